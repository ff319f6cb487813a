/** An address or file name without %20 and the like; as it is where that is no encoding. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
