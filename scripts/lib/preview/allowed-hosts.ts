/**
 * The names under which this computer alone reaches itself. A page from elsewhere can have its own name lead here (DNS rebinding), and
 * would then read drafts: its name stands in the Host header, and is none of these.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  const allowed = names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  return host !== undefined && allowed.includes(host.toLowerCase());
}

/**
 * Pages from elsewhere say where they are from whenever they ask for something to read or to change. Whoever follows a link says nothing.
 *
 * @param origin the header: http://localhost:8080
 */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
  return origin === undefined || (origin.startsWith("http://") && isOwnHost(origin.slice(7), port));
}
