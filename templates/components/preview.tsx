import type { ComponentType } from "preact";
import type { Channel } from "../../scripts/lib/model/office.ts";
import { Bluesky } from "./preview/bluesky.tsx";
import { Facebook } from "./preview/facebook.tsx";
import { Instagram } from "./preview/instagram.tsx";
import { LinkedIn } from "./preview/linkedin.tsx";
import type { PreviewProps } from "./preview/props.ts";
import { Telegram } from "./preview/telegram.tsx";
import { Threads } from "./preview/threads.tsx";
import { TikTok } from "./preview/tiktok.tsx";
import { WhatsApp } from "./preview/whatsapp.tsx";
import { X } from "./preview/x.tsx";
import { YouTube } from "./preview/youtube.tsx";

const looks: Readonly<Record<Channel, ComponentType<PreviewProps>>> = {
  instagram: Instagram,
  facebook: Facebook,
  x: X,
  whatsapp: WhatsApp,
  threads: Threads,
  tiktok: TikTok,
  youtube: YouTube,
  telegram: Telegram,
  linkedin: LinkedIn,
  bluesky: Bluesky,
};

/**
 * About how a channel shows a post on a phone (as of 2026-11): how it frames the picture, where the words stand, and how
 * many are seen before the rest is folded away. It says nothing that does not stand beside it, so it is for the eye alone.
 */
export function Preview(props: PreviewProps) {
  const { channel } = props.kit;
  const Look = looks[channel];
  return (
    <figure class="preview">
      <div class={`phone on-${channel}`} aria-hidden="true">
        <Look {...props} />
      </div>
      <figcaption>{props.frame.words.captions.kit.preview}</figcaption>
    </figure>
  );
}
