import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Minimatch
} from "./chunk-A52MLJ7D.js";
import {
  alphabets,
  byteSet,
  firstsOf,
  isChecksum,
  isChoice,
  isRun,
  isUntil,
  lengthOf,
  literalOf,
  readRun,
  segmentsOf,
  setOf,
  wordBytes
} from "./chunk-LGUBDQKE.js";

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
  equals(other3) {
    const digest = (value) => createHash("sha256").update(value).digest();
    return timingSafeEqual(digest(this.#value), digest(other3.#value));
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

// src/detect/archives/gzip.ts
import { gunzipSync } from "node:zlib";

// src/detect/archives/archive.ts
var makeRoom = (cut) => ({ bytes: 48 << 20, entries: 1e4, cut });
var highestRatio = 200;
var small = 1 << 20;
function unpack(packed, room, most2, inflate) {
  const allowed = Math.min(room.bytes, most2, Math.max(small, packed.length * highestRatio));
  if (allowed <= 0) {
    room.cut.add(tooMuch);
    return null;
  }
  try {
    const bytes = inflate(packed, { maxOutputLength: allowed });
    room.bytes -= bytes.length;
    return bytes;
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") {
      room.bytes -= allowed;
      room.cut.add(tooMuch);
    } else room.bytes -= Math.min(allowed, packed.length);
    return null;
  }
}
var tooMuch = "what is packed in it is too large to be unpacked";
var tooMany = "it has more packed files than are looked at";

// src/detect/archives/packed.ts
var startsWith = (bytes, start) => start.every((byte, i) => bytes[i] === byte);
var isGzip = (bytes) => startsWith(bytes, [31, 139, 8]);
var isZip = (bytes) => startsWith(bytes, [80, 75, 3, 4]);
var isPacked = (bytes) => isGzip(bytes) || isZip(bytes);

// src/detect/archives/gzip.ts
var gzip = {
  name: "gzip",
  is: isGzip,
  open(packed, room) {
    const before3 = room.cut.size;
    const bytes = unpack(packed, room, room.bytes, gunzipSync);
    if (bytes !== null) return [{ name: "", bytes }];
    return room.cut.size > before3 ? [] : null;
  }
};

// src/detect/archives/tar.ts
var block = 512;
var tar = {
  name: "tar",
  is: (bytes) => bytes.length >= block && textAt(bytes, 257, 5) === "ustar",
  open: (bytes, room) => members(bytes, room)
};
function* members(bytes, room) {
  let longName;
  for (let at = 0; at + block <= bytes.length && textAt(bytes, at + 257, 5) === "ustar"; ) {
    const size = sizeAt(bytes, at + 124);
    if (size < 0) return;
    const content = bytes.subarray(at + block, Math.min(bytes.length, at + block + size));
    const type = String.fromCharCode(bytes[at + 156] ?? 0);
    const prefix = textAt(bytes, at + 345, 155);
    const name = longName ?? (prefix === "" ? "" : `${prefix}/`) + textAt(bytes, at, 100);
    longName = void 0;
    if (type === "L") longName = textAt(content, 0, Math.min(content.length, 4096));
    else if (type === "x") longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(textAt(content, 0, Math.min(content.length, 8192)))?.[1];
    else if ((type === "0" || type === "\0" || type === "7") && content.length > 0) {
      if (--room.entries < 0) {
        room.cut.add(tooMany);
        return;
      }
      yield { name, bytes: content };
    }
    at += block + Math.ceil(size / block) * block;
  }
}
function textAt(bytes, at, length2) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(length2, bytes.length - at))).toString();
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}
function sizeAt(bytes, at) {
  const text = textAt(bytes, at, 12).trim();
  return /^[0-7]{1,11}$/.test(text) ? Number.parseInt(text, 8) : -1;
}

// src/detect/archives/zip.ts
import { inflateRawSync } from "node:zlib";
var tail = 65557;
var largest = 16 << 20;
var zip = {
  name: "zip",
  is: isZip,
  open(bytes, room) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = view.lastIndexOf(Buffer.from("PK", "latin1"));
    if (end < 0 || end < view.length - tail || end + 22 > view.length) return null;
    const start = view.readUInt32LE(end + 16);
    return start >= end ? null : members2(view, start, end, room);
  }
};
function* members2(view, start, end, room) {
  for (let at = start; at + 46 <= end && view.readUInt32LE(at) === 33639248; ) {
    const names = view.readUInt16LE(at + 28);
    const name = view.toString("utf8", at + 46, Math.min(end, at + 46 + names));
    const bytes = contentOf(view, at, room);
    if (bytes !== null && bytes.length > 0) yield { name, bytes };
    if (--room.entries < 0) {
      room.cut.add(tooMany);
      return;
    }
    at += 46 + names + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
}
function contentOf(view, entry, room) {
  const [flags, method] = [view.readUInt16LE(entry + 8), view.readUInt16LE(entry + 10)];
  const [packed, local] = [view.readUInt32LE(entry + 20), view.readUInt32LE(entry + 42)];
  if ((flags & 1) === 1 || local + 30 > view.length || view.readUInt32LE(local) !== 67324752) return null;
  const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  if (from + packed > view.length) return null;
  const bytes = view.subarray(from, from + packed);
  if (method === 8) return unpack(bytes, room, largest, inflateRawSync);
  return method === 0 ? unpack(bytes, room, largest, stored) : null;
}
function stored(bytes, { maxOutputLength }) {
  if (bytes.length > maxOutputLength) throw Object.assign(new RangeError("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
  return bytes;
}

// src/detect/archives/list.ts
var archives = [gzip, zip, tar];

// src/detect/automaton.ts
var batch = 1 << 20;
var streams = 4;
var shortest = 4096;
function makeAutomaton(words2, reached = () => {
}) {
  const known = makeStates(words2, reached);
  const { ends: ends4 } = known;
  let spare;
  const walk2 = (bytes, state, from, to, found2) => {
    for (let i = from; i < to; i++) {
      let next = known.table()[state << 8 | bytes[i]] || known.learn(state, bytes[i]);
      if (next < 0) {
        next = -next;
        for (const word of ends4[next]) found2(word, i + 1);
      }
      state = next;
    }
    return state;
  };
  const walkInFour = (bytes, state, from, to, found2) => {
    const part = Math.floor((to - from) / streams);
    const [b0, b1, b2, b3] = [0, 1, 2, 3].map((k) => bytes.subarray(from + k * part));
    const warm = (start) => walk2(bytes, root, Math.max(0, start - known.longest + 1), start, () => {
    });
    let s0 = state;
    let s1 = warm(from + part);
    let s2 = warm(from + 2 * part);
    let s3 = warm(from + 3 * part);
    const rows = spare ?? new Int32Array(rowLength * (batch / streams));
    spare = void 0;
    let filled = 0;
    for (let i = 0; i < part; ) {
      const table = known.table();
      for (; i < part; i++) {
        let n0 = table[s0 << 8 | b0[i]];
        let n1 = table[s1 << 8 | b1[i]];
        let n2 = table[s2 << 8 | b2[i]];
        let n3 = table[s3 << 8 | b3[i]];
        if ((n0 - 1 | n1 - 1 | n2 - 1 | n3 - 1) < 0) {
          if (n0 === 0 || n1 === 0 || n2 === 0 || n3 === 0) break;
          rows[filled] = i;
          rows[filled + 1] = n0;
          rows[filled + 2] = n1;
          rows[filled + 3] = n2;
          rows[filled + 4] = n3;
          filled += rowLength;
          n0 = Math.abs(n0);
          n1 = Math.abs(n1);
          n2 = Math.abs(n2);
          n3 = Math.abs(n3);
        }
        s0 = n0;
        s1 = n1;
        s2 = n2;
        s3 = n3;
      }
      if (i === part) break;
      known.learn(s0, b0[i]);
      known.learn(s1, b1[i]);
      known.learn(s2, b2[i]);
      known.learn(s3, b3[i]);
    }
    for (let k = 0; k < streams; k++)
      for (let row = 0; row < filled; row += rowLength) {
        const next = rows[row + 1 + k];
        if (next < 0) for (const word of ends4[-next]) found2(word, from + k * part + rows[row] + 1);
      }
    spare = rows;
    return walk2(bytes, s3, from + streams * part, to, found2);
  };
  return {
    scan(bytes, found2) {
      let state = root;
      for (let from = 0; from < bytes.length; from += batch) {
        const to = Math.min(bytes.length, from + batch);
        state = (to - from < shortest ? walk2 : walkInFour)(bytes, state, from, to, found2);
      }
    }
  };
}
var rowLength = 1 + streams;
var root = 1;
function makeStates(words2, reached) {
  const folded = words2.map((word) => word.toLowerCase());
  const order = [...folded.keys()].filter((index) => folded[index] !== "");
  order.sort((a, b) => folded[a] < folded[b] ? -1 : folded[a] > folded[b] ? 1 : a - b);
  const sorted = order.map((index) => folded[index]);
  const longest4 = sorted.reduce((most2, word) => Math.max(most2, word.length), 1);
  const first = [0, 0];
  const last = [0, sorted.length];
  const depth = [0, 0];
  const fail = [0, root];
  const ends4 = [[], []];
  const byRange = /* @__PURE__ */ new Map();
  let table = new Int16Array(64 << 8);
  const search = (from, to, at, letter) => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = low + high >> 1;
      const there = at < sorted[middle].length ? sorted[middle].charCodeAt(at) : -1;
      if (there < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const learn = (state, byte) => {
    const letter = byte >= 65 && byte <= 90 ? byte | 32 : byte;
    const at = depth[state];
    const from = search(first[state], last[state], at, letter);
    const to = search(from, last[state], at, letter + 1);
    const suffix = state === root ? root : step(fail[state], letter);
    const next = from === to ? suffix : stateOf(from, to, at + 1, state === root ? root : suffix);
    const signed = ends4[next].length > 0 ? -next : next;
    table[state << 8 | byte] = signed;
    return signed;
  };
  const step = (state, letter) => Math.abs(table[state << 8 | letter] || learn(state, letter));
  const stateOf = (from, to, length2, suffix) => {
    const range = from * (longest4 + 1) + length2;
    const there = byRange.get(range);
    if (there !== void 0) return there;
    const state = first.length;
    byRange.set(range, state);
    first.push(from);
    last.push(to);
    depth.push(length2);
    fail.push(suffix);
    const own = [];
    for (let i = from; i < to && sorted[i].length === length2; i++) own.push(order[i]);
    for (const word of own) reached(word);
    ends4.push(own.length === 0 ? ends4[suffix] : [...own, ...ends4[suffix]]);
    if (state + 1 << 8 > table.length) table = grown(table);
    return state;
  };
  return {
    table: () => table,
    ends: ends4,
    longest: longest4,
    learn
  };
}
function grown(table) {
  const length2 = 2 * table.length;
  const wider = length2 >> 8 > 32767 ? new Int32Array(length2) : new Int16Array(length2);
  wider.set(table);
  return wider;
}

// src/detect/checks.ts
function checkHolds(check, text) {
  return check === "jwt" ? isJwt(text) : isPrivateKeyBlock(text);
}
var checkOfPart = (shape) => typeof shape[0] === "string" && /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY/.test(shape[0]) ? "pem" : void 0;
function isJwt(text) {
  const pieces = text.split(".");
  const [head = "", payload = ""] = pieces.slice(-3);
  if (pieces.length < 3) return false;
  const start = head.indexOf("eyJ");
  const header = jsonOf(head.slice(Math.max(start, 0)));
  return header !== null && typeof header.alg === "string" && jsonOf(payload) !== null;
}
function jsonOf(base64url) {
  try {
    const value = JSON.parse(Buffer.from(base64url, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
var claimsOf = (text) => jsonOf(text.split(".").at(-2) ?? "");
function plainBlock(raw) {
  const lines = raw.replace(/\\{1,4}u000[aA]|\\{1,4}r\\{1,4}n|\\{1,4}[nr]|%0[aA]|\r\n?/g, "\n").replace(/^(-----BEGIN [A-Z0-9 ]{1,60}-----)/, "$1\n").replace(/(-----END [A-Z0-9 ]{1,60}-----)$/, "\n$1").split("\n").flatMap((line2) => wordsOfBody(withoutMargin(line2)));
  return lines.filter((line2, i) => line2 !== "" || lines[i - 1]?.includes(":") === true).join("\n");
}
var withoutMargin = (line2) => line2.trim().replace(/\\$/, "").trimEnd().replace(/^[+.,;)\s"'`]{1,20}$/, "").replace(/["'`]{1,3}\s{0,8}[+.,;)]{0,4}$/, "").replace(/^(?:[+.,]?\s{0,8}["'`]{1,3}|(?:#|\/{2,3}|\*|>|\|)(?:[ \t]{1,8}|$))/, "").trim();
var wordsOfBody = (line2) => line2.includes(" ") && /^[A-Za-z0-9+/= ]+$/.test(line2) ? line2.split(/ +/) : [line2];
function isPrivateKeyBlock(raw) {
  const block2 = /^-----BEGIN ([A-Z0-9 ]+)-----\n([\s\S]*?)\n-----END ([A-Z0-9 ]+)-----$/.exec(plainBlock(raw));
  if (block2 === null || block2[1] !== block2[3] || !block2[1].includes("PRIVATE KEY")) return false;
  const lines = block2[2].split("\n");
  const headers = lines.filter((line2) => /^[A-Za-z-]+:/.test(line2));
  const body = lines.filter((line2) => line2 !== "" && !headers.includes(line2) && !/^=[A-Za-z0-9+/]{4}$/.test(line2)).join("");
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(body) || body.length % 4 === 1) return false;
  const bytes = Buffer.from(body, "base64");
  if (headers.some((line2) => /^Proc-Type:.*ENCRYPTED/.test(line2))) return bytes.length >= 32 && bytes.length % 8 === 0;
  if (block2[1] === "OPENSSH PRIVATE KEY") return bytes.subarray(0, 15).toString("latin1") === "openssh-key-v1\0";
  if (block2[1].startsWith("PGP")) return isSecretKeyPacket(bytes[0]);
  return isWholeDer(bytes);
}
function isWholeDer(bytes) {
  if (bytes[0] !== 48) return false;
  const first = bytes[1];
  if (first < 128) return bytes.length === 2 + first;
  const count = first & 127;
  if (count === 0 || count > 3) return false;
  return bytes.length === 2 + count + bytes.readUIntBE(2, count);
}
var isSecretKeyPacket = (byte) => (byte & 252) === 148 || byte === 197;

// src/detect/natural.ts
var pairs = [
  "25661350503766050767533340",
  "51214001430510410331400030",
  "60326106405520710536400020",
  "52147210600411520342400020",
  "63674541311657354877254640",
  "40114400600400500423400020",
  "30006023400324220442300010",
  "50006000400110500313200010",
  "54655450002658740567040304",
  "10003000000000200040100000",
  "20016100400101100030101000",
  "62147200701611620144520040",
  "64017000500240550032300010",
  "61666461503324520167430020",
  "34561330315568460755545310",
  "60236113400500640635400030",
  "00000000000000000000500000",
  "72448340603344620566431050",
  "51537215603322551267501240",
  "61438206700321630655402060",
  "44435330400546250556000000",
  "50006000400000200000000000",
  "40004002400103400330000000",
  "10303000200010040004000020",
  "11002000200234150033002000",
  "20004000200000100000000000"
];
function naturalness(text) {
  let sum = 0;
  let count = 0;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const letter = (text.charCodeAt(i) | 32) - 97;
    if (letter < 0 || letter > 25) last = -1;
    else {
      if (last >= 0) {
        sum += pairs[last].charCodeAt(letter) - 52;
        count++;
      }
      last = letter;
    }
  }
  return { score: count === 0 ? 0 : sum / count, pairs: count };
}

// src/detect/formats/values.ts
var endsBare = byteSet(" 	\r\n\0\"'`,;<>|&)}]\\");
var longest = 512;
function valueAt(text, from, endsHere = endsBare) {
  let at = from;
  while (at - from < 20 && (text[at] === 32 || text[at] === 9)) at++;
  const first = at;
  while (at - first < 4 && text[at] === 92) at++;
  const quote2 = text[at];
  const quoted = quote2 === 34 || quote2 === 39 || quote2 === 96;
  if (!quoted && at > first) return null;
  const start = quoted ? at + 1 : at;
  let end = start;
  const stop = Math.min(text.length, start + longest);
  if (quoted) {
    while (end < stop && text[end] !== quote2 && text[end] !== 10) end++;
    if (text[end] !== quote2) return null;
    while (end > start && end - start > 0 && text[end - 1] === 92 && at > first) end--;
  } else while (end < stop && endsHere[text[end]] !== 1) end++;
  if (end === start || end - start === longest) return null;
  return { start, end, text: text.toString("latin1", start, end), quoted };
}
var template = /\$\{|\$\(|\{\{|\}\}|#\{|<%|%>|@@|%\(|^\$[\w:]+$|^%[\w]+%?$|^%[sdv@]|^<.*>$|^\{|^\[.*\]$|^__.*__$|^\(.*\)$|^@[\w.]+@$|\$[A-Z_]{3,}|^\$\w|^!|^(?:process|os|env|secrets|vars|config|settings|self|this|params?|args?|options?|data|request|req|module|local|var)\.|\benv\b/;
var masked = /^[*x.•?#_-]+$|\*{3}|x{5}|X{4}|\.{3}|…/;
var words = new Set(
  "sekrit a abc abcd abcdef access admin airflow an and api app asdf auth bad bar baz cassandra change changeit changeme client correct couchdb db default demo dev directus django docker drupal dummy elastic elasticsearch empty encrypted example fake false foo for ghost gitea good grafana guest hashed hasura hello here hidden homestead hunter in influx influxdb invalid is it jenkins joomla kafka key keycloak kubernetes laravel letmein local login long magento mariadb me minio minioadmin mongo mongodb monkey my mysql n8n nacos neo4j new nextcloud nil no none not null odoo of off old on optional or oracle our p p@ssw0rd p@ssword pass passphrase passw0rd passwd password phrase placeholder plain postgres postgresql prisma prod pw pwd qux qwerty rabbit rabbitmq rails random redacted redis removed replace required root s3cr3t s3cret sa safe sail sample secret secrets secure short so some sonar staging strapi string strong supabase super symfony sys system tbd test the this to todo token top true undefined unused used user username vagrant valid value very weak welcome with wordpress world wrong x y yes your z zabbix".split(" ")
);
var longestPart = 16;
var asLetters = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s"
};
function isOfWords(value) {
  const text = value.toLowerCase().replace(/[\d!@#$%*.?]{1,6}$/, "");
  const lettered = text.replace(/[013457@$]/g, (character) => asLetters[character]);
  return [text, lettered].some((each) => isRowOfWords(each.replace(/[^a-z\d]/g, "")));
}
function isRowOfWords(text) {
  if (text.length === 0 || text.length > 80) return false;
  const ends4 = new Uint8Array(text.length + 1);
  ends4[0] = 1;
  for (let end = 1; end <= text.length; end++)
    for (let from = Math.max(0, end - longestPart); from < end; from++)
      if (ends4[from] === 1 && words.has(text.slice(from, end))) ends4[end] = 1;
  return ends4[text.length] === 1;
}
var sequence = /^(?:0?1234567890?|12345\d*|abc123|a1b2c3\w*|qwerty\w*|asdf\w*|1q2w3e\w*|deadbeef\w*|cafebabe\w*|0{4,}|1{4,})[!@#]*$/i;
var marked = /example|sample|placeholder|changeme|change[-_]?me|change[-_]?this|redacted|your[-_ ]|[-_ ]here$|^enter|dummy|insert|not[-_]?real|fake|lorem|ipsum|todo/i;
function placeholderIn(value) {
  if (template.test(value)) return "a template";
  if (masked.test(value) || /^(.)\1*$/.test(value)) return "a mask";
  if (marked.test(value) || isOfWords(value) || sequence.test(value)) return "a placeholder";
  return isCounted(value) ? "characters in order" : null;
}
function isCounted(text) {
  let counted = 0;
  let run = 1;
  for (let i = 1; i <= text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step === 1 || step === 0 || text[i - 1] === "9" && text[i] === "0") run++;
    else {
      if (run >= 3) counted += run;
      run = 1;
    }
  }
  return text.length >= 6 && counted >= 0.7 * text.length;
}
function nobodysHost(host) {
  const name = host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
  if (template.test(host)) return null;
  if (/(?:^|\.)example(?:\.(?:com|org|net|edu))?$|(?:^|\.)(?:test|invalid)$|^(?:host|hostname|server|domain|your.*|my.*|some.*|foo|bar|baz|x|y|a|b)(?:name)?(?:\.[a-z]{2,4})?$/.test(
    name
  ))
    return "the host is an example";
  if (/^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$|\.localhost$|\.localdomain$/.test(name))
    return "the host is this machine";
  return null;
}
var classesIn = (text) => [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((set) => set.test(text)).length;
var isAnonymous = (user, password) => /^(?:anonymous|anon|ftp|guest|public)$/i.test(user) || /(?:^|:)anon(?:ymous|cvs|ftp|svn)?\b/i.test(password);
function looksSecret(text) {
  if (text.length < 8 || new Set(text).size < 6) return false;
  const { score, pairs: pairs2 } = naturalness(text);
  const natural = pairs2 >= 4 && score > 0.3;
  if (natural) return text.length >= 10 && classesIn(text) >= 4;
  return classesIn(text) >= 3 || text.length >= 12 && classesIn(text) >= 2 && /\d/.test(text) || text.length >= 16 && pairs2 >= 10 && score < -0.5;
}
var madeUp = /(?:^|[/_.-])(?:tests?|testing|testdata|spec|specs|__tests__|__mocks__|mocks?|fixtures?|examples?|samples?|demos?|docs?|documentation|e2e|cypress|stories|tutorials?|templates?|node_modules|vendor|third_party)(?:[/_.-]|$)|\.(?:md|mdx|rst|adoc|html?|ipynb|example|sample|template|dist|snap)$/i;
var isMadeUpPlace = (path) => madeUp.test(path);

// src/detect/formats/basic.ts
function basicAt(text, at, path) {
  const run = /^[A-Za-z0-9+/]{8,600}/.exec(text.toString("latin1", at, Math.min(text.length, at + 600)))?.[0];
  if (run === void 0) return null;
  const inner = Buffer.from(run, "base64").toString("latin1");
  const pair = /^([\x21-\x39\x3b-\x7e]{0,128}):([\x20-\x7e]{3,256})$/.exec(inner);
  if (pair === null) return null;
  const [user, value] = [pair[1], pair[2]];
  const sure = looksSecret(value);
  return { start: at, end: at + run.length, value, sure, judged: judge(user, value, sure, path), decoded: ["base64"] };
}
var ofTheRules = /* @__PURE__ */ new Set(["aladdin:open sesame", "aladdin:opensesame", "test:123\xA3", "mufasa:circle of life"]);
function judge(user, value, sure, path) {
  if (ofTheRules.has(`${user}:${value}`.toLowerCase())) return "a documented example";
  const reason = placeholderIn(value);
  if (reason !== null) return reason;
  if (user.toLowerCase() === value.toLowerCase()) return "the password is the name";
  return !sure && isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
}
var basic = {
  kind: "credentials/credentials-basic-auth",
  words: ["basic "],
  find: (text, _start, end, path) => basicAt(text, end, path)
};
var dockerAuth = {
  kind: "credentials/credentials-docker-config",
  words: ['"auth"'],
  find(text, _start, end, path) {
    const behind2 = /^\s{0,20}:\s{0,20}"/.exec(text.toString("latin1", end, end + 42));
    return behind2 === null ? null : basicAt(text, end + behind2[0].length, path);
  }
};

// src/detect/formats/connection-string.ts
var ends = byteSet(";&\r\n\0\"'`<>\\");
var endsBlank = byteSet(" ;&\r\n\0\"'`<>\\");
var endsComma = byteSet(",;\r\n\0\"'`<>\\ ");
var server = /(?:^|[;"'`\s,?&(])(?:server|data source|datasource|address|addr|network address|host|hostaddr|endpoint|dbq|dsn|driver|hostname)\s{0,3}=\s{0,3}([^;"'`\s&,]{1,200})/i;
var connectionString = {
  kind: "credentials/credentials-connection-string",
  words: ["password=", "pwd=", "password =", "pwd ="],
  find(text, start, end, path) {
    const line2 = text.toString("latin1", Math.max(0, start - 400), start).replace(/^[\s\S]*\n/, "");
    const separator2 = /([;,?&\s])\s*$/.exec(line2)?.[1];
    if (separator2 === void 0 && !/["'`]$/.test(line2)) return null;
    const behind2 = text.toString("latin1", end, Math.min(text.length, end + 500)).replace(/\n[\s\S]*$/, "");
    const quote2 = Math.max(line2.lastIndexOf('"'), line2.lastIndexOf("'"), line2.lastIndexOf("`"));
    const host = server.exec(line2.slice(quote2 + 1)) ?? (separator2 === void 0 || separator2 === ";" ? server.exec(behind2) : null);
    const redis = separator2 === "," ? /([\w.-]{1,80}\.[\w-]{1,40}):\d{2,5},[^"'`]{0,200}$/.exec(line2) : null;
    const jdbc = /jdbc:[a-z:]{2,40}(?:\/\/|@)([\w.-]{1,200})[^"'`\s]*$/i.exec(line2);
    const where = host?.[1] ?? redis?.[1] ?? jdbc?.[1];
    if (where === void 0) return null;
    const value = valueAt(text, end, redis !== null ? endsComma : separator2 === ";" ? ends : endsBlank);
    if (value === null || value.text.length < 4) return null;
    const sure = looksSecret(value.text);
    const made = sure ? null : isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
    const judged = placeholderIn(value.text) ?? nobodysHost(where) ?? (/^(?:\.|\(local(?:db)?\))/i.test(where) ? "the host is this machine" : made);
    return { start: value.start, end: value.end, value: value.text, sure, judged };
  }
};

// src/detect/formats/files.ts
var line = byteSet(" 	\r\n\0\"'`");
var before = (text, at, most2) => text.toString("latin1", Math.max(0, at - most2), at);
function found({ start, end, text }, path, more = null) {
  const sure = looksSecret(text);
  const short = text.length < 4 ? "too short for a password" : null;
  const simple2 = !sure && isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
  return { start, end, value: text, sure, judged: more ?? placeholderIn(text) ?? short ?? simple2 };
}
var netrc = {
  kind: "credentials/credentials-netrc",
  words: ["password"],
  find(text, start, end, path) {
    if (text[end] !== 32 && text[end] !== 9 && text[end] !== 10) return null;
    const head = /(?:\bmachine\s{1,8}(\S{1,200})|\bdefault)\s{1,20}(?:login\s{1,8}(\S{1,200})\s{1,20})?$/.exec(
      before(text, start, 480)
    );
    if (head === null || head[2] === void 0 && !/(?:^|\/)[._]netrc$/.test(path)) return null;
    const value = valueAt(text, end + (text[end] === 10 ? 1 : 0), line);
    return value === null ? null : found(value, path, isAnonymous(head[2] ?? "", value.text) ? "a login for everybody" : nobodysHost(head[1] ?? ""));
  }
};
var npmrc = {
  kind: "credentials/credentials-npmrc",
  words: ["_authtoken", "_auth", "_password"],
  find(text, start, end, path) {
    const gap3 = /^\s{0,4}=\s{0,4}/.exec(text.toString("latin1", end, end + 10));
    if (gap3 === null || !/(?:^|\n|\\n|:|["'`\s])$/.test(before(text, start, 2)) || !isNpmrc(text, start, path)) return null;
    const at = end + gap3[0].length;
    const word = text.toString("latin1", start, end).toLowerCase();
    if (word === "_auth") return basicAt(text, text[at] === 34 ? at + 1 : at, path);
    const value = valueAt(text, at, line);
    if (value === null) return null;
    if (word === "_authtoken") return value.text.length < 10 ? null : { ...found(value, path), sure: classesIn(value.text) >= 2 };
    const inner = Buffer.from(value.text, "base64").toString("latin1");
    if (!/^[\x20-\x7e]{3,200}$/.test(inner)) return null;
    return { ...found(value, path, placeholderIn(inner)), value: inner, sure: looksSecret(inner), decoded: ["base64"] };
  }
};
var isNpmrc = (text, start, path) => /(?:^|\/)\.?npmrc[^/]*$/.test(path) || /\/\/[\w.-]{3,200}(?::\d+)?(?:\/[\w./-]{0,100})?:$/.test(before(text, start, 320));
var pypirc = {
  kind: "credentials/credentials-pypirc",
  words: ["password"],
  find(text, start, end, path) {
    const gap3 = /^[ \t]{0,8}[=:][ \t]{0,8}/.exec(text.toString("latin1", end, end + 20));
    if (gap3 === null || !/(?:^|\n)[ \t]*$/.test(before(text, start, 20))) return null;
    if (!/(?:^|\/)\.?pypirc$/.test(path) && !/\[(?:distutils|pypi|testpypi)\]/.test(before(text, start, 600))) return null;
    const value = valueAt(text, end + gap3[0].length, line);
    return value === null ? null : found(value, path);
  }
};
var kubeconfig = {
  kind: "credentials/credentials-kubeconfig",
  words: ["token:", '"token"', "password:", '"password"'],
  find(text, start, end, path) {
    const behind2 = text.toString("latin1", end, end + 12);
    const gap3 = text[end - 1] === 58 ? /^[ \t]{1,4}/.exec(behind2) : /^\s{0,4}:\s{0,4}/.exec(behind2);
    if (gap3 === null || !isOfUser(text, start)) return null;
    const named2 = /(?:^|\/)\.kube\/|kube-?config|\.kubeconfig$/i.test(path);
    if (!named2 && !/\b(?:users|clusters|contexts)"?:/.test(before(text, start, 8e3))) return null;
    const value = valueAt(text, end + gap3[0].length);
    return value === null || value.text.length < 6 ? null : found(value, path);
  }
};
function isOfUser(text, start) {
  const above = text.subarray(Math.max(0, start - 8e3), start);
  let end = above.lastIndexOf(10);
  if (end < 0 || above.toString("latin1", end + 1).trim() !== "") return false;
  for (let lines = 0; lines < 3 && end > 0; lines++) {
    const from = above.lastIndexOf(10, end - 1);
    if (/^[\s-]{0,40}"?user"?:[\s{]{0,4}$/.test(above.toString("latin1", from + 1, Math.min(end, from + 80)))) return true;
    end = from;
  }
  return false;
}

// src/detect/slots.ts
var quote = String.raw`\\{0,4}["'\x60]{1,3}|&(?:quot|apos|#0?3[49]);|%2[27]`;
var shut = String.raw`(?:${quote})?[\])}]{0,2}`;
var space = String.raw`[ \t]{0,40}`;
var blank = String.raw`\s{0,60}`;
var operator = String.raw`(?:=>|<-|->|::?=|\?:|\|\|=?|\?\?=?|[:?+|&!=]?={1,3}|:[-?]?|,|%3[AaDd]|or\b|eq\b)`;
var wrap = String.raw`(?:(?:new[ ]|await[ ])?[\w.$:&\[\]]{0,48}[({\[]\s{0,20}|[a-zA-Z@$&]{1,2})?`;
var bridges = [
  // X="v"  "X": "v"  X => 'v'  X := `v`  env["X"] ||= "v"  getenv('X', 'v')  X = Some("v")
  `${shut}${blank}${operator}${blank}${wrap}(${quote}){1,2}`,
  // X: string = "v"  X: &str = "v"  X string = "v"
  String.raw`${shut}${space}(?::[^=\n"\x60;{}]{1,48}|[\w.*?<>\[\]]{1,32}[ \t]{1,4})=${blank}${wrap}(${quote})`,
  // X=v  X: v
  `${shut}${space}${operator}${space}`,
  // X: |- and the value on the next line
  String.raw`${space}:${space}[|>][+-]?[ \t]{0,8}\r?\n[ \t]{1,40}`,
  // <X>v</X>  <entry key="X">v</entry>  <key>X</key><string>v</string>
  String.raw`(?:${quote})?(?:[^<>\n]{0,80}>|</\w{1,24}>\s{0,60}<\w{1,24}>)(?:<!\[CDATA\[)?${blank}`,
  // name: X / value: v   {"name": "X", "value": "v"}   key="X" value="v"   --name X --value v
  String.raw`(?:${quote})?[ \t,;}]{0,8}(?:\r?\n)?[ \t,-]{0,40}(?:-{1,2}(?:value|body|v|b)(?=[ \t=])|(?:${quote})?(?:string)?(?:value|body|default|content)(?:${quote})?[ \t]{0,20}(?=[:=]))[:=]?${space}(${quote})?`,
  // setx X "v"   #define X "v"   (setq X "v")
  `(?:${quote})?[ \\t]{1,8}(${quote})`,
  // X("v")
  String.raw`\(\s{0,20}(${quote})`,
  // variable "X" { default = "v" }
  String.raw`(?:${quote})?[ \t]{0,4}\{[^{}]{0,160}?default[ \t]{0,8}=[ \t]{0,8}(${quote})`,
  // | X | v |
  String.raw`(?:${quote})?[ \t]{0,20}\|[ \t]{0,20}(${quote})?`
].map((source) => new RegExp(source, "iy"));
var command = /(?:^|[\s'"[,])(?:env|arg|set|setx|setenv|export|define|put|add)[ \t'"]{1,8}$|--$/i;
var bareGap = /["']?(?:[ \t]{1,8}|['"],[ \t]{0,4}(?=["']))/y;
var reach = 260;
function slotsBehind(text, start, end) {
  const window = text.toString("latin1", end, Math.min(text.length, end + reach));
  const slots = [];
  const add = (at, found2) => {
    if (!slots.some((slot) => slot.at === end + at)) slots.push({ at: end + at, quote: found2 });
  };
  for (const bridge of bridges) {
    bridge.lastIndex = 0;
    const match = bridge.exec(window);
    if (match !== null) add(bridge.lastIndex, match[1] ?? "");
  }
  if (command.test(text.toString("latin1", Math.max(0, start - 24), start))) {
    bareGap.lastIndex = 0;
    if (bareGap.test(window)) add(bareGap.lastIndex, "");
  }
  return slots;
}
var afterBare = byteSet(" 	\r\n\f\v\0\"'`,;)}]<>&|#\\");
function isFilled(text, end, slot) {
  if (end === text.length) return slot.quote === "";
  if (slot.quote === "") return afterBare[text[end]] === 1 || isPercent(text, end);
  if (slot.quote.startsWith("&")) return text[end] === 38;
  if (slot.quote.startsWith("%")) return text[end] === 37;
  if (text[end] === 92 && (text[end + 1] === 110 || text[end + 1] === 114)) return true;
  let i = end;
  while (text[i] === 92 && i - end < 5) i++;
  return text[i] === slot.quote.charCodeAt(slot.quote.length - 1);
}
var isPercent = (text, at) => text[at] === 37 && text[at + 1] >= 48 && text[at + 1] <= 55;

// src/detect/formats/generic.ts
var passwords = ["password", "passwd", "passphrase", "pwd"];
var keys = [
  ...["secret", "token", "apikey", "api_key", "api-key", "accesskey", "access_key", "access-key", "auth_key", "authkey"],
  ...[
    "encryption_key",
    "encryption-key",
    "encryptionkey",
    "signing_key",
    "signing-key",
    "signingkey",
    "api.key",
    "access.key",
    "account_key",
    "accountkey",
    "master_key",
    "masterkey"
  ]
];
var suffixes = new Set(
  "key value string literal plain plaintext raw base64 b64 hex prod production dev development staging live default old new current previous primary secondary env var const".split(
    " "
  )
);
var others = new Set(
  "csrf xsrf next page sync continuation cancel cancellation design color syntax lex lexer parser public reset forgot forgotten show hide hidden is has no invalid wrong bad fake mock dummy test example sample hashed hash encrypted sealed if validate check field input label name names type types id ids placeholder hint prompt message error title header prefix suffix regex pattern min max length count expired expires missing unknown unexpected semicolon keyword operator punctuation comment site sitekey publishable anon anonymous cursor start end begin css class selector theme translation i18n cache etag integrity checksum digest revision version nonce captcha recaptcha salt iv uuid guid bot pagination without enter your confirm repeat".split(" ")
);
var inName = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$");
var secretWord = new RegExp([...passwords, ...keys].map((word) => word.replace(/[._-]/, "[._-]?")).join("|"), "i");
var settings = /(?:^|\/)(?:\.env[^/]*|[^/]*\.(?:env|ini|cfg|cnf|conf|config|properties|toml|ya?ml|tfvars|sh|bash|zsh|fish|ps1|bat|cmd|service)|(?:Docker|Container)file[^/]*|\.?(?:bashrc|zshrc|profile|bash_profile|envrc))$/i;
var lockFile = /(?:^|[/.-])(?:lock|locks)(?:\.|$)|(?:lock|shrinkwrap)\.(?:json|ya?ml)$|\.(?:lock|sum)$/i;
var translated = /(?:^|[/_.-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages|strings|nls)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i;
var generic = {
  kind: "credentials/credentials-generic-secret",
  words: [...passwords, ...keys],
  find(text, start, end, path) {
    let last = end;
    while (last - end < 24 && inName[text[last]] === 1) last++;
    if (!hasValueAhead(text, last)) return null;
    let first = start;
    while (start - first < 48 && inName[text[first - 1]] === 1) first--;
    if (text[first - 1] === 92 && (text[first] === 110 || text[first] === 114 || text[first] === 116)) first++;
    const name = text.toString("latin1", first, last);
    if (!isSecretsName(name, start - first, end - first)) return null;
    const password = passwords.some((word) => name.toLowerCase().includes(word));
    for (const slot of slotsBehind(text, first, last)) {
      const value = literalAt(text, slot, first, path);
      if (value !== null && isSecret(value.text, name, password))
        return { start: value.start, end: value.end, value: value.text, sure: false, judged: judge2(text, value, path) };
    }
    return null;
  }
};
var reach2 = 140;
var shortest2 = 8;
var delimiters = byteSet(" 	\r\n\0\"'`<>(){}[],;");
function hasValueAhead(text, from) {
  const stop = Math.min(text.length, from + reach2);
  let length2 = 0;
  let marked2 = false;
  for (let i = from; i < stop; i++) {
    const byte = text[i];
    if (delimiters[byte] === 1) {
      length2 = 0;
      marked2 = false;
    } else {
      length2++;
      marked2 ||= byte < 65 && byte !== 46 && byte !== 45 && byte !== 61 && byte !== 58;
      if (marked2 && length2 >= shortest2) return true;
    }
  }
  return false;
}
function literalAt(text, slot, first, path) {
  if (slot.quote !== "") {
    const value2 = valueAt(text, slot.at - (slot.quote.startsWith("\\") ? slot.quote.length : 1));
    if (value2?.quoted === true && value2.start === slot.at) return isJoined(text, value2.end + 1) ? null : value2;
    return slot.quote.startsWith("&") || slot.quote.length > 2 ? bareAt(text, slot.at) : null;
  }
  const mark = text[slot.at - 1];
  const value = bareAt(text, slot.at);
  if (value === null) return null;
  if (mark === 62) return text[value.end] === 60 ? value : null;
  return isSetting(text, first, path) && /^(?:[\s,;|"'`})]|\\[nr"]|&|$)/.test(text.toString("latin1", value.end, value.end + 2)) ? value : null;
}
function bareAt(text, at) {
  const value = valueAt(text, at);
  return value === null || value.quoted || value.start !== at ? null : value;
}
function isJoined(text, end) {
  let at = end;
  while (at - end < 16 && (text[at] === 32 || text[at] === 9)) at++;
  const next = text[at];
  return next === 43 || next === 46 || next === 37 || next === 40 || next === 63;
}
function isSetting(text, first, path) {
  if (settings.test(path)) return true;
  if (/^[A-Z][A-Z\d_]+$/.test(text.toString("latin1", first, first + 4))) return true;
  return /(?:^|\s)(?:-{1,2}|-D[\w.]{0,24})$/.test(text.toString("latin1", Math.max(0, first - 28), first));
}
function isSecretsName(name, from, to) {
  const behind2 = name.slice(to);
  if (secretWord.test(behind2) || /^s\b|^s[_-]|^ized|^ify|^ion/i.test(behind2) || /^[a-z]/.test(behind2.replace(/^key/, "")))
    return false;
  if (from > 0 && /[a-z]$/i.test(name.slice(0, from)) && /^[a-z]/.test(name.slice(from)) && /[a-z]$/.test(name.slice(0, from)) && !/(?:db|user|my|root|admin|auth|access|client|bot)$/i.test(name.slice(0, from)))
    return false;
  if (!wordsOf(behind2).every((word) => suffixes.has(word) || /^\d+$/.test(word))) return false;
  return !wordsOf(name.slice(0, from)).some((word) => others.has(word));
}
var wordsOf = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
var notValues = [
  // blanks, and characters that only sentences, code and escapes have
  /[\s\\\x80-\xff()[\]{}<>"'`]/,
  // addresses and paths
  /^(?:[.~]{0,2}\/|[a-z][a-z\d+.-]{1,20}:\/\/|[A-Za-z]:\\|@[\w-]+\/|#|--)/,
  /^[\w.-]+(?:\/[\w.-]+){2,}$/,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  /\.(?:js|ts|tsx|jsx|py|rb|go|java|json|ya?ml|txt|md|html?|css|png|svg|pem|key|crt|com|org|net|io|dev)$/i,
  // UUIDs, dates, versions
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  /^\d{4}-\d\d-\d\d/,
  /^v?\d+(?:\.\d+){1,3}/,
  /^[\d.,:_-]+$/,
  // names of resources and of other secrets
  /^(?:arn|urn|projects|op|vault|ssm|secretsmanager|sha\d*|md5|data|file|env|aws):/i
];
function isSecret(value, name, password) {
  if (notValues.some((form) => form.test(value)) || new Set(value).size < 5) return false;
  if (placeholderIn(value) !== null) return false;
  const squeeze = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
  if (squeeze(name).length > 0 && squeeze(value).includes(squeeze(name).slice(0, 24))) return false;
  const { score, pairs: pairs2 } = naturalness(value);
  const identifier = /^[A-Za-z][A-Za-z\d]*(?:[-_.:/][A-Za-z\d]+)*$/.test(value);
  if (identifier && pairs2 >= 4 && score > 0 && !/\d{3,}$|[a-z]\d[a-z]/i.test(value)) return false;
  if (password) return classesIn(value) >= 3 || looksSecret(value);
  if (value.length < 16 || !/\d/.test(value) || !/[A-Za-z]/.test(value))
    return looksSecret(value) && value.length >= 12 && score < -0.8;
  return pairs2 < 4 || score < 0.3;
}
function judge2(text, value, path) {
  if (lockFile.test(path)) return "a lock file";
  if (translated.test(path)) return "a translation";
  if (isMadeUpPlace(path)) return "a test, an example or documentation";
  if (isMinified(text, value.start, path)) return "a minified bundle";
  return null;
}
function isMinified(text, at, path) {
  if (/[.-]min\.\w+$|\.bundle\.|\.map$/.test(path)) return true;
  const around = text.subarray(Math.max(0, at - 700), Math.min(text.length, at + 700));
  return around.length > 1300 && !around.includes(10);
}

// src/detect/formats/url.ts
var ends2 = byteSet(" 	\r\n\0\"'`<>\\,|");
var endsHost = byteSet(" 	\r\n\0\"'`<>\\,|/?#;)]}&");
var inScheme = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-:");
var longest2 = 300;
var url = {
  kind: "credentials/credentials-url-password",
  words: ["://"],
  find(text, start, end, path) {
    let at = end;
    const stop = Math.min(text.length, end + longest2);
    let colon = -1;
    let mark = -1;
    let beyond = false;
    for (; at < stop && ends2[text[at]] !== 1; at++) {
      const byte = text[at];
      if (byte === 64) {
        if (!beyond || mark < 0) mark = at;
        if (beyond) break;
      } else if (byte === 58 && colon < 0) colon = at;
      else if (byte === 47 || byte === 63 || byte === 35) {
        if (mark >= 0 || colon < 0 || byte === 63) break;
        beyond = true;
      }
    }
    if (mark < 0 || colon < 0 || colon >= mark - 1) return null;
    const user = text.toString("latin1", end, colon);
    const value = text.toString("latin1", colon + 1, mark);
    if (/^\d{1,5}(?:\/|$)/.test(value) || beyond && !/^[\w.-]*$/.test(user) || /[\s{}]{2}\)/.test(value)) return null;
    let host = mark + 1;
    while (host < text.length && host - mark < 260 && endsHost[text[host]] !== 1) host++;
    const name = text.toString("latin1", mark + 1, host);
    if (!/^(?:[A-Za-z0-9$%{<[]|\(\()/.test(name)) return null;
    if (beyond && !/^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(name)) return null;
    let scheme = start;
    while (scheme > 0 && start - scheme < 40 && inScheme[text[scheme - 1]] === 1) scheme--;
    if (scheme === start) return null;
    const token = /^(?:x-oauth-basic|x-token-auth)$/.test(value) && looksSecret(user);
    const secret = token ? user : value;
    const sure = looksSecret(decoded(secret));
    return {
      start: token ? end : colon + 1,
      end: token ? colon : mark,
      value: secret,
      sure,
      judged: judge3(user, secret, name, sure, path)
    };
  }
};
function decoded(value) {
  return value.replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function judge3(user, value, host, sure, path) {
  if (isAnonymous(user, value)) return "a login for everybody";
  const reason = placeholderIn(value) ?? nobodysHost(host);
  if (reason !== null) return reason;
  if (value.toLowerCase() === user.toLowerCase()) return "the password is the name";
  if (value.length < 4) return "too short for a password";
  if (!sure && !host.replace(/:\d*$/, "").includes(".")) return "a simple password of a service in the same network";
  return !sure && isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
}

// src/detect/formats/list.ts
var recognizers = [
  basic,
  connectionString,
  dockerAuth,
  generic,
  kubeconfig,
  netrc,
  npmrc,
  pypirc,
  url
];

// src/detect/layers/escapes.ts
var hexDigit = (byte) => {
  if (byte === void 0) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower2 = byte | 32;
  return lower2 >= 97 && lower2 <= 102 ? lower2 - 87 : -1;
};
function hexAt(bytes, at, digits) {
  let value = 0;
  for (let i = 0; i < digits; i++) {
    const digit = hexDigit(bytes[at + i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
var simple = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, "0": 32, a: 7 };
var same = new Set([..."/\"'\\`$"].map((character) => character.charCodeAt(0)));
var letters = new Map(Object.entries(simple).map(([letter, byte]) => [letter.charCodeAt(0), byte]));
var escapes = {
  name: "escapes",
  lead: 92,
  words: [...[..."234567"].flatMap((digit) => [`\\u00${digit}`, `\\x${digit}`]), "\\u{", "\\U0000", "\\/", "\\\\\\\\"],
  read(bytes, at) {
    const next = bytes[at + 1];
    if (next === void 0) return 0;
    if (same.has(next)) return unit(2, next);
    if (next === 117 && bytes[at + 2] === 123) return readBraced(bytes, at);
    const digits = next === 120 ? 2 : next === 117 ? 4 : next === 85 ? 8 : 0;
    if (digits > 0) {
      const code = hexAt(bytes, at + 2, digits);
      return code < 0 ? 0 : unit(2 + digits, code);
    }
    const byte = letters.get(next);
    return byte === void 0 ? 0 : unit(2, byte);
  }
};
function readBraced(bytes, at) {
  let end = at + 3;
  while (end < at + 10 && hexDigit(bytes[end]) >= 0) end++;
  return bytes[end] === 125 && end > at + 3 ? unit(end + 1 - at, hexAt(bytes, at + 3, end - at - 3)) : 0;
}
var other = 255;
var unit = (length2, code) => length2 << 8 | (code < 128 ? code : other);

// src/detect/layers/entities.ts
var named = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  Tab: "	",
  NewLine: "\n",
  excl: "!",
  num: "#",
  dollar: "$",
  percnt: "%",
  lpar: "(",
  rpar: ")",
  ast: "*",
  plus: "+",
  comma: ",",
  period: ".",
  sol: "/",
  colon: ":",
  semi: ";",
  equals: "=",
  quest: "?",
  commat: "@",
  lsqb: "[",
  bsol: "\\",
  rsqb: "]",
  lowbar: "_",
  hyphen: "-",
  grave: "`",
  lbrace: "{",
  lcub: "{",
  rcub: "}"
};
var plain = /* @__PURE__ */ new Set(["amp", "lt", "gt", "quot", "apos", "nbsp"]);
var entities = {
  name: "entities",
  lead: 38,
  words: [
    ...Object.keys(named).flatMap((name) => plain.has(name) ? [] : [`&${name};`]),
    ...["amp;quot", "amp;#", "amp;amp", "amp;apos"].map((rest) => `&${rest};`.replace("#;", "#")),
    "&#x",
    ...[..."0123456789"].map((digit) => `&#${digit}`)
  ],
  read(bytes, at) {
    if (bytes[at + 1] === 35) return readNumber(bytes, at);
    let end = at + 1;
    while (end < at + 9 && end < bytes.length && bytes[end] !== 59) end++;
    if (bytes[end] !== 59) return 0;
    const character = named[Buffer.from(bytes.buffer, bytes.byteOffset + at + 1, end - at - 1).toString("latin1")];
    return character === void 0 ? 0 : unit(end + 1 - at, character.charCodeAt(0));
  }
};
function readNumber(bytes, at) {
  const hex = (bytes[at + 2] | 32) === 120;
  const start = at + (hex ? 3 : 2);
  let end = start;
  while (end < start + 7 && (hex ? hexAt(bytes, end, 1) >= 0 : bytes[end] >= 48 && bytes[end] <= 57)) end++;
  if (end === start || bytes[end] !== 59) return 0;
  let code = 0;
  for (let i = start; i < end; i++) code = code * (hex ? 16 : 10) + hexAt(bytes, i, 1);
  return unit(end + 1 - at, code);
}

// src/detect/layers/percent.ts
var percent = {
  name: "percent",
  lead: 37,
  words: [..."234567"].flatMap((high) => [..."0123456789abcdef"].map((low) => `%${high}${low}`)).filter((word) => word !== "%20"),
  read(bytes, at) {
    const code = hexAt(bytes, at + 1, 2);
    return code < 0 ? 0 : unit(3, code);
  }
};

// src/detect/layers/list.ts
var escapeLayers = [escapes, percent, entities];

// src/detect/glue.ts
function isGlued(bytes, at, own) {
  if (at === 0) return false;
  const before3 = bytes[at - 1];
  if (isInEscape(bytes, at, before3)) return true;
  if (wordBytes[before3] !== 1 || wordBytes[bytes[at]] !== 1) return own !== null && own[before3] === 1;
  return !endsEscape(bytes, at);
}
var backslash = 92;
var percent2 = 37;
var escapeLetters = byteSet("nrtbfv0");
function isInEscape(bytes, at, before3) {
  if (before3 === percent2) {
    const byte = hexAt2(bytes, at);
    return byte >= 0 && wordBytes[byte] !== 1;
  }
  if (before3 !== backslash) return false;
  const letter = bytes[at];
  return escapeLetters[letter] === 1 || letter === 120 && hexAt2(bytes, at + 1) >= 0 || letter === 117 && hexAt2(bytes, at + 1) >= 0;
}
function endsEscape(bytes, at) {
  const before3 = bytes[at - 1];
  if (bytes[at - 2] === backslash && escapeLetters[before3] === 1) return true;
  const pair = at >= 3 ? hexAt2(bytes, at - 2) : -1;
  if (pair >= 0) {
    const mark = bytes[at - 3];
    if (mark === percent2 && wordBytes[pair] !== 1) return true;
    if (mark === 61 && pair === 61) return true;
    if (mark === 120 && bytes[at - 4] === backslash && wordBytes[pair] !== 1) return true;
    if (bytes[at - 5] === 117 && bytes[at - 6] === backslash) {
      const high = hexAt2(bytes, at - 4);
      if (high > 0 || high === 0 && wordBytes[pair] !== 1) return true;
    }
  }
  return before3 === 109 && endsColour(bytes, at - 1);
}
function endsColour(bytes, m) {
  let i = m - 1;
  while (i > m - 12 && i > 0 && (bytes[i] >= 48 && bytes[i] <= 57 || bytes[i] === 59)) i--;
  return i > 0 && bytes[i] === 91;
}
function hexAt2(bytes, at) {
  if (at < 0) return -1;
  const high = hexDigit2(bytes[at]);
  const low = hexDigit2(bytes[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}
function hexDigit2(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower2 = byte | 32;
  return lower2 >= 97 && lower2 <= 102 ? lower2 - 87 : -1;
}

// src/detect/names.ts
var common = new Set(
  "access account admin api app auth client config env id key keys name password private public secret service test token user".split(
    " "
  )
);
var isCommon = (word) => common.has(word);
var frequent = new Set(
  "application apps base cloud code connection data developer endpoint expo export host import insta instance integration license line live login message meta org pass personal project prod pull push read readonly repo rest security server session sign signature signing space spaces stream team teams uri authentication channel connect encryption graph make name refresh render search signal split storage string tokens url users web webhook webhooks write".split(" ")
);
var separators = ["", "_", "-", "."];
function readName(pattern) {
  const words2 = pattern.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
  const [from, to] = rarest(words2);
  const chosen = words2.slice(from, to);
  return {
    plain: words2.join(""),
    anchors: chosen.slice(1).reduce((texts, word) => texts.flatMap((text) => separators.map((s) => text + s + word)), [chosen[0] ?? ""]),
    before: words2.slice(0, from).join("").length,
    length: chosen.join("").length,
    openStart: pattern.startsWith("*"),
    openEnd: pattern.endsWith("*")
  };
}
function rarest(words2) {
  let best = [0, Math.min(words2.length, 3)];
  let most2 = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < words2.length; from++) {
    let [length2, telling] = [0, 0];
    for (let to = from + 1; to <= Math.min(words2.length, from + 3); to++) {
      const word = words2[to - 1];
      length2 += word.length;
      if (!common.has(word) && !frequent.has(word)) telling += word.length;
      const everywhere = length2 < 4 || telling === 0 && to === from + 1;
      const value = Math.min(8, length2) + 2 * Math.min(6, telling) - 4 * (to - from - 1) - (everywhere ? 12 : 0);
      if (value > most2) [best, most2] = [[from, to], value];
    }
  }
  return best;
}
var separator = byteSet("_-.");
var letterOrDigit = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
var inName2 = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
var longestName = 120;
function nameAround(bytes, anchor, name) {
  const start = backwards(bytes, anchor, name);
  if (start < 0) return void 0;
  const end = forwards(bytes, anchor, name);
  return end < 0 ? void 0 : [start, end];
}
function backwards(bytes, anchor, name) {
  let i = anchor;
  for (let k = name.before - 1; k >= 0; k--) {
    let gap3 = 0;
    while (i > 0 && gap3 < 2 && separator[bytes[i - 1]] === 1) {
      i--;
      gap3++;
    }
    if (i === 0 || lower(bytes[i - 1]) !== name.plain.charCodeAt(k)) return -1;
    i--;
  }
  let first = i;
  if (name.openStart) {
    if (!isWordStart(bytes, first) && isGlued(bytes, first, null)) return -1;
    while (first > 0 && anchor - first < longestName && inName2[bytes[first - 1]] === 1) first--;
    while (first < i && bytes[first] === 45) first++;
    return first;
  }
  while (first > 0 && anchor - first < longestName && (bytes[first - 1] === 95 || bytes[first - 1] === 45)) first--;
  const glued = first > 0 && letterOrDigit[bytes[first - 1]] === 1 && isGlued(bytes, first, null);
  return glued && !isDefinition(bytes, first) ? -1 : i;
}
var isWordStart = (bytes, at) => at === 0 || letterOrDigit[bytes[at - 1]] !== 1 || sortOf(bytes[at - 1]) !== sortOf(bytes[at]);
var sortOf = (byte) => byte >= 97 && byte <= 122 ? "lower" : byte >= 65 && byte <= 90 ? "upper" : "other";
var isDefinition = (bytes, at) => bytes[at - 2] === 45 && (at === 2 || inName2[bytes[at - 3]] !== 1);
function forwards(bytes, anchor, name) {
  let i = anchor;
  for (let k = name.before; k < name.plain.length; k++) {
    let gap3 = 0;
    while (k > name.before && i < bytes.length && gap3 < 2 && separator[bytes[i]] === 1) {
      i++;
      gap3++;
    }
    if (i >= bytes.length || lower(bytes[i]) !== name.plain.charCodeAt(k)) return -1;
    i++;
  }
  if (name.openEnd) {
    const stop = Math.min(bytes.length, i + longestName);
    while (i < stop && inName2[bytes[i]] === 1) i++;
  } else while (bytes[i] === 95) i++;
  return i < bytes.length && letterOrDigit[bytes[i]] === 1 ? -1 : i;
}
var lower = (byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte;

// src/detect/shape.ts
import { crc32 } from "node:zlib";
var ascii = (text) => Buffer.from(text, "latin1");
function makeMatcher(shape) {
  const firsts = firstsOf(shape[0]);
  const head = shape[0];
  const lengths = shape.map(lengthOf);
  const firstOpen = shape.findIndex((piece) => typeof piece === "object" && !isChoice(piece));
  return {
    pieces: shape.map((piece, i) => ready(piece, i === shape.length - 1)),
    firsts: firsts === null ? null : setFrom(firsts),
    leading: isRun(head) ? setOf(readRun(head).alphabet) : null,
    trailing: trailingOf(shape.at(-1)),
    least: lengths.reduce((sum, [least]) => sum + least, 0),
    most: lengths.reduce((sum, [, most2]) => sum + most2, 0),
    literal: literalOf(shape),
    prefix: firstOpen < 0 ? shape.length : firstOpen,
    checksum: shape.some(isChecksum)
  };
}
function setFrom(characters) {
  const set = new Uint8Array(256);
  for (const byte of ascii(characters)) set[byte] = 1;
  return set;
}
function ready(piece, last) {
  if (isUntil(piece)) return { is: "until", until: ascii(piece.until), not: ascii(piece.not), max: piece.max };
  if (isChecksum(piece)) return { is: "checksum", of: piece };
  if (isRun(piece)) {
    const { alphabet, least, most: most2, as, holds } = readRun(piece);
    const padded = last && alphabet === "base64" && least !== most2;
    return { is: "run", set: setOf(alphabet), least, most: most2, as, holds: holds === void 0 ? void 0 : ascii(holds), padded };
  }
  return { is: "texts", texts: (isChoice(piece) ? piece.oneOf : [piece]).map(ascii) };
}
function trailingOf(last) {
  if (isUntil(last)) return null;
  const set = Uint8Array.from(wordBytes);
  if (isRun(last)) {
    const { alphabet } = readRun(last);
    for (const byte of ascii(alphabets[alphabet] + (alphabet === "base64" ? "=" : ""))) set[byte] = 1;
  }
  return set;
}
function writeChecksum(sum, piece) {
  const characters = alphabets[piece.crc32];
  let text = "";
  for (let rest = sum; rest > 0; rest = Math.floor(rest / characters.length)) text = characters[rest % characters.length] + text;
  return text.padStart(piece.length, "0");
}
function matchAt(matcher, bytes, at, meter = { left: 0 }) {
  const { pieces, trailing, prefix } = matcher;
  let i = at;
  let sum = 0;
  let prefixEnd = at;
  let named2;
  for (let n = 0; n < pieces.length; n++) {
    const piece = pieces[n];
    if (n === prefix) prefixEnd = i;
    const from = i;
    if (piece.is === "texts") {
      const text = piece.texts.find((each) => holdsAt(bytes, i, each));
      if (text === void 0) return void 0;
      i += text.length;
    } else if (piece.is === "run") {
      const stop = Math.min(bytes.length, i + piece.most);
      while (i < stop && piece.set[bytes[i]] === 1) i++;
      meter.left -= i - from;
      if (i - from < piece.least) return void 0;
      if (piece.padded) while ((i - from) % 4 > 1 && bytes[i] === equals) i++;
      if (piece.holds !== void 0 && !holdsInside(bytes, from, i, piece.holds)) return void 0;
      if (matcher.checksum) sum = crc32(bytes.subarray(from, i), sum);
      if (piece.as !== void 0) (named2 ??= []).push({ name: piece.as, start: from, end: i });
    } else if (piece.is === "checksum") {
      const of = piece.of;
      i += of.length;
      const written = writeChecksum(of.over === "all" ? crc32(bytes.subarray(at, from)) : sum, of);
      if (written.length !== of.length || !holdsAt(bytes, from, ascii(written))) return void 0;
    } else {
      i = endOfText(bytes, i, piece.until, piece.not, piece.max);
      meter.left -= Math.abs(i) - from;
      if (i < 0) return void 0;
    }
  }
  if (prefix === pieces.length) prefixEnd = i;
  if (trailing !== null && i < bytes.length && trailing[bytes[i]] === 1) return void 0;
  return { end: i, prefixEnd, named: named2 ?? [] };
}
var equals = 61;
function endOfText(bytes, from, until, not, max) {
  const stop = Math.min(bytes.length, from + max);
  for (let i = from; i < stop; i++) {
    const byte = bytes[i];
    if (byte > 126 || byte < 32 && byte !== 10 && byte !== 13 && byte !== 9) return -i;
    if (byte === not[0] && holdsAt(bytes, i, not)) return -i;
    if (byte === until[0] && holdsAt(bytes, i, until)) return i + until.length <= stop ? i + until.length : -i;
  }
  return -stop;
}
function holdsAt(bytes, at, text) {
  if (at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}
function holdsInside(bytes, from, to, marker) {
  for (let i = from; i + marker.length <= to; i++) if (holdsAt(bytes, i, marker)) return true;
  return false;
}
var longestAnchor = 32;
function anchorOf(shape, least = 4) {
  let best;
  for (const { from, texts } of segmentsOf(shape)) {
    const sure = Math.min(longestAnchor, ...texts.map((text) => text.length));
    if (sure >= least && (best === void 0 || sure > best.sure)) best = { from, texts, sure };
  }
  if (best === void 0) return null;
  const before3 = shape.slice(0, best.from).map(lengthOf);
  return {
    texts: [...new Set(best.texts.map((text) => text.slice(0, longestAnchor)))],
    least: before3.reduce((sum, [length2]) => sum + length2, 0),
    most: before3.reduce((sum, [, length2]) => sum + length2, 0)
  };
}

// src/detect/search.ts
var strengths = {
  generic: 0,
  format: 0.5,
  sibling: 1,
  word: 2,
  carrier: 3,
  ownCarrier: 4,
  wildcard: 4,
  named: 5,
  literal: 6
};
function filesOf(glob) {
  let compiled;
  return (path) => {
    compiled ??= new Minimatch(glob, { dot: true, nocomment: true, nonegate: true });
    return compiled.match(path);
  };
}
function searchFor(services) {
  let search;
  return () => search ??= makeSearch(services);
}
function makeSearch(services) {
  const words2 = /* @__PURE__ */ new Map();
  const lead = (word, to) => {
    const text = word.toLowerCase();
    const list = words2.get(text);
    if (list === void 0) words2.set(text, [to]);
    else list.push(to);
  };
  const names = nameLeads(lead);
  const routes = [];
  const globs = /* @__PURE__ */ new Map();
  for (const [index, service] of services.entries()) {
    const before3 = routes.length;
    const contexts = [];
    for (const [name, key] of Object.entries(service.keys)) {
      const kind = kindOf(service, index, name, key);
      for (const layout of layoutsOf(key)) {
        const route = routeOf(routes.length, kind, layout);
        routes.push(route);
        const recognizer = recognizers.find((each) => each.kind === kind.id);
        if (recognizer !== void 0)
          for (const word of recognizer.words) lead(word, { is: "format", recognizer, length: word.length, route });
        else if (route.literal) addLiteral(lead, route, layout.shape);
        else contexts.push([route, layout, key.carriers ?? []]);
      }
    }
    const own = ownWords(service);
    const hosts = hostsOf(service);
    for (const [route, layout, carriers] of contexts) {
      for (const context of layout.beside) addContext(lead, names, route, context, globs);
      const named2 = namesService(
        own,
        segmentsOf(layout.shape).flatMap((segment) => segment.texts)
      );
      for (const carrier of carriers) addCarrier(lead, names, route, carrier, hosts, (text) => named2 || namesService(own, [text]));
    }
    if (routes.slice(before3).some((route) => !route.literal)) addService(lead, index, own, hosts);
  }
  for (const [layer, { words: escapes2 }] of escapeLayers.entries())
    for (const word of escapes2) lead(word, { is: "escape", layer, length: word.length });
  const besideOthers = routes.filter((route) => route.siblings.length > 0 && !route.literal);
  return { automaton: makeAutomaton([...words2.keys()]), leads: [...words2.values()], besideOthers };
}
function layoutsOf(key) {
  if (key.parts === void 0)
    return (key.shapes ?? [key.shape]).map((shape) => ({
      shape,
      check: key.check,
      part: null,
      public: false,
      beside: key.beside ?? [],
      siblings: []
    }));
  const entries = Object.entries(key.parts);
  const literals = entries.filter(([, part]) => anchorOf(part.shape) !== null).map(([name]) => name);
  return entries.map(([name, part]) => ({
    shape: part.shape,
    check: checkOfPart(part.shape),
    part: name,
    public: part.public === true,
    // a public part is no leak: where its literal finds it, nothing need stand beside it
    beside: part.public === true && literals.includes(name) ? [] : part.beside ?? key.beside ?? [],
    siblings: literals.filter((other3) => other3 !== name)
  }));
}
function kindOf(service, index, name, key) {
  const parts = key.parts === void 0 ? null : Object.entries(key.parts);
  return {
    id: `${service.id}/${name}`,
    service: index,
    nobodys: service.hosts.length === 0,
    weak: key.weak === true,
    sourced: key.source !== void 0,
    parts: parts === null ? null : {
      names: parts.map(([part]) => part),
      public: new Set(parts.filter(([, part]) => part.public === true).map(([part]) => part)),
      within: key.within
    }
  };
}
function routeOf(index, kind, layout) {
  let matcher;
  return {
    index,
    kind,
    part: layout.part,
    public: layout.public,
    get matcher() {
      return matcher ??= makeMatcher(layout.shape);
    },
    check: layout.check,
    literal: layout.beside.length === 0 && anchorOf(layout.shape) !== null,
    siblings: layout.siblings
  };
}
function addLiteral(lead, route, shape) {
  const { texts, least, most: most2 } = anchorOf(shape);
  for (const text of texts) lead(text, { is: "literal", route, least, most: most2, length: text.length });
}
function addContext(lead, names, route, context, globs) {
  if ("named" in context) {
    const exact = !context.named.includes("*");
    let files = null;
    if (context.in !== void 0) {
      files = globs.get(context.in) ?? filesOf(context.in);
      globs.set(context.in, files);
    }
    const strength = exact ? strengths.named : strengths.wildcard;
    names.add(context.named, { files, affixes: { before: "", after: "" }, strength, route });
  } else if ("word" in context) {
    const length2 = context.word.length;
    lead(context.word, { is: "word", length: length2, within: context.within, route });
  } else {
    const length2 = context.command.length;
    lead(context.command, { is: "command", length: length2, flag: flagPattern(context.flag), route });
  }
}
function nameLeads(lead) {
  const byName = /* @__PURE__ */ new Map();
  return {
    add(pattern, owner, bound = false) {
      const name = readName(pattern);
      const id = JSON.stringify(name);
      let owners = byName.get(id);
      if (owners === void 0) {
        byName.set(id, owners = { free: [], bound: /* @__PURE__ */ new Map() });
        for (const anchor of name.anchors) lead(anchor, { is: "name", name, anchor: anchor.length, owners });
      }
      const { service } = owner.route.kind;
      if (!bound) owners.free.push(owner);
      else owners.bound.set(service, [...owners.bound.get(service) ?? [], owner]);
    }
  };
}
function flagPattern(flag) {
  const text = flag.replace(/[^\w-]/g, String.raw`\$&`);
  return new RegExp(
    String.raw`(?<![\w-])${text}(?:["'],?\s{0,20}|[=,]|[ \t]{1,20})(?:[\\^\x60]\r?\n[ \t]{0,40})?(\\{0,3}["'])?`,
    "g"
  );
}
function addCarrier(lead, names, route, carrier, hosts, isOwn) {
  if ("header" in carrier) {
    const affixes = affixesOf(carrier.value, route);
    if (affixes === null) return;
    const bound = !isOwn(carrier.header + carrier.value);
    const strength = bound ? strengths.carrier : strengths.ownCarrier;
    names.add(carrier.header, { files: null, affixes, strength, route }, bound);
  } else if ("query" in carrier) {
    const { query } = carrier;
    const bound = !isOwn(query);
    const strength = bound ? strengths.carrier : strengths.ownCarrier;
    for (const word of [`?${query}=`, `&${query}=`, `&amp;${query}=`, `%3f${query}%3d`, `%26${query}%3d`])
      lead(word, { is: "query", bound, strength, route });
  } else if ("basic" in carrier) {
    const affixes = affixesOf(carrier.basic, route);
    if (affixes === null) return;
    for (const word of [" -u", '"-u', "'-u", "--user"]) lead(word, { is: "user", length: word.length, affixes, route });
    for (const host of hosts) lead(`@${host}`, { is: "userinfo", length: host.length + 1, affixes, route });
    lead("basic ", { is: "basic", length: 6, affixes, route });
  }
}
function affixesOf(template2, route) {
  const hole = route.part === null ? "{key}" : `{key.${route.part}}`;
  const at = template2.indexOf(hole);
  if (at < 0) return null;
  const before3 = template2.slice(0, at);
  const after = template2.slice(at + hole.length);
  return /[{}]/.test(before3 + after) ? null : { before: before3, after };
}
function addService(lead, index, own, hosts) {
  for (const word of own) lead(word, { is: "service", length: word.length, host: false, service: index });
  for (const host of hosts) lead(host, { is: "service", length: host.length, host: true, service: index });
}
function ownWords(service) {
  const words2 = [service.id, service.name].flatMap((name) => {
    const pieces = name.toLowerCase().split(/[^a-z0-9]+/).filter((piece) => piece !== "");
    return ["", "-", "_", ".", " "].map((separator2) => pieces.join(separator2));
  });
  return [...new Set(words2)].filter((word) => squeezed(word).length >= 4 && !isCommon(squeezed(word)));
}
function hostsOf(service) {
  const hosts = service.hosts.map((host) => {
    const variable = /^\{var\.([^}]+)\}$/.exec(host);
    return (variable === null ? host : service.vars?.[variable[1]]?.default ?? "").replace(/^\*\.?/, "").replace(/^https:\/\//, "");
  });
  return [...new Set(hosts)].filter((host) => host.includes(".") && !/[{}]/.test(host));
}
var namesService = (own, texts) => texts.some((text) => own.some((word) => squeezed(text).includes(squeezed(word))));
var squeezed = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

// src/detect/layers/utf16.ts
var sampleSize = 2048;
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return { name: "utf-16le", mark: 2 };
  if (bytes[0] === 254 && bytes[1] === 255) return { name: "utf-16be", mark: 2 };
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return { name: "utf-8", mark: 3 };
  const size = Math.min(bytes.length, sampleSize) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const units = size / 2;
  if (units >= 8 && odd > units * 0.7 && even < units * 0.02) return { name: "utf-16le", mark: 0 };
  if (units >= 8 && even > units * 0.7 && odd < units * 0.02) return { name: "utf-16be", mark: 0 };
  return { name: "utf-8", mark: 0 };
}
var other2 = 255;
function narrow(bytes, encoding) {
  const high = encoding.name === "utf-16le" ? 1 : 0;
  const units = bytes.length - encoding.mark >> 1;
  const text = new Uint8Array(units);
  for (let i = 0, at = encoding.mark; i < units; i++, at += 2) {
    const low = bytes[at + 1 - high];
    text[i] = bytes[at + high] === 0 && low < 128 ? low : other2;
  }
  return text;
}

// src/detect/layers/runs.ts
var encodedBytes = byteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
var shortestRun = 24;
function eachRun(bytes, found2) {
  const set = encodedBytes;
  const { length: length2 } = bytes;
  let done = 0;
  for (let i = shortestRun - 1; i < length2; i += shortestRun) {
    if (set[bytes[i]] === 0) continue;
    let start = i;
    while (start > done && set[bytes[start - 1]] === 1) start--;
    const least = start + shortestRun - 1;
    if (least >= length2 || set[bytes[least]] === 0) continue;
    let end = i + 1;
    while (end < length2 && set[bytes[end]] === 1) end++;
    if (end - start < shortestRun) continue;
    done = found2(start, end);
    i = Math.max(i, done - 1 - done % shortestRun);
  }
}

// src/detect/claims.ts
function claimAt(route, text, at, strength, meter) {
  const match = matchAt(route.matcher, text, at, meter);
  if (match === void 0) return void 0;
  const slice = (start, end) => text.toString("latin1", start, end);
  const raw = slice(at, match.end);
  if (route.check !== void 0 && !checkHolds(route.check, raw)) return void 0;
  return {
    route,
    start: at,
    end: match.end,
    value: route.check === "pem" ? plainBlock(raw) : raw,
    prefix: match.prefixEnd - at,
    named: Object.fromEntries(match.named.map(({ name, start, end }) => [name, slice(start, end)])),
    strength,
    checked: route.check !== void 0 || route.matcher.checksum,
    decoded: [],
    veil: [at, match.end]
  };
}

// src/detect/edges.ts
function skipText(bytes, at, text) {
  let i = at;
  for (let k = 0; k < text.length; k++) {
    const expected = text.charCodeAt(k);
    if (expected === 32) {
      const from = i;
      while (i - from < 8 && (bytes[i] === 32 || bytes[i] === 9 || bytes[i] === 43)) i++;
      if (i === from && bytes[i] === 37 && bytes[i + 1] === 50 && bytes[i + 2] === 48) i += 3;
      if (i === from) return -1;
    } else {
      if (fold(bytes[i]) !== fold(expected)) return -1;
      i++;
    }
  }
  return i;
}
var fold = (byte) => byte !== void 0 && byte >= 65 && byte <= 90 ? byte | 32 : byte;
var isLetter = (byte) => byte !== void 0 && (byte | 32) >= 97 && (byte | 32) <= 122;
var isUpper = (byte) => byte !== void 0 && byte >= 65 && byte <= 90;
function isWord(bytes, start, end) {
  const before3 = isLetter(bytes[start - 1]) && !(isUpper(bytes[start]) && !isUpper(bytes[start - 1])) && isGlued(bytes, start, null);
  const behind2 = isLetter(bytes[end]) && !(isUpper(bytes[end]) && !isUpper(bytes[end - 1]));
  return !before3 && !behind2;
}
function isCommand(bytes, start, end) {
  const behind2 = bytes[end];
  if (behind2 !== void 0 && (wordBytes[behind2] === 1 || behind2 === 45)) return false;
  return start === 0 || bytes[start - 1] !== 45 && !isGlued(bytes, start, null);
}
function logicalLine(text, from) {
  const window = text.toString("latin1", from, Math.min(text.length, from + 600));
  return /^(?:[^\n\\^`]|[\\^`](?:\r?\n)?)*/.exec(window)?.[0] ?? "";
}
function linesBack(bytes, from, lines, reach3) {
  const stop = Math.max(0, from - reach3);
  for (let i = from - 1, left = lines; i >= stop; i--) if (bytes[i] === 10 && left-- === 0) return i + 1;
  return stop;
}
function linesOn(bytes, from, lines, reach3) {
  const stop = Math.min(bytes.length, from + reach3);
  for (let i = from, left = lines; i < stop; i++) if (bytes[i] === 10 && left-- === 0) return i;
  return stop;
}

// src/detect/layers/layer.ts
var gap = 220;
var filler = 30;
function joinPieces(pieces) {
  if (pieces.length === 1) return { bytes: pieces[0].bytes, at: () => [pieces[0], 0] };
  const starts = [];
  let size = 0;
  for (const { bytes: bytes2 } of pieces) {
    starts.push(size);
    size += bytes2.length + gap;
  }
  const bytes = new Uint8Array(size).fill(filler);
  for (const [i, piece] of pieces.entries()) bytes.set(piece.bytes, starts[i]);
  return {
    bytes,
    at: (offset) => {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = low + high >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle;
      }
      return [pieces[low], starts[low]];
    }
  };
}
function narrowed(piece) {
  const encoding = encodingOf(piece.bytes);
  if (encoding.name === "utf-8") return piece;
  const at = (offset) => encoding.mark + 2 * offset;
  return {
    ...piece,
    layers: [...piece.layers, encoding.name],
    bytes: narrow(piece.bytes, encoding),
    outside: (start, end) => piece.outside(at(start), at(end))
  };
}

// src/detect/layers/base64.ts
var sextets = new Uint8Array(256);
for (const [i, byte] of [...Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")].entries())
  sextets[byte] = i;
sextets[45] = 62;
sextets[95] = 63;
var shortestLine = 40;
var widest = 1024;
var surelyEncoded = 160;
var longest3 = 4 << 20;
var mostStarts = 6;
var marks2 = byteSet("/-_+");
var escapeLetters2 = byteSet("nrt");
function openBase64(text, start, end) {
  const from = startIn(text, start, end);
  const lines = from < 0 && end - start < shortestLine ? [] : linesFrom(text, from < 0 ? start : from, end);
  const stop = lines.at(-1)?.[1] ?? end;
  const size = lines.reduce((sum, [a, b]) => sum + b - a, 0);
  if (lines.length === 0 || from < 0 && size < surelyEncoded || size > longest3) return { piece: null, end: stop };
  const bytes = Buffer.from(lines.map(([a, b]) => text.toString("latin1", a, b)).join(""), "base64");
  if (from < 0 && isMedia(bytes)) return { piece: null, end: stop };
  return {
    piece: narrowed({ start: lines[0][0], end: stop, layers: ["base64"], bytes, outside: outsideOf(lines), opaque: true }),
    end: stop
  };
}
function startIn(text, start, end) {
  let at = text[start - 1] === 92 && escapeLetters2[text[start]] === 1 ? start + 1 : start;
  for (let tries = 0; tries < mostStarts && end - at >= shortestRun - 4; tries++) {
    if (beginsText(text, at)) return at;
    while (at < end && marks2[text[at]] === 0) at++;
    while (at < end && marks2[text[at]] === 1) at++;
  }
  return -1;
}
function beginsText(text, at) {
  let zeros = 0;
  for (let group = 0; group < 4; group++) {
    const i = at + 4 * group;
    const bits = sextets[text[i]] << 18 | sextets[text[i + 1]] << 12 | sextets[text[i + 2]] << 6 | sextets[text[i + 3]];
    if (group === 0 && isPacked2(bits >> 16, bits >> 8 & 255, bits & 255)) return true;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = bits >> shift & 255;
      if (byte === 0) zeros++;
      else if (!isText(byte) && !isMark(text, at, bits)) return false;
    }
  }
  return zeros === 0 || zeros === 6 || zeros === 5;
}
var isText = (byte) => byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
var isMark = (text, at, bits) => {
  if (text[at] !== 55 && text[at] !== 47) return false;
  return bits === 15711167 || bits >> 8 === 65534 || bits >> 8 === 65279;
};
var isPacked2 = (a, b, c) => a === 31 && b === 139 && c === 8 || a === 80 && b === 75 && c === 3;
var media = ["89504e47", "ffd8ff", "47494638", "774f4632", "774f4646", "00010000", "4f54544f", "52494646", "494433", "4f676753"];
var isMedia = (bytes) => {
  const start = bytes.toString("hex", 0, 4);
  return media.some((magic) => start.startsWith(magic));
};
function linesFrom(text, start, end) {
  const lines = [[start, end]];
  let width = end - start;
  if (width < shortestLine) return lines;
  for (let at = nextLine(text, end); at > 0; at = nextLine(text, at)) {
    const most2 = lines.length === 1 ? Math.max(width, widest) : width;
    let stop = at;
    while (stop - at <= most2 && encodedBytes[text[stop]] === 1) stop++;
    if (stop === at || stop - at > most2 || !endsValue(text, stop)) break;
    lines.push([at, stop]);
    if (stop - at < width) break;
    width = stop - at;
    at = stop;
  }
  return lines;
}
function nextLine(text, at) {
  let i = at;
  if (text[i] === 13) i++;
  if (text[i] === 10) i++;
  else if (text[i] === 92 && text[i + 1] === 110) return i + 2;
  else if (text[i] === 92 && text[i + 1] === 114 && text[i + 2] === 92 && text[i + 3] === 110) return i + 4;
  else return -1;
  const stop = i + 40;
  while (i < stop && (text[i] === 32 || text[i] === 9)) i++;
  return i;
}
var ends3 = byteSet("=\r\n\\\"'`<,;)]} ");
var endsValue = (text, at) => at === text.length || ends3[text[at]] === 1;
function outsideOf(lines) {
  if (lines.length === 1) {
    const [start, end] = lines[0];
    return (from, to) => [start + Math.floor(from / 3) * 4, Math.min(end, start + Math.ceil(to / 3) * 4)];
  }
  const before3 = [];
  let sum = 0;
  for (const [start, end] of lines) {
    before3.push(sum);
    sum += end - start;
  }
  const place = (offset, last) => {
    let line2 = lines.length - 1;
    let low = 0;
    let high = line2;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (before3[middle] < offset || !last && before3[middle] === offset) low = middle;
      else high = middle - 1;
    }
    line2 = low;
    return Math.min(lines[line2][0] + offset - before3[line2], lines[line2][1]);
  };
  return (from, to) => [place(Math.floor(from / 3) * 4, false), place(Math.ceil(to / 3) * 4, true)];
}

// src/detect/layers/hex.ts
var hexBytes = byteSet("0123456789abcdefABCDEF");
var shortest3 = 40;
function openHex(text, start, end) {
  let from = start;
  if (text[from] === 48 && (text[from + 1] | 32) === 120) from += 2;
  else if (text[from] === 120 && text[from - 1] === 92) from++;
  if (end - from < shortest3) return null;
  for (let i = from; i < from + 16; i += 2) {
    if (hexBytes[text[i]] === 0 || hexBytes[text[i + 1]] === 0) return null;
    const high = text[i] & 15;
    if (!(high >= 2 && high <= 7 && text[i] < 64) && !(text[i] === 48 && i > from)) return null;
  }
  let stop = from;
  while (stop < end && hexBytes[text[stop]] === 1) stop++;
  if (stop - from < shortest3) return null;
  stop -= (stop - from) % 2;
  const bytes = Buffer.from(text.toString("latin1", from, stop), "hex");
  return narrowed({
    start: from,
    end: stop,
    layers: ["hex"],
    bytes,
    outside: (a, b) => [from + 2 * a, from + 2 * b],
    opaque: false
  });
}

// src/detect/layers/spans.ts
var before2 = 256;
var behind = 200;
var longestWord = 4096;
function makeSpans(layer, bytes) {
  const spans = [];
  let to = Number.NEGATIVE_INFINITY;
  return {
    add(at) {
      if (at - before2 > to) {
        let start = Math.max(0, at - before2);
        while (start > Math.max(0, to, at - longestWord) && bytes[start - 1] > 32) start--;
        if (start > to) spans.push(start, 0);
      }
      const stop = Math.min(bytes.length, at + longestWord);
      let end = Math.max(to, at);
      while (end < stop && bytes[end] > 32) end++;
      to = Math.max(end, Math.min(bytes.length, at + behind));
      spans[spans.length - 1] = to;
    },
    open() {
      const pieces = [];
      for (let i = 0; i < spans.length; i += 2) pieces.push(openSpan(layer, bytes, spans[i], spans[i + 1]));
      return pieces;
    }
  };
}
function openSpan(layer, text, start, end) {
  const bytes = new Uint8Array(end - start);
  const places = new Uint32Array(end - start + 1);
  let size = 0;
  let i = start;
  while (i < end) {
    places[size] = i;
    const read = text[i] === layer.lead ? layer.read(text, i) : 0;
    bytes[size++] = read === 0 ? text[i] : read & 255;
    i += read === 0 ? 1 : read >> 8;
  }
  places[size] = i;
  return {
    start,
    end,
    layers: [layer.name],
    bytes: bytes.subarray(0, size),
    outside: (from, to) => [places[from], places[to]],
    opaque: false
  };
}

// src/detect/presence.ts
var near = 200;
function makePresence() {
  const spans = /* @__PURE__ */ new Map();
  return {
    services: () => spans.keys(),
    add(service, start, end) {
      const list = spans.get(service);
      if (list === void 0) {
        spans.set(service, [start, end]);
        return;
      }
      const last = list.length - 1;
      if (start <= list[last] + near) list[last] = Math.max(list[last], end);
      else list.push(start, end);
    },
    near(service, start, end) {
      const list = spans.get(service) ?? [];
      let low = 0;
      let high = list.length / 2;
      while (low < high) {
        const middle = low + high >> 1;
        if (list[2 * middle + 1] < start - near) low = middle + 1;
        else high = middle;
      }
      return low < list.length / 2 && list[2 * low] <= end + near;
    }
  };
}

// src/detect/scanner.ts
var price = { found: 4, name: 400, owner: 20, format: 60, command: 800, window: 2 };
var deepest = 5;
var mostClaims = 2e4;
var siblingLines = 3;
var siblingReach = 400;
function scanText(search, bytes, path, budget, depth = 0) {
  const { meter } = budget;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const binary = bytes.includes(0);
  const claims = [];
  const sealed = [];
  const places = makePresence();
  const later = [];
  const windows = /* @__PURE__ */ new Map();
  const inFiles = /* @__PURE__ */ new Map();
  const spans = [];
  search.automaton.scan(bytes, (word, end) => {
    if (meter.left < 0) return;
    for (const lead of search.leads[word]) {
      meter.left -= price.found;
      if (lead.is === "literal") tryLiteral(lead, end);
      else if (binary) continue;
      else if (lead.is === "escape") (spans[lead.layer] ??= makeSpans(escapeLayers[lead.layer], bytes)).add(end - lead.length);
      else if (lead.is === "service") {
        if (lead.host || isWord(bytes, end - lead.length, end)) places.add(lead.service, end - lead.length, end);
      } else later.push([lead, end]);
    }
  });
  for (const [lead, end] of later) {
    if (meter.left < 0) break;
    follow(lead, end);
  }
  if (!binary) lookBesideSiblings();
  for (const [route, stretches] of windows) searchWindows(route, stretches);
  if (!binary && depth < deepest) openLayers();
  return { claims, sealed };
  function tryLiteral(lead, end) {
    const anchor = end - lead.length;
    for (let at = anchor - lead.least; at >= Math.max(0, anchor - lead.most); at--) {
      meter.left -= 1;
      if (isGlued(bytes, at, lead.route.matcher.leading)) continue;
      tryAt(lead.route, at, strengths.literal);
    }
  }
  function openLayers() {
    for (const found2 of spans) if (found2 !== void 0) scanPieces(found2.open());
    const pieces = [];
    const binaries = [];
    eachRun(bytes, (start, end) => {
      const hex = openHex(text, start, end);
      if (hex !== null) pieces.push(hex);
      if (hex !== null) return end;
      const { piece, end: stop } = openBase64(text, start, end);
      if (piece === null) return stop;
      if (isPacked(piece.bytes)) sealed.push(piece);
      else (piece.bytes.includes(0) ? binaries : pieces).push(piece);
      return stop;
    });
    scanPieces(pieces);
    scanPieces(binaries);
  }
  function scanPieces(pieces) {
    if (pieces.length === 0) return;
    const opened = joinPieces(pieces);
    budget.opened.left -= opened.bytes.length;
    if (budget.opened.left < 0 || meter.left < 0) return;
    const found2 = scanText(search, opened.bytes, path, budget, depth + 1);
    for (const claim of found2.claims) {
      const [piece, from] = opened.at(claim.start);
      if (claim.end - from > piece.bytes.length) continue;
      const [start, end] = piece.outside(claim.start - from, claim.end - from);
      const veil = piece.opaque ? [piece.start, piece.end] : piece.outside(claim.veil[0] - from, claim.veil[1] - from);
      addClaim({ ...claim, start, end, decoded: [...piece.layers, ...claim.decoded], veil });
    }
    for (const each of found2.sealed) {
      const [piece, from] = opened.at(each.start);
      const [start, end] = piece.outside(each.start - from, each.end - from);
      sealed.push({ ...each, start, end, layers: [...piece.layers, ...each.layers] });
    }
  }
  function tryAt(route, at, strength, fits) {
    const claim = claimAt(route, text, at, strength, meter);
    if (claim === void 0 || fits?.(claim.end) === false) return -1;
    addClaim(claim);
    return claim.end;
  }
  function addClaim(claim) {
    claims.push(claim);
    if (claims.length > mostClaims) meter.left = -1;
  }
  function follow(lead, end) {
    if (lead.is === "name") {
      tryName(lead, end);
      return;
    }
    const { route } = lead;
    if (lead.is === "format") tryFormat(lead, end);
    else if (lead.is === "word") {
      if (!isWord(bytes, end - lead.length, end)) return;
      addWindow(route, end - lead.length - lead.within - route.matcher.most, end + lead.within, strengths.word);
    } else if (lead.is === "command") {
      if (!isCommand(bytes, end - lead.length, end)) return;
      meter.left -= price.command;
      tryCommand(lead, end);
    } else if (lead.is === "query") {
      if (lead.bound && !places.near(route.kind.service, end, end)) return;
      trySlot(route, { at: end, quote: "" }, noAffixes, lead.strength);
    } else if (places.near(route.kind.service, end, end)) tryPassword(lead, end);
  }
  function tryFormat({ recognizer, route, length: length2 }, end) {
    meter.left -= price.format;
    const found2 = recognizer.find(text, end - length2, end, path);
    if (found2 === null) return;
    const { start, value, judged, sure, decoded: decoded2 = [] } = found2;
    addClaim({
      ...{ route, start, end: found2.end, value, prefix: 0, named: {}, checked: false, decoded: decoded2, veil: [start, found2.end] },
      strength: route.kind.weak ? strengths.generic : strengths.format,
      recognized: { judged, sure }
    });
  }
  function tryName({ name, anchor, owners }, end) {
    const spoken = owners.bound.size === 0 ? [] : [...places.services()].filter((service) => owners.bound.has(service));
    if (owners.free.length === 0 && spoken.length === 0) return;
    const range = nameAround(bytes, end - anchor, name);
    if (range === void 0) return;
    let slots;
    const tryOwner = ({ route, files, affixes, strength }) => {
      if (files !== null && !isIn(files)) return;
      if (slots === void 0) {
        meter.left -= price.name;
        slots = slotsBehind(text, range[0], range[1]);
      }
      meter.left -= price.owner;
      for (const slot of slots) trySlot(route, slot, affixes, strength);
    };
    for (const owner of owners.free) tryOwner(owner);
    for (const service of spoken)
      if (places.near(service, range[0], range[1])) for (const owner of owners.bound.get(service)) tryOwner(owner);
  }
  function isIn(files) {
    let known = inFiles.get(files);
    if (known === void 0) inFiles.set(files, known = files(path));
    return known;
  }
  function trySlot(route, slot, affixes, strength) {
    const at = skipText(bytes, slot.at, affixes.before);
    if (at < 0) return;
    tryAt(route, at, strength, (end) => {
      const behind2 = skipText(bytes, end, affixes.after);
      return behind2 >= 0 && isFilled(bytes, behind2, slot);
    });
  }
  function tryCommand(lead, end) {
    const line2 = logicalLine(text, end);
    lead.flag.lastIndex = 0;
    for (let match = lead.flag.exec(line2); match !== null; match = lead.flag.exec(line2))
      trySlot(lead.route, { at: end + lead.flag.lastIndex, quote: match[1] ?? "" }, noAffixes, strengths.named);
  }
  function tryPassword(lead, end) {
    const { route, affixes } = lead;
    if (lead.is === "basic") {
      tryBasic(route, affixes, end);
      return;
    }
    let at = end;
    if (lead.is === "userinfo") {
      const from = Math.max(0, end - lead.length - 400);
      const mark = text.toString("latin1", from, end - lead.length).lastIndexOf("://");
      if (mark < 0) return;
      at = from + mark + 3;
    } else for (let i = 0; i < 8 && ` 	='",`.includes(String.fromCharCode(bytes[at] ?? 0)); i++) at++;
    const start = skipText(bytes, at, affixes.before);
    if (start >= 0) tryAt(route, start, strengths.carrier, (stop) => skipText(bytes, stop, affixes.after) >= 0);
  }
  function tryBasic(route, affixes, end) {
    const run = /^[A-Za-z0-9+/_-]{16,600}/.exec(text.toString("latin1", end, end + 600))?.[0];
    if (run === void 0) return;
    meter.left -= run.length;
    const inner = Buffer.from(run, "base64");
    const at = skipText(inner, 0, affixes.before);
    const claim = at < 0 ? void 0 : claimAt(route, inner, at, strengths.carrier, meter);
    if (claim !== void 0 && skipText(inner, claim.end, affixes.after) >= 0)
      addClaim({
        ...claim,
        start: end + Math.floor(claim.start / 3) * 4,
        end: Math.min(end + run.length, end + Math.ceil(claim.end / 3) * 4),
        decoded: ["base64"],
        veil: [end, end + run.length]
      });
  }
  function addWindow(route, start, end, strength) {
    const stretches = windows.get(route) ?? [];
    windows.set(route, stretches);
    const last = stretches.at(-1);
    if (last !== void 0 && last[2] === strength && start <= last[1]) last[1] = Math.max(last[1], end);
    else stretches.push([Math.max(0, start), end, strength]);
  }
  function lookBesideSiblings() {
    const found2 = claims.filter((claim) => claim.route.part !== null && claim.route.literal);
    if (found2.length === 0) return;
    for (const route of search.besideOthers) {
      for (const claim of found2)
        if (claim.route.kind === route.kind && route.siblings.includes(claim.route.part)) {
          const lines = Math.min(siblingLines, route.kind.parts.within);
          addWindow(
            route,
            linesBack(bytes, claim.start, lines, siblingReach),
            linesOn(bytes, claim.end, lines, siblingReach),
            strengths.sibling
          );
        }
    }
  }
  function searchWindows(route, stretches) {
    const { firsts, leading } = route.matcher;
    for (const [start, end, strength] of stretches)
      for (let at = start; at < Math.min(end, bytes.length) && meter.left >= 0; at++) {
        meter.left -= price.window;
        if (firsts !== null && firsts[bytes[at]] !== 1) continue;
        if (isGlued(bytes, at, leading)) continue;
        const stop = tryAt(route, at, strength);
        if (stop > at) at = stop - 1;
      }
  }
}
var noAffixes = { before: "", after: "" };

// src/detect/detector.ts
import { createHash as createHash3 } from "node:crypto";

// src/detect/judge.ts
function judge4(claim, text, path) {
  const { value, route } = claim;
  if (claim.recognized !== void 0) return claim.recognized.judged;
  if (claim.checked) return route.check === "jwt" && isTutorialToken(value) ? "the example token of the JWT tutorials" : null;
  if (route.matcher.pieces.some((piece) => piece.is === "until")) return null;
  const body = value.slice(claim.prefix);
  const byItself = exampleIn(value) ?? templateIn(body) ?? placeholderIn2(body) ?? repetitionIn(body) ?? (route.matcher.literal < 4 ? wordsIn(body, alphabetOf(claim)) : null);
  if (byItself !== null) return byItself;
  return claim.strength <= strengths.carrier ? hashHere(claim, text, path) : null;
}
var exampleIn = (value) => /EXAMPLE(?:KEY|TOKEN|SECRET)?\d*$/.test(value) ? "a documented example" : null;
var templateIn = (body) => /\$\{|\{\{|\$\([a-z_]\w{2,}\)|%\([a-z_]\w*\)s|^\$[A-Za-z_]\w*$/i.test(body) ? "a template" : null;
var placeholderWord = /example|sample|placeholder|change-?_?me|replace|redacted|insert|notreal|not[-_]a[-_]|my[-_](?:api|secret|access|token|key)|secret[-_]?(?:key|token)|api[-_]?key|deadbeef|foobar|undefined|^(?:your|fake|test|todo|dummy)[-_]|^(?:dummy|lorem)|[-_]here$/i;
var placeholderIn2 = (body) => placeholderWord.test(body) ? "a placeholder" : null;
function sizeOf(text) {
  if (/^\d+$/.test(text)) return 10;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return 16;
  return /^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text) ? 32 : 60;
}
var unlikely = (length2, size) => Math.ceil(Math.log(length2 * 1e7) / Math.log(size)) + 1;
function repetitionIn(body) {
  for (const piece of body.split(/[^A-Za-z0-9]+/)) {
    const found2 = stretchIn(piece, unlikely(body.length, sizeOf(piece)));
    if (found2 !== null) return found2;
  }
  const size = sizeOf(body);
  if (size === 10) return null;
  for (let period = 2; period <= Math.min(12, body.length / 2); period++)
    if (body.length - period >= unlikely(body.length, size) && repeats(body, period)) return "one piece again and again";
  const few = size > 16 && body.length >= 24 ? 7 : 4;
  return body.length >= 16 && new Set(body).size <= few ? "too few different characters" : null;
}
function stretchIn(piece, stretch) {
  let same2 = 1;
  let up = 1;
  let down = 1;
  for (let i = 1; i < piece.length; i++) {
    const step = distance(piece.charCodeAt(i - 1), piece.charCodeAt(i));
    same2 = step === 0 ? same2 + 1 : 1;
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (same2 >= stretch) return "one character again and again";
    if (up >= stretch || down >= stretch) return "characters in order";
  }
  return null;
}
function distance(a, b) {
  if (a === 57 && (b === 48 || (b | 32) === 97) || (a | 32) === 102 && b === 48) return 1;
  return b - a;
}
function repeats(body, period) {
  for (let i = period; i < body.length; i++) if (body[i] !== body[i - period]) return false;
  return true;
}
var commonPairs = new Set(
  "th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld ur ro ri me io ic co ec li ch ma ce ta el ll la ne om us tr ac il ss ut id ot ge ad ho no ke ey pi ap sc un lo so do pa pe ai ay ct cl em im ir ol op po pr ow ck ok fi ig nf bu tt xt ex ab bl pl da am mo sh wi ag na ns rs".split(" ")
);
function wordsIn(body, alphabet) {
  const reason = "words, not a random value";
  const text = body.replace(/(?<=[-_/]|^)\d{1,4}(?=[-_/]|$)/g, "");
  if (!/\d/.test(alphabet) || /\d/.test(text) || !/[g-z]/i.test(text)) return null;
  if (text.length >= 16 && /[a-z]/.test(alphabet) && /[A-Z]/.test(alphabet) && /^(?:[A-Z\W_]+|[a-z\W_]+)$/.test(text))
    return reason;
  let pairs2 = 0;
  let known = 0;
  for (const run of text.toLowerCase().match(/[a-z]+/g) ?? [])
    for (let i = 1; i < run.length; i++) {
      pairs2++;
      if (commonPairs.has(run.slice(i - 1, i + 1))) known++;
    }
  const chance = commonPairs.size / 26 ** 2;
  const expected = pairs2 * chance;
  return pairs2 >= 10 && known > expected + 5.6 * Math.sqrt(expected * (1 - chance)) ? reason : null;
}
var digestFiles = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|go\.sum|[^/]*\.lock|[^/]*\.sum|[^/]*\.(?:sha\d*|md5)(?:sums?)?|SHA\d*SUMS?|CHECKSUMS?)$/i;
var digestWord = /(?:integrity|sha-?\d*|md5|checksum|digest|hash|commit|revision|rev|ref|etag|blob|tree|parent|resolved|nonce|uses:[^\n]*|@|#|commit\/|blob\/|tree\/)["'\x60]?[\s:=-]{0,4}["'\x60]?$/i;
function hashHere(claim, text, path) {
  if (digestFiles.test(path)) return "a digest in a lock file";
  const before3 = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString(
    "latin1",
    Math.max(0, claim.start - 60),
    claim.start
  );
  const line2 = before3.slice(before3.lastIndexOf("\n") + 1);
  if (digestWord.test(line2)) return "a digest or a revision";
  const hex = /^[0-9a-f]{20,}$/.test(claim.value) && !/^[0-9a-f]*$/.test(alphabetOf(claim));
  return hex && claim.strength <= strengths.word ? "a digest or a revision" : null;
}
var alphabetsOfRuns = /* @__PURE__ */ new WeakMap();
function alphabetOf({ route: { matcher } }) {
  let alphabet = alphabetsOfRuns.get(matcher);
  if (alphabet === void 0) {
    const run = matcher.pieces.find((piece) => piece.is === "run");
    alphabet = run === void 0 ? "" : String.fromCharCode(...[...run.set.keys()].filter((byte) => run.set[byte] === 1));
    alphabetsOfRuns.set(matcher, alphabet);
  }
  return alphabet;
}
function isTutorialToken(value) {
  const claims = claimsOf(value);
  return claims !== null && claims.sub === "1234567890" && claims.name === "John Doe";
}

// src/detect/pairs.ts
function pairParts(claims, bytes) {
  const parts = claims[0]?.route.kind.parts;
  if (parts === null || parts === void 0) return [];
  const secret = parts.names.filter((name) => !parts.public.has(name));
  const bundles = [];
  for (const group of groupsOf(claims, bytes, parts.within)) {
    const lineOf = linesOf(group, bytes);
    const rest = new Set(group);
    for (const name of secret) {
      const mains = group.filter((claim) => rest.has(claim) && claim.route.part === name);
      for (const claim of mains) rest.delete(claim);
      const found2 = mains.map(() => []);
      for (const other3 of parts.names) {
        if (other3 === name) continue;
        const its = group.filter((claim) => rest.has(claim) && claim.route.part === other3);
        for (const [i, claim] of partners(mains, its, lineOf, parts.within).entries())
          if (claim !== void 0) {
            found2[i].push(claim);
            rest.delete(claim);
          }
      }
      for (const [i, main] of mains.entries()) {
        const others2 = found2[i];
        bundles.push({ main, others: others2, distance: Math.min(...others2.map((other3) => gap2(main, other3))) });
      }
    }
  }
  return bundles;
}
function groupsOf(claims, bytes, within) {
  const groups = [];
  let last;
  for (const claim of claims) {
    if (last === void 0 || newlines(bytes, last.end, claim.start) > within) groups.push([]);
    groups.at(-1).push(claim);
    last = claim;
  }
  return groups;
}
function linesOf(group, bytes) {
  const lines = /* @__PURE__ */ new Map();
  let line2 = 0;
  let at = group[0].start;
  for (const claim of group) {
    line2 += newlines(bytes, at, claim.start);
    at = Math.max(at, claim.start);
    lines.set(claim, line2);
  }
  return (claim) => lines.get(claim);
}
function newlines(bytes, from, to) {
  let count = 0;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}
var gap2 = (a, b) => Math.max(a.start - b.end, b.start - a.end, 0);
function partners(mains, others2, lineOf, within) {
  const inReach = (a, b) => Math.abs(lineOf(a) - lineOf(b)) <= within;
  if (mains.length === others2.length && mains.every((main, i) => inReach(main, others2[i]))) return others2;
  const used = /* @__PURE__ */ new Set();
  return mains.map((main) => {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const other3 of others2) {
      if (!inReach(main, other3)) continue;
      const away = Math.abs(main.start - other3.start) + (used.has(other3) ? 1e9 : 0);
      if (away < least) [best, least] = [other3, away];
    }
    if (best !== void 0) used.add(best);
    return best;
  });
}

// src/detect/spots.ts
function resolve(claims) {
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.end - a.end);
  const spots = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    let end = sorted[from].end;
    while (to < sorted.length && sorted[to].start < end) end = Math.max(end, sorted[to++].end);
    spots.push(...settle(sorted.slice(from, to)));
    from = to;
  }
  return spots;
}
function settle(claims) {
  const ranked = claims.length === 1 ? claims : [...claims].sort((a, b) => compare(a, b) || length(b) - length(a) || a.decoded.length - b.decoded.length);
  const taken = [];
  for (const claim of ranked) {
    let low = 0;
    let high = taken.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (taken[middle][0].end <= claim.start) low = middle + 1;
      else high = middle;
    }
    const there = taken[low];
    if (there === void 0 || there[0].start >= claim.end) taken.splice(low, 0, [claim]);
    else if (isAsGood(there[0], claim) && !there.some((each) => isSameKind(each, claim))) there.push(claim);
  }
  return taken.map((each) => ({ start: each[0].start, end: each[0].end, claims: each }));
}
function compare(a, b) {
  return Number(b.checked) - Number(a.checked) || literal(b) - literal(a) || b.strength - a.strength;
}
var literal = (claim) => claim.route.matcher.literal >= 4 ? claim.route.matcher.literal : 0;
var length = (claim) => claim.end - claim.start;
var isAsGood = (a, b) => a.start === b.start && a.end === b.end && a.value === b.value && compare(a, b) === 0 && a.decoded.length === b.decoded.length;
var isSameKind = (a, b) => a.route.kind === b.route.kind && a.route.part === b.route.part;

// src/detect/surroundings.ts
import { createHash as createHash2 } from "node:crypto";
var most = 120;
function digestAround(name, bytes, [start, end], veils) {
  const before3 = reversed(walk(bytes, start, -1, veils));
  const behind2 = walk(bytes, end, 1, veils);
  return createHash2("sha256").update([name, fold2(before3), fold2(behind2)].join("\0"), "utf8").digest("hex").slice(0, 16);
}
function walk(bytes, from, step, veils) {
  let text = "";
  let counted = 0;
  let lines = 0;
  let steps = 0;
  let i = step === 1 ? from : from - 1;
  let next = step === 1 ? firstFrom(veils, from) : firstFrom(veils, from) - 1;
  while (i >= 0 && i < bytes.length && counted < most && steps++ < 20 * most) {
    const veil = veils[next];
    if (veil !== void 0 && i >= veil[0] && i < veil[1]) {
      text += "\u2026";
      counted++;
      i = step === 1 ? veil[1] : veil[0] - 1;
      next += step;
      continue;
    }
    const byte = bytes[i];
    if (byte === 10 && ++lines === 2) break;
    if (byte > 32) {
      text += String.fromCharCode(byte);
      counted++;
    } else if (!text.endsWith(" ")) text += " ";
    i += step;
  }
  return text;
}
function firstFrom(veils, at) {
  let low = 0;
  let high = veils.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (veils[middle][1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
var reversed = (text) => [...text].reverse().join("");
var fold2 = (text) => text.replace(/ +/g, " ").trim();
function joined(ranges) {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const result = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last !== void 0 && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

// src/detect/detector.ts
var stepsFor = (length2) => 2e6 + 96 * length2;
var openedFor = (length2) => (1 << 20) + 4 * length2;
var deepestArchive = 4;
var makeDetector = (services) => detectorOf(searchFor(services));
function detectorOf(search) {
  return {
    find(bytes, path) {
      const cut = /* @__PURE__ */ new Set();
      const hits = lookInto({ search: search(), room: makeRoom(cut), cut }, bytes, path, 0);
      return { hits, cut: cut.size === 0 ? null : [...cut].join("; ") };
    }
  };
}
function lookInto(work, bytes, path, depth) {
  const archive = archives.find(({ is }) => is(bytes));
  if (archive === void 0) return lookThrough(work, bytes, path, depth);
  if (depth >= deepestArchive) {
    work.cut.add("archives inside archives are not all unpacked");
    return [];
  }
  const members3 = archive.open(bytes, work.room);
  if (members3 === null) return lookThrough(work, bytes, path, depth);
  const hits = [];
  for (const member of members3)
    for (const hit of lookInto(work, member.bytes, member.name || path, depth + 1)) {
      const layer = member.name === "" ? archive.name : `${archive.name}:${shownName(work, member.name)}`;
      hits.push(placedAt(hit, [0, bytes.length], [layer]));
    }
  return hits;
}
function lookThrough(work, bytes, path, depth) {
  const encoding = encodingOf(bytes);
  const text = encoding.name === "utf-8" ? bytes : narrow(bytes, encoding);
  const budget = { meter: { left: stepsFor(text.length) }, opened: { left: openedFor(text.length) } };
  const { claims, sealed } = scanText(work.search, text, path, budget);
  if (budget.meter.left < 0) work.cut.add("so much of it looks like keys that the search was cut short");
  if (budget.opened.left < 0) work.cut.add("so much of it is encoded that not all was decoded");
  const hits = [...hitsOf(resolve(claims), text, path)];
  for (const piece of sealed)
    for (const hit of lookInto(work, piece.bytes, "", depth + 1)) hits.push(placedAt(hit, [piece.start, piece.end], piece.layers));
  return hits.sort((a, b) => a.start - b.start).map((hit) => asStored(hit, encoding));
}
var placedAt = (hit, [start, end], layers) => ({
  ...hit,
  start,
  end,
  decoded: [...layers, ...hit.decoded],
  context: createHash3("sha256").update([...layers, hit.context].join("\0")).digest("hex").slice(0, 16)
});
function shownName(work, name) {
  if (name.length > 400) return "\u2026";
  const bytes = Buffer.from(name.replace(/[^\x20-\x7e\u00a0-\uffff]/g, "?"));
  let shown = "";
  let at = 0;
  for (const { start, end, redacted } of lookThrough(work, bytes, "", deepestArchive)) {
    if (start < at) continue;
    shown += bytes.toString("utf8", at, start) + redacted;
    at = end;
  }
  shown += bytes.toString("utf8", at);
  return shown.length > 200 ? `\u2026${shown.slice(-200)}` : shown;
}
function asStored(hit, encoding) {
  if (encoding.name === "utf-8") return hit;
  const at = (offset) => encoding.mark + 2 * offset;
  return { ...hit, start: at(hit.start), end: at(hit.end), decoded: [encoding.name, ...hit.decoded] };
}
function hitsOf(spots, text, path) {
  const bundles = bundlesOf(spots, text);
  const told = new Set([...bundles.values()].flatMap((bundle) => bundle.others));
  const veils = joined(spots.flatMap((spot) => spot.claims.map((claim) => claim.veil)));
  const hits = [];
  for (const spot of spots) {
    const claims = ofSomebody(
      nearestToOthers(
        spot.claims.filter((claim) => !claim.route.public),
        bundles
      ),
      bundles
    );
    const [best] = claims;
    if (best === void 0 || told.has(best)) continue;
    const bundle = bundles.get(best);
    const key = best.route.kind.id;
    hits.push({
      key,
      candidates: [...new Set(claims.map((claim) => claim.route.kind.id))],
      confidence: confidenceOf(best, bundle),
      parts: partsOf(best, bundle),
      redacted: redact(best),
      start: best.start,
      end: best.end,
      decoded: best.decoded,
      context: digestAround(key, text, veilAround(veils, best.veil), veils),
      judged: judge4(best, text, path)
    });
  }
  return hits;
}
function nearestToOthers(claims, bundles) {
  const distance2 = (claim) => bundles.get(claim)?.distance ?? Number.POSITIVE_INFINITY;
  const least = Math.min(...claims.map(distance2));
  if (least === Number.POSITIVE_INFINITY) return claims;
  const nearest = claims.filter((claim) => distance2(claim) === least);
  return [...nearest, ...claims.filter((claim) => claim.route.part === null)];
}
function ofSomebody(claims, bundles) {
  if (!claims.some((claim) => claim.route.kind.nobodys)) return claims;
  const known = claims.filter(
    (claim) => !claim.route.kind.nobodys && (claim.route.part === null || (bundles.get(claim)?.others.length ?? 0) > 0)
  );
  return known.length > 0 ? known : claims.filter((claim) => claim.route.kind.nobodys);
}
function veilAround(veils, [start]) {
  let low = 0;
  let high = veils.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (veils[middle][1] <= start) low = middle + 1;
    else high = middle;
  }
  return veils[low];
}
function bundlesOf(spots, text) {
  const byKind = /* @__PURE__ */ new Map();
  for (const spot of spots)
    for (const claim of spot.claims) {
      if (claim.route.part === null) continue;
      const list = byKind.get(claim.route.kind.id);
      if (list === void 0) byKind.set(claim.route.kind.id, [claim]);
      else list.push(claim);
    }
  const bundles = /* @__PURE__ */ new Map();
  for (const claims of byKind.values()) for (const bundle of pairParts(claims, text)) bundles.set(bundle.main, bundle);
  return bundles;
}
function confidenceOf(claim, bundle) {
  const { kind, part } = claim.route;
  if (claim.recognized !== void 0) return claim.recognized.sure ? "likely" : "possible";
  const whole = bundle !== void 0 && bundle.others.length === kind.parts.names.length - 1;
  const certain = claim.checked || whole && !kind.weak && bundle.others.some((other3) => other3.route.literal);
  if (certain && kind.sourced && (part === null || whole)) return "certain";
  if (kind.weak && !claim.checked) return "possible";
  return certain || claim.strength >= strengths.carrier ? "likely" : "possible";
}
function partsOf(claim, bundle) {
  const values = {};
  for (const each of [claim, ...bundle?.others ?? []]) {
    values[each.route.part ?? "key"] = each.value;
    for (const [name, value] of Object.entries(each.named)) values[name] ??= value;
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Secret(value)]));
}
function redact(claim) {
  const prefix = claim.value.slice(0, claim.prefix);
  return `${/^-----BEGIN (.*?)-*$/.exec(prefix)?.[1] ?? prefix}\u2026`;
}

export {
  Secret,
  sameKey,
  archives,
  searchFor,
  encodingOf,
  encodedBytes,
  scanText,
  stepsFor,
  makeDetector,
  detectorOf
};
