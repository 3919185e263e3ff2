import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/verbs/ahead.ts
import { join, resolve } from "node:path";
var worthThreads = 1 << 20;
var usual = { services: [] };
async function startAhead(command, { crew, files, cwd }) {
  if (command.verb !== "scan" || command.options.history !== true || crew === void 0) return;
  const path = resolve(cwd, command.args[0] ?? ".");
  for (const folder of [join(path, ".git/objects/pack"), join(path, "objects/pack")]) {
    let bytes = 0;
    for await (const { path: name } of files.walk(Buffer.from(folder)))
      if (/\.pack$/.test(Buffer.from(name).toString("latin1")))
        bytes += (await files.look(Buffer.concat([Buffer.from(`${folder}/`), name]))).size;
    if (bytes >= worthThreads) {
      await crew.ahead?.(usual);
      return;
    }
  }
}

export {
  worthThreads,
  startAhead
};
