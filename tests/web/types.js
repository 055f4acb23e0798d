// SPDX-License-Identifier: MIT
// Checks the types of the page and of its tests, as their comments state them.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
for (const project of ["tsconfig.json", "tsconfig.worker.json", "tsconfig.tests.json"]) {
  const { status } = spawnSync(process.execPath, [compiler, "-p", fileURLToPath(new URL(project, import.meta.url))], { stdio: "inherit" });
  if (status !== 0)
    process.exit(1);
}
