/** The shape of the editor's configuration, as far as it is made here. A test holds it to the JSON schema that the package ships. */

export interface CmsField {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly fields?: readonly CmsField[];
  readonly [option: string]: unknown;
}

export interface CmsFile {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly file: string;
  /** the kind of file */
  readonly format: string;
  readonly fields: readonly CmsField[];
}

export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly [option: string]: unknown;
}

export interface CmsConfig {
  readonly backend: Readonly<Record<string, unknown>>;
  readonly collections: readonly (CmsCollection | { readonly divider: true })[];
  readonly [option: string]: unknown;
}
