/** One step on the way from home to a page. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}
