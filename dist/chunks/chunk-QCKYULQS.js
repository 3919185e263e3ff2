import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  fitting
} from "./chunk-5V5UEU2F.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";

// src/config/binding.ts
import { createHmac, timingSafeEqual } from "node:crypto";
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

// src/config/suppress.ts
async function suppress(leaks, ignore, today, states = /* @__PURE__ */ new Map()) {
  const suppressed = /* @__PURE__ */ new Map();
  const notes = [];
  const unused = [];
  for (const entry of ignore) {
    if (entry.until !== null && entry.until < today) {
      notes.push(`${entry.source}: this suppression ended on ${entry.until} and hides nothing any more.`);
      continue;
    }
    const found = await leaksOf(entry, leaks);
    if (found.length === 0) unused.push(`${entry.source}: this suppression fits no leak.`);
    for (const leak of found) {
      const state = states.get(leak);
      if (state !== void 0 && isAlive(state))
        notes.push(
          `${entry.source}: this suppression fits a key that works (${leak.service}/${leak.kind}); such a key is always told.`
        );
      else if (!suppressed.has(leak))
        suppressed.set(leak, { by: "config", reason: entry.reason, owner: entry.owner, until: entry.until });
    }
  }
  return { suppressed, notes, unused };
}
async function leaksOf(entry, leaks) {
  const fitsPath = entry.path === null ? null : await fitting([entry.path]);
  const fitsKey = entry.key === null ? null : await fitting([entry.key]);
  return leaks.filter(
    (leak) => (fitsPath === null || fitsPath(leak.path)) && (fitsKey === null || fitsKey(`${leak.service}/${leak.kind}`)) && (entry.fingerprint === null || entry.fingerprint === leak.fingerprint) && (entry.value === null || isBoundTo(entry.value, leak))
  );
}

export {
  suppress
};
