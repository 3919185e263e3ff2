import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/model/secret.ts
import { createHash, timingSafeEqual } from "node:crypto";
var marks = /* @__PURE__ */ new Map();
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The value itself. Only the rooms that send, store, mask or bind a key may call it; a test reads the sources for the call. */
  reveal() {
    return this.#value;
  }
  /** Length in UTF-16 units. */
  get length() {
    return this.#value.length;
  }
  /** True where both hold the same value; takes the same time whether or not they do. */
  equals(other) {
    const digest = (value) => createHash("sha256").update(value).digest();
    return timingSafeEqual(digest(this.#value), digest(other.#value));
  }
  /** A number that this value has wherever it occurs in this process, and no other value: for tables. It says nothing of the value. */
  get mark() {
    const digest = createHash("sha256").update(this.#value).digest("base64");
    const mark = marks.get(digest) ?? marks.size;
    marks.set(digest, mark);
    return mark;
  }
  [Symbol.toPrimitive]() {
    throw new TypeError("a secret was about to become text");
  }
  toString() {
    throw new TypeError("a secret was about to become text");
  }
  toJSON() {
    throw new TypeError("a secret was about to become JSON");
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return "[secret]";
  }
};
function sameKey(a, b) {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => b[name] !== void 0 && a[name].equals(b[name]));
}

export {
  Secret,
  sameKey
};
