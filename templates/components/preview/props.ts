import type { ChannelKit } from "../../../scripts/lib/channels/kit.ts";
import type { Post } from "../../../scripts/lib/model/office.ts";
import type { SiteContext } from "../../../scripts/lib/site/page.ts";

export interface PreviewProps {
  readonly site: SiteContext;
  readonly post: Post;
  readonly kit: ChannelKit;
}
