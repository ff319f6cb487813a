import type { Hashtag } from "../../scripts/lib/model/office.ts";

export function HashtagLinks({ hashtags, label }: { hashtags: readonly Hashtag[]; label?: string }) {
  return (
    <ul class="tags" aria-label={label}>
      {hashtags.map(({ key, name }) => (
        <li key={key}>
          <a href={`/tagar/${key}/`} rel="tag">{`#${name}`}</a>
        </li>
      ))}
    </ul>
  );
}
