import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  worthThreads
} from "./chunk-X4R6VVEL.js";
import {
  probePack,
  sizeOf
} from "./chunk-TEKAIJ6C.js";
import {
  aroundSpans,
  firstFrom,
  joined,
  openedFor,
  reach,
  scanText,
  stepsFor
} from "./chunk-4MPVPOGG.js";

// src/detect/around-changes.ts
var longestSide = 4096;
var aroundOpened = 2 * longestSide;
function newIn(lines, start, end) {
  const near = [];
  for (let i = firstFrom(lines, start - aroundSpans - 1); i < lines.length && lines[i][0] <= end + aroundSpans; i++) {
    const [from, to] = lines[i];
    near.push([Math.max(start, from - aroundOpened), Math.min(end, to + aroundOpened)]);
  }
  return joined(near);
}

// src/detect/probe.ts
function makeProbe(search) {
  const kernel = search.kernel();
  const { exports, memory } = kernel;
  const { bytes, numbers, floats } = memory;
  const textOf = (blob) => Buffer.from(bytes.buffer, numbers[blob >> 2], numbers[(blob >> 2) + 1]);
  const stepsOf = (blob) => (blob >> 3) + 4;
  const openedOf = (blob) => stepsOf(blob) + 1;
  const [given, opened] = [growing(), growing()];
  const seen = (said) => {
    if (said === 0) return null;
    if ((said & 1) === 0) return said;
    const blob = said - 1;
    const isWhole = exports.isWhole.value === 1;
    const taken = follow(textOf(blob), isWhole);
    if (taken === null || kernel.isStopped()) return loud(blob);
    floats[stepsOf(blob)] += taken.steps;
    floats[openedOf(blob)] += taken.opened;
    const { length } = textOf(blob);
    const cut = (isWhole ? 1 : 2) * floats[stepsOf(blob)] > stepsFor(length) || floats[openedOf(blob)] > openedFor(length);
    if (!cut) return blob;
    return isWhole ? loud(blob) : seen(exports.wholeAgain(blob));
  };
  const loud = (blob) => {
    if (!kernel.isStopped()) exports.end(blob);
    return null;
  };
  const follow = (text, isWhole) => {
    const lines = kernel.newLines();
    const isNear = nearTo(lines);
    const budget = { meter: { left: plenty }, opened: { left: plenty } };
    const looked = { ...kernel.looked(), steps: 0 };
    const { claims, sealed, goesOn } = scanText(search, text, null, budget, 0, {
      isWhole,
      looked,
      isOpen: (end, zone, isOpened) => isWhole || isOpened || isNear(end, zone),
      newIn: (start, end) => newIn(rangesOf(lines), start, end)
    });
    if (claims.length > 0 || sealed.length > 0 || goesOn) return null;
    return { steps: plenty - budget.meter.left, opened: plenty - budget.opened.left };
  };
  function growing() {
    let [blob, room] = [0, 0];
    return (size) => {
      if (size > room || room > mostKept && size <= mostKept) {
        if (blob !== 0) exports.end(blob);
        room = Math.max(leastRoom, size > mostKept ? size : Math.min(mostKept, 2 * size));
        blob = exports.room(room);
        if (blob === 0) room = 0;
      }
      return blob === 0 ? 0 : numbers[blob >> 2];
    };
  }
  function handIn(some) {
    const at = given(some.length);
    if (at !== 0) bytes.set(some, at);
    return at;
  }
  return {
    inflated: (entry, size) => kernel.ask(() => {
      const to = opened(size);
      const from = to === 0 ? 0 : handIn(entry);
      return from !== 0 && exports.inflate(from, entry.length, to, size) ? bytes.subarray(to, to + size) : null;
    }),
    whole: (text) => kernel.ask(() => {
      const blob = kernel.take(text);
      return blob === 0 ? null : seen(exports.whole(blob));
    }),
    changed: (delta, base) => kernel.ask(() => {
      const at = handIn(delta);
      return at === 0 ? null : seen(exports.changed(base, at, delta.length));
    }),
    end(blob) {
      kernel.ask(() => exports.end(blob));
    }
  };
}
var plenty = 2 ** 50;
var leastRoom = 1 << 16;
var mostKept = 1 << 20;
var rangesOf = (flat) => Array.from({ length: flat.length >> 1 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
function nearTo(lines) {
  let first = 0;
  return (end, [back, ahead]) => {
    while (first < lines.length && lines[first + 1] < end - reach) first += 2;
    for (let i = first; i < lines.length && lines[i] <= end + ahead; i += 2) if (lines[i + 1] >= end - back) return true;
    return false;
  };
}

// src/verbs/probe-packs.ts
var probingBy = ({ probe, search }, entries, { largest }) => ({
  async probePacks(packs) {
    const job = { packs, largest, counters: new SharedArrayBuffer(4 * packs.length) };
    const bytes = packs.reduce((sum, name) => sum + (sizeOf(entries, `${name}.pack`) ?? 0), 0);
    const parts = (bytes < worthThreads ? null : await probe(job, bytes)) ?? [probeAll(job, entries, search())];
    return packs.map((_, n) => parts.map((part) => part[n] ?? null).reduce(merged, null));
  }
});
function probeAll({ packs, largest, counters }, entries, search) {
  const probe = makeProbe(search);
  const taken = new Int32Array(counters);
  return packs.map((name, n) => probePack(entries, name, probe, largest, () => Atomics.add(taken, n, 1)));
}
function merged(one, other) {
  if (one === null || other === null) return one ?? other;
  other.quiet.forEach((quiet, entry) => {
    if (quiet === 1) {
      one.quiet[entry] = 1;
      one.sizes[entry] = other.sizes[entry];
    }
  });
  return one;
}

export {
  probingBy,
  probeAll
};
