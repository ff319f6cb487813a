import { monthWords } from "../mix/month-words.ts";
import { wordProblem } from "../problems/word-problem.ts";
import type { CheckReport } from "./check-report.ts";

/** One JSON object: the moment, every month with its verdict, every problem with its words. The keys are a contract. */
export function reportJson({ now, office, months, problems, words }: CheckReport): string {
  const { advice } = monthWords(words, office?.pillars ?? []);
  const report = {
    now: now.iso,
    months: months.map((month) => ({
      month: month.month,
      verdict: month.verdict,
      posts: month.posts,
      public: month.public,
      scheduled: month.scheduled,
      drafts: month.drafts,
      pillars: month.pillars,
      advice: advice(month.advice),
    })),
    problems: problems.map((problem) => {
      const { code, severity, file, line, column } = problem;
      return { code, severity, file, line, column, ...wordProblem(problem, words) };
    }),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
