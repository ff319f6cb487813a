import { amountOf, type ChartKind, type DataTable, seriesOf } from "../../scripts/lib/model/data-table.ts";
import { figureWords, isFigure } from "../../scripts/lib/site/figure-words.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { widthClass } from "../../scripts/lib/site/widths.ts";

/** The classes of what is told apart, in their order. */
const patterns = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"] as const;

interface ChartProps {
  readonly frame: Frame;
  readonly table: DataTable;
}

/**
 * A chart of shapes and of words that stay words, so that they grow and break as all others do. Each of several series has a pattern of its own, and each
 * value stands beside what is drawn of it: nothing is told by colour alone.
 */
export function Chart({ kind, ...props }: ChartProps & { readonly kind: ChartKind }) {
  if (kind === "line") return <Lines {...props} />;
  return kind === "share" ? <Shares {...props} /> : <Bars {...props} />;
}

/** The names of the series, each with its pattern; one that is alone is named by the title. */
function Legend({ table, line = false }: { readonly table: DataTable; readonly line?: boolean }) {
  const series = seriesOf(table);
  return series.length < 2 ? null : (
    <ul class="series">
      {series.map((column, index) => (
        <li key={column}>
          {line ? (
            <svg class={`swatch line ${patterns[index]}`} viewBox="0 0 24 8" aria-hidden="true">
              <path d="M0 4h24" />
            </svg>
          ) : (
            <span class={`swatch ${patterns[index]}`} aria-hidden="true" />
          )}
          {table.header[column]}
        </li>
      ))}
    </ul>
  );
}

function Bars({ frame, table }: ChartProps) {
  const series = seriesOf(table);
  const write = figureWords(frame);
  const most = Math.max(...table.rows.flatMap((row) => series.map((column) => amountOf(row[column]) ?? 0)));
  return (
    <>
      <Legend table={table} />
      <ul class="chart-bars">
        {table.rows.map((row, at) => (
          <li key={at}>
            <span class="chart-name">{nameOf(table, row)}</span>
            {series.map((column, index) => {
              const cell = row[column];
              const value = amountOf(cell) ?? 0;
              return (
                <span key={column} class="chart-row">
                  <span class="bar" aria-hidden="true">
                    {value > 0 && <span class={`${patterns[index]} ${widthClass(value / most)}`} />}
                  </span>
                  <span class="chart-value">
                    {series.length > 1 && <span class="unseen">{`${table.header[column]}: `}</span>}
                    {isFigure(cell) ? write(cell) : frame.words.site.dataTables.nothing}
                  </span>
                </span>
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf({ names }: DataTable, row: DataTable["rows"][number]): string {
  const cell = row[names];
  return typeof cell === "string" ? cell : "–";
}

/** Parts of a whole: one bar, and below it what each part is, in the order in which they stand in it. */
function Shares({ frame, table }: ChartProps) {
  const [column = 0] = seriesOf(table);
  const write = figureWords(frame);
  const { percent } = formattersOf(frame);
  const amounts = table.rows.map((row) => amountOf(row[column]) ?? 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const parts = table.rows.map((row, at) => ({ row, share: (amounts[at] ?? 0) / total, at }));
  return (
    <>
      <span class="bar chart-whole" aria-hidden="true">
        {parts.map(
          ({ share, at }) => share > 0 && <span key={at} class={`${patterns[at]} ${widthClass(share)}`} />,
        )}
      </span>
      <ul class="chart-parts">
        {parts.map(({ row, share, at }) => {
          const cell = row[column];
          return (
            <li key={at}>
              <span class={`swatch ${patterns[at]}`} aria-hidden="true" />
              <span>
                {`${nameOf(table, row)} `}
                <b>{percent(share)}</b>
                {isFigure(cell) && cell.unit !== "%" && ` (${write(cell)})`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The field that lines are drawn in, in units of its own: it is stretched to whatever room there is. */
const field = { width: 100, height: 40 } as const;

/** Values over a row of names. Beside the field stand its bounds, below it its ends, and for each line its highest and lowest value. */
function Lines({ frame, table }: ChartProps) {
  const series = seriesOf(table);
  const { rows } = table;
  const values = rows.flatMap((row) => series.map((column) => amountOf(row[column]) ?? 0));
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const height = top - bottom || 1;
  const x = (at: number): number => round((at / Math.max(1, rows.length - 1)) * field.width);
  const y = (value: number): number => round(((top - value) / height) * field.height);
  const first = rows[0];
  const last = rows.at(-1);
  return (
    <>
      <Legend table={table} line />
      <svg
        class="chart-lines"
        viewBox={`0 0 ${field.width} ${field.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="ground" d={`M0 ${y(0)}h${field.width}`} />
        {series.map((column, index) => (
          <path
            key={column}
            class={`line ${patterns[index]}`}
            d={pathOf(
              rows.map((row) => amountOf(row[column])),
              x,
              y,
            )}
          />
        ))}
      </svg>
      <p class="chart-ends" aria-hidden="true">
        <span>{first && nameOf(table, first)}</span>
        <span>{last && last !== first && nameOf(table, last)}</span>
      </p>
      <ul class="chart-parts">
        {series.map((column, index) => (
          <Extremes key={column} frame={frame} table={table} column={column} index={index} />
        ))}
      </ul>
    </>
  );
}

/** The line breaks where there is no value; one that stands alone is a dot. */
function pathOf(
  values: readonly (number | undefined)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, at) => {
      if (value === undefined) return "";
      const place = `${x(at)} ${y(value)}`;
      return values[at - 1] === undefined ? `M${place}h0` : `L${place}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

interface ExtremesProps extends ChartProps {
  readonly column: number;
  readonly index: number;
}

/** What a line says in words: where it is highest, and where lowest. */
function Extremes({ frame, table, column, index }: ExtremesProps) {
  const words = frame.words.site.dataTables;
  const write = figureWords(frame);
  const known = table.rows.flatMap((row) => {
    const cell = row[column];
    return isFigure(cell) ? [{ cell, name: nameOf(table, row) }] : [];
  });
  const [start] = known;
  if (!start) return null;
  const highest = known.reduce((best, one) => (one.cell.value > best.cell.value ? one : best), start);
  const lowest = known.reduce((best, one) => (one.cell.value < best.cell.value ? one : best), start);
  return (
    <li>
      <svg class={`swatch line ${patterns[index]}`} viewBox="0 0 24 8" aria-hidden="true">
        <path d="M0 4h24" />
      </svg>
      <span>
        {`${table.header[column]}: ${words.highest} `}
        <b>{write(highest.cell)}</b>
        {` (${highest.name}), ${words.lowest} `}
        <b>{write(lowest.cell)}</b>
        {` (${lowest.name})`}
      </span>
    </li>
  );
}
