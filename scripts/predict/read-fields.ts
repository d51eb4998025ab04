/** Read a field of a JSON record that must be a string. Throws a sentence naming the field if it is not. */
export function stringField(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  if (typeof value !== 'string') throw new TypeError(`"${name}" must be a string`);
  return value;
}

/** Read a field that may be absent; present, it must be a string. */
export function optionalStringField(
  record: Record<string, unknown>,
  name: string,
): string | undefined {
  return record[name] === undefined || record[name] === null
    ? undefined
    : stringField(record, name);
}

/** Read a field that must be a list of strings; absent, it is `fallback` where there is one. */
export function stringListField(
  record: Record<string, unknown>,
  name: string,
  fallback?: string[],
): string[] {
  const value = record[name] ?? fallback;
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new TypeError(`"${name}" must be a list of strings`);
  }
  return value;
}
