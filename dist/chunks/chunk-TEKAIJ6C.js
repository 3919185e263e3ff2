import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/git/bytes.ts
var bufferOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// src/git/delta.ts
function lengthOfResult(delta) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = delta[at++];
      if (byte === void 0 || scale > 2 ** 42) return -1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  return number() < 0 ? -1 : number();
}

// src/git/families.ts
var headLength = 64;
var kinds = { blob: 3, offsetDelta: 6, idDelta: 7 };
function familiesOf(pack, index) {
  const { offsets } = index;
  const count = offsets.length;
  const families = {
    wholes: [],
    firstChange: new Int32Array(count).fill(-1),
    nextChange: new Int32Array(count).fill(-1),
    data: new Uint32Array(count),
    sizes: new Uint32Array(count)
  };
  const headAt = headsOf(pack);
  for (let entry = 0; entry < count; entry++) {
    const head = readHead(headAt(offsets[entry]), offsets[entry], index);
    if (head === null) continue;
    families.data[entry] = offsets[entry] + head.length;
    families.sizes[entry] = Math.min(head.size, 4294967295);
    if (head.base === null) families.wholes.push(entry);
    else {
      const base = index.entryAt(head.base);
      if (base < 0) continue;
      families.nextChange[entry] = families.firstChange[base];
      families.firstChange[base] = entry;
    }
  }
  return { ...families, wholes: largestFirst(families) };
}
var largePart = 64;
function largestFirst(families) {
  const { wholes, sizes } = families;
  const weights = new Map(wholes.map((whole) => [whole, sizes[whole] * membersOf(families, whole)]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const isLarge = (whole) => weights.get(whole) * largePart > all;
  const large = wholes.filter(isLarge).sort((a, b) => weights.get(b) - weights.get(a) || a - b);
  return [...large, ...wholes.filter((whole) => !isLarge(whole))];
}
var membersOf = (families, whole) => 1 + madeFrom(families, whole).length;
function madeFrom({ firstChange, nextChange }, whole) {
  const made = [];
  for (let i = -1, entry = whole; entry !== void 0; entry = made[++i])
    for (let change = firstChange[entry]; change >= 0; change = nextChange[change]) made.push(change);
  return made;
}
function headsOf(pack) {
  const width = 1 << 18;
  let start = 0;
  let bytes = Buffer.alloc(0);
  const room = new Uint8Array(width);
  return (offset) => {
    if (offset < start || offset + headLength > start + bytes.length) {
      start = offset;
      bytes = bufferOf(pack.read(offset, width, room));
    }
    return bytes.subarray(offset - start, offset - start + headLength);
  };
}
function readHead(head, offset, index) {
  let at = 0;
  let byte = head[at++];
  if (byte === void 0) return null;
  const kind = byte >> 4 & 7;
  let size = byte & 15;
  for (let scale = 16; byte >= 128; scale *= 128) {
    byte = head[at++];
    if (byte === void 0 || scale > 2 ** 42) return null;
    size += (byte & 127) * scale;
  }
  if (kind === kinds.blob) return { length: at, size, base: null };
  if (kind === kinds.idDelta) {
    const id = head.subarray(at, at + 20);
    const base = id.length === 20 ? index.offsetOfBytes(id) : -1;
    return base < 0 ? null : { length: at + 20, size, base };
  }
  if (kind !== kinds.offsetDelta) return null;
  let back = -1;
  do {
    byte = head[at++];
    if (byte === void 0 || at > 12) return null;
    back = (back + 1) * 128 + (byte & 127);
  } while (byte >= 128);
  return back > 0 && back < offset ? { length: at, size, base: offset - back } : null;
}

// src/git/pack.ts
var mostHeld = 64 << 20;
var small = 32 << 20;
function readPack(file, index, probe, { largest, take }, told) {
  const pack = heldIfSmall(file);
  const head = bufferOf(pack.read(0, 12));
  const signature = head.toString("latin1", 0, 4);
  if (head.length < 12 || signature !== "PACK" || head.readUInt32BE(4) !== 2 || head.readUInt32BE(8) !== index.offsets.length)
    return;
  const families = familiesOf(pack, index);
  const inflated = inflaterOf(pack, index, families, probe);
  const path = [];
  let held = 0;
  const enter = (entry, seen, length) => {
    told(entry, length, seen !== null);
    if (seen === null) {
      for (const made of madeFrom(families, entry)) told(made, length, false);
      return;
    }
    const next = families.firstChange[entry];
    if (next < 0) probe.end(seen);
    else {
      path.push({ seen, length, next });
      held += length;
    }
  };
  for (let family = take(); family < families.wholes.length; family = take()) {
    const whole = families.wholes[family];
    const bytes = families.sizes[whole] > largest ? null : inflated(whole);
    if (bytes === null) continue;
    enter(whole, probe.whole(bytes), bytes.length);
    for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
      const entry = top.next;
      const delta = inflated(entry);
      const length = delta === null ? -1 : lengthOfResult(delta);
      const fits = length >= 0 && length <= largest && held + length <= mostHeld;
      const seen = fits ? probe.changed(delta, top.seen) : null;
      top.next = families.nextChange[entry];
      if (top.next < 0) {
        path.pop();
        held -= top.length;
        probe.end(top.seen);
      }
      if (fits) enter(entry, seen, length);
    }
  }
}
function inflaterOf(pack, index, { data, sizes }, probe) {
  const room = new Uint8Array(1 << 16);
  return (entry) => {
    const end = index.endOf(entry);
    const [from, size] = [data[entry], sizes[entry]];
    if (end <= from || size > mostHeld) return null;
    return probe.inflated(pack.read(from, end - from, end - from <= room.length ? room : void 0), size);
  };
}
function heldIfSmall(pack) {
  if (pack.size > small) return pack;
  const all = pack.read(0, pack.size);
  return { ...pack, read: (offset, length) => all.subarray(offset, offset + length) };
}

// src/git/pack-index.ts
var magic = 4285812579;
var header = 8;
var fanout = 256 * 4;
var idLength = 20;
var trailer = idLength;
function readPackIndex(file, packSize) {
  const head = bufferOf(file.read(0, header + fanout));
  if (head.length < header + fanout || head.readUInt32BE(0) !== magic || head.readUInt32BE(4) !== 2) return null;
  const below = (byte) => byte < 0 ? 0 : head.readUInt32BE(header + 4 * byte);
  const count = below(255);
  const ids = header + fanout;
  const places = ids + count * (idLength + 4);
  if (file.size !== places + count * 4 + 2 * trailer) return null;
  for (let byte = 0; byte < 256; byte++) if (below(byte) < below(byte - 1)) return null;
  const sorted = new Uint32Array(count);
  const unsorted = bufferOf(file.read(places, count * 4));
  for (let i = 0; i < count; i++) {
    const offset = unsorted.readUInt32BE(4 * i);
    if (offset >= 2147483648 || offset >= packSize - trailer) return null;
    sorted[i] = offset;
  }
  sorted.sort();
  let read;
  const offsetOfBytes = (id) => {
    read ??= { ids: bufferOf(file.read(ids, count * idLength)), places: bufferOf(file.read(places, count * 4)) };
    const known = read.ids;
    let [low, high] = [below(id[0] - 1), below(id[0])];
    while (low < high) {
      const middle = low + high >> 1;
      const at = middle * idLength;
      let same = 0;
      while (same < idLength && known[at + same] === id[same]) same++;
      if (same === idLength) return read.places.readUInt32BE(4 * middle);
      if (known[at + same] < id[same]) low = middle + 1;
      else high = middle;
    }
    return -1;
  };
  const entryAt = (offset) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = low + high >> 1;
      if (sorted[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return sorted[low] === offset ? low : -1;
  };
  const room = Buffer.alloc(idLength);
  return {
    offsets: sorted,
    entryOf: (id) => id.length === 2 * idLength && room.write(id, "hex") === idLength ? entryAt(offsetOfBytes(room)) : -1,
    entryAt,
    offsetOfBytes,
    endOf: (entry) => entry + 1 < count ? sorted[entry + 1] : packSize - trailer
  };
}

// src/git/packed.ts
function beginProbing(git, entries, probePacks) {
  const began = begin();
  began.catch(() => {
  });
  return began;
  async function begin() {
    const names = await packsOf(git, entries);
    const probing = names.length === 0 ? [] : probePacks(names);
    const indexes = names.map((name) => openIndex(entries, name));
    const quietAt = (async () => {
      const verdicts = await probing;
      const known = indexes.flatMap((index, n) => {
        const verdict = verdicts[n] ?? null;
        return index === null ? [] : [{ verdict, size: index.offsets.length }];
      });
      return (place) => {
        let entry = place;
        for (const { verdict, size } of known) {
          if (entry < size) return verdict?.quiet[entry] === 1 ? verdict.sizes[entry] : void 0;
          entry -= size;
        }
        return void 0;
      };
    })();
    quietAt.catch(() => {
    });
    const opened = indexes.filter((index) => index !== null);
    return {
      quietAt,
      placeOf(id) {
        let before = 0;
        for (const index of opened) {
          const entry = index.entryOf(id);
          if (entry >= 0) return before + entry;
          before += index.offsets.length;
        }
        return -1;
      }
    };
  }
}
function probePack(entries, name, probe, largest, take) {
  const pack = entries.slices?.(`${name}.pack`);
  if (pack === void 0) return null;
  try {
    const index = openIndex(entries, name);
    if (index === null) return null;
    const quiet = new Uint8Array(index.offsets.length);
    const sizes = new Uint32Array(index.offsets.length);
    readPack(pack, index, probe, { largest, take }, (entry, length, isQuiet) => {
      if (isQuiet) quiet[entry] = 1;
      sizes[entry] = length;
    });
    return { quiet, sizes };
  } finally {
    pack.close();
  }
}
function openIndex(entries, name) {
  const [pack, index] = [sizeOf(entries, `${name}.pack`), sizeOf(entries, `${name}.idx`)];
  if (pack === void 0 || index === void 0) return null;
  const read = (offset, length) => {
    const file = entries.slices?.(`${name}.idx`);
    try {
      return file?.read(offset, length) ?? new Uint8Array(0);
    } finally {
      file?.close();
    }
  };
  return readPackIndex({ size: index, read }, pack);
}
function sizeOf(entries, path) {
  const file = entries.slices?.(path);
  file?.close();
  return file?.size;
}
async function packsOf(git, entries) {
  if (entries.slices === void 0) return [];
  const all = Array.from({ length: 256 }, (_, code2) => code2);
  const { code, stdout } = await git.run(["rev-parse", "--path-format=absolute", "--git-path", "objects/pack"], { ok: all });
  if (code !== 0) return [];
  const folder = Buffer.from(stdout).toString("utf8").replace(/\n$/, "");
  const names = [];
  for await (const { path, unread } of entries.walk(Buffer.from(folder))) {
    const name = Buffer.from(path).toString("latin1");
    if (!unread && /^pack-[0-9a-f]{40}\.idx$/.test(name)) names.push(`${folder}/${name.slice(0, -".idx".length)}`);
  }
  return names;
}

export {
  bufferOf,
  beginProbing,
  probePack,
  sizeOf
};
