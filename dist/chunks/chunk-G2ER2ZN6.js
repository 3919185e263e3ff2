import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  detectorOf,
  readPrepared,
  searchFor
} from "./chunk-2LCU43NA.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/detect/blanking.ts
var shortest = 12;
function blankingOf(hits) {
  const byStart = /* @__PURE__ */ new Map();
  for (const { parts, judged, redacted } of hits) {
    const value = Object.values(parts)[0]?.reveal() ?? "";
    if (judged !== null || value.length < shortest) continue;
    const start = value.slice(0, shortest);
    const alike = byStart.get(start) ?? /* @__PURE__ */ new Map();
    byStart.set(start, alike.set(value, redacted));
  }
  if (byStart.size === 0) return (text) => text;
  return (text) => {
    let [shown, at] = ["", 0];
    for (let i = 0; i + shortest <= text.length; i++)
      for (const [value, redacted] of byStart.get(text.slice(i, i + shortest)) ?? [])
        if (i >= at && text.startsWith(value, i)) {
          shown += text.slice(at, i) + redacted;
          at = i + value.length;
        }
    return shown + text.slice(at);
  };
}

// src/verbs/looks.ts
import { existsSync, readFileSync } from "node:fs";
var read;
var textOf = () => {
  for (const folder of ["./", "../"]) {
    const file = new URL(folder + "looks.txt", import.meta.url);
    if (existsSync(file)) return readFileSync(file, "latin1");
  }
  throw new Fault("The list looks.txt is missing beside the program: this copy of rekey is not whole.");
};
var builtIn = () => read ??= readPrepared(textOf());

// src/verbs/without-keys.ts
function pathsWithoutKeys(detector, found) {
  const known = /* @__PURE__ */ new Map();
  const withoutFound = blankingOf(found);
  return (path) => {
    const shown = known.get(path) ?? withoutKeys(withoutFound(path), detector);
    known.set(path, shown);
    return shown;
  };
}
function withoutKeys(text, detector = detectorOf(searchFor([], builtIn))) {
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
  builtIn,
  pathsWithoutKeys,
  withoutKeys
};
