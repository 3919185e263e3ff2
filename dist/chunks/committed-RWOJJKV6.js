import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import "./chunk-WWVBEYK2.js";

// src/git/committed.ts
async function committedBlobs(git, paths) {
  const asked = [...new Set(paths)].filter((path) => path !== "" && !/[\n\r\0]/.test(path));
  if (asked.length === 0) return /* @__PURE__ */ new Map();
  const input = asked.map((path) => `HEAD:${path}
`).join("");
  const { stdout } = await git.run(["cat-file", "--batch-check"], { input, ok: [0, 1, 128] });
  const lines = Buffer.from(stdout).toString("utf8").split("\n");
  return new Map(
    asked.flatMap((path, index) => {
      const [, id] = /^([0-9a-f]{40}|[0-9a-f]{64}) blob \d+$/.exec(lines[index] ?? "") ?? [];
      return id === void 0 ? [] : [[path, id]];
    })
  );
}
export {
  committedBlobs
};
