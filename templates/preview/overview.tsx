import { monthWords } from "../../scripts/lib/language/month-words.ts";
import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { homeAddress, monthAddress } from "../../scripts/lib/model/addresses.ts";
import type { Moment, Pillar, Post } from "../../scripts/lib/model/office.ts";
import { monthSentences } from "../../scripts/lib/report/month-notes.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { StateBadge } from "../components/state-badge.tsx";
import { renderPreviewDocument } from "./document.tsx";
import { ProblemList, type ShownProblem } from "./problem-list.tsx";

export interface OverviewData {
  /** the moment that the office is looked at, where it is not the clock's */
  readonly now: Moment | undefined;
  readonly problems: readonly ShownProblem[];
  /** whether the checks of what was saved last are still under way */
  readonly checking: boolean;
  /** newest first */
  readonly months: readonly MonthReport[];
  readonly pillars: readonly Pillar[];
  /** soonest first, drafts last; undefined where the preview hides them */
  readonly waiting: readonly Pick<Post, "id" | "title" | "address" | "state" | "date">[] | undefined;
  /** whether the office's settings can be read */
  readonly sound: boolean;
}

/** `/_pilar/`: all that there is to mend, how the months stand, and what is not public yet. */
export function renderOverview(frame: Frame, data: OverviewData): string {
  const { overview: say } = frame.words.preview;
  const { now, problems, checking, sound } = data;
  return renderPreviewDocument(frame, {
    title: say.title,
    shell: sound,
    children: (
      <>
        <h1>{say.title}</h1>
        <p class="lede">{say.lede(frame.site.name)}</p>
        {now && <p>{say.asOf(formattersOf(frame).moment({ ...now, time: now.iso.slice(11, 16) }))}</p>}
        {sound && (
          <p>
            <a href={frame.href(homeAddress)}>{say.toHome}</a>
          </p>
        )}
        {checking && <p class="pv-note">{say.checking}</p>}
        <Problems frame={frame} problems={problems} checking={checking} />
        {data.months.length > 0 && <Months frame={frame} {...data} />}
        {sound && <Waiting frame={frame} posts={data.waiting} />}
      </>
    ),
  });
}

interface ProblemsProps extends Pick<OverviewData, "problems" | "checking"> {
  readonly frame: Frame;
}

function Problems({ frame, problems, checking }: ProblemsProps) {
  const { overview: say } = frame.words.preview;
  const fresh = problems.filter((problem) => problem.fresh);
  const others = problems.filter((problem) => !problem.fresh);
  if (problems.length === 0) {
    return (
      <section class="pv-section">
        <h2>{say.problems(0)}</h2>
        {!checking && <p class="pv-clean">{say.clean}</p>}
      </section>
    );
  }
  return (
    <>
      {fresh.length > 0 && (
        <section class="pv-section">
          <h2>{say.freshProblems(fresh.length)}</h2>
          <ProblemList frame={frame} problems={fresh} linked />
        </section>
      )}
      {others.length > 0 && (
        <section class="pv-section">
          <h2>{fresh.length > 0 ? say.otherProblems(others.length) : say.problems(others.length)}</h2>
          <ProblemList frame={frame} problems={others} linked />
        </section>
      )}
    </>
  );
}

interface MonthsProps extends Pick<OverviewData, "months" | "pillars" | "waiting"> {
  readonly frame: Frame;
}

function Months({ frame, months, pillars, waiting }: MonthsProps) {
  const { words } = frame;
  const { overview: say } = words.preview;
  const wording = monthWords(words, pillars);
  const { number } = formattersOf(frame);
  return (
    <section class="pv-section">
      <h2>{say.months}</h2>
      <ul class="pv-months">
        {months.map((month) => {
          const { foreseen, advice, explained } = monthSentences(month, { words, wording });
          const name = wording.month(month.month);
          const shown = month.public + (waiting ? month.scheduled + month.drafts : 0);
          return (
            <li key={month.month}>
              <h3>{shown > 0 ? <a href={frame.href(monthAddress(month.month))}>{name}</a> : name}</h3>
              <p class={`pv-verdict ${month.forecast?.verdict ?? month.verdict}`}>
                <b>{words.verdicts.labels[month.verdict]}</b> {say.posts(number(month.posts))}
              </p>
              {(foreseen !== "" || advice !== "") && <p>{`${foreseen} ${advice}`.trim()}</p>}
              {explained !== "" && <p dir="auto">{explained}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface WaitingProps {
  readonly frame: Frame;
  readonly posts: OverviewData["waiting"];
}

function Waiting({ frame, posts }: WaitingProps) {
  const { overview: say } = frame.words.preview;
  const { date } = formattersOf(frame);
  if (!posts) return <p class="pv-note">{say.hidden}</p>;
  return (
    <section class="pv-section">
      <h2>{say.waiting(posts.length)}</h2>
      {posts.length === 0 && <p>{say.nothingWaiting}</p>}
      <ul class="pv-waiting">
        {posts.map((post) => (
          <li key={post.id}>
            <a href={frame.href(post.address)}>{post.title}</a>
            <StateBadge frame={frame} post={post} />
            {post.state === "draft" && <time dateTime={post.date.date}>{date(post.date.date)}</time>}
          </li>
        ))}
      </ul>
    </section>
  );
}
