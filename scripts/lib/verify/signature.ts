/**
 * The signature that lies beside a list of files: a bundle as Sigstore's tools write it. Here it is only asked whether it is of this list;
 * who signed, and that the public log has it, is for those tools to say.
 */

export type Signature =
  | "none"
  /** it names the hash of this very list */
  | "of-this-list"
  | "of-another"
  | "unreadable";

/** Bytes. */
export const longestSignature = 1_000_000;

/** @param text of the bundle @param sha256 of the list, in hexadecimal digits */
export function signatureOf(text: string, sha256: string): Exclude<Signature, "none"> {
  try {
    const bundle = JSON.parse(text.trim().split("\n")[0] ?? "");
    const hashes: unknown[] = bundle.dsseEnvelope
      ? JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8")).subject.map(
          (subject: { readonly digest?: { readonly sha256?: unknown } }) => subject.digest?.sha256,
        )
      : [Buffer.from(bundle.messageSignature.messageDigest.digest, "base64").toString("hex")];
    return hashes.includes(sha256) ? "of-this-list" : "of-another";
  } catch {
    return "unreadable";
  }
}
