/** npm run notice: writes NOTICE anew. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticeText } from "./notice.ts";

const root = join(import.meta.dirname, "..", "..");
writeFileSync(join(root, "NOTICE"), noticeText(root));
