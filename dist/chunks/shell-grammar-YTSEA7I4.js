import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import "./chunk-WWVBEYK2.js";

// src/world/shell-grammar.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function fileOf(name, pack) {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const folder of [here, dirname(here)]) if (existsSync(join(folder, name))) return join(folder, name);
  const require2 = createRequire(import.meta.url);
  try {
    return require2.resolve(`${pack}/${name}`);
  } catch (cause) {
    throw new Fault(`The shell grammar\u2019s file ${name} is missing beside ${here}: this copy of rekey is not whole.`, { cause });
  }
}
var loading;
var loadShellParser = () => loading ??= load();
async function load() {
  const { Language, Parser } = await import("./web-tree-sitter-46XSDL2D.js");
  const engine = fileOf("web-tree-sitter.wasm", "web-tree-sitter");
  await Parser.init({ locateFile: () => engine });
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(fileOf("tree-sitter-bash.wasm", "tree-sitter-bash"))));
  let isBroken = false;
  return {
    parse(script) {
      const tree = isBroken ? void 0 : parsed(script);
      if (tree === void 0) return unread(script);
      if (tree === null) return { type: "program", start: 0, end: script.length, field: null, children: [] };
      const cursor = tree.walk();
      try {
        return copied(cursor);
      } catch (tooDeep) {
        if (!(tooDeep instanceof TooDeep)) throw tooDeep;
        return unread(script);
      } finally {
        cursor.delete();
        tree.delete();
      }
    }
  };
  function parsed(script) {
    try {
      return parser.parse(script);
    } catch (stopped) {
      if (!(stopped instanceof Error) || stopped.name !== "RuntimeError") throw stopped;
      isBroken = true;
      return void 0;
    }
  }
}
var unread = (script) => ({ type: "unread", start: 0, end: script.length, field: null, children: [] });
var deepest = 200;
var TooDeep = class extends Error {
};
function copied(cursor, depth = 0) {
  const children = [];
  if (depth > deepest) throw new TooDeep();
  if (cursor.gotoFirstChild()) {
    do
      children.push(copied(cursor, depth + 1));
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return {
    type: cursor.nodeIsMissing ? "ERROR" : cursor.nodeType,
    start: cursor.startIndex,
    end: cursor.endIndex,
    field: cursor.currentFieldName,
    children
  };
}
export {
  loadShellParser
};
