import type { Words } from "../id/index.ts";
import { ask } from "./ask.ts";
import { audience } from "./audience.ts";
import { balance } from "./balance.ts";
import { campaigns } from "./campaigns.ts";
import { captions } from "./captions.ts";
import { cardCheck } from "./card-check.ts";
import { cards } from "./cards.ts";
import { commands } from "./commands.ts";
import { corrections } from "./corrections.ts";
import { disclosure } from "./disclosure.ts";
import { doctor } from "./doctor.ts";
import { drafting } from "./drafting.ts";
import { editor } from "./editor.ts";
import { founding } from "./founding.ts";
import { history } from "./history.ts";
import { hooks } from "./hooks.ts";
import { importing } from "./importing.ts";
import { lots } from "./lots.ts";
import { machine } from "./machine.ts";
import { markdown } from "./markdown.ts";
import { plan } from "./plan.ts";
import { preview } from "./preview.ts";
import { problems } from "./problems.ts";
import { readers } from "./readers.ts";
import { search } from "./search.ts";
import { site } from "./site.ts";
import { terms } from "./terms.ts";
import { validity } from "./validity.ts";
import { verdicts } from "./verdicts.ts";
import { verification } from "./verification.ts";
import { verify } from "./verify.ts";

export const words: Words = {
  ask,
  audience,
  balance,
  campaigns,
  captions,
  cardCheck,
  cards,
  commands,
  corrections,
  disclosure,
  doctor,
  drafting,
  founding,
  history,
  hooks,
  importing,
  editor,
  lots,
  machine,
  markdown,
  plan,
  preview,
  problems,
  readers,
  search,
  site,
  terms,
  validity,
  verdicts,
  verification,
  verify,
};
