import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const webExt = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));

/** What web-ext writes with `--output json`; only what is used here. */
interface Report {
  errors: Finding[];
  warnings: Finding[];
}

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** The errors and warnings of web-ext over a built extension; empty where all is well. */
export async function lintFirefox(folder: string): Promise<string[]> {
  const report = await lint(folder);
  return [...report.errors, ...report.warnings].map(
    ({ code, message, file }) => `${code} ${file ?? ''}: ${message}`,
  );
}

/** web-ext exits with 1 where it finds errors, and still writes its report. */
function lint(folder: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [webExt, 'lint', '--source-dir', folder, '--output', 'json'],
      { maxBuffer: 2 ** 26 }, // bytes; a report of a few hundred findings is under 1 MB
      (error, stdout) => {
        try {
          resolve(JSON.parse(stdout) as Report);
        } catch {
          reject(error ?? new Error('web-ext wrote no report'));
        }
      },
    );
  });
}
