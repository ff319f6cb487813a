/** What a record holds under a name that somebody wrote. Without it "constructor" would be found in every object. */
export function ownValue<T>(
  record: Readonly<Record<string, T>> | null | undefined,
  name: string | number,
): T | undefined {
  return record !== undefined && record !== null && Object.hasOwn(record, name) ? record[name] : undefined;
}
