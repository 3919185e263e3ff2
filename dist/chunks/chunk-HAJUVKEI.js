import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probePack
} from "./chunk-ALBRTM7D.js";
import {
  archives,
  aroundAnchor,
  aroundSpans,
  encodedBytes,
  encodingOf,
  firstFrom,
  isCommand,
  isWord,
  localZone,
  lookWords,
  looks,
  makeSearch,
  mayBeAround,
  openedFor,
  pricePerLead,
  scanText,
  shortestRun,
  stepsFor,
  zoneOf
} from "./chunk-3SG4O3JT.js";

// src/detect/trail.ts
function makeTrailMaker() {
  let words = new Int32Array(1 << 12);
  let ends = new Int32Array(1 << 12);
  let size = 0;
  const makeRoom = (more) => {
    if (size + more <= words.length) return;
    const length = Math.max(2 * words.length, size + more);
    words = grown(words, length);
    ends = grown(ends, length);
  };
  return {
    clear() {
      size = 0;
    },
    get size() {
      return size;
    },
    get words() {
      return words;
    },
    get ends() {
      return ends;
    },
    add(word, end) {
      makeRoom(1);
      words[size] = 2 * word;
      ends[size++] = end;
    },
    carry({ list }, from, to, moved) {
      const count = list.length >> 1;
      makeRoom(count);
      for (let i = firstBehind(list, count, 2 * count, from); i < 2 * count && list[i] <= to; i++) {
        words[size] = list[i - count];
        ends[size++] = list[i] + moved;
      }
    },
    before: (end) => firstBehind(ends, 0, size, end - 1),
    finished() {
      const list = new Int32Array(2 * size);
      list.set(words.subarray(0, size));
      list.set(ends.subarray(0, size), size);
      return { list };
    }
  };
}
function firstBehind(sorted, from, to, than) {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] <= than) low = middle + 1;
    else high = middle;
  }
  return low;
}
function grown(list, length) {
  const wider = new Int32Array(length);
  wider.set(list);
  return wider;
}

// src/detect/probe.ts
var reach = 900;
var doubt = aroundAnchor + 40;
function makeProbe(search) {
  const known = [];
  const wordOf = (word) => known[word] ??= readWord(search.leadsOf(word), search.withLines());
  const trail = makeTrailMaker();
  const look = (bytes, part) => {
    const budget = { meter: { left: plenty }, opened: { left: plenty } };
    const { claims, sealed, goesOn: goesOn2 } = scanText(search, bytes, null, budget, 0, part);
    if (claims.length > 0 || sealed.length > 0 || goesOn2) return null;
    return { steps: plenty - budget.meter.left, opened: plenty - budget.opened.left };
  };
  const isCutShort = (bytes, steps, opened) => steps > stepsFor(bytes.length) || opened > openedFor(bytes.length);
  const whole = (bytes) => {
    if (bytes.includes(0) || !isPlain(bytes)) return null;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let isFar = false;
    let escapes = false;
    trail.clear();
    const eachWord = (found) => search.automaton.scan(bytes, (word, end) => {
      const about = wordOf(word);
      if (about.isFar || looksFar(about, text, end)) isFar = true;
      if (about.isEscape) escapes = true;
      trail.add(word, end);
      if (mayLead(about, bytes, end)) trail.words[trail.size - 1] |= 1;
      found(word, end);
    });
    const taken = look(bytes, { eachWord, isOpen: always, holdsNew: always, runs: [[0, bytes.length]] });
    if (isFar || taken === null || isCutShort(bytes, taken.steps, taken.opened)) return null;
    return { ...taken, escapes, trail: trail.finished() };
  };
  const follow = (bytes, copies, changes, base) => {
    const { automaton } = search;
    let [isFar, escapes] = [false, base.escapes];
    let [copy, told] = [0, 0];
    trail.clear();
    const carryUpTo = (to) => {
      if (told >= to) return;
      while (copies[copy] + copies[copy + 2] <= told) copy += 3;
      const moved = copies[copy] - copies[copy + 1];
      trail.carry(base.trail, told - moved, to - moved, moved);
    };
    for (const [from, to] of widened(changes, 0, automaton.longest, bytes.length)) {
      carryUpTo(from);
      const first = Math.max(0, from - automaton.longest);
      automaton.scan(bytes.subarray(first, to), (word, behind) => {
        const end = first + behind;
        if (end <= from && from > 0) return;
        const about = wordOf(word);
        if (about.isFar) isFar = true;
        if (about.isEscape) escapes = true;
        trail.add(word, end);
      });
      told = to;
    }
    carryUpTo(bytes.length);
    return { isFar, escapes };
  };
  return {
    whole,
    changed({ bytes, copies, baseLength }, base) {
      const changes = changesOf(copies, bytes.length, baseLength);
      if (bytes.includes(0) || !isPlain(bytes)) return null;
      const read = follow(bytes, copies, changes, base);
      if (read.isFar) return null;
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const lines = linesOf(bytes, changes);
      let isFar = false;
      let passed = 0;
      const eachWord = (found) => {
        const { words, ends, size } = trail;
        const stretches = read.escapes ? [[0, bytes.length]] : widened(lines, reach, reach, bytes.length);
        let next = 0;
        for (const [from, to] of stretches)
          for (let i = trail.before(from); i < size && ends[i] <= to; i++) {
            const end = ends[i];
            const word = words[i] >> 1;
            const about = wordOf(word);
            while (next < lines.length && lines[next][1] < end) next++;
            const back = next === 0 ? bytes.length : end - lines[next - 1][1];
            const ahead = next === lines.length ? bytes.length : lines[next][0] - end;
            const inDoubt = back <= doubt || ahead <= doubt;
            if (inDoubt) words[i] = 2 * word + (mayLead(about, bytes, end) ? 1 : 0);
            const isOpen = back <= about.zone[0] || ahead <= about.zone[1];
            if ((words[i] & 1) === 1 ? isOpen || about.isEscape : inDoubt && about.isLiteral) {
              if (looksFar(about, text, end)) isFar = true;
              found(word, end);
            } else if (inDoubt) passed += about.leads.length;
          }
      };
      const taken = look(bytes, {
        eachWord,
        isOpen: nearTo(lines),
        holdsNew: (start, end) => (lines[firstFrom(lines, start - aroundSpans - 1)]?.[0] ?? Number.POSITIVE_INFINITY) <= end + aroundSpans,
        runs: betweenCuts(bytes, lines)
      });
      if (isFar || taken === null) return null;
      const steps = base.steps + passed * pricePerLead + taken.steps;
      const opened = base.opened + taken.opened;
      return isCutShort(bytes, 2 * steps, opened) ? whole(bytes) : { steps, opened, escapes: read.escapes, trail: trail.finished() };
    }
  };
}
var plenty = 2 ** 50;
var always = () => true;
var isPlain = (bytes) => encodingOf(bytes.subarray(0, 4)).name === "utf-8" && !archives.some((archive) => archive.is(bytes));
function readWord(leads, withLines) {
  const zones = leads.map((lead) => {
    if (lead.is === "literal" || lead.is === "escape") return [0, 0];
    if (lead.is === "local") return localZone;
    return lead.is === "service" ? [reach, reach] : zoneOf(lead);
  });
  return {
    leads,
    isFar: leads.some((lead) => goesFar(lead, withLines)),
    farForms: leads.filter(mayLookFar),
    isEscape: leads.some(({ is }) => is === "escape"),
    isLiteral: leads.some(({ is }) => is === "literal"),
    zone: [Math.max(...zones.map(([back]) => back)), Math.max(...zones.map(([, ahead]) => ahead))]
  };
}
var looksFar = ({ farForms }, text, end) => farForms.some(({ recognizer, length }) => recognizer.mayLookFar(text, end - length));
function mayLead({ leads }, bytes, end) {
  for (const lead of leads)
    switch (lead.is) {
      case "literal":
        break;
      case "name":
        if (mayBeAround(bytes, end - lead.anchor, lead.name)) return true;
        break;
      case "service":
        if (lead.host || isWord(bytes, end - lead.length, end)) return true;
        break;
      case "word":
        if (isWord(bytes, end - lead.length, end)) return true;
        break;
      case "command":
        if (isCommand(bytes, end - lead.gap - lead.length, end - lead.gap)) return true;
        break;
      default:
        return true;
    }
  return false;
}
function changesOf(copies, length, baseLength) {
  const changes = [];
  const add = (from, to) => {
    const last = changes.at(-1);
    if (last !== void 0 && last[1] === from) last[1] = to;
    else changes.push([from, to]);
  };
  let [at, copied, furthest] = [0, 0, 0];
  for (let i = 0; i < copies.length; i += 3) {
    const [to, from, size] = [copies[i], copies[i + 1], copies[i + 2]];
    if (to > at || from !== copied) add(at, to);
    if (from < furthest && isRepeated(copies, i)) add(to, to + size);
    at = to + size;
    copied = from + size;
    furthest = Math.max(furthest, copied);
  }
  if (at < length || copied !== baseLength) add(at, length);
  return changes;
}
function isRepeated(copies, i) {
  const from = copies[i + 1];
  const to = from + copies[i + 2];
  for (let k = i - 3; k >= 0; k -= 3) {
    if (i - k > 3 * mostAsked) return true;
    if (copies[k + 1] < to && copies[k + 1] + copies[k + 2] > from) return true;
  }
  return false;
}
var mostAsked = 64;
function nearTo(lines) {
  let first = 0;
  return (end, [back, ahead]) => {
    while (first < lines.length && lines[first][1] < end - reach) first++;
    for (let i = first; i < lines.length && lines[i][0] <= end + ahead; i++) if (lines[i][1] >= end - back) return true;
    return false;
  };
}
var mayLookFar = (lead) => lead.is === "format" && lead.recognizer.mayLookFar !== void 0;
function goesFar(lead, withLines) {
  switch (lead.is) {
    case "service":
    case "escape":
    case "local":
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
      return [...withLines].some(
        (service) => lead.services.has(service) && lead.of(service).some((one) => routesOf(one).some(hasLines))
      );
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
function widened(ranges, before, behind, length) {
  const wide = [];
  for (const [from, to] of ranges) {
    const last = wide.at(-1);
    if (last !== void 0 && from - before <= last[1]) last[1] = Math.min(length, to + behind);
    else wide.push([Math.max(0, from - before), Math.min(length, to + behind)]);
  }
  return wide;
}
function betweenCuts(bytes, lines) {
  const windows = [];
  for (const [from, to] of lines) {
    const last = windows.at(-1);
    if (last !== void 0 && to < last[1]) continue;
    const end = cutFrom(bytes, to);
    const start = cutBefore(bytes, from);
    if (last !== void 0 && start <= last[1]) last[1] = end;
    else windows.push([start, end]);
  }
  return windows;
}
var goesOn = 40;
function isCut(bytes, at) {
  return bytes[at - 1] === 10 && !endsEncoded(bytes, at - 1) && !beginsEncoded(bytes, at);
}
function endsEncoded(bytes, lineEnd) {
  const end = bytes[lineEnd - 1] === 13 ? lineEnd - 1 : lineEnd;
  if (end < goesOn) return false;
  for (let i = end - 1; i >= end - goesOn; i--) if (encodedBytes[bytes[i]] !== 1 && bytes[i] !== 61) return false;
  return true;
}
function beginsEncoded(bytes, at) {
  let i = at;
  while (bytes[i] === 32 || bytes[i] === 9) i++;
  for (const stop = i + shortestRun; i < stop; i++) if (encodedBytes[bytes[i]] !== 1) return false;
  return true;
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
