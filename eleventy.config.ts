import type { UserConfig } from "@11ty/eleventy";
import { pageTemplates } from "./scripts/lib/output/page-templates.ts";

export default function (config: UserConfig): void {
  config.setInputDirectory("templates");
  config.setTemplateFormats(["11ty.js"]);
  config.addPlugin(pageTemplates);
}
