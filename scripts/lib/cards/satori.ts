/** satori, the only way to it: with marks of Arabic where they belong. */
import module from "node:module";
import { mendSatori, satoriModule } from "../launch/satori-slip.ts";
import { isCompiled } from "../project.ts";

type Satori = typeof import("satori").default;

export type { SatoriOptions } from "satori";

let satori: Promise<Satori> | undefined;

export function loadSatori(): Promise<Satori> {
  // Compiled code has it mended.
  satori ??= isCompiled ? import("satori").then(({ default: own }) => own) : importMended();
  return satori;
}

async function importMended(): Promise<Satori> {
  const hooks = module.registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!satoriModule.test(url) || loaded.source == null) return loaded;
      const source =
        typeof loaded.source === "string" ? loaded.source : new TextDecoder().decode(loaded.source);
      return { ...loaded, source: mendSatori(source) };
    },
  });
  try {
    return (await import("satori")).default;
  } finally {
    hooks.deregister();
  }
}
