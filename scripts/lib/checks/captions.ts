import { caption } from "../captions/caption.ts";
import { channels } from "../content/office.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** What an admin wrote for a channel must be what the channel takes: it is never cut. */
export const captions: Check = ({ office }) =>
  office.posts.flatMap((post) =>
    channels
      .filter((channel) => post.captions[channel] !== undefined)
      .flatMap((channel) => {
        const at = post.at[`captions.${channel}`] ?? { file: post.file, line: 1, column: 1 };
        return caption(post, channel, office.site).problems.map(
          ({ code, ...data }): Problem =>
            code === "caption-too-long"
              ? problem(code, at, { channel, ...(data as { length: number; limit: number }) })
              : problem(code, at, { channel, ...(data as { found: number; limit: number }) }),
        );
      }),
  );
