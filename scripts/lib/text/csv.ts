/**
 * Where a cell may begin with a sign of a formula. In a program that parts cells at semicolons or tabs, as Excel does in Indonesia, that is
 * also within a field of ours, whatever marks stand around it; and a line's end parts rows there. Nothing is added to "Rp5.000,-".
 */
const formula = /(?<=^|[;\t\r\n])("*)(?=[=+\-@\t\r])/g;

/**
 * A text as a field of a CSV file (RFC 4180). A spreadsheet takes one that begins with =, +, - or @ for a formula, which may reach out to
 * another site: a space before it makes it text. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvField(text: string): string {
  const plain = text.replace(formula, "$1 ");
  return /[",;\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
