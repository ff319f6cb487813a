/** Calls with each text in what JSON or XML was read to. */
export function eachString(data: unknown, call: (text: string) => void): void {
  if (typeof data === "string") call(data);
  else if (Array.isArray(data)) for (const value of data) eachString(value, call);
  else if (typeof data === "object" && data !== null)
    for (const key in data) eachString((data as Readonly<Record<string, unknown>>)[key], call);
}
