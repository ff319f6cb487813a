/**
 * Names that Windows cannot hold, where most admins work: one such file, and `git clone` stops there. The rules are Microsoft's:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export type WindowsFault = "device" | "characters" | "ending";

/** What keeps Windows from having a file or folder of this name; undefined where nothing does. */
export function windowsFault(name: string): WindowsFault | undefined {
  if (device.test(name)) return "device";
  if (forbidden.test(name)) return "characters";
  return /[. ]$/.test(name) ? "ending" : undefined;
}

/** Whether Windows takes a name for a device, whatever ending it has: con, NUL, com1.jpg */
export function isDeviceName(name: string): boolean {
  return device.test(name);
}

const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[<>:"|?*\\\u0000-\u001f]/;
