import { cardKeys } from "../../scripts/lib/model/addresses.ts";
import { type Collaborator, profileStarts } from "../../scripts/lib/model/collaborator.ts";
import { channels } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { listPlans, renderList } from "../layouts/list.tsx";

/** `/kolaborasi/<id>/` and `/kolaborasi/<id>/n/`: what was made together with somebody */
export const collaborator = pageType(
  "collaborator",
  (content) =>
    content.publication.collaborators.flatMap(({ subject, address, posts }) =>
      listPlans(content, {
        ...{ list: address, posts, subject, overview: {} },
        card: cardKeys.collaborator(subject.id),
      }),
    ),
  (frame, data, address) => {
    const { name, about } = data.subject;
    const say = frame.words.audience.collaborator;
    return renderList(frame, data, address, {
      title: name,
      description: about ?? say.description(name, frame.site.name),
      crumbs: crumbsTo(frame, { label: say.title(name), address: data.list }),
      look: "collaborator",
      kicker: <p class="over-title">{say.over}</p>,
      intro: about && (
        <p class="lede" dir={dirOf(about)}>
          {about}
        </p>
      ),
      side: data.overview && <Whereabouts frame={frame} collaborator={data.subject} />,
    });
  },
);

/** Where a collaborator is to be found itself. */
function Whereabouts({ frame, collaborator }: { frame: Frame; collaborator: Collaborator }) {
  const { url, handles } = collaborator;
  const { audience, site: words } = frame.words;
  const accounts = channels.flatMap((channel) => {
    const handle = handles[channel];
    const start = profileStarts[channel];
    return handle === undefined || start === undefined ? [] : [{ channel, handle, href: start + handle }];
  });
  return (
    <>
      {url !== undefined && (
        <p>
          {`${audience.collaborator.site}: `}
          <a href={url} rel="noopener">
            {new URL(url).host.replace(/^www\./, "")}
          </a>
        </p>
      )}
      {accounts.length > 0 && (
        <>
          <p>{audience.collaborator.accounts}:</p>
          <ul class="tags">
            {accounts.map(({ channel, handle, href }) => (
              <li key={channel}>
                <a href={href} rel="noopener">
                  {`${words.channelNames[channel]} `}
                  <bdi>{`@${handle}`}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
