/** It has no types of its own. */
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    /** @param found nodes by their type, as a page has them in each form */
    validate(found: object): Promise<readonly { readonly severity: "ERROR" | "WARNING" }[]>;
  }
}
