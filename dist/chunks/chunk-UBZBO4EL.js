import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/detect/alphabets.ts
var digit = "0123456789";
var lower = "abcdefghijklmnopqrstuvwxyz";
var upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var base62 = digit + upper + lower;
var alphabets = {
  digit,
  hex: digit + "abcdef",
  hexUpper: digit + "ABCDEF",
  hexAny: digit + "abcdefABCDEF",
  lower,
  upper,
  letter: upper + lower,
  /** RFC 4648, section 6. */
  base32: upper + "234567",
  base36: digit + lower,
  base36upper: digit + upper,
  /** Bitcoin's: without `0`, `O`, `I` and `l`. */
  base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
  base62,
  word: base62 + "_",
  base64: base62 + "+/",
  base64url: base62 + "-_",
  /** RFC 3986, section 2.3. */
  unreserved: base62 + "-._~",
  /** RFC 7235, section 2.1, without its padding. */
  token68: base62 + "-._~+/",
  /** RFC 3986, section 3.2.1, without the `:` that ends a user's name. */
  userinfo: base62 + "-._~!$&'()*+,;=%",
  hostname: base62 + "-."
};
var isAlphabet = (name) => Object.hasOwn(alphabets, name);
function byteSet(text) {
  const set = new Uint8Array(256);
  for (let i = 0; i < text.length; i++) set[text.charCodeAt(i)] = 1;
  return set;
}
var sets = /* @__PURE__ */ new Map();
function setOf(alphabet) {
  let set = sets.get(alphabet);
  if (set === void 0) sets.set(alphabet, set = byteSet(alphabets[alphabet]));
  return set;
}
var wordBytes = byteSet(base62 + "_");

// src/detect/pieces.ts
var isChoice = (piece) => typeof piece === "object" && "oneOf" in piece;
var isChecksum = (piece) => typeof piece === "object" && "crc32" in piece;
var isUntil = (piece) => typeof piece === "object" && "until" in piece;
var isRun = (piece) => typeof piece === "object" && !isChoice(piece) && !isChecksum(piece) && !isUntil(piece);
function digitsOf({ crc32 }) {
  if (crc32 === "hexSwapped") return alphabets.hex;
  return alphabets[crc32 === "base62Swapped" ? "base62" : crc32];
}
function readRun(run) {
  const alphabet = Object.keys(run).find(isAlphabet);
  const length = run[alphabet];
  const [least, most] = typeof length === "number" ? [length, length] : length;
  return { alphabet, least, most, as: run.as, holds: run.holds };
}
function textsOf(piece) {
  if (typeof piece === "string") return [piece];
  return isChoice(piece) ? piece.oneOf : void 0;
}
function firstsOf(piece) {
  if (isChecksum(piece)) return digitsOf(piece);
  if (isUntil(piece)) return null;
  if (isRun(piece)) return alphabets[readRun(piece).alphabet];
  return textsOf(piece).map((text) => text[0]).join("");
}
var mostTexts = 64;
function segmentsOf(shape) {
  const segments = [];
  let open;
  for (const [i, piece] of shape.entries()) {
    const texts = textsOf(piece);
    if (texts === void 0) {
      open = void 0;
      continue;
    }
    if (open !== void 0 && open.texts.length * texts.length <= mostTexts) {
      const before = segments.pop();
      open = { from: before.from, to: i + 1, texts: before.texts.flatMap((start) => texts.map((rest) => start + rest)) };
    } else open = { from: i, to: i + 1, texts };
    segments.push(open);
  }
  return segments;
}
var reliable = (segment) => Math.min(...segment.texts.map((text) => text.length));
var literalOf = (shape) => Math.max(0, ...segmentsOf(shape).map(reliable));
function lengthOf(piece) {
  if (isChecksum(piece)) return [piece.length, piece.length];
  if (isUntil(piece)) return [piece.until.length, piece.max];
  if (isRun(piece)) {
    const { least, most } = readRun(piece);
    return [least, most];
  }
  const lengths = textsOf(piece).map((text) => text.length);
  return [Math.min(...lengths), Math.max(...lengths)];
}
var enough = { usually: 4, alone: 3 };
var longestAnchor = 32;
function anchorOf(shape, least = enough.usually) {
  let best;
  for (const { from, texts } of segmentsOf(shape)) {
    const sure = Math.min(longestAnchor, ...texts.map((text) => text.length));
    if (sure >= least && (best === void 0 || sure > best.sure)) best = { from, texts, sure };
  }
  if (best === void 0) return null;
  const before = shape.slice(0, best.from).map(lengthOf);
  return {
    texts: [...new Set(best.texts.map((text) => text.slice(0, longestAnchor)))],
    least: before.reduce((sum, [length]) => sum + length, 0),
    most: before.reduce((sum, [, length]) => sum + length, 0)
  };
}

export {
  alphabets,
  isAlphabet,
  byteSet,
  setOf,
  wordBytes,
  isChecksum,
  isUntil,
  isRun,
  digitsOf,
  readRun,
  textsOf,
  firstsOf,
  segmentsOf,
  literalOf,
  lengthOf,
  enough,
  anchorOf
};
