import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probePack
} from "./chunk-ESJ2KPSD.js";
import {
  archives,
  encodedBytes,
  encodingOf,
  lookWords,
  looks,
  makeSearch,
  scanText,
  stepsFor
} from "./chunk-DXAYJELF.js";

// src/detect/probe.ts
var loud = -1;
var reach = 720;
function makeProbe(plain) {
  const far = [];
  const farForms = [];
  let isFar = false;
  let text = Buffer.alloc(0);
  const search = {
    ...plain,
    automaton: {
      scan: (bytes, found) => plain.automaton.scan(bytes, (word, end) => {
        if (far[word] === void 0) {
          far[word] = plain.leadsOf(word).some(goesFar);
          farForms[word] = plain.leadsOf(word).filter(mayLookFar);
        }
        if (far[word]) isFar = true;
        for (const { recognizer, length } of farForms[word]) if (recognizer.mayLookFar(text, end - length)) isFar = true;
        found(word, end);
      })
    }
  };
  const look = (bytes, isOpen) => {
    if (bytes.includes(0)) return loud;
    isFar = false;
    text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const budget = { meter: { left: plenty }, opened: { left: plenty } };
    const { claims, sealed } = scanText(search, bytes, null, budget, 0, isOpen);
    const opened = sealed.length > 0 || budget.opened.left !== plenty;
    return claims.length > 0 || opened || isFar ? loud : plenty - budget.meter.left;
  };
  const isPlain = (bytes) => encodingOf(bytes).name === "utf-8" && !archives.some((archive) => archive.is(bytes));
  const whole = (bytes) => {
    const steps = isPlain(bytes) ? look(bytes) : loud;
    return steps > stepsFor(bytes.length) ? loud : steps;
  };
  return {
    whole,
    changed(bytes, changes, before, repeats) {
      if (!isPlain(bytes)) return loud;
      const lines = linesOf(bytes, changes);
      const windows = windowsAround(bytes, lines);
      const size = windows.reduce((sum, [start, end]) => sum + end - start, 0);
      let steps = before * repeats;
      for (const [start, end] of size > mostByParts * bytes.length ? [[0, bytes.length]] : windows) {
        const more = look(bytes.subarray(start, end), openBy(lines, start));
        if (more === loud) return loud;
        steps += more;
      }
      return steps > stepsFor(bytes.length) ? whole(bytes) : steps;
    }
  };
}
function openBy(lines, from) {
  let first = 0;
  return (end, [back, ahead]) => {
    const at = end + from;
    while (first < lines.length && lines[first][1] < at - reach) first++;
    for (let i = first; i < lines.length && lines[i][0] <= at + ahead; i++) if (lines[i][1] >= at - back) return true;
    return false;
  };
}
var plenty = 2 ** 50;
var mostByParts = 0.8;
var mayLookFar = (lead) => lead.is === "format" && lead.recognizer.mayLookFar !== void 0;
function goesFar(lead) {
  switch (lead.is) {
    case "service":
    case "escape":
    case "format":
      return false;
    case "name":
      return lead.owners.some(({ route }) => hasLines(route));
    case "word":
      return lead.within > reach - 80 || hasLines(lead.route);
    case "literal":
    case "command":
    case "query":
      return hasLines(lead.route);
    case "bound":
      return [...lead.services].some((service) => lead.of(service).some((one) => routesOf(one).some(hasLines)));
  }
}
var routesOf = (lead) => lead.is === "name" ? lead.owners.map(({ route }) => route) : [lead.route];
var hasLines = ({ matcher }) => matcher.pieces.some(({ is }) => is === "until");
function linesOf(bytes, changes) {
  const lines = [];
  for (const [from, to] of changes) {
    const last = lines.at(-1);
    if (last !== void 0 && from <= last[1]) {
      if (to > last[1]) last[1] = endOfLine(bytes, to);
    } else lines.push([from === 0 ? 0 : bytes.lastIndexOf(10, from - 1) + 1, endOfLine(bytes, to)]);
  }
  return lines;
}
function endOfLine(bytes, at) {
  const end = bytes.indexOf(10, at);
  return end < 0 ? bytes.length : end;
}
function windowsAround(bytes, lines) {
  const windows = [];
  for (const [from, to] of lines) {
    const last = windows.at(-1);
    if (last !== void 0 && to + reach <= last[1]) continue;
    const end = cutFrom(bytes, to + reach);
    if (last !== void 0 && from - reach <= last[1]) last[1] = end;
    else {
      const start = cutBefore(bytes, from - reach);
      if (last !== void 0 && start <= last[1]) last[1] = end;
      else windows.push([start, end]);
    }
  }
  return windows;
}
var goesOn = 40;
function isCut(bytes, at) {
  if (bytes[at - 1] !== 10) return false;
  const end = bytes[at - 2] === 13 ? at - 2 : at - 1;
  for (let i = end - 1; i >= Math.max(0, end - goesOn); i--) if (encodedBytes[bytes[i]] !== 1 && bytes[i] !== 61) return true;
  return end < goesOn;
}
function cutBefore(bytes, from) {
  let at = from;
  while (at > 0 && !isCut(bytes, at)) at = at < 2 ? 0 : bytes.lastIndexOf(10, at - 2) + 1;
  return Math.max(0, at);
}
function cutFrom(bytes, from) {
  for (let at = from; at < bytes.length; ) {
    if (isCut(bytes, at)) return at;
    const line = bytes.indexOf(10, at);
    if (line < 0) break;
    at = line + 1;
  }
  return bytes.length;
}

// src/verbs/probe-packs.ts
var worthThreads = 1 << 20;
function probingBy(crew, entries, { services, largest }) {
  return async (packs) => {
    const job = { packs, services, largest, counters: new SharedArrayBuffer(4 * packs.length) };
    const small = packs.reduce((sum, name) => sum + sizeOf(entries, `${name}.pack`), 0) < worthThreads;
    const parts = small || crew === void 0 ? [probeAll(job, entries)] : await crew.run(job);
    return packs.map((_, n) => parts.map((part) => part[n] ?? null).reduce(merged, null));
  };
}
function probeAll({ packs, services, largest, counters }, entries) {
  const probe = makeProbe(makeSearch([...looks, ...services], lookWords));
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
function sizeOf(entries, path) {
  const file = entries.slices?.(path);
  file?.close();
  return file?.size ?? 0;
}

export {
  probingBy,
  probeAll
};
