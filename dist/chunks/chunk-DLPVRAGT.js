import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  pathsWithoutKeys
} from "./chunk-G2B6XGAL.js";
import {
  Secret
} from "./chunk-ITA237VV.js";
import {
  makePlacer
} from "./chunk-4MPVPOGG.js";

// src/detect/marks.ts
var here = /\brekey:ignore(?![\w-])[ \t:]*([^\r\n]{0,300})/;
var next = /\brekey:ignore-next-line(?![\w-])[ \t:]*([^\r\n]{0,300})/;
var foreign = [
  { tool: "gitleaks", line: /\bgitleaks:allow\b/ },
  { tool: "trufflehog", line: /\btrufflehog:ignore\b/ },
  {
    tool: "detect-secrets",
    line: /\bpragma: ?(?:allow|white)list[ -]secret\b/i,
    above: /\bpragma: ?allowlist[ -]nextline[ -]secret\b/i
  },
  { tool: "secretlint", line: /\bsecretlint-disable-line\b/, above: /\bsecretlint-disable-next-line\b/ }
];
var region = { from: "secretlint-disable", to: "secretlint-enable", reach: 64 * 1024 };
var longest = 2e3;
function markAt(bytes, start, end) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, start - region.reach);
  const from = first + text.subarray(first, start).lastIndexOf(10) + 1;
  const stop = text.subarray(end, end + longest).indexOf(10);
  const to = stop < 0 ? text.length : end + stop;
  const own = `${tail(text, from, start)}
${head(text, end, to)}`;
  const above = text.subarray(Math.max(0, from - 1 - longest), Math.max(0, from - 1));
  const before = from === first ? "" : above.toString("utf8", above.lastIndexOf(10) + 1);
  const said = here.exec(own)?.[1] ?? next.exec(before)?.[1];
  if (said !== void 0) return readMark(said);
  const other = foreign.find(({ line, above: above2 }) => line.test(own) || above2?.test(before));
  const tool = other?.tool ?? (isInRegion(text, start) ? "secretlint" : null);
  return tool === null ? null : { tool, reason: `marked for ${tool}`, owner: null, until: null };
}
function isInRegion(text, start) {
  const before = text.toString("latin1", Math.max(0, start - region.reach), start);
  for (let at = before.lastIndexOf(region.from); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(region.from, at - 1))
    if (!/^-(?:next-)?line/.test(before.slice(at + region.from.length, at + region.from.length + 10)))
      return before.lastIndexOf(region.to) < at;
  return false;
}
var tail = (text, from, to) => text.toString("utf8", Math.max(from, to - longest), to);
var head = (text, from, to) => text.toString("utf8", from, Math.min(to, from + longest));
function readMark(said) {
  const words = said.replace(/(?:(?<!\*)\*+\/|-->|--\}\}|\}\}|%>|#\}|\*\))["'`,;\s]*$/, "").replace(/(?<!["'`,;\s])["'`,;\s]+$/, "");
  const until = /(?:^|[\s(,])until[ :=](\d{4}-\d{2}-\d{2})\b/.exec(words)?.[1] ?? null;
  const owner = /(?:^|[\s(,])(@[\w-]+(?:\/[\w.-]+)?)/.exec(words)?.[1] ?? null;
  const reason = words.replace(/(^|[\s(,])until[ :=]\d{4}-\d{2}-\d{2}\b/, "$1").replace(/(^|[\s(,])@[\w-]+(?:\/[\w.-]+)?/, "$1").replace(/(?<![\s,()])[\s,()]+$/, "").trim();
  return { tool: null, reason: new RegExp("\\p{L}{2}", "u").test(reason) ? reason : "", owner, until };
}

// src/verbs/in-order.ts
async function* batchesOf(all, sizeOf, atOnce3) {
  let [batch, size] = [[], 0];
  for await (const one of all) {
    batch.push(one);
    size += sizeOf(one);
    if (size < atOnce3.bytes && batch.length < atOnce3.most) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
async function* inOrder(parts, work, weigh, room) {
  const underWay = [];
  let sum = 0;
  for await (const part of parts) {
    const result = work(part);
    result.catch(() => {
    });
    const weight = weigh(part);
    underWay.push({ part, weight, result });
    sum += weight;
    while (sum > room()) {
      const first = underWay.shift();
      yield [first.part, await first.result];
      sum -= first.weight;
    }
  }
  for (const { part, result } of underWay) yield [part, await result];
}

// src/verbs/order.ts
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var comparePlaces = (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column;

// src/verbs/sightings.ts
var atOnce = { bytes: 1 << 16, most: 256 };
var besides = 256;
async function readAll(reading, looking) {
  const sightings = /* @__PURE__ */ new Map();
  const cutShort = [];
  let size = 0;
  const batches = batchesOf(reading.blobs, ({ bytes }) => bytes.length, atOnce);
  const weigh = (batch) => batch.reduce((sum, { bytes }) => sum + besides + bytes.length, 0);
  for await (const [batch, looked] of inOrder(batches, (batch2) => looking.blobs(batch2), weigh, looking.room))
    for (const [n, { id, bytes, paths }] of batch.entries()) {
      size += bytes.length;
      const seenAt = /* @__PURE__ */ new Map();
      for (const [m, path] of paths.entries()) {
        const { seen, cut, closed } = looked[n][m];
        if (cut !== null) cutShort.push({ path, why: cut, unread: true });
        if (closed !== void 0) cutShort.push({ path, why: closed, unread: false });
        seenAt.set(path, seen);
      }
      sightings.set(id, seenAt);
    }
  const blobs = sightings.size + reading.quiet.count;
  const coverage = (besides2) => {
    const skipped = [...reading.skipped, ...cutShort, ...besides2].sort((a, b) => compare(a.path, b.path) || compare(a.why, b.why));
    const shown = pathsWithoutKeys(looking.detector, hitsIn(sightings));
    return {
      complete: !skipped.some(({ unread }) => unread),
      commits: reading.commits,
      blobs,
      bytes: size + reading.quiet.bytes,
      skipped: skipped.map(({ path, why, unread }) => ({ path: shown(path), why, ...unread && { unread } }))
    };
  };
  return { sightings, coverage };
}
var nothing = [];
function* hitsIn(sightings) {
  for (const paths of sightings.values()) for (const seen of paths.values()) for (const { hit } of seen) yield hit;
}
var ofOneContent = { bytes: 128 << 20, paths: 8, seen: 5e4 };
var lookThroughBlobs = (detector, blobs) => blobs.map(({ bytes, paths }) => {
  const most = Math.max(ofOneContent.paths, Math.floor(ofOneContent.bytes / bytes.length));
  let seen = 0;
  return paths.map((path, n) => {
    if (n >= most || seen > ofOneContent.seen)
      return { seen: nothing, cut: "the same content as other files, of which enough were looked through" };
    const looked = lookThrough(detector, bytes, path);
    seen += looked.seen.length;
    return looked;
  });
});
function lookThrough(detector, bytes, path) {
  const { hits, ...left } = detector.find(bytes, path);
  if (hits.length === 0) return { seen: nothing, ...left };
  const spanOf = makePlacer(bytes);
  const lineOf = lineCounter(bytes);
  const twins = /* @__PURE__ */ new Map();
  const seen = hits.map((hit) => {
    const kin = `${hit.key} ${hit.context}`;
    const before = twins.get(kin) ?? 0;
    twins.set(kin, before + 1);
    const lines = { firstLine: lineOf(hit.start), lastLine: lineOf(Math.max(hit.start, hit.end - 1)) };
    return { hit, ...lines, span: spanOf(hit.start, hit.end), twins: before, mark: markAt(bytes, hit.start, hit.end) };
  });
  return { seen, ...left };
}
function lineCounter(bytes) {
  const ends = [];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (ends[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

// src/verbs/texts.ts
var atOnce2 = { bytes: 1 << 16, most: 1e4 };
async function seenInTexts(texts, looking) {
  const batches = batchesOf(texts, ({ bytes }) => bytes.length, atOnce2);
  const look = (batch) => looking.texts(batch.map(({ bytes }) => bytes));
  const all = [];
  const cutShort = [];
  for await (const [batch, looked] of inOrder(batches, look, () => 2 * atOnce2.bytes, looking.room))
    for (const [n, { seen, cut }] of looked.entries()) {
      const text = batch[n];
      for (const each of seen) all.push({ text, seen: each });
      if (cut !== null)
        cutShort.push({ path: `${text.path}${text.commit === null ? "" : ` of ${text.commit}`}`, why: cut, unread: true });
    }
  return { seen: all, cutShort };
}
function lookThroughTexts(detector, texts) {
  const between = Buffer.from("\n\n");
  const { hits, cut } = detector.find(Buffer.concat(texts.flatMap((bytes) => [between, bytes])), "");
  if (hits.length === 0 && cut === null) return [];
  return texts.map((bytes) => lookThrough(detector, bytes, ""));
}

// src/detect/crossing.ts
var departing = (hit) => ({
  ...hit,
  parts: mapped(hit.parts, (value) => new Uint8Array(Buffer.from(value.reveal(), "utf16le")))
});
var arrived = (hit) => ({
  ...hit,
  parts: mapped(hit.parts, (bytes) => {
    const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf16le");
    bytes.fill(0);
    return new Secret(value);
  })
});
var mapped = (parts, to) => Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, to(value)]));

export {
  compare,
  comparePlaces,
  readAll,
  nothing,
  hitsIn,
  lookThroughBlobs,
  lookThrough,
  departing,
  arrived,
  seenInTexts,
  lookThroughTexts
};
