import {
  buildListAddress,
  homeAddress,
  signatureAddress,
  verificationAddress,
} from "../../scripts/lib/model/addresses.ts";
import type { Moment, Site } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { homeCardOf, type MadeSite, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { isolated } from "../components/isolated.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface VerificationData {
  readonly now: Moment;
  /** undefined in a preview, which nobody verifies */
  readonly made: MadeSite | undefined;
  readonly countersigners: NonNullable<Site["verification"]["countersigners"]>;
  readonly signed: boolean;
  readonly card: PageCard | undefined;
}

/** `/verifikasi/`: how anyone checks that the site is what the office's repository says */
export const verification = {
  ...pageType<VerificationData>(
    "verification",
    (content) => {
      const { now, site } = content.publication;
      const { signed, countersigners = [] } = site.verification;
      const data = { now, made: content.made, countersigners, signed, card: homeCardOf(content) };
      return [{ address: verificationAddress, data }];
    },
    renderVerification,
  ),
  late: true as const,
};

function renderVerification(frame: Frame, data: VerificationData, address: string): string {
  const { verification: words } = frame.words;
  const { made, card } = data;
  return renderDocument(frame, {
    ...{ address, title: words.title, card },
    description: words.description(frame.site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: words.nav, address }),
    moreStyles: true,
    look: "wrap standing verification",
    children: (
      <article>
        <header class="post-head">
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
        </header>
        <div class="prose">
          {made ? <Facts frame={frame} made={made} now={data.now} /> : <p>{words.onlyInBuiltSite}</p>}
          <h2>{words.meaning}</h2>
          <ul>
            {words.meanings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <h2>{words.anyone}</h2>
          <ol>
            {words.anyoneSteps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <h2>{words.technicians}</h2>
          <p>{words.techniciansIntro}</p>
          <pre>
            <code dir="ltr">{commandsFor(frame, made)}</code>
          </pre>
          <p>{words.answers}</p>
          <p>{words.oneFile}</p>
          <pre>
            <code dir="ltr">{`curl --silent ${frame.absolute(homeAddress)} | sha256sum`}</code>
          </pre>
          <p>{words.limits}</p>
          <Signatures frame={frame} {...data} />
          <h2>{words.credits}</h2>
          <Credits frame={frame} />
        </div>
      </article>
    ),
  });
}

interface FactsProps {
  readonly frame: Frame;
  readonly made: MadeSite;
  readonly now: Moment;
}

function Facts({ frame, made, now }: FactsProps) {
  const { verification: words } = frame.words;
  const formats = formattersOf(frame);
  const { commit, changed, commitPage, repository, version, files, digest } = made;
  return (
    <>
      <dl class="made-of">
        <Fact term={words.madeAt}>{formats.moment(now)}</Fact>
        {commit !== undefined && (
          <Fact term={words.commit}>
            {commitPage ? (
              <a href={commitPage} rel="noopener">
                <code>{commit}</code>
              </a>
            ) : (
              <code>{commit}</code>
            )}
          </Fact>
        )}
        {repository !== undefined && (
          <Fact term={words.repository}>
            <a href={repository} rel="noopener">
              {repository}
            </a>
          </Fact>
        )}
        <Fact term={words.program}>{`Pilar ${version}`}</Fact>
        <Fact term={words.files}>
          {formats.number(files)}{" "}
          <a href={frame.href(buildListAddress)} type="application/json">
            {words.list}
          </a>
        </Fact>
        <Fact term={words.digest}>
          <code>{digest}</code>
        </Fact>
      </dl>
      {commit === undefined && <p>{words.noCommit}</p>}
      {commit !== undefined && changed && <p>{words.changed}</p>}
    </>
  );
}

function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is typed at a terminal. Where the repository is not told, whoever has it puts its address there. */
function commandsFor(frame: Frame, made: MadeSite | undefined): string {
  const { verification: words } = frame.words;
  return [
    `git clone ${made?.repository ?? words.repositoryGap} situs`,
    "cd situs",
    `git checkout ${made?.commit ?? words.commitGap}`,
    "npm ci",
    `npm run verify -- ${frame.absolute(homeAddress)}`,
  ].join("\n");
}

function Signatures({ frame, signed, countersigners }: VerificationData & { readonly frame: Frame }) {
  const { verification: words } = frame.words;
  if (!signed && countersigners.length === 0) return null;
  return (
    <>
      <h2>{words.signatures}</h2>
      {signed && (
        <p>
          {words.signed} <a href={frame.href(signatureAddress)}>{signatureAddress.slice(1)}</a>
        </p>
      )}
      {countersigners.length > 0 && (
        <>
          <p>{words.countersigned}</p>
          <ul>
            {countersigners.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="noopener">
                  {isolated(name)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the licences of others ask to be named where it is seen: the emoji on cards, the letters, the program. */
function Credits({ frame }: { frame: Frame }) {
  const { verification: words } = frame.words;
  return (
    <ul>
      {words.creditLines.map(([before, label, url, after]) => (
        <li key={url}>
          {before}
          <a href={url} rel="noopener license">
            {label}
          </a>
          {after}
        </li>
      ))}
    </ul>
  );
}
