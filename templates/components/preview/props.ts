import type { ChannelKit, KitPost } from "../../../scripts/lib/channels/kit.ts";
import type { Frame } from "../../../scripts/lib/site/frame.ts";
import type { PageCard } from "../../../scripts/lib/site/page.ts";

export interface PreviewProps {
  readonly frame: Frame;
  readonly post: KitPost;
  readonly kit: ChannelKit;
  /** the picture that a channel fetches for a link to the post: what the head of the post's page names */
  readonly link: PageCard | undefined;
}
