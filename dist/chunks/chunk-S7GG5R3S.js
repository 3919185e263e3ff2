import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  alphabets,
  isRun,
  readRun
} from "./chunk-UBZBO4EL.js";

// src/config/binding.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var leastBits = 80;
var saltBytes = 16;
function bindingOf(leak, key, random) {
  if (bitsOf(key) < leastBits) return null;
  const salt = Buffer.from(random(saltBytes)).toString("hex");
  return `v1:${salt}:${digest(leak.parts, salt)}`;
}
function isBoundTo(binding, leak) {
  const [, salt, expected] = /^v1:([0-9a-f]{32}):([0-9a-f]{64})$/.exec(binding) ?? [];
  if (salt === void 0 || expected === void 0) return false;
  return timingSafeEqual(Buffer.from(digest(leak.parts, salt), "hex"), Buffer.from(expected, "hex"));
}
function digest(parts, salt) {
  const mac = createHmac("sha256", Buffer.from(salt, "hex"));
  if (parts.key !== void 0) return mac.update(parts.key.reveal()).digest("hex");
  for (const name of Object.keys(parts).sort()) mac.update(`${name}:${parts[name].length}:${parts[name].reveal()};`);
  return mac.digest("hex");
}
function bitsOf(key) {
  if (key.parts === void 0) return Math.min(...(key.shapes ?? [key.shape]).map(bitsOfShape));
  const secret = Object.values(key.parts).filter((part) => part.public !== true);
  return secret.reduce((sum, { shape }) => sum + bitsOfShape(shape), 0);
}
function bitsOfShape(shape) {
  return shape.reduce((sum, piece) => {
    if (typeof piece === "object" && "until" in piece) return sum + leastBits;
    if (!isRun(piece)) return sum;
    const { alphabet, least, holds } = readRun(piece);
    return sum + (least - (holds?.length ?? 0)) * Math.log2(alphabets[alphabet].length);
  }, 0);
}

export {
  bindingOf,
  isBoundTo
};
