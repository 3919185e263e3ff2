import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  detectorOf,
  lookWords,
  looks,
  searchFor
} from "./chunk-DXAYJELF.js";

// src/verbs/without-keys.ts
function pathsWithoutKeys(detector) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const shown = known.get(path) ?? withoutKeys(path, detector);
    known.set(path, shown);
    return shown;
  };
}
function withoutKeys(text, detector = detectorOf(searchFor(looks, lookWords))) {
  const bytes = Buffer.from(text);
  let [shown, at] = ["", 0];
  for (const { start, end, redacted } of detector.find(bytes, "").hits) {
    if (start < at) continue;
    shown += bytes.toString("utf8", at, start) + redacted;
    at = end;
  }
  return shown + bytes.toString("utf8", at);
}

export {
  pathsWithoutKeys,
  withoutKeys
};
