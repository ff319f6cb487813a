/** The pictures of the admins' guide: which there are, and what each shows. `npm run pictures` makes them. */
import type { Page } from "playwright-core";

export interface Screen {
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

const phone: Screen = { width: 390, height: 720 };
const desktop: Screen = { width: 1000, height: 640 };

export interface Picture {
  /** of the file in .github/panduan/, without its end */
  readonly name: string;
  readonly screen: Screen;
  /** of the office: as `pilar init` leaves it, or filled and with posts */
  readonly state: "begun" | "written";
  /** as whoever opens the editor first sees it, or with the office's folder opened */
  readonly editor?: "closed" | "opened";
  /** below the site's address; `draft` and `post` are those of posts */
  readonly address: (posts: { readonly draft: string; readonly post: string }) => string;
  /** waits until all is there that the picture is for, and brings it into view */
  readonly show: (page: Page) => Promise<void>;
}

export const pictures: readonly Picture[] = [
  {
    ...{ name: "pratinjau", screen: desktop, state: "begun", address: () => "/" },
    show: (page) =>
      page
        .getByText(/masalah/)
        .first()
        .waitFor(),
  },
  {
    ...{ name: "ringkasan", screen: desktop, state: "begun", address: () => "/_pilar/" },
    show: async (page) => {
      await page.getByText("Belum diisi").first().waitFor();
      await page.evaluate("document.querySelector('main h2').scrollIntoView()");
    },
  },
  {
    ...{ name: "konsep", screen: phone, state: "written", address: ({ draft }) => draft },
    show: (page) => page.getByText("Konsep", { exact: true }).locator("visible=true").first().waitFor(),
  },
  {
    ...{ name: "bagikan", screen: phone, state: "written", address: ({ post }) => `${post}bagikan/` },
    show: async (page) => {
      await page.locator("textarea").first().waitFor();
      await page.evaluate("document.querySelector('.copy-field').scrollIntoView({ block: 'center' })");
    },
  },
  {
    ...{ name: "imbangan", screen: phone, state: "written", address: () => "/keseimbangan/" },
    show: async (page) => {
      await page.getByText("seimbang", { exact: true }).first().waitFor();
      await page.evaluate(
        "[...document.querySelectorAll('main a')].find((link) => /\\d{4}/.test(link.textContent)).scrollIntoView()",
      );
    },
  },
  {
    ...{ name: "editor-masuk", screen: phone, state: "written", editor: "closed", address: () => "/admin/" },
    show: (page) => page.getByRole("button", { name: "Sign In Using Access Token" }).waitFor(),
  },
  {
    ...{ name: "editor-pos", screen: phone, state: "written", editor: "opened" },
    address: () => "/admin/#/collections/posts",
    show: (page) => page.getByText("Loket tutup pada 25 Desember").first().waitFor(),
  },
  {
    ...{ name: "editor-tulis", screen: phone, state: "written", editor: "opened" },
    address: () => "/admin/#/collections/posts/new",
    show: (page) => page.getByRole("button", { name: "Save" }).waitFor(),
  },
  {
    ...{ name: "editor-komputer", screen: desktop, state: "written", editor: "opened" },
    address: ({ draft }) => `/admin/#/collections/posts/entries/${entryOf(draft)}`,
    show: (page) => page.getByRole("button", { name: "Save" }).waitFor(),
  },
];

/** How the editor names a post: 2026-11/loket-tutup/index */
function entryOf(address: string): string {
  return address.replace(/^\/(\d{4})\/(\d{2})\/(.+)\/$/, "$1-$2/$3/index");
}
