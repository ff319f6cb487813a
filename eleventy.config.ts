import type { UserConfig } from "@11ty/eleventy";
import { pageTemplates } from "./scripts/lib/output/page-templates.ts";
import type { Build } from "./scripts/lib/output/render-each.ts";
import { templates } from "./scripts/lib/project.ts";

export default function (config: UserConfig, build: Build): void {
  config.setInputDirectory(templates);
  config.setTemplateFormats(["11ty.js"]);
  config.setUseGitIgnore(false);
  config.addPlugin(pageTemplates, build);
}
