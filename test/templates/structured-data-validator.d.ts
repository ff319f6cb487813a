/** It has no types of its own. */
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    /** @param vocabulary schema.org's, in JSON-LD; without it properties of types are not looked at */
    constructor(vocabulary?: object);
    /** @param found nodes by their type, as a page has them in each form */
    validate(found: object): Promise<readonly { readonly severity: "ERROR" | "WARNING" }[]>;
  }
}
