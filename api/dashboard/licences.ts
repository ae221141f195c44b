import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Writes LICENSES.txt: whose code and fonts are in the build, and under which terms. */
export function licences(): Plugin {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((each) => (each.type === "chunk" ? each.moduleIds : []));
      const fonts = ["@fontsource-variable/inter", "@fontsource-variable/jetbrains-mono"];
      const names = new Set([...modules.flatMap((id) => packageOf(id) ?? []), ...fonts]);
      const source = [...names].sort().map(terms).join("\n\n" + "-".repeat(80) + "\n\n");
      this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: source.trimEnd() + "\n" });
    },
  };
}

function packageOf(module: string): string | undefined {
  return module.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];
}

function terms(name: string): string {
  const folder = join(import.meta.dirname, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile());
  const legal = files.map((each) => each.name).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const texts = legal.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}
