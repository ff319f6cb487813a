import { searchAddress } from "../../scripts/lib/model/addresses.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/** The form in the header of every page, which leads to `/cari/` without any script. */
export function HeaderSearch({ frame: { words, href } }: { frame: Frame }) {
  const { label, submit, placeholder } = words.search;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2020 know no <search>
    <form class="search-form site-search" action={href(searchAddress)} role="search">
      <SearchField id="cari-kata" label={label} placeholder={placeholder} submit={submit} quiet />
    </form>
  );
}

export interface SearchFieldProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  /** whether the label is only read out */
  readonly quiet?: boolean;
}

/** Where the word is typed that is looked for, and the button beside it. */
export function SearchField({ id, label, placeholder, submit, quiet = false }: SearchFieldProps) {
  return (
    <>
      <label class={quiet ? "unseen" : undefined} for={id}>
        {label}
      </label>
      <span class="search-row">
        <input
          {...{ id, placeholder, name: "q", type: "search", maxLength: 200 }}
          {...{ autocomplete: "off", enterkeyhint: "search", spellcheck: false }}
        />
        <button type="submit">{submit}</button>
      </span>
    </>
  );
}

export function SearchIcon() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" class="search-icon">
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5.5 5.5" />
    </svg>
  );
}
