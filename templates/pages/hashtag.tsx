import { cardKeys, hashtagsAddress } from "../../scripts/lib/model/addresses.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Follow } from "../components/follow.tsx";
import { listPlans, renderList } from "../layouts/list.tsx";

/** `/tagar/<key>/` and `/tagar/<key>/n/` */
export const hashtag = pageType(
  "hashtag",
  (content) =>
    content.publication.hashtags.flatMap(({ subject, address, posts }) =>
      listPlans(content, {
        ...{ list: address, posts, subject, overview: {} },
        card: cardKeys.hashtag(subject.key),
      }),
    ),
  (frame, data, address) => {
    const { name, description } = data.subject;
    const { site: words } = frame.words;
    const title = `#${name}`;
    return renderList(frame, data, address, {
      title,
      description: description ?? words.hashtagDescription(name, frame.site.name),
      feeds: true,
      crumbs: crumbsTo(
        frame,
        { label: words.hashtags, address: hashtagsAddress },
        { label: title, address: data.list },
      ),
      side: data.overview && <Follow frame={frame} what={title} list={data.list} />,
      intro: description && (
        <p class="lede" dir={dirOf(description)}>
          {description}
        </p>
      ),
    });
  },
);
