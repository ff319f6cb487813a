import type { Passage, VersionChange } from "../../scripts/lib/site/compare-versions.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import type { Piece } from "../../scripts/lib/text/compare-texts.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

interface ChangedWordsProps {
  readonly frame: Frame;
  readonly change: Extract<VersionChange, { readonly shown: true }>;
}

/** Passages of one version that are shown; a post that was written anew has hundreds. */
const mostPassages = 60;

/** What is gone is struck out, what is new underlined: words, line and colour say the same. */
export function ChangedWords({ frame, change: { title, summary, body } }: ChangedWordsProps) {
  const { history: say } = frame.words;
  const count = (kind: Passage["kind"]): number => body.filter((one) => one.kind === kind).length;
  const counts = say.counts(count("changed"), count("added"), count("removed"));
  const shown = body.slice(0, mostPassages);
  return (
    <>
      {counts.length > 0 && <p class="fine">{formattersOf(frame).list(counts)}</p>}
      {title && <Part frame={frame} label={say.parts.title} pieces={title} />}
      {summary && <Part frame={frame} label={say.parts.summary} pieces={summary} />}
      {shown.map(({ kind, pieces, under }, index) => (
        <Part
          key={index}
          frame={frame}
          label={under === undefined ? undefined : say.under(under)}
          pieces={pieces}
          kind={kind}
        />
      ))}
      {body.length > shown.length && <p class="fine">{say.more(body.length - shown.length)}</p>}
    </>
  );
}

interface PartProps {
  readonly frame: Frame;
  readonly label: string | undefined;
  readonly pieces: readonly Piece[];
  readonly kind?: Passage["kind"];
}

function Part({ frame, label, pieces, kind = "changed" }: PartProps) {
  const text = pieces.map((piece) => piece.text).join("");
  return (
    <>
      {label !== undefined && <p class="passage-place">{label}</p>}
      <p class={`passage ${looks[kind]}`} dir={dirOf(text)}>
        {pieces.map((piece, index) => (
          <PieceOf key={index} frame={frame} piece={piece} next={pieces[index + 1]} />
        ))}
      </p>
    </>
  );
}

const looks = { changed: "other", removed: "gone", added: "new" } as const;

interface PieceProps {
  readonly frame: Frame;
  readonly piece: Piece;
  readonly next: Piece | undefined;
}

/** Few screen readers tell of <del> and <ins>, so words that are not seen do. */
function PieceOf({ frame, piece: { kind, text }, next }: PieceProps) {
  const { removed, added, end } = frame.words.history;
  if (kind === "kept") return <>{text}</>;
  const Mark = kind === "removed" ? "del" : "ins";
  return (
    <Mark>
      <span class="unseen">{kind === "removed" ? removed : added} </span>
      {text}
      {next?.kind === "kept" && <span class="unseen"> ({end}) </span>}
    </Mark>
  );
}
