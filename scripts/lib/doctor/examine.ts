import { cache } from "./cache.ts";
import { disk } from "./disk.ts";
import { editor } from "./editor.ts";
import type { Examination, Finding, Patient } from "./examination.ts";
import { fonts } from "./fonts.ts";
import { gitHistory, gitIdentity, gitProgram, lineEnds } from "./git.ts";
import { lastCheck } from "./last-check.ts";
import { nativeParts } from "./native-parts.ts";
import { nodeVersion } from "./node-version.ts";
import { settings, timeZone } from "./office.ts";
import { pilarVersion } from "./pilar-version.ts";
import { place } from "./place.ts";
import { publishing } from "./publishing.ts";

/** All that is looked at, in the order in which it is told. A new one is a file, a row here, and its words. */
const examinations = {
  node: nodeVersion,
  version: pilarVersion,
  parts: nativeParts,
  fonts,
  place,
  disk,
  cache,
  settings,
  zone: timeZone,
  lastCheck,
  git: gitProgram,
  identity: gitIdentity,
  history: gitHistory,
  lineEnds,
  publishing,
  editor,
} as const satisfies Record<string, Examination>;

export type Topic = keyof typeof examinations;

export interface Examined extends Finding {
  readonly topic: Topic;
}

/** What throws is told as something that could not be looked at; all others are looked at all the same. */
export async function examine(patient: Patient): Promise<Examined[]> {
  const { doctor } = patient.words;
  const topics = Object.entries(examinations) as [Topic, Examination][];
  return Promise.all(
    topics.map(async ([topic, examination]): Promise<Examined> => {
      try {
        return { topic, ...(await examination(patient)) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { topic, state: "unknown", says: doctor.notExamined(reason) };
      }
    }),
  );
}
