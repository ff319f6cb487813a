/**
 * The names under which this computer alone reaches itself. A page from elsewhere can have its own name lead here (DNS rebinding), and
 * would then read drafts: its name stands in the Host header, and is none of these.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  const allowed = names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  return host !== undefined && allowed.includes(host.toLowerCase());
}
