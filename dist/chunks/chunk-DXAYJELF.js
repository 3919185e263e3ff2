import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Secret
} from "./chunk-ITA237VV.js";
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
} from "./chunk-TF3NSOT6.js";
import {
  Minimatch
} from "./chunk-A52MLJ7D.js";

// src/detect/automaton.ts
var batch = 1 << 20;
var streams = 4;
var shortest = 1024;
function makeAutomaton(words2, reached = () => {
}) {
  const known = makeStates(words2, reached);
  const { ends: ends4 } = known;
  let spare;
  const walk2 = (bytes, state, from, to, found) => {
    for (let i = from; i < to; i++) {
      let next = known.table()[state << 8 | bytes[i]] || known.learn(state, bytes[i]);
      if (next < 0) {
        next = -next;
        for (const word2 of ends4[next]) found(word2, i + 1);
      }
      state = next;
    }
    return state;
  };
  const walkInFour = (bytes, state, from, to, found) => {
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
        if (next < 0) for (const word2 of ends4[-next]) found(word2, from + k * part + rows[row] + 1);
      }
    spare = rows;
    return walk2(bytes, s3, from + streams * part, to, found);
  };
  return {
    scan(bytes, found) {
      let state = root;
      for (let from = 0; from < bytes.length; from += batch) {
        const to = Math.min(bytes.length, from + batch);
        state = (to - from < shortest ? walk2 : walkInFour)(bytes, state, from, to, found);
      }
    }
  };
}
var rowLength = 1 + streams;
var root = 1;
function makeStates(words2, reached) {
  const folded = words2.map((word2) => word2.toLowerCase());
  const order = [...folded.keys()].filter((index) => folded[index] !== "");
  order.sort((a, b) => folded[a] < folded[b] ? -1 : folded[a] > folded[b] ? 1 : a - b);
  const sorted = order.map((index) => folded[index]);
  const longest5 = sorted.reduce((most2, word2) => Math.max(most2, word2.length), 1);
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
    const range = from * (longest5 + 1) + length2;
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
    for (const word2 of own) reached(word2);
    ends4.push(own.length === 0 ? ends4[suffix] : [...own, ...ends4[suffix]]);
    if (state + 1 << 8 > table.length) table = grown(table);
    return state;
  };
  return {
    table: () => table,
    ends: ends4,
    longest: longest5,
    learn
  };
}
function grown(table) {
  const length2 = 2 * table.length;
  const wider = length2 >> 8 > 32767 ? new Int32Array(length2) : new Int16Array(length2);
  wider.set(table);
  return wider;
}

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
  words: [..."234567"].flatMap((high) => [..."0123456789abcdef"].map((low) => `%${high}${low}`)).filter((word2) => word2 !== "%20"),
  read(bytes, at) {
    const code = hexAt(bytes, at + 1, 2);
    return code < 0 ? 0 : unit(3, code);
  }
};

// src/detect/layers/list.ts
var escapeLayers = [escapes, percent, entities];

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
  const quoted2 = quote2 === 34 || quote2 === 39 || quote2 === 96;
  if (!quoted2 && at > first) return null;
  const start = quoted2 ? at + 1 : at;
  let end = start;
  const stop = Math.min(text.length, start + longest);
  if (quoted2) {
    while (end < stop && text[end] !== quote2 && text[end] !== 10) end++;
    if (text[end] !== quote2) return null;
    while (end > start && end - start > 0 && text[end - 1] === 92 && at > first) end--;
  } else while (end < stop && endsHere[text[end]] !== 1) end++;
  if (end === start || end - start === longest) return null;
  return { start, end, text: text.toString("latin1", start, end), quoted: quoted2 };
}
var template = /\$\{|\$\(|\{\{|\}\}|#\{|<%|%>|@@|%\(|^\$[\w:]+$|^%[\w]+%?$|^%[sdv@]|^<.*>$|^\{|^\[.*\]$|^__.*__$|^\(.*\)$|^@[\w.]+@$|\$[A-Z_]{3,}(?![A-Za-z\d])|^\$\w|^!|^(?:process|os|env|secrets|vars|config|settings|self|this|params?|args?|options?|data|request|req|module|local|var)\.|\benv\b/;
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
var isAnonymous = (user, password2) => /^(?:anonymous|anon|ftp|guest|public)$/i.test(user) || /^scott$/i.test(user) && /^tiger/i.test(password2) || /(?:^|:)anon(?:ymous|cvs|ftp|svn)?\b/i.test(password2);
var isHex = (value) => /^(?:0x)?(?:[\da-f]{16,}|[\dA-F]{16,})$/.test(value) && value.replace(/\D/g, "").length >= 4 && new Set(value).size >= 8;
function looksSecret(text) {
  if (text.length < 8 || new Set(text).size < 6) return false;
  if (isHex(text)) return true;
  const { score, pairs: pairs2 } = naturalness(text);
  const natural = pairs2 >= 4 && score > 0.3;
  if (natural) return text.length >= 10 && classesIn(text) >= 4;
  return classesIn(text) >= 3 || text.length >= 12 && classesIn(text) >= 2 && /\d/.test(text) || text.length >= 16 && pairs2 >= 10 && score < -0.5;
}
var madeUp = /(?:^|[/_.-])(?:tests?|testing|testdata|spec|specs|__tests__|__mocks__|mocks?|fixtures?|examples?|samples?|demos?|docs?|documentation|e2e|cypress|stories|tutorials?|templates?|node_modules|vendor|third_party)(?:[/_.-]|$)|\.(?:md|mdx|rst|adoc|html?|ipynb|example|sample|template|dist|snap)$/i;
var isMadeUpPlace = (path) => path !== null && madeUp.test(path);

// src/detect/formats/basic.ts
function basicAt(text, at, path) {
  const run = /^[A-Za-z0-9+/]{8,600}/.exec(text.toString("latin1", at, Math.min(text.length, at + 600)))?.[0];
  if (run === void 0) return null;
  const inner = Buffer.from(run, "base64").toString("latin1");
  const pair2 = /^([\x21-\x39\x3b-\x7e]{0,128}):([\x20-\x7e]{3,256})$/.exec(inner);
  if (pair2 === null) return null;
  const [user, value] = [pair2[1], pair2[2]];
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
  reach: [8, 640],
  find: (text, _start, end, path) => basicAt(text, end, path)
};
var dockerAuth = {
  kind: "credentials/credentials-docker-config",
  words: ['"auth"'],
  reach: [8, 700],
  find(text, _start, end, path) {
    const behind3 = /^\s{0,20}:\s{0,20}"/.exec(text.toString("latin1", end, end + 42));
    return behind3 === null ? null : basicAt(text, end + behind3[0].length, path);
  }
};

// src/detect/formats/password.ts
function passwordFound({ start, end, text }, path, more = null) {
  const sure = looksSecret(text);
  const short = text.length < 4 ? "too short for a password" : null;
  const simple2 = !sure && isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
  return { start, end, value: text, sure, judged: more ?? placeholderIn(text) ?? short ?? simple2 };
}
function valueIn(match, at) {
  const range = match?.indices?.groups?.v;
  return range === void 0 ? null : { start: at + range[0], end: at + range[1], text: match.groups.v, quoted: false };
}

// src/detect/formats/secret-values.ts
var notValues = [
  // blanks, and characters that only sentences, code and escapes have
  /[\s\\\x80-\xff()[\]{}<>"'`]/,
  // addresses and paths
  /^(?:[.~]{0,2}\/|[a-z][a-z\d+.-]{1,20}:\/\/|[A-Za-z]:\\|@[\w-]+\/|#|--)/,
  /^[\w.-]+(?:\/[\w.-]+){2,}$/,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  /\.(?:js|ts|tsx|jsx|py|rb|go|java|json|ya?ml|txt|md|html?|css|png|svg|pem|key|crt|com|org|net|io|dev)$/i,
  // numbers of programs, settings with their own names
  /^0x[\da-f]{1,15}$/i,
  /^[a-z_]{2,}=\w{0,8}$/i,
  // the next name of a list
  /:$/,
  // UUIDs, dates, versions
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  /^\d{4}-\d\d-\d\d/,
  /^v?\d+(?:\.\d+){1,3}/,
  /^[\d.,:_-]+$/,
  // names of encodings and algorithms
  /^(?:utf|ucs|iso|aes|des|sha|rsa|hmac|md|windows|cp|ecdsa|pbkdf|hs|rs|es|ed|x)[-_]?\d/i,
  // names of resources, of types and of other secrets
  /^(?:arn|urn|projects|op|vault|ssm|secretsmanager|sha\d*|md5|data|file|env|aws):/i,
  /[a-z]::[A-Z]/,
  // a word for each part, and numbers: `POSTGRES_SCRAM_SHA_256`
  /^[A-Z]{2,}\d{0,3}(?:_(?:[A-Z]{2,}\d{0,3}|\d{1,4}))+$/
];
var appPassword = /^[a-z]{4}(?: [a-z]{4}){3}$/;
function isSecret(value, name, password2) {
  if (isDenseMix(value)) return true;
  const { score, pairs: pairs2 } = naturalness(value);
  if (password2 && appPassword.test(value)) return score < -0.5;
  const inner = value.replace(/^base64:/, "");
  if (notValues.some((form) => form.test(inner)) && !isBase64(inner)) return false;
  if (value.length < 6 || new Set(value).size < 5 || placeholderIn(value) !== null) return false;
  const squeeze = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
  if (squeeze(name).length > 0 && squeeze(value).includes(squeeze(name).slice(0, 24))) return false;
  if (isHex(inner) || isShuffled(inner)) return true;
  const identifier = /^[A-Za-z][A-Za-z\d]*(?:[-_.:/][A-Za-z\d]+)*$/.test(value);
  if (identifier && pairs2 >= 4 && score > 0 && !/\d{3,}$|[a-z]\d[a-z]/i.test(value)) return false;
  if (password2) return classesIn(value) >= 3 || looksSecret(value);
  if (value.length < 16 || !/\d/.test(value) || !/[A-Za-z]/.test(value))
    return looksSecret(value) && value.length >= 12 && score < (value.length < 20 ? -0.8 : -0.3);
  return pairs2 < 4 || score < 0.3;
}
function isShuffled(value) {
  if (value.length < 20 || !/^[A-Za-z\d]+$/.test(value) || classesIn(value) < 3) return false;
  const changes = value.match(/(?:[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z]))/g)?.length ?? 0;
  return changes > 0.45 * value.length && (value.match(/\d+(?=[A-Za-z])/g)?.length ?? 0) >= 2;
}
var isBase64 = (value) => /^[A-Za-z\d+/]{22,}={0,2}$/.test(value) && classesIn(value.replace(/[+/=]/g, "")) === 3 && naturalness(value).score < -0.3;
function isDenseMix(value) {
  if (value.length < 32 || /[\t\r\n\x80-\xff]|\$\{\w/.test(value) || new Set(value).size < 18) return false;
  const text = value.replace(/^[a-z]+-insecure-/, "");
  const marks2 = text.match(/[^A-Za-z\d]/g) ?? [];
  if (marks2.length < 6 || new Set(marks2).size < 5 || classesIn(text) < 3) return false;
  const { score, pairs: pairs2 } = naturalness(text);
  return text.length - marks2.length > marks2.length / 2 && (score < -0.5 || pairs2 < text.length / 6);
}

// src/detect/formats/calls.ts
var argument = String.raw`\s{0,20}(?:"[^"\n]{0,160}"|'[^'\n]{0,160}'|[\w.$>:()-]{1,60})\s{0,8},`;
var behind = (count) => new RegExp(String.raw`^${argument.repeat(count)}\s{0,20}N?[bru@]?(?<q>["'\x60])(?<v>[^"'\x60\n\\]{6,160})\k<q>\s{0,8}[,)]`, "d");
var taken = new Map([
  ...["mysqli_connect(", "mysql_connect(", "new mysqli(", "new pdo(", "getconnection(", "oci_connect("].map(
    (call) => [call, [behind(call.startsWith("oci") ? 1 : 2), false]]
  ),
  ...["networkcredential(", "basicauth(", "basicauthentication(", ".login(", "auth=(", "auth = (", "basic_auth("].map(
    (call) => [call, [behind(1), false]]
  ),
  ...["jwt.sign(", "jwt.verify(", "jwt.encode(", "jwt.decode("].map((call) => [call, [behind(1), true]]),
  ...["cookieparser(", "fernet("].map((call) => [call, [behind(0), true]]),
  ["identified by ", [/^(?:values\s{1,4})?(?:password\s{1,4})?(?<q>["'])(?<v>[^"'\n]{4,160})\k<q>/di, false]]
]);
var calls = {
  kind: "credentials/credentials-call",
  words: [...taken.keys()],
  reach: [20, 640],
  find(text, start, end, path) {
    const [pattern, key] = taken.get(text.toString("latin1", start, end).toLowerCase());
    const value = valueIn(pattern.exec(text.toString("latin1", end, Math.min(text.length, end + 620))), end);
    if (value === null || !(key ? isSecret(value.text, "", false) : isSecret(value.text, "", true) || looksSecret(value.text)))
      return null;
    const made2 = isMadeUpPlace(path) ? "a test, an example or documentation" : null;
    return { ...passwordFound(value, path, made2), sure: false };
  }
};

// src/detect/formats/command-line.ts
var commandFrom = (text, from) => {
  const window = text.toString("latin1", from, Math.min(text.length, from + longest2));
  return /^(?:[^\n\\^`]|[\\^`](?:\r?\n)?)*/.exec(window)?.[0] ?? "";
};
var longest2 = 640;
var flag = String.raw`(?<=\s)(?:-[a-zA-Z]{0,6}[uU]|--(?:proxy-)?user)(?:=|\s{1,4}(?:[\\^\x60]\r?\n\s{0,20})?)?`;
var quoted = new RegExp(flag + String.raw`(\\?["'])([^\s:"'\\]{0,128}):([^\r\n"'\\]{0,256})\1`);
var bare = new RegExp(flag + String.raw`()([^\s:"'\\]{0,128}):([^\s"'\\)]{0,256})(?=[\s"'\\)]|$)`);
var curlUser = {
  kind: "credentials/credentials-curl-user",
  words: ["curl "],
  reach: [2, longest2],
  find(text, start, _end, path) {
    if (start > 0 && /[\w-]/.test(String.fromCharCode(text[start - 1]))) return null;
    const command2 = commandFrom(text, start);
    const given = quoted.exec(command2) ?? bare.exec(command2);
    if (given === null) return null;
    const [whole, quote2 = "", user = "", password2 = ""] = given;
    const alone = password2 === "" && looksSecret(user);
    const value = alone ? user : password2;
    if (value.length < 4) return null;
    const at = start + given.index + whole.length - quote2.length - password2.length - (alone ? user.length + 1 : 0);
    const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})/.exec(command2)?.[1];
    const sure = looksSecret(value);
    return { start: at, end: at + value.length, value, sure, judged: judge2(alone ? "" : user, value, host, quote2, sure, path) };
  }
};
function judge2(user, value, host, quote2, sure, path) {
  const filled = !quote2.endsWith("'") && /[$`]/.test(value) ? "a template" : null;
  const reason = filled ?? placeholderIn(value) ?? (host === void 0 ? null : nobodysHost(host));
  if (reason !== null) return reason;
  if (user.toLowerCase() === value.toLowerCase()) return "the password is the name";
  return !sure && isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
}
var behindFlag = /(?:^|[\s"'`,[(])(?:-H|--header)(?:=|["'`],?)?\s{0,4}(?:[\\^]\r?\n\s{0,20})?\\?["'`]?[\w-]{0,24}$/;
var scheme = /^\s{0,4}(?:(?:Bearer|Token|ApiKey|Api-Key|Key|Apikey-v1|OAuth|GenieKey|SSWS|Token token=)\s{0,4})?/i;
var commandHeader = {
  kind: "credentials/credentials-command-header",
  words: ["authorization:", "api-key:", "apikey:", "auth-token:", "access-token:", "private-token:"],
  reach: [80, 560],
  find(text, start, end, path) {
    if (!behindFlag.test(text.toString("latin1", Math.max(0, start - 80), start))) return null;
    const behind3 = text.toString("latin1", end, Math.min(text.length, end + 560));
    const given = scheme.exec(behind3)[0].length;
    const value = /^[\w.~+/$={}<>*%!@#:-]{1,520}/.exec(behind3.slice(given))?.[0];
    if (value === void 0 || value.length < 12 || !looksSecret(value)) return null;
    const at = end + given;
    const reason = placeholderIn(value) ?? (isMadeUpPlace(path) ? "a test, an example or documentation" : null);
    return { start: at, end: at + value.length, value, sure: true, judged: reason };
  }
};

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
  const pair2 = at >= 3 ? hexAt2(bytes, at - 2) : -1;
  if (pair2 >= 0) {
    const mark = bytes[at - 3];
    if (mark === percent2 && wordBytes[pair2] !== 1) return true;
    if (mark === 61 && pair2 === 61) return true;
    if (mark === 120 && bytes[at - 4] === backslash && wordBytes[pair2] !== 1) return true;
    if (bytes[at - 5] === 117 && bytes[at - 6] === backslash) {
      const high = hexAt2(bytes, at - 4);
      if (high > 0 || high === 0 && wordBytes[pair2] !== 1) return true;
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
  const behind3 = isLetter(bytes[end]) && !(isUpper(bytes[end]) && !isUpper(bytes[end - 1]));
  return !before3 && !behind3;
}
function isCommand(bytes, start, end) {
  const behind3 = bytes[end];
  if (behind3 !== void 0 && (wordBytes[behind3] === 1 || behind3 === 45)) return false;
  return start === 0 || bytes[start - 1] !== 45 && !isGlued(bytes, start, null);
}
function logicalLine(text, from) {
  const window = text.toString("latin1", from, Math.min(text.length, from + 600));
  return /^(?:[^\n\\^`]|[\\^`](?:\r?\n)?)*/.exec(window)?.[0] ?? "";
}
function linesBack(bytes, from, lines, reach4) {
  const stop = Math.max(0, from - reach4);
  for (let i = from - 1, left = lines; i >= stop; i--) if (bytes[i] === 10 && left-- === 0) return i + 1;
  return stop;
}
function linesOn(bytes, from, lines, reach4) {
  const stop = Math.min(bytes.length, from + reach4);
  for (let i = from, left = lines; i < stop; i++) if (bytes[i] === 10 && left-- === 0) return i;
  return stop;
}

// src/detect/formats/commands.ts
var word = String.raw`(?:"(?<a>[^"\n$\x60]{4,200})"|'(?<b>[^'\n]{4,200})'|(?<c>[^\s"'$\x60|;&<>\\(){}-][^\s"'\x60|;&<>\\]{3,200}))`;
var flag2 = (names) => String.raw`\s(?:${names})(?:\s{1,4}|=)${word}`;
var glued = (names) => String.raw`\s(?:${names})${word}`;
var pair = (before3, sign) => String.raw`\s(?:${before3})\s{0,4}["']?[\w.@%\\/+-]{1,100}${sign}(?<c>[^\s"'$\x60|;<>][^\s"'\x60|;<>]{3,200})`;
var taken2 = [
  [["http -a", "https -a", "http --auth", "https --auth"], pair("", ":").replace(/^\\s\(\?:\)/, "")],
  [["sshpass"], String.raw`\s-p\s{0,4}${word}`],
  [["mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "mariadb-dump"], glued("-p")],
  [["redis-cli"], flag2("-a|--pass")],
  [["ldapsearch", "ldapadd", "ldapmodify", "ldapdelete", "ldappasswd", "ldapwhoami"], flag2("-w")],
  [["lftp"], pair("-u", ",")],
  [["mongo", "mongosh", "mongodump", "mongorestore", "mongoimport", "mongoexport", "cqlsh", "psexec"], flag2("-p")],
  [["docker login", "podman login", "helm registry login", "oras login", "az login"], flag2("-p")],
  [["sqlcmd", "bcp", "zip", "unzip"], flag2("-P")],
  [["7z", "7za"], glued("-p")],
  [["openssl enc"], flag2("-k")],
  [["plink", "pscp", "psftp"], flag2("-pw")],
  [["smbclient", "rpcclient", "net ads"], pair("-U", "%")],
  [["xfreerdp"], glued("/p:")],
  [["sqlplus", "expdp", "impdp", "sqlldr"], String.raw`\s(?:-\w\s{1,4})?["']?[\w.]{1,60}/(?<c>[^\s"'@$/]{4,100})@`],
  [["htpasswd"], String.raw`\s-\w{0,6}b\w{0,6}\s(?:\s{0,3}-\w{1,6}\s){0,3}\s{0,3}[^\s-]\S{0,200}\s{1,3}\S{1,100}\s{1,3}${word}`],
  [["net user"], String.raw`^\s{1,3}[\w.@-]{1,60}\s{1,3}(?<c>[^\s"'/%*$][^\s"']{3,100})`],
  [["net use"], String.raw`\s/user:\S{1,100}\s{1,3}(?<c>[^\s"'/%*$][^\s"']{3,100})`],
  [["rootpw"], flag2("--plaintext")]
];
var patterns = new Map(
  taken2.flatMap(([commands, pattern]) => {
    const expression = new RegExp(pattern, "d");
    return commands.map((command2) => [command2, expression]);
  })
);
var commandLine = {
  kind: "credentials/credentials-command-line",
  words: [...patterns.keys()],
  reach: [8, 620],
  find(text, start, end, path) {
    if (!isCommand(text, start, end)) return null;
    const match = patterns.get(text.toString("latin1", start, end).toLowerCase()).exec(logicalLine(text, end));
    const groups = match?.indices?.groups;
    const range = groups?.a ?? groups?.b ?? groups?.c;
    if (range === void 0) return null;
    const [from, to] = [end + range[0], end + range[1]];
    const value = { start: from, end: to, text: text.toString("latin1", from, to), quoted: false };
    return /^[a-z]+$|^-|[<>]|\.{2}|^\W+$/i.test(value.text) ? null : passwordFound(value, path);
  }
};
var pipedPassword = {
  kind: "credentials/credentials-piped-password",
  words: ["--password-stdin", "| chpasswd", "|chpasswd", "| sudo chpasswd", 'send "', 'send -- "'],
  reach: [320, 240],
  find(text, start, end, path) {
    const from = Math.max(0, start - 300);
    const before3 = text.toString("latin1", from, start);
    if (text[end - 1] === 34) {
      if (!/\bexpect\b[^\n]{0,40}assw(?:or)?d[^\n]{0,40}(?:\n[ \t]{0,20}|\{\s{0,20}|;\s{0,4})$/i.test(before3)) return null;
      const value2 = valueIn(/^(?<v>[^"\n$\\[\]]{4,100})(?:\\r|\\n|\\\\r)?"/d.exec(text.toString("latin1", end, end + 110)), end);
      return value2 === null ? null : passwordFound(value2, path);
    }
    const written = /(?:echo|printf)\s{1,4}(?:-\w\s{1,4})?(?<q>["']?)(?:[\w.-]{1,60}:(?=[^|\n]{0,220}$))?(?<v>[^\s"'|$`\\:]{4,200})(?:\\n)?\k<q>\s{0,4}\|?[^|\n]{0,120}$/d;
    const value = valueIn(written.exec(before3), from);
    return value === null ? null : passwordFound(value, path);
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
  reach: [400, 520],
  find(text, start, end, path) {
    const line2 = text.toString("latin1", Math.max(0, start - 400), start).replace(/^[\s\S]*\n/, "");
    const separator2 = /([;,?&\s])\s*$/.exec(line2)?.[1];
    if (separator2 === void 0 && !/["'`]$/.test(line2)) return null;
    const behind3 = text.toString("latin1", end, Math.min(text.length, end + 500)).replace(/\n[\s\S]*$/, "");
    const quote2 = Math.max(line2.lastIndexOf('"'), line2.lastIndexOf("'"), line2.lastIndexOf("`"));
    const host = server.exec(line2.slice(quote2 + 1)) ?? (separator2 === void 0 || separator2 === ";" ? server.exec(behind3) : null);
    const redis = separator2 === "," ? /([\w.-]{1,80}\.[\w-]{1,40}):\d{2,5},[^"'`]{0,200}$/.exec(line2) : null;
    const jdbc = /jdbc:[a-z:]{2,40}(?:\/\/|@)([\w.-]{1,200})[^"'`\s]*$/i.exec(line2);
    const where = host?.[1] ?? redis?.[1] ?? jdbc?.[1];
    if (where === void 0) return null;
    const value = valueAt(text, end, redis !== null ? endsComma : separator2 === ";" ? ends : endsBlank);
    if (value === null || value.text.length < 4) return null;
    const sure = looksSecret(value.text);
    const made2 = sure ? null : isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
    const judged = placeholderIn(value.text) ?? nobodysHost(where) ?? (/^(?:\.|\(local(?:db)?\))/i.test(where) ? "the host is this machine" : made2);
    return { start: value.start, end: value.end, value: value.text, sure, judged };
  }
};

// src/detect/formats/format.ts
var isNamed = (path, name) => path === null || name.test(path);

// src/detect/formats/files.ts
var line = byteSet(" 	\r\n\0\"'`");
var before = (text, at, most2) => text.toString("latin1", Math.max(0, at - most2), at);
var netrc = {
  kind: "credentials/credentials-netrc",
  words: ["password"],
  reach: [480, 8],
  find(text, start, end, path) {
    if (text[end] !== 32 && text[end] !== 9 && text[end] !== 10) return null;
    const head = /(?:\bmachine\s{1,8}(\S{1,200})|\bdefault)\s{1,20}(?:login\s{1,8}(\S{1,200})\s{1,20})?$/.exec(
      before(text, start, 480)
    );
    if (head === null || head[2] === void 0 && !isNamed(path, /(?:^|\/)[._]netrc$/)) return null;
    const value = valueAt(text, end + (text[end] === 10 ? 1 : 0), line);
    return value === null ? null : passwordFound(value, path, isAnonymous(head[2] ?? "", value.text) ? "a login for everybody" : nobodysHost(head[1] ?? ""));
  }
};
var npmrc = {
  kind: "credentials/credentials-npmrc",
  words: ["_authtoken", "_auth", "_password"],
  reach: [320, 10],
  find(text, start, end, path) {
    const gap3 = /^\s{0,4}=\s{0,4}/.exec(text.toString("latin1", end, end + 10));
    if (gap3 === null || !/(?:^|\n|\\n|:|["'`\s])$/.test(before(text, start, 2)) || !isNpmrc(text, start, path)) return null;
    const at = end + gap3[0].length;
    const word2 = text.toString("latin1", start, end).toLowerCase();
    if (word2 === "_auth") return basicAt(text, text[at] === 34 ? at + 1 : at, path);
    const value = valueAt(text, at, line);
    if (value === null) return null;
    if (word2 === "_authtoken")
      return value.text.length < 10 ? null : { ...passwordFound(value, path), sure: classesIn(value.text) >= 2 };
    const inner = Buffer.from(value.text, "base64").toString("latin1");
    if (!/^[\x20-\x7e]{3,200}$/.test(inner)) return null;
    return { ...passwordFound(value, path, placeholderIn(inner)), value: inner, sure: looksSecret(inner), decoded: ["base64"] };
  }
};
var isNpmrc = (text, start, path) => isNamed(path, /(?:^|\/)\.?npmrc[^/]*$/) || /\/\/[\w.-]{3,200}(?::\d+)?(?:\/[\w./-]{0,100})?:$/.test(before(text, start, 320));
var pypirc = {
  kind: "credentials/credentials-pypirc",
  words: ["password"],
  reach: [600, 20],
  find(text, start, end, path) {
    const gap3 = /^[ \t]{0,8}[=:][ \t]{0,8}/.exec(text.toString("latin1", end, end + 20));
    if (gap3 === null || !/(?:^|\n)[ \t]*$/.test(before(text, start, 20))) return null;
    if (!isNamed(path, /(?:^|\/)\.?pypirc$/) && !/\[(?:distutils|pypi|testpypi)\]/.test(before(text, start, 600))) return null;
    const value = valueAt(text, end + gap3[0].length, line);
    return value === null ? null : passwordFound(value, path);
  }
};
var nugetConfig = {
  kind: "credentials/credentials-nuget-config",
  words: ['"cleartextpassword"', "'cleartextpassword'"],
  reach: [24, 600],
  find(text, start, end, path) {
    const gap3 = /^\s{1,20}value\s{0,4}=\s{0,4}(?=["'])/i.exec(text.toString("latin1", end, end + 40));
    if (gap3 === null || !/\bkey\s{0,4}=\s{0,4}$/i.test(before(text, start, 20))) return null;
    const value = valueAt(text, end + gap3[0].length, line);
    return value === null ? null : passwordFound(value, path);
  }
};
var kubeconfig = {
  kind: "credentials/credentials-kubeconfig",
  words: ["token:", '"token"', "password:", '"password"'],
  reach: [700, 12],
  find(text, start, end, path) {
    const behind3 = text.toString("latin1", end, end + 12);
    const gap3 = text[end - 1] === 58 ? /^[ \t]{1,4}/.exec(behind3) : /^\s{0,4}:\s{0,4}/.exec(behind3);
    if (gap3 === null || !isOfUser(text, start)) return null;
    const named2 = isNamed(path, /(?:^|\/)\.kube\/|kube-?config|\.kubeconfig$/i);
    if (!named2 && !/\b(?:users|clusters|contexts)"?:/.test(before(text, start, 8e3))) return null;
    const value = valueAt(text, end + gap3[0].length);
    return value === null || value.text.length < 6 ? null : passwordFound(value, path);
  },
  // the list of users may begin far above
  mayLookFar: isOfUser
};
function isOfUser(text, start) {
  const above = text.subarray(Math.max(0, start - 8e3), start);
  let end = above.lastIndexOf(10);
  if (end < 0 || above.toString("latin1", end + 1).trim() !== "") return false;
  for (let lines = 0; lines < 3 && end > 0; lines++) {
    const from = above.lastIndexOf(10, end - 1);
    const head = above.toString("latin1", from + 1, Math.min(end, from + 80));
    if (/^[\s-]{0,40}"?user"?:[\s{]{0,4}$/.test(head)) return true;
    if (end - from > 200 && !/^\s{0,40}"?[\w-]{1,32}"?:\s{0,4}"?[A-Za-z0-9+/]{20}/.test(head)) return false;
    end = from;
  }
  return false;
}
var pgpass = {
  kind: "credentials/credentials-pgpass",
  words: [":5432:", ":*:"],
  reach: [320, 400],
  find(text, start, end, path) {
    if (!isNamed(path, /(?:^|\/)\.?pgpass[^/]*$/)) return null;
    const from = lineAt(text, start, 300);
    const line2 = text.toString("latin1", from, Math.min(text.length, from + 700));
    const match = /^(?<host>[^:\s#]{1,200}):(?:\d{1,5}|\*):[^:\n]{1,100}:[^:\n]{1,100}:(?<v>[^\r\n]{1,200}?)\r?(?:\n|$)/d.exec(
      line2
    );
    const value = valueIn(match, from);
    if (value === null || end > value.start) return null;
    return passwordFound(value, path, nobodysHost(match.groups.host));
  }
};
var lineAt = (text, at, most2) => {
  const before3 = text.toString("latin1", Math.max(0, at - most2), at);
  return at - before3.length + before3.lastIndexOf("\n") + 1;
};
var passwordHash = {
  kind: "credentials/credentials-password-hash",
  words: [":$apr1$", ":$2y$", ":$2a$", ":$2b$", ":$6$", ":$5$", ":$1$", ":$y$", ":{sha}", ":{ssha}"],
  reach: [80, 240],
  find(text, start, _end, path) {
    const user = text.toString("latin1", lineAt(text, start, 70), start);
    if (!/^[\w.@-]{1,64}$/.test(user)) return null;
    const hash = /^(?<v>\$(?:apr1|1|5|6|y)\$(?:[\w./=]{1,40}\$){1,2}[\w./]{22,90}|\$2[aby]\$\d\d\$[\w./]{53}|\{S?SHA\}[\w+/]{26,48}={0,2})(?:[:\s]|$)/d;
    const value = valueIn(hash.exec(text.toString("latin1", start + 1, start + 240)), start + 1);
    return value === null ? null : { ...passwordFound(value, path), ...isMadeUpPlace(path) ? madeUp2 : { sure: false, judged: null } };
  }
};
var madeUp2 = { sure: false, judged: "a test, an example or documentation" };

// src/detect/slots.ts
var quote = String.raw`\\{0,4}["'\x60]{1,3}|&(?:quot|apos|#0?3[49]);|%2[27]`;
var shut = String.raw`(?:${quote})?[\])}]{0,2}`;
var space = String.raw`[ \t]{0,40}`;
var blank = String.raw`\s{0,60}`;
var operator = String.raw`(?:=>|<-|->|::?=|\?:|\|\|=?|\?\?=?|[:?+|&!=]?={1,3}|:[-?]?|,|%3[AaDd]|or\b|eq\b)`;
var wrap = String.raw`(?:(?:new[ ]|await[ ])?[\w.$:&\[\]]{0,48}[({\[]\s{0,20}|[a-zA-Z@$&]{1,2}|<<)?`;
var bridges = [
  // X="v"  "X": "v"  X => 'v'  X := `v`  env["X"] ||= "v"  getenv('X', 'v')  X = Some("v")
  `${shut}${blank}${operator}${blank}${wrap}(${quote}){1,2}`,
  // X: string = "v"  X: &str = "v"  X string = "v"
  String.raw`${shut}${space}(?::[^=\n"\x60;{}]{1,48}|[\w.*?<>\[\]]{1,32}[ \t]{1,4})=${blank}${wrap}(${quote})`,
  // X=v  X: v
  `${shut}${space}${operator}${space}`,
  // X: |- and the value on the next line, X: !!str v
  String.raw`${space}:(?:${space}(?:[|>][+-]?)?[ \t]{0,8}\r?\n[ \t]{1,40}|[ \t]{1,8}!!?\w{1,16}[ \t]{1,8})(${quote})?`,
  // <X>v</X>  <entry key="X">v</entry>  <key>X</key><string>v</string>  <property name="X"><value>v</value>
  String.raw`(?:${quote})?(?:[^<>\n]{0,80}>|</\w{1,24}>\s{0,60}<\w{1,24}>)(?:\s{0,60}<(?:value|string)>)?(?:${blank}<!\[CDATA\[)?${blank}`,
  // name: X / value: v   {"name": "X", "value": "v"}   key="X" value="v"   --name X --value v
  String.raw`(?:${quote})?[ \t,;}]{0,8}(?:\r?\n)?[ \t,-]{0,40}(?:-{1,2}(?:value|body|v|b)(?=[ \t=])|(?:${quote})?(?:string)?(?:value|body|default|content)(?:${quote})?[ \t]{0,20}(?=[:=]))[:=]?${space}(${quote})?`,
  // setx X "v"   #define X "v"   (setq X "v")
  `(?:${quote})?[ \\t]{1,8}(${quote})`,
  // X("v")  X{"v"}
  String.raw`[({]\s{0,20}(${quote})`,
  // X { get; set; } = "v"  X As String = "v"
  String.raw`[ \t]{1,4}(?:\{[^{}="\n]{0,40}\}|As[ \t]{1,4}[\w.]{1,32})[ \t]{0,4}=[ \t]{0,4}(${quote})`,
  // X = env.Y || "v"  X = os.environ["Y"] or "v"  X = getenv("Y", "v")
  String.raw`${shut}${space}(?::[^=\n"\x60;{}]{1,48})?[:=]{1,2}${blank}(?:[\w.$]{1,48}(?:[(\[](?:${quote})[\w.-]{1,60}(?:${quote})[)\]])?\s{0,20}(?:\|\||\?\?|or\b|\?:)|[\w.$>:-]{0,40}(?:get|env|fetch|config|var)\w{0,12}\((?:${quote})[\w.-]{1,60}(?:${quote}),)\s{0,20}(${quote})`,
  // X = ConvertTo-SecureString "v"
  String.raw`[ \t]{0,8}=[ \t]{0,8}\(?ConvertTo-SecureString(?:[ \t]{1,4}-\w{1,16}){0,3}[ \t]{1,4}(${quote})`,
  // X = q{v}
  String.raw`[ \t]{0,8}=>?[ \t]{0,8}q[qw]?[{(|]`,
  // variable "X" { default = "v" }  "X": {"Type": "String", "Default": "v"}
  String.raw`(?:${quote})?[ \t]{0,4}:?[ \t]{0,4}\{[^{}]{0,160}?default["']?[ \t]{0,8}[:=][ \t]{0,8}(${quote})`,
  // X: and below it, further in, Default: v
  String.raw`:[ \t]{0,4}\r?\n(?:[ \t]{1,20}\w{1,24}:[^\n]{0,60}\r?\n){0,3}?[ \t]{1,20}Default:[ \t]{1,8}(${quote})?`,
  // | X | v |
  String.raw`(?:${quote})?[ \t]{0,20}\|[ \t]{0,20}(${quote})?`
].map((source) => new RegExp(source, "iy"));
var command = /(?:^|[\s'"[,])(?:env|arg|set|setx|setenv|export|define|put|add)[ \t'"]{1,8}$|(?:^|\s)--?$|\n[ \t]{0,8}$/i;
var bareGap = /["']?(?:[ \t]{1,8}|['"],[ \t]{0,4}(?=["']))/y;
var reach = 260;
function slotsBehind(text, start, end) {
  const window = text.toString("latin1", end, Math.min(text.length, end + reach));
  const slots = [];
  const add2 = (at, found) => {
    if (!slots.some((slot) => slot.at === end + at)) slots.push({ at: end + at, quote: found });
  };
  for (const bridge of bridges) {
    bridge.lastIndex = 0;
    const match = bridge.exec(window);
    if (match !== null) add2(bridge.lastIndex, match[1] ?? "");
  }
  if (command.test(text.toString("latin1", Math.max(0, start - 24), start)) || start === 0) {
    bareGap.lastIndex = 0;
    if (bareGap.test(window)) add2(bareGap.lastIndex, "");
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

// src/detect/formats/literals.ts
var settings = /(?:^|\/)(?:\.env[^/]*|[^/]*\.(?:env|ini|cfg|cnf|conf|config|properties|toml|ya?ml|tfvars|service|credentials)|\.[\w-]*(?:rc|cfg|cnf|env|passwd)|credentials|hosts)$/i;
var shells = /(?:^|\/)(?:[^/]*\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk)|(?:Docker|Container|Make)file[^/]*|\.?(?:bashrc|zshrc|profile|bash_profile))$/i;
var programs = /\.(?:[cm]?[jt]sx?|vue|svelte|java|kts?|swift|go|rs|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|fs|vb|php|phtml|rb|pyi?|scala|dart|lua|p[lm]|exs?|erl|hs|mli?|clj|cljs|nim|zig|cr|jl|r|sol|groovy|gradle|tf|hcl|nix|s?css|less|html?|xml|svg|json|lisp|el|tcl|pas|f90|asm|s|proto|graphql|ipynb)$/i;
var endsLine = byteSet(" 	\r\n\0");
var endsQuery = byteSet(" 	\r\n\0\"'`<>&;)}]\\,#");
var endsBrace = byteSet(" 	\r\n\0\"'`{}");
var literalsAt = (text, slot, first, path) => [literalAt(text, slot, first, path), path === null ? literalAt(text, slot, first, anyPath) : null].filter(
  (value) => value !== null
);
var anyPath = "a";
function literalAt(text, slot, first, path) {
  if (slot.quote !== "") {
    const value = valueAt(text, slot.at - (slot.quote.startsWith("\\") ? slot.quote.length : 1));
    if (value?.quoted === true && value.start === slot.at) return isJoined(text, value.end + 1) ? null : value;
    return slot.quote.startsWith("&") || slot.quote.length > 2 ? bareAt(text, slot.at) : null;
  }
  const before3 = text.toString("latin1", Math.max(0, slot.at - 9), slot.at);
  if (before3.endsWith("<![CDATA[")) return asWhole(text, bareAt(text, slot.at), /^\]\]>/);
  if (before3.endsWith(">")) return asWhole(text, bareAt(text, slot.at), /^\s{0,40}</);
  if (/[\s=]q[qw]?[{(|]$/.test(before3)) return bareAt(text, slot.at, endsBrace);
  return bareBehind(text, slot, first, path);
}
var asWhole = (text, value, end) => value !== null && end.test(text.toString("latin1", value.end, value.end + 44)) ? value : null;
function bareBehind(text, slot, first, path) {
  const ahead = text.toString("latin1", Math.max(0, first - 60), first);
  const line2 = ahead.slice(ahead.lastIndexOf("\n") + 1);
  if (/\$\{[\w.-]*$/.test(line2)) return asWhole(text, bareAt(text, slot.at, endsBrace), /^\}/);
  if (/[?&]$/.test(line2)) return bareAt(text, slot.at, endsQuery);
  const told = /[^\s]\s*$/.test(text.toString("latin1", first, slot.at)) && !/[=:|>]\s*$/.test(text.toString("latin1", first, slot.at));
  const atStart = /^[\s#;/*>-]{0,40}(?:(?:export|set|setx|env|arg|add)\s+"?)?:?["']?[\w.[\]-]{0,40}$/i.test(line2);
  if (isNamed(path, settings) && atStart) {
    const value2 = bareAt(text, slot.at, endsLine);
    const trimmed = value2 === null ? null : cutBehind(value2);
    if (trimmed !== null && (!told || looksSecret(trimmed.text))) return trimmed;
    if (path !== null) return null;
  }
  const value = bareAt(text, slot.at);
  if (value === null || !/^(?:[\s,;|"'`})]|\\[nr"]|&|$)/.test(text.toString("latin1", value.end, value.end + 2))) return null;
  if (isNamed(path, settings) || isNamed(path, shells)) return value;
  if (/^[A-Z][A-Z\d_]+$/.test(text.toString("latin1", first, first + 4)) || isFlag(line2)) return value;
  if (path !== null && programs.test(path)) return null;
  return !told && looksSecret(value.text) && /(?:^|[\s,;{(*|`"'/-])["']?[\w.-]{0,40}$/.test(line2) ? value : null;
}
var isFlag = (line2) => /(?:^|[\s"'`])(?:-{1,2}|-D[\w.]{0,24}|\/)[\w-]{0,40}$/.test(line2);
function cutBehind(value) {
  const text = value.text.replace(/["'`]?[;,]?$/, "");
  return text === "" ? null : { ...value, text, end: value.start + text.length };
}
function bareAt(text, at, ends4) {
  const value = valueAt(text, at, ends4);
  return value === null || value.quoted || value.start !== at ? null : value;
}
var same2 = /^\.(?:to_string|to_owned|into|as_bytes|as_str|getBytes|encode|toCharArray|freeze|trim|strip|bytes|chars)\b/;
function isJoined(text, end) {
  let at = end;
  while (at - end < 16 && (text[at] === 32 || text[at] === 9)) at++;
  const next = text[at];
  if (next === 46) return !same2.test(text.toString("latin1", at, at + 16));
  return next === 43 || next === 37 || next === 40 || next === 63;
}
function reversedLiteral(text, first, last) {
  if (text[last] !== 34 && text[last] !== 39) return null;
  const from = Math.max(0, first - 300);
  const match = /\b(?:value|default)["']?\s{0,8}[:=]\s{0,8}(["'])([^"'\n]{8,200})\1,?\s{1,40}["']?(?:key|name|id)["']?\s{0,8}[:=]\s{0,8}["']$/di.exec(
    text.toString("latin1", from, first)
  );
  const range = match?.indices?.[2];
  return range === void 0 ? null : { start: from + range[0], end: from + range[1], text: match[2], quoted: true };
}

// src/detect/formats/secret-names.ts
var passwords = [
  ...["password", "passwd", "passphrase", "pwd", "passwort", "contrasena", "mot_de_passe", "motdepasse", "wachtwoord"],
  // as programs call the password among their settings
  ...["requirepass", "masterauth", "bindpw", "rootpw", "storepass", "keypass", "ssh_pass", "become_pass", "psk"]
];
var passes = ["_pass", "-pass", "pass {", "pass as ", "pass{", "pass=", "pass =", "pass:", 'pass"', "pass'", "pass>", "pass`"];
var pats = ["_pat=", "_pat =", "_pat:", '_pat"', "_pat'"];
var keyOf = [
  ...[
    "auth",
    "encryption",
    "decryption",
    "signing",
    "account",
    "master",
    "aes",
    "hmac",
    "fernet",
    "private",
    "license",
    "shared"
  ],
  ...["preshared", "validation", "app", "nonce", "logged_in"]
];
var keys = [
  ...["secret", "token", "apikey", "api_key", "api-key", "api.key", "accesskey", "access_key", "access-key", "access.key"],
  ...keyOf.flatMap((word2) => [`${word2}_key`, `${word2}key`, `${word2}-key`, `${word2}.key`]),
  ...["pepper", "hash_salt", "auth_salt", "logged_in_salt", "nonce_salt"]
];
var secretWords = [...passwords, ...passes, ...keys, ...pats];
var lengthInName = (word2) => word2.replace(/(?: as )?[ =:"'>`{]*$/i, "").length;
var suffixes = new Set(
  "key value string literal plain plaintext raw base base64 b64 hex prod production dev development staging live default old new current previous primary secondary env var const pass".split(" ")
);
var others = new Set(
  "csrf xsrf next page sync continuation cancel cancellation design color syntax lex lexer parser public reset forgot forgotten show hide hidden is has no invalid wrong bad fake mock dummy test example sample hashed hash encrypted sealed if validate check field input label name names type types id ids placeholder hint prompt message error title header prefix suffix regex pattern min max length count expired expires missing unknown unexpected semicolon keyword operator punctuation comment site sitekey publishable anon anonymous cursor start end begin css class selector theme translation i18n cache etag integrity checksum digest revision version nonce captcha recaptcha salt iv uuid guid bot pagination without enter your confirm repeat".split(" ")
);
var secretWord = new RegExp([...passwords, ...keys].map((word2) => word2.replace(/[._-]/, "[._-]?")).join("|"), "i");
var salts = /^(?:(?:secure_)?auth|logged_in|nonce)_(?:key|salt)$|^hash_salt$/i;
var glued2 = /(?:db|user|usr|my|root|admin|auth|access|client|bot|app|smtp|mail|email|ftp|sftp|ssh|ldap|mysql|pg|sql|redis|imap|store|key|server|login|http|proxy|web|ossrh|bind)$/i;
function isSecretsName(name, from, to) {
  if (salts.test(name)) return true;
  const before3 = name.slice(0, from);
  const behind3 = name.slice(to);
  if (secretWord.test(behind3) || /^s\b|^s[_-]|^ized|^ify|^ion/i.test(behind3) || /^[a-z]/.test(behind3.replace(/^key/, "")))
    return false;
  if (/[a-z]$/.test(before3) && /^[a-z]/.test(name.slice(from)) && !glued2.test(before3)) return false;
  if (/[A-Z]$/.test(before3) && /^[A-Z]+$/.test(name.slice(from, to)) && !glued2.test(before3)) return false;
  if (!wordsOf(behind3).every((word2) => suffixes.has(word2) || /^\d+$/.test(word2))) return false;
  return !wordsOf(before3).some((word2) => others.has(word2));
}
var wordsOf = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word2) => word2 !== "");
var isPasswordsName = (name) => /pass|pwd|pw$|wachtwoord|contrasena|senha|masterauth|psk/i.test(name);

// src/detect/formats/generic.ts
var inName = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$");
var lockFile = /(?:^|[/.-])(?:lock|locks)(?:\.|$)|(?:lock|shrinkwrap)\.(?:json|ya?ml)$|\.(?:lock|sum)$/i;
var translated = /(?:^|[/_.-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages|strings|nls)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i;
var generic = {
  kind: "credentials/credentials-generic-secret",
  words: secretWords,
  reach: [380, 360],
  find(text, start, behind3, path) {
    const end = start + lengthInName(text.toString("latin1", start, behind3));
    let last = end;
    while (last - end < 24 && inName[text[last]] === 1) last++;
    if (text[last] === 46 && /^\.key\b/.test(text.toString("latin1", last, last + 5))) last += 4;
    const ahead = hasValueAhead(text, last);
    if (!ahead && !isNamedBehind(text, last)) return null;
    let first = start;
    while (start - first < 48 && inName[text[first - 1]] === 1) first--;
    if (text[first - 1] === 92 && (text[first] === 110 || text[first] === 114 || text[first] === 116)) first++;
    while (first < start && text[first] === 45) first++;
    const name = text.toString("latin1", first, last);
    if (!isSecretsName(name, start - first, end - first) || isTypesName(text, first, last)) return null;
    const told = (value) => {
      if (value === null || !isSecret(value.text, name, isPasswordsName(name))) return null;
      const inner = textInside(text, value, first);
      if (inner === null) return asFound(text, value, path);
      return isSecret(inner, name, isPasswordsName(name)) ? { ...asFound(text, value, path), value: inner, decoded: ["base64"] } : null;
    };
    for (const slot of ahead ? slotsBehind(text, first, last) : []) {
      for (const literal2 of literalsAt(text, slot, first, path)) {
        const found = told(literal2);
        if (found !== null) return found;
      }
    }
    return told(reversedLiteral(text, first, last));
  }
};
var asFound = (text, value, path) => ({
  ...{ start: value.start, end: value.end, value: value.text, sure: false },
  judged: judge3(text, value, path)
});
function textInside(text, value, first) {
  if (!/^(?:[A-Za-z\d+/]{4}){2,}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(value.text)) return null;
  if (!/(?:^|\n)[ \t]+["']?$/.test(text.toString("latin1", Math.max(0, first - 40), first))) return null;
  const inner = Buffer.from(value.text, "base64").toString("latin1").replace(/\n$/, "");
  return /^[\x20-\x7e]{8,}$/.test(inner) ? inner : null;
}
var isTypesName = (text, first, last) => text[first - 1] === 58 && text[first - 2] === 58 && (text[last] === 34 || text[last] === 39);
var isNamedBehind = (text, last) => (text[last] === 34 || text[last] === 39) && /^.\s{0,20}[/}>]/.test(text.toString("latin1", last, last + 23));
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
      if (length2 >= (marked2 ? shortest2 : 16)) return true;
    }
  }
  return false;
}
function judge3(text, value, path) {
  if (isNamed(path, lockFile)) return "a lock file";
  if (isNamed(path, translated)) return "a translation";
  if (isMadeUpPlace(path)) return "a test, an example or documentation";
  const session = exampleSession(text, value.start);
  if (session !== null) return session;
  if (isMinified(text, value.start, path)) return "a minified bundle";
  return null;
}
function isMinified(text, at, path) {
  if (isNamed(path, /[.-]min\.\w+$|\.bundle\.|\.map$/)) return true;
  const around = text.subarray(Math.max(0, at - 700), Math.min(text.length, at + 700));
  return around.length > 1300 && !around.includes(10);
}
function exampleSession(text, at) {
  const above = text.toString("latin1", Math.max(0, at - 320), at);
  if (/(?:^|\n)[ \t]*(?:>>>|irb\(main\)[^\n]{0,20}>|iex>|In \[\d+\]:) /.test(above)) return "an example session";
  const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})[^\s"']{0,200}[?&][\w-]{0,60}=$/.exec(above)?.[1];
  return host === void 0 ? null : nobodysHost(host);
}

// src/detect/formats/kubernetes-secret.ts
var mostLines = 200;
var reach3 = 8e3;
var fromLiteral = "--from-literal";
var kubernetesSecret = {
  kind: "credentials/credentials-kubernetes-secret",
  words: ["kind: secret", 'kind: "secret"', '"kind": "secret"', fromLiteral],
  reach: [8, 600],
  find(text, start, end, path) {
    if (end - start === fromLiteral.length) return literalOfKubectl(text, end, path);
    if (/[\w-]/.test(text.toString("latin1", end, end + 1))) return null;
    const from = start === 0 ? 0 : text.lastIndexOf(10, start - 1) + 1;
    const margin = text.toString("latin1", Math.max(from, start - 80), start);
    if (!/^[\s-]*$/.test(margin)) return null;
    const found = [];
    let under = null;
    for (const line2 of [...linesAbove(text, from, margin.length), ...linesBelow(text, end, margin.length)]) {
      const { key, value, at, indent } = line2;
      if (indent <= margin.length) under = indent === margin.length && (key === "data" || key === "stringData") ? key : null;
      else if (under !== null && value !== "") {
        const entry = under === "data" ? encoded(key, value, at, path) : plain2(key, value, at, path);
        if (entry !== null) found.push(entry);
      }
    }
    return found;
  },
  // its entries may stand far away
  mayLookFar: (text, start) => text[start] !== 45
};
function literalOfKubectl(text, end, path) {
  const behind3 = text.toString("latin1", end, Math.min(text.length, end + 560));
  const entry = /^(?:=|[ \t]{1,4}|["'],\s{0,20}["'])\\?["']?([\w.-]{1,120})=\\?["']?([^\s"'\\]{1,400})/.exec(behind3);
  if (entry === null) return null;
  const value = entry[2];
  return plain2(entry[1], value, end + entry[0].length - value.length, path);
}
function linesAbove(text, from, margin) {
  const lines = [];
  let end = from - 1;
  for (let count = 0; end > 0 && from - end < reach3 && count < mostLines; count++) {
    const start = text.lastIndexOf(10, end - 1) + 1;
    const line2 = readLine(text, start, end, margin);
    if (line2 === "end") break;
    if (line2 !== null) lines.unshift(line2);
    end = start - 1;
  }
  return lines;
}
function linesBelow(text, from, margin) {
  const lines = [];
  let start = text.indexOf(10, from) + 1;
  for (let count = 0; start > 0 && start - from < reach3 && count < mostLines; count++) {
    const next = text.indexOf(10, start);
    const line2 = readLine(text, start, next < 0 ? text.length : next, margin);
    if (line2 === "end") break;
    if (line2 !== null) lines.push(line2);
    start = next + 1;
  }
  return lines;
}
function readLine(text, start, end, margin) {
  const line2 = text.toString("latin1", start, Math.min(end, start + 1e3));
  if (/^(?:---|\.\.\.)/.test(line2)) return "end";
  const entry = /^([ \t]*(?:- )?)(["']?)([\w.-]{1,120})\2[ \t]*:(?:[ \t]+(["']?)([^\s"']{0,600})\4[ \t]*,?[ \t]*(?:#.*)?\r?$)?/.exec(line2);
  if (entry === null) return null;
  const indent = entry[1].length;
  const key = entry[3];
  if (indent < margin || key === "kind" && indent === margin) return "end";
  const value = entry[5] ?? "";
  const at = start + (value === "" ? 0 : entry[0].lastIndexOf(value));
  return { indent, key, value, at };
}
var open = /^(?:ca|tls|client|server)[._-]?(?:crt|cert|ca|pem)|\.(?:crt|pem|cer|pub|json|ya?ml|conf|cfg|ini|properties|jks|p12)$|(?:user(?:name)?|login|host(?:name)?|port|name|database|db|namespace|region|bucket|endpoint|ur[il]|address|e?mail|domain|schema|type|id|path|enabled|public[._-]?key)$/i;
var ofTheDocs = /* @__PURE__ */ new Set(["1f2d1e2e67df", "39528$vdg7Jb", "t0p-Secret"]);
var password = /passw|pwd|passphrase/i;
function plain2(key, text, at, path) {
  if (open.test(key) || /^(?:[|>]|ENC\[|AQICA|arn:|vault:)/.test(text) || text.length < 4) return null;
  return entryOf(key, text, at, text.length, path);
}
function encoded(key, text, at, path) {
  if (open.test(key) || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(text) || text.length % 4 !== 0) {
    return open.test(key) || !/\{\{|\$\{|\$\(/.test(text) ? null : entryOf(key, text, at, text.length, path);
  }
  const inner = Buffer.from(text, "base64").toString("latin1").replace(/\r?\n$/, "");
  if (!/^[\x20-\x7e]{4,256}$/.test(inner)) return null;
  const found = entryOf(key, inner, at, text.length, path);
  return found === null ? null : { ...found, decoded: ["base64"] };
}
function entryOf(key, value, at, length2, path) {
  const sure = looksSecret(value) && !/^(?:\/|[a-z][a-z\d+.-]{1,20}:\/\/|\d+(?:\.\d+){1,3}$)|\s/.test(value);
  if (!sure && !password.test(key)) return null;
  const simple2 = !sure && isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
  const documented = ofTheDocs.has(value) ? "a documented example" : null;
  return { start: at, end: at + length2, value, sure, judged: documented ?? placeholderIn(value) ?? simple2 };
}

// src/detect/formats/tokens.ts
var made = (path) => isMadeUpPlace(path) ? "a test, an example or documentation" : null;
var authorization = {
  kind: "credentials/credentials-authorization",
  words: ["authorization"],
  reach: [20, 360],
  find(text, _start, end, path) {
    const header = /^["'\x60]?\]?\s{0,8}(?:=>|[:=,])\s{0,8}["'\x60]?(?:bearer|token|api-?key|key|bot|ssws|geniekey)[ =]{1,4}(?:token=)?["']?(?<v>[\w.~+/=-]{16,300})(?:["'\x60,;\\]|[ \t]{0,8}(?:[\r\n]|$))/di;
    const value = valueIn(header.exec(text.toString("latin1", end, Math.min(text.length, end + 350))), end);
    if (value === null || !isSecret(value.text, "authorization", false)) return null;
    return { ...passwordFound(value, path, made(path)), sure: false };
  }
};
var webToken = {
  kind: "credentials/credentials-web-token",
  words: ["eyj"],
  reach: [8, 2100],
  find(text, start, _end, path) {
    const before3 = text[start - 1];
    if (before3 !== void 0 && /[\w.+/-]/.test(String.fromCharCode(before3))) return null;
    const token = /^(?<v>eyJ[\w-]{10,400}\.eyJ[\w-]{10,1500}\.[\w-]{27,700})(?![\w.-])/d;
    const value = valueIn(token.exec(text.toString("latin1", start, Math.min(text.length, start + 2100))), start);
    if (value === null) return null;
    const [head, claims] = value.text.split(".").map(opened);
    if (typeof head?.alg !== "string" || head.alg.toLowerCase() === "none" || claims === void 0 || claims === null) return null;
    const example = claims.sub === "1234567890" || claims.iss === "joe" ? "the example token of the JWT tutorials" : null;
    return { ...{ start: value.start, end: value.end, value: value.text }, sure: false, judged: example ?? made(path) };
  }
};
function opened(part) {
  try {
    const read = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof read === "object" && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

// src/detect/formats/url.ts
var ends2 = byteSet(" 	\r\n\0\"'`<>\\,|");
var endsHost = byteSet(" 	\r\n\0\"'`<>\\,|/?#;)]}&");
var inScheme = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-:");
var longest3 = 300;
var url = {
  kind: "credentials/credentials-url-password",
  words: ["://"],
  reach: [40, 580],
  find(text, start, end, path) {
    let at = end;
    const stop = Math.min(text.length, end + longest3);
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
    let scheme2 = start;
    while (scheme2 > 0 && start - scheme2 < 40 && inScheme[text[scheme2 - 1]] === 1) scheme2--;
    if (scheme2 === start) return null;
    const token = /^(?:x-oauth-basic|x-token-auth)$/.test(value) && looksSecret(user);
    const secret = token ? user : value;
    const sure = looksSecret(decoded(secret));
    return {
      start: token ? end : colon + 1,
      end: token ? colon : mark,
      value: secret,
      sure,
      judged: judge4(user, secret, name, sure, path)
    };
  }
};
function decoded(value) {
  return value.replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function judge4(user, value, host, sure, path) {
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
  authorization,
  basic,
  calls,
  commandLine,
  commandHeader,
  connectionString,
  curlUser,
  dockerAuth,
  generic,
  kubeconfig,
  kubernetesSecret,
  netrc,
  npmrc,
  passwordHash,
  pgpass,
  pipedPassword,
  nugetConfig,
  pypirc,
  url,
  webToken
];

// src/detect/names.ts
var common = new Set(
  "access account admin api app auth client config env id key keys name password private public secret service test token user".split(
    " "
  )
);
var isCommon = (word2) => common.has(word2);
var frequent = new Set(
  "application apps base cloud code connection data developer endpoint expo export host import insta instance integration license line live login message meta org pass personal project prod pull push read readonly repo rest security server session sign signature signing space spaces stream team teams uri authentication channel connect encryption graph make name refresh render search signal split storage string tokens url users web webhook webhooks write".split(" ")
);
var separators = ["", "_", "-", "."];
function readName(pattern) {
  const words2 = pattern.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word2) => word2 !== "");
  const [from, to] = rarest(words2);
  const chosen = words2.slice(from, to);
  return {
    plain: words2.join(""),
    anchors: chosen.slice(1).reduce((texts, word2) => texts.flatMap((text) => separators.map((s) => text + s + word2)), [chosen[0] ?? ""]),
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
      const word2 = words2[to - 1];
      length2 += word2.length;
      if (!common.has(word2) && !frequent.has(word2)) telling += word2.length;
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
  const glued3 = first > 0 && letterOrDigit[bytes[first - 1]] === 1 && isGlued(bytes, first, null);
  return glued3 && !isDefinition(bytes, first) ? -1 : i;
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

// src/detect/strengths.ts
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

// src/detect/leads.ts
function broughtBy(service, index, firstRoute) {
  const free = /* @__PURE__ */ new Map();
  const bound = /* @__PURE__ */ new Map();
  const lead = (word2, to) => add(free, word2, to);
  const boundLead = (word2, to) => add(bound, word2, to);
  const routes = [];
  const contexts = [];
  for (const [name, key] of Object.entries(service.keys)) {
    const kind = kindOf(service, index, name, key);
    for (const layout of layoutsOf(key)) {
      const route = routeOf(firstRoute + routes.length, kind, layout);
      routes.push(route);
      const recognizer = recognizers.find((each) => each.kind === kind.id);
      if (recognizer !== void 0)
        for (const word2 of recognizer.words) lead(word2, { is: "format", recognizer, length: word2.length, route });
      else if (route.literal) addLiteral(lead, route, layout.shape);
      else contexts.push([route, layout, key.carriers ?? []]);
    }
  }
  const own = ownWords(service);
  const hosts = hostsOf(service);
  for (const [route, layout, carriers] of contexts) {
    for (const context of layout.beside) addContext(lead, route, context);
    const named2 = namesService(
      own,
      segmentsOf(layout.shape).flatMap((segment) => segment.texts)
    );
    for (const carrier of carriers)
      addCarrier(lead, boundLead, route, carrier, hosts, (text) => named2 || namesService(own, [text]));
  }
  if (routes.some((route) => !route.literal)) addService(lead, index, own, hosts);
  return { routes, free, bound };
}
function add(to, word2, lead) {
  const text = word2.toLowerCase();
  const list = to.get(text);
  if (list === void 0) to.set(text, [lead]);
  else list.push(lead);
}
var globs = /* @__PURE__ */ new Map();
function filesOf(glob) {
  const known = globs.get(glob);
  if (known !== void 0) return known;
  let compiled;
  const files = (path) => {
    compiled ??= new Minimatch(glob, { dot: true, nocomment: true, nonegate: true });
    return compiled.match(path);
  };
  globs.set(glob, files);
  return files;
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
    nobodys: service.hosts.length === 0 || key.check === "pem",
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
function addContext(lead, route, context) {
  if ("named" in context) {
    const files = context.in === void 0 ? null : filesOf(context.in);
    const strength = context.named.includes("*") ? strengths.wildcard : strengths.named;
    addName(lead, context.named, { files, affixes: { before: "", after: "" }, strength, route });
  } else if ("word" in context) {
    const length2 = context.word.length;
    lead(context.word, { is: "word", length: length2, within: context.within, route });
  } else {
    const length2 = context.command.length;
    lead(context.command, { is: "command", length: length2, flag: flagPattern(context.flag), route });
  }
}
function addName(lead, pattern, owner) {
  const name = readName(pattern);
  for (const anchor of name.anchors) lead(anchor, { is: "name", name, anchor: anchor.length, owners: [owner] });
}
function flagPattern(flag3) {
  const text = flag3.replace(/[^\w-]/g, String.raw`\$&`);
  return new RegExp(
    String.raw`(?<![\w-])${text}(?:["'],?\s{0,20}|[=,]|[ \t]{1,20})(?:[\\^\x60]\r?\n[ \t]{0,40})?(\\{0,3}["'])?`,
    "g"
  );
}
function addCarrier(lead, boundLead, route, carrier, hosts, isOwn) {
  if ("header" in carrier) {
    const affixes = affixesOf(carrier.value, route);
    if (affixes === null) return;
    const own = isOwn(carrier.header + carrier.value);
    const strength = own ? strengths.ownCarrier : strengths.carrier;
    addName(own ? lead : boundLead, carrier.header, { files: null, affixes, strength, route });
  } else if ("query" in carrier) {
    const { query } = carrier;
    const own = isOwn(query);
    const strength = own ? strengths.ownCarrier : strengths.carrier;
    const to = { is: "query", strength, route };
    for (const word2 of [`?${query}=`, `&${query}=`, `&amp;${query}=`, `%3f${query}%3d`, `%26${query}%3d`])
      own ? lead(word2, to) : boundLead(word2, to);
  } else if ("basic" in carrier) {
    const affixes = affixesOf(carrier.basic, route);
    if (affixes === null) return;
    for (const word2 of [" -u", '"-u', "'-u", "--user"]) boundLead(word2, { is: "user", length: word2.length, affixes, route });
    for (const host of hosts) boundLead(`@${host}`, { is: "userinfo", length: host.length + 1, affixes, route });
    boundLead("basic ", { is: "basic", length: 6, affixes, route });
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
  for (const word2 of own) lead(word2, { is: "service", length: word2.length, host: false, service: index });
  for (const host of hosts) lead(host, { is: "service", length: host.length, host: true, service: index });
}
function ownWords(service) {
  const words2 = [service.id, service.name].flatMap((name) => {
    const pieces = name.toLowerCase().split(/[^a-z0-9]+/).filter((piece) => piece !== "");
    return ["", "-", "_", ".", " "].map((separator2) => pieces.join(separator2));
  });
  return [...new Set(words2)].filter((word2) => squeezed(word2).length >= 4 && !isCommon(squeezed(word2)) && !isHost(word2));
}
var isHost = (word2) => /\.(?:ai|app|co|com|dev|io|me|net|org|sh)$/.test(word2);
function hostsOf(service) {
  const hosts = service.hosts.map((host) => {
    const variable = /^\{var\.([^}]+)\}$/.exec(host);
    return (variable === null ? host : service.vars?.[variable[1]]?.default ?? "").replace(/^\*\.?/, "").replace(/^https:\/\//, "");
  });
  return [...new Set(hosts)].filter((host) => host.includes(".") && !/[{}]/.test(host));
}
var namesService = (own, texts) => texts.some((text) => own.some((word2) => squeezed(text).includes(squeezed(word2))));
var squeezed = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

// src/detect/search.ts
function searchFor(services, known) {
  let search;
  return () => search ??= makeSearch(services, known);
}
function makeSearch(services, built = noWords) {
  const brought = [];
  const bring = (index) => brought[index] ??= broughtBy(services[index], index, table.routes[index]);
  const table = extended(built, services);
  const escapes2 = new Map(escapeLayers.flatMap(({ words: words3 }, layer) => words3.map((word2) => [word2.toLowerCase(), layer])));
  const words2 = table.words.map(([word2]) => word2);
  const known = new Set(words2);
  for (const word2 of escapes2.keys()) if (!known.has(word2)) words2.push(word2);
  const leads = [];
  const leadsOf = (word2) => {
    const there = leads[word2];
    if (there !== void 0) return there;
    const text = words2[word2];
    const [, free, bound] = table.words[word2] ?? ["", [], []];
    const made2 = together(free.flatMap((service) => bring(service).free.get(text)));
    if (bound.length > 0)
      made2.push({ is: "bound", services: new Set(bound), of: (service) => together(bring(service).bound.get(text)) });
    const layer = escapes2.get(text);
    if (layer !== void 0) made2.push({ is: "escape", layer, length: text.length });
    return leads[word2] = made2;
  };
  let beside;
  return {
    automaton: makeAutomaton(words2),
    leadsOf,
    besideOthers: () => beside ??= table.beside.flatMap((service) => bring(service).routes.filter(isLookedForBeside))
  };
}
var noWords = { words: [], routes: [0], beside: [] };
var isLookedForBeside = (route) => route.siblings.length > 0 && !route.literal;
function extended(known, services) {
  const first = known.routes.length - 1;
  if (first === services.length) return known;
  const words2 = /* @__PURE__ */ new Map();
  for (const [word2, free, bound] of known.words) words2.set(word2, [[...free], [...bound]]);
  const routes = [...known.routes];
  const beside = [...known.beside];
  for (let index = first; index < services.length; index++) {
    const from = broughtBy(services[index], index, routes.at(-1));
    routes.push(routes.at(-1) + from.routes.length);
    if (from.routes.some(isLookedForBeside)) beside.push(index);
    for (const [side, brought] of [from.free, from.bound].entries())
      for (const word2 of brought.keys()) {
        const sides = words2.get(word2) ?? [[], []];
        words2.set(word2, sides);
        sides[side].push(index);
      }
  }
  const sorted = [...words2].sort(([a], [b]) => a < b ? -1 : 1);
  return { words: sorted.map(([word2, [free, bound]]) => [word2, free, bound]), routes, beside };
}
function together(brought) {
  const leads = [];
  const byName = /* @__PURE__ */ new Map();
  for (const lead of brought) {
    if (lead.is !== "name") {
      leads.push(lead);
      continue;
    }
    const id = JSON.stringify(lead.name);
    const known = byName.get(id);
    if (known !== void 0) known.push(...lead.owners);
    else {
      const owners = [...lead.owners];
      byName.set(id, owners);
      leads.push({ ...lead, owners });
    }
  }
  return leads;
}

// src/detect/detector.ts
import { createHash as createHash2 } from "node:crypto";

// src/detect/archives/archive.ts
var makeRoom = (cut, closed) => ({ bytes: 48 << 20, entries: 1e4, cut, closed });
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

// src/detect/archives/gzip.ts
import { gunzipSync } from "node:zlib";

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
  if ((flags & 1) === 1) {
    room.closed.add("what is encrypted in it");
    return null;
  }
  if (local + 30 > view.length || view.readUInt32LE(local) !== 67324752) return null;
  const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  if (from + packed > view.length) return null;
  const bytes = view.subarray(from, from + packed);
  if (method === 8) return unpack(bytes, room, largest, inflateRawSync);
  if (method !== 0) room.closed.add("what is packed in it by another method than deflate");
  return method === 0 ? unpack(bytes, room, largest, stored) : null;
}
function stored(bytes, { maxOutputLength }) {
  if (bytes.length > maxOutputLength) throw Object.assign(new RangeError("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
  return bytes;
}

// src/detect/archives/list.ts
var archives = [gzip, zip, tar];

// src/detect/judge.ts
function judge5(claim, text, path) {
  const { value, route } = claim;
  if (claim.recognized !== void 0) return claim.recognized.judged;
  if (isOfServer(claim) && isAmongTests(path)) return "a private key among tests";
  if (claim.checked) return route.check === "jwt" && isTutorialToken(value) ? "the example token of the JWT tutorials" : null;
  if (route.matcher.pieces.some((piece) => piece.is === "until")) return null;
  const body = value.slice(claim.prefix);
  const byItself = exampleIn(value) ?? templateIn(body) ?? placeholderIn2(body) ?? repetitionIn(body) ?? (route.matcher.literal < 4 ? wordsIn(body, alphabetOf(claim)) : null);
  if (byItself !== null) return byItself;
  return claim.strength <= strengths.carrier ? hashHere(claim, text, path) : null;
}
var isOfServer = ({ route, value }) => route.check === "pem" && route.part === null && route.kind.nobodys && /^-----BEGIN (?:RSA |EC |DSA |ENCRYPTED )?PRIVATE/.test(value);
var isAmongTests = (path) => /(?:^|\/)(?:tests?|testing|test[-_]?(?:data|files|resources|fixtures|certs|keys)|__tests__|__fixtures__|__mocks__|fixtures?|specs?|e2e|mocks?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|(?:^|\/)test_[^/]*\.py$|Tests?\.(?:java|kt|cs|swift)$/.test(
  path
);
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
    const found = stretchIn(piece, unlikely(body.length, sizeOf(piece)));
    if (found !== null) return found;
  }
  const size = sizeOf(body);
  if (size === 10) return null;
  for (let period = 2; period <= Math.min(12, body.length / 2); period++)
    if (body.length - period >= unlikely(body.length, size) && repeats(body, period)) return "one piece again and again";
  const few = size > 16 && body.length >= 24 ? 7 : 4;
  return body.length >= 16 && new Set(body).size <= few ? "too few different characters" : null;
}
function stretchIn(piece, stretch) {
  let same3 = 1;
  let up = 1;
  let down = 1;
  for (let i = 1; i < piece.length; i++) {
    const step = distance(piece.charCodeAt(i - 1), piece.charCodeAt(i));
    same3 = step === 0 ? same3 + 1 : 1;
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (same3 >= stretch) return "one character again and again";
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
      const found = mains.map(() => []);
      for (const other3 of parts.names) {
        if (other3 === name) continue;
        const its = group.filter((claim) => rest.has(claim) && claim.route.part === other3);
        for (const [i, claim] of partners(mains, its, lineOf, parts.within).entries())
          if (claim !== void 0) {
            found[i].push(claim);
            rest.delete(claim);
          }
      }
      for (const [i, main] of mains.entries()) {
        const others2 = found[i];
        bundles.push({ main, others: others2, distance: Math.min(...others2.map((other3) => gap(main, other3))) });
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
var gap = (a, b) => Math.max(a.start - b.end, b.start - a.end, 0);
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

// src/detect/place.ts
function makePlacer(bytes) {
  const encoding = encodingOf(bytes);
  const starts = [encoding.mark];
  let next = endOfLine(bytes, encoding.mark, encoding);
  let last = { line: -1, offset: 0, units: 0 };
  const lineOf = (offset) => {
    for (; next <= offset; next = endOfLine(bytes, next, encoding)) starts.push(next);
    return lastAtMost(starts, offset);
  };
  const columnOf = (line2, offset) => {
    if (last.line !== line2 || last.offset > offset) last = { line: line2, offset: starts[line2], units: 0 };
    const [units, stop] = countUnits(bytes, last.offset, offset, encoding);
    const sum = last.units + units;
    if (stop === offset) last = { line: line2, offset, units: sum };
    return sum + 1;
  };
  const positionOf = (offset) => {
    const line2 = lineOf(offset);
    return [line2 + 1, columnOf(line2, offset)];
  };
  return (start, end) => {
    const [line2, column] = positionOf(start);
    const [endLine, endColumn] = positionOf(end);
    return { line: line2, column, endLine, endColumn };
  };
}
function endOfLine(bytes, from, encoding) {
  if (encoding.name === "utf-8") {
    const at = bytes.indexOf(10, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  }
  const low = encoding.name === "utf-16le" ? 0 : 1;
  for (let at = from; at + 1 < bytes.length; at += 2) if (bytes[at + low] === 10 && bytes[at + 1 - low] === 0) return at + 2;
  return Number.POSITIVE_INFINITY;
}
function countUnits(bytes, from, to, encoding) {
  if (encoding.name !== "utf-8") {
    const units2 = Math.max(0, to - from) >> 1;
    return [units2, from + 2 * units2];
  }
  let units = 0;
  let i = from;
  while (i < to) {
    const length2 = sequenceAt(bytes, i);
    units += length2 === 4 ? 2 : 1;
    i += length2;
  }
  return [units, i];
}
function sequenceAt(bytes, at) {
  const first = bytes[at];
  if (first < 194 || first > 244) return 1;
  const second = bytes[at + 1] ?? 0;
  const least = first === 224 ? 160 : first === 240 ? 144 : 128;
  const most2 = first === 237 ? 159 : first === 244 ? 143 : 191;
  if (second < least || second > most2) return 1;
  const length2 = first < 224 ? 2 : first < 240 ? 3 : 4;
  for (let k = 2; k < length2; k++) if ((bytes[at + k] & 192) !== 128) return 1;
  return length2;
}
function lastAtMost(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (sorted[middle] <= wanted) low = middle;
    else high = middle;
  }
  return low;
}

// src/detect/layers/layer.ts
var gap2 = 420;
var filler = 30;
function joinPieces(pieces) {
  if (pieces.length === 1) return { bytes: pieces[0].bytes, at: () => [pieces[0], 0] };
  const starts = [];
  let size = 0;
  for (const { bytes: bytes2 } of pieces) {
    starts.push(size);
    size += bytes2.length + gap2;
  }
  const bytes = new Uint8Array(size).fill(filler);
  for (const [i, piece] of pieces.entries()) bytes.set(piece.bytes, starts[i]);
  return {
    bytes,
    at: (offset) => {
      const index = lastAtMost(starts, offset);
      return [pieces[index], starts[index]];
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

// src/detect/layers/runs.ts
var encodedBytes = byteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
var shortestRun = 24;
function eachRun(bytes, found) {
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
    done = found(start, end);
    i = Math.max(i, done - 1 - done % shortestRun);
  }
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
var longest4 = 4 << 20;
var mostStarts = 6;
var marks = byteSet("/-_+");
var escapeLetters2 = byteSet("nrt");
function openBase64(text, start, end) {
  const from = startIn(text, start, end);
  const lines = from < 0 && end - start < shortestLine ? [] : linesFrom(text, from < 0 ? start : from, end);
  const stop = lines.at(-1)?.[1] ?? end;
  const size = lines.reduce((sum, [a, b]) => sum + b - a, 0);
  if (lines.length === 0 || from < 0 && size < surelyEncoded || size > longest4) return { piece: null, end: stop };
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
    while (at < end && marks[text[at]] === 0) at++;
    while (at < end && marks[text[at]] === 1) at++;
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
var behind2 = 200;
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
      to = Math.max(end, Math.min(bytes.length, at + behind2));
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
var nameZone = [440, 440];
var commandZone = [40, 640];
var passwordZone = [700, 640];
function zoneOf(lead) {
  switch (lead.is) {
    case "name":
    case "query":
      return nameZone;
    case "bound":
      return passwordZone;
    case "format":
      return lead.recognizer.reach;
    case "command":
      return commandZone;
    case "word":
      return [lead.length + lead.within + 8, lead.within + 8];
  }
}
var always = () => true;
function scanText(search, bytes, path, budget, depth = 0, isOpen = always) {
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
  search.automaton.scan(bytes, (word2, end) => {
    if (meter.left < 0) return;
    for (const lead of search.leadsOf(word2)) {
      meter.left -= price.found;
      if (lead.is === "literal") tryLiteral(lead, end);
      else if (binary) continue;
      else if (lead.is === "escape") (spans[lead.layer] ??= makeSpans(escapeLayers[lead.layer], bytes)).add(end - lead.length);
      else if (lead.is === "service") {
        if (lead.host || isWord(bytes, end - lead.length, end)) places.add(lead.service, end - lead.length, end);
      } else if (isOpen(end, zoneOf(lead))) later.push([lead, end]);
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
    for (const found of spans) if (found !== void 0) scanPieces(found.open());
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
    const opened2 = joinPieces(pieces);
    budget.opened.left -= opened2.bytes.length;
    if (budget.opened.left < 0 || meter.left < 0) return;
    const found = scanText(search, opened2.bytes, path, budget, depth + 1);
    for (const claim of found.claims) {
      const [piece, from] = opened2.at(claim.start);
      if (claim.end - from > piece.bytes.length) continue;
      const [start, end] = piece.outside(claim.start - from, claim.end - from);
      const veil = piece.opaque ? [piece.start, piece.end] : piece.outside(claim.veil[0] - from, claim.veil[1] - from);
      addClaim({ ...claim, start, end, decoded: [...piece.layers, ...claim.decoded], veil });
    }
    for (const each of found.sealed) {
      const [piece, from] = opened2.at(each.start);
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
    if (lead.is === "name") tryName(lead, end);
    else if (lead.is === "bound") {
      for (const service of places.services())
        if (lead.services.has(service)) for (const one of lead.of(service)) followBound(one, end, service);
    } else if (lead.is === "format") tryFormat(lead, end);
    else if (lead.is === "word") {
      if (!isWord(bytes, end - lead.length, end)) return;
      const { route, length: length2, within } = lead;
      addWindow(route, end - length2 - within - route.matcher.most, end + within, strengths.word);
    } else if (lead.is === "command") {
      if (!isCommand(bytes, end - lead.length, end)) return;
      meter.left -= price.command;
      tryCommand(lead, end);
    } else trySlot(lead.route, { at: end, quote: "" }, noAffixes, lead.strength);
  }
  function followBound(lead, end, service) {
    meter.left -= price.found;
    if (lead.is === "name") tryName(lead, end, service);
    else if (!places.near(service, end, end)) return;
    else if (lead.is === "query") trySlot(lead.route, { at: end, quote: "" }, noAffixes, lead.strength);
    else tryPassword(lead, end);
  }
  function tryFormat({ recognizer, route, length: length2 }, end) {
    meter.left -= price.format;
    for (const found of [recognizer.find(text, end - length2, end, path) ?? []].flat()) {
      const { start, value, judged, sure, decoded: decoded2 = [] } = found;
      addClaim({
        ...{ route, start, end: found.end, value, prefix: 0, named: {}, checked: false, decoded: decoded2, veil: [start, found.end] },
        strength: route.kind.weak ? strengths.generic : strengths.format,
        recognized: { judged, sure }
      });
    }
  }
  function tryName({ name, anchor, owners }, end, service) {
    const range = nameAround(bytes, end - anchor, name);
    if (range === void 0 || service !== void 0 && !places.near(service, range[0], range[1])) return;
    let slots;
    for (const { route, files, affixes, strength } of owners) {
      if (files !== null && !isIn(files)) continue;
      if (slots === void 0) {
        meter.left -= price.name;
        slots = slotsBehind(text, range[0], range[1]);
      }
      meter.left -= price.owner;
      for (const slot of slots) trySlot(route, slot, affixes, strength);
    }
  }
  function isIn(files) {
    let known = inFiles.get(files);
    if (known === void 0) inFiles.set(files, known = path === null || files(path));
    return known;
  }
  function trySlot(route, slot, affixes, strength) {
    const at = skipText(bytes, slot.at, affixes.before);
    if (at < 0) return;
    tryAt(route, at, strength, (end) => {
      const behind3 = skipText(bytes, end, affixes.after);
      return behind3 >= 0 && isFilled(bytes, behind3, slot);
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
    const found = claims.filter((claim) => claim.route.part !== null && claim.route.literal);
    if (found.length === 0) return;
    for (const route of search.besideOthers()) {
      for (const claim of found)
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
  const taken3 = [];
  for (const claim of ranked) {
    let low = 0;
    let high = taken3.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (taken3[middle][0].end <= claim.start) low = middle + 1;
      else high = middle;
    }
    const there = taken3[low];
    if (there === void 0 || there[0].start >= claim.end) taken3.splice(low, 0, [claim]);
    else if (isAsGood(there[0], claim) && !there.some((each) => isSameKind(each, claim))) there.push(claim);
  }
  return taken3.map((each) => ({ start: each[0].start, end: each[0].end, claims: each }));
}
function compare(a, b) {
  return Number(b.checked) - Number(a.checked) || literal(b) - literal(a) || b.strength - a.strength;
}
var literal = (claim) => claim.route.matcher.literal >= 4 ? claim.route.matcher.literal : 0;
var length = (claim) => claim.end - claim.start;
var isAsGood = (a, b) => a.start === b.start && a.end === b.end && a.value === b.value && compare(a, b) === 0 && a.decoded.length === b.decoded.length;
var isSameKind = (a, b) => a.route.kind === b.route.kind && a.route.part === b.route.part;

// src/detect/surroundings.ts
import { createHash } from "node:crypto";
var most = 120;
function digestAround(name, bytes, [start, end], veils) {
  const before3 = reversed(walk(bytes, start, -1, veils));
  const behind3 = walk(bytes, end, 1, veils);
  return createHash("sha256").update([name, fold2(before3), fold2(behind3)].join("\0"), "utf8").digest("hex").slice(0, 16);
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
      const closed = /* @__PURE__ */ new Set();
      const hits = lookInto({ search: search(), room: makeRoom(cut, closed), cut }, bytes, path, 0);
      const found = { hits, cut: cut.size === 0 ? null : [...cut].join("; ") };
      return closed.size === 0 ? found : { ...found, closed: `${[...closed].join("; ")} can't be read` };
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
  context: createHash2("sha256").update([...layers, hit.context].join("\0")).digest("hex").slice(0, 16)
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
  const known = knownValues(spots);
  for (const spot of spots) {
    const claims = asElsewhere(
      ofSomebody(
        nearestToOthers(
          spot.claims.filter((claim) => !claim.route.public),
          bundles
        ),
        bundles
      ),
      known
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
      judged: judge5(best, text, path)
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
function knownValues(spots) {
  const known = /* @__PURE__ */ new Map();
  for (const { claims } of spots) {
    const [best] = claims;
    if (best !== void 0 && !best.route.kind.nobodys && best.route.part === null && !known.has(best.value))
      known.set(best.value, best);
  }
  return known;
}
function asElsewhere(claims, known) {
  const [best] = claims;
  const other3 = best?.route.kind.nobodys === true ? known.get(best.value) : void 0;
  return best === void 0 || other3 === void 0 ? claims : [{ ...other3, start: best.start, end: best.end, decoded: best.decoded, veil: best.veil }];
}
var veilAround = (veils, [start]) => veils[Math.min(firstFrom(veils, start), veils.length - 1)];
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

// src/verbs/looks.ts
var looks = JSON.parse(`[
{"id":"ably","name":"Ably","docs":"","hosts":["rest.ably.io","main.realtime.ably.net","control.ably.net"],"keys":{"ably-api-key":{"shape":[{"base64url":6,"as":"app"},".",{"base64url":6,"as":"id"},":",{"base64url":43}],"beside":[{"named":"*ably_api_key"},{"named":"*ably_key"},{"named":"*ably"},{"named":"*ably_token"},{"named":"*ably_secret"},{"named":"*ably_password"},{"word":"ably","within":120},{"word":"Ably.Rest","within":60},{"word":"Ably.Realtime","within":60}],"carriers":[{"basic":"{key}"}],"name":"","source":""},"ably-control-token":{"shape":["eyJ",{"base64url":[10,200]},".eyJ",{"base64url":[20,1000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*ably_control_api_token"},{"named":"*ably_access_token"},{"named":"*ably_control_token"},{"named":"*ably_account_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"abstract-api","name":"Abstract API","docs":"","hosts":["*.abstractapi.com"],"keys":{"abstract-api-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*abstract_api_key"},{"named":"*abstractapi_key"},{"named":"*abstractapi_api_key"},{"named":"*abstract_email_api_key"}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"abuseipdb","name":"AbuseIPDB","docs":"","hosts":["api.abuseipdb.com"],"keys":{"abuseipdb-api-key":{"shape":[{"hex":80}],"beside":[{"named":"*abuseipdb_api_key"},{"named":"*abuseipdb_key"},{"named":"*abuse_ipdb_api_key"},{"named":"*abuse_ip_db_api_key"},{"named":"*abuseipdb_token"}],"carriers":[{"header":"Key","value":"{key}"}],"name":""}}},
{"id":"accuweather","name":"AccuWeather","docs":"","hosts":["dataservice.accuweather.com"],"keys":{"accuweather-api-key":{"shapes":[["zpka_",{"hex":32},"_",{"hex":8}],[{"base62":32}]],"beside":[{"named":"*accuweather_api_key"},{"named":"*accuweather_key"},{"named":"*accu_weather_api_key"},{"word":"dataservice.accuweather.com","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"apikey"}],"name":""}}},
{"id":"activepieces","name":"Activepieces","docs":"","hosts":["cloud.activepieces.com"],"keys":{"activepieces-api-key":{"shape":["sk-",{"base62":61}],"beside":[{"named":"*activepieces_api_key"},{"named":"*active_pieces_api_key"},{"named":"*ap_api_key"},{"named":"*activepieces_key"},{"named":"*activepieces_token"},{"named":"*activepieces_api_token"},{"named":"*activepieces_secret"},{"named":"*activepieces_access_token"},{"word":"activepieces","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"adafruit-io","name":"Adafruit IO","docs":"","hosts":["io.adafruit.com"],"keys":{"adafruit-io-key":{"shape":["aio_",{"base62":28}],"carriers":[{"header":"X-AIO-Key","value":"{key}"},{"query":"x-aio-key"}],"name":""},"adafruit-io-old-key":{"shape":[{"hex":32}],"beside":[{"named":"*adafruit_io_key"},{"named":"*adafruit_aio_key"},{"named":"aio_key"},{"named":"*adafruit_io_api_key"}],"carriers":[{"header":"X-AIO-Key","value":"{key}"},{"query":"x-aio-key"}],"name":"","source":""}}},
{"id":"adobe","name":"Adobe","docs":"","hosts":["ims-na1.adobelogin.com","*.adobe.io"],"keys":{"adobe-client-secret":{"shape":["p8e-",{"base64url":32}],"name":""}}},
{"id":"adyen","name":"Adyen","docs":"","hosts":["*.adyen.com","*.adyenpayments.com"],"keys":{"adyen-hmac-key":{"shape":[{"hexUpper":64}],"beside":[{"named":"*adyen_hmac_key"},{"named":"*adyen_hmac"},{"named":"*adyen_webhook_hmac_key"},{"named":"*adyen_hmac_secret"}],"name":"","source":""}}},
{"id":"africas-talking","name":"Africa\u2019s Talking","docs":"","hosts":["api.africastalking.com","voice.africastalking.com","api.sandbox.africastalking.com"],"keys":{"africas-talking-api-key":{"shapes":[["atsk_",{"base62":[60,80]}],[{"hex":64}]],"beside":[{"named":"*africas_talking_api_key"},{"named":"*africas_talking_apikey"},{"named":"*africas_talking_key"},{"named":"*africas_talking_token"},{"named":"*africas_talking_secret"},{"named":"*africastalking_api_key"},{"named":"*africastalking_apikey"},{"named":"*africastalking_key"},{"named":"*africastalking_token"},{"named":"*africastalking_secret"},{"named":"*africa_talking_api_key"},{"named":"*africa_talking_apikey"},{"named":"*africa_talking_key"},{"named":"*africa_talking_token"},{"named":"*africa_talking_secret"},{"word":"africastalking","within":200}],"carriers":[{"header":"apiKey","value":"{key}"}],"name":""}}},
{"id":"aftership","name":"AfterShip","docs":"","hosts":["api.aftership.com"],"keys":{"aftership-api-key":{"shape":["asat_",{"hex":32}],"carriers":[{"header":"as-api-key","value":"{key}"},{"header":"aftership-api-key","value":"{key}"}],"name":""},"aftership-legacy-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*aftership_api_key"},{"named":"*aftership_key"}],"carriers":[{"header":"aftership-api-key","value":"{key}"},{"header":"as-api-key","value":"{key}"}],"name":""}}},
{"id":"age","name":"age","docs":"","hosts":[],"keys":{"age-secret-key":{"shape":[{"oneOf":["AGE-SECRET-KEY-1","AGE-SECRET-KEY-PQ-1"]},{"base36upper":58}],"name":"","source":""}}},
{"id":"agentops","name":"AgentOps","docs":"","hosts":["api.agentops.ai"],"keys":{"agentops-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*agentops_api_key"},{"named":"*agent_ops_api_key"},{"named":"*agentops_key"}],"carriers":[{"header":"X-Agentops-Api-Key","value":"{key}"}],"name":""}}},
{"id":"agora","name":"Agora","docs":"","hosts":["api.agora.io"],"keys":{"agora-app-certificate":{"shape":[{"hexAny":32}],"beside":[{"named":"*agora_certificate"},{"named":"*agora_app_certificate"},{"named":"*agora_cert"},{"named":"*agora_app_cert"},{"named":"*agora_primary_certificate"},{"named":"*agora_app_secret"},{"named":"*agora_app_certificate"},{"named":"*agora_app_app_certificate"},{"named":"*agora_app_cert"},{"named":"*agora_app_app_cert"},{"named":"*agora_app_primary_certificate"},{"named":"*agora_app_app_secret"},{"named":"*agora_io_certificate"},{"named":"*agora_io_app_certificate"},{"named":"*agora_io_cert"},{"named":"*agora_io_app_cert"},{"named":"*agora_io_primary_certificate"},{"named":"*agora_io_app_secret"},{"named":"*agora_rtc_certificate"},{"named":"*agora_rtc_app_certificate"},{"named":"*agora_rtc_cert"},{"named":"*agora_rtc_app_cert"},{"named":"*agora_rtc_primary_certificate"},{"named":"*agora_rtc_app_secret"},{"named":"*agora_primary_certificate"},{"named":"*agora_primary_app_certificate"},{"named":"*agora_primary_cert"},{"named":"*agora_primary_app_cert"},{"named":"*agora_primary_primary_certificate"},{"named":"*agora_primary_app_secret"},{"named":"*agora_project_certificate"},{"named":"*agora_project_app_certificate"},{"named":"*agora_project_cert"},{"named":"*agora_project_app_cert"},{"named":"*agora_project_primary_certificate"},{"named":"*agora_project_app_secret"}],"name":"","source":""},"agora-customer-secret":{"shape":[{"hex":32}],"beside":[{"named":"*agora_customer_secret"},{"named":"*agora_customer_certificate"},{"named":"*agora_secret"},{"named":"*agora_secret_key"},{"named":"*agora_rest_customer_secret"},{"named":"*agora_rest_customer_certificate"},{"named":"*agora_rest_secret"},{"named":"*agora_rest_secret_key"},{"named":"*agora_io_customer_secret"},{"named":"*agora_io_customer_certificate"},{"named":"*agora_io_secret"},{"named":"*agora_io_secret_key"},{"named":"*agora_api_customer_secret"},{"named":"*agora_api_customer_certificate"},{"named":"*agora_api_secret"},{"named":"*agora_api_secret_key"}],"name":""}}},
{"id":"aha","name":"Aha!","docs":"","hosts":["*.aha.io"],"keys":{"aha-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*aha_api_key"},{"named":"*aha_api_token"},{"named":"*aha_token"},{"named":"*aha_access_token"},{"named":"*aha_key"},{"named":"*aha_io_api_key"},{"named":"*aha_io_api_token"},{"named":"*aha_io_token"},{"named":"*aha_io_access_token"},{"named":"*aha_io_key"},{"word":".aha.io/api","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"ai21","name":"AI21","docs":"","hosts":["api.ai21.com"],"keys":{"ai21-api-key":{"shapes":[[{"base62":32}],[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]],"beside":[{"named":"*ai21_api_key"},{"named":"*ai21_key"},{"named":"*ai21_labs_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"airbrake","name":"Airbrake","docs":"","hosts":["api.airbrake.io","airbrake.io"],"keys":{"airbrake-project-key":{"shape":[{"hex":32}],"beside":[{"named":"*airbrake_project_key"},{"named":"*airbrake_api_key"},{"named":"*airbrake_key"}],"carriers":[{"query":"key"}],"name":"","source":""},"airbrake-user-key":{"shape":[{"hex":40}],"beside":[{"named":"*airbrake_user_key"},{"named":"*airbrake_user_api_key"}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"airship","name":"Airship","docs":"","hosts":["go.urbanairship.com","api.asnapius.com","go.airship.eu"],"keys":{"airship-master-secret":{"shape":[{"base64url":22}],"beside":[{"named":"*airship_master_secret"},{"named":"*airship_app_master_secret"},{"named":"*urban_airship_master_secret"},{"named":"*urban_airship_app_master_secret"},{"named":"*ua_master_secret"},{"named":"*ua_app_master_secret"},{"named":"*urbanairship_master_secret"},{"named":"*urbanairship_app_master_secret"},{"named":"*urban_airship_secret"},{"named":"*airship_secret"},{"named":"*urban_airship_production_master_secret"},{"named":"*urban_airship_development_master_secret"}],"name":""}}},
{"id":"airtable","name":"Airtable","docs":"","hosts":["api.airtable.com"],"keys":{"airtable-personal-access-token":{"shape":["pat",{"base62":14,"as":"id"},".",{"hex":64}],"beside":[{"named":"*airtable_api_key"},{"named":"*airtable_token"},{"named":"*airtable_pat"},{"named":"*airtable_personal_access_token"},{"named":"*airtable_access_token"},{"named":"*airtable_key"},{"named":"*airtable_api_token"},{"named":"apiKey"},{"named":"api_key"},{"named":"token"},{"named":"accessToken"},{"word":"airtable","within":400}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"airtable-oauth-token":{"shape":["oaa",{"base62":14,"as":"id"},".",{"base64url":[40,400]}],"beside":[{"named":"*airtable_access_token"},{"named":"*airtable_token"},{"named":"*airtable_oauth_token"},{"word":"airtable","within":400}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"aiven","name":"Aiven","docs":"","hosts":["api.aiven.io"],"keys":{"aiven-token":{"shapes":[[{"base64":[180,500]}],[{"base64":[180,500]},{"oneOf":["==","="]}]],"beside":[{"named":"*aiven_token"},{"named":"*aiven_api_token"},{"named":"*aiven_auth_token"},{"named":"*avn_auth_token"}],"carriers":[{"header":"Authorization","value":"aivenv1 {key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"akamai","name":"Akamai","docs":"","hosts":["*.luna.akamaiapis.net","*.akamaiapis.net"],"keys":{"akamai-edgegrid":{"parts":{"token":{"shape":["akab-",{"base36":16},"-",{"base36":16}],"public":true,"beside":[{"named":"*client_token"},{"named":"*access_token"}]},"secret":{"shape":[{"base64":43},"="],"beside":[{"named":"*akamai_client_secret"},{"named":"*akamai_secret"},{"named":"*edgegrid_secret"},{"named":"*edgegrid_client_secret"},{"named":"client_secret","in":"**/.edgerc"},{"word":"akab-","within":200}]}},"within":12,"name":"","source":""}}},
{"id":"alchemy","name":"Alchemy","docs":"","hosts":["*.g.alchemy.com","eth-mainnet.alchemyapi.io","dashboard.alchemy.com"],"keys":{"alchemy-api-key":{"shape":[{"base64url":32}],"beside":[{"named":"*alchemy_api_key"},{"named":"*alchemy_key"},{"named":"*alchemy_api_token"},{"named":"*alchemy_id"},{"named":"*alchemy_project_id"},{"word":"alchemy.com","within":6},{"word":"alchemyapi.io","within":6}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"alchemy-auth-token":{"shape":["alch_",{"base64url":[20,64]}],"beside":[{"named":"*alchemy_auth_token"},{"named":"*alchemy_access_key"},{"word":"alchemy","within":200}],"name":""}}},
{"id":"aleph-alpha","name":"Aleph Alpha","docs":"","hosts":["api.aleph-alpha.com"],"keys":{"aleph-alpha-token":{"shape":["eyJ",{"base64url":[8,2000]},".",{"base64url":[8,4000]},".",{"base64url":[20,1000]}],"check":"jwt","beside":[{"named":"aa_token"},{"named":"aa_api_token"},{"named":"*aleph_alpha_api_key"},{"named":"*aleph_alpha_token"},{"named":"*aleph_alpha_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"algolia","name":"Algolia","docs":"","hosts":["*.algolia.net","*.algolianet.com","*.algolia.com"],"keys":{"algolia-admin-key":{"shape":[{"hex":32}],"beside":[{"named":"*algolia_admin_key"},{"named":"*algolia_admin_api_key"},{"named":"*algolia_api_admin_key"},{"named":"*algolia_write_key"},{"named":"*algolia_write_api_key"},{"named":"*algolia_secret"},{"named":"*algolia_crawler_api_key"},{"named":"*algolia_private_key"},{"named":"*algolia_secret_key"}],"name":""}}},
{"id":"alibaba-cloud","name":"Alibaba Cloud","docs":"","hosts":["*.aliyuncs.com"],"keys":{"alibaba-cloud-access-key":{"parts":{"id":{"shape":["LTAI",{"base62":[12,26]}],"public":true,"beside":[{"named":"*access_key_id"},{"named":"*access_key"},{"named":"*key_id"},{"named":"*secret_id"},{"named":"*appkey"}]},"secret":{"shape":[{"base62":30}],"beside":[{"named":"*access_key_secret"},{"named":"*aliyun_secret"},{"named":"*aliyun_access_secret"},{"named":"*alicloud_secret_key"},{"named":"*alibaba_cloud_secret"},{"named":"*oss_access_key_secret"},{"named":"*aliyun_secret_key"},{"word":"LTAI","within":200}]}},"within":20,"name":""}}},
{"id":"alienvault-otx","name":"AlienVault OTX","docs":"","hosts":["otx.alienvault.com"],"keys":{"alienvault-otx-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*otx_api_key"},{"named":"*otx_key"},{"named":"*alienvault_api_key"},{"named":"*alienvault_otx_api_key"},{"named":"*alienvault_key"},{"named":"*otx_api_token"}],"carriers":[{"header":"X-OTX-API-KEY","value":"{key}"}],"name":""}}},
{"id":"alpaca","name":"Alpaca","docs":"","hosts":["api.alpaca.markets","paper-api.alpaca.markets","data.alpaca.markets","broker-api.alpaca.markets"],"keys":{"alpaca-api-secret":{"shape":[{"base62":[40,44]}],"beside":[{"named":"*alpaca_secret_key"},{"named":"*alpaca_api_secret_key"},{"named":"*alpaca_secret"},{"named":"*alpaca_api_secret"},{"named":"*alpaca_key_secret"},{"named":"*apca_secret_key"},{"named":"*apca_api_secret_key"},{"named":"*apca_secret"},{"named":"*apca_api_secret"},{"named":"*apca_key_secret"},{"named":"*apca_api_secret_key"},{"named":"*apca_api_api_secret_key"},{"named":"*apca_api_secret"},{"named":"*apca_api_api_secret"},{"named":"*apca_api_key_secret"},{"named":"*alpaca_api_secret_key"},{"named":"*alpaca_api_api_secret_key"},{"named":"*alpaca_api_secret"},{"named":"*alpaca_api_api_secret"},{"named":"*alpaca_api_key_secret"},{"named":"*alpaca_paper_secret_key"},{"named":"*alpaca_paper_api_secret_key"},{"named":"*alpaca_paper_secret"},{"named":"*alpaca_paper_api_secret"},{"named":"*alpaca_paper_key_secret"},{"named":"*alpaca_live_secret_key"},{"named":"*alpaca_live_api_secret_key"},{"named":"*alpaca_live_secret"},{"named":"*alpaca_live_api_secret"},{"named":"*alpaca_live_key_secret"},{"word":"alpaca.markets","within":200}],"carriers":[{"header":"APCA-API-SECRET-KEY","value":"{key}"}],"name":""}}},
{"id":"alpha-vantage","name":"Alpha Vantage","docs":"","hosts":["www.alphavantage.co"],"keys":{"alpha-vantage-api-key":{"shapes":[[{"base36upper":16}],[{"base36upper":15}],[{"base36upper":14}]],"beside":[{"named":"*alpha_vantage_api_key"},{"named":"*alpha_vantage_key"},{"named":"*alphavantage_apikey"},{"named":"*alpha_vantage_token"}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"amadeus","name":"Amadeus for Developers","docs":"","hosts":["api.amadeus.com","test.api.amadeus.com"],"keys":{"amadeus-api-secret":{"shape":[{"base62":16}],"beside":[{"named":"*amadeus_client_secret"},{"named":"*amadeus_api_secret"},{"named":"*amadeus_secret"},{"named":"*amadeus_secret_key"}],"name":""}}},
{"id":"amazon-mws","name":"Amazon MWS","docs":"","hosts":["mws.amazonservices.com","mws-eu.amazonservices.com"],"keys":{"amazon-mws-auth-token":{"shape":["amzn.mws.",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"name":"","source":""}}},
{"id":"amazon-oauth","name":"Login with Amazon","docs":"","hosts":["api.amazon.com","api.amazon.co.uk","api.amazon.co.jp","sellingpartnerapi-na.amazon.com","sellingpartnerapi-eu.amazon.com","sellingpartnerapi-fe.amazon.com","advertising-api.amazon.com"],"keys":{"amazon-oauth-refresh-token":{"shape":["Atzr|",{"base64url":[60,2000]}],"name":"","source":""},"amazon-oauth-access-token":{"shape":["Atza|",{"base64url":[60,2000]}],"carriers":[{"header":"x-amz-access-token","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"amazon-oauth-client-secret":{"shape":["amzn1.oa2-cs.v1.",{"hex":64}],"name":""}}},
{"id":"amplitude","name":"Amplitude","docs":"","hosts":["amplitude.com","api2.amplitude.com","analytics.eu.amplitude.com","experiment.amplitude.com"],"keys":{"amplitude-secret-key":{"shape":[{"hex":32}],"beside":[{"named":"*amplitude_secret_key"},{"named":"*amplitude_secret"},{"named":"*amplitude_api_secret"}],"name":""},"amplitude-deployment-key":{"shape":["server-",{"base62":[20,44]}],"beside":[{"named":"*amplitude_deployment_key"},{"named":"*amplitude_server_key"},{"named":"*amplitude_experiment_key"},{"named":"*experiment_deployment_key"}],"carriers":[{"header":"Authorization","value":"Api-Key {key}"}],"name":""}}},
{"id":"ansible-galaxy","name":"Ansible Galaxy","docs":"","hosts":["galaxy.ansible.com","{var.host}"],"vars":{"host":{"env":"ANSIBLE_GALAXY_SERVER"}},"keys":{"ansible-galaxy-token":{"shape":[{"hex":40}],"beside":[{"named":"*ansible_galaxy_token"},{"named":"*galaxy_token"},{"named":"*galaxy_api_key"},{"named":"*ansible_galaxy_api_key"},{"named":"*ansible_galaxy_server_token"},{"named":"*galaxy_api_token"},{"command":"ansible-galaxy","flag":"--token"},{"command":"ansible-galaxy","flag":"--api-key"},{"named":"token","in":"**/.ansible/galaxy_token"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"anthropic","name":"Anthropic","docs":"","hosts":["api.anthropic.com","claude.ai"],"keys":{"anthropic-api-key":{"shape":["sk-ant-api03-",{"base64url":86},"-",{"base64url":6},"AA"],"carriers":[{"header":"x-api-key","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"anthropic-admin-key":{"shape":["sk-ant-admin01-",{"base64url":93},"AA"],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":"","source":""},"anthropic-compliance-key":{"shape":["sk-ant-api01-",{"base64url":[80,200]}],"beside":[{"named":"*anthropic_compliance_api_key"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""},"anthropic-oauth-token":{"shape":[{"oneOf":["sk-ant-oat01-","sk-ant-ort01-"]},{"base64url":[80,200]}],"beside":[{"named":"claude_code_oauth_token"},{"named":"anthropic_auth_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"anthropic-session-key":{"shape":[{"oneOf":["sk-ant-sid01-","sk-ant-sid02-"]},{"base64url":[80,200]}],"beside":[{"named":"*claude_session_key"}],"carriers":[{"header":"Cookie","value":"sessionKey={key}"}],"name":""}}},
{"id":"anyscale","name":"Anyscale","docs":"","hosts":["console.anyscale.com","api.endpoints.anyscale.com"],"keys":{"anyscale-endpoints-key":{"shape":["esecret_",{"base36":26}],"beside":[{"named":"*anyscale_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"anyscale-cli-token":{"shape":["aph0_Ck",{"base64url":[80,400]}],"beside":[{"named":"anyscale_cli_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"anythingllm","name":"AnythingLLM","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"ANYTHINGLLM_URL"}},"keys":{"anythingllm-api-key":{"shape":[{"base36upper":7},"-",{"base36upper":7},"-",{"base36upper":7},"-",{"base36upper":7}],"beside":[{"named":"*anythingllm_api_key"},{"named":"*anythingllm_key"},{"named":"*anythingllm_token"},{"named":"*anythingllm_api_token"},{"named":"*anythingllm_access_token"},{"named":"*anythingllm_secret"},{"named":"*anything_llm_api_key"},{"named":"*anything_llm_key"},{"named":"*anything_llm_token"},{"named":"*anything_llm_api_token"},{"named":"*anything_llm_access_token"},{"named":"*anything_llm_secret"},{"word":"anythingllm","within":200},{"word":"ANYTHINGLLM","within":200},{"word":"AnythingLLM","within":200},{"word":"anything-llm","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"apify","name":"Apify","docs":"","hosts":["api.apify.com"],"keys":{"apify-api-token":{"shape":["apify_api_",{"base62":36}],"beside":[{"named":"*apify_token"},{"named":"*apify_api_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":""}}},
{"id":"apilayer","name":"APILayer","docs":"","hosts":["api.apilayer.com"],"keys":{"apilayer-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*apilayer_api_key"},{"named":"*apilayer_key"},{"named":"*api_layer_key"},{"named":"*apilayer_apikey"}],"carriers":[{"header":"apikey","value":"{key}"},{"query":"apikey"}],"name":""}}},
{"id":"apollo-graphos","name":"Apollo GraphOS","docs":"","hosts":["api.apollographql.com","graphql.api.apollographql.com","uplink.api.apollographql.com"],"keys":{"apollo-graphos-graph-api-key":{"shape":["service:",{"base64url":[2,70],"as":"graph"},":",{"base64url":[20,24]}],"beside":[{"named":"*apollo_key"},{"named":"*apollo_api_key"},{"named":"*engine_api_key"},{"named":"*apollo_graph_api_key"},{"named":"*apollo_studio_key"},{"named":"*apollo_graphos_key"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":"","source":""},"apollo-graphos-personal-api-key":{"shape":["user:",{"hostname":[4,80]},":",{"base64url":[20,24]}],"beside":[{"named":"*apollo_key"},{"named":"*apollo_api_key"},{"named":"*engine_api_key"},{"named":"*apollo_user_key"},{"named":"*apollo_studio_key"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":"","source":""}}},
{"id":"apollo-io","name":"Apollo.io","docs":"","hosts":["api.apollo.io"],"keys":{"apollo-io-api-key":{"shape":[{"base64url":22}],"beside":[{"named":"*apollo_io_api_key"},{"named":"*apollo_api_key"},{"named":"*apollo_io_key"},{"word":"api.apollo.io","within":200}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"query":"api_key"}],"name":""}}},
{"id":"app-store-connect","name":"App Store Connect","docs":"","hosts":["api.appstoreconnect.apple.com"],"keys":{"app-store-connect-app-specific-password":{"shape":[{"lower":4},"-",{"lower":4},"-",{"lower":4},"-",{"lower":4}],"beside":[{"named":"*fastlane_apple_application_specific_password"},{"named":"*apple_application_specific_password"},{"named":"*apple_app_specific_password"},{"named":"*app_specific_password"},{"named":"*apple_id_password"},{"named":"*appleid_password"},{"named":"*notarize_password"},{"named":"*notarization_password"},{"named":"*notary_password"},{"named":"*ac_password"},{"named":"*altool_password"},{"command":"notarytool","flag":"--password"},{"command":"altool","flag":"-p"},{"command":"altool","flag":"--password"}],"name":""}}},
{"id":"appdynamics","name":"Splunk AppDynamics","docs":"","hosts":["*.saas.appdynamics.com","{var.host}"],"vars":{"host":{"env":"APPDYNAMICS_CONTROLLER_HOST_NAME"}},"keys":{"appdynamics-access-key":{"shape":[{"base62":[8,40]}],"beside":[{"named":"*appdynamics_agent_account_access_key"},{"named":"*appdynamics_access_key"},{"named":"*appdynamics_account_access_key"}],"name":""}}},
{"id":"appveyor","name":"AppVeyor","docs":"","hosts":["ci.appveyor.com","{var.host}"],"vars":{"host":{"env":"APPVEYOR_URL"}},"keys":{"appveyor-api-token":{"shapes":[["v2.",{"base62":20}],[{"base36":20}]],"beside":[{"named":"*appveyor_token"},{"named":"*appveyor_api_token"},{"named":"*appveyor_api_key"},{"named":"*appveyor_apikey"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"appwrite","name":"Appwrite","docs":"","hosts":["cloud.appwrite.io","*.cloud.appwrite.io"],"keys":{"appwrite-api-key":{"shape":["standard_",{"hex":256}],"carriers":[{"header":"X-Appwrite-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"arcade","name":"Arcade","docs":"","hosts":["api.arcade.dev","cloud.arcade.dev"],"keys":{"arcade-api-key":{"shape":["arc_",{"base62":[40,64]}],"beside":[{"named":"*arcade_api_key"},{"named":"*arcade_key"},{"named":"*arcade_token"},{"named":"*arcade_api_token"},{"named":"*arcade_access_token"},{"named":"*arcade_secret"},{"named":"*arcade_ai_api_key"},{"named":"*arcade_ai_key"},{"named":"*arcade_ai_token"},{"named":"*arcade_ai_api_token"},{"named":"*arcade_ai_access_token"},{"named":"*arcade_ai_secret"},{"named":"*arcadeai_api_key"},{"named":"*arcadeai_key"},{"named":"*arcadeai_token"},{"named":"*arcadeai_api_token"},{"named":"*arcadeai_access_token"},{"named":"*arcadeai_secret"},{"word":"api.arcade.dev","within":200},{"word":"arcadepy","within":200},{"word":"arcade","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"arduino-cloud","name":"Arduino Cloud","docs":"","hosts":["api2.arduino.cc"],"keys":{"arduino-cloud-client-secret":{"shape":[{"base62":64}],"beside":[{"named":"*arduino_client_secret"},{"named":"*arduino_iot_client_secret"},{"named":"*arduino_cloud_client_secret"},{"named":"*arduino_iot_cloud_client_secret"},{"named":"*arduino_iot_api_secret"},{"named":"*arduino_cloud_secret"}],"name":""}}},
{"id":"argilla","name":"Argilla","docs":"","hosts":["{var.server}"],"vars":{"server":{"env":"ARGILLA_API_URL"}},"keys":{"argilla-api-key":{"shape":[{"base64url":107}],"beside":[{"named":"*argilla_api_key"},{"named":"*argilla_key"},{"named":"x-argilla-api-key"}],"carriers":[{"header":"X-Argilla-Api-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"argo-cd","name":"Argo CD","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"ARGOCD_SERVER"}},"keys":{"argo-cd-auth-token":{"shape":["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhcmdvY2Qi",{"base64url":[40,600]},".",{"base64url":43}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"argo-cd-named-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,3000]},".",{"base64url":[20,700]}],"check":"jwt","beside":[{"named":"*argocd_auth_token"},{"named":"*argocd_token"},{"named":"*argo_cd_token"},{"named":"*argocd_api_token"},{"command":"argocd","flag":"--auth-token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"argos","name":"Argos","docs":"","hosts":["api.argos-ci.com","app.argos-ci.com"],"keys":{"argos-token":{"shape":[{"hex":40}],"beside":[{"named":"*argos_token"},{"named":"*argos_project_token"},{"named":"*argos_api_key"},{"named":"*argos_api_token"},{"named":"*argos_ci_token"},{"named":"*argos_ci_project_token"},{"named":"*argos_ci_api_key"},{"named":"*argos_ci_api_token"},{"word":"argos-ci","within":200},{"command":"argos","flag":"--token"}],"name":""}}},
{"id":"arize","name":"Arize","docs":"","hosts":["otlp.arize.com","api.arize.com","app.phoenix.arize.com"],"keys":{"arize-api-key":{"shape":["ak-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"-",{"base64url":32}],"beside":[{"named":"*arize_api_key"},{"named":"*arize_key"},{"named":"*arize_developer_key"},{"word":"arize","within":160}],"carriers":[{"header":"api_key","value":"{key}"},{"header":"authorization","value":"{key}"}],"name":""},"arize-phoenix-api-key":{"shape":["eyJ",{"base64url":[8,2000]},".",{"base64url":[8,4000]},".",{"base64url":[20,1000]}],"check":"jwt","beside":[{"named":"*phoenix_api_key"},{"named":"phoenix_client_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"api_key","value":"{key}"}],"name":"","source":""}}},
{"id":"artsy","name":"Artsy","docs":"","hosts":["api.artsy.net"],"keys":{"artsy-client-secret":{"shape":[{"hex":32}],"beside":[{"named":"*artsy_client_secret"},{"named":"*artsy_secret"},{"named":"*artsy_api_secret"},{"named":"*artsy_secret_key"}],"name":""}}},
{"id":"asana","name":"Asana","docs":"","hosts":["app.asana.com"],"keys":{"asana-personal-access-token":{"shapes":[["1/",{"digit":[12,17]},":",{"hex":32}],["2/",{"digit":[12,17]},"/",{"digit":[12,17]},":",{"hex":32}]],"beside":[{"named":"*asana_access_token"},{"named":"*asana_token"},{"named":"*asana_pat"},{"named":"*asana_personal_access_token"},{"named":"*asana_api_key"},{"named":"*asana_api_token"},{"named":"*asana_key"},{"word":"asana","within":400}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"asana-client-secret":{"shape":[{"hex":32}],"beside":[{"named":"*asana_client_secret"},{"named":"*asana_app_secret"},{"named":"*asana_secret"}],"name":""}}},
{"id":"assemblyai","name":"AssemblyAI","docs":"","hosts":["api.assemblyai.com","api.eu.assemblyai.com","streaming.assemblyai.com"],"keys":{"assemblyai-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*assemblyai_api_key"},{"named":"*assembly_ai_api_key"},{"named":"*assemblyai_key"},{"named":"*assembly_ai_key"},{"named":"*assemblyai_token"},{"named":"aai.settings.api_key"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"astra-db","name":"DataStax Astra DB","docs":"","hosts":["api.astra.datastax.com","*.apps.astra.datastax.com","api.langflow.astra.datastax.com"],"keys":{"astra-db-token":{"shape":["AstraCS:",{"letter":24,"as":"id"},":",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"X-Cassandra-Token","value":"{key}"},{"header":"Token","value":"{key}"}],"name":"","source":""}}},
{"id":"astronomer","name":"Astronomer","docs":"","hosts":["api.astronomer.io","cloud.astronomer.io"],"keys":{"astronomer-api-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,3000]},".",{"base64url":[20,700]}],"check":"jwt","beside":[{"named":"*astro_api_token"},{"named":"*astronomer_api_token"},{"named":"*astro_token"},{"named":"*astronomer_token"},{"named":"*astronomer_key_secret"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"atlassian","name":"Atlassian","docs":"","hosts":["*.atlassian.net","api.atlassian.com","{var.host}"],"vars":{"host":{"env":"JIRA_URL"}},"keys":{"atlassian-api-token":{"shape":["ATATT3xFfG",{"base64url":[100,250]},"=",{"hexUpper":8}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"atlassian-legacy-api-token":{"shape":[{"base62":24}],"beside":[{"named":"*jira_api_token"},{"named":"*jira_token"},{"named":"*jira_api_key"},{"named":"*confluence_api_token"},{"named":"*confluence_token"},{"named":"*atlassian_api_token"},{"named":"*atlassian_token"},{"named":"*atlassian_api_key"}],"name":""},"atlassian-personal-access-token":{"shape":[{"oneOf":["M","N","O"]},{"base64":43}],"beside":[{"named":"*jira_api_token"},{"named":"*jira_token"},{"named":"*jira_pat"},{"named":"*jira_personal_token"},{"named":"*jira_access_token"},{"named":"*confluence_api_token"},{"named":"*confluence_token"},{"named":"*confluence_pat"},{"named":"*confluence_personal_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"atlassian-oauth-secret":{"shape":["ATOA",{"base64url":[60,200]}],"name":""}}},
{"id":"attio","name":"Attio","docs":"","hosts":["api.attio.com","app.attio.com"],"keys":{"attio-token":{"shape":[{"hex":64}],"beside":[{"named":"*attio_api_key"},{"named":"*attio_key"},{"named":"*attio_token"},{"named":"*attio_api_token"},{"named":"*attio_access_token"},{"named":"*attio_secret"},{"named":"*attio_bearer_token"},{"word":"api.attio.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"audd","name":"AudD","docs":"","hosts":["api.audd.io","enterprise.audd.io"],"keys":{"audd-api-token":{"shape":[{"hex":32}],"beside":[{"named":"*audd_api_token"},{"named":"*audd_token"},{"named":"*audd_api_key"},{"named":"*audd_key"},{"named":"*audd_io_api_token"},{"named":"*audd_io_token"},{"named":"*audd_io_api_key"},{"named":"*audd_io_key"},{"word":"api.audd.io","within":160}],"name":""}}},
{"id":"auth0","name":"Auth0","docs":"","hosts":["{var.domain}","*.auth0.com"],"vars":{"domain":{"env":"AUTH0_DOMAIN"}},"keys":{"auth0-client-secret":{"shape":[{"base64url":64}],"beside":[{"named":"*auth0_client_secret"},{"named":"*auth0_mgmt_client_secret"},{"named":"*auth0_m2m_client_secret"},{"named":"*auth0_management_client_secret"},{"named":"*auth0_api_client_secret"}],"name":""},"auth0-management-token":{"shape":["eyJ",{"base64url":[10,500]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[40,700]}],"check":"jwt","beside":[{"named":"*auth0_api_token"},{"named":"*auth0_mgmt_api_token"},{"named":"*auth0_management_api_token"},{"named":"*auth0_management_token"},{"named":"*auth0_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"authentik","name":"authentik","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"AUTHENTIK_URL"}},"keys":{"authentik-token":{"shape":[{"base62":60}],"beside":[{"named":"*authentik_token"},{"named":"*authentik_api_token"},{"named":"*authentik_api_key"},{"named":"*authentik_access_token"},{"named":"*authentik_bootstrap_token"},{"named":"*authentik_auth_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"authorize-net","name":"Authorize.net","docs":"","hosts":["api.authorize.net","apitest.authorize.net"],"keys":{"authorize-net-transaction-key":{"shape":[{"base62":16}],"beside":[{"named":"*authorize_net_transaction_key"},{"named":"*authorize_net_trans_key"},{"named":"*authorize_net_transactionkey"},{"named":"*authorize_net_tran_key"},{"named":"*authorizenet_transaction_key"},{"named":"*authorizenet_trans_key"},{"named":"*authorizenet_transactionkey"},{"named":"*authorizenet_tran_key"},{"named":"*anet_transaction_key"},{"named":"*anet_trans_key"},{"named":"*anet_transactionkey"},{"named":"*anet_tran_key"},{"named":"*auth_net_transaction_key"},{"named":"*auth_net_trans_key"},{"named":"*auth_net_transactionkey"},{"named":"*auth_net_tran_key"},{"named":"*authnet_transaction_key"},{"named":"*authnet_trans_key"},{"named":"*authnet_transactionkey"},{"named":"*authnet_tran_key"}],"name":""}}},
{"id":"authress","name":"Authress","docs":"","hosts":["*.authress.io"],"keys":{"authress-access-key":{"shape":[{"oneOf":["sc_","ext_","scauth_","authress_"]},{"base62":[5,32],"as":"id"},".",{"base62":[4,32]},".acc",{"oneOf":["-","_"]},{"base36":[8,32]},".",{"base64":[60,120]}],"beside":[{"named":"*authress_access_key"},{"named":"*authress_key"},{"named":"*authress_service_client_key"},{"named":"*authress_client_secret"},{"named":"*authress_secret"},{"named":"*authress_token"},{"named":"*authress_api_key"},{"word":"authress","within":300}],"name":"","source":""}}},
{"id":"authy","name":"Authy","docs":"","hosts":["api.authy.com"],"keys":{"authy-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*authy_api_key"},{"named":"*authy_production_api_key"},{"named":"*authy_secret"}],"carriers":[{"header":"X-Authy-API-Key","value":"{key}"}],"name":""}}},
{"id":"autodesk","name":"Autodesk Platform Services","docs":"","hosts":["developer.api.autodesk.com"],"keys":{"autodesk-client-secret":{"shapes":[[{"base62":16}],[{"base62":64}]],"beside":[{"named":"*aps_client_secret"},{"named":"*forge_client_secret"},{"named":"*autodesk_client_secret"},{"named":"*autodesk_secret"}],"name":""}}},
{"id":"avalara","name":"Avalara","docs":"","hosts":["rest.avatax.com","sandbox-rest.avatax.com"],"keys":{"avalara-license-key":{"shape":[{"hexUpper":16}],"beside":[{"named":"*avalara_license_key"},{"named":"*avatax_license_key"},{"named":"*ava_license_key"}],"name":""}}},
{"id":"aws","name":"AWS","docs":"","hosts":["{var.sts}","{var.iam}"],"vars":{"sts":{"env":"REKEY_AWS_STS","default":"sts.amazonaws.com"},"iam":{"env":"REKEY_AWS_IAM","default":"iam.amazonaws.com"},"region":{"env":"REKEY_AWS_REGION","default":"us-east-1"}},"keys":{"aws-access-key":{"parts":{"id":{"shape":["AKIA",{"base32":16}],"public":true,"beside":[{"named":"*access_key_id"},{"named":"*aws_access_key"}]},"secret":{"shape":[{"base64":40}],"beside":[{"named":"*secret_access_key"},{"named":"*aws_secret_key"}]}},"within":20,"carriers":[],"name":"","source":""},"aws-session-key":{"parts":{"id":{"shape":["ASIA",{"base32":16}],"public":true,"beside":[{"named":"*access_key_id"},{"named":"*aws_access_key"}]},"secret":{"shape":[{"base64":40}],"beside":[{"named":"*secret_access_key"},{"named":"*aws_secret_key"}]},"token":{"shape":[{"base64":[100,4000]}],"beside":[{"named":"*session_token"},{"named":"*security_token"}]}},"within":20,"carriers":[],"name":"","source":""}}},
{"id":"awx","name":"AWX (Ansible Tower)","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"AWX_URL"}},"keys":{"awx-token":{"shape":[{"base62":30}],"beside":[{"named":"*awx_oauth_token"},{"named":"*tower_oauth_token"},{"named":"*controller_oauth_token"},{"named":"*aap_oauth_token"},{"named":"*ansible_tower_oauth_token"},{"named":"*automation_controller_oauth_token"},{"named":"*awx_token"},{"named":"*awx_access_token"},{"named":"*awx_api_token"},{"named":"*ansible_tower_token"},{"named":"*ansible_tower_access_token"},{"named":"*ansible_tower_api_token"},{"named":"*aap_token"},{"named":"*aap_access_token"},{"named":"*aap_api_token"},{"command":"awx","flag":"--conf.token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"axiom","name":"Axiom","docs":"","hosts":["api.axiom.co","api.eu.axiom.co"],"keys":{"axiom-api-token":{"shape":["xaat-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"axiom-personal-token":{"shape":["xapt-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"azure","name":"Azure","docs":"","hosts":["{var.login}","graph.microsoft.com","login.microsoftonline.com","management.azure.com","dev.azure.com","*.core.windows.net","*.azurecr.io","*.search.windows.net","*.servicebus.windows.net","*.azurewebsites.net","*.openai.azure.com","*.cognitiveservices.azure.com","*.documents.azure.com","*.azure-api.net","*.azure-devices.net","*.redis.cache.windows.net"],"vars":{"login":{"env":"AZURE_AUTHORITY_HOST","default":"login.microsoftonline.com"},"tenant":{"env":"AZURE_TENANT_ID"},"client":{"env":"AZURE_CLIENT_ID"},"admin":{"env":"REKEY_AZURE_ADMIN_CLIENT_ID"}},"keys":{"azure-client-secret":{"shapes":[[{"base64url":1},{"userinfo":2},"7Q~",{"userinfo":30},{"base64url":1}],[{"base64url":1},{"userinfo":2},"8Q~",{"userinfo":33},{"base64url":1}]],"beside":[{"named":"*client_secret"},{"named":"*azure"},{"named":"*azure_key"},{"named":"*azure_api_key"},{"named":"*azure_token"},{"named":"*azure_secret"},{"named":"*azure_password"},{"named":"*aad_key"},{"named":"*aad_api_key"},{"named":"*aad_token"},{"named":"*aad_secret"},{"named":"*aad_password"},{"named":"*entra"},{"named":"*entra_key"},{"named":"*entra_api_key"},{"named":"*entra_token"},{"named":"*entra_secret"},{"named":"*entra_password"},{"named":"*secret"},{"named":"*password"},{"named":"*arm_client_secret"},{"named":"*app_secret"},{"named":"*microsoft"},{"named":"*microsoft_key"},{"named":"*microsoft_api_key"},{"named":"*microsoft_token"},{"named":"*microsoft_secret"},{"named":"*microsoft_password"},{"named":"*graph"},{"named":"*graph_key"},{"named":"*graph_api_key"},{"named":"*graph_token"},{"named":"*graph_secret"},{"named":"*graph_password"},{"word":"login.microsoftonline.com","within":400},{"word":"client_secret","within":60},{"word":"tenant","within":300}],"carriers":[],"name":"","source":""},"azure-storage-key":{"shape":[{"base64":76},"+ASt",{"base64":6},"=="],"name":"","source":""},"azure-unmarked-storage-key":{"shape":[{"base64":86},"=="],"beside":[{"named":"AccountKey"},{"named":"*storage_account_key"},{"named":"*storage_access_key"},{"named":"*azure_storage_key"},{"named":"*azure_storage_account_key"},{"named":"*azure_storage_access_key"},{"named":"*azure_blob_key"},{"named":"*cosmos_key"},{"named":"*cosmos_db_key"},{"named":"*cosmos_account_key"},{"named":"*azure_cosmos_key"},{"named":"*cosmos_master_key"},{"named":"*cosmosdb_primary_key"},{"word":"AccountKey=","within":20},{"word":"core.windows.net","within":200},{"word":"documents.azure.com","within":200}],"name":"","source":""},"azure-cosmos-key":{"shape":[{"base64":76},"ACDb",{"base64":6},"=="],"name":"","source":""},"azure-batch-key":{"shape":[{"base64":76},"+ABa",{"base64":6},"=="],"name":"","source":""},"azure-api-management-key":{"shape":[{"base64":76},"APIM",{"base64":6},"=="],"name":"","source":""},"azure-ml-key":{"shape":[{"base64":76},"+AMC",{"base64":6},"=="],"name":"","source":""},"azure-messaging-key":{"shape":[{"base64":33},{"oneOf":["+ASb","+AEh","+ARm"]},{"base64":6},"="],"name":"","source":""},"azure-iot-key":{"shape":[{"base64":33},"AIoT",{"base64":6},"="],"name":"","source":""},"azure-redis-key":{"shape":[{"base64":33},"AzCa",{"base64":6},"="],"name":"","source":""},"azure-shared-access-key":{"shape":[{"base64":43},"="],"beside":[{"named":"SharedAccessKey"},{"named":"*shared_access_key"},{"named":"*service_bus_key"},{"named":"*event_hub_key"},{"named":"*iothub_key"},{"named":"*sas_key"},{"named":"*signalr_access_key"},{"named":"*azure_signalr_key"},{"named":"*app_configuration_secret"},{"named":"*acs_access_key"},{"word":"SharedAccessKey=","within":20},{"word":"AccessKey=","within":20},{"word":"servicebus.windows.net","within":200}],"name":""},"azure-function-key":{"shape":[{"base62":1},{"base64url":43},"AzFu",{"base64url":6},"=="],"carriers":[{"header":"x-functions-key","value":"{key}"},{"query":"code"}],"name":"","source":""},"azure-search-key":{"shape":[{"base62":42},"AzSe",{"base62":6}],"carriers":[{"header":"api-key","value":"{key}"}],"name":"","source":""},"azure-container-registry-key":{"shape":[{"base64":42},"+ACR",{"base64":6}],"name":"","source":""},"azure-annotated-key":{"shape":[{"base62":52},{"oneOf":["JQQJ99","JQQJ9D"]},{"base62":26}],"carriers":[{"header":"api-key","value":"{key}"},{"header":"Ocp-Apim-Subscription-Key","value":"{key}"}],"name":"","source":""},"azure-ai-services-key":{"shape":[{"hex":32}],"beside":[{"named":"*azure_openai_api_key"},{"named":"*azure_openai_key"},{"named":"*azure_cognitive_services_key"},{"named":"*cognitive_services_key"},{"named":"*azure_speech_key"},{"named":"*azure_translator_key"},{"named":"*azure_vision_key"},{"named":"*azure_text_analytics_key"},{"named":"*azure_ai_key"},{"named":"*azure_form_recognizer_key"},{"named":"*azure_document_intelligence_key"},{"named":"*azure_maps_key"},{"named":"*ocp-apim-subscription-key"},{"named":"*bing_search_api_key"},{"named":"*azure_face_key"},{"named":"*azure_search_key"}],"carriers":[{"header":"api-key","value":"{key}"},{"header":"Ocp-Apim-Subscription-Key","value":"{key}"}],"name":""},"azure-devops-token":{"shape":[{"base62":76},"AZDO",{"base62":4}],"carriers":[{"basic":":{key}"}],"name":"","source":""},"azure-old-devops-token":{"shape":[{"base36":52}],"beside":[{"named":"*azure_devops_ext_pat"},{"named":"*azure_devops_pat"},{"named":"*azure_devops_token"},{"named":"*azdo_personal_access_token"},{"named":"*azdo_pat"},{"named":"*ado_pat"},{"named":"*ado_token"},{"named":"*vsts_pat"},{"named":"*vsts_token"},{"named":"*vss_nuget_accesstoken"},{"named":"*azure_pat"},{"named":"*devops_pat"},{"named":"*azp_token"},{"word":"dev.azure.com","within":200},{"word":"visualstudio.com","within":200},{"word":"pkgs.dev.azure.com","within":300}],"carriers":[{"basic":":{key}"}],"name":""},"azure-sas-signature":{"shapes":[["sig=",{"base62":[1,43]},{"oneOf":["%3D","%3d"]}],["sig=",{"base62":[1,43]},{"oneOf":["%2B","%2F","%2b","%2f"]},{"base62":[1,43]},{"oneOf":["%3D","%3d"]}],["sig=",{"base62":[1,43]},{"oneOf":["%2B","%2F","%2b","%2f"]},{"base62":[1,43]},{"oneOf":["%2B","%2F","%2b","%2f"]},{"base62":[1,43]},{"oneOf":["%3D","%3d"]}],["sig=",{"base62":[1,43]},{"oneOf":["%2B","%2F","%2b","%2f"]},{"base62":[1,43]},{"oneOf":["%2B","%2F","%2b","%2f"]},{"base62":[1,43]},{"oneOf":["%2B","%2F","%2b","%2f"]},{"base62":[1,43]},{"oneOf":["%3D","%3d"]}]],"beside":[{"named":"*sas_token"},{"named":"*sas_url"},{"named":"*sas_signature"},{"named":"*azure_sas"},{"named":"*azure_storage_sas"},{"named":"*storage_sas"},{"named":"*blob_sas"},{"named":"*sas_connection_string"},{"word":"core.windows.net","within":400},{"word":"SharedAccessSignature","within":200},{"word":"servicebus.windows.net","within":400},{"word":"azure","within":200}],"name":"","source":""}}},
{"id":"backblaze","name":"Backblaze B2","docs":"","hosts":["api.backblazeb2.com","*.backblazeb2.com"],"keys":{"backblaze-application-key":{"shape":["K00",{"digit":1},{"base64":27}],"beside":[{"named":"*b2_application_key"},{"named":"*b2_app_key"},{"named":"*backblaze_application_key"},{"named":"*backblaze_app_key"},{"named":"*b2_key"},{"named":"*backblaze_key"},{"named":"*b2_secret"},{"named":"*b2_account_key"},{"named":"*backblaze_secret"},{"named":"*b2_secret_access_key"},{"named":"*b2_secret_key"},{"named":"*rclone_config_b2_key"},{"word":"backblaze","within":200},{"word":"application_key","within":30},{"word":"applicationKey","within":30}],"name":""}}},
{"id":"baichuan","name":"Baichuan","docs":"","hosts":["api.baichuan-ai.com"],"keys":{"baichuan-api-key":{"shape":["sk-",{"hex":32}],"beside":[{"named":"*baichuan_api_key"},{"named":"*baichuan_key"},{"word":"baichuan-ai.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"baidu-cloud","name":"Baidu AI Cloud","docs":"","hosts":["aip.baidubce.com","*.baidubce.com"],"keys":{"baidu-cloud-secret-key":{"shape":[{"base62":32}],"beside":[{"named":"*baidu_secret_key"},{"named":"*baidu_client_secret"},{"named":"*baidu_app_secret"},{"named":"*baidu_api_secret"},{"named":"*baidu_ai_secret_key"},{"named":"*baidu_ai_client_secret"},{"named":"*baidu_ai_app_secret"},{"named":"*baidu_ai_api_secret"},{"named":"*baidu_ocr_secret_key"},{"named":"*baidu_ocr_client_secret"},{"named":"*baidu_ocr_app_secret"},{"named":"*baidu_ocr_api_secret"},{"named":"*baidu_api_secret_key"},{"named":"*baidu_api_client_secret"},{"named":"*baidu_api_app_secret"},{"named":"*baidu_api_api_secret"},{"named":"*baidu_asr_secret_key"},{"named":"*baidu_asr_client_secret"},{"named":"*baidu_asr_app_secret"},{"named":"*baidu_asr_api_secret"},{"named":"*baidu_translate_api_secret_key"},{"named":"*baidu_translate_api_client_secret"},{"named":"*baidu_translate_api_app_secret"},{"named":"*baidu_translate_api_api_secret"},{"named":"*aip_secret_key"},{"named":"*aip_client_secret"},{"named":"*aip_app_secret"},{"named":"*aip_api_secret"},{"named":"*qianfan_secret_key"},{"named":"*qianfan_client_secret"},{"named":"*qianfan_app_secret"},{"named":"*qianfan_api_secret"},{"named":"*ernie_secret_key"},{"named":"*ernie_client_secret"},{"named":"*ernie_app_secret"},{"named":"*ernie_api_secret"},{"named":"*wenxin_secret_key"},{"named":"*wenxin_client_secret"},{"named":"*wenxin_app_secret"},{"named":"*wenxin_api_secret"},{"word":"aip.baidubce.com","within":250}],"carriers":[{"query":"client_secret"}],"name":""},"baidu-cloud-access-secret":{"shape":[{"hex":32}],"beside":[{"named":"*bce_secret_access_key"},{"named":"*bce_access_key_secret"},{"named":"*bce_sk"},{"named":"*bce_secret"},{"named":"*baidu_bce_secret_access_key"},{"named":"*baidu_bce_access_key_secret"},{"named":"*baidu_bce_sk"},{"named":"*baidu_bce_secret"},{"named":"*baidubce_secret_access_key"},{"named":"*baidubce_access_key_secret"},{"named":"*baidubce_sk"},{"named":"*baidubce_secret"},{"named":"*baidu_cloud_secret_access_key"},{"named":"*baidu_cloud_access_key_secret"},{"named":"*baidu_cloud_sk"},{"named":"*baidu_cloud_secret"}],"name":""}}},
{"id":"balena","name":"balena","docs":"","hosts":["api.balena-cloud.com"],"keys":{"balena-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*balena_token"},{"named":"*balena_api_key"},{"named":"*balena_api_token"},{"named":"*balenacloud_api_key"},{"named":"*balena_cloud_api_key"},{"named":"*balena_cloud_token"},{"command":"balena login","flag":"--token"},{"command":"balena","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"bamboohr","name":"BambooHR","docs":"","hosts":["api.bamboohr.com","*.bamboohr.com"],"keys":{"bamboohr-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*bamboohr_api_key"},{"named":"*bamboo_api_key"},{"named":"*bamboohr_key"},{"named":"*bamboohr_token"},{"named":"*bamboohr_api_token"}],"carriers":[{"basic":"{key}:x"},{"basic":"{key}:"}],"name":""}}},
{"id":"bannerbear","name":"Bannerbear","docs":"","hosts":["api.bannerbear.com","sync.api.bannerbear.com","app.bannerbear.com"],"keys":{"bannerbear-api-key":{"shape":[{"oneOf":["bb_pr_","bb_ma_"]},{"hex":30}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"baremetrics","name":"Baremetrics","docs":"","hosts":["api.baremetrics.com"],"keys":{"baremetrics-api-key":{"shape":[{"oneOf":["lk_","sk_"]},{"base62":[18,32]}],"beside":[{"named":"*baremetrics_api_key"},{"named":"*baremetrics_key"},{"named":"*baremetrics_token"},{"named":"*baremetrics_api_token"},{"named":"*baremetrics_live_key"},{"named":"*baremetrics_secret"},{"word":"api.baremetrics.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"basecamp","name":"Basecamp","docs":"","hosts":["3.basecampapi.com","launchpad.37signals.com"],"keys":{"basecamp-access-token":{"shape":["BAhb",{"base64":[60,600]},"--",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"basecamp-client-secret":{"shape":[{"hex":40}],"beside":[{"named":"*basecamp_client_secret"},{"named":"*basecamp_secret"},{"named":"*basecamp_oauth_secret"}],"name":""}}},
{"id":"baserow","name":"Baserow","docs":"","hosts":["api.baserow.io","baserow.io"],"keys":{"baserow-token":{"shape":[{"base62":32}],"beside":[{"named":"*baserow_api_key"},{"named":"*baserow_key"},{"named":"*baserow_token"},{"named":"*baserow_api_token"},{"named":"*baserow_access_token"},{"named":"*baserow_secret"},{"named":"*baserow_database_token"},{"named":"*baserow_db_token"},{"word":"api.baserow.io","within":200}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""}}},
{"id":"baseten","name":"Baseten","docs":"","hosts":["api.baseten.co","*.api.baseten.co","inference.baseten.co"],"keys":{"baseten-api-key":{"shape":[{"base62":8,"as":"id"},".",{"base62":32}],"beside":[{"named":"*baseten_api_key"},{"named":"*baseten_key"},{"named":"api_key","in":"**/.trussrc"},{"word":"baseten.co","within":200}],"carriers":[{"header":"Authorization","value":"Api-Key {key}"}],"name":""}}},
{"id":"beamer","name":"Beamer","docs":"","hosts":["api.getbeamer.com"],"keys":{"beamer-api-key":{"shape":["b_",{"base64":43},"="],"beside":[{"named":"*beamer_api_key"},{"named":"*beamer_key"},{"named":"*beamer_token"},{"named":"*beamer_api_token"},{"named":"*beamer_access_token"},{"named":"*beamer_secret"},{"named":"*beamer_api_secret"}],"carriers":[{"header":"Beamer-Api-Key","value":"{key}"}],"name":""}}},
{"id":"beehiiv","name":"beehiiv","docs":"","hosts":["api.beehiiv.com","app.beehiiv.com"],"keys":{"beehiiv-api-key":{"shape":[{"base62":64}],"beside":[{"named":"*beehiiv_api_key"},{"named":"*beehiiv_key"},{"named":"*beehiiv_token"},{"named":"*beehiiv_api_token"},{"named":"*beehiiv_access_token"},{"named":"*beehiiv_secret"},{"word":"api.beehiiv.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"better-stack","name":"Better Stack","docs":"","hosts":["in.logs.betterstack.com","in.logtail.com","telemetry.betterstack.com","uptime.betterstack.com"],"keys":{"better-stack-source-token":{"shape":[{"base62":24}],"beside":[{"named":"*logtail_source_token"},{"named":"*logtail_token"},{"named":"*logtail_api_token"},{"named":"*better_stack_source_token"},{"named":"*better_stack_api_token"},{"named":"*better_stack_token"},{"named":"*betteruptime_api_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"bigcommerce","name":"BigCommerce","docs":"","hosts":["api.bigcommerce.com"],"keys":{"bigcommerce-access-token":{"shape":[{"base36":[31,32]}],"beside":[{"named":"*bigcommerce_access_token"},{"named":"*bigcommerce_token"},{"named":"*bigcommerce_api_token"},{"named":"*bigcommerce_store_api_token"},{"named":"*bigcommerce_auth_token"},{"named":"*bc_access_token"},{"named":"*bc_api_token"},{"named":"*bigcommerce_api_access_token"}],"carriers":[{"header":"X-Auth-Token","value":"{key}"}],"name":""},"bigcommerce-client-secret":{"shape":[{"hex":64}],"beside":[{"named":"*bigcommerce_client_secret"},{"named":"*bc_client_secret"},{"named":"*bigcommerce_app_secret"}],"name":""}}},
{"id":"bill-com","name":"BILL","docs":"","hosts":["gateway.prod.bill.com","gateway.stage.bill.com","api.bill.com"],"keys":{"bill-com-developer-key":{"shape":[{"base62":32}],"beside":[{"named":"*bill_dev_key"},{"named":"*bill_com_dev_key"},{"named":"*bill_developer_key"},{"named":"*bill_com_api_key"}],"name":""}}},
{"id":"binance","name":"Binance","docs":"","hosts":["api.binance.com","api.binance.us","fapi.binance.com","testnet.binance.vision"],"keys":{"binance-secret-key":{"shape":[{"base62":64}],"beside":[{"named":"*binance_secret"},{"named":"*binance_secret_key"},{"named":"*binance_api_secret"},{"named":"*binance_api_secret_key"},{"named":"*binance_testnet_secret"},{"named":"*binance_futures_secret"},{"named":"*binance_private_key"}],"name":"","source":""},"binance-api-key":{"shape":[{"base62":64}],"beside":[{"named":"*binance_api_key"},{"named":"*binance_key"},{"named":"*binance_testnet_api_key"},{"named":"*binance_futures_api_key"}],"carriers":[{"header":"X-MBX-APIKEY","value":"{key}"}],"name":"","source":""}}},
{"id":"bing-maps","name":"Bing Maps","docs":"","hosts":["dev.virtualearth.net","*.virtualearth.net"],"keys":{"bing-maps-key":{"shape":["A",{"base64url":63}],"beside":[{"named":"*bing_maps_key"},{"named":"*bing_maps_api_key"},{"named":"*bing_maps_token"},{"named":"*bing_maps_credentials"},{"named":"*bing_maps_apikey"},{"named":"*bing_map_key"},{"named":"*bing_map_api_key"},{"named":"*bing_map_token"},{"named":"*bing_map_credentials"},{"named":"*bing_map_apikey"},{"named":"*bingmaps_key"},{"named":"*bingmaps_api_key"},{"named":"*bingmaps_token"},{"named":"*bingmaps_credentials"},{"named":"*bingmaps_apikey"},{"word":"virtualearth.net","within":200}],"name":""}}},
{"id":"bitbucket","name":"Bitbucket","docs":"","hosts":["api.bitbucket.org","bitbucket.org","{var.host}"],"vars":{"host":{"env":"BITBUCKET_SERVER_URL"}},"keys":{"bitbucket-access-token":{"shape":["ATCTT3xFfG",{"base64url":[100,250]},"=",{"hexUpper":8}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"x-token-auth:{key}"}],"name":""},"bitbucket-app-password":{"shape":["ATBB",{"base62":24},{"hexUpper":8}],"name":""},"bitbucket-http-access-token":{"shape":["BBDC-",{"oneOf":["M","N","O"]},{"base64":43}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"bitbucket-oauth-secret":{"shape":[{"base62":32}],"beside":[{"named":"*bitbucket_client_secret"},{"named":"*bitbucket_oauth_secret"},{"named":"*bitbucket_secret"},{"named":"*bitbucket_consumer_secret"}],"name":""}}},
{"id":"bitfinex","name":"Bitfinex","docs":"","hosts":["api.bitfinex.com"],"keys":{"bitfinex-api-secret":{"shape":[{"base62":[40,43]}],"beside":[{"named":"*bitfinex_api_secret"},{"named":"*bitfinex_secret"},{"named":"*bitfinex_secret_key"},{"named":"*bfx_api_secret"},{"named":"*bfx_secret"}],"name":""}}},
{"id":"bitly","name":"Bitly","docs":"","hosts":["api-ssl.bitly.com"],"keys":{"bitly-access-token":{"shape":[{"hex":40}],"beside":[{"named":"*bitly_access_token"},{"named":"*bitly_token"},{"named":"*bitly_api_key"},{"named":"*bitly_key"},{"named":"*bitly_api_token"},{"named":"*bitly_generic_access_token"},{"named":"*bitly_oauth_token"},{"named":"*bitly_secret"},{"named":"*bitly_client_secret"},{"named":"*bit_ly_access_token"},{"named":"*bit_ly_token"},{"named":"*bit_ly_api_key"},{"named":"*bit_ly_key"},{"named":"*bit_ly_api_token"},{"named":"*bit_ly_generic_access_token"},{"named":"*bit_ly_oauth_token"},{"named":"*bit_ly_secret"},{"named":"*bit_ly_client_secret"},{"word":"api-ssl.bitly.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"bitmex","name":"BitMEX","docs":"","hosts":["www.bitmex.com","testnet.bitmex.com"],"keys":{"bitmex-api-secret":{"shape":[{"base64url":48}],"beside":[{"named":"*bitmex_secret"},{"named":"*bitmex_api_secret"},{"named":"*bitmex_secret_key"},{"named":"*bitmex_api_secret_key"},{"named":"*bitmex_key_secret"},{"named":"*bitmex_api_key_secret"}],"name":""}}},
{"id":"bitrise","name":"Bitrise","docs":"","hosts":["api.bitrise.io"],"keys":{"bitrise-access-token":{"shape":[{"base64url":[60,120]}],"beside":[{"named":"*bitrise_api_token"},{"named":"*bitrise_token"},{"named":"*bitrise_access_token"},{"named":"*bitrise_personal_access_token"},{"named":"*bitrise_pat"},{"named":"*bitrise_api_key"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"bittrex","name":"Bittrex","docs":"","hosts":["api.bittrex.com"],"keys":{"bittrex-api-secret":{"shape":[{"hex":32}],"beside":[{"named":"*bittrex_secret"},{"named":"*bittrex_api_secret"},{"named":"*bittrex_secret_key"},{"named":"*bittrex_api_secret_key"},{"named":"*bittrex_key_secret"}],"name":""}}},
{"id":"bitwarden","name":"Bitwarden","docs":"","hosts":["api.bitwarden.com","identity.bitwarden.com","api.bitwarden.eu","identity.bitwarden.eu","{var.server}"],"vars":{"server":{"env":"BWS_SERVER_URL"}},"keys":{"bitwarden-access-token":{"shape":["0.",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},".",{"base62":30},":",{"base64":22},"=="],"beside":[{"named":"*bws_access_token"},{"named":"*bitwarden_access_token"},{"named":"*bw_access_token"},{"named":"*bitwarden_token"},{"named":"*bws_token"},{"named":"*access_token"},{"word":"bws","within":80},{"word":"bitwarden","within":200}],"name":"","source":""},"bitwarden-client-secret":{"shape":[{"base62":30}],"beside":[{"named":"*bw_client_secret"},{"named":"*bitwarden_client_secret"},{"named":"*bitwarden_api_secret"},{"named":"*bitwarden_secret"}],"name":"","source":""}}},
{"id":"black-forest-labs","name":"Black Forest Labs","docs":"","hosts":["api.bfl.ai","api.us.bfl.ai","api.eu.bfl.ai","api.bfl.ml","dashboard.bfl.ai"],"keys":{"black-forest-labs-api-key":{"shapes":[[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],["bfl_",{"base62":[24,64]}]],"beside":[{"named":"*bfl_api_key"},{"named":"*bfl_key"},{"named":"*bfl_token"},{"named":"*bfl_secret"},{"named":"*black_forest_labs_api_key"},{"named":"*black_forest_labs_key"},{"named":"*black_forest_labs_token"},{"named":"*black_forest_labs_secret"},{"named":"*blackforestlabs_api_key"},{"named":"*blackforestlabs_key"},{"named":"*blackforestlabs_token"},{"named":"*blackforestlabs_secret"},{"word":"api.bfl.ai","within":200},{"word":"api.bfl.ml","within":200},{"word":"api.us1.bfl.ai","within":200}],"carriers":[{"header":"x-key","value":"{key}"}],"name":""}}},
{"id":"bland","name":"Bland","docs":"","hosts":["api.bland.ai","us.api.bland.ai"],"keys":{"bland-api-key":{"shape":[{"oneOf":["sk-","org_"]},{"hex":[64,200]}],"beside":[{"named":"*bland_api_key"},{"named":"*bland_ai_api_key"},{"named":"*blandai_api_key"},{"word":"bland.ai","within":160}],"carriers":[{"header":"authorization","value":"{key}"}],"name":""}}},
{"id":"blaxel","name":"Blaxel","docs":"","hosts":["api.blaxel.ai","run.blaxel.ai","app.blaxel.ai"],"keys":{"blaxel-api-key":{"shape":["bl_",{"base36":32}],"beside":[{"named":"*blaxel_api_key"},{"named":"*bl_api_key"},{"named":"*blaxel_key"},{"named":"*blaxel_token"},{"named":"*blaxel_access_token"},{"named":"*blaxel_secret"},{"word":"blaxel","within":200},{"word":"BL_WORKSPACE","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"X-Blaxel-Api-Key","value":"{key}"}],"name":""}}},
{"id":"blazemeter","name":"BlazeMeter","docs":"","hosts":["a.blazemeter.com"],"keys":{"blazemeter-api-secret":{"shape":[{"base62":80}],"beside":[{"named":"*blazemeter_secret"},{"named":"*blazemeter_api_secret"},{"named":"*blazemeter_api_key_secret"},{"named":"*blazemeter_key_secret"},{"named":"*blaze_meter_secret"},{"named":"*blaze_meter_api_secret"},{"named":"*blaze_meter_api_key_secret"},{"named":"*blaze_meter_key_secret"},{"named":"*bzm_secret"},{"named":"*bzm_api_secret"},{"named":"*bzm_api_key_secret"},{"named":"*bzm_key_secret"}],"name":""}}},
{"id":"blockfrost","name":"Blockfrost","docs":"","hosts":["cardano-mainnet.blockfrost.io","cardano-preprod.blockfrost.io","cardano-preview.blockfrost.io","ipfs.blockfrost.io"],"keys":{"blockfrost-project-id":{"shape":[{"oneOf":["mainnet","preprod","preview","testnet","ipfs"]},{"base62":32}],"beside":[{"named":"*blockfrost_project_id"},{"named":"*blockfrost_api_key"},{"named":"*blockfrost_key"},{"named":"*blockfrost_token"},{"named":"*blockfrost_project_key"},{"named":"*blockfrost_id"},{"named":"*blockfrost_secret"},{"named":"*block_frost_project_id"},{"named":"*block_frost_api_key"},{"named":"*block_frost_key"},{"named":"*block_frost_token"},{"named":"*block_frost_project_key"},{"named":"*block_frost_id"},{"named":"*block_frost_secret"},{"word":"blockfrost.io","within":200},{"word":"blockfrost","within":160}],"carriers":[{"header":"project_id","value":"{key}"}],"name":""}}},
{"id":"botpress","name":"Botpress","docs":"","hosts":["api.botpress.cloud"],"keys":{"botpress-personal-token":{"shape":["bp_pat_",{"base62":36}],"beside":[{"named":"*botpress_pat"},{"named":"*botpress_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"botpress-bot-key":{"shape":["bp_bak_",{"base64url":36}],"beside":[{"named":"*botpress_api_key"},{"named":"*botpress_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"box","name":"Box","docs":"","hosts":["api.box.com","upload.box.com","account.box.com"],"keys":{"box-client-secret":{"shape":[{"base62":32}],"beside":[{"named":"*box_client_secret"},{"named":"*box_app_secret"},{"named":"*box_api_secret"},{"named":"*box_oauth_secret"}],"name":""},"box-developer-token":{"shape":[{"base62":32}],"beside":[{"named":"*box_developer_token"},{"named":"*box_dev_token"},{"named":"*box_access_token"},{"named":"*box_api_token"},{"named":"*box_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"braintree","name":"Braintree","docs":"","hosts":["payments.braintree-api.com","payments.sandbox.braintree-api.com","api.braintreegateway.com","api.sandbox.braintreegateway.com"],"keys":{"braintree-access-token":{"shape":["access_token$",{"oneOf":["production","sandbox"]},"$",{"base36":16,"as":"merchant"},"$",{"hex":32}],"name":"","source":""},"braintree-client-secret":{"shape":["client_secret$",{"oneOf":["production","sandbox"]},"$",{"hex":32}],"name":"","source":""},"braintree-private-key":{"shape":[{"hex":32}],"beside":[{"named":"*braintree_private_key"},{"named":"*bt_private_key"}],"name":""}}},
{"id":"braintrust","name":"Braintrust","docs":"","hosts":["api.braintrust.dev","api-eu.braintrust.dev","gateway.braintrust.dev"],"keys":{"braintrust-api-key":{"shape":["sk-",{"base62":48}],"beside":[{"named":"*braintrust_api_key"},{"named":"*braintrust_key"},{"named":"*braintrust_token"},{"word":"braintrust","within":120}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"braintrust-service-token":{"shape":["bt-st-",{"base62":[40,60]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"brandfetch","name":"Brandfetch","docs":"","hosts":["api.brandfetch.io"],"keys":{"brandfetch-api-key":{"shape":[{"base64":43},"="],"beside":[{"named":"*brandfetch_api_key"},{"named":"*brandfetch_key"},{"named":"*brandfetch_token"},{"named":"*brandfetch_api_token"},{"named":"*brandfetch_secret"},{"named":"*brand_fetch_api_key"},{"named":"*brand_fetch_key"},{"named":"*brand_fetch_token"},{"named":"*brand_fetch_api_token"},{"named":"*brand_fetch_secret"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"brave-search","name":"Brave Search","docs":"","hosts":["api.search.brave.com"],"keys":{"brave-search-api-key":{"shape":["BSA",{"base64url":[27,28]}],"beside":[{"named":"*brave_api_key"},{"named":"*brave_search_api_key"},{"named":"*brave_search_key"},{"named":"*brave_key"},{"named":"x-subscription-token"},{"word":"brave","within":120}],"carriers":[{"header":"X-Subscription-Token","value":"{key}"}],"name":""}}},
{"id":"brevo","name":"Brevo","docs":"","hosts":["api.brevo.com","api.sendinblue.com","smtp-relay.brevo.com"],"keys":{"brevo-api-key":{"shape":["xkeysib-",{"hex":64},"-",{"base62":16}],"beside":[{"named":"*brevo"},{"named":"*brevo_key"},{"named":"*brevo_api_key"},{"named":"*brevo_token"},{"named":"*brevo_secret"},{"named":"*brevo_password"},{"named":"*sendinblue"},{"named":"*sendinblue_key"},{"named":"*sendinblue_api_key"},{"named":"*sendinblue_token"},{"named":"*sendinblue_secret"},{"named":"*sendinblue_password"},{"named":"*api_key"},{"named":"*sib_key"},{"named":"*sib_api"},{"named":"*sib_api_key"},{"named":"*key"},{"named":"*mail"},{"word":"brevo","within":300},{"word":"sendinblue","within":300}],"carriers":[{"header":"api-key","value":"{key}"}],"name":""},"brevo-smtp-key":{"shape":["xsmtpsib-",{"hex":64},"-",{"base62":16}],"beside":[{"named":"*brevo"},{"named":"*brevo_key"},{"named":"*brevo_api_key"},{"named":"*brevo_token"},{"named":"*brevo_secret"},{"named":"*brevo_password"},{"named":"*sendinblue"},{"named":"*sendinblue_key"},{"named":"*sendinblue_api_key"},{"named":"*sendinblue_token"},{"named":"*sendinblue_secret"},{"named":"*sendinblue_password"},{"named":"*smtp"},{"named":"*mail"},{"named":"*pass"},{"named":"*password"},{"named":"*key"},{"word":"brevo","within":300},{"word":"sendinblue","within":300}],"name":""}}},
{"id":"bright-data","name":"Bright Data","docs":"","hosts":["api.brightdata.com","brd.superproxy.io","brightdata.com"],"keys":{"bright-data-api-key":{"shapes":[[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],[{"hex":64}]],"beside":[{"named":"*brightdata_api_token"},{"named":"*brightdata_api_key"},{"named":"*bright_data_api_token"},{"named":"*bright_data_api_key"},{"named":"*luminati_api_token"},{"named":"*luminati_api_key"},{"named":"*brd_api_token"},{"named":"*brd_api_key"},{"named":"*brightdata_token"},{"named":"*brightdata_key"},{"named":"*brightdata_access_token"},{"named":"*bright_data_token"},{"named":"*bright_data_key"},{"named":"*bright_data_access_token"},{"word":"api.brightdata.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"browser-use","name":"Browser Use","docs":"","hosts":["api.browser-use.com","cloud.browser-use.com"],"keys":{"browser-use-api-key":{"shape":["bu_",{"base64url":43}],"beside":[{"named":"*browser_use_api_key"},{"named":"*browser_use_key"},{"named":"*browser_use_token"},{"named":"*browser_use_api_token"},{"named":"*browser_use_access_token"},{"named":"*browser_use_secret"},{"named":"*browseruse_api_key"},{"named":"*browseruse_key"},{"named":"*browseruse_token"},{"named":"*browseruse_api_token"},{"named":"*browseruse_access_token"},{"named":"*browseruse_secret"},{"word":"browser-use","within":200},{"word":"browser_use","within":200},{"word":"BROWSER_USE","within":200},{"word":"BrowserUse","within":200}],"carriers":[{"header":"X-Browser-Use-API-Key","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"browserbase","name":"Browserbase","docs":"","hosts":["api.browserbase.com","connect.browserbase.com"],"keys":{"browserbase-api-key":{"shape":["bb_live_",{"base64url":27}],"beside":[{"named":"*browserbase_api_key"}],"carriers":[{"header":"X-BB-API-Key","value":"{key}"},{"query":"apiKey"}],"name":""}}},
{"id":"browserless","name":"Browserless","docs":"","hosts":["chrome.browserless.io","production-sfo.browserless.io","production-lon.browserless.io","production-ams.browserless.io","account.browserless.io"],"keys":{"browserless-token":{"shapes":[[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],["2",{"base62":[40,60]}]],"beside":[{"named":"*browserless_api_key"},{"named":"*browserless_key"},{"named":"*browserless_token"},{"named":"*browserless_api_token"},{"named":"*browserless_access_token"},{"named":"*browserless_secret"},{"word":"browserless.io","within":200}],"carriers":[{"query":"token"}],"name":""}}},
{"id":"browserstack","name":"BrowserStack","docs":"","hosts":["api.browserstack.com"],"keys":{"browserstack-access-key":{"parts":{"user":{"shape":[{"word":[4,60]}],"public":true,"beside":[{"named":"*browserstack_username"},{"named":"*browserstack_user"},{"named":"*browserstack_user_name"},{"named":"browserstack.user"},{"named":"userName","in":"**/browserstack.yml"}]},"key":{"shape":[{"base62":20}],"beside":[{"named":"*browserstack_access_key"},{"named":"*browserstack_key"},{"named":"*browserstack_accesskey"},{"named":"browserstack.key"},{"named":"accessKey","in":"**/browserstack.yml"}]}},"within":20,"carriers":[{"basic":"{key.user}:{key.key}"}],"name":""}}},
{"id":"buddy","name":"Buddy","docs":"","hosts":["api.buddy.works","api.eu.buddy.works"],"keys":{"buddy-access-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*buddy_token"},{"named":"*buddy_access_token"},{"named":"*buddy_api_token"},{"named":"*buddy_works_token"},{"named":"*buddy_pat"},{"named":"*bdy_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"bugherd","name":"BugHerd","docs":"","hosts":["www.bugherd.com"],"keys":{"bugherd-api-key":{"shape":[{"base36":22}],"beside":[{"named":"*bugherd_api_key"},{"named":"*bugherd_key"},{"named":"*bugherd_token"},{"named":"*bugherd_api_token"},{"named":"*bug_herd_api_key"},{"named":"*bug_herd_key"},{"named":"*bug_herd_token"},{"named":"*bug_herd_api_token"},{"word":"bugherd.com/api","within":200}],"carriers":[{"basic":"{key}:x"}],"name":""}}},
{"id":"bugsnag","name":"BugSnag","docs":"","hosts":["api.bugsnag.com","notify.bugsnag.com","build.bugsnag.com","upload.bugsnag.com"],"keys":{"bugsnag-auth-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*bugsnag_auth_token"},{"named":"*bugsnag_personal_auth_token"},{"named":"*bugsnag_data_access_token"}],"carriers":[{"header":"Authorization","value":"token {key}"}],"name":""},"bugsnag-api-key":{"shape":[{"hex":32}],"weak":true,"beside":[{"named":"*bugsnag_api_key"},{"named":"*bugsnag_key"}],"carriers":[{"header":"Bugsnag-Api-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"buildkite","name":"Buildkite","docs":"","hosts":["api.buildkite.com","graphql.buildkite.com","agent.buildkite.com","portal.buildkite.com","packages.buildkite.com"],"keys":{"buildkite-api-access-token":{"shapes":[["bkua_",{"hex":40}],["bkua_",{"base62":[2,24],"as":"id"},".",{"hex":40}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"buildkite-agent-session-token":{"shape":["bkaa_",{"base62":[2,24],"as":"id"},".",{"base62":[60,90]}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""},"buildkite-agent-job-token":{"shape":["bkaj_eyJ",{"base64url":[8,200]},".eyJ",{"base64url":[40,1500]},".",{"base64url":[40,700]}],"check":"jwt","carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""},"buildkite-agent-token":{"shapes":[["bkct_",{"base62":[2,24],"as":"id"},".",{"base62":[40,90]}],["bkct_",{"base62":[40,90]}]],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""},"buildkite-unclustered-agent-token":{"shapes":[["bkar_",{"base62":[2,24],"as":"id"},".",{"base62":[40,90]}],["bkar_",{"base62":[40,90]}]],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""},"buildkite-legacy-agent-token":{"shape":[{"hex":50}],"beside":[{"named":"*buildkite_agent_token"},{"command":"buildkite-agent","flag":"--token"},{"named":"token","in":"**/buildkite-agent.cfg"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""},"buildkite-package-token":{"shapes":[["bkpt_eyJ",{"base64url":[8,200]},".eyJ",{"base64url":[20,400]},".",{"base64url":[40,400]}],["bkpt_",{"base64url":[60,300]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"buildkite-portal-token":{"shapes":[["bkpat_",{"base62":[2,24]},".",{"base62":[30,60]}],["bkpat_",{"base62":[40,70]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"buildkite-portal-secret":{"shapes":[["bkps_",{"base62":[2,24]},".",{"base62":[30,70]}],["bkps_",{"base62":[40,80]}]],"name":"","source":""}}},
{"id":"bungie","name":"Bungie","docs":"","hosts":["www.bungie.net"],"keys":{"bungie-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*bungie_api_key"},{"named":"*bungie_key"},{"named":"*bungie_token"},{"named":"*bungie_apikey"},{"named":"*bungie_net_api_key"},{"named":"*bungie_net_key"},{"named":"*bungie_net_token"},{"named":"*bungie_net_apikey"},{"named":"*destiny_api_key"},{"word":"bungie.net/Platform","within":200}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":""}}},
{"id":"buttercms","name":"ButterCMS","docs":"","hosts":["api.buttercms.com"],"keys":{"buttercms-api-token":{"shape":[{"hex":40}],"beside":[{"named":"*butter_cms_api_token"},{"named":"*butter_cms_api_key"},{"named":"*butter_cms_token"},{"named":"*butter_cms_key"},{"named":"*butter_cms_read_token"},{"named":"*butter_cms_write_token"},{"named":"*butter_cms_auth_token"},{"named":"*butter_api_token"},{"named":"*butter_api_key"},{"named":"*butter_token"},{"named":"*butter_key"},{"named":"*butter_read_token"},{"named":"*butter_write_token"},{"named":"*butter_auth_token"},{"word":"api.buttercms.com","within":200}],"carriers":[{"query":"auth_token"}],"name":""}}},
{"id":"buttondown","name":"Buttondown","docs":"","hosts":["api.buttondown.com","api.buttondown.email","buttondown.com"],"keys":{"buttondown-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*buttondown_api_key"},{"named":"*buttondown_key"},{"named":"*buttondown_token"},{"named":"*buttondown_api_token"},{"named":"*buttondown_access_token"},{"named":"*buttondown_secret"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"bybit","name":"Bybit","docs":"","hosts":["api.bybit.com","api.bytick.com","api-testnet.bybit.com"],"keys":{"bybit-api-secret":{"shape":[{"base62":36}],"beside":[{"named":"*bybit_api_secret"},{"named":"*bybit_secret"},{"named":"*bybit_secret_key"},{"named":"*bybit_api_secret_key"},{"named":"*bybit_testnet_secret"},{"named":"*bybit_private_key"}],"name":""}}},
{"id":"cal-com","name":"Cal.com","docs":"","hosts":["api.cal.com","{var.url}"],"vars":{"url":{"env":"CALCOM_API_URL"}},"keys":{"cal-com-api-key":{"shapes":[["cal_live_",{"hex":32}],["cal_",{"hex":32}]],"beside":[{"named":"*cal_api_key"},{"named":"*cal_com_api_key"},{"named":"*cal_key"},{"named":"*calcom_key"},{"named":"*calcom_token"},{"named":"*api_key"},{"word":"cal.com","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"apiKey"}],"name":"","source":""}}},
{"id":"calendly","name":"Calendly","docs":"","hosts":["api.calendly.com","auth.calendly.com"],"keys":{"calendly-token":{"shape":["eyJ",{"base64url":[10,200]},".eyJ",{"base64url":[60,600]},".",{"base64url":[43,400]}],"check":"jwt","beside":[{"named":"*calendly_api_key"},{"named":"*calendly_token"},{"named":"*calendly_access_token"},{"named":"*calendly_personal_access_token"},{"named":"*calendly_api_token"},{"named":"*calendly_pat"},{"named":"*calendly_personal_token"},{"named":"*calendly_key"},{"named":"*calendly_bearer_token"},{"word":"api.calendly.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"calendly-client-secret":{"shape":[{"base64url":43}],"beside":[{"named":"*calendly_client_secret"},{"named":"*calendly_oauth_secret"},{"named":"*calendly_oauth_client_secret"},{"named":"*calendly_webhook_signing_key"},{"named":"*calendly_signing_key"}],"name":""}}},
{"id":"canny","name":"Canny","docs":"","hosts":["canny.io"],"keys":{"canny-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*canny_api_key"},{"named":"*canny_key"},{"named":"*canny_token"},{"named":"*canny_api_token"},{"named":"*canny_secret"},{"named":"*canny_secret_key"},{"named":"*canny_io_api_key"},{"named":"*canny_io_key"},{"named":"*canny_io_token"},{"named":"*canny_io_api_token"},{"named":"*canny_io_secret"},{"named":"*canny_io_secret_key"},{"word":"canny.io/api","within":120}],"name":""}}},
{"id":"canva","name":"Canva","docs":"","hosts":["api.canva.com"],"keys":{"canva-client-secret":{"shape":["cnvca",{"base64url":[40,80]}],"name":""}}},
{"id":"capsule-crm","name":"Capsule","docs":"","hosts":["api.capsulecrm.com"],"keys":{"capsule-crm-token":{"shape":[{"base64":64}],"beside":[{"named":"*capsule_crm_token"},{"named":"*capsule_crm_api_token"},{"named":"*capsule_crm_access_token"},{"named":"*capsule_crm_api_key"},{"named":"*capsule_crm_personal_access_token"},{"named":"*capsule_api_token"},{"named":"*capsule_access_token"},{"named":"*capsule_api_key"},{"named":"*capsule_personal_access_token"},{"word":"api.capsulecrm.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"cartesia","name":"Cartesia","docs":"","hosts":["api.cartesia.ai","play.cartesia.ai"],"keys":{"cartesia-api-key":{"shape":["sk_car_",{"base62":[22,24]}],"carriers":[{"header":"X-API-Key","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"},{"query":"api_key"}],"name":""}}},
{"id":"cashfree","name":"Cashfree","docs":"","hosts":["api.cashfree.com","sandbox.cashfree.com"],"keys":{"cashfree-client-secret":{"shape":["cfsk_ma_",{"oneOf":["prod_","test_"]},{"hex":32},"_",{"hex":8}],"carriers":[{"header":"x-client-secret","value":"{key}"}],"name":""}}},
{"id":"censys","name":"Censys","docs":"","hosts":["api.platform.censys.io","search.censys.io"],"keys":{"censys-api-secret":{"shape":[{"base62":32}],"beside":[{"named":"*censys_api_secret"},{"named":"*censys_secret"}],"name":""},"censys-token":{"shape":["censys_",{"base62":8,"as":"id"},"_",{"base62":24}],"beside":[{"named":"*censys_api_token"},{"named":"*censys_token"},{"named":"*censys_pat"},{"named":"*censys_personal_access_token"},{"named":"*censys_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"cerebras","name":"Cerebras","docs":"","hosts":["api.cerebras.ai"],"keys":{"cerebras-api-key":{"shape":["csk-",{"base36":48}],"beside":[{"named":"*cerebras_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"chargebee","name":"Chargebee","docs":"","hosts":["*.chargebee.com"],"keys":{"chargebee-api-key":{"shape":[{"oneOf":["live_","test_"]},{"base62":[24,64]}],"beside":[{"named":"*chargebee_api_key"},{"named":"*chargebee_key"},{"named":"*cb_api_key"},{"word":"chargebee","within":200}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"chartmogul","name":"ChartMogul","docs":"","hosts":["api.chartmogul.com"],"keys":{"chartmogul-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*chart_mogul_api_key"},{"named":"*chart_mogul_key"},{"named":"*chart_mogul_token"},{"named":"*chart_mogul_api_token"},{"named":"*chart_mogul_secret_key"},{"named":"*chart_mogul_account_token"},{"named":"*chart_mogul_secret"},{"word":"api.chartmogul.com","within":200}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"checkly","name":"Checkly","docs":"","hosts":["api.checklyhq.com"],"keys":{"checkly-api-key":{"shape":[{"oneOf":["cu_","sv_"]},{"hex":32}],"beside":[{"named":"*checkly_api_key"},{"named":"*checkly_key"},{"named":"*checkly_token"},{"named":"*checkly_api_token"},{"named":"*checkly_secret"},{"named":"*checkly_hq_api_key"},{"named":"*checkly_hq_key"},{"named":"*checkly_hq_token"},{"named":"*checkly_hq_api_token"},{"named":"*checkly_hq_secret"},{"word":"checkly","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"checkmarx","name":"Checkmarx","docs":"","hosts":["*.checkmarx.net","ast.checkmarx.net","iam.checkmarx.net"],"keys":{"checkmarx-api-key":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,3000]},".",{"base64url":[20,700]}],"check":"jwt","beside":[{"named":"*cx_apikey"},{"named":"*cx_api_key"},{"named":"*checkmarx_api_key"},{"named":"*checkmarx_apikey"},{"named":"*checkmarx_token"},{"command":"cx","flag":"--apikey"}],"name":""}}},
{"id":"checkout-com","name":"Checkout.com","docs":"","hosts":["api.checkout.com","api.sandbox.checkout.com","*.api.checkout.com","*.api.sandbox.checkout.com"],"keys":{"checkout-com-secret-key":{"shapes":[["sk_",{"base36":27}],["sk_",{"base36":26},{"oneOf":["*","#","$","="]}],["sk_",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]],"beside":[{"named":"*checkout_secret_key"},{"named":"*checkout_com_secret_key"},{"named":"*cko_secret_key"},{"named":"*checkout_api_key"},{"word":"checkout.com","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"{key}"}],"name":"","source":""},"checkout-com-sandbox-secret-key":{"shapes":[["sk_sbox_",{"base36":27}],["sk_sbox_",{"base36":26},{"oneOf":["*","#","$","="]}],["sk_test_",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"{key}"}],"name":"","source":""}}},
{"id":"chroma","name":"Chroma Cloud","docs":"","hosts":["api.trychroma.com"],"keys":{"chroma-api-key":{"shape":["ck-",{"base58":44}],"beside":[{"named":"*chroma_api_key"},{"named":"*chroma_cloud_api_key"},{"named":"*chroma_key"},{"named":"*chroma_token"},{"named":"*chromadb_api_key"},{"named":"x-chroma-token"},{"word":"trychroma.com","within":200},{"word":"CloudClient","within":120}],"carriers":[{"header":"x-chroma-token","value":"{key}"}],"name":""}}},
{"id":"chromatic","name":"Chromatic","docs":"","hosts":["www.chromatic.com","index.chromatic.com"],"keys":{"chromatic-token":{"shape":["chpt_",{"hex":[12,16]}],"beside":[{"named":"*chromatic_project_token"},{"named":"*chromatic_token"},{"named":"*chromatic_api_key"},{"named":"*chromatic_key"},{"named":"*chromatic_app_code"},{"word":"chromatic","within":200},{"word":"Chromatic","within":200},{"word":"CHROMATIC","within":200},{"command":"chromatic","flag":"--project-token"},{"command":"chromatic","flag":"-t"}],"name":""}}},
{"id":"chutes","name":"Chutes","docs":"","hosts":["llm.chutes.ai","api.chutes.ai","chutes.ai"],"keys":{"chutes-api-key":{"shape":["cpk_",{"hex":32},".",{"hex":32},".",{"base62":32}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"circle","name":"Circle","docs":"","hosts":["api.circle.com","api-sandbox.circle.com"],"keys":{"circle-api-key":{"shape":["LIVE_API_KEY:",{"hex":32,"as":"id"},":",{"hex":32}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"circle-test-api-key":{"shape":[{"oneOf":["TEST_API_KEY:","SAND_API_KEY:"]},{"hex":32,"as":"id"},":",{"hex":32}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"circle-entity-secret":{"shape":[{"hex":64}],"beside":[{"named":"*entity_secret"}],"name":"","source":""}}},
{"id":"circleci","name":"CircleCI","docs":"","hosts":["circleci.com"],"keys":{"circleci-personal-api-token":{"shape":["CCIPAT_",{"base58":[20,22],"as":"id"},"_",{"hex":40}],"carriers":[{"header":"Circle-Token","value":"{key}"},{"query":"circle-token"},{"basic":"{key}:"}],"name":"","source":""},"circleci-project-api-token":{"shape":["CCIPRJ_",{"base58":[20,22],"as":"id"},"_",{"hex":40}],"carriers":[{"header":"Circle-Token","value":"{key}"},{"query":"circle-token"},{"basic":"{key}:"}],"name":"","source":""},"circleci-legacy-api-token":{"shape":[{"hex":40}],"beside":[{"named":"*circle_token"},{"named":"*circleci_token"},{"named":"*circle_ci_token"},{"named":"*circleci_api_token"},{"named":"*circle_api_token"},{"named":"*circleci_cli_token"},{"named":"*circleci_api_key"}],"carriers":[{"header":"Circle-Token","value":"{key}"},{"query":"circle-token"},{"basic":"{key}:"}],"name":"","source":""}}},
{"id":"cirrus-ci","name":"Cirrus CI","docs":"","hosts":["api.cirrus-ci.com"],"keys":{"cirrus-ci-api-token":{"shape":[{"base62":[30,64]}],"beside":[{"named":"*cirrus_api_token"},{"named":"*cirrus_token"},{"named":"*cirrus_ci_token"},{"named":"*cirrus_ci_api_token"},{"named":"*cirrus_cli_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"cisco-meraki","name":"Cisco Meraki","docs":"","hosts":["api.meraki.com","*.meraki.com","api.meraki.cn"],"keys":{"cisco-meraki-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*meraki_api_key"},{"named":"*meraki_key"},{"named":"*meraki_token"},{"named":"*meraki_api_token"},{"named":"*meraki_secret"},{"named":"*meraki_dashboard_api_key"},{"named":"*meraki_dashboard_key"},{"named":"*meraki_dashboard_token"},{"named":"*meraki_dashboard_api_token"},{"named":"*meraki_dashboard_secret"},{"named":"*cisco_meraki_api_key"},{"named":"*cisco_meraki_key"},{"named":"*cisco_meraki_token"},{"named":"*cisco_meraki_api_token"},{"named":"*cisco_meraki_secret"},{"word":"api.meraki.com","within":200}],"carriers":[{"header":"X-Cisco-Meraki-API-Key","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"clarifai","name":"Clarifai","docs":"","hosts":["api.clarifai.com"],"keys":{"clarifai-pat":{"shape":[{"hex":32}],"beside":[{"named":"*clarifai_pat"},{"named":"*clarifai_api_key"},{"named":"*clarifai_key"},{"named":"*clarifai_token"}],"carriers":[{"header":"Authorization","value":"Key {key}"}],"name":""}}},
{"id":"clearbit","name":"Clearbit","docs":"","hosts":["person.clearbit.com","company.clearbit.com"],"keys":{"clearbit-secret-key":{"shape":["sk_",{"hex":32}],"beside":[{"named":"*clearbit_api_key"},{"named":"*clearbit_key"},{"named":"*clearbit_secret_key"},{"named":"*clearbit_secret"},{"named":"*clearbit_token"},{"named":"*clearbit_api_token"},{"word":"clearbit","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":""}}},
{"id":"clearml","name":"ClearML","docs":"","hosts":["api.clear.ml","{var.server}"],"vars":{"server":{"env":"CLEARML_API_HOST"}},"keys":{"clearml-key-pair":{"parts":{"access":{"shape":[{"base36upper":[20,30]}],"public":true,"beside":[{"named":"clearml_api_access_key"},{"named":"trains_api_access_key"},{"named":"access_key","in":"**/{clearml,trains}.conf"}]},"secret":{"shape":[{"base62":[50,60]}],"beside":[{"named":"clearml_api_secret_key"},{"named":"trains_api_secret_key"},{"named":"secret_key","in":"**/{clearml,trains}.conf"}]}},"within":10,"carriers":[{"basic":"{key.access}:{key.secret}"}],"name":"","source":""}}},
{"id":"clerk","name":"Clerk","docs":"","hosts":["api.clerk.com","api.clerk.dev"],"keys":{"clerk-secret-key":{"shape":[{"oneOf":["sk_live_","sk_test_"]},{"base62":[41,59]}],"beside":[{"named":"*clerk_secret_key"},{"named":"*clerk_api_key"},{"named":"*clerk_secret"},{"named":"*clerk_backend_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"clerk-webhook-secret":{"shapes":[["whsec_",{"base64":32}],["whsec_",{"base64":[31,48]},"="]],"beside":[{"named":"*clerk_webhook_secret"},{"named":"*clerk_webhook_signing_secret"},{"named":"*clerk_webhook_secret_key"}],"name":"","source":""}}},
{"id":"clever-cloud","name":"Clever Cloud","docs":"","hosts":["api.clever-cloud.com","api-bridge.clever-cloud.com","console.clever-cloud.com"],"keys":{"clever-cloud-secret":{"shape":[{"hex":32}],"beside":[{"named":"*clever_secret"},{"named":"*clever_cloud_secret"},{"named":"*clever_cloud_token_secret"},{"named":"*clever_cloud_auth_secret"},{"named":"*clever_cloud_api_secret"}],"name":""}}},
{"id":"clickhouse-cloud","name":"ClickHouse Cloud","docs":"","hosts":["api.clickhouse.cloud","queries.clickhouse.cloud","*.clickhouse.cloud"],"keys":{"clickhouse-cloud-key-secret":{"shape":["4b1d",{"base62":38}],"beside":[{"named":"*clickhouse_key_secret"},{"named":"*clickhouse_cloud_key_secret"},{"named":"*clickhouse_api_secret"},{"named":"*clickhouse_cloud_api_secret"},{"named":"*clickhouse_cloud_secret"},{"named":"*clickhouse_token_secret"},{"word":"clickhouse.cloud","within":400}],"name":""}}},
{"id":"clickup","name":"ClickUp","docs":"","hosts":["api.clickup.com"],"keys":{"clickup-personal-token":{"shape":["pk_",{"digit":[5,12],"as":"user"},"_",{"base36upper":32}],"beside":[{"named":"*clickup_api_token"},{"named":"*clickup_api_key"},{"named":"*clickup_token"},{"named":"*clickup_key"},{"named":"*clickup_personal_token"},{"named":"*clickup_access_token"},{"named":"*cu_pat"},{"named":"apiKey"},{"named":"api_key"},{"named":"token"},{"word":"clickup","within":400}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""},"clickup-client-secret":{"shape":[{"base36upper":64}],"beside":[{"named":"*clickup_client_secret"},{"named":"*clickup_secret"}],"name":""}}},
{"id":"clockify","name":"Clockify","docs":"","hosts":["api.clockify.me"],"keys":{"clockify-api-key":{"shape":[{"base64":48}],"beside":[{"named":"*clockify_api_key"},{"named":"*clockify_key"},{"named":"*clockify_token"},{"named":"*clockify_api_token"},{"word":"clockify.me","within":120}],"carriers":[{"header":"X-Api-Key","value":"{key}"}],"name":""}}},
{"id":"clojars","name":"Clojars","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"CLOJARS_URL"}},"keys":{"clojars-deploy-token":{"shape":["CLOJARS_",{"hex":60}],"name":"","source":""}}},
{"id":"close-io","name":"Close","docs":"","hosts":["api.close.com","app.close.io"],"keys":{"close-io-api-key":{"shape":["api_",{"base62":[20,24],"as":"id"},".",{"base62":[20,24]}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"cloudconvert","name":"CloudConvert","docs":"","hosts":["api.cloudconvert.com","api.sandbox.cloudconvert.com"],"keys":{"cloudconvert-api-key":{"shape":["eyJ",{"base64url":[10,200]},".eyJ",{"base64url":[30,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*cloud_convert_api_key"},{"named":"*cloud_convert_key"},{"named":"*cloud_convert_token"},{"named":"*cloud_convert_api_token"},{"named":"*cloud_convert_access_token"},{"named":"*cloud_convert_secret"},{"named":"*cloudconvert_sandbox_api_key"},{"named":"*cloudconvert_sandbox_key"},{"named":"*cloudconvert_sandbox_token"},{"named":"*cloudconvert_sandbox_api_token"},{"named":"*cloudconvert_sandbox_access_token"},{"named":"*cloudconvert_sandbox_secret"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"cloudflare","name":"Cloudflare","docs":"","hosts":["api.cloudflare.com","{var.api}","challenges.cloudflare.com"],"vars":{"email":{"env":"CLOUDFLARE_EMAIL"},"account":{"env":"CLOUDFLARE_ACCOUNT_ID"},"api":{"env":"REKEY_CLOUDFLARE_API","default":"api.cloudflare.com"}},"keys":{"cloudflare-user-token":{"shape":["cfut_",{"base62":[44,60]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"cloudflare-account-token":{"shape":["cfat_",{"base62":[44,60]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"cloudflare-global-key":{"shape":["cfk_",{"base62":[44,60]}],"carriers":[{"header":"X-Auth-Key","value":"{key}"}],"name":"","source":""},"cloudflare-old-token":{"shape":[{"base64url":40}],"beside":[{"named":"*cloudflare_api_token"},{"named":"*cloudflare_token"},{"named":"*cf_api_token"},{"named":"*cf_token"},{"named":"*cloudflare_auth_token"},{"named":"*cf_dns_api_token"},{"named":"*cf_zone_api_token"},{"named":"*cloudflare_dns_api_token"},{"named":"*dns_cloudflare_api_token"},{"named":"*cloudflare_workers_token"},{"named":"*cf_account_api_token"},{"named":"*cloudflare_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"cloudflare-old-global-key":{"shape":[{"hex":37}],"beside":[{"named":"*cloudflare_api_key"},{"named":"*cf_api_key"},{"named":"*cloudflare_key"},{"named":"*cloudflare_global_api_key"},{"named":"*cf_global_api_key"},{"named":"*cloudflare_auth_key"},{"named":"*x-auth-key"},{"named":"*cf_key"},{"named":"*dns_cloudflare_api_key"},{"word":"cloudflare","within":160}],"carriers":[{"header":"X-Auth-Key","value":"{key}"}],"name":""},"cloudflare-origin-ca-key":{"shape":["v1.0-",{"hex":24},"-",{"hex":146}],"beside":[{"named":"*cloudflare_api_user_service_key"},{"named":"*cloudflare_origin_ca_key"},{"named":"*cf_origin_ca_key"},{"named":"*origin_ca_key"},{"named":"*x-auth-user-service-key"},{"word":"cloudflare","within":300}],"carriers":[{"header":"X-Auth-User-Service-Key","value":"{key}"}],"name":"","source":""},"cloudflare-turnstile-secret":{"shape":["0x4AAAAAAA",{"base64url":[20,30]}],"beside":[{"named":"*turnstile_secret"},{"named":"*turnstile_secret_key"},{"named":"*cf_turnstile_secret"},{"named":"*cf_turnstile_secret_key"},{"named":"*cloudflare_turnstile_secret_key"},{"named":"*turnstile_private_key"}],"name":""}}},
{"id":"cloudinary","name":"Cloudinary","docs":"","hosts":["api.cloudinary.com","api-eu.cloudinary.com","api-ap.cloudinary.com"],"keys":{"cloudinary-url":{"shape":["cloudinary://",{"digit":[12,18],"as":"id"},":",{"base64url":27},"@",{"base64url":[1,64]}],"beside":[{"named":"*cloudinary"},{"named":"*cloudinary_key"},{"named":"*cloudinary_api_key"},{"named":"*cloudinary_token"},{"named":"*cloudinary_secret"},{"named":"*cloudinary_password"},{"named":"*url"},{"word":"cloudinary","within":40}],"name":"","source":""},"cloudinary-api-secret":{"shape":[{"base64url":27}],"beside":[{"named":"*cloudinary_api_secret"},{"named":"*cloudinary_secret"},{"named":"*cloudinary_secret_key"},{"named":"*cloudinary_api_secret_key"},{"named":"*cloudinary_key_secret"}],"name":""}}},
{"id":"cloudmersive","name":"Cloudmersive","docs":"","hosts":["api.cloudmersive.com"],"keys":{"cloudmersive-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*cloudmersive_api_key"},{"named":"*cloudmersive_key"},{"named":"*cloudmersive_token"},{"named":"*cloudmersive_apikey"},{"named":"*cloudmersive_secret"},{"word":"api.cloudmersive.com","within":200}],"carriers":[{"header":"Apikey","value":"{key}"}],"name":""}}},
{"id":"cloudsmith","name":"Cloudsmith","docs":"","hosts":["api.cloudsmith.io","dl.cloudsmith.io","*.cloudsmith.io"],"keys":{"cloudsmith-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*cloudsmith_api_key"},{"named":"*cloudsmith_token"},{"named":"*cloudsmith_key"},{"named":"*cloudsmith_api_token"},{"named":"*cloudsmith_password"}],"carriers":[{"header":"X-Api-Key","value":"{key}"}],"name":""},"cloudsmith-entitlement-token":{"shape":[{"base62":16}],"beside":[{"named":"*cloudsmith_entitlement_token"},{"named":"*cloudsmith_entitlement"},{"named":"*cloudsmith_read_token"},{"word":"dl.cloudsmith.io/","within":60}],"name":""}}},
{"id":"cockroachdb-cloud","name":"CockroachDB Cloud","docs":"","hosts":["cockroachlabs.cloud"],"keys":{"cockroachdb-cloud-api-key":{"shape":["CCDB1_",{"base62":22,"as":"id"},"_",{"base62":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"cocoapods","name":"CocoaPods","docs":"","hosts":["trunk.cocoapods.org"],"keys":{"cocoapods-trunk-token":{"shape":[{"hex":32}],"beside":[{"named":"*cocoapods_trunk_token"},{"named":"*cocoapods_token"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""}}},
{"id":"coda","name":"Coda","docs":"","hosts":["coda.io"],"keys":{"coda-api-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*coda_api_token"},{"named":"*coda_api_key"},{"named":"*coda_token"},{"named":"*coda_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"codacy","name":"Codacy","docs":"","hosts":["app.codacy.com","api.codacy.com"],"keys":{"codacy-account-token":{"shape":[{"base62":20}],"beside":[{"named":"*codacy_api_token"},{"named":"*codacy_account_token"},{"named":"*codacy_token"}],"carriers":[{"header":"api-token","value":"{key}"}],"name":""},"codacy-project-token":{"shape":[{"hex":32}],"beside":[{"named":"*codacy_project_token"},{"named":"*codacy_repository_token"},{"named":"*codacy_token"},{"command":"codacy-coverage-reporter","flag":"-t"}],"carriers":[{"header":"project-token","value":"{key}"}],"name":""}}},
{"id":"code-climate","name":"Code Climate","docs":"","hosts":["api.codeclimate.com","codeclimate.com"],"keys":{"code-climate-test-reporter-id":{"shape":[{"hex":64}],"beside":[{"named":"*cc_test_reporter_id"},{"named":"*codeclimate_repo_token"},{"named":"*codeclimate_token"},{"named":"*code_climate_token"},{"named":"*codeclimate_reporter_id"},{"command":"cc-test-reporter","flag":"-r"}],"name":""},"code-climate-api-token":{"shape":[{"hex":40}],"beside":[{"named":"*codeclimate_api_token"},{"named":"*code_climate_api_token"},{"named":"*codeclimate_api_key"}],"carriers":[{"header":"Authorization","value":"Token token={key}"}],"name":""}}},
{"id":"codecov","name":"Codecov","docs":"","hosts":["api.codecov.io","codecov.io","{var.host}"],"vars":{"host":{"env":"CODECOV_URL"}},"keys":{"codecov-upload-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*codecov_token"},{"named":"*codecov_upload_token"},{"named":"*codecov_org_token"},{"named":"*codecov_global_upload_token"},{"named":"token","in":"**/{codecov.yml,.codecov.yml,codecov.yaml,.codecov.yaml}"},{"command":"codecov","flag":"-t"},{"command":"codecov","flag":"--token"}],"name":"","source":""},"codecov-api-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*codecov_api_token"},{"named":"*codecov_api_key"},{"named":"*codecov_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"codefresh","name":"Codefresh","docs":"","hosts":["g.codefresh.io"],"keys":{"codefresh-api-key":{"shape":[{"hex":24,"as":"id"},".",{"hex":32}],"beside":[{"named":"*codefresh_api_key"},{"named":"*codefresh_token"},{"named":"*codefresh_api_token"},{"named":"*codefresh_key"},{"named":"*cf_api_key"},{"command":"codefresh","flag":"--api-key"},{"named":"token","in":"**/.cfconfig"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"codemagic","name":"Codemagic","docs":"","hosts":["api.codemagic.io","codemagic.io"],"keys":{"codemagic-api-token":{"shape":[{"base64url":43}],"beside":[{"named":"*codemagic_api_token"},{"named":"*codemagic_token"},{"named":"*cm_api_token"},{"named":"*codemagic_api_key"}],"carriers":[{"header":"x-auth-token","value":"{key}"}],"name":""}}},
{"id":"codesandbox","name":"CodeSandbox","docs":"","hosts":["api.codesandbox.io","codesandbox.io"],"keys":{"codesandbox-token":{"shape":["csb_v1_",{"base62":[43,44]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"cohere","name":"Cohere","docs":"","hosts":["api.cohere.com","api.cohere.ai"],"keys":{"cohere-api-key":{"shape":[{"base62":40}],"beside":[{"named":"*cohere_api_key"},{"named":"*cohere_key"},{"named":"*cohere_token"},{"named":"co_api_key"},{"named":"cohere.api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"coinapi","name":"CoinAPI","docs":"","hosts":["rest.coinapi.io"],"keys":{"coinapi-api-key":{"shape":[{"hexAny":8},"-",{"hexAny":4},"-",{"hexAny":4},"-",{"hexAny":4},"-",{"hexAny":12}],"beside":[{"named":"*coin_api_key"},{"named":"*coin_api_api_key"},{"named":"*coin_api_token"},{"named":"*coin_api_secret"}],"carriers":[{"header":"X-CoinAPI-Key","value":"{key}"}],"name":""}}},
{"id":"coinbase","name":"Coinbase","docs":"","hosts":["api.coinbase.com","api.cdp.coinbase.com","api.exchange.coinbase.com"],"keys":{"coinbase-cdp-key-secret":{"shape":[{"base64":86},"=="],"beside":[{"named":"*cdp_api_key_secret"},{"named":"*cdp_key_secret"},{"named":"*cdp_api_key_private_key"},{"named":"*coinbase_cdp_secret"},{"named":"*coinbase_api_key_secret"},{"named":"*cdp_wallet_secret"},{"named":"privateKey","in":"**/cdp_api_key*.json"}],"name":"","source":""},"coinbase-exchange-secret":{"shape":[{"base64":86},"=="],"beside":[{"named":"*coinbase_api_secret"},{"named":"*coinbase_pro_api_secret"},{"named":"*coinbase_exchange_secret"},{"named":"*coinbase_exchange_api_secret"},{"named":"*coinbase_pro_secret"},{"named":"*coinbase_prime_secret"},{"named":"*cb_access_secret"},{"named":"*gdax_api_secret"}],"name":""},"coinbase-legacy-api-secret":{"shape":[{"base62":32}],"beside":[{"named":"*coinbase_api_secret"},{"named":"*coinbase_secret"},{"named":"*coinbase_secret_key"},{"named":"*coinbase_api_secret_key"}],"name":""}}},
{"id":"coingecko","name":"CoinGecko","docs":"","hosts":["api.coingecko.com","pro-api.coingecko.com"],"keys":{"coingecko-api-key":{"shape":["CG-",{"base62":24}],"beside":[{"named":"*coingecko_api_key"},{"named":"*coingecko_key"},{"named":"*coingecko_token"},{"named":"*coingecko_demo_api_key"},{"named":"*coingecko_pro_api_key"},{"named":"*coingecko_apikey"},{"named":"*coin_gecko_api_key"},{"named":"*coin_gecko_key"},{"named":"*coin_gecko_token"},{"named":"*coin_gecko_demo_api_key"},{"named":"*coin_gecko_pro_api_key"},{"named":"*coin_gecko_apikey"},{"named":"*gecko_api_key"},{"named":"*gecko_key"},{"named":"*gecko_token"},{"named":"*gecko_demo_api_key"},{"named":"*gecko_pro_api_key"},{"named":"*gecko_apikey"},{"named":"*cg_api_key"},{"named":"*cg_key"},{"named":"*cg_token"},{"named":"*cg_demo_api_key"},{"named":"*cg_pro_api_key"},{"named":"*cg_apikey"},{"named":"*x_cg_demo_api_key"},{"named":"*x_cg_pro_api_key"},{"word":"coingecko","within":200}],"carriers":[{"header":"x-cg-demo-api-key","value":"{key}"},{"header":"x-cg-pro-api-key","value":"{key}"},{"query":"x_cg_demo_api_key"},{"query":"x_cg_pro_api_key"}],"name":""}}},
{"id":"coinmarketcap","name":"CoinMarketCap","docs":"","hosts":["pro-api.coinmarketcap.com","sandbox-api.coinmarketcap.com"],"keys":{"coinmarketcap-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*coin_market_cap_api_key"},{"named":"*coin_market_cap_key"},{"named":"*coin_market_cap_token"},{"named":"*coin_market_cap_api_token"},{"named":"*coin_market_cap_secret"},{"named":"*cmc_api_key"},{"named":"*cmc_key"},{"named":"*cmc_token"},{"named":"*cmc_api_token"},{"named":"*cmc_secret"},{"named":"*cmc_pro_api_key"},{"named":"*cmc_pro_key"},{"named":"*cmc_pro_token"},{"named":"*cmc_pro_api_token"},{"named":"*cmc_pro_secret"},{"named":"*x_cmc_pro_api_key"}],"carriers":[{"header":"X-CMC_PRO_API_KEY","value":"{key}"},{"query":"CMC_PRO_API_KEY"}],"name":""}}},
{"id":"comet","name":"Comet","docs":"","hosts":["www.comet.com","api.comet.com"],"keys":{"comet-api-key":{"shape":[{"base62":25}],"beside":[{"named":"*comet_api_key"},{"named":"*comet_ml_api_key"},{"named":"*cometml_api_key"},{"named":"*opik_api_key"},{"named":"api_key","in":"**/{.comet.config,.opik.config}"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"composio","name":"Composio","docs":"","hosts":["backend.composio.dev","mcp.composio.dev"],"keys":{"composio-api-key":{"shape":["ak_",{"base64url":20}],"beside":[{"named":"*composio_api_key"},{"named":"*composio_key"},{"word":"composio","within":120}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"configcat","name":"ConfigCat","docs":"","hosts":["api.configcat.com"],"keys":{"configcat-api-password":{"shape":[{"base62":[20,100]}],"beside":[{"named":"*configcat_api_pass"},{"named":"*configcat_api_password"},{"named":"*configcat_basic_auth_password"},{"named":"*configcat_basic_auth_pass"}],"name":""}}},
{"id":"confluent","name":"Confluent Cloud","docs":"","hosts":["api.confluent.cloud","*.confluent.cloud"],"keys":{"confluent-api-secret":{"shape":["cflt",{"base64":60}],"name":"","source":""},"confluent-old-api-secret":{"shape":[{"base64":64}],"beside":[{"named":"*confluent_secret"},{"named":"*confluent_api_secret"},{"named":"*confluent_key_secret"},{"named":"*confluent_api_key_secret"},{"named":"*confluent_password"},{"named":"*confluent_sasl_password"},{"named":"*confluent_cloud_secret"},{"named":"*confluent_cloud_api_secret"},{"named":"*confluent_cloud_key_secret"},{"named":"*confluent_cloud_api_key_secret"},{"named":"*confluent_cloud_password"},{"named":"*confluent_cloud_sasl_password"},{"named":"*confluent_kafka_secret"},{"named":"*confluent_kafka_api_secret"},{"named":"*confluent_kafka_key_secret"},{"named":"*confluent_kafka_api_key_secret"},{"named":"*confluent_kafka_password"},{"named":"*confluent_kafka_sasl_password"},{"named":"*confluent_schema_registry_secret"},{"named":"*confluent_schema_registry_api_secret"},{"named":"*confluent_schema_registry_key_secret"},{"named":"*confluent_schema_registry_api_key_secret"},{"named":"*confluent_schema_registry_password"},{"named":"*confluent_schema_registry_sasl_password"},{"named":"*ccloud_secret"},{"named":"*ccloud_api_secret"},{"named":"*ccloud_key_secret"},{"named":"*ccloud_api_key_secret"},{"named":"*ccloud_password"},{"named":"*ccloud_sasl_password"},{"named":"*kafka_api_secret"},{"named":"*schema_registry_api_secret"},{"named":"*kafka_cluster_api_secret"},{"named":"*cluster_api_secret"},{"named":"*flink_api_secret"},{"named":"*confluent_cloud_cluster_api_secret"},{"named":"*kafka_sasl_password"},{"named":"*schema_registry_secret"},{"word":"confluent.cloud","within":400}],"name":""}}},
{"id":"contentful","name":"Contentful","docs":"","hosts":["{var.host}","{var.delivery}","api.contentful.com","cdn.contentful.com","preview.contentful.com","graphql.contentful.com","api.eu.contentful.com","cdn.eu.contentful.com"],"vars":{"host":{"env":"REKEY_CONTENTFUL_HOST","default":"api.contentful.com"},"delivery":{"env":"REKEY_CONTENTFUL_DELIVERY_HOST","default":"cdn.contentful.com"},"space":{"env":"CONTENTFUL_SPACE_ID"}},"keys":{"contentful-personal-access-token":{"shape":["CFPAT-",{"base64url":43}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"contentful-management-token":{"shape":[{"hex":64}],"beside":[{"named":"*contentful_management_token"},{"named":"*contentful_management_access_token"},{"named":"*contentful_management_api_access_token"},{"named":"*contentful_cma_token"},{"named":"*ctfl_management_token"},{"named":"*contentful_personal_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"contentful-delivery-token":{"shapes":[[{"base64url":43}],[{"hex":64}]],"beside":[{"named":"*contentful_access_token"},{"named":"*contentful_delivery_token"},{"named":"*contentful_delivery_access_token"},{"named":"*contentful_preview_token"},{"named":"*contentful_preview_access_token"},{"named":"*contentful_delivery_api_key"},{"named":"*contentful_preview_api_key"},{"named":"*contentful_token"},{"named":"*contentful_cda_token"},{"named":"*contentful_cpa_token"},{"named":"*contentful_api_key"},{"word":"cdn.contentful.com","within":200},{"word":"preview.contentful.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""}}},
{"id":"contentstack","name":"Contentstack","docs":"","hosts":["api.contentstack.io","cdn.contentstack.io","eu-api.contentstack.com","eu-cdn.contentstack.com"],"keys":{"contentstack-management-token":{"shape":["cs",{"hex":40}],"beside":[{"named":"*contentstack_management_token"},{"named":"*contentstack_management"},{"named":"*cs_management_token"}],"carriers":[{"header":"authorization","value":"{key}"}],"name":""},"contentstack-delivery-token":{"shape":["cs",{"hex":40}],"beside":[{"named":"*contentstack_delivery_token"},{"named":"*contentstack_access_token"},{"named":"*contentstack_preview_token"},{"named":"*cs_delivery_token"},{"named":"*contentstack_token"}],"carriers":[{"header":"access_token","value":"{key}"}],"name":""}}},
{"id":"convertkit","name":"Kit (ConvertKit)","docs":"","hosts":["api.convertkit.com","api.kit.com"],"keys":{"convertkit-api-secret":{"shape":[{"base64url":43}],"beside":[{"named":"*convert_kit_api_secret"},{"named":"*convert_kit_secret"},{"named":"*convert_kit_secret_key"},{"named":"*ck_api_secret"},{"named":"*ck_secret"},{"named":"*ck_secret_key"}],"carriers":[{"query":"api_secret"}],"name":""},"convertkit-api-key":{"shape":["kit_",{"base62":[20,64]}],"beside":[{"named":"*kit_api_key"},{"named":"*kit_key"},{"named":"*kit_token"},{"named":"*kit_secret"},{"named":"*kit_v4_api_key"},{"named":"*convert_kit_api_key"},{"named":"*convert_kit_key"},{"named":"*convert_kit_token"},{"named":"*convert_kit_secret"},{"named":"*convert_kit_v4_api_key"},{"named":"*x_kit_api_key"}],"carriers":[{"header":"X-Kit-Api-Key","value":"{key}"}],"name":""}}},
{"id":"convex","name":"Convex","docs":"","hosts":["*.convex.cloud","api.convex.dev","dashboard.convex.dev"],"keys":{"convex-deploy-key":{"shapes":[[{"oneOf":["prod:","dev:"]},{"hostname":[3,80]},"|eyJ2",{"base64":[30,400]}],[{"oneOf":["preview:","project:"]},{"hostname":[3,80]},":",{"hostname":[3,80]},"|eyJ2",{"base64":[30,400]}]],"beside":[{"named":"*convex_deploy_key"},{"named":"*convex_admin_key"},{"named":"*convex_key"},{"named":"*convex_deployment_key"},{"named":"*convex_preview_deploy_key"},{"named":"*convex_prod_deploy_key"},{"named":"*convex_project_token"},{"named":"*convex_token"},{"named":"*convex_self_hosted_admin_key"},{"word":"convex","within":200},{"word":"CONVEX","within":200}],"carriers":[{"header":"Authorization","value":"Convex {key}"}],"name":"","source":""}}},
{"id":"coolify","name":"Coolify","docs":"","hosts":["app.coolify.io"],"keys":{"coolify-token":{"shapes":[[{"digit":[1,7]},"|",{"base62":40},{"hex":8}],[{"digit":[1,7]},"|",{"base62":40}]],"beside":[{"named":"*coolify_api_key"},{"named":"*coolify_key"},{"named":"*coolify_token"},{"named":"*coolify_api_token"},{"named":"*coolify_access_token"},{"named":"*coolify_secret"},{"named":"*coolify_auth_token"},{"named":"*coolify_bearer_token"},{"word":"coolify","within":200},{"word":"Coolify","within":200},{"word":"COOLIFY","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"copper","name":"Copper","docs":"","hosts":["api.copper.com"],"keys":{"copper-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*copper_api_key"},{"named":"*copper_token"},{"named":"*copper_access_token"},{"named":"*prosperworks_api_key"},{"named":"*prosperworks_token"},{"named":"X-PW-AccessToken"}],"carriers":[{"header":"X-PW-AccessToken","value":"{key}"}],"name":""}}},
{"id":"coralogix","name":"Coralogix","docs":"","hosts":["*.coralogix.com","*.cx498.coralogix.com","*.coralogix.us","*.coralogix.in","*.coralogixsg.com"],"keys":{"coralogix-api-key":{"shape":[{"oneOf":["cxup_","cxtp_"]},{"base62":30}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"couchbase-capella","name":"Couchbase Capella","docs":"","hosts":["cloudapi.cloud.couchbase.com"],"keys":{"couchbase-capella-api-key":{"shapes":[[{"base64":[40,160]},{"oneOf":["==","="]}],[{"base64":[40,160]}]],"beside":[{"named":"*capella_api_key"},{"named":"*couchbase_capella_api_key"},{"named":"*capella_api_token"},{"named":"*capella_authentication_token"},{"named":"*capella_secret_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"courier","name":"Courier","docs":"","hosts":["api.courier.com"],"keys":{"courier-auth-token":{"shape":[{"oneOf":["pk_prod_","pk_test_"]},{"base36upper":28}],"beside":[{"named":"*courier_auth_token"},{"named":"*courier_api_key"},{"named":"*courier_token"},{"named":"*courier_key"},{"named":"*courier_secret"},{"named":"*courier_authorization_token"},{"word":"courier","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"coveralls","name":"Coveralls","docs":"","hosts":["coveralls.io","{var.host}"],"vars":{"host":{"env":"COVERALLS_ENDPOINT"}},"keys":{"coveralls-repo-token":{"shape":[{"base62":[32,40]}],"beside":[{"named":"*coveralls_repo_token"},{"named":"*coveralls_token"},{"named":"repo_token","in":"**/.coveralls.yml"},{"named":"service_token","in":"**/.coveralls.yml"}],"name":""},"coveralls-personal-token":{"shape":[{"base62":[32,40]}],"beside":[{"named":"*coveralls_api_token"},{"named":"*coveralls_personal_token"},{"named":"*coveralls_personal_api_token"}],"carriers":[{"header":"Authorization","value":"token {key}"}],"name":""}}},
{"id":"crates-io","name":"Rust crate registry","docs":"","hosts":["{var.registry}"],"vars":{"registry":{"env":"REKEY_CARGO_REGISTRY"}},"keys":{"crates-io-api-token":{"shape":["cio",{"base62":32}],"beside":[{"named":"*cargo_registry_token"},{"named":"*cargo_token"},{"named":"*crates_io_token"},{"named":"*crates_token"},{"named":"token","in":"**/.cargo/{credentials,credentials.toml,config,config.toml}"},{"command":"cargo","flag":"--token"},{"word":"cargo login","within":10}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""},"crates-io-trusted-publishing-token":{"shape":["cio_tp_",{"base62":32}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"credentials","name":"Credentials","docs":"","hosts":[],"keys":{"credentials-url-password":{"shape":[{"userinfo":[4,256]}],"beside":[{"word":"https","within":300},{"word":"postgres","within":300},{"word":"mysql","within":300},{"word":"mongodb","within":300},{"word":"redis","within":300},{"word":"amqp","within":300}],"name":"","source":""},"credentials-connection-string":{"shape":[{"userinfo":[4,256]}],"beside":[{"named":"password"},{"named":"pwd"}],"name":"","source":""},"credentials-basic-auth":{"shape":[{"userinfo":[4,256]}],"beside":[{"word":"basic","within":1}],"name":"","source":""},"credentials-netrc":{"shape":[{"userinfo":[4,256]}],"beside":[{"word":"password","within":1}],"name":"","source":""},"credentials-npmrc":{"shape":[{"userinfo":[4,256]}],"beside":[{"named":"_authToken"},{"named":"_auth"},{"named":"_password"}],"name":"","source":""},"credentials-pypirc":{"shape":[{"userinfo":[4,256]}],"beside":[{"named":"password","in":"**/.pypirc"}],"name":"","source":""},"credentials-docker-config":{"shape":[{"userinfo":[4,256]}],"beside":[{"named":"auth"}],"name":"","source":""},"credentials-kubeconfig":{"shape":[{"userinfo":[4,256]}],"beside":[{"named":"token"},{"named":"password"}],"name":"","source":""},"credentials-kubernetes-secret":{"shape":[{"userinfo":[4,256]}],"beside":[{"word":"kind: Secret","within":400}],"name":"","source":""},"credentials-nuget-config":{"shape":[{"userinfo":[4,256]}],"beside":[{"named":"ClearTextPassword"}],"name":"","source":""},"credentials-curl-user":{"shape":[{"userinfo":[4,256]}],"beside":[{"command":"curl","flag":"-u"},{"command":"curl","flag":"--user"}],"name":"","source":""},"credentials-command-header":{"shape":[{"userinfo":[4,256]}],"beside":[{"command":"curl","flag":"-H"},{"command":"curl","flag":"--header"}],"name":"","source":""},"credentials-pgpass":{"shape":[{"userinfo":[4,256]}],"beside":[{"word":"5432","within":60}],"name":"","source":""},"credentials-command-line":{"shape":[{"userinfo":[4,256]}],"beside":[{"word":"password","within":1}],"name":"","source":""},"credentials-piped-password":{"shape":[{"userinfo":[4,256]}],"beside":[{"word":"password","within":1}],"name":"","source":""},"credentials-call":{"shape":[{"userinfo":[4,256]}],"weak":true,"beside":[{"word":"login","within":1}],"name":"","source":""},"credentials-authorization":{"shape":[{"userinfo":[4,256]}],"weak":true,"beside":[{"word":"authorization","within":1}],"name":"","source":""},"credentials-web-token":{"shape":[{"userinfo":[4,256]}],"weak":true,"beside":[{"word":"jwt","within":1}],"name":"","source":""},"credentials-password-hash":{"shape":[{"userinfo":[4,256]}],"weak":true,"beside":[{"word":"htpasswd","within":1}],"name":"","source":""},"credentials-generic-secret":{"shape":[{"userinfo":[4,256]}],"weak":true,"beside":[{"named":"*password"},{"named":"*secret"},{"named":"*token"},{"named":"*key"}],"name":"","source":""}}},
{"id":"creem","name":"Creem","docs":"","hosts":["api.creem.io","test-api.creem.io","creem.io"],"keys":{"creem-api-key":{"shapes":[["creem_test_",{"base62":[20,32]}],["creem_",{"base62":[20,32]}]],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"cronitor","name":"Cronitor","docs":"","hosts":["cronitor.io","cronitor.link"],"keys":{"cronitor-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*cronitor_api_key"},{"named":"*cronitor_key"},{"command":"cronitor","flag":"--api-key"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"crowdin","name":"Crowdin","docs":"","hosts":["{var.host}","api.crowdin.com","*.api.crowdin.com","crowdin.com"],"vars":{"host":{"env":"REKEY_CROWDIN_HOST","default":"api.crowdin.com"}},"keys":{"crowdin-token":{"shape":[{"hex":80}],"beside":[{"named":"*crowdin_personal_token"},{"named":"*crowdin_api_token"},{"named":"*crowdin_token"},{"named":"*crowdin_access_token"},{"named":"*crowdin_personal_access_token"},{"named":"*crowdin_pat"},{"named":"api_token","in":"**/{crowdin.yml,crowdin.yaml,.crowdin.yml,.crowdin.yaml}"},{"command":"crowdin","flag":"--token"},{"command":"crowdin","flag":"-T"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"crowdin-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*crowdin_api_key"},{"named":"*crowdin_project_key"},{"named":"*crowdin_project_api_key"},{"named":"api_key","in":"**/{crowdin.yml,crowdin.yaml,.crowdin.yml,.crowdin.yaml}"}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"crowdstrike","name":"CrowdStrike","docs":"","hosts":["api.crowdstrike.com","api.us-2.crowdstrike.com","api.eu-1.crowdstrike.com","api.laggar.gcw.crowdstrike.com"],"keys":{"crowdstrike-client-secret":{"shape":[{"base62":40}],"beside":[{"named":"*crowdstrike_client_secret"},{"named":"*crowdstrike_secret"},{"named":"*crowdstrike_api_secret"},{"named":"*crowdstrike_api_client_secret"},{"named":"*crowd_strike_client_secret"},{"named":"*crowd_strike_secret"},{"named":"*crowd_strike_api_secret"},{"named":"*crowd_strike_api_client_secret"},{"named":"*cs_falcon_client_secret"},{"named":"*cs_falcon_secret"},{"named":"*cs_falcon_api_secret"},{"named":"*cs_falcon_api_client_secret"},{"named":"*falcon_client_secret"},{"named":"*falcon_api_secret"},{"named":"*falcon_api_client_secret"}],"name":""}}},
{"id":"cryptocompare","name":"CryptoCompare","docs":"","hosts":["min-api.cryptocompare.com","data-api.cryptocompare.com"],"keys":{"cryptocompare-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*crypto_compare_api_key"},{"named":"*crypto_compare_key"},{"named":"*crypto_compare_token"},{"named":"*crypto_compare_api_token"},{"named":"*crypto_compare_secret"},{"word":"min-api.cryptocompare.com","within":200}],"carriers":[{"header":"Authorization","value":"Apikey {key}"},{"query":"api_key"}],"name":""}}},
{"id":"currencycloud","name":"Currencycloud","docs":"","hosts":["api.currencycloud.com","devapi.currencycloud.com"],"keys":{"currencycloud-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*currency_cloud_api_key"},{"named":"*currency_cloud_key"},{"named":"*currency_cloud_token"},{"named":"*currency_cloud_secret"},{"named":"*currency_cloud_auth_key"}],"name":""}}},
{"id":"currencylayer","name":"currencylayer","docs":"","hosts":["api.currencylayer.com","apilayer.net"],"keys":{"currencylayer-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*currencylayer_api_key"},{"named":"*currencylayer_key"},{"named":"*currencylayer_access_key"},{"named":"*currency_layer_api_key"}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"cursor","name":"Cursor","docs":"","hosts":["api.cursor.com","api2.cursor.sh"],"keys":{"cursor-api-key":{"shape":["crsr_",{"hex":64}],"beside":[{"named":"*cursor_api_key"},{"named":"*cursor_admin_api_key"},{"named":"*cursor_admin_key"},{"word":"api.cursor.com","within":160}],"carriers":[{"basic":"{key}:"},{"header":"Authorization","value":"Bearer {key}"}],"name":""},"cursor-old-api-key":{"shape":[{"lower":3},"_",{"hex":64}],"beside":[{"named":"*cursor_api_key"},{"named":"*cursor_admin_api_key"},{"named":"*cursor_admin_key"},{"word":"api.cursor.com","within":160}],"carriers":[{"basic":"{key}:"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"customer-io","name":"Customer.io","docs":"","hosts":["track.customer.io","api.customer.io","track-eu.customer.io","api-eu.customer.io"],"keys":{"customer-io-track-key":{"shape":[{"hex":20}],"beside":[{"named":"*customer_io_api_key"},{"named":"*customerio_tracking_api_key"},{"named":"*customer_io_track_api_key"},{"named":"*customerio_track_key"},{"named":"*customer_io_key"},{"named":"*customer_io_secret"},{"named":"*cio_api_key"},{"named":"*cio_track_api_key"}],"name":""},"customer-io-app-key":{"shape":[{"hex":32}],"beside":[{"named":"*customer_io_app_api_key"},{"named":"*customerio_app_key"},{"named":"*customer_io_bearer_token"},{"named":"*cio_app_api_key"},{"named":"*customer_io_app_token"},{"named":"*customer_io_transactional_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"d-id","name":"D-ID","docs":"","hosts":["api.d-id.com"],"keys":{"d-id-api-key":{"shape":[{"base64":[12,80],"as":"user"},":",{"base64url":[16,40]}],"beside":[{"named":"*d_id_api_key"},{"named":"*did_api_key"},{"named":"*d_id_key"},{"word":"api.d-id.com","within":200}],"carriers":[{"header":"Authorization","value":"Basic {key}"}],"name":""}}},
{"id":"dagster","name":"Dagster+","docs":"","hosts":["*.dagster.cloud","*.agent.dagster.cloud"],"keys":{"dagster-token":{"shapes":[[{"oneOf":["user:","agent:"]},{"hex":[32,64]}],[{"oneOf":["user:","agent:"]},{"base64url":[2,60]},":",{"hex":[32,64]}]],"beside":[{"named":"*dagster_cloud_api_token"},{"named":"*dagster_cloud_agent_token"},{"named":"*dagster_agent_token"},{"named":"*dagster_cloud_token"},{"named":"*dagster_cloud_user_token"},{"named":"*dagster_token"},{"named":"*dagster_api_token"},{"named":"agent_token","in":"**/dagster.yaml"},{"named":"agent_token","in":"**/dagster.yml"}],"carriers":[{"header":"Dagster-Cloud-Api-Token","value":"{key}"}],"name":""}}},
{"id":"daily","name":"Daily","docs":"","hosts":["api.daily.co","api.pipecat.daily.co"],"keys":{"daily-api-key":{"shape":[{"hex":64}],"beside":[{"named":"daily_api_key"},{"named":"*daily_co_api_key"},{"named":"*daily_rest_api_key"},{"word":"api.daily.co","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"dash0","name":"Dash0","docs":"","hosts":["*.dash0.com"],"keys":{"dash0-token":{"shape":["auth_",{"base62":[32,40]}],"beside":[{"named":"*dash0_api_key"},{"named":"*dash0_key"},{"named":"*dash0_token"},{"named":"*dash0_api_token"},{"named":"*dash0_access_token"},{"named":"*dash0_secret"},{"named":"*dash0_auth_token"},{"named":"*dash0_authorization_token"},{"word":"dash0","within":200},{"word":"Dash0","within":200},{"word":"DASH0","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"dashscope","name":"Alibaba Cloud Model Studio","docs":"","hosts":["dashscope.aliyuncs.com","dashscope-intl.aliyuncs.com","dashscope-us.aliyuncs.com"],"keys":{"dashscope-api-key":{"shape":["sk-",{"hex":32}],"beside":[{"named":"*dashscope_api_key"},{"named":"*dashscope_key"},{"named":"*qwen_api_key"},{"named":"*bailian_api_key"},{"named":"*tongyi_api_key"},{"named":"dashscope.api_key"},{"word":"dashscope","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"databricks","name":"Databricks","docs":"","hosts":["*.cloud.databricks.com","*.azuredatabricks.net","*.gcp.databricks.com","accounts.cloud.databricks.com"],"keys":{"databricks-token":{"shapes":[["dapi",{"hex":32}],["dapi",{"hex":32},"-",{"digit":1}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"token:{key}"}],"name":"","source":""},"databricks-oauth-secret":{"shape":["dose",{"hex":32}],"name":""}}},
{"id":"datadog","name":"Datadog","docs":"","hosts":["{var.api}"],"vars":{"api":{"env":"REKEY_DATADOG_API","default":"api.datadoghq.com"}},"keys":{"datadog-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*datadog_api_key"},{"named":"*dd_api_key"},{"named":"api_key","in":"**/datadog*.{yaml,yml}"}],"carriers":[{"header":"DD-API-KEY","value":"{key}"},{"query":"api_key"}],"name":"","source":""},"datadog-app-key":{"shape":[{"hex":40}],"beside":[{"named":"*datadog_app_key"},{"named":"*dd_app_key"},{"named":"*datadog_application_key"},{"named":"*dd_application_key"}],"carriers":[{"header":"DD-APPLICATION-KEY","value":"{key}"},{"query":"application_key"}],"name":"","source":""},"datadog-prefixed-app-key":{"shape":["ddapp_",{"word":34}],"carriers":[{"header":"DD-APPLICATION-KEY","value":"{key}"}],"name":"","source":""},"datadog-personal-access-token":{"shape":["ddpat_",{"base62":[8,40],"as":"alias"},"_",{"base62":[20,160]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"DD-APPLICATION-KEY","value":"{key}"}],"name":"","source":""},"datadog-service-access-token":{"shape":["ddsat_",{"base62":[8,40],"as":"alias"},"_",{"base62":[20,160]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"DD-APPLICATION-KEY","value":"{key}"}],"name":"","source":""}}},
{"id":"dato-cms","name":"DatoCMS","docs":"","hosts":["site-api.datocms.com","graphql.datocms.com"],"keys":{"dato-cms-api-token":{"shape":[{"hex":30}],"beside":[{"named":"*datocms_api_token"},{"named":"*datocms_token"},{"named":"*dato_api_token"},{"named":"*datocms_api_key"},{"named":"*datocms_readonly_token"},{"named":"*datocms_cda_token"},{"named":"*datocms_cma_token"},{"named":"*datocms_published_content_cda_token"},{"named":"*datocms_draft_content_cda_token"},{"named":"*dato_token"},{"named":"*datocms_full_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"X-Api-Key","value":"{key}"}],"name":""}}},
{"id":"daytona","name":"Daytona","docs":"","hosts":["app.daytona.io","proxy.app.daytona.io"],"keys":{"daytona-api-key":{"shape":["dtn_",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"deepgram","name":"Deepgram","docs":"","hosts":["api.deepgram.com","agent.deepgram.com"],"keys":{"deepgram-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*deepgram_api_key"},{"named":"*deepgram_key"},{"named":"*deepgram_token"},{"named":"dg_api_key"},{"named":"deepgram_secret"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"deepinfra","name":"DeepInfra","docs":"","hosts":["api.deepinfra.com"],"keys":{"deepinfra-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*deepinfra_api_key"},{"named":"*deepinfra_api_token"},{"named":"*deepinfra_token"},{"named":"*deep_infra_api_key"},{"named":"*deepinfra_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"deepl","name":"DeepL","docs":"","hosts":["api.deepl.com","api-free.deepl.com"],"keys":{"deepl-api-key":{"shapes":[[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},":fx"],[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]],"beside":[{"named":"*deepl_api_key"},{"named":"*deepl_auth_key"},{"named":"*deepl_key"},{"named":"*deepl_token"},{"named":"*deepl_authentication_key"},{"named":"*deepl_api_token"},{"named":"*deepl_pro_api_key"},{"named":"*deepl_free_api_key"},{"command":"deepl","flag":"--auth-key"}],"carriers":[{"header":"Authorization","value":"DeepL-Auth-Key {key}"},{"query":"auth_key"}],"name":"","source":""}}},
{"id":"deepseek","name":"DeepSeek","docs":"","hosts":["api.deepseek.com"],"keys":{"deepseek-api-key":{"shape":["sk-",{"hex":32}],"beside":[{"named":"*deepseek_api_key"},{"named":"*deepseek_key"},{"named":"*deepseek_token"},{"word":"deepseek.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"deepsource","name":"DeepSource","docs":"","hosts":["api.deepsource.com","app.deepsource.com","deepsource.io"],"keys":{"deepsource-dsn":{"shapes":[["https://",{"base62":[16,64]},"@deepsource.io"],["https://",{"base62":[16,64]},"@app.deepsource.com"],["https://",{"base62":[16,64]},"@deepsource.com"]],"name":""},"deepsource-access-token":{"shape":[{"word":[32,80]}],"beside":[{"named":"*deepsource_token"},{"named":"*deepsource_pat"},{"named":"*deepsource_access_token"},{"named":"*deepsource_api_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"defined-networking","name":"Defined Networking","docs":"","hosts":["api.defined.net"],"keys":{"defined-networking-api-key":{"shape":["dnkey-",{"base62":[20,40],"as":"id"},"-",{"base62":[40,80]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"delighted","name":"Delighted","docs":"","hosts":["api.delighted.com"],"keys":{"delighted-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*delighted_api_key"},{"named":"*delighted_key"},{"named":"*delighted_token"},{"named":"*delighted_secret"},{"named":"*delighted_private_api_key"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"demio","name":"Demio","docs":"","hosts":["my.demio.com"],"keys":{"demio-api-secret":{"shape":[{"base62":32}],"beside":[{"named":"*demio_api_secret"},{"named":"*demio_secret"},{"named":"*demio_secret_key"}],"carriers":[{"header":"Api-Secret","value":"{key}"}],"name":""}}},
{"id":"deno","name":"Deno Deploy","docs":"","hosts":["api.deno.com","dash.deno.com","console.deno.com"],"keys":{"deno-access-token":{"shape":[{"oneOf":["ddp_","ddo_"]},{"base62":[36,40]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"depot","name":"Depot","docs":"","hosts":["api.depot.dev","registry.depot.dev"],"keys":{"depot-token":{"shape":[{"word":[24,120]}],"beside":[{"named":"*depot_token"},{"named":"*depot_api_token"},{"named":"*depot_project_token"},{"named":"*depot_org_token"},{"command":"depot","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"deputy","name":"Deputy","docs":"","hosts":["*.deputy.com"],"keys":{"deputy-access-token":{"shape":[{"hex":32}],"beside":[{"named":"*deputy_access_token"},{"named":"*deputy_token"},{"named":"*deputy_api_token"},{"named":"*deputy_api_key"},{"named":"*deputy_permanent_token"},{"named":"*deputy_oauth_token"},{"named":"*deputy_client_secret"},{"word":"deputy.com/api","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"OAuth {key}"}],"name":""}}},
{"id":"descope","name":"Descope","docs":"","hosts":["api.descope.com","{var.host}"],"vars":{"host":{"env":"DESCOPE_BASE_URL"}},"keys":{"descope-management-key":{"shape":["K",{"base62":[40,140]}],"beside":[{"named":"*descope_management_key"},{"named":"*descope_mgmt_key"}],"name":""},"descope-access-key":{"shape":["K",{"base62":[40,140]}],"beside":[{"named":"*descope_access_key"},{"named":"*descope_agent_access_key"}],"name":""}}},
{"id":"deta","name":"Deta","docs":"","hosts":["database.deta.sh","drive.deta.sh"],"keys":{"deta-project-key":{"shape":[{"base36":[8,12]},"_",{"base62":[28,40]}],"beside":[{"named":"*deta_project_key"},{"named":"*deta_key"},{"named":"*deta_base_key"},{"named":"*deta_api_key"},{"named":"*deta_data_key"},{"named":"*deta_drive_key"},{"named":"*deta_token"},{"named":"*deta_access_token"},{"word":"database.deta.sh","within":200},{"word":"drive.deta.sh","within":200},{"word":"Deta(","within":200}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":""}}},
{"id":"detectify","name":"Detectify","docs":"","hosts":["api.detectify.com"],"keys":{"detectify-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*detectify_api_key"},{"named":"*detectify_key"},{"named":"*detectify_token"},{"named":"*detectify_api_token"}],"carriers":[{"header":"X-Detectify-Key","value":"{key}"}],"name":""}}},
{"id":"detectlanguage","name":"Detect Language","docs":"","hosts":["ws.detectlanguage.com"],"keys":{"detectlanguage-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*detect_language_api_key"},{"named":"*detect_language_key"},{"named":"*detect_language_token"},{"named":"*detect_language_secret"},{"word":"ws.detectlanguage.com","within":200}],"name":""}}},
{"id":"devcycle","name":"DevCycle","docs":"","hosts":["api.devcycle.com","bucketing-api.devcycle.com","config-cdn.devcycle.com"],"keys":{"devcycle-server-key":{"shape":["dvc_server_",{"word":[20,80]}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""},"devcycle-api-client-secret":{"shape":[{"base64url":[40,100]}],"beside":[{"named":"*devcycle_client_secret"},{"named":"*dvc_client_secret"},{"named":"*devcycle_api_client_secret"}],"name":""}}},
{"id":"develocity","name":"Develocity","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"DEVELOCITY_URL"}},"keys":{"develocity-access-key":{"shapes":[[{"hostname":[4,120]},"=",{"base36":52}],[{"base36":52}]],"beside":[{"named":"*gradle_enterprise_access_key"},{"named":"*develocity_access_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"devin","name":"Devin","docs":"","hosts":["api.devin.ai"],"keys":{"devin-personal-key":{"shapes":[["apk_user_",{"base64":[80,240]},{"oneOf":["==","="]}],["apk_user_",{"base64":[80,240]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"devin-service-key":{"shapes":[["apk_",{"base64":[80,240]},{"oneOf":["==","="]}],["apk_",{"base64":[80,240]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"devin-service-user-key":{"shape":["cog_",{"base62":[24,100]}],"beside":[{"named":"*devin_api_key"},{"named":"*devin_token"},{"named":"*devin_api_token"},{"named":"*devin_key"},{"word":"api.devin.ai","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"dexcom","name":"Dexcom","docs":"","hosts":["api.dexcom.com","api.dexcom.eu","sandbox-api.dexcom.com"],"keys":{"dexcom-client-secret":{"shape":[{"base62":16}],"beside":[{"named":"*dexcom_client_secret"},{"named":"*dexcom_secret"}],"name":""}}},
{"id":"diffbot","name":"Diffbot","docs":"","hosts":["api.diffbot.com","kg.diffbot.com"],"keys":{"diffbot-token":{"shape":[{"hex":32}],"beside":[{"named":"*diffbot_token"},{"named":"*diffbot_api_token"},{"named":"*diffbot_api_key"},{"named":"*diffbot_key"},{"named":"*diff_bot_token"},{"named":"*diff_bot_api_token"},{"named":"*diff_bot_api_key"},{"named":"*diff_bot_key"},{"word":"api.diffbot.com","within":200}],"carriers":[{"query":"token"}],"name":""}}},
{"id":"dify","name":"Dify","docs":"","hosts":["api.dify.ai","cloud.dify.ai"],"keys":{"dify-app-key":{"shape":["app-",{"base62":24}],"beside":[{"named":"*dify_api_key"},{"named":"*dify_key"},{"named":"*dify_token"},{"named":"*dify_app_key"},{"named":"*dify_app_api_key"},{"named":"*dify_api_token"},{"named":"*dify_secret"},{"named":"*dify_secret_key"},{"named":"*dify_app_token"},{"named":"*dify_workflow_api_key"},{"named":"*dify_workflow_key"},{"named":"*dify_chat_api_key"},{"named":"*dify_agent_api_key"},{"word":"dify","within":200},{"word":"DIFY","within":200},{"word":"Dify","within":200},{"word":"/v1/chat-messages","within":200},{"word":"/v1/workflows/run","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"dify-dataset-key":{"shape":[{"oneOf":["dataset-","ds-"]},{"base62":24}],"beside":[{"named":"*dify_dataset_api_key"},{"named":"*dify_dataset_key"},{"named":"*dify_knowledge_api_key"},{"named":"*dify_knowledge_key"},{"named":"*dify_kb_api_key"},{"named":"*dify_datasets_api_key"},{"named":"*dify_dataset_token"},{"word":"dify","within":200},{"word":"DIFY","within":200},{"word":"Dify","within":200},{"word":"/v1/datasets","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"digitalocean","name":"DigitalOcean","docs":"","hosts":["api.digitalocean.com","cloud.digitalocean.com","*.digitaloceanspaces.com"],"keys":{"digitalocean-personal-token":{"shape":["dop_v1_",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"digitalocean-oauth-token":{"shape":["doo_v1_",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"digitalocean-refresh-token":{"shape":["dor_v1_",{"hex":64}],"name":"","source":""},"digitalocean-spaces-key":{"parts":{"id":{"shape":["DO00",{"base36upper":16}],"public":true,"beside":[{"named":"*access_key_id"},{"named":"*access_key"},{"named":"*spaces_key"},{"named":"*spaces_access_id"},{"named":"*spaces_access_key_id"}]},"secret":{"shape":[{"base64":43}],"beside":[{"named":"*spaces_secret"},{"named":"*spaces_secret_key"},{"named":"*spaces_secret_access_key"},{"named":"*spaces_access_key_secret"},{"named":"*do_spaces_secret"},{"named":"*digitalocean_spaces_secret_key"},{"word":"DO00","within":200}]}},"within":20,"name":""}}},
{"id":"dingtalk","name":"DingTalk","docs":"","hosts":["oapi.dingtalk.com","api.dingtalk.com"],"keys":{"dingtalk-webhook":{"shape":["https://oapi.dingtalk.com/robot/send?access_token=",{"hex":64}],"name":""},"dingtalk-robot-token":{"shape":[{"hex":64}],"beside":[{"named":"*dingtalk_token"},{"named":"*dingtalk_access_token"},{"named":"*dingtalk_webhook_token"},{"named":"*ding_talk_token"},{"named":"*ding_talk_access_token"},{"named":"*ding_talk_webhook_token"},{"named":"*dingding_token"},{"named":"*dingding_access_token"},{"named":"*dingding_webhook_token"},{"named":"*dd_bot_token"},{"named":"*dd_bot_access_token"},{"named":"*dd_bot_webhook_token"},{"named":"*ding_token"},{"named":"*ding_access_token"},{"named":"*ding_webhook_token"},{"named":"*dingtalk_robot_token"},{"named":"*dingtalk_robot_access_token"},{"named":"*dingtalk_robot_webhook_token"},{"named":"*dingtalk_bot_token"},{"named":"*dingtalk_bot_access_token"},{"named":"*dingtalk_bot_webhook_token"},{"named":"*ding_robot_token"},{"named":"*ding_robot_access_token"},{"named":"*ding_robot_webhook_token"},{"named":"*dingding_robot_token"},{"named":"*dingding_robot_access_token"},{"named":"*dingding_robot_webhook_token"},{"named":"*dd_bot_token"},{"word":"oapi.dingtalk.com/robot","within":80}],"name":""},"dingtalk-robot-secret":{"shape":["SEC",{"hex":64}],"beside":[{"named":"*dingtalk_secret"},{"named":"*dingtalk_sign_secret"},{"named":"*dingtalk_sign"},{"named":"*dingtalk_key"},{"named":"*ding_talk_secret"},{"named":"*ding_talk_sign_secret"},{"named":"*ding_talk_sign"},{"named":"*ding_talk_key"},{"named":"*dingding_secret"},{"named":"*dingding_sign_secret"},{"named":"*dingding_sign"},{"named":"*dingding_key"},{"named":"*dd_bot_secret"},{"named":"*dd_bot_sign_secret"},{"named":"*dd_bot_sign"},{"named":"*dd_bot_key"},{"named":"*ding_secret"},{"named":"*ding_sign_secret"},{"named":"*ding_sign"},{"named":"*ding_key"},{"named":"*dingtalk_robot_secret"},{"named":"*dingtalk_robot_sign_secret"},{"named":"*dingtalk_robot_sign"},{"named":"*dingtalk_robot_key"},{"named":"*dingtalk_bot_secret"},{"named":"*dingtalk_bot_sign_secret"},{"named":"*dingtalk_bot_sign"},{"named":"*dingtalk_bot_key"},{"named":"*ding_robot_secret"},{"named":"*ding_robot_sign_secret"},{"named":"*ding_robot_sign"},{"named":"*ding_robot_key"},{"named":"*dd_bot_secret"},{"word":"dingtalk","within":300}],"name":""},"dingtalk-app-secret":{"shape":[{"base64url":64}],"beside":[{"named":"*dingtalk_app_secret"},{"named":"*dingtalk_client_secret"},{"named":"*dingtalk_appsecret"},{"named":"*ding_talk_app_secret"},{"named":"*ding_talk_client_secret"},{"named":"*ding_talk_appsecret"},{"named":"*dingding_app_secret"},{"named":"*dingding_client_secret"},{"named":"*dingding_appsecret"},{"named":"*dingtalk_app_app_secret"},{"named":"*dingtalk_app_client_secret"},{"named":"*dingtalk_app_appsecret"}],"name":""}}},
{"id":"directus","name":"Directus","docs":"","hosts":["*.directus.app"],"keys":{"directus-token":{"shape":[{"base64url":32}],"beside":[{"named":"*directus_token"},{"named":"*directus_static_token"},{"named":"*directus_access_token"},{"named":"*directus_api_token"},{"named":"*directus_api_key"},{"named":"*directus_admin_token"},{"named":"*directus_auth_token"},{"named":"*directus_key"},{"named":"*directus_secret"},{"word":"directus.app","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":"","source":""}}},
{"id":"discord","name":"Discord","docs":"","hosts":["discord.com","discordapp.com"],"keys":{"discord-bot-token":{"shape":[{"oneOf":["M","N","O"]},{"base64url":[23,27]},".",{"base64url":6},".",{"base64url":[27,38]}],"beside":[{"named":"*discord"},{"named":"*discord_key"},{"named":"*discord_api_key"},{"named":"*discord_token"},{"named":"*discord_secret"},{"named":"*discord_password"},{"named":"*bot_token"},{"named":"*token"},{"named":"*bot_key"},{"named":"*dc_token"},{"named":"*authorization"},{"word":"discord","within":300},{"word":"Bot ","within":8},{"word":"client.login","within":40},{"word":"bot.run","within":40}],"carriers":[{"header":"Authorization","value":"Bot {key}"}],"name":"","source":""},"discord-webhook":{"shapes":[["https://discord.com/api/webhooks/",{"digit":[17,20],"as":"id"},"/",{"base64url":[60,110],"as":"token"}],["https://discordapp.com/api/webhooks/",{"digit":[17,20],"as":"id"},"/",{"base64url":[60,110],"as":"token"}],["https://canary.discord.com/api/webhooks/",{"digit":[17,20],"as":"id"},"/",{"base64url":[60,110],"as":"token"}],["https://ptb.discord.com/api/webhooks/",{"digit":[17,20],"as":"id"},"/",{"base64url":[60,110],"as":"token"}]],"name":"","source":""},"discord-client-secret":{"shape":[{"base64url":32}],"beside":[{"named":"*discord_client_secret"},{"named":"*discord_secret"},{"named":"*discord_oauth_secret"},{"named":"*discord_oauth2_secret"},{"named":"*discord_app_secret"},{"named":"*discord_oauth_client_secret"},{"named":"*auth_discord_secret"}],"name":""}}},
{"id":"disqus","name":"Disqus","docs":"","hosts":["disqus.com"],"keys":{"disqus-secret-key":{"shape":[{"base62":64}],"beside":[{"named":"*disqus_secret"},{"named":"*disqus_secret_key"},{"named":"*disqus_api_secret"},{"named":"*disqus_client_secret"},{"named":"*disqus_api_secret_key"}],"carriers":[{"query":"api_secret"}],"name":""}}},
{"id":"docker-hub","name":"Docker Hub","docs":"","hosts":["hub.docker.com"],"vars":{"user":{"env":"DOCKERHUB_USERNAME"},"org":{"env":"DOCKERHUB_ORGANIZATION"},"scope":{"env":"REKEY_DOCKER_HUB_SCOPE"}},"keys":{"docker-hub-personal-access-token":{"shape":["dckr_pat_",{"base64url":27}],"carriers":[],"name":"","source":""},"docker-hub-organization-access-token":{"shape":["dckr_oat_",{"base64url":32}],"name":""}}},
{"id":"documenso","name":"Documenso","docs":"","hosts":["app.documenso.com"],"keys":{"documenso-token":{"shape":["api_",{"base36":16}],"beside":[{"named":"*documenso_api_key"},{"named":"*documenso_key"},{"named":"*documenso_token"},{"named":"*documenso_api_token"},{"named":"*documenso_access_token"},{"named":"*documenso_secret"},{"word":"app.documenso.com","within":200},{"word":"documenso","within":200}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""}}},
{"id":"documo","name":"Documo","docs":"","hosts":["api.documo.com"],"keys":{"documo-api-key":{"shape":["eyJ",{"base64url":[10,200]},".eyJ",{"base64url":[30,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*documo_api_key"},{"named":"*documo_key"},{"named":"*documo_token"},{"named":"*documo_api_token"},{"named":"*mfax_api_key"},{"named":"*mfax_key"},{"named":"*mfax_token"},{"named":"*mfax_api_token"},{"word":"api.documo.com","within":300}],"carriers":[{"header":"Authorization","value":"Basic {key}"}],"name":""}}},
{"id":"docusign","name":"Docusign","docs":"","hosts":["account.docusign.com","account-d.docusign.com","*.docusign.net"],"keys":{"docusign-secret-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*docusign_client_secret"},{"named":"*docusign_secret_key"},{"named":"*docusign_secret"},{"named":"*docusign_integration_secret"},{"named":"*ds_client_secret"}],"name":""}}},
{"id":"doppler","name":"Doppler","docs":"","hosts":["api.doppler.com"],"vars":{"project":{"env":"DOPPLER_PROJECT"},"config":{"env":"DOPPLER_CONFIG"},"access":{"env":"REKEY_DOPPLER_ACCESS"}},"keys":{"doppler-service-token":{"shapes":[["dp.st.",{"base62":[40,44]}],["dp.st.",{"base64url":[2,35]},".",{"base62":[40,44]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"doppler-other-token":{"shape":[{"oneOf":["dp.pt.","dp.ct.","dp.sa.","dp.said.","dp.scim.","dp.audit."]},{"base62":[40,44]}],"beside":[{"named":"*doppler_token"},{"named":"*doppler_api_key"},{"named":"*doppler_service_token"},{"named":"*doppler_cli_token"},{"named":"*doppler_api_token"},{"named":"*doppler_personal_token"},{"named":"*doppler_key"},{"named":"*doppler_scim_token"},{"named":"*doppler_service_account_token"},{"named":"*token"},{"word":"doppler","within":200},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"drone","name":"Drone","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"DRONE_SERVER"}},"keys":{"drone-token":{"shape":[{"base62":32}],"beside":[{"named":"*drone_token"},{"named":"*drone_api_token"},{"named":"*drone_user_token"},{"command":"drone","flag":"--token"},{"command":"drone","flag":"-t"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"drone-rpc-secret":{"shape":[{"hex":32}],"beside":[{"named":"*drone_rpc_secret"}],"name":"","source":""}}},
{"id":"dropbox","name":"Dropbox","docs":"","hosts":["api.dropboxapi.com","content.dropboxapi.com","api.dropbox.com"],"keys":{"dropbox-short-token":{"shapes":[["sl.u.",{"base64url":[130,1500]}],["sl.B",{"base64url":[130,200]}]],"beside":[{"named":"*dropbox"},{"named":"*dropbox_key"},{"named":"*dropbox_api_key"},{"named":"*dropbox_token"},{"named":"*dropbox_secret"},{"named":"*dropbox_password"},{"named":"*access_token"},{"named":"*token"},{"word":"dropbox","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"dropbox-long-token":{"shape":[{"base64url":64}],"beside":[{"named":"*dropbox_access_token"},{"named":"*dropbox_token"},{"named":"*dropbox_api_token"},{"named":"*dropbox_key"},{"named":"*dropbox_oauth_token"},{"named":"*dropbox_bearer_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"dropbox-refresh-token":{"shape":[{"base64url":64}],"beside":[{"named":"*dropbox_refresh_token"},{"named":"*dropbox_oauth_refresh_token"}],"name":""},"dropbox-app-secret":{"shape":[{"base36":15}],"beside":[{"named":"*dropbox_app_secret"},{"named":"*dropbox_secret"},{"named":"*dropbox_client_secret"},{"named":"*dropbox_api_secret"},{"named":"*dropbox_consumer_secret"},{"named":"*dropbox_app_secret_key"}],"name":""}}},
{"id":"dropbox-sign","name":"Dropbox Sign","docs":"","hosts":["api.hellosign.com"],"keys":{"dropbox-sign-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*hellosign_api_key"},{"named":"*dropbox_sign_api_key"},{"named":"*hellosign_key"},{"named":"*hs_api_key"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"dub","name":"Dub","docs":"","hosts":["api.dub.co","app.dub.co"],"keys":{"dub-api-key":{"shape":["dub_",{"base62":24}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"duffel","name":"Duffel","docs":"","hosts":["api.duffel.com"],"keys":{"duffel-access-token":{"shape":["duffel_live_",{"base64url":43}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"duffel-test-access-token":{"shape":["duffel_test_",{"base64url":43}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"duo","name":"Duo","docs":"","hosts":["*.duosecurity.com"],"keys":{"duo-secret-key":{"parts":{"id":{"shape":["DI",{"base36upper":18}],"public":true,"beside":[{"named":"ikey"},{"named":"*duo_ikey"},{"named":"*duo_integration_key"},{"named":"*duo_client_id"},{"word":"duosecurity.com","within":300}]},"secret":{"shape":[{"base62":40}],"beside":[{"named":"skey"},{"named":"*duo_skey"},{"named":"*duo_secret_key"},{"named":"*duo_client_secret"}]}},"within":10,"carriers":[{"basic":"{key.id}:{key.secret}"}],"name":"","source":""}}},
{"id":"dwolla","name":"Dwolla","docs":"","hosts":["api.dwolla.com","api-sandbox.dwolla.com"],"keys":{"dwolla-client-secret":{"shape":[{"base62":50}],"beside":[{"named":"*dwolla_secret"},{"named":"*dwolla_client_secret"},{"named":"*dwolla_app_secret"},{"named":"*dwolla_secret_key"},{"named":"*dwolla_api_secret"},{"named":"*dwolla_sandbox_secret"},{"named":"*dwolla_sandbox_client_secret"},{"named":"*dwolla_sandbox_app_secret"},{"named":"*dwolla_sandbox_secret_key"},{"named":"*dwolla_sandbox_api_secret"},{"named":"*dwolla_app_secret"},{"named":"*dwolla_app_client_secret"},{"named":"*dwolla_app_app_secret"},{"named":"*dwolla_app_secret_key"},{"named":"*dwolla_app_api_secret"},{"named":"*dwolla_production_secret"},{"named":"*dwolla_production_client_secret"},{"named":"*dwolla_production_app_secret"},{"named":"*dwolla_production_secret_key"},{"named":"*dwolla_production_api_secret"}],"name":""}}},
{"id":"dynatrace","name":"Dynatrace","docs":"","hosts":["*.live.dynatrace.com","*.apps.dynatrace.com","sso.dynatrace.com","api.dynatrace.com"],"keys":{"dynatrace-api-token":{"shape":["dt0c01.",{"base36upper":24,"as":"id"},".",{"base36upper":64}],"carriers":[{"header":"Authorization","value":"Api-Token {key}"}],"name":"","source":""},"dynatrace-scim-token":{"shape":["dt0s01.",{"base36upper":24,"as":"id"},".",{"base36upper":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"dynatrace-oauth-client":{"shape":["dt0s02.",{"base36upper":24,"as":"id"},".",{"base36upper":64}],"name":"","source":""},"dynatrace-internal-client":{"shape":[{"oneOf":["dt0s03.","dt0s04.","dt0s06.","dt0s08.","dt0s09."]},{"base36upper":24,"as":"id"},".",{"base36upper":64}],"name":"","source":""},"dynatrace-platform-token":{"shape":["dt0s16.",{"base36upper":24,"as":"id"},".",{"base36upper":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"dyspatch","name":"Dyspatch","docs":"","hosts":["api.dyspatch.io"],"keys":{"dyspatch-api-key":{"shape":[{"base32":52}],"beside":[{"named":"*dyspatch_api_key"},{"named":"*dyspatch_key"},{"named":"*dyspatch_token"},{"named":"*dyspatch_api_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"e2b","name":"E2B","docs":"","hosts":["api.e2b.app","api.e2b.dev"],"keys":{"e2b-api-key":{"shape":["e2b_",{"hex":40}],"carriers":[{"header":"X-API-KEY","value":"{key}"}],"name":"","source":""},"e2b-access-token":{"shape":["sk_e2b_",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"easypost","name":"EasyPost","docs":"","hosts":["api.easypost.com"],"keys":{"easypost-api-key":{"shape":["EZAK",{"base62":54}],"carriers":[{"basic":"{key}:"}],"name":""},"easypost-test-api-key":{"shape":["EZTK",{"base62":54}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"ebay","name":"eBay","docs":"","hosts":["api.ebay.com","api.sandbox.ebay.com"],"keys":{"ebay-client-secret":{"shapes":[["PRD-",{"hex":12},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4}],["SBX-",{"hex":12},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4}]],"name":""}}},
{"id":"elastic","name":"Elastic","docs":"","hosts":["{var.host}","api.elastic-cloud.com","*.es.io","*.elastic-cloud.com","*.elastic.cloud"],"vars":{"host":{"env":"ELASTICSEARCH_URL"}},"keys":{"elastic-api-key":{"shape":[{"base64":58},"=="],"beside":[{"named":"*elastic_api_key"},{"named":"*elasticsearch_api_key"},{"named":"es_api_key"},{"named":"*elastic_search_api_key"}],"carriers":[{"header":"Authorization","value":"ApiKey {key}"}],"name":"","source":""},"elastic-cloud-api-key":{"shape":[{"base64":[46,120]},"=="],"beside":[{"named":"*elastic_cloud_api_key"},{"named":"ec_api_key"},{"named":"ess_api_key"}],"carriers":[{"header":"Authorization","value":"ApiKey {key}"}],"name":""},"elastic-unified-api-key":{"shape":["essu_",{"base64":[40,200]}],"carriers":[{"header":"Authorization","value":"ApiKey {key}"}],"name":"","source":""}}},
{"id":"elasticemail","name":"Elastic Email","docs":"","hosts":["api.elasticemail.com"],"keys":{"elasticemail-api-key":{"shape":[{"hexUpper":96}],"beside":[{"named":"*elastic_email_api_key"},{"named":"*elastic_email_key"},{"named":"*elastic_email_token"},{"named":"*elastic_email_secret"},{"named":"*elastic_email_password"},{"named":"*elastic_email_smtp_password"},{"named":"*elastic_mail_api_key"},{"named":"*elastic_mail_key"},{"named":"*elastic_mail_token"},{"named":"*elastic_mail_secret"},{"named":"*elastic_mail_password"},{"named":"*elastic_mail_smtp_password"}],"carriers":[{"header":"X-ElasticEmail-ApiKey","value":"{key}"},{"query":"apikey"}],"name":""},"elasticemail-old-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*elastic_email_api_key"},{"named":"*elastic_email_key"},{"named":"*elastic_email_token"},{"named":"*elastic_email_secret"}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"elevenlabs","name":"ElevenLabs","docs":"","hosts":["api.elevenlabs.io","api.us.elevenlabs.io"],"keys":{"elevenlabs-legacy-key":{"shape":[{"hex":32}],"beside":[{"named":"*elevenlabs_api_key"},{"named":"*eleven_labs_api_key"},{"named":"*eleven_api_key"},{"named":"*elevenlabs_key"},{"named":"xi-api-key"},{"named":"xi_api_key"}],"carriers":[{"header":"xi-api-key","value":"{key}"}],"name":""},"elevenlabs-api-key":{"shape":["sk_",{"hex":48}],"beside":[{"named":"*elevenlabs_api_key"},{"named":"*eleven_labs_api_key"},{"named":"*eleven_api_key"},{"named":"*elevenlabs_key"},{"named":"xi-api-key"},{"named":"xi_api_key"},{"word":"elevenlabs","within":120}],"carriers":[{"header":"xi-api-key","value":"{key}"}],"name":""}}},
{"id":"endor-labs","name":"Endor Labs","docs":"","hosts":["api.endorlabs.com"],"keys":{"endor-labs-api-key":{"shape":["endr+",{"base64url":[14,64]}],"beside":[{"named":"*endor_key"},{"named":"*endor_secret"},{"named":"*endor_token"},{"named":"*endor_api_key"},{"named":"*endor_api_secret"},{"named":"*endor_labs_key"},{"named":"*endor_labs_secret"},{"named":"*endor_labs_token"},{"named":"*endor_labs_api_key"},{"named":"*endor_labs_api_secret"},{"named":"*endor_api_key"},{"named":"*endor_api_secret"},{"named":"*endor_api_token"},{"named":"*endor_api_api_key"},{"named":"*endor_api_api_secret"},{"named":"*endor_api_credentials_key"},{"named":"*endor_api_credentials_secret"},{"named":"*endor_api_credentials_token"},{"named":"*endor_api_credentials_api_key"},{"named":"*endor_api_credentials_api_secret"},{"named":"*endor_api_credentials_key"},{"word":"endor","within":300}],"name":""}}},
{"id":"etherscan","name":"Etherscan","docs":"","hosts":["api.etherscan.io","api.bscscan.com","api.polygonscan.com","api.arbiscan.io","api.snowtrace.io","api.basescan.org","api-optimistic.etherscan.io","api.ftmscan.com"],"keys":{"etherscan-api-key":{"shape":[{"base36upper":34}],"beside":[{"named":"*etherscan_api_key"},{"named":"*etherscan_key"},{"named":"*etherscan_api"},{"named":"*etherscan_token"},{"named":"*bscscan_api_key"},{"named":"*bscscan_key"},{"named":"*polygonscan_api_key"},{"named":"*polygonscan_key"},{"named":"*arbiscan_api_key"},{"named":"*arbiscan_key"},{"named":"*basescan_api_key"},{"named":"*snowtrace_api_key"},{"named":"*ftmscan_api_key"},{"named":"*optimism_api_key"},{"command":"forge","flag":"--etherscan-api-key"},{"command":"cast","flag":"--etherscan-api-key"}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"etsy","name":"Etsy","docs":"","hosts":["openapi.etsy.com","api.etsy.com"],"keys":{"etsy-api-key":{"shape":[{"base36":24}],"beside":[{"named":"*etsy_api_key"},{"named":"*etsy_keystring"},{"named":"*etsy_key"},{"named":"*etsy_client_id"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""},"etsy-access-token":{"shape":[{"digit":[5,12]},".",{"base64url":[40,100]}],"beside":[{"named":"*etsy_access_token"},{"named":"*etsy_oauth_token"},{"named":"*etsy_refresh_token"},{"named":"*etsy_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"eventbrite","name":"Eventbrite","docs":"","hosts":["www.eventbriteapi.com"],"keys":{"eventbrite-token":{"shape":[{"base36upper":20}],"beside":[{"named":"*eventbrite_token"},{"named":"*eventbrite_private_token"},{"named":"*eventbrite_oauth_token"},{"named":"*eventbrite_access_token"},{"named":"*eventbrite_api_token"},{"named":"*eventbrite_api_key"},{"named":"*eventbrite_key"},{"named":"*eventbrite_personal_token"},{"named":"*eventbrite_auth_token"},{"named":"*event_brite_token"},{"named":"*event_brite_private_token"},{"named":"*event_brite_oauth_token"},{"named":"*event_brite_access_token"},{"named":"*event_brite_api_token"},{"named":"*event_brite_api_key"},{"named":"*event_brite_key"},{"named":"*event_brite_personal_token"},{"named":"*event_brite_auth_token"},{"word":"eventbriteapi.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":""},"eventbrite-client-secret":{"shape":[{"base36upper":50}],"beside":[{"named":"*eventbrite_client_secret"},{"named":"*eventbrite_secret"},{"named":"*eventbrite_app_secret"},{"named":"*eventbrite_oauth_secret"},{"named":"*event_brite_client_secret"},{"named":"*event_brite_secret"},{"named":"*event_brite_app_secret"},{"named":"*event_brite_oauth_secret"}],"name":""}}},
{"id":"everhour","name":"Everhour","docs":"","hosts":["api.everhour.com"],"keys":{"everhour-api-key":{"shape":[{"hex":4},"-",{"hex":4},"-",{"hex":6},"-",{"hex":6},"-",{"hex":8}],"beside":[{"named":"*everhour_api_key"},{"named":"*everhour_key"},{"named":"*everhour_token"},{"named":"*everhour_api_token"},{"named":"*ever_hour_api_key"},{"named":"*ever_hour_key"},{"named":"*ever_hour_token"},{"named":"*ever_hour_api_token"},{"word":"everhour","within":200}],"carriers":[{"header":"X-Api-Key","value":"{key}"}],"name":""}}},
{"id":"evernote","name":"Evernote","docs":"","hosts":["www.evernote.com","sandbox.evernote.com"],"keys":{"evernote-token":{"shape":["S=s",{"digit":[1,4]},":U=",{"hex":[1,10],"as":"user"},":E=",{"hex":[8,14]},":C=",{"hex":[8,14]},":P=",{"hex":[1,6]},":A=",{"base64url":[1,40]},":V=",{"digit":[1,2]},":H=",{"hex":32}],"beside":[{"named":"*evernote_token"},{"named":"*evernote_dev_token"},{"named":"*evernote_developer_token"},{"named":"*evernote_auth_token"},{"named":"*evernote_access_token"},{"named":"authToken"},{"named":"developer_token"},{"named":"dev_token"},{"word":"evernote","within":400}],"name":"","source":""}}},
{"id":"exa","name":"Exa","docs":"","hosts":["api.exa.ai"],"keys":{"exa-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"exa_api_key"},{"named":"exa_key"},{"named":"*exa_search_api_key"},{"named":"metaphor_api_key"}],"carriers":[{"header":"x-api-key","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"exchangerate-api","name":"ExchangeRate-API","docs":"","hosts":["v6.exchangerate-api.com"],"keys":{"exchangerate-api-api-key":{"shape":[{"hex":24}],"beside":[{"named":"*exchange_rate_api_key"},{"named":"*exchange_rate_key"},{"named":"*exchange_rate_token"},{"named":"*exchange_rate_api_api_key"},{"named":"*exchange_rate_api_key"},{"named":"*exchange_rate_api_token"},{"named":"*exchange_api_key"},{"word":"v6.exchangerate-api.com","within":12}],"name":""}}},
{"id":"expo","name":"Expo","docs":"","hosts":["api.expo.dev","exp.host","expo.dev"],"keys":{"expo-access-token":{"shape":[{"base64url":40}],"beside":[{"named":"*expo_token"},{"named":"*expo_access_token"},{"named":"eas_token"},{"named":"*expo_api_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"facebook","name":"Facebook (Meta)","docs":"","hosts":["graph.facebook.com","graph.instagram.com","graph.threads.net"],"keys":{"facebook-access-token":{"shape":["EAA",{"base62":[90,400]}],"beside":[{"named":"*facebook"},{"named":"*facebook_key"},{"named":"*facebook_api_key"},{"named":"*facebook_token"},{"named":"*facebook_secret"},{"named":"*facebook_password"},{"named":"*fb_token"},{"named":"*fb_access_token"},{"named":"*fb_page_token"},{"named":"*meta"},{"named":"*meta_key"},{"named":"*meta_api_key"},{"named":"*meta_token"},{"named":"*meta_secret"},{"named":"*meta_password"},{"named":"*whatsapp"},{"named":"*whatsapp_key"},{"named":"*whatsapp_api_key"},{"named":"*whatsapp_token"},{"named":"*whatsapp_secret"},{"named":"*whatsapp_password"},{"named":"*page_token"},{"named":"*page_access_token"},{"named":"*access_token"},{"named":"*instagram"},{"named":"*instagram_key"},{"named":"*instagram_api_key"},{"named":"*instagram_token"},{"named":"*instagram_secret"},{"named":"*instagram_password"},{"named":"*wa_token"},{"named":"*token"},{"word":"graph.facebook.com","within":300},{"word":"facebook","within":300},{"word":"whatsapp","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""},"facebook-instagram-token":{"shape":[{"oneOf":["IGAA","IGQV","IGQW"]},{"base62":[80,300]}],"beside":[{"named":"*instagram"},{"named":"*instagram_key"},{"named":"*instagram_api_key"},{"named":"*instagram_token"},{"named":"*instagram_secret"},{"named":"*instagram_password"},{"named":"*ig_token"},{"named":"*ig_access_token"},{"named":"*insta"},{"named":"*insta_key"},{"named":"*insta_api_key"},{"named":"*insta_token"},{"named":"*insta_secret"},{"named":"*insta_password"},{"named":"*access_token"},{"named":"*token"},{"word":"instagram","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""},"facebook-threads-token":{"shape":["THAA",{"base62":[80,300]}],"beside":[{"named":"*threads"},{"named":"*threads_key"},{"named":"*threads_api_key"},{"named":"*threads_token"},{"named":"*threads_secret"},{"named":"*threads_password"},{"named":"*access_token"},{"named":"*token"},{"word":"threads","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""},"facebook-app-secret":{"shape":[{"hex":32}],"beside":[{"named":"*facebook_app_secret"},{"named":"*facebook_secret"},{"named":"*facebook_client_secret"},{"named":"*fb_app_secret"},{"named":"*fb_secret"},{"named":"*fb_client_secret"},{"named":"*facebook_api_secret"},{"named":"*meta_app_secret"},{"named":"*instagram_app_secret"},{"named":"*instagram_client_secret"},{"named":"*whatsapp_app_secret"},{"named":"*facebook_key_secret"},{"named":"*social_auth_facebook_secret"}],"name":""},"facebook-app-token":{"shape":[{"digit":[14,17],"as":"id"},"|",{"base64url":[27,32]}],"beside":[{"named":"*facebook"},{"named":"*facebook_key"},{"named":"*facebook_api_key"},{"named":"*facebook_token"},{"named":"*facebook_secret"},{"named":"*facebook_password"},{"named":"*fb_token"},{"named":"*fb_access_token"},{"named":"*fb_page_token"},{"named":"*meta"},{"named":"*meta_key"},{"named":"*meta_api_key"},{"named":"*meta_token"},{"named":"*meta_secret"},{"named":"*meta_password"},{"named":"*access_token"},{"named":"*app_token"},{"word":"graph.facebook.com","within":300},{"word":"access_token","within":40}],"carriers":[{"query":"access_token"}],"name":""}}},
{"id":"fal-ai","name":"fal","docs":"","hosts":["fal.run","queue.fal.run","rest.alpha.fal.ai","api.fal.ai"],"keys":{"fal-ai-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},":",{"hex":32}],"beside":[{"named":"fal_key"},{"named":"*fal_api_key"},{"named":"*fal_ai_key"},{"named":"*fal_ai_api_key"},{"named":"*falai_api_key"},{"named":"*fal_client_key"},{"word":"fal.run","within":200},{"word":"fal.ai","within":200},{"word":"fal.config","within":120}],"carriers":[{"header":"Authorization","value":"Key {key}"}],"name":""}}},
{"id":"fastly","name":"Fastly","docs":"","hosts":["api.fastly.com"],"keys":{"fastly-api-token":{"shape":[{"base64url":32}],"beside":[{"named":"*fastly_api_token"},{"named":"*fastly_api_key"},{"named":"*fastly_token"},{"named":"*fastly_key"},{"named":"*fastly_purge_token"},{"word":"Fastly-Key","within":20},{"command":"fastly","flag":"--token"}],"carriers":[{"header":"Fastly-Key","value":"{key}"}],"name":""}}},
{"id":"fauna","name":"Fauna","docs":"","hosts":["db.fauna.com","dashboard.fauna.com","*.fauna.com"],"keys":{"fauna-secret":{"shape":["fnA",{"base64url":37}],"beside":[{"named":"*fauna_secret"},{"named":"*fauna_key"},{"named":"*fauna_api_key"},{"named":"*fauna_admin_key"},{"named":"*fauna_secret_key"},{"named":"*fauna_server_key"},{"named":"*fauna_token"},{"named":"*fauna_access_token"},{"named":"*fauna_admin_secret"},{"named":"*fauna_server_secret"},{"named":"*fauna_key_secret"},{"named":"*fauna_client_secret"},{"named":"*fauna_db_secret"},{"named":"*fauna_db_key"},{"named":"*fauna_db_api_key"},{"named":"*fauna_db_admin_key"},{"named":"*fauna_db_secret_key"},{"named":"*fauna_db_server_key"},{"named":"*fauna_db_token"},{"named":"*fauna_db_access_token"},{"named":"*fauna_db_admin_secret"},{"named":"*fauna_db_server_secret"},{"named":"*fauna_db_key_secret"},{"named":"*fauna_db_client_secret"},{"word":"fauna","within":200},{"word":"Fauna","within":200},{"word":"FAUNA","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":""}}},
{"id":"figma","name":"Figma","docs":"","hosts":["api.figma.com"],"keys":{"figma-personal-access-token":{"shape":["figd_",{"base64url":[38,64]}],"carriers":[{"header":"X-Figma-Token","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":""},"figma-oauth-token":{"shape":[{"oneOf":["figu_","figur_","figo_","figor_"]},{"base64url":[38,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"financial-modeling-prep","name":"Financial Modeling Prep","docs":"","hosts":["financialmodelingprep.com"],"keys":{"financial-modeling-prep-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*fmp_api_key"},{"named":"*fmp_key"},{"named":"*fmp_token"},{"named":"*fmp_secret"},{"named":"*fmp_apikey"},{"named":"*fmp_cloud_api_key"},{"named":"*fmp_cloud_key"},{"named":"*fmp_cloud_token"},{"named":"*fmp_cloud_secret"},{"named":"*fmp_cloud_apikey"},{"named":"*financial_modeling_prep_api_key"},{"named":"*financial_modeling_prep_key"},{"named":"*financial_modeling_prep_token"},{"named":"*financial_modeling_prep_secret"},{"named":"*financial_modeling_prep_apikey"},{"named":"*financial_modelling_prep_api_key"},{"named":"*financial_modelling_prep_key"},{"named":"*financial_modelling_prep_token"},{"named":"*financial_modelling_prep_secret"},{"named":"*financial_modelling_prep_apikey"},{"word":"financialmodelingprep.com","within":200}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"finicity","name":"Finicity","docs":"","hosts":["api.finicity.com"],"keys":{"finicity-app-key":{"shape":[{"hex":32}],"beside":[{"named":"*finicity_app_key"},{"named":"*finicity_api_key"},{"named":"*finicity_key"},{"named":"*finicity_application_key"},{"named":"*finicity_app_token"}],"carriers":[{"header":"Finicity-App-Key","value":"{key}"}],"name":""},"finicity-partner-secret":{"shape":[{"base62":20}],"beside":[{"named":"*finicity_partner_secret"},{"named":"*finicity_secret"},{"named":"*finicity_client_secret"},{"named":"*finicity_api_secret"},{"named":"*finicity_partner_key"}],"name":""}}},
{"id":"finnhub","name":"Finnhub","docs":"","hosts":["finnhub.io","ws.finnhub.io"],"keys":{"finnhub-api-key":{"shapes":[[{"base36":40}],[{"base36":20}]],"beside":[{"named":"*finnhub_api_key"},{"named":"*finnhub_key"},{"named":"*finnhub_token"},{"named":"*finnhub_api_token"}],"carriers":[{"header":"X-Finnhub-Token","value":"{key}"},{"query":"token"}],"name":""}}},
{"id":"fireblocks","name":"Fireblocks","docs":"","hosts":["api.fireblocks.io","sandbox-api.fireblocks.io"],"keys":{"fireblocks-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"weak":true,"beside":[{"named":"*fireblocks_api_key"},{"named":"*fireblocks_api_user"}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":""}}},
{"id":"firecrawl","name":"Firecrawl","docs":"","hosts":["api.firecrawl.dev"],"keys":{"firecrawl-api-key":{"shape":["fc-",{"hex":32}],"beside":[{"named":"*firecrawl_api_key"},{"named":"*firecrawl_key"},{"named":"*firecrawl_token"},{"word":"firecrawl","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"fireworks-ai","name":"Fireworks AI","docs":"","hosts":["api.fireworks.ai"],"keys":{"fireworks-ai-legacy-key":{"shape":[{"base62":48}],"beside":[{"named":"*fireworks_api_key"},{"named":"*fireworks_ai_api_key"},{"named":"*fireworks_key"},{"named":"fireworks.client.api_key"},{"named":"api_key","in":"**/.fireworks/auth.ini"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"fireworks-ai-api-key":{"shape":["fw_",{"base62":[20,52]}],"beside":[{"named":"*fireworks_api_key"},{"named":"*fireworks_ai_api_key"},{"named":"*fireworks_key"},{"named":"fireworks.client.api_key"},{"named":"api_key","in":"**/.fireworks/auth.ini"},{"command":"firectl","flag":"--api-key"},{"word":"fireworks.ai","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"fitbit","name":"Fitbit","docs":"","hosts":["api.fitbit.com"],"keys":{"fitbit-client-secret":{"shape":[{"hex":32}],"beside":[{"named":"*fitbit_client_secret"},{"named":"*fitbit_consumer_secret"},{"named":"*fitbit_secret"}],"name":""}}},
{"id":"fixer","name":"Fixer","docs":"","hosts":["data.fixer.io"],"keys":{"fixer-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*fixer_api_key"},{"named":"*fixer_key"},{"named":"*fixer_access_key"},{"named":"*fixer_io_api_key"},{"named":"*fixerio_access_key"}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"flagsmith","name":"Flagsmith","docs":"","hosts":["api.flagsmith.com","edge.api.flagsmith.com","{var.host}"],"vars":{"host":{"env":"FLAGSMITH_API_URL"}},"keys":{"flagsmith-server-key":{"shape":["ser.",{"base62":[20,40]}],"beside":[{"named":"*flagsmith_environment_key"},{"named":"*flagsmith_key"},{"named":"*flagsmith_server_key"},{"named":"*flagsmith_server_side_environment_key"},{"named":"*flagsmith_sdk_key"},{"named":"*flagsmith_env_key"},{"named":"*flagsmith_api_key"},{"word":"flagsmith","within":200}],"carriers":[{"header":"X-Environment-Key","value":"{key}"}],"name":"","source":""},"flagsmith-organisation-api-key":{"shape":[{"base62":8,"as":"id"},".",{"base62":[32,40]}],"beside":[{"named":"*flagsmith_api_key"},{"named":"*flagsmith_api_token"},{"named":"*flagsmith_master_api_key"},{"named":"*flagsmith_organisation_api_key"},{"named":"*flagsmith_token"}],"carriers":[{"header":"Authorization","value":"Api-Key {key}"}],"name":""}}},
{"id":"flickr","name":"Flickr","docs":"","hosts":["www.flickr.com","api.flickr.com"],"keys":{"flickr-api-secret":{"parts":{"id":{"shape":[{"hex":32}],"public":true,"beside":[{"named":"*flickr_api_key"},{"named":"*flickr_key"},{"named":"*flickr_consumer_key"}]},"secret":{"shape":[{"hex":16}],"beside":[{"named":"*flickr_api_secret"},{"named":"*flickr_secret"},{"named":"*flickr_consumer_secret"},{"named":"*flickr_shared_secret"}]}},"within":10,"name":""}}},
{"id":"flowise","name":"Flowise","docs":"","hosts":["cloud.flowiseai.com"],"keys":{"flowise-api-key":{"shape":[{"base64url":43}],"beside":[{"named":"*flowise_api_key"},{"named":"*flowise_key"},{"named":"*flowise_token"},{"named":"*flowise_api_token"},{"named":"*flowise_access_token"},{"named":"*flowise_secret"},{"named":"*flowise_bearer_token"},{"named":"*flowise_auth_token"},{"word":"flowiseai.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"flutterwave","name":"Flutterwave","docs":"","hosts":["api.flutterwave.com"],"keys":{"flutterwave-secret-key":{"shape":["FLWSECK-",{"hex":32},"-X"],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"flutterwave-test-secret-key":{"shape":["FLWSECK_TEST-",{"hexAny":32},"-X"],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"fly-io","name":"Fly.io","docs":"","hosts":["api.fly.io","api.machines.dev","registry.fly.io"],"keys":{"fly-io-token":{"shape":["fm2_",{"base64":[100,2000]}],"beside":[{"named":"*fly_api_token"},{"named":"*fly_access_token"},{"named":"*fly_token"},{"named":"*flyio_token"},{"named":"*fly_deploy_token"},{"named":"*fly_org_token"},{"named":"*access_token"},{"named":"*authorization"},{"word":"FlyV1","within":20},{"word":"fly.io","within":200},{"word":"flyctl","within":200}],"carriers":[{"header":"Authorization","value":"FlyV1 {key}"}],"name":"","source":""},"fly-io-old-token":{"shape":["fo1_",{"base64url":43}],"beside":[{"named":"*fly_api_token"},{"named":"*fly_access_token"},{"named":"*fly_token"},{"named":"*flyio_token"},{"named":"*access_token"},{"word":"fly.io","within":200},{"word":"flyctl","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"forgejo","name":"Forgejo","docs":"","hosts":["codeberg.org","{var.host}"],"vars":{"host":{"env":"FORGEJO_SERVER_URL"}},"keys":{"forgejo-access-token":{"shape":[{"hex":40}],"beside":[{"named":"*forgejo_token"},{"named":"*forgejo_access_token"},{"named":"*forgejo_api_token"},{"named":"*codeberg_token"},{"named":"*codeberg_access_token"},{"named":"*codeberg_api_token"}],"carriers":[{"header":"Authorization","value":"token {key}"},{"query":"access_token"}],"name":""}}},
{"id":"formbricks","name":"Formbricks","docs":"","hosts":["app.formbricks.com"],"keys":{"formbricks-api-key":{"shape":["fbk_",{"base64url":43}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":"","source":""}}},
{"id":"fossa","name":"FOSSA","docs":"","hosts":["app.fossa.com"],"keys":{"fossa-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*fossa_api_key"},{"named":"*fossa_token"},{"named":"*fossa_api_token"},{"named":"*fossa_key"},{"command":"fossa","flag":"--fossa-api-key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"foursquare","name":"Foursquare","docs":"","hosts":["api.foursquare.com","places-api.foursquare.com"],"keys":{"foursquare-api-key":{"shape":["fsq3",{"base64":43},"="],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""},"foursquare-client-secret":{"shape":[{"base36upper":48}],"beside":[{"named":"*foursquare_client_secret"},{"named":"*foursquare_secret"}],"carriers":[{"query":"client_secret"}],"name":""}}},
{"id":"frame-io","name":"Frame.io","docs":"","hosts":["api.frame.io"],"keys":{"frame-io-token":{"shape":["fio-u-",{"base64url":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"freemius","name":"Freemius","docs":"","hosts":["api.freemius.com"],"keys":{"freemius-secret-key":{"shape":["sk_",{"unreserved":29}],"beside":[{"named":"*freemius_secret_key"},{"named":"*freemius_secret"},{"named":"*fs_api_secret_key"},{"named":"*fs_api_secret"},{"named":"*fs_secret_key"},{"named":"*fs_secret"},{"named":"*freemius_api_secret_key"},{"named":"*freemius_sk"},{"word":"freemius","within":300}],"name":"","source":""}}},
{"id":"freepik","name":"Freepik","docs":"","hosts":["api.freepik.com","www.freepik.com"],"keys":{"freepik-api-key":{"shape":["FPSX",{"hex":32}],"carriers":[{"header":"x-freepik-api-key","value":"{key}"}],"name":""}}},
{"id":"freshbooks","name":"FreshBooks","docs":"","hosts":["api.freshbooks.com"],"keys":{"freshbooks-client-secret":{"shape":[{"hex":64}],"beside":[{"named":"*freshbooks_client_secret"},{"named":"*freshbooks_secret"},{"named":"*freshbooks_app_secret"}],"name":""}}},
{"id":"freshdesk","name":"Freshdesk","docs":"","hosts":["*.freshdesk.com"],"keys":{"freshdesk-api-key":{"shape":[{"base62":20}],"beside":[{"named":"*fresh_desk_api_key"},{"named":"*freshdesk_key"},{"named":"*freshdesk_token"},{"named":"*freshdesk_api_token"},{"named":"*freshservice_api_key"}],"carriers":[{"basic":"{key}:X"}],"name":""}}},
{"id":"freshsales","name":"Freshsales","docs":"","hosts":["*.myfreshworks.com","*.freshsales.io"],"keys":{"freshsales-api-key":{"shape":[{"base64url":[20,22]}],"beside":[{"named":"*freshsales_api_key"},{"named":"*freshsales_token"},{"named":"*freshsales_key"},{"named":"*freshworks_crm_api_key"}],"carriers":[{"header":"Authorization","value":"Token token={key}"}],"name":""}}},
{"id":"friendli","name":"Friendli","docs":"","hosts":["api.friendli.ai"],"keys":{"friendli-token":{"shape":["flp_",{"base62":[30,60]}],"beside":[{"named":"*friendli_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"front","name":"Front","docs":"","hosts":["api2.frontapp.com","*.api.frontapp.com"],"keys":{"front-api-token":{"shape":["eyJ",{"base64url":[10,200]},".eyJ",{"base64url":[30,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*frontapp_api_token"},{"named":"*frontapp_api_key"},{"named":"*frontapp_key"},{"named":"*frontapp_token"},{"named":"*frontapp_access_token"},{"named":"*frontapp_secret"},{"named":"*front_app_api_token"},{"named":"*front_app_api_key"},{"named":"*front_app_key"},{"named":"*front_app_token"},{"named":"*front_app_access_token"},{"named":"*front_app_secret"},{"named":"*front_api_api_token"},{"named":"*front_api_api_key"},{"named":"*front_api_key"},{"named":"*front_api_token"},{"named":"*front_api_access_token"},{"named":"*front_api_secret"},{"word":"api2.frontapp.com","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"frontegg","name":"Frontegg","docs":"","hosts":["api.frontegg.com","api.us.frontegg.com"],"keys":{"frontegg-secret":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*frontegg_api_key"},{"named":"*frontegg_secret"},{"named":"*frontegg_client_secret"},{"named":"*frontegg_secret_key"}],"name":""}}},
{"id":"fulcrum","name":"Fulcrum","docs":"","hosts":["api.fulcrumapp.com"],"keys":{"fulcrum-api-token":{"shape":[{"hex":80}],"beside":[{"named":"*fulcrum_api_token"},{"named":"*fulcrum_token"},{"named":"*fulcrum_api_key"},{"named":"*fulcrum_key"},{"named":"*fulcrum_app_api_token"},{"named":"*fulcrum_app_token"},{"named":"*fulcrum_app_api_key"},{"named":"*fulcrum_app_key"},{"named":"*fulcrumapp_api_token"},{"named":"*fulcrumapp_token"},{"named":"*fulcrumapp_api_key"},{"named":"*fulcrumapp_key"},{"word":"api.fulcrumapp.com","within":200}],"carriers":[{"header":"X-ApiToken","value":"{key}"},{"query":"token"}],"name":""}}},
{"id":"fullstory","name":"Fullstory","docs":"","hosts":["api.fullstory.com","api.eu1.fullstory.com"],"keys":{"fullstory-api-key":{"shapes":[[{"oneOf":["na1.","eu1."]},{"base64":[24,160]}],[{"base64":[40,160]}],[{"base64":[40,160]},{"oneOf":["==","="]}]],"beside":[{"named":"*fullstory_api_key"},{"named":"*full_story_api_key"}],"carriers":[{"header":"Authorization","value":"Basic {key}"}],"name":""}}},
{"id":"fusionauth","name":"FusionAuth","docs":"","hosts":["{var.host}","*.fusionauth.io"],"vars":{"host":{"env":"FUSIONAUTH_URL"}},"keys":{"fusionauth-api-key":{"shapes":[[{"base64url":[40,80]}],[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]],"beside":[{"named":"*fusionauth_api_key"},{"named":"*fusion_auth_api_key"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""}}},
{"id":"galileo","name":"Galileo","docs":"","hosts":["api.galileo.ai","api.galileo.cloud"],"keys":{"galileo-api-key":{"shape":[{"base64url":43}],"beside":[{"named":"galileo_api_key"},{"named":"*galileo_ai_api_key"},{"named":"galileo_key"}],"carriers":[{"header":"Galileo-API-Key","value":"{key}"}],"name":""}}},
{"id":"gemfury","name":"Gemfury","docs":"","hosts":["api.fury.io","push.fury.io","*.fury.io"],"keys":{"gemfury-token":{"shape":[{"base64url":[16,60]}],"beside":[{"named":"*gemfury_token"},{"named":"*gemfury_deploy_token"},{"named":"*gemfury_push_token"},{"named":"*gemfury_api_token"},{"named":"*gemfury_api_key"},{"named":"*fury_token"},{"named":"*fury_auth"},{"named":"*fury_api_token"},{"named":"*fury_push_token"},{"named":"*bundle_gem__fury__io"},{"command":"fury","flag":"--api-token"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"gemini-exchange","name":"Gemini (exchange)","docs":"","hosts":["api.gemini.com","api.sandbox.gemini.com"],"keys":{"gemini-exchange-api-secret":{"parts":{"id":{"shape":[{"oneOf":["account-","master-"]},{"base62":20}],"public":true},"secret":{"shape":[{"base62":[24,32]}],"beside":[{"named":"*gemini_api_secret"},{"named":"*gemini_secret"},{"named":"*gemini_exchange_secret"},{"named":"*gemini_secret_key"}]}},"within":20,"name":"","source":""}}},
{"id":"genius","name":"Genius","docs":"","hosts":["api.genius.com"],"keys":{"genius-access-token":{"shape":[{"base64url":64}],"beside":[{"named":"*genius_access_token"},{"named":"*genius_client_access_token"},{"named":"*genius_api_token"},{"named":"*genius_token"},{"named":"*genius_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""},"genius-client-secret":{"shape":[{"base64url":86}],"beside":[{"named":"*genius_client_secret"}],"name":""}}},
{"id":"geoapify","name":"Geoapify","docs":"","hosts":["api.geoapify.com","maps.geoapify.com"],"keys":{"geoapify-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*geoapify_api_key"},{"named":"*geoapify_key"}],"carriers":[{"query":"apiKey"}],"name":""}}},
{"id":"geocodio","name":"Geocodio","docs":"","hosts":["api.geocod.io"],"keys":{"geocodio-api-key":{"shape":[{"hex":39}],"beside":[{"named":"*geocodio_api_key"},{"named":"*geocodio_key"},{"named":"*geocodio_token"},{"named":"*geocodio_secret"},{"named":"*geocod_io_api_key"},{"named":"*geocod_io_key"},{"named":"*geocod_io_token"},{"named":"*geocod_io_secret"},{"word":"api.geocod.io","within":200}],"carriers":[{"query":"api_key"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"getresponse","name":"GetResponse","docs":"","hosts":["api.getresponse.com"],"keys":{"getresponse-api-key":{"shape":[{"base36":32}],"beside":[{"named":"*getresponse_api_key"},{"named":"*getresponse_key"},{"named":"*getresponse_token"},{"named":"*getresponse_secret"},{"named":"*get_response_api_key"},{"named":"*get_response_key"},{"named":"*get_response_token"},{"named":"*get_response_secret"},{"word":"api.getresponse.com","within":200}],"carriers":[{"header":"X-Auth-Token","value":"api-key {key}"}],"name":""}}},
{"id":"getstream","name":"Stream","docs":"","hosts":["*.stream-io-api.com","*.getstream.io"],"keys":{"getstream-api-secret":{"shape":[{"base36":64}],"beside":[{"named":"*stream_api_secret"},{"named":"*getstream_api_secret"},{"named":"*get_stream_secret"},{"named":"*stream_secret"},{"named":"*stream_chat_api_secret"},{"named":"*stream_secret_key"},{"named":"*stream_io_secret"},{"named":"*stream_video_secret_key"},{"named":"*stream_app_secret"}],"name":""}}},
{"id":"ghost","name":"Ghost","docs":"","hosts":["{var.site}"],"vars":{"site":{"env":"GHOST_URL"}},"keys":{"ghost-admin-api-key":{"shape":[{"hex":24,"as":"id"},":",{"hex":64}],"beside":[{"named":"*ghost_admin_api_key"},{"named":"*ghost_api_key"},{"named":"*ghost_admin_key"},{"named":"*ghost_admin_api"},{"named":"*ghost_staff_access_token"},{"named":"*ghost_key"},{"named":"adminApiKey"},{"named":"admin-api-key"},{"named":"admin_api_key"},{"word":"ghost","within":300}],"name":"","source":""}}},
{"id":"giphy","name":"GIPHY","docs":"","hosts":["api.giphy.com"],"keys":{"giphy-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*giphy_api_key"},{"named":"*giphy_key"},{"named":"*giphy_api_token"}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"gitbook","name":"GitBook","docs":"","hosts":["api.gitbook.com","app.gitbook.com"],"keys":{"gitbook-token":{"shape":["gb_api_",{"base62":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"gitea","name":"Gitea","docs":"","hosts":["gitea.com","{var.host}"],"vars":{"host":{"env":"GITEA_SERVER_URL"}},"keys":{"gitea-access-token":{"shape":[{"hex":40}],"beside":[{"named":"*gitea_token"},{"named":"*gitea_access_token"},{"named":"*gitea_api_token"},{"named":"*gitea_pat"},{"named":"*gitea_api_key"},{"named":"*gitea_server_token"}],"carriers":[{"header":"Authorization","value":"token {key}"},{"query":"access_token"}],"name":"","source":""},"gitea-runner-token":{"shape":[{"base62":40}],"beside":[{"named":"*gitea_runner_registration_token"},{"named":"*gitea_runner_token"}],"name":"","source":""}}},
{"id":"gitguardian","name":"GitGuardian","docs":"","hosts":["api.gitguardian.com","api.eu1.gitguardian.com","{var.host}"],"vars":{"host":{"env":"GITGUARDIAN_INSTANCE"}},"keys":{"gitguardian-api-key":{"shape":[{"base62":[64,80]}],"beside":[{"named":"*gitguardian_api_key"},{"named":"*gitguardian_token"},{"named":"*gitguardian_api_token"},{"named":"*ggshield_api_key"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"github","name":"GitHub","docs":"","hosts":["{var.api}"],"vars":{"api":{"env":"REKEY_GITHUB_API","default":"api.github.com","path":true},"client":{"env":"REKEY_GITHUB_OAUTH_APP","before":":"}},"keys":{"github-pat":{"shape":["ghp_",{"base62":30},{"crc32":"base62","length":6,"over":"runs"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"token {key}"},{"basic":"x-access-token:{key}"}],"name":"","source":""},"github-fine-grained-pat":{"shape":["github_pat_",{"base62":22},"_",{"base62":59}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"token {key}"},{"basic":"x-access-token:{key}"}],"name":"","source":""},"github-oauth-token":{"shape":["gho_",{"base62":30},{"crc32":"base62","length":6,"over":"runs"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"token {key}"},{"basic":"x-access-token:{key}"}],"name":"","source":""},"github-user-to-server-token":{"shape":["ghu_",{"base62":30},{"crc32":"base62","length":6,"over":"runs"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"token {key}"},{"basic":"x-access-token:{key}"}],"name":"","source":""},"github-oauth-client":{"parts":{"id":{"shape":[{"oneOf":["Ov23","Iv23"]},{"base62":16}],"public":true},"secret":{"shape":[{"hex":40}],"beside":[{"named":"*github_client_secret"},{"named":"*github_secret"},{"named":"*github_app_client_secret"}]}},"within":10,"carriers":[{"basic":"{key.id}:{key.secret}"}],"name":""},"github-refresh-token":{"shape":["ghr_",{"base62":76}],"name":"","source":""},"github-installation-token":{"shape":["ghs_",{"base62":30},{"crc32":"base62","length":6,"over":"runs"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"token {key}"},{"basic":"x-access-token:{key}"}],"name":"","source":""},"github-installation-jwt":{"shape":["ghs_",{"digit":[1,20]},"_eyJ",{"base64url":[8,1000]},".eyJ",{"base64url":[8,3000]},".",{"base64url":[20,1000]}],"check":"jwt","carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"token {key}"},{"basic":"x-access-token:{key}"}],"name":"","source":""}}},
{"id":"gitlab","name":"GitLab","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"REKEY_GITLAB_HOST","default":"gitlab.com"},"project":{"env":"REKEY_GITLAB_PROJECT"},"group":{"env":"REKEY_GITLAB_GROUP"},"expires":{"env":"REKEY_GITLAB_EXPIRES"}},"keys":{"gitlab-access-token":{"shapes":[["glpat-",{"base64url":20}],["glpat-",{"base64url":[27,300]},".01.",{"base36":2},{"crc32":"base36","length":7,"over":"all"}]],"carriers":[{"header":"PRIVATE-TOKEN","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"},{"basic":"oauth2:{key}"},{"query":"private_token"}],"name":"","source":""},"gitlab-runner-token":{"shapes":[[{"oneOf":["glrt-","glrtr-"]},{"base64url":[20,26]}],[{"oneOf":["glrt-","glrtr-"]},{"base64url":[27,300]},".01.",{"base36":2},{"crc32":"base36","length":7,"over":"all"}],["glrt-t",{"digit":1},"_",{"base64url":[20,26]}]],"name":"","source":""},"gitlab-deploy-token":{"shapes":[["gldt-",{"base64url":[20,26]}],["gldt-",{"base64url":[27,300]},".01.",{"base36":2},{"crc32":"base36","length":7,"over":"all"}]],"name":"","source":""},"gitlab-trigger-token":{"shape":["glptt-",{"base64url":[20,64]}],"name":"","source":""},"gitlab-job-token":{"shapes":[["glcbt-",{"hexAny":[1,5]},"_",{"base64url":[20,26]}],["glcbt-",{"base64url":[27,300]},".01.",{"base36":2},{"crc32":"base36","length":7,"over":"all"}]],"name":"","source":""},"gitlab-oauth-secret":{"shape":["gloas-",{"base64url":[32,128]}],"name":"","source":""},"gitlab-feed-token":{"shape":["glft-",{"base64url":[20,100]}],"name":"","source":""},"gitlab-incoming-mail-token":{"shape":["glimt-",{"base64url":[20,64]}],"name":"","source":""},"gitlab-agent-token":{"shape":["glagent-",{"base64url":[40,64]}],"name":"","source":""},"gitlab-workspace-token":{"shape":["glwt-",{"base64url":[20,64]}],"name":"","source":""},"gitlab-scim-token":{"shape":["glsoat-",{"base64url":[20,64]}],"name":"","source":""},"gitlab-feature-flags-token":{"shape":["glffct-",{"base64url":[20,64]}],"name":"","source":""}}},
{"id":"gitpod","name":"Gitpod","docs":"","hosts":["api.gitpod.io","gitpod.io","app.gitpod.io"],"keys":{"gitpod-token":{"shape":["gitpod_pat_",{"base64url":43},".",{"base64url":[36,60]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"gitter","name":"Gitter","docs":"","hosts":["api.gitter.im","gitter.im","stream.gitter.im"],"keys":{"gitter-token":{"shape":[{"hex":40}],"beside":[{"named":"*gitter_token"},{"named":"*gitter_access_token"},{"named":"*gitter_api_token"},{"named":"*gitter_api_key"},{"named":"*gitter_key"},{"named":"*gitter_oauth_token"},{"named":"*gitter_oauth_secret"},{"named":"*gitter_secret"},{"named":"*gitter_client_secret"},{"word":"api.gitter.im","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"gladia","name":"Gladia","docs":"","hosts":["api.gladia.io","app.gladia.io"],"keys":{"gladia-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*gladia_api_key"},{"named":"*gladia_key"},{"named":"*gladia_token"},{"named":"*gladia_api_token"},{"named":"*gladia_access_token"},{"named":"*gladia_secret"},{"word":"api.gladia.io","within":200}],"carriers":[{"header":"x-gladia-key","value":"{key}"}],"name":""}}},
{"id":"glitchtip","name":"GlitchTip","docs":"","hosts":["app.glitchtip.com"],"keys":{"glitchtip-token":{"shape":[{"hex":64}],"beside":[{"named":"*glitchtip_api_key"},{"named":"*glitchtip_key"},{"named":"*glitchtip_token"},{"named":"*glitchtip_api_token"},{"named":"*glitchtip_access_token"},{"named":"*glitchtip_secret"},{"named":"*glitchtip_auth_token"},{"word":"glitchtip","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"gocardless","name":"GoCardless","docs":"","hosts":["api.gocardless.com","api-sandbox.gocardless.com"],"keys":{"gocardless-access-token":{"shape":["live_",{"base64url":40}],"beside":[{"named":"*gocardless_access_token"},{"named":"*gocardless_token"},{"named":"*gocardless_api_key"},{"named":"*gc_access_token"},{"named":"*gocardless_live_token"},{"word":"gocardless","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"gocardless-sandbox-access-token":{"shape":["sandbox_",{"base64url":40}],"beside":[{"named":"*gocardless_access_token"},{"named":"*gocardless_token"},{"named":"*gocardless_api_key"},{"named":"*gc_access_token"},{"named":"*gocardless_sandbox_token"},{"word":"gocardless","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"gocardless-webhook-secret":{"shape":[{"base64url":[20,100]}],"beside":[{"named":"*gocardless_webhook_secret"},{"named":"*gocardless_webhook_endpoint_secret"},{"named":"*gc_webhook_secret"}],"name":""}}},
{"id":"gogs","name":"Gogs","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"GOGS_URL"}},"keys":{"gogs-access-token":{"shape":[{"hex":40}],"beside":[{"named":"*gogs_token"},{"named":"*gogs_access_token"},{"named":"*gogs_api_token"}],"carriers":[{"header":"Authorization","value":"token {key}"},{"query":"token"}],"name":"","source":""}}},
{"id":"google","name":"Google","docs":"","hosts":["*.googleapis.com","generativelanguage.googleapis.com","apikeys.googleapis.com","www.google.com","accounts.google.com","oauth2.googleapis.com"],"keys":{"google-api-key":{"shape":["AIza",{"base64url":35}],"carriers":[{"header":"x-goog-api-key","value":"{key}"},{"query":"key"}],"name":"","source":""},"google-auth-key":{"shape":["AQ.",{"base64url":[40,100]}],"beside":[{"named":"*google_api_key"},{"named":"*gemini_api_key"},{"named":"*gemini_key"},{"named":"*google_genai_api_key"},{"named":"*google_generative_ai_api_key"},{"named":"*google_ai_api_key"},{"named":"*google_ai_key"},{"word":"generativelanguage.googleapis.com","within":300},{"word":"x-goog-api-key","within":60}],"carriers":[{"header":"x-goog-api-key","value":"{key}"}],"name":""},"google-oauth-client-secret":{"shape":["GOCSPX-",{"base64url":28}],"beside":[{"named":"*client_secret"},{"named":"*google"},{"named":"*google_key"},{"named":"*google_api_key"},{"named":"*google_token"},{"named":"*google_secret"},{"named":"*google_password"},{"named":"*oauth"},{"named":"*gmail"},{"named":"*gmail_key"},{"named":"*gmail_api_key"},{"named":"*gmail_token"},{"named":"*gmail_secret"},{"named":"*gmail_password"},{"named":"*secret"},{"word":"googleusercontent.com","within":400},{"word":"google","within":200}],"name":""},"google-oauth-refresh-token":{"shape":["1//0",{"base64url":[40,200]}],"beside":[{"named":"*refresh_token"},{"named":"*google"},{"named":"*google_key"},{"named":"*google_api_key"},{"named":"*google_token"},{"named":"*google_secret"},{"named":"*google_password"},{"named":"*gmail"},{"named":"*gmail_key"},{"named":"*gmail_api_key"},{"named":"*gmail_token"},{"named":"*gmail_secret"},{"named":"*gmail_password"},{"word":"refresh_token","within":40},{"word":"googleapis.com","within":300}],"name":""},"google-oauth-access-token":{"shapes":[["ya29.",{"base64url":[60,1000]}],["ya29.c.",{"base64url":[60,1000]}]],"beside":[{"named":"*access_token"},{"named":"*token"},{"named":"*google"},{"named":"*google_key"},{"named":"*google_api_key"},{"named":"*google_token"},{"named":"*google_secret"},{"named":"*google_password"},{"named":"*gcp_key"},{"named":"*gcp_api_key"},{"named":"*gcp_token"},{"named":"*gcp_secret"},{"named":"*gcp_password"},{"named":"*authorization"},{"word":"Bearer","within":20},{"word":"googleapis.com","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"google-fcm-server-key":{"shape":["AAAA",{"base64url":7},":APA91b",{"base64url":134}],"beside":[{"named":"*fcm_key"},{"named":"*fcm_api_key"},{"named":"*fcm_token"},{"named":"*fcm_secret"},{"named":"*fcm_password"},{"named":"*server_key"},{"named":"*firebase"},{"named":"*firebase_key"},{"named":"*firebase_api_key"},{"named":"*firebase_token"},{"named":"*firebase_secret"},{"named":"*firebase_password"},{"named":"*gcm_key"},{"named":"*gcm_api_key"},{"named":"*gcm_token"},{"named":"*gcm_secret"},{"named":"*gcm_password"},{"named":"*push"},{"named":"*authorization"},{"word":"fcm.googleapis.com","within":300},{"word":"key=","within":20}],"carriers":[{"header":"Authorization","value":"key={key}"}],"name":""},"google-recaptcha-secret":{"shape":["6L",{"base64url":38}],"beside":[{"named":"*recaptcha_secret"},{"named":"*recaptcha_secret_key"},{"named":"*recaptcha_private_key"},{"named":"*captcha_secret"},{"named":"*captcha_secret_key"},{"named":"*recaptcha_private"},{"named":"*recaptcha_v2_secret"},{"named":"*recaptcha_v3_secret"}],"name":""}}},
{"id":"google-chat","name":"Google Chat","docs":"","hosts":["chat.googleapis.com"],"keys":{"google-chat-webhook":{"shape":["https://chat.googleapis.com/v1/spaces/",{"base64url":[6,16]},"/messages?key=AIza",{"base64url":35},"&token=",{"base64url":43}],"name":"","source":""}}},
{"id":"google-service-account","name":"Google service account","docs":"","hosts":["iam.googleapis.com","{var.token}"],"vars":{"token":{"env":"REKEY_GOOGLE_TOKEN_HOST","default":"oauth2.googleapis.com"}},"keys":{"google-service-account-key":{"parts":{"private_key_id":{"shape":[{"hex":40}],"public":true,"beside":[{"named":"private_key_id"}]},"private_key":{"shape":["-----BEGIN PRIVATE KEY-----",{"until":"-----END PRIVATE KEY-----","not":"-----BEGIN","max":32768}]},"client_email":{"shape":[{"lower":1},{"base64url":[5,29]},"@",{"lower":1},{"base64url":[5,29]},".iam.gserviceaccount.com"],"public":true}},"within":40,"carriers":[],"name":"","source":""}}},
{"id":"gorgias","name":"Gorgias","docs":"","hosts":["*.gorgias.com"],"keys":{"gorgias-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*gorgias_api_key"},{"named":"*gorgias_key"},{"named":"*gorgias_token"},{"named":"*gorgias_api_token"},{"named":"*gorgias_access_token"},{"named":"*gorgias_secret"},{"named":"*gorgias_password"},{"word":"gorgias.com/api","within":200}],"name":""}}},
{"id":"grafana","name":"Grafana","docs":"","hosts":["{var.host}","grafana.com","*.grafana.net"],"vars":{"host":{"env":"GRAFANA_URL"}},"keys":{"grafana-service-account-token":{"shape":["glsa_",{"base62":32},"_",{"hex":8}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"api_key:{key}"}],"name":"","source":""},"grafana-cloud-token":{"shape":["glc_eyJvIjoi",{"base64":[40,400]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"grafana-api-key":{"shape":["eyJrIjoi",{"base64":44},"LCJuIjoi",{"base64":[8,160]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"graphhopper","name":"GraphHopper","docs":"","hosts":["graphhopper.com"],"keys":{"graphhopper-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*graphhopper_api_key"},{"named":"*graphhopper_key"},{"named":"*graphhopper_token"},{"named":"*graphhopper_secret"},{"named":"*graph_hopper_api_key"},{"named":"*graph_hopper_key"},{"named":"*graph_hopper_token"},{"named":"*graph_hopper_secret"},{"word":"graphhopper.com/api","within":200}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"greenhouse","name":"Greenhouse","docs":"","hosts":["harvest.greenhouse.io","boards-api.greenhouse.io","api.greenhouse.io"],"keys":{"greenhouse-api-key":{"shapes":[[{"hex":[32,60]},"-",{"digit":[1,3]}],[{"hex":32}]],"beside":[{"named":"*greenhouse_api_key"},{"named":"*greenhouse_api_token"},{"named":"*greenhouse_token"},{"named":"*greenhouse_key"},{"named":"*greenhouse_harvest_api_key"},{"named":"*greenhouse_harvest_key"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"greynoise","name":"GreyNoise","docs":"","hosts":["api.greynoise.io"],"keys":{"greynoise-api-key":{"shape":[{"base62":64}],"beside":[{"named":"*greynoise_api_key"},{"named":"*greynoise_key"},{"named":"*grey_noise_api_key"}],"carriers":[{"header":"key","value":"{key}"}],"name":""}}},
{"id":"grist","name":"Grist","docs":"","hosts":["docs.getgrist.com","*.getgrist.com"],"keys":{"grist-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*grist_api_key"},{"named":"*grist_api_token"},{"named":"*grist_key"},{"named":"*grist_token"},{"word":"getgrist.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"groq","name":"Groq","docs":"","hosts":["api.groq.com"],"keys":{"groq-api-key":{"shape":["gsk_",{"base62":20},"WGdyb3FY",{"base62":24}],"beside":[{"named":"*groq_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"growthbook","name":"GrowthBook","docs":"","hosts":["api.growthbook.io","{var.host}"],"vars":{"host":{"env":"GB_API_URL"}},"keys":{"growthbook-secret-key":{"shapes":[["secret_",{"oneOf":["admin_","readonly_","user_","visualEditor_"]},{"base62":[36,43]}],["secret_",{"base62":[36,43]}]],"beside":[{"named":"*growthbook_api_key"},{"named":"*growthbook_secret_key"},{"named":"*growthbook_secret"},{"named":"*growthbook_token"},{"named":"*gb_api_key"},{"named":"*gb_secret_key"},{"word":"growthbook","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""}}},
{"id":"guardian","name":"The Guardian","docs":"","hosts":["content.guardianapis.com"],"keys":{"guardian-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*guardian_api_key"},{"named":"*guardian_apikey"},{"named":"*the_guardian_api_key"},{"named":"*the_guardian_key"},{"named":"*the_guardian_token"},{"named":"*the_guardian_apikey"},{"named":"*guardian_news_api_key"},{"named":"*guardian_news_key"},{"named":"*guardian_news_token"},{"named":"*guardian_news_apikey"},{"named":"*guardian_open_platform_api_key"},{"named":"*guardian_open_platform_key"},{"named":"*guardian_open_platform_token"},{"named":"*guardian_open_platform_apikey"},{"named":"*guardian_api"},{"word":"content.guardianapis.com","within":200}],"carriers":[{"query":"api-key"}],"name":""}}},
{"id":"guardrails","name":"Guardrails AI","docs":"","hosts":["hub.api.guardrailsai.com","hub.guardrailsai.com"],"keys":{"guardrails-token":{"shape":["eyJ",{"base64url":[8,2000]},".",{"base64url":[8,4000]},".",{"base64url":[20,1000]}],"check":"jwt","beside":[{"named":"guardrails_token"},{"named":"guardrails_api_key"},{"named":"gr_token"},{"named":"token","in":"**/.guardrailsrc"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"gumroad","name":"Gumroad","docs":"","hosts":["api.gumroad.com"],"keys":{"gumroad-access-token":{"shapes":[[{"base64url":43}],[{"hex":64}]],"beside":[{"named":"*gumroad_access_token"},{"named":"*gumroad_token"},{"named":"*gumroad_api_key"},{"named":"*gumroad_key"},{"named":"*gumroad_api_token"},{"named":"*gumroad_secret"},{"named":"*gumroad_app_secret"},{"named":"*gumroad_application_secret"}],"carriers":[{"query":"access_token"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"gusto","name":"Gusto","docs":"","hosts":["api.gusto.com","api.gusto-demo.com"],"keys":{"gusto-client-secret":{"shape":[{"base64url":[40,64]}],"beside":[{"named":"*gusto_client_secret"},{"named":"*gusto_secret"},{"named":"*gusto_app_secret"}],"name":""},"gusto-access-token":{"shape":[{"base64url":[40,64]}],"beside":[{"named":"*gusto_access_token"},{"named":"*gusto_api_token"},{"named":"*gusto_refresh_token"},{"named":"*gusto_company_api_token"},{"named":"*gusto_system_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"gyazo","name":"Gyazo","docs":"","hosts":["api.gyazo.com","upload.gyazo.com"],"keys":{"gyazo-access-token":{"shapes":[[{"base64url":43}],[{"hex":64}]],"beside":[{"named":"*gyazo_access_token"},{"named":"*gyazo_token"},{"named":"*gyazo_api_key"},{"named":"*gyazo_key"},{"named":"*gyazo_api_token"},{"named":"*gyazo_client_secret"},{"named":"*gyazo_secret"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""}}},
{"id":"harness","name":"Harness","docs":"","hosts":["app.harness.io","*.harness.io"],"keys":{"harness-token":{"shape":[{"oneOf":["pat.","sat."]},{"base64url":22,"as":"account"},".",{"hex":24,"as":"id"},".",{"base62":20}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"harvest","name":"Harvest","docs":"","hosts":["api.harvestapp.com","id.getharvest.com"],"keys":{"harvest-access-token":{"shape":[{"digit":[4,10],"as":"id"},".pt.",{"base64url":[80,90]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"hashicorp-boundary","name":"HashiCorp Boundary","docs":"","hosts":["{var.address}","*.boundary.hashicorp.cloud"],"vars":{"address":{"env":"BOUNDARY_ADDR"}},"keys":{"hashicorp-boundary-token":{"shape":["at_",{"base62":10,"as":"id"},"_s1",{"base58":[40,500]}],"beside":[{"named":"*boundary_token"},{"word":"boundary","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"hasura","name":"Hasura","docs":"","hosts":["data.pro.hasura.io","*.hasura.app","{var.host}"],"vars":{"host":{"env":"HASURA_GRAPHQL_ENDPOINT"}},"keys":{"hasura-admin-secret":{"shape":[{"base64url":[20,100]}],"beside":[{"named":"*hasura_graphql_admin_secret"},{"named":"*hasura_admin_secret"},{"named":"*hasura_secret"},{"command":"hasura","flag":"--admin-secret"},{"named":"admin_secret","in":"**/hasura/config.yaml"}],"carriers":[{"header":"X-Hasura-Admin-Secret","value":"{key}"}],"name":""}}},
{"id":"hatchet","name":"Hatchet","docs":"","hosts":["app.dev.hatchet-tools.com","cloud.onhatchet.run","api.hatchet.run"],"keys":{"hatchet-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*hatchet_client_token"},{"named":"*hatchet_api_token"},{"named":"*hatchet_token"},{"named":"*hatchet_api_key"},{"word":"onhatchet.run","within":200},{"word":"hatchet-tools.com","within":200}],"name":""}}},
{"id":"have-i-been-pwned","name":"Have I Been Pwned","docs":"","hosts":["haveibeenpwned.com"],"keys":{"have-i-been-pwned-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*hibp_api_key"},{"named":"*hibp_key"},{"named":"*haveibeenpwned_api_key"},{"named":"*have_i_been_pwned_api_key"}],"carriers":[{"header":"hibp-api-key","value":"{key}"}],"name":"","source":""}}},
{"id":"healthchecks","name":"Healthchecks.io","docs":"","hosts":["healthchecks.io","{var.host}"],"vars":{"host":{"env":"HEALTHCHECKS_URL"}},"keys":{"healthchecks-api-key":{"shape":[{"base64url":32}],"beside":[{"named":"*healthchecks_api_key"},{"named":"*healthchecks_io_api_key"},{"named":"hc_api_key"}],"carriers":[{"header":"X-Api-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"helicone","name":"Helicone","docs":"","hosts":["api.helicone.ai","ai-gateway.helicone.ai","eu.api.helicone.ai"],"keys":{"helicone-api-key":{"shapes":[[{"oneOf":["sk-helicone-","pk-helicone-"]},{"base36":7},"-",{"base36":7},"-",{"base36":7},"-",{"base36":7}],[{"oneOf":["sk-helicone-eu-","pk-helicone-eu-"]},{"base36":7},"-",{"base36":7},"-",{"base36":7},"-",{"base36":7}]],"beside":[{"named":"*helicone_api_key"}],"carriers":[{"header":"Helicone-Auth","value":"Bearer {key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"helicone-proxy-key":{"shape":[{"oneOf":["sk-helicone-eu-proxy-","sk-helicone-proxy-"]},{"base36":7},"-",{"base36":7},"-",{"base36":7},"-",{"base36":7},"-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*helicone_proxy_key"},{"named":"*helicone_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"helius","name":"Helius","docs":"","hosts":["mainnet.helius-rpc.com","devnet.helius-rpc.com","api.helius.xyz"],"keys":{"helius-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*helius_api_key"},{"named":"*helius_key"},{"named":"*helius_token"},{"named":"*helius_apikey"},{"named":"*helius_rpc_api_key"},{"named":"*helius_rpc_key"},{"named":"*helius_rpc_token"},{"named":"*helius_rpc_apikey"},{"word":"helius-rpc.com","within":60}],"carriers":[{"query":"api-key"}],"name":""}}},
{"id":"helpscout","name":"Help Scout","docs":"","hosts":["api.helpscout.net"],"keys":{"helpscout-app-secret":{"shape":[{"base62":32}],"beside":[{"named":"*help_scout_app_secret"},{"named":"*help_scout_secret"},{"named":"*help_scout_client_secret"},{"named":"*help_scout_api_secret"},{"named":"*help_scout_application_secret"},{"named":"*helpscout_app_secret"},{"named":"*helpscout_secret"},{"named":"*helpscout_client_secret"},{"named":"*helpscout_api_secret"},{"named":"*helpscout_application_secret"}],"name":""}}},
{"id":"here","name":"HERE","docs":"","hosts":["*.hereapi.com","*.ls.hereapi.com"],"keys":{"here-api-key":{"shape":[{"base64url":43}],"beside":[{"named":"here_api_key"},{"named":"react_app_here_api_key"},{"named":"next_public_here_api_key"},{"named":"vite_here_api_key"},{"named":"*here_maps_api_key"},{"named":"*heremaps_api_key"},{"named":"*here_apikey_rest"}],"carriers":[{"query":"apiKey"}],"name":""}}},
{"id":"heroku","name":"Heroku","docs":"","hosts":["api.heroku.com","git.heroku.com"],"keys":{"heroku-token":{"shapes":[["HRKU-AA",{"base64url":58}],["HRKU-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"heroku-old-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*heroku_api_key"},{"named":"*heroku_api_token"},{"named":"*heroku_auth_token"},{"named":"*heroku_key"},{"named":"*heroku_token"},{"named":"*heroku_secret"},{"named":"*heroku_oauth_token"},{"named":"*heroku_deploy_key"},{"word":"machine api.heroku.com","within":120},{"word":"machine git.heroku.com","within":120}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"hetzner","name":"Hetzner","docs":"","hosts":["api.hetzner.cloud","dns.hetzner.com"],"keys":{"hetzner-cloud-token":{"shape":[{"base62":64}],"beside":[{"named":"*hcloud_token"},{"named":"*hetzner_token"},{"named":"*hetzner_api_token"},{"named":"*hetzner_cloud_token"},{"named":"*hcloud_api_token"},{"named":"*hetzner_api_key"},{"named":"*hcloud_key"},{"named":"*hetzner_cloud_api_token"},{"named":"token","in":"**/hcloud/cli.toml"},{"word":"api.hetzner.cloud","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"hetzner-dns-token":{"shape":[{"base62":32}],"beside":[{"named":"*hetzner_dns_token"},{"named":"*hetzner_dns_api_token"},{"named":"*hetzner_dns_api_key"},{"named":"*auth-api-token"}],"carriers":[{"header":"Auth-API-Token","value":"{key}"}],"name":""}}},
{"id":"hex-pm","name":"Hex","docs":"","hosts":["{var.api}"],"vars":{"api":{"env":"HEX_API_URL"}},"keys":{"hex-pm-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*hex_api_key"},{"named":"*hexpm_api_key"},{"named":"*hex_pm_api_key"},{"named":"*hexpm_token"},{"named":"*hexpm_write_key"},{"named":"*hex_repos_key"},{"named":"*hex_organization_key"},{"named":"*hex_auth_key"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""}}},
{"id":"heygen","name":"HeyGen","docs":"","hosts":["api.heygen.com","upload.heygen.com"],"keys":{"heygen-api-key":{"shapes":[["sk_V2_hgu_",{"base62":11},"_",{"base62":32}],[{"base64":[40,80]},{"oneOf":["==","="]}],[{"base64":[44,80]}]],"beside":[{"named":"*heygen_api_key"},{"named":"*heygen_key"},{"named":"*heygen_token"}],"carriers":[{"header":"X-Api-Key","value":"{key}"}],"name":""}}},
{"id":"holidayapi","name":"Holiday API","docs":"","hosts":["holidayapi.com"],"keys":{"holidayapi-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*holiday_api_key"},{"named":"*holiday_api_api_key"},{"named":"*holiday_api_token"},{"named":"*holiday_api_secret"}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"hologram","name":"Hologram","docs":"","hosts":["dashboard.hologram.io"],"keys":{"hologram-api-key":{"shape":[{"base62":[28,40]}],"beside":[{"named":"*hologram_api_key"},{"named":"*hologram_apikey"},{"named":"*hologram_io_api_key"}],"carriers":[{"basic":"apikey:{key}"}],"name":""}}},
{"id":"home-assistant","name":"Home Assistant","docs":"","hosts":["{var.host}","*.ui.nabu.casa"],"vars":{"host":{"env":"HOMEASSISTANT_URL"}},"keys":{"home-assistant-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*home_assistant_token"},{"named":"*home_assistant_access_token"},{"named":"*home_assistant_api_token"},{"named":"*home_assistant_api_key"},{"named":"*home_assistant_long_lived_token"},{"named":"*home_assistant_long_lived_access_token"},{"named":"*home_assistant_llat"},{"named":"*home_assistant_bearer_token"},{"named":"*home_assistant_auth_token"},{"named":"*home_assistant_api_password"},{"named":"*home_assistant_key"},{"named":"*homeassistant_token"},{"named":"*homeassistant_access_token"},{"named":"*homeassistant_api_token"},{"named":"*homeassistant_api_key"},{"named":"*homeassistant_long_lived_token"},{"named":"*homeassistant_long_lived_access_token"},{"named":"*homeassistant_llat"},{"named":"*homeassistant_bearer_token"},{"named":"*homeassistant_auth_token"},{"named":"*homeassistant_api_password"},{"named":"*homeassistant_key"},{"named":"*hass_token"},{"named":"*hass_access_token"},{"named":"*hass_api_token"},{"named":"*hass_api_key"},{"named":"*hass_long_lived_token"},{"named":"*hass_long_lived_access_token"},{"named":"*hass_llat"},{"named":"*hass_bearer_token"},{"named":"*hass_auth_token"},{"named":"*hass_api_password"},{"named":"*hass_key"},{"named":"*hassio_token"},{"named":"*hassio_access_token"},{"named":"*hassio_api_token"},{"named":"*hassio_api_key"},{"named":"*hassio_long_lived_token"},{"named":"*hassio_long_lived_access_token"},{"named":"*hassio_llat"},{"named":"*hassio_bearer_token"},{"named":"*hassio_auth_token"},{"named":"*hassio_api_password"},{"named":"*hassio_key"},{"named":"*ha_long_lived_token"},{"named":"*ha_long_lived_access_token"},{"named":"*ha_llat"},{"named":"*ha_access_token"},{"named":"*ha_token"},{"word":"ui.nabu.casa","within":200},{"word":"homeassistant","within":200},{"word":"home-assistant","within":200},{"word":"hass_token","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"honeybadger","name":"Honeybadger","docs":"","hosts":["api.honeybadger.io","app.honeybadger.io","eu-api.honeybadger.io"],"keys":{"honeybadger-project-key":{"shape":["hbp_",{"base62":36}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":""},"honeybadger-old-project-key":{"shapes":[[{"hex":8}],[{"hex":32}]],"beside":[{"named":"*honeybadger_api_key"},{"named":"api_key","in":"**/honeybadger.yml"}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":""},"honeybadger-auth-token":{"shape":[{"base62":20}],"beside":[{"named":"*honeybadger_auth_token"},{"named":"*honeybadger_personal_auth_token"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"honeycomb","name":"Honeycomb","docs":"","hosts":["api.honeycomb.io","api.eu1.honeycomb.io"],"keys":{"honeycomb-ingest-key":{"shape":[{"oneOf":["hcaik_","hcbik_","hccik_","hcdik_","hceik_","hcfik_","hcgik_","hchik_","hciik_","hcjik_","hckik_","hclik_","hcmik_","hcnik_","hcoik_","hcpik_","hcqik_","hcrik_","hcsik_","hctik_","hcuik_","hcvik_","hcwik_","hcxik_","hcyik_","hczik_"]},{"base36":58}],"carriers":[{"header":"X-Honeycomb-Team","value":"{key}"}],"name":"","source":""},"honeycomb-configuration-key":{"shape":[{"oneOf":["hcalk_","hcblk_","hcclk_","hcdlk_","hcelk_","hcflk_","hcglk_","hchlk_","hcilk_","hcjlk_","hcklk_","hcllk_","hcmlk_","hcnlk_","hcolk_","hcplk_","hcqlk_","hcrlk_","hcslk_","hctlk_","hculk_","hcvlk_","hcwlk_","hcxlk_","hcylk_","hczlk_"]},{"base36":58}],"carriers":[{"header":"X-Honeycomb-Team","value":"{key}"}],"name":"","source":""},"honeycomb-management-key":{"shape":[{"oneOf":["hcamk_","hcbmk_","hccmk_","hcdmk_","hcemk_","hcfmk_","hcgmk_","hchmk_","hcimk_","hcjmk_","hckmk_","hclmk_","hcmmk_","hcnmk_","hcomk_","hcpmk_","hcqmk_","hcrmk_","hcsmk_","hctmk_","hcumk_","hcvmk_","hcwmk_","hcxmk_","hcymk_","hczmk_"]},{"base36":26},":",{"base36":32}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"honeycomb-old-key":{"shapes":[[{"hex":32}],[{"base62":22}]],"beside":[{"named":"*honeycomb_api_key"},{"named":"*honeycomb_write_key"},{"named":"*honeycomb_team_key"}],"carriers":[{"header":"X-Honeycomb-Team","value":"{key}"}],"name":"","source":""}}},
{"id":"hookdeck","name":"Hookdeck","docs":"","hosts":["api.hookdeck.com","dashboard.hookdeck.com","hkdk.events"],"keys":{"hookdeck-api-key":{"shape":[{"base36":[48,52]}],"beside":[{"named":"*hookdeck_api_key"},{"named":"*hookdeck_key"},{"named":"*hookdeck_token"},{"named":"*hookdeck_api_token"},{"named":"*hookdeck_access_token"},{"named":"*hookdeck_secret"},{"word":"api.hookdeck.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"hubspot","name":"HubSpot","docs":"","hosts":["api.hubapi.com","api.hubspot.com"],"keys":{"hubspot-private-app-token":{"shape":["pat-",{"oneOf":["na1","na2","na3","eu1","ap1"]},"-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"hubspot-personal-access-key":{"shape":["C",{"base64url":[100,600]}],"beside":[{"named":"*hubspot_personal_access_key"},{"named":"*hs_personal_access_key"},{"named":"personalAccessKey","in":"**/{hubspot.config.yml,config.yml}"}],"name":""},"hubspot-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*hubspot_api_key"},{"named":"*hubspot_developer_api_key"},{"named":"*hubspot_hapikey"},{"named":"hapikey"},{"named":"*hubspot_key"}],"carriers":[{"query":"hapikey"}],"name":""},"hubspot-client-secret":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*hubspot_client_secret"},{"named":"*hubspot_app_secret"}],"name":""}}},
{"id":"hugging-face","name":"Hugging Face","docs":"","hosts":["huggingface.co","*.huggingface.co","*.hf.co"],"keys":{"hugging-face-user-token":{"shape":[{"oneOf":["hf_a","hf_b","hf_c","hf_d","hf_e","hf_f","hf_g","hf_h","hf_i","hf_j","hf_k","hf_l","hf_m","hf_n","hf_o","hf_p","hf_q","hf_r","hf_s","hf_t","hf_u","hf_v","hf_w","hf_x","hf_y","hf_z","hf_A","hf_B","hf_C","hf_D","hf_E","hf_F","hf_G","hf_H","hf_I","hf_J","hf_K","hf_L","hf_M","hf_N","hf_O","hf_P","hf_Q","hf_R","hf_S","hf_T","hf_U","hf_V","hf_W","hf_X","hf_Y","hf_Z"]},{"letter":33}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"user:{key}"}],"name":"","source":""},"hugging-face-organization-token":{"shape":["api_org_",{"letter":34}],"beside":[{"named":"*hf_token"},{"named":"*huggingface_token"},{"named":"*hugging_face_hub_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"humanloop","name":"Humanloop","docs":"","hosts":["api.humanloop.com"],"keys":{"humanloop-api-key":{"shape":["hl_sk_",{"hex":48}],"beside":[{"named":"*humanloop_api_key"}],"carriers":[{"header":"X-API-KEY","value":"{key}"}],"name":"","source":""}}},
{"id":"hume","name":"Hume","docs":"","hosts":["api.hume.ai","platform.hume.ai"],"keys":{"hume-api-key":{"shapes":[[{"base62":48}],[{"base62":64}]],"beside":[{"named":"*hume_api_key"},{"named":"*hume_secret_key"},{"named":"*hume_key"},{"named":"*hume_secret"},{"named":"*hume_token"},{"named":"*hume_ai_api_key"},{"named":"*hume_ai_secret_key"},{"named":"*hume_ai_key"},{"named":"*hume_ai_secret"},{"named":"*hume_ai_token"},{"word":"api.hume.ai","within":200}],"carriers":[{"header":"X-Hume-Api-Key","value":"{key}"}],"name":""}}},
{"id":"hunter","name":"Hunter","docs":"","hosts":["api.hunter.io"],"keys":{"hunter-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*hunter_api_key"},{"named":"*hunter_io_api_key"},{"named":"*hunter_key"},{"named":"*hunter_io_key"},{"named":"*hunter_api_token"},{"word":"api.hunter.io","within":200}],"carriers":[{"query":"api_key"},{"header":"X-API-KEY","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"hygraph","name":"Hygraph","docs":"","hosts":["*.hygraph.com","*.graphcms.com"],"keys":{"hygraph-permanent-auth-token":{"shape":["eyJ",{"base64url":[16,200]},".eyJ",{"base64url":[60,1500]},".",{"base64url":[300,800]}],"check":"jwt","beside":[{"named":"*hygraph_token"},{"named":"*hygraph_auth_token"},{"named":"*hygraph_permanent_auth_token"},{"named":"*hygraph_api_token"},{"named":"*graphcms_token"},{"named":"*graphcms_auth_token"},{"named":"*graphcms_api_token"},{"named":"*hygraph_mutation_token"},{"named":"*graphcms_permanent_auth_token"},{"named":"*hygraph_dev_auth_token"},{"named":"*hygraph_prod_auth_token"},{"word":"hygraph","within":300},{"word":"graphcms","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"hyperbolic","name":"Hyperbolic","docs":"","hosts":["api.hyperbolic.xyz","app.hyperbolic.xyz"],"keys":{"hyperbolic-api-key":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*hyperbolic_api_key"},{"named":"*hyperbolic_key"},{"named":"*hyperbolic_token"},{"named":"*hyperbolic_api_token"},{"named":"*hyperbolic_access_token"},{"named":"*hyperbolic_secret"},{"word":"api.hyperbolic.xyz","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"hyperbrowser","name":"Hyperbrowser","docs":"","hosts":["api.hyperbrowser.ai","app.hyperbrowser.ai"],"keys":{"hyperbrowser-api-key":{"shape":["hb_",{"hex":28}],"beside":[{"named":"*hyperbrowser_api_key"},{"named":"*hyperbrowser_key"},{"named":"*hyperbrowser_token"},{"named":"*hyperbrowser_api_token"},{"named":"*hyperbrowser_access_token"},{"named":"*hyperbrowser_secret"},{"named":"*hyper_browser_api_key"},{"named":"*hyper_browser_key"},{"named":"*hyper_browser_token"},{"named":"*hyper_browser_api_token"},{"named":"*hyper_browser_access_token"},{"named":"*hyper_browser_secret"},{"word":"hyperbrowser","within":200},{"word":"Hyperbrowser","within":200}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"hyperdx","name":"HyperDX","docs":"","hosts":["in-otel.hyperdx.io","api.hyperdx.io","www.hyperdx.io"],"keys":{"hyperdx-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*hyperdx_api_key"},{"named":"*hyperdx_ingestion_key"},{"named":"*hyperdx_ingestion_api_key"},{"named":"*hyperdx_personal_api_key"},{"named":"*hyperdx_access_key"},{"named":"*hyperdx_token"},{"named":"*hyper_dx_api_key"},{"named":"*hyper_dx_ingestion_key"},{"named":"*hyper_dx_ingestion_api_key"},{"named":"*hyper_dx_personal_api_key"},{"named":"*hyper_dx_access_key"},{"named":"*hyper_dx_token"},{"named":"*hdx_api_key"},{"named":"*hdx_ingestion_key"},{"named":"*hdx_ingestion_api_key"},{"named":"*hdx_personal_api_key"},{"named":"*hdx_access_key"},{"named":"*hdx_token"},{"word":"in-otel.hyperdx.io","within":200},{"word":"api.hyperdx.io","within":200}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""}}},
{"id":"hypixel","name":"Hypixel","docs":"","hosts":["api.hypixel.net"],"keys":{"hypixel-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*hypixel_api_key"},{"named":"*hypixel_key"},{"named":"*hypixel_token"},{"named":"*hypixel_apikey"},{"word":"api.hypixel.net","within":160}],"carriers":[{"header":"API-Key","value":"{key}"},{"query":"key"}],"name":""}}},
{"id":"ibm-cloud","name":"IBM Cloud","docs":"","hosts":["iam.cloud.ibm.com","*.cloud.ibm.com"],"keys":{"ibm-cloud-api-key":{"shape":[{"base64url":44}],"beside":[{"named":"*ibm_cloud_api_key"},{"named":"*ic_api_key"},{"named":"*ibm_api_key"},{"named":"*bluemix_api_key"},{"named":"*bm_api_key"},{"named":"*watson_api_key"},{"named":"*watsonx_api_key"},{"named":"*wx_api_key"},{"named":"*iam_apikey"},{"named":"*ibm_cloud_key"},{"named":"*assistant_apikey"},{"named":"*cloudant_apikey"},{"named":"*ibm_watson_api_key"},{"command":"ibmcloud login","flag":"--apikey"}],"name":"","source":""},"ibm-cloud-cos-hmac-key":{"parts":{"id":{"shape":[{"hex":32}],"public":true,"beside":[{"named":"*cos_hmac_access_key_id"},{"named":"*cos_access_key_id"},{"named":"*ibm_cos_access_key"},{"named":"*cos_access_key"}]},"secret":{"shape":[{"hex":48}],"beside":[{"named":"*cos_hmac_secret_access_key"},{"named":"*ibm_cos_secret_access_key"},{"named":"*ibm_cos_secret_key"},{"named":"*ibm_cos_hmac_secret_key"}]}},"within":10,"name":"","source":""}}},
{"id":"iconfinder","name":"Iconfinder","docs":"","hosts":["api.iconfinder.com"],"keys":{"iconfinder-api-key":{"shape":[{"base62":64}],"beside":[{"named":"*iconfinder_api_key"},{"named":"*iconfinder_key"},{"named":"*iconfinder_token"},{"named":"*iconfinder_client_secret"},{"named":"*iconfinder_secret"},{"named":"*iconfinder_api_token"},{"named":"*icon_finder_api_key"},{"named":"*icon_finder_key"},{"named":"*icon_finder_token"},{"named":"*icon_finder_client_secret"},{"named":"*icon_finder_secret"},{"named":"*icon_finder_api_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"ideogram","name":"Ideogram","docs":"","hosts":["api.ideogram.ai"],"keys":{"ideogram-api-key":{"shape":[{"base64url":86}],"beside":[{"named":"*ideogram_api_key"},{"named":"*ideogram_key"}],"carriers":[{"header":"Api-Key","value":"{key}"}],"name":""}}},
{"id":"iex-cloud","name":"IEX Cloud","docs":"","hosts":["cloud.iexapis.com","sandbox.iexapis.com"],"keys":{"iex-cloud-secret-token":{"shape":[{"oneOf":["sk_","Tsk_"]},{"hex":32}],"beside":[{"named":"*iex_token"},{"named":"*iex_api_token"},{"named":"*iex_secret_token"},{"named":"*iex_api_key"},{"named":"*iex_key"},{"named":"*iex_secret_key"},{"named":"*iex_secret"},{"named":"*iex_sk"},{"named":"*iex_api_secret"},{"named":"*iex_cloud_token"},{"named":"*iex_cloud_api_token"},{"named":"*iex_cloud_secret_token"},{"named":"*iex_cloud_api_key"},{"named":"*iex_cloud_key"},{"named":"*iex_cloud_secret_key"},{"named":"*iex_cloud_secret"},{"named":"*iex_cloud_sk"},{"named":"*iex_cloud_api_secret"},{"named":"*iexcloud_token"},{"named":"*iexcloud_api_token"},{"named":"*iexcloud_secret_token"},{"named":"*iexcloud_api_key"},{"named":"*iexcloud_key"},{"named":"*iexcloud_secret_key"},{"named":"*iexcloud_secret"},{"named":"*iexcloud_sk"},{"named":"*iexcloud_api_secret"},{"named":"*iex_cloud_sk_token"},{"named":"*iex_secret_api_key"},{"word":"iexapis.com","within":200}],"carriers":[{"query":"token"}],"name":""}}},
{"id":"ifttt","name":"IFTTT","docs":"","hosts":["maker.ifttt.com"],"keys":{"ifttt-webhook-key":{"shape":[{"base64url":[21,43]}],"beside":[{"named":"*ifttt_key"},{"named":"*ifttt_webhook_key"},{"named":"*ifttt_maker_key"},{"named":"*ifttt_api_key"},{"named":"*ifttt_token"},{"named":"*ifttt_webhooks_key"},{"word":"with/key","within":2}],"name":""}}},
{"id":"imagekit","name":"ImageKit","docs":"","hosts":["api.imagekit.io","upload.imagekit.io"],"keys":{"imagekit-private-key":{"shape":["private_",{"base64":27},"="],"beside":[{"named":"*imagekit_private_key"},{"named":"*imagekit_secret"},{"named":"*imagekit_secret_key"},{"named":"*imagekit_private_api_key"},{"named":"*imagekit_api_key"},{"named":"*imagekit_key"},{"named":"*image_kit_private_key"},{"named":"*image_kit_secret"},{"named":"*image_kit_secret_key"},{"named":"*image_kit_private_api_key"},{"named":"*image_kit_api_key"},{"named":"*image_kit_key"},{"word":"imagekit","within":300}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"imagga","name":"Imagga","docs":"","hosts":["api.imagga.com"],"keys":{"imagga-api-secret":{"shape":[{"hex":32}],"beside":[{"named":"*imagga_api_secret"},{"named":"*imagga_secret"},{"named":"*imagga_secret_key"},{"named":"*imagga_api_secret_key"},{"named":"*imagga_client_secret"},{"word":"api.imagga.com","within":200}],"name":""}}},
{"id":"imgbb","name":"imgbb","docs":"","hosts":["api.imgbb.com"],"keys":{"imgbb-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*imgbb_api_key"},{"named":"*imgbb_key"},{"named":"*imgbb_token"},{"named":"*imgbb_apikey"},{"named":"*imgbb_client_api_key"},{"named":"*img_bb_api_key"},{"named":"*img_bb_key"},{"named":"*img_bb_token"},{"named":"*img_bb_apikey"},{"named":"*img_bb_client_api_key"},{"word":"api.imgbb.com","within":160}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"imgur","name":"Imgur","docs":"","hosts":["api.imgur.com"],"keys":{"imgur-client-secret":{"shape":[{"hex":40}],"beside":[{"named":"*imgur_client_secret"},{"named":"*imgur_secret"},{"named":"*imgur_api_secret"},{"named":"*imgur_secret_key"}],"name":""}}},
{"id":"immich","name":"Immich","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"IMMICH_URL"}},"keys":{"immich-api-key":{"shape":[{"base62":[40,50]}],"beside":[{"named":"*immich_api_key"},{"named":"*immich_key"},{"named":"*immich_token"},{"named":"*immich_api_token"},{"named":"*immich_access_token"},{"named":"*immich_secret"},{"named":"*immich_instance_key"},{"command":"immich","flag":"--key"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"inference-net","name":"Inference.net","docs":"","hosts":["api.inference.net","inference.net"],"keys":{"inference-net-api-key":{"shape":["inference-",{"hex":32}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"infisical","name":"Infisical","docs":"","hosts":["app.infisical.com","us.infisical.com","eu.infisical.com","{var.host}"],"vars":{"host":{"env":"INFISICAL_API_URL"}},"keys":{"infisical-service-token":{"shapes":[["st.",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},".",{"hex":32},".",{"hex":32}],["st.",{"hex":24},".",{"hex":32},".",{"hex":32}]],"beside":[{"named":"*infisical_token"},{"named":"*infisical_service_token"},{"named":"*infisical_api_token"},{"named":"*infisical_key"},{"named":"*token"},{"word":"infisical","within":200},{"command":"infisical","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"infisical-client-secret":{"shape":[{"hex":64}],"beside":[{"named":"*infisical_client_secret"},{"named":"*infisical_universal_auth_client_secret"},{"named":"*infisical_machine_identity_client_secret"},{"named":"*infisical_machine_client_secret"},{"named":"*infisical_machine_secret"},{"named":"*universal_auth_client_secret"},{"command":"infisical login","flag":"--client-secret"}],"name":"","source":""},"infisical-access-token":{"shape":["eyJ",{"base64url":[10,200]},".eyJ",{"base64url":[50,1000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*infisical_token"},{"named":"*infisical_access_token"},{"named":"*infisical_api_key"},{"named":"*infisical_auth_token"},{"command":"infisical","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"influxdb","name":"InfluxDB","docs":"","hosts":["{var.host}","*.influxdata.com"],"vars":{"host":{"env":"INFLUX_HOST"}},"keys":{"influxdb-token":{"shape":[{"base64url":86},"=="],"beside":[{"named":"*influx_token"},{"named":"*influxdb_token"},{"named":"*influxdb_v2_token"},{"named":"*influx_api_token"},{"named":"*influxdb_api_token"},{"named":"*influxdb_admin_token"},{"named":"*influxdb_init_admin_token"},{"named":"*influx_db_token"},{"named":"token","in":"**/{telegraf*.conf,influx*.toml}"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""},"influxdb-3-token":{"shapes":[["apiv3_",{"base64url":[60,120]}],["apiv3_",{"base64url":[60,120]},"=="]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"infobip","name":"Infobip","docs":"","hosts":["*.api.infobip.com","api.infobip.com"],"keys":{"infobip-api-key":{"shape":[{"hex":32},"-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*infobip_api_key"},{"named":"*infobip_key"},{"named":"*infobip_token"},{"named":"*infobip_apikey"},{"named":"*infobip_secret"},{"named":"*info_bip_api_key"},{"named":"*info_bip_key"},{"named":"*info_bip_token"},{"named":"*info_bip_apikey"},{"named":"*info_bip_secret"},{"word":"infobip","within":200}],"carriers":[{"header":"Authorization","value":"App {key}"}],"name":""}}},
{"id":"infracost","name":"Infracost","docs":"","hosts":["pricing.api.infracost.io","*.infracost.io"],"keys":{"infracost-api-key":{"shape":["ico-",{"base62":32}],"carriers":[{"header":"X-Api-Key","value":"{key}"}],"name":""},"infracost-old-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*infracost_api_key"},{"named":"*infracost_key"},{"named":"*infracost_token"},{"named":"*infracost_api_token"},{"word":"configure set api_key","within":3}],"name":""}}},
{"id":"infura","name":"Infura","docs":"","hosts":["*.infura.io"],"keys":{"infura-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*infura_api_key"},{"named":"*infura_key"},{"named":"*infura_id"},{"named":"*infura_project_id"},{"named":"*infura_token"},{"named":"*infura_access_token"},{"word":"infura.io","within":8}],"name":""},"infura-api-key-secret":{"shapes":[[{"hex":32}],[{"base64":[40,100]}]],"beside":[{"named":"*infura_secret"},{"named":"*infura_project_secret"},{"named":"*infura_api_key_secret"},{"named":"*infura_api_secret"},{"named":"*infura_ipfs_secret"},{"named":"*infura_ipfs_project_secret"},{"named":"*infura_secret_key"}],"name":""}}},
{"id":"inngest","name":"Inngest","docs":"","hosts":["api.inngest.com","inn.gs","app.inngest.com"],"keys":{"inngest-signing-key":{"shape":[{"oneOf":["signkey-prod-","signkey-branch-","signkey-test-","signkey-staging-","signkey-dev-"]},{"hex":[32,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"inngest-event-key":{"shape":[{"base64url":86}],"beside":[{"named":"*inngest_event_key"},{"named":"*inngest_event_api_key"}],"name":""}}},
{"id":"insightly","name":"Insightly","docs":"","hosts":["api.insightly.com","*.insightly.com"],"keys":{"insightly-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*insightly_api_key"},{"named":"*insightly_key"},{"named":"*insightly_token"},{"named":"*insightly_api_token"},{"named":"*insightly_access_token"},{"named":"*insightly_secret"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"instamojo","name":"Instamojo","docs":"","hosts":["www.instamojo.com","api.instamojo.com","test.instamojo.com"],"keys":{"instamojo-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*instamojo_api_key"},{"named":"*instamojo_key"},{"named":"*instamojo_private_api_key"},{"named":"*instamojo_auth_token"},{"named":"*instamojo_private_auth_token"},{"named":"*instamojo_token"},{"named":"*instamojo_auth_key"}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"header":"X-Auth-Token","value":"{key}"}],"name":""},"instamojo-client-secret":{"shape":[{"base62":128}],"beside":[{"named":"*instamojo_client_secret"},{"named":"*instamojo_secret"},{"named":"*instamojo_oauth_client_secret"}],"name":""}}},
{"id":"instana","name":"Instana","docs":"","hosts":["{var.host}","*.instana.io"],"vars":{"host":{"env":"INSTANA_BASE_URL"}},"keys":{"instana-api-token":{"shape":[{"base64url":[16,40]}],"beside":[{"named":"*instana_api_token"}],"carriers":[{"header":"Authorization","value":"apiToken {key}"}],"name":""},"instana-agent-key":{"shape":[{"base64url":[16,40]}],"beside":[{"named":"*instana_agent_key"},{"named":"*instana_key"}],"carriers":[{"header":"X-Instana-Key","value":"{key}"}],"name":""}}},
{"id":"intercom","name":"Intercom","docs":"","hosts":["api.intercom.io","api.eu.intercom.io","api.au.intercom.io"],"keys":{"intercom-access-token":{"shape":["dG9rO",{"base64":[40,90]}],"beside":[{"named":"*intercom"},{"named":"*intercom_key"},{"named":"*intercom_api_key"},{"named":"*intercom_token"},{"named":"*intercom_secret"},{"named":"*intercom_password"},{"named":"*access_token"},{"named":"*token"},{"named":"*authorization"},{"word":"intercom","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"intercom-client-secret":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*intercom_client_secret"},{"named":"*intercom_secret"},{"named":"*intercom_app_secret"},{"named":"*intercom_secret_key"}],"name":""},"intercom-identity-secret":{"shape":[{"base64url":[40,43]}],"beside":[{"named":"*intercom_identity_verification_secret"},{"named":"*intercom_identity_secret"},{"named":"*intercom_verification_secret"},{"named":"*intercom_messenger_secret"},{"named":"*intercom_hmac_secret"},{"named":"*intercom_api_secret"}],"name":""}}},
{"id":"intra42","name":"42 intra","docs":"","hosts":["api.intra.42.fr"],"keys":{"intra42-client-secret":{"shape":[{"oneOf":["s-s4t2ud-","s-s4t2af-"]},{"hex":64}],"name":""}}},
{"id":"inworld","name":"Inworld","docs":"","hosts":["api.inworld.ai"],"keys":{"inworld-api-key":{"shapes":[[{"base64":[84,100]},{"oneOf":["==","="]}],[{"base64":[84,100]}]],"beside":[{"named":"*inworld_api_key"},{"named":"*inworld_key"},{"named":"*inworld_basic"},{"named":"*inworld_base64_key"},{"named":"*inworld_runtime_api_key"}],"carriers":[{"header":"Authorization","value":"Basic {key}"}],"name":""}}},
{"id":"ip2location","name":"IP2Location","docs":"","hosts":["api.ip2location.io","api.ip2location.com","domains.ip2whois.com","www.ip2location.io"],"keys":{"ip2location-api-key":{"shape":[{"hexUpper":32}],"beside":[{"named":"*ip2location_api_key"},{"named":"*ip2location_key"},{"named":"*ip2location_token"},{"named":"*ip2location_api_token"},{"named":"*ip2location_access_token"},{"named":"*ip2location_secret"},{"named":"*ip2location_io_api_key"},{"named":"*ip2location_io_key"},{"named":"*ip2whois_api_key"},{"named":"*ip2whois_key"},{"named":"*ip2proxy_api_key"},{"named":"*ip2proxy_key"}],"carriers":[{"query":"key"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"ipgeolocation","name":"ipgeolocation.io","docs":"","hosts":["api.ipgeolocation.io","app.ipgeolocation.io"],"keys":{"ipgeolocation-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*ip_geolocation_api_key"},{"named":"*ip_geolocation_key"},{"named":"*ip_geolocation_token"},{"named":"*ip_geolocation_api_token"},{"named":"*ip_geolocation_access_token"},{"named":"*ip_geolocation_secret"},{"named":"*ip_geolocation_io_api_key"},{"named":"*ip_geolocation_io_key"},{"named":"*ip_geo_api_key"}],"carriers":[{"query":"apiKey"}],"name":""}}},
{"id":"ipinfo","name":"IPinfo","docs":"","hosts":["ipinfo.io","api.ipinfo.io"],"keys":{"ipinfo-token":{"shape":[{"hex":14}],"beside":[{"named":"*ipinfo_token"},{"named":"*ipinfo_api_key"},{"named":"*ipinfo_access_token"},{"named":"*ipinfo_api_token"},{"named":"*ipinfo_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"},{"basic":"{key}:"}],"name":""}}},
{"id":"ipstack","name":"ipstack","docs":"","hosts":["api.ipstack.com"],"keys":{"ipstack-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*ipstack_api_key"},{"named":"*ipstack_key"},{"named":"*ipstack_access_key"}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"iterable","name":"Iterable","docs":"","hosts":["api.iterable.com","api.eu.iterable.com","app.iterable.com"],"keys":{"iterable-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*iterable_api_key"},{"named":"*iterable_api_token"},{"named":"*iterable_server_key"},{"named":"*iterable_server_side_key"},{"named":"*iterable_secret"},{"word":"api.iterable.com","within":200},{"word":"api.eu.iterable.com","within":200}],"carriers":[{"header":"Api-Key","value":"{key}"},{"query":"api_key"}],"name":""}}},
{"id":"jellyfin","name":"Jellyfin","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"JELLYFIN_URL"}},"keys":{"jellyfin-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*jellyfin_api_key"},{"named":"*jellyfin_key"},{"named":"*jellyfin_token"},{"named":"*jellyfin_api_token"},{"named":"*jellyfin_access_token"},{"named":"*jellyfin_secret"},{"named":"*jellyfin_auth_token"},{"named":"*emby_api_key"},{"named":"*emby_key"},{"named":"*emby_token"},{"named":"*emby_api_token"},{"named":"*emby_access_token"},{"named":"*emby_secret"},{"named":"*emby_auth_token"},{"named":"*mediabrowser_token"}],"carriers":[{"header":"X-Emby-Token","value":"{key}"},{"header":"X-MediaBrowser-Token","value":"{key}"}],"name":"","source":""}}},
{"id":"jenkins","name":"Jenkins","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"JENKINS_URL"}},"keys":{"jenkins-api-token":{"shape":["11",{"hex":32}],"beside":[{"named":"*jenkins_token"},{"named":"*jenkins_api_token"},{"named":"*jenkins_api_key"},{"named":"*jenkins_user_token"},{"named":"*jenkins_password"},{"named":"*jenkins_user_id_token"},{"word":"jenkins","within":120}],"name":"","source":""},"jenkins-legacy-api-token":{"shape":[{"hex":32}],"beside":[{"named":"*jenkins_token"},{"named":"*jenkins_api_token"},{"named":"*jenkins_api_key"}],"name":"","source":""}}},
{"id":"jfrog-artifactory","name":"JFrog Artifactory","docs":"","hosts":["*.jfrog.io","{var.host}"],"vars":{"host":{"env":"JF_URL"}},"keys":{"jfrog-artifactory-reference-token":{"shape":["cmVmdGtu",{"base62":56}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"X-JFrog-Art-Api","value":"{key}"}],"name":"","source":""},"jfrog-artifactory-api-key":{"shape":["AKCp",{"base58":69}],"carriers":[{"header":"X-JFrog-Art-Api","value":"{key}"}],"name":""},"jfrog-artifactory-access-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,3000]},".",{"base64url":[20,700]}],"check":"jwt","beside":[{"named":"*jf_access_token"},{"named":"*jfrog_access_token"},{"named":"*jfrog_token"},{"named":"*artifactory_token"},{"named":"*artifactory_access_token"},{"named":"*jfrog_api_token"},{"named":"*artifactory_api_token"},{"command":"jf","flag":"--access-token"},{"command":"jfrog","flag":"--access-token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"jina-ai","name":"Jina AI","docs":"","hosts":["api.jina.ai","r.jina.ai","s.jina.ai","deepsearch.jina.ai","svip.jina.ai"],"keys":{"jina-ai-api-key":{"shape":["jina_",{"hex":32},{"base64url":28}],"beside":[{"named":"*jina_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"jotform","name":"Jotform","docs":"","hosts":["api.jotform.com","eu-api.jotform.com","hipaa-api.jotform.com","www.jotform.com"],"keys":{"jotform-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*jotform_api_key"},{"named":"*jotform_key"},{"named":"*jotform_token"},{"named":"*jotform_api_token"},{"named":"*jotform_access_token"},{"named":"*jotform_secret"},{"named":"*jot_form_api_key"},{"named":"*jot_form_key"},{"named":"*jot_form_token"},{"named":"*jot_form_api_token"},{"named":"*jot_form_access_token"},{"named":"*jot_form_secret"}],"carriers":[{"query":"apiKey"},{"header":"APIKEY","value":"{key}"}],"name":""}}},
{"id":"jpush","name":"JPush","docs":"","hosts":["api.jpush.cn","device.jpush.cn","report.jpush.cn"],"keys":{"jpush-master-secret":{"shape":[{"hex":24}],"beside":[{"named":"*jpush_master_secret"},{"named":"*jpush_secret"},{"named":"*jpush_app_master_secret"},{"named":"*jpush_mastersecret"},{"named":"*jiguang_master_secret"},{"named":"*jiguang_secret"},{"named":"*jiguang_app_master_secret"},{"named":"*jiguang_mastersecret"},{"named":"*j_push_master_secret"},{"named":"*j_push_secret"},{"named":"*j_push_app_master_secret"},{"named":"*j_push_mastersecret"},{"named":"*jpush_app_master_secret"},{"named":"*jpush_app_secret"},{"named":"*jpush_app_app_master_secret"},{"named":"*jpush_app_mastersecret"},{"named":"*jg_master_secret"},{"named":"*jg_secret"},{"named":"*jg_app_master_secret"},{"named":"*jg_mastersecret"}],"name":""}}},
{"id":"jsr","name":"JSR","docs":"","hosts":["{var.registry}"],"vars":{"registry":{"env":"JSR_URL"}},"keys":{"jsr-token":{"shape":["jsrp_",{"base62":29},{"crc32":"base62","length":6,"over":"all"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"jumpcloud","name":"JumpCloud","docs":"","hosts":["console.jumpcloud.com","api.jumpcloud.com"],"keys":{"jumpcloud-api-key":{"shape":["jca_",{"base62":36}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":"","source":""},"jumpcloud-old-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*jumpcloud_api_key"},{"named":"*jumpcloud_apikey"},{"named":"jc_api_key"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"k3s","name":"K3s and RKE2","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"K3S_URL"}},"keys":{"k3s-node-token":{"shapes":[["K10",{"hex":64},"::server:",{"base62":[16,64]}],["K10",{"hex":64},"::node:",{"base62":[16,64]}]],"name":"","source":""}}},
{"id":"kaggle","name":"Kaggle","docs":"","hosts":["www.kaggle.com","api.kaggle.com"],"keys":{"kaggle-api-token":{"shape":["KGAT_",{"hex":32}],"beside":[{"named":"*kaggle_api_token"},{"named":"*kaggle_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"kaggle-legacy-key":{"shape":[{"hex":32}],"beside":[{"named":"*kaggle_key"},{"named":"*kaggle_api_key"},{"named":"key","in":"**/kaggle.json"}],"name":""}}},
{"id":"kakao","name":"Kakao","docs":"","hosts":["kapi.kakao.com","dapi.kakao.com","kauth.kakao.com"],"keys":{"kakao-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*kakao_rest_api_key"},{"named":"*kakao_rest_key"},{"named":"*kakao_admin_key"},{"named":"*kakao_api_key"},{"named":"*kakao_client_id"},{"named":"*kakao_app_key"},{"named":"*kakao_key"},{"named":"*kakao_talk_rest_api_key"},{"named":"*kakao_talk_rest_key"},{"named":"*kakao_talk_admin_key"},{"named":"*kakao_talk_api_key"},{"named":"*kakao_talk_client_id"},{"named":"*kakao_talk_app_key"},{"named":"*kakao_talk_key"},{"named":"*kakao_map_rest_api_key"},{"named":"*kakao_map_rest_key"},{"named":"*kakao_map_admin_key"},{"named":"*kakao_map_api_key"},{"named":"*kakao_map_client_id"},{"named":"*kakao_map_app_key"},{"named":"*kakao_map_key"},{"named":"*kakao_login_rest_api_key"},{"named":"*kakao_login_rest_key"},{"named":"*kakao_login_admin_key"},{"named":"*kakao_login_api_key"},{"named":"*kakao_login_client_id"},{"named":"*kakao_login_app_key"},{"named":"*kakao_login_key"},{"word":"dapi.kakao.com","within":200},{"word":"kapi.kakao.com","within":200}],"carriers":[{"header":"Authorization","value":"KakaoAK {key}"}],"name":""},"kakao-client-secret":{"shape":[{"base62":32}],"beside":[{"named":"*kakao_client_secret"},{"named":"*kakao_secret"},{"named":"*kakao_oauth_secret"},{"named":"*kakao_secret_key"},{"named":"*kakao_login_client_secret"},{"named":"*kakao_login_secret"},{"named":"*kakao_login_oauth_secret"},{"named":"*kakao_login_secret_key"},{"named":"*kakao_client_client_secret"},{"named":"*kakao_client_secret"},{"named":"*kakao_client_oauth_secret"},{"named":"*kakao_client_secret_key"},{"named":"*kakao_oauth_client_secret"},{"named":"*kakao_oauth_secret"},{"named":"*kakao_oauth_oauth_secret"},{"named":"*kakao_oauth_secret_key"}],"name":""}}},
{"id":"keen","name":"Keen","docs":"","hosts":["api.keen.io","keen.io"],"keys":{"keen-api-key":{"shape":[{"hexAny":[64,512]}],"beside":[{"named":"*keen_master_key"},{"named":"*keen_write_key"},{"named":"*keen_read_key"},{"named":"*keen_api_key"},{"named":"*keen_access_key"},{"named":"*keen_scoped_key"},{"named":"*keen_organization_key"},{"named":"*keen_org_key"},{"named":"*keen_project_key"},{"named":"*keen_io_master_key"},{"named":"*keen_io_write_key"},{"named":"*keen_io_read_key"},{"named":"*keen_io_api_key"},{"named":"*keen_io_access_key"},{"named":"*keen_io_scoped_key"},{"named":"*keen_io_organization_key"},{"named":"*keen_io_org_key"},{"named":"*keen_io_project_key"},{"word":"api.keen.io","within":200}],"carriers":[{"header":"Authorization","value":"{key}"},{"query":"api_key"}],"name":""}}},
{"id":"keygen","name":"Keygen","docs":"","hosts":["api.keygen.sh","app.keygen.sh"],"keys":{"keygen-token":{"shape":[{"oneOf":["admin-","prod-","env-","user-","activ-","dev-","sales-","spprt-"]},{"hex":[60,80]},{"oneOf":["v1","v2","v3"]}],"beside":[{"named":"*keygen_token"},{"named":"*keygen_product_token"},{"named":"*keygen_admin_token"},{"named":"*keygen_environment_token"},{"named":"*keygen_user_token"},{"named":"*keygen_api_token"},{"named":"*keygen_api_key"},{"named":"*keygen_access_token"},{"named":"*keygen_key"},{"named":"*keygen_prod_token"},{"word":"keygen","within":200},{"word":"Keygen","within":200},{"word":"KEYGEN","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"keyservice","name":"rekey key service","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"REKEY_KEYSERVICE_HOST"}},"keys":{"keyservice-key":{"shape":["rekey_",{"base62":10,"as":"id"},"_",{"base62":32},{"crc32":"base62","length":6,"over":"runs"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"kickbox","name":"Kickbox","docs":"","hosts":["api.kickbox.com"],"keys":{"kickbox-api-key":{"shape":[{"oneOf":["live_","test_"]},{"hex":64}],"beside":[{"named":"*kickbox_api_key"},{"named":"*kickbox_key"},{"named":"*kickbox_token"},{"named":"*kickbox_secret"},{"named":"*kickbox_apikey"},{"named":"*kick_box_api_key"},{"named":"*kick_box_key"},{"named":"*kick_box_token"},{"named":"*kick_box_secret"},{"named":"*kick_box_apikey"},{"word":"kickbox","within":200}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"kinde","name":"Kinde","docs":"","hosts":["{var.host}","*.kinde.com"],"vars":{"host":{"env":"KINDE_ISSUER_URL"}},"keys":{"kinde-client-secret":{"shape":[{"base62":[40,64]}],"beside":[{"named":"*kinde_client_secret"},{"named":"*kinde_m2m_client_secret"},{"named":"*kinde_management_client_secret"},{"named":"*kinde_mgmt_client_secret"}],"name":""}}},
{"id":"klaviyo","name":"Klaviyo","docs":"","hosts":["a.klaviyo.com"],"keys":{"klaviyo-private-key":{"shapes":[["pk_",{"hex":34}],["pk_",{"base62":6},"_",{"hex":[34,64]}]],"beside":[{"named":"*klaviyo"},{"named":"*klaviyo_key"},{"named":"*klaviyo_api_key"},{"named":"*klaviyo_token"},{"named":"*klaviyo_secret"},{"named":"*klaviyo_password"},{"named":"*private_api_key"},{"named":"*private_key"},{"word":"klaviyo","within":200}],"carriers":[{"header":"Authorization","value":"Klaviyo-API-Key {key}"}],"name":"","source":""}}},
{"id":"knock","name":"Knock","docs":"","hosts":["api.knock.app","control.knock.app"],"keys":{"knock-secret-key":{"shape":["sk_",{"base64url":43}],"beside":[{"named":"*knock_api_key"},{"named":"*knock_secret_key"},{"named":"*knock_secret_api_key"},{"named":"*knock_key"},{"named":"*knock_secret"},{"named":"*knock_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"knock-service-token":{"shape":["knock_st_",{"base64url":[40,50]}],"beside":[{"named":"*knock_service_token"},{"named":"*knock_management_token"},{"named":"*knock_token"},{"named":"*token"},{"word":"knock","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"kong-konnect","name":"Kong Konnect","docs":"","hosts":["*.api.konghq.com","cloud.konghq.com"],"keys":{"kong-konnect-token":{"shape":[{"oneOf":["kpat_","spat_"]},{"base62":[45,60]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"kontent-ai","name":"Kontent.ai","docs":"","hosts":["manage.kontent.ai","deliver.kontent.ai","preview-deliver.kontent.ai","app.kontent.ai"],"keys":{"kontent-ai-api-key":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*kontent_management_api_key"},{"named":"*kontent_management_key"},{"named":"*kontent_management_token"},{"named":"*kontent_subscription_api_key"},{"named":"*kontent_delivery_api_key"},{"named":"*kontent_preview_api_key"},{"named":"*kontent_preview_key"},{"named":"*kontent_delivery_preview_api_key"},{"named":"*kontent_secure_access_api_key"},{"named":"*kontent_secure_api_key"},{"named":"*kontent_api_key"},{"named":"*kontent_ai_management_api_key"},{"named":"*kontent_ai_management_key"},{"named":"*kontent_ai_management_token"},{"named":"*kontent_ai_subscription_api_key"},{"named":"*kontent_ai_delivery_api_key"},{"named":"*kontent_ai_preview_api_key"},{"named":"*kontent_ai_preview_key"},{"named":"*kontent_ai_delivery_preview_api_key"},{"named":"*kontent_ai_secure_access_api_key"},{"named":"*kontent_ai_secure_api_key"},{"named":"*kontent_ai_api_key"},{"named":"*kentico_kontent_management_api_key"},{"named":"*kentico_kontent_management_key"},{"named":"*kentico_kontent_management_token"},{"named":"*kentico_kontent_subscription_api_key"},{"named":"*kentico_kontent_delivery_api_key"},{"named":"*kentico_kontent_preview_api_key"},{"named":"*kentico_kontent_preview_key"},{"named":"*kentico_kontent_delivery_preview_api_key"},{"named":"*kentico_kontent_secure_access_api_key"},{"named":"*kentico_kontent_secure_api_key"},{"named":"*kentico_kontent_api_key"},{"named":"*kentico_management_api_key"},{"named":"*kentico_management_key"},{"named":"*kentico_management_token"},{"named":"*kentico_subscription_api_key"},{"named":"*kentico_delivery_api_key"},{"named":"*kentico_preview_api_key"},{"named":"*kentico_preview_key"},{"named":"*kentico_delivery_preview_api_key"},{"named":"*kentico_secure_access_api_key"},{"named":"*kentico_secure_api_key"},{"named":"*kentico_api_key"},{"word":"manage.kontent.ai","within":200},{"word":"preview-deliver.kontent.ai","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"koyeb","name":"Koyeb","docs":"","hosts":["app.koyeb.com"],"keys":{"koyeb-token":{"shape":[{"base36":64}],"beside":[{"named":"*koyeb_api_key"},{"named":"*koyeb_key"},{"named":"*koyeb_token"},{"named":"*koyeb_api_token"},{"named":"*koyeb_access_token"},{"named":"*koyeb_secret"},{"word":"app.koyeb.com","within":200},{"command":"koyeb","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"kraken","name":"Kraken","docs":"","hosts":["api.kraken.com"],"keys":{"kraken-private-key":{"shape":[{"base64":86},"=="],"beside":[{"named":"*kraken_private_key"},{"named":"*kraken_secret"},{"named":"*kraken_api_secret"},{"named":"*kraken_secret_key"},{"named":"*kraken_api_private_key"},{"named":"*kraken_privkey"},{"named":"*kraken_api_sign"},{"word":"kraken","within":120}],"name":"","source":""}}},
{"id":"kubernetes","name":"Kubernetes","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"KUBERNETES_SERVICE_HOST"}},"keys":{"kubernetes-service-account-token":{"shape":["eyJhbGciOiJSUzI1Ni",{"base64url":[6,200]},".eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Ii",{"base64url":[100,2000]},".",{"base64url":[80,700]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"kubernetes-bound-token":{"shapes":[["eyJhbGciOiJ",{"base64url":[10,200]},".eyJhdWQiOls",{"base64url":[100,2000],"holds":"a3ViZXJuZXRlcy5pb"},".",{"base64url":[80,700]}],["eyJhbGciOiJ",{"base64url":[10,200]},".eyJhdWQiOls",{"base64url":[100,2000],"holds":"t1YmVybmV0ZXMuaW"},".",{"base64url":[80,700]}],["eyJhbGciOiJ",{"base64url":[10,200]},".eyJhdWQiOls",{"base64url":[100,2000],"holds":"rdWJlcm5ldGVzLml"},".",{"base64url":[80,700]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"kubernetes-bootstrap-token":{"shape":[{"base36":6,"as":"id"},".",{"base36":16}],"beside":[{"command":"kubeadm","flag":"--token"},{"named":"*kubeadm_token"},{"named":"*kubeadm_join_token"},{"named":"*kubernetes_bootstrap_token"},{"named":"tls_bootstrap_token"}],"name":"","source":""}}},
{"id":"kucoin","name":"KuCoin","docs":"","hosts":["api.kucoin.com","api-futures.kucoin.com"],"keys":{"kucoin-api-secret":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*kucoin_api_secret"},{"named":"*kucoin_secret"},{"named":"*kucoin_secret_key"},{"named":"*kucoin_api_secret_key"},{"named":"*kc_api_secret"}],"name":""}}},
{"id":"label-studio","name":"Label Studio","docs":"","hosts":["app.humansignal.com","labelstud.io"],"keys":{"label-studio-token":{"shape":[{"hex":40}],"beside":[{"named":"*label_studio_api_key"},{"named":"*labelstudio_api_key"},{"named":"*ls_api_key"},{"named":"*label_studio_token"},{"named":"*label_studio_api_token"},{"named":"*label_studio_access_token"},{"named":"*label_studio_key"},{"named":"*label_studio_user_token"},{"named":"*label_studio_legacy_token"},{"named":"*labelstudio_token"},{"named":"*labelstudio_api_token"},{"named":"*labelstudio_access_token"},{"named":"*labelstudio_key"},{"named":"*labelstudio_user_token"},{"named":"*labelstudio_legacy_token"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"labelbox","name":"Labelbox","docs":"","hosts":["api.labelbox.com"],"keys":{"labelbox-api-key":{"shape":["eyJ",{"base64url":[8,2000]},".",{"base64url":[8,4000]},".",{"base64url":[20,1000]}],"check":"jwt","beside":[{"named":"*labelbox_api_key"},{"named":"*labelbox_key"},{"named":"*labelbox_token"},{"named":"lb_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"lago","name":"Lago","docs":"","hosts":["api.getlago.com","api.eu.getlago.com","app.getlago.com"],"keys":{"lago-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*lago_api_key"},{"named":"*lago_api_token"},{"named":"*lago_secret_key"},{"named":"*getlago_api_key"},{"named":"*getlago_key"},{"named":"*getlago_token"},{"word":"api.getlago.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"lakera","name":"Lakera","docs":"","hosts":["api.lakera.ai"],"keys":{"lakera-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*lakera_guard_api_key"},{"named":"*lakera_api_key"},{"named":"*lakera_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"lambda-labs","name":"Lambda","docs":"","hosts":["cloud.lambda.ai","cloud.lambdalabs.com","api.lambda.ai"],"keys":{"lambda-labs-api-key":{"shape":["secret_",{"hostname":[1,64]},"_",{"hex":32},".",{"base62":32}],"beside":[{"named":"*lambda_api_key"},{"named":"*lambda_cloud_api_key"},{"named":"*lambdalabs_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":""}}},
{"id":"langflow","name":"Langflow","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"LANGFLOW_URL"}},"keys":{"langflow-api-key":{"shape":["sk-",{"base64url":43}],"beside":[{"named":"*langflow_api_key"},{"named":"*langflow_key"},{"named":"*langflow_token"},{"named":"*langflow_api_token"},{"named":"*langflow_access_token"},{"named":"*langflow_secret"},{"named":"*langflow_application_token"},{"word":"langflow","within":200},{"word":"LANGFLOW","within":200},{"word":"Langflow","within":200}],"carriers":[{"header":"x-api-key","value":"{key}"},{"query":"x-api-key"}],"name":"","source":""}}},
{"id":"langfuse","name":"Langfuse","docs":"","hosts":["cloud.langfuse.com","us.cloud.langfuse.com","hipaa.cloud.langfuse.com","{var.server}"],"vars":{"server":{"env":"LANGFUSE_BASE_URL"}},"keys":{"langfuse-key-pair":{"parts":{"public":{"shape":["pk-lf-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"public":true},"secret":{"shape":["sk-lf-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]}},"within":10,"carriers":[{"basic":"{key.public}:{key.secret}"}],"name":"","source":""}}},
{"id":"langsmith","name":"LangSmith","docs":"","hosts":["api.smith.langchain.com","eu.api.smith.langchain.com","{var.server}"],"vars":{"server":{"env":"LANGSMITH_ENDPOINT"}},"keys":{"langsmith-personal-token":{"shape":["lsv2_pt_",{"hex":32},"_",{"hex":10}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":"","source":""},"langsmith-service-key":{"shape":["lsv2_sk_",{"hex":32},"_",{"hex":10}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":"","source":""},"langsmith-legacy-key":{"shape":["ls__",{"hex":32}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":"","source":""}}},
{"id":"larksuite","name":"Lark (Feishu)","docs":"","hosts":["open.larksuite.com","open.feishu.cn"],"keys":{"larksuite-app-secret":{"shape":[{"base62":32}],"beside":[{"named":"*lark_app_secret"},{"named":"*lark_secret"},{"named":"*lark_client_secret"},{"named":"*lark_bot_app_secret"},{"named":"*lark_bot_secret"},{"named":"*lark_secret_key"},{"named":"*feishu_app_secret"},{"named":"*feishu_secret"},{"named":"*feishu_client_secret"},{"named":"*feishu_bot_app_secret"},{"named":"*feishu_bot_secret"},{"named":"*feishu_secret_key"},{"named":"*larksuite_app_secret"},{"named":"*larksuite_secret"},{"named":"*larksuite_client_secret"},{"named":"*larksuite_bot_app_secret"},{"named":"*larksuite_bot_secret"},{"named":"*larksuite_secret_key"},{"named":"*lark_suite_app_secret"},{"named":"*lark_suite_secret"},{"named":"*lark_suite_client_secret"},{"named":"*lark_suite_bot_app_secret"},{"named":"*lark_suite_bot_secret"},{"named":"*lark_suite_secret_key"},{"word":"open.feishu.cn/open-apis/auth","within":200},{"word":"open.larksuite.com/open-apis/auth","within":200}],"name":""},"larksuite-webhook":{"shape":[{"oneOf":["https://open.larksuite.com/open-apis/bot/v2/hook/","https://open.feishu.cn/open-apis/bot/v2/hook/"]},{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"name":"","source":""}}},
{"id":"last-fm","name":"Last.fm","docs":"","hosts":["ws.audioscrobbler.com"],"keys":{"last-fm-shared-secret":{"shape":[{"hex":32}],"beside":[{"named":"*lastfm_api_secret"},{"named":"*lastfm_shared_secret"},{"named":"*lastfm_secret"},{"named":"*last_fm_client_secret"}],"name":""},"last-fm-api-key":{"shape":[{"hex":32}],"weak":true,"beside":[{"named":"*lastfm_api_key"},{"named":"*lastfm_key"},{"named":"*last_fm_apikey"}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"launchdarkly","name":"LaunchDarkly","docs":"","hosts":["{var.host}","app.launchdarkly.com","sdk.launchdarkly.com","stream.launchdarkly.com","app.eu.launchdarkly.com","app.launchdarkly.us"],"vars":{"host":{"env":"REKEY_LAUNCHDARKLY_HOST","default":"app.launchdarkly.com"},"project":{"env":"REKEY_LAUNCHDARKLY_PROJECT"}},"keys":{"launchdarkly-access-token":{"shape":["api-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""},"launchdarkly-sdk-key":{"shape":["sdk-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""}}},
{"id":"legba","name":"Legba","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"LEGBA_BASE_URL"},"org":{"env":"LEGBA_ORG_UUID"}},"keys":{"legba-api-key":{"shape":["legba_",{"base64url":[16,128]}],"beside":[{"named":"*legba_api_token"},{"named":"*legba_api_key"},{"named":"*legba_token"},{"word":"legba.app","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"lemlist","name":"lemlist","docs":"","hosts":["api.lemlist.com","app.lemlist.com"],"keys":{"lemlist-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*lemlist_api_key"},{"named":"*lemlist_key"},{"named":"*lemlist_token"},{"named":"*lemlist_api_token"},{"named":"*lemlist_access_token"},{"named":"*lemlist_secret"}],"carriers":[{"basic":":{key}"},{"query":"access_token"}],"name":""}}},
{"id":"lemon-squeezy","name":"Lemon Squeezy","docs":"","hosts":["api.lemonsqueezy.com"],"keys":{"lemon-squeezy-api-key":{"shape":["eyJ",{"base64url":[16,200]},".eyJ",{"base64url":[40,1200]},".",{"base64url":[300,900]}],"check":"jwt","beside":[{"named":"*lemonsqueezy_api_key"},{"named":"*lemonsqueezy_key"},{"named":"*lemonsqueezy_api_token"},{"word":"lemonsqueezy","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"leonardo","name":"Leonardo.Ai","docs":"","hosts":["cloud.leonardo.ai","app.leonardo.ai"],"keys":{"leonardo-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*leonardo_api_key"},{"named":"*leonardo_key"},{"named":"*leonardo_token"},{"named":"*leonardo_api_token"},{"named":"*leonardo_access_token"},{"named":"*leonardo_secret"},{"named":"*leonardo_ai_api_key"},{"named":"*leonardo_ai_key"},{"named":"*leonardo_ai_token"},{"named":"*leonardo_ai_api_token"},{"named":"*leonardo_ai_access_token"},{"named":"*leonardo_ai_secret"},{"word":"cloud.leonardo.ai","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"lepton","name":"Lepton AI","docs":"","hosts":["*.lepton.run","dashboard.lepton.ai"],"keys":{"lepton-token":{"shape":[{"base62":32}],"beside":[{"named":"*lepton_api_key"},{"named":"*lepton_api_token"},{"named":"*lepton_token"},{"named":"*lepton_access_token"},{"named":"*lepton_workspace_token"},{"named":"*lepton_key"},{"named":"*lepton_ai_api_key"},{"named":"*lepton_ai_api_token"},{"named":"*lepton_ai_token"},{"named":"*lepton_ai_access_token"},{"named":"*lepton_ai_workspace_token"},{"named":"*lepton_ai_key"},{"named":"*leptonai_api_key"},{"named":"*leptonai_api_token"},{"named":"*leptonai_token"},{"named":"*leptonai_access_token"},{"named":"*leptonai_workspace_token"},{"named":"*leptonai_key"},{"word":"lepton.run","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"letta","name":"Letta","docs":"","hosts":["api.letta.com","app.letta.com"],"keys":{"letta-api-key":{"shape":["sk-let-",{"base64":[90,110]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"lever","name":"Lever","docs":"","hosts":["api.lever.co","api.sandbox.lever.co"],"keys":{"lever-api-key":{"shape":[{"base64":[40,64]}],"beside":[{"named":"*lever_api_key"},{"named":"*lever_key"},{"named":"*lever_api_token"},{"named":"*lever_token"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"lidarr","name":"Lidarr","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"LIDARR_URL"}},"keys":{"lidarr-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*lidarr_api_key"},{"named":"*lidarr_key"},{"named":"*lidarr_token"},{"named":"*lidarr_apikey_value"},{"named":"*lidarr_secret"}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"query":"apikey"}],"name":"","source":""}}},
{"id":"lightstep","name":"Lightstep","docs":"","hosts":["ingest.lightstep.com","api.lightstep.com"],"keys":{"lightstep-access-token":{"shapes":[[{"base64":[40,200]}],[{"base64":[40,200]},{"oneOf":["==","="]}]],"beside":[{"named":"*lightstep_access_token"},{"named":"*lightstep_token"},{"named":"ls_access_token"},{"named":"*lightstep_api_key"}],"carriers":[{"header":"Lightstep-Access-Token","value":"{key}"}],"name":""}}},
{"id":"line","name":"LINE","docs":"","hosts":["api.line.me","api-data.line.me"],"keys":{"line-channel-token":{"shape":[{"base64":157},"1O/w1cDnyilFU="],"beside":[{"named":"*line_channel_access_token"},{"named":"*channel_access_token"},{"named":"*line_access_token"},{"named":"*line_token"},{"named":"*line_bot_token"},{"named":"*line_bot_channel_access_token"},{"named":"*line_messaging_access_token"},{"word":"api.line.me","within":300},{"word":"linebot","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"line-channel-secret":{"shape":[{"hex":32}],"beside":[{"named":"*line_channel_secret"},{"named":"*line_secret"},{"named":"*line_bot_channel_secret"},{"named":"*line_client_secret"},{"named":"*line_login_channel_secret"},{"named":"*line_bot_secret"},{"named":"*line_messaging_channel_secret"}],"name":""}}},
{"id":"linear","name":"Linear","docs":"","hosts":["api.linear.app"],"keys":{"linear-api-key":{"shape":["lin_api_",{"base62":40}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""},"linear-oauth-token":{"shape":["lin_oauth_",{"hexAny":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"linear-webhook-secret":{"shape":["lin_wh_",{"base62":[20,64]}],"name":""}}},
{"id":"lingo-dev","name":"Lingo.dev","docs":"","hosts":["api.lingo.dev"],"keys":{"lingo-dev-api-key":{"shapes":[["api_",{"base36":24}],[{"base64url":[24,128]}]],"beside":[{"named":"*lingo_api_key"},{"named":"*lingodotdev_api_key"},{"named":"*replexica_api_key"},{"named":"apiKey","in":"**/.lingodotdevrc"},{"command":"lingo.dev","flag":"--api-key"}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":""}}},
{"id":"linkedin","name":"LinkedIn","docs":"","hosts":["www.linkedin.com","api.linkedin.com"],"keys":{"linkedin-client-secret":{"shapes":[["WPL_AP1.",{"base62":16},".",{"base64":[6,8]}],["WPL_AP0.",{"base62":16},".",{"base64":[6,8]}]],"beside":[{"named":"*linkedin"},{"named":"*linkedin_key"},{"named":"*linkedin_api_key"},{"named":"*linkedin_token"},{"named":"*linkedin_secret"},{"named":"*linkedin_password"},{"named":"*client_secret"},{"named":"*secret"},{"word":"linkedin","within":300}],"name":""},"linkedin-old-client-secret":{"shape":[{"base62":16}],"beside":[{"named":"*linkedin_client_secret"},{"named":"*linkedin_secret"},{"named":"*linkedin_app_secret"},{"named":"*linkedin_api_secret"},{"named":"*linkedin_secret_key"},{"named":"*social_auth_linkedin_secret"},{"named":"*social_auth_linkedin_oauth2_secret"}],"name":""},"linkedin-access-token":{"shape":["AQ",{"base64url":[150,600]}],"beside":[{"named":"*linkedin_access_token"},{"named":"*linkedin_token"},{"named":"*linkedin_oauth_token"},{"named":"*linkedin_refresh_token"},{"named":"*li_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"linkup","name":"Linkup","docs":"","hosts":["api.linkup.so","app.linkup.so"],"keys":{"linkup-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*linkup_api_key"},{"named":"*linkup_key"},{"named":"*linkup_token"},{"named":"*linkup_api_token"},{"named":"*linkup_access_token"},{"named":"*linkup_secret"},{"word":"api.linkup.so","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"linode","name":"Linode (Akamai Cloud)","docs":"","hosts":["api.linode.com"],"keys":{"linode-token":{"shape":[{"hex":64}],"beside":[{"named":"*linode_token"},{"named":"*linode_api_token"},{"named":"*linode_cli_token"},{"named":"*linode_api_key"},{"named":"*linode_access_token"},{"named":"*linode_pat"},{"named":"*linode_key"},{"word":"api.linode.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"litellm","name":"LiteLLM","docs":"","hosts":["{var.server}"],"vars":{"server":{"env":"LITELLM_PROXY_API_BASE"}},"keys":{"litellm-virtual-key":{"shape":["sk-",{"base64url":22}],"beside":[{"named":"*litellm_api_key"},{"named":"*litellm_key"},{"named":"*litellm_virtual_key"},{"named":"*litellm_proxy_api_key"},{"named":"*litellm_master_key"},{"named":"litellm_proxy_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"live-agent","name":"LiveAgent","docs":"","hosts":["*.ladesk.com"],"keys":{"live-agent-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*live_agent_api_key"},{"named":"*live_agent_apikey_v3"},{"named":"*live_agent_api_v3_key"},{"named":"*live_agent_key"},{"named":"*live_agent_api_token"},{"named":"*liveagent_api_key"},{"named":"*liveagent_apikey_v3"},{"named":"*liveagent_api_v3_key"},{"named":"*liveagent_key"},{"named":"*liveagent_api_token"},{"named":"*ladesk_api_key"},{"named":"*ladesk_apikey_v3"},{"named":"*ladesk_api_v3_key"},{"named":"*ladesk_key"},{"named":"*ladesk_api_token"}],"carriers":[{"header":"apikey","value":"{key}"}],"name":""}}},
{"id":"liveblocks","name":"Liveblocks","docs":"","hosts":["api.liveblocks.io","liveblocks.io"],"keys":{"liveblocks-secret-key":{"shape":[{"oneOf":["sk_prod_","sk_dev_"]},{"base64url":[56,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"livekit","name":"LiveKit","docs":"","hosts":["*.livekit.cloud","{var.server}"],"vars":{"server":{"env":"LIVEKIT_URL"}},"keys":{"livekit-key-pair":{"parts":{"id":{"shape":["API",{"base58":12}],"public":true,"beside":[{"named":"*livekit_api_key"},{"named":"*livekit_key"},{"named":"*livekit_cloud_api_key"},{"command":"lk","flag":"--api-key"},{"command":"livekit-cli","flag":"--api-key"}]},"secret":{"shape":[{"base62":[42,44]}],"beside":[{"named":"*livekit_api_secret"},{"named":"*livekit_secret"},{"named":"*livekit_cloud_api_secret"},{"command":"lk","flag":"--api-secret"},{"command":"livekit-cli","flag":"--api-secret"}]}},"within":10,"name":"","source":""}}},
{"id":"llama-cloud","name":"LlamaCloud","docs":"","hosts":["api.cloud.llamaindex.ai","api.cloud.eu.llamaindex.ai"],"keys":{"llama-cloud-api-key":{"shape":["llx-",{"base62":48}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"lob","name":"Lob","docs":"","hosts":["api.lob.com"],"keys":{"lob-api-key":{"shape":[{"oneOf":["live_","test_"]},{"base36":35}],"beside":[{"named":"*lob_api_key"},{"named":"*lob_key"},{"named":"*lob_secret_key"},{"named":"*lob_live_api_key"},{"named":"*lob_test_api_key"},{"named":"*lob_live_key"},{"named":"*lob_test_key"},{"named":"*lob_secret_api_key"},{"word":"api.lob.com","within":200}],"carriers":[{"basic":"{key}:"}],"name":"","source":""}}},
{"id":"localazy","name":"Localazy","docs":"","hosts":["api.localazy.com"],"keys":{"localazy-project-key":{"shape":["a",{"digit":[15,22]},"-",{"hex":[32,72]}],"beside":[{"named":"*localazy_write_key"},{"named":"*localazy_read_key"},{"named":"*localazy_project_key"},{"named":"*localazy_api_key"},{"named":"writeKey","in":"**/{localazy.json,localazy.keys.json,build.gradle,build.gradle.kts}"},{"named":"readKey","in":"**/{localazy.json,localazy.keys.json,build.gradle,build.gradle.kts}"},{"command":"localazy","flag":"-w"},{"command":"localazy","flag":"-r"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"locationiq","name":"LocationIQ","docs":"","hosts":["us1.locationiq.com","eu1.locationiq.com","api.locationiq.com","locationiq.com"],"keys":{"locationiq-token":{"shape":["pk.",{"hex":32}],"beside":[{"named":"*locationiq_api_key"},{"named":"*locationiq_key"},{"named":"*locationiq_token"},{"named":"*locationiq_access_token"},{"named":"*location_iq_api_key"},{"word":"locationiq.com","within":300}],"carriers":[{"query":"key"}],"name":"","source":""}}},
{"id":"loco","name":"Loco","docs":"","hosts":["localise.biz"],"keys":{"loco-api-key":{"shape":[{"base64url":32}],"beside":[{"named":"*loco_api_key"},{"named":"*loco_key"},{"named":"*loco_export_key"},{"named":"*loco_access_key"},{"named":"api_key_loco"},{"named":"accessKey","in":"**/{loco.config.*,.locorc*}"},{"named":"token","in":"**/.loco-cli.yml"},{"command":"loco-cli","flag":"-a"},{"command":"loco-cli","flag":"--access-key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"Loco {key}"},{"basic":"{key}:"},{"query":"key"}],"name":""}}},
{"id":"logfire","name":"Pydantic Logfire","docs":"","hosts":["logfire-us.pydantic.dev","logfire-eu.pydantic.dev","logfire-api.pydantic.dev","logfire.pydantic.dev"],"keys":{"logfire-token":{"shape":[{"oneOf":["pylf_v1_us_","pylf_v1_eu_"]},{"base62":[43,44]}],"carriers":[{"header":"Authorization","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"loggly","name":"Loggly","docs":"","hosts":["logs-01.loggly.com"],"keys":{"loggly-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*loggly_token"},{"named":"*loggly_customer_token"},{"named":"*loggly_input_token"},{"word":"logs-01.loggly.com/","within":24}],"name":""}}},
{"id":"loginradius","name":"LoginRadius","docs":"","hosts":["api.loginradius.com","config.lrcontent.com","dashboard.loginradius.com"],"keys":{"loginradius-api-secret":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*login_radius_api_secret"},{"named":"*login_radius_secret"},{"named":"*login_radius_secret_key"},{"named":"*login_radius_app_secret"},{"named":"*loginradius_api_secret"},{"named":"*loginradius_secret"},{"named":"*loginradius_secret_key"},{"named":"*loginradius_app_secret"}],"carriers":[{"header":"X-LoginRadius-ApiSecret","value":"{key}"},{"query":"apiSecret"}],"name":""}}},
{"id":"logto","name":"Logto","docs":"","hosts":["{var.host}","*.logto.app"],"vars":{"host":{"env":"LOGTO_ENDPOINT"}},"keys":{"logto-app-secret":{"shape":[{"base62":32}],"beside":[{"named":"*logto_app_secret"},{"named":"*logto_m2m_app_secret"},{"named":"*logto_client_secret"},{"named":"*logto_m2m_client_secret"},{"named":"*logto_m2m_secret"}],"name":"","source":""}}},
{"id":"logz-io","name":"Logz.io","docs":"","hosts":["listener.logz.io","api.logz.io","api-eu.logz.io","{var.api}"],"vars":{"api":{"env":"LOGZIO_API_URL"}},"keys":{"logz-io-shipping-token":{"shape":[{"letter":32}],"beside":[{"named":"*logzio_token"},{"named":"*logzio_shipping_token"},{"named":"*logz_io_token"},{"named":"*logzio_log_shipping_token"},{"named":"*logzio_metrics_shipping_token"},{"named":"*logzio_logs_token"},{"named":"*logzio_metrics_token"}],"carriers":[{"query":"token"}],"name":""},"logz-io-api-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*logzio_api_token"},{"named":"*logz_io_api_token"}],"carriers":[{"header":"X-API-TOKEN","value":"{key}"}],"name":""}}},
{"id":"lokalise","name":"Lokalise","docs":"","hosts":["api.lokalise.com","{var.ota}","ota.lokalise.com"],"vars":{"team":{"env":"LOKALISE_TEAM_ID"},"project":{"env":"LOKALISE_PROJECT_ID"},"ota":{"env":"REKEY_LOKALISE_OTA","default":"ota.lokalise.com"}},"keys":{"lokalise-api-token":{"shape":[{"base36":40}],"beside":[{"named":"*lokalise_api_token"},{"named":"*lokalise_token"},{"named":"*lokalise_api_key"},{"named":"*lokalise_apitoken"},{"named":"token","in":"**/{lokalise,.lokalise}*"},{"command":"lokalise2","flag":"--token"},{"command":"lokalise2","flag":"-t"}],"carriers":[{"header":"X-Api-Token","value":"{key}"}],"name":""},"lokalise-sdk-token":{"shape":[{"base36":[32,44]}],"beside":[{"named":"*lokalise_sdk_token"},{"named":"*lokalise_ota_token"},{"named":"*lokalise_ota_sdk_token"},{"named":"*lokaliseSdkToken"}],"carriers":[{"header":"x-ota-api-token","value":"{key}"}],"name":""}}},
{"id":"looker","name":"Looker","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"LOOKERSDK_BASE_URL"}},"keys":{"looker-client-secret":{"shape":[{"base62":24}],"beside":[{"named":"*looker_client_secret"},{"named":"*looker_secret"},{"named":"*looker_api_secret"},{"named":"*looker_api3_client_secret"},{"named":"*looker_sdk_client_secret"},{"named":"*looker_sdk_secret"},{"named":"*looker_sdk_api_secret"},{"named":"*looker_sdk_api3_client_secret"},{"named":"*looker_api_client_secret"},{"named":"*looker_api_secret"},{"named":"*looker_api_api_secret"},{"named":"*looker_api_api3_client_secret"},{"named":"*lookersdk_client_secret"},{"named":"*lookersdk_secret"},{"named":"*lookersdk_api_secret"},{"named":"*lookersdk_api3_client_secret"},{"named":"*looker_api3_client_secret"},{"named":"*looker_api3_secret"},{"named":"*looker_api3_api_secret"},{"named":"*looker_api3_api3_client_secret"},{"named":"*looker_api_key_secret"},{"named":"*looker_password"},{"named":"client_secret","in":"**/looker.ini"}],"name":""}}},
{"id":"loops","name":"Loops","docs":"","hosts":["app.loops.so"],"keys":{"loops-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*loops_api_key"},{"named":"*loops_secret"},{"named":"*loops_api_token"},{"named":"*loops_so_key"},{"named":"*loops_so_api_key"},{"named":"*loops_so_token"},{"word":"app.loops.so/api","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"losant","name":"Losant","docs":"","hosts":["broker.losant.com","api.losant.com"],"keys":{"losant-api-token":{"shape":["eyJ",{"base64url":[10,500]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[40,700]}],"check":"jwt","beside":[{"named":"*losant_api_token"},{"named":"*losant_access_token"},{"named":"*losant_token"},{"named":"*losant_user_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"luma","name":"Luma","docs":"","hosts":["api.lumalabs.ai"],"keys":{"luma-api-key":{"shape":["luma-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*lumaai_api_key"},{"named":"*luma_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"lunch-money","name":"Lunch Money","docs":"","hosts":["dev.lunchmoney.app","api.lunchmoney.dev","my.lunchmoney.app"],"keys":{"lunch-money-api-key":{"shape":[{"hex":50}],"beside":[{"named":"*lunch_money_api_key"},{"named":"*lunch_money_key"},{"named":"*lunch_money_token"},{"named":"*lunch_money_api_token"},{"named":"*lunch_money_access_token"},{"named":"*lunch_money_secret"},{"named":"*lunchmoney_api_key"},{"named":"*lunchmoney_key"},{"named":"*lunchmoney_token"},{"named":"*lunchmoney_api_token"},{"named":"*lunchmoney_access_token"},{"named":"*lunchmoney_secret"},{"word":"dev.lunchmoney.app","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"lynxo","name":"Lynxo","docs":"","hosts":["api.lynxo.ai"],"keys":{"lynxo-api-key":{"shape":[{"base64url":[20,128]}],"beside":[{"named":"*lynxo_api_key"},{"named":"*lynxo_key"},{"named":"*lynxo_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"lynxo-oauth-client":{"parts":{"id":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"public":true,"beside":[{"named":"*lynxo_client_id"}]},"secret":{"shape":[{"hex":32}],"beside":[{"named":"*lynxo_client_secret"}]}},"within":20,"name":"","source":""}}},
{"id":"magento","name":"Adobe Commerce (Magento)","docs":"","hosts":["repo.magento.com"],"keys":{"magento-repository-key":{"shape":[{"hex":32}],"beside":[{"named":"*magento_private_key"},{"named":"*magento_repo_password"},{"named":"*composer_magento_password"},{"named":"*magento_marketplace_private_key"},{"named":"*magento_password_key"},{"named":"*mage_composer_password"},{"word":"repo.magento.com","within":90}],"name":""},"magento-access-token":{"shape":[{"base36":32}],"beside":[{"named":"*magento_access_token"},{"named":"*magento_api_token"},{"named":"*magento_token"},{"named":"*magento_integration_token"},{"named":"*magento_access_token_secret"},{"named":"*magento_admin_token"},{"named":"*magento_consumer_secret"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"magic","name":"Magic","docs":"","hosts":["api.magic.link"],"keys":{"magic-secret-key":{"shape":[{"oneOf":["sk_live_","sk_test_"]},{"hexUpper":16}],"beside":[{"named":"*magic_secret_key"},{"named":"*magic_secret_api_key"},{"named":"*magic_secret"},{"named":"*magic_link_secret_key"},{"named":"*magic_link_secret"}],"carriers":[{"header":"X-Magic-Secret-Key","value":"{key}"}],"name":""}}},
{"id":"magicbell","name":"MagicBell","docs":"","hosts":["api.magicbell.com","app.magicbell.com"],"keys":{"magicbell-api-secret":{"shape":[{"base62":40}],"beside":[{"named":"*magic_bell_api_secret"},{"named":"*magic_bell_secret"},{"named":"*magic_bell_secret_key"},{"named":"*magicbell_api_secret"},{"named":"*magicbell_secret"},{"named":"*magicbell_secret_key"}],"carriers":[{"header":"X-MAGICBELL-API-SECRET","value":"{key}"}],"name":""}}},
{"id":"mailchimp","name":"Mailchimp","docs":"","hosts":["*.api.mailchimp.com","mandrillapp.com","login.mailchimp.com"],"keys":{"mailchimp-api-key":{"shape":[{"hex":32},"-us",{"digit":[1,2]}],"beside":[{"named":"*mailchimp"},{"named":"*mailchimp_key"},{"named":"*mailchimp_api_key"},{"named":"*mailchimp_token"},{"named":"*mailchimp_secret"},{"named":"*mailchimp_password"},{"named":"*mc_api"},{"named":"*mc_api_key"},{"named":"*mc_key"},{"named":"*api_key"},{"named":"*chimp"},{"named":"*chimp_key"},{"named":"*chimp_api_key"},{"named":"*chimp_token"},{"named":"*chimp_secret"},{"named":"*chimp_password"},{"named":"*newsletter"},{"named":"*newsletter_key"},{"named":"*newsletter_api_key"},{"named":"*newsletter_token"},{"named":"*newsletter_secret"},{"named":"*newsletter_password"},{"word":"mailchimp","within":300}],"carriers":[{"basic":"any:{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"mailchimp-transactional-key":{"shapes":[["md-",{"base64url":22}],[{"base64url":22}]],"beside":[{"named":"*mandrill_api_key"},{"named":"*mandrill_key"},{"named":"*mandrill_password"},{"named":"*mandrill_token"},{"named":"*mailchimp_transactional_api_key"},{"named":"*mandrill_secret"}],"name":""}}},
{"id":"mailerlite","name":"MailerLite","docs":"","hosts":["connect.mailerlite.com","api.mailerlite.com"],"keys":{"mailerlite-api-token":{"shape":["eyJ",{"base64url":[10,200]},".eyJ",{"base64url":[60,1000]},".",{"base64url":[300,900]}],"check":"jwt","beside":[{"named":"*mailer_lite_api_key"},{"named":"*mailerlite_token"},{"named":"*mailerlite_api_token"},{"named":"*mailerlite_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"mailerlite-classic-key":{"shape":[{"hex":32}],"beside":[{"named":"*mailerlite_api_key"},{"named":"*mailerlite_key"},{"named":"*mailerlite_classic_api_key"},{"named":"*x-mailerlite-apikey"}],"carriers":[{"header":"X-MailerLite-ApiKey","value":"{key}"}],"name":""}}},
{"id":"mailersend","name":"MailerSend","docs":"","hosts":["api.mailersend.com","smtp.mailersend.net"],"keys":{"mailersend-api-token":{"shape":["mlsn.",{"hex":64}],"beside":[{"named":"*mailersend"},{"named":"*mailersend_key"},{"named":"*mailersend_api_key"},{"named":"*mailersend_token"},{"named":"*mailersend_secret"},{"named":"*mailersend_password"},{"named":"*api_key"},{"named":"*token"},{"named":"*mail"},{"word":"mailersend","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"mailgun","name":"Mailgun","docs":"","hosts":["{var.api}","api.mailgun.net","api.eu.mailgun.net","smtp.mailgun.org"],"vars":{"api":{"env":"REKEY_MAILGUN_API","default":"api.mailgun.net"}},"keys":{"mailgun-api-key":{"shapes":[["key-",{"hex":32}],[{"hex":32},"-",{"hex":8,"as":"first"},"-",{"hex":8,"as":"second"}]],"beside":[{"named":"*mailgun"},{"named":"*mailgun_key"},{"named":"*mailgun_api_key"},{"named":"*mailgun_token"},{"named":"*mailgun_secret"},{"named":"*mailgun_password"},{"named":"*mg_api"},{"named":"*mg_api_key"},{"named":"*mg_key"},{"named":"*api_key"},{"named":"*private_api_key"},{"named":"*domain_key"},{"named":"*sending_key"},{"named":"*mail_password"},{"named":"*smtp_password"},{"word":"mailgun","within":300}],"carriers":[{"basic":"api:{key}"}],"name":"","source":""},"mailgun-signing-key":{"shape":[{"hex":32}],"beside":[{"named":"*mailgun_webhook_signing_key"},{"named":"*mailgun_signing_key"},{"named":"*mailgun_http_webhook_signing_key"},{"named":"*mailgun_webhook_key"},{"named":"*mailgun_webhook_secret"},{"named":"*mg_webhook_signing_key"}],"name":""}}},
{"id":"mailjet","name":"Mailjet","docs":"","hosts":["api.mailjet.com","api.us.mailjet.com","in-v3.mailjet.com"],"keys":{"mailjet-api-key":{"parts":{"id":{"shape":[{"hex":32}],"public":true,"beside":[{"named":"*mailjet_api_key"},{"named":"*mj_apikey_public"},{"named":"*mailjet_api_key_public"},{"named":"*mailjet_key"},{"named":"*mj_api_key"},{"named":"*mailjet_public_key"},{"named":"*mailjet_username"}]},"secret":{"shape":[{"hex":32}],"beside":[{"named":"*mailjet_api_secret"},{"named":"*mj_apikey_private"},{"named":"*mailjet_secret_key"},{"named":"*mailjet_secret"},{"named":"*mailjet_api_key_private"},{"named":"*mj_api_secret"},{"named":"*mailjet_private_key"},{"named":"*mailjet_password"},{"named":"*mailjet_api_secret_key"}]}},"within":10,"name":""}}},
{"id":"mailmodo","name":"Mailmodo","docs":"","hosts":["api.mailmodo.com","manage.mailmodo.com"],"keys":{"mailmodo-api-key":{"shape":[{"base36upper":7},"-",{"base36upper":7},"-",{"base36upper":7},"-",{"base36upper":7}],"beside":[{"named":"*mailmodo_api_key"},{"named":"*mailmodo_key"},{"named":"*mailmodo_token"},{"named":"*mailmodo_api_token"},{"named":"*mailmodo_access_token"},{"named":"*mailmodo_secret"},{"named":"*mm_api_key"},{"word":"mmApiKey","within":200},{"word":"api.mailmodo.com","within":200}],"carriers":[{"header":"mmApiKey","value":"{key}"}],"name":""}}},
{"id":"mailsac","name":"Mailsac","docs":"","hosts":["mailsac.com"],"keys":{"mailsac-api-key":{"shape":["k_",{"base62":[30,64]}],"beside":[{"named":"*mailsac_api_key"},{"named":"*mailsac_key"},{"named":"*mailsac_token"},{"named":"*mailsac_api_token"},{"named":"*mailsac_access_token"},{"named":"*mailsac_secret"},{"word":"mailsac.com/api","within":200}],"carriers":[{"header":"Mailsac-Key","value":"{key}"},{"query":"_mailsacKey"}],"name":""}}},
{"id":"mailtrap","name":"Mailtrap","docs":"","hosts":["mailtrap.io","send.api.mailtrap.io","sandbox.api.mailtrap.io","live.smtp.mailtrap.io","sandbox.smtp.mailtrap.io"],"keys":{"mailtrap-api-token":{"shape":[{"hex":32}],"beside":[{"named":"*mailtrap_api_token"},{"named":"*mailtrap_token"},{"named":"*mailtrap_api_key"},{"named":"*mailtrap_key"},{"named":"*mailtrap_live_token"},{"named":"*mailtrap_sending_token"}],"carriers":[{"header":"Api-Token","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":""},"mailtrap-sandbox-password":{"shape":[{"hex":14}],"beside":[{"named":"*mailtrap_password"},{"named":"*mailtrap_pass"},{"named":"*mailtrap_smtp_password"},{"named":"*mailtrap_smtp_pass"},{"word":"smtp.mailtrap.io","within":160}],"name":""}}},
{"id":"make-com","name":"Make","docs":"","hosts":["eu1.make.com","eu2.make.com","us1.make.com","us2.make.com"],"keys":{"make-com-api-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*make_api_token"},{"named":"*make_api_key"},{"named":"*make_com_api_key"},{"named":"*make_com_api_token"},{"named":"*integromat_api_token"},{"named":"*integromat_api_key"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""},"make-com-webhook":{"shape":[{"oneOf":["https://hook.eu1.make.com/","https://hook.eu2.make.com/","https://hook.us1.make.com/","https://hook.us2.make.com/","https://hook.integromat.com/"]},{"base36":[30,34]}],"name":""}}},
{"id":"mapbox","name":"Mapbox","docs":"","hosts":["api.mapbox.com"],"keys":{"mapbox-secret-token":{"shape":["sk.eyJ1Ijoi",{"base64url":[20,160]},".",{"base64url":22}],"carriers":[{"query":"access_token"}],"name":"","source":""},"mapbox-temporary-token":{"shape":["tk.eyJ1Ijoi",{"base64url":[20,240]},".",{"base64url":22}],"carriers":[{"query":"access_token"}],"name":"","source":""}}},
{"id":"mapquest","name":"MapQuest","docs":"","hosts":["www.mapquestapi.com","open.mapquestapi.com"],"keys":{"mapquest-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*mapquest_api_key"},{"named":"*mapquest_key"},{"named":"*mapquest_consumer_key"}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"maptiler","name":"MapTiler","docs":"","hosts":["api.maptiler.com"],"keys":{"maptiler-api-key":{"shape":[{"base62":20}],"beside":[{"named":"*maptiler_api_key"},{"named":"*maptiler_key"},{"named":"*maptiler_token"},{"named":"*maptiler_access_token"},{"named":"*map_tiler_api_key"},{"named":"*map_tiler_key"},{"named":"*map_tiler_token"},{"named":"*map_tiler_access_token"},{"word":"api.maptiler.com","within":120}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"marketstack","name":"marketstack","docs":"","hosts":["api.marketstack.com","marketstack.com"],"keys":{"marketstack-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*marketstack_access_key"},{"named":"*marketstack_api_key"},{"named":"*marketstack_key"},{"named":"*marketstack_token"},{"named":"*marketstack_api_token"},{"named":"*marketstack_access_token"},{"named":"*marketstack_secret"}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"marvel","name":"Marvel","docs":"","hosts":["gateway.marvel.com"],"keys":{"marvel-private-key":{"shape":[{"hex":40}],"beside":[{"named":"*marvel_private_key"},{"named":"*marvel_private_api_key"},{"named":"*marvel_secret"},{"named":"*marvel_private"},{"named":"*marvel_secret_key"},{"named":"*marvel_api_private_key"},{"named":"*marvel_api_private_api_key"},{"named":"*marvel_api_secret"},{"named":"*marvel_api_private"},{"named":"*marvel_api_secret_key"},{"named":"*marvel_comics_private_key"},{"named":"*marvel_comics_private_api_key"},{"named":"*marvel_comics_secret"},{"named":"*marvel_comics_private"},{"named":"*marvel_comics_secret_key"}],"name":""}}},
{"id":"matrix","name":"Matrix (Synapse)","docs":"","hosts":["matrix.org","{var.homeserver}"],"vars":{"homeserver":{"env":"MATRIX_HOMESERVER"}},"keys":{"matrix-access-token":{"shape":["syt_",{"base64":[2,340]},"_",{"letter":20},"_",{"base62":6}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":"","source":""},"matrix-refresh-token":{"shape":["syr_",{"base64":[2,340]},"_",{"letter":20},"_",{"base62":6}],"name":"","source":""}}},
{"id":"mattermost","name":"Mattermost","docs":"","hosts":["{var.url}"],"vars":{"url":{"env":"MATTERMOST_URL"}},"keys":{"mattermost-token":{"shape":[{"base36":26}],"beside":[{"named":"*mattermost_token"},{"named":"*mattermost_access_token"},{"named":"*mattermost_bot_token"},{"named":"*mattermost_api_token"},{"named":"*mattermost_personal_access_token"},{"named":"*mm_token"},{"named":"*mm_bot_token"},{"named":"*mmauthtoken"},{"named":"*mattermost_pat"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"mattermost-webhook":{"shape":["/hooks/",{"base36":26}],"beside":[{"named":"*mattermost"},{"named":"*mattermost_key"},{"named":"*mattermost_api_key"},{"named":"*mattermost_token"},{"named":"*mattermost_secret"},{"named":"*mattermost_password"},{"named":"*mm_webhook"},{"named":"*mm_hook"},{"word":"mattermost","within":200}],"name":"","source":""}}},
{"id":"maxmind","name":"MaxMind","docs":"","hosts":["geoip.maxmind.com","geolite.info","minfraud.maxmind.com","updates.maxmind.com","download.maxmind.com"],"keys":{"maxmind-license-key":{"shape":[{"base62":6,"as":"id"},"_",{"base62":29},"_mmk"],"carriers":[{"query":"license_key"}],"name":"","source":""},"maxmind-old-license-key":{"shape":[{"base62":16}],"beside":[{"named":"*maxmind_license_key"},{"named":"*maxmind_license"},{"named":"*geoip_license_key"},{"named":"*geoipupdate_license_key"},{"named":"*geolite2_license_key"},{"named":"LicenseKey","in":"**/GeoIP*.conf"}],"carriers":[{"query":"license_key"}],"name":""}}},
{"id":"mediastack","name":"mediastack","docs":"","hosts":["api.mediastack.com","mediastack.com"],"keys":{"mediastack-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*mediastack_access_key"},{"named":"*mediastack_api_key"},{"named":"*mediastack_key"},{"named":"*mediastack_token"},{"named":"*mediastack_api_token"},{"named":"*mediastack_access_token"},{"named":"*mediastack_secret"}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"meilisearch","name":"Meilisearch","docs":"","hosts":["{var.host}","*.meilisearch.io","*.meilisearch.dev"],"vars":{"host":{"env":"MEILI_HOST"}},"keys":{"meilisearch-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*meilisearch_api_key"},{"named":"*meilisearch_admin_key"},{"named":"*meilisearch_admin_api_key"},{"named":"*meilisearch_key"},{"named":"*meili_api_key"},{"named":"*meili_admin_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"meilisearch-master-key":{"shape":[{"base64url":[20,128]}],"beside":[{"named":"*meili_master_key"},{"named":"*meilisearch_master_key"},{"command":"meilisearch","flag":"--master-key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"mem0","name":"Mem0","docs":"","hosts":["api.mem0.ai"],"keys":{"mem0-api-key":{"shape":["m0-",{"base62":40}],"beside":[{"named":"*mem0_api_key"},{"named":"*mem0_key"},{"named":"*mem0_token"},{"named":"*mem_zero_api_key"},{"word":"mem0","within":120},{"word":"MemoryClient","within":120}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"mend","name":"Mend","docs":"","hosts":["saas.mend.io","app.mend.io","*.whitesourcesoftware.com"],"keys":{"mend-api-key":{"shape":[{"hex":64}],"beside":[{"named":"ws_apikey"},{"named":"wss_apikey"},{"named":"ws_userkey"},{"named":"wss_userkey"},{"named":"mend_api_key"},{"named":"mend_user_key"},{"named":"*whitesource_api_key"},{"named":"*whitesource_apikey"},{"named":"*whitesource_user_key"}],"name":""}}},
{"id":"mercado-pago","name":"Mercado Pago","docs":"","hosts":["api.mercadopago.com"],"keys":{"mercado-pago-access-token":{"shape":[{"oneOf":["APP_USR-","TEST-"]},{"digit":[12,19]},"-",{"digit":6},"-",{"hex":32},"-",{"digit":[6,12]}],"beside":[{"named":"*mercado_pago_access_token"},{"named":"*mercado_pago_token"},{"named":"*mercado_pago_api_key"},{"named":"*mercado_pago_secret"},{"named":"*mercado_pago_key"},{"named":"*mercadopago_access_token"},{"named":"*mercadopago_token"},{"named":"*mercadopago_api_key"},{"named":"*mercadopago_secret"},{"named":"*mercadopago_key"},{"named":"*mp_access_token"},{"named":"*mp_token"},{"named":"*mp_api_key"},{"named":"*mp_secret"},{"named":"*mp_key"},{"named":"*ml_access_token"},{"named":"*ml_token"},{"named":"*ml_api_key"},{"named":"*ml_secret"},{"named":"*ml_key"},{"named":"*mercado_libre_access_token"},{"named":"*mercado_libre_token"},{"named":"*mercado_libre_api_key"},{"named":"*mercado_libre_secret"},{"named":"*mercado_libre_key"},{"named":"*meli_access_token"},{"named":"*meli_token"},{"named":"*meli_api_key"},{"named":"*meli_secret"},{"named":"*meli_key"},{"named":"*access_token"},{"named":"*mp_access_token"},{"word":"mercadopago","within":300},{"word":"mercadolibre","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""}}},
{"id":"merge-dev","name":"Merge","docs":"","hosts":["api.merge.dev","api-eu.merge.dev","app.merge.dev"],"keys":{"merge-dev-api-key":{"shape":[{"base64url":86}],"beside":[{"named":"*merge_api_key"},{"named":"*merge_account_token"},{"named":"*merge_access_key"},{"named":"*merge_production_access_key"},{"named":"*merge_test_access_key"},{"named":"*merge_dev_api_key"},{"named":"*merge_dev_key"},{"named":"*merge_dev_token"},{"word":"api.merge.dev","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"mesibo","name":"mesibo","docs":"","hosts":["api.mesibo.com","console.mesibo.com"],"keys":{"mesibo-app-token":{"shape":[{"base36":64}],"beside":[{"named":"*mesibo_token"},{"named":"*mesibo_app_token"},{"named":"*mesibo_api_token"},{"named":"*mesibo_api_key"},{"named":"*mesibo_access_token"},{"named":"*mesibo_user_access_token"},{"named":"*mesibo_user_token"},{"named":"*mesibo_secret"}],"carriers":[{"query":"token"}],"name":""}}},
{"id":"messagebird","name":"MessageBird","docs":"","hosts":["rest.messagebird.com","api.bird.com"],"keys":{"messagebird-access-key":{"shapes":[[{"base62":25}],["live_",{"base62":25}]],"beside":[{"named":"*messagebird_access_key"},{"named":"*message_bird_api_key"},{"named":"*messagebird_key"},{"named":"*messagebird_token"}],"carriers":[{"header":"Authorization","value":"AccessKey {key}"}],"name":"","source":""},"messagebird-signing-key":{"shape":[{"base62":32}],"beside":[{"named":"*messagebird_signing_key"},{"named":"*messagebird_webhook_signing_key"}],"name":""}}},
{"id":"metabase","name":"Metabase","docs":"","hosts":["{var.host}","*.metabaseapp.com"],"vars":{"host":{"env":"METABASE_URL"}},"keys":{"metabase-api-key":{"shape":["mb_",{"base64":43},"="],"beside":[{"named":"*metabase_api_key"},{"named":"*metabase_key"},{"named":"*metabase_token"},{"named":"*metabase_api_token"},{"named":"*metabase_access_token"},{"named":"*metabase_secret"},{"named":"*mb_api_key"},{"named":"*mb_key"},{"named":"*mb_token"},{"named":"*mb_api_token"},{"named":"*mb_access_token"},{"named":"*mb_secret"},{"named":"*metabase_x_api_key"},{"named":"*metabase_admin_api_key"},{"word":"x-api-key","within":200},{"word":"metabase","within":200}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":"","source":""},"metabase-embedding-secret":{"shape":[{"hex":64}],"beside":[{"named":"*metabase_secret_key"},{"named":"*metabase_embedding_secret"},{"named":"*metabase_embedding_secret_key"},{"named":"*metabase_embed_secret"},{"named":"*metabase_embed_secret_key"},{"named":"*metabase_embed_key"},{"named":"*metabase_secret"},{"named":"*metabase_embedding_key"},{"named":"*metabase_embedded_secret_key"},{"named":"*mb_embedding_secret_key"},{"named":"*metabase_site_secret"},{"named":"*metabase_site_secret_key"}],"name":"","source":""}}},
{"id":"mezmo","name":"Mezmo","docs":"","hosts":["logs.logdna.com","logs.mezmo.com","api.logdna.com","api.mezmo.com"],"keys":{"mezmo-ingestion-key":{"shape":[{"hex":32}],"beside":[{"named":"*logdna_ingestion_key"},{"named":"*mezmo_ingestion_key"},{"named":"*logdna_api_key"},{"named":"*logdna_key"},{"named":"*logdna_service_key"},{"named":"*mezmo_service_key"},{"named":"*logdna_agent_key"}],"carriers":[{"header":"apikey","value":"{key}"},{"basic":"{key}:"}],"name":""}}},
{"id":"microsoft-teams","name":"Microsoft Teams","docs":"","hosts":["*.webhook.office.com","outlook.office.com","*.logic.azure.com","*.api.powerplatform.com"],"keys":{"microsoft-teams-webhook":{"shapes":[["https://",{"base64url":[1,63]},".webhook.office.com/webhookb2/",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"@",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"/IncomingWebhook/",{"hex":32},"/",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],["https://outlook.office.com/webhook/",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"@",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"/IncomingWebhook/",{"hex":32},"/",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],["https://outlook.office365.com/webhook/",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"@",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"/IncomingWebhook/",{"hex":32},"/",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]],"beside":[{"named":"*webhook"},{"named":"*teams"},{"named":"*teams_key"},{"named":"*teams_api_key"},{"named":"*teams_token"},{"named":"*teams_secret"},{"named":"*teams_password"},{"named":"*url"},{"named":"*uri"},{"named":"*hook"},{"named":"*connector"},{"word":"teams","within":300},{"word":"https://","within":80}],"name":""}}},
{"id":"midtrans","name":"Midtrans","docs":"","hosts":["api.midtrans.com","app.midtrans.com","api.sandbox.midtrans.com"],"keys":{"midtrans-server-key":{"shape":[{"oneOf":["SB-Mid-server-","Mid-server-"]},{"base64url":[20,32]}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"minimax","name":"MiniMax","docs":"","hosts":["api.minimax.io","api.minimaxi.com","api.minimax.chat"],"keys":{"minimax-api-key":{"shape":["eyJ",{"base64url":[8,2000]},".",{"base64url":[8,4000]},".",{"base64url":[20,1000]}],"check":"jwt","beside":[{"named":"*minimax_api_key"},{"named":"*minimax_key"},{"named":"*minimax_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"minimax-secret-key":{"shape":[{"oneOf":["sk-api-","sk-cp-"]},{"base64url":[80,160]}],"beside":[{"named":"*minimax_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"miro","name":"Miro","docs":"","hosts":["api.miro.com"],"keys":{"miro-access-token":{"shape":[{"base64url":[24,80]}],"beside":[{"named":"*miro_access_token"},{"named":"*miro_token"},{"named":"*miro_api_token"},{"named":"*miro_oauth_token"},{"named":"*miro_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"miro-client-secret":{"shape":[{"base62":[24,64]}],"beside":[{"named":"*miro_client_secret"},{"named":"*miro_app_secret"}],"name":""}}},
{"id":"mistral","name":"Mistral AI","docs":"","hosts":["api.mistral.ai","codestral.mistral.ai"],"keys":{"mistral-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*mistral_api_key"},{"named":"*mistralai_api_key"},{"named":"*mistral_key"},{"named":"*codestral_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"mixpanel","name":"Mixpanel","docs":"","hosts":["mixpanel.com","api.mixpanel.com","data.mixpanel.com","eu.mixpanel.com"],"keys":{"mixpanel-service-account-secret":{"shape":[{"base62":32}],"beside":[{"named":"*mixpanel_service_account_secret"},{"named":"*mixpanel_service_account_password"},{"named":"*mixpanel_account_secret"},{"named":"*mixpanel_sa_secret"}],"name":""},"mixpanel-api-secret":{"shape":[{"hex":32}],"beside":[{"named":"*mixpanel_api_secret"},{"named":"*mixpanel_secret"},{"named":"*mixpanel_project_secret"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"modal","name":"Modal","docs":"","hosts":["api.modal.com"],"keys":{"modal-token":{"parts":{"id":{"shape":["ak-",{"base62":22}],"public":true,"beside":[{"named":"modal_token_id"},{"named":"token_id","in":"**/{.modal.toml,modal.toml}"},{"command":"modal token set","flag":"--token-id"}]},"secret":{"shape":["as-",{"base62":22}],"beside":[{"named":"modal_token_secret"},{"named":"token_secret","in":"**/{.modal.toml,modal.toml}"},{"command":"modal token set","flag":"--token-secret"}]}},"within":10,"name":"","source":""}}},
{"id":"mollie","name":"Mollie","docs":"","hosts":["api.mollie.com"],"keys":{"mollie-api-key":{"shape":[{"oneOf":["live_","test_"]},{"base62":[30,64]}],"beside":[{"named":"*mollie_api_key"},{"named":"*mollie_key"},{"named":"*mollie_live_key"},{"named":"*mollie_test_key"},{"named":"*mollie_live_api_key"},{"named":"*mollie_test_api_key"},{"named":"*mollie_token"},{"named":"*mollie_access_token"},{"word":"mollie","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"mollie-access-token":{"shape":["access_",{"base62":[30,64]}],"beside":[{"named":"*mollie_api_key"},{"named":"*mollie_key"},{"named":"*mollie_live_key"},{"named":"*mollie_test_key"},{"named":"*mollie_live_api_key"},{"named":"*mollie_test_api_key"},{"named":"*mollie_token"},{"named":"*mollie_access_token"},{"word":"mollie","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"momento","name":"Momento","docs":"","hosts":["*.momentohq.com","console.gomomento.com"],"keys":{"momento-api-key":{"shapes":[["eyJlbmRwb2ludCI6",{"base64":[100,1200]}],["eyJhcGlfa2V5Ijoi",{"base64":[100,1200]}]],"beside":[{"named":"*momento_api_key"},{"named":"*momento_key"},{"named":"*momento_token"},{"named":"*momento_api_token"},{"named":"*momento_access_token"},{"named":"*momento_secret"},{"named":"*momento_auth_token"},{"word":"momento","within":200},{"word":"MOMENTO","within":200},{"word":"Momento","within":200}],"name":""}}},
{"id":"monday","name":"monday.com","docs":"","hosts":["api.monday.com"],"keys":{"monday-api-token":{"shape":["eyJ",{"base64url":[16,100]},".eyJ",{"base64url":[60,800]},".",{"base64url":43}],"check":"jwt","beside":[{"named":"*monday_api_token"},{"named":"*monday_api_key"},{"named":"*monday_token"},{"named":"*monday_access_token"},{"named":"*monday_key"},{"named":"*monday_com_api_token"},{"named":"*monday_com_api_key"},{"word":"api.monday.com","within":400}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"mongodb-atlas","name":"MongoDB Atlas","docs":"","hosts":["cloud.mongodb.com"],"vars":{"org":{"env":"MONGODB_ATLAS_ORG_ID"}},"keys":{"mongodb-atlas-service-account-secret":{"parts":{"id":{"shape":["mdb_sa_id_",{"hex":24}],"public":true},"secret":{"shape":["mdb_sa_sk_",{"base64url":40}]}},"within":20,"carriers":[],"name":"","source":""},"mongodb-atlas-api-key":{"parts":{"id":{"shape":[{"lower":8}],"public":true,"beside":[{"named":"*mongodb_atlas_public_key"},{"named":"*mongodb_atlas_public_api_key"},{"named":"*atlas_public_key"},{"named":"*mcli_public_api_key"}]},"secret":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*mongodb_atlas_private_key"},{"named":"*mongodb_atlas_private_api_key"},{"named":"*atlas_private_key"},{"named":"*mcli_private_api_key"}]}},"within":10,"carriers":[],"name":""}}},
{"id":"moonshot","name":"Moonshot AI","docs":"","hosts":["api.moonshot.ai","api.moonshot.cn"],"keys":{"moonshot-api-key":{"shape":["sk-",{"base62":48}],"beside":[{"named":"*moonshot_api_key"},{"named":"*kimi_api_key"},{"named":"*moonshot_key"},{"word":"moonshot.cn","within":200},{"word":"moonshot.ai","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"moosend","name":"Moosend","docs":"","hosts":["api.moosend.com","identity.moosend.com"],"keys":{"moosend-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*moosend_api_key"},{"named":"*moosend_key"},{"named":"*moosend_token"},{"named":"*moosend_api_token"},{"named":"*moosend_access_token"},{"named":"*moosend_secret"}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"moralis","name":"Moralis","docs":"","hosts":["deep-index.moralis.io","solana-gateway.moralis.io"],"keys":{"moralis-api-key":{"shape":["eyJ",{"base64url":[16,100]},".eyJ",{"base64url":[60,600]},".",{"base64url":43}],"check":"jwt","beside":[{"named":"*moralis_api_key"},{"named":"*moralis_key"},{"named":"*moralis_secret"},{"named":"*moralis_token"},{"word":"moralis","within":200}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":""},"moralis-legacy-api-key":{"shape":[{"base62":64}],"beside":[{"named":"*moralis_api_key"},{"named":"*moralis_key"},{"named":"*moralis_master_key"}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":""}}},
{"id":"motherduck","name":"MotherDuck","docs":"","hosts":["api.motherduck.com","app.motherduck.com"],"keys":{"motherduck-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*motherduck_api_key"},{"named":"*motherduck_key"},{"named":"*motherduck_token"},{"named":"*motherduck_api_token"},{"named":"*motherduck_access_token"},{"named":"*motherduck_secret"},{"named":"*motherduck_read_scaling_token"},{"named":"*motherduck_read_token"},{"named":"*motherduck_service_token"},{"word":"md:?motherduck_token","within":200},{"word":"motherduck_token","within":200},{"word":"api.motherduck.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"motherduck_token"}],"name":""}}},
{"id":"msg91","name":"MSG91","docs":"","hosts":["api.msg91.com","control.msg91.com"],"keys":{"msg91-authkey":{"shape":[{"base62":[20,40]}],"beside":[{"named":"*msg91_auth_key"},{"named":"*msg91_authkey"},{"named":"*msg91_api_key"},{"named":"*msg91_key"},{"named":"*msg91_token"},{"named":"*msg_91_auth_key"},{"named":"*msg_91_authkey"},{"named":"*msg_91_api_key"},{"named":"*msg_91_key"},{"named":"*msg_91_token"},{"word":"msg91.com/api","within":160}],"carriers":[{"header":"authkey","value":"{key}"},{"query":"authkey"}],"name":""}}},
{"id":"murf","name":"Murf","docs":"","hosts":["api.murf.ai","murf.ai"],"keys":{"murf-api-key":{"shape":["ap2_",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"api-key","value":"{key}"}],"name":""}}},
{"id":"mux","name":"Mux","docs":"","hosts":["api.mux.com"],"keys":{"mux-token-secret":{"shape":[{"base64":75}],"beside":[{"named":"*mux_token_secret"},{"named":"*mux_secret"},{"named":"*mux_secret_key"},{"named":"*mux_access_token_secret"},{"named":"*mux_api_secret"},{"named":"*mux_access_token"},{"named":"*mux_data_token_secret"}],"name":""}}},
{"id":"n8n","name":"n8n","docs":"","hosts":["{var.server}"],"vars":{"server":{"env":"N8N_HOST"}},"keys":{"n8n-api-key":{"shape":["eyJ",{"base64url":[16,100]},".eyJ",{"base64url":[60,500]},".",{"base64url":43}],"check":"jwt","beside":[{"named":"*n8n_api_key"},{"named":"*n8n_api_token"},{"named":"*n8n_token"},{"named":"*n8n_key"}],"carriers":[{"header":"X-N8N-API-KEY","value":"{key}"}],"name":"","source":""},"n8n-legacy-api-key":{"shape":["n8n_api_",{"hex":80}],"carriers":[{"header":"X-N8N-API-KEY","value":"{key}"}],"name":"","source":""},"n8n-encryption-key":{"shape":[{"base64":[24,64]}],"beside":[{"named":"*n8n_encryption_key"},{"named":"encryptionKey","in":"**/.n8n/config"}],"name":"","source":""}}},
{"id":"nango","name":"Nango","docs":"","hosts":["api.nango.dev","app.nango.dev"],"keys":{"nango-secret-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*nango_secret_key"},{"named":"*nango_secret"},{"named":"*nango_api_key"},{"named":"*nango_key"},{"named":"*nango_secret_key_dev"},{"named":"*nango_secret_key_prod"},{"named":"*nango_token"},{"word":"api.nango.dev","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"nasa","name":"NASA","docs":"","hosts":["api.nasa.gov"],"keys":{"nasa-api-key":{"shape":[{"base62":40}],"beside":[{"named":"*nasa_api_key"},{"named":"*nasa_key"},{"named":"*nasa_token"},{"named":"*nasa_apikey"},{"named":"*nasa_gov_api_key"},{"named":"*nasa_gov_key"},{"named":"*nasa_gov_token"},{"named":"*nasa_gov_apikey"},{"word":"api.nasa.gov","within":160}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"nasdaq-data-link","name":"Nasdaq Data Link","docs":"","hosts":["data.nasdaq.com","www.quandl.com"],"keys":{"nasdaq-data-link-api-key":{"shape":[{"base64url":20}],"beside":[{"named":"*quandl_api_key"},{"named":"*quandl_key"},{"named":"*nasdaq_data_link_api_key"},{"named":"*nasdaq_api_key"},{"named":"*quandl_auth_token"},{"named":"*quandl_token"}],"carriers":[{"query":"api_key"},{"header":"X-Api-Token","value":"{key}"}],"name":""}}},
{"id":"nebius","name":"Nebius Token Factory","docs":"","hosts":["api.tokenfactory.nebius.com","api.studio.nebius.ai","api.studio.nebius.com"],"keys":{"nebius-api-key":{"shape":["eyJ",{"base64url":[8,2000]},".",{"base64url":[8,4000]},".",{"base64url":[20,1000]}],"check":"jwt","beside":[{"named":"*nebius_api_key"},{"named":"*nebius_key"},{"named":"*nebius_studio_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"nebius-static-key":{"shape":["v1.",{"base64url":[40,400]}],"beside":[{"named":"*nebius_api_key"},{"named":"*nebius_key"},{"named":"*nebius_iam_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"neo4j-aura","name":"Neo4j Aura","docs":"","hosts":["api.neo4j.io","*.databases.neo4j.io"],"keys":{"neo4j-aura-password":{"shape":[{"base64url":43}],"beside":[{"named":"*neo4j_password"},{"named":"*neo4j_pass"},{"named":"*neo4j_pwd"},{"named":"*neo4j_aura_password"}],"name":""},"neo4j-aura-client-secret":{"shape":[{"base64url":[43,86]}],"beside":[{"named":"*aura_client_secret"},{"named":"*aura_api_client_secret"},{"named":"*neo4j_aura_client_secret"},{"named":"*aura_api_key_client_secret"}],"name":""}}},
{"id":"neon","name":"Neon","docs":"","hosts":["console.neon.tech"],"keys":{"neon-api-key":{"shape":["napi_",{"base36":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"neon-old-api-key":{"shape":[{"base36":64}],"beside":[{"named":"*neon_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"neptune","name":"Neptune","docs":"","hosts":["app.neptune.ai","ui.neptune.ai","{var.server}"],"vars":{"server":{"env":"NEPTUNE_API_URL"}},"keys":{"neptune-api-token":{"shapes":[["eyJhcGlfYWRkcmVzcyI6",{"base64":[100,600]},{"oneOf":["==","="]}],["eyJhcGlfYWRkcmVzcyI6",{"base64":[100,600]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"netbird","name":"NetBird","docs":"","hosts":["api.netbird.io","app.netbird.io"],"keys":{"netbird-token":{"shape":["nbp_",{"base62":30},{"crc32":"base62","length":6,"over":"runs"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""},"netbird-setup-key":{"shape":[{"hexUpper":8},"-",{"hexUpper":4},"-",{"hexUpper":4},"-",{"hexUpper":4},"-",{"hexUpper":12}],"beside":[{"named":"*netbird_setup_key"},{"named":"*nb_setup_key"},{"named":"*netbird_key"},{"word":"netbird up","within":200},{"command":"netbird","flag":"--setup-key"},{"command":"netbird","flag":"-k"}],"name":""}}},
{"id":"netbox","name":"NetBox","docs":"","hosts":["{var.host}","demo.netbox.dev","*.cloud.netboxapp.com"],"vars":{"host":{"env":"NETBOX_URL"}},"keys":{"netbox-token":{"shape":["nbt_",{"base62":12},".",{"base62":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"netbox-old-token":{"shape":[{"hex":40}],"beside":[{"named":"*netbox_api_token"},{"named":"*nb_api_token"},{"named":"*netbox_token"},{"named":"*netbox_api_key"},{"named":"*netbox_key"},{"named":"*netbox_auth_token"},{"named":"*netbox_access_token"},{"named":"*netbox_superuser_api_token"},{"named":"*superuser_api_token"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"netdata","name":"Netdata","docs":"","hosts":["app.netdata.cloud","api.netdata.cloud"],"keys":{"netdata-claim-token":{"shape":[{"base64url":135}],"beside":[{"named":"*netdata_claim_token"},{"named":"*netdata_token"},{"named":"*netdata_claiming_token"},{"named":"*netdata_cloud_token"},{"named":"*nd_claim_token"},{"word":"netdata","within":200},{"word":"kickstart.sh","within":200},{"command":"sh","flag":"--claim-token"},{"command":"netdata-claim.sh","flag":"-token"}],"name":""}}},
{"id":"netlify","name":"Netlify","docs":"","hosts":["api.netlify.com"],"keys":{"netlify-token":{"shape":[{"oneOf":["nfp_","nfc_","nfo_","nfu_","nfb_"]},{"base62":36}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"netlify-old-token":{"shape":[{"base64url":[43,64]}],"beside":[{"named":"*netlify_auth_token"},{"named":"*netlify_token"},{"named":"*netlify_access_token"},{"named":"*netlify_api_token"},{"named":"*netlify_api_key"},{"named":"*netlify_personal_access_token"},{"named":"*netlify_pat"},{"command":"netlify","flag":"--auth"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"netlify-build-hook":{"shape":["https://api.netlify.com/build_hooks/",{"hex":24}],"beside":[{"named":"*hook"},{"named":"*url"},{"named":"*netlify"},{"named":"*netlify_key"},{"named":"*netlify_api_key"},{"named":"*netlify_token"},{"named":"*netlify_secret"},{"named":"*netlify_password"},{"word":"netlify","within":60}],"name":""}}},
{"id":"new-relic","name":"New Relic","docs":"","hosts":["{var.host}","api.newrelic.com","api.eu.newrelic.com","insights-api.newrelic.com","insights-collector.newrelic.com","log-api.newrelic.com","metric-api.newrelic.com","collector.newrelic.com"],"vars":{"host":{"env":"REKEY_NEW_RELIC_HOST","default":"api.newrelic.com"}},"keys":{"new-relic-user-key":{"shape":["NRAK-",{"base36upper":27}],"carriers":[{"header":"Api-Key","value":"{key}"},{"header":"X-Api-Key","value":"{key}"}],"name":"","source":""},"new-relic-license-key":{"shapes":[[{"hex":32},"FFFFNRAL"],[{"hex":36},"NRAL"],["eu01xx",{"hex":26},"FFFFNRAL"],["eu01xx",{"hex":30},"NRAL"]],"carriers":[{"header":"Api-Key","value":"{key}"},{"header":"X-License-Key","value":"{key}"},{"query":"license_key"}],"name":"","source":""},"new-relic-old-license-key":{"shape":[{"hex":40}],"beside":[{"named":"*new_relic_license_key"},{"named":"*nria_license_key"},{"named":"license_key","in":"**/newrelic*.{yml,yaml,js,cjs,ini,toml,config}"}],"carriers":[{"header":"X-License-Key","value":"{key}"}],"name":"","source":""},"new-relic-insert-key":{"shape":["NRII-",{"base64url":32}],"carriers":[{"header":"X-Insert-Key","value":"{key}"},{"header":"Api-Key","value":"{key}"}],"name":""},"new-relic-query-key":{"shape":["NRIQ-",{"base64url":32}],"carriers":[{"header":"X-Query-Key","value":"{key}"}],"name":""}}},
{"id":"new-york-times","name":"New York Times","docs":"","hosts":["api.nytimes.com"],"keys":{"new-york-times-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*nyt_api_key"},{"named":"*nyt_key"},{"named":"*nyt_token"},{"named":"*nyt_api_token"},{"named":"*nyt_apikey"},{"named":"*nyt_secret"},{"named":"*nyt_api_secret"},{"named":"*nytimes_api_key"},{"named":"*nytimes_key"},{"named":"*nytimes_token"},{"named":"*nytimes_api_token"},{"named":"*nytimes_apikey"},{"named":"*nytimes_secret"},{"named":"*nytimes_api_secret"},{"named":"*ny_times_api_key"},{"named":"*ny_times_key"},{"named":"*ny_times_token"},{"named":"*ny_times_api_token"},{"named":"*ny_times_apikey"},{"named":"*ny_times_secret"},{"named":"*ny_times_api_secret"},{"named":"*new_york_times_api_key"},{"named":"*new_york_times_key"},{"named":"*new_york_times_token"},{"named":"*new_york_times_api_token"},{"named":"*new_york_times_apikey"},{"named":"*new_york_times_secret"},{"named":"*new_york_times_api_secret"},{"named":"*nyt_api"},{"named":"*nytimes_api"},{"word":"api.nytimes.com","within":160}],"carriers":[{"query":"api-key"}],"name":""}}},
{"id":"newsapi","name":"News API","docs":"","hosts":["newsapi.org"],"keys":{"newsapi-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*news_api_api_key"},{"named":"*news_api_key"},{"named":"*news_api_token"},{"named":"*news_api_api_token"},{"named":"*news_api_access_token"},{"named":"*news_api_secret"},{"named":"*news_api_org_api_key"},{"named":"*news_api_org_key"},{"named":"*news_api"}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"query":"apiKey"}],"name":""}}},
{"id":"nextcloud","name":"Nextcloud","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"NEXTCLOUD_URL"}},"keys":{"nextcloud-app-password":{"shape":[{"base62":5},"-",{"base62":5},"-",{"base62":5},"-",{"base62":5},"-",{"base62":5}],"beside":[{"named":"*nextcloud_app_password"},{"named":"*nextcloud_password"},{"named":"*nextcloud_app_pass"},{"named":"*nextcloud_pass"},{"named":"*nextcloud_token"},{"named":"*nc_app_password"},{"named":"*nc_password"},{"named":"*nc_app_pass"},{"named":"*nc_pass"},{"named":"*nc_token"},{"named":"*next_cloud_app_password"},{"named":"*next_cloud_password"},{"named":"*next_cloud_app_pass"},{"named":"*next_cloud_pass"},{"named":"*next_cloud_token"},{"named":"*webdav_app_password"},{"named":"*webdav_password"},{"named":"*webdav_app_pass"},{"named":"*webdav_pass"},{"named":"*webdav_token"},{"named":"*nextcloud_app_token"},{"named":"*nextcloud_api_key"},{"named":"*nextcloud_secret"},{"word":"nextcloud","within":200},{"word":"remote.php/dav","within":200},{"word":"remote.php/webdav","within":200}],"name":""}}},
{"id":"nft-storage","name":"NFT.Storage","docs":"","hosts":["api.nft.storage","nft.storage"],"keys":{"nft-storage-api-key":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*nft_storage_api_key"},{"named":"*nft_storage_key"},{"named":"*nft_storage_token"},{"named":"*nft_storage_api_token"},{"named":"*nft_storage_access_token"},{"named":"*nft_storage_secret"},{"named":"*nft_storage_jwt"},{"word":"api.nft.storage","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"ngrok","name":"ngrok","docs":"","hosts":["api.ngrok.com","connect.ngrok-agent.com"],"keys":{"ngrok-token":{"shapes":[[{"base62":27},"_",{"base62":[20,22]}]],"beside":[{"named":"*ngrok_auth_token"},{"named":"*ngrok_api_key"},{"named":"*ngrok_token"},{"named":"*ngrok_auth"},{"named":"*ngrok_key"},{"named":"*ngrok_api_token"},{"named":"authtoken","in":"**/*ngrok*"},{"word":"ngrok","within":80},{"command":"ngrok","flag":"--authtoken"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"nightfall","name":"Nightfall","docs":"","hosts":["api.nightfall.ai","app.nightfall.ai"],"keys":{"nightfall-api-key":{"shape":["NF-",{"base62":32}],"beside":[{"named":"*nightfall_api_key"},{"named":"*nightfall_key"},{"named":"*nightfall_token"},{"named":"*nightfall_api_token"},{"named":"*nightfall_access_token"},{"named":"*nightfall_secret"},{"word":"api.nightfall.ai","within":200},{"word":"nightfall","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"nocodb","name":"NocoDB","docs":"","hosts":["app.nocodb.com"],"keys":{"nocodb-token":{"shape":[{"base64url":40}],"beside":[{"named":"*nocodb_api_key"},{"named":"*nocodb_key"},{"named":"*nocodb_token"},{"named":"*nocodb_api_token"},{"named":"*nocodb_access_token"},{"named":"*nocodb_secret"},{"named":"*nocodb_auth_token"},{"named":"*nocodb_xc_token"},{"named":"*noco_db_api_key"},{"named":"*noco_db_key"},{"named":"*noco_db_token"},{"named":"*noco_db_api_token"},{"named":"*noco_db_access_token"},{"named":"*noco_db_secret"},{"named":"*noco_db_auth_token"},{"named":"*noco_db_xc_token"},{"named":"*noco_api_key"},{"named":"*noco_key"},{"named":"*noco_token"},{"named":"*noco_api_token"},{"named":"*noco_access_token"},{"named":"*noco_secret"},{"named":"*noco_auth_token"},{"named":"*noco_xc_token"},{"named":"*xc_token"},{"word":"xc-token","within":200},{"word":"app.nocodb.com","within":200}],"carriers":[{"header":"xc-token","value":"{key}"},{"header":"xc-auth","value":"{key}"}],"name":"","source":""}}},
{"id":"nomic","name":"Nomic","docs":"","hosts":["api-atlas.nomic.ai"],"keys":{"nomic-api-key":{"shape":["nk-",{"base64url":43}],"beside":[{"named":"*nomic_api_key"},{"named":"*nomic_key"},{"named":"*nomic_token"},{"named":"*nomic_atlas_api_key"},{"word":"nomic login","within":24},{"word":"nomic.login","within":24},{"word":"nomic.ai","within":120}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"northflank","name":"Northflank","docs":"","hosts":["api.northflank.com","app.northflank.com"],"keys":{"northflank-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*northflank_api_key"},{"named":"*northflank_key"},{"named":"*northflank_token"},{"named":"*northflank_api_token"},{"named":"*northflank_access_token"},{"named":"*northflank_secret"},{"word":"api.northflank.com","within":200},{"command":"northflank","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"notion","name":"Notion","docs":"","hosts":["api.notion.com"],"keys":{"notion-token":{"shape":["ntn_",{"digit":11},{"base62":35}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"notion-legacy-token":{"shape":["secret_",{"base62":43}],"beside":[{"named":"*notion_api_key"},{"named":"*notion_token"},{"named":"*notion_key"},{"named":"*notion_secret"},{"named":"*notion_api_token"},{"named":"*notion_access_token"},{"named":"*notion_integration_token"},{"named":"*notion_integration_secret"},{"named":"*notion_api_secret"},{"named":"*notion_auth_token"},{"word":"notion","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"notion-oauth-client":{"shape":[{"hex":8,"as":"a"},"-",{"hex":4,"as":"b"},"-",{"hex":4,"as":"c"},"-",{"hex":4,"as":"d"},"-",{"hex":12,"as":"e"},":secret_",{"base62":43,"as":"secret"}],"beside":[{"named":"*notion_client"},{"named":"*notion_oauth_client"},{"word":"notion","within":200}],"carriers":[{"basic":"{key.a}-{key.b}-{key.c}-{key.d}-{key.e}:secret_{key.secret}"}],"name":""}}},
{"id":"novita","name":"Novita AI","docs":"","hosts":["api.novita.ai"],"keys":{"novita-api-key":{"shape":["sk_",{"base64url":43}],"beside":[{"named":"*novita_api_key"},{"named":"*novita_ai_api_key"},{"named":"*novitaai_api_key"},{"named":"*novita_key"},{"word":"novita.ai","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"novu","name":"Novu","docs":"","hosts":["api.novu.co","eu.api.novu.co","dashboard.novu.co"],"keys":{"novu-secret-key":{"shape":[{"hex":32}],"beside":[{"named":"*novu_secret_key"},{"named":"*novu_api_key"},{"named":"*novu_key"},{"named":"*novu_secret"},{"named":"*novu_token"},{"word":"api.novu.co","within":200}],"carriers":[{"header":"Authorization","value":"ApiKey {key}"}],"name":"","source":""}}},
{"id":"npm","name":"npm","docs":"","hosts":["{var.registry}"],"vars":{"registry":{"env":"npm_config_registry"}},"keys":{"npm-access-token":{"shape":["npm_",{"base62":30},{"crc32":"base62","length":6,"over":"runs"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"ntfy","name":"ntfy","docs":"","hosts":["ntfy.sh"],"keys":{"ntfy-token":{"shape":["tk_",{"base62":29}],"beside":[{"named":"*ntfy_api_key"},{"named":"*ntfy_key"},{"named":"*ntfy_token"},{"named":"*ntfy_api_token"},{"named":"*ntfy_access_token"},{"named":"*ntfy_secret"},{"named":"*ntfy_auth_token"},{"named":"*ntfy_auth"},{"named":"*ntfy_password"},{"word":"ntfy","within":200},{"word":"NTFY","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":":{key}"}],"name":"","source":""}}},
{"id":"nuget","name":"NuGet","docs":"","hosts":["{var.source}"],"vars":{"source":{"env":"NUGET_SOURCE"}},"keys":{"nuget-api-key":{"shape":[{"oneOf":["oy2a","oy2b","oy2c","oy2d","oy2e","oy2f","oy2g","oy2h","oy2i","oy2j","oy2k","oy2l","oy2m","oy2n","oy2o","oy2p"]},{"base36":15},{"oneOf":["a","q"]},{"base36":25},{"oneOf":["a","e","i","m","q","u","y","4"]}],"carriers":[{"header":"X-NuGet-ApiKey","value":"{key}"}],"name":"","source":""}}},
{"id":"nvidia","name":"NVIDIA","docs":"","hosts":["integrate.api.nvidia.com","ai.api.nvidia.com","api.nvcf.nvidia.com","api.ngc.nvidia.com","nvcr.io"],"keys":{"nvidia-api-key":{"shape":["nvapi-",{"base64url":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"nvidia-ngc-legacy-key":{"shape":[{"base64":84}],"beside":[{"named":"*ngc_api_key"},{"named":"*ngc_cli_api_key"},{"named":"*ngc_key"}],"carriers":[{"basic":"$oauthtoken:{key}"}],"name":""}}},
{"id":"nx-cloud","name":"Nx Cloud","docs":"","hosts":["cloud.nx.app","eu.nx.app","{var.host}"],"vars":{"host":{"env":"NX_CLOUD_API"}},"keys":{"nx-cloud-write-token":{"shape":[{"base64":48},"fHJlYWQtd3JpdGU="],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""},"nx-cloud-read-token":{"shapes":[[{"base64":48},"fHJlYWQ="],[{"base64":48},"fHJlYWQtb25seQ=="]],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""},"nx-cloud-personal-access-token":{"shape":[{"base64":[40,100]}],"beside":[{"named":"*nx_cloud_personal_access_token"},{"named":"*nx_personal_access_token"}],"name":""}}},
{"id":"nylas","name":"Nylas","docs":"","hosts":["api.us.nylas.com","api.eu.nylas.com","api.nylas.com","dashboard-v3.nylas.com","dashboard.nylas.com"],"keys":{"nylas-api-key":{"shape":["nyk_v0_",{"base62":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"nylas-client-secret":{"shape":[{"base36":25}],"beside":[{"named":"*nylas_client_secret"},{"named":"*nylas_secret"},{"named":"*nylas_app_secret"},{"named":"*nylas_oauth_client_secret"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"oanda","name":"OANDA","docs":"","hosts":["api-fxtrade.oanda.com","api-fxpractice.oanda.com","stream-fxtrade.oanda.com"],"keys":{"oanda-access-token":{"shape":[{"hex":32},"-",{"hex":32}],"beside":[{"named":"*oanda_token"},{"named":"*oanda_access_token"},{"named":"*oanda_api_key"},{"named":"*oanda_api_token"},{"named":"*oanda_key"},{"named":"*oanda_v20_token"},{"named":"*oanda_v20_access_token"},{"named":"*oanda_v20_api_key"},{"named":"*oanda_v20_api_token"},{"named":"*oanda_v20_key"},{"named":"*oanda_api_token"},{"named":"*oanda_api_access_token"},{"named":"*oanda_api_api_key"},{"named":"*oanda_api_api_token"},{"named":"*oanda_api_key"},{"word":"oanda.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"octoai","name":"OctoAI","docs":"","hosts":["text.octoai.run","image.octoai.run","api.octoai.cloud"],"keys":{"octoai-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*octoai_api_key"},{"named":"*octoai_key"},{"named":"*octoai_token"},{"named":"*octoai_api_token"},{"named":"*octoai_access_token"},{"named":"*octoai_secret"},{"named":"*octo_ai_api_key"},{"named":"*octo_ai_key"},{"named":"*octo_ai_token"},{"named":"*octo_ai_api_token"},{"named":"*octo_ai_access_token"},{"named":"*octo_ai_secret"},{"word":"octoai.run","within":200},{"word":"octoai.cloud","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"octopus-deploy","name":"Octopus Deploy","docs":"","hosts":["{var.host}","*.octopus.app"],"vars":{"host":{"env":"OCTOPUS_URL"}},"keys":{"octopus-deploy-api-key":{"shape":["API-",{"base36upper":[25,36]}],"carriers":[{"header":"X-Octopus-ApiKey","value":"{key}"},{"query":"apikey"}],"name":"","source":""}}},
{"id":"okta","name":"Okta","docs":"","hosts":["{var.domain}","*.okta.com","*.oktapreview.com","*.okta-emea.com"],"vars":{"domain":{"env":"OKTA_ORG_URL"}},"keys":{"okta-api-token":{"shape":["00",{"base64url":40}],"beside":[{"named":"*okta_api_token"},{"named":"*okta_token"},{"named":"*okta_client_token"},{"named":"*okta_api_key"},{"named":"*okta_ssws_token"},{"word":".okta.com","within":200}],"carriers":[{"header":"Authorization","value":"SSWS {key}"}],"name":"","source":""},"okta-client-secret":{"shape":[{"base64url":[40,64]}],"beside":[{"named":"*okta_client_secret"},{"named":"*okta_oauth2_client_secret"},{"named":"*okta_app_secret"}],"name":""}}},
{"id":"okx","name":"OKX","docs":"","hosts":["www.okx.com","us.okx.com","my.okx.com"],"keys":{"okx-secret-key":{"shape":[{"hexUpper":32}],"beside":[{"named":"*okx_secret_key"},{"named":"*okx_api_secret"},{"named":"*okx_secret"},{"named":"*okx_api_secret_key"},{"named":"*okex_secret_key"},{"named":"*okex_api_secret"},{"named":"*okex_secret"}],"name":"","source":""}}},
{"id":"omnisend","name":"Omnisend","docs":"","hosts":["api.omnisend.com","app.omnisend.com"],"keys":{"omnisend-api-key":{"shape":[{"hex":24},"-",{"base62":[40,60]}],"beside":[{"named":"*omnisend_api_key"},{"named":"*omnisend_key"},{"named":"*omnisend_token"},{"named":"*omnisend_api_token"},{"named":"*omnisend_access_token"},{"named":"*omnisend_secret"},{"word":"omnisend","within":200}],"carriers":[{"header":"X-API-KEY","value":"{key}"}],"name":""}}},
{"id":"onelogin","name":"OneLogin","docs":"","hosts":["api.us.onelogin.com","api.eu.onelogin.com","*.onelogin.com"],"keys":{"onelogin-client-secret":{"shape":[{"hex":64}],"beside":[{"named":"*onelogin_client_secret"},{"named":"*onelogin_api_secret"},{"named":"*onelogin_secret"}],"name":""}}},
{"id":"onepassword","name":"1Password","docs":"","hosts":["*.1password.com","*.1password.eu","*.1password.ca","{var.connect}"],"vars":{"connect":{"env":"OP_CONNECT_HOST"}},"keys":{"onepassword-service-token":{"shape":["ops_eyJ",{"base64url":[250,2000]}],"beside":[{"named":"*op_service_account_token"},{"named":"*onepassword_service_account_token"},{"named":"*1password_service_account_token"},{"named":"*op_token"},{"named":"*onepassword_token"},{"named":"*service_account_token"},{"named":"*1password"},{"named":"*1password_key"},{"named":"*1password_api_key"},{"named":"*1password_token"},{"named":"*1password_secret"},{"named":"*1password_password"},{"named":"*onepassword"},{"named":"*onepassword_key"},{"named":"*onepassword_api_key"},{"named":"*onepassword_secret"},{"named":"*onepassword_password"},{"named":"*token"},{"word":"1password","within":300},{"word":"op service-account","within":300}],"name":""},"onepassword-connect-token":{"shape":["eyJ",{"base64url":[10,300]},".eyJ",{"base64url":[50,2000]},".",{"base64url":[60,700]}],"check":"jwt","beside":[{"named":"*op_connect_token"},{"named":"*onepassword_connect_token"},{"named":"*1password_connect_token"},{"named":"*op_api_token"},{"named":"*onepassword_events_token"},{"named":"*op_events_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"onepassword-secret-key":{"shape":["A3-",{"base36upper":6},"-",{"base36upper":[6,11]},"-",{"base36upper":5},"-",{"base36upper":5},"-",{"base36upper":5}],"beside":[{"named":"*op_secret_key"},{"named":"*onepassword_secret_key"},{"named":"*1password_secret_key"},{"named":"*secret_key"},{"word":"1password","within":300},{"word":"op account add","within":300},{"command":"op signin","flag":"--secret-key"}],"name":""}}},
{"id":"onesignal","name":"OneSignal","docs":"","hosts":["api.onesignal.com","onesignal.com"],"keys":{"onesignal-api-key":{"shape":[{"oneOf":["os_v2_app_","os_v2_org_"]},{"base36":[100,110]}],"beside":[{"named":"*one_signal"},{"named":"*one_signal_key"},{"named":"*one_signal_api_key"},{"named":"*one_signal_token"},{"named":"*one_signal_secret"},{"named":"*one_signal_password"},{"named":"*rest_api_key"},{"named":"*api_key"},{"named":"*authorization"},{"named":"*key"},{"word":"onesignal","within":300}],"carriers":[{"header":"Authorization","value":"Key {key}"}],"name":""},"onesignal-old-api-key":{"shape":[{"base64":48}],"beside":[{"named":"*one_signal_rest_api_key"},{"named":"*one_signal_api_key"},{"named":"*onesignal_rest_key"},{"named":"*onesignal_key"},{"named":"*onesignal_auth_key"},{"named":"*onesignal_app_auth_key"},{"named":"*onesignal_user_auth_key"}],"carriers":[{"header":"Authorization","value":"Basic {key}"}],"name":""}}},
{"id":"onfido","name":"Onfido","docs":"","hosts":["api.eu.onfido.com","api.us.onfido.com","api.ca.onfido.com","api.onfido.com"],"keys":{"onfido-api-token":{"shape":[{"oneOf":["api_live.","api_live_us.","api_live_ca."]},{"base64url":11},".",{"base64url":32}],"carriers":[{"header":"Authorization","value":"Token token={key}"}],"name":"","source":""},"onfido-sandbox-api-token":{"shape":[{"oneOf":["api_sandbox.","api_sandbox_us.","api_sandbox_ca."]},{"base64url":11},".",{"base64url":32}],"carriers":[{"header":"Authorization","value":"Token token={key}"}],"name":"","source":""}}},
{"id":"onfleet","name":"Onfleet","docs":"","hosts":["onfleet.com"],"keys":{"onfleet-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*onfleet_api_key"},{"named":"*onfleet_key"},{"named":"*onfleet_token"},{"named":"*onfleet_api_token"},{"named":"*onfleet_access_token"},{"named":"*onfleet_secret"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"open-exchange-rates","name":"Open Exchange Rates","docs":"","hosts":["openexchangerates.org"],"keys":{"open-exchange-rates-app-id":{"shape":[{"hex":32}],"beside":[{"named":"*open_exchange_rates_app_id"},{"named":"*open_exchange_rates_api_key"},{"named":"*open_exchange_rates_key"},{"named":"*open_exchange_rates_token"},{"named":"*open_exchange_rates_id"},{"named":"*open_exchange_rates_apikey"},{"named":"*openexchangerates_app_id"},{"named":"*openexchangerates_api_key"},{"named":"*openexchangerates_key"},{"named":"*openexchangerates_token"},{"named":"*openexchangerates_id"},{"named":"*openexchangerates_apikey"},{"named":"*open_exchange_rate_app_id"},{"named":"*open_exchange_rate_api_key"},{"named":"*open_exchange_rate_key"},{"named":"*open_exchange_rate_token"},{"named":"*open_exchange_rate_id"},{"named":"*open_exchange_rate_apikey"},{"named":"*oxr_app_id"},{"named":"*oxr_api_key"},{"named":"*oxr_key"},{"named":"*oxr_token"},{"named":"*oxr_id"},{"named":"*oxr_apikey"},{"word":"openexchangerates.org/api","within":160}],"carriers":[{"query":"app_id"}],"name":""}}},
{"id":"open-webui","name":"Open WebUI","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"OPEN_WEBUI_URL"}},"keys":{"open-webui-api-key":{"shape":["sk-",{"hex":32}],"beside":[{"named":"*open_webui_api_key"},{"named":"*open_webui_key"},{"named":"*open_webui_token"},{"named":"*open_webui_api_token"},{"named":"*open_webui_access_token"},{"named":"*open_webui_secret"},{"named":"*openwebui_api_key"},{"named":"*openwebui_key"},{"named":"*openwebui_token"},{"named":"*openwebui_api_token"},{"named":"*openwebui_access_token"},{"named":"*openwebui_secret"},{"named":"*owui_api_key"},{"named":"*owui_key"},{"named":"*owui_token"},{"named":"*owui_api_token"},{"named":"*owui_access_token"},{"named":"*owui_secret"},{"word":"openwebui","within":200},{"word":"open-webui","within":200},{"word":"OPENWEBUI","within":200},{"word":"OPEN_WEBUI","within":200},{"word":"open_webui","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"openai","name":"OpenAI","docs":"","hosts":["api.openai.com"],"vars":{"project":{"env":"OPENAI_PROJECT_ID"}},"keys":{"openai-project-key":{"shape":["sk-proj-",{"base64url":[40,220],"holds":"T3BlbkFJ"}],"beside":[{"named":"*openai_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"openai-service-account-key":{"shape":["sk-svcacct-",{"base64url":[40,220],"holds":"T3BlbkFJ"}],"beside":[{"named":"*openai_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"openai-admin-key":{"shape":["sk-admin-",{"base64url":[40,220],"holds":"T3BlbkFJ"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"openai-user-key":{"shapes":[["sk-",{"base62":20},"T3BlbkFJ",{"base62":20}],["sk-None-",{"base62":20},"T3BlbkFJ",{"base62":20}]],"beside":[{"named":"*openai_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"opencage","name":"OpenCage","docs":"","hosts":["api.opencagedata.com"],"keys":{"opencage-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*opencage_api_key"},{"named":"*opencage_key"},{"named":"*opencage_data_api_key"},{"named":"*opencagedata_api_key"}],"carriers":[{"query":"key"}],"name":"","source":""}}},
{"id":"openpipe","name":"OpenPipe","docs":"","hosts":["api.openpipe.ai","app.openpipe.ai"],"keys":{"openpipe-api-key":{"shape":["opk_",{"hex":42}],"beside":[{"named":"*openpipe_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"openrouter","name":"OpenRouter","docs":"","hosts":["openrouter.ai"],"keys":{"openrouter-api-key":{"shape":["sk-or-v1-",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"opensea","name":"OpenSea","docs":"","hosts":["api.opensea.io"],"keys":{"opensea-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*opensea_api_key"},{"named":"*opensea_key"},{"named":"*opensea_token"},{"named":"*opensea_apikey"},{"named":"*open_sea_api_key"},{"named":"*open_sea_key"},{"named":"*open_sea_token"},{"named":"*open_sea_apikey"},{"word":"api.opensea.io","within":200}],"carriers":[{"header":"X-API-KEY","value":"{key}"}],"name":""}}},
{"id":"openshift","name":"OpenShift","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"OPENSHIFT_API_URL"}},"keys":{"openshift-oauth-token":{"shape":["sha256~",{"base64url":43}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"openuv","name":"OpenUV","docs":"","hosts":["api.openuv.io","www.openuv.io"],"keys":{"openuv-api-key":{"shape":["openuv-",{"base36":[10,32]},"-io"],"carriers":[{"header":"x-access-token","value":"{key}"}],"name":""},"openuv-old-key":{"shape":[{"hex":32}],"beside":[{"named":"*open_uv_api_key"},{"named":"*open_uv_key"},{"named":"*open_uv_token"},{"named":"*open_uv_api_token"},{"named":"*open_uv_access_token"},{"named":"*open_uv_secret"},{"named":"*openuv_api_key"},{"named":"*openuv_key"},{"named":"*openuv_token"},{"named":"*openuv_api_token"},{"named":"*openuv_access_token"},{"named":"*openuv_secret"}],"name":""}}},
{"id":"openweather","name":"OpenWeather","docs":"","hosts":["api.openweathermap.org","pro.openweathermap.org","tile.openweathermap.org"],"keys":{"openweather-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*openweather_api_key"},{"named":"*openweathermap_api_key"},{"named":"*open_weather_map_api_key"},{"named":"*openweathermap_key"},{"named":"*openweather_key"},{"named":"*openweathermap_appid"},{"named":"*openweather_appid"},{"named":"*owm_api_key"},{"named":"*open_weather_map_key"}],"carriers":[{"query":"appid"},{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"opnsense","name":"OPNsense","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"OPNSENSE_URL"}},"keys":{"opnsense-api-secret":{"shape":[{"base64":80}],"beside":[{"named":"*opnsense_api_secret"},{"named":"*opnsense_secret"},{"named":"*opn_api_secret"},{"named":"*opn_secret"},{"named":"*opnsense_secret_key"},{"named":"*opnsense_password"}],"name":""}}},
{"id":"opsgenie","name":"Opsgenie","docs":"","hosts":["api.opsgenie.com","api.eu.opsgenie.com"],"keys":{"opsgenie-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*ops_genie_api_key"},{"named":"*ops_genie_key"},{"named":"*opsgenie_token"},{"named":"*opsgenie_api_token"},{"named":"*opsgenie_secret"},{"named":"*genie_key"},{"word":"GenieKey","within":12}],"carriers":[{"header":"Authorization","value":"GenieKey {key}"}],"name":""}}},
{"id":"optimizely","name":"Optimizely","docs":"","hosts":["api.optimizely.com"],"keys":{"optimizely-access-token":{"shapes":[["2:",{"base64url":[40,80]}],[{"base64url":[50,80]}]],"beside":[{"named":"*optimizely_access_token"},{"named":"*optimizely_token"},{"named":"*optimizely_api_token"},{"named":"*optimizely_personal_access_token"},{"named":"*optimizely_pat"},{"named":"*optimizely_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"oracle-cloud","name":"Oracle Cloud","docs":"","hosts":["*.oraclecloud.com"],"keys":{"oracle-cloud-customer-secret-key":{"parts":{"id":{"shape":[{"hex":40}],"public":true,"beside":[{"named":"*oci_access_key"},{"named":"*oci_access_key_id"},{"named":"*oracle_access_key"}]},"secret":{"shape":[{"base64":43},"="],"beside":[{"named":"*oci_secret_key"},{"named":"*oci_secret_access_key"},{"named":"*oracle_secret_key"},{"named":"*oci_access_secret"}]}},"within":10,"name":""}}},
{"id":"ory","name":"Ory Network","docs":"","hosts":["*.projects.oryapis.com","api.console.ory.com","api.console.ory.sh"],"keys":{"ory-project-key":{"shape":[{"oneOf":["ory_pat_","ory_apikey_"]},{"base62":[24,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"ory-workspace-key":{"shape":["ory_wak_",{"base62":[24,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"oura","name":"Oura","docs":"","hosts":["api.ouraring.com"],"keys":{"oura-token":{"shape":[{"base32":32}],"beside":[{"named":"*oura_access_token"},{"named":"*oura_personal_access_token"},{"named":"*oura_token"},{"named":"*oura_api_token"},{"named":"*oura_pat"},{"named":"*oura_api_key"},{"named":"*oura_client_secret"},{"named":"*oura_ring_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"outline","name":"Outline","docs":"","hosts":["app.getoutline.com","*.getoutline.com"],"keys":{"outline-api-key":{"shape":["ol_api_",{"base62":38}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"ovh","name":"OVHcloud","docs":"","hosts":["eu.api.ovh.com","ca.api.ovh.com","api.us.ovhcloud.com"],"keys":{"ovh-application-secret":{"shape":[{"base62":32}],"beside":[{"named":"*ovh_application_secret"},{"named":"*ovh_app_secret"},{"named":"*ovh_secret"},{"named":"*ovh_as"},{"named":"application_secret","in":"**/{.ovh,ovh}.conf"}],"name":"","source":""},"ovh-consumer-key":{"shape":[{"base62":32}],"beside":[{"named":"*ovh_consumer_key"},{"named":"*ovh_ck"},{"named":"*ovh_consumer"},{"named":"*x-ovh-consumer"},{"named":"consumer_key","in":"**/{.ovh,ovh}.conf"}],"name":"","source":""}}},
{"id":"packagecloud","name":"packagecloud","docs":"","hosts":["packagecloud.io","{var.host}"],"vars":{"host":{"env":"PACKAGECLOUD_URL"}},"keys":{"packagecloud-api-token":{"shape":[{"hex":48}],"beside":[{"named":"*packagecloud_token"},{"named":"*packagecloud_api_token"},{"named":"*package_cloud_token"},{"named":"*packagecloud_key"},{"named":"token","in":"**/.packagecloud"},{"word":"packagecloud.io","within":60}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"packagist","name":"Private Packagist","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"PACKAGIST_URL"}},"keys":{"packagist-organization-read-token":{"shape":["packagist_ort_",{"hex":68}],"carriers":[{"basic":"token:{key}"}],"name":"","source":""},"packagist-organization-update-token":{"shape":["packagist_out_",{"hex":68}],"carriers":[{"basic":"token:{key}"}],"name":"","source":""},"packagist-user-token":{"shape":["packagist_uut_",{"hex":68}],"carriers":[{"basic":"token:{key}"}],"name":"","source":""},"packagist-conductor-token":{"shape":["packagist_cut_",{"hex":68}],"carriers":[{"basic":"token:{key}"}],"name":"","source":""}}},
{"id":"paddle","name":"Paddle","docs":"","hosts":["api.paddle.com","sandbox-api.paddle.com","{var.host}"],"vars":{"host":{"env":"REKEY_PADDLE_HOST","default":"api.paddle.com"}},"keys":{"paddle-api-key":{"shape":["pdl_live_apikey_",{"base36":26,"as":"id"},"_",{"base62":22},"_",{"base62":3}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"paddle-sandbox-api-key":{"shape":["pdl_sdbx_apikey_",{"base36":26,"as":"id"},"_",{"base62":22},"_",{"base62":3}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"paddle-legacy-api-key":{"shape":[{"base36":50}],"beside":[{"named":"*paddle_api_key"},{"named":"*paddle_auth_code"},{"named":"*paddle_vendor_auth_code"},{"named":"*paddle_secret_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"paddle-webhook-secret":{"shape":["pdl_ntfset_",{"base36":26,"as":"id"},"_",{"base64":[32,48]}],"name":"","source":""}}},
{"id":"pagarme","name":"Pagar.me","docs":"","hosts":["api.pagar.me","dashboard.pagar.me"],"keys":{"pagarme-secret-key":{"shape":["sk_",{"base62":[16,40]}],"beside":[{"named":"*pagarme_secret_key"},{"named":"*pagarme_api_key"},{"named":"*pagarme_key"},{"named":"*pagarme_secret"},{"named":"*pagarme_token"},{"named":"*pagarme_private_key"},{"named":"*pagar_me_secret_key"},{"named":"*pagar_me_api_key"},{"named":"*pagar_me_key"},{"named":"*pagar_me_secret"},{"named":"*pagar_me_token"},{"named":"*pagar_me_private_key"},{"word":"api.pagar.me","within":200}],"carriers":[{"basic":"{key}:"}],"name":""},"pagarme-api-key":{"shape":[{"oneOf":["ak_live_","ak_test_"]},{"base62":30}],"carriers":[{"basic":"{key}:x"}],"name":""}}},
{"id":"pagerduty","name":"PagerDuty","docs":"","hosts":["{var.host}","api.pagerduty.com","api.eu.pagerduty.com","events.pagerduty.com"],"vars":{"host":{"env":"REKEY_PAGERDUTY_HOST","default":"api.pagerduty.com"}},"keys":{"pagerduty-api-key":{"shapes":[["u+",{"base64url":18}],["y_",{"base64url":18}],["e+",{"base64url":18}],[{"base64url":20}]],"beside":[{"named":"*pagerduty_token"},{"named":"*pagerduty_api_key"},{"named":"*pagerduty_api_token"},{"named":"*pagerduty_key"},{"named":"*pagerduty_user_token"},{"named":"*pd_api_key"},{"named":"*pd_api_token"},{"named":"*pagerduty_access_token"},{"named":"*pagerduty_rest_api_key"},{"named":"*pagerduty_auth_token"},{"named":"*pagerduty_secret"},{"named":"*pd_token"},{"word":"Token token=","within":14}],"carriers":[{"header":"Authorization","value":"Token token={key}"}],"name":"","source":""},"pagerduty-integration-key":{"shape":[{"base36":32}],"beside":[{"named":"*pagerduty_integration_key"},{"named":"*pagerduty_routing_key"},{"named":"*pagerduty_service_key"},{"named":"*pagerduty_events_key"},{"named":"*pd_routing_key"},{"named":"*pd_integration_key"},{"named":"*pd_service_key"},{"named":"*pagerduty_service_integration_key"},{"named":"*pagerduty_event_key"}],"name":"","source":""}}},
{"id":"pandadoc","name":"PandaDoc","docs":"","hosts":["api.pandadoc.com"],"keys":{"pandadoc-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*pandadoc_api_key"},{"named":"*pandadoc_key"},{"named":"*pandadoc_token"},{"named":"*pandadoc_sandbox_api_key"}],"carriers":[{"header":"Authorization","value":"API-Key {key}"}],"name":""}}},
{"id":"paperless-ngx","name":"Paperless-ngx","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"PAPERLESS_URL"}},"keys":{"paperless-ngx-token":{"shape":[{"hex":40}],"beside":[{"named":"*paperless_api_key"},{"named":"*paperless_key"},{"named":"*paperless_token"},{"named":"*paperless_api_token"},{"named":"*paperless_access_token"},{"named":"*paperless_secret"},{"named":"*paperless_auth_token"},{"named":"*paperless_ngx_api_key"},{"named":"*paperless_ngx_key"},{"named":"*paperless_ngx_token"},{"named":"*paperless_ngx_api_token"},{"named":"*paperless_ngx_access_token"},{"named":"*paperless_ngx_secret"},{"named":"*paperless_ngx_auth_token"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"papertrail","name":"Papertrail","docs":"","hosts":["papertrailapp.com"],"keys":{"papertrail-api-token":{"shape":[{"base62":20}],"beside":[{"named":"*papertrail_api_token"},{"named":"*papertrail_token"},{"named":"*papertrail_api_key"}],"carriers":[{"header":"X-Papertrail-Token","value":"{key}"}],"name":""}}},
{"id":"parseur","name":"Parseur","docs":"","hosts":["api.parseur.com","app.parseur.com"],"keys":{"parseur-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*parseur_api_key"},{"named":"*parseur_key"},{"named":"*parseur_token"},{"named":"*parseur_api_token"},{"named":"*parseur_access_token"},{"named":"*parseur_secret"}],"carriers":[{"header":"Authorization","value":"Token {key}"},{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"particle","name":"Particle","docs":"","hosts":["api.particle.io"],"keys":{"particle-access-token":{"shape":[{"hex":40}],"beside":[{"named":"*particle_access_token"},{"named":"*particle_token"},{"named":"*particle_auth_token"},{"named":"*particle_api_token"},{"named":"*particle_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":"","source":""}}},
{"id":"partnerstack","name":"PartnerStack","docs":"","hosts":["api.partnerstack.com","app.partnerstack.com"],"keys":{"partnerstack-secret-key":{"shape":["sk_",{"base62":[24,64]}],"beside":[{"named":"*partner_stack_secret_key"},{"named":"*partner_stack_secret"},{"named":"*partner_stack_api_secret"},{"named":"*partner_stack_api_key"},{"named":"*partner_stack_private_key"},{"named":"*partner_stack_key"},{"named":"*partnerstack_secret_key"},{"named":"*partnerstack_secret"},{"named":"*partnerstack_api_secret"},{"named":"*partnerstack_api_key"},{"named":"*partnerstack_private_key"},{"named":"*partnerstack_key"},{"word":"api.partnerstack.com","within":200}],"name":""}}},
{"id":"paypal","name":"PayPal","docs":"","hosts":["api-m.paypal.com","api-m.sandbox.paypal.com"],"keys":{"paypal-client-secret":{"parts":{"id":{"shape":["A",{"base64url":79}],"public":true,"beside":[{"named":"*paypal_client_id"},{"named":"*paypal_app_id"},{"named":"*paypal_id"}]},"secret":{"shape":["E",{"base64url":79}],"beside":[{"named":"*paypal_client_secret"},{"named":"*paypal_app_secret"},{"named":"*paypal_secret"},{"named":"*paypal_secret_key"},{"word":"paypal","within":200}]}},"within":20,"carriers":[{"basic":"{key.id}:{key.secret}"}],"name":""}}},
{"id":"paystack","name":"Paystack","docs":"","hosts":["api.paystack.co"],"keys":{"paystack-secret-key":{"shape":["sk_live_",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"paystack-test-secret-key":{"shape":["sk_test_",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"pdfshift","name":"PDFShift","docs":"","hosts":["api.pdfshift.io","app.pdfshift.io"],"keys":{"pdfshift-api-key":{"shapes":[["sk_",{"hex":40}],[{"hex":32}]],"beside":[{"named":"*pdf_shift_api_key"},{"named":"*pdf_shift_key"},{"named":"*pdf_shift_token"},{"named":"*pdf_shift_api_token"},{"named":"*pdf_shift_access_token"},{"named":"*pdf_shift_secret"},{"named":"*pdfshift_api_key"},{"named":"*pdfshift_key"},{"named":"*pdfshift_token"},{"named":"*pdfshift_api_token"},{"named":"*pdfshift_access_token"},{"named":"*pdfshift_secret"},{"word":"api.pdfshift.io","within":200}],"carriers":[{"basic":"api:{key}"},{"header":"X-API-Key","value":"{key}"}],"name":""}}},
{"id":"people-data-labs","name":"People Data Labs","docs":"","hosts":["api.peopledatalabs.com","dashboard.peopledatalabs.com"],"keys":{"people-data-labs-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*people_data_labs_api_key"},{"named":"*people_data_labs_key"},{"named":"*people_data_labs_token"},{"named":"*people_data_labs_secret"},{"named":"*peopledatalabs_api_key"},{"named":"*peopledatalabs_key"},{"named":"*peopledatalabs_token"},{"named":"*peopledatalabs_secret"},{"named":"*pdl_api_key"},{"named":"*pdl_key"},{"named":"*pdl_token"},{"named":"*pdl_secret"}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"query":"api_key"}],"name":""}}},
{"id":"percy","name":"Percy","docs":"","hosts":["percy.io"],"keys":{"percy-token":{"shapes":[[{"oneOf":["web_","app_","auto_","ss_","vmw_","res_"]},{"hex":64}],[{"hex":64}]],"beside":[{"named":"*percy_token"},{"named":"*percy_project_token"},{"named":"*percy_access_token"},{"named":"*percy_write_token"},{"named":"*percy_read_token"},{"named":"*percy_auth_token"},{"named":"*percy_api_token"},{"word":"percy","within":200}],"carriers":[{"header":"Authorization","value":"Token token={key}"}],"name":"","source":""}}},
{"id":"perplexity","name":"Perplexity","docs":"","hosts":["api.perplexity.ai"],"keys":{"perplexity-api-key":{"shape":["pplx-",{"base62":48}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"persona","name":"Persona","docs":"","hosts":["api.withpersona.com","withpersona.com"],"keys":{"persona-api-key":{"shape":["persona_production_",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"persona-sandbox-api-key":{"shape":["persona_sandbox_",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"pexels","name":"Pexels","docs":"","hosts":["api.pexels.com"],"keys":{"pexels-api-key":{"shape":[{"base62":56}],"beside":[{"named":"*pexels_api_key"},{"named":"*pexels_key"},{"named":"*pexels_token"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"phase","name":"Phase","docs":"","hosts":["api.phase.dev","console.phase.dev"],"keys":{"phase-token":{"shape":[{"oneOf":["pss_service:v1:","pss_service:v2:","pss_user:v1:","pss_user:v2:"]},{"hex":64},":",{"hex":64},":",{"hex":[64,200]},":",{"hex":64}],"name":"","source":""}}},
{"id":"phrase","name":"Phrase Strings","docs":"","hosts":["{var.host}","api.phrase.com","api.us.app.phrase.com","api.phraseapp.com"],"vars":{"host":{"env":"REKEY_PHRASE_HOST","default":"api.phrase.com"}},"keys":{"phrase-access-token":{"shape":[{"hex":64}],"beside":[{"named":"*phrase_access_token"},{"named":"*phraseapp_access_token"},{"named":"*phrase_api_token"},{"named":"*phrase_token"},{"named":"*phrase_app_token"},{"named":"*phrase_api_key"},{"named":"access_token","in":"**/{.phrase.yml,.phrase.yaml,.phraseapp.yml,.phrase.json}"},{"command":"phrase","flag":"--access_token"},{"command":"phrase","flag":"-t"}],"carriers":[{"header":"Authorization","value":"token {key}"},{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""}}},
{"id":"pihole","name":"Pi-hole","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"PIHOLE_URL"}},"keys":{"pihole-token":{"shape":[{"hex":64}],"beside":[{"named":"*pihole_api_key"},{"named":"*pihole_key"},{"named":"*pihole_token"},{"named":"*pihole_api_token"},{"named":"*pihole_access_token"},{"named":"*pihole_secret"},{"named":"*pihole_auth"},{"named":"*pihole_webpassword"},{"named":"*pihole_password"},{"named":"*pi_hole_api_key"},{"named":"*pi_hole_key"},{"named":"*pi_hole_token"},{"named":"*pi_hole_api_token"},{"named":"*pi_hole_access_token"},{"named":"*pi_hole_secret"},{"named":"*pi_hole_auth"},{"named":"*pi_hole_webpassword"},{"named":"*pi_hole_password"},{"word":"/admin/api.php","within":200}],"carriers":[{"query":"auth"}],"name":""}}},
{"id":"pinata","name":"Pinata","docs":"","hosts":["api.pinata.cloud","uploads.pinata.cloud","app.pinata.cloud"],"keys":{"pinata-jwt":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*pinata_jwt"},{"named":"*pinata_jwt_token"},{"named":"*pinata_jwt_key"},{"named":"*pinata_jwt_secret"},{"named":"*pinata_jwt_secret_access_token"},{"named":"*pinata_jwt_access_token"},{"named":"*pinata_api_jwt"},{"named":"*pinata_bearer_token"},{"named":"*pinata_token"},{"named":"*pinata_access_token"},{"named":"*pinata_key"},{"named":"*pinata_api_key"},{"word":"api.pinata.cloud","within":200},{"word":"uploads.pinata.cloud","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"pinata-api-secret":{"shape":[{"hex":64}],"beside":[{"named":"*pinata_secret_api_key"},{"named":"*pinata_api_secret"},{"named":"*pinata_api_secret_key"},{"named":"*pinata_secret"},{"named":"*pinata_secret_key"},{"named":"*pinata_api_key_secret"},{"named":"*pinata_secret_access_key"},{"word":"api.pinata.cloud","within":200}],"carriers":[{"header":"pinata_secret_api_key","value":"{key}"}],"name":""}}},
{"id":"pinecone","name":"Pinecone","docs":"","hosts":["api.pinecone.io","*.pinecone.io"],"keys":{"pinecone-api-key":{"shape":["pcsk_",{"base62":[5,6],"as":"id"},"_",{"base62":63}],"beside":[{"named":"*pinecone_api_key"}],"carriers":[{"header":"Api-Key","value":"{key}"}],"name":""},"pinecone-legacy-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*pinecone_api_key"},{"named":"*pinecone_key"},{"named":"*pinecone_token"}],"carriers":[{"header":"Api-Key","value":"{key}"}],"name":""}}},
{"id":"pingdom","name":"Pingdom","docs":"","hosts":["api.pingdom.com"],"keys":{"pingdom-api-token":{"shape":[{"base64url":[80,90]}],"beside":[{"named":"*pingdom_api_token"},{"named":"*pingdom_token"},{"named":"*pingdom_api_key"},{"named":"*pingdom_key"},{"named":"*pingdom_access_token"},{"named":"*pingdom_api_api_token"},{"named":"*pingdom_api_token"},{"named":"*pingdom_api_api_key"},{"named":"*pingdom_api_key"},{"named":"*pingdom_api_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"pingone","name":"PingOne","docs":"","hosts":["auth.pingone.com","auth.pingone.eu","api.pingone.com","api.pingone.eu"],"keys":{"pingone-client-secret":{"shape":[{"base64url":[40,100]}],"beside":[{"named":"*pingone_client_secret"},{"named":"*pingone_worker_client_secret"},{"named":"*pingone_admin_client_secret"},{"named":"*pingidentity_client_secret"}],"name":""}}},
{"id":"pinterest","name":"Pinterest","docs":"","hosts":["api.pinterest.com","api-sandbox.pinterest.com"],"keys":{"pinterest-access-token":{"shape":["pina_",{"base64url":[40,200]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"pinterest-refresh-token":{"shapes":[["pinr.",{"base64url":[40,200]}],["pinr_",{"base64url":[40,200]}]],"name":"","source":""},"pinterest-app-secret":{"shape":[{"hex":40}],"beside":[{"named":"*pinterest_app_secret"},{"named":"*pinterest_client_secret"},{"named":"*pinterest_secret"},{"named":"*pinterest_secret_key"}],"name":""}}},
{"id":"pipedream","name":"Pipedream","docs":"","hosts":["api.pipedream.com","pipedream.com"],"keys":{"pipedream-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*pipedream_api_key"},{"named":"*pipedream_api_token"},{"named":"*pd_api_key"},{"named":"*pd_api_token"},{"named":"*pipedream_key"},{"named":"*pipedream_token"},{"word":"api.pipedream.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"pipedream-client-secret":{"shape":[{"base64url":43}],"beside":[{"named":"*pipedream_client_secret"},{"named":"*pipedream_oauth_client_secret"},{"named":"*pipedream_oauth_secret"},{"named":"*pipedream_project_secret_key"},{"named":"*pipedream_secret"}],"name":""}}},
{"id":"pipedrive","name":"Pipedrive","docs":"","hosts":["api.pipedrive.com","*.pipedrive.com"],"keys":{"pipedrive-api-token":{"shape":[{"hex":40}],"beside":[{"named":"*pipedrive_api_token"},{"named":"*pipedrive_api_key"},{"named":"*pipedrive_token"},{"named":"*pipedrive_key"}],"carriers":[{"header":"x-api-token","value":"{key}"},{"query":"api_token"}],"name":""}}},
{"id":"pivotal-tracker","name":"Pivotal Tracker","docs":"","hosts":["www.pivotaltracker.com"],"keys":{"pivotal-tracker-token":{"shape":[{"hex":32}],"beside":[{"named":"*pivotal_api_token"},{"named":"*pivotal_tracker_api_token"},{"named":"*tracker_api_token"},{"named":"*pivotal_token"},{"named":"*pivotal_api_key"},{"named":"*pivotal_key"},{"named":"*pivotal_access_token"},{"named":"*pivotal_tracker_token"},{"named":"*pivotal_tracker_api_key"},{"named":"*pivotal_tracker_key"},{"named":"*pivotal_tracker_access_token"}],"carriers":[{"header":"X-TrackerToken","value":"{key}"}],"name":""}}},
{"id":"pixabay","name":"Pixabay","docs":"","hosts":["pixabay.com"],"keys":{"pixabay-api-key":{"shape":[{"digit":[5,9]},"-",{"hex":25}],"beside":[{"named":"*pixabay_api_key"},{"named":"*pixabay_key"},{"named":"*pixabay_token"},{"named":"*pixabay_api_token"},{"named":"*pixabay_access_token"},{"named":"*pixabay_secret"},{"word":"pixabay","within":200}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"plaid","name":"Plaid","docs":"","hosts":["production.plaid.com","sandbox.plaid.com","development.plaid.com"],"keys":{"plaid-access-token":{"shape":["access-",{"oneOf":["production","sandbox","development"]},"-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"name":"","source":""},"plaid-secret":{"parts":{"id":{"shape":[{"hex":24}],"public":true,"beside":[{"named":"*plaid_client_id"},{"named":"*plaid_id"}]},"secret":{"shape":[{"hex":30}],"beside":[{"named":"*plaid_secret"},{"named":"*plaid_secret_sandbox"},{"named":"*plaid_secret_production"},{"named":"*plaid_secret_development"},{"named":"*plaid_client_secret"},{"named":"*plaid_sandbox_secret"},{"named":"*plaid_production_secret"},{"named":"*plaid_secret_key"}]}},"within":20,"name":""}}},
{"id":"plain","name":"Plain","docs":"","hosts":["core-api.uk.plain.com","app.plain.com"],"keys":{"plain-api-key":{"shape":["plainApiKey_",{"base64url":[40,60]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"plane","name":"Plane","docs":"","hosts":["api.plane.so","app.plane.so"],"keys":{"plane-token":{"shape":["plane_api_",{"hex":32}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"planetscale","name":"PlanetScale","docs":"","hosts":["api.planetscale.com","*.connect.psdb.cloud","*.psdb.cloud"],"keys":{"planetscale-service-token":{"shape":["pscale_tkn_",{"base64url":[32,64]}],"name":""},"planetscale-password":{"shape":["pscale_pw_",{"base64url":43}],"name":"","source":""},"planetscale-oauth-token":{"shape":["pscale_oauth_",{"base64url":[32,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"play-ht","name":"PlayHT","docs":"","hosts":["api.play.ht","api.playht.com","play.ht"],"keys":{"play-ht-api-key":{"shapes":[["ak-",{"hex":32}],[{"hex":32}]],"beside":[{"named":"*play_ht_api_key"},{"named":"*play_ht_secret_key"},{"named":"*play_ht_key"},{"named":"*play_ht_secret"},{"named":"*play_ht_api_secret"},{"named":"*play_ht_token"},{"named":"*playht_api_key"},{"named":"*playht_secret_key"},{"named":"*playht_key"},{"named":"*playht_secret"},{"named":"*playht_api_secret"},{"named":"*playht_token"},{"named":"*play_dot_ht_api_key"},{"named":"*play_dot_ht_secret_key"},{"named":"*play_dot_ht_key"},{"named":"*play_dot_ht_secret"},{"named":"*play_dot_ht_api_secret"},{"named":"*play_dot_ht_token"},{"word":"api.play.ht","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"plex","name":"Plex","docs":"","hosts":["plex.tv","*.plex.direct","app.plex.tv"],"keys":{"plex-token":{"shape":[{"base64url":20}],"beside":[{"named":"*plex_token"},{"named":"*x_plex_token"},{"named":"*plex_api_key"},{"named":"*plex_auth_token"},{"named":"*plex_access_token"},{"named":"*plex_api_token"},{"named":"*plex_server_token"},{"named":"*plex_account_token"},{"word":"X-Plex-Token","within":200}],"carriers":[{"header":"X-Plex-Token","value":"{key}"},{"query":"X-Plex-Token"}],"name":""}}},
{"id":"plivo","name":"Plivo","docs":"","hosts":["api.plivo.com"],"keys":{"plivo-auth-token":{"parts":{"id":{"shape":[{"oneOf":["MA","SA"]},{"base36upper":18}],"public":true,"beside":[{"named":"*plivo_auth_id"},{"named":"*plivo_id"}]},"token":{"shape":[{"base62":40}],"beside":[{"named":"*plivo_auth_token"},{"named":"*plivo_token"}]}},"within":10,"name":"","source":""}}},
{"id":"plunk","name":"Plunk","docs":"","hosts":["api.useplunk.com","next-api.useplunk.com","app.useplunk.com"],"keys":{"plunk-secret-key":{"shape":["sk_",{"hex":48}],"beside":[{"named":"*plunk_api_key"},{"named":"*plunk_secret_key"},{"named":"*plunk_key"},{"named":"*plunk_secret"},{"named":"*plunk_token"},{"named":"*plunk_private_key"},{"named":"*useplunk_api_key"},{"named":"*useplunk_secret_key"},{"named":"*useplunk_key"},{"named":"*useplunk_secret"},{"named":"*useplunk_token"},{"named":"*useplunk_private_key"},{"word":"useplunk","within":200},{"word":"plunk","within":200},{"word":"Plunk","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"poeditor","name":"POEditor","docs":"","hosts":["api.poeditor.com"],"keys":{"poeditor-api-token":{"shape":[{"hex":32}],"beside":[{"named":"*poeditor_api_token"},{"named":"*poeditor_token"},{"named":"*poeditor_api_key"},{"named":"*poeditor_key"},{"named":"*po_editor_api_token"}],"carriers":[{"query":"api_token"}],"name":""}}},
{"id":"polar","name":"Polar","docs":"","hosts":["api.polar.sh","sandbox-api.polar.sh","polar.sh"],"keys":{"polar-access-token":{"shape":[{"oneOf":["polar_oat_","polar_pat_"]},{"base62":37},{"crc32":"base62","length":6,"over":"runs"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"polygon-io","name":"Polygon.io (Massive)","docs":"","hosts":["api.polygon.io","socket.polygon.io","api.massive.com"],"keys":{"polygon-io-api-key":{"shape":[{"base64url":32}],"beside":[{"named":"*polygon_api_key"},{"named":"*polygon_io_api_key"},{"named":"*polygon_io_key"},{"named":"*massive_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"apiKey"}],"name":""}}},
{"id":"portainer","name":"Portainer","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"PORTAINER_URL"}},"keys":{"portainer-token":{"shape":["ptr_",{"base64":43},"="],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"portkey","name":"Portkey","docs":"","hosts":["api.portkey.ai"],"keys":{"portkey-api-key":{"shapes":[[{"base64":[27,28]}],[{"base64":27},"="]],"beside":[{"named":"*portkey_api_key"},{"named":"*portkey_key"},{"named":"x-portkey-api-key"}],"carriers":[{"header":"x-portkey-api-key","value":"{key}"}],"name":""}}},
{"id":"positionstack","name":"positionstack","docs":"","hosts":["api.positionstack.com"],"keys":{"positionstack-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*positionstack_api_key"},{"named":"*positionstack_key"},{"named":"*positionstack_access_key"},{"named":"*position_stack_api_key"}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"posthog","name":"PostHog","docs":"","hosts":["us.posthog.com","eu.posthog.com","app.posthog.com","{var.host}"],"vars":{"host":{"env":"POSTHOG_HOST"}},"keys":{"posthog-personal-api-key":{"shape":["phx_",{"base62":[40,50]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"personal_api_key"}],"name":"","source":""},"posthog-project-secret-key":{"shape":["phs_",{"base62":[40,50]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"posthog-oauth-token":{"shape":[{"oneOf":["pha_","phr_"]},{"base62":[38,50]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"postman","name":"Postman","docs":"","hosts":["{var.host}","api.getpostman.com","api.postman.com","api.eu.postman.com"],"vars":{"host":{"env":"REKEY_POSTMAN_HOST","default":"api.getpostman.com"}},"keys":{"postman-api-key":{"shape":["PMAK-",{"hex":24,"as":"id"},"-",{"hex":34}],"carriers":[{"header":"X-API-Key","value":"{key}"},{"query":"apikey"}],"name":""},"postman-collection-access-key":{"shape":["PMAT-",{"base36upper":26}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"postmark","name":"Postmark","docs":"","hosts":["api.postmarkapp.com","smtp.postmarkapp.com"],"keys":{"postmark-server-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*postmark_api_token"},{"named":"*postmark_server_token"},{"named":"*postmark_api_key"},{"named":"*postmark_token"},{"named":"*postmark_server_api_token"},{"named":"*postmark_key"},{"named":"*x-postmark-server-token"},{"named":"*postmark_secret"},{"named":"*postmark_smtp_password"},{"named":"*postmark_password"}],"carriers":[{"header":"X-Postmark-Server-Token","value":"{key}"}],"name":""},"postmark-account-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*postmark_account_token"},{"named":"*postmark_account_api_token"},{"named":"*x-postmark-account-token"},{"named":"*postmark_account_key"}],"carriers":[{"header":"X-Postmark-Account-Token","value":"{key}"}],"name":""}}},
{"id":"predibase","name":"Predibase","docs":"","hosts":["api.app.predibase.com","serving.app.predibase.com"],"keys":{"predibase-api-token":{"shape":["pb_",{"base64url":[20,60]}],"beside":[{"named":"*predibase_api_token"},{"named":"*predibase_api_key"},{"named":"*predibase_token"},{"word":"predibase","within":80}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"prefect","name":"Prefect Cloud","docs":"","hosts":["api.prefect.cloud"],"keys":{"prefect-api-key":{"shape":[{"oneOf":["pnu_","pnb_"]},{"base62":36}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"prestashop","name":"PrestaShop","docs":"","hosts":["{var.shop}"],"vars":{"shop":{"env":"PRESTASHOP_URL"}},"keys":{"prestashop-webservice-key":{"shape":[{"base36upper":32}],"beside":[{"named":"*prestashop_api_key"},{"named":"*prestashop_ws_key"},{"named":"*prestashop_webservice_key"},{"named":"*prestashop_key"},{"named":"*ps_ws_auth_key"},{"named":"PS_WS_KEY"}],"carriers":[{"basic":"{key}:"},{"query":"ws_key"}],"name":"","source":""}}},
{"id":"prime-intellect","name":"Prime Intellect","docs":"","hosts":["api.primeintellect.ai","api.pinference.ai","app.primeintellect.ai"],"keys":{"prime-intellect-api-key":{"shape":["pit_",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"prismic","name":"Prismic","docs":"","hosts":["*.cdn.prismic.io","*.prismic.io"],"keys":{"prismic-access-token":{"shape":["MC5",{"base64url":[20,40]},".",{"base64url":[40,400]}],"beside":[{"named":"*prismic_access_token"},{"named":"*prismic_api_key"},{"named":"*prismic_token"},{"named":"*prismic_api_token"},{"named":"*prismic_secret"},{"word":"prismic","within":200}],"carriers":[{"query":"access_token"}],"name":""}}},
{"id":"private-ai","name":"Private AI","docs":"","hosts":["api.private-ai.com"],"keys":{"private-ai-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*private_ai_api_key"},{"named":"*private_ai_key"},{"named":"*private_ai_token"},{"named":"*private_ai_api_token"},{"named":"*private_ai_secret"},{"word":"api.private-ai.com","within":200}],"name":""}}},
{"id":"private-key","name":"Private key","docs":"","hosts":["{var.api}"],"vars":{"api":{"env":"GITHUB_API_URL","default":"api.github.com","path":true},"owner":{"env":"GITHUB_REPOSITORY","before":"/"},"repo":{"env":"GITHUB_REPOSITORY","after":"/"}},"keys":{"private-key-pkcs8":{"shape":["-----BEGIN PRIVATE KEY-----",{"until":"-----END PRIVATE KEY-----","not":"-----BEGIN","max":32768}],"check":"pem","name":"","source":""},"private-key-encrypted":{"shape":["-----BEGIN ENCRYPTED PRIVATE KEY-----",{"until":"-----END ENCRYPTED PRIVATE KEY-----","not":"-----BEGIN","max":32768}],"check":"pem","name":"","source":""},"private-key-traditional":{"shapes":[["-----BEGIN RSA PRIVATE KEY-----",{"until":"-----END RSA PRIVATE KEY-----","not":"-----BEGIN","max":32768}],["-----BEGIN EC PRIVATE KEY-----",{"until":"-----END EC PRIVATE KEY-----","not":"-----BEGIN","max":32768}],["-----BEGIN DSA PRIVATE KEY-----",{"until":"-----END DSA PRIVATE KEY-----","not":"-----BEGIN","max":32768}]],"check":"pem","name":"","source":""},"private-key-openssh":{"shape":["-----BEGIN OPENSSH PRIVATE KEY-----",{"until":"-----END OPENSSH PRIVATE KEY-----","not":"-----BEGIN","max":32768}],"check":"pem","name":"","source":""},"private-key-pgp":{"shape":["-----BEGIN PGP PRIVATE KEY BLOCK-----",{"until":"-----END PGP PRIVATE KEY BLOCK-----","not":"-----BEGIN","max":32768}],"check":"pem","name":"","source":""},"private-key-putty":{"shape":[{"oneOf":["PuTTY-User-Key-File-2: ","PuTTY-User-Key-File-3: "]},{"until":"Private-MAC: ","not":"PuTTY-User-Key-File","max":16384},{"hexAny":[40,64]}],"name":"","source":""}}},
{"id":"promptlayer","name":"PromptLayer","docs":"","hosts":["api.promptlayer.com"],"keys":{"promptlayer-api-key":{"shape":["pl_",{"hex":32}],"beside":[{"named":"*promptlayer_api_key"},{"named":"*prompt_layer_api_key"},{"named":"*promptlayer_key"},{"named":"promptlayer.api_key"},{"word":"promptlayer","within":120}],"carriers":[{"header":"X-API-KEY","value":"{key}"}],"name":"","source":""}}},
{"id":"prowlarr","name":"Prowlarr","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"PROWLARR_URL"}},"keys":{"prowlarr-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*prowlarr_api_key"},{"named":"*prowlarr_key"},{"named":"*prowlarr_token"},{"named":"*prowlarr_apikey_value"},{"named":"*prowlarr_secret"}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"query":"apikey"}],"name":"","source":""}}},
{"id":"proxmox","name":"Proxmox VE","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"PROXMOX_URL"}},"keys":{"proxmox-token-secret":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*proxmox_token_secret"},{"named":"*proxmox_api_token_secret"},{"named":"*proxmox_api_token"},{"named":"*proxmox_token_value"},{"named":"*proxmox_secret"},{"named":"*proxmox_api_secret"},{"named":"*proxmox_api_key"},{"named":"*proxmox_token"},{"named":"*pve_token_secret"},{"named":"*pve_api_token_secret"},{"named":"*pve_api_token"},{"named":"*pve_token_value"},{"named":"*pve_secret"},{"named":"*pve_api_secret"},{"named":"*pve_api_key"},{"named":"*pve_token"},{"named":"*proxmox_ve_token_secret"},{"named":"*proxmox_ve_api_token_secret"},{"named":"*proxmox_ve_api_token"},{"named":"*proxmox_ve_token_value"},{"named":"*proxmox_ve_secret"},{"named":"*proxmox_ve_api_secret"},{"named":"*proxmox_ve_api_key"},{"named":"*proxmox_ve_token"},{"named":"*pm_api_token_secret"},{"word":"PVEAPIToken","within":200},{"word":"PROXMOX_VE_API_TOKEN","within":200},{"word":"pm_api_token_id","within":200},{"word":"PM_API_TOKEN_ID","within":200}],"name":"","source":""}}},
{"id":"pubnub","name":"PubNub","docs":"","hosts":["ps.pndsn.com","pubsub.pubnub.com"],"keys":{"pubnub-secret-key":{"shape":["sec-c-",{"base64":48}],"beside":[{"named":"*pubnub"},{"named":"*pubnub_key"},{"named":"*pubnub_api_key"},{"named":"*pubnub_token"},{"named":"*pubnub_secret"},{"named":"*pubnub_password"},{"named":"*secret_key"},{"named":"*secret"},{"named":"*pn_secret"},{"word":"pubnub","within":300},{"word":"sub-c-","within":200}],"name":""},"pubnub-publish-key":{"shape":["pub-c-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"weak":true,"name":"","source":""}}},
{"id":"pulumi","name":"Pulumi","docs":"","hosts":["api.pulumi.com","{var.host}"],"vars":{"host":{"env":"PULUMI_BACKEND_URL","default":"api.pulumi.com"}},"keys":{"pulumi-access-token":{"shape":["pul-",{"hex":40}],"beside":[{"named":"*pulumi_access_token"},{"named":"*pulumi_token"},{"named":"*pulumi_api_token"},{"named":"*pulumi_api_key"},{"named":"*accesstoken"},{"named":"*pulumi"},{"named":"*pulumi_key"},{"named":"*pulumi_secret"},{"named":"*pulumi_password"},{"word":"pulumi","within":300},{"word":"Authorization: token","within":30}],"carriers":[{"header":"Authorization","value":"token {key}"}],"name":"","source":""}}},
{"id":"pushbullet","name":"Pushbullet","docs":"","hosts":["api.pushbullet.com","www.pushbullet.com"],"keys":{"pushbullet-token":{"shape":["o.",{"base62":32}],"beside":[{"named":"*pushbullet_api_key"},{"named":"*pushbullet_key"},{"named":"*pushbullet_token"},{"named":"*pushbullet_api_token"},{"named":"*pushbullet_access_token"},{"named":"*pushbullet_secret"},{"named":"*push_bullet_api_key"},{"named":"*push_bullet_key"},{"named":"*push_bullet_token"},{"named":"*push_bullet_api_token"},{"named":"*push_bullet_access_token"},{"named":"*push_bullet_secret"},{"named":"*pb_api_key"},{"named":"*pb_access_token"},{"word":"pushbullet","within":200}],"carriers":[{"header":"Access-Token","value":"{key}"},{"basic":"{key}:"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"pusher","name":"Pusher","docs":"","hosts":["*.pusher.com","*.pusherapp.com","*.pushnotifications.pusher.com"],"keys":{"pusher-app-secret":{"shape":[{"hex":20}],"beside":[{"named":"*pusher_app_secret"},{"named":"*pusher_secret"},{"named":"*pusher_channels_app_secret"},{"named":"*pusher_api_secret"},{"named":"*pusher_secret_key"},{"named":"*pusher_channels_secret"}],"name":"","source":""},"pusher-beams-key":{"shape":[{"hexUpper":64}],"beside":[{"named":"*pusher_beams_secret_key"},{"named":"*pusher_beams_secret"},{"named":"*beams_secret_key"},{"named":"*pusher_beams_primary_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"pushover","name":"Pushover","docs":"","hosts":["api.pushover.net"],"keys":{"pushover-app-token":{"shape":["a",{"base36":29}],"beside":[{"named":"*pushover_token"},{"named":"*pushover_api_token"},{"named":"*pushover_app_token"},{"named":"*pushover_api_key"},{"named":"*pushover_app_key"},{"named":"*pushover_application_token"},{"named":"*pushover_key"},{"word":"api.pushover.net","within":200}],"name":""}}},
{"id":"pushplus","name":"PushPlus","docs":"","hosts":["www.pushplus.plus"],"keys":{"pushplus-token":{"shape":[{"hex":32}],"beside":[{"named":"*push_plus_token"},{"named":"*push_plus_user_token"},{"named":"*push_plus_key"},{"named":"*pushplus_token"},{"named":"*pushplus_user_token"},{"named":"*pushplus_key"},{"word":"pushplus.plus","within":100}],"name":""}}},
{"id":"pypi","name":"PyPI","docs":"","hosts":["{var.upload}"],"vars":{"upload":{"env":"TWINE_REPOSITORY_URL"}},"keys":{"pypi-api-token":{"shape":["pypi-AgEIcHlwaS5vcmc",{"base64url":[85,1000]}],"carriers":[{"basic":"__token__:{key}"}],"name":"","source":""},"pypi-test-api-token":{"shape":["pypi-AgENdGVzdC5weXBpLm9yZw",{"base64url":[85,1000]}],"carriers":[{"basic":"__token__:{key}"}],"name":"","source":""}}},
{"id":"qase","name":"Qase","docs":"","hosts":["api.qase.io","app.qase.io"],"keys":{"qase-token":{"shapes":[[{"hex":64}],[{"hex":40}]],"beside":[{"named":"*qase_api_token"},{"named":"*qase_token"},{"named":"*qase_api_key"},{"named":"*qase_key"},{"named":"*qase_testops_api_token"},{"named":"*qase_access_token"}],"carriers":[{"header":"Token","value":"{key}"}],"name":""}}},
{"id":"qdrant","name":"Qdrant Cloud","docs":"","hosts":["api.cloud.qdrant.io","*.cloud.qdrant.io","{var.server}"],"vars":{"server":{"env":"QDRANT_URL"}},"keys":{"qdrant-api-key":{"shape":["eyJ",{"base64url":[8,2000]},".",{"base64url":[8,4000]},".",{"base64url":[20,1000]}],"check":"jwt","beside":[{"named":"*qdrant_api_key"},{"named":"*qdrant_key"},{"named":"*qdrant_token"},{"named":"qdrant__service__api_key"},{"word":"cloud.qdrant.io","within":200}],"carriers":[{"header":"api-key","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"qdrant-legacy-key":{"shape":[{"base64url":54}],"beside":[{"named":"*qdrant_api_key"},{"named":"*qdrant_key"},{"named":"*qdrant_token"}],"carriers":[{"header":"api-key","value":"{key}"}],"name":""},"qdrant-management-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"|",{"base64url":[40,80]}],"beside":[{"named":"*qdrant_api_key"},{"named":"*qdrant_cloud_api_key"},{"named":"*qdrant_cloud_management_key"},{"named":"*qdrant_key"}],"carriers":[{"header":"Authorization","value":"apikey {key}"}],"name":""}}},
{"id":"qiniu","name":"Qiniu","docs":"","hosts":["rs.qiniuapi.com","up.qiniup.com","*.qiniuapi.com"],"keys":{"qiniu-secret-key":{"shape":[{"base64url":40}],"beside":[{"named":"*qiniu_secret_key"},{"named":"*qiniu_secret"},{"named":"*qiniu_sk"},{"named":"*qiniu_access_secret"},{"named":"*qiniu_accesskey_secret"},{"named":"*qiniu_cloud_secret_key"},{"named":"*qiniu_cloud_secret"},{"named":"*qiniu_cloud_sk"},{"named":"*qiniu_cloud_access_secret"},{"named":"*qiniu_cloud_accesskey_secret"},{"named":"*kodo_secret_key"},{"named":"*kodo_secret"},{"named":"*kodo_sk"},{"named":"*kodo_access_secret"},{"named":"*kodo_accesskey_secret"},{"named":"*qn_secret_key"},{"named":"*qn_secret"},{"named":"*qn_sk"},{"named":"*qn_access_secret"},{"named":"*qn_accesskey_secret"},{"named":"*qiniu_secretkey"}],"name":""}}},
{"id":"quay","name":"Quay","docs":"","hosts":["quay.io","{var.host}"],"vars":{"host":{"env":"QUAY_HOST"}},"keys":{"quay-robot-token":{"shape":[{"base36upper":64}],"beside":[{"named":"*quay_password"},{"named":"*quay_token"},{"named":"*quay_robot_token"},{"named":"*quay_robot_password"},{"named":"*quay_io_password"},{"named":"*quay_io_token"},{"word":"quay.io","within":120}],"name":""},"quay-oauth-access-token":{"shape":[{"base62":40}],"beside":[{"named":"*quay_oauth_token"},{"named":"*quay_access_token"},{"named":"*quay_api_token"},{"named":"*quay_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"qubole","name":"Qubole","docs":"","hosts":["api.qubole.com","*.qubole.com"],"keys":{"qubole-token":{"shape":[{"base62":64}],"beside":[{"named":"*qubole_api_token"},{"named":"*qds_api_token"},{"named":"*qubole_token"},{"named":"*qubole_api_key"},{"named":"*qubole_auth_token"},{"named":"*qubole_key"},{"named":"*qubole_access_token"}],"carriers":[{"header":"X-AUTH-TOKEN","value":"{key}"}],"name":""}}},
{"id":"quickbooks","name":"Intuit QuickBooks","docs":"","hosts":["quickbooks.api.intuit.com","sandbox-quickbooks.api.intuit.com","oauth.platform.intuit.com"],"keys":{"quickbooks-client-secret":{"shape":[{"base62":40}],"beside":[{"named":"*quickbooks_client_secret"},{"named":"*intuit_client_secret"},{"named":"*qbo_client_secret"},{"named":"*qb_client_secret"},{"named":"*quickbooks_secret"}],"name":""},"quickbooks-refresh-token":{"shapes":[["AB11",{"base62":[40,60]}],["RT1-",{"digit":[1,4]},"-",{"base62":[20,80]}]],"beside":[{"named":"*quickbooks_refresh_token"},{"named":"*qbo_refresh_token"},{"named":"*qb_refresh_token"},{"named":"*intuit_refresh_token"},{"named":"*quickbooks_oauth_refresh_token"},{"word":"quickbooks","within":200},{"word":"intuit.com","within":200}],"name":""}}},
{"id":"quicknode","name":"QuickNode","docs":"","hosts":["*.quiknode.pro","api.quicknode.com"],"keys":{"quicknode-endpoint-token":{"shape":[{"hex":40}],"beside":[{"named":"*quicknode_token"},{"named":"*quicknode_endpoint_token"},{"named":"*quiknode_token"},{"named":"*quicknode_key"},{"word":"quiknode.pro","within":4}],"name":""},"quicknode-api-key":{"shape":["QN_",{"hex":32}],"beside":[{"named":"*quicknode_api_key"},{"named":"*quicknode_key"},{"named":"*qn_api_key"},{"word":"quicknode","within":200}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"radarr","name":"Radarr","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"RADARR_URL"}},"keys":{"radarr-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*radarr_api_key"},{"named":"*radarr_key"},{"named":"*radarr_token"},{"named":"*radarr_apikey_value"},{"named":"*radarr_secret"}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"query":"apikey"}],"name":"","source":""}}},
{"id":"ragie","name":"Ragie","docs":"","hosts":["api.ragie.ai","secure.ragie.ai"],"keys":{"ragie-api-key":{"shape":["tnt_",{"base64url":[52,64]}],"beside":[{"named":"*ragie_api_key"},{"named":"*ragie_key"},{"named":"*ragie_token"},{"named":"*ragie_api_token"},{"named":"*ragie_access_token"},{"named":"*ragie_secret"},{"word":"ragie","within":200},{"word":"Ragie","within":200},{"word":"RAGIE","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"railway","name":"Railway","docs":"","hosts":["backboard.railway.com","backboard.railway.app"],"keys":{"railway-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*railway_token"},{"named":"*railway_api_token"},{"named":"*railway_project_token"},{"named":"*railway_api_key"},{"named":"*railway_access_token"},{"named":"*project-access-token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Project-Access-Token","value":"{key}"}],"name":""}}},
{"id":"ramp","name":"Ramp","docs":"","hosts":["api.ramp.com","demo-api.ramp.com","app.ramp.com"],"keys":{"ramp-client-secret":{"shape":["ramp_sec_",{"base62":[40,52]}],"name":""},"ramp-token":{"shape":[{"oneOf":["ramp_business_tok_","ramp_tok_"]},{"base62":[32,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"rancher","name":"Rancher","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"RANCHER_URL"}},"keys":{"rancher-api-token":{"shapes":[["token-",{"base36":5},":",{"base36":54}],["kubeconfig-",{"base64url":[5,60]},":",{"base36":54}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}"}],"name":"","source":""}}},
{"id":"rapidapi","name":"RapidAPI","docs":"","hosts":["*.p.rapidapi.com"],"keys":{"rapidapi-api-key":{"shape":[{"hex":10},"msh",{"hex":15},"p1",{"hex":6},"jsn",{"hex":12}],"beside":[{"named":"*rapidapi_key"},{"named":"*rapid_api_key"},{"named":"*rapidapi_api_key"},{"named":"*rapidapi_token"},{"word":"rapidapi","within":400}],"carriers":[{"header":"X-RapidAPI-Key","value":"{key}"},{"query":"rapidapi-key"}],"name":""}}},
{"id":"rasa","name":"Rasa","docs":"","hosts":["rasa.com"],"keys":{"rasa-license":{"shape":["eyJ",{"base64url":[8,2000]},".",{"base64url":[8,4000]},".",{"base64url":[20,1000]}],"check":"jwt","beside":[{"named":"rasa_pro_license"},{"named":"rasa_license"},{"named":"rasa_pro_license_key"}],"name":""}}},
{"id":"rawg","name":"RAWG","docs":"","hosts":["api.rawg.io","rawg.io"],"keys":{"rawg-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*rawg_api_key"},{"named":"*rawg_key"},{"named":"*rawg_token"},{"named":"*rawg_api_token"},{"named":"*rawg_access_token"},{"named":"*rawg_secret"},{"named":"*rawg_io_api_key"},{"named":"*rawg_io_key"},{"named":"*rawg_io_token"},{"named":"*rawg_io_api_token"},{"named":"*rawg_io_access_token"},{"named":"*rawg_io_secret"}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"raygun","name":"Raygun","docs":"","hosts":["api.raygun.com","api.raygun.io"],"keys":{"raygun-api-key":{"shapes":[[{"base64":[20,24]}],[{"base64":22},"=="]],"beside":[{"named":"*raygun_api_key"},{"named":"*raygun_apikey"},{"named":"*raygun_key"}],"carriers":[{"header":"X-ApiKey","value":"{key}"}],"name":""}}},
{"id":"razorpay","name":"Razorpay","docs":"","hosts":["api.razorpay.com"],"keys":{"razorpay-key":{"parts":{"id":{"shape":[{"oneOf":["rzp_live_","rzp_test_"]},{"base62":14}],"public":true},"secret":{"shape":[{"base62":24}],"beside":[{"named":"*razorpay_key_secret"},{"named":"*razorpay_secret"},{"named":"*razorpay_secret_key"},{"named":"*razorpay_api_secret"},{"named":"*rzp_key_secret"}]}},"within":20,"carriers":[{"basic":"{key.id}:{key.secret}"}],"name":""}}},
{"id":"readme-io","name":"ReadMe","docs":"","hosts":["api.readme.com","dash.readme.com"],"keys":{"readme-io-api-key":{"shape":["rdme_",{"base36":[60,80]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""}}},
{"id":"rebrandly","name":"Rebrandly","docs":"","hosts":["api.rebrandly.com","app.rebrandly.com","enterprise-api.rebrandly.com"],"keys":{"rebrandly-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*rebrandly_api_key"},{"named":"*rebrandly_key"},{"named":"*rebrandly_token"},{"named":"*rebrandly_api_token"},{"named":"*rebrandly_access_token"},{"named":"*rebrandly_secret"}],"carriers":[{"header":"apikey","value":"{key}"},{"query":"apikey"}],"name":""}}},
{"id":"recharge","name":"Recharge","docs":"","hosts":["api.rechargeapps.com"],"keys":{"recharge-token":{"shape":[{"oneOf":["sk_1x1_","sk_2x2_","sk_3x3_","sk_5x5_","sk_10x10_","sk_test_1x1_","sk_test_2x2_","sk_test_3x3_","sk_test_5x5_","sk_test_10x10_"]},{"hex":64}],"carriers":[{"header":"X-Recharge-Access-Token","value":"{key}"}],"name":""}}},
{"id":"recraft","name":"Recraft","docs":"","hosts":["external.api.recraft.ai","www.recraft.ai"],"keys":{"recraft-token":{"shape":[{"base62":[60,72]}],"beside":[{"named":"*recraft_api_key"},{"named":"*recraft_key"},{"named":"*recraft_token"},{"named":"*recraft_api_token"},{"named":"*recraft_access_token"},{"named":"*recraft_secret"},{"named":"*recraft_ai_api_key"},{"named":"*recraft_ai_key"},{"named":"*recraft_ai_token"},{"named":"*recraft_ai_api_token"},{"named":"*recraft_ai_access_token"},{"named":"*recraft_ai_secret"},{"word":"external.api.recraft.ai","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"recurly","name":"Recurly","docs":"","hosts":["v3.recurly.com","v3.eu.recurly.com"],"keys":{"recurly-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*recurly_api_key"},{"named":"*recurly_private_key"},{"named":"*recurly_key"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"reddit","name":"Reddit","docs":"","hosts":["www.reddit.com","oauth.reddit.com"],"keys":{"reddit-client-secret":{"shape":[{"base64url":[27,30]}],"beside":[{"named":"*reddit_client_secret"},{"named":"*reddit_secret"},{"named":"*reddit_api_secret"},{"named":"*reddit_app_secret"},{"named":"*praw_client_secret"},{"named":"*reddit_secret_key"}],"name":"","source":""},"reddit-refresh-token":{"shape":[{"digit":[6,14]},"-",{"base64url":[20,40]}],"beside":[{"named":"*reddit_refresh_token"},{"named":"*praw_refresh_token"},{"named":"*reddit_token"},{"named":"*reddit_access_token"}],"name":""}}},
{"id":"redis-cloud","name":"Redis Cloud","docs":"","hosts":["api.redislabs.com"],"keys":{"redis-cloud-secret-key":{"shape":[{"base62":[40,64]}],"beside":[{"named":"*rediscloud_secret_key"},{"named":"*redis_cloud_secret_key"},{"named":"*rediscloud_api_secret_key"},{"named":"*redis_cloud_api_secret_key"},{"named":"*redis_cloud_api_secret"}],"carriers":[{"header":"x-api-secret-key","value":"{key}"}],"name":""},"redis-cloud-account-key":{"shape":[{"base62":[40,64]}],"beside":[{"named":"*rediscloud_access_key"},{"named":"*redis_cloud_access_key"},{"named":"*rediscloud_api_key"},{"named":"*redis_cloud_api_key"},{"named":"*redis_cloud_account_key"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"remove-bg","name":"remove.bg","docs":"","hosts":["api.remove.bg"],"keys":{"remove-bg-api-key":{"shape":[{"base62":24}],"beside":[{"named":"*remove_bg_api_key"},{"named":"*remove_bg_key"},{"named":"*remove_bg_token"},{"named":"*remove_bg_apikey"},{"named":"*removebg_api_key"},{"named":"*removebg_key"},{"named":"*removebg_token"},{"named":"*removebg_apikey"},{"word":"api.remove.bg","within":160}],"carriers":[{"header":"X-Api-Key","value":"{key}"}],"name":""}}},
{"id":"render","name":"Render","docs":"","hosts":["api.render.com"],"keys":{"render-api-key":{"shape":["rnd_",{"base62":[28,40]}],"beside":[{"named":"*render_api_key"},{"named":"*render_token"},{"named":"*render_key"},{"named":"*render_api_token"},{"named":"*authorization"},{"word":"render.com","within":200},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"render-deploy-hook":{"shape":["https://api.render.com/deploy/srv-",{"base36":20},"?key=",{"base64url":11}],"beside":[{"named":"*hook"},{"named":"*url"},{"named":"*render"},{"named":"*render_key"},{"named":"*render_api_key"},{"named":"*render_token"},{"named":"*render_secret"},{"named":"*render_password"},{"word":"render","within":60}],"name":""}}},
{"id":"replicate","name":"Replicate","docs":"","hosts":["api.replicate.com"],"keys":{"replicate-api-token":{"shape":[{"oneOf":["r8_0","r8_1","r8_2","r8_3","r8_4","r8_5","r8_6","r8_7","r8_8","r8_9","r8_a","r8_b","r8_c","r8_d","r8_e","r8_f","r8_g","r8_h","r8_i","r8_j","r8_k","r8_l","r8_m","r8_n","r8_o","r8_p","r8_q","r8_r","r8_s","r8_t","r8_u","r8_v","r8_w","r8_x","r8_y","r8_z","r8_A","r8_B","r8_C","r8_D","r8_E","r8_F","r8_G","r8_H","r8_I","r8_J","r8_K","r8_L","r8_M","r8_N","r8_O","r8_P","r8_Q","r8_R","r8_S","r8_T","r8_U","r8_V","r8_W","r8_X","r8_Y","r8_Z"]},{"base62":36}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"header":"Authorization","value":"Token {key}"}],"name":"","source":""}}},
{"id":"resemble","name":"Resemble AI","docs":"","hosts":["app.resemble.ai","f.cluster.resemble.ai","p.cluster.resemble.ai"],"keys":{"resemble-api-key":{"shape":[{"base62":[22,26]}],"beside":[{"named":"*resemble_api_key"},{"named":"*resemble_api_token"},{"named":"*resemble_ai_api_key"},{"named":"*resemble_ai_key"},{"named":"*resemble_ai_token"},{"word":"app.resemble.ai","within":200}],"carriers":[{"header":"Authorization","value":"Token {key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"resend","name":"Resend","docs":"","hosts":["api.resend.com","smtp.resend.com"],"keys":{"resend-api-key":{"shape":["re_",{"base62":8,"as":"id"},"_",{"base62":24}],"beside":[{"named":"*resend"},{"named":"*resend_key"},{"named":"*resend_api_key"},{"named":"*resend_token"},{"named":"*resend_secret"},{"named":"*resend_password"},{"named":"*api_key"},{"named":"*mail"},{"named":"*smtp"},{"named":"*email"},{"word":"resend","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"retell","name":"Retell AI","docs":"","hosts":["api.retellai.com"],"keys":{"retell-api-key":{"shape":[{"lower":3},"_",{"hex":[24,32]}],"beside":[{"named":"*retell_api_key"},{"named":"*retell_ai_api_key"},{"named":"*retellai_api_key"},{"named":"*retell_key"},{"word":"retellai.com","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"retool","name":"Retool","docs":"","hosts":["api.retool.com","*.retool.com","{var.host}"],"vars":{"host":{"env":"RETOOL_HOST"}},"keys":{"retool-access-token":{"shape":["retool_01",{"base36":[20,44]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"rev-ai","name":"Rev AI","docs":"","hosts":["api.rev.ai","ec1.api.rev.ai","www.rev.ai"],"keys":{"rev-ai-token":{"shape":["0",{"base64url":[45,64]}],"beside":[{"named":"*rev_ai_api_key"},{"named":"*rev_ai_key"},{"named":"*rev_ai_token"},{"named":"*rev_ai_api_token"},{"named":"*rev_ai_access_token"},{"named":"*rev_ai_secret"},{"named":"*rev_access_token"},{"word":"api.rev.ai","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""}}},
{"id":"revolut","name":"Revolut","docs":"","hosts":["merchant.revolut.com","sandbox-merchant.revolut.com","b2b.revolut.com"],"keys":{"revolut-merchant-secret-key":{"shape":["sk_",{"base64url":[40,80]}],"beside":[{"named":"*revolut_secret_key"},{"named":"*revolut_api_key"},{"named":"*revolut_merchant_api_key"},{"named":"*revolut_merchant_secret"},{"named":"*revolut_api_secret_key"},{"named":"*revolut_secret_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"revolut-business-token":{"shape":[{"oneOf":["oa_prod_","oa_sand_"]},{"base64url":[40,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"ringcentral","name":"RingCentral","docs":"","hosts":["platform.ringcentral.com","platform.devtest.ringcentral.com","developers.ringcentral.com"],"keys":{"ringcentral-client-secret":{"shapes":[[{"base64url":22}],[{"base64url":[43,44]}]],"beside":[{"named":"*ring_central_client_secret"},{"named":"*ring_central_app_secret"},{"named":"*ring_central_secret"},{"named":"*ring_central_app_client_secret"},{"named":"*ring_central_oauth_client_secret"},{"named":"*ringcentral_client_secret"},{"named":"*ringcentral_app_secret"},{"named":"*ringcentral_secret"},{"named":"*ringcentral_app_client_secret"},{"named":"*ringcentral_oauth_client_secret"},{"named":"*rc_client_secret"},{"named":"*rc_app_client_secret"},{"named":"*rc_app_secret"}],"name":""},"ringcentral-jwt":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*ring_central_jwt"},{"named":"*ring_central_jwt_token"},{"named":"*ring_central_jwt_credential"},{"named":"*ring_central_user_jwt"},{"named":"*ringcentral_jwt"},{"named":"*ringcentral_jwt_token"},{"named":"*ringcentral_jwt_credential"},{"named":"*ringcentral_user_jwt"},{"named":"*rc_jwt"},{"named":"*rc_user_jwt"},{"named":"*rc_jwt_token"}],"name":""}}},
{"id":"riot-games","name":"Riot Games","docs":"","hosts":["*.api.riotgames.com"],"keys":{"riot-games-api-key":{"shape":["RGAPI-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"carriers":[{"header":"X-Riot-Token","value":"{key}"},{"query":"api_key"}],"name":""}}},
{"id":"rippling","name":"Rippling","docs":"","hosts":["rest.ripplingapis.com","api.rippling.com"],"keys":{"rippling-api-token":{"shape":[{"base64url":[30,400]}],"beside":[{"named":"*rippling_api_token"},{"named":"*rippling_api_key"},{"named":"*rippling_token"},{"named":"*rippling_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"roboflow","name":"Roboflow","docs":"","hosts":["api.roboflow.com","detect.roboflow.com","serverless.roboflow.com","infer.roboflow.com"],"keys":{"roboflow-api-key":{"shape":[{"base62":20}],"beside":[{"named":"*roboflow_api_key"},{"named":"*roboflow_key"},{"named":"*roboflow_private_key"},{"named":"*roboflow_api_token"},{"word":"Roboflow(api_key","within":40}],"carriers":[{"query":"api_key"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"rocket-chat","name":"Rocket.Chat","docs":"","hosts":["{var.host}","*.rocket.chat"],"vars":{"host":{"env":"ROCKETCHAT_URL"}},"keys":{"rocket-chat-token":{"shape":[{"base64url":43}],"beside":[{"named":"*rocket_chat_token"},{"named":"*rocket_chat_auth_token"},{"named":"*rocket_chat_access_token"},{"named":"*rocket_chat_api_token"},{"named":"*rocket_chat_api_key"},{"named":"*rocket_chat_personal_access_token"},{"named":"*rocket_chat_admin_token"},{"named":"*rocket_chat_bot_token"},{"named":"*rocketchat_token"},{"named":"*rocketchat_auth_token"},{"named":"*rocketchat_access_token"},{"named":"*rocketchat_api_token"},{"named":"*rocketchat_api_key"},{"named":"*rocketchat_personal_access_token"},{"named":"*rocketchat_admin_token"},{"named":"*rocketchat_bot_token"},{"word":"rocket.chat","within":200}],"name":"","source":""}}},
{"id":"rollbar","name":"Rollbar","docs":"","hosts":["api.rollbar.com"],"keys":{"rollbar-access-token":{"shape":[{"hex":32}],"beside":[{"named":"*rollbar_access_token"},{"named":"*rollbar_server_token"},{"named":"*rollbar_server_access_token"},{"named":"*rollbar_post_server_item"},{"named":"*rollbar_account_access_token"},{"named":"*rollbar_api_key"},{"named":"*rollbar_write_token"}],"carriers":[{"header":"X-Rollbar-Access-Token","value":"{key}"},{"query":"access_token"}],"name":""}}},
{"id":"rootly","name":"Rootly","docs":"","hosts":["api.rootly.com","rootly.com"],"keys":{"rootly-api-key":{"shape":["rootly_",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"route4me","name":"Route4Me","docs":"","hosts":["api.route4me.com","route4me.com"],"keys":{"route4me-api-key":{"shape":[{"hexUpper":32}],"beside":[{"named":"*route4me_api_key"},{"named":"*route4me_key"},{"named":"*route4me_token"},{"named":"*route4me_api_token"},{"named":"*route4me_access_token"},{"named":"*route4me_secret"}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"rubygems","name":"RubyGems","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"RUBYGEMS_HOST"}},"keys":{"rubygems-api-key":{"shape":["rubygems_",{"hex":48}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""},"rubygems-legacy-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*rubygems_api_key"},{"named":"*gem_host_api_key"},{"named":"*api_key","in":"**/.gem/credentials"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"rudderstack","name":"RudderStack","docs":"","hosts":["api.rudderstack.com","*.dataplane.rudderstack.com"],"keys":{"rudderstack-access-token":{"shape":[{"base62":[20,64]}],"beside":[{"named":"*rudderstack_access_token"},{"named":"*rudderstack_api_token"},{"named":"*rudderstack_token"},{"named":"*rudderstack_personal_access_token"},{"named":"*rudder_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"rundeck","name":"Rundeck","docs":"","hosts":["{var.host}","*.runbook.pagerduty.cloud"],"vars":{"host":{"env":"RUNDECK_URL"}},"keys":{"rundeck-token":{"shape":[{"base62":32}],"beside":[{"named":"*rundeck_auth_token"},{"named":"*rundeck_api_token"},{"named":"*rd_auth_token"},{"named":"*rd_api_token"},{"named":"*rundeck_token"},{"named":"*rundeck_api_key"},{"named":"*rundeck_access_token"},{"word":"X-Rundeck-Auth-Token","within":200}],"carriers":[{"header":"X-Rundeck-Auth-Token","value":"{key}"},{"query":"authtoken"}],"name":""}}},
{"id":"runpod","name":"Runpod","docs":"","hosts":["api.runpod.io","api.runpod.ai","rest.runpod.io"],"keys":{"runpod-api-key":{"shape":["rpa_",{"base36upper":40},{"base36":6}],"beside":[{"named":"*runpod_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"api_key"}],"name":""},"runpod-legacy-key":{"shape":[{"base36upper":40}],"beside":[{"named":"*runpod_api_key"},{"named":"*runpod_key"},{"named":"*runpod_ai_api_key"},{"named":"runpod.api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"api_key"}],"name":""}}},
{"id":"runway","name":"Runway","docs":"","hosts":["api.dev.runwayml.com"],"keys":{"runway-api-secret":{"shape":["key_",{"hex":128}],"beside":[{"named":"*runwayml_api_secret"},{"named":"*runway_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"salesforce","name":"Salesforce","docs":"","hosts":["login.salesforce.com","test.salesforce.com","*.my.salesforce.com","*.salesforce.com"],"keys":{"salesforce-auth-url":{"shapes":[["force://PlatformCLI::",{"userinfo":[60,120]},"@",{"hostname":[8,200]}],["force://",{"userinfo":[11,90]},":",{"base36upper":[15,64]},":",{"userinfo":[60,120]},"@",{"hostname":[8,200]}]],"name":"","source":""},"salesforce-consumer-secret":{"shape":[{"hexUpper":64}],"beside":[{"named":"*salesforce_client_secret"},{"named":"*salesforce_consumer_secret"},{"named":"*sf_client_secret"},{"named":"*sf_consumer_secret"},{"named":"*sfdc_client_secret"},{"named":"*sfdc_consumer_secret"},{"named":"*sfdx_client_secret"},{"named":"*salesforce_secret"},{"named":"*salesforce_oauth_secret"},{"word":"salesforce","within":200}],"name":""},"salesforce-security-token":{"shape":[{"base62":[24,25]}],"beside":[{"named":"*salesforce_security_token"},{"named":"*sf_security_token"},{"named":"*sfdc_security_token"},{"named":"*salesforce_token"},{"named":"*sf_token"}],"name":""}}},
{"id":"sambanova","name":"SambaNova","docs":"","hosts":["api.sambanova.ai"],"keys":{"sambanova-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*sambanova_api_key"},{"named":"*sambanova_key"},{"named":"*samba_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"samsara","name":"Samsara","docs":"","hosts":["api.samsara.com","api.eu.samsara.com"],"keys":{"samsara-api-token":{"shape":["samsara_api_",{"base62":[28,40]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"sanity","name":"Sanity","docs":"","hosts":["api.sanity.io","*.api.sanity.io","*.apicdn.sanity.io"],"keys":{"sanity-token":{"shape":["sk",{"base62":[78,220]}],"beside":[{"named":"*sanity_token"},{"named":"*sanity_api_token"},{"named":"*sanity_auth_token"},{"named":"*sanity_write_token"},{"named":"*sanity_read_token"},{"named":"*sanity_api_write_token"},{"named":"*sanity_api_read_token"},{"named":"*sanity_deploy_token"},{"named":"*sanity_viewer_token"},{"named":"*sanity_editor_token"},{"named":"*sanity_secret_token"},{"named":"*sanity_studio_token"},{"word":"sanity","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"sarvam","name":"Sarvam AI","docs":"","hosts":["api.sarvam.ai","dashboard.sarvam.ai"],"keys":{"sarvam-api-key":{"shape":["sk_",{"base36":8},"_",{"base62":24}],"beside":[{"named":"*sarvam_api_key"},{"named":"*sarvam_key"},{"named":"*sarvam_token"},{"named":"*sarvam_api_token"},{"named":"*sarvam_access_token"},{"named":"*sarvam_secret"},{"named":"*sarvam_api_subscription_key"},{"named":"*sarvam_subscription_key"},{"named":"*sarvam_ai_api_key"},{"named":"*sarvam_ai_key"},{"named":"*sarvam_ai_token"},{"named":"*sarvam_ai_api_token"},{"named":"*sarvam_ai_access_token"},{"named":"*sarvam_ai_secret"},{"named":"*sarvam_ai_api_subscription_key"},{"named":"*sarvam_ai_subscription_key"},{"word":"sarvam","within":200},{"word":"Sarvam","within":200},{"word":"SARVAM","within":200}],"carriers":[{"header":"api-subscription-key","value":"{key}"}],"name":""}}},
{"id":"sauce-labs","name":"Sauce Labs","docs":"","hosts":["*.saucelabs.com"],"keys":{"sauce-labs-access-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*sauce_access_key"},{"named":"*sauce_labs_access_key"},{"named":"*sauce_labs_api_key"},{"named":"*sauce_labs_key"},{"named":"*sauce_labs_accesskey"},{"named":"*sauce_labs_token"},{"named":"*sauce_labs_secret"},{"named":"*saucelabs_access_key"},{"named":"*saucelabs_api_key"},{"named":"*saucelabs_key"},{"named":"*saucelabs_accesskey"},{"named":"*saucelabs_token"},{"named":"*saucelabs_secret"},{"named":"*sauce_key"},{"named":"*sauce_api_key"},{"word":"ondemand.saucelabs.com","within":200},{"command":"saucectl","flag":"--accessKey"},{"command":"sc","flag":"--access-key"},{"command":"sc","flag":"--api-key"}],"name":""}}},
{"id":"scale-ai","name":"Scale AI","docs":"","hosts":["api.scale.com","api.egp.scale.com"],"keys":{"scale-ai-api-key":{"shape":[{"oneOf":["live_","test_"]},{"hex":32}],"beside":[{"named":"*scale_api_key"},{"named":"*scaleapi_key"},{"named":"*scale_ai_api_key"},{"named":"*scale_ai_key"},{"word":"ScaleClient","within":80},{"word":"NucleusClient","within":80}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"scaleway","name":"Scaleway","docs":"","hosts":["api.scaleway.com","*.scw.cloud"],"keys":{"scaleway-api-key":{"parts":{"id":{"shape":["SCW",{"base36upper":17}],"public":true,"beside":[{"named":"*access_key"},{"named":"*access_key_id"},{"named":"*scw_access_key"},{"named":"*scaleway_access_key"}]},"secret":{"shape":[{"hexAny":8},"-",{"hexAny":4},"-",{"hexAny":4},"-",{"hexAny":4},"-",{"hexAny":12}],"beside":[{"named":"*scw_secret_key"},{"named":"*scaleway_secret_key"},{"named":"*scw_token"},{"named":"*scaleway_api_token"},{"named":"*scw_api_token"},{"named":"*scaleway_token"},{"named":"*scaleway_api_key"},{"named":"*scw_api_key"},{"word":"SCW","within":120}]}},"within":20,"name":"","source":""}}},
{"id":"scalingo","name":"Scalingo","docs":"","hosts":["auth.scalingo.com","api.osc-fr1.scalingo.com","*.scalingo.com"],"keys":{"scalingo-api-token":{"shape":["tk-us-",{"base64url":[40,64]}],"name":"","source":""}}},
{"id":"scout-apm","name":"Scout APM","docs":"","hosts":["apm.scoutapp.com","scoutapm.com"],"keys":{"scout-apm-key":{"shape":[{"base62":20}],"beside":[{"named":"scout_key"},{"named":"*scout_apm_key"},{"named":"*scout_agent_key"},{"named":"key","in":"**/scout_apm.yml"}],"name":""}}},
{"id":"scraperapi","name":"ScraperAPI","docs":"","hosts":["api.scraperapi.com","async.scraperapi.com","proxy-server.scraperapi.com","dashboard.scraperapi.com"],"keys":{"scraperapi-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*scraper_api_api_key"},{"named":"*scraper_api_key"},{"named":"*scraper_api_token"},{"named":"*scraper_api_api_token"},{"named":"*scraper_api_access_token"},{"named":"*scraper_api_secret"},{"named":"*scraperapi_api_key"},{"named":"*scraperapi_key"},{"named":"*scraperapi_token"},{"named":"*scraperapi_api_token"},{"named":"*scraperapi_access_token"},{"named":"*scraperapi_secret"},{"named":"*scraper_api"},{"word":"api.scraperapi.com","within":200},{"word":"scraperapi:","within":200}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"scrapfly","name":"Scrapfly","docs":"","hosts":["api.scrapfly.io","scrapfly.io"],"keys":{"scrapfly-api-key":{"shape":[{"oneOf":["scp-live-","scp-test-"]},{"hex":32}],"carriers":[{"query":"key"}],"name":""},"scrapfly-old-key":{"shape":[{"hex":32}],"beside":[{"named":"*scrapfly_api_key"},{"named":"*scrapfly_key"},{"named":"*scrapfly_token"},{"named":"*scrapfly_api_token"},{"named":"*scrapfly_access_token"},{"named":"*scrapfly_secret"}],"name":""}}},
{"id":"scrapingant","name":"ScrapingAnt","docs":"","hosts":["api.scrapingant.com","app.scrapingant.com"],"keys":{"scrapingant-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*scraping_ant_api_key"},{"named":"*scraping_ant_key"},{"named":"*scraping_ant_token"},{"named":"*scraping_ant_api_token"},{"named":"*scraping_ant_access_token"},{"named":"*scraping_ant_secret"},{"named":"*scrapingant_api_key"},{"named":"*scrapingant_key"},{"named":"*scrapingant_token"},{"named":"*scrapingant_api_token"},{"named":"*scrapingant_access_token"},{"named":"*scrapingant_secret"}],"carriers":[{"header":"x-api-key","value":"{key}"},{"query":"x-api-key"}],"name":""}}},
{"id":"scrapingbee","name":"ScrapingBee","docs":"","hosts":["app.scrapingbee.com"],"keys":{"scrapingbee-api-key":{"shape":[{"base36upper":80}],"beside":[{"named":"*scraping_bee_api_key"},{"named":"*scraping_bee_key"},{"named":"*scraping_bee_token"},{"named":"*scraping_bee_api_token"},{"named":"*scraping_bee_access_token"},{"named":"*scraping_bee_secret"},{"named":"*scrapingbee_api_key"},{"named":"*scrapingbee_key"},{"named":"*scrapingbee_token"},{"named":"*scrapingbee_api_token"},{"named":"*scrapingbee_access_token"},{"named":"*scrapingbee_secret"},{"word":"scrapingbee","within":200}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"scrapingdog","name":"Scrapingdog","docs":"","hosts":["api.scrapingdog.com"],"keys":{"scrapingdog-api-key":{"shape":[{"hex":24}],"beside":[{"named":"*scrapingdog_api_key"},{"named":"*scrapingdog_key"},{"named":"*scrapingdog_token"},{"named":"*scrapingdog_api_token"},{"named":"*scrapingdog_access_token"},{"named":"*scrapingdog_secret"},{"named":"*scraping_dog_api_key"},{"named":"*scraping_dog_key"},{"named":"*scraping_dog_token"},{"named":"*scraping_dog_api_token"},{"named":"*scraping_dog_access_token"},{"named":"*scraping_dog_secret"},{"word":"scrapingdog","within":200}],"carriers":[{"query":"api_key"}],"name":"","source":""}}},
{"id":"searchapi","name":"SearchApi","docs":"","hosts":["www.searchapi.io"],"keys":{"searchapi-api-key":{"shape":[{"base62":24}],"beside":[{"named":"*searchapi_api_key"},{"named":"*searchapi_key"},{"named":"*searchapi_token"},{"named":"*search_api_api_key"},{"named":"*search_api_key"},{"named":"*search_api_token"},{"named":"*searchapi_io_api_key"},{"named":"*searchapi_io_key"},{"named":"*searchapi_io_token"},{"word":"searchapi.io","within":200}],"carriers":[{"query":"api_key"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"securitytrails","name":"SecurityTrails","docs":"","hosts":["api.securitytrails.com"],"keys":{"securitytrails-api-key":{"shape":[{"base64url":32}],"beside":[{"named":"*securitytrails_api_key"},{"named":"*securitytrails_key"},{"named":"*security_trails_api_key"},{"named":"*securitytrails_apikey"}],"carriers":[{"header":"APIKEY","value":"{key}"},{"query":"apikey"}],"name":""}}},
{"id":"segment","name":"Segment","docs":"","hosts":["api.segmentapis.com","eu1.api.segmentapis.com","api.segment.io","api.segment.com"],"keys":{"segment-api-token":{"shape":["sgp_",{"base62":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"segment-write-key":{"shape":[{"base62":32}],"weak":true,"beside":[{"named":"*segment_write_key"},{"named":"*segment_io_write_key"},{"named":"*segment_api_write_key"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"segmind","name":"Segmind","docs":"","hosts":["api.segmind.com","cloud.segmind.com"],"keys":{"segmind-api-key":{"shape":["SG_",{"hex":16}],"beside":[{"named":"*segmind_api_key"},{"named":"*segmind_key"},{"named":"*segmind_token"},{"named":"*segmind_api_token"},{"named":"*segmind_access_token"},{"named":"*segmind_secret"},{"word":"segmind","within":200},{"word":"Segmind","within":200},{"word":"SEGMIND","within":200}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"semaphore-ci","name":"Semaphore","docs":"","hosts":["*.semaphoreci.com"],"keys":{"semaphore-ci-api-token":{"shapes":[[{"base64url":20}],[{"hex":64}]],"beside":[{"named":"*semaphore_api_token"},{"named":"*semaphore_ci_token"},{"named":"*semaphoreci_token"},{"named":"*semaphoreci_api_token"},{"named":"*semaphore_ci_api_token"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":"","source":""}}},
{"id":"semgrep","name":"Semgrep","docs":"","hosts":["semgrep.dev"],"keys":{"semgrep-token":{"shape":[{"hex":64}],"beside":[{"named":"*semgrep_app_token"},{"named":"*semgrep_api_token"},{"named":"*semgrep_token"},{"named":"*semgrep_api_key"},{"named":"api_token","in":"**/.semgrep/settings.yml"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"sendbird","name":"Sendbird","docs":"","hosts":["*.sendbird.com"],"keys":{"sendbird-api-token":{"shape":[{"hex":40}],"beside":[{"named":"*sendbird_api_token"},{"named":"*sendbird_token"},{"named":"*sendbird_master_api_token"},{"named":"*sendbird_api_key"},{"named":"*sendbird_master_token"},{"named":"*sendbird_secret"}],"carriers":[{"header":"Api-Token","value":"{key}"}],"name":""}}},
{"id":"sendgrid","name":"SendGrid","docs":"","hosts":["{var.api}","api.sendgrid.com","api.eu.sendgrid.com","smtp.sendgrid.net"],"vars":{"api":{"env":"REKEY_SENDGRID_API","default":"api.sendgrid.com"}},"keys":{"sendgrid-api-key":{"shape":["SG.",{"base64url":22,"as":"id"},".",{"base64url":43}],"beside":[{"named":"*sendgrid"},{"named":"*sendgrid_key"},{"named":"*sendgrid_api_key"},{"named":"*sendgrid_token"},{"named":"*sendgrid_secret"},{"named":"*sendgrid_password"},{"named":"*sg_api"},{"named":"*sg_api_key"},{"named":"*sg_key"},{"named":"*api_key"},{"named":"*mail"},{"named":"*smtp"},{"named":"*password"},{"named":"*pass"},{"named":"*email"},{"named":"*authorization"},{"named":"*key"},{"named":"*token"},{"word":"sendgrid","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"sentry","name":"Sentry","docs":"","hosts":["{var.host}","us.sentry.io","de.sentry.io"],"vars":{"host":{"env":"SENTRY_URL","default":"sentry.io"},"org":{"env":"SENTRY_ORG"}},"keys":{"sentry-org-token":{"shape":["sntrys_eyJ",{"base64":[60,500]},{"oneOf":["_","=_","==_"]},{"base64":43}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"sentry-user-token":{"shape":["sntryu_",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"sentry-integration-token":{"shape":["sntryi_",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"sentry-app-token":{"shape":["sntrya_",{"hex":64}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"sentry-old-token":{"shape":[{"hex":64}],"beside":[{"named":"*sentry_auth_token"},{"named":"*sentry_token"},{"named":"token","in":"**/{.sentryclirc,sentry.properties}"},{"named":"auth.token","in":"**/sentry.properties"},{"command":"sentry-cli","flag":"--auth-token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"serpapi","name":"SerpApi","docs":"","hosts":["serpapi.com"],"keys":{"serpapi-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*serpapi_api_key"},{"named":"*serp_api_key"},{"named":"*serpapi_key"},{"named":"*serpapi_token"},{"word":"serpapi.com","within":200}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"serper","name":"Serper","docs":"","hosts":["google.serper.dev","scrape.serper.dev"],"keys":{"serper-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*serper_api_key"},{"named":"*serper_key"},{"named":"*serper_dev_api_key"},{"named":"*google_serper_api_key"},{"word":"serper.dev","within":160}],"carriers":[{"header":"X-API-KEY","value":"{key}"}],"name":""}}},
{"id":"serphouse","name":"SERPHouse","docs":"","hosts":["api.serphouse.com","app.serphouse.com"],"keys":{"serphouse-api-key":{"shape":[{"base62":60}],"beside":[{"named":"*serp_house_api_key"},{"named":"*serp_house_key"},{"named":"*serp_house_token"},{"named":"*serp_house_api_token"},{"named":"*serp_house_access_token"},{"named":"*serp_house_secret"},{"named":"*serphouse_api_key"},{"named":"*serphouse_key"},{"named":"*serphouse_token"},{"named":"*serphouse_api_token"},{"named":"*serphouse_access_token"},{"named":"*serphouse_secret"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"api_token"}],"name":""}}},
{"id":"serverchan","name":"ServerChan","docs":"","hosts":["sctapi.ftqq.com","sc.ftqq.com"],"keys":{"serverchan-send-key":{"shapes":[["SCT",{"digit":[3,8]},"T",{"base62":[20,40]}],["SCU",{"digit":[3,8]},"T",{"base62":[32,64]}]],"beside":[{"named":"*serverchan_key"},{"named":"*serverchan_send_key"},{"named":"*serverchan_sckey"},{"named":"*serverchan_sendkey"},{"named":"*serverchan_token"},{"named":"*server_chan_key"},{"named":"*server_chan_send_key"},{"named":"*server_chan_sckey"},{"named":"*server_chan_sendkey"},{"named":"*server_chan_token"},{"named":"*sct_key"},{"named":"*sct_send_key"},{"named":"*sct_sckey"},{"named":"*sct_sendkey"},{"named":"*sct_token"},{"named":"*push_key"},{"named":"*push_send_key"},{"named":"*push_sckey"},{"named":"*push_sendkey"},{"named":"*push_token"},{"named":"*push_key"},{"named":"*serverchan_sckey"},{"named":"*sc_key"},{"word":"ftqq.com","within":60}],"name":""}}},
{"id":"settlemint","name":"SettleMint","docs":"","hosts":["console.settlemint.com"],"keys":{"settlemint-access-token":{"shape":[{"oneOf":["sm_aat_","sm_pat_","sm_sat_"]},{"base62":[14,64]}],"carriers":[{"header":"x-auth-token","value":"{key}"}],"name":"","source":""}}},
{"id":"shipengine","name":"ShipEngine","docs":"","hosts":["api.shipengine.com"],"keys":{"shipengine-api-key":{"shapes":[["TEST_",{"base64url":43}],[{"base64url":43}]],"beside":[{"named":"*shipengine_api_key"},{"named":"*shipengine_key"}],"carriers":[{"header":"API-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"shippo","name":"Shippo","docs":"","hosts":["api.goshippo.com"],"keys":{"shippo-live-token":{"shape":["shippo_live_",{"hex":40}],"carriers":[{"header":"Authorization","value":"ShippoToken {key}"}],"name":"","source":""},"shippo-test-token":{"shape":["shippo_test_",{"hex":40}],"carriers":[{"header":"Authorization","value":"ShippoToken {key}"}],"name":"","source":""}}},
{"id":"shipstation","name":"ShipStation","docs":"","hosts":["ssapi.shipstation.com","api.shipstation.com"],"keys":{"shipstation-api-secret":{"shape":[{"hex":32}],"beside":[{"named":"*shipstation_api_secret"},{"named":"*shipstation_secret"},{"named":"*ss_api_secret"},{"named":"*shipstation_secret_key"}],"name":""}}},
{"id":"shodan","name":"Shodan","docs":"","hosts":["api.shodan.io","stream.shodan.io"],"keys":{"shodan-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*shodan_api_key"},{"named":"*shodan_key"},{"named":"*shodan_apikey"},{"named":"*shodan_token"}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"shopify","name":"Shopify","docs":"","hosts":["{var.shop}"],"vars":{"shop":{"env":"SHOPIFY_SHOP"}},"keys":{"shopify-access-token":{"shape":["shpat_",{"hexAny":32}],"carriers":[{"header":"X-Shopify-Access-Token","value":"{key}"}],"name":"","source":""},"shopify-custom-app-token":{"shape":["shpca_",{"hexAny":32}],"carriers":[{"header":"X-Shopify-Access-Token","value":"{key}"}],"name":"","source":""},"shopify-private-app-password":{"shape":["shppa_",{"hexAny":32}],"carriers":[{"header":"X-Shopify-Access-Token","value":"{key}"}],"name":"","source":""},"shopify-app-secret":{"shape":["shpss_",{"hexAny":32}],"name":"","source":""},"shopify-theme-access-password":{"shape":["shptka_",{"hexAny":32}],"name":"","source":""}}},
{"id":"shortcut","name":"Shortcut","docs":"","hosts":["api.app.shortcut.com","app.shortcut.com","api.clubhouse.io"],"keys":{"shortcut-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*shortcut_api_token"},{"named":"*shortcut_token"},{"named":"*shortcut_access_token"},{"named":"*shortcut_api_key"},{"named":"*clubhouse_api_token"},{"named":"*clubhouse_token"},{"named":"*clubhouse_api_key"},{"named":"*clubhouse_access_token"},{"named":"*shortcut_io_token"},{"word":"api.app.shortcut.com","within":200},{"word":"api.clubhouse.io","within":200}],"carriers":[{"header":"Shortcut-Token","value":"{key}"},{"header":"Clubhouse-Token","value":"{key}"},{"query":"token"}],"name":""}}},
{"id":"shotstack","name":"Shotstack","docs":"","hosts":["api.shotstack.io","dashboard.shotstack.io"],"keys":{"shotstack-api-key":{"shape":[{"base62":40}],"beside":[{"named":"*shotstack_api_key"},{"named":"*shotstack_key"},{"named":"*shotstack_token"},{"named":"*shotstack_api_token"},{"named":"*shotstack_access_token"},{"named":"*shotstack_secret"},{"named":"*shotstack_production_key"},{"named":"*shotstack_stage_key"},{"named":"*shotstack_sandbox_key"},{"named":"*shotstack_production_api_key"},{"named":"*shotstack_stage_api_key"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"shutterstock","name":"Shutterstock","docs":"","hosts":["api.shutterstock.com"],"keys":{"shutterstock-token":{"shape":["v2/",{"base64":[80,600]}],"beside":[{"named":"*shutterstock_token"},{"named":"*shutterstock_access_token"},{"named":"*shutterstock_api_token"},{"word":"api.shutterstock.com","within":400}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"sidekiq","name":"Sidekiq","docs":"","hosts":["gems.contribsys.com","enterprise.contribsys.com"],"keys":{"sidekiq-bundle-credential":{"shape":[{"hexAny":8,"as":"user"},":",{"hexAny":8}],"beside":[{"named":"*bundle_enterprise__contribsys__com"},{"named":"*bundle_gems__contribsys__com"},{"named":"*sidekiq_enterprise_credentials"},{"named":"*sidekiq_pro_credentials"},{"named":"*sidekiq_credentials"},{"named":"*sidekiq_license"},{"named":"*contribsys_username_password"},{"named":"*sidekiq_enterprise_key"},{"named":"*sidekiq_pro_key"},{"word":"contribsys.com","within":16}],"name":""}}},
{"id":"signalfx","name":"Splunk Observability Cloud","docs":"","hosts":["{var.api}"],"vars":{"api":{"env":"SFX_API_URL","default":"api.signalfx.com"}},"keys":{"signalfx-access-token":{"shape":[{"base64url":22}],"beside":[{"named":"*signalfx_access_token"},{"named":"*signalfx_api_token"},{"named":"*signalfx_auth_token"},{"named":"*sfx_token"},{"named":"*sfx_auth_token"},{"named":"*splunk_access_token"},{"named":"*splunk_observability_token"}],"carriers":[{"header":"X-SF-Token","value":"{key}"}],"name":""}}},
{"id":"signoz","name":"SigNoz","docs":"","hosts":["{var.ingest}","*.signoz.cloud"],"vars":{"ingest":{"env":"SIGNOZ_ENDPOINT"}},"keys":{"signoz-ingestion-key":{"shapes":[[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],[{"base64url":[24,48]}]],"beside":[{"named":"*signoz_ingestion_key"},{"named":"*signoz_access_token"}],"carriers":[{"header":"signoz-ingestion-key","value":"{key}"},{"header":"signoz-access-token","value":"{key}"}],"name":""},"signoz-api-key":{"shape":[{"base64":43},"="],"beside":[{"named":"*signoz_api_key"}],"carriers":[{"header":"SIGNOZ-API-KEY","value":"{key}"}],"name":"","source":""}}},
{"id":"sigopt","name":"SigOpt","docs":"","hosts":["api.sigopt.com","app.sigopt.com"],"keys":{"sigopt-token":{"shape":[{"base36upper":48}],"beside":[{"named":"*sigopt_api_key"},{"named":"*sigopt_key"},{"named":"*sigopt_token"},{"named":"*sigopt_api_token"},{"named":"*sigopt_access_token"},{"named":"*sigopt_secret"},{"named":"*sigopt_client_token"},{"named":"*sig_opt_api_key"},{"named":"*sig_opt_key"},{"named":"*sig_opt_token"},{"named":"*sig_opt_api_token"},{"named":"*sig_opt_access_token"},{"named":"*sig_opt_secret"},{"named":"*sig_opt_client_token"}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"siliconflow","name":"SiliconFlow","docs":"","hosts":["api.siliconflow.com","api.siliconflow.cn"],"keys":{"siliconflow-api-key":{"shape":["sk-",{"lower":48}],"beside":[{"named":"*siliconflow_api_key"},{"named":"*silicon_flow_api_key"},{"named":"*siliconflow_key"},{"named":"*siliconflow_token"},{"word":"siliconflow","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"simplelocalize","name":"SimpleLocalize","docs":"","hosts":["api.simplelocalize.io"],"keys":{"simplelocalize-api-key":{"shape":[{"base62":[24,80]}],"beside":[{"named":"*simplelocalize_api_key"},{"named":"*simple_localize_api_key"},{"named":"apiKey","in":"**/{simplelocalize.yml,simplelocalize.yaml}"},{"command":"simplelocalize","flag":"--apiKey"}],"carriers":[{"header":"X-SimpleLocalize-Token","value":"{key}"}],"name":""}}},
{"id":"sinch","name":"Sinch","docs":"","hosts":["us.sms.api.sinch.com","eu.sms.api.sinch.com","zt.us.sms.api.sinch.com","zt.eu.sms.api.sinch.com","dashboard.sinch.com"],"keys":{"sinch-sms-token":{"shape":[{"hex":32}],"beside":[{"named":"*sinch_api_token"},{"named":"*sinch_sms_token"},{"named":"*sinch_sms_api_token"},{"named":"*sinch_service_plan_token"},{"named":"*sinch_token"},{"named":"*sinch_access_token"},{"named":"*sinch_sms_api_key"},{"word":"sms.api.sinch.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"singlestore","name":"SingleStore","docs":"","hosts":["api.singlestore.com","portal.singlestore.com"],"keys":{"singlestore-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*singlestore_management_api_key"},{"named":"*single_store_management_api_key"},{"named":"*singlestoredb_management_api_key"},{"named":"*s2_management_api_key"},{"named":"*singlestore_api_key"},{"named":"*singlestore_key"},{"named":"*singlestore_management_token"},{"named":"*singlestore_management_key"},{"named":"*singlestore_token"},{"named":"*singlestore_api_token"},{"named":"*single_store_api_key"},{"named":"*single_store_key"},{"named":"*single_store_management_token"},{"named":"*single_store_management_key"},{"named":"*single_store_token"},{"named":"*single_store_api_token"},{"named":"*singlestoredb_api_key"},{"named":"*singlestoredb_key"},{"named":"*singlestoredb_management_token"},{"named":"*singlestoredb_management_key"},{"named":"*singlestoredb_token"},{"named":"*singlestoredb_api_token"},{"word":"api.singlestore.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"sirv","name":"Sirv","docs":"","hosts":["api.sirv.com","my.sirv.com"],"keys":{"sirv-client-secret":{"shape":[{"base64":86},"=="],"beside":[{"named":"*sirv_client_secret"},{"named":"*sirv_secret"},{"named":"*sirv_api_secret"},{"named":"*sirv_secret_key"},{"named":"*sirv_api_client_secret"}],"name":""}}},
{"id":"skylight","name":"Skylight","docs":"","hosts":["auth.skylight.io"],"keys":{"skylight-token":{"shape":[{"base64url":43}],"beside":[{"named":"*skylight_authentication"},{"named":"*skylight_auth_token"},{"named":"authentication","in":"**/skylight.yml"}],"name":""}}},
{"id":"skyscanner","name":"Skyscanner","docs":"","hosts":["partners.api.skyscanner.net"],"keys":{"skyscanner-api-key":{"shapes":[["sh",{"base36":[30,40]}],["prtl",{"base36":[24,40]}]],"beside":[{"named":"*skyscanner_api_key"},{"named":"*skyscanner_key"},{"named":"*skyscanner_token"},{"word":"skyscanner","within":200}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"slack","name":"Slack","docs":"","hosts":["slack.com"],"keys":{"slack-bot-token":{"shapes":[["xoxb-",{"digit":[9,14]},"-",{"digit":[9,14]},"-",{"base62":[20,64]}],["xoxb-",{"digit":[9,14]},"-",{"base62":[20,64]}],["xoxe.xoxb-",{"digit":1},"-",{"base64url":[40,400]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":"","source":""},"slack-user-token":{"shapes":[["xoxp-",{"digit":[9,14]},"-",{"digit":[9,14]},"-",{"digit":[9,14]},"-",{"base62":[20,64]}],["xoxp-",{"digit":[9,14]},"-",{"digit":[9,14]},"-",{"base62":[20,64]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":"","source":""},"slack-expiring-token":{"shape":["xoxe.xoxp-",{"digit":1},"-",{"base64url":[40,400]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":"","source":""},"slack-refresh-token":{"shape":["xoxe-",{"digit":1},"-",{"base64url":[40,400]}],"name":"","source":""},"slack-app-token":{"shape":["xapp-",{"digit":1},"-",{"base36upper":[8,14]},"-",{"digit":[9,14]},"-",{"hex":[40,80]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":"","source":""},"slack-workflow-token":{"shape":["xwfp-",{"digit":[9,14]},"-",{"base64url":[20,200]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":"","source":""},"slack-webhook":{"shape":["https://hooks.slack.com/services/T",{"base36upper":[6,14]},"/B",{"base36upper":[6,14]},"/",{"base62":[20,32]}],"name":"","source":""}}},
{"id":"smartsheet","name":"Smartsheet","docs":"","hosts":["api.smartsheet.com","api.smartsheet.eu","api.smartsheetgov.com"],"keys":{"smartsheet-access-token":{"shapes":[[{"base62":[37,38]}],[{"base36":26}]],"beside":[{"named":"*smartsheet_access_token"},{"named":"*smartsheet_token"},{"named":"*smartsheet_api_key"},{"named":"*smartsheet_api_token"},{"named":"*smartsheet_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"smartthings","name":"SmartThings","docs":"","hosts":["api.smartthings.com"],"keys":{"smartthings-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*smartthings_token"},{"named":"*smartthings_pat"},{"named":"*smartthings_api_token"},{"named":"*smartthings_access_token"},{"named":"*smart_things_token"},{"named":"*smartthings_api_key"},{"named":"*smartthings_client_secret"},{"command":"smartthings","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"smtp2go","name":"SMTP2GO","docs":"","hosts":["api.smtp2go.com","mail.smtp2go.com"],"keys":{"smtp2go-api-key":{"shapes":[["api-",{"hexUpper":32}],["api-",{"hex":32}]],"beside":[{"named":"*smtp2go"},{"named":"*smtp2go_key"},{"named":"*smtp2go_api_key"},{"named":"*smtp2go_token"},{"named":"*smtp2go_secret"},{"named":"*smtp2go_password"},{"named":"*api_key"},{"named":"*x-smtp2go-api-key"},{"named":"*mail"},{"word":"smtp2go","within":300}],"carriers":[{"header":"X-Smtp2go-Api-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"snowflake","name":"Snowflake","docs":"","hosts":["*.snowflakecomputing.com"],"keys":{"snowflake-access-token":{"shape":["eyJ",{"base64url":[10,500]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[40,700]}],"check":"jwt","beside":[{"named":"*snowflake_pat"},{"named":"*snowflake_token"},{"named":"*snowflake_access_token"},{"named":"*snowflake_programmatic_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"snyk","name":"Snyk","docs":"","hosts":["api.snyk.io","api.us.snyk.io","api.eu.snyk.io","api.au.snyk.io","app.snyk.io"],"keys":{"snyk-api-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*snyk_token"},{"named":"*snyk_api_token"},{"named":"*snyk_api_key"},{"named":"*snyk_auth_token"},{"word":"snyk auth","within":10},{"named":"api","in":"**/configstore/snyk.json"}],"carriers":[{"header":"Authorization","value":"token {key}"}],"name":""},"snyk-personal-access-token":{"shape":[{"oneOf":["snyk_uat.","snyk_sat."]},{"base36":8},".",{"base64url":[20,700]},".",{"base64url":[4,200]}],"carriers":[{"header":"Authorization","value":"token {key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"socket-dev","name":"Socket","docs":"","hosts":["api.socket.dev"],"keys":{"socket-dev-api-token":{"shape":["sktsec_",{"base64url":[45,80],"holds":"_api"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""}}},
{"id":"sonarqube","name":"SonarQube","docs":"","hosts":["sonarcloud.io","api.sonarcloud.io","{var.host}"],"vars":{"host":{"env":"SONAR_HOST_URL"}},"keys":{"sonarqube-user-token":{"shape":["squ_",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""},"sonarqube-global-analysis-token":{"shape":["sqa_",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""},"sonarqube-project-analysis-token":{"shape":["sqp_",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""},"sonarqube-organization-token":{"shape":["sqco_",{"base62":[32,80]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"sonarqube-legacy-token":{"shape":[{"hex":40}],"beside":[{"named":"*sonar_token"},{"named":"*sonarqube_token"},{"named":"*sonarcloud_token"},{"named":"*sonar_login"},{"named":"*sonar_auth_token"},{"named":"*sonar_api_token"},{"word":"sonar.login","within":40},{"word":"sonar.token","within":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""}}},
{"id":"sonarr","name":"Sonarr","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"SONARR_URL"}},"keys":{"sonarr-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*sonarr_api_key"},{"named":"*sonarr_key"},{"named":"*sonarr_token"},{"named":"*sonarr_apikey_value"},{"named":"*sonarr_secret"}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"query":"apikey"}],"name":"","source":""}}},
{"id":"sonatype","name":"Sonatype Central","docs":"","hosts":["central.sonatype.com"],"keys":{"sonatype-token-password":{"shape":[{"base64":[40,48]}],"beside":[{"named":"*ossrh_password"},{"named":"*ossrh_token"},{"named":"*ossrh_token_password"},{"named":"*sonatype_password"},{"named":"*sonatype_token"},{"named":"*sonatype_token_password"},{"named":"*maven_central_password"},{"named":"*maven_central_token"},{"named":"central_token_password"},{"named":"*mavencentralpassword"},{"named":"*sonatypepassword"}],"name":""}}},
{"id":"soundcloud","name":"SoundCloud","docs":"","hosts":["api.soundcloud.com","secure.soundcloud.com"],"keys":{"soundcloud-client-secret":{"shape":[{"base62":32}],"beside":[{"named":"*soundcloud_client_secret"},{"named":"*soundcloud_secret"}],"name":""}}},
{"id":"sourcegraph","name":"Sourcegraph","docs":"","hosts":["sourcegraph.com","{var.host}"],"vars":{"host":{"env":"SRC_ENDPOINT","default":"sourcegraph.com"}},"keys":{"sourcegraph-access-token":{"shapes":[["sgp_",{"hex":16},"_",{"hex":40}],["sgp_local_",{"hex":40}],["sgp_",{"hex":40}]],"carriers":[{"header":"Authorization","value":"token {key}"}],"name":"","source":""},"sourcegraph-legacy-access-token":{"shape":[{"hex":40}],"beside":[{"named":"*src_access_token"},{"named":"*sourcegraph_token"},{"named":"*sourcegraph_access_token"},{"named":"*sourcegraph_api_token"}],"carriers":[{"header":"Authorization","value":"token {key}"}],"name":"","source":""}}},
{"id":"sourcehut","name":"SourceHut","docs":"","hosts":["meta.sr.ht","git.sr.ht","builds.sr.ht","*.sr.ht"],"keys":{"sourcehut-access-token":{"shape":[{"base64":[60,400]}],"beside":[{"named":"*srht_token"},{"named":"*sourcehut_token"},{"named":"*sr_ht_token"},{"named":"*hut_token"},{"named":"*srht_access_token"},{"named":"*sourcehut_access_token"},{"named":"access-token","in":"**/hut/config"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"sparkpost","name":"SparkPost","docs":"","hosts":["api.sparkpost.com","api.eu.sparkpost.com","smtp.sparkpostmail.com"],"keys":{"sparkpost-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*sparkpost_api_key"},{"named":"*sparkpost_key"},{"named":"*sparkpost_secret"},{"named":"*sparkpost_token"},{"named":"*sparkpost_sandbox_api_key"},{"named":"*sparkpost_password"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"speechmatics","name":"Speechmatics","docs":"","hosts":["asr.api.speechmatics.com","mp.speechmatics.com","portal.speechmatics.com","eu2.rt.speechmatics.com"],"keys":{"speechmatics-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*speechmatics_api_key"},{"named":"*speechmatics_key"},{"named":"*speechmatics_token"},{"named":"*speechmatics_api_token"},{"named":"*speechmatics_access_token"},{"named":"*speechmatics_secret"},{"named":"*speechmatics_auth_token"},{"word":"api.speechmatics.com","within":200},{"word":"rt.speechmatics.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"split-io","name":"Split","docs":"","hosts":["api.split.io","sdk.split.io","events.split.io"],"keys":{"split-io-api-key":{"shape":[{"base36":[32,64]}],"beside":[{"named":"*split_io_api_key"},{"named":"*splitio_api_key"},{"named":"*split_api_key"},{"named":"*split_sdk_key"},{"named":"*split_io_sdk_key"},{"named":"*split_admin_api_key"},{"named":"*split_server_key"},{"named":"*split_authorization_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"splunk","name":"Splunk","docs":"","hosts":["{var.host}","*.splunkcloud.com"],"vars":{"host":{"env":"SPLUNK_HEC_URL"}},"keys":{"splunk-hec-token":{"shape":[{"hexAny":8},"-",{"hexAny":4},"-",{"hexAny":4},"-",{"hexAny":4},"-",{"hexAny":12}],"beside":[{"named":"*splunk_hec_token"},{"named":"*hec_token"},{"named":"*splunk_token"}],"carriers":[{"header":"Authorization","value":"Splunk {key}"}],"name":"","source":""}}},
{"id":"spoonacular","name":"spoonacular","docs":"","hosts":["api.spoonacular.com","spoonacular.com"],"keys":{"spoonacular-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*spoonacular_api_key"},{"named":"*spoonacular_key"},{"named":"*spoonacular_token"},{"named":"*spoonacular_api_token"},{"named":"*spoonacular_access_token"},{"named":"*spoonacular_secret"},{"word":"api.spoonacular.com","within":200}],"carriers":[{"query":"apiKey"},{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"spotify","name":"Spotify","docs":"","hosts":["accounts.spotify.com","api.spotify.com"],"keys":{"spotify-client-secret":{"shape":[{"hex":32}],"beside":[{"named":"*spotify_client_secret"},{"named":"*spotipy_client_secret"},{"named":"*spotify_secret"}],"name":""}}},
{"id":"square","name":"Square","docs":"","hosts":["{var.host}","connect.squareup.com","connect.squareupsandbox.com"],"vars":{"host":{"env":"REKEY_SQUARE_HOST","default":"connect.squareup.com"}},"keys":{"square-access-token":{"shape":["EAAA",{"base64url":60}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"square-legacy-access-token":{"shape":["sq0atp-",{"base64url":22}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"square-application-secret":{"shapes":[["sq0csp-",{"base64url":43}],["sandbox-sq0csb-",{"base64url":43}]],"carriers":[{"header":"Authorization","value":"Client {key}"}],"name":""}}},
{"id":"squarespace","name":"Squarespace","docs":"","hosts":["api.squarespace.com"],"keys":{"squarespace-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*squarespace_api_key"},{"named":"*squarespace_key"},{"named":"*squarespace_token"},{"named":"*squarespace_api_token"},{"named":"*squarespace_access_token"},{"named":"*squarespace_secret"},{"named":"*squarespace_commerce_api_key"},{"named":"*squarespace_commerce_key"},{"named":"*squarespace_commerce_token"},{"named":"*squarespace_commerce_api_token"},{"named":"*squarespace_commerce_access_token"},{"named":"*squarespace_commerce_secret"},{"named":"*square_space_api_key"},{"named":"*square_space_key"},{"named":"*square_space_token"},{"named":"*square_space_api_token"},{"named":"*square_space_access_token"},{"named":"*square_space_secret"},{"word":"api.squarespace.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"stability-ai","name":"Stability AI","docs":"","hosts":["api.stability.ai"],"keys":{"stability-ai-api-key":{"shape":["sk-",{"base62":48}],"beside":[{"named":"*stability_api_key"},{"named":"*stability_key"},{"named":"*stabilityai_api_key"},{"named":"*stability_ai_api_key"},{"named":"*dreamstudio_api_key"},{"word":"stability.ai","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"stackhawk","name":"StackHawk","docs":"","hosts":["api.stackhawk.com"],"keys":{"stackhawk-api-key":{"shape":["hawk.",{"base64url":20,"as":"id"},".",{"base64url":20}],"carriers":[{"header":"X-ApiKey","value":"{key}"}],"name":"","source":""}}},
{"id":"stadia-maps","name":"Stadia Maps","docs":"","hosts":["tiles.stadiamaps.com","api.stadiamaps.com"],"keys":{"stadia-maps-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*stadia_api_key"},{"named":"*stadia_key"},{"named":"*stadia_token"},{"named":"*stadia_maps_api_key"},{"named":"*stadia_maps_key"},{"named":"*stadia_maps_token"},{"named":"*stadiamaps_api_key"},{"named":"*stadiamaps_key"},{"named":"*stadiamaps_token"},{"word":"stadiamaps.com","within":160}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"statsig","name":"Statsig","docs":"","hosts":["statsigapi.net","api.statsig.com","events.statsigapi.net"],"keys":{"statsig-server-secret":{"shape":["secret-",{"base62":[30,60]}],"beside":[{"named":"*statsig_server_secret"},{"named":"*statsig_secret_key"},{"named":"*statsig_server_key"},{"named":"*statsig_secret"},{"named":"*statsig_api_key"},{"named":"*statsig_server_api_key"},{"named":"*statsig_server_secret_key"},{"word":"statsig","within":200}],"carriers":[{"header":"STATSIG-API-KEY","value":"{key}"}],"name":"","source":""},"statsig-console-key":{"shape":["console-",{"base62":[30,60]}],"beside":[{"named":"*statsig_console_api_key"},{"named":"*statsig_console_key"},{"named":"*statsig_api_key"},{"word":"statsig","within":200}],"carriers":[{"header":"STATSIG-API-KEY","value":"{key}"}],"name":""}}},
{"id":"statuscake","name":"StatusCake","docs":"","hosts":["api.statuscake.com","app.statuscake.com"],"keys":{"statuscake-api-token":{"shape":[{"base62":[20,40]}],"beside":[{"named":"*statuscake_api_token"},{"named":"*statuscake_api_key"},{"named":"*statuscake_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"statuspage","name":"Statuspage","docs":"","hosts":["api.statuspage.io","manage.statuspage.io"],"keys":{"statuspage-api-key":{"shapes":[[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],[{"hex":64}]],"beside":[{"named":"*statuspage_api_key"},{"named":"*statuspage_key"},{"named":"*statuspage_token"},{"named":"*statuspage_api_token"},{"named":"*statuspage_oauth_token"},{"named":"*statuspage_access_token"},{"named":"*statuspage_io_api_key"},{"named":"*status_page_api_key"},{"named":"*status_page_key"},{"named":"*status_page_token"},{"named":"*status_page_api_token"},{"named":"*status_page_oauth_token"},{"named":"*status_page_access_token"},{"named":"*status_page_io_api_key"},{"word":"api.statuspage.io","within":200}],"carriers":[{"header":"Authorization","value":"OAuth {key}"},{"query":"api_key"}],"name":""}}},
{"id":"steam","name":"Steam","docs":"","hosts":["api.steampowered.com","partner.steam-api.com"],"keys":{"steam-api-key":{"shape":[{"hexUpper":32}],"beside":[{"named":"*steam_api_key"},{"named":"*steam_key"},{"named":"*steam_web_api_key"},{"named":"*steam_token"},{"named":"*steam_apikey"},{"named":"*steam_secret"},{"named":"*steam_web_api_key"},{"named":"*steam_web_key"},{"named":"*steam_web_web_api_key"},{"named":"*steam_web_token"},{"named":"*steam_web_apikey"},{"named":"*steam_web_secret"},{"named":"*steam_api_api_key"},{"named":"*steam_api_key"},{"named":"*steam_api_web_api_key"},{"named":"*steam_api_token"},{"named":"*steam_api_apikey"},{"named":"*steam_api_secret"},{"named":"*steamworks_api_key"},{"named":"*steamworks_key"},{"named":"*steamworks_web_api_key"},{"named":"*steamworks_token"},{"named":"*steamworks_apikey"},{"named":"*steamworks_secret"},{"word":"api.steampowered.com","within":200}],"carriers":[{"query":"key"},{"header":"x-webapi-key","value":"{key}"}],"name":""}}},
{"id":"steel","name":"Steel","docs":"","hosts":["api.steel.dev","connect.steel.dev","app.steel.dev"],"keys":{"steel-api-key":{"shape":["ste-",{"base62":[60,72]}],"carriers":[{"header":"steel-api-key","value":"{key}"},{"query":"apiKey"}],"name":""}}},
{"id":"stormglass","name":"Stormglass","docs":"","hosts":["api.stormglass.io","dashboard.stormglass.io"],"keys":{"stormglass-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12},"-",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*stormglass_api_key"},{"named":"*stormglass_key"},{"named":"*stormglass_token"},{"named":"*stormglass_api_token"},{"named":"*stormglass_access_token"},{"named":"*stormglass_secret"},{"named":"*storm_glass_api_key"},{"named":"*storm_glass_key"},{"named":"*storm_glass_token"},{"named":"*storm_glass_api_token"},{"named":"*storm_glass_access_token"},{"named":"*storm_glass_secret"},{"word":"api.stormglass.io","within":200},{"word":"stormglass","within":200}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"storyblok","name":"Storyblok","docs":"","hosts":["api.storyblok.com","mapi.storyblok.com","api-us.storyblok.com"],"keys":{"storyblok-management-token":{"shape":[{"base62":[20,24]},"-",{"digit":[4,9]},"-",{"base64url":[18,24]}],"beside":[{"named":"*storyblok_management_token"},{"named":"*storyblok_oauth_token"},{"named":"*storyblok_personal_access_token"},{"named":"*storyblok_personal_token"},{"named":"*storyblok_pat"},{"named":"*storyblok_mapi_token"},{"named":"*storyblok_token"},{"named":"*sb_mgmt_token"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""},"storyblok-space-token":{"shape":[{"base62":22},"tt"],"beside":[{"named":"*storyblok_token"},{"named":"*storyblok_api_key"},{"named":"*storyblok_access_token"},{"named":"*storyblok_preview_token"},{"named":"*storyblok_api_token"},{"named":"*storyblok_key"},{"named":"*storyblok_public_token"},{"named":"*storyblok_delivery_api_token"},{"named":"*storyblok_theme_token"}],"carriers":[{"query":"token"}],"name":""}}},
{"id":"strapi","name":"Strapi","docs":"","hosts":["{var.server}"],"vars":{"server":{"env":"STRAPI_URL"}},"keys":{"strapi-api-token":{"shape":[{"hex":256}],"beside":[{"named":"*strapi_api_token"},{"named":"*strapi_token"},{"named":"*strapi_api_key"},{"named":"*strapi_access_token"},{"named":"*strapi_auth_token"},{"named":"*strapi_bearer_token"},{"named":"*strapi_read_token"},{"named":"*strapi_full_access_token"},{"named":"*strapi_transfer_token"},{"word":"strapi","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"strava","name":"Strava","docs":"","hosts":["www.strava.com"],"keys":{"strava-secret":{"shape":[{"hex":40}],"beside":[{"named":"*strava_client_secret"},{"named":"*strava_secret"},{"named":"*strava_access_token"},{"named":"*strava_refresh_token"},{"named":"*strava_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"streak","name":"Streak","docs":"","hosts":["api.streak.com","www.streak.com"],"keys":{"streak-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*streak_api_key"},{"named":"*streak_api_token"},{"named":"*streak_crm_api_key"},{"named":"*streak_crm_key"},{"named":"*streak_crm_token"},{"word":"api.streak.com","within":200}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"stripe","name":"Stripe","docs":"","hosts":["api.stripe.com"],"keys":{"stripe-secret-key":{"shapes":[["sk_live_",{"base62":[20,34]}],["sk_live_",{"base62":[60,247]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""},"stripe-restricted-key":{"shapes":[["rk_live_",{"base62":[20,34]}],["rk_live_",{"base62":[60,247]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""},"stripe-test-key":{"shapes":[[{"oneOf":["sk_test_","rk_test_"]},{"base62":[20,34]}],[{"oneOf":["sk_test_","rk_test_"]},{"base62":[60,247]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"{key}:"}],"name":"","source":""},"stripe-webhook-secret":{"shapes":[["whsec_",{"base62":32}],["whsec_",{"hex":64}]],"beside":[{"named":"*stripe_webhook_secret"},{"named":"*stripe_webhook_signing_secret"},{"named":"*stripe_endpoint_secret"},{"named":"*stripe_signing_secret"},{"named":"*stripe_wh_secret"},{"named":"*stripe_webhook_key"},{"named":"endpointSecret"},{"word":"stripe","within":200}],"name":"","source":""}}},
{"id":"stytch","name":"Stytch","docs":"","hosts":["api.stytch.com","test.stytch.com"],"keys":{"stytch-secret":{"shape":[{"oneOf":["secret-live-","secret-test-"]},{"base64url":35},"="],"name":"","source":""}}},
{"id":"sumo-logic","name":"Sumo Logic","docs":"","hosts":["{var.api}"],"vars":{"api":{"env":"SUMOLOGIC_BASE_URL","default":"api.sumologic.com"}},"keys":{"sumo-logic-access-key":{"parts":{"id":{"shape":["su",{"base62":12}],"public":true,"beside":[{"named":"*sumo_access_id"},{"named":"*sumologic_access_id"},{"named":"*sumologic_accessid"}]},"secret":{"shape":[{"base62":64}],"beside":[{"named":"*sumo_access_key"},{"named":"*sumologic_access_key"},{"named":"*sumologic_accesskey"}]}},"within":10,"carriers":[{"basic":"{key.id}:{key.secret}"}],"name":""}}},
{"id":"sumsub","name":"Sumsub","docs":"","hosts":["api.sumsub.com"],"keys":{"sumsub-secret-key":{"parts":{"id":{"shape":[{"oneOf":["prd:","sbx:"]},{"base62":24},".",{"base62":32}],"public":true},"secret":{"shape":[{"base62":32}],"beside":[{"named":"*sumsub_secret_key"},{"named":"*sumsub_secret"},{"named":"*sumsub_app_secret"},{"named":"*sumsub_api_secret"}]}},"within":20,"name":"","source":""}}},
{"id":"supabase","name":"Supabase","docs":"","hosts":["api.supabase.com","*.supabase.co"],"keys":{"supabase-access-token":{"shape":["sbp_",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"supabase-oauth-token":{"shape":["sbp_oauth_",{"hex":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"supabase-secret-key":{"shape":["sb_secret_",{"base64url":31}],"carriers":[{"header":"apikey","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"supabase-service-role-key":{"shape":["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I",{"base64url":[80,140],"holds":"InNlcnZpY2Vfcm9sZSI"},".",{"base64url":43}],"carriers":[{"header":"apikey","value":"{key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"supabase-jwt-secret":{"shape":[{"base64":86},"=="],"beside":[{"named":"*supabase_jwt_secret"}],"name":""}}},
{"id":"supermemory","name":"Supermemory","docs":"","hosts":["api.supermemory.ai","console.supermemory.ai"],"keys":{"supermemory-api-key":{"shape":["sm_",{"word":[56,120]}],"beside":[{"named":"*supermemory_api_key"},{"named":"*supermemory_key"},{"named":"*supermemory_token"},{"named":"*supermemory_api_token"},{"named":"*supermemory_access_token"},{"named":"*supermemory_secret"},{"named":"*super_memory_api_key"},{"named":"*super_memory_key"},{"named":"*super_memory_token"},{"named":"*super_memory_api_token"},{"named":"*super_memory_access_token"},{"named":"*super_memory_secret"},{"word":"supermemory","within":200},{"word":"Supermemory","within":200},{"word":"SUPERMEMORY","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"supertokens","name":"SuperTokens","docs":"","hosts":["{var.host}","*.supertokens.io"],"vars":{"host":{"env":"SUPERTOKENS_CONNECTION_URI"}},"keys":{"supertokens-api-key":{"shapes":[[{"base64url":[20,100]}],[{"base64url":[20,100]},{"oneOf":["==","="]}]],"beside":[{"named":"*supertokens_api_key"},{"named":"*supertokens_core_api_key"},{"named":"*super_tokens_api_key"}],"carriers":[{"header":"api-key","value":"{key}"}],"name":"","source":""}}},
{"id":"surveymonkey","name":"SurveyMonkey","docs":"","hosts":["api.surveymonkey.com","api.eu.surveymonkey.com"],"keys":{"surveymonkey-access-token":{"shape":[{"unreserved":[80,140]}],"beside":[{"named":"*surveymonkey_access_token"},{"named":"*surveymonkey_token"},{"named":"*surveymonkey_api_token"},{"named":"*surveymonkey_oauth_token"},{"named":"*surveymonkey_api_key"},{"named":"*survey_monkey_access_token"},{"named":"*survey_monkey_token"},{"named":"*survey_monkey_api_token"},{"named":"*survey_monkey_oauth_token"},{"named":"*survey_monkey_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"svix","name":"Svix","docs":"","hosts":["api.svix.com","api.us.svix.com","api.eu.svix.com","dashboard.svix.com"],"keys":{"svix-token":{"shape":[{"oneOf":["sk_","testsk_"]},{"base64url":[32,64]},{"oneOf":[".us",".eu",".ca",".au",".in"]}],"beside":[{"named":"*svix_auth_token"},{"named":"*svix_api_key"},{"named":"*svix_token"},{"named":"*svix_key"},{"named":"*svix_api_token"},{"named":"*svix_secret"},{"named":"*svix_secret_key"},{"named":"*svix_access_token"},{"word":"svix","within":200},{"word":"Svix","within":200},{"word":"SVIX","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"swaggerhub","name":"SwaggerHub","docs":"","hosts":["api.swaggerhub.com","{var.host}"],"vars":{"host":{"env":"SWAGGERHUB_URL"}},"keys":{"swaggerhub-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*swaggerhub_api_key"},{"named":"*swaggerhub_apikey"},{"named":"*swagger_hub_api_key"},{"named":"*swaggerhub_token"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"swell","name":"Swell","docs":"","hosts":["api.swell.store"],"keys":{"swell-secret-key":{"shapes":[["sk_",{"base62":32}],[{"base62":32}]],"beside":[{"named":"*swell_secret_key"},{"named":"*swell_store_secret"},{"named":"*swell_store_secret_key"},{"named":"*swell_api_secret"},{"named":"*swell_store_key"},{"named":"*swell_api_key"},{"named":"*swell_secret"},{"word":"api.swell.store","within":200}],"name":""}}},
{"id":"swiftype","name":"Swiftype","docs":"","hosts":["api.swiftype.com","app.swiftype.com","*.ent-search.cloud.es.io"],"keys":{"swiftype-private-key":{"shape":["private-",{"base36":24}],"beside":[{"named":"*swiftype_private_key"},{"named":"*swiftype_private_api_key"},{"named":"*swiftype_api_key"},{"named":"*swiftype_key"},{"named":"*swiftype_api_private_key"},{"named":"*app_search_private_key"},{"named":"*app_search_private_api_key"},{"named":"*app_search_api_key"},{"named":"*app_search_key"},{"named":"*app_search_api_private_key"},{"named":"*elastic_app_search_private_key"},{"named":"*elastic_app_search_private_api_key"},{"named":"*elastic_app_search_api_key"},{"named":"*elastic_app_search_key"},{"named":"*elastic_app_search_api_private_key"},{"named":"*elastic_private_key"},{"named":"*elastic_private_api_key"},{"named":"*elastic_api_key"},{"named":"*elastic_key"},{"named":"*elastic_api_private_key"},{"named":"*appsearch_api_key"},{"named":"*appsearch_private_key"},{"named":"*appsearch_key"},{"word":"swiftype","within":200},{"word":"app-search","within":200},{"word":"AppSearch","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"swiftype-api-key":{"shape":[{"base64url":20}],"beside":[{"named":"*swiftype_api_key"},{"named":"*swiftype_api_token"},{"named":"*swiftype_auth_token"}],"carriers":[{"query":"auth_token"}],"name":""}}},
{"id":"synthesia","name":"Synthesia","docs":"","hosts":["api.synthesia.io"],"keys":{"synthesia-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*synthesia_api_key"},{"named":"*synthesia_key"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"sysdig","name":"Sysdig","docs":"","hosts":["*.sysdig.com","app.sysdigcloud.com","*.sysdigcloud.com"],"keys":{"sysdig-api-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*sysdig_api_token"},{"named":"*sysdig_token"},{"named":"*sysdig_access_key"},{"named":"*sysdig_api_key"},{"named":"*sysdig_secure_token"},{"named":"*sysdig_monitor_token"},{"named":"*sysdig_secure_api_token"},{"named":"*sysdig_monitor_api_token"},{"named":"*sysdig_key"},{"named":"*sysdig_secure_api_token"},{"named":"*sysdig_secure_token"},{"named":"*sysdig_secure_access_key"},{"named":"*sysdig_secure_api_key"},{"named":"*sysdig_secure_secure_token"},{"named":"*sysdig_secure_monitor_token"},{"named":"*sysdig_secure_secure_api_token"},{"named":"*sysdig_secure_monitor_api_token"},{"named":"*sysdig_secure_key"},{"named":"*sysdig_monitor_api_token"},{"named":"*sysdig_monitor_token"},{"named":"*sysdig_monitor_access_key"},{"named":"*sysdig_monitor_api_key"},{"named":"*sysdig_monitor_secure_token"},{"named":"*sysdig_monitor_monitor_token"},{"named":"*sysdig_monitor_secure_api_token"},{"named":"*sysdig_monitor_monitor_api_token"},{"named":"*sysdig_monitor_key"},{"named":"*sdc_api_token"},{"named":"*sdc_token"},{"named":"*sdc_access_key"},{"named":"*sdc_api_key"},{"named":"*sdc_secure_token"},{"named":"*sdc_monitor_token"},{"named":"*sdc_secure_api_token"},{"named":"*sdc_monitor_api_token"},{"named":"*sdc_key"},{"named":"*sysdig_cloud_api_token"},{"named":"*sysdig_cloud_token"},{"named":"*sysdig_cloud_access_key"},{"named":"*sysdig_cloud_api_key"},{"named":"*sysdig_cloud_secure_token"},{"named":"*sysdig_cloud_monitor_token"},{"named":"*sysdig_cloud_secure_api_token"},{"named":"*sysdig_cloud_monitor_api_token"},{"named":"*sysdig_cloud_key"},{"word":"sysdig.com","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"tableau","name":"Tableau","docs":"","hosts":["*.online.tableau.com"],"keys":{"tableau-token":{"shape":[{"base64":22},"==:",{"base62":32}],"beside":[{"named":"*tableau_pat"},{"named":"*tableau_pat_secret"},{"named":"*tableau_pat_value"},{"named":"*tableau_pat_token"},{"named":"*tableau_token"},{"named":"*tableau_token_value"},{"named":"*tableau_token_secret"},{"named":"*tableau_personal_access_token"},{"named":"*tableau_personal_access_token_secret"},{"named":"*tableau_personal_access_token_value"},{"named":"*tableau_access_token"},{"named":"*tableau_access_token_value"},{"named":"*tableau_api_token"},{"named":"*tableau_secret"},{"named":"*tableau_server_token"},{"named":"*personal_access_token_secret"},{"named":"*token_value"},{"word":"tableau","within":200},{"word":"personalAccessTokenSecret","within":200},{"command":"tabcmd","flag":"--token-value"},{"command":"tsm","flag":"--token-value"}],"name":""}}},
{"id":"tailscale","name":"Tailscale","docs":"","hosts":["api.tailscale.com","login.tailscale.com","controlplane.tailscale.com"],"keys":{"tailscale-api-token":{"shape":["tskey-api-",{"base62":[8,24],"as":"id"},"-",{"base62":[16,64]}],"carriers":[{"basic":"{key}:"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"tailscale-auth-key":{"shape":["tskey-auth-",{"base62":[8,24],"as":"id"},"-",{"base62":[16,64]}],"name":"","source":""},"tailscale-oauth-client":{"shape":["tskey-client-",{"base62":[8,24],"as":"id"},"-",{"base62":[16,64]}],"name":"","source":""},"tailscale-scim-key":{"shape":["tskey-scim-",{"base62":[8,24],"as":"id"},"-",{"base62":[16,64]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"tailscale-webhook-secret":{"shapes":[["tskey-webhook-",{"base62":[8,24],"as":"id"},"-",{"base62":[16,64]}]],"name":"","source":""}}},
{"id":"tally","name":"Tally","docs":"","hosts":["api.tally.so","tally.so"],"keys":{"tally-api-key":{"shape":["tly-",{"base62":[32,40]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"tatum","name":"Tatum","docs":"","hosts":["api.tatum.io","*.gateway.tatum.io"],"keys":{"tatum-api-key":{"shapes":[["t-",{"hex":24},"-",{"hex":24}],[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}]],"beside":[{"named":"*tatum_api_key"},{"named":"*tatum_key"},{"named":"*tatum_api_key_mainnet"},{"named":"*tatum_api_key_testnet"}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"tavily","name":"Tavily","docs":"","hosts":["api.tavily.com"],"keys":{"tavily-api-key":{"shapes":[[{"oneOf":["tvly-dev-","tvly-prod-"]},{"base62":32}],[{"oneOf":["tvly-dev-","tvly-prod-"]},{"base62":6,"as":"id"},"-",{"base62":42}],["tvly-",{"base62":32}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"tavus","name":"Tavus","docs":"","hosts":["tavusapi.com","platform.tavus.io"],"keys":{"tavus-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*tavus_api_key"},{"named":"*tavus_key"},{"named":"*tavus_token"},{"named":"*tavus_api_token"},{"named":"*tavus_access_token"},{"named":"*tavus_secret"},{"word":"tavusapi.com","within":200}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"taxjar","name":"TaxJar","docs":"","hosts":["api.taxjar.com","api.sandbox.taxjar.com"],"keys":{"taxjar-api-token":{"shape":[{"hex":32}],"beside":[{"named":"*taxjar_api_key"},{"named":"*taxjar_api_token"},{"named":"*taxjar_token"},{"named":"*taxjar_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"teamcity","name":"TeamCity","docs":"","hosts":["{var.host}","*.teamcity.com"],"vars":{"host":{"env":"TEAMCITY_URL"}},"keys":{"teamcity-access-token":{"shape":["eyJ0eXAiOiAiVENWMiJ9.",{"base64url":[20,80]},".",{"base64url":[20,120]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"teamwork","name":"Teamwork","docs":"","hosts":["*.teamwork.com"],"keys":{"teamwork-api-key":{"shape":["twp_",{"word":[24,48]}],"carriers":[{"basic":"{key}:x"}],"name":""}}},
{"id":"telegram","name":"Telegram","docs":"","hosts":["api.telegram.org"],"keys":{"telegram-bot-token":{"shape":[{"digit":[8,10],"as":"id"},":AA",{"base64url":33,"as":"rest"}],"beside":[{"named":"*telegram"},{"named":"*telegram_key"},{"named":"*telegram_api_key"},{"named":"*telegram_token"},{"named":"*telegram_secret"},{"named":"*telegram_password"},{"named":"*tg_bot"},{"named":"*bot_token"},{"named":"*bot_api_token"},{"named":"*token"},{"named":"*api_key"},{"named":"*bot_key"},{"named":"*tgbot_key"},{"named":"*tgbot_api_key"},{"named":"*tgbot_token"},{"named":"*tgbot_secret"},{"named":"*tgbot_password"},{"named":"*tg_token"},{"word":"telegram","within":300},{"word":"telebot","within":300},{"word":"TelegramClient","within":300},{"word":"aiogram","within":400},{"word":"api.telegram.org/bot","within":40}],"name":"","source":""},"telegram-bot-url":{"shape":["api.telegram.org/bot",{"digit":[8,10],"as":"id"},":AA",{"base64url":33,"as":"rest"}],"name":"","source":""},"telegram-api-hash":{"shape":[{"hex":32}],"beside":[{"named":"*telegram_api_hash"},{"named":"*tg_api_hash"},{"named":"*telegram_hash"},{"named":"*tdlib_api_hash"},{"named":"*telethon_api_hash"},{"named":"*pyrogram_api_hash"},{"word":"TelegramClient(","within":120},{"word":"api_hash","within":20}],"name":"","source":""}}},
{"id":"telnyx","name":"Telnyx","docs":"","hosts":["api.telnyx.com"],"keys":{"telnyx-api-key":{"shape":["KEY",{"hexUpper":32},"_",{"base62":22}],"beside":[{"named":"*telnyx"},{"named":"*telnyx_key"},{"named":"*telnyx_api_key"},{"named":"*telnyx_token"},{"named":"*telnyx_secret"},{"named":"*telnyx_password"},{"named":"*api_key"},{"named":"*key"},{"word":"telnyx","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"temporal-cloud","name":"Temporal Cloud","docs":"","hosts":["saas-api.tmprl.cloud","*.tmprl.cloud","*.api.temporal.io"],"keys":{"temporal-cloud-api-key":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,3000]},".",{"base64url":[20,700]}],"check":"jwt","beside":[{"named":"*temporal_api_key"},{"named":"*temporal_cloud_api_key"},{"named":"*temporal_client_api_key"},{"named":"*tmprl_api_key"},{"named":"api_key","in":"**/temporalio/temporal.toml"},{"command":"temporal","flag":"--api-key"},{"command":"tcld","flag":"--api-key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"tenable","name":"Tenable","docs":"","hosts":["cloud.tenable.com"],"keys":{"tenable-secret-key":{"shape":[{"hex":64}],"beside":[{"named":"*tenable_secret_key"},{"named":"*tenable_api_secret"},{"named":"*tenable_secret"},{"named":"*tenable_io_secret_key"},{"named":"*tenable_io_api_secret"},{"named":"*tenable_io_secret"},{"named":"*tio_secret_key"},{"named":"*tio_api_secret"},{"named":"*tio_secret"},{"named":"*nessus_secret_key"},{"named":"*nessus_api_secret"},{"named":"*nessus_secret"}],"name":""}}},
{"id":"tencent-cloud","name":"Tencent Cloud","docs":"","hosts":["*.tencentcloudapi.com","*.myqcloud.com"],"keys":{"tencent-cloud-api-key":{"parts":{"id":{"shape":["AKID",{"base62":[32,36]}],"public":true,"beside":[{"named":"*secret_id"},{"named":"*access_key_id"},{"named":"*access_key"}]},"secret":{"shape":[{"base62":32}],"beside":[{"named":"*tencent_cloud_secret_key"},{"named":"*tencent_secret_key"},{"named":"*qcloud_secret_key"},{"named":"*tencent_cos_secret_key"},{"named":"*cos_secret_key"},{"word":"AKID","within":200}]}},"within":20,"name":"","source":""}}},
{"id":"tensorlake","name":"Tensorlake","docs":"","hosts":["api.tensorlake.ai","cloud.tensorlake.ai"],"keys":{"tensorlake-api-key":{"shape":["tl_apiKey_",{"base64url":[24,90]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"terraform-cloud","name":"HCP Terraform","docs":"","hosts":["app.terraform.io","{var.host}"],"vars":{"host":{"env":"TF_CLOUD_HOSTNAME","default":"app.terraform.io"}},"keys":{"terraform-cloud-token":{"shape":[{"base62":14,"as":"id"},".atlasv1.",{"base64url":[60,70]}],"beside":[{"named":"*token"},{"named":"*tfe_token"},{"named":"*tf_token_app_terraform_io"},{"named":"*tfc_token"},{"named":"*terraform"},{"named":"*terraform_key"},{"named":"*terraform_api_key"},{"named":"*terraform_token"},{"named":"*terraform_secret"},{"named":"*terraform_password"},{"named":"*atlas"},{"named":"*atlas_key"},{"named":"*atlas_api_key"},{"named":"*atlas_token"},{"named":"*atlas_secret"},{"named":"*atlas_password"},{"named":"*tf_api_token"},{"named":"*tf_cloud_token"},{"named":"*authorization"},{"word":"terraform","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"testingbot","name":"TestingBot","docs":"","hosts":["api.testingbot.com","hub.testingbot.com","testingbot.com"],"keys":{"testingbot-secret":{"shape":[{"hex":32}],"beside":[{"named":"*testing_bot_secret"},{"named":"*testing_bot_api_secret"},{"named":"*testing_bot_client_secret"},{"named":"*testingbot_secret"},{"named":"*testingbot_api_secret"},{"named":"*testingbot_client_secret"},{"named":"*tb_secret"},{"named":"*tb_api_secret"}],"name":""}}},
{"id":"textmagic","name":"Textmagic","docs":"","hosts":["rest.textmagic.com","my.textmagic.com"],"keys":{"textmagic-api-key":{"shape":[{"base62":30}],"beside":[{"named":"*textmagic_api_key"},{"named":"*textmagic_key"},{"named":"*textmagic_token"},{"named":"*textmagic_api_token"},{"named":"*textmagic_access_token"},{"named":"*textmagic_secret"},{"named":"*text_magic_api_key"},{"named":"*text_magic_key"},{"named":"*text_magic_token"},{"named":"*text_magic_api_token"},{"named":"*text_magic_access_token"},{"named":"*text_magic_secret"}],"carriers":[{"header":"X-TM-Key","value":"{key}"}],"name":""}}},
{"id":"thingspeak","name":"ThingSpeak","docs":"","hosts":["api.thingspeak.com"],"keys":{"thingspeak-api-key":{"shape":[{"base36upper":16}],"beside":[{"named":"*thingspeak_api_key"},{"named":"*thingspeak_write_api_key"},{"named":"*thingspeak_write_key"},{"named":"*thingspeak_read_api_key"},{"named":"*thingspeak_read_key"},{"named":"*thingspeak_key"},{"named":"*thingspeak_user_api_key"},{"named":"myWriteAPIKey"}],"carriers":[{"query":"api_key"},{"header":"X-THINGSPEAKAPIKEY","value":"{key}"}],"name":"","source":""}}},
{"id":"thinkific","name":"Thinkific","docs":"","hosts":["api.thinkific.com","*.thinkific.com"],"keys":{"thinkific-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*thinkific_api_key"},{"named":"*thinkific_key"},{"named":"*thinkific_token"},{"named":"*thinkific_api_token"},{"named":"*thinkific_access_token"},{"named":"*thinkific_secret"}],"carriers":[{"header":"X-Auth-API-Key","value":"{key}"}],"name":""}}},
{"id":"thirdweb","name":"thirdweb","docs":"","hosts":["api.thirdweb.com","*.thirdweb.com"],"keys":{"thirdweb-secret-key":{"shape":[{"base64url":86}],"beside":[{"named":"*thirdweb_secret_key"},{"named":"*thirdweb_secret"},{"named":"*tw_secret_key"},{"named":"*thirdweb_api_secret_key"},{"named":"x-secret-key"}],"carriers":[{"header":"x-secret-key","value":"{key}"}],"name":""}}},
{"id":"thunderforest","name":"Thunderforest","docs":"","hosts":["tile.thunderforest.com","*.tile.thunderforest.com"],"keys":{"thunderforest-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*thunderforest_api_key"},{"named":"*thunderforest_key"},{"named":"*thunderforest_token"},{"named":"*thunderforest_apikey"},{"named":"*thunder_forest_api_key"},{"named":"*thunder_forest_key"},{"named":"*thunder_forest_token"},{"named":"*thunder_forest_apikey"},{"word":"thunderforest.com","within":120}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"ticketmaster","name":"Ticketmaster","docs":"","hosts":["app.ticketmaster.com","developer.ticketmaster.com"],"keys":{"ticketmaster-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*ticketmaster_api_key"},{"named":"*ticketmaster_key"},{"named":"*ticketmaster_consumer_key"},{"named":"*ticketmaster_token"},{"named":"*ticket_master_api_key"},{"named":"*ticket_master_key"},{"named":"*ticket_master_consumer_key"},{"named":"*ticket_master_token"},{"word":"app.ticketmaster.com","within":200}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"tiingo","name":"Tiingo","docs":"","hosts":["api.tiingo.com","www.tiingo.com"],"keys":{"tiingo-token":{"shape":[{"hex":40}],"beside":[{"named":"*tiingo_api_key"},{"named":"*tiingo_key"},{"named":"*tiingo_token"},{"named":"*tiingo_api_token"},{"named":"*tiingo_access_token"},{"named":"*tiingo_secret"},{"named":"*tiingo_auth_token"},{"word":"api.tiingo.com","within":200}],"carriers":[{"header":"Authorization","value":"Token {key}"},{"query":"token"}],"name":""}}},
{"id":"tines","name":"Tines","docs":"","hosts":["*.tines.com"],"keys":{"tines-webhook":{"shape":["https://",{"base64url":[3,60]},{"oneOf":[".tines.com/webhook/",".tines.io/webhook/"]},{"hex":32},"/",{"hex":32}],"name":""}}},
{"id":"tinify","name":"Tinify (TinyPNG)","docs":"","hosts":["api.tinify.com"],"keys":{"tinify-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*tinify_api_key"},{"named":"*tinify_key"},{"named":"*tinify_token"},{"named":"*tinify_apikey"},{"named":"*tiny_png_api_key"},{"named":"*tiny_png_key"},{"named":"*tiny_png_token"},{"named":"*tiny_png_apikey"},{"named":"*tinypng_api_key"},{"named":"*tinypng_key"},{"named":"*tinypng_token"},{"named":"*tinypng_apikey"},{"named":"*tinyjpg_api_key"},{"named":"*tinyjpg_key"},{"named":"*tinyjpg_token"},{"named":"*tinyjpg_apikey"},{"named":"*tiny_jpg_api_key"},{"named":"*tiny_jpg_key"},{"named":"*tiny_jpg_token"},{"named":"*tiny_jpg_apikey"},{"word":"api.tinify.com","within":160}],"carriers":[{"basic":"api:{key}"}],"name":""}}},
{"id":"tinybird","name":"Tinybird","docs":"","hosts":["api.tinybird.co","api.us-east.tinybird.co","api.us-east.aws.tinybird.co","api.us-west-2.aws.tinybird.co","api.eu-central-1.aws.tinybird.co","api.europe-west2.gcp.tinybird.co","app.tinybird.co","cloud.tinybird.co"],"keys":{"tinybird-token":{"shape":["p.eyJ",{"base64url":[40,400]},".",{"base64url":43}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":""}}},
{"id":"tmdb","name":"The Movie Database","docs":"","hosts":["api.themoviedb.org"],"keys":{"tmdb-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*tmdb_api_key"},{"named":"*tmdb_key"},{"named":"*themoviedb_api_key"},{"named":"*the_movie_db_api_key"},{"named":"*moviedb_api_key"},{"named":"*tmdb_apikey"}],"carriers":[{"query":"api_key"}],"name":""},"tmdb-read-token":{"shape":["eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOi",{"base64url":[80,400]},".",{"base64url":43}],"beside":[{"named":"*tmdb_access_token"},{"named":"*tmdb_read_access_token"},{"named":"*tmdb_api_read_access_token"},{"named":"*tmdb_bearer_token"},{"named":"*tmdb_token"},{"named":"*tmdb_api_token"},{"named":"*tmdb_api_access_token"},{"named":"*tmdb_read_token"},{"word":"api.themoviedb.org","within":400}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"todoist","name":"Todoist","docs":"","hosts":["api.todoist.com"],"keys":{"todoist-api-token":{"shape":[{"hex":40}],"beside":[{"named":"*todoist_api_token"},{"named":"*todoist_api_key"},{"named":"*todoist_token"},{"named":"*todoist_key"},{"named":"*todoist_access_token"},{"named":"token","in":"**/todoist/config.json"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"together-ai","name":"Together AI","docs":"","hosts":["api.together.xyz","api.together.ai"],"keys":{"together-ai-api-key":{"shape":["tgp_v1_",{"base64url":43}],"beside":[{"named":"*together_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"together-ai-legacy-key":{"shape":[{"hex":64}],"beside":[{"named":"*together_api_key"},{"named":"*togetherai_api_key"},{"named":"*together_ai_api_key"},{"named":"together.api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"toggl","name":"Toggl Track","docs":"","hosts":["api.track.toggl.com"],"keys":{"toggl-api-token":{"shape":[{"hex":32}],"beside":[{"named":"*toggl_api_token"},{"named":"*toggl_token"},{"named":"*toggl_api_key"},{"named":"*toggl_key"},{"named":"*toggl_track_api_token"}],"carriers":[{"basic":"{key}:api_token"}],"name":"","source":""}}},
{"id":"tolgee","name":"Tolgee","docs":"","hosts":["{var.host}","app.tolgee.io"],"vars":{"host":{"env":"TOLGEE_API_URL"}},"keys":{"tolgee-project-key":{"shape":["tgpak_",{"base36":[32,72]}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":"","source":""},"tolgee-personal-token":{"shape":["tgpat_",{"base36":[32,72]}],"carriers":[{"header":"X-API-Key","value":"{key}"}],"name":"","source":""}}},
{"id":"tomorrow-io","name":"Tomorrow.io","docs":"","hosts":["api.tomorrow.io"],"keys":{"tomorrow-io-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*tomorrow_io_api_key"},{"named":"*tomorrow_io_key"},{"named":"*climacell_api_key"},{"named":"tomorrow_api_key"}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"tomtom","name":"TomTom","docs":"","hosts":["api.tomtom.com"],"keys":{"tomtom-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*tomtom_api_key"},{"named":"*tomtom_key"},{"named":"*tomtom_maps_api_key"}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"tradier","name":"Tradier","docs":"","hosts":["api.tradier.com","sandbox.tradier.com","stream.tradier.com","dash.tradier.com"],"keys":{"tradier-token":{"shape":[{"base62":28}],"beside":[{"named":"*tradier_api_key"},{"named":"*tradier_key"},{"named":"*tradier_token"},{"named":"*tradier_api_token"},{"named":"*tradier_access_token"},{"named":"*tradier_secret"},{"named":"*tradier_sandbox_token"},{"named":"*tradier_live_token"},{"named":"*tradier_bearer_token"},{"named":"*tradier_sandbox_key"},{"named":"*tradier_auth_token"},{"word":"api.tradier.com","within":200},{"word":"sandbox.tradier.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"transifex","name":"Transifex","docs":"","hosts":["rest.api.transifex.com","app.transifex.com"],"keys":{"transifex-token":{"shape":["1/",{"hex":40}],"beside":[{"named":"tx_token"},{"named":"*transifex_token"},{"named":"*transifex_api_token"},{"named":"*transifex_api_key"},{"named":"*transifex_key"},{"named":"token","in":"**/.transifexrc"},{"named":"password","in":"**/.transifexrc"},{"command":"tx","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"api:{key}"}],"name":""}}},
{"id":"travelpayouts","name":"Travelpayouts","docs":"","hosts":["api.travelpayouts.com","www.travelpayouts.com"],"keys":{"travelpayouts-token":{"shape":[{"hex":32}],"beside":[{"named":"*travelpayouts_api_key"},{"named":"*travelpayouts_key"},{"named":"*travelpayouts_token"},{"named":"*travelpayouts_api_token"},{"named":"*travelpayouts_access_token"},{"named":"*travelpayouts_secret"},{"named":"*travel_payouts_api_key"},{"named":"*travel_payouts_key"},{"named":"*travel_payouts_token"},{"named":"*travel_payouts_api_token"},{"named":"*travel_payouts_access_token"},{"named":"*travel_payouts_secret"},{"named":"*aviasales_api_key"},{"named":"*aviasales_api_token"},{"named":"*aviasales_token"},{"word":"api.travelpayouts.com","within":200}],"carriers":[{"header":"X-Access-Token","value":"{key}"},{"query":"token"}],"name":""}}},
{"id":"travis","name":"Travis CI","docs":"","hosts":["api.travis-ci.com","{var.host}"],"vars":{"host":{"env":"TRAVIS_ENDPOINT"}},"keys":{"travis-api-token":{"shape":[{"base64url":22}],"beside":[{"named":"*travis_token"},{"named":"*travis_api_token"},{"named":"*travis_ci_token"},{"named":"*travis_access_token"},{"named":"*travisci_token"},{"named":"r_travis_com"},{"named":"access_token","in":"**/.travis/config.yml"}],"carriers":[{"header":"Authorization","value":"token {key}"}],"name":"","source":""}}},
{"id":"trello","name":"Trello","docs":"","hosts":["api.trello.com","trello.com"],"keys":{"trello-token":{"shape":["ATTA",{"hex":64},{"hexUpper":8}],"carriers":[{"query":"token"}],"name":""},"trello-legacy-token":{"shape":[{"hex":64}],"beside":[{"named":"*trello_token"},{"named":"*trello_api_token"},{"named":"*trello_access_token"},{"named":"*trello_oauth_token"},{"named":"*trello_user_token"},{"named":"*trello_member_token"}],"carriers":[{"query":"token"}],"name":""},"trello-secret":{"shape":[{"hex":64}],"beside":[{"named":"*trello_secret"},{"named":"*trello_api_secret"},{"named":"*trello_oauth_secret"},{"named":"*trello_app_secret"},{"named":"*trello_client_secret"}],"name":""}}},
{"id":"trigger-dev","name":"Trigger.dev","docs":"","hosts":["api.trigger.dev","cloud.trigger.dev"],"keys":{"trigger-dev-secret-key":{"shapes":[[{"oneOf":["tr_dev_","tr_stg_","tr_prod_","tr_preview_"]},{"base62":[20,24]}],[{"oneOf":["tr_dev_sk_","tr_stg_sk_","tr_prod_sk_","tr_preview_sk_"]},{"base62":24}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"trigger-dev-token":{"shape":["tr_pat_",{"base36":40}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"truenas","name":"TrueNAS","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"TRUENAS_URL"}},"keys":{"truenas-api-key":{"shape":[{"digit":[1,4]},"-",{"base62":64}],"beside":[{"named":"*truenas_api_key"},{"named":"*truenas_key"},{"named":"*truenas_token"},{"named":"*truenas_api_token"},{"named":"*truenas_access_token"},{"named":"*truenas_secret"},{"named":"*true_nas_api_key"},{"named":"*true_nas_key"},{"named":"*true_nas_token"},{"named":"*true_nas_api_token"},{"named":"*true_nas_access_token"},{"named":"*true_nas_secret"},{"named":"*freenas_api_key"},{"named":"*freenas_key"},{"named":"*freenas_token"},{"named":"*freenas_api_token"},{"named":"*freenas_access_token"},{"named":"*freenas_secret"},{"word":"truenas","within":200},{"word":"TrueNAS","within":200},{"word":"TRUENAS","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"turso","name":"Turso","docs":"","hosts":["api.turso.tech","*.turso.io"],"keys":{"turso-token":{"shape":["eyJ",{"base64url":[10,500]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[40,700]}],"check":"jwt","beside":[{"named":"*turso_auth_token"},{"named":"*turso_db_auth_token"},{"named":"*turso_database_auth_token"},{"named":"*turso_api_token"},{"named":"*turso_token"},{"named":"*libsql_auth_token"},{"named":"*libsql_db_auth_token"},{"named":"*turso_db_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"twelve-data","name":"Twelve Data","docs":"","hosts":["api.twelvedata.com"],"keys":{"twelve-data-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*twelve_data_api_key"},{"named":"*twelve_data_key"},{"named":"*twelvedata_apikey"}],"carriers":[{"query":"apikey"},{"header":"Authorization","value":"apikey {key}"}],"name":""}}},
{"id":"twilio","name":"Twilio","docs":"","hosts":["{var.api}","accounts.twilio.com","api.twilio.com","*.twilio.com"],"vars":{"api":{"env":"REKEY_TWILIO_API","default":"api.twilio.com"},"account":{"env":"TWILIO_ACCOUNT_SID"}},"keys":{"twilio-auth-token":{"parts":{"account":{"shape":["AC",{"hexAny":32}],"public":true,"beside":[{"named":"*account_sid"},{"named":"*twilio_sid"},{"named":"*twilio_account"},{"named":"*sid"},{"word":"twilio","within":200}]},"token":{"shape":[{"hex":32}],"beside":[{"named":"*twilio_auth_token"},{"named":"*twilio_token"},{"named":"*twilio_auth"},{"named":"*twilio_live_auth_token"},{"named":"*twilio_authentication_token"},{"word":"twilio","within":200},{"word":"account_sid","within":160},{"word":"accountSid","within":160}]}},"within":15,"carriers":[{"basic":"{key.account}:{key.token}"}],"name":"","source":""},"twilio-api-key":{"parts":{"id":{"shape":["SK",{"hexAny":32}],"public":true,"beside":[{"named":"*twilio_api_key"},{"named":"*twilio_api_key_sid"},{"named":"*twilio_api_sid"},{"named":"*twilio_key"},{"named":"*twilio_key_sid"},{"named":"*api_key_sid"},{"word":"twilio","within":200}]},"secret":{"shape":[{"base62":32}],"beside":[{"named":"*twilio_api_secret"},{"named":"*twilio_api_key_secret"},{"named":"*twilio_secret"},{"named":"*twilio_key_secret"},{"named":"*twilio_api_secret_key"},{"named":"*twilio_secret_key"}]}},"within":15,"carriers":[{"basic":"{key.id}:{key.secret}"}],"name":"","source":""}}},
{"id":"twitch","name":"Twitch","docs":"","hosts":["id.twitch.tv","api.twitch.tv"],"keys":{"twitch-client-secret":{"shape":[{"base36":30}],"beside":[{"named":"*twitch_client_secret"},{"named":"*twitch_secret"},{"named":"*twitch_app_secret"},{"named":"*twitch_api_secret"},{"named":"*twitch_bot_secret"},{"named":"*social_auth_twitch_secret"}],"name":""},"twitch-access-token":{"shape":[{"base36":30}],"beside":[{"named":"*twitch_access_token"},{"named":"*twitch_token"},{"named":"*twitch_oauth_token"},{"named":"*twitch_oauth"},{"named":"*twitch_bot_token"},{"named":"*twitch_user_token"},{"named":"*twitch_app_access_token"},{"named":"*twitch_chat_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"twitch-chat-token":{"shape":["oauth:",{"base36":30,"as":"token"}],"beside":[{"named":"*twitch"},{"named":"*twitch_key"},{"named":"*twitch_api_key"},{"named":"*twitch_token"},{"named":"*twitch_secret"},{"named":"*twitch_password"},{"named":"*oauth"},{"named":"*token"},{"named":"*tmi_key"},{"named":"*tmi_api_key"},{"named":"*tmi_token"},{"named":"*tmi_secret"},{"named":"*tmi_password"},{"named":"*password"},{"named":"*pass"},{"named":"*irc_key"},{"named":"*irc_api_key"},{"named":"*irc_token"},{"named":"*irc_secret"},{"named":"*irc_password"},{"word":"twitch","within":300},{"word":"tmi.js","within":300}],"name":""},"twitch-stream-key":{"shape":["live_",{"digit":[6,12]},"_",{"base62":[24,32]}],"beside":[{"named":"*stream_key"},{"named":"*twitch"},{"named":"*twitch_key"},{"named":"*twitch_api_key"},{"named":"*twitch_token"},{"named":"*twitch_secret"},{"named":"*twitch_password"},{"word":"twitch","within":300},{"word":"rtmp","within":120}],"name":""}}},
{"id":"twitter","name":"X (Twitter)","docs":"","hosts":["api.x.com","api.twitter.com","upload.twitter.com"],"keys":{"twitter-bearer-token":{"shapes":[["AAAAAAAAAAAAAAAAAAAAA",{"base62":[8,80]},"%3D",{"base62":[30,60]}],["AAAAAAAAAAAAAAAAAAAAA",{"base62":[4,80]},{"oneOf":["%2B","%2F"]},{"base62":[1,60]},"%3D",{"base62":[30,60]}],["AAAAAAAAAAAAAAAAAAAAA",{"base62":[4,80]},{"oneOf":["%2B","%2F"]},{"base62":[1,60]},{"oneOf":["%2B","%2F"]},{"base62":[1,60]},"%3D",{"base62":[30,60]}]],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"twitter-access-token":{"parts":{"token":{"shape":[{"digit":[6,20],"as":"user"},"-",{"base62":40}],"public":true,"beside":[{"named":"*access_token"},{"named":"*access_token_key"},{"named":"*oauth_token"},{"named":"*access_key"},{"word":"twitter","within":200}]},"secret":{"shape":[{"base62":45}],"beside":[{"named":"*twitter_access_token_secret"},{"named":"*twitter_access_secret"},{"named":"*twitter_oauth_token_secret"},{"named":"*twitter_token_secret"},{"named":"*twitter_access_token_key_secret"},{"named":"*tw_access_token_secret"},{"named":"*x_access_token_secret"}]}},"within":12,"name":""},"twitter-consumer-key":{"parts":{"key":{"shape":[{"base62":25}],"public":true,"beside":[{"named":"*twitter_consumer_key"},{"named":"*x_consumer_key"},{"named":"*tw_consumer_key"},{"named":"*twitter_api_key"},{"named":"*x_api_key"},{"named":"*tw_api_key"},{"named":"*twitter_key"},{"named":"*x_key"},{"named":"*tw_key"},{"named":"*consumer_key"},{"named":"*twitter_app_key"},{"named":"*social_auth_twitter_key"}]},"secret":{"shape":[{"base62":50}],"beside":[{"named":"*twitter_consumer_secret"},{"named":"*x_consumer_secret"},{"named":"*tw_consumer_secret"},{"named":"*twitter_api_secret"},{"named":"*x_api_secret"},{"named":"*tw_api_secret"},{"named":"*twitter_api_secret_key"},{"named":"*x_api_secret_key"},{"named":"*tw_api_secret_key"},{"named":"*twitter_secret"},{"named":"*x_secret"},{"named":"*tw_secret"},{"named":"*twitter_api_key_secret"},{"named":"*x_api_key_secret"},{"named":"*tw_api_key_secret"},{"named":"*twitter_app_secret"},{"named":"*social_auth_twitter_secret"}]}},"within":12,"name":""}}},
{"id":"typeform","name":"Typeform","docs":"","hosts":["api.typeform.com","api.eu.typeform.com"],"keys":{"typeform-token":{"shape":["tfp_",{"base64url":[40,64]}],"beside":[{"named":"*typeform"},{"named":"*typeform_key"},{"named":"*typeform_api_key"},{"named":"*typeform_token"},{"named":"*typeform_secret"},{"named":"*typeform_password"},{"named":"*token"},{"named":"*access_token"},{"named":"*api_key"},{"named":"*authorization"},{"word":"typeform","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"typeform-old-token":{"shape":[{"base62":[40,44]}],"beside":[{"named":"*typeform_token"},{"named":"*typeform_api_token"},{"named":"*typeform_access_token"},{"named":"*typeform_api_key"},{"named":"*typeform_personal_token"},{"named":"*typeform_key"},{"named":"*typeform_personal_access_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"typesense","name":"Typesense","docs":"","hosts":["{var.host}","*.typesense.net"],"vars":{"host":{"env":"TYPESENSE_HOST"}},"keys":{"typesense-api-key":{"shape":[{"base62":[24,64]}],"beside":[{"named":"*typesense_admin_api_key"},{"named":"*typesense_admin_key"},{"named":"*typesense_api_key"},{"named":"*typesense_master_key"},{"named":"*typesense_write_key"}],"carriers":[{"header":"X-TYPESENSE-API-KEY","value":"{key}"}],"name":"","source":""}}},
{"id":"ubidots","name":"Ubidots","docs":"","hosts":["industrial.api.ubidots.com","things.ubidots.com","industrial.ubidots.com","stem.ubidots.com"],"keys":{"ubidots-token":{"shape":[{"oneOf":["BBFF-","BBUS-","BBAU-","A1E-"]},{"base62":[30,40]}],"beside":[{"named":"*ubidots_api_key"},{"named":"*ubidots_key"},{"named":"*ubidots_token"},{"named":"*ubidots_api_token"},{"named":"*ubidots_access_token"},{"named":"*ubidots_secret"},{"word":"ubidots","within":200},{"word":"UBIDOTS","within":200}],"carriers":[{"header":"X-Auth-Token","value":"{key}"},{"query":"token"}],"name":""}}},
{"id":"unkey","name":"Unkey","docs":"","hosts":["api.unkey.dev","api.unkey.com","app.unkey.com"],"keys":{"unkey-root-key":{"shape":["unkey_",{"base58":[20,26]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"unleash","name":"Unleash","docs":"","hosts":["{var.host}","*.getunleash.io"],"vars":{"host":{"env":"UNLEASH_URL"}},"keys":{"unleash-api-token":{"shapes":[["*:*.",{"hex":56}],["*:",{"base64url":[1,100]},".",{"hex":56}],["[]:",{"base64url":[1,100]},".",{"hex":56}],[{"base64url":[1,100]},":",{"base64url":[1,100]},".",{"hex":56}]],"beside":[{"named":"*unleash_api_token"},{"named":"*unleash_token"},{"named":"*unleash_api_key"},{"named":"*unleash_client_token"},{"named":"*unleash_server_api_token"},{"named":"*unleash_backend_token"},{"named":"*unleash_admin_token"},{"named":"*init_client_api_tokens"},{"named":"*init_admin_api_tokens"},{"named":"*init_backend_api_tokens"},{"word":"unleash","within":200}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""},"unleash-personal-access-token":{"shape":["user:",{"hex":56}],"beside":[{"named":"*unleash_api_token"},{"named":"*unleash_token"},{"named":"*unleash_api_key"},{"named":"*unleash_personal_access_token"},{"named":"*unleash_pat"},{"named":"*unleash_admin_token"},{"word":"unleash","within":200}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""}}},
{"id":"unsplash","name":"Unsplash","docs":"","hosts":["api.unsplash.com"],"keys":{"unsplash-key":{"shape":[{"base64url":43}],"beside":[{"named":"*unsplash_access_key"},{"named":"*unsplash_secret_key"},{"named":"*unsplash_api_key"},{"named":"*unsplash_key"},{"named":"*unsplash_client_secret"},{"named":"*unsplash_api_access_key"}],"carriers":[{"header":"Authorization","value":"Client-ID {key}"},{"query":"client_id"}],"name":""}}},
{"id":"unstructured","name":"Unstructured","docs":"","hosts":["api.unstructuredapp.io","platform.unstructuredapp.io"],"keys":{"unstructured-api-key":{"shape":[{"base62":30}],"beside":[{"named":"*unstructured_api_key"},{"named":"*unstructured_key"},{"named":"unstructured-api-key"}],"carriers":[{"header":"unstructured-api-key","value":"{key}"}],"name":""}}},
{"id":"uploadcare","name":"Uploadcare","docs":"","hosts":["api.uploadcare.com","upload.uploadcare.com","app.uploadcare.com"],"keys":{"uploadcare-secret-key":{"shape":[{"hex":20}],"beside":[{"named":"*uploadcare_secret_key"},{"named":"*uploadcare_private_key"},{"named":"*uploadcare_secret"},{"named":"*uploadcare_api_secret"},{"named":"*uploadcare_secret_api_key"}],"name":""}}},
{"id":"uploadthing","name":"UploadThing","docs":"","hosts":["api.uploadthing.com","uploadthing.com"],"keys":{"uploadthing-token":{"shape":["eyJhcGlLZXkiOiJza19saXZlX",{"base64":[90,300]}],"name":"","source":""}}},
{"id":"upstage","name":"Upstage","docs":"","hosts":["api.upstage.ai","console.upstage.ai"],"keys":{"upstage-api-key":{"shape":["up_",{"base62":[27,40]}],"beside":[{"named":"*upstage_api_key"},{"named":"*upstage_key"},{"named":"*upstage_token"},{"named":"*upstage_api_token"},{"named":"*upstage_access_token"},{"named":"*upstage_secret"},{"named":"*solar_api_key"},{"named":"*solar_key"},{"named":"*solar_token"},{"named":"*solar_api_token"},{"named":"*solar_access_token"},{"named":"*solar_secret"},{"named":"*upstage_solar_api_key"},{"named":"*upstage_solar_key"},{"named":"*upstage_solar_token"},{"named":"*upstage_solar_api_token"},{"named":"*upstage_solar_access_token"},{"named":"*upstage_solar_secret"},{"word":"api.upstage.ai","within":200},{"word":"upstage","within":200},{"word":"Upstage","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"upstash","name":"Upstash","docs":"","hosts":["*.upstash.io","qstash.upstash.io","api.upstash.com"],"keys":{"upstash-rest-token":{"shapes":[[{"base64url":[40,120]},{"oneOf":["==","="]}],[{"base64url":[40,120]}],[{"hex":32}]],"beside":[{"named":"*upstash_redis_rest_token"},{"named":"*upstash_redis_token"},{"named":"*upstash_vector_rest_token"},{"named":"*upstash_search_rest_token"},{"named":"*upstash_kafka_rest_password"},{"named":"*upstash_rest_token"},{"named":"*kv_rest_api_token"},{"named":"*kv_rest_api_read_only_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"_token"}],"name":"","source":""},"upstash-qstash-token":{"shape":["eyJVc2VySUQiOi",{"base64":[100,140]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"upstash-signing-key":{"shape":["sig_",{"base62":[20,40]}],"beside":[{"named":"*qstash_current_signing_key"},{"named":"*qstash_next_signing_key"}],"name":"","source":""},"upstash-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*upstash_api_key"},{"named":"*upstash_management_api_key"}],"name":""}}},
{"id":"uptime-kuma","name":"Uptime Kuma","docs":"","hosts":["{var.host}"],"vars":{"host":{"env":"UPTIME_KUMA_URL"}},"keys":{"uptime-kuma-api-key":{"shape":["uk",{"digit":[1,4]},"_",{"base64url":40}],"beside":[{"named":"*uptime_kuma_api_key"},{"named":"*uptime_kuma_key"},{"named":"*uptime_kuma_token"},{"named":"*uptime_kuma_api_token"},{"named":"*uptime_kuma_access_token"},{"named":"*uptime_kuma_secret"},{"named":"*uptime_kuma_password"},{"named":"*uptimekuma_api_key"},{"named":"*uptimekuma_key"},{"named":"*uptimekuma_token"},{"named":"*uptimekuma_api_token"},{"named":"*uptimekuma_access_token"},{"named":"*uptimekuma_secret"},{"named":"*uptimekuma_password"},{"named":"*kuma_api_key"},{"named":"*kuma_key"},{"named":"*kuma_token"},{"named":"*kuma_api_token"},{"named":"*kuma_access_token"},{"named":"*kuma_secret"},{"named":"*kuma_password"},{"word":"uptime","within":200},{"word":"kuma","within":200},{"word":"/metrics","within":200}],"name":"","source":""}}},
{"id":"uptime-robot","name":"UptimeRobot","docs":"","hosts":["api.uptimerobot.com"],"keys":{"uptime-robot-api-key":{"shape":[{"oneOf":["ur","u","m"]},{"digit":[5,10]},"-",{"hex":24}],"beside":[{"named":"*uptimerobot_api_key"},{"named":"*uptime_robot_api_key"},{"named":"*uptimerobot_key"},{"named":"*uptimerobot_token"},{"word":"api.uptimerobot.com","within":300}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"urlscan","name":"urlscan.io","docs":"","hosts":["urlscan.io","pro.urlscan.io"],"keys":{"urlscan-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*urlscan_api_key"},{"named":"*urlscan_key"},{"named":"*urlscan_io_api_key"},{"named":"*urlscan_token"}],"carriers":[{"header":"API-Key","value":"{key}"}],"name":""}}},
{"id":"userstack","name":"userstack","docs":"","hosts":["api.userstack.com","userstack.com"],"keys":{"userstack-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*userstack_access_key"},{"named":"*userstack_api_key"},{"named":"*userstack_key"},{"named":"*userstack_token"},{"named":"*userstack_api_token"},{"named":"*userstack_access_token"},{"named":"*userstack_secret"}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"v0","name":"v0","docs":"","hosts":["api.v0.dev"],"keys":{"v0-api-key":{"shapes":[["v1:",{"base62":24,"as":"id"},":",{"base62":24}],["v1:team_",{"base62":24,"as":"team"},":",{"base62":24}]],"beside":[{"named":"v0_api_key"},{"named":"v0_key"},{"named":"*v0_dev_api_key"},{"named":"*v0_token"},{"word":"v0.dev","within":160},{"word":"v0-sdk","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"v7","name":"V7 Darwin","docs":"","hosts":["darwin.v7labs.com","api.v7labs.com"],"keys":{"v7-api-key":{"shape":[{"base62":7,"as":"id"},".",{"base62":32}],"beside":[{"named":"*v7_api_key"},{"named":"*darwin_api_key"},{"named":"*v7_key"},{"named":"*v7_darwin_api_key"},{"word":"v7labs","within":160},{"named":"api_key","in":"**/.darwin/config.yaml"}],"carriers":[{"header":"Authorization","value":"ApiKey {key}"}],"name":""}}},
{"id":"val-town","name":"Val Town","docs":"","hosts":["api.val.town","www.val.town","esm.town"],"keys":{"val-town-token":{"shapes":[["vtwn_",{"base62":[22,48]}],[{"hex":32}]],"beside":[{"named":"*val_town_api_key"},{"named":"*val_town_key"},{"named":"*val_town_token"},{"named":"*val_town_api_token"},{"named":"*val_town_access_token"},{"named":"*val_town_secret"},{"named":"*valtown_api_key"},{"named":"*valtown_key"},{"named":"*valtown_token"},{"named":"*valtown_api_token"},{"named":"*valtown_access_token"},{"named":"*valtown_secret"},{"word":"api.val.town","within":200},{"word":"vtwn","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"vapi","name":"Vapi","docs":"","hosts":["api.vapi.ai"],"keys":{"vapi-private-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"vapi_api_key"},{"named":"*vapi_private_key"},{"named":"*vapi_private_api_key"},{"named":"*vapi_token"},{"named":"*vapi_secret_key"},{"named":"*vapi_server_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"vast-ai","name":"Vast.ai","docs":"","hosts":["console.vast.ai","cloud.vast.ai"],"keys":{"vast-ai-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*vast_api_key"},{"named":"*vastai_api_key"},{"named":"*vast_ai_api_key"},{"command":"vastai","flag":"--api-key"},{"word":"vastai set api-key","within":24}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"api_key"}],"name":""}}},
{"id":"vault","name":"HashiCorp Vault","docs":"","hosts":["{var.address}"],"vars":{"address":{"env":"VAULT_ADDR"}},"keys":{"vault-service-token":{"shape":["hvs.",{"base64url":[24,200]}],"carriers":[{"header":"X-Vault-Token","value":"{key}"}],"name":"","source":""},"vault-batch-token":{"shape":["hvb.",{"base64url":[24,400]}],"carriers":[{"header":"X-Vault-Token","value":"{key}"}],"name":"","source":""},"vault-recovery-token":{"shape":["hvr.",{"base64url":[24,200]}],"carriers":[{"header":"X-Vault-Token","value":"{key}"}],"name":"","source":""},"vault-old-token":{"shape":[{"oneOf":["s.","b.","r."]},{"base62":[24,28]}],"beside":[{"named":"*vault_token"},{"named":"*vault_dev_root_token_id"},{"named":"*vault_root_token"},{"named":"*x-vault-token"},{"named":"*vault_access_token"},{"named":"*root_token"},{"named":"*client_token"},{"word":"X-Vault-Token","within":40},{"command":"vault login","flag":"-token"}],"carriers":[{"header":"X-Vault-Token","value":"{key}"}],"name":"","source":""},"vault-approle-secret-id":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*vault_secret_id"},{"named":"*approle_secret_id"},{"named":"*vault_app_role_secret_id"}],"name":"","source":""}}},
{"id":"vectara","name":"Vectara","docs":"","hosts":["api.vectara.io","console.vectara.com"],"keys":{"vectara-api-key":{"shape":[{"oneOf":["zut_","zqt_","zwt_"]},{"base64url":[36,56]}],"carriers":[{"header":"x-api-key","value":"{key}"}],"name":""}}},
{"id":"vellum","name":"Vellum","docs":"","hosts":["api.vellum.ai","predict.vellum.ai","documents.vellum.ai","app.vellum.ai"],"keys":{"vellum-api-key":{"shapes":[[{"base62":8},".",{"base62":32}],[{"base62":40}]],"beside":[{"named":"*vellum_api_key"},{"named":"*vellum_key"},{"named":"*vellum_token"},{"named":"*vellum_api_token"},{"named":"*vellum_access_token"},{"named":"*vellum_secret"},{"named":"*vellum_ai_api_key"},{"named":"*vellum_ai_key"},{"named":"*vellum_ai_token"},{"named":"*vellum_ai_api_token"},{"named":"*vellum_ai_access_token"},{"named":"*vellum_ai_secret"},{"word":"predict.vellum.ai","within":200},{"word":"api.vellum.ai","within":200}],"carriers":[{"header":"X-API-KEY","value":"{key}"}],"name":""}}},
{"id":"veracode","name":"Veracode","docs":"","hosts":["api.veracode.com","api.veracode.eu","api.veracode.us","analysiscenter.veracode.com"],"keys":{"veracode-api-secret":{"shapes":[["vera01es-",{"hex":128}],[{"hex":128}]],"beside":[{"named":"*veracode_api_key_secret"},{"named":"*veracode_api_secret"},{"named":"*veracode_api_key"},{"named":"*veracode_secret_key"},{"named":"*veracode_key"},{"named":"veracode_api_key_secret","in":"**/.veracode/credentials"},{"word":"vkey","within":12}],"name":""}}},
{"id":"vercel","name":"Vercel","docs":"","hosts":["api.vercel.com","ai-gateway.vercel.sh"],"keys":{"vercel-access-token":{"shape":["vcp_",{"base62":56}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"vercel-integration-token":{"shape":["vci_",{"base62":56}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"vercel-app-token":{"shape":["vca_",{"base62":56}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"vercel-app-refresh-token":{"shape":["vcr_",{"base62":56}],"name":"","source":""},"vercel-api-key":{"shape":["vck_",{"base62":56}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"vercel-old-token":{"shape":[{"base62":24}],"beside":[{"named":"*vercel_token"},{"named":"*vercel_api_token"},{"named":"*vercel_access_token"},{"named":"*now_token"},{"named":"*zeit_token"},{"named":"*vercel_api_key"},{"named":"*vercel_auth_token"},{"command":"vercel","flag":"--token"},{"command":"vercel","flag":"-t"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"veriff","name":"Veriff","docs":"","hosts":["stationapi.veriff.com"],"keys":{"veriff-shared-secret-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*veriff_shared_secret_key"},{"named":"*veriff_secret"},{"named":"*veriff_private_key"},{"named":"*veriff_secret_key"},{"named":"*veriff_shared_secret"},{"named":"*veriff_api_secret"},{"named":"*veriff_signature_key"},{"named":"*veriff_master_signature_key"}],"name":""}}},
{"id":"veriphone","name":"Veriphone","docs":"","hosts":["api.veriphone.io","veriphone.io"],"keys":{"veriphone-api-key":{"shape":[{"base36upper":32}],"beside":[{"named":"*veriphone_api_key"},{"named":"*veriphone_key"},{"named":"*veriphone_token"},{"named":"*veriphone_api_token"},{"named":"*veriphone_access_token"},{"named":"*veriphone_secret"}],"carriers":[{"query":"key"},{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"vikunja","name":"Vikunja","docs":"","hosts":["try.vikunja.io","app.vikunja.cloud"],"keys":{"vikunja-token":{"shape":["tk_",{"hex":40}],"beside":[{"named":"*vikunja_api_key"},{"named":"*vikunja_key"},{"named":"*vikunja_token"},{"named":"*vikunja_api_token"},{"named":"*vikunja_access_token"},{"named":"*vikunja_secret"},{"named":"*vikunja_auth_token"},{"word":"vikunja","within":200},{"word":"Vikunja","within":200},{"word":"VIKUNJA","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"virustotal","name":"VirusTotal","docs":"","hosts":["www.virustotal.com"],"keys":{"virustotal-api-key":{"shape":[{"hex":64}],"beside":[{"named":"*virustotal_api_key"},{"named":"*virus_total_api_key"},{"named":"*virustotal_key"},{"named":"*virustotal_apikey"},{"named":"*virustotal_token"},{"named":"vt_api_key"},{"named":"vt_apikey"}],"carriers":[{"header":"x-apikey","value":"{key}"},{"query":"apikey"}],"name":""}}},
{"id":"visual-crossing","name":"Visual Crossing","docs":"","hosts":["weather.visualcrossing.com","www.visualcrossing.com"],"keys":{"visual-crossing-api-key":{"shape":[{"base36upper":25}],"beside":[{"named":"*visual_crossing_api_key"},{"named":"*visual_crossing_key"},{"named":"*visual_crossing_token"},{"named":"*visual_crossing_api_token"},{"named":"*visual_crossing_access_token"},{"named":"*visual_crossing_secret"},{"named":"*visual_crossing_weather_api_key"},{"named":"*visualcrossing_api_key"},{"named":"*visualcrossing_key"},{"named":"*visualcrossing_token"},{"named":"*visualcrossing_api_token"},{"named":"*visualcrossing_access_token"},{"named":"*visualcrossing_secret"},{"named":"*visualcrossing_weather_api_key"},{"named":"*vc_api_key"},{"named":"*vc_weather_api_key"},{"word":"weather.visualcrossing.com","within":200}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"vk","name":"VK","docs":"","hosts":["api.vk.com","oauth.vk.com"],"keys":{"vk-access-token":{"shapes":[["vk1.a.",{"base64url":[100,300]}],[{"hex":85}]],"beside":[{"named":"*vk_token"},{"named":"*vk_access_token"},{"named":"*vk_group_token"},{"named":"*vk_service_token"},{"named":"*vk_service_key"},{"named":"*vk_api_token"},{"named":"*vk_key"},{"named":"*vk_bot_token"},{"named":"*vkontakte_token"},{"named":"*vkontakte_access_token"},{"named":"*vkontakte_group_token"},{"named":"*vkontakte_service_token"},{"named":"*vkontakte_service_key"},{"named":"*vkontakte_api_token"},{"named":"*vkontakte_key"},{"named":"*vkontakte_bot_token"},{"named":"*vk_api_token"},{"named":"*vk_api_access_token"},{"named":"*vk_api_group_token"},{"named":"*vk_api_service_token"},{"named":"*vk_api_service_key"},{"named":"*vk_api_api_token"},{"named":"*vk_api_key"},{"named":"*vk_api_bot_token"},{"named":"*vk_bot_token"},{"named":"*vk_bot_access_token"},{"named":"*vk_bot_group_token"},{"named":"*vk_bot_service_token"},{"named":"*vk_bot_service_key"},{"named":"*vk_bot_api_token"},{"named":"*vk_bot_key"},{"named":"*vk_bot_bot_token"},{"named":"*vk_group_token"},{"named":"*vk_group_access_token"},{"named":"*vk_group_group_token"},{"named":"*vk_group_service_token"},{"named":"*vk_group_service_key"},{"named":"*vk_group_api_token"},{"named":"*vk_group_key"},{"named":"*vk_group_bot_token"},{"named":"*vk_user_token"},{"named":"*vk_user_access_token"},{"named":"*vk_user_group_token"},{"named":"*vk_user_service_token"},{"named":"*vk_user_service_key"},{"named":"*vk_user_api_token"},{"named":"*vk_user_key"},{"named":"*vk_user_bot_token"},{"word":"api.vk.com","within":250}],"carriers":[{"query":"access_token"}],"name":""}}},
{"id":"voiceflow","name":"Voiceflow","docs":"","hosts":["general-runtime.voiceflow.com","api.voiceflow.com","analytics-api.voiceflow.com"],"keys":{"voiceflow-api-key":{"shape":[{"oneOf":["VF.DM.","VF.WS."]},{"hex":24,"as":"id"},".",{"base62":16}],"beside":[{"named":"*voiceflow_api_key"},{"named":"*vf_api_key"}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":"","source":""}}},
{"id":"volcengine-ark","name":"Volcengine Ark","docs":"","hosts":["ark.cn-beijing.volces.com","ark.ap-southeast.bytepluses.com"],"keys":{"volcengine-ark-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"ark_api_key"},{"named":"*volcengine_api_key"},{"named":"*volcengine_ark_api_key"},{"named":"*volc_ark_api_key"},{"named":"*doubao_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"vonage","name":"Vonage","docs":"","hosts":["rest.nexmo.com","api.nexmo.com","api.vonage.com"],"keys":{"vonage-api-secret":{"shape":[{"base62":16}],"beside":[{"named":"*vonage_api_secret"},{"named":"*nexmo_api_secret"},{"named":"*nexmo_secret"},{"named":"*vonage_secret"},{"named":"*nexmo_secret_key"},{"named":"*vonage_secret_key"}],"name":""},"vonage-signature-secret":{"shape":[{"base62":[32,64]}],"beside":[{"named":"*vonage_signature_secret"},{"named":"*nexmo_signature_secret"},{"named":"*vonage_api_signature_secret"}],"name":""}}},
{"id":"voyage-ai","name":"Voyage AI","docs":"","hosts":["api.voyageai.com","ai.mongodb.com"],"keys":{"voyage-ai-api-key":{"shape":["pa-",{"base64url":43}],"beside":[{"named":"*voyage_api_key"},{"named":"*voyageai_api_key"},{"named":"*voyage_ai_api_key"},{"named":"*voyage_key"},{"named":"voyageai.api_key"},{"word":"voyageai","within":120}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"vultr","name":"Vultr","docs":"","hosts":["api.vultr.com"],"keys":{"vultr-api-key":{"shape":[{"base36upper":36}],"beside":[{"named":"*vultr_api_key"},{"named":"*vultr_token"},{"named":"*vultr_key"},{"named":"*vultr_api_token"},{"named":"*vultr_access_token"},{"word":"api.vultr.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"walmart","name":"Walmart Marketplace","docs":"","hosts":["marketplace.walmartapis.com","sandbox.walmartapis.com"],"keys":{"walmart-client-secret":{"shape":[{"base64url":[80,100]}],"beside":[{"named":"*walmart_client_secret"},{"named":"*walmart_secret"},{"named":"*walmart_api_secret"},{"named":"*walmart_secret_key"}],"name":""}}},
{"id":"wasabi","name":"Wasabi","docs":"","hosts":["*.wasabisys.com"],"keys":{"wasabi-access-key":{"parts":{"id":{"shape":[{"base36upper":20}],"public":true,"beside":[{"named":"*wasabi_access_key"},{"named":"*wasabi_access_key_id"},{"named":"*wasabi_key"},{"named":"*wasabi_key_id"},{"named":"*wasabi_access_id"}]},"secret":{"shape":[{"base62":40}],"beside":[{"named":"*wasabi_secret_key"},{"named":"*wasabi_secret_access_key"},{"named":"*wasabi_secret"},{"named":"*wasabi_access_secret"},{"named":"*wasabi_secret_key_id"}]}},"within":12,"name":""}}},
{"id":"weatherapi","name":"WeatherAPI.com","docs":"","hosts":["api.weatherapi.com"],"keys":{"weatherapi-api-key":{"shapes":[[{"hex":31}],[{"hex":30}]],"beside":[{"named":"*weatherapi_key"},{"named":"*weatherapi_api_key"},{"named":"*weather_api_com_key"}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"weatherbit","name":"Weatherbit","docs":"","hosts":["api.weatherbit.io","www.weatherbit.io"],"keys":{"weatherbit-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*weatherbit_api_key"},{"named":"*weatherbit_key"},{"named":"*weatherbit_token"},{"named":"*weatherbit_api_token"},{"named":"*weatherbit_access_token"},{"named":"*weatherbit_secret"},{"named":"*weather_bit_api_key"},{"named":"*weather_bit_key"},{"named":"*weather_bit_token"},{"named":"*weather_bit_api_token"},{"named":"*weather_bit_access_token"},{"named":"*weather_bit_secret"},{"word":"api.weatherbit.io","within":200}],"carriers":[{"query":"key"}],"name":""}}},
{"id":"weatherstack","name":"weatherstack","docs":"","hosts":["api.weatherstack.com","weatherstack.com"],"keys":{"weatherstack-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*weatherstack_access_key"},{"named":"*weatherstack_api_key"},{"named":"*weatherstack_key"},{"named":"*weatherstack_token"},{"named":"*weatherstack_api_token"},{"named":"*weatherstack_access_token"},{"named":"*weatherstack_secret"}],"carriers":[{"query":"access_key"}],"name":""}}},
{"id":"weaviate","name":"Weaviate Cloud","docs":"","hosts":["*.weaviate.cloud","*.weaviate.network","{var.server}"],"vars":{"server":{"env":"WEAVIATE_URL"}},"keys":{"weaviate-api-key":{"shapes":[[{"base62":[36,40]}],[{"base64":[60,120]}],[{"base64":[60,120]},{"oneOf":["==","="]}]],"beside":[{"named":"*weaviate_api_key"},{"named":"*weaviate_admin_key"},{"named":"*weaviate_key"},{"named":"*wcd_api_key"},{"named":"*wcs_api_key"},{"named":"*wcd_admin_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"web3-storage","name":"web3.storage","docs":"","hosts":["api.web3.storage","web3.storage"],"keys":{"web3-storage-api-key":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*web3_storage_api_key"},{"named":"*web3_storage_key"},{"named":"*web3_storage_token"},{"named":"*web3_storage_api_token"},{"named":"*web3_storage_access_token"},{"named":"*web3_storage_secret"},{"named":"*web3_storage_jwt"},{"named":"*web_3_storage_api_key"},{"named":"*web_3_storage_key"},{"named":"*web_3_storage_token"},{"named":"*web_3_storage_api_token"},{"named":"*web_3_storage_access_token"},{"named":"*web_3_storage_secret"},{"named":"*web_3_storage_jwt"},{"named":"*web3storage_token"},{"word":"api.web3.storage","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"webex","name":"Webex","docs":"","hosts":["webexapis.com","api.ciscospark.com","developer.webex.com"],"keys":{"webex-token":{"shape":[{"base62":64},"_",{"base36upper":4},"_",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*webex_token"},{"named":"*webex_access_token"},{"named":"*webex_api_token"},{"named":"*webex_api_key"},{"named":"*webex_key"},{"named":"*webex_bearer_token"},{"named":"*webex_bot_token"},{"named":"*webex_auth_token"},{"named":"*webex_teams_access_token"},{"named":"*webex_personal_access_token"},{"named":"*webex_personal_token"},{"named":"*webex_secret"},{"named":"*webex_teams_token"},{"named":"*webex_teams_api_token"},{"named":"*webex_teams_api_key"},{"named":"*webex_teams_key"},{"named":"*webex_teams_bearer_token"},{"named":"*webex_teams_bot_token"},{"named":"*webex_teams_auth_token"},{"named":"*webex_teams_teams_access_token"},{"named":"*webex_teams_personal_access_token"},{"named":"*webex_teams_personal_token"},{"named":"*webex_teams_secret"},{"named":"*webex_bot_access_token"},{"named":"*webex_bot_api_token"},{"named":"*webex_bot_api_key"},{"named":"*webex_bot_key"},{"named":"*webex_bot_bearer_token"},{"named":"*webex_bot_bot_token"},{"named":"*webex_bot_auth_token"},{"named":"*webex_bot_teams_access_token"},{"named":"*webex_bot_personal_access_token"},{"named":"*webex_bot_personal_token"},{"named":"*webex_bot_secret"},{"named":"*wbx_token"},{"named":"*wbx_access_token"},{"named":"*wbx_api_token"},{"named":"*wbx_api_key"},{"named":"*wbx_key"},{"named":"*wbx_bearer_token"},{"named":"*wbx_bot_token"},{"named":"*wbx_auth_token"},{"named":"*wbx_teams_access_token"},{"named":"*wbx_personal_access_token"},{"named":"*wbx_personal_token"},{"named":"*wbx_secret"},{"named":"*cisco_webex_token"},{"named":"*cisco_webex_access_token"},{"named":"*cisco_webex_api_token"},{"named":"*cisco_webex_api_key"},{"named":"*cisco_webex_key"},{"named":"*cisco_webex_bearer_token"},{"named":"*cisco_webex_bot_token"},{"named":"*cisco_webex_auth_token"},{"named":"*cisco_webex_teams_access_token"},{"named":"*cisco_webex_personal_access_token"},{"named":"*cisco_webex_personal_token"},{"named":"*cisco_webex_secret"},{"named":"*cisco_spark_token"},{"named":"*cisco_spark_access_token"},{"named":"*cisco_spark_api_token"},{"named":"*cisco_spark_api_key"},{"named":"*cisco_spark_key"},{"named":"*cisco_spark_bearer_token"},{"named":"*cisco_spark_bot_token"},{"named":"*cisco_spark_auth_token"},{"named":"*cisco_spark_teams_access_token"},{"named":"*cisco_spark_personal_access_token"},{"named":"*cisco_spark_personal_token"},{"named":"*cisco_spark_secret"},{"named":"*spark_token"},{"named":"*spark_access_token"},{"named":"*spark_api_token"},{"named":"*spark_api_key"},{"named":"*spark_key"},{"named":"*spark_bearer_token"},{"named":"*spark_bot_token"},{"named":"*spark_auth_token"},{"named":"*spark_teams_access_token"},{"named":"*spark_personal_access_token"},{"named":"*spark_personal_token"},{"named":"*spark_secret"},{"named":"*wt_token"},{"named":"*wt_access_token"},{"named":"*wt_api_token"},{"named":"*wt_api_key"},{"named":"*wt_key"},{"named":"*wt_bearer_token"},{"named":"*wt_bot_token"},{"named":"*wt_auth_token"},{"named":"*wt_teams_access_token"},{"named":"*wt_personal_access_token"},{"named":"*wt_personal_token"},{"named":"*wt_secret"},{"word":"webex","within":200},{"word":"Webex","within":200},{"word":"WEBEX","within":200},{"word":"ciscospark","within":200},{"word":"Bearer","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"webex-client-secret":{"shape":[{"hex":64}],"beside":[{"named":"*webex_client_secret"},{"named":"*webex_oauth_client_secret"},{"named":"*webex_app_secret"},{"named":"*webex_oauth_secret"},{"named":"*webex_integration_client_secret"},{"named":"*webex_integration_oauth_client_secret"},{"named":"*webex_integration_app_secret"},{"named":"*webex_integration_oauth_secret"},{"named":"*cisco_webex_client_secret"},{"named":"*cisco_webex_oauth_client_secret"},{"named":"*cisco_webex_app_secret"},{"named":"*cisco_webex_oauth_secret"}],"name":""}}},
{"id":"webflow","name":"Webflow","docs":"","hosts":["api.webflow.com"],"keys":{"webflow-api-token":{"shape":[{"hex":64}],"beside":[{"named":"*webflow_api_token"},{"named":"*webflow_token"},{"named":"*webflow_api_key"},{"named":"*webflow_access_token"},{"named":"*webflow_site_token"},{"named":"*webflow_site_api_token"},{"named":"*webflow_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"webflow-client-secret":{"shape":[{"hex":64}],"beside":[{"named":"*webflow_client_secret"},{"named":"*webflow_secret"}],"name":""}}},
{"id":"weblate","name":"Weblate","docs":"","hosts":["{var.host}","hosted.weblate.org"],"vars":{"host":{"env":"WEBLATE_URL"}},"keys":{"weblate-user-token":{"shape":["wlu_",{"base62":36}],"carriers":[{"header":"Authorization","value":"Token {key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"weblate-project-token":{"shape":["wlp_",{"base62":36}],"carriers":[{"header":"Authorization","value":"Token {key}"},{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"weblate-old-token":{"shapes":[[{"hex":40}],[{"base62":40}]],"beside":[{"named":"*weblate_token"},{"named":"*weblate_api_token"},{"named":"*weblate_api_key"},{"named":"*wlc_key"},{"named":"*weblate_key"},{"command":"wlc","flag":"--key"}],"carriers":[{"header":"Authorization","value":"Token {key}"}],"name":""}}},
{"id":"wechat","name":"WeChat","docs":"","hosts":["api.weixin.qq.com","api.mch.weixin.qq.com"],"keys":{"wechat-app-secret":{"shape":[{"hex":32}],"beside":[{"named":"*wechat_app_secret"},{"named":"*wechat_secret"},{"named":"*wechat_appsecret"},{"named":"*wechat_client_secret"},{"named":"*wechat_secret_key"},{"named":"*weixin_app_secret"},{"named":"*weixin_secret"},{"named":"*weixin_appsecret"},{"named":"*weixin_client_secret"},{"named":"*weixin_secret_key"},{"named":"*wx_app_secret"},{"named":"*wx_secret"},{"named":"*wx_appsecret"},{"named":"*wx_client_secret"},{"named":"*wx_secret_key"},{"named":"*wx_mini_app_secret"},{"named":"*wx_mini_secret"},{"named":"*wx_mini_appsecret"},{"named":"*wx_mini_client_secret"},{"named":"*wx_mini_secret_key"},{"named":"*mini_program_app_secret"},{"named":"*mini_program_secret"},{"named":"*mini_program_appsecret"},{"named":"*mini_program_client_secret"},{"named":"*mini_program_secret_key"},{"named":"*wechat_mini_app_secret"},{"named":"*wechat_mini_secret"},{"named":"*wechat_mini_appsecret"},{"named":"*wechat_mini_client_secret"},{"named":"*wechat_mini_secret_key"},{"named":"*miniprogram_app_secret"},{"named":"*miniprogram_secret"},{"named":"*miniprogram_appsecret"},{"named":"*miniprogram_client_secret"},{"named":"*miniprogram_secret_key"},{"named":"*wechat_app_app_secret"},{"named":"*wechat_app_secret"},{"named":"*wechat_app_appsecret"},{"named":"*wechat_app_client_secret"},{"named":"*wechat_app_secret_key"},{"named":"*weapp_app_secret"},{"named":"*weapp_secret"},{"named":"*weapp_appsecret"},{"named":"*weapp_client_secret"},{"named":"*weapp_secret_key"},{"named":"*wechat_mp_app_secret"},{"named":"*wechat_mp_secret"},{"named":"*wechat_mp_appsecret"},{"named":"*wechat_mp_client_secret"},{"named":"*wechat_mp_secret_key"},{"named":"*wx_secret"},{"named":"*mp_app_secret"},{"word":"api.weixin.qq.com","within":200}],"carriers":[{"query":"secret"}],"name":""},"wechat-pay-key":{"shape":[{"base62":32}],"beside":[{"named":"*wechat_pay_api_key"},{"named":"*wechat_pay_key"},{"named":"*wechat_pay_api_v3_key"},{"named":"*wechat_pay_apiv3_key"},{"named":"*wechat_pay_mch_key"},{"named":"*wechat_pay_secret"},{"named":"*wechat_pay_api_v2_key"},{"named":"*wechat_pay_partner_key"},{"named":"*wechat_pay_merchant_key"},{"named":"*wechatpay_api_key"},{"named":"*wechatpay_key"},{"named":"*wechatpay_api_v3_key"},{"named":"*wechatpay_apiv3_key"},{"named":"*wechatpay_mch_key"},{"named":"*wechatpay_secret"},{"named":"*wechatpay_api_v2_key"},{"named":"*wechatpay_partner_key"},{"named":"*wechatpay_merchant_key"},{"named":"*wx_pay_api_key"},{"named":"*wx_pay_key"},{"named":"*wx_pay_api_v3_key"},{"named":"*wx_pay_apiv3_key"},{"named":"*wx_pay_mch_key"},{"named":"*wx_pay_secret"},{"named":"*wx_pay_api_v2_key"},{"named":"*wx_pay_partner_key"},{"named":"*wx_pay_merchant_key"},{"named":"*wxpay_api_key"},{"named":"*wxpay_key"},{"named":"*wxpay_api_v3_key"},{"named":"*wxpay_apiv3_key"},{"named":"*wxpay_mch_key"},{"named":"*wxpay_secret"},{"named":"*wxpay_api_v2_key"},{"named":"*wxpay_partner_key"},{"named":"*wxpay_merchant_key"},{"named":"*weixin_pay_api_key"},{"named":"*weixin_pay_key"},{"named":"*weixin_pay_api_v3_key"},{"named":"*weixin_pay_apiv3_key"},{"named":"*weixin_pay_mch_key"},{"named":"*weixin_pay_secret"},{"named":"*weixin_pay_api_v2_key"},{"named":"*weixin_pay_partner_key"},{"named":"*weixin_pay_merchant_key"},{"named":"*wechat_mch_api_key"},{"named":"*wechat_mch_key"},{"named":"*wechat_mch_api_v3_key"},{"named":"*wechat_mch_apiv3_key"},{"named":"*wechat_mch_mch_key"},{"named":"*wechat_mch_secret"},{"named":"*wechat_mch_api_v2_key"},{"named":"*wechat_mch_partner_key"},{"named":"*wechat_mch_merchant_key"},{"named":"*wx_mch_api_key"},{"named":"*wx_mch_key"},{"named":"*wx_mch_api_v3_key"},{"named":"*wx_mch_apiv3_key"},{"named":"*wx_mch_mch_key"},{"named":"*wx_mch_secret"},{"named":"*wx_mch_api_v2_key"},{"named":"*wx_mch_partner_key"},{"named":"*wx_mch_merchant_key"},{"named":"*wechat_apiv3_key"},{"named":"*wx_mch_key"}],"name":""}}},
{"id":"wecom","name":"WeCom","docs":"","hosts":["qyapi.weixin.qq.com"],"keys":{"wecom-webhook":{"shape":["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=",{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"name":""},"wecom-app-secret":{"shape":[{"base64url":43}],"beside":[{"named":"*wecom_corp_secret"},{"named":"*wecom_app_secret"},{"named":"*wecom_secret"},{"named":"*wecom_corpsecret"},{"named":"*wecom_agent_secret"},{"named":"*wxwork_corp_secret"},{"named":"*wxwork_app_secret"},{"named":"*wxwork_secret"},{"named":"*wxwork_corpsecret"},{"named":"*wxwork_agent_secret"},{"named":"*work_wechat_corp_secret"},{"named":"*work_wechat_app_secret"},{"named":"*work_wechat_secret"},{"named":"*work_wechat_corpsecret"},{"named":"*work_wechat_agent_secret"},{"named":"*qywx_corp_secret"},{"named":"*qywx_app_secret"},{"named":"*qywx_secret"},{"named":"*qywx_corpsecret"},{"named":"*qywx_agent_secret"},{"named":"*wework_corp_secret"},{"named":"*wework_app_secret"},{"named":"*wework_secret"},{"named":"*wework_corpsecret"},{"named":"*wework_agent_secret"},{"named":"*qiye_weixin_corp_secret"},{"named":"*qiye_weixin_app_secret"},{"named":"*qiye_weixin_secret"},{"named":"*qiye_weixin_corpsecret"},{"named":"*qiye_weixin_agent_secret"},{"named":"*wechat_work_corp_secret"},{"named":"*wechat_work_app_secret"},{"named":"*wechat_work_secret"},{"named":"*wechat_work_corpsecret"},{"named":"*wechat_work_agent_secret"},{"named":"*qy_wechat_corp_secret"},{"named":"*qy_wechat_app_secret"},{"named":"*qy_wechat_secret"},{"named":"*qy_wechat_corpsecret"},{"named":"*qy_wechat_agent_secret"},{"named":"*corp_secret"},{"named":"*wecom_corp_secret"}],"carriers":[{"query":"corpsecret"}],"name":""}}},
{"id":"weights-and-biases","name":"Weights & Biases","docs":"","hosts":["api.wandb.ai","{var.server}"],"vars":{"server":{"env":"WANDB_BASE_URL"}},"keys":{"weights-and-biases-wandb-api-key":{"shape":["wandb_v1_",{"base62":27},"_",{"base62":49}],"carriers":[{"basic":"api:{key}"}],"name":"","source":""},"weights-and-biases-wandb-legacy-key":{"shape":[{"hex":40}],"beside":[{"named":"*wandb_api_key"},{"named":"*wandb_key"},{"named":"*wandb_token"},{"word":"wandb.login","within":40},{"word":"wandb login","within":24},{"word":"api.wandb.ai","within":60}],"carriers":[{"basic":"api:{key}"}],"name":"","source":""}}},
{"id":"what3words","name":"what3words","docs":"","hosts":["api.what3words.com"],"keys":{"what3words-api-key":{"shape":[{"base36upper":8}],"beside":[{"named":"*what3words_api_key"},{"named":"*what3words_key"},{"named":"*w3w_api_key"},{"named":"*w3w_key"}],"carriers":[{"header":"X-Api-Key","value":"{key}"},{"query":"key"}],"name":""}}},
{"id":"windmill","name":"Windmill","docs":"","hosts":["app.windmill.dev"],"keys":{"windmill-token":{"shape":[{"base62":32}],"beside":[{"named":"*windmill_token"},{"named":"*wm_token"},{"named":"*wmill_token"},{"named":"*windmill_api_key"},{"named":"*windmill_api_token"},{"named":"*windmill_access_token"},{"word":"app.windmill.dev","within":200},{"command":"wmill","flag":"--token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"token"}],"name":""}}},
{"id":"windsurf","name":"Windsurf","docs":"","hosts":["server.codeium.com","server.self-serve.windsurf.com"],"keys":{"windsurf-api-key":{"shape":["sk-ws-",{"digit":2},"-",{"base64url":94}],"beside":[{"named":"*windsurf_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""},"windsurf-codeium-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*codeium_api_key"},{"named":"*windsurf_api_key"},{"named":"*windsurf_service_key"},{"named":"apiKey","in":"**/.codeium/config.json"},{"named":"api_key","in":"**/codeium/config.json"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"wise","name":"Wise","docs":"","hosts":["api.wise.com","api.transferwise.com","api.sandbox.transferwise.tech"],"keys":{"wise-api-token":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*wise_api_token"},{"named":"*wise_api_key"},{"named":"*wise_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"wistia","name":"Wistia","docs":"","hosts":["api.wistia.com","upload.wistia.com"],"keys":{"wistia-token":{"shape":[{"hex":64}],"beside":[{"named":"*wistia_api_key"},{"named":"*wistia_key"},{"named":"*wistia_token"},{"named":"*wistia_api_token"},{"named":"*wistia_access_token"},{"named":"*wistia_secret"},{"named":"*wistia_api_password"},{"named":"*wistia_password"},{"word":"api.wistia.com","within":200},{"word":"upload.wistia.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"basic":"api:{key}"},{"query":"access_token"},{"query":"api_password"}],"name":""}}},
{"id":"wit-ai","name":"Wit.ai","docs":"","hosts":["api.wit.ai"],"keys":{"wit-ai-token":{"shape":[{"base36upper":32}],"beside":[{"named":"wit_token"},{"named":"*wit_ai_token"},{"named":"*wit_access_token"},{"named":"*wit_ai_access_token"},{"named":"*witai_token"},{"named":"*wit_ai_key"},{"named":"*wit_server_token"},{"word":"api.wit.ai","within":160}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"withings","name":"Withings","docs":"","hosts":["wbsapi.withings.net"],"keys":{"withings-client-secret":{"shape":[{"hex":64}],"beside":[{"named":"*withings_client_secret"},{"named":"*withings_consumer_secret"},{"named":"*withings_secret"}],"name":""}}},
{"id":"wix","name":"Wix","docs":"","hosts":["www.wixapis.com"],"keys":{"wix-api-key":{"shape":["IST.eyJ",{"base64url":[16,200]},".eyJ",{"base64url":[60,2000]},".",{"base64url":[300,800]}],"carriers":[{"header":"Authorization","value":"{key}"}],"name":""}}},
{"id":"woocommerce","name":"WooCommerce","docs":"","hosts":["{var.shop}"],"vars":{"shop":{"env":"WOOCOMMERCE_URL"}},"keys":{"woocommerce-consumer-secret":{"parts":{"id":{"shape":["ck_",{"hex":40}],"public":true,"beside":[{"named":"*consumer_key"},{"named":"*woocommerce_key"},{"named":"*wc_key"},{"named":"*woocommerce_api_key"},{"word":"woocommerce","within":300}]},"secret":{"shape":["cs_",{"hex":40}],"beside":[{"named":"*consumer_secret"},{"named":"*woocommerce_secret"},{"named":"*wc_secret"},{"named":"*woocommerce_api_secret"},{"word":"woocommerce","within":300},{"word":"wp-json/wc","within":300},{"word":"consumer_secret","within":60}]}},"within":20,"carriers":[{"basic":"{key.id}:{key.secret}"}],"name":"","source":""}}},
{"id":"woodpecker","name":"Woodpecker CI","docs":"","hosts":["{var.host}","ci.codeberg.org"],"vars":{"host":{"env":"WOODPECKER_SERVER"}},"keys":{"woodpecker-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,3000]},".",{"base64url":43}],"check":"jwt","beside":[{"named":"*woodpecker_token"},{"named":"*woodpecker_api_token"},{"named":"*woodpecker_user_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"woodpecker-agent-secret":{"shape":[{"hex":64}],"beside":[{"named":"*woodpecker_agent_secret"}],"name":"","source":""}}},
{"id":"workato","name":"Workato","docs":"","hosts":["www.workato.com","app.eu.workato.com"],"keys":{"workato-api-token":{"shape":[{"oneOf":["wrkaus-","wrkeu-","wrkjp-","wrksg-","wrkau-","wrkatrial-"]},"eyJ",{"base64url":[16,200]},".eyJ",{"base64url":[20,600]},".",{"base64url":[40,800]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"workos","name":"WorkOS","docs":"","hosts":["api.workos.com"],"keys":{"workos-api-key":{"shape":["sk_",{"oneOf":["live_","test_"]},"a2V5XzAx",{"base64":[40,90]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"workos-old-api-key":{"shapes":[["sk_",{"oneOf":["live_","test_"]},{"base62":[35,40]}],["sk_",{"base62":[20,40]}]],"beside":[{"named":"*workos_api_key"},{"named":"*workos_secret_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"wrike","name":"Wrike","docs":"","hosts":["www.wrike.com"],"keys":{"wrike-access-token":{"shape":["eyJ",{"base64url":[8,100]},".eyJ",{"base64url":[60,800]},".",{"base64url":43}],"check":"jwt","beside":[{"named":"*wrike_access_token"},{"named":"*wrike_token"},{"named":"*wrike_api_token"},{"named":"*wrike_permanent_token"},{"named":"*wrike_api_key"},{"word":"wrike.com","within":300}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"xai","name":"xAI","docs":"","hosts":["api.x.ai"],"keys":{"xai-api-key":{"shape":["xai-",{"base62":80}],"beside":[{"named":"*xai_api_key"},{"named":"*grok_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"xata","name":"Xata","docs":"","hosts":["*.xata.sh","api.xata.io","app.xata.io"],"keys":{"xata-api-key":{"shape":["xau_",{"base62":[28,48]}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"xendit","name":"Xendit","docs":"","hosts":["api.xendit.co"],"keys":{"xendit-secret-key":{"shape":[{"oneOf":["xnd_production_","xnd_development_"]},{"base62":[40,100]}],"carriers":[{"basic":"{key}:"}],"name":""}}},
{"id":"xero","name":"Xero","docs":"","hosts":["api.xero.com","identity.xero.com"],"keys":{"xero-client-secret":{"shape":[{"base64url":48}],"beside":[{"named":"*xero_client_secret"},{"named":"*xero_secret"},{"named":"*xero_consumer_secret"},{"named":"*xero_oauth_client_secret"},{"named":"*xero_app_secret"}],"name":""}}},
{"id":"yandex-cloud","name":"Yandex Cloud","docs":"","hosts":["*.api.cloud.yandex.net","storage.yandexcloud.net","iam.api.cloud.yandex.net"],"keys":{"yandex-cloud-api-key":{"shape":["AQVN",{"base64url":[35,38]}],"carriers":[{"header":"Authorization","value":"Api-Key {key}"}],"name":"","source":""},"yandex-cloud-iam-token":{"shapes":[["t1.",{"base64url":[20,600]},".",{"base64url":86}],["t1.",{"base64url":[20,600]},"=.",{"base64url":86},"=="],["t1.",{"base64url":[20,600]},"==.",{"base64url":86},"=="],["t1.",{"base64url":[20,600]},".",{"base64url":86},"=="]],"beside":[{"named":"*iam_token"},{"named":"*yc_token"},{"named":"*yandex_token"},{"named":"*yandex_iam_token"},{"named":"*yc_iam_token"},{"named":"*yandex_cloud_token"},{"named":"*access_token"},{"named":"*token"},{"named":"*authorization"},{"word":"yandex","within":300},{"word":"Bearer","within":20}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""},"yandex-cloud-static-key":{"parts":{"id":{"shape":["YC",{"base64url":23}],"public":true,"beside":[{"named":"*access_key"},{"named":"*access_key_id"},{"named":"*key_id"},{"named":"*yc_key_id"},{"named":"*yandex_access_key"}]},"secret":{"shape":["YC",{"base64url":38}],"beside":[{"named":"*yandex_secret_key"},{"named":"*yc_secret_key"},{"named":"*yandex_secret_access_key"},{"named":"*yc_secret_access_key"},{"named":"*yandex_cloud_secret_key"},{"named":"*yandex_storage_secret_key"},{"named":"*yandex_s3_secret_key"},{"named":"*ycloud_secret_key"},{"word":"YCA","within":120}]}},"within":20,"name":"","source":""},"yandex-cloud-oauth-token":{"shape":[{"oneOf":["y0_","y1_","y2_","y3_"]},{"base64url":[50,70]}],"beside":[{"named":"*yandex_token"},{"named":"*yandex_oauth_token"},{"named":"*yc_token"},{"named":"*yandex_disk_token"},{"named":"*yandex_access_token"},{"named":"*yandex_music_token"},{"named":"*oauth_token"},{"named":"*oauth"},{"word":"yandex","within":200},{"word":"OAuth","within":20}],"carriers":[{"header":"Authorization","value":"OAuth {key}"}],"name":"","source":""},"yandex-cloud-smartcaptcha-key":{"shape":["ysc2_",{"base62":[40,60]}],"beside":[{"named":"*smart_captcha_server_key"},{"named":"*smartcaptcha_secret"},{"named":"*captcha_server_key"},{"named":"*smartcaptcha_key"},{"named":"*yandex_captcha_secret"},{"word":"captcha","within":60}],"name":""}}},
{"id":"yelp","name":"Yelp","docs":"","hosts":["api.yelp.com"],"keys":{"yelp-api-key":{"shape":[{"base64url":128}],"beside":[{"named":"*yelp_api_key"},{"named":"*yelp_fusion_api_key"},{"named":"*yelp_key"},{"named":"*yelp_token"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"ynab","name":"YNAB","docs":"","hosts":["api.ynab.com","api.youneedabudget.com","app.ynab.com"],"keys":{"ynab-token":{"shapes":[[{"base64url":43}],[{"hex":64}]],"beside":[{"named":"*ynab_api_key"},{"named":"*ynab_key"},{"named":"*ynab_token"},{"named":"*ynab_api_token"},{"named":"*ynab_access_token"},{"named":"*ynab_secret"},{"named":"*ynab_personal_access_token"},{"named":"*ynab_pat"},{"named":"*ynab_bearer_token"},{"named":"*ynab_auth_token"},{"named":"*ynab_client_secret"},{"word":"api.ynab.com","within":200},{"word":"api.youneedabudget.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"},{"query":"access_token"}],"name":""}}},
{"id":"yousign","name":"Yousign","docs":"","hosts":["api.yousign.app","api-sandbox.yousign.app","api.yousign.com","staging-api.yousign.com","yousign.app"],"keys":{"yousign-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*yousign_api_key"},{"named":"*yousign_key"},{"named":"*yousign_token"},{"named":"*yousign_api_token"},{"named":"*yousign_access_token"},{"named":"*yousign_secret"},{"named":"*you_sign_api_key"},{"named":"*you_sign_key"},{"named":"*you_sign_token"},{"named":"*you_sign_api_token"},{"named":"*you_sign_access_token"},{"named":"*you_sign_secret"},{"word":"api.yousign.app","within":200},{"word":"api-sandbox.yousign.app","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"yubico","name":"YubiCloud","docs":"","hosts":["api.yubico.com","api2.yubico.com","api3.yubico.com"],"keys":{"yubico-secret-key":{"shape":[{"base64":27},"="],"beside":[{"named":"*yubico_secret_key"},{"named":"*yubico_api_key"},{"named":"*yubikey_secret_key"},{"named":"*yubico_key"},{"named":"*yubico_secret"},{"named":"*yubikey_api_key"}],"name":"","source":""}}},
{"id":"zabbix","name":"Zabbix","docs":"","hosts":["{var.host}","*.zabbix.cloud"],"vars":{"host":{"env":"ZABBIX_URL"}},"keys":{"zabbix-token":{"shape":[{"hex":64}],"beside":[{"named":"*zabbix_api_key"},{"named":"*zabbix_key"},{"named":"*zabbix_token"},{"named":"*zabbix_api_token"},{"named":"*zabbix_access_token"},{"named":"*zabbix_secret"},{"named":"*zabbix_auth_token"},{"named":"*zabbix_auth"},{"word":"api_jsonrpc.php","within":200},{"word":"zabbix_api","within":200},{"word":"ZabbixAPI","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":"","source":""}}},
{"id":"zapier","name":"Zapier","docs":"","hosts":["zapier.com","hooks.zapier.com"],"keys":{"zapier-deploy-key":{"shape":[{"hex":32}],"beside":[{"named":"*zapier_deploy_key"},{"named":"deployKey","in":"**/.zapierrc"}],"name":"","source":""},"zapier-webhook":{"shape":["https://hooks.zapier.com/hooks/catch/",{"digit":[4,10]},"/",{"base36":[5,8]}],"name":"","source":""}}},
{"id":"zendesk","name":"Zendesk","docs":"","hosts":["*.zendesk.com"],"keys":{"zendesk-api-token":{"shape":[{"base62":40}],"beside":[{"named":"*zendesk_api_token"},{"named":"*zendesk_token"},{"named":"*zendesk_api_key"},{"named":"*zendesk_key"},{"named":"*zendesk_password"},{"named":"*zendesk_secret"},{"named":"*zendesk_auth_token"}],"name":""},"zendesk-oauth-secret":{"shape":[{"hex":64}],"beside":[{"named":"*zendesk_client_secret"},{"named":"*zendesk_oauth_secret"},{"named":"*zendesk_oauth_token"},{"named":"*zendesk_access_token"},{"named":"*zendesk_oauth_client_secret"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"zenrows","name":"ZenRows","docs":"","hosts":["api.zenrows.com","app.zenrows.com"],"keys":{"zenrows-api-key":{"shape":[{"hex":40}],"beside":[{"named":"*zenrows_api_key"},{"named":"*zenrows_key"},{"named":"*zenrows_token"},{"named":"*zenrows_api_token"},{"named":"*zenrows_access_token"},{"named":"*zenrows_secret"},{"named":"*zen_rows_api_key"},{"named":"*zen_rows_key"},{"named":"*zen_rows_token"},{"named":"*zen_rows_api_token"},{"named":"*zen_rows_access_token"},{"named":"*zen_rows_secret"},{"word":"zenrows","within":200}],"carriers":[{"query":"apikey"}],"name":""}}},
{"id":"zenserp","name":"Zenserp","docs":"","hosts":["app.zenserp.com","api.zenserp.com"],"keys":{"zenserp-api-key":{"shape":[{"hex":8},"-",{"hex":4},"-",{"hex":4},"-",{"hex":4},"-",{"hex":12}],"beside":[{"named":"*zenserp_api_key"},{"named":"*zenserp_key"},{"named":"*zenserp_token"},{"named":"*zenserp_api_token"},{"named":"*zenserp_access_token"},{"named":"*zenserp_secret"},{"named":"*zen_serp_api_key"},{"named":"*zen_serp_key"},{"named":"*zen_serp_token"},{"named":"*zen_serp_api_token"},{"named":"*zen_serp_access_token"},{"named":"*zen_serp_secret"}],"carriers":[{"header":"apikey","value":"{key}"},{"query":"apikey"}],"name":""}}},
{"id":"zep","name":"Zep","docs":"","hosts":["api.getzep.com"],"keys":{"zep-api-key":{"shape":["z_1dWlkIjoi",{"base64url":48},"In0.",{"base64url":[40,100]}],"beside":[{"named":"*zep_api_key"}],"carriers":[{"header":"Authorization","value":"Api-Key {key}"}],"name":""}}},
{"id":"zeplin","name":"Zeplin","docs":"","hosts":["api.zeplin.dev","api.zeplin.io","app.zeplin.io"],"keys":{"zeplin-token":{"shape":["eyJ",{"base64url":[10,400]},".eyJ",{"base64url":[20,2000]},".",{"base64url":[43,700]}],"check":"jwt","beside":[{"named":"*zeplin_api_key"},{"named":"*zeplin_key"},{"named":"*zeplin_token"},{"named":"*zeplin_api_token"},{"named":"*zeplin_access_token"},{"named":"*zeplin_secret"},{"named":"*zeplin_personal_access_token"},{"named":"*zeplin_pat"},{"named":"*zeplin_jwt"},{"word":"api.zeplin.dev","within":200},{"word":"api.zeplin.io","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"zerobounce","name":"ZeroBounce","docs":"","hosts":["api.zerobounce.net","api-us.zerobounce.net","api-eu.zerobounce.net","bulkapi.zerobounce.net","www.zerobounce.net"],"keys":{"zerobounce-api-key":{"shape":[{"hex":32}],"beside":[{"named":"*zerobounce_api_key"},{"named":"*zerobounce_key"},{"named":"*zerobounce_token"},{"named":"*zerobounce_api_token"},{"named":"*zerobounce_access_token"},{"named":"*zerobounce_secret"},{"named":"*zero_bounce_api_key"},{"named":"*zero_bounce_key"},{"named":"*zero_bounce_token"},{"named":"*zero_bounce_api_token"},{"named":"*zero_bounce_access_token"},{"named":"*zero_bounce_secret"}],"carriers":[{"query":"api_key"}],"name":""}}},
{"id":"zerotier","name":"ZeroTier","docs":"","hosts":["api.zerotier.com","my.zerotier.com"],"keys":{"zerotier-api-token":{"shape":[{"base62":32}],"beside":[{"named":"*zerotier_central_token"},{"named":"*zerotier_api_token"},{"named":"*zerotier_token"},{"named":"*zerotier_api_key"},{"named":"*zt_token"},{"named":"*zerotier_access_token"},{"named":"*zt_api_token"},{"named":"*zerotier_central_api_token"},{"named":"*zerotier_key"}],"carriers":[{"header":"Authorization","value":"token {key}"}],"name":""}}},
{"id":"zhipu","name":"Zhipu AI","docs":"","hosts":["open.bigmodel.cn","api.z.ai"],"keys":{"zhipu-api-key":{"shape":[{"hex":32,"as":"id"},".",{"base62":16}],"beside":[{"named":"*zhipu_api_key"},{"named":"*zhipuai_api_key"},{"named":"*zhipu_key"},{"named":"*bigmodel_api_key"},{"named":"*chatglm_api_key"},{"named":"*glm_api_key"},{"named":"*zai_api_key"},{"named":"*z_ai_api_key"},{"word":"bigmodel.cn","within":200},{"word":"api.z.ai","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"zilliz","name":"Zilliz Cloud","docs":"","hosts":["api.cloud.zilliz.com","*.zillizcloud.com"],"keys":{"zilliz-api-key":{"shapes":[[{"hex":72}],[{"hex":88}]],"beside":[{"named":"*zilliz_api_key"},{"named":"*zilliz_token"},{"named":"*zilliz_cloud_api_key"},{"named":"*zilliz_cloud_token"},{"named":"*milvus_token"},{"named":"*milvus_api_key"},{"word":"zillizcloud.com","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"zitadel","name":"ZITADEL","docs":"","hosts":["*.zitadel.cloud"],"keys":{"zitadel-token":{"shape":[{"base64url":[64,80]}],"beside":[{"named":"*zitadel_pat"},{"named":"*zitadel_token"},{"named":"*zitadel_access_token"},{"named":"*zitadel_personal_access_token"},{"named":"*zitadel_service_user_token"},{"named":"*zitadel_service_token"},{"named":"*zitadel_api_token"},{"named":"*zitadel_admin_pat"},{"named":"*zitadel_management_token"},{"named":"*zitadel_admin_token"},{"named":"*zitadel_service_account_token"},{"word":"zitadel.cloud","within":200}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"zoho","name":"Zoho","docs":"","hosts":["accounts.zoho.com","accounts.zoho.eu","accounts.zoho.in","www.zohoapis.com","www.zohoapis.eu","www.zohoapis.in"],"keys":{"zoho-oauth-token":{"shape":["1000.",{"hex":32},".",{"hex":32}],"carriers":[{"header":"Authorization","value":"Zoho-oauthtoken {key}"}],"name":"","source":""},"zoho-client-secret":{"shape":[{"hex":42}],"beside":[{"named":"*zoho_client_secret"},{"named":"*zoho_secret"},{"named":"*zoho_oauth_client_secret"}],"name":""}}},
{"id":"zoom","name":"Zoom","docs":"","hosts":["zoom.us","api.zoom.us"],"keys":{"zoom-client-secret":{"shape":[{"base62":[32,40]}],"beside":[{"named":"*zoom_client_secret"},{"named":"*zoom_secret"},{"named":"*zoom_api_secret"},{"named":"*zoom_oauth_client_secret"},{"named":"*zoom_sdk_secret"},{"named":"*zoom_app_secret"},{"named":"*zoom_oauth_secret"},{"named":"*zoom_meeting_sdk_secret"},{"named":"*zoom_video_sdk_secret"},{"named":"*zoom_jwt_api_secret"},{"named":"*zoom_s2s_client_secret"}],"name":""},"zoom-webhook-secret":{"shape":[{"base64url":22}],"beside":[{"named":"*zoom_webhook_secret_token"},{"named":"*zoom_webhook_secret"},{"named":"*zoom_secret_token"},{"named":"*zoom_verification_token"}],"name":""}}},
{"id":"zoominfo","name":"ZoomInfo","docs":"","hosts":["api.zoominfo.com"],"keys":{"zoominfo-access-token":{"shape":["eyJ",{"base64url":[16,200]},".eyJ",{"base64url":[60,1500]},".",{"base64url":[40,800]}],"check":"jwt","beside":[{"named":"*zoominfo_api_token"},{"named":"*zoominfo_token"},{"named":"*zoominfo_access_token"},{"named":"*zoominfo_jwt"},{"named":"*zoominfo_api_key"}],"carriers":[{"header":"Authorization","value":"Bearer {key}"}],"name":""}}},
{"id":"zulip","name":"Zulip","docs":"","hosts":["{var.site}","*.zulipchat.com"],"vars":{"site":{"env":"ZULIP_SITE"}},"keys":{"zulip-api-key":{"shape":[{"base62":32}],"beside":[{"named":"*zulip_api_key"},{"named":"*zulip_key"},{"named":"*zulip_bot_key"},{"named":"*zulip_bot_api_key"},{"named":"*zulip_token"},{"named":"key","in":"**/{.zuliprc,zuliprc}"}],"name":"","source":""}}}
]`);
var lookWords = { words: JSON.parse(`[
[" -u",[],[0,67,72,110,126,127,135,139,184,190,207,234,259,282,291,317,321,343,345,363,375,383,414,422,427,441,444,460,463,486,492,531,533,535,546,565,568,578,615,625,651,682,693,716,731,757,797,802,807,866,871]],
["\\"-u",[],[0,67,72,110,126,127,135,139,184,190,207,234,259,282,291,317,321,343,345,363,375,383,414,422,427,441,444,460,463,486,492,531,533,535,546,565,568,578,615,625,651,682,693,716,731,757,797,802,807,866,871]],
["\\"auth\\"",[182],[]],
["\\"cleartextpassword\\"",[182],[]],
["\\"kind\\": \\"secret\\"",[182],[]],
["\\"password\\"",[182],[]],
["\\"token\\"",[182],[]],
["%26_mailsackey%3d",[466],[]],
["%26_token%3d",[],[828]],
["%26access_key%3d",[],[189,268,384,472,477,609,832,858]],
["%26access_token%3d",[],[171,224,256,274,293,301,324,326,422,481,574,585,617,661,668,848,871,886]],
["%26api-key%3d",[],[322,335,518]],
["%26api_key%3d",[],[1,38,187,198,295,299,352,385,397,419,507,508,579,666,670,674,686,689,690,691,700,747,750,790,799,830,837,896]],
["%26api_password%3d",[],[871]],
["%26api_secret%3d",[],[173,226]],
["%26api_token%3d",[],[593,604,702]],
["%26apikey%3d",[],[3,26,36,106,117,245,248,261,294,337,382,390,400,428,499,519,606,621,637,648,692,732,741,793,794,804,814,846,892,893]],
["%26apisecret%3d",[],[447]],
["%26app_id%3d",[],[547]],
["%26appid%3d",[],[556]],
["%26application_key%3d",[],[198]],
["%26auth%3d",[],[586]],
["%26auth_key%3d",[],[203]],
["%26auth_token%3d",[],[114,769]],
["%26authkey%3d",[],[502]],
["%26authtoken%3d",[],[673]],
["%26circle-token%3d",[],[135]],
["%26client_id%3d",[],[823]],
["%26client_secret%3d",[],[70,277]],
["%26cmc_pro_api_key%3d",[],[166]],
["%26corpsecret%3d",[],[865]],
["%26hapikey%3d",[],[348]],
["%26key%3d",[],[15,185,316,342,357,365,381,443,444,470,471,550,595,644,708,751,805,844,847,856,857,867]],
["%26license_key%3d",[],[476]],
["%26motherduck_token%3d",[501],[]],
["%26rapidapi-key%3d",[642],[]],
["%26secret%3d",[],[864]],
["%26token%3d",[35],[107,220,250,263,287,310,361,383,449,483,710,754,795,808,810,820,868]],
["%26ws_key%3d",[],[615]],
["%26x-aio-key%3d",[],[5]],
["%26x-api-key%3d",[],[415,688]],
["%26x-plex-token%3d",[601],[]],
["%26x_cg_demo_api_key%3d",[],[165]],
["%26x_cg_pro_api_key%3d",[],[165]],
["%3f_mailsackey%3d",[466],[]],
["%3f_token%3d",[],[828]],
["%3faccess_key%3d",[],[189,268,384,472,477,609,832,858]],
["%3faccess_token%3d",[],[171,224,256,274,293,301,324,326,422,481,574,585,617,661,668,848,871,886]],
["%3fapi-key%3d",[],[322,335,518]],
["%3fapi_key%3d",[],[1,38,187,198,295,299,352,385,397,419,507,508,579,666,670,674,686,689,690,691,700,747,750,790,799,830,837,896]],
["%3fapi_password%3d",[],[871]],
["%3fapi_secret%3d",[],[173,226]],
["%3fapi_token%3d",[],[593,604,702]],
["%3fapikey%3d",[],[3,26,36,106,117,245,248,261,294,337,382,390,400,428,499,519,606,621,637,648,692,732,741,793,794,804,814,846,892,893]],
["%3fapisecret%3d",[],[447]],
["%3fapp_id%3d",[],[547]],
["%3fappid%3d",[],[556]],
["%3fapplication_key%3d",[],[198]],
["%3fauth%3d",[],[586]],
["%3fauth_key%3d",[],[203]],
["%3fauth_token%3d",[],[114,769]],
["%3fauthkey%3d",[],[502]],
["%3fauthtoken%3d",[],[673]],
["%3fcircle-token%3d",[],[135]],
["%3fclient_id%3d",[],[823]],
["%3fclient_secret%3d",[],[70,277]],
["%3fcmc_pro_api_key%3d",[],[166]],
["%3fcorpsecret%3d",[],[865]],
["%3fhapikey%3d",[],[348]],
["%3fkey%3d",[],[15,185,316,342,357,365,381,443,444,470,471,550,595,644,708,751,805,844,847,856,857,867]],
["%3flicense_key%3d",[],[476]],
["%3fmotherduck_token%3d",[501],[]],
["%3frapidapi-key%3d",[642],[]],
["%3fsecret%3d",[],[864]],
["%3ftoken%3d",[35],[107,220,250,263,287,310,361,383,449,483,710,754,795,808,810,820,868]],
["%3fws_key%3d",[],[615]],
["%3fx-aio-key%3d",[],[5]],
["%3fx-api-key%3d",[],[415,688]],
["%3fx-plex-token%3d",[601],[]],
["%3fx_cg_demo_api_key%3d",[],[165]],
["%3fx_cg_pro_api_key%3d",[],[165]],
["&_mailsackey=",[466],[]],
["&_token=",[],[828]],
["&access_key=",[],[189,268,384,472,477,609,832,858]],
["&access_token=",[],[171,224,256,274,293,301,324,326,422,481,574,585,617,661,668,848,871,886]],
["&amp;_mailsackey=",[466],[]],
["&amp;_token=",[],[828]],
["&amp;access_key=",[],[189,268,384,472,477,609,832,858]],
["&amp;access_token=",[],[171,224,256,274,293,301,324,326,422,481,574,585,617,661,668,848,871,886]],
["&amp;api-key=",[],[322,335,518]],
["&amp;api_key=",[],[1,38,187,198,295,299,352,385,397,419,507,508,579,666,670,674,686,689,690,691,700,747,750,790,799,830,837,896]],
["&amp;api_password=",[],[871]],
["&amp;api_secret=",[],[173,226]],
["&amp;api_token=",[],[593,604,702]],
["&amp;apikey=",[],[3,26,36,106,117,245,248,261,294,337,382,390,400,428,499,519,606,621,637,648,692,732,741,793,794,804,814,846,892,893]],
["&amp;apisecret=",[],[447]],
["&amp;app_id=",[],[547]],
["&amp;appid=",[],[556]],
["&amp;application_key=",[],[198]],
["&amp;auth=",[],[586]],
["&amp;auth_key=",[],[203]],
["&amp;auth_token=",[],[114,769]],
["&amp;authkey=",[],[502]],
["&amp;authtoken=",[],[673]],
["&amp;circle-token=",[],[135]],
["&amp;client_id=",[],[823]],
["&amp;client_secret=",[],[70,277]],
["&amp;cmc_pro_api_key=",[],[166]],
["&amp;corpsecret=",[],[865]],
["&amp;hapikey=",[],[348]],
["&amp;key=",[],[15,185,316,342,357,365,381,443,444,470,471,550,595,644,708,751,805,844,847,856,857,867]],
["&amp;license_key=",[],[476]],
["&amp;motherduck_token=",[501],[]],
["&amp;rapidapi-key=",[642],[]],
["&amp;secret=",[],[864]],
["&amp;token=",[35],[107,220,250,263,287,310,361,383,449,483,710,754,795,808,810,820,868]],
["&amp;ws_key=",[],[615]],
["&amp;x-aio-key=",[],[5]],
["&amp;x-api-key=",[],[415,688]],
["&amp;x-plex-token=",[601],[]],
["&amp;x_cg_demo_api_key=",[],[165]],
["&amp;x_cg_pro_api_key=",[],[165]],
["&api-key=",[],[322,335,518]],
["&api_key=",[],[1,38,187,198,295,299,352,385,397,419,507,508,579,666,670,674,686,689,690,691,700,747,750,790,799,830,837,896]],
["&api_password=",[],[871]],
["&api_secret=",[],[173,226]],
["&api_token=",[],[593,604,702]],
["&apikey=",[],[3,26,36,106,117,245,248,261,294,337,382,390,400,428,499,519,606,621,637,648,692,732,741,793,794,804,814,846,892,893]],
["&apisecret=",[],[447]],
["&app_id=",[],[547]],
["&appid=",[],[556]],
["&application_key=",[],[198]],
["&auth=",[],[586]],
["&auth_key=",[],[203]],
["&auth_token=",[],[114,769]],
["&authkey=",[],[502]],
["&authtoken=",[],[673]],
["&circle-token=",[],[135]],
["&client_id=",[],[823]],
["&client_secret=",[],[70,277]],
["&cmc_pro_api_key=",[],[166]],
["&corpsecret=",[],[865]],
["&hapikey=",[],[348]],
["&key=",[],[15,185,316,342,357,365,381,443,444,470,471,550,595,644,708,751,805,844,847,856,857,867]],
["&license_key=",[],[476]],
["&motherduck_token=",[501],[]],
["&rapidapi-key=",[642],[]],
["&secret=",[],[864]],
["&token=",[35],[107,220,250,263,287,310,361,383,449,483,710,754,795,808,810,820,868]],
["&ws_key=",[],[615]],
["&x-aio-key=",[],[5]],
["&x-api-key=",[],[415,688]],
["&x-plex-token=",[601],[]],
["&x_cg_demo_api_key=",[],[165]],
["&x_cg_pro_api_key=",[],[165]],
["'-u",[],[0,67,72,110,126,127,135,139,184,190,207,234,259,282,291,317,321,343,345,363,375,383,414,422,427,441,444,460,463,486,492,531,533,535,546,565,568,578,615,625,651,682,693,716,731,757,797,802,807,866,871]],
["'cleartextpassword'",[182],[]],
["+aba",[67],[]],
["+acr",[67],[]],
["+aeh",[67],[]],
["+amc",[67],[]],
["+arm",[67],[]],
["+asb",[67],[]],
["+ast",[67],[]],
["-----begin dsa private key-----",[619],[]],
["-----begin ec private key-----",[619],[]],
["-----begin encrypted private key",[619],[]],
["-----begin openssh private key--",[619],[]],
["-----begin pgp private key block",[619],[]],
["-----begin private key-----",[313,619],[]],
["-----begin rsa private key-----",[619],[]],
["--from-literal",[182],[]],
["--password-stdin",[182],[]],
["--user",[],[0,67,72,110,126,127,135,139,184,190,207,234,259,282,291,317,321,343,345,363,375,383,414,422,427,441,444,460,463,486,492,531,533,535,546,565,568,578,615,625,651,682,693,716,731,757,797,802,807,866,871]],
["-pass",[182],[]],
[".aha.io/api",[13],[]],
[".eyjhdwqiols",[408],[]],
[".eyjpc3mioijrdwjlcm5ldgvzl3nlcnz",[408],[]],
[".iam.gserviceaccount.com",[313],[]],
[".login(",[182],[]],
[".okta.com",[539],[]],
[".pt.",[328],[]],
[".tines.com/webhook/",[796],[]],
[".tines.io/webhook/",[796],[]],
["/admin/api.php",[586],[]],
["/metrics",[829],[]],
["/v1/chat-messages",[221],[]],
["/v1/datasets",[221],[]],
["/v1/workflows/run",[221],[]],
["1000.",[901],[]],
["1password",[543],[]],
["1password.ca",[543],[]],
["1password.com",[543],[]],
["1password.eu",[543],[]],
["3-storage",[860],[]],
["3.basecampapi.com",[75],[]],
["3.storage",[860],[]],
["3_storage",[860],[]],
["3storage",[860],[]],
["7z",[182],[]],
["7za",[182],[]],
[":$1$",[182],[]],
[":$2a$",[182],[]],
[":$2b$",[182],[]],
[":$2y$",[182],[]],
[":$5$",[182],[]],
[":$6$",[182],[]],
[":$apr1$",[182],[]],
[":$y$",[182],[]],
[":*:",[182],[]],
["://",[182],[]],
[":5432:",[182],[]],
["::node:",[394],[]],
["::server:",[394],[]],
[":{sha}",[182],[]],
[":{ssha}",[182],[]],
["?_mailsackey=",[466],[]],
["?_token=",[],[828]],
["?access_key=",[],[189,268,384,472,477,609,832,858]],
["?access_token=",[],[171,224,256,274,293,301,324,326,422,481,574,585,617,661,668,848,871,886]],
["?api-key=",[],[322,335,518]],
["?api_key=",[],[1,38,187,198,295,299,352,385,397,419,507,508,579,666,670,674,686,689,690,691,700,747,750,790,799,830,837,896]],
["?api_password=",[],[871]],
["?api_secret=",[],[173,226]],
["?api_token=",[],[593,604,702]],
["?apikey=",[],[3,26,36,106,117,245,248,261,294,337,382,390,400,428,499,519,606,621,637,648,692,732,741,793,794,804,814,846,892,893]],
["?apisecret=",[],[447]],
["?app_id=",[],[547]],
["?appid=",[],[556]],
["?application_key=",[],[198]],
["?auth=",[],[586]],
["?auth_key=",[],[203]],
["?auth_token=",[],[114,769]],
["?authkey=",[],[502]],
["?authtoken=",[],[673]],
["?circle-token=",[],[135]],
["?client_id=",[],[823]],
["?client_secret=",[],[70,277]],
["?cmc_pro_api_key=",[],[166]],
["?corpsecret=",[],[865]],
["?hapikey=",[],[348]],
["?key=",[],[15,185,316,342,357,365,381,443,444,470,471,550,595,644,708,751,805,844,847,856,857,867]],
["?license_key=",[],[476]],
["?motherduck_token=",[501],[]],
["?rapidapi-key=",[642],[]],
["?secret=",[],[864]],
["?token=",[35],[107,220,250,263,287,310,361,383,449,483,710,754,795,808,810,820,868]],
["?ws_key=",[],[615]],
["?x-aio-key=",[],[5]],
["?x-api-key=",[],[415,688]],
["?x-plex-token=",[601],[]],
["?x_cg_demo_api_key=",[],[165]],
["?x_cg_pro_api_key=",[],[165]],
["@ai.api.nvidia.com",[],[533]],
["@api.bamboohr.com",[],[72]],
["@api.chartmogul.com",[],[127]],
["@api.cursor.com",[],[190]],
["@api.delighted.com",[],[207]],
["@api.egp.scale.com",[],[682]],
["@api.eu.mailgun.net",[],[463]],
["@api.eu.nylas.com",[],[535]],
["@api.fury.io",[],[291]],
["@api.greenhouse.io",[],[317]],
["@api.growthbook.io",[],[321]],
["@api.hellosign.com",[],[234]],
["@api.honeybadger.io",[],[345]],
["@api.imagekit.io",[],[363]],
["@api.insightly.com",[],[375]],
["@api.ipinfo.io",[],[383]],
["@api.lambda.ai",[],[414]],
["@api.lemlist.com",[],[422]],
["@api.lever.co",[],[427]],
["@api.lob.com",[],[441]],
["@api.logdna.com",[],[486]],
["@api.mailchimp.com",[],[460]],
["@api.mailgun.net",[],[463]],
["@api.mezmo.com",[],[486]],
["@api.mixpanel.com",[],[492]],
["@api.ngc.nvidia.com",[],[533]],
["@api.nvcf.nvidia.com",[],[533]],
["@api.nylas.com",[],[535]],
["@api.pagar.me",[],[568]],
["@api.pdfshift.io",[],[578]],
["@api.pushbullet.com",[],[625]],
["@api.sandbox.lever.co",[],[427]],
["@api.scale.com",[],[682]],
["@api.segment.com",[],[693]],
["@api.segment.io",[],[693]],
["@api.segmentapis.com",[],[693]],
["@api.sigopt.com",[],[716]],
["@api.sonarcloud.io",[],[731]],
["@api.streak.com",[],[757]],
["@api.tinify.com",[],[797]],
["@api.track.toggl.com",[],[802]],
["@api.us.nylas.com",[],[535]],
["@api.wandb.ai",[],[866]],
["@api.wistia.com",[],[871]],
["@api2.cursor.sh",[],[190]],
["@app.deepsource.com",[205],[]],
["@app.honeybadger.io",[],[345]],
["@app.lemlist.com",[],[422]],
["@app.pdfshift.io",[],[578]],
["@app.sigopt.com",[],[716]],
["@app.transifex.com",[],[807]],
["@azure-api.net",[],[67]],
["@azure-devices.net",[],[67]],
["@azurecr.io",[],[67]],
["@azurewebsites.net",[],[67]],
["@bamboohr.com",[],[72]],
["@boards-api.greenhouse.io",[],[317]],
["@chargebee.com",[],[126]],
["@circleci.com",[],[135]],
["@cloud.lambda.ai",[],[414]],
["@cloud.lambdalabs.com",[],[414]],
["@cognitiveservices.azure.com",[],[67]],
["@company.clearbit.com",[],[139]],
["@control.ably.net",[],[0]],
["@core.windows.net",[],[67]],
["@cronitor.io",[],[184]],
["@cronitor.link",[],[184]],
["@dashboard-v3.nylas.com",[],[535]],
["@dashboard.fauna.com",[],[259]],
["@dashboard.hologram.io",[],[343]],
["@dashboard.nylas.com",[],[535]],
["@dashboard.pagar.me",[],[568]],
["@data.mixpanel.com",[],[492]],
["@db.fauna.com",[],[259]],
["@deepsource.com",[205],[]],
["@deepsource.io",[205],[]],
["@dev.azure.com",[],[67]],
["@documents.azure.com",[],[67]],
["@eu-api.honeybadger.io",[],[345]],
["@eu.mixpanel.com",[],[492]],
["@eu1.api.segmentapis.com",[],[693]],
["@fauna.com",[],[259]],
["@freshdesk.com",[],[282]],
["@fury.io",[],[291]],
["@graph.microsoft.com",[],[67]],
["@harvest.greenhouse.io",[],[317]],
["@insightly.com",[],[375]],
["@integrate.api.nvidia.com",[],[533]],
["@ipinfo.io",[],[383]],
["@localise.biz",[],[444]],
["@login.mailchimp.com",[],[460]],
["@login.microsoftonline.com",[],[67]],
["@logs.logdna.com",[],[486]],
["@logs.mezmo.com",[],[486]],
["@main.realtime.ably.net",[],[0]],
["@management.azure.com",[],[67]],
["@mandrillapp.com",[],[460]],
["@mixpanel.com",[],[492]],
["@ntfy.sh",[],[531]],
["@nvcr.io",[],[533]],
["@onfleet.com",[],[546]],
["@openai.azure.com",[],[67]],
["@packagecloud.io",[],[565]],
["@person.clearbit.com",[],[139]],
["@push.fury.io",[],[291]],
["@redis.cache.windows.net",[],[67]],
["@rest.ably.io",[],[0]],
["@rest.api.transifex.com",[],[807]],
["@search.windows.net",[],[67]],
["@servicebus.windows.net",[],[67]],
["@smtp.mailgun.org",[],[463]],
["@sonarcloud.io",[],[731]],
["@upload.imagekit.io",[],[363]],
["@upload.wistia.com",[],[871]],
["@v3.eu.recurly.com",[],[651]],
["@v3.recurly.com",[],[651]],
["@www.bugherd.com",[],[110]],
["@www.pushbullet.com",[],[625]],
["@www.streak.com",[],[757]],
["_auth",[182],[]],
["_authtoken",[182],[]],
["_mmk",[476],[]],
["_pass",[182],[]],
["_password",[182],[]],
["_pat =",[182],[]],
["_pat\\"",[182],[]],
["_pat'",[182],[]],
["_pat:",[182],[]],
["_pat=",[182],[]],
["a.blazemeter.com",[95],[]],
["a.klaviyo.com",[402],[]],
["aa-api",[21],[]],
["aa-token",[21],[]],
["aa.api",[21],[]],
["aa.token",[21],[]],
["aa_api",[21],[]],
["aa_token",[21],[]],
["aaaaaaaaaaaaaaaaaaaaa",[817],[]],
["aaapi",[21],[]],
["aad-api",[67],[]],
["aad-key",[67],[]],
["aad-password",[67],[]],
["aad-secret",[67],[]],
["aad-token",[67],[]],
["aad.api",[67],[]],
["aad.key",[67],[]],
["aad.password",[67],[]],
["aad.secret",[67],[]],
["aad.token",[67],[]],
["aad_api",[67],[]],
["aad_key",[67],[]],
["aad_password",[67],[]],
["aad_secret",[67],[]],
["aad_token",[67],[]],
["aadapi",[67],[]],
["aadkey",[67],[]],
["aadpassword",[67],[]],
["aadsecret",[67],[]],
["aadtoken",[67],[]],
["aap-access",[65],[]],
["aap-api",[65],[]],
["aap-oauth",[65],[]],
["aap-token",[65],[]],
["aap.access",[65],[]],
["aap.api",[65],[]],
["aap.oauth",[65],[]],
["aap.token",[65],[]],
["aap_access",[65],[]],
["aap_api",[65],[]],
["aap_oauth",[65],[]],
["aap_token",[65],[]],
["aapaccess",[65],[]],
["aapapi",[65],[]],
["aapoauth",[65],[]],
["aaptoken",[65],[]],
["aatoken",[21],[]],
["ably",[0],[]],
["ably.realtime",[0],[]],
["ably.rest",[0],[]],
["abstract",[1],[]],
["abstract api",[1],[]],
["abstract-api",[1],[]],
["abstract.api",[1],[]],
["abstract_api",[1],[]],
["abstractapi",[1],[]],
["abstractapi.com",[1],[]],
["abuse",[2],[]],
["abuse-ipdb",[2],[]],
["abuse.ipdb",[2],[]],
["abuse_ipdb",[2],[]],
["abuseipdb",[2],[]],
["ac-password",[39],[]],
["ac.password",[39],[]],
["ac_password",[39],[]],
["access-development-",[596],[]],
["access-key",[23,108,140,182,444,683,817,884],[]],
["access-production-",[596],[]],
["access-sandbox-",[596],[]],
["access-token",[17,91,233,256,273,311,378,481,585,736,809,817,818,884],[172,625]],
["access-token:",[182],[]],
["access.key",[23,108,140,182,444,683,817,884],[]],
["access.token",[17,91,233,256,273,311,378,481,585,736,809,817,818,884],[172,625]],
["access_key",[23,108,140,182,444,683,817,884],[]],
["access_token",[17,91,233,256,273,311,378,481,585,736,809,817,818,884],[172,625]],
["access_token$production$",[99],[]],
["access_token$sandbox$",[99],[]],
["accesskey",[23,108,140,182,444,632,681,683,817,884],[]],
["accesskey=",[67],[]],
["accesstoken",[17,67,91,233,256,273,311,378,481,585,624,736,809,817,818,884],[172,625]],
["account-",[292],[]],
["account-d.docusign.com",[230],[]],
["account-key",[67,182],[]],
["account-sid",[815],[]],
["account.box.com",[98],[]],
["account.browserless.io",[107],[]],
["account.docusign.com",[230],[]],
["account.key",[67,182],[]],
["account.sid",[815],[]],
["account_key",[67,182],[]],
["account_sid",[815],[]],
["accountkey",[67,182],[]],
["accountkey=",[67],[]],
["accounts.google.com",[311],[]],
["accounts.spotify.com",[742],[]],
["accounts.twilio.com",[815],[]],
["accounts.zoho.com",[901],[]],
["accounts.zoho.eu",[901],[]],
["accounts.zoho.in",[901],[]],
["accountsid",[815],[]],
["accuweather",[3],[]],
["acdb",[67],[]],
["acpassword",[39],[]],
["acs-access",[67],[]],
["acs.access",[67],[]],
["acs_access",[67],[]],
["acsaccess",[67],[]],
["active",[4],[]],
["activepieces",[4],[]],
["adafruit",[5],[]],
["adafruit io",[5],[]],
["adafruit-io",[5],[]],
["adafruit_io",[5],[]],
["adafruitio",[5],[]],
["admin-api",[298],[]],
["admin-secret",[330],[]],
["admin.api",[298],[]],
["admin.secret",[330],[]],
["admin_api",[298],[]],
["admin_secret",[330],[]],
["adminapi",[298],[]],
["adminsecret",[330],[]],
["ado-pat",[67],[]],
["ado-token",[67],[]],
["ado.pat",[67],[]],
["ado.token",[67],[]],
["ado_pat",[67],[]],
["ado_token",[67],[]],
["adobe commerce magento",[457],[]],
["adobe-commerce-magento",[457],[]],
["adobe.commerce.magento",[457],[]],
["adobe_commerce_magento",[457],[]],
["adobecommercemagento",[457],[]],
["adopat",[67],[]],
["adotoken",[67],[]],
["adyen",[7],[]],
["adyen-hmac",[7],[]],
["adyen.com",[7],[]],
["adyen.hmac",[7],[]],
["adyen_hmac",[7],[]],
["adyenhmac",[7],[]],
["adyenpayments.com",[7],[]],
["aes-key",[182],[]],
["aes.key",[182],[]],
["aes_key",[182],[]],
["aeskey",[182],[]],
["africa s talking",[8],[]],
["africa-s-talking",[8],[]],
["africa.s.talking",[8],[]],
["africa_s_talking",[8],[]],
["africas",[8],[]],
["africas talking",[8],[]],
["africas-talking",[8],[]],
["africas.talking",[8],[]],
["africas_talking",[8],[]],
["africastalking",[8],[]],
["aftership",[9],[]],
["age-secret-key-1",[10],[]],
["age-secret-key-pq-1",[10],[]],
["agent",[193,437],[]],
["agent-ops",[11],[]],
["agent.buildkite.com",[112],[]],
["agent.dagster.cloud",[193],[]],
["agent.deepgram.com",[201],[]],
["agent.ops",[11],[]],
["agent_ops",[11],[]],
["agentops",[11],[]],
["agora",[12],[]],
["agora-cert",[12],[]],
["agora-rtc",[12],[]],
["agora.cert",[12],[]],
["agora.rtc",[12],[]],
["agora_cert",[12],[]],
["agora_rtc",[12],[]],
["agoracert",[12],[]],
["agorartc",[12],[]],
["aha-access",[13],[]],
["aha-api",[13],[]],
["aha-io",[13],[]],
["aha-key",[13],[]],
["aha-token",[13],[]],
["aha.access",[13],[]],
["aha.api",[13],[]],
["aha.io",[13],[]],
["aha.key",[13],[]],
["aha.token",[13],[]],
["aha_access",[13],[]],
["aha_api",[13],[]],
["aha_io",[13],[]],
["aha_key",[13],[]],
["aha_token",[13],[]],
["ahaaccess",[13],[]],
["ahaapi",[13],[]],
["ahaio",[13],[]],
["ahakey",[13],[]],
["ahatoken",[13],[]],
["ai-api",[898],[]],
["ai-gateway.helicone.ai",[334],[]],
["ai-gateway.vercel.sh",[842],[]],
["ai.api",[898],[]],
["ai.api.nvidia.com",[533],[]],
["ai.mongodb.com",[852],[]],
["ai21",[14],[]],
["ai21-labs",[14],[]],
["ai21.labs",[14],[]],
["ai21_labs",[14],[]],
["ai21labs",[14],[]],
["ai_api",[898],[]],
["aiapi",[898],[]],
["aio-key",[5],[]],
["aio.key",[5],[]],
["aio_",[5],[]],
["aio_key",[5],[]],
["aiogram",[781],[]],
["aiokey",[5],[]],
["aiot",[67],[]],
["aip-api",[70],[]],
["aip-app",[70],[]],
["aip-client",[70],[]],
["aip-secret",[70],[]],
["aip.api",[70],[]],
["aip.app",[70],[]],
["aip.baidubce.com",[70],[]],
["aip.client",[70],[]],
["aip.secret",[70],[]],
["aip_api",[70],[]],
["aip_app",[70],[]],
["aip_client",[70],[]],
["aip_secret",[70],[]],
["aipapi",[70],[]],
["aipapp",[70],[]],
["aipclient",[70],[]],
["aipsecret",[70],[]],
["airbrake",[15],[]],
["airbrake.io",[15],[]],
["airship",[16],[]],
["airtable",[17],[]],
["aiven",[18],[]],
["aiza",[311],[]],
["ak_live_",[568],[]],
["ak_test_",[568],[]],
["akab-",[19],[]],
["akamai",[19],[]],
["akamaiapis.net",[19],[]],
["akcp",[388],[]],
["akia",[64],[]],
["akid",[785],[]],
["alchemy",[20],[]],
["alchemy.com",[20],[]],
["alchemyapi.io",[20],[]],
["aleph alpha",[21],[]],
["aleph-alpha",[21],[]],
["aleph.alpha",[21],[]],
["aleph_alpha",[21],[]],
["alephalpha",[21],[]],
["algolia",[22],[]],
["algolia.com",[22],[]],
["algolia.net",[22],[]],
["algolianet.com",[22],[]],
["alibaba",[23],[]],
["alibaba cloud",[23],[]],
["alibaba cloud model studio",[196],[]],
["alibaba-cloud",[23],[]],
["alibaba-cloud-model-studio",[196],[]],
["alibaba.cloud",[23],[]],
["alibaba.cloud.model.studio",[196],[]],
["alibaba_cloud",[23],[]],
["alibaba_cloud_model_studio",[196],[]],
["alibabacloud",[23],[]],
["alibabacloudmodelstudio",[196],[]],
["alicloud",[23],[]],
["alienvault",[24],[]],
["alienvault otx",[24],[]],
["alienvault-otx",[24],[]],
["alienvault.otx",[24],[]],
["alienvault_otx",[24],[]],
["alienvaultotx",[24],[]],
["aliyun",[23],[]],
["aliyuncs.com",[23],[]],
["alpaca",[25],[]],
["alpaca.markets",[25],[]],
["alpha vantage",[26],[]],
["alpha-vantage",[26],[]],
["alpha.vantage",[26],[]],
["alpha_vantage",[26],[]],
["alphavantage",[26],[]],
["altool",[39],[]],
["amadeus",[27],[]],
["amadeus for developers",[27],[]],
["amadeus-for-developers",[27],[]],
["amadeus.for.developers",[27],[]],
["amadeus_for_developers",[27],[]],
["amadeusfordevelopers",[27],[]],
["amplitude",[30],[]],
["amplitude.com",[30],[]],
["amzn.mws.",[28],[]],
["amzn1.oa2-cs.v1.",[29],[]],
["analysiscenter.veracode.com",[841],[]],
["analytics",[67],[]],
["analytics-api.voiceflow.com",[849],[]],
["analytics.eu.amplitude.com",[30],[]],
["anet-tran",[59],[]],
["anet-trans",[59],[]],
["anet.tran",[59],[]],
["anet.trans",[59],[]],
["anet_tran",[59],[]],
["anet_trans",[59],[]],
["anettran",[59],[]],
["anettrans",[59],[]],
["ansible",[31,65],[]],
["ansible galaxy",[31],[]],
["ansible-galaxy",[31],[]],
["ansible.galaxy",[31],[]],
["ansible_galaxy",[31],[]],
["ansiblegalaxy",[31],[]],
["anthropic",[32],[]],
["anyscale",[33],[]],
["anything",[34],[]],
["anything-llm",[34],[]],
["anythingllm",[34],[]],
["ap-api",[4],[]],
["ap.api",[4],[]],
["ap2_",[503],[]],
["ap_api",[4],[]],
["apapi",[4],[]],
["apca",[25],[25]],
["api",[729],[]],
["api-",[420,538],[]],
["api-ap.cloudinary.com",[150],[]],
["api-atlas.nomic.ai",[525],[]],
["api-bridge.clever-cloud.com",[142],[]],
["api-data.line.me",[430],[]],
["api-eu.braintrust.dev",[100],[]],
["api-eu.cloudinary.com",[150],[]],
["api-eu.customer.io",[191],[]],
["api-eu.logz.io",[449],[]],
["api-eu.merge.dev",[482],[]],
["api-eu.zerobounce.net",[896],[]],
["api-free.deepl.com",[203],[]],
["api-futures.kucoin.com",[409],[]],
["api-fxpractice.oanda.com",[536],[]],
["api-fxtrade.oanda.com",[536],[]],
["api-key",[17,77,103,117,144,167,182,185,192,198,266,345,432,460,462,463,544,658,671,698,718,727,781,782,783,818,834,869],[8,48,67,103,357,360,385,588,631,705,764,831]],
["api-key:",[182],[]],
["api-m.paypal.com",[576],[]],
["api-m.sandbox.paypal.com",[576],[]],
["api-optimistic.etherscan.io",[248],[]],
["api-sandbox.circle.com",[134],[]],
["api-sandbox.dwolla.com",[238],[]],
["api-sandbox.gocardless.com",[309],[]],
["api-sandbox.pinterest.com",[591],[]],
["api-sandbox.yousign.app",[887],[]],
["api-secret",[817],[208,653]],
["api-ssl.bitly.com",[87],[]],
["api-testnet.bybit.com",[116],[]],
["api-token",[185,255,339,468,696],[156,287,339,449,450,467,508,593,697]],
["api-us.storyblok.com",[754],[]],
["api-us.zerobounce.net",[896],[]],
["api.abuseipdb.com",[2],[]],
["api.africastalking.com",[8],[]],
["api.aftership.com",[9],[]],
["api.agentops.ai",[11],[]],
["api.agora.io",[12],[]],
["api.ai21.com",[14],[]],
["api.airbrake.io",[15],[]],
["api.airtable.com",[17],[]],
["api.aiven.io",[18],[]],
["api.aleph-alpha.com",[21],[]],
["api.alpaca.markets",[25],[]],
["api.amadeus.com",[27],[]],
["api.anthropic.com",[32],[]],
["api.apify.com",[35],[]],
["api.apilayer.com",[36],[]],
["api.apollo.io",[38],[]],
["api.apollographql.com",[37],[]],
["api.app.predibase.com",[613],[]],
["api.app.shortcut.com",[710],[]],
["api.appstoreconnect.apple.com",[39],[]],
["api.arbiscan.io",[248],[]],
["api.arcade.dev",[43],[]],
["api.argos-ci.com",[47],[]],
["api.arize.com",[48],[]],
["api.artsy.net",[49],[]],
["api.asnapius.com",[16],[]],
["api.assemblyai.com",[51],[]],
["api.astronomer.io",[53],[]],
["api.atlassian.com",[54],[]],
["api.attio.com",[55],[]],
["api.au.intercom.io",[378],[]],
["api.au.snyk.io",[729],[]],
["api.audd.io",[56],[]],
["api.authorize.net",[59],[]],
["api.authy.com",[61],[]],
["api.backblazeb2.com",[68],[]],
["api.baichuan-ai.com",[69],[]],
["api.balena-cloud.com",[71],[]],
["api.bamboohr.com",[72],[]],
["api.baremetrics.com",[74],[]],
["api.baserow.io",[76],[]],
["api.basescan.org",[248],[]],
["api.baseten.co",[77],[]],
["api.beehiiv.com",[79],[]],
["api.bfl.ai",[92],[]],
["api.bfl.ml",[92],[]],
["api.bigcommerce.com",[81],[]],
["api.bill.com",[82],[]],
["api.binance.com",[83],[]],
["api.binance.us",[83],[]],
["api.bird.com",[484],[]],
["api.bitbucket.org",[85],[]],
["api.bitfinex.com",[86],[]],
["api.bitrise.io",[89],[]],
["api.bittrex.com",[90],[]],
["api.bitwarden.com",[91],[]],
["api.bitwarden.eu",[91],[]],
["api.bland.ai",[93],[]],
["api.blaxel.ai",[94],[]],
["api.botpress.cloud",[97],[]],
["api.box.com",[98],[]],
["api.braintreegateway.com",[99],[]],
["api.braintrust.dev",[100],[]],
["api.brandfetch.io",[101],[]],
["api.brevo.com",[103],[]],
["api.brightdata.com",[104],[]],
["api.browser-use.com",[105],[]],
["api.browserbase.com",[106],[]],
["api.browserstack.com",[108],[]],
["api.bscscan.com",[248],[]],
["api.buddy.works",[109],[]],
["api.bugsnag.com",[111],[]],
["api.buildkite.com",[112],[]],
["api.buttercms.com",[114],[]],
["api.buttondown.com",[115],[]],
["api.buttondown.email",[115],[]],
["api.bybit.com",[116],[]],
["api.bytick.com",[116],[]],
["api.cal.com",[117],[]],
["api.calendly.com",[118],[]],
["api.capsulecrm.com",[121],[]],
["api.cdp.coinbase.com",[164],[]],
["api.cerebras.ai",[125],[]],
["api.chartmogul.com",[127],[]],
["api.checklyhq.com",[128],[]],
["api.checkout.com",[130],[]],
["api.circle.com",[134],[]],
["api.cirrus-ci.com",[136],[]],
["api.ciscospark.com",[861],[]],
["api.clarifai.com",[138],[]],
["api.clear.ml",[140],[]],
["api.clerk.com",[141],[]],
["api.clerk.dev",[141],[]],
["api.clever-cloud.com",[142],[]],
["api.clickhouse.cloud",[143],[]],
["api.clickup.com",[144],[]],
["api.clockify.me",[145],[]],
["api.cloud.qdrant.io",[631],[]],
["api.cloud.yandex.net",[884],[]],
["api.cloud.zilliz.com",[899],[]],
["api.cloudconvert.com",[148],[]],
["api.cloudflare.com",[149],[]],
["api.cloudinary.com",[150],[]],
["api.cloudmersive.com",[151],[]],
["api.cloudsmith.io",[152],[]],
["api.clubhouse.io",[710],[]],
["api.codacy.com",[156],[]],
["api.codeclimate.com",[157],[]],
["api.codecov.io",[158],[]],
["api.codemagic.io",[160],[]],
["api.cohere.ai",[162],[]],
["api.cohere.com",[162],[]],
["api.coinbase.com",[164],[]],
["api.coingecko.com",[165],[]],
["api.comet.com",[167],[]],
["api.configcat.com",[169],[]],
["api.confluent.cloud",[170],[]],
["api.contentful.com",[171],[]],
["api.contentstack.io",[172],[]],
["api.convertkit.com",[173],[]],
["api.convex.dev",[174],[]],
["api.copper.com",[176],[]],
["api.courier.com",[179],[]],
["api.crowdin.com",[185],[]],
["api.crowdstrike.com",[186],[]],
["api.currencycloud.com",[188],[]],
["api.currencylayer.com",[189],[]],
["api.cursor.com",[190],[]],
["api.customer.io",[191],[]],
["api.d-id.com",[192],[]],
["api.daily.co",[194],[]],
["api.datadoghq.com",[198],[]],
["api.deepgram.com",[201],[]],
["api.deepinfra.com",[202],[]],
["api.deepl.com",[203],[]],
["api.deepseek.com",[204],[]],
["api.deepsource.com",[205],[]],
["api.delighted.com",[207],[]],
["api.depot.dev",[210],[]],
["api.descope.com",[212],[]],
["api.detectify.com",[214],[]],
["api.dev.runwayml.com",[675],[]],
["api.devcycle.com",[216],[]],
["api.devin.ai",[218],[]],
["api.dexcom.com",[219],[]],
["api.dexcom.eu",[219],[]],
["api.diffbot.com",[220],[]],
["api.dify.ai",[221],[]],
["api.digitalocean.com",[222],[]],
["api.dingtalk.com",[223],[]],
["api.documo.com",[229],[]],
["api.doppler.com",[231],[]],
["api.dropbox.com",[233],[]],
["api.dropboxapi.com",[233],[]],
["api.dwolla.com",[238],[]],
["api.dyspatch.io",[240],[]],
["api.egp.scale.com",[682],[]],
["api.elastic-cloud.com",[244],[]],
["api.elasticemail.com",[245],[]],
["api.elevenlabs.io",[246],[]],
["api.endorlabs.com",[247],[]],
["api.endpoints.anyscale.com",[33],[]],
["api.etherscan.io",[248],[]],
["api.etsy.com",[249],[]],
["api.eu-1.crowdstrike.com",[186],[]],
["api.eu.assemblyai.com",[51],[]],
["api.eu.bfl.ai",[92],[]],
["api.eu.buddy.works",[109],[]],
["api.eu.contentful.com",[171],[]],
["api.eu.getlago.com",[412],[]],
["api.eu.intercom.io",[378],[]],
["api.eu.iterable.com",[385],[]],
["api.eu.mailgun.net",[463],[]],
["api.eu.newrelic.com",[517],[]],
["api.eu.nylas.com",[535],[]],
["api.eu.onelogin.com",[542],[]],
["api.eu.opsgenie.com",[558],[]],
["api.eu.pagerduty.com",[569],[]],
["api.eu.sendgrid.com",[698],[]],
["api.eu.snyk.io",[729],[]],
["api.eu.sparkpost.com",[737],[]],
["api.eu.surveymonkey.com",[765],[]],
["api.eu.svix.com",[766],[]],
["api.eu.typeform.com",[818],[]],
["api.eu1.fullstory.com",[288],[]],
["api.eu1.gitguardian.com",[302],[]],
["api.eu1.honeycomb.io",[346],[]],
["api.everhour.com",[251],[]],
["api.exa.ai",[253],[]],
["api.exchange.coinbase.com",[164],[]],
["api.expo.dev",[255],[]],
["api.fal.ai",[257],[]],
["api.fastly.com",[258],[]],
["api.finicity.com",[262],[]],
["api.fireblocks.io",[264],[]],
["api.firecrawl.dev",[265],[]],
["api.fireworks.ai",[266],[]],
["api.fitbit.com",[267],[]],
["api.flagsmith.com",[269],[]],
["api.flickr.com",[270],[]],
["api.fly.io",[273],[]],
["api.foursquare.com",[277],[]],
["api.freemius.com",[279],[]],
["api.freshbooks.com",[281],[]],
["api.friendli.ai",[284],[]],
["api.frontapp.com",[285],[]],
["api.frontegg.com",[286],[]],
["api.ftmscan.com",[248],[]],
["api.fulcrumapp.com",[287],[]],
["api.fullstory.com",[288],[]],
["api.fury.io",[291],[]],
["api.galileo.ai",[290],[]],
["api.galileo.cloud",[290],[]],
["api.gemini.com",[292],[]],
["api.genius.com",[293],[]],
["api.geoapify.com",[294],[]],
["api.geocod.io",[295],[]],
["api.getbeamer.com",[78],[]],
["api.getlago.com",[412],[]],
["api.getresponse.com",[296],[]],
["api.getzep.com",[894],[]],
["api.giphy.com",[299],[]],
["api.gitguardian.com",[302],[]],
["api.github.com",[303],[]],
["api.gitter.im",[306],[]],
["api.gladia.io",[307],[]],
["api.gocardless.com",[309],[]],
["api.greenhouse.io",[317],[]],
["api.greynoise.io",[318],[]],
["api.groq.com",[320],[]],
["api.growthbook.io",[321],[]],
["api.gumroad.com",[324],[]],
["api.gusto-demo.com",[325],[]],
["api.gusto.com",[325],[]],
["api.gyazo.com",[326],[]],
["api.hatchet.run",[331],[]],
["api.helicone.ai",[334],[]],
["api.helius.xyz",[335],[]],
["api.hellosign.com",[234],[]],
["api.helpscout.net",[336],[]],
["api.heroku.com",[338],[]],
["api.hetzner.cloud",[339],[]],
["api.heygen.com",[341],[]],
["api.honeybadger.io",[345],[]],
["api.honeycomb.io",[346],[]],
["api.hookdeck.com",[347],[]],
["api.hubapi.com",[348],[]],
["api.hubspot.com",[348],[]],
["api.humanloop.com",[350],[]],
["api.hume.ai",[351],[]],
["api.hunter.io",[352],[]],
["api.hyperbolic.xyz",[354],[]],
["api.hyperbrowser.ai",[355],[]],
["api.hyperdx.io",[356],[]],
["api.hypixel.net",[357],[]],
["api.iconfinder.com",[359],[]],
["api.ideogram.ai",[360],[]],
["api.imagekit.io",[363],[]],
["api.imagga.com",[364],[]],
["api.imgbb.com",[365],[]],
["api.imgur.com",[366],[]],
["api.infobip.com",[371],[]],
["api.inngest.com",[374],[]],
["api.insightly.com",[375],[]],
["api.instamojo.com",[376],[]],
["api.intercom.io",[378],[]],
["api.inworld.ai",[380],[]],
["api.ip2location.com",[381],[]],
["api.ip2location.io",[381],[]],
["api.ipgeolocation.io",[382],[]],
["api.ipinfo.io",[383],[]],
["api.ipstack.com",[384],[]],
["api.iterable.com",[385],[]],
["api.jina.ai",[389],[]],
["api.jotform.com",[390],[]],
["api.jpush.cn",[391],[]],
["api.jumpcloud.com",[393],[]],
["api.kaggle.com",[395],[]],
["api.keen.io",[397],[]],
["api.key",[17,77,103,117,144,167,182,185,192,198,266,345,432,460,462,463,544,658,671,698,718,727,781,782,783,818,834,869],[8,48,67,103,357,360,385,588,631,705,764,831]],
["api.keygen.sh",[398],[]],
["api.kickbox.com",[400],[]],
["api.kit.com",[173],[]],
["api.knock.app",[403],[]],
["api.kraken.com",[407],[]],
["api.kucoin.com",[409],[]],
["api.labelbox.com",[411],[]],
["api.laggar.gcw.crowdstrike.com",[186],[]],
["api.lakera.ai",[413],[]],
["api.lambda.ai",[414],[]],
["api.lemlist.com",[422],[]],
["api.lemonsqueezy.com",[423],[]],
["api.lever.co",[427],[]],
["api.lightstep.com",[429],[]],
["api.line.me",[430],[]],
["api.lingo.dev",[432],[]],
["api.linkedin.com",[433],[]],
["api.linkup.so",[434],[]],
["api.linode.com",[435],[]],
["api.lob.com",[441],[]],
["api.localazy.com",[442],[]],
["api.locationiq.com",[443],[]],
["api.logdna.com",[486],[]],
["api.loginradius.com",[447],[]],
["api.logz.io",[449],[]],
["api.lokalise.com",[450],[]],
["api.losant.com",[453],[]],
["api.lumalabs.ai",[454],[]],
["api.lunchmoney.dev",[455],[]],
["api.lynxo.ai",[456],[]],
["api.machines.dev",[273],[]],
["api.magic.link",[458],[]],
["api.magicbell.com",[459],[]],
["api.mailchimp.com",[460],[]],
["api.mailerlite.com",[461],[]],
["api.mailersend.com",[462],[]],
["api.mailgun.net",[463],[]],
["api.mailjet.com",[464],[]],
["api.mailmodo.com",[465],[]],
["api.maptiler.com",[471],[]],
["api.marketstack.com",[472],[]],
["api.massive.com",[606],[]],
["api.mch.weixin.qq.com",[864],[]],
["api.mediastack.com",[477],[]],
["api.mem0.ai",[479],[]],
["api.meraki.cn",[137],[]],
["api.meraki.com",[137],[]],
["api.mercadopago.com",[481],[]],
["api.merge.dev",[482],[]],
["api.mesibo.com",[483],[]],
["api.mezmo.com",[486],[]],
["api.minimax.chat",[489],[]],
["api.minimax.io",[489],[]],
["api.minimaxi.com",[489],[]],
["api.miro.com",[490],[]],
["api.mistral.ai",[491],[]],
["api.mixpanel.com",[492],[]],
["api.modal.com",[493],[]],
["api.mollie.com",[494],[]],
["api.monday.com",[496],[]],
["api.moonshot.ai",[498],[]],
["api.moonshot.cn",[498],[]],
["api.moosend.com",[499],[]],
["api.motherduck.com",[501],[]],
["api.msg91.com",[502],[]],
["api.mux.com",[504],[]],
["api.nango.dev",[506],[]],
["api.nasa.gov",[507],[]],
["api.neo4j.io",[510],[]],
["api.netbird.io",[513],[]],
["api.netdata.cloud",[515],[]],
["api.netlify.com",[516],[]],
["api.newrelic.com",[517],[]],
["api.nexmo.com",[851],[]],
["api.nft.storage",[521],[]],
["api.ngc.nvidia.com",[533],[]],
["api.ngrok.com",[522],[]],
["api.nightfall.ai",[523],[]],
["api.northflank.com",[526],[]],
["api.notion.com",[527],[]],
["api.novita.ai",[528],[]],
["api.novu.co",[529],[]],
["api.nvcf.nvidia.com",[533],[]],
["api.nylas.com",[535],[]],
["api.nytimes.com",[518],[]],
["api.octoai.cloud",[537],[]],
["api.omnisend.com",[541],[]],
["api.onesignal.com",[544],[]],
["api.openai.com",[549],[]],
["api.opencagedata.com",[550],[]],
["api.openpipe.ai",[551],[]],
["api.opensea.io",[553],[]],
["api.openuv.io",[555],[]],
["api.openweathermap.org",[556],[]],
["api.opsgenie.com",[558],[]],
["api.optimizely.com",[559],[]],
["api.ouraring.com",[562],[]],
["api.paddle.com",[567],[]],
["api.pagar.me",[568],[]],
["api.pagerduty.com",[569],[]],
["api.pandadoc.com",[570],[]],
["api.parseur.com",[573],[]],
["api.particle.io",[574],[]],
["api.partnerstack.com",[575],[]],
["api.pdfshift.io",[578],[]],
["api.peopledatalabs.com",[579],[]],
["api.pexels.com",[583],[]],
["api.phrase.com",[585],[]],
["api.phraseapp.com",[585],[]],
["api.pinata.cloud",[587],[]],
["api.pinecone.io",[588],[]],
["api.pingdom.com",[589],[]],
["api.pingone.com",[590],[]],
["api.pingone.eu",[590],[]],
["api.pinterest.com",[591],[]],
["api.pipecat.daily.co",[194],[]],
["api.pipedream.com",[592],[]],
["api.pipedrive.com",[593],[]],
["api.platform.censys.io",[124],[]],
["api.play.ht",[600],[]],
["api.playht.com",[600],[]],
["api.plivo.com",[602],[]],
["api.poeditor.com",[604],[]],
["api.polygon.io",[606],[]],
["api.polygonscan.com",[248],[]],
["api.portkey.ai",[608],[]],
["api.positionstack.com",[609],[]],
["api.postmarkapp.com",[612],[]],
["api.powerplatform.com",[487],[]],
["api.private-ai.com",[618],[]],
["api.promptlayer.com",[620],[]],
["api.pulumi.com",[624],[]],
["api.pushbullet.com",[625],[]],
["api.pushover.net",[627],[]],
["api.qase.io",[630],[]],
["api.qubole.com",[634],[]],
["api.quicknode.com",[636],[]],
["api.ragie.ai",[638],[]],
["api.rawg.io",[644],[]],
["api.raygun.com",[645],[]],
["api.raygun.io",[645],[]],
["api.razorpay.com",[646],[]],
["api.rebrandly.com",[648],[]],
["api.redislabs.com",[653],[]],
["api.remove.bg",[654],[]],
["api.render.com",[655],[]],
["api.resend.com",[658],[]],
["api.retellai.com",[659],[]],
["api.rev.ai",[661],[]],
["api.rippling.com",[665],[]],
["api.roboflow.com",[666],[]],
["api.rollbar.com",[668],[]],
["api.route4me.com",[670],[]],
["api.rudderstack.com",[672],[]],
["api.runpod.ai",[674],[]],
["api.runpod.io",[674],[]],
["api.sambanova.ai",[677],[]],
["api.sandbox.africastalking.com",[8],[]],
["api.sandbox.braintreegateway.com",[99],[]],
["api.sandbox.checkout.com",[130],[]],
["api.sandbox.cloudconvert.com",[148],[]],
["api.sandbox.gemini.com",[292],[]],
["api.sandbox.lever.co",[427],[]],
["api.sandbox.taxjar.com",[778],[]],
["api.sandbox.transferwise.tech",[870],[]],
["api.sanity.io",[679],[]],
["api.sarvam.ai",[680],[]],
["api.scale.com",[682],[]],
["api.scaleway.com",[683],[]],
["api.scraperapi.com",[686],[]],
["api.scrapfly.io",[687],[]],
["api.scrapingant.com",[688],[]],
["api.scrapingdog.com",[690],[]],
["api.search.brave.com",[102],[]],
["api.secret",[817],[208,653]],
["api.securitytrails.com",[692],[]],
["api.segment.com",[693],[]],
["api.segment.io",[693],[]],
["api.segmentapis.com",[693],[]],
["api.segmind.com",[694],[]],
["api.sendgrid.com",[698],[]],
["api.sendinblue.com",[103],[]],
["api.serphouse.com",[702],[]],
["api.shipengine.com",[705],[]],
["api.shipstation.com",[707],[]],
["api.shodan.io",[708],[]],
["api.shotstack.io",[711],[]],
["api.shutterstock.com",[712],[]],
["api.signalfx.com",[714],[]],
["api.sigopt.com",[716],[]],
["api.siliconflow.cn",[717],[]],
["api.siliconflow.com",[717],[]],
["api.simplelocalize.io",[718],[]],
["api.singlestore.com",[720],[]],
["api.sirv.com",[721],[]],
["api.smartsheet.com",[725],[]],
["api.smartsheet.eu",[725],[]],
["api.smartsheetgov.com",[725],[]],
["api.smartthings.com",[726],[]],
["api.smtp2go.com",[727],[]],
["api.snowtrace.io",[248],[]],
["api.snyk.io",[729],[]],
["api.sonarcloud.io",[731],[]],
["api.soundcloud.com",[734],[]],
["api.sparkpost.com",[737],[]],
["api.speechmatics.com",[738],[]],
["api.split.io",[739],[]],
["api.spoonacular.com",[741],[]],
["api.spotify.com",[742],[]],
["api.squarespace.com",[744],[]],
["api.stability.ai",[745],[]],
["api.stadiamaps.com",[747],[]],
["api.statsig.com",[748],[]],
["api.statuscake.com",[749],[]],
["api.statuspage.io",[750],[]],
["api.steampowered.com",[751],[]],
["api.stormglass.io",[753],[]],
["api.storyblok.com",[754],[]],
["api.streak.com",[757],[]],
["api.stripe.com",[758],[]],
["api.studio.nebius.ai",[509],[]],
["api.studio.nebius.com",[509],[]],
["api.sumologic.com",[760],[]],
["api.sumsub.com",[761],[]],
["api.supabase.com",[762],[]],
["api.supermemory.ai",[763],[]],
["api.surveymonkey.com",[765],[]],
["api.svix.com",[766],[]],
["api.swaggerhub.com",[767],[]],
["api.swell.store",[768],[]],
["api.swiftype.com",[769],[]],
["api.synthesia.io",[770],[]],
["api.tatum.io",[775],[]],
["api.taxjar.com",[778],[]],
["api.telegram.org",[781],[]],
["api.telegram.org/bot",[781],[]],
["api.telnyx.com",[782],[]],
["api.temporal.io",[783],[]],
["api.testingbot.com",[788],[]],
["api.themoviedb.org",[799],[]],
["api.thingspeak.com",[790],[]],
["api.thinkific.com",[791],[]],
["api.thirdweb.com",[792],[]],
["api.tiingo.com",[795],[]],
["api.tinify.com",[797],[]],
["api.todoist.com",[800],[]],
["api.together.ai",[801],[]],
["api.together.xyz",[801],[]],
["api.token",[185,255,339,468,696],[156,287,339,449,450,467,508,593,697]],
["api.tokenfactory.nebius.com",[509],[]],
["api.tomorrow.io",[804],[]],
["api.tomtom.com",[805],[]],
["api.track.toggl.com",[802],[]],
["api.tradier.com",[806],[]],
["api.transferwise.com",[870],[]],
["api.travelpayouts.com",[808],[]],
["api.travis-ci.com",[809],[]],
["api.trello.com",[810],[]],
["api.trychroma.com",[131],[]],
["api.turso.tech",[813],[]],
["api.twelvedata.com",[814],[]],
["api.twilio.com",[815],[]],
["api.twitch.tv",[816],[]],
["api.twitter.com",[817],[]],
["api.typeform.com",[818],[]],
["api.unsplash.com",[823],[]],
["api.unstructuredapp.io",[824],[]],
["api.uploadcare.com",[825],[]],
["api.upstage.ai",[827],[]],
["api.upstash.com",[828],[]],
["api.uptimerobot.com",[830],[]],
["api.us-2.crowdstrike.com",[186],[]],
["api.us.app.phrase.com",[585],[]],
["api.us.bfl.ai",[92],[]],
["api.us.elevenlabs.io",[246],[]],
["api.us.frontegg.com",[286],[]],
["api.us.mailjet.com",[464],[]],
["api.us.nylas.com",[535],[]],
["api.us.onelogin.com",[542],[]],
["api.us.ovhcloud.com",[564],[]],
["api.us.snyk.io",[729],[]],
["api.us.svix.com",[766],[]],
["api.us1.bfl.ai",[92],[]],
["api.useplunk.com",[603],[]],
["api.userstack.com",[832],[]],
["api.v0.dev",[833],[]],
["api.v7labs.com",[834],[]],
["api.val.town",[835],[]],
["api.vapi.ai",[836],[]],
["api.vellum.ai",[840],[]],
["api.veracode.com",[841],[]],
["api.veracode.eu",[841],[]],
["api.veracode.us",[841],[]],
["api.vercel.com",[842],[]],
["api.veriphone.io",[844],[]],
["api.vk.com",[848],[]],
["api.voiceflow.com",[849],[]],
["api.vonage.com",[851],[]],
["api.voyageai.com",[852],[]],
["api.vultr.com",[853],[]],
["api.wandb.ai",[866],[]],
["api.weatherapi.com",[856],[]],
["api.weatherbit.io",[857],[]],
["api.weatherstack.com",[858],[]],
["api.web3.storage",[860],[]],
["api.webflow.com",[862],[]],
["api.weixin.qq.com",[864],[]],
["api.what3words.com",[867],[]],
["api.wise.com",[870],[]],
["api.wistia.com",[871],[]],
["api.wit.ai",[872],[]],
["api.workos.com",[878],[]],
["api.x.ai",[880],[]],
["api.x.com",[817],[]],
["api.xero.com",[883],[]],
["api.yelp.com",[885],[]],
["api.ynab.com",[886],[]],
["api.youneedabudget.com",[886],[]],
["api.yousign.app",[887],[]],
["api.yousign.com",[887],[]],
["api.yubico.com",[888],[]],
["api.z.ai",[898],[]],
["api.zenrows.com",[892],[]],
["api.zenserp.com",[893],[]],
["api.zeplin.dev",[895],[]],
["api.zeplin.io",[895],[]],
["api.zerobounce.net",[896],[]],
["api.zerotier.com",[897],[]],
["api.zoom.us",[902],[]],
["api.zoominfo.com",[903],[]],
["api2.amplitude.com",[30],[]],
["api2.arduino.cc",[44],[]],
["api2.cursor.sh",[190],[]],
["api2.frontapp.com",[285],[]],
["api2.yubico.com",[888],[]],
["api3.yubico.com",[888],[]],
["api_",[147],[]],
["api_hash",[781],[]],
["api_jsonrpc.php",[889],[]],
["api_key",[17,77,103,117,144,167,182,185,192,198,266,345,432,460,462,463,544,658,671,698,718,727,781,782,783,818,834,869],[8,48,67,103,357,360,385,588,631,705,764,831]],
["api_live.",[545],[]],
["api_live_ca.",[545],[]],
["api_live_us.",[545],[]],
["api_sandbox.",[545],[]],
["api_sandbox_ca.",[545],[]],
["api_sandbox_us.",[545],[]],
["api_secret",[817],[208,653]],
["api_token",[185,255,339,468,696],[156,287,339,449,450,467,508,593,697]],
["apicdn.sanity.io",[679],[]],
["apify",[35],[]],
["apikey",[17,77,84,103,117,129,144,165,167,182,185,192,198,261,266,337,345,358,365,371,400,419,432,437,460,462,463,464,480,507,518,544,547,553,658,671,698,718,727,751,781,782,783,790,797,799,818,834,846,869],[8,36,48,67,83,103,151,357,360,385,390,437,486,588,631,648,692,705,764,831,846,893]],
["apikey:",[182],[]],
["apikeys.googleapis.com",[311],[]],
["apilayer",[36],[]],
["apilayer.net",[189],[]],
["apim",[67],[]],
["apisecret",[817],[208,653]],
["apitest.authorize.net",[59],[]],
["apitoken",[185,255,339,468,696],[156,287,339,449,450,467,508,593,697]],
["apiv3_",[370],[]],
["apk_",[218],[]],
["apk_user_",[218],[]],
["apm.scoutapp.com",[685],[]],
["apollo",[37,38],[]],
["apollo graphos",[37],[]],
["apollo io",[38],[]],
["apollo-graphos",[37],[]],
["apollo-io",[38],[]],
["apollo.graphos",[37],[]],
["apollo_graphos",[37],[]],
["apollo_io",[38],[]],
["apollographos",[37],[]],
["apolloio",[38],[]],
["app store connect",[39],[]],
["app-key",[182],[]],
["app-search",[769],[]],
["app-secret",[67,256],[]],
["app-store-connect",[39],[]],
["app-token",[256],[]],
["app.argos-ci.com",[47],[]],
["app.asana.com",[50],[]],
["app.attio.com",[55],[]],
["app.beehiiv.com",[79],[]],
["app.blaxel.ai",[94],[]],
["app.codacy.com",[156],[]],
["app.coolify.io",[175],[]],
["app.deepsource.com",[205],[]],
["app.dev.hatchet-tools.com",[331],[]],
["app.documenso.com",[228],[]],
["app.fossa.com",[276],[]],
["app.getlago.com",[412],[]],
["app.gladia.io",[307],[]],
["app.glitchtip.com",[308],[]],
["app.honeybadger.io",[345],[]],
["app.humansignal.com",[410],[]],
["app.hyperbolic.xyz",[354],[]],
["app.hyperbrowser.ai",[355],[]],
["app.infisical.com",[369],[]],
["app.inngest.com",[374],[]],
["app.ipgeolocation.io",[382],[]],
["app.iterable.com",[385],[]],
["app.key",[182],[]],
["app.keygen.sh",[398],[]],
["app.kontent.ai",[405],[]],
["app.koyeb.com",[406],[]],
["app.lemlist.com",[422],[]],
["app.leonardo.ai",[424],[]],
["app.linkup.so",[434],[]],
["app.loops.so",[452],[]],
["app.loops.so/api",[452],[]],
["app.magicbell.com",[459],[]],
["app.mend.io",[480],[]],
["app.merge.dev",[482],[]],
["app.motherduck.com",[501],[]],
["app.nango.dev",[506],[]],
["app.netbird.io",[513],[]],
["app.netdata.cloud",[515],[]],
["app.nightfall.ai",[523],[]],
["app.nocodb.com",[524],[]],
["app.northflank.com",[526],[]],
["app.omnisend.com",[541],[]],
["app.openpipe.ai",[551],[]],
["app.parseur.com",[573],[]],
["app.partnerstack.com",[575],[]],
["app.pdfshift.io",[578],[]],
["app.phoenix.arize.com",[48],[]],
["app.pinata.cloud",[587],[]],
["app.plex.tv",[601],[]],
["app.qase.io",[630],[]],
["app.rebrandly.com",[648],[]],
["app.resemble.ai",[657],[]],
["app.scrapingant.com",[688],[]],
["app.scrapingbee.com",[689],[]],
["app.search",[769],[]],
["app.secret",[67,256],[]],
["app.serphouse.com",[702],[]],
["app.shortcut.com",[710],[]],
["app.sigopt.com",[716],[]],
["app.snyk.io",[729],[]],
["app.statuscake.com",[749],[]],
["app.store.connect",[39],[]],
["app.swiftype.com",[769],[]],
["app.sysdigcloud.com",[771],[]],
["app.terraform.io",[787],[]],
["app.ticketmaster.com",[794],[]],
["app.token",[256],[]],
["app.transifex.com",[807],[]],
["app.uploadcare.com",[825],[]],
["app.useplunk.com",[603],[]],
["app.vellum.ai",[840],[]],
["app.vikunja.cloud",[845],[]],
["app.windmill.dev",[868],[]],
["app.ynab.com",[886],[]],
["app.zenrows.com",[892],[]],
["app.zenserp.com",[893],[]],
["app.zeplin.io",[895],[]],
["app_key",[182],[]],
["app_search",[769],[]],
["app_secret",[67,256],[]],
["app_store_connect",[39],[]],
["app_token",[256],[]],
["appdynamics",[40],[]],
["appkey",[182],[]],
["apple",[39],[]],
["appleid",[39],[]],
["application-secret",[564],[]],
["application.secret",[564],[]],
["application_key",[68],[]],
["application_secret",[564],[]],
["applicationkey",[68],[]],
["applicationsecret",[564],[]],
["approle",[838],[]],
["appsearch",[769],[]],
["appsecret",[67,223,256,864],[]],
["appstoreconnect",[39],[]],
["apptoken",[256],[]],
["appveyor",[41],[]],
["aps-client",[62],[]],
["aps.client",[62],[]],
["aps_client",[62],[]],
["apsclient",[62],[]],
["aqvn",[884],[]],
["arbiscan",[248],[]],
["arcade",[43],[]],
["arcadeai",[43],[]],
["arcadepy",[43],[]],
["arduino",[44],[]],
["arduino cloud",[44],[]],
["arduino-cloud",[44],[]],
["arduino.cloud",[44],[]],
["arduino_cloud",[44],[]],
["arduinocloud",[44],[]],
["argilla",[45],[]],
["argo cd",[46],[]],
["argo-cd",[46],[]],
["argo.cd",[46],[]],
["argo_cd",[46],[]],
["argocd",[46],[]],
["argos",[47],[]],
["argos-ci",[47],[]],
["arize",[48],[]],
["ark-api",[850],[]],
["ark.ap-southeast.bytepluses.com",[850],[]],
["ark.api",[850],[]],
["ark.cn-beijing.volces.com",[850],[]],
["ark_api",[850],[]],
["arkapi",[850],[]],
["arm-client",[67],[]],
["arm.client",[67],[]],
["arm_client",[67],[]],
["armclient",[67],[]],
["artifactory",[388],[]],
["artsy",[49],[]],
["as-api",[],[9]],
["as.api",[],[9]],
["as_api",[],[9]],
["asana",[50],[]],
["asana-pat",[50],[]],
["asana.pat",[50],[]],
["asana_pat",[50],[]],
["asanapat",[50],[]],
["asapi",[],[9]],
["asat_",[9],[]],
["asia",[64],[]],
["asr.api.speechmatics.com",[738],[]],
["assembly",[51],[]],
["assemblyai",[51],[]],
["assistant",[344,358],[]],
["ast.checkmarx.net",[129],[]],
["astracs:",[52],[]],
["astro",[53],[]],
["astronomer",[53],[]],
["async.scraperapi.com",[686],[]],
["atatt3xffg",[54],[]],
["atbb",[85],[]],
["atctt3xffg",[85],[]],
["atlas",[497,787],[]],
["atlassian",[54],[]],
["atlassian.net",[54],[]],
["atoa",[54],[]],
["atta",[810],[]],
["attio",[55],[]],
["atza|",[29],[]],
["atzr|",[29],[]],
["audd",[56],[]],
["audd-io",[56],[]],
["audd.io",[56],[]],
["audd_io",[56],[]],
["auddio",[56],[]],
["aura",[510],[]],
["auth = (",[182],[]],
["auth-key",[182],[]],
["auth-token",[252,699],[81,160,296,376,634,820]],
["auth-token:",[182],[]],
["auth-user",[149],[149]],
["auth.calendly.com",[118],[]],
["auth.key",[182],[]],
["auth.pingone.com",[590],[]],
["auth.pingone.eu",[590],[]],
["auth.skylight.io",[722],[]],
["auth.token",[252,699],[81,160,296,376,634,820]],
["auth.user",[149],[149]],
["auth0",[57],[]],
["auth0-m2m",[57],[]],
["auth0-mgmt",[57],[]],
["auth0.com",[57],[]],
["auth0.m2m",[57],[]],
["auth0.mgmt",[57],[]],
["auth0_m2m",[57],[]],
["auth0_mgmt",[57],[]],
["auth0m2m",[57],[]],
["auth0mgmt",[57],[]],
["auth=(",[182],[]],
["auth_key",[182],[]],
["auth_salt",[182],[]],
["auth_token",[252,699],[81,160,296,376,634,820]],
["auth_user",[149],[149]],
["authentication",[722],[]],
["authentik",[58],[]],
["authkey",[182,502],[502]],
["authnet",[59],[]],
["authorization",[18,35,124,174,179,182,195,203,225,273,311,334,378,396,402,403,421,444,454,544,655,698,739,740,787,818,884],[0,3,4,13,14,17,18,20,21,30,31,32,33,34,41,43,46,48,50,51,53,54,55,57,58,65,69,71,74,76,77,79,80,87,89,93,94,97,98,100,101,104,105,109,111,112,115,117,118,121,125,128,130,136,137,138,139,141,144,148,149,154,155,157,158,159,162,167,171,172,175,178,179,180,181,185,187,190,191,192,194,195,196,199,201,202,204,205,210,211,217,218,221,224,225,228,229,231,232,233,240,244,249,250,253,255,256,257,259,265,266,269,271,273,274,276,283,284,285,288,289,293,295,301,302,306,308,309,310,311,319,320,321,323,324,325,326,329,338,339,340,344,347,349,352,353,354,356,359,369,370,371,377,378,380,381,383,388,389,395,397,398,403,405,406,410,411,412,413,414,423,424,425,430,433,434,435,436,442,444,452,453,455,456,457,460,461,462,467,468,475,478,479,481,482,484,489,490,491,494,496,498,501,506,509,511,514,516,521,522,523,525,526,527,528,529,531,536,537,539,543,544,548,549,551,558,559,562,567,569,570,571,573,574,580,583,585,587,589,592,600,603,606,613,624,625,626,631,633,638,639,650,655,657,658,659,661,662,665,666,671,672,674,675,677,679,691,695,696,698,699,702,712,717,719,720,725,726,728,729,731,735,736,737,738,739,744,745,749,750,753,754,755,756,763,765,766,767,769,770,771,778,782,783,787,795,799,800,801,806,807,809,812,813,814,816,818,822,823,827,828,833,834,835,836,837,842,844,845,849,850,852,853,859,860,861,862,863,868,869,870,871,872,876,878,879,880,884,885,886,887,889,891,894,895,897,898,899,900,903]],
["authorization:",[182],[]],
["authorization: token",[624],[]],
["authorize",[59],[]],
["authorize net",[59],[]],
["authorize-net",[59],[]],
["authorize_net",[59],[]],
["authorizenet",[59],[]],
["authress",[60],[]],
["authress.io",[60],[]],
["authtoken",[252,522,699],[81,160,296,376,634,820]],
["authuser",[149],[149]],
["authy",[61],[]],
["autodesk",[62],[]],
["autodesk platform services",[62],[]],
["autodesk-platform-services",[62],[]],
["autodesk.platform.services",[62],[]],
["autodesk_platform_services",[62],[]],
["autodeskplatformservices",[62],[]],
["automation",[65],[]],
["ava-license",[63],[]],
["ava.license",[63],[]],
["ava_license",[63],[]],
["avalara",[63],[]],
["avalicense",[63],[]],
["avatax",[63],[]],
["aviasales",[808],[]],
["avn-auth",[18],[]],
["avn.auth",[18],[]],
["avn_auth",[18],[]],
["avnauth",[18],[]],
["aws-secret",[64],[]],
["aws.secret",[64],[]],
["aws_secret",[64],[]],
["awssecret",[64],[]],
["awx",[65],[]],
["awx ansible tower",[65],[]],
["awx-access",[65],[]],
["awx-ansible-tower",[65],[]],
["awx-api",[65],[]],
["awx-oauth",[65],[]],
["awx-token",[65],[]],
["awx.access",[65],[]],
["awx.ansible.tower",[65],[]],
["awx.api",[65],[]],
["awx.oauth",[65],[]],
["awx.token",[65],[]],
["awx_access",[65],[]],
["awx_ansible_tower",[65],[]],
["awx_api",[65],[]],
["awx_oauth",[65],[]],
["awx_token",[65],[]],
["awxaccess",[65],[]],
["awxansibletower",[65],[]],
["awxapi",[65],[]],
["awxoauth",[65],[]],
["awxtoken",[65],[]],
["az login",[182],[]],
["azca",[67],[]],
["azdo",[67],[]],
["azdo-pat",[67],[]],
["azdo.pat",[67],[]],
["azdo_pat",[67],[]],
["azdopat",[67],[]],
["azfu",[67],[]],
["azp-token",[67],[]],
["azp.token",[67],[]],
["azp_token",[67],[]],
["azptoken",[67],[]],
["azse",[67],[]],
["azure",[67],[]],
["azure-api.net",[67],[]],
["azure-blob",[67],[]],
["azure-devices.net",[67],[]],
["azure-face",[67],[]],
["azure-maps",[67],[]],
["azure-pat",[67],[]],
["azure-sas",[67],[]],
["azure.blob",[67],[]],
["azure.face",[67],[]],
["azure.maps",[67],[]],
["azure.pat",[67],[]],
["azure.sas",[67],[]],
["azure_blob",[67],[]],
["azure_face",[67],[]],
["azure_maps",[67],[]],
["azure_pat",[67],[]],
["azure_sas",[67],[]],
["azureblob",[67],[]],
["azurecr.io",[67],[]],
["azureface",[67],[]],
["azuremaps",[67],[]],
["azurepat",[67],[]],
["azuresas",[67],[]],
["azurewebsites.net",[67],[]],
["b2-account",[68],[]],
["b2-app",[68],[]],
["b2-application",[68],[]],
["b2-key",[68],[]],
["b2-secret",[68],[]],
["b2.account",[68],[]],
["b2.app",[68],[]],
["b2.application",[68],[]],
["b2.key",[68],[]],
["b2.secret",[68],[]],
["b2_account",[68],[]],
["b2_app",[68],[]],
["b2_application",[68],[]],
["b2_key",[68],[]],
["b2_secret",[68],[]],
["b2account",[68],[]],
["b2app",[68],[]],
["b2application",[68],[]],
["b2b.revolut.com",[662],[]],
["b2key",[68],[]],
["b2secret",[68],[]],
["backblaze",[68],[]],
["backblaze b2",[68],[]],
["backblaze-b2",[68],[]],
["backblaze.b2",[68],[]],
["backblaze_b2",[68],[]],
["backblazeb2",[68],[]],
["backblazeb2.com",[68],[]],
["backboard.railway.app",[639],[]],
["backboard.railway.com",[639],[]],
["backend",[141,822],[]],
["backend.composio.dev",[168],[]],
["bahb",[75],[]],
["baichuan",[69],[]],
["baichuan-ai.com",[69],[]],
["baidu",[70],[]],
["baidu ai cloud",[70],[]],
["baidu cloud",[70],[]],
["baidu-ai-cloud",[70],[]],
["baidu-asr",[70],[]],
["baidu-bce",[70],[]],
["baidu-cloud",[70],[]],
["baidu-ocr",[70],[]],
["baidu.ai.cloud",[70],[]],
["baidu.asr",[70],[]],
["baidu.bce",[70],[]],
["baidu.cloud",[70],[]],
["baidu.ocr",[70],[]],
["baidu_ai_cloud",[70],[]],
["baidu_asr",[70],[]],
["baidu_bce",[70],[]],
["baidu_cloud",[70],[]],
["baidu_ocr",[70],[]],
["baiduaicloud",[70],[]],
["baiduasr",[70],[]],
["baidubce",[70],[]],
["baidubce.com",[70],[]],
["baiducloud",[70],[]],
["baiduocr",[70],[]],
["bailian",[196],[]],
["balena",[71],[]],
["balena login",[71],[]],
["balenacloud",[71],[]],
["bamboo",[72],[]],
["bamboohr",[72],[]],
["bamboohr.com",[72],[]],
["baremetrics",[74],[]],
["basecamp",[75],[]],
["baserow",[76],[]],
["baserow.io",[76],[]],
["basescan",[248],[]],
["baseten",[77],[]],
["baseten.co",[77],[]],
["basic ",[182],[0,67,72,110,126,127,135,139,184,190,207,234,259,282,291,317,321,343,345,363,375,383,414,422,427,441,444,460,463,486,492,531,533,535,546,565,568,578,615,625,651,682,693,716,731,757,797,802,807,866,871]],
["basic_auth(",[182],[]],
["basicauth(",[182],[]],
["basicauthentication(",[182],[]],
["bb-api",[],[106]],
["bb.api",[],[106]],
["bb_api",[],[106]],
["bb_ma_",[73],[]],
["bb_pr_",[73],[]],
["bbapi",[],[106]],
["bbdc-m",[85],[]],
["bbdc-n",[85],[]],
["bbdc-o",[85],[]],
["bc-access",[81],[]],
["bc-api",[81],[]],
["bc-client",[81],[]],
["bc.access",[81],[]],
["bc.api",[81],[]],
["bc.client",[81],[]],
["bc_access",[81],[]],
["bc_api",[81],[]],
["bc_client",[81],[]],
["bcaccess",[81],[]],
["bcapi",[81],[]],
["bcclient",[81],[]],
["bce-access",[70],[]],
["bce-secret",[70],[]],
["bce-sk",[70],[]],
["bce.access",[70],[]],
["bce.secret",[70],[]],
["bce.sk",[70],[]],
["bce_access",[70],[]],
["bce_secret",[70],[]],
["bce_sk",[70],[]],
["bceaccess",[70],[]],
["bcesecret",[70],[]],
["bcesk",[70],[]],
["bcp",[182],[]],
["bdy-token",[109],[]],
["bdy.token",[109],[]],
["bdy_token",[109],[]],
["bdytoken",[109],[]],
["beamer",[78],[]],
["beams",[626],[]],
["bearer",[55,117,231,233,311,344,378,481,655,698,782,787,799,818,861,884,886],[]],
["become_pass",[182],[]],
["beehiiv",[79],[]],
["been-pwned",[332],[]],
["been.pwned",[332],[]],
["been_pwned",[332],[]],
["beenpwned",[332],[]],
["better",[80],[]],
["better stack",[80],[]],
["better-stack",[80],[]],
["better.stack",[80],[]],
["better_stack",[80],[]],
["betterstack",[80],[]],
["betteruptime",[80],[]],
["bfl-api",[92],[]],
["bfl-key",[92],[]],
["bfl-secret",[92],[]],
["bfl-token",[92],[]],
["bfl.api",[92],[]],
["bfl.key",[92],[]],
["bfl.secret",[92],[]],
["bfl.token",[92],[]],
["bfl_api",[92],[]],
["bfl_key",[92],[]],
["bfl_secret",[92],[]],
["bfl_token",[92],[]],
["bflapi",[92],[]],
["bflkey",[92],[]],
["bflsecret",[92],[]],
["bfltoken",[92],[]],
["bfx-api",[86],[]],
["bfx-secret",[86],[]],
["bfx.api",[86],[]],
["bfx.secret",[86],[]],
["bfx_api",[86],[]],
["bfx_secret",[86],[]],
["bfxapi",[86],[]],
["bfxsecret",[86],[]],
["bigcommerce",[81],[]],
["bigmodel",[898],[]],
["bigmodel.cn",[898],[]],
["bill",[82],[]],
["bill com",[82],[]],
["bill-com",[82],[]],
["bill-dev",[82],[]],
["bill.com",[82],[]],
["bill.dev",[82],[]],
["bill_com",[82],[]],
["bill_dev",[82],[]],
["billcom",[82],[]],
["billdev",[82],[]],
["binance",[83],[]],
["bindpw",[182],[]],
["bing",[67],[]],
["bing maps",[84],[]],
["bing-map",[84],[]],
["bing-maps",[84],[]],
["bing.map",[84],[]],
["bing.maps",[84],[]],
["bing_map",[84],[]],
["bing_maps",[84],[]],
["bingmap",[84],[]],
["bingmaps",[84],[]],
["bit-ly",[87],[]],
["bit.ly",[87],[]],
["bit_ly",[87],[]],
["bitbucket",[85],[]],
["bitbucket.org",[85],[]],
["bitfinex",[86],[]],
["bitly",[87],[]],
["bitly-oauth",[87],[]],
["bitly.oauth",[87],[]],
["bitly_oauth",[87],[]],
["bitlyoauth",[87],[]],
["bitmex",[88],[]],
["bitrise",[89],[]],
["bittrex",[90],[]],
["bitwarden",[91],[]],
["bkaa_",[112],[]],
["bkaj_eyj",[112],[]],
["bkar_",[112],[]],
["bkct_",[112],[]],
["bkpat_",[112],[]],
["bkps_",[112],[]],
["bkpt_",[112],[]],
["bkpt_eyj",[112],[]],
["bkua_",[112],[]],
["bl-api",[94],[]],
["bl.api",[94],[]],
["bl_api",[94],[]],
["bl_workspace",[94],[]],
["black forest labs",[92],[]],
["black-forest-labs",[92],[]],
["black.forest.labs",[92],[]],
["black_forest_labs",[92],[]],
["blackforestlabs",[92],[]],
["bland",[93],[]],
["bland.ai",[93],[]],
["blandai",[93],[]],
["blapi",[94],[]],
["blaxel",[94],[]],
["blaze-meter",[95],[]],
["blaze.meter",[95],[]],
["blaze_meter",[95],[]],
["blazemeter",[95],[]],
["blob-sas",[67],[]],
["blob.sas",[67],[]],
["blob_sas",[67],[]],
["blobsas",[67],[]],
["block-frost",[96],[]],
["block.frost",[96],[]],
["block_frost",[96],[]],
["blockfrost",[96],[]],
["blockfrost.io",[96],[]],
["bluemix",[358],[]],
["bm-api",[358],[]],
["bm.api",[358],[]],
["bm_api",[358],[]],
["bmapi",[358],[]],
["boards-api.greenhouse.io",[317],[]],
["bootstrap",[408],[]],
["bot ",[225],[]],
["bot-api",[781],[]],
["bot-bot",[848],[]],
["bot-channel",[430],[]],
["bot-group",[848],[]],
["bot-key",[225,781],[]],
["bot-secret",[430],[]],
["bot-token",[225,430,781],[]],
["bot.api",[781],[]],
["bot.bot",[848],[]],
["bot.channel",[430],[]],
["bot.group",[848],[]],
["bot.key",[225,781],[]],
["bot.run",[225],[]],
["bot.secret",[430],[]],
["bot.token",[225,430,781],[]],
["bot_api",[781],[]],
["bot_bot",[848],[]],
["bot_channel",[430],[]],
["bot_group",[848],[]],
["bot_key",[225,781],[]],
["bot_secret",[430],[]],
["bot_token",[225,430,781],[]],
["botapi",[781],[]],
["botbot",[848],[]],
["botchannel",[430],[]],
["botgroup",[848],[]],
["botkey",[225,781],[]],
["botpress",[97],[]],
["botsecret",[430],[]],
["bottoken",[225,430,781],[]],
["bounce",[896],[]],
["boundary",[329],[]],
["boundary.hashicorp.cloud",[329],[]],
["box-access",[98],[]],
["box-api",[98],[]],
["box-app",[98],[]],
["box-client",[98],[]],
["box-dev",[98],[]],
["box-developer",[98],[]],
["box-oauth",[98],[]],
["box-token",[98],[]],
["box.access",[98],[]],
["box.api",[98],[]],
["box.app",[98],[]],
["box.client",[98],[]],
["box.dev",[98],[]],
["box.developer",[98],[]],
["box.oauth",[98],[]],
["box.token",[98],[]],
["box_access",[98],[]],
["box_api",[98],[]],
["box_app",[98],[]],
["box_client",[98],[]],
["box_dev",[98],[]],
["box_developer",[98],[]],
["box_oauth",[98],[]],
["box_token",[98],[]],
["boxaccess",[98],[]],
["boxapi",[98],[]],
["boxapp",[98],[]],
["boxclient",[98],[]],
["boxdev",[98],[]],
["boxdeveloper",[98],[]],
["boxoauth",[98],[]],
["boxtoken",[98],[]],
["braintree",[99],[]],
["braintrust",[100],[]],
["brand-fetch",[101],[]],
["brand.fetch",[101],[]],
["brand_fetch",[101],[]],
["brandfetch",[101],[]],
["brave",[102],[]],
["brave search",[102],[]],
["brave-search",[102],[]],
["brave.search",[102],[]],
["brave_search",[102],[]],
["bravesearch",[102],[]],
["brd-api",[104],[]],
["brd.api",[104],[]],
["brd.superproxy.io",[104],[]],
["brd_api",[104],[]],
["brdapi",[104],[]],
["brevo",[103],[]],
["bright",[104],[]],
["bright data",[104],[]],
["bright-data",[104],[]],
["bright.data",[104],[]],
["bright_data",[104],[]],
["brightdata",[104],[]],
["brightdata.com",[104],[]],
["broker-api.alpaca.markets",[25],[]],
["broker.losant.com",[453],[]],
["browser",[105,355],[386]],
["browser use",[105],[]],
["browser-use",[105],[]],
["browser.use",[105],[]],
["browser_use",[105],[]],
["browserbase",[106],[]],
["browserless",[107],[]],
["browserless.io",[107],[]],
["browserstack",[108],[]],
["browseruse",[105],[]],
["bscscan",[248],[]],
["bt-private",[99],[]],
["bt-st-",[100],[]],
["bt.private",[99],[]],
["bt_private",[99],[]],
["btprivate",[99],[]],
["bucketing-api.devcycle.com",[216],[]],
["buddy",[109],[]],
["buddy-pat",[109],[]],
["buddy-works",[109],[]],
["buddy.pat",[109],[]],
["buddy.works",[109],[]],
["buddy_pat",[109],[]],
["buddy_works",[109],[]],
["buddypat",[109],[]],
["buddyworks",[109],[]],
["bug-herd",[110],[]],
["bug.herd",[110],[]],
["bug_herd",[110],[]],
["bugherd",[110],[]],
["bugherd.com/api",[110],[]],
["bugsnag",[111],[]],
["build.bugsnag.com",[111],[]],
["buildkite",[112],[]],
["buildkite-agent",[112],[]],
["builds.sr.ht",[736],[]],
["bulkapi.zerobounce.net",[896],[]],
["bullet",[625],[]],
["bundle",[291],[]],
["bungie",[113],[]],
["bungie.net/platform",[113],[]],
["butter",[114],[]],
["buttercms",[114],[]],
["buttondown",[115],[]],
["buttondown.com",[115],[]],
["bw-access",[91],[]],
["bw-client",[91],[]],
["bw.access",[91],[]],
["bw.client",[91],[]],
["bw_access",[91],[]],
["bw_client",[91],[]],
["bwaccess",[91],[]],
["bwclient",[91],[]],
["bws",[91],[]],
["bws-access",[91],[]],
["bws-token",[91],[]],
["bws.access",[91],[]],
["bws.token",[91],[]],
["bws_access",[91],[]],
["bws_token",[91],[]],
["bwsaccess",[91],[]],
["bwstoken",[91],[]],
["bybit",[116],[]],
["bzm-api",[95],[]],
["bzm-key",[95],[]],
["bzm-secret",[95],[]],
["bzm.api",[95],[]],
["bzm.key",[95],[]],
["bzm.secret",[95],[]],
["bzm_api",[95],[]],
["bzm_key",[95],[]],
["bzm_secret",[95],[]],
["bzmapi",[95],[]],
["bzmkey",[95],[]],
["bzmsecret",[95],[]],
["ca.api.ovh.com",[564],[]],
["cal com",[117],[]],
["cal-api",[117],[]],
["cal-com",[117],[]],
["cal-key",[117],[]],
["cal.api",[117],[]],
["cal.com",[117],[]],
["cal.key",[117],[]],
["cal_api",[117],[]],
["cal_com",[117],[]],
["cal_key",[117],[]],
["calapi",[117],[]],
["calcom",[117],[]],
["calendly",[118],[]],
["calkey",[117],[]],
["canny",[119],[]],
["canny.io",[119],[]],
["canny.io/api",[119],[]],
["capella",[178],[]],
["capsule",[121],[]],
["capsule crm",[121],[]],
["capsule-crm",[121],[]],
["capsule.crm",[121],[]],
["capsule_crm",[121],[]],
["capsulecrm",[121],[]],
["captcha",[311,884],[]],
["cardano-mainnet.blockfrost.io",[96],[]],
["cardano-preprod.blockfrost.io",[96],[]],
["cardano-preview.blockfrost.io",[96],[]],
["cargo",[181],[]],
["cargo login",[181],[]],
["cast",[248],[]],
["cb-access",[164],[]],
["cb-api",[126],[]],
["cb.access",[164],[]],
["cb.api",[126],[]],
["cb_access",[164],[]],
["cb_api",[126],[]],
["cbaccess",[164],[]],
["cbapi",[126],[]],
["cc-test-reporter",[157],[]],
["ccdb1_",[153],[]],
["ccipat_",[135],[]],
["cciprj_",[135],[]],
["ccloud",[170],[]],
["cdn.contentful.com",[171],[]],
["cdn.contentstack.io",[172],[]],
["cdn.eu.contentful.com",[171],[]],
["cdn.prismic.io",[617],[]],
["cdp-api",[164],[]],
["cdp-key",[164],[]],
["cdp.api",[164],[]],
["cdp.key",[164],[]],
["cdp_api",[164],[]],
["cdp_key",[164],[]],
["cdpapi",[164],[]],
["cdpkey",[164],[]],
["censys",[124],[]],
["central",[663,733],[]],
["central.sonatype.com",[733],[]],
["cerebras",[125],[]],
["certificate",[12],[]],
["cf-account",[149],[]],
["cf-api",[149,159],[]],
["cf-dns",[149],[]],
["cf-key",[149],[]],
["cf-token",[149],[]],
["cf-zone",[149],[]],
["cf.account",[149],[]],
["cf.api",[149,159],[]],
["cf.dns",[149],[]],
["cf.key",[149],[]],
["cf.token",[149],[]],
["cf.zone",[149],[]],
["cf_account",[149],[]],
["cf_api",[149,159],[]],
["cf_dns",[149],[]],
["cf_key",[149],[]],
["cf_token",[149],[]],
["cf_zone",[149],[]],
["cfaccount",[149],[]],
["cfapi",[149,159],[]],
["cfat_",[149],[]],
["cfdns",[149],[]],
["cfk_",[149],[]],
["cfkey",[149],[]],
["cflt",[170],[]],
["cfpat-",[171],[]],
["cfsk_ma_prod_",[123],[]],
["cfsk_ma_test_",[123],[]],
["cftoken",[149],[]],
["cfut_",[149],[]],
["cfzone",[149],[]],
["cg-api",[165],[]],
["cg-demo",[165],[165]],
["cg-key",[165],[]],
["cg-pro",[165],[165]],
["cg-token",[165],[]],
["cg.api",[165],[]],
["cg.demo",[165],[165]],
["cg.key",[165],[]],
["cg.pro",[165],[165]],
["cg.token",[165],[]],
["cg_api",[165],[]],
["cg_demo",[165],[165]],
["cg_key",[165],[]],
["cg_pro",[165],[165]],
["cg_token",[165],[]],
["cgapi",[165],[]],
["cgdemo",[165],[165]],
["cgkey",[165],[]],
["cgpro",[165],[165]],
["cgtoken",[165],[]],
["challenges.cloudflare.com",[149],[]],
["chan-sckey",[703],[]],
["chan-send",[703],[]],
["chan.sckey",[703],[]],
["chan.send",[703],[]],
["chan_sckey",[703],[]],
["chan_send",[703],[]],
["channel-access",[430],[]],
["channel.access",[430],[]],
["channel_access",[430],[]],
["channelaccess",[430],[]],
["channels",[626],[]],
["chansckey",[703],[]],
["chansend",[703],[]],
["chargebee",[126],[]],
["chargebee.com",[126],[]],
["chart-mogul",[127],[]],
["chart.mogul",[127],[]],
["chart_mogul",[127],[]],
["chartmogul",[127],[]],
["chatglm",[898],[]],
["checkly",[128],[]],
["checkmarx",[129],[]],
["checkmarx.net",[129],[]],
["checkout",[130],[]],
["checkout com",[130],[]],
["checkout-com",[130],[]],
["checkout.com",[130],[]],
["checkout_com",[130],[]],
["checkoutcom",[130],[]],
["chimp",[460],[]],
["chroma",[131],[]],
["chroma cloud",[131],[]],
["chroma-cloud",[131],[]],
["chroma.cloud",[131],[]],
["chroma_cloud",[131],[]],
["chromacloud",[131],[]],
["chromadb",[131],[]],
["chromatic",[132],[]],
["chrome.browserless.io",[107],[]],
["ci.appveyor.com",[41],[]],
["ci.codeberg.org",[876],[]],
["cio-api",[191],[]],
["cio-app",[191],[]],
["cio-track",[191],[]],
["cio.api",[191],[]],
["cio.app",[191],[]],
["cio.track",[191],[]],
["cio_api",[191],[]],
["cio_app",[191],[]],
["cio_tp_",[181],[]],
["cio_track",[191],[]],
["cioapi",[191],[]],
["cioapp",[191],[]],
["ciotrack",[191],[]],
["circle",[134,135],[135]],
["circleci",[135],[]],
["circleci.com",[135],[]],
["cirrus",[136],[]],
["cirrus ci",[136],[]],
["cirrus-ci",[136],[]],
["cirrus.ci",[136],[]],
["cirrus_ci",[136],[]],
["cirrusci",[136],[]],
["cisco meraki",[137],[]],
["cisco-meraki",[137],[]],
["cisco-spark",[861],[]],
["cisco-webex",[861],[]],
["cisco.meraki",[137],[]],
["cisco.spark",[861],[]],
["cisco.webex",[861],[]],
["cisco_meraki",[137],[]],
["cisco_spark",[861],[]],
["cisco_webex",[861],[]],
["ciscomeraki",[137],[]],
["ciscospark",[861],[]],
["ciscowebex",[861],[]],
["ck-api",[173],[]],
["ck-secret",[173],[]],
["ck.api",[173],[]],
["ck.secret",[173],[]],
["ck_api",[173],[]],
["ck_secret",[173],[]],
["ckapi",[173],[]],
["cko-secret",[130],[]],
["cko.secret",[130],[]],
["cko_secret",[130],[]],
["ckosecret",[130],[]],
["cksecret",[173],[]],
["claiming",[515],[]],
["clarifai",[138],[]],
["claude",[32],[]],
["claude.ai",[32],[]],
["clearbit",[139],[]],
["clearml",[140],[]],
["clerk",[141],[]],
["clever",[142],[]],
["clever cloud",[142],[]],
["clever-cloud",[142],[]],
["clever.cloud",[142],[]],
["clever_cloud",[142],[]],
["clevercloud",[142],[]],
["clickhouse",[143],[]],
["clickhouse cloud",[143],[]],
["clickhouse-cloud",[143],[]],
["clickhouse.cloud",[143],[]],
["clickhouse_cloud",[143],[]],
["clickhousecloud",[143],[]],
["clickup",[144],[]],
["client-secret",[19,67,311,433,451],[]],
["client-token",[838],[]],
["client.login",[225],[]],
["client.secret",[19,67,311,433,451],[]],
["client.token",[838],[]],
["client_secret",[19,67,311,433,451],[]],
["client_secret$production$",[99],[]],
["client_secret$sandbox$",[99],[]],
["client_token",[838],[]],
["clientsecret",[19,67,311,433,451],[]],
["clienttoken",[838],[]],
["climacell",[804],[]],
["climate",[157],[]],
["clockify",[145],[]],
["clockify.me",[145],[]],
["clojars_",[146],[]],
["cloud.activepieces.com",[4],[]],
["cloud.arcade.dev",[43],[]],
["cloud.astronomer.io",[53],[]],
["cloud.browser-use.com",[105],[]],
["cloud.dify.ai",[221],[]],
["cloud.digitalocean.com",[222],[]],
["cloud.flowiseai.com",[271],[]],
["cloud.ibm.com",[358],[]],
["cloud.iexapis.com",[361],[]],
["cloud.lambda.ai",[414],[]],
["cloud.lambdalabs.com",[414],[]],
["cloud.leonardo.ai",[424],[]],
["cloud.mongodb.com",[497],[]],
["cloud.netboxapp.com",[514],[]],
["cloud.nx.app",[534],[]],
["cloud.onhatchet.run",[331],[]],
["cloud.qdrant.io",[631],[]],
["cloud.segmind.com",[694],[]],
["cloud.tenable.com",[784],[]],
["cloud.vast.ai",[837],[]],
["cloudant",[358],[]],
["cloudapi.cloud.couchbase.com",[178],[]],
["cloudclient",[131],[]],
["cloudconvert",[148],[]],
["cloudflare",[149],[]],
["cloudinary",[150],[]],
["cloudmersive",[151],[]],
["cloudsmith",[152],[]],
["cloudsmith.io",[152],[]],
["clubhouse",[710],[710]],
["cluster",[170],[]],
["cm-api",[160],[]],
["cm.api",[160],[]],
["cm_api",[160],[]],
["cmapi",[160],[]],
["cmc-api",[166],[]],
["cmc-key",[166],[]],
["cmc-pro",[166],[166]],
["cmc-secret",[166],[]],
["cmc-token",[166],[]],
["cmc.api",[166],[]],
["cmc.key",[166],[]],
["cmc.pro",[166],[166]],
["cmc.secret",[166],[]],
["cmc.token",[166],[]],
["cmc_api",[166],[]],
["cmc_key",[166],[]],
["cmc_pro",[166],[166]],
["cmc_secret",[166],[]],
["cmc_token",[166],[]],
["cmcapi",[166],[]],
["cmckey",[166],[]],
["cmcpro",[166],[166]],
["cmcsecret",[166],[]],
["cmctoken",[166],[]],
["cmvmdgtu",[388],[]],
["cnvca",[120],[]],
["co-api",[162],[]],
["co.api",[162],[]],
["co_api",[162],[]],
["coapi",[162],[]],
["cocoapods",[154],[]],
["coda",[155],[]],
["coda.io",[155],[]],
["codacy",[156],[]],
["codacy-coverage-reporter",[156],[]],
["code climate",[157],[]],
["code-climate",[157],[]],
["code.climate",[157],[]],
["code_climate",[157],[]],
["codeberg",[274],[]],
["codeberg.org",[274],[]],
["codeclimate",[157],[]],
["codeclimate.com",[157],[]],
["codecov",[158],[]],
["codecov.io",[158],[]],
["codefresh",[159],[]],
["codeium",[869],[]],
["codemagic",[160],[]],
["codemagic.io",[160],[]],
["codestral",[491],[]],
["codestral.mistral.ai",[491],[]],
["cognitive",[67],[]],
["cognitiveservices.azure.com",[67],[]],
["cohere",[162],[]],
["coin",[163],[]],
["coin-gecko",[165],[]],
["coin.gecko",[165],[]],
["coin_gecko",[165],[]],
["coinapi",[163],[]],
["coinbase",[164],[]],
["coingecko",[165],[]],
["coinmarketcap",[166],[]],
["collector.newrelic.com",[517],[]],
["comet",[167],[]],
["cometml",[167],[]],
["company",[325],[]],
["company.clearbit.com",[139],[]],
["compare",[187],[]],
["composer",[457],[]],
["composio",[168],[]],
["config-cdn.devcycle.com",[216],[]],
["config.lrcontent.com",[447],[]],
["configcat",[169],[]],
["configuration",[67],[]],
["configure set api_key",[372],[]],
["confluence",[54],[]],
["confluent",[170],[]],
["confluent cloud",[170],[]],
["confluent-cloud",[170],[]],
["confluent.cloud",[170],[]],
["confluent_cloud",[170],[]],
["confluentcloud",[170],[]],
["connect.browserbase.com",[106],[]],
["connect.mailerlite.com",[461],[]],
["connect.ngrok-agent.com",[522],[]],
["connector",[487],[]],
["console.anyscale.com",[33],[]],
["console.clever-cloud.com",[142],[]],
["console.gomomento.com",[495],[]],
["console.jumpcloud.com",[393],[]],
["console.mesibo.com",[483],[]],
["console.neon.tech",[511],[]],
["console.supermemory.ai",[763],[]],
["console.upstage.ai",[827],[]],
["console.vast.ai",[837],[]],
["consumer",[233,267,270,457,564,676,794,817,875,883],[]],
["consumer_secret",[875],[]],
["content.dropboxapi.com",[233],[]],
["content.guardianapis.com",[322],[]],
["contentful",[171],[]],
["contentstack",[172],[]],
["contrasena",[182],[]],
["contribsys",[713],[]],
["contribsys.com",[713],[]],
["control",[0],[]],
["control.ably.net",[0],[]],
["control.knock.app",[403],[]],
["control.msg91.com",[502],[]],
["controller",[65],[]],
["convert",[148,173],[]],
["convertkit",[173],[]],
["convex",[174],[]],
["convex.cloud",[174],[]],
["cookie",[],[32]],
["cookieparser(",[182],[]],
["coolify",[175],[]],
["copper",[176],[]],
["core.windows.net",[67],[]],
["corp",[865],[]],
["corpsecret",[865],[]],
["cos-access",[358],[]],
["cos-hmac",[358],[]],
["cos-secret",[785],[]],
["cos.access",[358],[]],
["cos.hmac",[358],[]],
["cos.secret",[785],[]],
["cos_access",[358],[]],
["cos_hmac",[358],[]],
["cos_secret",[785],[]],
["cosaccess",[358],[]],
["coshmac",[358],[]],
["cosmos",[67],[]],
["cosmosdb",[67],[]],
["cossecret",[785],[]],
["couchbase",[178],[]],
["couchbase capella",[178],[]],
["couchbase-capella",[178],[]],
["couchbase.capella",[178],[]],
["couchbase_capella",[178],[]],
["couchbasecapella",[178],[]],
["courier",[179],[]],
["coveralls",[180],[]],
["coveralls.io",[180],[]],
["cpk_",[133],[]],
["cqlsh",[182],[]],
["crates",[181],[]],
["crates io",[181],[]],
["crates-io",[181],[]],
["crates_io",[181],[]],
["cratesio",[181],[]],
["credential",[663],[]],
["credentials",[84,182,247,713],[]],
["creem_",[183],[]],
["creem_test_",[183],[]],
["cronitor",[184],[]],
["cronitor.io",[184],[]],
["cronitor.link",[184],[]],
["crossing",[847],[]],
["crowdin",[185],[]],
["crowdin.com",[185],[]],
["crowdstrike",[186],[]],
["cryptocompare",[187],[]],
["csb_v1_",[161],[]],
["cu-pat",[144],[]],
["cu.pat",[144],[]],
["cu_pat",[144],[]],
["cupat",[144],[]],
["curl ",[182],[]],
["currency",[188,189],[]],
["currencycloud",[188],[]],
["currencylayer",[189],[]],
["current",[828],[]],
["cursor",[190],[]],
["customer",[12,191,446],[]],
["customer io",[191],[]],
["customer-io",[191],[]],
["customer_io",[191],[]],
["customerio",[191],[]],
["cx",[129],[]],
["cx-api",[129],[]],
["cx.api",[129],[]],
["cx_api",[129],[]],
["cxapi",[129],[]],
["cxtp_",[177],[]],
["cxup_",[177],[]],
["dagster",[193],[]],
["dagster.cloud",[193],[]],
["daily",[194],[]],
["dapi",[197],[]],
["dapi.kakao.com",[396],[]],
["darwin",[834],[]],
["darwin.v7labs.com",[834],[]],
["dash.tradier.com",[806],[]],
["dash0",[195],[]],
["dash0.com",[195],[]],
["dashboard",[137],[]],
["dashboard-v3.nylas.com",[535],[]],
["dashboard.alchemy.com",[20],[]],
["dashboard.bfl.ai",[92],[]],
["dashboard.convex.dev",[174],[]],
["dashboard.fauna.com",[259],[]],
["dashboard.hologram.io",[343],[]],
["dashboard.hookdeck.com",[347],[]],
["dashboard.lepton.ai",[425],[]],
["dashboard.loginradius.com",[447],[]],
["dashboard.novu.co",[529],[]],
["dashboard.nylas.com",[535],[]],
["dashboard.pagar.me",[568],[]],
["dashboard.peopledatalabs.com",[579],[]],
["dashboard.sarvam.ai",[680],[]],
["dashboard.scraperapi.com",[686],[]],
["dashboard.shotstack.io",[711],[]],
["dashboard.sinch.com",[719],[]],
["dashboard.stormglass.io",[753],[]],
["dashboard.svix.com",[766],[]],
["dashscope",[196],[]],
["dashscope-intl.aliyuncs.com",[196],[]],
["dashscope-us.aliyuncs.com",[196],[]],
["dashscope.aliyuncs.com",[196],[]],
["data-api.cryptocompare.com",[187],[]],
["data.alpaca.markets",[25],[]],
["data.fixer.io",[268],[]],
["data.mixpanel.com",[492],[]],
["data.nasdaq.com",[508],[]],
["data.pro.hasura.io",[330],[]],
["database",[76,813],[]],
["database.deta.sh",[213],[]],
["databases.neo4j.io",[510],[]],
["datadog",[198],[]],
["dataplane.rudderstack.com",[672],[]],
["dataservice.accuweather.com",[3],[]],
["dataset",[221],[]],
["datasets",[221],[]],
["dato",[199],[]],
["dato cms",[199],[]],
["dato-cms",[199],[]],
["dato.cms",[199],[]],
["dato_cms",[199],[]],
["datocms",[199],[]],
["db.fauna.com",[259],[]],
["dc-token",[225],[]],
["dc.token",[225],[]],
["dc_token",[225],[]],
["dckr_oat_",[227],[]],
["dckr_pat_",[227],[]],
["dctoken",[225],[]],
["dd-api",[198],[198]],
["dd-app",[198],[]],
["dd-application",[198],[198]],
["dd-bot",[223],[]],
["dd.api",[198],[198]],
["dd.app",[198],[]],
["dd.application",[198],[198]],
["dd.bot",[223],[]],
["dd_api",[198],[198]],
["dd_app",[198],[]],
["dd_application",[198],[198]],
["dd_bot",[223],[]],
["ddapi",[198],[198]],
["ddapp",[198],[]],
["ddapp_",[198],[]],
["ddapplication",[198],[198]],
["ddbot",[223],[]],
["ddo_",[209],[]],
["ddp_",[209],[]],
["ddpat_",[198],[]],
["ddsat_",[198],[]],
["de.sentry.io",[699],[]],
["decryption-key",[182],[]],
["decryption.key",[182],[]],
["decryption_key",[182],[]],
["decryptionkey",[182],[]],
["deep-index.moralis.io",[500],[]],
["deep-infra",[202],[]],
["deep.infra",[202],[]],
["deep_infra",[202],[]],
["deepgram",[201],[]],
["deepinfra",[202],[]],
["deepl",[203],[]],
["deepl-free",[203],[]],
["deepl-pro",[203],[]],
["deepl.free",[203],[]],
["deepl.pro",[203],[]],
["deepl_free",[203],[]],
["deepl_pro",[203],[]],
["deeplfree",[203],[]],
["deeplpro",[203],[]],
["deepsearch.jina.ai",[389],[]],
["deepseek",[204],[]],
["deepseek.com",[204],[]],
["deepsource",[205],[]],
["deepsource.io",[205],[]],
["delighted",[207],[]],
["deliver.kontent.ai",[405],[]],
["delivery",[172,405],[]],
["demio",[208],[]],
["demo.netbox.dev",[514],[]],
["deploy",[273,890],[]],
["deployment",[174],[]],
["depot",[210],[]],
["deputy",[211],[]],
["deputy.com",[211],[]],
["deputy.com/api",[211],[]],
["descope",[212],[]],
["destiny",[113],[]],
["deta",[213],[]],
["deta(",[213],[]],
["deta-drive",[213],[]],
["deta.drive",[213],[]],
["deta_drive",[213],[]],
["detadrive",[213],[]],
["detect language",[215],[]],
["detect-language",[215],[]],
["detect.language",[215],[]],
["detect.roboflow.com",[666],[]],
["detect_language",[215],[]],
["detectify",[214],[]],
["detectlanguage",[215],[]],
["dev-token",[252],[]],
["dev.azure.com",[67],[]],
["dev.lunchmoney.app",[455],[]],
["dev.token",[252],[]],
["dev.virtualearth.net",[84],[]],
["dev_token",[252],[]],
["devapi.currencycloud.com",[188],[]],
["devcycle",[216],[]],
["develocity",[217],[]],
["developer-token",[252],[]],
["developer.api.autodesk.com",[62],[]],
["developer.ticketmaster.com",[794],[]],
["developer.token",[252],[]],
["developer.webex.com",[861],[]],
["developer_token",[252],[]],
["developers.ringcentral.com",[663],[]],
["developertoken",[252],[]],
["development",[16,596],[]],
["development.plaid.com",[596],[]],
["device.jpush.cn",[391],[]],
["devin",[218],[]],
["devnet.helius-rpc.com",[335],[]],
["devops",[67],[]],
["devtoken",[252],[]],
["dexcom",[219],[]],
["dg-api",[201],[]],
["dg.api",[201],[]],
["dg_api",[201],[]],
["dgapi",[201],[]],
["did-api",[192],[]],
["did.api",[192],[]],
["did_api",[192],[]],
["didapi",[192],[]],
["diff-bot",[220],[]],
["diff.bot",[220],[]],
["diff_bot",[220],[]],
["diffbot",[220],[]],
["dify",[221],[]],
["dify-agent",[221],[]],
["dify-chat",[221],[]],
["dify-kb",[221],[]],
["dify.agent",[221],[]],
["dify.chat",[221],[]],
["dify.kb",[221],[]],
["dify_agent",[221],[]],
["dify_chat",[221],[]],
["dify_kb",[221],[]],
["difyagent",[221],[]],
["difychat",[221],[]],
["difykb",[221],[]],
["digitalocean",[222],[]],
["digitaloceanspaces.com",[222],[]],
["ding",[223],[]],
["ding-robot",[223],[]],
["ding-talk",[223],[]],
["ding.robot",[223],[]],
["ding.talk",[223],[]],
["ding_robot",[223],[]],
["ding_talk",[223],[]],
["dingding",[223],[]],
["dingrobot",[223],[]],
["dingtalk",[223],[]],
["directus",[224],[]],
["directus.app",[224],[]],
["discord",[225],[]],
["discord.com",[225],[]],
["discordapp.com",[225],[]],
["disqus",[226],[]],
["disqus.com",[226],[]],
["dl.cloudsmith.io",[152],[]],
["dl.cloudsmith.io/",[152],[]],
["dnkey-",[206],[]],
["dns.hetzner.com",[339],[]],
["do-spaces",[222],[]],
["do.spaces",[222],[]],
["do00",[222],[]],
["do_spaces",[222],[]],
["docker login",[182],[]],
["docs.getgrist.com",[319],[]],
["documenso",[228],[]],
["document",[67],[]],
["documents.azure.com",[67],[]],
["documents.vellum.ai",[840],[]],
["documo",[229],[]],
["docusign",[230],[]],
["docusign.net",[230],[]],
["domain",[463],[]],
["domains.ip2whois.com",[381],[]],
["doo_v1_",[222],[]],
["dop_v1_",[222],[]],
["doppler",[231],[]],
["dor_v1_",[222],[]],
["dose",[197],[]],
["dospaces",[222],[]],
["doubao",[850],[]],
["download.maxmind.com",[476],[]],
["dp.st.",[231],[]],
["dreamstudio",[745],[]],
["drive.deta.sh",[213],[]],
["drone",[232],[]],
["drone-rpc",[232],[]],
["drone.rpc",[232],[]],
["drone_rpc",[232],[]],
["dronerpc",[232],[]],
["dropbox",[233,234],[]],
["dropbox sign",[234],[]],
["dropbox-sign",[234],[]],
["dropbox.sign",[234],[]],
["dropbox_sign",[234],[]],
["dropboxsign",[234],[]],
["ds-client",[230],[]],
["ds.client",[230],[]],
["ds_client",[230],[]],
["dsclient",[230],[]],
["dt0c01.",[239],[]],
["dt0s01.",[239],[]],
["dt0s02.",[239],[]],
["dt0s03.",[239],[]],
["dt0s04.",[239],[]],
["dt0s06.",[239],[]],
["dt0s08.",[239],[]],
["dt0s09.",[239],[]],
["dt0s16.",[239],[]],
["dtn_",[200],[]],
["dub_",[235],[]],
["duffel_live_",[236],[]],
["duffel_test_",[236],[]],
["duo-client",[237],[]],
["duo-ikey",[237],[]],
["duo-integration",[237],[]],
["duo-secret",[237],[]],
["duo-skey",[237],[]],
["duo.client",[237],[]],
["duo.ikey",[237],[]],
["duo.integration",[237],[]],
["duo.secret",[237],[]],
["duo.skey",[237],[]],
["duo_client",[237],[]],
["duo_ikey",[237],[]],
["duo_integration",[237],[]],
["duo_secret",[237],[]],
["duo_skey",[237],[]],
["duoclient",[237],[]],
["duoikey",[237],[]],
["duointegration",[237],[]],
["duosecret",[237],[]],
["duosecurity.com",[237],[]],
["duoskey",[237],[]],
["dvc-client",[216],[]],
["dvc.client",[216],[]],
["dvc_client",[216],[]],
["dvc_server_",[216],[]],
["dvcclient",[216],[]],
["dwolla",[238],[]],
["dyspatch",[240],[]],
["e2b_",[241],[]],
["eaaa",[743],[]],
["eas-token",[255],[]],
["eas.token",[255],[]],
["eas_token",[255],[]],
["eastoken",[255],[]],
["ec-api",[244],[]],
["ec.api",[244],[]],
["ec1.api.rev.ai",[661],[]],
["ec_api",[244],[]],
["ecapi",[244],[]],
["edge.api.flagsmith.com",[269],[]],
["edgegrid",[19],[]],
["editor",[604],[]],
["elastic",[244,245,769],[]],
["elastic email",[245],[]],
["elastic-cloud.com",[244],[]],
["elastic-email",[245],[]],
["elastic.cloud",[244],[]],
["elastic.email",[245],[]],
["elastic_email",[245],[]],
["elasticemail",[245],[]],
["elasticsearch",[244],[]],
["eleven",[246],[]],
["elevenlabs",[246],[]],
["email",[658,698],[]],
["embedding",[485],[]],
["emby",[386],[386]],
["encryption-key",[182,505],[]],
["encryption.key",[182,505],[]],
["encryption_key",[182,505],[]],
["encryptionkey",[182,505],[]],
["endor",[247],[]],
["endor labs",[247],[]],
["endor-labs",[247],[]],
["endor.labs",[247],[]],
["endor_labs",[247],[]],
["endorlabs",[247],[]],
["endpoint-secret",[758],[]],
["endpoint.secret",[758],[]],
["endpoint_secret",[758],[]],
["endpointsecret",[758],[]],
["engine",[37],[]],
["ent-search.cloud.es.io",[769],[]],
["enterprise",[217,713],[]],
["enterprise-api.rebrandly.com",[648],[]],
["enterprise.audd.io",[56],[]],
["enterprise.contribsys.com",[713],[]],
["entity",[134],[]],
["entra",[67],[]],
["environment",[398],[269]],
["ernie",[70],[]],
["es-api",[244],[]],
["es.api",[244],[]],
["es.io",[244],[]],
["es_api",[244],[]],
["esapi",[244],[]],
["esm.town",[835],[]],
["ess-api",[244],[]],
["ess.api",[244],[]],
["ess_api",[244],[]],
["essapi",[244],[]],
["essu_",[244],[]],
["eth-mainnet.alchemyapi.io",[20],[]],
["etherscan",[248],[]],
["etsy",[249],[]],
["etsy-oauth",[249],[]],
["etsy.oauth",[249],[]],
["etsy_oauth",[249],[]],
["etsyoauth",[249],[]],
["eu-api.contentstack.com",[172],[]],
["eu-api.honeybadger.io",[345],[]],
["eu-api.jotform.com",[390],[]],
["eu-cdn.contentstack.com",[172],[]],
["eu.api.helicone.ai",[334],[]],
["eu.api.novu.co",[529],[]],
["eu.api.ovh.com",[564],[]],
["eu.infisical.com",[369],[]],
["eu.mixpanel.com",[492],[]],
["eu.nx.app",[534],[]],
["eu.sms.api.sinch.com",[719],[]],
["eu01xx",[517],[]],
["eu1.api.segmentapis.com",[693],[]],
["eu1.locationiq.com",[443],[]],
["eu1.make.com",[468],[]],
["eu2.make.com",[468],[]],
["eu2.rt.speechmatics.com",[738],[]],
["event-brite",[250],[]],
["event-hub",[67],[]],
["event.brite",[250],[]],
["event.hub",[67],[]],
["event_brite",[250],[]],
["event_hub",[67],[]],
["eventbrite",[250],[]],
["eventbriteapi.com",[250],[]],
["eventhub",[67],[]],
["events",[543],[]],
["events.pagerduty.com",[569],[]],
["events.split.io",[739],[]],
["events.statsigapi.net",[748],[]],
["ever-hour",[251],[]],
["ever.hour",[251],[]],
["ever_hour",[251],[]],
["everhour",[251],[]],
["evernote",[252],[]],
["exa-api",[253],[]],
["exa-key",[253],[]],
["exa-search",[253],[]],
["exa.api",[253],[]],
["exa.key",[253],[]],
["exa.search",[253],[]],
["exa_api",[253],[]],
["exa_key",[253],[]],
["exa_search",[253],[]],
["exaapi",[253],[]],
["exakey",[253],[]],
["exasearch",[253],[]],
["exchange",[254,292,547],[]],
["exchangerate api",[254],[]],
["exchangerate-api",[254],[]],
["exchangerate.api",[254],[]],
["exchangerate_api",[254],[]],
["exchangerateapi",[254],[]],
["exp.host",[255],[]],
["expdp",[182],[]],
["experiment",[30],[]],
["experiment.amplitude.com",[30],[]],
["expo",[255],[]],
["expo-access",[255],[]],
["expo-token",[255],[]],
["expo.access",[255],[]],
["expo.dev",[255],[]],
["expo.token",[255],[]],
["expo_access",[255],[]],
["expo_token",[255],[]],
["expoaccess",[255],[]],
["expotoken",[255],[]],
["external.api.recraft.ai",[650],[]],
["eyj",[182],[]],
["eyj0exaioiaivenwmij9.",[779],[]],
["eyjhbgcioijiuzi1niisinr5cci6ikpx",[46,762],[]],
["eyjhcglfywrkcmvzcyi6",[512],[]],
["eyjhcgllzxkioijza19saxzlx",[826],[]],
["eyjrijoi",[315],[]],
["eyjvc2vysuqioi",[828],[]],
["ezak",[242],[]],
["eztk",[242],[]],
["f.cluster.resemble.ai",[657],[]],
["facebook",[256],[]],
["facebook meta",[256],[]],
["facebook-meta",[256],[]],
["facebook.meta",[256],[]],
["facebook_meta",[256],[]],
["facebookmeta",[256],[]],
["fal ai",[257],[]],
["fal-ai",[257],[]],
["fal-api",[257],[]],
["fal-client",[257],[]],
["fal-key",[257],[]],
["fal.ai",[257],[]],
["fal.api",[257],[]],
["fal.client",[257],[]],
["fal.config",[257],[]],
["fal.key",[257],[]],
["fal.run",[257],[]],
["fal_ai",[257],[]],
["fal_api",[257],[]],
["fal_client",[257],[]],
["fal_key",[257],[]],
["falai",[257],[]],
["falapi",[257],[]],
["falclient",[257],[]],
["falcon",[186],[]],
["falkey",[257],[]],
["fapi.binance.com",[83],[]],
["fastlane",[39],[]],
["fastly",[258],[]],
["fastly-key",[258],[]],
["fauna",[259],[]],
["fauna.com",[259],[]],
["fb-access",[256],[]],
["fb-app",[256],[]],
["fb-client",[256],[]],
["fb-page",[256],[]],
["fb-secret",[256],[]],
["fb-token",[256],[]],
["fb.access",[256],[]],
["fb.app",[256],[]],
["fb.client",[256],[]],
["fb.page",[256],[]],
["fb.secret",[256],[]],
["fb.token",[256],[]],
["fb_access",[256],[]],
["fb_app",[256],[]],
["fb_client",[256],[]],
["fb_page",[256],[]],
["fb_secret",[256],[]],
["fb_token",[256],[]],
["fbaccess",[256],[]],
["fbapp",[256],[]],
["fbclient",[256],[]],
["fbk_",[275],[]],
["fbpage",[256],[]],
["fbsecret",[256],[]],
["fbtoken",[256],[]],
["fcm-api",[311],[]],
["fcm-key",[311],[]],
["fcm-password",[311],[]],
["fcm-secret",[311],[]],
["fcm-token",[311],[]],
["fcm.api",[311],[]],
["fcm.googleapis.com",[311],[]],
["fcm.key",[311],[]],
["fcm.password",[311],[]],
["fcm.secret",[311],[]],
["fcm.token",[311],[]],
["fcm_api",[311],[]],
["fcm_key",[311],[]],
["fcm_password",[311],[]],
["fcm_secret",[311],[]],
["fcm_token",[311],[]],
["fcmapi",[311],[]],
["fcmkey",[311],[]],
["fcmpassword",[311],[]],
["fcmsecret",[311],[]],
["fcmtoken",[311],[]],
["feishu",[418],[]],
["fernet(",[182],[]],
["fernet-key",[182],[]],
["fernet.key",[182],[]],
["fernet_key",[182],[]],
["fernetkey",[182],[]],
["ffffnral",[517],[]],
["fhjlywq=",[534],[]],
["fhjlywqtb25seq==",[534],[]],
["fhjlywqtd3jpdgu=",[534],[]],
["figd_",[260],[]],
["figo_",[260],[]],
["figor_",[260],[]],
["figu_",[260],[]],
["figur_",[260],[]],
["financial",[261],[]],
["financial modeling prep",[261],[]],
["financial-modeling-prep",[261],[]],
["financial.modeling.prep",[261],[]],
["financial_modeling_prep",[261],[]],
["financialmodelingprep",[261],[]],
["financialmodelingprep.com",[261],[]],
["finder",[359],[]],
["finicity",[262],[]],
["finnhub",[263],[]],
["finnhub.io",[263],[]],
["fio-u-",[278],[]],
["firebase",[311],[]],
["fireblocks",[264],[]],
["firecrawl",[265],[]],
["firectl",[266],[]],
["fireworks",[266],[]],
["fireworks ai",[266],[]],
["fireworks-ai",[266],[]],
["fireworks.ai",[266],[]],
["fireworks_ai",[266],[]],
["fireworksai",[266],[]],
["fitbit",[267],[]],
["fixer",[268],[]],
["fixerio",[268],[]],
["flagsmith",[269],[]],
["flickr",[270],[]],
["flink",[170],[]],
["flowise",[271],[]],
["flowiseai.com",[271],[]],
["flwseck-",[272],[]],
["flwseck_test-",[272],[]],
["fly io",[273],[]],
["fly-access",[273],[]],
["fly-api",[273],[]],
["fly-io",[273],[]],
["fly-org",[273],[]],
["fly-token",[273],[]],
["fly.access",[273],[]],
["fly.api",[273],[]],
["fly.io",[273],[]],
["fly.org",[273],[]],
["fly.token",[273],[]],
["fly_access",[273],[]],
["fly_api",[273],[]],
["fly_io",[273],[]],
["fly_org",[273],[]],
["fly_token",[273],[]],
["flyaccess",[273],[]],
["flyapi",[273],[]],
["flyctl",[273],[]],
["flyio",[273],[]],
["flyorg",[273],[]],
["flytoken",[273],[]],
["flyv1",[273],[]],
["fmp-api",[261],[]],
["fmp-cloud",[261],[]],
["fmp-key",[261],[]],
["fmp-secret",[261],[]],
["fmp-token",[261],[]],
["fmp.api",[261],[]],
["fmp.cloud",[261],[]],
["fmp.key",[261],[]],
["fmp.secret",[261],[]],
["fmp.token",[261],[]],
["fmp_api",[261],[]],
["fmp_cloud",[261],[]],
["fmp_key",[261],[]],
["fmp_secret",[261],[]],
["fmp_token",[261],[]],
["fmpapi",[261],[]],
["fmpcloud",[261],[]],
["fmpkey",[261],[]],
["fmpsecret",[261],[]],
["fmptoken",[261],[]],
["force://",[676],[]],
["force://platformcli::",[676],[]],
["forest",[92],[]],
["forge",[62,248],[]],
["forgejo",[274],[]],
["fossa",[276],[]],
["foursquare",[277],[]],
["fpsx",[280],[]],
["freemius",[279],[]],
["freenas",[812],[]],
["fresh-desk",[282],[]],
["fresh.desk",[282],[]],
["fresh_desk",[282],[]],
["freshbooks",[281],[]],
["freshdesk",[282],[]],
["freshdesk.com",[282],[]],
["freshsales",[283],[]],
["freshsales.io",[283],[]],
["freshservice",[282],[]],
["freshworks",[283],[]],
["friendli",[284],[]],
["front",[285],[]],
["frontapp",[285],[]],
["frontegg",[286],[]],
["fs-api",[279],[]],
["fs-secret",[279],[]],
["fs.api",[279],[]],
["fs.secret",[279],[]],
["fs_api",[279],[]],
["fs_secret",[279],[]],
["fsapi",[279],[]],
["fsq3",[277],[]],
["fssecret",[279],[]],
["ftmscan",[248],[]],
["ftqq.com",[703],[]],
["fulcrum",[287],[]],
["fulcrumapp",[287],[]],
["full-story",[288],[]],
["full.story",[288],[]],
["full_story",[288],[]],
["fullstory",[288],[]],
["fury",[291],[]],
["fury.io",[291],[]],
["fusion",[289,885],[]],
["fusionauth",[289],[]],
["fusionauth.io",[289],[]],
["g.alchemy.com",[20],[]],
["g.codefresh.io",[159],[]],
["galaxy",[31],[]],
["galaxy.ansible.com",[31],[]],
["galileo",[290],[]],
["gateway.braintrust.dev",[100],[]],
["gateway.marvel.com",[473],[]],
["gateway.prod.bill.com",[82],[]],
["gateway.stage.bill.com",[82],[]],
["gateway.tatum.io",[775],[]],
["gb-api",[321],[]],
["gb-secret",[321],[]],
["gb.api",[321],[]],
["gb.secret",[321],[]],
["gb_api",[321],[]],
["gb_api_",[300],[]],
["gb_secret",[321],[]],
["gbapi",[321],[]],
["gbsecret",[321],[]],
["gc-access",[309],[]],
["gc-webhook",[309],[]],
["gc.access",[309],[]],
["gc.webhook",[309],[]],
["gc_access",[309],[]],
["gc_webhook",[309],[]],
["gcaccess",[309],[]],
["gcm-api",[311],[]],
["gcm-key",[311],[]],
["gcm-password",[311],[]],
["gcm-secret",[311],[]],
["gcm-token",[311],[]],
["gcm.api",[311],[]],
["gcm.key",[311],[]],
["gcm.password",[311],[]],
["gcm.secret",[311],[]],
["gcm.token",[311],[]],
["gcm_api",[311],[]],
["gcm_key",[311],[]],
["gcm_password",[311],[]],
["gcm_secret",[311],[]],
["gcm_token",[311],[]],
["gcmapi",[311],[]],
["gcmkey",[311],[]],
["gcmpassword",[311],[]],
["gcmsecret",[311],[]],
["gcmtoken",[311],[]],
["gcp-api",[311],[]],
["gcp-key",[311],[]],
["gcp-password",[311],[]],
["gcp-secret",[311],[]],
["gcp-token",[311],[]],
["gcp.api",[311],[]],
["gcp.key",[311],[]],
["gcp.password",[311],[]],
["gcp.secret",[311],[]],
["gcp.token",[311],[]],
["gcp_api",[311],[]],
["gcp_key",[311],[]],
["gcp_password",[311],[]],
["gcp_secret",[311],[]],
["gcp_token",[311],[]],
["gcpapi",[311],[]],
["gcpkey",[311],[]],
["gcppassword",[311],[]],
["gcpsecret",[311],[]],
["gcptoken",[311],[]],
["gcwebhook",[309],[]],
["gdax",[164],[]],
["gecko",[165],[]],
["gecko-demo",[165],[]],
["gecko-pro",[165],[]],
["gecko.demo",[165],[]],
["gecko.pro",[165],[]],
["gecko_demo",[165],[]],
["gecko_pro",[165],[]],
["geckodemo",[165],[]],
["geckopro",[165],[]],
["gem-host",[671],[]],
["gem.host",[671],[]],
["gem_host",[671],[]],
["gemfury",[291],[]],
["gemhost",[671],[]],
["gemini",[292,311],[]],
["gemini exchange",[292],[]],
["gemini-exchange",[292],[]],
["gemini.exchange",[292],[]],
["gemini_exchange",[292],[]],
["geminiexchange",[292],[]],
["gems.contribsys.com",[713],[]],
["general-runtime.voiceflow.com",[849],[]],
["generative",[311],[]],
["generativelanguage.googleapis.com",[311],[]],
["generic",[87],[]],
["genie",[558],[]],
["geniekey",[558],[]],
["genius",[293],[]],
["geoapify",[294],[]],
["geocod",[295],[]],
["geocodio",[295],[]],
["geoip",[476],[]],
["geoip.maxmind.com",[476],[]],
["geoipupdate",[476],[]],
["geolite.info",[476],[]],
["geolite2",[476],[]],
["geolocation",[382],[]],
["get-stream",[297],[]],
["get.stream",[297],[]],
["get_stream",[297],[]],
["getconnection(",[182],[]],
["getgrist.com",[319],[]],
["getlago",[412],[]],
["getresponse",[296],[]],
["getstream",[297],[]],
["getstream.io",[297],[]],
["getunleash.io",[822],[]],
["ggshield",[302],[]],
["gho_",[303],[]],
["ghost",[298],[]],
["ghost-staff",[298],[]],
["ghost.staff",[298],[]],
["ghost_staff",[298],[]],
["ghoststaff",[298],[]],
["ghp_",[303],[]],
["ghr_",[303],[]],
["ghs_",[303],[]],
["ghu_",[303],[]],
["giphy",[299],[]],
["git.heroku.com",[338],[]],
["git.sr.ht",[736],[]],
["gitea",[301],[]],
["gitea-pat",[301],[]],
["gitea.com",[301],[]],
["gitea.pat",[301],[]],
["gitea_pat",[301],[]],
["giteapat",[301],[]],
["gitguardian",[302],[]],
["github",[303],[]],
["github_pat_",[303],[]],
["gitpod_pat_",[305],[]],
["gitter",[306],[]],
["gitter.im",[306],[]],
["gladia",[307],[]],
["glagent-",[304],[]],
["glc_eyjvijoi",[315],[]],
["glcbt-",[304],[]],
["gldt-",[304],[]],
["glffct-",[304],[]],
["glft-",[304],[]],
["glimt-",[304],[]],
["glitchtip",[308],[]],
["glm-api",[898],[]],
["glm.api",[898],[]],
["glm_api",[898],[]],
["glmapi",[898],[]],
["gloas-",[304],[]],
["global",[149],[]],
["glpat-",[304],[]],
["glptt-",[304],[]],
["glrt-",[304],[]],
["glrt-t",[304],[]],
["glrtr-",[304],[]],
["glsa_",[315],[]],
["glsoat-",[304],[]],
["glwt-",[304],[]],
["gmail",[311],[]],
["go.airship.eu",[16],[]],
["go.urbanairship.com",[16],[]],
["gocardless",[309],[]],
["gogs",[310],[]],
["goog",[],[311]],
["google",[311,701],[]],
["google service account",[313],[]],
["google-service-account",[313],[]],
["google.serper.dev",[701],[]],
["google.service.account",[313],[]],
["google_service_account",[313],[]],
["googleapis.com",[311],[]],
["googleserviceaccount",[313],[]],
["googleusercontent.com",[311],[]],
["gorgias",[314],[]],
["gorgias.com",[314],[]],
["gorgias.com/api",[314],[]],
["gr-token",[323],[]],
["gr.token",[323],[]],
["gr_token",[323],[]],
["graph",[67],[]],
["graph-api",[67],[]],
["graph-key",[67],[]],
["graph-password",[67],[]],
["graph-secret",[67],[]],
["graph-token",[67],[]],
["graph.api",[67],[]],
["graph.facebook.com",[256],[]],
["graph.instagram.com",[256],[]],
["graph.key",[67],[]],
["graph.microsoft.com",[67],[]],
["graph.password",[67],[]],
["graph.secret",[67],[]],
["graph.threads.net",[256],[]],
["graph.token",[67],[]],
["graph_api",[67],[]],
["graph_key",[67],[]],
["graph_password",[67],[]],
["graph_secret",[67],[]],
["graph_token",[67],[]],
["graphapi",[67],[]],
["graphcms",[353],[]],
["graphcms.com",[353],[]],
["graphhopper",[316],[]],
["graphhopper.com",[316],[]],
["graphhopper.com/api",[316],[]],
["graphkey",[67],[]],
["graphos",[37],[]],
["graphpassword",[67],[]],
["graphql",[330],[]],
["graphql.api.apollographql.com",[37],[]],
["graphql.buildkite.com",[112],[]],
["graphql.contentful.com",[171],[]],
["graphql.datocms.com",[199],[]],
["graphsecret",[67],[]],
["graphtoken",[67],[]],
["greenhouse",[317],[]],
["grey-noise",[318],[]],
["grey.noise",[318],[]],
["grey_noise",[318],[]],
["greynoise",[318],[]],
["grist",[319],[]],
["grok",[880],[]],
["groq",[320],[]],
["group",[848],[]],
["group-bot",[848],[]],
["group-group",[848],[]],
["group.bot",[848],[]],
["group.group",[848],[]],
["group_bot",[848],[]],
["group_group",[848],[]],
["groupbot",[848],[]],
["groupgroup",[848],[]],
["growthbook",[321],[]],
["grtoken",[323],[]],
["guardian",[322],[]],
["guardrails",[323],[]],
["guardrails ai",[323],[]],
["guardrails-ai",[323],[]],
["guardrails_ai",[323],[]],
["guardrailsai",[323],[]],
["gumroad",[324],[]],
["gusto",[325],[]],
["gyazo",[326],[]],
["ha-access",[344],[]],
["ha-llat",[344],[]],
["ha-token",[344],[]],
["ha.access",[344],[]],
["ha.llat",[344],[]],
["ha.token",[344],[]],
["ha_access",[344],[]],
["ha_llat",[344],[]],
["ha_token",[344],[]],
["haaccess",[344],[]],
["hallat",[344],[]],
["hapikey",[348],[]],
["harvest.greenhouse.io",[317],[]],
["hash_salt",[182],[]],
["hashicorp boundary",[329],[]],
["hashicorp vault",[838],[]],
["hashicorp-boundary",[329],[]],
["hashicorp-vault",[838],[]],
["hashicorp.boundary",[329],[]],
["hashicorp.vault",[838],[]],
["hashicorp_boundary",[329],[]],
["hashicorp_vault",[838],[]],
["hashicorpboundary",[329],[]],
["hashicorpvault",[838],[]],
["hass",[344],[]],
["hass-llat",[344],[]],
["hass-long",[344],[]],
["hass.llat",[344],[]],
["hass.long",[344],[]],
["hass_llat",[344],[]],
["hass_long",[344],[]],
["hass_token",[344],[]],
["hassio",[344],[]],
["hassllat",[344],[]],
["hasslong",[344],[]],
["hasura",[330],[]],
["hasura.app",[330],[]],
["hatchet",[331],[]],
["hatchet-tools.com",[331],[]],
["hatoken",[344],[]],
["have i been pwned",[332],[]],
["have-i-been-pwned",[332],[]],
["have.i.been.pwned",[332],[]],
["have_i_been_pwned",[332],[]],
["haveibeenpwned",[332],[]],
["haveibeenpwned.com",[332],[]],
["hawk.",[746],[]],
["hbp_",[345],[]],
["hc-api",[333],[]],
["hc.api",[333],[]],
["hc_api",[333],[]],
["hcaik_",[346],[]],
["hcalk_",[346],[]],
["hcamk_",[346],[]],
["hcapi",[333],[]],
["hcbik_",[346],[]],
["hcblk_",[346],[]],
["hcbmk_",[346],[]],
["hccik_",[346],[]],
["hcclk_",[346],[]],
["hccmk_",[346],[]],
["hcdik_",[346],[]],
["hcdlk_",[346],[]],
["hcdmk_",[346],[]],
["hceik_",[346],[]],
["hcelk_",[346],[]],
["hcemk_",[346],[]],
["hcfik_",[346],[]],
["hcflk_",[346],[]],
["hcfmk_",[346],[]],
["hcgik_",[346],[]],
["hcglk_",[346],[]],
["hcgmk_",[346],[]],
["hchik_",[346],[]],
["hchlk_",[346],[]],
["hchmk_",[346],[]],
["hciik_",[346],[]],
["hcilk_",[346],[]],
["hcimk_",[346],[]],
["hcjik_",[346],[]],
["hcjlk_",[346],[]],
["hcjmk_",[346],[]],
["hckik_",[346],[]],
["hcklk_",[346],[]],
["hckmk_",[346],[]],
["hclik_",[346],[]],
["hcllk_",[346],[]],
["hclmk_",[346],[]],
["hcloud",[339],[]],
["hcmik_",[346],[]],
["hcmlk_",[346],[]],
["hcmmk_",[346],[]],
["hcnik_",[346],[]],
["hcnlk_",[346],[]],
["hcnmk_",[346],[]],
["hcoik_",[346],[]],
["hcolk_",[346],[]],
["hcomk_",[346],[]],
["hcp terraform",[787],[]],
["hcp-terraform",[787],[]],
["hcp.terraform",[787],[]],
["hcp_terraform",[787],[]],
["hcpik_",[346],[]],
["hcplk_",[346],[]],
["hcpmk_",[346],[]],
["hcpterraform",[787],[]],
["hcqik_",[346],[]],
["hcqlk_",[346],[]],
["hcqmk_",[346],[]],
["hcrik_",[346],[]],
["hcrlk_",[346],[]],
["hcrmk_",[346],[]],
["hcsik_",[346],[]],
["hcslk_",[346],[]],
["hcsmk_",[346],[]],
["hctik_",[346],[]],
["hctlk_",[346],[]],
["hctmk_",[346],[]],
["hcuik_",[346],[]],
["hculk_",[346],[]],
["hcumk_",[346],[]],
["hcvik_",[346],[]],
["hcvlk_",[346],[]],
["hcvmk_",[346],[]],
["hcwik_",[346],[]],
["hcwlk_",[346],[]],
["hcwmk_",[346],[]],
["hcxik_",[346],[]],
["hcxlk_",[346],[]],
["hcxmk_",[346],[]],
["hcyik_",[346],[]],
["hcylk_",[346],[]],
["hcymk_",[346],[]],
["hczik_",[346],[]],
["hczlk_",[346],[]],
["hczmk_",[346],[]],
["hdx-access",[356],[]],
["hdx-api",[356],[]],
["hdx-personal",[356],[]],
["hdx-token",[356],[]],
["hdx.access",[356],[]],
["hdx.api",[356],[]],
["hdx.personal",[356],[]],
["hdx.token",[356],[]],
["hdx_access",[356],[]],
["hdx_api",[356],[]],
["hdx_personal",[356],[]],
["hdx_token",[356],[]],
["hdxaccess",[356],[]],
["hdxapi",[356],[]],
["hdxpersonal",[356],[]],
["hdxtoken",[356],[]],
["healthchecks",[333],[]],
["healthchecks io",[333],[]],
["healthchecks-io",[333],[]],
["healthchecks.io",[333],[]],
["healthchecks_io",[333],[]],
["healthchecksio",[333],[]],
["hec-token",[740],[]],
["hec.token",[740],[]],
["hec_token",[740],[]],
["hectoken",[740],[]],
["helicone",[334],[]],
["helius",[335],[]],
["helius-rpc.com",[335],[]],
["hellosign",[234],[]],
["helm registry login",[182],[]],
["help scout",[336],[]],
["help-scout",[336],[]],
["help.scout",[336],[]],
["help_scout",[336],[]],
["helpscout",[336],[]],
["here",[337],[]],
["here-maps",[337],[]],
["here.maps",[337],[]],
["here_maps",[337],[]],
["hereapi.com",[337],[]],
["heremaps",[337],[]],
["heroku",[338],[]],
["hetzner",[339],[]],
["hex pm",[340],[]],
["hex-api",[340],[]],
["hex-auth",[340],[]],
["hex-pm",[340],[]],
["hex-repos",[340],[]],
["hex.api",[340],[]],
["hex.auth",[340],[]],
["hex.pm",[340],[]],
["hex.repos",[340],[]],
["hex_api",[340],[]],
["hex_auth",[340],[]],
["hex_pm",[340],[]],
["hex_repos",[340],[]],
["hexapi",[340],[]],
["hexauth",[340],[]],
["hexpm",[340],[]],
["hexrepos",[340],[]],
["heygen",[341],[]],
["hf-token",[349],[]],
["hf.co",[349],[]],
["hf.token",[349],[]],
["hf_a",[349],[]],
["hf_b",[349],[]],
["hf_c",[349],[]],
["hf_d",[349],[]],
["hf_e",[349],[]],
["hf_f",[349],[]],
["hf_g",[349],[]],
["hf_h",[349],[]],
["hf_i",[349],[]],
["hf_j",[349],[]],
["hf_k",[349],[]],
["hf_l",[349],[]],
["hf_m",[349],[]],
["hf_n",[349],[]],
["hf_o",[349],[]],
["hf_p",[349],[]],
["hf_q",[349],[]],
["hf_r",[349],[]],
["hf_s",[349],[]],
["hf_t",[349],[]],
["hf_token",[349],[]],
["hf_u",[349],[]],
["hf_v",[349],[]],
["hf_w",[349],[]],
["hf_x",[349],[]],
["hf_y",[349],[]],
["hf_z",[349],[]],
["hftoken",[349],[]],
["hibp",[332],[332]],
["hipaa-api.jotform.com",[390],[]],
["hkdk.events",[347],[]],
["hmac-key",[182],[]],
["hmac.key",[182],[]],
["hmac_key",[182],[]],
["hmackey",[182],[]],
["holiday",[342],[]],
["holiday api",[342],[]],
["holiday-api",[342],[]],
["holiday.api",[342],[]],
["holiday_api",[342],[]],
["holidayapi",[342],[]],
["holidayapi.com",[342],[]],
["hologram",[343],[]],
["home assistant",[344],[]],
["home-assistant",[344],[]],
["home.assistant",[344],[]],
["home_assistant",[344],[]],
["homeassistant",[344],[]],
["honeybadger",[345],[]],
["honeycomb",[346],[]],
["hook",[487,516,655],[]],
["hookdeck",[347],[]],
["hooks.zapier.com",[890],[]],
["hopper",[316],[]],
["hosted.weblate.org",[863],[]],
["hrku-",[338],[]],
["hrku-aa",[338],[]],
["hs-api",[234],[]],
["hs-personal",[348],[]],
["hs.api",[234],[]],
["hs.personal",[348],[]],
["hs_api",[234],[]],
["hs_personal",[348],[]],
["hsapi",[234],[]],
["hspersonal",[348],[]],
["htpasswd",[182],[]],
["http --auth",[182],[]],
["http -a",[182],[]],
["https --auth",[182],[]],
["https -a",[182],[]],
["https://",[487],[]],
["https://canary.discord.com/api/w",[225],[]],
["https://chat.googleapis.com/v1/s",[312],[]],
["https://discord.com/api/webhooks",[225],[]],
["https://discordapp.com/api/webho",[225],[]],
["https://hook.eu1.make.com/",[468],[]],
["https://hook.eu2.make.com/",[468],[]],
["https://hook.integromat.com/",[468],[]],
["https://hook.us1.make.com/",[468],[]],
["https://hook.us2.make.com/",[468],[]],
["https://hooks.slack.com/services",[724],[]],
["https://hooks.zapier.com/hooks/c",[890],[]],
["https://oapi.dingtalk.com/robot/",[223],[]],
["https://open.feishu.cn/open-apis",[418],[]],
["https://open.larksuite.com/open-",[418],[]],
["https://ptb.discord.com/api/webh",[225],[]],
["https://qyapi.weixin.qq.com/cgi-",[865],[]],
["hub.api.guardrailsai.com",[323],[]],
["hub.guardrailsai.com",[323],[]],
["hub.testingbot.com",[788],[]],
["hubspot",[348],[]],
["hugging",[349],[]],
["hugging face",[349],[]],
["hugging-face",[349],[]],
["hugging.face",[349],[]],
["hugging_face",[349],[]],
["huggingface",[349],[]],
["huggingface.co",[349],[]],
["humanloop",[350],[]],
["hume",[351],[]],
["hume-ai",[351],[]],
["hume.ai",[351],[]],
["hume_ai",[351],[]],
["humeai",[351],[]],
["hunter",[352],[]],
["hut-token",[736],[]],
["hut.token",[736],[]],
["hut_token",[736],[]],
["huttoken",[736],[]],
["hvb.",[838],[]],
["hvr.",[838],[]],
["hvs.",[838],[]],
["hygraph",[353],[]],
["hygraph.com",[353],[]],
["hyper",[356],[]],
["hyperbolic",[354],[]],
["hyperbrowser",[355],[]],
["hyperdx",[356],[]],
["hypixel",[357],[]],
["iam-token",[884],[]],
["iam.amazonaws.com",[64],[]],
["iam.api.cloud.yandex.net",[884],[]],
["iam.checkmarx.net",[129],[]],
["iam.cloud.ibm.com",[358],[]],
["iam.googleapis.com",[313],[]],
["iam.token",[884],[]],
["iam_token",[884],[]],
["iamtoken",[884],[]],
["ibm cloud",[358],[]],
["ibm-api",[358],[]],
["ibm-cloud",[358],[]],
["ibm-cos",[358],[]],
["ibm.api",[358],[]],
["ibm.cloud",[358],[]],
["ibm.cos",[358],[]],
["ibm_api",[358],[]],
["ibm_cloud",[358],[]],
["ibm_cos",[358],[]],
["ibmapi",[358],[]],
["ibmcloud",[358],[]],
["ibmcloud login",[358],[]],
["ibmcos",[358],[]],
["ic-api",[358],[]],
["ic.api",[358],[]],
["ic_api",[358],[]],
["icapi",[358],[]],
["ico-",[372],[]],
["iconfinder",[359],[]],
["id-key",[192],[]],
["id.key",[192],[]],
["id.twitch.tv",[816],[]],
["id_key",[192],[]],
["identified by ",[182],[]],
["identity.bitwarden.com",[91],[]],
["identity.bitwarden.eu",[91],[]],
["identity.moosend.com",[499],[]],
["identity.xero.com",[883],[]],
["ideogram",[360],[]],
["idkey",[192],[]],
["iex cloud",[361],[]],
["iex-api",[361],[]],
["iex-cloud",[361],[]],
["iex-key",[361],[]],
["iex-secret",[361],[]],
["iex-sk",[361],[]],
["iex-token",[361],[]],
["iex.api",[361],[]],
["iex.cloud",[361],[]],
["iex.key",[361],[]],
["iex.secret",[361],[]],
["iex.sk",[361],[]],
["iex.token",[361],[]],
["iex_api",[361],[]],
["iex_cloud",[361],[]],
["iex_key",[361],[]],
["iex_secret",[361],[]],
["iex_sk",[361],[]],
["iex_token",[361],[]],
["iexapi",[361],[]],
["iexapis.com",[361],[]],
["iexcloud",[361],[]],
["iexkey",[361],[]],
["iexsecret",[361],[]],
["iexsk",[361],[]],
["iextoken",[361],[]],
["ifttt",[362],[]],
["ifttt-maker",[362],[]],
["ifttt.maker",[362],[]],
["ifttt_maker",[362],[]],
["iftttmaker",[362],[]],
["ig-access",[256],[]],
["ig-token",[256],[]],
["ig.access",[256],[]],
["ig.token",[256],[]],
["ig_access",[256],[]],
["ig_token",[256],[]],
["igaccess",[256],[]],
["igtoken",[256],[]],
["ikey",[237],[]],
["image-kit",[363],[]],
["image.kit",[363],[]],
["image.octoai.run",[537],[]],
["image_kit",[363],[]],
["imagekit",[363],[]],
["imagga",[364],[]],
["img-bb",[365],[]],
["img.bb",[365],[]],
["img_bb",[365],[]],
["imgbb",[365],[]],
["imgur",[366],[]],
["immich",[367],[]],
["impdp",[182],[]],
["in-otel.hyperdx.io",[356],[]],
["in-v3.mailjet.com",[464],[]],
["in.logs.betterstack.com",[80],[]],
["in.logtail.com",[80],[]],
["index.chromatic.com",[132],[]],
["industrial.api.ubidots.com",[820],[]],
["industrial.ubidots.com",[820],[]],
["infer.roboflow.com",[666],[]],
["inference-",[368],[]],
["inference.baseten.co",[77],[]],
["infisical",[369],[]],
["infisical login",[369],[]],
["influx",[370],[]],
["influxdata.com",[370],[]],
["influxdb",[370],[]],
["info-bip",[371],[]],
["info.bip",[371],[]],
["info_bip",[371],[]],
["infobip",[371],[]],
["infracost",[372],[]],
["infracost.io",[372],[]],
["infura",[373],[]],
["infura.io",[373],[]],
["ingest.lightstep.com",[429],[]],
["ingestion",[356,486,715],[]],
["init",[822],[]],
["inn.gs",[374],[]],
["inngest",[374],[]],
["insightly",[375],[]],
["insightly.com",[375],[]],
["insights-api.newrelic.com",[517],[]],
["insights-collector.newrelic.com",[517],[]],
["insta",[256],[]],
["insta-api",[256],[]],
["insta-key",[256],[]],
["insta-password",[256],[]],
["insta-secret",[256],[]],
["insta-token",[256],[]],
["insta.api",[256],[]],
["insta.key",[256],[]],
["insta.password",[256],[]],
["insta.secret",[256],[]],
["insta.token",[256],[]],
["insta_api",[256],[]],
["insta_key",[256],[]],
["insta_password",[256],[]],
["insta_secret",[256],[]],
["insta_token",[256],[]],
["instaapi",[256],[]],
["instagram",[256],[]],
["instakey",[256],[]],
["instamojo",[376],[]],
["instana",[377],[]],
["instana.io",[377],[]],
["instapassword",[256],[]],
["instasecret",[256],[]],
["instatoken",[256],[]],
["integrate.api.nvidia.com",[533],[]],
["integromat",[468],[]],
["intercom",[378],[]],
["intuit",[635],[]],
["intuit quickbooks",[635],[]],
["intuit-quickbooks",[635],[]],
["intuit.com",[635],[]],
["intuit.quickbooks",[635],[]],
["intuit_quickbooks",[635],[]],
["intuitquickbooks",[635],[]],
["inworld",[380],[]],
["io-sdk",[739],[]],
["io.adafruit.com",[5],[]],
["io.sdk",[739],[]],
["io_sdk",[739],[]],
["iosdk",[739],[]],
["iothub",[67],[]],
["ip-geo",[382],[]],
["ip.geo",[382],[]],
["ip2location",[381],[]],
["ip2proxy",[381],[]],
["ip2whois",[381],[]],
["ip_geo",[382],[]],
["ipfs.blockfrost.io",[96],[]],
["ipgeo",[382],[]],
["ipgeolocation",[382],[]],
["ipgeolocation io",[382],[]],
["ipgeolocation-io",[382],[]],
["ipgeolocation_io",[382],[]],
["ipgeolocationio",[382],[]],
["ipinfo",[383],[]],
["ipinfo.io",[383],[]],
["ipstack",[384],[]],
["irc-api",[816],[]],
["irc-key",[816],[]],
["irc-password",[816],[]],
["irc-secret",[816],[]],
["irc-token",[816],[]],
["irc.api",[816],[]],
["irc.key",[816],[]],
["irc.password",[816],[]],
["irc.secret",[816],[]],
["irc.token",[816],[]],
["irc_api",[816],[]],
["irc_key",[816],[]],
["irc_password",[816],[]],
["irc_secret",[816],[]],
["irc_token",[816],[]],
["ircapi",[816],[]],
["irckey",[816],[]],
["ircpassword",[816],[]],
["ircsecret",[816],[]],
["irctoken",[816],[]],
["ist.eyj",[874],[]],
["iterable",[385],[]],
["iv23",[303],[]],
["jc-api",[393],[]],
["jc.api",[393],[]],
["jc_api",[393],[]],
["jca_",[393],[]],
["jcapi",[393],[]],
["jellyfin",[386],[]],
["jenkins",[387],[]],
["jf",[388],[]],
["jf-access",[388],[]],
["jf.access",[388],[]],
["jf_access",[388],[]],
["jfaccess",[388],[]],
["jfrog",[388],[]],
["jfrog artifactory",[388],[]],
["jfrog-artifactory",[388],[]],
["jfrog.artifactory",[388],[]],
["jfrog.io",[388],[]],
["jfrog_artifactory",[388],[]],
["jfrogartifactory",[388],[]],
["jg-secret",[391],[]],
["jg.secret",[391],[]],
["jg_secret",[391],[]],
["jgsecret",[391],[]],
["jiguang",[391],[]],
["jina",[389],[]],
["jina ai",[389],[]],
["jina-ai",[389],[]],
["jina_ai",[389],[]],
["jinaai",[389],[]],
["jira",[54],[]],
["jira-pat",[54],[]],
["jira.pat",[54],[]],
["jira_pat",[54],[]],
["jirapat",[54],[]],
["jot-form",[390],[]],
["jot.form",[390],[]],
["jot_form",[390],[]],
["jotform",[390],[]],
["jpush",[391],[]],
["jqqj99",[67],[]],
["jqqj9d",[67],[]],
["jsrp_",[392],[]],
["jumpcloud",[393],[]],
["jwt.decode(",[182],[]],
["jwt.encode(",[182],[]],
["jwt.sign(",[182],[]],
["jwt.verify(",[182],[]],
["kafka",[170],[]],
["kafka-sasl",[170],[]],
["kafka.sasl",[170],[]],
["kafka_sasl",[170],[]],
["kafkasasl",[170],[]],
["kaggle",[395],[]],
["kakao",[396],[]],
["kakao-map",[396],[]],
["kakao-oauth",[396],[]],
["kakao-talk",[396],[]],
["kakao.map",[396],[]],
["kakao.oauth",[396],[]],
["kakao.talk",[396],[]],
["kakao_map",[396],[]],
["kakao_oauth",[396],[]],
["kakao_talk",[396],[]],
["kakaomap",[396],[]],
["kakaooauth",[396],[]],
["kakaotalk",[396],[]],
["kapi.kakao.com",[396],[]],
["kauth.kakao.com",[396],[]],
["kc-api",[409],[]],
["kc.api",[409],[]],
["kc_api",[409],[]],
["kcapi",[409],[]],
["keen",[397],[]],
["keen-io",[397],[]],
["keen.io",[397],[]],
["keen_io",[397],[]],
["keenio",[397],[]],
["kentico",[405],[]],
["key",[103,395,544,685,698,782,904],[2,318]],
["key-id",[884],[]],
["key-secret",[817],[]],
["key-sid",[815],[]],
["key.id",[884],[]],
["key.secret",[817],[]],
["key.sid",[815],[]],
["key=",[311],[]],
["key_id",[884],[]],
["key_secret",[817],[]],
["key_sid",[815],[]],
["keygen",[398],[]],
["keyid",[884],[]],
["keypass",[182],[]],
["keysecret",[817],[]],
["keysid",[815],[]],
["keystring",[249],[]],
["kg.diffbot.com",[220],[]],
["kick-box",[400],[]],
["kick.box",[400],[]],
["kick_box",[400],[]],
["kickbox",[400],[]],
["kickstart.sh",[515],[]],
["kimi",[498],[]],
["kind: \\"secret\\"",[182],[]],
["kind: secret",[182],[]],
["kinde",[401],[]],
["kinde-m2m",[401],[]],
["kinde-mgmt",[401],[]],
["kinde.com",[401],[]],
["kinde.m2m",[401],[]],
["kinde.mgmt",[401],[]],
["kinde_m2m",[401],[]],
["kinde_mgmt",[401],[]],
["kindem2m",[401],[]],
["kindemgmt",[401],[]],
["kit convertkit",[173],[]],
["kit-api",[173],[]],
["kit-convertkit",[173],[]],
["kit-key",[173],[]],
["kit-secret",[173],[]],
["kit-token",[173],[]],
["kit-v4",[173],[]],
["kit.api",[173],[]],
["kit.convertkit",[173],[]],
["kit.key",[173],[]],
["kit.secret",[173],[]],
["kit.token",[173],[]],
["kit.v4",[173],[]],
["kit_api",[173],[]],
["kit_convertkit",[173],[]],
["kit_key",[173],[]],
["kit_secret",[173],[]],
["kit_token",[173],[]],
["kit_v4",[173],[]],
["kitapi",[173],[]],
["kitconvertkit",[173],[]],
["kitkey",[173],[]],
["kitsecret",[173],[]],
["kittoken",[173],[]],
["kitv4",[173],[]],
["klaviyo",[402],[]],
["knock",[403],[]],
["knowledge",[221],[]],
["kodo",[632],[]],
["kodo-sk",[632],[]],
["kodo.sk",[632],[]],
["kodo_sk",[632],[]],
["kodosk",[632],[]],
["kontent",[405],[]],
["kontent ai",[405],[]],
["kontent-ai",[405],[]],
["kontent_ai",[405],[]],
["kontentai",[405],[]],
["koyeb",[406],[]],
["kpat_",[404],[]],
["kraken",[407],[]],
["kubeadm",[408],[]],
["kubeconfig-",[641],[]],
["kubernetes",[408],[]],
["kucoin",[409],[]],
["kuma",[829],[]],
["kv-rest",[828],[]],
["kv.rest",[828],[]],
["kv_rest",[828],[]],
["kvrest",[828],[]],
["label studio",[410],[]],
["label-studio",[410],[]],
["label.studio",[410],[]],
["label_studio",[410],[]],
["labelbox",[411],[]],
["labelstud.io",[410],[]],
["labelstudio",[410],[]],
["ladesk",[437],[]],
["ladesk.com",[437],[]],
["lago",[412],[]],
["lakera",[413],[]],
["lambda",[414],[]],
["lambda labs",[414],[]],
["lambda-labs",[414],[]],
["lambda.labs",[414],[]],
["lambda_labs",[414],[]],
["lambdalabs",[414],[]],
["langflow",[415],[]],
["language",[215],[]],
["lark",[418],[]],
["lark feishu",[418],[]],
["lark-bot",[418],[]],
["lark-feishu",[418],[]],
["lark-suite",[418],[]],
["lark.bot",[418],[]],
["lark.feishu",[418],[]],
["lark.suite",[418],[]],
["lark_bot",[418],[]],
["lark_feishu",[418],[]],
["lark_suite",[418],[]],
["larkbot",[418],[]],
["larkfeishu",[418],[]],
["larksuite",[418],[]],
["last fm",[419],[]],
["last-fm",[419],[]],
["last.fm",[419],[]],
["last_fm",[419],[]],
["lastfm",[419],[]],
["launchpad.37signals.com",[75],[]],
["layer",[36],[]],
["lb-api",[411],[]],
["lb.api",[411],[]],
["lb_api",[411],[]],
["lbapi",[411],[]],
["ldapadd",[182],[]],
["ldapdelete",[182],[]],
["ldapmodify",[182],[]],
["ldappasswd",[182],[]],
["ldapsearch",[182],[]],
["ldapwhoami",[182],[]],
["legba",[421],[]],
["legba.app",[421],[]],
["lemlist",[422],[]],
["lemon squeezy",[423],[]],
["lemon-squeezy",[423],[]],
["lemon.squeezy",[423],[]],
["lemon_squeezy",[423],[]],
["lemonsqueezy",[423],[]],
["leonardo",[424],[]],
["leonardo ai",[424],[]],
["leonardo-ai",[424],[]],
["leonardo_ai",[424],[]],
["leonardoai",[424],[]],
["lepton",[425],[]],
["lepton ai",[425],[]],
["lepton-ai",[425],[]],
["lepton.run",[425],[]],
["lepton_ai",[425],[]],
["leptonai",[425],[]],
["lever",[427],[]],
["lftp",[182],[]],
["li-access",[433],[]],
["li.access",[433],[]],
["li_access",[433],[]],
["liaccess",[433],[]],
["libsql",[813],[]],
["license-key",[182,476,517],[]],
["license.key",[182,476,517],[]],
["license_key",[182,476,517],[]],
["licensekey",[182,476,517],[]],
["lidarr",[428],[]],
["lightstep",[429],[]],
["lin_api_",[431],[]],
["lin_oauth_",[431],[]],
["lin_wh_",[431],[]],
["line",[430],[]],
["line-access",[430],[]],
["line-channel",[430],[]],
["line-client",[430],[]],
["line-login",[430],[]],
["line-secret",[430],[]],
["line-token",[430],[]],
["line.access",[430],[]],
["line.channel",[430],[]],
["line.client",[430],[]],
["line.login",[430],[]],
["line.secret",[430],[]],
["line.token",[430],[]],
["line_access",[430],[]],
["line_channel",[430],[]],
["line_client",[430],[]],
["line_login",[430],[]],
["line_secret",[430],[]],
["line_token",[430],[]],
["lineaccess",[430],[]],
["linebot",[430],[]],
["linechannel",[430],[]],
["lineclient",[430],[]],
["linelogin",[430],[]],
["linesecret",[430],[]],
["linetoken",[430],[]],
["lingo",[432],[]],
["lingo dev",[432],[]],
["lingo-dev",[432],[]],
["lingo.dev",[432],[]],
["lingo_dev",[432],[]],
["lingodev",[432],[]],
["lingodotdev",[432],[]],
["linkedin",[433],[]],
["linkup",[434],[]],
["linode",[435],[]],
["linode akamai cloud",[435],[]],
["linode-akamai-cloud",[435],[]],
["linode.akamai.cloud",[435],[]],
["linode_akamai_cloud",[435],[]],
["linodeakamaicloud",[435],[]],
["listener.logz.io",[449],[]],
["litellm",[436],[]],
["live agent",[437],[]],
["live-agent",[437],[]],
["live.agent",[437],[]],
["live.smtp.mailtrap.io",[467],[]],
["live_agent",[437],[]],
["live_api_key:",[134],[]],
["liveagent",[437],[]],
["livekit",[439],[]],
["livekit-cli",[439],[]],
["livekit.cloud",[439],[]],
["lk",[439],[]],
["llx-",[440],[]],
["lob-api",[441],[]],
["lob-key",[441],[]],
["lob-live",[441],[]],
["lob-secret",[441],[]],
["lob-test",[441],[]],
["lob.api",[441],[]],
["lob.key",[441],[]],
["lob.live",[441],[]],
["lob.secret",[441],[]],
["lob.test",[441],[]],
["lob_api",[441],[]],
["lob_key",[441],[]],
["lob_live",[441],[]],
["lob_secret",[441],[]],
["lob_test",[441],[]],
["lobapi",[441],[]],
["lobkey",[441],[]],
["loblive",[441],[]],
["lobsecret",[441],[]],
["lobtest",[441],[]],
["localazy",[442],[]],
["localise.biz",[444],[]],
["localize",[718],[]],
["location",[443],[]],
["locationiq",[443],[]],
["locationiq.com",[443],[]],
["loco",[444],[]],
["loco-cli",[444],[]],
["log-api.newrelic.com",[517],[]],
["logdna",[486],[]],
["logged_in-key",[182],[]],
["logged_in.key",[182],[]],
["logged_in_key",[182],[]],
["logged_in_salt",[182],[]],
["logged_inkey",[182],[]],
["loggly",[446],[]],
["logic.azure.com",[487],[]],
["login.mailchimp.com",[460],[]],
["login.microsoftonline.com",[67],[]],
["login.salesforce.com",[676],[]],
["loginradius",[447],[]],
["logs-01.loggly.com",[446],[]],
["logs-01.loggly.com/",[446],[]],
["logs.logdna.com",[486],[]],
["logs.mezmo.com",[486],[]],
["logtail",[80],[]],
["logto",[448],[]],
["logto-m2m",[448],[]],
["logto.app",[448],[]],
["logto.m2m",[448],[]],
["logto_m2m",[448],[]],
["logtom2m",[448],[]],
["logz io",[449],[]],
["logz-io",[449],[]],
["logz.io",[449],[]],
["logz_io",[449],[]],
["logzio",[449],[]],
["lokalise",[450],[]],
["lokalise2",[450],[]],
["long-lived",[344],[]],
["long.lived",[344],[]],
["long_lived",[344],[]],
["longlived",[344],[]],
["looker",[451],[]],
["lookersdk",[451],[]],
["loops",[452],[]],
["losant",[453],[]],
["ls-access",[429],[]],
["ls-api",[410],[]],
["ls.access",[429],[]],
["ls.api",[410],[]],
["ls.hereapi.com",[337],[]],
["ls__",[417],[]],
["ls_access",[429],[]],
["ls_api",[410],[]],
["lsaccess",[429],[]],
["lsapi",[410],[]],
["lsv2_pt_",[417],[]],
["lsv2_sk_",[417],[]],
["ltai",[23],[]],
["luma",[454],[]],
["lumaai",[454],[]],
["luminati",[104],[]],
["luna.akamaiapis.net",[19],[]],
["lunch money",[455],[]],
["lunch-money",[455],[]],
["lunch.money",[455],[]],
["lunch_money",[455],[]],
["lunchmoney",[455],[]],
["ly-oauth",[87],[]],
["ly.oauth",[87],[]],
["ly_oauth",[87],[]],
["lynxo",[456],[]],
["lyoauth",[87],[]],
["machine api.heroku.com",[338],[]],
["machine git.heroku.com",[338],[]],
["magento",[457],[]],
["magic",[458],[]],
["magic-bell",[459],[]],
["magic-link",[458],[]],
["magic.bell",[459],[]],
["magic.link",[458],[]],
["magic_bell",[459],[]],
["magic_link",[458],[]],
["magicbell",[459],[]],
["magiclink",[458],[]],
["mail",[103,462,463,658,698,727],[]],
["mail.smtp2go.com",[727],[]],
["mailchimp",[460],[]],
["mailer",[461],[]],
["mailerlite",[461],[]],
["mailersend",[462],[]],
["mailgun",[463],[]],
["mailjet",[464],[]],
["mailmodo",[465],[]],
["mailsac",[466],[]],
["mailsac.com",[466],[]],
["mailsac.com/api",[466],[]],
["mailtrap",[467],[]],
["mailtrap.io",[467],[]],
["main.realtime.ably.net",[0],[]],
["mainnet",[775],[]],
["mainnet.helius-rpc.com",[335],[]],
["make",[468],[]],
["make com",[468],[]],
["make-api",[468],[]],
["make-com",[468],[]],
["make.api",[468],[]],
["make.com",[468],[]],
["make_api",[468],[]],
["make_com",[468],[]],
["makeapi",[468],[]],
["makecom",[468],[]],
["maker.ifttt.com",[362],[]],
["manage.kontent.ai",[405],[]],
["manage.mailmodo.com",[465],[]],
["manage.statuspage.io",[750],[]],
["management",[57,171,172,212,401,403,405,631,720,828,900],[]],
["management.azure.com",[67],[]],
["mandrill",[460],[]],
["mandrillapp.com",[460],[]],
["map-tiler",[471],[]],
["map.tiler",[471],[]],
["map_tiler",[471],[]],
["mapi.storyblok.com",[754],[]],
["mapquest",[470],[]],
["maps.geoapify.com",[294],[]],
["maptiler",[471],[]],
["mariadb",[182],[]],
["mariadb-dump",[182],[]],
["market",[166],[]],
["marketplace",[457],[]],
["marketplace.walmartapis.com",[854],[]],
["marketstack",[472],[]],
["marketstack.com",[472],[]],
["marvel",[473],[]],
["massive",[606],[]],
["master",[16,391,397,478],[]],
["master-",[292],[]],
["master-key",[182],[]],
["master.key",[182],[]],
["master_key",[182],[]],
["masterauth",[182],[]],
["masterkey",[182],[]],
["mastersecret",[391],[]],
["mattermost",[475],[]],
["mavencentralpassword",[733],[]],
["maxmind",[476],[]],
["mb-access",[485],[]],
["mb-api",[485],[]],
["mb-key",[485],[]],
["mb-secret",[485],[]],
["mb-token",[485],[]],
["mb.access",[485],[]],
["mb.api",[485],[]],
["mb.key",[485],[]],
["mb.secret",[485],[]],
["mb.token",[485],[]],
["mb_access",[485],[]],
["mb_api",[485],[]],
["mb_key",[485],[]],
["mb_secret",[485],[]],
["mb_token",[485],[]],
["mbaccess",[485],[]],
["mbapi",[485],[]],
["mbkey",[485],[]],
["mbsecret",[485],[]],
["mbtoken",[485],[]],
["mc-api",[460],[]],
["mc-key",[460],[]],
["mc.api",[460],[]],
["mc.key",[460],[]],
["mc_api",[460],[]],
["mc_key",[460],[]],
["mcapi",[460],[]],
["mch-apiv3",[864],[]],
["mch-mch",[864],[]],
["mch.apiv3",[864],[]],
["mch.mch",[864],[]],
["mch_apiv3",[864],[]],
["mch_mch",[864],[]],
["mchapiv3",[864],[]],
["mchmch",[864],[]],
["mckey",[460],[]],
["mcli",[497],[]],
["mcp.composio.dev",[168],[]],
["md:?motherduck_token",[501],[]],
["mdb_sa_id_",[497],[]],
["mdb_sa_sk_",[497],[]],
["mediabrowser",[386],[]],
["mediastack",[477],[]],
["mediastack.com",[477],[]],
["meeting",[902],[]],
["meili",[478],[]],
["meilisearch",[478],[]],
["meilisearch.dev",[478],[]],
["meilisearch.io",[478],[]],
["meli",[481],[]],
["mem-zero",[479],[]],
["mem.zero",[479],[]],
["mem0",[479],[]],
["mem_zero",[479],[]],
["memory",[763],[]],
["memoryclient",[479],[]],
["memzero",[479],[]],
["mend",[480],[]],
["meraki",[137],[]],
["meraki.com",[137],[]],
["mercado",[481],[]],
["mercado pago",[481],[]],
["mercado-pago",[481],[]],
["mercado.pago",[481],[]],
["mercado_pago",[481],[]],
["mercadolibre",[481],[]],
["mercadopago",[481],[]],
["merchant",[662,864],[]],
["merchant.revolut.com",[662],[]],
["merge",[482],[]],
["merge dev",[482],[]],
["merge-dev",[482],[]],
["merge.dev",[482],[]],
["merge_dev",[482],[]],
["mergedev",[482],[]],
["mesibo",[483],[]],
["message-bird",[484],[]],
["message.bird",[484],[]],
["message_bird",[484],[]],
["messagebird",[484],[]],
["messaging",[430],[]],
["meta",[256],[]],
["meta-api",[256],[]],
["meta-key",[256],[]],
["meta-password",[256],[]],
["meta-secret",[256],[]],
["meta-token",[256],[]],
["meta.api",[256],[]],
["meta.key",[256],[]],
["meta.password",[256],[]],
["meta.secret",[256],[]],
["meta.sr.ht",[736],[]],
["meta.token",[256],[]],
["meta_api",[256],[]],
["meta_key",[256],[]],
["meta_password",[256],[]],
["meta_secret",[256],[]],
["meta_token",[256],[]],
["metaapi",[256],[]],
["metabase",[485],[]],
["metabaseapp.com",[485],[]],
["metakey",[256],[]],
["metapassword",[256],[]],
["metaphor",[253],[]],
["metasecret",[256],[]],
["metatoken",[256],[]],
["metric-api.newrelic.com",[517],[]],
["metrics",[449],[]],
["mezmo",[486],[]],
["mfax",[229],[]],
["mg-api",[463],[]],
["mg-key",[463],[]],
["mg-webhook",[463],[]],
["mg.api",[463],[]],
["mg.key",[463],[]],
["mg.webhook",[463],[]],
["mg_api",[463],[]],
["mg_key",[463],[]],
["mg_webhook",[463],[]],
["mgapi",[463],[]],
["mgkey",[463],[]],
["mgwebhook",[463],[]],
["microsoft",[67],[]],
["microsoft teams",[487],[]],
["microsoft-teams",[487],[]],
["microsoft.teams",[487],[]],
["microsoft_teams",[487],[]],
["microsoftteams",[487],[]],
["mid-server-",[488],[]],
["milvus",[899],[]],
["min-api.cryptocompare.com",[187],[]],
["minfraud.maxmind.com",[476],[]],
["minimax",[489],[]],
["miniprogram",[864],[]],
["miro",[490],[]],
["miro-oauth",[490],[]],
["miro.oauth",[490],[]],
["miro_oauth",[490],[]],
["mirooauth",[490],[]],
["mistral",[491],[]],
["mistral ai",[491],[]],
["mistral-ai",[491],[]],
["mistral_ai",[491],[]],
["mistralai",[491],[]],
["mixpanel",[492],[]],
["mixpanel.com",[492],[]],
["mj-api",[464],[]],
["mj.api",[464],[]],
["mj_api",[464],[]],
["mjapi",[464],[]],
["ml-access",[481],[]],
["ml-api",[481],[]],
["ml-key",[481],[]],
["ml-secret",[481],[]],
["ml-token",[481],[]],
["ml.access",[481],[]],
["ml.api",[481],[]],
["ml.key",[481],[]],
["ml.secret",[481],[]],
["ml.token",[481],[]],
["ml_access",[481],[]],
["ml_api",[481],[]],
["ml_key",[481],[]],
["ml_secret",[481],[]],
["ml_token",[481],[]],
["mlaccess",[481],[]],
["mlapi",[481],[]],
["mlkey",[481],[]],
["mlsecret",[481],[]],
["mltoken",[481],[]],
["mm-api",[465],[465]],
["mm-bot",[475],[]],
["mm-hook",[475],[]],
["mm-token",[475],[]],
["mm-webhook",[475],[]],
["mm.api",[465],[465]],
["mm.bot",[475],[]],
["mm.hook",[475],[]],
["mm.token",[475],[]],
["mm.webhook",[475],[]],
["mm_api",[465],[465]],
["mm_bot",[475],[]],
["mm_hook",[475],[]],
["mm_token",[475],[]],
["mm_webhook",[475],[]],
["mmapi",[465],[465]],
["mmapikey",[465],[]],
["mmauthtoken",[475],[]],
["mmbot",[475],[]],
["mmhook",[475],[]],
["mmtoken",[475],[]],
["mmwebhook",[475],[]],
["modal",[493],[]],
["modal token set",[493],[]],
["mollie",[494],[]],
["momento",[495],[]],
["momentohq.com",[495],[]],
["monday",[496],[]],
["monday com",[496],[]],
["monday-com",[496],[]],
["monday_com",[496],[]],
["mondaycom",[496],[]],
["mongo",[182],[]],
["mongodb",[497],[]],
["mongodb atlas",[497],[]],
["mongodb-atlas",[497],[]],
["mongodb.atlas",[497],[]],
["mongodb_atlas",[497],[]],
["mongodbatlas",[497],[]],
["mongodump",[182],[]],
["mongoexport",[182],[]],
["mongoimport",[182],[]],
["mongorestore",[182],[]],
["mongosh",[182],[]],
["monitor",[771],[]],
["moonshot",[498],[]],
["moonshot ai",[498],[]],
["moonshot-ai",[498],[]],
["moonshot.ai",[498],[]],
["moonshot.cn",[498],[]],
["moonshot_ai",[498],[]],
["moonshotai",[498],[]],
["moosend",[499],[]],
["moralis",[500],[]],
["mot_de_passe",[182],[]],
["motdepasse",[182],[]],
["motherduck",[501],[]],
["motherduck_token",[501],[]],
["moviedb",[799],[]],
["mp-access",[481],[]],
["mp-api",[481],[]],
["mp-app",[864],[]],
["mp-key",[481],[]],
["mp-secret",[481],[]],
["mp-token",[481],[]],
["mp.access",[481],[]],
["mp.api",[481],[]],
["mp.app",[864],[]],
["mp.key",[481],[]],
["mp.secret",[481],[]],
["mp.speechmatics.com",[738],[]],
["mp.token",[481],[]],
["mp_access",[481],[]],
["mp_api",[481],[]],
["mp_app",[864],[]],
["mp_key",[481],[]],
["mp_secret",[481],[]],
["mp_token",[481],[]],
["mpaccess",[481],[]],
["mpapi",[481],[]],
["mpapp",[864],[]],
["mpkey",[481],[]],
["mpsecret",[481],[]],
["mptoken",[481],[]],
["msg-91",[502],[]],
["msg.91",[502],[]],
["msg91",[502],[]],
["msg91.com/api",[502],[]],
["msg_91",[502],[]],
["mutation",[353],[]],
["mux-access",[504],[]],
["mux-api",[504],[]],
["mux-data",[504],[]],
["mux-secret",[504],[]],
["mux-token",[504],[]],
["mux.access",[504],[]],
["mux.api",[504],[]],
["mux.data",[504],[]],
["mux.secret",[504],[]],
["mux.token",[504],[]],
["mux_access",[504],[]],
["mux_api",[504],[]],
["mux_data",[504],[]],
["mux_secret",[504],[]],
["mux_token",[504],[]],
["muxaccess",[504],[]],
["muxapi",[504],[]],
["muxdata",[504],[]],
["muxsecret",[504],[]],
["muxtoken",[504],[]],
["my.demio.com",[208],[]],
["my.lunchmoney.app",[455],[]],
["my.okx.com",[540],[]],
["my.salesforce.com",[676],[]],
["my.sirv.com",[721],[]],
["my.textmagic.com",[789],[]],
["my.zerotier.com",[897],[]],
["myfreshworks.com",[283],[]],
["myqcloud.com",[785],[]],
["mysql",[182],[]],
["mysql_connect(",[182],[]],
["mysqladmin",[182],[]],
["mysqldump",[182],[]],
["mysqli_connect(",[182],[]],
["mysqlimport",[182],[]],
["n8n-api",[505],[]],
["n8n-encryption",[505],[]],
["n8n-key",[505],[]],
["n8n-token",[505],[]],
["n8n.api",[505],[]],
["n8n.encryption",[505],[]],
["n8n.key",[505],[]],
["n8n.token",[505],[]],
["n8n_api",[505],[]],
["n8n_api_",[505],[]],
["n8n_encryption",[505],[]],
["n8n_key",[505],[]],
["n8n_token",[505],[]],
["n8napi",[505],[]],
["n8nencryption",[505],[]],
["n8nkey",[505],[]],
["n8ntoken",[505],[]],
["nango",[506],[]],
["napi_",[511],[]],
["nasa",[507],[]],
["nasa-gov",[507],[]],
["nasa.gov",[507],[]],
["nasa_gov",[507],[]],
["nasagov",[507],[]],
["nasdaq",[508],[]],
["nasdaq data link",[508],[]],
["nasdaq-data-link",[508],[]],
["nasdaq.data.link",[508],[]],
["nasdaq_data_link",[508],[]],
["nasdaqdatalink",[508],[]],
["nb-api",[514],[]],
["nb-setup",[513],[]],
["nb.api",[514],[]],
["nb.setup",[513],[]],
["nb_api",[514],[]],
["nb_setup",[513],[]],
["nbapi",[514],[]],
["nbp_",[513],[]],
["nbsetup",[513],[]],
["nbt_",[514],[]],
["nc-app",[520],[]],
["nc-pass",[520],[]],
["nc-password",[520],[]],
["nc-token",[520],[]],
["nc.app",[520],[]],
["nc.pass",[520],[]],
["nc.password",[520],[]],
["nc.token",[520],[]],
["nc_app",[520],[]],
["nc_pass",[520],[]],
["nc_password",[520],[]],
["nc_token",[520],[]],
["ncapp",[520],[]],
["ncpass",[520],[]],
["ncpassword",[520],[]],
["nctoken",[520],[]],
["nd-claim",[515],[]],
["nd.claim",[515],[]],
["nd_claim",[515],[]],
["ndclaim",[515],[]],
["nebius",[509],[]],
["nebius token factory",[509],[]],
["nebius-token-factory",[509],[]],
["nebius.token.factory",[509],[]],
["nebius_token_factory",[509],[]],
["nebiustokenfactory",[509],[]],
["neo4j",[510],[]],
["neo4j aura",[510],[]],
["neo4j-aura",[510],[]],
["neo4j-pwd",[510],[]],
["neo4j.aura",[510],[]],
["neo4j.pwd",[510],[]],
["neo4j_aura",[510],[]],
["neo4j_pwd",[510],[]],
["neo4jaura",[510],[]],
["neo4jpwd",[510],[]],
["neon",[511],[]],
["nessus",[784],[]],
["net ads",[182],[]],
["net use",[182],[]],
["net user",[182],[]],
["net-tran",[59],[]],
["net-trans",[59],[]],
["net.tran",[59],[]],
["net.trans",[59],[]],
["net_tran",[59],[]],
["net_trans",[59],[]],
["netbird",[513],[]],
["netbird up",[513],[]],
["netbox",[514],[]],
["netdata",[515],[]],
["netdata-claim.sh",[515],[]],
["netlify",[516],[]],
["nettran",[59],[]],
["nettrans",[59],[]],
["networkcredential(",[182],[]],
["new mysqli(",[182],[]],
["new pdo(",[182],[]],
["new relic",[517],[]],
["new york times",[518],[]],
["new-relic",[517],[]],
["new-york-times",[518],[]],
["new.relic",[517],[]],
["new.york.times",[518],[]],
["new_relic",[517],[]],
["new_york_times",[518],[]],
["newrelic",[517],[]],
["news",[519],[]],
["news api",[519],[]],
["news-api",[519],[]],
["news.api",[519],[]],
["news_api",[519],[]],
["newsapi",[519],[]],
["newsapi.org",[519],[]],
["newsletter",[460],[]],
["newyorktimes",[518],[]],
["nexmo",[851],[]],
["next",[337,520],[]],
["next-api.useplunk.com",[603],[]],
["nextcloud",[520],[]],
["nfb_",[516],[]],
["nfc_",[516],[]],
["nfo_",[516],[]],
["nfp_",[516],[]],
["nft storage",[521],[]],
["nft-storage",[521],[]],
["nft-storage-jwt",[521],[]],
["nft-storage.jwt",[521],[]],
["nft-storage_jwt",[521],[]],
["nft-storagejwt",[521],[]],
["nft.storage",[521],[]],
["nft.storage-jwt",[521],[]],
["nft.storage.jwt",[521],[]],
["nft.storage_jwt",[521],[]],
["nft.storagejwt",[521],[]],
["nft_storage",[521],[]],
["nft_storage-jwt",[521],[]],
["nft_storage.jwt",[521],[]],
["nft_storage_jwt",[521],[]],
["nft_storagejwt",[521],[]],
["nftstorage",[521],[]],
["nftstorage-jwt",[521],[]],
["nftstorage.jwt",[521],[]],
["nftstorage_jwt",[521],[]],
["nftstoragejwt",[521],[]],
["nfu_",[516],[]],
["ngc-api",[533],[]],
["ngc-cli",[533],[]],
["ngc-key",[533],[]],
["ngc.api",[533],[]],
["ngc.cli",[533],[]],
["ngc.key",[533],[]],
["ngc_api",[533],[]],
["ngc_cli",[533],[]],
["ngc_key",[533],[]],
["ngcapi",[533],[]],
["ngccli",[533],[]],
["ngckey",[533],[]],
["ngrok",[522],[]],
["nightfall",[523],[]],
["noco",[524],[]],
["noco-db",[524],[]],
["noco-xc",[524],[]],
["noco.db",[524],[]],
["noco.xc",[524],[]],
["noco_db",[524],[]],
["noco_xc",[524],[]],
["nocodb",[524],[]],
["nocoxc",[524],[]],
["nomic",[525],[]],
["nomic login",[525],[]],
["nomic-atlas",[525],[]],
["nomic.ai",[525],[]],
["nomic.atlas",[525],[]],
["nomic.login",[525],[]],
["nomic_atlas",[525],[]],
["nomicatlas",[525],[]],
["nonce-key",[182],[]],
["nonce.key",[182],[]],
["nonce_key",[182],[]],
["nonce_salt",[182],[]],
["noncekey",[182],[]],
["northflank",[526],[]],
["notarization",[39],[]],
["notarize",[39],[]],
["notary",[39],[]],
["notarytool",[39],[]],
["notify.bugsnag.com",[111],[]],
["notion",[527],[]],
["novita",[528],[]],
["novita ai",[528],[]],
["novita-ai",[528],[]],
["novita.ai",[528],[]],
["novita_ai",[528],[]],
["novitaai",[528],[]],
["novu",[529],[]],
["now-token",[842],[]],
["now.token",[842],[]],
["now_token",[842],[]],
["nowtoken",[842],[]],
["npm_",[530],[]],
["nrak-",[517],[]],
["nral",[517],[]],
["nria",[517],[]],
["nrii-",[517],[]],
["nriq-",[517],[]],
["ntfy",[531],[]],
["ntfy.sh",[531],[]],
["ntn_",[527],[]],
["nucleusclient",[682],[]],
["nvapi-",[533],[]],
["nvcr.io",[533],[]],
["nvidia",[533],[]],
["nx cloud",[534],[]],
["nx-cloud",[534],[]],
["nx-personal",[534],[]],
["nx.cloud",[534],[]],
["nx.personal",[534],[]],
["nx_cloud",[534],[]],
["nx_personal",[534],[]],
["nxcloud",[534],[]],
["nxpersonal",[534],[]],
["ny-times",[518],[]],
["ny.times",[518],[]],
["ny_times",[518],[]],
["nyk_v0_",[535],[]],
["nylas",[535],[]],
["nylas-oauth",[535],[]],
["nylas.oauth",[535],[]],
["nylas_oauth",[535],[]],
["nylasoauth",[535],[]],
["nyt-api",[518],[]],
["nyt-key",[518],[]],
["nyt-secret",[518],[]],
["nyt-token",[518],[]],
["nyt.api",[518],[]],
["nyt.key",[518],[]],
["nyt.secret",[518],[]],
["nyt.token",[518],[]],
["nyt_api",[518],[]],
["nyt_key",[518],[]],
["nyt_secret",[518],[]],
["nyt_token",[518],[]],
["nytapi",[518],[]],
["nytimes",[518],[]],
["nytkey",[518],[]],
["nytsecret",[518],[]],
["nyttoken",[518],[]],
["oa_prod_",[662],[]],
["oa_sand_",[662],[]],
["oanda",[536],[]],
["oanda-v20",[536],[]],
["oanda.com",[536],[]],
["oanda.v20",[536],[]],
["oanda_v20",[536],[]],
["oandav20",[536],[]],
["oapi.dingtalk.com",[223],[]],
["oapi.dingtalk.com/robot",[223],[]],
["oauth",[311,816,817,884],[]],
["oauth.platform.intuit.com",[635],[]],
["oauth.reddit.com",[652],[]],
["oauth.vk.com",[848],[]],
["oauth2",[539],[]],
["oauth2.googleapis.com",[311,313],[]],
["observability",[714],[]],
["oci-access",[560],[]],
["oci-secret",[560],[]],
["oci.access",[560],[]],
["oci.secret",[560],[]],
["oci_access",[560],[]],
["oci_connect(",[182],[]],
["oci_secret",[560],[]],
["ociaccess",[560],[]],
["ocisecret",[560],[]],
["octo-ai",[537],[]],
["octo.ai",[537],[]],
["octo_ai",[537],[]],
["octoai",[537],[]],
["octoai.cloud",[537],[]],
["octoai.run",[537],[]],
["okex",[540],[]],
["okta",[539],[]],
["okta-emea.com",[539],[]],
["okta-ssws",[539],[]],
["okta.com",[539],[]],
["okta.ssws",[539],[]],
["okta_ssws",[539],[]],
["oktapreview.com",[539],[]],
["oktassws",[539],[]],
["okx-api",[540],[]],
["okx-secret",[540],[]],
["okx.api",[540],[]],
["okx.secret",[540],[]],
["okx_api",[540],[]],
["okx_secret",[540],[]],
["okxapi",[540],[]],
["okxsecret",[540],[]],
["ol_api_",[563],[]],
["omnisend",[541],[]],
["ondemand.saucelabs.com",[681],[]],
["one-signal",[544],[]],
["one.signal",[544],[]],
["one_signal",[544],[]],
["onelogin",[542],[]],
["onelogin.com",[542],[]],
["onepassword",[543],[]],
["onesignal",[544],[]],
["onesignal.com",[544],[]],
["onfleet",[546],[]],
["onfleet.com",[546],[]],
["onhatchet.run",[331],[]],
["online.tableau.com",[772],[]],
["op account add",[543],[]],
["op service-account",[543],[]],
["op signin",[543],[]],
["op-api",[543],[]],
["op-connect",[543],[]],
["op-secret",[543],[]],
["op-service",[543],[]],
["op-token",[543],[]],
["op.api",[543],[]],
["op.connect",[543],[]],
["op.secret",[543],[]],
["op.service",[543],[]],
["op.token",[543],[]],
["op_api",[543],[]],
["op_connect",[543],[]],
["op_secret",[543],[]],
["op_service",[543],[]],
["op_token",[543],[]],
["opapi",[543],[]],
["opconnect",[543],[]],
["open exchange rates",[547],[]],
["open webui",[548],[]],
["open-exchange-rates",[547],[]],
["open-sea",[553],[]],
["open-uv",[555],[]],
["open-webui",[548],[]],
["open.bigmodel.cn",[898],[]],
["open.exchange.rates",[547],[]],
["open.feishu.cn",[418],[]],
["open.feishu.cn/open-apis/auth",[418],[]],
["open.larksuite.com",[418],[]],
["open.larksuite.com/open-apis/auth",[418],[]],
["open.mapquestapi.com",[470],[]],
["open.sea",[553],[]],
["open.uv",[555],[]],
["open.webui",[548],[]],
["open_exchange_rates",[547],[]],
["open_sea",[553],[]],
["open_uv",[555],[]],
["open_webui",[548],[]],
["openai",[67,549],[]],
["openai.azure.com",[67],[]],
["openapi.etsy.com",[249],[]],
["opencage",[550],[]],
["opencagedata",[550],[]],
["openexchangerates",[547],[]],
["openexchangerates.org",[547],[]],
["openexchangerates.org/api",[547],[]],
["openpipe",[551],[]],
["opensea",[553],[]],
["openssl enc",[182],[]],
["openuv",[555],[]],
["openuv-",[555],[]],
["openweather",[556],[]],
["openweathermap",[556],[]],
["openwebui",[548],[]],
["opik",[167],[]],
["opn-api",[557],[]],
["opn-secret",[557],[]],
["opn.api",[557],[]],
["opn.secret",[557],[]],
["opn_api",[557],[]],
["opn_secret",[557],[]],
["opnapi",[557],[]],
["opnsecret",[557],[]],
["opnsense",[557],[]],
["ops-genie",[558],[]],
["ops.genie",[558],[]],
["ops_genie",[558],[]],
["opsecret",[543],[]],
["opservice",[543],[]],
["opsgenie",[558],[]],
["optimism",[248],[]],
["optimizely",[559],[]],
["optoken",[543],[]],
["oracle",[560],[]],
["oracle cloud",[560],[]],
["oracle-cloud",[560],[]],
["oracle.cloud",[560],[]],
["oracle_cloud",[560],[]],
["oraclecloud",[560],[]],
["oraclecloud.com",[560],[]],
["oras login",[182],[]],
["organization",[340,397],[]],
["origin",[149],[]],
["ory_apikey_",[561],[]],
["ory_pat_",[561],[]],
["ory_wak_",[561],[]],
["oss-access",[23],[]],
["oss.access",[23],[]],
["oss_access",[23],[]],
["ossaccess",[23],[]],
["ossrh",[733],[]],
["ota.lokalise.com",[450],[]],
["otlp.arize.com",[48],[]],
["otx-api",[24],[]],
["otx-key",[24],[]],
["otx.alienvault.com",[24],[]],
["otx.api",[24],[]],
["otx.key",[24],[]],
["otx_api",[24],[]],
["otx_key",[24],[]],
["otxapi",[24],[]],
["otxkey",[24],[]],
["oura",[562],[]],
["oura-pat",[562],[]],
["oura-ring",[562],[]],
["oura.pat",[562],[]],
["oura.ring",[562],[]],
["oura_pat",[562],[]],
["oura_ring",[562],[]],
["ourapat",[562],[]],
["ouraring",[562],[]],
["outlook.office.com",[487],[]],
["ov23",[303],[]],
["ovh-app",[564],[]],
["ovh-application",[564],[]],
["ovh-as",[564],[]],
["ovh-ck",[564],[]],
["ovh-secret",[564],[]],
["ovh.app",[564],[]],
["ovh.application",[564],[]],
["ovh.as",[564],[]],
["ovh.ck",[564],[]],
["ovh.secret",[564],[]],
["ovh_app",[564],[]],
["ovh_application",[564],[]],
["ovh_as",[564],[]],
["ovh_ck",[564],[]],
["ovh_secret",[564],[]],
["ovhapp",[564],[]],
["ovhapplication",[564],[]],
["ovhas",[564],[]],
["ovhck",[564],[]],
["ovhcloud",[564],[]],
["ovhsecret",[564],[]],
["owm-api",[556],[]],
["owm.api",[556],[]],
["owm_api",[556],[]],
["owmapi",[556],[]],
["owui",[548],[]],
["oxr-api",[547],[]],
["oxr-app",[547],[]],
["oxr-id",[547],[]],
["oxr-key",[547],[]],
["oxr-token",[547],[]],
["oxr.api",[547],[]],
["oxr.app",[547],[]],
["oxr.id",[547],[]],
["oxr.key",[547],[]],
["oxr.token",[547],[]],
["oxr_api",[547],[]],
["oxr_app",[547],[]],
["oxr_id",[547],[]],
["oxr_key",[547],[]],
["oxr_token",[547],[]],
["oxrapi",[547],[]],
["oxrapp",[547],[]],
["oxrid",[547],[]],
["oxrkey",[547],[]],
["oxrtoken",[547],[]],
["oy2a",[532],[]],
["oy2b",[532],[]],
["oy2c",[532],[]],
["oy2d",[532],[]],
["oy2e",[532],[]],
["oy2f",[532],[]],
["oy2g",[532],[]],
["oy2h",[532],[]],
["oy2i",[532],[]],
["oy2j",[532],[]],
["oy2k",[532],[]],
["oy2l",[532],[]],
["oy2m",[532],[]],
["oy2n",[532],[]],
["oy2o",[532],[]],
["oy2p",[532],[]],
["p.cluster.resemble.ai",[657],[]],
["p.eyj",[798],[]],
["p.rapidapi.com",[642],[]],
["p8e-",[6],[]],
["package",[565],[]],
["packagecloud",[565],[]],
["packagecloud.io",[565],[]],
["packages.buildkite.com",[112],[]],
["packagist_cut_",[566],[]],
["packagist_ort_",[566],[]],
["packagist_out_",[566],[]],
["packagist_uut_",[566],[]],
["paddle",[567],[]],
["pagar",[568],[]],
["pagar me",[568],[]],
["pagar-me",[568],[]],
["pagar_me",[568],[]],
["pagarme",[568],[]],
["page",[256],[]],
["pagerduty",[569],[]],
["pandadoc",[570],[]],
["paper-api.alpaca.markets",[25],[]],
["paperless",[571],[]],
["paperless ngx",[571],[]],
["paperless-ngx",[571],[]],
["paperless.ngx",[571],[]],
["paperless_ngx",[571],[]],
["paperlessngx",[571],[]],
["papertrail",[572],[]],
["papertrailapp.com",[572],[]],
["parseur",[573],[]],
["particle",[574],[]],
["partner",[575,864],[]],
["partner.steam-api.com",[751],[]],
["partners.api.skyscanner.net",[723],[]],
["partnerstack",[575],[]],
["pass",[103,698,816],[]],
["pass =",[182],[]],
["pass as ",[182],[]],
["pass {",[182],[]],
["pass\\"",[182],[]],
["pass'",[182],[]],
["pass:",[182],[]],
["pass=",[182],[]],
["pass>",[182],[]],
["pass\`",[182],[]],
["passphrase",[182],[]],
["passwd",[182],[]],
["password",[67,103,182,698,807,816],[]],
["password =",[182],[]],
["password:",[182],[]],
["password=",[182],[]],
["passwort",[182],[]],
["pass{",[182],[]],
["pat-ap1-",[348],[]],
["pat-eu1-",[348],[]],
["pat-na1-",[348],[]],
["pat-na2-",[348],[]],
["pat-na3-",[348],[]],
["pat.",[327],[]],
["pay-apiv3",[864],[]],
["pay-mch",[864],[]],
["pay.apiv3",[864],[]],
["pay.mch",[864],[]],
["pay_apiv3",[864],[]],
["pay_mch",[864],[]],
["payapiv3",[864],[]],
["paymch",[864],[]],
["payments.braintree-api.com",[99],[]],
["payments.sandbox.braintree-api.com",[99],[]],
["payouts",[808],[]],
["paypal",[576],[]],
["pb-access",[625],[]],
["pb-api",[625],[]],
["pb.access",[625],[]],
["pb.api",[625],[]],
["pb_access",[625],[]],
["pb_api",[625],[]],
["pbaccess",[625],[]],
["pbapi",[625],[]],
["pd-api",[569,592],[]],
["pd-integration",[569],[]],
["pd-service",[569],[]],
["pd-token",[569],[]],
["pd.api",[569,592],[]],
["pd.integration",[569],[]],
["pd.service",[569],[]],
["pd.token",[569],[]],
["pd_api",[569,592],[]],
["pd_integration",[569],[]],
["pd_service",[569],[]],
["pd_token",[569],[]],
["pdapi",[569,592],[]],
["pdf-shift",[578],[]],
["pdf.shift",[578],[]],
["pdf_shift",[578],[]],
["pdfshift",[578],[]],
["pdintegration",[569],[]],
["pdl-api",[579],[]],
["pdl-key",[579],[]],
["pdl-secret",[579],[]],
["pdl-token",[579],[]],
["pdl.api",[579],[]],
["pdl.key",[579],[]],
["pdl.secret",[579],[]],
["pdl.token",[579],[]],
["pdl_api",[579],[]],
["pdl_key",[579],[]],
["pdl_live_apikey_",[567],[]],
["pdl_ntfset_",[567],[]],
["pdl_sdbx_apikey_",[567],[]],
["pdl_secret",[579],[]],
["pdl_token",[579],[]],
["pdlapi",[579],[]],
["pdlkey",[579],[]],
["pdlsecret",[579],[]],
["pdltoken",[579],[]],
["pdservice",[569],[]],
["pdtoken",[569],[]],
["people",[579],[]],
["people data labs",[579],[]],
["people-data-labs",[579],[]],
["people.data.labs",[579],[]],
["people_data_labs",[579],[]],
["peopledatalabs",[579],[]],
["pepper",[182],[]],
["percy",[580],[]],
["percy.io",[580],[]],
["permanent",[211,353,879],[]],
["person.clearbit.com",[139],[]],
["persona_production_",[582],[]],
["persona_sandbox_",[582],[]],
["personal-access",[348,772],[]],
["personal.access",[348,772],[]],
["personal_access",[348,772],[]],
["personalaccess",[348,772],[]],
["personalaccesstokensecret",[772],[]],
["pexels",[583],[]],
["pha_",[610],[]],
["phoenix",[48],[]],
["phr_",[610],[]],
["phrase",[585],[]],
["phrase strings",[585],[]],
["phrase-strings",[585],[]],
["phrase.strings",[585],[]],
["phrase_strings",[585],[]],
["phraseapp",[585],[]],
["phrasestrings",[585],[]],
["phs_",[610],[]],
["phx_",[610],[]],
["pi hole",[586],[]],
["pi-hole",[586],[]],
["pi.hole",[586],[]],
["pi_hole",[586],[]],
["pihole",[586],[]],
["pina_",[591],[]],
["pinata",[587],[]],
["pinecone",[588],[]],
["pinecone.io",[588],[]],
["pingdom",[589],[]],
["pingidentity",[590],[]],
["pingone",[590],[]],
["pinr.",[591],[]],
["pinr_",[591],[]],
["pinterest",[591],[]],
["pipedream",[592],[]],
["pipedream.com",[592],[]],
["pipedrive",[593],[]],
["pipedrive.com",[593],[]],
["pit_",[616],[]],
["pivotal",[594],[]],
["pivotal tracker",[594],[]],
["pivotal-tracker",[594],[]],
["pivotal.tracker",[594],[]],
["pivotal_tracker",[594],[]],
["pivotaltracker",[594],[]],
["pixabay",[595],[]],
["pixabay.com",[595],[]],
["pk-lf-",[416],[]],
["pkgs.dev.azure.com",[67],[]],
["places-api.foursquare.com",[277],[]],
["plaid",[596],[]],
["plainapikey_",[597],[]],
["plane_api_",[598],[]],
["platform.devtest.ringcentral.com",[663],[]],
["platform.hume.ai",[351],[]],
["platform.ringcentral.com",[663],[]],
["platform.tavus.io",[777],[]],
["platform.unstructuredapp.io",[824],[]],
["play ht",[600],[]],
["play-dot",[600],[]],
["play-ht",[600],[]],
["play.dot",[600],[]],
["play.ht",[600],[]],
["play_dot",[600],[]],
["play_ht",[600],[]],
["playdot",[600],[]],
["playht",[600],[]],
["plex",[601],[]],
["plex.direct",[601],[]],
["plex.tv",[601],[]],
["plink",[182],[]],
["plivo",[602],[]],
["plunk",[603],[]],
["pm-api",[622],[]],
["pm.api",[622],[]],
["pm_api",[622],[]],
["pm_api_token_id",[622],[]],
["pmak-",[611],[]],
["pmapi",[622],[]],
["pmat-",[611],[]],
["pn-secret",[623],[]],
["pn.secret",[623],[]],
["pn_secret",[623],[]],
["pnb_",[614],[]],
["pnsecret",[623],[]],
["pnu_",[614],[]],
["podman login",[182],[]],
["poeditor",[604],[]],
["polar_oat_",[605],[]],
["polar_pat_",[605],[]],
["polygon",[606],[]],
["polygon io",[606],[]],
["polygon io massive",[606],[]],
["polygon-io",[606],[]],
["polygon-io-massive",[606],[]],
["polygon.io.massive",[606],[]],
["polygon_io",[606],[]],
["polygon_io_massive",[606],[]],
["polygonio",[606],[]],
["polygoniomassive",[606],[]],
["polygonscan",[248],[]],
["portal.buildkite.com",[112],[]],
["portal.singlestore.com",[720],[]],
["portal.speechmatics.com",[738],[]],
["portkey",[608],[]],
["position",[609],[]],
["positionstack",[609],[]],
["postmark",[612],[]],
["pplx-",[581],[]],
["praw",[652],[]],
["prd-",[243],[]],
["prd:",[761],[]],
["predibase",[613],[]],
["predict.vellum.ai",[840],[]],
["preshared-key",[182],[]],
["preshared.key",[182],[]],
["preshared_key",[182],[]],
["presharedkey",[182],[]],
["prestashop",[615],[]],
["preview",[174],[]],
["preview-deliver.kontent.ai",[405],[]],
["preview.contentful.com",[171],[]],
["pricing.api.infracost.io",[372],[]],
["primary",[12,626],[]],
["prismic",[617],[]],
["prismic.io",[617],[]],
["private ai",[618],[]],
["private-ai",[618],[]],
["private-api",[402,463],[]],
["private-key",[164,182,313,402],[]],
["private-token:",[182],[]],
["private.ai",[618],[]],
["private.api",[402,463],[]],
["private.key",[164,182,313,402],[]],
["private_ai",[618],[]],
["private_api",[402,463],[]],
["private_key",[164,182,313,402],[]],
["privateai",[618],[]],
["privateapi",[402,463],[]],
["privatekey",[164,182,313,402],[]],
["privkey",[407],[]],
["pro-api.coingecko.com",[165],[]],
["pro-api.coinmarketcap.com",[166],[]],
["pro.openweathermap.org",[556],[]],
["pro.urlscan.io",[831],[]],
["product",[398],[]],
["production",[16,61,238,482,596],[]],
["production-ams.browserless.io",[107],[]],
["production-lon.browserless.io",[107],[]],
["production-sfo.browserless.io",[107],[]],
["production.plaid.com",[596],[]],
["program",[864],[]],
["project-access",[639],[639]],
["project-id",[],[96]],
["project-token",[],[156]],
["project.access",[639],[639]],
["project.id",[],[96]],
["project.token",[],[156]],
["project_access",[639],[639]],
["project_id",[],[96]],
["project_token",[],[156]],
["projectaccess",[639],[639]],
["projectid",[],[96]],
["projecttoken",[],[156]],
["prompt",[620],[]],
["promptlayer",[620],[]],
["prosperworks",[176],[]],
["prowlarr",[621],[]],
["proxmox",[622],[]],
["proxmox ve",[622],[]],
["proxmox-ve",[622],[]],
["proxmox.ve",[622],[]],
["proxmox_ve",[622],[]],
["proxmox_ve_api_token",[622],[]],
["proxmoxve",[622],[]],
["proxy-server.scraperapi.com",[686],[]],
["ps-ws",[615],[]],
["ps.pndsn.com",[623],[]],
["ps.ws",[615],[]],
["ps_ws",[615],[]],
["pscale_oauth_",[599],[]],
["pscale_pw_",[599],[]],
["pscale_tkn_",[599],[]],
["pscp",[182],[]],
["psexec",[182],[]],
["psftp",[182],[]],
["psk",[182],[]],
["pss_service:v1:",[584],[]],
["pss_service:v2:",[584],[]],
["pss_user:v1:",[584],[]],
["pss_user:v2:",[584],[]],
["psws",[615],[]],
["ptr_",[607],[]],
["pub-c-",[623],[]],
["published",[199],[]],
["pubnub",[623],[]],
["pubsub.pubnub.com",[623],[]],
["pulumi",[624],[]],
["push",[311],[]],
["push-key",[703],[]],
["push-plus",[628],[]],
["push-secret",[391],[]],
["push-send",[703],[]],
["push-token",[703],[]],
["push.fury.io",[291],[]],
["push.key",[703],[]],
["push.plus",[628],[]],
["push.secret",[391],[]],
["push.send",[703],[]],
["push.token",[703],[]],
["push_key",[703],[]],
["push_plus",[628],[]],
["push_secret",[391],[]],
["push_send",[703],[]],
["push_token",[703],[]],
["pushbullet",[625],[]],
["pusher",[626],[]],
["pusher.com",[626],[]],
["pusherapp.com",[626],[]],
["pushkey",[703],[]],
["pushnotifications.pusher.com",[626],[]],
["pushover",[627],[]],
["pushplus",[628],[]],
["pushplus.plus",[628],[]],
["pushsecret",[391],[]],
["pushsend",[703],[]],
["pushtoken",[703],[]],
["putty-user-key-file-2: ",[619],[]],
["putty-user-key-file-3: ",[619],[]],
["pve-api",[622],[]],
["pve-secret",[622],[]],
["pve-token",[622],[]],
["pve.api",[622],[]],
["pve.secret",[622],[]],
["pve.token",[622],[]],
["pve_api",[622],[]],
["pve_secret",[622],[]],
["pve_token",[622],[]],
["pveapi",[622],[]],
["pveapitoken",[622],[]],
["pvesecret",[622],[]],
["pvetoken",[622],[]],
["pw-access",[176],[176]],
["pw.access",[176],[176]],
["pw_access",[176],[176]],
["pwaccess",[176],[176]],
["pwd",[182],[]],
["pwd =",[182],[]],
["pwd=",[182],[]],
["pylf_v1_eu_",[445],[]],
["pylf_v1_us_",[445],[]],
["pypi-ageichlwas5vcmc",[629],[]],
["pypi-agendgvzdc5wexbplm9yzw",[629],[]],
["pyrogram",[781],[]],
["qase",[630],[]],
["qb-client",[635],[]],
["qb-refresh",[635],[]],
["qb.client",[635],[]],
["qb.refresh",[635],[]],
["qb_client",[635],[]],
["qb_refresh",[635],[]],
["qbclient",[635],[]],
["qbo-client",[635],[]],
["qbo-refresh",[635],[]],
["qbo.client",[635],[]],
["qbo.refresh",[635],[]],
["qbo_client",[635],[]],
["qbo_refresh",[635],[]],
["qboclient",[635],[]],
["qborefresh",[635],[]],
["qbrefresh",[635],[]],
["qcloud",[785],[]],
["qdrant",[631],[]],
["qdrant cloud",[631],[]],
["qdrant-cloud",[631],[]],
["qdrant.cloud",[631],[]],
["qdrant_cloud",[631],[]],
["qdrantcloud",[631],[]],
["qds-api",[634],[]],
["qds.api",[634],[]],
["qds_api",[634],[]],
["qdsapi",[634],[]],
["qianfan",[70],[]],
["qiniu",[632],[]],
["qiniuapi.com",[632],[]],
["qn-access",[632],[]],
["qn-api",[636],[]],
["qn-secret",[632],[]],
["qn-sk",[632],[]],
["qn.access",[632],[]],
["qn.api",[636],[]],
["qn.secret",[632],[]],
["qn.sk",[632],[]],
["qn_access",[632],[]],
["qn_api",[636],[]],
["qn_secret",[632],[]],
["qn_sk",[632],[]],
["qnaccess",[632],[]],
["qnapi",[636],[]],
["qnsecret",[632],[]],
["qnsk",[632],[]],
["qstash",[828],[]],
["qstash.upstash.io",[828],[]],
["quandl",[508],[]],
["quay",[633],[]],
["quay-io",[633],[]],
["quay-oauth",[633],[]],
["quay-robot",[633],[]],
["quay.io",[633],[]],
["quay.oauth",[633],[]],
["quay.robot",[633],[]],
["quay_io",[633],[]],
["quay_oauth",[633],[]],
["quay_robot",[633],[]],
["quayio",[633],[]],
["quayoauth",[633],[]],
["quayrobot",[633],[]],
["qubole",[634],[]],
["qubole.com",[634],[]],
["queries.clickhouse.cloud",[143],[]],
["queue.fal.run",[257],[]],
["quickbooks",[635],[]],
["quickbooks.api.intuit.com",[635],[]],
["quicknode",[636],[]],
["quiknode",[636],[]],
["quiknode.pro",[636],[]],
["qwen",[196],[]],
["qyapi.weixin.qq.com",[865],[]],
["qywx",[865],[]],
["qywx-agent",[865],[]],
["qywx-corp",[865],[]],
["qywx.agent",[865],[]],
["qywx.corp",[865],[]],
["qywx_agent",[865],[]],
["qywx_corp",[865],[]],
["qywxagent",[865],[]],
["qywxcorp",[865],[]],
["r.jina.ai",[389],[]],
["r8_0",[656],[]],
["r8_1",[656],[]],
["r8_2",[656],[]],
["r8_3",[656],[]],
["r8_4",[656],[]],
["r8_5",[656],[]],
["r8_6",[656],[]],
["r8_7",[656],[]],
["r8_8",[656],[]],
["r8_9",[656],[]],
["r8_a",[656],[]],
["r8_b",[656],[]],
["r8_c",[656],[]],
["r8_d",[656],[]],
["r8_e",[656],[]],
["r8_f",[656],[]],
["r8_g",[656],[]],
["r8_h",[656],[]],
["r8_i",[656],[]],
["r8_j",[656],[]],
["r8_k",[656],[]],
["r8_l",[656],[]],
["r8_m",[656],[]],
["r8_n",[656],[]],
["r8_o",[656],[]],
["r8_p",[656],[]],
["r8_q",[656],[]],
["r8_r",[656],[]],
["r8_s",[656],[]],
["r8_t",[656],[]],
["r8_u",[656],[]],
["r8_v",[656],[]],
["r8_w",[656],[]],
["r8_x",[656],[]],
["r8_y",[656],[]],
["r8_z",[656],[]],
["radarr",[637],[]],
["radius",[447],[]],
["ragie",[638],[]],
["railway",[639],[]],
["ramp_business_tok_",[640],[]],
["ramp_sec_",[640],[]],
["ramp_tok_",[640],[]],
["rapid",[642],[]],
["rapidapi",[642],[]],
["rasa",[643],[]],
["rasa-pro",[643],[]],
["rasa.com",[643],[]],
["rasa.pro",[643],[]],
["rasa_pro",[643],[]],
["rasapro",[643],[]],
["rawg",[644],[]],
["rawg-io",[644],[]],
["rawg.io",[644],[]],
["rawg_io",[644],[]],
["rawgio",[644],[]],
["raygun",[645],[]],
["razorpay",[646],[]],
["rc-app",[663],[]],
["rc-client",[663],[]],
["rc-jwt",[663],[]],
["rc-user-jwt",[663],[]],
["rc-user.jwt",[663],[]],
["rc-user_jwt",[663],[]],
["rc-userjwt",[663],[]],
["rc.app",[663],[]],
["rc.client",[663],[]],
["rc.jwt",[663],[]],
["rc.user-jwt",[663],[]],
["rc.user.jwt",[663],[]],
["rc.user_jwt",[663],[]],
["rc.userjwt",[663],[]],
["rc_app",[663],[]],
["rc_client",[663],[]],
["rc_jwt",[663],[]],
["rc_user-jwt",[663],[]],
["rc_user.jwt",[663],[]],
["rc_user_jwt",[663],[]],
["rc_userjwt",[663],[]],
["rcapp",[663],[]],
["rcclient",[663],[]],
["rcjwt",[663],[]],
["rclone",[68],[]],
["rcuser-jwt",[663],[]],
["rcuser.jwt",[663],[]],
["rcuser_jwt",[663],[]],
["rcuserjwt",[663],[]],
["rd-api",[673],[]],
["rd-auth",[673],[]],
["rd.api",[673],[]],
["rd.auth",[673],[]],
["rd_api",[673],[]],
["rd_auth",[673],[]],
["rdapi",[673],[]],
["rdauth",[673],[]],
["rdme_",[647],[]],
["react",[337],[]],
["read-key",[442],[]],
["read-only",[828],[]],
["read.key",[442],[]],
["read.only",[828],[]],
["read_key",[442],[]],
["read_only",[828],[]],
["readkey",[442],[]],
["readonly",[828],[]],
["rebrandly",[648],[]],
["recaptcha",[311],[]],
["recognizer",[67],[]],
["recraft",[650],[]],
["recurly",[651],[]],
["reddit",[652],[]],
["redis",[653],[]],
["redis cloud",[653],[]],
["redis-cli",[182],[]],
["redis-cloud",[653],[]],
["redis.cache.windows.net",[67],[]],
["redis.cloud",[653],[]],
["redis_cloud",[653],[]],
["rediscloud",[653],[]],
["refresh-token",[311],[]],
["refresh.token",[311],[]],
["refresh_token",[311],[]],
["refreshtoken",[311],[]],
["registration",[301],[]],
["registry",[170,181],[]],
["registry.depot.dev",[210],[]],
["registry.fly.io",[273],[]],
["rekey_",[399],[]],
["remote.php/dav",[520],[]],
["remote.php/webdav",[520],[]],
["remove",[654],[]],
["remove bg",[654],[]],
["remove-bg",[654],[]],
["remove.bg",[654],[]],
["remove_bg",[654],[]],
["removebg",[654],[]],
["render",[655],[]],
["render-api",[655],[]],
["render-key",[655],[]],
["render-password",[655],[]],
["render-secret",[655],[]],
["render-token",[655],[]],
["render.api",[655],[]],
["render.com",[655],[]],
["render.key",[655],[]],
["render.password",[655],[]],
["render.secret",[655],[]],
["render.token",[655],[]],
["render_api",[655],[]],
["render_key",[655],[]],
["render_password",[655],[]],
["render_secret",[655],[]],
["render_token",[655],[]],
["renderapi",[655],[]],
["renderkey",[655],[]],
["renderpassword",[655],[]],
["rendersecret",[655],[]],
["rendertoken",[655],[]],
["replexica",[432],[]],
["repo-token",[180],[]],
["repo.magento.com",[457],[]],
["repo.token",[180],[]],
["repo_token",[180],[]],
["report.jpush.cn",[391],[]],
["reporter",[157],[]],
["repository",[156],[]],
["repotoken",[180],[]],
["requirepass",[182],[]],
["resemble",[657],[]],
["resemble ai",[657],[]],
["resemble-ai",[657],[]],
["resemble_ai",[657],[]],
["resembleai",[657],[]],
["resend",[658],[]],
["response",[296],[]],
["rest-api",[544],[]],
["rest.ably.io",[0],[]],
["rest.alpha.fal.ai",[257],[]],
["rest.api",[544],[]],
["rest.api.transifex.com",[807],[]],
["rest.avatax.com",[63],[]],
["rest.coinapi.io",[163],[]],
["rest.messagebird.com",[484],[]],
["rest.nexmo.com",[851],[]],
["rest.ripplingapis.com",[665],[]],
["rest.runpod.io",[674],[]],
["rest.textmagic.com",[789],[]],
["rest_api",[544],[]],
["restapi",[544],[]],
["retell",[659],[]],
["retell ai",[659],[]],
["retell-ai",[659],[]],
["retell_ai",[659],[]],
["retellai",[659],[]],
["retellai.com",[659],[]],
["retool_01",[660],[]],
["rev ai",[661],[]],
["rev-access",[661],[]],
["rev-ai",[661],[]],
["rev.access",[661],[]],
["rev.ai",[661],[]],
["rev_access",[661],[]],
["rev_ai",[661],[]],
["revaccess",[661],[]],
["revai",[661],[]],
["revolut",[662],[]],
["rgapi-",[664],[]],
["ringcentral",[663],[]],
["rippling",[665],[]],
["rk_live_",[758],[]],
["rk_test_",[758],[]],
["roboflow",[666],[]],
["roboflow(api_key",[666],[]],
["rocket",[667],[]],
["rocket chat",[667],[]],
["rocket-chat",[667],[]],
["rocket.chat",[667],[]],
["rocket_chat",[667],[]],
["rocketchat",[667],[]],
["rollbar",[668],[]],
["root",[838],[]],
["rootly_",[669],[]],
["rootpw",[182],[]],
["route4me",[670],[]],
["route4me.com",[670],[]],
["routing",[569],[]],
["rpcclient",[182],[]],
["rs.qiniuapi.com",[632],[]],
["rt.speechmatics.com",[738],[]],
["rtmp",[816],[]],
["rubygems",[671],[]],
["rubygems_",[671],[]],
["rudder",[672],[]],
["rudderstack",[672],[]],
["run.blaxel.ai",[94],[]],
["runbook.pagerduty.cloud",[673],[]],
["rundeck",[673],[]],
["runner",[301],[]],
["runpod",[674],[]],
["runway",[675],[]],
["runwayml",[675],[]],
["rust crate registry",[181],[]],
["rust-crate-registry",[181],[]],
["rust.crate.registry",[181],[]],
["rust_crate_registry",[181],[]],
["rustcrateregistry",[181],[]],
["rzp-key",[646],[]],
["rzp.key",[646],[]],
["rzp_key",[646],[]],
["rzp_live_",[646],[]],
["rzp_test_",[646],[]],
["rzpkey",[646],[]],
["s-s4t2af-",[379],[]],
["s-s4t2ud-",[379],[]],
["s.jina.ai",[389],[]],
["saas-api.tmprl.cloud",[783],[]],
["saas.appdynamics.com",[40],[]],
["saas.mend.io",[480],[]],
["salesforce",[676],[]],
["salesforce.com",[676],[]],
["samba",[677],[]],
["sambanova",[677],[]],
["samsara_api_",[678],[]],
["sand_api_key:",[134],[]],
["sandbox",[238,596],[]],
["sandbox-api.coinmarketcap.com",[166],[]],
["sandbox-api.dexcom.com",[219],[]],
["sandbox-api.fireblocks.io",[264],[]],
["sandbox-api.paddle.com",[567],[]],
["sandbox-merchant.revolut.com",[662],[]],
["sandbox-quickbooks.api.intuit.com",[635],[]],
["sandbox-rest.avatax.com",[63],[]],
["sandbox-sq0csb-",[743],[]],
["sandbox.api.mailtrap.io",[467],[]],
["sandbox.evernote.com",[252],[]],
["sandbox.iexapis.com",[361],[]],
["sandbox.plaid.com",[596],[]],
["sandbox.smtp.mailtrap.io",[467],[]],
["sandbox.tradier.com",[806],[]],
["sandbox.walmartapis.com",[854],[]],
["sanity",[679],[]],
["sarvam",[680],[]],
["sarvam ai",[680],[]],
["sarvam-ai",[680],[]],
["sarvam_ai",[680],[]],
["sarvamai",[680],[]],
["sas-connection",[67],[]],
["sas-key",[67],[]],
["sas-signature",[67],[]],
["sas-token",[67],[]],
["sas-url",[67],[]],
["sas.connection",[67],[]],
["sas.key",[67],[]],
["sas.signature",[67],[]],
["sas.token",[67],[]],
["sas.url",[67],[]],
["sas_connection",[67],[]],
["sas_key",[67],[]],
["sas_signature",[67],[]],
["sas_token",[67],[]],
["sas_url",[67],[]],
["sasconnection",[67],[]],
["saskey",[67],[]],
["sassignature",[67],[]],
["sastoken",[67],[]],
["sasurl",[67],[]],
["sat.",[327],[]],
["sauce",[681],[]],
["sauce labs",[681],[]],
["sauce-labs",[681],[]],
["sauce.labs",[681],[]],
["sauce_labs",[681],[]],
["saucectl",[681],[]],
["saucelabs",[681],[]],
["saucelabs.com",[681],[]],
["sb-mgmt",[754],[]],
["sb-mid-server-",[488],[]],
["sb.mgmt",[754],[]],
["sb_mgmt",[754],[]],
["sb_secret_",[762],[]],
["sbmgmt",[754],[]],
["sbp_",[762],[]],
["sbp_oauth_",[762],[]],
["sbx-",[243],[]],
["sbx:",[761],[]],
["sc",[681],[]],
["sc-key",[703],[]],
["sc.ftqq.com",[703],[]],
["sc.key",[703],[]],
["sc_key",[703],[]],
["scale",[682],[]],
["scale ai",[682],[]],
["scale-ai",[682],[]],
["scale_ai",[682],[]],
["scaleai",[682],[]],
["scaleapi",[682],[]],
["scaleclient",[682],[]],
["scaleway",[683],[]],
["sckey",[703],[]],
["scoped",[397],[]],
["scout",[685],[]],
["scout apm",[685],[]],
["scout-agent",[685],[]],
["scout-apm",[685],[]],
["scout.agent",[685],[]],
["scout.apm",[685],[]],
["scout_agent",[685],[]],
["scout_apm",[685],[]],
["scoutagent",[685],[]],
["scoutapm",[685],[]],
["scoutapm.com",[685],[]],
["scp-live-",[687],[]],
["scp-test-",[687],[]],
["scrape.serper.dev",[701],[]],
["scraper",[686],[]],
["scraperapi",[686],[]],
["scraperapi:",[686],[]],
["scrapfly",[687],[]],
["scrapfly.io",[687],[]],
["scraping",[688,689,690],[]],
["scrapingant",[688],[]],
["scrapingbee",[689],[]],
["scrapingdog",[690],[]],
["sct-key",[703],[]],
["sct-sckey",[703],[]],
["sct-send",[703],[]],
["sct-token",[703],[]],
["sct.key",[703],[]],
["sct.sckey",[703],[]],
["sct.send",[703],[]],
["sct.token",[703],[]],
["sct_key",[703],[]],
["sct_sckey",[703],[]],
["sct_send",[703],[]],
["sct_token",[703],[]],
["sctapi.ftqq.com",[703],[]],
["sctkey",[703],[]],
["sctsckey",[703],[]],
["sctsend",[703],[]],
["scttoken",[703],[]],
["scw",[683],[]],
["scw-access",[683],[]],
["scw-api",[683],[]],
["scw-secret",[683],[]],
["scw-token",[683],[]],
["scw.access",[683],[]],
["scw.api",[683],[]],
["scw.cloud",[683],[]],
["scw.secret",[683],[]],
["scw.token",[683],[]],
["scw_access",[683],[]],
["scw_api",[683],[]],
["scw_secret",[683],[]],
["scw_token",[683],[]],
["scwaccess",[683],[]],
["scwapi",[683],[]],
["scwsecret",[683],[]],
["scwtoken",[683],[]],
["sdc-access",[771],[]],
["sdc-api",[771],[]],
["sdc-key",[771],[]],
["sdc-token",[771],[]],
["sdc.access",[771],[]],
["sdc.api",[771],[]],
["sdc.key",[771],[]],
["sdc.token",[771],[]],
["sdc_access",[771],[]],
["sdc_api",[771],[]],
["sdc_key",[771],[]],
["sdc_token",[771],[]],
["sdcaccess",[771],[]],
["sdcapi",[771],[]],
["sdckey",[771],[]],
["sdctoken",[771],[]],
["sdk-",[420],[]],
["sdk.split.io",[739],[]],
["search-api",[691],[]],
["search.api",[691],[]],
["search.censys.io",[124],[]],
["search.windows.net",[67],[]],
["search_api",[691],[]],
["searchapi",[691],[]],
["searchapi.io",[691],[]],
["secret",[67,182,311,433,623],[]],
["secret-access",[64],[]],
["secret-key",[140,543,623],[]],
["secret-live-",[759],[]],
["secret-test-",[759],[]],
["secret.access",[64],[]],
["secret.key",[140,543,623],[]],
["secret_access",[64],[]],
["secret_key",[140,543,623],[]],
["secretaccess",[64],[]],
["secretkey",[140,543,623,632],[]],
["secure",[771],[]],
["secure.ragie.ai",[638],[]],
["secure.soundcloud.com",[734],[]],
["security-token",[64],[]],
["security.token",[64],[]],
["security_token",[64],[]],
["securitytoken",[64],[]],
["securitytrails",[692],[]],
["segment",[693],[]],
["segmind",[694],[]],
["semaphore",[695],[]],
["semaphore ci",[695],[]],
["semaphore-ci",[695],[]],
["semaphore.ci",[695],[]],
["semaphore_ci",[695],[]],
["semaphoreci",[695],[]],
["semaphoreci.com",[695],[]],
["semgrep",[696],[]],
["semgrep.dev",[696],[]],
["send \\"",[182],[]],
["send -- \\"",[182],[]],
["send.api.mailtrap.io",[467],[]],
["sendbird",[697],[]],
["sendbird.com",[697],[]],
["sendgrid",[698],[]],
["sendinblue",[103],[]],
["sending",[463],[]],
["sendkey",[703],[]],
["sentry",[699],[]],
["sentry-cli",[699],[]],
["sentry.io",[699],[]],
["serp",[700],[]],
["serp-house",[702],[]],
["serp.house",[702],[]],
["serp_house",[702],[]],
["serpapi",[700],[]],
["serpapi.com",[700],[]],
["serper",[701],[]],
["serper.dev",[701],[]],
["serphouse",[702],[]],
["server-chan",[703],[]],
["server-key",[311],[]],
["server.chan",[703],[]],
["server.codeium.com",[869],[]],
["server.key",[311],[]],
["server.self-serve.windsurf.com",[869],[]],
["server_chan",[703],[]],
["server_key",[311],[]],
["serverchan",[703],[]],
["serverkey",[311],[]],
["serverless.roboflow.com",[666],[]],
["service-account",[543],[]],
["service-bus",[67],[]],
["service-token",[180],[]],
["service.account",[543],[]],
["service.bus",[67],[]],
["service.token",[180],[]],
["service_account",[543],[]],
["service_bus",[67],[]],
["service_token",[180],[]],
["serviceaccount",[543],[]],
["servicebus",[67],[]],
["servicebus.windows.net",[67],[]],
["servicetoken",[180],[]],
["serving.app.predibase.com",[613],[]],
["session-token",[64],[]],
["session.token",[64],[]],
["session_token",[64],[]],
["sessiontoken",[64],[]],
["settings",[51],[]],
["sf-client",[676],[]],
["sf-security",[676],[]],
["sf-token",[676],[714]],
["sf.client",[676],[]],
["sf.security",[676],[]],
["sf.token",[676],[714]],
["sf_client",[676],[]],
["sf_security",[676],[]],
["sf_token",[676],[714]],
["sfclient",[676],[]],
["sfdc",[676],[]],
["sfdx",[676],[]],
["sfsecurity",[676],[]],
["sftoken",[676],[714]],
["sfx-auth",[714],[]],
["sfx-token",[714],[]],
["sfx.auth",[714],[]],
["sfx.token",[714],[]],
["sfx_auth",[714],[]],
["sfx_token",[714],[]],
["sfxauth",[714],[]],
["sfxtoken",[714],[]],
["sg-api",[698],[]],
["sg-key",[698],[]],
["sg.api",[698],[]],
["sg.key",[698],[]],
["sg_api",[698],[]],
["sg_key",[698],[]],
["sgapi",[698],[]],
["sgkey",[698],[]],
["sgp_",[693,735],[]],
["sgp_local_",[735],[]],
["sh",[515],[]],
["sha256~",[554],[]],
["shared",[67],[]],
["shared-key",[182],[]],
["shared.key",[182],[]],
["shared_key",[182],[]],
["sharedaccesskey=",[67],[]],
["sharedaccesssignature",[67],[]],
["sharedkey",[182],[]],
["shipengine",[705],[]],
["shipping",[449],[]],
["shippo_live_",[706],[]],
["shippo_test_",[706],[]],
["shipstation",[707],[]],
["shodan",[708],[]],
["shortcut",[710],[]],
["shotstack",[711],[]],
["shpat_",[709],[]],
["shpca_",[709],[]],
["shppa_",[709],[]],
["shpss_",[709],[]],
["shptka_",[709],[]],
["shutterstock",[712],[]],
["sib-api",[103],[]],
["sib-key",[103],[]],
["sib.api",[103],[]],
["sib.key",[103],[]],
["sib_api",[103],[]],
["sib_key",[103],[]],
["sibapi",[103],[]],
["sibkey",[103],[]],
["sid",[815],[]],
["sidekiq",[713],[]],
["sig-opt",[716],[]],
["sig.opt",[716],[]],
["sig_opt",[716],[]],
["signalfx",[714],[]],
["signalr",[67],[]],
["signing-key",[182],[]],
["signing.key",[182],[]],
["signing_key",[182],[]],
["signingkey",[182],[]],
["signkey-branch-",[374],[]],
["signkey-dev-",[374],[]],
["signkey-prod-",[374],[]],
["signkey-staging-",[374],[]],
["signkey-test-",[374],[]],
["signoz",[715],[]],
["signoz.cloud",[715],[]],
["sigopt",[716],[]],
["silicon",[717],[]],
["siliconflow",[717],[]],
["simplelocalize",[718],[]],
["sinch",[719],[]],
["sinch-sms",[719],[]],
["sinch.sms",[719],[]],
["sinch_sms",[719],[]],
["sinchsms",[719],[]],
["single",[720],[]],
["singlestore",[720],[]],
["singlestoredb",[720],[]],
["sirv",[721],[]],
["site-api.datocms.com",[199],[]],
["sk-admin-",[549],[]],
["sk-ant-admin01-",[32],[]],
["sk-ant-api03-",[32],[]],
["sk-let-",[426],[]],
["sk-lf-",[416],[]],
["sk-or-v1-",[552],[]],
["sk.eyj1ijoi",[469],[]],
["sk_10x10_",[649],[]],
["sk_1x1_",[649],[]],
["sk_2x2_",[649],[]],
["sk_3x3_",[649],[]],
["sk_5x5_",[649],[]],
["sk_car_",[122],[]],
["sk_dev_",[438],[]],
["sk_e2b_",[241],[]],
["sk_live_",[577,758],[]],
["sk_live_a2v5xzax",[878],[]],
["sk_prod_",[438],[]],
["sk_sbox_",[130],[]],
["sk_test_",[130,577,758],[]],
["sk_test_10x10_",[649],[]],
["sk_test_1x1_",[649],[]],
["sk_test_2x2_",[649],[]],
["sk_test_3x3_",[649],[]],
["sk_test_5x5_",[649],[]],
["sk_test_a2v5xzax",[878],[]],
["skey",[237],[]],
["sktsec_",[730],[]],
["skylight",[722],[]],
["skyscanner",[723],[]],
["sm_aat_",[704],[]],
["sm_pat_",[704],[]],
["sm_sat_",[704],[]],
["smartcaptcha",[884],[]],
["smartsheet",[725],[]],
["smartthings",[726],[]],
["smbclient",[182],[]],
["sms.api.sinch.com",[719],[]],
["smtp",[103,463,658,698],[]],
["smtp-relay.brevo.com",[103],[]],
["smtp.mailersend.net",[462],[]],
["smtp.mailgun.org",[463],[]],
["smtp.mailtrap.io",[467],[]],
["smtp.postmarkapp.com",[612],[]],
["smtp.resend.com",[658],[]],
["smtp.sendgrid.net",[698],[]],
["smtp.sparkpostmail.com",[737],[]],
["smtp2go",[727],[]],
["snowflake",[728],[]],
["snowflakecomputing.com",[728],[]],
["snowtrace",[248],[]],
["sntrya_",[699],[]],
["sntryi_",[699],[]],
["sntrys_eyj",[699],[]],
["sntryu_",[699],[]],
["snyk",[729],[]],
["snyk auth",[729],[]],
["snyk_sat.",[729],[]],
["snyk_uat.",[729],[]],
["social",[816],[]],
["socket.polygon.io",[606],[]],
["solana-gateway.moralis.io",[500],[]],
["solar",[827],[]],
["sonar",[731],[]],
["sonar.login",[731],[]],
["sonar.token",[731],[]],
["sonarcloud",[731],[]],
["sonarcloud.io",[731],[]],
["sonarqube",[731],[]],
["sonarr",[732],[]],
["sonatype",[733],[]],
["sonatype central",[733],[]],
["sonatype-central",[733],[]],
["sonatype.central",[733],[]],
["sonatype_central",[733],[]],
["sonatypecentral",[733],[]],
["sonatypepassword",[733],[]],
["soundcloud",[734],[]],
["sourcegraph",[735],[]],
["sourcegraph.com",[735],[]],
["sourcehut",[736],[]],
["spaces-access",[222],[]],
["spaces-secret",[222],[]],
["spaces.access",[222],[]],
["spaces.secret",[222],[]],
["spaces_access",[222],[]],
["spaces_secret",[222],[]],
["spacesaccess",[222],[]],
["spacessecret",[222],[]],
["spark",[861],[]],
["spark-bot",[861],[]],
["spark.bot",[861],[]],
["spark_bot",[861],[]],
["sparkbot",[861],[]],
["sparkpost",[737],[]],
["spat_",[404],[]],
["specific",[39],[]],
["speech",[67],[]],
["speechmatics",[738],[]],
["split",[739],[]],
["split io",[739],[]],
["split-admin",[739],[]],
["split-api",[739],[]],
["split-io",[739],[]],
["split-sdk",[739],[]],
["split-server",[739],[]],
["split.admin",[739],[]],
["split.api",[739],[]],
["split.io",[739],[]],
["split.sdk",[739],[]],
["split.server",[739],[]],
["split_admin",[739],[]],
["split_api",[739],[]],
["split_io",[739],[]],
["split_sdk",[739],[]],
["split_server",[739],[]],
["splitadmin",[739],[]],
["splitapi",[739],[]],
["splitio",[739],[]],
["splitsdk",[739],[]],
["splitserver",[739],[]],
["splunk",[714,740],[]],
["splunk appdynamics",[40],[]],
["splunk observability cloud",[714],[]],
["splunk-appdynamics",[40],[]],
["splunk-observability-cloud",[714],[]],
["splunk.appdynamics",[40],[]],
["splunk.observability.cloud",[714],[]],
["splunk_appdynamics",[40],[]],
["splunk_observability_cloud",[714],[]],
["splunkappdynamics",[40],[]],
["splunkcloud.com",[740],[]],
["splunkobservabilitycloud",[714],[]],
["spoonacular",[741],[]],
["spoonacular.com",[741],[]],
["spotify",[742],[]],
["spotipy",[742],[]],
["sq0atp-",[743],[]],
["sq0csp-",[743],[]],
["sqa_",[731],[]],
["sqco_",[731],[]],
["sqlcmd",[182],[]],
["sqlldr",[182],[]],
["sqlplus",[182],[]],
["sqp_",[731],[]],
["squ_",[731],[]],
["square",[744],[]],
["squarespace",[744],[]],
["sr-ht",[736],[]],
["sr.ht",[736],[]],
["sr_ht",[736],[]],
["src-access",[735],[]],
["src.access",[735],[]],
["src_access",[735],[]],
["srcaccess",[735],[]],
["srht",[736],[]],
["ss-api",[707],[]],
["ss.api",[707],[]],
["ss_api",[707],[]],
["ssapi",[707],[]],
["ssapi.shipstation.com",[707],[]],
["ssh_pass",[182],[]],
["sshpass",[182],[]],
["stability",[745],[]],
["stability ai",[745],[]],
["stability-ai",[745],[]],
["stability.ai",[745],[]],
["stability_ai",[745],[]],
["stabilityai",[745],[]],
["stadia",[747],[]],
["stadia maps",[747],[]],
["stadia-maps",[747],[]],
["stadia.maps",[747],[]],
["stadia_maps",[747],[]],
["stadiamaps",[747],[]],
["stadiamaps.com",[747],[]],
["staging-api.yousign.com",[887],[]],
["standard_",[42],[]],
["stationapi.veriff.com",[843],[]],
["statsig",[748],[]],
["statsigapi.net",[748],[]],
["status",[750],[]],
["statuscake",[749],[]],
["statuspage",[750],[]],
["ste-",[752],[]],
["steam",[751],[]],
["steamworks",[751],[]],
["stem.ubidots.com",[820],[]],
["storage-access",[67],[]],
["storage-account",[67],[]],
["storage-jwt",[860],[]],
["storage-sas",[67],[]],
["storage.access",[67],[]],
["storage.account",[67],[]],
["storage.jwt",[860],[]],
["storage.sas",[67],[]],
["storage.yandexcloud.net",[884],[]],
["storage_access",[67],[]],
["storage_account",[67],[]],
["storage_jwt",[860],[]],
["storage_sas",[67],[]],
["storageaccess",[67],[]],
["storageaccount",[67],[]],
["storagejwt",[860],[]],
["storagesas",[67],[]],
["storepass",[182],[]],
["storm-glass",[753],[]],
["storm.glass",[753],[]],
["storm_glass",[753],[]],
["stormglass",[753],[]],
["storyblok",[754],[]],
["strapi",[755],[]],
["strava",[756],[]],
["streak",[757],[]],
["stream",[297],[]],
["stream-api",[297],[]],
["stream-app",[297],[]],
["stream-chat",[297],[]],
["stream-fxtrade.oanda.com",[536],[]],
["stream-io",[297],[]],
["stream-io-api.com",[297],[]],
["stream-key",[816],[]],
["stream-secret",[297],[]],
["stream.api",[297],[]],
["stream.app",[297],[]],
["stream.chat",[297],[]],
["stream.gitter.im",[306],[]],
["stream.io",[297],[]],
["stream.key",[816],[]],
["stream.secret",[297],[]],
["stream.shodan.io",[708],[]],
["stream.tradier.com",[806],[]],
["stream_api",[297],[]],
["stream_app",[297],[]],
["stream_chat",[297],[]],
["stream_io",[297],[]],
["stream_key",[816],[]],
["stream_secret",[297],[]],
["streamapi",[297],[]],
["streamapp",[297],[]],
["streamchat",[297],[]],
["streaming.assemblyai.com",[51],[]],
["streamio",[297],[]],
["streamkey",[816],[]],
["streamsecret",[297],[]],
["strike",[186],[]],
["stripe",[758],[]],
["sts.amazonaws.com",[64],[]],
["studio",[410],[]],
["sub-c-",[623],[]],
["subscription",[67,102,405,680],[67,102,680]],
["sumo",[760],[]],
["sumo logic",[760],[]],
["sumo-logic",[760],[]],
["sumo.logic",[760],[]],
["sumo_logic",[760],[]],
["sumologic",[760],[]],
["sumsub",[761],[]],
["supabase",[762],[]],
["supabase.co",[762],[]],
["super",[764],[]],
["supermemory",[763],[]],
["supertokens",[764],[]],
["supertokens.io",[764],[]],
["superuser",[514],[]],
["survey",[765],[]],
["surveymonkey",[765],[]],
["svip.jina.ai",[389],[]],
["svix",[766],[]],
["swagger",[767],[]],
["swaggerhub",[767],[]],
["swell",[768],[]],
["swell-store",[768],[]],
["swell.store",[768],[]],
["swell_store",[768],[]],
["swellstore",[768],[]],
["swiftype",[769],[]],
["synthesia",[770],[]],
["syr_",[474],[]],
["sysdig",[771],[]],
["sysdig.com",[771],[]],
["sysdigcloud.com",[771],[]],
["system",[325],[]],
["syt_",[474],[]],
["tabcmd",[772],[]],
["tableau",[772],[]],
["talking",[8],[]],
["tatum",[775],[]],
["tavus",[777],[]],
["tavusapi.com",[777],[]],
["taxjar",[778],[]],
["tb-api",[788],[]],
["tb-secret",[788],[]],
["tb.api",[788],[]],
["tb.secret",[788],[]],
["tb_api",[788],[]],
["tb_secret",[788],[]],
["tbapi",[788],[]],
["tbsecret",[788],[]],
["tcld",[783],[]],
["tdlib",[781],[]],
["teams",[487],[]],
["teams-api",[487],[]],
["teams-key",[487],[]],
["teams-password",[487],[]],
["teams-secret",[487],[]],
["teams-token",[487],[]],
["teams.api",[487],[]],
["teams.key",[487],[]],
["teams.password",[487],[]],
["teams.secret",[487],[]],
["teams.token",[487],[]],
["teams_api",[487],[]],
["teams_key",[487],[]],
["teams_password",[487],[]],
["teams_secret",[487],[]],
["teams_token",[487],[]],
["teamsapi",[487],[]],
["teamskey",[487],[]],
["teamspassword",[487],[]],
["teamssecret",[487],[]],
["teamstoken",[487],[]],
["telebot",[781],[]],
["telegram",[781],[]],
["telegramclient",[781],[]],
["telegramclient(",[781],[]],
["telemetry.betterstack.com",[80],[]],
["telethon",[781],[]],
["telnyx",[782],[]],
["temporal",[783],[]],
["temporal cloud",[783],[]],
["temporal-cloud",[783],[]],
["temporal.cloud",[783],[]],
["temporal_cloud",[783],[]],
["temporalcloud",[783],[]],
["tenable",[784],[]],
["tenant",[67],[]],
["tencent",[785],[]],
["tencent cloud",[785],[]],
["tencent-cloud",[785],[]],
["tencent.cloud",[785],[]],
["tencent_cloud",[785],[]],
["tencentcloud",[785],[]],
["tencentcloudapi.com",[785],[]],
["terraform",[787],[]],
["terraform cloud",[787],[]],
["terraform-cloud",[787],[]],
["terraform.cloud",[787],[]],
["terraform_cloud",[787],[]],
["terraformcloud",[787],[]],
["test.api.amadeus.com",[27],[]],
["test.instamojo.com",[376],[]],
["test.salesforce.com",[676],[]],
["test_api_key:",[134],[]],
["testing",[788],[]],
["testingbot",[788],[]],
["testingbot.com",[788],[]],
["testnet",[116,775],[]],
["testnet.binance.vision",[83],[]],
["testnet.bitmex.com",[88],[]],
["testops",[630],[]],
["text-magic",[789],[]],
["text.magic",[789],[]],
["text.octoai.run",[537],[]],
["text_magic",[789],[]],
["textmagic",[789],[]],
["tf-api",[787],[]],
["tf-cloud",[787],[]],
["tf.api",[787],[]],
["tf.cloud",[787],[]],
["tf_api",[787],[]],
["tf_cloud",[787],[]],
["tfapi",[787],[]],
["tfc-token",[787],[]],
["tfc.token",[787],[]],
["tfc_token",[787],[]],
["tfcloud",[787],[]],
["tfctoken",[787],[]],
["tfe-token",[787],[]],
["tfe.token",[787],[]],
["tfe_token",[787],[]],
["tfetoken",[787],[]],
["tg-api-hash",[781],[]],
["tg-api.hash",[781],[]],
["tg-api_hash",[781],[]],
["tg-apihash",[781],[]],
["tg-bot",[781],[]],
["tg-token",[781],[]],
["tg.api-hash",[781],[]],
["tg.api.hash",[781],[]],
["tg.api_hash",[781],[]],
["tg.apihash",[781],[]],
["tg.bot",[781],[]],
["tg.token",[781],[]],
["tg_api-hash",[781],[]],
["tg_api.hash",[781],[]],
["tg_api_hash",[781],[]],
["tg_apihash",[781],[]],
["tg_bot",[781],[]],
["tg_token",[781],[]],
["tgapi-hash",[781],[]],
["tgapi.hash",[781],[]],
["tgapi_hash",[781],[]],
["tgapihash",[781],[]],
["tgbot",[781],[]],
["tgpak_",[803],[]],
["tgpat_",[803],[]],
["tgtoken",[781],[]],
["the guardian",[322],[]],
["the movie database",[799],[]],
["the-guardian",[322],[]],
["the-movie",[799],[]],
["the-movie-database",[799],[]],
["the.guardian",[322],[]],
["the.movie",[799],[]],
["the.movie.database",[799],[]],
["the_guardian",[322],[]],
["the_movie",[799],[]],
["the_movie_database",[799],[]],
["theguardian",[322],[]],
["themovie",[799],[]],
["themoviedatabase",[799],[]],
["themoviedb",[799],[]],
["things",[726],[]],
["things.ubidots.com",[820],[]],
["thingspeak",[790],[]],
["thingspeakapikey",[790],[]],
["thinkific",[791],[]],
["thinkific.com",[791],[]],
["thirdweb",[792],[]],
["thirdweb.com",[792],[]],
["threads",[256],[]],
["thunder",[793],[]],
["thunderforest",[793],[]],
["thunderforest.com",[793],[]],
["ticket",[794],[]],
["ticketmaster",[794],[]],
["tiingo",[795],[]],
["tile.openweathermap.org",[556],[]],
["tile.thunderforest.com",[793],[]],
["tiles.stadiamaps.com",[747],[]],
["tinify",[797],[]],
["tinify tinypng",[797],[]],
["tinify-tinypng",[797],[]],
["tinify.tinypng",[797],[]],
["tinify_tinypng",[797],[]],
["tinifytinypng",[797],[]],
["tiny-jpg",[797],[]],
["tiny-png",[797],[]],
["tiny.jpg",[797],[]],
["tiny.png",[797],[]],
["tiny_jpg",[797],[]],
["tiny_png",[797],[]],
["tinyjpg",[797],[]],
["tinypng",[797],[]],
["tio-api",[784],[]],
["tio-secret",[784],[]],
["tio.api",[784],[]],
["tio.secret",[784],[]],
["tio_api",[784],[]],
["tio_secret",[784],[]],
["tioapi",[784],[]],
["tiosecret",[784],[]],
["tk-us-",[684],[]],
["tk.eyj1ijoi",[469],[]],
["tl_apikey_",[786],[]],
["tly-",[774],[]],
["tm-key",[],[789]],
["tm.key",[],[789]],
["tm_key",[],[789]],
["tmdb",[799],[]],
["tmi-api",[816],[]],
["tmi-key",[816],[]],
["tmi-password",[816],[]],
["tmi-secret",[816],[]],
["tmi-token",[816],[]],
["tmi.api",[816],[]],
["tmi.js",[816],[]],
["tmi.key",[816],[]],
["tmi.password",[816],[]],
["tmi.secret",[816],[]],
["tmi.token",[816],[]],
["tmi_api",[816],[]],
["tmi_key",[816],[]],
["tmi_password",[816],[]],
["tmi_secret",[816],[]],
["tmi_token",[816],[]],
["tmiapi",[816],[]],
["tmikey",[816],[]],
["tmipassword",[816],[]],
["tmisecret",[816],[]],
["tmitoken",[816],[]],
["tmkey",[],[789]],
["tmprl",[783],[]],
["tmprl.cloud",[783],[]],
["todoist",[800],[]],
["together",[801],[]],
["together ai",[801],[]],
["together-ai",[801],[]],
["together_ai",[801],[]],
["togetherai",[801],[]],
["toggl",[802],[]],
["toggl track",[802],[]],
["toggl-track",[802],[]],
["toggl.track",[802],[]],
["toggl_track",[802],[]],
["toggltrack",[802],[]],
["token",[17,31,112,144,158,159,181,182,225,231,233,256,311,323,339,369,370,378,403,444,450,462,543,565,698,699,781,787,800,807,816,818,884],[630]],
["token token=",[569],[]],
["token-",[641],[]],
["token-id",[493],[]],
["token-secret",[493],[]],
["token.id",[493],[]],
["token.secret",[493],[]],
["token:",[182],[]],
["token_id",[493],[]],
["token_secret",[493],[]],
["tokenid",[493],[]],
["tokensecret",[493],[]],
["tomorrow",[804],[]],
["tomorrow io",[804],[]],
["tomorrow-io",[804],[]],
["tomorrow_io",[804],[]],
["tomorrowio",[804],[]],
["tomtom",[805],[]],
["tongyi",[196],[]],
["tower-oauth",[65],[]],
["tower.oauth",[65],[]],
["tower_oauth",[65],[]],
["toweroauth",[65],[]],
["tr_dev_",[811],[]],
["tr_dev_sk_",[811],[]],
["tr_pat_",[811],[]],
["tr_preview_",[811],[]],
["tr_preview_sk_",[811],[]],
["tr_prod_",[811],[]],
["tr_prod_sk_",[811],[]],
["tr_stg_",[811],[]],
["tr_stg_sk_",[811],[]],
["track-eu.customer.io",[191],[]],
["track.customer.io",[191],[]],
["tracker",[594],[594]],
["tradier",[806],[]],
["trails",[692],[]],
["trains",[140],[]],
["transaction",[59],[]],
["transactionkey",[59],[]],
["transfer",[755],[]],
["transifex",[807],[]],
["translate",[70],[]],
["translator",[67],[]],
["travelpayouts",[808],[]],
["travis",[809],[]],
["travis ci",[809],[]],
["travis-ci",[809],[]],
["travis.ci",[809],[]],
["travis_ci",[809],[]],
["travisci",[809],[]],
["trello",[810],[]],
["trello.com",[810],[]],
["true-nas",[812],[]],
["true.nas",[812],[]],
["true_nas",[812],[]],
["truenas",[812],[]],
["trunk.cocoapods.org",[154],[]],
["try.vikunja.io",[845],[]],
["trychroma.com",[131],[]],
["tskey-api-",[773],[]],
["tskey-auth-",[773],[]],
["tskey-client-",[773],[]],
["tskey-scim-",[773],[]],
["tskey-webhook-",[773],[]],
["tsm",[772],[]],
["turnstile",[149],[]],
["turso",[813],[]],
["turso.io",[813],[]],
["tvly-",[776],[]],
["tvly-dev-",[776],[]],
["tvly-prod-",[776],[]],
["tw-access",[817],[]],
["tw-api",[817],[]],
["tw-key",[817],[]],
["tw-secret",[792,817],[]],
["tw.access",[817],[]],
["tw.api",[817],[]],
["tw.key",[817],[]],
["tw.secret",[792,817],[]],
["tw_access",[817],[]],
["tw_api",[817],[]],
["tw_key",[817],[]],
["tw_secret",[792,817],[]],
["twaccess",[817],[]],
["twapi",[817],[]],
["twelve",[814],[]],
["twelve data",[814],[]],
["twelve-data",[814],[]],
["twelve.data",[814],[]],
["twelve_data",[814],[]],
["twelvedata",[814],[]],
["twilio",[815],[]],
["twilio.com",[815],[]],
["twitch",[816],[]],
["twitter",[817],[]],
["twkey",[817],[]],
["twp_",[780],[]],
["twsecret",[792,817],[]],
["tx",[807],[]],
["tx-token",[807],[]],
["tx.token",[807],[]],
["tx_token",[807],[]],
["txtoken",[807],[]],
["typeform",[818],[]],
["typesense",[819],[]],
["typesense.net",[819],[]],
["ubidots",[820],[]],
["ui.nabu.casa",[344],[]],
["universal",[369],[]],
["unkey_",[821],[]],
["unleash",[822],[]],
["unsplash",[823],[]],
["unstructured",[824],[]],
["unzip",[182],[]],
["up.qiniup.com",[632],[]],
["updates.maxmind.com",[476],[]],
["uplink.api.apollographql.com",[37],[]],
["upload.box.com",[98],[]],
["upload.bugsnag.com",[111],[]],
["upload.gyazo.com",[326],[]],
["upload.heygen.com",[341],[]],
["upload.imagekit.io",[363],[]],
["upload.twitter.com",[817],[]],
["upload.uploadcare.com",[825],[]],
["upload.wistia.com",[871],[]],
["uploadcare",[825],[]],
["uploads.pinata.cloud",[587],[]],
["upstage",[827],[]],
["upstash",[828],[]],
["upstash.io",[828],[]],
["uptime",[829,830],[]],
["uptime kuma",[829],[]],
["uptime robot",[830],[]],
["uptime-kuma",[829],[]],
["uptime-robot",[830],[]],
["uptime.betterstack.com",[80],[]],
["uptime.kuma",[829],[]],
["uptime.robot",[830],[]],
["uptime_kuma",[829],[]],
["uptime_robot",[830],[]],
["uptimekuma",[829],[]],
["uptimerobot",[830],[]],
["urbanairship",[16],[]],
["uri",[487],[]],
["url",[150,487,516,655],[]],
["urlscan",[831],[]],
["urlscan io",[831],[]],
["urlscan-io",[831],[]],
["urlscan.io",[831],[]],
["urlscan_io",[831],[]],
["urlscanio",[831],[]],
["us.api.bland.ai",[93],[]],
["us.infisical.com",[369],[]],
["us.okx.com",[540],[]],
["us.sentry.io",[699],[]],
["us.sms.api.sinch.com",[719],[]],
["us1.locationiq.com",[443],[]],
["us1.make.com",[468],[]],
["us2.make.com",[468],[]],
["useplunk",[603],[]],
["user-name",[108],[]],
["user.name",[108],[]],
["user_name",[108],[]],
["userkey",[480],[]],
["username",[108,464],[]],
["userstack",[832],[]],
["userstack.com",[832],[]],
["v0-api",[833],[]],
["v0-dev",[833],[]],
["v0-key",[833],[]],
["v0-sdk",[833],[]],
["v0-token",[833],[]],
["v0.api",[833],[]],
["v0.dev",[833],[]],
["v0.key",[833],[]],
["v0.token",[833],[]],
["v0_api",[833],[]],
["v0_dev",[833],[]],
["v0_key",[833],[]],
["v0_token",[833],[]],
["v0api",[833],[]],
["v0dev",[833],[]],
["v0key",[833],[]],
["v0token",[833],[]],
["v3.eu.recurly.com",[651],[]],
["v3.recurly.com",[651],[]],
["v6.exchangerate-api.com",[254],[]],
["v7 darwin",[834],[]],
["v7-api",[834],[]],
["v7-darwin",[834],[]],
["v7-key",[834],[]],
["v7.api",[834],[]],
["v7.darwin",[834],[]],
["v7.key",[834],[]],
["v7_api",[834],[]],
["v7_darwin",[834],[]],
["v7_key",[834],[]],
["v7api",[834],[]],
["v7darwin",[834],[]],
["v7key",[834],[]],
["v7labs",[834],[]],
["val town",[835],[]],
["val-town",[835],[]],
["val.town",[835],[]],
["val_town",[835],[]],
["validation-key",[182],[]],
["validation.key",[182],[]],
["validation_key",[182],[]],
["validationkey",[182],[]],
["valtown",[835],[]],
["value",[622,772],[]],
["vantage",[26],[]],
["vapi",[836],[]],
["vast",[837],[]],
["vast ai",[837],[]],
["vast-ai",[837],[]],
["vast.ai",[837],[]],
["vast_ai",[837],[]],
["vastai",[837],[]],
["vastai set api-key",[837],[]],
["vault",[838],[]],
["vault login",[838],[]],
["vault-dev",[838],[]],
["vault-root",[838],[]],
["vault.dev",[838],[]],
["vault.root",[838],[]],
["vault_dev",[838],[]],
["vault_root",[838],[]],
["vaultdev",[838],[]],
["vaultroot",[838],[]],
["vc-api",[847],[]],
["vc.api",[847],[]],
["vc_api",[847],[]],
["vca_",[842],[]],
["vcapi",[847],[]],
["vci_",[842],[]],
["vck_",[842],[]],
["vcp_",[842],[]],
["vcr_",[842],[]],
["vellum",[840],[]],
["veracode",[841],[]],
["vercel",[842],[]],
["veriff",[843],[]],
["verification",[902],[]],
["veriphone",[844],[]],
["veriphone.io",[844],[]],
["vf-api",[849],[]],
["vf.api",[849],[]],
["vf_api",[849],[]],
["vfapi",[849],[]],
["video",[297],[]],
["vikunja",[845],[]],
["virtualearth.net",[84],[]],
["virus-total",[846],[]],
["virus.total",[846],[]],
["virus_total",[846],[]],
["virustotal",[846],[]],
["vision",[67],[]],
["visual crossing",[847],[]],
["visual-crossing",[847],[]],
["visual.crossing",[847],[]],
["visual_crossing",[847],[]],
["visualcrossing",[847],[]],
["visualstudio.com",[67],[]],
["vite-here",[337],[]],
["vite.here",[337],[]],
["vite_here",[337],[]],
["vitehere",[337],[]],
["vk-access",[848],[]],
["vk-api",[848],[]],
["vk-api-bot",[848],[]],
["vk-api.bot",[848],[]],
["vk-api_bot",[848],[]],
["vk-apibot",[848],[]],
["vk-bot",[848],[]],
["vk-group",[848],[]],
["vk-key",[848],[]],
["vk-service",[848],[]],
["vk-token",[848],[]],
["vk-user",[848],[]],
["vk-user-bot",[848],[]],
["vk-user.bot",[848],[]],
["vk-user_bot",[848],[]],
["vk-userbot",[848],[]],
["vk.access",[848],[]],
["vk.api",[848],[]],
["vk.api-bot",[848],[]],
["vk.api.bot",[848],[]],
["vk.api_bot",[848],[]],
["vk.apibot",[848],[]],
["vk.bot",[848],[]],
["vk.group",[848],[]],
["vk.key",[848],[]],
["vk.service",[848],[]],
["vk.token",[848],[]],
["vk.user",[848],[]],
["vk.user-bot",[848],[]],
["vk.user.bot",[848],[]],
["vk.user_bot",[848],[]],
["vk.userbot",[848],[]],
["vk_access",[848],[]],
["vk_api",[848],[]],
["vk_api-bot",[848],[]],
["vk_api.bot",[848],[]],
["vk_api_bot",[848],[]],
["vk_apibot",[848],[]],
["vk_bot",[848],[]],
["vk_group",[848],[]],
["vk_key",[848],[]],
["vk_service",[848],[]],
["vk_token",[848],[]],
["vk_user",[848],[]],
["vk_user-bot",[848],[]],
["vk_user.bot",[848],[]],
["vk_user_bot",[848],[]],
["vk_userbot",[848],[]],
["vkaccess",[848],[]],
["vkapi",[848],[]],
["vkapi-bot",[848],[]],
["vkapi.bot",[848],[]],
["vkapi_bot",[848],[]],
["vkapibot",[848],[]],
["vkbot",[848],[]],
["vkey",[841],[]],
["vkgroup",[848],[]],
["vkkey",[848],[]],
["vkontakte",[848],[]],
["vkservice",[848],[]],
["vktoken",[848],[]],
["vkuser",[848],[]],
["vkuser-bot",[848],[]],
["vkuser.bot",[848],[]],
["vkuser_bot",[848],[]],
["vkuserbot",[848],[]],
["voice.africastalking.com",[8],[]],
["voiceflow",[849],[]],
["volc-ark",[850],[]],
["volc.ark",[850],[]],
["volc_ark",[850],[]],
["volcark",[850],[]],
["volcengine",[850],[]],
["volcengine ark",[850],[]],
["volcengine-ark",[850],[]],
["volcengine.ark",[850],[]],
["volcengine_ark",[850],[]],
["volcengineark",[850],[]],
["vonage",[851],[]],
["voyage",[852],[]],
["voyage ai",[852],[]],
["voyage-ai",[852],[]],
["voyage_ai",[852],[]],
["voyageai",[852],[]],
["vsts",[67],[]],
["vsts-pat",[67],[]],
["vsts.pat",[67],[]],
["vsts_pat",[67],[]],
["vstspat",[67],[]],
["vt-api",[846],[]],
["vt.api",[846],[]],
["vt_api",[846],[]],
["vtapi",[846],[]],
["vtwn",[835],[]],
["vultr",[853],[]],
["w3w-api",[867],[]],
["w3w-key",[867],[]],
["w3w.api",[867],[]],
["w3w.key",[867],[]],
["w3w_api",[867],[]],
["w3w_key",[867],[]],
["w3wapi",[867],[]],
["w3wkey",[867],[]],
["wa-token",[256],[]],
["wa.token",[256],[]],
["wa_token",[256],[]],
["wachtwoord",[182],[]],
["wallet",[164],[]],
["walmart",[854],[]],
["walmart marketplace",[854],[]],
["walmart-marketplace",[854],[]],
["walmart.marketplace",[854],[]],
["walmart_marketplace",[854],[]],
["walmartmarketplace",[854],[]],
["wandb",[866],[]],
["wandb login",[866],[]],
["wandb.login",[866],[]],
["wandb_v1_",[866],[]],
["wasabi",[855],[]],
["wasabisys.com",[855],[]],
["watoken",[256],[]],
["watson",[358],[]],
["watsonx",[358],[]],
["wbsapi.withings.net",[873],[]],
["wbx-access",[861],[]],
["wbx-api",[861],[]],
["wbx-auth",[861],[]],
["wbx-bot",[861],[]],
["wbx-key",[861],[]],
["wbx-personal",[861],[]],
["wbx-secret",[861],[]],
["wbx-teams",[861],[]],
["wbx-token",[861],[]],
["wbx.access",[861],[]],
["wbx.api",[861],[]],
["wbx.auth",[861],[]],
["wbx.bot",[861],[]],
["wbx.key",[861],[]],
["wbx.personal",[861],[]],
["wbx.secret",[861],[]],
["wbx.teams",[861],[]],
["wbx.token",[861],[]],
["wbx_access",[861],[]],
["wbx_api",[861],[]],
["wbx_auth",[861],[]],
["wbx_bot",[861],[]],
["wbx_key",[861],[]],
["wbx_personal",[861],[]],
["wbx_secret",[861],[]],
["wbx_teams",[861],[]],
["wbx_token",[861],[]],
["wbxaccess",[861],[]],
["wbxapi",[861],[]],
["wbxauth",[861],[]],
["wbxbot",[861],[]],
["wbxkey",[861],[]],
["wbxpersonal",[861],[]],
["wbxsecret",[861],[]],
["wbxteams",[861],[]],
["wbxtoken",[861],[]],
["wc-key",[875],[]],
["wc-secret",[875],[]],
["wc.key",[875],[]],
["wc.secret",[875],[]],
["wc_key",[875],[]],
["wc_secret",[875],[]],
["wcd-admin",[859],[]],
["wcd-api",[859],[]],
["wcd.admin",[859],[]],
["wcd.api",[859],[]],
["wcd_admin",[859],[]],
["wcd_api",[859],[]],
["wcdadmin",[859],[]],
["wcdapi",[859],[]],
["wckey",[875],[]],
["wcs-api",[859],[]],
["wcs.api",[859],[]],
["wcs_api",[859],[]],
["wcsapi",[859],[]],
["wcsecret",[875],[]],
["weapp",[864],[]],
["weather",[3,556,847,856,857],[]],
["weather.visualcrossing.com",[847],[]],
["weatherapi",[856],[]],
["weatherapi com",[856],[]],
["weatherapi-com",[856],[]],
["weatherapi_com",[856],[]],
["weatherapicom",[856],[]],
["weatherbit",[857],[]],
["weatherstack",[858],[]],
["weatherstack.com",[858],[]],
["weaviate",[859],[]],
["weaviate cloud",[859],[]],
["weaviate-cloud",[859],[]],
["weaviate.cloud",[859],[]],
["weaviate.network",[859],[]],
["weaviate_cloud",[859],[]],
["weaviatecloud",[859],[]],
["web3",[860],[]],
["web3 storage",[860],[]],
["web3-storage",[860],[]],
["web3.storage",[860],[]],
["web3_storage",[860],[]],
["web3storage",[860],[]],
["webapi",[],[751]],
["webdav",[520],[]],
["webex",[861],[]],
["webex-bot",[861],[]],
["webex-oauth",[861],[]],
["webex.bot",[861],[]],
["webex.oauth",[861],[]],
["webex_bot",[861],[]],
["webex_oauth",[861],[]],
["webexapis.com",[861],[]],
["webexbot",[861],[]],
["webexoauth",[861],[]],
["webflow",[862],[]],
["webhook",[487],[]],
["webhook.office.com",[487],[]],
["weblate",[863],[]],
["webpassword",[586],[]],
["wechat",[864,865],[]],
["wechatpay",[864],[]],
["wecom",[865],[]],
["wecom-agent",[865],[]],
["wecom-corp",[865],[]],
["wecom.agent",[865],[]],
["wecom.corp",[865],[]],
["wecom_agent",[865],[]],
["wecom_corp",[865],[]],
["wecomagent",[865],[]],
["wecomcorp",[865],[]],
["weights and biases",[866],[]],
["weights biases",[866],[]],
["weights-and-biases",[866],[]],
["weights-biases",[866],[]],
["weights.and.biases",[866],[]],
["weights.biases",[866],[]],
["weights_and_biases",[866],[]],
["weights_biases",[866],[]],
["weightsandbiases",[866],[]],
["weightsbiases",[866],[]],
["weixin",[864,865],[]],
["wenxin",[70],[]],
["wework",[865],[]],
["what3words",[867],[]],
["whatsapp",[256],[]],
["whitesource",[480],[]],
["whitesourcesoftware.com",[480],[]],
["windmill",[868],[]],
["windsurf",[869],[]],
["wise",[870],[]],
["wistia",[871],[]],
["wit ai",[872],[]],
["wit-access",[872],[]],
["wit-ai",[872],[]],
["wit-server",[872],[]],
["wit-token",[872],[]],
["wit.access",[872],[]],
["wit.ai",[872],[]],
["wit.server",[872],[]],
["wit.token",[872],[]],
["wit_access",[872],[]],
["wit_ai",[872],[]],
["wit_server",[872],[]],
["wit_token",[872],[]],
["witaccess",[872],[]],
["witai",[872],[]],
["with/key",[362],[]],
["withings",[873],[]],
["witserver",[872],[]],
["wittoken",[872],[]],
["wlc",[863],[]],
["wlc-key",[863],[]],
["wlc.key",[863],[]],
["wlc_key",[863],[]],
["wlckey",[863],[]],
["wlp_",[863],[]],
["wlu_",[863],[]],
["wm-token",[868],[]],
["wm.token",[868],[]],
["wm_token",[868],[]],
["wmill",[868],[]],
["wmtoken",[868],[]],
["woocommerce",[875],[]],
["woodpecker",[876],[]],
["woodpecker ci",[876],[]],
["woodpecker-ci",[876],[]],
["woodpecker.ci",[876],[]],
["woodpecker_ci",[876],[]],
["woodpeckerci",[876],[]],
["workflow",[221],[]],
["workos",[878],[]],
["workspace",[425],[]],
["wp-json/wc",[875],[]],
["wrike",[879],[]],
["wrike.com",[879],[]],
["write-key",[442],[]],
["write.key",[442],[]],
["write_key",[442],[]],
["writekey",[442],[]],
["wrkatrial-eyj",[877],[]],
["wrkau-eyj",[877],[]],
["wrkaus-eyj",[877],[]],
["wrkeu-eyj",[877],[]],
["wrkjp-eyj",[877],[]],
["wrksg-eyj",[877],[]],
["ws.audioscrobbler.com",[419],[]],
["ws.detectlanguage.com",[215],[]],
["ws.finnhub.io",[263],[]],
["wt-access",[861],[]],
["wt-api",[861],[]],
["wt-auth",[861],[]],
["wt-bot",[861],[]],
["wt-key",[861],[]],
["wt-personal",[861],[]],
["wt-secret",[861],[]],
["wt-teams",[861],[]],
["wt-token",[861],[]],
["wt.access",[861],[]],
["wt.api",[861],[]],
["wt.auth",[861],[]],
["wt.bot",[861],[]],
["wt.key",[861],[]],
["wt.personal",[861],[]],
["wt.secret",[861],[]],
["wt.teams",[861],[]],
["wt.token",[861],[]],
["wt_access",[861],[]],
["wt_api",[861],[]],
["wt_auth",[861],[]],
["wt_bot",[861],[]],
["wt_key",[861],[]],
["wt_personal",[861],[]],
["wt_secret",[861],[]],
["wt_teams",[861],[]],
["wt_token",[861],[]],
["wtaccess",[861],[]],
["wtapi",[861],[]],
["wtauth",[861],[]],
["wtbot",[861],[]],
["wtkey",[861],[]],
["wtpersonal",[861],[]],
["wtsecret",[861],[]],
["wtteams",[861],[]],
["wttoken",[861],[]],
["www.alphavantage.co",[26],[]],
["www.bitmex.com",[88],[]],
["www.bugherd.com",[110],[]],
["www.bungie.net",[113],[]],
["www.chromatic.com",[132],[]],
["www.comet.com",[167],[]],
["www.eventbriteapi.com",[250],[]],
["www.evernote.com",[252],[]],
["www.flickr.com",[270],[]],
["www.google.com",[311],[]],
["www.hyperdx.io",[356],[]],
["www.instamojo.com",[376],[]],
["www.ip2location.io",[381],[]],
["www.jotform.com",[390],[]],
["www.kaggle.com",[395],[]],
["www.linkedin.com",[433],[]],
["www.mapquestapi.com",[470],[]],
["www.okx.com",[540],[]],
["www.openuv.io",[555],[]],
["www.pivotaltracker.com",[594],[]],
["www.pushbullet.com",[625],[]],
["www.pushplus.plus",[628],[]],
["www.quandl.com",[508],[]],
["www.recraft.ai",[650],[]],
["www.reddit.com",[652],[]],
["www.rev.ai",[661],[]],
["www.searchapi.io",[691],[]],
["www.strava.com",[756],[]],
["www.streak.com",[757],[]],
["www.tiingo.com",[795],[]],
["www.travelpayouts.com",[808],[]],
["www.val.town",[835],[]],
["www.virustotal.com",[846],[]],
["www.visualcrossing.com",[847],[]],
["www.weatherbit.io",[857],[]],
["www.wrike.com",[879],[]],
["www.zerobounce.net",[896],[]],
["www.zohoapis.com",[901],[]],
["www.zohoapis.eu",[901],[]],
["www.zohoapis.in",[901],[]],
["wx-api",[358],[]],
["wx-app",[864],[]],
["wx-client",[864],[]],
["wx-mch",[864],[]],
["wx-mini",[864],[]],
["wx-pay",[864],[]],
["wx-secret",[864],[]],
["wx.api",[358],[]],
["wx.app",[864],[]],
["wx.client",[864],[]],
["wx.mch",[864],[]],
["wx.mini",[864],[]],
["wx.pay",[864],[]],
["wx.secret",[864],[]],
["wx_api",[358],[]],
["wx_app",[864],[]],
["wx_client",[864],[]],
["wx_mch",[864],[]],
["wx_mini",[864],[]],
["wx_pay",[864],[]],
["wx_secret",[864],[]],
["wxapi",[358],[]],
["wxapp",[864],[]],
["wxclient",[864],[]],
["wxmch",[864],[]],
["wxmini",[864],[]],
["wxpay",[864],[]],
["wxpay-apiv3",[864],[]],
["wxpay-mch",[864],[]],
["wxpay.apiv3",[864],[]],
["wxpay.mch",[864],[]],
["wxpay_apiv3",[864],[]],
["wxpay_mch",[864],[]],
["wxpayapiv3",[864],[]],
["wxpaymch",[864],[]],
["wxsecret",[864],[]],
["wxwork",[865],[]],
["x twitter",[817],[]],
["x-access",[817],[808]],
["x-aio",[],[5]],
["x-api",[817],[32,37,38,113,145,152,168,199,213,249,251,253,264,333,341,345,350,352,355,367,376,393,415,428,432,485,500,519,541,553,556,578,579,620,621,636,637,645,653,654,688,694,701,711,723,732,741,775,777,840,867]],
["x-api-key",[485],[]],
["x-auth",[149],[149,791]],
["x-goog-api-key",[311],[]],
["x-key",[817],[92]],
["x-kit",[173],[173]],
["x-license",[],[517]],
["x-n8-n",[],[505]],
["x-n8.n",[],[505]],
["x-n8_n",[],[505]],
["x-n8n",[],[505]],
["x-ota",[],[450]],
["x-otx",[],[24]],
["x-plex-token",[601],[]],
["x-rundeck-auth-token",[673],[]],
["x-secret",[792,817],[792]],
["x-twitter",[817],[]],
["x-vault-token",[838],[]],
["x.access",[817],[808]],
["x.aio",[],[5]],
["x.api",[817],[32,37,38,113,145,152,168,199,213,249,251,253,264,333,341,345,350,352,355,367,376,393,415,428,432,485,500,519,541,553,556,578,579,620,621,636,637,645,653,654,688,694,701,711,723,732,741,775,777,840,867]],
["x.auth",[149],[149,791]],
["x.key",[817],[92]],
["x.kit",[173],[173]],
["x.license",[],[517]],
["x.n8-n",[],[505]],
["x.n8.n",[],[505]],
["x.n8_n",[],[505]],
["x.n8n",[],[505]],
["x.ota",[],[450]],
["x.otx",[],[24]],
["x.secret",[792,817],[792]],
["x.twitter",[817],[]],
["x_access",[817],[808]],
["x_aio",[],[5]],
["x_api",[817],[32,37,38,113,145,152,168,199,213,249,251,253,264,333,341,345,350,352,355,367,376,393,415,428,432,485,500,519,541,553,556,578,579,620,621,636,637,645,653,654,688,694,701,711,723,732,741,775,777,840,867]],
["x_auth",[149],[149,791]],
["x_key",[817],[92]],
["x_kit",[173],[173]],
["x_license",[],[517]],
["x_n8-n",[],[505]],
["x_n8.n",[],[505]],
["x_n8_n",[],[505]],
["x_n8n",[],[505]],
["x_ota",[],[450]],
["x_otx",[],[24]],
["x_secret",[792,817],[792]],
["x_twitter",[817],[]],
["xaat-",[66],[]],
["xaccess",[817],[808]],
["xai-api",[880],[]],
["xai.api",[880],[]],
["xai_api",[880],[]],
["xaiapi",[880],[]],
["xaio",[],[5]],
["xapi",[817],[32,37,38,113,145,152,168,199,213,249,251,253,264,333,341,345,350,352,355,367,376,393,415,428,432,485,500,519,541,553,556,578,579,620,621,636,637,645,653,654,688,694,701,711,723,732,741,775,777,840,867]],
["xapp-",[724],[]],
["xapt-",[66],[]],
["xau_",[881],[]],
["xauth",[149],[149,791]],
["xc-auth",[],[524]],
["xc-token",[524],[524]],
["xc.auth",[],[524]],
["xc.token",[524],[524]],
["xc_auth",[],[524]],
["xc_token",[524],[524]],
["xcauth",[],[524]],
["xctoken",[524],[524]],
["xero",[883],[]],
["xero-oauth",[883],[]],
["xero.oauth",[883],[]],
["xero_oauth",[883],[]],
["xerooauth",[883],[]],
["xfreerdp",[182],[]],
["xi-api",[246],[246]],
["xi.api",[246],[246]],
["xi_api",[246],[246]],
["xiapi",[246],[246]],
["xkey",[817],[92]],
["xkit",[173],[173]],
["xlicense",[],[517]],
["xn8-n",[],[505]],
["xn8.n",[],[505]],
["xn8_n",[],[505]],
["xn8n",[],[505]],
["xnd_development_",[882],[]],
["xnd_production_",[882],[]],
["xota",[],[450]],
["xotx",[],[24]],
["xoxb-",[724],[]],
["xoxe-",[724],[]],
["xoxe.xoxb-",[724],[]],
["xoxe.xoxp-",[724],[]],
["xoxp-",[724],[]],
["xsecret",[792,817],[792]],
["xtwitter",[817],[]],
["xwfp-",[724],[]],
["yandex",[884],[]],
["yandex cloud",[884],[]],
["yandex-cloud",[884],[]],
["yandex.cloud",[884],[]],
["yandex_cloud",[884],[]],
["yandexcloud",[884],[]],
["yc-iam",[884],[]],
["yc-key",[884],[]],
["yc-secret",[884],[]],
["yc-token",[884],[]],
["yc.iam",[884],[]],
["yc.key",[884],[]],
["yc.secret",[884],[]],
["yc.token",[884],[]],
["yc_iam",[884],[]],
["yc_key",[884],[]],
["yc_secret",[884],[]],
["yc_token",[884],[]],
["yca",[884],[]],
["yciam",[884],[]],
["yckey",[884],[]],
["ycloud",[884],[]],
["ycsecret",[884],[]],
["yctoken",[884],[]],
["yelp",[885],[]],
["ynab",[886],[]],
["ynab-pat",[886],[]],
["ynab.pat",[886],[]],
["ynab_pat",[886],[]],
["ynabpat",[886],[]],
["york-times",[518],[]],
["york.times",[518],[]],
["york_times",[518],[]],
["yorktimes",[518],[]],
["you-sign",[887],[]],
["you.sign",[887],[]],
["you_sign",[887],[]],
["yousign",[887],[]],
["yousign.app",[887],[]],
["yubicloud",[888],[]],
["yubico",[888],[]],
["yubikey",[888],[]],
["zabbix",[889],[]],
["zabbix.cloud",[889],[]],
["zabbix_api",[889],[]],
["zabbixapi",[889],[]],
["zai-api",[898],[]],
["zai.api",[898],[]],
["zai_api",[898],[]],
["zaiapi",[898],[]],
["zapier",[890],[]],
["zapier.com",[890],[]],
["zeit",[842],[]],
["zen-rows",[892],[]],
["zen-serp",[893],[]],
["zen.rows",[892],[]],
["zen.serp",[893],[]],
["zen_rows",[892],[]],
["zen_serp",[893],[]],
["zendesk",[891],[]],
["zendesk.com",[891],[]],
["zenrows",[892],[]],
["zenserp",[893],[]],
["zep-api",[894],[]],
["zep.api",[894],[]],
["zep_api",[894],[]],
["zepapi",[894],[]],
["zeplin",[895],[]],
["zerobounce",[896],[]],
["zerotier",[897],[]],
["zhipu",[898],[]],
["zhipu ai",[898],[]],
["zhipu-ai",[898],[]],
["zhipu_ai",[898],[]],
["zhipuai",[898],[]],
["zilliz",[899],[]],
["zilliz cloud",[899],[]],
["zilliz-cloud",[899],[]],
["zilliz.cloud",[899],[]],
["zilliz_cloud",[899],[]],
["zillizcloud",[899],[]],
["zillizcloud.com",[899],[]],
["zip",[182],[]],
["zitadel",[900],[]],
["zitadel.cloud",[900],[]],
["zoho",[901],[]],
["zoho-oauth",[901],[]],
["zoho.oauth",[901],[]],
["zoho_oauth",[901],[]],
["zohooauth",[901],[]],
["zoom",[902],[]],
["zoom-jwt",[902],[]],
["zoom-oauth",[902],[]],
["zoom-s2s",[902],[]],
["zoom-sdk",[902],[]],
["zoom-video",[902],[]],
["zoom.jwt",[902],[]],
["zoom.oauth",[902],[]],
["zoom.s2s",[902],[]],
["zoom.sdk",[902],[]],
["zoom.us",[902],[]],
["zoom.video",[902],[]],
["zoom_jwt",[902],[]],
["zoom_oauth",[902],[]],
["zoom_s2s",[902],[]],
["zoom_sdk",[902],[]],
["zoom_video",[902],[]],
["zoominfo",[903],[]],
["zoomjwt",[902],[]],
["zoomoauth",[902],[]],
["zooms2s",[902],[]],
["zoomsdk",[902],[]],
["zoomvideo",[902],[]],
["zqt_",[839],[]],
["zt-api",[897],[]],
["zt-token",[897],[]],
["zt.api",[897],[]],
["zt.eu.sms.api.sinch.com",[719],[]],
["zt.token",[897],[]],
["zt.us.sms.api.sinch.com",[719],[]],
["zt_api",[897],[]],
["zt_token",[897],[]],
["ztapi",[897],[]],
["zttoken",[897],[]],
["zulip",[904],[]],
["zulip-bot",[904],[]],
["zulip.bot",[904],[]],
["zulip_bot",[904],[]],
["zulipbot",[904],[]],
["zulipchat.com",[904],[]],
["zut_",[839],[]],
["zwt_",[839],[]],
["| chpasswd",[182],[]],
["| sudo chpasswd",[182],[]],
["|chpasswd",[182],[]]
]`), routes: JSON.parse(`[
[0,2,3,4,6,7,9,10,11,13,15,16,17,19,20,22,24,25,27,29,31,33,34,35,37,38,39,42,43,44,47,49,50,55,57,58,59,60,62,63,64,65,67,68,69,70,71,73,74,76,77,80,81,82,83,87,88,89,91,92,93,94,95,97,98,103,104,106,129,130,131,133,134,135,136,137,139,140,141,142,143,144,146,147,149,150,154,155,156,157,158,159,161,163,164,165,166,167,169,171,174,176,177,178,180,182,183,184,186,188,189,190,192,207,208,209,210,211,213,215,216,217,218,219,220,222,223,224,225,226,227,233,234,235,236,239,242,243,244,245,246,248,251,252,253,255,256,257,258,259,266,268,269,271,272,273,274,276,278,280,281,282,283,284,285,288,289,290,291,292,293,295,299,301,303,305,307,308,309,311,312,314,316,336,338,339,341,342,343,344,345,347,349,350,352,353,354,355,358,363,364,365,366,367,369,370,374,375,376,377,378,379,380,382,383,384,385,387,389,394,395,396,398,403,407,408,414,415,417,418,419,420,423,425,430,431,432,434,436,437,442,443,445,447,449,452,454,456,457,458,460,462,463,464,465,466,467,472,473,474,475,477,478,480,482,483,484,486,487,488,490,492,493,495,497,498,499,500,502,503,504,505,506,507,508,509,510,511,512,515,517,518,519,521,523,524,525,526,527,528,529,530,532,533,542,559,560,561,562,563,566,567,575,576,579,580,583,584,586,587,588,589,591,592,593,595,597,599,600,601,602,603,604,605,606,609,610,611,612,615,617,618,621,622,623,624,628,633,634,638,640,641,643,644,645,646,647,648,649,652,653,654,655,656,657,658,659,660,661,662,666,669,670,672,675,677,678,680,682,685,686,688,689,690,691,692,693,694,696,699,700,701,702,703,705,707,709,711,712,713,714,715,716,718,720,721,722,723,724,729,730,731,732,733,734,735,736,738,741,743,745,747,748,749,750,751,752,753,754,755,757,759,762,764,768,769,770,771,772,773,775,776,777,778,779,780,781,782,783,784,786,788,789,790,791,792,793,796,798,799,800,803,805,806,809,811,812,813,815,817,819,820,821,822,823,825,827,829,830,832,833,834,835,836,837,840,842,843,846,847,849,851,852,854,856,858,860,861,865,866,867,869,870,871,872,873,876,877,878,879,881,883,885,887,889,891,892,895,903,904,905,906,907,908,909,910,911,912,915,916,917,918,919,920,922,926,928,929,930,931,933,934,935,936,939,941,943,944,945,946,951,952,953,954,955,956,958,959,960,961,963,965,967,968,969,971,972,976,980,982,987,988,989,990,991,992,993,995,997,999,1000,1002,1003,1005,1006,1007,1008,1009,1011,1013,1014,1015,1019,1021,1022,1023,1024,1027,1028,1029,1032,1034,1035,1037,1038,1039,1040,1041,1042,1044,1045,1048,1050,1052,1053,1054,1055,1056,1057,1058,1066,1067,1068,1069,1071,1072,1073,1075,1076,1077,1079,1081,1084,1085,1087,1088,1091,1093,1094,1095,1096,1098,1100,1101,1102,1103,1105,1107,1108,1109,1110,1111,1112,1114,1116,1117,1119,1120,1121,1122,1123,1124,1125,1127,1130,1131,1132,1133,1134,1135,1136,1137,1139,1140,1141,1143,1144,1148,1149,1150,1151,1152,1153,1154,1156,1157,1158,1159,1161,1162,1163,1164,1165,1166,1168,1169,1171,1172,1173,1174,1179,1180,1181,1182,1184,1185,1187,1189,1190,1191,1196,1197,1198,1199,1200,1201,1204,1205,1206,1207,1208,1209,1210,1211,1213,1223,1225,1226,1228,1229,1231,1232,1237,1238,1239,1240,1244,1245,1246,1247,1248,1249,1250,1251,1255,1256,1257,1258,1259,1261,1262,1264,1265,1266,1267,1269,1270,1271,1272,1280,1281,1283,1285,1290,1291,1293,1294,1295,1296,1298,1300,1301,1302,1303,1308,1309,1311,1314,1315,1316,1317,1318,1321,1322,1323,1324,1326,1327,1328,1329,1330,1331,1332,1333,1334,1335,1336,1337,1338,1339,1341,1342,1344,1345,1347,1348,1349,1350,1351,1352,1353,1356,1359,1360,1361,1362,1366,1370,1377,1379,1380,1381,1382,1387,1388,1389,1390,1391,1392,1398,1399,1400,1401,1402,1404,1405,1407,1408,1409,1414,1415,1417,1419,1425,1426,1427,1428,1429,1430,1432,1433,1434,1436,1437,1438,1439,1441,1443,1444,1445,1448,1449,1451,1453,1457,1459,1461,1463,1464,1465,1467,1468,1469,1470,1471,1472,1474,1476,1477,1480,1481,1482,1483,1484,1485,1494,1495,1497,1498,1499,1500,1502,1504,1505,1506,1507,1508,1509,1510,1511,1513,1514,1516,1518,1519,1520]
]`)[0], beside: JSON.parse(`[
[19,23,64,222,292,303,313,646,761,785]
]`)[0] };

export {
  archives,
  encodingOf,
  makePlacer,
  encodedBytes,
  scanText,
  searchFor,
  makeSearch,
  stepsFor,
  makeDetector,
  detectorOf,
  looks,
  lookWords
};
