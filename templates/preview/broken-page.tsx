import type { Frame } from "../../scripts/lib/site/frame.ts";
import { renderPreviewDocument } from "./document.tsx";
import { ProblemList, type ShownProblem } from "./problem-list.tsx";

/** What stands where a page cannot be made: why, line by line. @param office whether it is the office's own settings that are wrong */
export function renderBrokenPage(frame: Frame, problems: readonly ShownProblem[], office: boolean): string {
  const { broken } = frame.words.preview;
  const title = office ? broken.officeTitle : broken.title;
  return renderPreviewDocument(frame, {
    title,
    shell: !office,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lede">{office ? broken.officeLede : broken.lede}</p>
        <ProblemList frame={frame} problems={problems} level={2} />
      </>
    ),
  });
}

/** The same where Pilar itself is at fault. @param reason an error with its stack */
export function renderUnexpected(frame: Frame, reason: string): string {
  const { broken } = frame.words.preview;
  return renderPreviewDocument(frame, {
    title: broken.title,
    shell: false,
    children: (
      <>
        <h1>{broken.title}</h1>
        <p class="lede">{broken.unexpected}</p>
        <p>{broken.withCode}</p>
        <pre class="pv-stack">
          <code>{reason}</code>
        </pre>
      </>
    ),
  });
}
