import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  isBoundTo
} from "./chunk-S7GG5R3S.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";
import {
  fitting
} from "./chunk-KSOWLPLC.js";

// src/config/suppress.ts
import { createHash } from "node:crypto";
async function suppress(leaks, ignore, today, states = /* @__PURE__ */ new Map()) {
  const suppressed = /* @__PURE__ */ new Map();
  const notes = [];
  const unused = [];
  for (const entry of ignore.filter(({ audit }) => audit === null)) {
    if (entry.until !== null && entry.until < today) {
      notes.push(`${entry.source}: this suppression ended on ${entry.until} and hides nothing any more.`);
      continue;
    }
    const found = await leaksOf(entry, leaks);
    if (found.length === 0 && !isForeign(entry)) unused.push(`${entry.source}: this suppression fits no leak.`);
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
  for (const leak of leaks)
    if (leak.mark !== void 0 && !suppressed.has(leak)) {
      const why = whyNotHidden(leak.mark, today, states.get(leak));
      if (why === null) suppressed.set(leak, inline(leak.mark));
      else notes.push(`${leak.path}:${leak.line}: ${why}`);
    }
  return { suppressed, notes, unused };
}
var isForeign = ({ place, sha1 }) => place !== void 0 || sha1 !== void 0;
var inline = ({ reason, owner, until }) => ({ by: "inline", reason, owner, until });
function whyNotHidden({ reason, until }, today, state) {
  if (reason === "") return "rekey:ignore hides nothing without a reason behind it.";
  if (until !== null && until < today) return `this rekey:ignore ended on ${until} and hides nothing any more.`;
  if (state !== void 0 && isAlive(state)) return "rekey:ignore stands beside a key that works; such a key is always told.";
  return null;
}
async function leaksOf(entry, leaks) {
  const fitsPath = entry.path === null ? null : await fitting([entry.path]);
  const fitsKey = entry.key === null ? null : await fitting([entry.key]);
  return leaks.filter(
    (leak) => (fitsPath === null || fitsPath(leak.path)) && (fitsKey === null || fitsKey(`${leak.service}/${leak.kind}`)) && (entry.fingerprint === null || entry.fingerprint === leak.fingerprint) && (entry.value === null || isBoundTo(entry.value, leak)) && (entry.sha1 === void 0 ? entry.place === void 0 || isAt(entry.place, leak) : hasDigest(entry.sha1, leak) || entry.place !== void 0 && isAt(entry.place, leak) && beginsWith(entry.sha1, leak))
  );
}
var isAt = ({ line, commit }, leak) => line >= leak.line && line <= leak.endLine && (commit === null || leak.commit === null || commit === leak.commit);
var hasDigest = (sha1, { parts }) => Object.values(parts).some((part) => createHash("sha1").update(part.reveal()).digest("hex") === sha1);
var beginsWith = (sha1, { redacted }) => {
  const start = redacted.replace("\u2026", "");
  const said = [start, start.replace(/[_-]$/, ""), `BEGIN ${start}`, start.replace(/^BEGIN /, "")];
  return start !== "" && said.some((text) => createHash("sha1").update(text).digest("hex") === sha1);
};
async function suppressFindings(findings, ignore, today) {
  const notes = [];
  const hidden = /* @__PURE__ */ new Map();
  for (const entry of ignore) {
    if (entry.audit === null) continue;
    if (entry.until !== null && entry.until < today) {
      notes.push(`${entry.source}: this suppression ended on ${entry.until} and hides nothing any more.`);
      continue;
    }
    const fits = {
      audit: await fitting([entry.audit]),
      path: entry.path === null ? null : await fitting([entry.path]),
      secret: entry.secret === null ? null : await fitting([entry.secret])
    };
    const found = findings.filter(
      (finding) => fits.audit(finding.audit) && (fits.path === null || fits.path(finding.path)) && (fits.secret === null || finding.secret !== null && fits.secret(finding.secret)) && (entry.fingerprint === null || entry.fingerprint === finding.fingerprint)
    );
    if (found.length === 0) notes.push(`${entry.source}: this suppression fits no finding.`);
    for (const finding of found)
      if (!hidden.has(finding))
        hidden.set(finding, { by: "config", reason: entry.reason, owner: entry.owner, until: entry.until });
  }
  return { findings: findings.map((finding) => ({ ...finding, suppressed: hidden.get(finding) ?? null })), notes };
}

export {
  suppress,
  suppressFindings
};
