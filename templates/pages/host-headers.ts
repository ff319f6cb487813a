import {
  assetAddress,
  cardsAddress,
  hostHeadersAddress,
  pictureAddress,
} from "../../scripts/lib/model/addresses.ts";
import { pageType } from "../../scripts/lib/site/page.ts";

/**
 * `/_headers`, from which Cloudflare Pages and Netlify take what they send along with files:
 * https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/
 *
 * Where two rules give one header the first host joins both and the second takes the narrower: no header stands in two rules that
 * meet. Pages are asked for anew each time on both hosts, as they should be; what is named by its content never is.
 */
export const hostHeaders = pageType(
  "host-headers",
  () => [{ address: hostHeadersAddress, data: {} }],
  ({ href }) =>
    [
      [href("/*"), ...everywhere],
      ...[assetAddress("*"), pictureAddress("*"), ...cardPaths].map((path) => [
        href(path),
        "Cache-Control: public, max-age=31536000, immutable",
      ]),
    ]
      .map(([path, ...headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join("")}`)
      .join(""),
);

/** The list of cards beside them keeps its name. */
const cardPaths = ["png", "jpg"].map((end) => `${cardsAddress}*.${end}`);

/** What a page's own policy cannot say, and what is of no page. */
const everywhere = [
  "Content-Security-Policy: frame-ancestors 'self'",
  "Permissions-Policy: camera=(), geolocation=(), microphone=()",
  "Referrer-Policy: strict-origin-when-cross-origin",
  "X-Content-Type-Options: nosniff",
];
