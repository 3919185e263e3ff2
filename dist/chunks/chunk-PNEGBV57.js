import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  probePack
} from "./chunk-LFB5UELN.js";
import {
  archives,
  aroundAnchor,
  betweenCuts,
  changesOf,
  encodingOf,
  firstPlaceBehind,
  followedPlaces,
  gateOver,
  isCommand,
  isWord,
  linesOf,
  localZone,
  makeMoved,
  mayBeAround,
  newIn,
  openedFor,
  placesOn,
  priceOf,
  randomPlacesIn,
  scanText,
  stepsFor,
  widened,
  widest,
  zoneOf
} from "./chunk-2LCU43NA.js";

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
  const { automaton, gates } = search;
  const known = [];
  const wordOf = (word) => known[word] ??= readWord(search.leadsOf(word), search.withLines());
  const trail = makeTrailMaker();
  const look = (bytes, part) => {
    const budget = { meter: { left: plenty }, opened: { left: plenty } };
    const { claims, sealed, goesOn } = scanText(search, bytes, null, budget, 0, part);
    if (claims.length > 0 || sealed.length > 0 || goesOn) return null;
    return { steps: plenty - budget.meter.left, opened: plenty - budget.opened.left };
  };
  const isCutShort = (bytes, steps, opened) => steps > stepsFor(bytes.length) || opened > openedFor(bytes.length);
  const binary = (bytes) => {
    const budget = { meter: { left: plenty }, opened: { left: plenty } };
    const { claims, sealed } = scanText(search, bytes, null, budget);
    const steps = plenty - budget.meter.left;
    if (claims.length > 0 || sealed.length > 0 || isCutShort(bytes, steps, 0)) return null;
    trail.clear();
    return { steps, opened: 0, escapes: false, isBinary: true, places: [], trail: trail.finished() };
  };
  const whole = (bytes) => {
    const isBinary = bytes.includes(0);
    if (!isPlain(isBinary ? bytes : bytes.subarray(0, headLength))) return null;
    if (isBinary) return binary(bytes);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let isFar = false;
    let escapes = false;
    trail.clear();
    const places = randomPlacesIn(bytes);
    const isOpen = gateOver(gates, places);
    const eachWord = (found) => automaton.scan(bytes, (word, end) => {
      if (!isOpen(word, end)) return;
      const about = wordOf(word);
      if (about.isFar || looksFar(about, text, end)) isFar = true;
      if (gates.isAlwaysOpen(word)) {
        if (about.isEscape) escapes = true;
        trail.add(word, end);
        if (mayLead(about, bytes, end)) trail.words[trail.size - 1] |= 1;
      }
      found(word, end);
    });
    const taken = look(bytes, { eachWord, isOpen: always, newIn: (start, end) => [[start, end]], runs: [[0, bytes.length]] });
    if (isFar || taken === null || isCutShort(bytes, taken.steps, taken.opened)) return null;
    return { ...taken, escapes, isBinary, places, trail: trail.finished() };
  };
  const follow = (bytes, copies, changes, base) => {
    let [isFar, escapes] = [false, base.escapes];
    const movedAt = makeMoved(copies);
    let told = 0;
    trail.clear();
    const carryUpTo = (to) => {
      if (told >= to) return;
      const moved = movedAt(told);
      trail.carry(base.trail, told - moved, to - moved, moved);
    };
    for (const [from, to] of widened(changes, 0, automaton.longest, bytes.length)) {
      carryUpTo(from);
      const first = Math.max(0, from - automaton.longest);
      automaton.scan(bytes.subarray(first, to), (word, behind) => {
        const end = first + behind;
        if (end <= from && from > 0 || !gates.isAlwaysOpen(word)) return;
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
  const gatedNear = (bytes, lines, places) => {
    const words = [];
    const isOpen = gateOver(gates, places);
    for (const [from, to] of widened(lines, widest, widest, bytes.length)) {
      const near = [];
      for (let i = firstPlaceBehind(places, from - widest); i < places.length && places[i] < to + widest; i += 2)
        near.push([Math.max(from, places[i]), Math.max(from, Math.min(to, places[i + 1]))]);
      for (const [start, end] of widened(near, widest, widest, to)) scanGated(Math.max(from, start), end);
    }
    return words;
    function scanGated(from, to) {
      const first = Math.max(0, from - automaton.longest);
      automaton.scan(bytes.subarray(first, to), (word, behind) => {
        const end = first + behind;
        if (end >= from && !gates.isAlwaysOpen(word) && isOpen(word, end)) words.push([word, end]);
      });
    }
  };
  return {
    whole,
    changed({ bytes, copies, baseLength }, base) {
      const changes = changesOf(copies, bytes.length, baseLength);
      if (base.isBinary || changes.some(([from, to]) => bytes.subarray(from, to).includes(0))) return whole(bytes);
      if (!isPlain(bytes.subarray(0, headLength))) return null;
      const read = follow(bytes, copies, changes, base);
      if (read.isFar) return null;
      const places = followedPlaces(base.places, { bytes, copies }, changes);
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const lines = linesOf(bytes, changes);
      const isNear = nearTo(lines);
      let isFar = false;
      let isOpened = false;
      let passed = 0;
      const eachWord = (found) => {
        const { words, ends, size } = trail;
        const stretches = read.escapes ? [[0, bytes.length]] : widened(lines, reach, reach, bytes.length);
        let next = 0;
        const gated = gatedNear(bytes, lines, places);
        const isOpenNow = gateOver(gates, placesOn(lines, places));
        let told = 0;
        const tellGated = (upTo) => {
          for (; told < gated.length && gated[told][1] <= upTo; told++) {
            const [word, end] = gated[told];
            if (wordOf(word).isFar) isFar = true;
            isOpened = isOpenNow(word, end);
            found(word, end);
            isOpened = false;
          }
        };
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
              tellGated(end);
              if (looksFar(about, text, end)) isFar = true;
              found(word, end);
            } else if (inDoubt) passed += about.steps;
          }
        tellGated(bytes.length);
      };
      const taken = look(bytes, {
        eachWord,
        isOpen: (end, zone) => isOpened || isNear(end, zone),
        newIn: (start, end) => newIn(lines, start, end),
        runs: betweenCuts(bytes, lines)
      });
      if (isFar || taken === null) return null;
      const steps = base.steps + passed + taken.steps;
      const opened = base.opened + taken.opened;
      return isCutShort(bytes, 2 * steps, opened) ? whole(bytes) : { steps, opened, escapes: read.escapes, isBinary: false, places, trail: trail.finished() };
    }
  };
}
var plenty = 2 ** 50;
var always = () => true;
var headLength = 1024;
var isPlain = (bytes) => encodingOf(bytes).name === "utf-8" && !archives.some((archive) => archive.is(bytes));
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
    steps: leads.reduce((sum, lead) => sum + priceOf(lead), 0),
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

// src/verbs/probe-packs.ts
var worthThreads = 1 << 20;
var probingBy = ({ probe, search }, entries, { largest }) => ({
  async probePacks(packs) {
    const job = { packs, largest, counters: new SharedArrayBuffer(4 * packs.length) };
    const small = packs.reduce((sum, name) => sum + sizeOf(entries, `${name}.pack`), 0) < worthThreads;
    const parts = (small ? null : await probe(job)) ?? [probeAll(job, entries, search())];
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
function sizeOf(entries, path) {
  const file = entries.slices?.(path);
  file?.close();
  return file?.size ?? 0;
}

export {
  probingBy,
  probeAll
};
