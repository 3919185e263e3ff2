import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  require_dist
} from "./chunk-ZGBAV5EP.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import {
  __toESM
} from "./chunk-WWVBEYK2.js";

// src/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var mostAliases = 1e3;
function openYaml(text, source, { largest, what, schema }) {
  if (Buffer.byteLength(text) > largest)
    throw new Fault(`${source}: this file is larger than ${largest / 1024 / 1024} MiB; a ${what} is not read beyond that.`);
  const lines = new import_yaml.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const document = parsed(text, lines, source, schema);
  const targets = /* @__PURE__ */ new Map();
  const wrong = wrongIn(document, targets);
  if (wrong !== null) {
    const { line, column } = at(wrong.offset);
    throw new Fault(`${source}:${line}:${column}: this is no valid YAML: ${wrong.text}.`);
  }
  return { document, targets, at };
}
function parsed(text, lines, source, schema) {
  try {
    const limits = { merge: true, resolveKnownTags: false, stringKeys: true, uniqueKeys: false, version: "1.2", schema };
    return (0, import_yaml.parseDocument)(text, { ...limits, lineCounter: lines, prettyErrors: false, logLevel: "error" });
  } catch (cause) {
    throw new Fault(`${source}: this YAML is nested too deeply to be read.`, { cause });
  }
}
function wrongIn(document, targets) {
  for (const { code, pos } of [...document.errors, ...document.warnings])
    return { offset: pos[0], text: sentences[code] ?? `it is wrong here (${code})` };
  if (document.directives.yaml.version !== "1.2") return { offset: 0, text: "only version 1.2 is read" };
  const anchors = /* @__PURE__ */ new Map();
  let aliases = mostAliases;
  let wrong = null;
  const found = (node, text) => {
    wrong = { offset: node.range?.[0] ?? 0, text };
    return import_yaml.visit.BREAK;
  };
  (0, import_yaml.visit)(document, {
    Node(_, node) {
      if ((0, import_yaml.isAlias)(node)) {
        if (--aliases < 0) return found(node, `this file has more than ${mostAliases} aliases`);
        const target = anchors.get(node.source);
        if (target === void 0) return found(node, sentences.BAD_ALIAS);
        targets.set(node, target);
        return void 0;
      }
      if (node.anchor !== void 0) anchors.set(node.anchor, node);
      if (!(0, import_yaml.isMap)(node)) return void 0;
      const names = /* @__PURE__ */ new Set();
      for (const { key } of node.items)
        if ((0, import_yaml.isScalar)(key)) {
          const name = String(key.value);
          if (names.has(name)) return found(key, sentences.DUPLICATE_KEY);
          names.add(name);
        }
    }
  });
  return wrong;
}
var sentences = {
  ALIAS_PROPS: "an alias can have no anchor or tag of its own",
  BAD_ALIAS: "this alias names no anchor above it",
  BAD_COLLECTION_TYPE: "this tag does not fit the value behind it",
  BAD_DQ_ESCAPE: "this escape is not one that YAML knows; use single quotes for text with backslashes",
  BAD_INDENT: "the indentation is wrong here, or a bracket above is not closed",
  BAD_SCALAR_START: "a value can\u2019t begin with this character; put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "this mapping begins inside a key; look for a line whose indentation is wrong, or a value that needs quotes",
  DUPLICATE_KEY: "this key stands twice in one mapping",
  MISSING_CHAR: "a quote, bracket, comma or colon is missing here",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line with its colon",
  MULTIPLE_DOCS: "this file holds several documents; only one is read",
  NON_STRING_KEY: "a key must be text",
  RESOURCE_EXHAUSTION: "this is nested too deeply",
  TAB_AS_INDENT: "YAML is indented with spaces, not tabs",
  TAG_RESOLVE_FAILED: "tags are not read here",
  UNEXPECTED_TOKEN: "this is not expected here"
};

export {
  openYaml
};
