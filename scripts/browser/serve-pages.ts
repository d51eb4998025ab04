import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers with. */
export interface ServedPage {
  body: string | Uint8Array;
  type: string;
  headers?: Record<string, string>;
}

/** What is at a path, or nothing. */
export type PageSource = (path: string) => ServedPage | undefined;

/** A web server on this machine alone. */
export interface PageServer extends AsyncDisposable {
  /** Such as "http://127.0.0.1:40123", with no slash at its end. */
  origin: string;
  /** Paths asked for so far, in order. */
  requests: string[];
}

/** Serve pages on the loopback address, at a port the system chooses. */
export async function servePages(source: PageSource): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const page = source(path);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/plain',
      ...page?.headers,
    });
    response.end(page?.body ?? 'Nothing here.');
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(0, '127.0.0.1', resolve);
  await promise;
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
