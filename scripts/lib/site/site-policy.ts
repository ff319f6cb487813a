/**
 * What a browser may do on a page of the site: show what the site itself serves, and run its own scripts. It stands in each page, where
 * every host hands it on, also those that take no headers, and a page with needs of its own, as the editor's, has another in its place.
 *
 * Styles may stand in the page: the office's colours do, and the widths of bars. Forms and requests go to the site alone. Nothing of what
 * an author writes is ever a script or a style; this holds where that should fail.
 */
export const sitePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");
