import { type DataTable, mostRows } from "../../scripts/lib/model/data-table.ts";
import type { ShownTable } from "../../scripts/lib/site/entry.ts";
import { figureWords, isFigure } from "../../scripts/lib/site/figure-words.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Chart } from "./chart.tsx";

type Props = ShownTable & { readonly frame: Frame };

/** A table of a file, or a chart with the table behind it; what is not shown is in the file. */
export function DataFigure(props: Props) {
  const { frame, table, address, title, chart, caption } = props;
  const words = frame.words.site.dataTables;
  const { number } = formattersOf(frame);
  return (
    <figure class="data">
      {chart ? (
        <>
          <p class="data-title" dir={dirOf(title)}>
            {title}
          </p>
          <Chart frame={frame} table={table} kind={chart} />
          <details>
            <summary>{words.figures}</summary>
            <Table {...props} />
          </details>
        </>
      ) : (
        <Table {...props} />
      )}
      <figcaption>
        {caption !== undefined && <span dangerouslySetInnerHTML={{ __html: `${caption} ` }} />}
        {table.total > mostRows && `${words.some(number(mostRows), number(table.total))} `}
        <a href={frame.href(address)}>{words.whole}</a>
      </figcaption>
    </figure>
  );
}

function Table({ frame, table, title, chart }: Props) {
  const { header, rows, numeric, names } = table;
  const words = frame.words.site.dataTables;
  const write = figureWords(frame);
  const sideOf = (column: number): string | undefined => (numeric[column] ? "to-right" : undefined);
  const region = leastWidth(table) > narrowest ? { tabIndex: 0, "aria-label": words.scrolls(title) } : {};
  return (
    <section class="table" {...region}>
      <table>
        <caption class={chart ? "unseen" : "data-title"}>{title}</caption>
        <thead>
          <tr>
            {header.map((name, column) => (
              <th key={name} scope="col" class={sideOf(column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => {
                const text = isFigure(cell) ? write(cell) : cell;
                const shown = text ?? (
                  <>
                    <span aria-hidden="true">–</span>
                    <span class="unseen">{words.nothing}</span>
                  </>
                );
                return column === names ? (
                  <th key={column} scope="row">
                    {shown}
                  </th>
                ) : (
                  <td key={column} class={sideOf(column)}>
                    {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Pixels of the column of text on a screen of 320, of a letter at most, and between two columns. */
const narrowest = 280;
const letter = 9;
const between = 20;

/** The width below which a table no longer fits: its columns can be as narrow as their longest words. */
function leastWidth({ header, rows }: DataTable): number {
  const longest = header.map((name, column) => {
    const texts = [name, ...rows.map((row) => wordOf(row[column]))];
    return Math.max(...texts.flatMap((text) => text.split(" ").map(({ length }) => length)));
  });
  return longest.reduce((sum, length) => sum + length * letter + between, 0);
}

function wordOf(cell: DataTable["rows"][number][number] | undefined): string {
  return isFigure(cell) ? cell.value.toFixed(cell.decimals) : (cell ?? "–");
}
