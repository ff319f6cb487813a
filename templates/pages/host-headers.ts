import {
  assetAddress,
  cardsAddress,
  hostHeadersAddress,
  pictureAddress,
  searchIndexFolder,
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
      ...[assetAddress("*"), pictureAddress("*"), ...cardPaths, ...indexPaths].map((path) => [
        href(path),
        "Cache-Control: public, max-age=31536000, immutable",
      ]),
    ]
      .map(([path, ...headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join("")}`)
      .join(""),
);

/** The list of cards beside them keeps its name. */
const cardPaths = ["png", "jpg"].map((end) => `${cardsAddress}*.${end}`);

/** Parts of the indexes that are named by what they hold; what lists them keeps its name. */
const indexPaths = ["pf_meta", "pf_index", "pf_filter", "pf_fragment"].map(
  (end) => `${searchIndexFolder}*.${end}`,
);

/** What a page may be asked for by a script of its own, and no page of ours ever is. */
const unused = [
  ...[
    "accelerometer",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
  ],
  ...["microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb"],
];

/** Half a year, in seconds: as long as it has to be to count, and no longer, since an office may move. */
const strictTransport = 15_768_000;

/**
 * What a page's own policy cannot say, and what is of no page. The policy here is right for all pages, whatever theirs say: it may only
 * narrow them. Cards, pictures and kits are made to be shown elsewhere, so that files may be loaded from anywhere; pages may be opened by
 * others, and know nothing of them. The hosts that read this serve by https alone.
 */
const everywhere = [
  "Content-Security-Policy: base-uri 'none'; object-src 'none'; frame-ancestors 'self'",
  "Cross-Origin-Opener-Policy: same-origin",
  "Cross-Origin-Resource-Policy: cross-origin",
  `Permissions-Policy: ${unused.map((feature) => `${feature}=()`).join(", ")}`,
  "Referrer-Policy: strict-origin-when-cross-origin",
  `Strict-Transport-Security: max-age=${strictTransport}`,
  "X-Content-Type-Options: nosniff",
  "X-Frame-Options: SAMEORIGIN",
];
