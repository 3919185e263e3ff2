import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import "./chunk-WWVBEYK2.js";

// src/verbs/pasted.ts
var least = 16;
function withoutPasted(sentence, argv) {
  const pieces = argv.flatMap((word) => word.split(/[^A-Za-z0-9_+-]+/)).filter(looksRandom);
  return pieces.filter((piece) => !(sentence.includes("--range") && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(piece))).sort((a, b) => b.length - a.length).reduce((text, piece) => text.replaceAll(piece.replace(/^-+/, ""), "\u2026"), sentence);
}
function looksRandom(piece) {
  const letters = piece.replace(/[_+-]/g, "");
  if (letters.length < least) return false;
  const turns = letters.match(/(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[a-z0-9]|(?<=[0-9])[A-Za-z]/g) ?? [];
  const isHexadecimal = /^[0-9a-f]{32,}$/i.test(letters);
  const run = piece.split(/[_+-]/).find((part) => part.length >= least && (part.match(/[0-9]+/g) ?? []).length > 1);
  return turns.length > letters.length / 3 || isHexadecimal || run !== void 0;
}
export {
  withoutPasted
};
