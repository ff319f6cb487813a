import type { Channel } from "../../scripts/lib/content/office.ts";
import type { ChannelKit } from "../../scripts/lib/kit/kit.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";

/** Whether a channel shows the words above the image, below it, or over its foot. */
const layouts: Readonly<Record<Channel, "above" | "below" | "over">> = {
  instagram: "below",
  facebook: "above",
  x: "above",
  whatsapp: "over",
  threads: "above",
  tiktok: "over",
  youtube: "below",
  telegram: "below",
  linkedin: "above",
};

/** About how a channel shows a post. It says nothing that does not stand beside it, so it is for the eye alone. */
export function Preview({ site, kit }: { site: SiteContext; kit: ChannelKit }) {
  const { publication, assets, words } = site;
  const { name } = publication.site;
  const [first] = kit.images;
  const icon = assets.icons[180];
  return (
    <figure class={`preview ${layouts[kit.channel]}`}>
      <div class="preview-post" aria-hidden="true">
        <p class="preview-by">
          {icon ? <img src={icon} width={36} height={36} alt="" /> : <i />}
          <b>{name}</b>
        </p>
        {first && (
          <img
            class="preview-card"
            src={first.card.address}
            width={first.card.width}
            height={first.card.height}
            alt=""
            loading="lazy"
            decoding="async"
          />
        )}
        <p class="preview-text">{kit.caption.text}</p>
      </div>
      <figcaption>{words.captions.kit.preview}</figcaption>
    </figure>
  );
}
