import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/text/log.ts
function inLog(text) {
  return text.replace(unseen, written).replace(/#\[/g, "#\\x5b").replace(/^(\s*):/, "$1\\x3a");
}
var unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
var names = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function written(character) {
  const point = character.codePointAt(0);
  if (names[character] !== void 0) return names[character];
  if (point < 256) return `\\x${point.toString(16).padStart(2, "0")}`;
  return point < 65536 ? `\\u${point.toString(16).padStart(4, "0")}` : `\\u{${point.toString(16)}}`;
}

export {
  inLog
};
