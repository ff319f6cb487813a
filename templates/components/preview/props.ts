import type { Post } from "../../../scripts/lib/content/office.ts";
import type { ChannelKit } from "../../../scripts/lib/kit/kit.ts";
import type { SiteContext } from "../../../scripts/lib/site/page.ts";

export interface PreviewProps {
  readonly site: SiteContext;
  readonly post: Post;
  readonly kit: ChannelKit;
}
