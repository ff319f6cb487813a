/** What is said of each problem: the message says what was found and what was expected, the hint what to do. */
import type { ProblemWordings } from "../problem-wording.ts";
import { attachments } from "./problems/attachments.ts";
import { bodies } from "./problems/bodies.ts";
import { brand } from "./problems/brand.ts";
import { channels } from "./problems/channels.ts";
import { disclosure } from "./problems/disclosure.ts";
import { fields } from "./problems/fields.ts";
import { files } from "./problems/files.ts";
import { guard } from "./problems/guard.ts";
import { insights } from "./problems/insights.ts";
import { months } from "./problems/months.ts";
import { personal } from "./problems/personal.ts";
import { pictures } from "./problems/pictures.ts";
import { presets } from "./problems/presets.ts";
import { yaml } from "./problems/yaml.ts";

/** Complete by type, one file a subject. */
export const problems: ProblemWordings = {
  ...files,
  ...yaml,
  ...fields,
  ...personal,
  ...pictures,
  ...attachments,
  ...presets,
  ...disclosure,
  ...bodies,
  ...channels,
  ...insights,
  ...brand,
  ...months,
  ...guard,
};
