/**
 * A text as a field of a CSV file (RFC 4180). A spreadsheet takes one that begins with =, +, - or @ for a formula, which may reach out to
 * another site: a space before it makes it text.
 */
export function csvField(text: string): string {
  const plain = /^[=+\-@]/.test(text) ? ` ${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
