import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Secret
} from "./chunk-ITA237VV.js";
import {
  isNobodys
} from "./chunk-6DUGKLXN.js";
import {
  alphabetOf,
  calledBy,
  checkOfPart,
  claimsOf,
  classesIn,
  commonTelling,
  descriptionOf,
  descriptionReader,
  digestAround,
  digestOf,
  encodingOf,
  escapeLayers,
  farthest,
  firstFrom,
  isAmongTests,
  isAnonymous,
  isCommand,
  isCommon,
  isGzip,
  isHex,
  isLikeAKey,
  isOfBytesInOrder,
  isPasswordsName,
  isProgram,
  isProse,
  isPublicDer,
  isReading,
  isSecret,
  isSecretsName,
  isTestData,
  isUuid,
  isWholeDer,
  isZip,
  joined,
  jsonOf,
  keystores,
  kubernetesSecret,
  lengthInName,
  lineAt,
  linesBack,
  localLayers,
  logicalLine,
  longestAffix,
  looksSecret,
  madeUpAt,
  makeKernel,
  makeMatcher,
  mayBeKeystore,
  narrow,
  naturalness,
  near,
  nobodysHost,
  openedFor,
  placeholderIn,
  placeholderInside,
  readName,
  repeats,
  scanText,
  secretWords,
  showingOf,
  shownOnly,
  simpleAt,
  slotsBehind,
  startOfLine,
  stepsFor,
  stopped,
  strengths,
  unescaped,
  valueAt,
  valueZoneOf
} from "./chunk-4MPVPOGG.js";
import {
  alphabets,
  anchorOf,
  byteSet,
  enough,
  isRun,
  isUntil,
  readRun,
  segmentsOf
} from "./chunk-UBZBO4EL.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import {
  Minimatch
} from "./chunk-A52MLJ7D.js";

// src/detect/blanking.ts
var shortest = 12;
function blankingOf(hits) {
  const byStart = /* @__PURE__ */ new Map();
  for (const { parts, judged, redacted } of hits) {
    const value3 = Object.values(parts)[0]?.reveal() ?? "";
    if (judged !== null || value3.length < shortest) continue;
    const start = value3.slice(0, shortest);
    const alike = byStart.get(start) ?? /* @__PURE__ */ new Map();
    byStart.set(start, alike.set(value3, redacted));
  }
  if (byStart.size === 0) return (text) => text;
  return (text) => {
    let [shown, at] = ["", 0];
    for (let i = 0; i + shortest <= text.length; i++)
      for (const [value3, redacted] of byStart.get(text.slice(i, i + shortest)) ?? [])
        if (i >= at && text.startsWith(value3, i)) {
          shown += text.slice(at, i) + redacted;
          at = i + value3.length;
        }
    return shown + text.slice(at);
  };
}

// src/detect/archives/archive.ts
var makeRoom = (cut, closed) => ({ bytes: 48 << 20, entries: 1e4, cut, closed });
var highestRatio = 200;
var small = 1 << 20;
function unpack(packed, room, most, inflate) {
  const allowed = Math.min(room.bytes, most, Math.max(small, packed.length * highestRatio));
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
var gzip = {
  name: "gzip",
  is: isGzip,
  open(packed, room) {
    const before4 = room.cut.size;
    const bytes = unpack(packed, room, room.bytes, gunzipSync);
    if (bytes !== null) return [{ name: "", bytes }];
    return room.cut.size > before4 ? [] : null;
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

// src/detect/asides.ts
function asidesOf(text, path) {
  const find = finders.find(([files]) => files.test(path))?.[1];
  let found;
  return (at) => {
    if (isProgram(path) && isInDocumentingComment(text, at)) return "documentation";
    found ??= find?.(text) ?? [];
    const here = found.find(({ ranges }) => {
      const range = ranges[firstFrom(ranges, at)];
      return range !== void 0 && range[0] <= at;
    });
    return here?.is ?? null;
  };
}
var longestLine = 320;
var longestComment = 4e3;
function isInDocumentingComment(text, at) {
  const line2 = lineAt(text, at, longestComment);
  return line2 >= 0 && /^[ \t]*(?:\*|\/\*\*|\/\/[/!])(?:[ \t]|$)/.test(text.toString("latin1", line2, Math.min(at, line2 + longestLine)));
}
function testsOfRust(text) {
  const ranges = [];
  for (const mark of ["#[cfg(", "test]", "test("])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const line2 = lineAt(text, at, longestLine);
      const margin = line2 < 0 ? null : attribute.exec(text.toString("latin1", line2, line2 + longestLine));
      if (margin === null) continue;
      const opens = text.subarray(at, at + mostOfHead).indexOf(123);
      if (opens < 0 || text.subarray(at, at + opens).includes(59)) continue;
      const close = text.indexOf(`
${margin[0]}}`, at + opens);
      const end = close < 0 ? text.length : close;
      ranges.push([line2, end]);
      at = end - 1;
    }
  return [{ is: "tests", ranges: joined(ranges) }];
}
var attribute = /^[ \t]*(?=#\[(?:cfg\((?:all\([^\n]{0,60}\b)?test\b|(?:\w{1,24}::)?test\b))/;
var mostOfHead = 400;
function stringsOfDocumentation(text) {
  const [examples, others] = [[], []];
  const [double, single] = [nextOf(text, '"""'), nextOf(text, "'''")];
  for (let at = 0; ; ) {
    const [one, other] = [double(at), single(at)];
    const next = one < other ? double : single;
    const start = Math.min(one, other);
    const end = next(start + 3);
    if (end >= text.length) break;
    const line2 = lineAt(text, start, longestLine);
    const before4 = line2 < 0 ? null : text.toString("latin1", line2, start);
    if (before4 !== null && named.test(before4)) examples.push([start, end]);
    else if (before4 !== null && /^[ \t]*[rRuU]{0,2}$/.test(before4) && isStatement(text, line2)) others.push([start, end]);
    at = end + 3;
  }
  return [
    { is: "examples", ranges: examples },
    { is: "documentation", ranges: others }
  ];
}
var named = /^[ \t]*(?:EXAMPLES?|DOCUMENTATION|RETURN|DESCRIPTION|USAGE|__doc__)[ \t]*=[ \t]*[rRuUbB]{0,2}$/;
function nextOf(text, mark) {
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = text.indexOf(mark, from);
      found = at < 0 ? text.length : at;
    }
    return found;
  };
}
function isStatement(text, line2) {
  const above = text.toString("latin1", Math.max(0, line2 - longestLine), line2).trimEnd();
  return above === "" || /(?::|["']{3}|(?:^|\n)[ \t]*#[^\n]*)$/.test(above);
}
function examplesOfDescriptions(text) {
  const ranges = [];
  for (const word3 of ["xample", "XAMPLE"])
    for (let at = text.indexOf(word3); at >= 0; at = text.indexOf(word3, at + 1)) {
      const line2 = lineAt(text, at, longestLine);
      const head = line2 < 0 ? null : member.exec(text.toString("latin1", line2, at + 40));
      if (head === null) continue;
      let end = nextLine(text, at);
      while (end < text.length && isFurtherIn(text, end, head[1].length)) end = nextLine(text, end);
      ranges.push([line2, end]);
      at = end - 1;
    }
  return [{ is: "examples", ranges: joined(ranges) }];
}
var member = /^([ \t]*)(?:- )?["']?(?:x-)?examples?["']?[ \t]*:/i;
var nextLine = (text, at) => {
  const end = text.indexOf(10, at);
  return end < 0 ? text.length : end + 1;
};
function isFurtherIn(text, line2, margin) {
  let at = line2;
  while (text[at] === 32 || text[at] === 9) at++;
  return at - line2 > margin || text[at] === 10 || text[at] === 13;
}
var finders = [
  [/\.rs$/i, testsOfRust],
  [/\.py$/i, stringsOfDocumentation],
  [/\.(?:ya?ml|json)$/i, examplesOfDescriptions]
];

// src/detect/digests.ts
var digestFiles = /(?:^|\/)(?:npm-shrinkwrap\.json|bun\.lockb|go\.sum|[^/]*[.-]lock(?:\.(?:json|ya?ml|hcl))?|[^/]*\.(?:sum|resolved|spdx|cdx)(?:\.(?:json|xml))?|s?bom\.(?:json|xml)|project\.assets\.json|[^/]*\.(?:sha\d*|md5)(?:sums?)?|SHA\d*SUMS?|CHECKSUMS?)$/i;
var digestWord = /(?:integrity|sha-?\d*|md5|checksum(?:value|\/[\w.-]{1,40})?|digest(?:value)?|hash(?:value)?|\bzh|SSHFP(?: \d){2}|TLSA(?: \d){3}|commit|revision|rev|ref|etag|blob|(?<![a-z])tree|parent|resolved|nonce|uses:[^\n]*|commit\/|blob\/|tree\/)["'\x60]?[\s:=>-]{0,4}["'\x60]?$|(?:^|[^\s([{,:=>])[@#]$|h1:[\w+/]{43}=[",\s]{1,4}$/i;
function digestHere(claim, text, path) {
  if (claim.strength !== strengths.sibling && digestFiles.test(path)) return "a digest in a lock file";
  if (digestWord.test(lineBefore(claim, text))) return "a digest or a revision";
  const hex = /^[0-9a-f]{20,}$/.test(claim.value) && !/^[0-9a-f]*$/i.test(alphabetOf(claim));
  return hex && claim.strength < strengths.carrier ? "a digest or a revision" : null;
}
function isSaidDigest(claim, text) {
  const bits = Number(/(?<![\w.-])sha(1|224|256|384|512)[-=:]$/i.exec(lineBefore(claim, text))?.[1] ?? 0);
  if (bits === 0) return false;
  const bytes = bits === 1 ? 20 : bits / 8;
  const { length: length2 } = claim.value.replace(/={1,2}$/, "");
  return length2 === Math.ceil(bytes * 4 / 3) || length2 === 2 * bytes;
}
var digests = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/;
function oneOfDigests(claim, text) {
  const { length: length2 } = claim.value;
  if (claim.strength >= strengths.companion || !digests.test(claim.value)) return null;
  const around2 = (from, to) => text.toString("latin1", Math.max(0, from), to);
  const [above, head] = around2(claim.start - farthestLine, claim.start).split("\n").slice(-2);
  const [tail2, below] = around2(claim.end, claim.end + farthestLine).split("\n");
  const own = frameOf(head ?? "", tail2 ?? "");
  const isLikeOwn = (line2 = "") => {
    const at = line2.search(/(?<![\w+/])[0-9a-f]{40,128}(?![\w+/=])/);
    const end = at + (/^[0-9a-f]+/.exec(line2.slice(Math.max(at, 0)))?.[0].length ?? 0);
    return at >= 0 && end - at === length2 && frameOf(line2.slice(0, at), line2.slice(end)) === own;
  };
  return isLikeOwn(above) && isLikeOwn(below) ? "one of a list of digests or revisions" : null;
}
var farthestLine = 600;
var frameOf = (head, tail2) => `${head}
${tail2}`.replace(/[\w@./-]+/g, "a");
var longestCertificate = 4096;
function isInCertificate(claim, text) {
  const from = Math.max(0, claim.start - longestCertificate);
  const before4 = text.toString("latin1", from, claim.start);
  if (/(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) [A-Za-z0-9+/]*$/.test(before4)) return true;
  return /-----BEGIN [A-Z0-9 ]{0,30}(?:CERTIFICATE|PUBLIC KEY|REQUEST|CRL|PARAMETERS)-----[\sA-Za-z0-9+/=\\"',;*#|>]*$/.test(
    before4.slice(Math.max(0, before4.lastIndexOf("-----BEGIN ")))
  );
}
function isInsideBase64({ start, end, veil }, text) {
  if (veil[0] !== start || veil[1] !== end) return false;
  const before4 = text.toString("latin1", Math.max(0, start - sideOfBase64), start);
  if (!/^[A-Za-z\d+/]{80}$/.test(before4) || !/\+/.test(before4) || !/\d/.test(before4)) return false;
  return /^[+/][A-Za-z\d+/]{79}/.test(text.toString("latin1", end, end + sideOfBase64));
}
var sideOfBase64 = 80;
var lineBefore = (claim, text) => startOfLine(text, claim.start, 60);

// src/detect/formats/bare-private-key.ts
var inBase64 = (before4, ...words) => words.map((word3) => ({ word: word3, before: before4, encoding: "base64" }));
var inHex = (before4, ...words) => words.map((word3) => ({ word: word3, before: before4, encoding: "hex" }));
var starts = [
  // RSA, PKCS #8
  ...inBase64(6, "IBADANBgkqhkiG9w0BAQEFAASC"),
  ...inHex(8, "020100300d06092a864886f70d0101010500"),
  // curves, Ed25519, secp256k1, PKCS #8
  ...inBase64(0, "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49", "MIGTAgEAMBMGByqGSM49AgEGCCqGSM49", "MIG2AgEAMBAGByqGSM49AgEGBSuB"),
  ...inBase64(0, "MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0D", "MC4CAQAwBQYDK2VwBCIEI"),
  // Hedera's libraries read these two: https://docs.rs/crate/hedera/0.10.0/source/src/key/private_key/tests.rs
  ...inHex(0, "302e020100300506032b657004220420", "3030020100300706052b8104000a04220420"),
  ...inHex(0, "308187020100301306072a8648ce3d020106082a8648ce3d030107"),
  // PKCS #1 with a modulus of 1024, 2048, 3072 and 4096 bits
  ...inBase64(6, "IBAAKBgQ", "IBAAKCAQEA", "IBAAKCAYEA", "IBAAKCAgEA"),
  ...inHex(8, "02010002818100", "0201000282010100", "0201000282018100", "0201000282020100"),
  // RFC 5915
  ...inBase64(0, "MHcCAQEEI")
];
var byWord = new Map(starts.map((start) => [start.word.toLowerCase(), start]));
var longest = { base64: 6400, hex: 9600 };
var letters = { base64: /^[A-Za-z\d+/]{20,}={0,2}/, hex: /^[\dA-Fa-f]{80,}/ };
var barePrivateKey = {
  kind: "credentials/credentials-bare-private-key",
  words: [...byWord.keys()],
  reach: [40, 40],
  find(text, start, end) {
    const found = text.toString("latin1", start, end);
    const { word: word3, before: before4, encoding } = byWord.get(found.toLowerCase());
    const first = start - before4;
    if (encoding === "base64" && found !== word3 || first < 0 || isGoingOn(text, first, encoding)) return null;
    const value3 = letters[encoding].exec(text.toString("latin1", first, Math.min(text.length, first + longest[encoding])))?.[0] ?? "";
    if (encoding === "hex" && value3.length % 2 === 1 || !isWholeDer(Buffer.from(value3, encoding))) return null;
    return { start: first, end: first + value3.length, value: value3, sure: true, judged: null };
  }
};
function isGoingOn(text, first, encoding) {
  const above = text.toString("latin1", Math.max(0, first - 24), first).replace(/(?:\\[nr]|%0[AaDd]){1,4}$/, "");
  if (encoding === "hex" && /(?<![A-Za-z\d])0x$/.test(above)) return false;
  return /[A-Za-z\d+/]$/.test(above) || /-----[\s\\nr"'+,%0ADad]{0,20}$/.test(above);
}

// src/detect/made-up.ts
var whyMadeUp = (value3, body, alphabet) => exampleIn(value3) ?? templateIn(body) ?? placeholderIn2(body) ?? repetitionIn(body) ?? (isOfBytesInOrder(body) ? "bytes in order" : null) ?? wordsIn(body, alphabet) ?? slugIn(body, alphabet) ?? digitsIn(body, alphabet);
var exampleIn = (value3) => /EXAMPLE(?:KEY|TOKEN|SECRET)?\d*$/.test(value3) ? "a documented example" : null;
var templateIn = (body) => /\$\{|\{\{|\$\([a-z_]\w{2,}\)|%\([a-z_]\w*\)s|^\$[A-Za-z_]\w*$/i.test(body) ? "a template" : null;
var placeholderWord = /example|sample|placeholder|change-?_?me|replace|redacted|insert|notreal|not[-_]a[-_]|my[-_](?:api|secret|access|token|key)|secret[-_]?(?:key|token)|api[-_]?key|deadbeef|deadf00d|foobar|undefined|^(?:your|fake|test|todo|dummy)[-_]|^(?:dummy|lorem)|[-_]here$/i;
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
  for (let period = 2; period <= Math.min(12, body.length / 2); period++)
    if (body.length - period >= unlikely(body.length, size) && repeats(body, period)) return "one piece again and again";
  if (size === 10) return null;
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
var commonPairs = new Set(
  "th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld ur ro ri me io ic co ec li ch ma ce ta el ll la ne om us tr ac il ss ut id ot ge ad ho no ke ey pi ap sc un lo so do pa pe ai ay ct cl em im ir ol op po pr ow ck ok fi ig nf bu tt xt ex ab bl pl da am mo sh wi ag na ns rs".split(" ")
);
function wordsIn(body, alphabet) {
  const reason = "words, not a random value";
  const text = body.replace(/(?<=[-_/]|^)\d{1,4}(?=[-_/]|$)/g, "");
  if (!/\d/.test(alphabet) || /\d/.test(text) || !/[g-z]/i.test(text)) return null;
  if (text.length >= 16 && /[a-z]/.test(alphabet) && /[A-Z]/.test(alphabet) && /^(?:[A-Z\W_]+|[a-z\W_]+)$/.test(text))
    return reason;
  let pairs = 0;
  let known = 0;
  for (const run of text.toLowerCase().match(/[a-z]+/g) ?? [])
    for (let i = 1; i < run.length; i++) {
      pairs++;
      if (commonPairs.has(run.slice(i - 1, i + 1))) known++;
    }
  const chance = commonPairs.size / 26 ** 2;
  const expected = pairs * chance;
  return pairs >= 10 && known > expected + 5.6 * Math.sqrt(expected * (1 - chance)) ? reason : null;
}
function slugIn(body, alphabet) {
  if (body.length < 24 || !/[A-Z]/.test(alphabet) || !/^[a-z]+(?:[-_/.][a-z]+){2,}\d{0,12}$/.test(body)) return null;
  const { score, pairs } = naturalness(body);
  return pairs >= 12 && score > 0 ? "words, not a random value" : null;
}
var digitsIn = (body, alphabet) => /^\d{30,}$/.test(body) && /[a-f]/i.test(alphabet) && !/[g-z]/i.test(alphabet) ? "digits alone, where letters are missing" : null;

// src/detect/published.ts
import { createHash } from "node:crypto";
var published = new Map([
  // https://learn.microsoft.com/azure/storage/common/storage-connect-azurite, "Well-known storage account and key"
  ["0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059", "the key of the Azure Storage emulator"],
  // https://www.rfc-editor.org/rfc/rfc6749, https://www.rfc-editor.org/rfc/rfc6750
  ...[
    "6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c",
    "00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32",
    "b8e148545b13c78bc74da2f1a7275dd71e56ddece129d7d2f7b3ecc06f7994da",
    "a35b81a7d7927b70ec99270dd2362b88580a28574af812f2c02f56469579186f",
    "e9974c507d2a802143f614c878fcbb622a3800e05e6e0d329fee2c5b6b243329",
    "53f5da0aaa93d64cd5772c554cbf940f0539e689dddbeb8f923eec3f72c02ea9"
  ].map((digest) => [digest, "an example of RFC 6749 and RFC 6750"]),
  // https://www.rfc-editor.org/rfc/rfc5849
  ...[
    "4c20e6f5cc11b93731e74cbe20739821d61c3563c9f50ecb884a27cd369f01fb",
    "6aa14267d94944e6b6483c81f5ad37f87bbc7e88aa368d4aba1e71e0b79cd8c4",
    "bb9b1163338b2a51495834ad5c65420443d6327381cf0f94ebf92b117f209d72",
    "649e1f5c769e718ba10d1a702a36499a731441d960b06da91c4c97786bf84595",
    "2ff8b0fb93aca981c78f1e94355c298c23435461f1072ef4674848e620371787",
    "b87dad10a32a2d81aa2e36e31e258b36ac0c3b07d1c1d5837185e206e17e3a06",
    "c20fbc2b96183894fb46187909d02afbef5b1b56398ece2a653745dbfb407553"
  ].map((digest) => [digest, "an example of RFC 5849"]),
  // https://oauth.net/core/1.0/#auth_header, which documentation of libraries goes on showing
  ...[
    "8d567eb88afff34f31ab97fbb2731e582703bdeaf3c92b989cf568e0b23cef31",
    "9d03b692e941d5ace207a9f8048834439f6de98e5c6c1590c22c4f4577c88a42"
  ].map((digest) => [digest, "an example of OAuth Core 1.0"]),
  // what `hardhat node` prints: "These accounts, and their private keys, are publicly known"; https://besu.hyperledger.org/global/test_accounts
  ...[
    "bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c",
    "8335c55334821eefd4334369ff9c04a8594f161013cf9d87f58802d87297837e",
    "b26ab6529d20ebebb4192256f202984754f785481c64b1a1aed58cac93b3617e",
    "64034b44c579b335ab5e85debbfe72789e970138cc8d296799c3833a2a8525fb",
    "4d3e46eec8244d1d106f866ee48994f6176705298aee1b8426b2ad2529eb454b",
    "0aedba9d586f34f95cf1f0d54926f62e8a078ce2ca593be73ab27a87d3ff9c5d",
    "4cfb016765dfcecae98a61017422f912fa8086b3a6409440856bb1702c7acd48",
    "f24167accb5d690f3426da43061b7028d1e3b44e9a6e3651b741cbdd38fad0a0",
    "07f935b61d37e0e50369eb1f6767a9d259f5b3d5a870a98e4e1d26f75e98a452"
  ].map((digest) => [digest, "a test account of Hardhat or Besu"]),
  // https://www.rfc-editor.org/rfc/rfc7515#appendix-A, https://www.rfc-editor.org/rfc/rfc7517#appendix-A,
  // https://www.rfc-editor.org/rfc/rfc7520, https://www.rfc-editor.org/rfc/rfc8037#appendix-A.1: `d` or `k`
  ...[
    "a45404ae333dd955dcff82cf28972e0f81b1e673cb70e2fc2d7d0d4c42a893bc",
    "8f0d5d5f8ad386f971ee420446d9908516ab243d8c81b24c1b519c00f66d237f",
    "243cd6766dfc55feb19c57a662e8e712c0a37e6c44a00467255e0b4ac21182b7",
    "f8123081a22e5c009615a2458e0cdf1553d2238af9a04fa23cabb83502d4176f",
    "8b1b17a9740c068accab5c3d0d652c8e3cc13206e70bb73b42ea41d4c2de3c12",
    "ecaa6793a6374193dea5b273e7948faf02afef87add8f5aa2dd46fbbb2749a85",
    "deeda324b508f83b25fa926ca22c040924ab6e85450e1cfe7133596d8b600b7f",
    "c10838189a432c839e70d3cbe43c097c51ceb86c787caa91daea524faef8485e",
    "57afc11665beb68de7ccd6df1b38453be8682ac63bb8ccdf67cce63c2db9afd2",
    "e0fa8ed1bbd209fd0d266a04bddebfaa46b4b7ab623dc326aad3ebc2570ac983",
    "2e4ff57e9c832edab47dcc5a7ba5ef544a7c42b526248e088a8ae374d3c19677",
    "8580dd90707d8c5158d6cb777938febb4f6f4567809b698aa4b293826709aa46",
    "92a7d7ea52e43e7051a891902253e914208d166249aa7cda741739912c59de61",
    "0330b11998cbc9abd5a585e755cb5df2f73f1a5632fdcc2abb19e05e3eceddb9",
    "44e6c89ad9f1cbaf6aeb4062c5f2838879206dfe03f2b4ecf61db9cedd27a86e",
    "5ccf2edb4f070f0b180f1adadb1be7c568d04181e7938433c4503db2d2bf8b3e",
    "2677a14a465f8bf0f2f2f372f5870a097a4d13814aa68868e0467b27b3c641cf",
    "190edf59d5736c3b3ea6bb36d57f5eb415a9b79f3201b381b8f3cb089135981f",
    "fde65288758ade656d00d03a11dee9d4df0835b5950fdea8e1186c2fe1dd8fa7",
    "79bd8cb5ce94f16b65a975159d6546a3e46ce0aff662cfba61a8f65c61c92b29"
  ].map((digest) => [digest, "a key of the RFCs about JOSE"]),
  // https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#test-vectors; of the seeds of
  // https://github.com/trezor/python-mnemonic/blob/master/vectors.json, which BIP 39 names, the master keys with the passphrase of its page
  ...[
    "2243ae4c730144699810edff877f309b57c9f62289420157926505582ea6d1f9",
    "c3e981f8e1c6a20142aac2ca0c23af92f88c9d129371e0b7aa271ff17644556b",
    "38f45b57d43a7400a44a426bf98d87189b5022748f303be6d1d4fc21e4e65b85",
    "04a564938fd41d291aa042c0bcfd9867ad19045aa895476645c5f1a1bb98871a",
    "75754388723db8eccc4b581f484b5585bc848eb60c9cfc7f3a06a37b8295a178",
    "ac17da3e11432de904272c5859b35477b412aceac390e9319a74b5a3acd12538",
    "fa146b83df550394a57ed8f05186226882b82caffecc1ccc5df5710c1e5fa0a1",
    "bebe65f0e0569d6283a7b3677aa69e9047b2b288f1ab7de2e2714778e3112d66",
    "c14aca8e6d6b82d19f4330f9d64ed5efb790c8484ff6e5398c6771b7c21f5c50",
    "ed7bfe0ceae813bcc585635656507759ac09ef1d1bc8a8b0a5d8bd227296dd78",
    "00860ac6121289549cc36c62bb823c2b6d496786444f73f282497678c279a392",
    "9d61c593824c392ca2b757ac4c9e1d1a59ac0fc313f2a4f4a0acb9a7813a37ab",
    "190b1f0d0cb32fcf847a2250f6b9ea95ca8615efc5ed47aeec9da78b3aa39893",
    "1d651514ef973c3e82c0dd13b8ae658446e16000ae01fe88954ae39405aab6b1",
    "32aa74abf2804e577bad386868d502794c1937598e83ceaaac495bdbf6f8651a",
    "3db08085c12de3b7622cb9d98be364176b747df2765028f1d3d22e6035f9cdb1",
    "528c2255bdafe0e8f924d7c9a1c2ee5bf69dca639e7de76be866bdeedb745efb",
    "5544aea258f32685ab7a020ed01682572bd52b7a089726261dba7ea0626a4eff",
    "6dac13814f211b0467a3418df975480a44cc6705bc1421a3b5e32c1bb1960fc4",
    "cf5a6ed19a770b2d1266afcc3ef99dfabbe9802dc05a95fc72a81084cf382092",
    "e31702a6b06c1d47ba092101b310090082591237d26e9f63ceff30547c0318aa",
    "e8877df25801ebe8a54add8003b3e97eabcb2c926bc851305ec64e11a4adc587",
    "f54aa33924450aa8b698e8dc30876ac686716d2db15f0d7ca5081c07b77bd68f",
    "f7297ef189adec8cc9544039feb8c0163f4a078b0a27cf38f2d3038e784ca9fc",
    "074587c0e30b559da7a44c1f4fca415344025b13a08f794de9b2ec980f51f98a",
    "1d58019b6396991ee83db059782dd15c9f4a16b8fc9ef2937fcfe3c8492bca83",
    "1f1c093daa594e88e2c40a917f7205f98382a0320f48d2d4519a02d431d0948d",
    "28de975cba297ed62103dff6180012f8e70d7b29adc6d991510de2a2a5c81328",
    "44cd5d102d24768b02bef89400cf858beb1b872a9a3a01c05236ae67f309193d",
    "53679fbb856550dc02115b592554cdf47ff3aaa1205b017faec147bd91810565",
    "5c8f411d530edc3a687a859be3f19be33e1a02abb93d5326992e554814708c10",
    "611e8328b63c2a1884f6cc527964b1746f5021990f4bb30063f816c1cf7e95d0",
    "ab6852ad6a0b60be34d7e10da44440c3118a551a2a3f5b4afd59c80ad4b95de0",
    "ce0e5e2d20c072573ebbd11097f811c970974484431102b9501e6af36b3c6d7e",
    "dcc1cf7a51c35190d692ebb1c1b4b585e9a0bdeec7daa900f0cb691fdb4870d4",
    "e323adc0371850fba295fa531d1f1b952648e28ac23855b9bfd75320803f1ef2",
    "93e28cee01d34e885f66db5f8090be0d4a2de61160ca4e03a9ebc1dddc7d1b53",
    "4ec7efd0add0ac4bf9b5a53141b34d4ebde7aa2a2860e2cdfa668b092cc822cc",
    "42010a606042a639ab8c7467ca05a8a052c1379ad6acd530c9ac8adefbf1b0c3",
    "e4cd8805007606c193388a4d1492742bee6c028ce949bdccbeeef671fca1fbf4",
    "86826de463a4859a73dc07e71e0ad757ec4dfdaf649d196160c375f66c5625fb",
    "a367550e2c869ad88ce76b0afa7cb6837db14bd377b43e0364bda7f62eef4cbb",
    "911f82f811947e3e47af27ecfedc84f154c258c21daa280d7d14be9a16b0f828",
    "2408520639e57980a328eae99f68799b64e94bfa10b32d804a3ff92917828a75",
    "ba321754cd5c881524671ea7178e96fdbfe97d43aad34079a297427a919f880b",
    "74b9cbd15a4e49dab96403de027802beaeb2172a01ab68f844ceb21cf8c8eea1",
    "315cced05b060a86d8452a47716dfb19ce62f24c6328934564ebbf5113d9e8ab",
    "cbd4730574f2674f453166fe2db936b14759492bfe18d0f5e7131d4c9bceb9de",
    "d37c86846d84cb46b7264e52dc70216ae85dd2e6ff24f3e744396e97e1430fb7",
    "3ca76296cc498e77ebfbfe3fc2d97d14c3ced447ea941a8f157f38ac954a5d3e",
    "e59ea07fc7f1a4be1b6d92387850f280f1448daafc8676a937528243678aa58f",
    "48bd75693c4525eb958a5f0a4102ec786915136736af348b991dfafabe8e8c21",
    "8de4f35686315bcc4aef47f5e763bde54c0360c7d0bee939b52d0e7cb9fc15ee"
  ].map((digest) => [digest, "a test vector of BIP 32 and BIP 39"]),
  // https://docs.ethers.org/v5/api/providers/api-providers ("a shared API key will be used"), as they stand in its releases
  ...[
    "a8ebac8acf78750e5e4bc267df9c1bafd95d6ee23ae2244770f1615674a0ac0a",
    "b7ab14db1007629d1cfa87aef80f447de313ba2b93b61c120141c25cdee78510",
    "dddb5c32e423345cb6d1c836c9515c454e23f13ddc2f954a8efd509e5be655ca",
    "a211293fee446d6ec284303408d0b344a1ac2e50715e97f8b90b2aed6ff3152e",
    "d1d2d26c32c0cf70253c53e0f5f4aa911e9a5e97af8dc1017baf3b5584025887",
    "bcc1a4dcd108e532a71a863ad227d11c09a23b64950bbd3d39206aeb7387132a",
    "0dec272a05c648a7a0be94748b3fccaf793a000895d28dca8dd43ce69250df06",
    "eb4edce1ae410003a1cd58bd54cbf11470180247796676f25bcccb56865d541d"
  ].map((digest) => [digest, "a key that ethers.js shares with all who use it"]),
  // https://docs.web3js.org/api/web3-eth-accounts/function/privateKeyToAccount, and the README of web3-eth-accounts
  ...[
    "62b63bc4ca11f81caea87cbe0cfc2d6077c6d90c9ce83ac1fe1915b9023ca6ae",
    "95e82a7ebb036b3c3b3c14120ed7ce5f356ac69348bf38a71e8e117c1ef8c7e0"
  ].map((digest) => [digest, "a documented example"]),
  // https://www.freedesktop.org/software/systemd/man/latest/systemd.netdev.html, "/etc/systemd/network/25-wg.netdev"
  ["08136314cc06d4f2e8e9bf82cb999595f0a3ef7f9ffc0e2960cf849e1f5c09d2", "a documented example"],
  // https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication, "Token example"
  ["9154e2e6fbfb1e50a3f18fe4deb606917d1438eec3788a5dbc2af765e83f29ac", "a documented example"],
  // what the command line starts a project on one's own machine with: https://github.com/supabase/cli/blob/038cb984b613f20b9c697a6463130c0153d83d55/pkg/config/apikeys.go
  ...[
    "70541e07fd4f900b66e289f5be55c85f9bef1def4924a5b0c518c45ea1688c12",
    "bf1725a8f98bea37e88618702e725ba84bd8acdb2647c5e0ed638bfd685791cf",
    "c85debb55f2f204d868cc1552c42faa143b4c675f61363ab040dd50b5b5304cd",
    "a064b502e61d27e94b8717290e5e1b32e36720e9fbdf952ec81a84c07128cb37"
  ].map((digest) => [digest, "a key of every local Supabase project"])
]);
var shortest2 = 10;
var publishedAs = (value3) => value3.length < shortest2 ? null : published.get(digestOf2(value3.replace(/^0x/, ""))) ?? null;
var digestOf2 = (value3) => createHash("sha256").update(value3, "latin1").digest("hex");

// src/detect/judge.ts
function judge(claim, text, path, asideAt) {
  const { value: value3, route, recognized } = claim;
  const published2 = publishedAs(value3);
  if (published2 !== null) return published2;
  const aside = asideAt(claim.start);
  const shownKey = isPrivateKey(claim) ? privateKeyAside(claim, aside, path) : null;
  if (recognized !== void 0) return recognized.judged ?? shownKey ?? aloneAside(claim, aside);
  if (shownKey !== null) return shownKey;
  if (isOfTestNetwork(claim, aside, path)) return "a key of a test network";
  if (claim.checked) return route.check === "jwt" && isTutorialToken(value3) ? "the example token of the JWT tutorials" : null;
  if (route.matcher.pieces.some((piece) => piece.is === "until")) return null;
  if (aside === "examples" && !route.literal) return shownOnly;
  return whyMadeUp(value3, value3.slice(claim.prefix), alphabetOf(claim)) ?? whyNoneHere(claim, text, path);
}
function whyNoneHere(claim, text, path) {
  const { strength } = claim;
  if (saidExample.test(lineBefore(claim, text))) return "said to be an example";
  if (strength !== strengths.sibling && isSaidDigest(claim, text)) return "a digest in a lock file";
  if (strength <= strengths.carrier && isInCertificate(claim, text)) return "a piece of a certificate or of a public key";
  if (isInsideBase64(claim, text)) return "a piece of a text in base64";
  if (strength > strengths.carrier) return null;
  return memberHere(claim, text) ?? idHere(claim, text) ?? otherHere(claim, text) ?? digestHere(claim, text, path) ?? oneOfDigests(claim, text);
}
var isPrivateKey = ({ route: { kind, part }, recognized }) => recognized === void 0 ? kind.nobodys && part === null : ofPrivateKeys.has(kind.id);
var ofPrivateKeys = new Set([barePrivateKey, ...keystores].map(({ kind }) => kind));
function privateKeyAside(claim, aside, path) {
  const isTested = aside === "tests" || isAmongTests(path);
  if (isTested && (!isForLogin(claim) || isProgram(path) || isTestData(path))) return "a private key among tests";
  return (aside !== null || isReading(path)) && !isForLogin(claim) ? "a private key in an example or documentation" : null;
}
var isForLogin = ({ value: value3 }) => value3.startsWith("-----BEGIN OPENSSH");
var aloneAside = ({ recognized, route }, aside) => aside === "examples" || aside === "documentation" || aside === "tests" && (!recognized.sure || madeForTests.has(route.kind.id)) ? shownOnly : null;
var madeForTests = /* @__PURE__ */ new Set(["credentials/credentials-web-key"]);
var isOfTestNetwork = ({ route, value: value3 }, aside, path) => route.kind.id === "bitcoin/bitcoin-extended-key" && /^[tuv]prv/.test(value3) && (aside !== null || isAmongTests(path) || isReading(path));
var saidExample = /(?:\be\.g\.|\bfor example|\bplaceholder)["'\x60]?\s{0,4}[:=,]?\s{0,4}["'\x60]?$/i;
function memberHere(claim, text) {
  if (claim.strength >= strengths.companion || !/^[A-Za-z]+$/.test(claim.value)) return null;
  const behind2 = text.toString("latin1", claim.end, claim.end + 8);
  return /^["'\x60]?\s{0,4}[:=](?!=)/.test(behind2) && naturalness(claim.value).score > 0 ? "the name of something" : null;
}
var idsName = /(?:id|uuid|guid|organi[sz]ation|org|project|tenant|subscription|account|workspace|zone|image|server|volume|snapshot)["'\x60]?\]?\s{0,20}(?:=>|:?=|:|,)\s{0,20}["'\x60]?$/i;
var idHere = (claim, text) => isUuid(claim.value) && idsName.test(lineBefore(claim, text)) ? "an id" : null;
var othersName = /(?:^|[^A-Za-z\d-])(?:(?:next|prev|previous)?[-_]?page[-_]?token|(?:[a-z]{1,20}[-_]?)?cursor|(?:continuation|sync)[-_]?token|e-?tag|if-none-match|nonce|cf-ray|(?:[a-z]+[-_])?(?:request|trace|span|correlation|transaction|event|message|delivery)[-_]?id|x-amz-(?:id-2|cf-id)|__cf_bm)["'\x60]?\]?\s{0,20}(?:=>|:?=|:|,)\s{0,20}[["'\x60]{0,3}(?:W\/["'])?$/i;
var pagesField = /(?:name=["'](?:authenticity_token|csrf[\w-]{0,20}|_token|__RequestVerificationToken)["'] value|-verification["'] content)=["']$/i;
var publicsName = /(?:^|[^\w])\w{0,20}pub(?:lic)?_?key\b[^=\n"'\x60]{0,12}=[ \t]{0,4}[\w.:>-]{0,30}(?:parse|decode|from|load|import)\w{0,12}\(\s{0,4}["'\x60]$/i;
function otherHere(claim, text) {
  if (claim.strength >= strengths.companion) return null;
  const line2 = lineBefore(claim, text);
  if (publicsName.test(line2)) return "a public key or a certificate";
  return othersName.test(line2) || pagesField.test(line2) ? "a cursor, a tag or an id of a request" : null;
}
function isTutorialToken(value3) {
  const claims = claimsOf(value3);
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
      const found = mains.map(() => []);
      for (const other of parts.names) {
        if (other === name) continue;
        const its = group.filter((claim) => rest.has(claim) && claim.route.part === other);
        for (const [i, claim] of partners(mains, its, lineOf, parts.within).entries())
          if (claim !== void 0) {
            found[i].push(claim);
            rest.delete(claim);
          }
      }
      for (const [i, main] of mains.entries()) {
        const others = found[i];
        bundles.push({ main, others, distance: Math.min(...others.map((other) => gap(main, other))) });
      }
    }
  }
  return bundles.map((bundle) => withFarParts(bundle, claims, parts.names));
}
function withFarParts(bundle, claims, names) {
  const { main, others } = bundle;
  if (others.length === names.length - 1 || !isTheOnly(main, claims)) return bundle;
  const missing = names.filter((name) => name !== main.route.part && others.every((other) => other.route.part !== name));
  const far = missing.flatMap((name) => claims.find((claim) => claim.route.part === name && isTheOnly(claim, claims)) ?? []);
  const all = [...others, ...far];
  return { main, others: all, distance: Math.min(...all.map((other) => gap(main, other))) };
}
var isTheOnly = (claim, claims) => !claim.route.literal && claim.strength >= strengths.wildcard && claims.every((other) => other.route.part !== claim.route.part || other.value === claim.value);
function groupsOf(claims, bytes, within) {
  const groups = [];
  let last2;
  for (const claim of claims) {
    if (last2 === void 0 || newlines(bytes, last2.end, claim.start) > within) groups.push([]);
    groups.at(-1).push(claim);
    last2 = claim;
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
  const between = bytes.subarray(from, to);
  let count = 0;
  for (let at = between.indexOf(10); at >= 0; at = between.indexOf(10, at + 1)) count++;
  return count;
}
var gap = (a, b) => Math.max(a.start - b.end, b.start - a.end, 0);
function partners(mains, others, lineOf, within) {
  const inReach = (a, b) => Math.abs(lineOf(a) - lineOf(b)) <= within;
  if (mains.length === others.length && mains.every((main, i) => inReach(main, others[i]))) return others;
  const used = /* @__PURE__ */ new Set();
  const certain = others.some((other) => other.strength >= strengths.wildcard);
  return mains.map((main) => {
    if (!certain && new Set(others.filter((other) => inReach(main, other)).map(({ value: value3 }) => value3)).size > 1) return void 0;
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const other of others) {
      if (!inReach(main, other)) continue;
      const away = Math.abs(main.start - other.start) + (used.has(other) ? 1e9 : 0);
      if (away < least) [best, least] = [other, away];
    }
    if (best !== void 0) used.add(best);
    return best;
  });
}

// src/detect/spots.ts
var equals = 61;
function withoutEscaped(claims, text) {
  let first;
  return claims.filter(({ start }) => {
    if (text[start - 1] !== equals || text[start] !== 51 || text[start + 1] !== 68) return true;
    first ??= text.indexOf("quoted-printable");
    return first < 0 || first > start;
  });
}
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
  const taken2 = [];
  for (const one of ranked) {
    let claim = one;
    let low = 0;
    let high = taken2.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (taken2[middle][0].end <= claim.start) low = middle + 1;
      else high = middle;
    }
    let there = taken2[low];
    if (there !== void 0 && isOtherPart(there[0], claim)) {
      const other = there[0];
      if (other.start <= claim.start) {
        claim = { ...claim, start: other.end };
        there = taken2[++low];
      } else claim = { ...claim, end: other.start };
    }
    if (there === void 0 || there[0].start >= claim.end) taken2.splice(low, 0, [claim]);
    else if (isAsGood(there[0], claim) && !there.some((each) => isSameKind(each, claim))) there.push(claim);
  }
  return taken2.map((each) => ({ start: each[0].start, end: each[0].end, claims: each }));
}
function compare(a, b) {
  return Number(isChecked(b)) - Number(isChecked(a)) || literal(b) - literal(a) || surroundings(b) - surroundings(a);
}
var surroundings = ({ strength }) => strength === strengths.literal ? strengths.carrier - 0.5 : strength;
var isChecked = ({ checked, route }) => checked && route.check !== "jwt";
var literal = (claim) => claim.route.matcher.literal >= 4 ? claim.route.matcher.literal : 0;
var length = (claim) => claim.end - claim.start;
var isAsGood = (a, b) => a.start === b.start && a.end === b.end && a.value === b.value && compare(a, b) === 0 && a.decoded.length === b.decoded.length;
var isOtherPart = (a, b) => a.route.kind === b.route.kind && a.route.part !== b.route.part && a.decoded.length > 0 && b.decoded.length > 0 && isFew(Math.min(a.end, b.end) - Math.max(a.start, b.start));
var isFew = (shared) => shared > 0 && shared <= 4;
var isSameKind = (a, b) => a.route.kind === b.route.kind && a.route.part === b.route.part;

// src/detect/strangers.ts
var reach = 300;
var idsName2 = /(?<!ecret[-_]?|ECRET_)(?:[Aa]ccess[-_]?[Kk]ey(?:[-_]?[Ii][Dd])?|ACCESS_KEY(?:_ID)?)["'\x60\])]{0,3}\s{0,20}[:=>]{1,2}\s{0,20}["'\x60]?([A-Z\d]{16,40}|[\da-f]{20,40})(?![\w/+=-])/g;
function isOfStranger(claim, text) {
  const { route } = claim;
  if (route.part === null || route.public || route.siblings.length === 0) return false;
  const from = Math.max(0, claim.start - reach);
  const around2 = text.toString("latin1", from, claim.end + reach);
  for (const [, id] of around2.matchAll(idsName2))
    if (id !== claim.value && /\d/.test(id) && /[A-Z]/i.test(id) && !/^A(?:KI|SI|BI|CC)A/.test(id)) return true;
  return false;
}

// src/detect/hits.ts
function hitsOf(all, text, path) {
  const claims = withoutEscaped(all, text);
  const spots = spotsOf(claims, text);
  const bundles = bundlesOf(spots, text);
  const told = new Set([...bundles.values()].flatMap((bundle) => bundle.others));
  const veils = joined(spots.flatMap((spot) => spot.claims.map((claim) => claim.veil)));
  const hits = [];
  const known = knownValues(spots);
  const asideAt = asidesOf(text, path);
  for (const spot of spots) {
    const secret = spot.claims.filter((claim) => !claim.route.public);
    const claims2 = asElsewhere(ofSomebody(nearestToOthers(secret, bundles), bundles), known);
    const [best] = claims2;
    if (best === void 0 || told.has(best)) continue;
    const bundle = bundles.get(best);
    const key = best.route.kind.id;
    const stranger = (bundle?.others.length ?? 0) === 0 && isOfStranger(best, text);
    const confidence = stranger ? "possible" : confidenceOf(best, bundle);
    hits.push({
      key,
      candidates: [...new Set(claims2.map((claim) => claim.route.kind.id))],
      confidence,
      parts: partsOf(best, bundle),
      redacted: redact(best),
      start: best.start,
      end: best.end,
      decoded: best.decoded,
      context: digestAround(key, text, veilAround(veils, best.veil), veils),
      judged: judge(best, text, path, asideAt) ?? (stranger ? madeUpAt(path) : isVagueHere(best, confidence, path) ? shownOnly : null)
    });
  }
  return hits;
}
var isVagueHere = (claim, confidence, path) => confidence === "possible" && claim.recognized === void 0 && claim.strength <= strengths.companion && isProse(path);
function spotsOf(claims, text) {
  const spots = resolve(claims);
  const secrets = joined(claims.filter(isSecretHere).map(({ start, end }) => [start, end]));
  const ids = spots.flatMap((spot) => spot.claims.filter((id) => id.route.public && overlaps(secrets, id)));
  if (ids.length === 0) return spots;
  const paired = new Set([...bundlesOf(spots, text).values()].flatMap((bundle) => bundle.others));
  const alone = new Set(ids.filter((id) => !paired.has(id)));
  return alone.size === 0 ? spots : resolve(claims.filter((claim) => !alone.has(claim)));
}
var isSecretHere = ({ recognized, route, strength }) => recognized === void 0 ? route.kind.parts === null && strength >= strengths.word && strength <= strengths.carrier : recognized.sure;
function overlaps(ranges, { start, end }) {
  const range = ranges[firstFrom(ranges, start)];
  return range !== void 0 && range[0] < end;
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
    (claim) => !claim.route.kind.nobodys && (claim.route.part === null || bundles.get(claim)?.others.some(isTold) === true)
  );
  return known.length > 0 ? known : claims.filter((claim) => claim.route.kind.nobodys);
}
var isTold = ({ route, strength }) => route.literal || route.matcher.literal >= 4 || strength > strengths.sibling;
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
  const other = best?.route.kind.nobodys === true ? known.get(best.value) : void 0;
  return best === void 0 || other === void 0 ? claims : [{ ...other, start: best.start, end: best.end, decoded: best.decoded, veil: best.veil }];
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
  const certain = claim.checked || whole && !kind.weak && bundle.others.some((other) => other.route.literal);
  if (certain && kind.sourced && (part === null || whole)) return "certain";
  if (kind.weak && !claim.checked) return "possible";
  return certain || claim.strength >= strengths.carrier || whole && goTogether(claim, bundle.others) ? "likely" : "possible";
}
function goTogether({ strength }, others) {
  const least = strength >= strengths.word ? strengths.companion : strengths.carrier;
  return others.every((other) => other.strength >= least);
}
function partsOf(claim, bundle) {
  const values = {};
  for (const each of [claim, ...bundle?.others ?? []]) {
    values[each.route.part ?? "key"] = each.value;
    for (const [name, value3] of Object.entries(each.named)) values[name] ??= value3;
  }
  return Object.fromEntries(Object.entries(values).map(([name, value3]) => [name, new Secret(value3)]));
}
function redact(claim) {
  const prefix = claim.value.slice(0, claim.prefix);
  return `${/^-----BEGIN (|.*[^-])-*$/.exec(prefix)?.[1] ?? prefix}\u2026`;
}

// src/detect/formats/format.ts
var isNamed = (path, name) => path === null || name.test(path);
var isAskedOfAll = ({ whole, inBytes }) => whole !== void 0 || inBytes !== void 0;

// src/detect/formats/basic.ts
function basicAt(text, at, path) {
  const run = /^[A-Za-z0-9+/]{8,600}/.exec(text.toString("latin1", at, Math.min(text.length, at + 600)))?.[0];
  if (run === void 0) return null;
  const inner = Buffer.from(run, "base64").toString("latin1");
  const pair2 = /^([\x21-\x39\x3b-\x7e]{0,128}):([\x20-\x7e]{3,256})$/.exec(inner);
  if (pair2 === null) return null;
  const [user, value3] = [pair2[1], pair2[2]];
  const sure = looksSecret(unescaped(value3));
  return { start: at, end: at + run.length, value: value3, sure, judged: judge2(user, value3, sure, path), decoded: ["base64"] };
}
var ofTheRules = /* @__PURE__ */ new Set(["aladdin:open sesame", "aladdin:opensesame", "test:123\xA3", "mufasa:circle of life"]);
function judge2(user, value3, sure, path) {
  if (ofTheRules.has(`${user}:${value3}`.toLowerCase()) || user === "s6BhdRkqt3") return "a documented example";
  const reason = placeholderIn(value3);
  if (reason !== null) return reason;
  if (user.toLowerCase() === value3.toLowerCase()) return "the password is the name";
  return sure ? null : simpleAt(path);
}
var basic = {
  kind: "credentials/credentials-basic-auth",
  words: ["basic ", "basic_auth", "basicauth", "basic-auth", "'auth'"],
  reach: [8, 640],
  find(text, _start, end, path) {
    if (text[end - 1] === 32) return basicAt(text, end, path);
    const behind2 = assigned.exec(text.toString("latin1", end, end + 60));
    return behind2 === null ? null : basicAt(text, end + behind2[0].length, path);
  }
};
var assigned = /^\w{0,12}["'\x60]?\]?\s{0,8}(?:=>|:?=|:)\s{0,8}(?:[bru]?["'\x60]|(?=[A-Za-z\d+/]{8}))/;
var dockerAuth = {
  kind: "credentials/credentials-docker-config",
  words: ['"auth"'],
  reach: [8, 700],
  find(text, _start, end, path) {
    const behind2 = /^\s{0,20}:\s{0,20}"/.exec(text.toString("latin1", end, end + 42));
    return behind2 === null ? null : basicAt(text, end + behind2[0].length, path);
  }
};

// src/detect/formats/password.ts
function passwordFound({ start, end, text }, path, more = null) {
  const sure = looksSecret(text);
  const short = text.length < 4 ? "too short for a password" : null;
  const simple = sure ? null : simpleAt(path);
  return { start, end, value: text, sure, judged: more ?? placeholderIn(text) ?? short ?? simple };
}
function valueIn(match, at) {
  const range = match?.indices?.groups?.v;
  return range === void 0 ? null : { start: at + range[0], end: at + range[1], text: match.groups.v, quoted: false };
}

// src/detect/formats/calls.ts
var argument = String.raw`\s{0,20}(?:"[^"\n]{0,160}"|'[^'\n]{0,160}'|\{[^{}]{0,160}\}|[\w.$>:()&-]{1,60})\s{0,8},`;
var otherwise = String.raw`(?:[\w.$]{1,60}(?:\(["'\w]{0,60}\))?\s{1,4}(?:\|\||\?\?|or)\s{1,4})?`;
var wrapped = String.raw`(?:(?:some|\[\]byte|bytes|buffer\.from|(?:system\.text\.)?encoding\.\w{1,12}\.getbytes|string::from|new\s{1,4}key)\(\s{0,4})?`;
var literal2 = String.raw`\s{0,20}${otherwise}${wrapped}N?[bru@]?(?<q>["'\x60])(?<v>[^"'\x60\n\\]{6,160})\k<q>`;
var converted = String.raw`(?:\.(?:tochararray|getbytes|encode|as_bytes|as_ref|to_string|to_owned|into)\([\w.]{0,40}\))?`;
var behind = (count) => new RegExp(`^${argument.repeat(count)}${literal2}${converted}\\s{0,8}[,)]`, "di");
var last = new RegExp(`^(?:${argument})?${literal2}\\s{0,8}\\)`, "di");
var only = new RegExp(`^${literal2}\\s{0,8}\\)`, "di");
var joined2 = (encoded) => new RegExp(String.raw`^\s{0,4}[bf]?(?<q>["'\x60])[\w.@+-]{0,100}:(?!\/\/)(?<v>[^"'\x60\n\\]{6,160})\k<q>${encoded}`, "d");
var toKey = /(?:key|secret)\w{0,12}["']?(?:[ \t]{1,4}\w{1,12})?[ \t]{0,4}(?::?=|:)[ \t]{0,4}$/i;
var asWord = /(?:^|[^\w.])$/;
var whereAsked = /assw(?:or)?d[^\n]{0,40}\n[^\n]{0,24}$/i;
var before = /(?<q>["'])(?<v>[^"'\n\\]{6,100})$/d;
var taken = [
  [
    [
      ...["networkcredential(", "basicauth(", "basicauthentication(", ".login(", "->login(", "auth=(", "auth = ("],
      ...["basic_auth(", "oci_connect(", "usernamepasswordcredentials(", "passwordauthentication(", "credentials.basic("],
      ...[".authenticate(", "username_pw_set(", "wifi.begin("],
      // of requests, pika, neo4j, REST Assured, Shiro, Cassandra's driver, Go, LWP, MongoDB's shell, yagmail
      ...["httpdigestauth(", ".plaincredentials(", "authtokens.basic(", ".auth().basic(", ".preemptive().basic("],
      ...["usernamepasswordtoken(", ".withcredentials(", "url.userpassword(", "authorization_basic(", "changeuserpassword("],
      ...["yagmail.smtp(", "cx_oracle.connect(", "oracledb.connect("],
      // of ASP.NET, and of certificates there
      ...["createuserandaccount(", "manager.createasync(", "x509certificate2("],
      ...["check_password_hash(", "aes_encrypt(", "aes_decrypt(", "pgp_sym_encrypt(", "pgp_sym_decrypt("],
      // two names that are given two values
      ...["pass", "password", "passwd", "pwd"].flatMap((name) => [`${name}) = (`, `${name}] = [`])
    ],
    { value: behind(1) }
  ],
  [
    [
      ...[
        "mysqli_connect(",
        "mysql_connect(",
        "pymysql.connect(",
        "mysqldb.connect(",
        "new mysqli(",
        "new pdo(",
        "new sequelize("
      ],
      ...["getconnection(", "dbi->connect(", "smtp.plainauth(", "newplainclient(", "ftp_login(", "imap_open("],
      ...["ssh2_auth_password(", "client.connect(", "create_superuser(", "create_user("],
      ...["ldap_bind(", "pymssql.connect(", "ftplib.ftp(", "= ftp(", "net::ftp.open(", "net::ftp.new(", "sql.newinstance("],
      "driver->connect("
    ],
    { value: behind(2) }
  ],
  [["mysql_real_connect(", "gomail.newdialer(", "ssh.connect(", "+= credentials(", "dbinterface.connect("], { value: behind(3) }],
  [["net::smtp.start("], { value: behind(4) }],
  [
    [
      ...["passwordencoder().encode(", "passwordencoder.encode(", "ssh.password(", "generatefrompassword("],
      ...["bcrypt.hash(", "bcrypt.hashsync(", "bcrypt.compare(", "bcrypt.comparesync(", "bcrypt.hashpw("],
      ...["generate_password_hash(", "hash::make(", "rfc2898derivebytes(", 'do("auth",']
    ],
    { value: behind(0) }
  ],
  [["password_hash(", "password_verify(", "bcrypt("], { value: behind(0), head: asWord }],
  // with a port or without, with the application or without
  [["sshclient(", "sftpclient(", "scpclient("], { value: behind(3) }],
  [
    ["sshclient(", "sftpclient(", "scpclient(", "signinwithemailandpassword(", "createuserwithemailandpassword("],
    { value: behind(2) }
  ],
  [["signinwithemailandpassword(", "createuserwithemailandpassword("], { value: behind(1) }],
  // Java's naming interface
  [["security_credentials,"], { value: only }],
  // a name of a directory and its password (RFC 4513, section 5.1.3)
  [
    ['bind("cn=', "bind('cn=", 'bind("uid=', "bind('uid=", 'bind_s("cn=', "bind_s('cn=", 'bind_s("uid=', "bind_s('uid="],
    { value: new RegExp(`^[^"'\\n]{0,160}["']\\s{0,4},${literal2}\\s{0,8}[,)]`, "di") }
  ],
  [["send_keys(", "sendkeys("], { value: only, head: /(?:passw(?:or)?d|pwd)\w{0,16}\.$/i }],
  // C compares by a call
  [
    ["strcmp(", "strncmp("],
    { value: new RegExp(`^\\s{0,4}\\w{0,20}pass(?:w(?:or)?d)?\\w{0,12}\\s{0,4},${literal2}\\s{0,4}[,)]`, "di") }
  ],
  [["sendline("], { value: only, head: whereAsked }],
  // what was typed is compared
  [
    [
      "getpass() == ",
      ...['"', "'"].flatMap(
        (q) => [":", ": ", "?", "? "].flatMap((end) => ["==", "==="].map((is) => `assword${end}${q}) ${is} `))
      )
    ],
    { value: new RegExp(`^${literal2}\\s{0,4}(?:[:);]|$)`, "dim") }
  ],
  // users of Gin, and of express-basic-auth
  [["gin.accounts{"], { value: new RegExp(`^\\s{0,20}"[^"\\n]{1,60}":${literal2}`, "di") }],
  [
    ["basicauth({"],
    { value: new RegExp(String.raw`^\s{0,20}users:\s{0,4}\{\s{0,20}["']?[\w.@-]{1,40}["']?\s{0,4}:${literal2}`, "di") }
  ],
  // Spring Security's prefix of what is not encoded
  [['"{noop}'], { value: /^(?<v>[^"\n{}$]{6,100})"/d }],
  // curl's library, in C and in PHP (curl.se, "CURLOPT_USERPWD")
  [
    ["curlopt_userpwd", "curlopt_proxyuserpwd"],
    { value: /^["']?\s{0,4}(?:,|=>)\s{0,20}(?<q>["'])[^"'\n:$]{1,100}:(?<v>[^"'\n$]{6,160})\k<q>/d }
  ],
  // Robot Framework's keyword
  [["input password "], { value: /^\s{1,8}\S{1,80}\s{2,8}(?<v>[^\s$%{][^\s]{5,80})(?=\s)/d }],
  [[".auth(", "->auth(", ":auth("], { value: last }],
  // Ruby's calls need no brackets
  [
    ["basic_auth "],
    { value: /^\s{0,4}(?:["'][^"'\n]{1,100}["']|[\w.]{1,40})\s{0,4},\s{0,8}(?<q>["'])(?<v>[^"'\n\\]{6,160})\k<q>/d }
  ],
  [["btoa("], { value: joined2(String.raw`\s{0,4}\)`) }],
  [["b64encode("], { value: joined2(String.raw`(?:\.encode\([^)\n]{0,20}\))?\s{0,4}\)`) }],
  [["buffer.from("], { value: joined2(String.raw`(?:\s{0,4},[^)\n]{0,20})?\s{0,4}\)\s{0,20}\.toString\(\s{0,4}["']base64`) }],
  // Java makes a password that is a literal an array; Identity Server hashes secrets
  [['".tochararray()', "' | password_hash(", '" | password_hash('], { value: before, before: true }],
  [['" | convertto-securestring', "' | convertto-securestring"], { value: before, before: true }],
  [['".sha256()', '".sha512()'], { value: before, before: true, key: true }],
  [
    [
      ...["jwt.sign(", "jwt.verify(", "jwt.encode(", "jwt.decode(", "jwt::encode(", "jwt::decode(", "jwt.encode "],
      // clients of S3 take an id and its secret, whosever service it is
      ...["newstaticv4(", "newstaticcredentials(", "newstaticcredentialsprovider(", "basicawscredentials(", ".credentials("],
      // what signs and encrypts: behind the algorithm or the text, by each call's manual
      ...["createhmac(", "createcipheriv(", "createdecipheriv(", "aes.encrypt(", "aes.decrypt(", "cryptojs.hmacsha256("],
      ...["hmac.hexdigest(", "hmac.digest(", "signwith(", "authenticationheadervalue("]
    ],
    { value: behind(1), key: true }
  ],
  [["hash_hmac(", "openssl_encrypt(", "openssl_decrypt(", "clientsecretcredential("], { value: behind(2), key: true }],
  [
    [
      ...["hmac.new(", "secretkeyspec(", "aes.new(", "aes.newcipher(", "new_from_slice(", "from_secret(", "hmacshakeyfor("],
      ...[
        ".hmac256(",
        ".hmac384(",
        ".hmac512(",
        "symmetricsecuritykey(",
        ".signedstring(",
        "newcookiestore(",
        "cookie.newstore("
      ],
      ...["urlsafetimedserializer(", "urlsafeserializer(", "jsonwebsignatureserializer(", "messageencryptor.new("],
      ...["messageverifier.new(", "rememberme().key(", "keycredential("],
      ...["bearer_auth(", "bearerauth(", "cookieparser(", "fernet("]
    ],
    { value: behind(0), key: true }
  ],
  [["hmac.new("], { value: /^\w{1,20}\.New\w{0,10},\s{0,4}\[\]byte\("(?<v>[^"\n\\]{6,160})"\)/d, key: true }],
  [["encoding.ascii.getbytes(", "encoding.utf8.getbytes(", "buffer.from("], { value: behind(0), key: true, head: toKey }],
  [["bot.run(", "client.run(", "bot.login(", "client.login("], { value: only, key: true }],
  [["app.keys = ["], { value: new RegExp(`^${literal2}\\s{0,8}[,\\]]`, "di"), key: true }],
  [["cookiesession({"], { value: new RegExp(String.raw`^[^{}[\]]{0,80}\bkeys:\s{0,4}\[${literal2}`, "di"), key: true }],
  // OmniAuth's providers take an id and its secret
  [["provider :"], { value: new RegExp(String.raw`^\w{1,30}\s{0,4},${argument}${literal2}`, "di"), key: true }],
  // Twilio's libraries, far from where a text names them (https://www.twilio.com/docs/libraries)
  [["client("], { value: /^["']AC[\da-fA-F]{32}["']\s{0,4},\s{0,20}(?<q>["'])(?<v>[\da-f]{32})\k<q>/d, key: true }],
  [
    ["identified by "],
    {
      value: /^(?:values\s{1,4})?(?:password\s{1,4})?(?<q>["'])?(?<v>(?<=["'])[^"'\n]{4,160}(?=\k<q>)|(?<!["'])[a-z][\w$#]{6,29}(?=\s{0,4}(?:[;,\n"']|(?:default|using|quota|account|profile)\b)))/di
    }
  ],
  [
    ["set password"],
    {
      value: /^(?:\s{1,4}for\s{1,4}\S{1,80})?\s{0,4}(?:=|\bto\b)\s{0,4}(?:password\s{0,4}\(\s{0,4})?(?<q>["'])(?<v>[^"'\n*]{4,160})\k<q>/di
    }
  ],
  [["identified with "], { value: /^["'\x60]?\w{4,40}["'\x60]?\s{1,8}(?:by|as)\s{1,8}(?<q>["'])(?<v>[^"'\n*$]{4,160})\k<q>/di }]
];
var takenBy = /* @__PURE__ */ new Map();
for (const [words, each] of taken) for (const word3 of words) takenBy.set(word3, [...takenBy.get(word3) ?? [], each]);
var calls = {
  kind: "credentials/credentials-call",
  words: [...takenBy.keys()],
  reach: [110, 640],
  find(text, start, end, path) {
    for (const { value: pattern, key, head, before: isBefore } of takenBy.get(
      text.toString("latin1", start, end).toLowerCase()
    )) {
      const from = Math.max(0, start - 104);
      const above = text.toString("latin1", from, start);
      if (head !== void 0 && !head.test(above)) continue;
      const value3 = isBefore ? valueIn(pattern.exec(above), from) : valueIn(pattern.exec(text.toString("latin1", end, Math.min(text.length, end + 620))), end);
      if (value3 === null || !(key ? isSecret(value3.text, "", false) : isSecret(value3.text, "", true) || looksSecret(value3.text)))
        continue;
      return { ...passwordFound(value3, path, madeUpAt(path)), sure: false };
    }
    return null;
  }
};

// src/detect/formats/command-line.ts
var longest2 = 640;
var gap2 = String.raw`\s{1,4}(?:[\\^\x60]\r?\n\s{0,20})?`;
var word = String.raw`(?:"(?<a>[^"\n$\x60]{4,200})"|'(?<b>[^'\n]{4,200})'|(?<c>[^\s"'$\x60|;&<>\\(){}-][^\s"'\x60|;&<>\\]{3,200}))`;
var lead = String.raw`[\s"']`;
var flag = (names) => String.raw`${lead}(?:${names})(?:\s{1,4}|=|["'],\s{0,4}(?=["']))${word}`;
var glued = (names) => `${lead}(?:${names})${word}`;
var pair = (before4, sign) => String.raw`${before4}\s{0,4}["']?[\w.@%\\/+-]{1,100}${sign}(?<c>[^\s"'$\x60|;<>][^\s"'\x60|;<>]{3,200})`;
var passwords = [
  [["http -a", "https -a", "http --auth", "https --auth"], pair("", ":")],
  [["sshpass"], String.raw`\s-p\s{0,4}${word}`],
  [["mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "mariadb-dump"], glued("-p")],
  [["redis-cli"], flag("-a|--pass")],
  [["ldapsearch", "ldapadd", "ldapmodify", "ldapdelete", "ldappasswd", "ldapwhoami"], flag("-w")],
  [["lftp"], pair(String.raw`\s-u`, ",")],
  [["mongo", "mongosh", "mongodump", "mongorestore", "mongoimport", "mongoexport", "cqlsh", "psexec"], flag("-p")],
  [["docker login", "podman login", "helm registry login", "oras login", "az login"], flag("-p")],
  [["sqlcmd", "bcp", "zip", "unzip"], flag("-P")],
  [["twine upload", "ncftp", "ncftpput", "ncftpget"], flag("-p")],
  [["mosquitto_pub", "mosquitto_sub"], flag("-P|--pw")],
  [
    ["oc login", "cf login", "airflow users create", "rabbitmqadmin", "beeline", "rdesktop", "crackmapexec", "netexec"],
    flag("-p")
  ],
  [
    ["evil-winrm", "certutil", "xcrun altool", "az sql server", "security unlock-keychain", "security create-keychain"],
    flag("-p")
  ],
  [["security set-key-partition-list"], flag("-k")],
  [["security import", "ipmitool", "osql", "isql"], flag("-P")],
  [["keytool", "jarsigner"], flag("-(?:src|dest)?(?:store|key)pass")],
  [["osslsigncode"], flag("-pass")],
  [["signtool sign"], flag("/p")],
  [["schtasks"], flag("/rp|/RP")],
  [["snmpwalk", "snmpget", "snmpset", "snmpbulkwalk", "snmpbulkget", "snmptrap"], flag("-[cAX]")],
  [["rar a", "rar x", "unrar"], glued("-h?p")],
  [["jenkins-cli", "jenkins-cli.jar"], pair(String.raw`\s-auth`, ":")],
  [["etcdctl"], pair(String.raw`\s--user[\s=]`, ":")],
  [["mysqladmin"], String.raw`\spassword\s{1,4}${word}`],
  [["mc alias set", "mc config host add"], String.raw`^\s{1,3}[\w-]{1,40}\s{1,3}\S{4,120}\s{1,3}\S{3,60}\s{1,3}${word}`],
  [["consul kv put"], String.raw`^\s{1,3}\S{0,100}(?:passw(?:or)?d|secret|token)\s{1,3}${word}`],
  [["grafana-cli admin reset-admin-password", "bw unlock", "bw unlock --raw"], String.raw`^\s{1,3}${word}`],
  [["wpa_passphrase"], String.raw`^\s{1,3}(?:"[^"\n]{1,40}"|'[^'\n]{1,40}'|[^\s"'-]\S{0,40})\s{1,3}${word}`],
  [["iwconfig"], String.raw`\skey\s{1,3}s:${word}`],
  [
    ["impacket-secretsdump", "impacket-psexec", "secretsdump.py", "psexec.py", "wmiexec.py", "smbexec.py"],
    String.raw`\s["']?[\w.-]{1,40}/[\w.$-]{1,40}:["']?(?<c>[^\s"'$\x60|;<>@]{4,100})["']?@`
  ],
  [["vncpasswd -f"], String.raw`^\s{0,3}<<<\s{0,3}${word}`],
  [["chpasswd"], String.raw`^(?:\s{1,3}-\w)?\s{0,3}<<<\s{0,3}["']?[\w.-]{1,40}:(?<c>[^\s"'$\x60|;<>]{4,100})`],
  [["drush user:password", "drush user-password", "drush upwd"], String.raw`^\s{1,3}[\w.@-]{1,60}\s{1,3}${word}`],
  [["7z", "7za"], glued("-p")],
  [["openssl enc", "openssl aes-256-cbc", "openssl aes-128-cbc", "openssl des3"], flag("-k")],
  [
    ["openssl passwd"],
    String.raw`^(?:\s{1,3}-(?:[156]|apr1|crypt|stdin|salt\s{1,3}\S{1,20})){0,3}\s{1,3}["']?(?<c>[^\s"'$\x60|;<>\\(){}-][^\s"'$\x60|;<>()]{3,100})`
  ],
  [["plink", "pscp", "psftp"], flag("-pw")],
  [["smbclient", "rpcclient", "net ads"], pair(String.raw`\s-U`, "%")],
  [["xfreerdp"], glued("/p:")],
  [
    ["sqlplus", "expdp", "impdp", "sqlldr"],
    String.raw`\s(?:-\w\s{1,4})?["']?[\w.]{1,60}/["']?(?<c>[^\s"'@$/]{4,100})(?:["']?@|["']?\s{1,3}(?:directory|dumpfile|tables|schemas|full|as|control)\b)`
  ],
  [
    ["htpasswd"],
    String.raw`\s-(?:(?!\w{0,6}n)\w{0,6}b\w{0,6}\s(?:\s{0,3}-\w{1,6}\s){0,3}\s{0,3}[^\s-]\S{0,200}|(?=\w{0,6}n)\w{0,6}b\w{0,6})\s{1,3}[^\s-]\S{0,100}\s{1,3}${word}`
  ],
  [["net user"], String.raw`^\s{1,3}[\w.@-]{1,60}\s{1,3}(?<c>[^\s"'/%*$][^\s"']{3,100})`],
  [
    ["net use"],
    String.raw`\s(?:/user:\S{1,100}\s{1,3}(?<c>[^\s"'/%*$][^\s"']{3,100})|\\\\[\w.-]{1,60}\\[\w$.\\-]{1,80}\s{1,3}"?(?<a>[^\s"'/%*$][^\s"']{3,100})"?\s{1,3}/user:)`
  ],
  [
    ["rabbitmqctl add_user", "rabbitmqctl change_password"],
    String.raw`^(?:\s{1,3}-\S{1,20}){0,2}\s{1,3}[\w.@-]{1,60}\s{1,3}${word}`
  ],
  [["gh secret set"], flag("-b|--body")],
  [["nmcli"], String.raw`\s(?:password|wifi-sec\.psk)\s{1,3}${word}`],
  [["vault login"], String.raw`^(?:\s{1,3}token=)?\s{0,3}(?<c>(?:hv)?s\.[\w-]{20,200})`],
  [
    ["convertto-securestring"],
    String.raw`^(?:\s{1,3}-(?:AsPlainText|Force|String)){0,3}\s{1,3}(?:"(?<a>[^"\n$\x60]{4,200})"|'(?<b>[^'\n]{4,200})')`
  ],
  [["openssl"], String.raw`\s-pass(?:in|out|word)?\s{1,3}["']?pass:(?<c>[^\s"'$\x60|;&<>]{4,200})`],
  [["rootpw"], flag("--plaintext")]
];
var curl = [
  [
    ["curl"],
    String.raw`(?<=\s)(?:-[a-zA-Z]{0,6}[uU]|--(?:proxy-)?user)(?:=|${gap2})?(?:\\?"(?<u>[^\s:"'\\]{0,128}):(?<a>[^\r\n"'\\]{0,256})\\?"|\\?'(?<w>[^\s:"'\\]{0,128}):(?<b>[^\r\n"'\\]{0,256})\\?'|(?<x>[^\s:"'\\]{0,128}):(?<c>[^\s"'\\)]{0,256})(?=[\s"'\\)]|$))`
  ]
];
var isNoValue = (text) => /^-|[<>]|\.{2}|^\W+$/.test(text) || /^[a-z]+$/i.test(text) && !looksSecret(text);
function behindPrograms(kind, taken2) {
  const patterns = /* @__PURE__ */ new Map();
  for (const [commands, pattern] of taken2) {
    const expression = new RegExp(pattern, "d");
    for (const command of commands) patterns.set(command, [...patterns.get(command) ?? [], expression]);
  }
  return {
    kind,
    words: [...patterns.keys()],
    reach: [8, longest2],
    find(text, start, end, path) {
      if (!isCommand(text, start, end)) return null;
      const line2 = logicalLine(text, end);
      let match = null;
      for (const pattern of patterns.get(text.toString("latin1", start, end).toLowerCase())) match ??= pattern.exec(line2);
      if (match === null) return null;
      const { a, b, c, u, w, x } = match.indices.groups;
      const user = u ?? w ?? x;
      const given = a ?? b ?? c;
      const alone = user !== void 0 && given[0] === given[1] && looksSecret(line2.slice(...user));
      const [from, to] = alone ? user : given;
      const value3 = { start: end + from, end: end + to, text: line2.slice(from, to), quoted: false };
      if (value3.text.length < 4 || user === void 0 && isNoValue(value3.text)) return null;
      const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})/.exec(line2)?.[1];
      const filled = user !== void 0 && b === void 0 && /[$`]/.test(value3.text) ? "a template" : null;
      const named2 = user !== void 0 && !alone && line2.slice(...user).toLowerCase() === value3.text.toLowerCase();
      const reason = filled ?? (named2 ? "the password is the name" : null);
      return passwordFound(value3, path, reason ?? placeholderIn(value3.text) ?? (host === void 0 ? null : nobodysHost(host)));
    }
  };
}
var commandLine = behindPrograms("credentials/credentials-command-line", passwords);
var curlUser = behindPrograms("credentials/credentials-curl-user", curl);
var behindFlag = /(?:^|[\s"'`,[(])(?:-H|--header)(?:=|["'`],?)?\s{0,4}(?:[\\^]\r?\n\s{0,20})?\\?["'`]?[\w-]{0,24}$/;
var inLiteral = /["'][\w-]{0,24}$/;
var token = /^\s{0,4}(?:(?:Bearer|Token|ApiKey|Api-Key|Key|Apikey-v1|OAuth|GenieKey|SSWS|Token token=)\s{0,4})?(?<v>[\w.~+/$={}<>*%!@#:-]{1,1500})(?![\w.~+/$={}<>*%!@#:-])/di;
var commandHeader = {
  kind: "credentials/credentials-command-header",
  words: ["authorization:", "api-key:", "apikey:", "auth-token:", "access-token:", "private-token:"],
  reach: [80, 1560],
  find(text, start, end, path) {
    const before4 = text.toString("latin1", Math.max(0, start - 80), start);
    const ofKey = text.toString("latin1", start, end).toLowerCase() !== "authorization:";
    if (!behindFlag.test(before4) && !(ofKey && inLiteral.test(before4))) return null;
    const value3 = valueIn(token.exec(text.toString("latin1", end, Math.min(text.length, end + 1560))), end);
    if (value3 === null || value3.text.length < 12 || !looksSecret(value3.text)) return null;
    return passwordFound(value3, path, madeUpAt(path));
  }
};
var secretStores = [
  "| docker secret create ",
  "| podman secret create ",
  "| gh secret set ",
  "| wrangler secret put ",
  "| npx wrangler secret put "
];
var pipedPassword = {
  kind: "credentials/credentials-piped-password",
  words: [
    ...secretStores,
    "| passwd",
    "| sudo passwd",
    "--password-stdin",
    "--passphrase-fd 0",
    "| kinit",
    "| cryptsetup",
    "| vncpasswd",
    "| smbpasswd",
    "| chpasswd",
    "|chpasswd",
    "| sudo chpasswd",
    "| sudo -S",
    "|sudo -S",
    'send "',
    'send -- "'
  ],
  reach: [320, 240],
  find(text, start, end, path) {
    const from = Math.max(0, start - 300);
    const before4 = text.toString("latin1", from, start);
    if (text[end - 1] === 34) {
      if (!/\bexpect\b[^\n]{0,40}assw(?:or)?d[^\n]{0,40}(?:\n[ \t]{0,20}|\{\s{0,20}|;\s{0,4})$/i.test(before4)) return null;
      const value4 = valueIn(/^(?<v>[^"\n$\\[\]]{4,100})(?:\\r|\\n|\\\\r)?"/d.exec(text.toString("latin1", end, end + 110)), end);
      return value4 === null ? null : passwordFound(value4, path);
    }
    if (text[end - 1] === 115) return null;
    const written = /(?:echo|printf|yes)\s{1,4}(?:-\w{1,2}\s{1,4})?(?<q>["']?)(?:[\w.-]{1,60}:(?=[^|\n]{0,220}$))?(?<v>[^\s"'|$`\\:]{4,200})(?:\\n(?:\k<v>(?:\\n)?)?)?\k<q>\s{0,4}\|?[^|\n]{0,120}$/d;
    const value3 = valueIn(written.exec(before4), from);
    const isStored = secretStores.includes(text.toString("latin1", start, end).toLowerCase());
    return value3 === null || isStored && !looksSecret(value3.text) ? null : passwordFound(value3, path);
  }
};

// src/detect/formats/connection-string.ts
var ends = byteSet(";&\r\n\0\"'`<>\\");
var endsBlank = byteSet(" ;&\r\n\0\"'`<>\\");
var endsComma = byteSet(",;\r\n\0\"'`<>\\ ");
var server = /(?:^|[;"'`\s,?&(])(?:server|data source|datasource|address|addr|network address|host|hostaddr|endpoint|dbq|dsn|driver|hostname)\s{0,3}=\s{0,3}([^;"'`\s&,]{1,200})/i;
var ofGo = "@tcp(";
function beforeHost(text, start, end, path) {
  const before4 = /(?:^|[\s"'`=])[^\s"'`=:@/]{1,64}:(?!\/\/)([^\s"'`]{1,200})$/.exec(
    text.toString("latin1", Math.max(0, start - 300), start)
  );
  const host = /^([^\s"'`()]{1,200})\)\//.exec(text.toString("latin1", end, Math.min(text.length, end + 220)));
  if (before4 === null || host === null) return null;
  const value3 = before4[1];
  const sure = looksSecret(value3);
  const made = sure ? null : simpleAt(path);
  return { start: start - value3.length, end: start, value: value3, sure, judged: placeholderIn(value3) ?? nobodysHost(host[1]) ?? made };
}
var inCall = /\w\(\s{0,8}(?:\w{1,40}=[A-Za-z_][\w.]{0,60},\s{0,8}){1,6}$/;
var connectionString = {
  kind: "credentials/credentials-connection-string",
  words: ["password=", "pwd=", "password =", "pwd =", ofGo],
  reach: [400, 520],
  find(text, start, end, path) {
    if (end - start === ofGo.length && text[start] === 64) return beforeHost(text, start, end, path);
    const line2 = startOfLine(text, start, 400);
    const separator = /([;,?&]|(?<!\s)\s)\s*$/.exec(line2)?.[1];
    if (separator === void 0 && !/["'`]$/.test(line2)) return null;
    const behind2 = text.toString("latin1", end, Math.min(text.length, end + 500)).replace(/\n[\s\S]*$/, "");
    const quote = Math.max(line2.lastIndexOf('"'), line2.lastIndexOf("'"), line2.lastIndexOf("`"));
    const host = server.exec(line2.slice(quote + 1)) ?? (separator === void 0 || separator === ";" ? server.exec(behind2) : null);
    const redis = separator === "," ? /([\w.-]{1,80}\.[\w-]{1,40}):\d{2,5},[^"'`]{0,200}$/.exec(line2) : null;
    const jdbc = /jdbc:[a-z:]{2,40}(?:\/\/|@)([\w.-]{1,200})[^"'`\s]*$/i.exec(line2);
    const where = host?.[1] ?? redis?.[1] ?? jdbc?.[1];
    if (where === void 0) return null;
    const value3 = valueAt(text, end, separator === "," ? endsComma : separator === ";" ? ends : endsBlank);
    if (value3 === null || value3.text.length < 4 || /^[A-Za-z_][\w.]*(?:\[\w|\([\w)])/.test(value3.text)) return null;
    if (separator === "," && /^[A-Za-z]\w*\)?$/.test(value3.text) && inCall.test(line2)) return null;
    const braced = /^\{[^{}]{3,}\}$/.test(value3.text) && /\bdriver\s{0,3}=/i.test(line2 + behind2);
    const inner = braced ? { ...value3, start: value3.start + 1, end: value3.end - 1, text: value3.text.slice(1, -1) } : value3;
    const sure = looksSecret(inner.text);
    const made = sure ? null : simpleAt(path);
    const judged = placeholderIn(inner.text) ?? nobodysHost(where) ?? (/^(?:\.|:\d|\(local(?:db)?\))/i.test(where) ? "the host is this machine" : made);
    return { start: inner.start, end: inner.end, value: inner.text, sure, judged };
  }
};

// src/detect/formats/files.ts
var line = byteSet(" 	\r\n\0\"'`");
var before2 = (text, at, most) => text.toString("latin1", Math.max(0, at - most), at);
var netrc = {
  kind: "credentials/credentials-netrc",
  words: ["password"],
  reach: [480, 8],
  find(text, start, end, path) {
    if (text[end] !== 32 && text[end] !== 9 && text[end] !== 10) return null;
    const head = /(?:\bmachine\s{1,8}(\S{1,200})|\bdefault)\s{1,20}(?:login\s{1,8}(\S{1,200})\s{1,20})?$/.exec(
      before2(text, start, 480)
    );
    if (head === null || head[2] === void 0 && !isNamed(path, /(?:^|\/)[._]netrc$/)) return null;
    const value3 = valueAt(text, end + (text[end] === 10 ? 1 : 0), line);
    return value3 === null ? null : passwordFound(value3, path, isAnonymous(head[2] ?? "", value3.text) ? "a login for everybody" : nobodysHost(head[1] ?? ""));
  }
};
var npmrc = {
  kind: "credentials/credentials-npmrc",
  words: ["_authtoken", "_auth", "_password"],
  reach: [320, 10],
  find(text, start, end, path) {
    const gap3 = /^\s{0,4}=\s{0,4}/.exec(text.toString("latin1", end, end + 10));
    if (gap3 === null || !/(?:^|\n|\\n|:|["'`\s])$/.test(before2(text, start, 2)) || !isNpmrc(text, start, path)) return null;
    const at = end + gap3[0].length;
    const word3 = text.toString("latin1", start, end).toLowerCase();
    if (word3 === "_auth") return basicAt(text, text[at] === 34 ? at + 1 : at, path);
    const value3 = valueAt(text, at, line);
    if (value3 === null) return null;
    if (word3 === "_authtoken")
      return value3.text.length < 10 ? null : { ...passwordFound(value3, path), sure: classesIn(value3.text) >= 2 };
    const inner = Buffer.from(value3.text, "base64").toString("latin1");
    if (!/^[\x20-\x7e]{3,200}$/.test(inner)) return null;
    return { ...passwordFound(value3, path, placeholderIn(inner)), value: inner, sure: looksSecret(inner), decoded: ["base64"] };
  }
};
var isNpmrc = (text, start, path) => isNamed(path, /(?:^|\/)\.?npmrc[^/]*$/) || /\/\/[\w.-]{3,200}(?::\d+)?(?:\/[\w./-]{0,100})?:$/.test(before2(text, start, 320));
var pypirc = {
  kind: "credentials/credentials-pypirc",
  words: ["password"],
  reach: [600, 20],
  find(text, start, end, path) {
    const gap3 = /^[ \t]{0,8}[=:][ \t]{0,8}/.exec(text.toString("latin1", end, end + 20));
    if (gap3 === null || !/(?:^|\n)[ \t]*$/.test(before2(text, start, 20))) return null;
    if (!isNamed(path, /(?:^|\/)\.?pypirc$/) && !/\[(?:distutils|pypi|testpypi)\]/.test(before2(text, start, 600))) return null;
    const value3 = valueAt(text, end + gap3[0].length, line);
    return value3 === null ? null : passwordFound(value3, path);
  }
};
var nugetConfig = {
  kind: "credentials/credentials-nuget-config",
  words: ['"cleartextpassword"', "'cleartextpassword'"],
  reach: [40, 600],
  find(text, start, end, path) {
    const gap3 = /^\s{1,20}value\s{0,4}=\s{0,4}(?=["'])/i.exec(text.toString("latin1", end, end + 40));
    if (gap3 === null || !/\bkey\s{0,4}=\s{0,4}$/i.test(before2(text, start, 20))) return null;
    const value3 = valueAt(text, end + gap3[0].length, line);
    return value3 === null ? null : passwordFound(value3, path);
  }
};
var kubeconfig = {
  kind: "credentials/credentials-kubeconfig",
  words: ["token:", '"token"', "password:", '"password"'],
  reach: [700, 12],
  find(text, start, end, path) {
    const behind2 = text.toString("latin1", end, end + 12);
    const gap3 = text[end - 1] === 58 ? /^[ \t]{1,4}/.exec(behind2) : /^\s{0,4}:\s{0,4}/.exec(behind2);
    if (gap3 === null || !isOfUser(text, start)) return null;
    const named2 = isNamed(path, /(?:^|\/)\.kube\/|kube-?config|\.kubeconfig$/i);
    if (!named2 && !/\b(?:users|clusters|contexts)"?:/.test(before2(text, start, 8e3))) return null;
    const value3 = valueAt(text, end + gap3[0].length);
    return value3 === null || value3.text.length < 6 ? null : passwordFound(value3, path);
  },
  mayLookFar: hasLongLinesAbove
};
function hasLongLinesAbove(text, start) {
  const above = text.subarray(Math.max(0, start - 600), start);
  let at = above.lastIndexOf(10);
  if (at < 0 || above.toString("latin1", at + 1, at + 80).trim() !== "") return false;
  for (let lines = 0; lines < 3 && at > 0; lines++) at = above.lastIndexOf(10, at - 1);
  return at <= 0 && start > 600;
}
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
  words: [":5432:", ":*:", ":5433:", ":5434:", ":5439:", ":6432:", ":6543:", ":25060:", ":26257:"],
  reach: [320, 400],
  find(text, start, end, path) {
    if (!isNamed(path, /(?:^|\/)\.?pgpass[^/]*$/)) return null;
    const from = linesBack(text, start, 0, 300);
    const line2 = text.toString("latin1", from, Math.min(text.length, from + 700));
    const match = /^(?<host>[^:\s#]{1,200}):(?:\d{1,5}|\*):[^:\n]{1,100}:[^:\n]{1,100}:(?<v>[^\r\n]{1,200}?)\r?(?:\n|$)/d.exec(
      line2
    );
    const value3 = valueIn(match, from);
    if (value3 === null || end > value3.start) return null;
    return passwordFound(value3, path, nobodysHost(match.groups.host));
  }
};
var passwordHash = {
  kind: "credentials/credentials-password-hash",
  words: [":$apr1$", ":$2y$", ":$2a$", ":$2b$", ":$6$", ":$5$", ":$1$", ":$y$", ":{sha}", ":{ssha}"],
  reach: [80, 240],
  find(text, start, _end, path) {
    const user = startOfLine(text, start, 70);
    if (!/^[\w.@-]{1,64}$/.test(user)) return null;
    const hash = /^(?<v>\$(?:apr1|1|5|6|y)\$(?:[\w./=]{1,40}\$){1,2}[\w./]{22,90}|\$2[aby]\$\d\d\$[\w./]{53}|\{S?SHA\}[\w+/]{26,48}={0,2})(?:[:\s]|$)/d;
    const value3 = valueIn(hash.exec(text.toString("latin1", start + 1, start + 240)), start + 1);
    return value3 === null ? null : { ...passwordFound(value3, path), sure: false, judged: madeUpAt(path) };
  }
};

// src/detect/formats/literals.ts
var settings = /(?:^|\/)(?:\.env[^/]*|[^/]*\.(?:env|ini|cfg|cnf|conf|config|properties|toml|ya?ml|tfvars|service|credentials|http|rest)|\.[\w-]*(?:rc|cfg|cnf|env|passwd)|credentials|hosts)$/i;
var shells = /(?:^|\/)(?:[^/]*\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk)|(?:Docker|Container|Make)file[^/]*|\.?(?:bashrc|zshrc|profile|bash_profile))$/i;
var programs = /\.(?:[cm]?[jt]sx?|vue|svelte|java|kts?|swift|go|rs|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|fs|vb|php|phtml|rb|pyi?|scala|dart|lua|p[lm]|exs?|erl|hs|mli?|clj|cljs|nim|zig|cr|jl|r|sol|groovy|gradle|tf|hcl|nix|s?css|less|html?|xml|svg|json|lisp|el|tcl|pas|f90|asm|s|proto|graphql|ipynb)$/i;
var endsLine = byteSet(" 	\r\n\0");
var endsQuery = byteSet(" 	\r\n\0\"'`<>&;)}]\\,#");
var endsBrace = byteSet(" 	\r\n\0\"'`{}");
var endsPerls = byteSet(" 	\r\n\0\"'`{}|)");
var literalsAt = (text, slot, first, path) => [path, ...path === null ? unlikePaths : []].map((each) => literalAt(text, slot, first, each)).filter((value3) => value3 !== null);
var unlikePaths = ["a", "a.sh"];
var furthestEnd = 560;
function literalAt(text, slot, first, path) {
  if (slot.quote !== "") {
    if (isLookedUp(text, slot)) return null;
    const value3 = valueAt(text, slot.at - (slot.quote.startsWith("\\") ? slot.quote.length : 1));
    if (value3?.quoted === true && value3.start === slot.at)
      return isJoined(text, value3.end + 1) || isNextName(text, slot, first, value3.end + 1) || isListed(text, slot, first, value3.text) ? null : value3;
    return slot.quote.startsWith("&") || slot.quote.length > 2 ? bareAt(text, slot.at) : null;
  }
  const before4 = text.toString("latin1", Math.max(0, slot.at - 9), slot.at);
  if (before4.endsWith("<![CDATA[")) return asWhole(text, bareAt(text, slot.at), /^\]\]>/);
  if (before4.endsWith(">")) {
    const value3 = bareAt(text, slot.at);
    return value3 !== null && value3.end - first > furthestEnd ? null : asWhole(text, value3, /^\s{0,40}</);
  }
  if (/[\s=]q[qw]?[{(|]$/.test(before4)) return bareAt(text, slot.at, endsPerls);
  return bareBehind(text, slot, first, path);
}
var asWhole = (text, value3, end) => value3 !== null && end.test(text.toString("latin1", value3.end, value3.end + 44)) ? value3 : null;
function bareBehind(text, slot, first, path) {
  const line2 = startOfLine(text, first, 60);
  if (/\$\{[\w.-]*$/.test(line2)) return asWhole(text, bareAt(text, slot.at, endsBrace), /^\}/);
  if (/[?&]$/.test(line2)) return bareAt(text, slot.at, endsQuery);
  const told = /[^\s]\s*$/.test(text.toString("latin1", first, slot.at)) && !/[=:|>]\s*$/.test(text.toString("latin1", first, slot.at));
  const atStart = /^[\s#;/*>@-]{0,40}(?:(?:export|set|setx|env|arg|add)\s+"?)?:?["']?[\w.[\]-]{0,40}$/i.test(line2);
  if (isNamed(path, settings) && atStart) {
    const value4 = bareAt(text, slot.at, endsLine);
    const trimmed = value4 === null ? null : cutBehind(value4);
    if (trimmed !== null && (!told || looksSecret(trimmed.text))) return trimmed;
    if (path !== null) return null;
  }
  const value3 = bareAt(text, slot.at);
  if (value3 === null || !/^(?:[\s,;|"'`})]|\\[nr"]|&|$)/.test(text.toString("latin1", value3.end, value3.end + 2))) return null;
  if (isNamed(path, settings) || isNamed(path, shells)) return value3;
  if (/^[A-Z][A-Z\d_]{3,}(?![A-Za-z\d_])/.test(text.toString("latin1", first, first + 80)) || isFlag(line2)) return value3;
  if (path !== null && programs.test(path) && !isComment.test(line2)) return null;
  return !told && looksSecret(value3.text) && /(?:^|[\s,;{(*|`"'/-])["']?[\w.-]{0,40}$/.test(line2) ? value3 : null;
}
var isComment = /^\s{0,40}(?:#|\/\/|--|;|%|\/?\*{1,2}|<!--)\s/;
var isFlag = (line2) => /(?:^|[\s"'`])(?:-{1,2}|-D[\w.]{0,24}|\/)[\w-]{0,40}$/.test(line2);
function cutBehind(value3) {
  const text = value3.text.replace(/["'`]?[;,]?$/, "");
  return text === "" ? null : { ...value3, text, end: value3.start + text.length };
}
function bareAt(text, at, ends4) {
  const value3 = valueAt(text, at, ends4);
  return value3 === null || value3.quoted || value3.start !== at ? null : value3;
}
var isLookedUp = (text, slot) => /(?:[\w\])]\[|(?:\b|_|[a-z\d](?=[A-Z]))(?:get|lookup|fetch|find|read_?file|load_?file)\w{0,12}\()\s{0,20}["'\x60]{1,3}$/i.test(
  text.toString("latin1", Math.max(0, slot.at - 72), slot.at)
);
var isListed = (text, slot, first, value3) => /^[\w.-]{1,60}["'\x60][\s)]{0,20},[\s(]{0,40}["'\x60]$/.test(text.toString("latin1", first, Math.min(slot.at, first + 140))) && value3.split(/[-_.+:/ ]+|(?<=[a-z\d])(?=[A-Z][a-z])/).every((piece) => word2.test(piece));
var word2 = /^(?:[A-Za-z]{2,}|[A-Za-z]{1,2}\d{1,2}|\d{1,4}[a-z]{0,2}|[A-Z]{2,}\d{1,3})$/;
var same = /^\.(?:to_string|to_owned|into|as_bytes|as_str|getBytes|encode|toCharArray|freeze|trim|strip|chomp|squish|dedent|stripIndent|stripMargin|trimIndent|trimMargin|bytes|chars)\b/;
function isJoined(text, end) {
  let at = end;
  while (at - end < 16 && (text[at] === 32 || text[at] === 9)) at++;
  const next = text[at];
  if (next === 46 && (at + 1 === text.length || text[at + 1] <= 32)) return false;
  if (next === 46 && at > end && text[at + 1] === 47) return false;
  if (next === 46) return !same.test(text.toString("latin1", at, at + 16));
  return next === 43 || next === 37 || next === 40 || next === 63;
}
var isNextName = (text, slot, first, end) => /^\s{0,20}(?::(?!:)|=>)/.test(text.toString("latin1", end, end + 23)) && /,\s{0,60}["'\x60]$/.test(text.toString("latin1", Math.max(first, slot.at - 64), slot.at));
var beforeNamed = [
  /\b(?:value|default)["']?\s{0,8}[:=]\s{0,8}(["'])(?<v>[^"'\n]{8,200})\1,?\s{1,40}["']?(?:key|name|id)["']?\s{0,8}[:=]\s{0,8}["']$/di,
  /[(:=]\s{0,4}@?(["'])(?<v>[^"'\n]{8,200})\1,?\s{1,40}(?:forHTTPHeaderField|forKey|withKey|header)\s{0,4}:\s{0,4}@?["']$/di,
  /value[\x60"]?\s{0,4}=\s{0,4}(')(?<v>[^"'\n]{8,200})\1\s{1,20}where\s{1,8}[\w.\x60]{0,40}(?:name|key|id)\x60?\s{0,4}=\s{0,4}'$/di
];
var beforeBare = [
  /(["'])(?<v>[^"'\n]{6,200})\1\s{0,4}[=!]={1,2}\s{0,4}\$?(?:[\w$]{1,24}(?:\.|->|::)){0,4}$/d,
  /(["'])(?<v>[^"'\n]{6,200})\1\.equals(?:IgnoreCase)?\(\s{0,4}(?:[\w$]{1,24}\.){0,4}$/d,
  /\bMOVE\s{1,8}(["'])(?<v>[^"'\n]{6,200})\1\s{1,8}TO\s{1,8}$/di
];
var mayStandBefore = (text, first, last2) => text[last2] === 34 || text[last2] === 39 || text[first - 1] === 32 || isJoiner[text[first - 1]] === 1;
var isJoiner = byteSet("=(.$>:");
function reversedLiteral(text, first, last2) {
  const from = Math.max(0, first - 300);
  const before4 = text.toString("latin1", from, first);
  for (const form of text[last2] === 34 || text[last2] === 39 ? beforeNamed : beforeBare) {
    const match = form.exec(before4);
    const range = match?.indices?.groups?.v;
    if (range !== void 0) return { start: from + range[0], end: from + range[1], text: match.groups.v, quoted: true };
  }
  return null;
}

// src/detect/formats/generic.ts
var inName = byteSet(alphabets.base62 + "_-$");
var lockFile = /(?:^|[/.-])(?:lock|locks)(?:\.|$)|(?:lock|shrinkwrap|checksums?)\.(?:json|ya?ml)$|\.(?:lock|sum)$/i;
var translated = /(?:^|[/_.-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages|strings|nls)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i;
var generic = {
  kind: "credentials/credentials-generic-secret",
  words: secretWords,
  reach: [380, 640],
  needs: "value",
  find(text, start, behind2, path) {
    const end = start + lengthInName(text, start, behind2);
    let last2 = end;
    while (last2 - end < 24 && inName[text[last2]] === 1) last2++;
    if (text[last2] === 46 && /^\.key\b/.test(text.toString("latin1", last2, last2 + 5))) last2 += 4;
    let first = start;
    while (start - first < 48 && inName[text[first - 1]] === 1) first--;
    if (text[first - 1] === 92 && (text[first] === 110 || text[first] === 114 || text[first] === 116)) first++;
    while (first < start && text[first] === 45) first++;
    while (first >= start && first < end && (inName[text[first]] !== 1 || text[first] === 36)) first++;
    const ahead2 = hasValueAhead(text, last2);
    const before4 = mayStandBefore(text, first, last2) ? reversedLiteral(text, first, last2) : null;
    if (!ahead2 && before4 === null) return null;
    const name = text.toString("latin1", first, last2);
    if (!isSecretsName(name, Math.max(0, start - first), end - first) || isTypesName(text, first, last2)) return null;
    if (text[first - 1] === 47 && /(?:user|login|name)\/$/i.test(text.toString("latin1", Math.max(0, first - 8), first)))
      return null;
    const told = (value3) => {
      if (value3 === null || !isSecret(value3.text, name, isPasswordsName(name))) return null;
      const inner = textInside(text, value3, first);
      if (inner === null) return asFound(text, value3, path);
      return isSecret(inner, name, isPasswordsName(name)) ? { ...asFound(text, value3, path), value: inner, decoded: ["base64"] } : null;
    };
    for (const slot of ahead2 ? slotsBehind(text, first, last2) : []) {
      for (const literal3 of literalsAt(text, slot, first, path)) {
        const found = told(literal3);
        if (found !== null) return found;
      }
    }
    return told(before4);
  }
};
var asFound = (text, value3, path) => ({
  ...{ start: value3.start, end: value3.end, value: value3.text, sure: false },
  judged: judge3(text, value3, path)
});
function textInside(text, value3, first) {
  if (!/^(?:[A-Za-z\d+/]{4}){2,}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(value3.text)) return null;
  if (!/(?:^|\n)[ \t]+["']?$/.test(text.toString("latin1", Math.max(0, first - 40), first))) return null;
  const inner = Buffer.from(value3.text, "base64").toString("latin1").replace(/\n$/, "");
  return /^[\x20-\x7e]{8,}$/.test(inner) ? inner : null;
}
var isTypesName = (text, first, last2) => text[first - 1] === 58 && text[first - 2] === 58 && (text[last2] === 34 || text[last2] === 39);
var reach2 = 140;
var shortest3 = 8;
var delimiters = byteSet(" 	\r\n\0\"'`<>(){}[],;");
function hasValueAhead(text, from) {
  const stop = Math.min(text.length, from + reach2);
  let length2 = 0;
  let marked = false;
  for (let i = from; i < stop; i++) {
    const byte = text[i];
    if (delimiters[byte] === 1) {
      length2 = 0;
      marked = false;
    } else {
      length2++;
      marked ||= byte < 65 && byte !== 46 && byte !== 45 && byte !== 61 && byte !== 58;
      if (length2 >= (marked ? shortest3 : 16)) return true;
    }
  }
  return false;
}
function judge3(text, value3, path) {
  if (isNamed(path, lockFile)) return "a lock file";
  if (isNamed(path, translated) && !(isOfAndroid(text, value3.start) && isLikeAKey(value3.text))) return "a translation";
  const shown = madeUpAt(path) ?? exampleSession(text, value3.start);
  if (shown !== null) return shown;
  if (isMinified(text, value3.start, path)) return "a minified bundle";
  return isPublicDer(value3.text) ? "a public key or a certificate" : placeholderInside(value3.text);
}
var isOfAndroid = (text, at) => /<string\s{1,8}name="[\w.-]{1,80}"[^<>\n]{0,80}>\s{0,40}"?$/.test(text.toString("latin1", Math.max(0, at - 240), at));
function isMinified(text, at, path) {
  if (isNamed(path, /[.-]min\.\w+$|\.bundle\.|\.map$/)) return true;
  const around2 = text.subarray(Math.max(0, at - 700), Math.min(text.length, at + 700));
  return around2.length > 1300 && !around2.includes(10);
}
function isInShownAnswer(text, at, above) {
  const [before4, own] = above.split("\n").slice(-2);
  if (own === void 0 || !/^[ \t]*\/\/[ \t]{2,}"[\w .-]{1,60}"[ \t]*:[ \t]*"$/.test(own)) return false;
  const [, behind2 = ""] = text.toString("latin1", at, Math.min(text.length, at + 1200)).split("\n", 2);
  return [before4, behind2].every((line2) => shownLine.test(line2));
}
var shownLine = /^[ \t]*\/\/[ \t]*(?:"[\w .-]{1,60}"[ \t]*:|[{}[\]])/;
function exampleSession(text, at) {
  const above = text.toString("latin1", Math.max(0, at - 320), at);
  if (/\n[ \t]*(?:\*|\/\/[/!])[ \t][^\n]*$/.test(above)) return "a sample in a comment of documentation";
  if (isInShownAnswer(text, at, above)) return "a sample in a comment of documentation";
  if (/(?:^|\n)[ \t]*(?:>>>|irb\(main\)[^\n]{0,20}>|iex>|In \[\d+\]:) |\.\. code-block::|\bCLI Examples?:/.test(above))
    return "an example session";
  const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})[^\s"']{0,200}[?&][\w-]{0,60}=$/.exec(above)?.[1];
  return host === void 0 ? null : nobodysHost(host);
}

// src/detect/formats/prose.ts
var sayings = [
  [
    [
      "password",
      "passwort",
      "passwd",
      "passphrase",
      "pass",
      "pwd",
      "pw",
      "token",
      "secret",
      "api key",
      "key",
      "pin",
      "credentials"
    ].flatMap(
      (word3) => (/^pass?w|^pwd$/.test(word3) ? [" is ", " was ", " ist ", " to "] : [" is ", " was "]).map((verb) => word3 + verb)
    ),
    /^(?:now |still |currently |set to |jetzt |: ?)?/
  ],
  [["and password ", "and pass ", "und passwort ", ", password ", ", pwd ", ", pw ", " pw: ", "\npw: ", " pwd: ", "\npw "], /^/],
  [
    ["kennwort", "mot de passe", "contrase", "senha", "wachtwoord:"],
    /^(?:\xf1a|\xc3\xb1a|na)?(?: ?: ?| ist | est | es | \xe9 | \xc3\xa9 )/
  ],
  // what installers print
  [
    ["password is generated for ", "password was generated for ", "password generated for ", "password for "],
    /^[\w@.%'"-]{1,60}(?: is)?: /
  ],
  [["(pw: ", "(pw ", "(pwd: ", "(password: ", "(pass: "], /^/],
  [["password -", "passwort -", "\npass -", "token ->", "password ->"], /^>? /],
  // a name, and its password behind a slash
  [
    [
      "login:",
      "logins:",
      "credentials:",
      "creds:",
      "user/pass:",
      "user/password:",
      "username/password:",
      "login/password:",
      "zugang:"
    ],
    /^ ?["'`]?[\w.@+-]{1,60}(?: ?\/ ?| \| )/
  ]
];
var keysSayings = [
  ...["api", "access", "secret", "auth", "private", "signing", "encryption", "license", "master"].map((word3) => `${word3} key`),
  ...["access", "api", "auth", "bearer", "refresh", "personal access"].map((word3) => `${word3} token`),
  ...["client", "app", "consumer", "api", "webhook"].map((word3) => `${word3} secret`)
].flatMap((said) => [`${said}: `, `${said} = `, `${said}=`, `${said} is `, `${said} was `]);
var passing = ["using", "with", "old", "new", "my", "our"].flatMap((word3) => [`${word3} key`, `${word3} token`]).flatMap((said) => [`${said}: `, `${said}=`, `${said} = `, `${said} `]);
var ofKeys = /* @__PURE__ */ new Set([...keysSayings, ...passing]);
var betweenOf = new Map(sayings.flatMap(([words, between]) => words.map((word3) => [word3, between])));
var value = /^(?:["'`]|\*\*|&quot;|<code>)?([^\s"'`<>*]{8,80})/;
var ends2 = /[.,;:!?)\]]{1,3}$/;
var farthest2 = 200;
var prose = {
  kind: "credentials/credentials-prose",
  words: [.../* @__PURE__ */ new Set([...betweenOf.keys(), ...ofKeys])],
  reach: [24, farthest2 + 20],
  find(text, start, end, path) {
    const before4 = text[start - 1];
    if (before4 !== void 0 && /[\w.-]/.test(String.fromCharCode(before4)) && /\w/.test(String.fromCharCode(text[start])))
      return null;
    const behind2 = text.toString("latin1", end, Math.min(text.length, end + farthest2));
    const saying = text.toString("latin1", start, end).toLowerCase();
    const ofKey = ofKeys.has(saying);
    const between = (betweenOf.get(saying) ?? /^(?:now |set to )?/).exec(behind2);
    if (between === null) return null;
    const match = value.exec(behind2.slice(between[0].length));
    if (match === null) return null;
    const stop = match[1].search(/\\[nrt]/);
    const given = (stop < 0 ? match[1] : match[1].slice(0, stop)).replace(ends2, "");
    if (!/\d/.test(given) || !/[A-Za-z]/.test(given)) return null;
    if (!(ofKey ? isLikeAKey(given) && isSecret(given, "", false) : looksSecret(given) && isSecret(given, "", true))) return null;
    if (/^[A-Za-z_]\w*(?:(?:\.|->|::)[A-Za-z_]\w*)+$/.test(given) && naturalness(given).score > 0) return null;
    const from = end + between[0].length + match[0].length - match[1].length;
    return {
      ...{ start: from, end: from + given.length, value: given, sure: false },
      judged: madeUpAt(path)
    };
  }
};

// src/detect/formats/settings-files.ts
var before3 = 400;
var ahead = 700;
function inBase642(written) {
  const text = Buffer.from(written, "base64").toString("latin1");
  return /^[\x20-\x7e]{3,200}$/.test(text) ? { text, layers: ["base64"] } : null;
}
function asKey(written) {
  return isSecret(written, "", false) ? asWritten(written) : null;
}
var asWritten = (text) => ({ text, layers: [] });
var settings2 = [
  // FileZilla's sitemanager.xml and recentservers.xml; `crypt` is encrypted with a master password
  {
    words: ["<pass>", "<pass encoding="],
    head: /<(?:Host|User|Logontype|Port)>/,
    tail: /^(?:"base64">)?(?<v>[^<>"\n]{3,300})<\/Pass>/d,
    open: (written, around2) => /encoding="base64">$/.test(around2) ? inBase642(written) : { text: written, layers: [] }
  },
  // Subversion's ~/.subversion/auth/svn.simple: what a key ring or Windows keeps is not there, or encrypted
  {
    words: ["\npassword\nv ", "\npassphrase\nv "],
    head: /(?:^|\n)K \d{1,2}$/,
    tail: /^\d{1,3}\r?\n(?<v>[^\r\n]{3,200})\r?\n(?:K |END)/d,
    open: (written, around2) => /\npasstype\nV \d+\n(?!simple)/.test(around2) ? null : { text: written, layers: [] }
  },
  // Postfix's sasl_passwd (postfix.org, "SASL_README"): `[smtp.acme.io]:587 user:password`
  {
    words: ["]:587", "]:465", "]:25", ":587 ", ":465 ", ":587	"],
    head: /(?:^|\n)#?\[?[\w.-]{3,200}$/,
    tail: /^[ \t]{0,20}(?<user>[^\s:]{1,100}):(?<v>[^\s:"']{4,200})[ \t]*\r?(?:\n|$)/d
  },
  // Composer's auth.json (getcomposer.org, "Authentication for privately hosted packages")
  {
    words: ['"bearer"', '"gitlab-token"', '"gitlab-oauth"', '"github-oauth"', '"forgejo-token"'],
    tail: /^\s{0,20}:\s{0,20}\{\s{0,80}"(?<host>[\w.-]{3,100})(?::\d+)?"\s{0,20}:\s{0,20}"(?<v>[^"\n]{8,300})"/d
  },
  // Magento's app/etc/env.php: what stored passwords and payments are encrypted with
  {
    words: ["'crypt' =>", "'crypt'=>"],
    tail: /^\s{0,8}(?:\[|array\s?\()\s{0,40}'key'\s{0,8}=>\s{0,8}'(?<v>[\da-f]{32}|base64[\w+/]{40,60}={0,2})'/d
  },
  // Oracle's thin driver (docs.oracle.com, "Thin-style Service Name Syntax")
  {
    words: ["jdbc:oracle:"],
    tail: /^(?:thin|oci8?):["']?(?<user>[\w$#]{1,60})\/(?<v>[^@\s"'<>]{3,100})@(?:\/\/)?(?<host>[\w.-]{1,200})/d
  },
  // Bundler's .bundle/config: the host of a gem source, with `__` for each dot
  {
    words: ["bundle_"],
    head: /(?:^|\n|["'\s])$/,
    tail: /^[A-Z\d_-]{1,60}__[A-Z]{2,20}(?::[ \t]{1,4}|=)["']?(?:[\w.@%-]{1,100}:)?(?<v>[\w.%~+-]{6,200})["']?[ \t]*\r?(?:\n|$)/d
  },
  // Docker's config.json: what a registry gave for the password
  {
    words: ['"identitytoken"', '"registrytoken"'],
    tail: /^\s{0,20}:\s{0,20}"(?<v>[^"\s]{16,500})"/d
  },
  // OpenVPN's inline user and password
  {
    words: ["<auth-user-pass>"],
    tail: /^\r?\n[^\r\n]{1,100}\r?\n(?<v>[^\r\n<]{3,200})\r?\n/d
  },
  // OpenVPN's static key (`openvpn --genkey secret`): 256 bytes, 16 in each line
  {
    words: ["-----begin openvpn static key v1-----"],
    tail: /^\s{1,8}(?<v>(?:[\da-f]{32}\s{1,8}){15}[\da-f]{32})\s{1,8}-----END OpenVPN Static key V1-----/d
  },
  // unattend.xml (learn.microsoft.com, "PlainText"): otherwise UTF-16 in base64 with the element's name behind it
  {
    words: ["<plaintext>"],
    head: /<Value>[^<>\n]{3,300}<\/Value>\s{0,60}$/i,
    tail: /^(?:true|false)/i
  },
  // Net-SNMP's snmpd.conf, and routers: who knows a community is who it is for
  {
    words: ["rwcommunity ", "rwcommunity6 ", "snmp-server community ", "rocommunity "],
    head: /(?:^|\n)[ \t]*$/,
    tail: /^[ \t]{0,8}"?(?<v>[^\s"]{4,64})"?(?:\s|$)/d
  },
  {
    words: ["createuser "],
    head: /(?:^|\n)[ \t]*$/,
    tail: /^(?:-e \S{1,80} )?\S{1,60}[ \t]{1,8}(?:MD5|SHA(?:-\d+)?)[ \t]{1,8}"?(?<v>[^\s"]{8,64})"?(?:\s|$)/d
  },
  // routers: `0` is plain text and `7` can be read back by all; others are hashes
  {
    words: [" password 7 ", " password 0 ", " secret 0 ", " key 7 ", " key-string 7 "],
    head: /(?:^|\n)[^\n"'`(=]{0,120}$/,
    tail: /^(?:[07]\s{1,4})?(?!level|encryption|\d\s)(?<v>[^\s"'`]{4,64})[ \t]*\r?(?:\n|$)/d
  },
  {
    words: ["enable password "],
    head: /(?:^|\n)(?:[^\n"'`(=]{0,60}[#>])?[ \t-]{0,40}$/,
    tail: /^(?:[07]\s{1,4})?(?!level|encryption|\d\s)(?<v>[^\s"'`]{4,64})[ \t]*\r?(?:\n|$)/d
  },
  // users of Cisco's devices, whose secret is plain where no number tells how it is encrypted
  {
    words: ["\nusername "],
    tail: /^[\w.@-]{1,40}(?: privilege \d{1,2})?(?: role \S{1,30})? (?:password|secret) (?:0 )?(?!\d{1,2} |encrypted)(?<v>[^\s"'`]{4,64})[ \t]*\r?(?:\n|$)/d
  },
  // servers that devices ask, of Cisco and of Juniper
  {
    words: ["tacacs-server ", "radius-server "],
    head: /(?:^|\n)(?:[\w .-]{0,60} )?$/,
    tail: /^(?:host )?(?:[\w.:-]{3,60} ){0,2}(?:[\w-]{1,20} \d{1,5} ){0,3}(?:key|secret) (?:0 )?"?(?!\d |\$9\$)(?<v>[^\s"';]{4,64})"?;?[ \t]*\r?(?:\n|$)/d
  },
  {
    words: ["isakmp key "],
    tail: /^(?:0 )?(?!6 )(?<v>[^\s"']{4,128}) (?:address|hostname) /d
  },
  {
    words: ["pre-shared-key ", "authentication-key ", "wpa-psk ascii ", "set psksecret "],
    head: /(?:^|\n)[\w .:{-]{0,80}$/,
    tail: /^(?:local |remote |ascii-text )?(?:0 )?"?(?!\d |\$9\$|ENC |encrypted|hex )(?<v>[^\s"';]{8,128})"?;?[ \t]*\r?(?:\n|$)/d
  },
  {
    words: [" neighbor "],
    head: /(?:^|\n)[ \t]*$/,
    tail: /^[\w.:-]{3,45} password (?:0 )?(?!\d )(?<v>[^\s"']{4,80})[ \t]*\r?(?:\n|$)/d
  },
  // strongSwan's and Libreswan's ipsec.secrets
  {
    words: ["xauth", "eap"].map((kind) => `: ${kind} "`),
    head: /(?:^|\n)[^\n"=]{0,80}$/,
    tail: /^(?<v>[^"\n]{4,128})"/d
  },
  // answers to the Debian installer and to debconf
  {
    words: ["passwd/root-password", "passwd/user-password", "/root_password"],
    tail: /^(?:[_-]again)?\s{1,4}password\s{1,4}"?(?<v>[^\s"']{4,100})/d
  },
  // cloud-init's users with their passwords
  {
    words: ["chpasswd:"],
    tail: /^\s{1,40}(?:expire: \w{1,8}\s{1,40})?list: ?\|\s{1,40}[\w.-]{1,40}:(?<v>[^\s$]{4,100})(?:\s|$)/d
  },
  // an entry of LDAP in base64 (RFC 2849)
  {
    words: ["userpassword:: "],
    head: /(?:^|\n)$/,
    tail: /^(?<v>[A-Za-z\d+/]{6,400}={0,2})\r?(?:\n|$)/d,
    open: inBase642
  },
  // a member `key` or `secret` of a section that says what it is: ASP.NET's, Spring Cloud Config's, ESPHome's
  {
    words: ['"jwt": {', '"jwt":{', '"jwtsettings": {', '"jwtconfig": {', '"jwtoptions": {', '"encryption": {', '"tokens": {'],
    tail: /^\s{1,40}(?:"\w{1,40}"\s{0,4}:\s{0,4}(?:"[^"\n]{0,120}"|[\w.]{1,20})\s{0,4},\s{1,40}){0,5}"Key"\s{0,4}:\s{0,4}"(?<v>[^"\n]{12,200})"/di,
    open: asKey
  },
  {
    words: ["\nencrypt:", " encrypt:", "\nencryption:", " encryption:", "\njwt:", " jwt:", "\napi:", " api:"],
    tail: /^[ \t]{0,4}\r?\n(?:[ \t]{1,20}\w{1,24}:[ \t]{1,4}\S{1,60}[ \t]{0,4}\r?\n){0,3}[ \t]{1,20}key:[ \t]{1,4}["']?(?<v>[^\s"']{16,200})["']?[ \t]*\r?(?:\n|$)/d,
    open: asKey
  },
  {
    words: ["\n[api]", "\n[jwt]", "\n[encryption]", "\n[auth]"],
    tail: /^\r?\n(?:[\w.-]{1,24}[ \t]{0,4}=[^\n]{0,80}\n){0,4}key[ \t]{0,4}=[ \t]{0,4}["']?(?<v>[^\s"']{16,200})["']?[ \t]*\r?(?:\n|$)/d,
    open: asKey
  },
  { words: ["\nencrypt.key=", "\nencrypt.key ="], tail: /^[ \t]{0,4}(?<v>[^\s"'${}]{12,200})[ \t]*\r?(?:\n|$)/d, open: asKey },
  // Prometheus' and Alertmanager's `http_config` (prometheus.io, "Configuration")
  {
    words: [" credentials: "],
    head: /\n[ \t]{0,20}authorization:[ \t]{0,4}\r?\n(?:[ \t]{1,24}type:[^\n]{1,24}\n)?[ \t]{0,24}$/,
    tail: /^["']?(?<v>[^\s"'${}<>]{8,300})["']?[ \t]*\r?(?:\n|$)/d
  },
  // Windows' profiles of wireless networks, and Kafka's users on its brokers
  { words: ["<keymaterial>"], tail: /^(?<v>[^<>\n]{8,63})<\/keyMaterial>/d },
  { words: ["plainloginmodule required"], tail: /^[^;]{0,300}?\buser_\w{1,40}\s{0,4}=\s{0,4}"(?<v>[^"\n]{4,100})"/d },
  // HAProxy's users and its page of statistics, Squid's neighbours, coturn's users
  { words: [" insecure-password "], head: /\n[ \t]{0,20}user [\w.@-]{1,60}$/, tail: /^(?<v>[^\s"'$%]{4,100})(?:\s|$)/d },
  { words: ["stats auth "], head: /\n[ \t]{0,20}$/, tail: /^[\w.@-]{1,60}:(?<v>[^\s"'$%]{4,100})(?:\s|$)/d },
  { words: ["cache_peer "], head: /(?:^|\n)$/, tail: /^[^\n]{1,120} login=[\w.@-]{1,60}:(?<v>[^\s"'$%]{4,100})(?:\s|$)/d },
  { words: ["\nuser="], tail: /^[\w.@-]{1,60}:(?!0x)(?<v>[^\s"'$%:/]{4,100})[ \t]*\r?(?:\n|$)/d },
  // msmtp's accounts, and what else has a word and its value on each line
  {
    words: ["\npassword "],
    head: /\n(?:user|from|account|host|login|username)[ \t]{1,12}\S{1,100}[ \t]*$/,
    tail: /^[ \t]{0,12}"?(?<v>[^\s"']{6,100})"?[ \t]*\r?(?:\n|$)/d
  },
  // routers that authenticate each other (OSPF), users of firewalls
  { words: [" message-digest-key "], tail: /^\d{1,3} md5 (?:0 )?(?![1-9] )(?<v>[^\s"']{4,32})[ \t]*\r?(?:\n|$)/d },
  {
    words: ["\nusername "],
    tail: /^[\w.@-]{1,40} password (?:0 )?(?!\d{1,2} )(?<v>[^\s"']{4,64}) privilege \d{1,2}[ \t]*\r?(?:\n|$)/d
  },
  // Debian's interfaces
  { words: ["wpa-psk "], head: /\n[ \t]{1,20}$/, tail: /^"?(?<v>[^\s"']{8,64})"?[ \t]*\r?(?:\n|$)/d },
  // SQL*Plus
  {
    words: ["\nconnect ", "\nconn "],
    tail: /^[\w$#]{1,30}\/"?(?<v>[^\s"'@;/&]{5,60})"?(?:@[\w.:/-]{1,100})?(?: as sysdba)?[ \t]{0,4};?\r?(?:\n|$)/di,
    open: (written) => isSecret(written, "", true) ? asWritten(written) : null
  },
  // Rails' database.yml with a value in place of what the environment lacks
  {
    words: ["password: <%= env"],
    tail: /^(?:\.fetch\(|\[)["']\w{1,40}["'](?:\]\s{0,2}\|\||,|\)\s{0,2}\{)\s{0,2}["'](?<v>[^"'\n]{6,100})["']/d
  },
  // OfflineIMAP, isync, fetchmail
  {
    words: ["remotepass"],
    tail: /^[ \t]{0,8}=[ \t]{0,8}(?<v>\S{4,100})[ \t]*\r?(?:\n|$)/d
  },
  {
    words: ["\npass "],
    head: /(?:^|\n)(?:User|Host) \S{1,80}\r?$/i,
    tail: /^[ \t]{0,8}"?(?<v>[^\s"]{4,100})"?[ \t]*\r?(?:\n|$)/d
  },
  {
    words: [' pass "', ' password "'],
    head: /\buser(?:name)?\s{1,4}["']?[\w.@-]{1,60}["']?(?:\s{1,4}there(?: with)?)?(?:\s{1,4}with)?$/,
    tail: /^(?<v>[^"\n]{4,100})"/d
  },
  // Redis' users (redis.io, "ACL")
  {
    words: [" on >"],
    head: /\buser \S{1,60}$/i,
    tail: /^(?<v>[^\s"]{4,128}) (?:[~+&%]|all|reset)/d
  },
  // OpenWrt's wireless networks
  {
    words: ["option key "],
    head: /(?:^|\n)[ \t]*$/,
    tail: /^["'](?<v>[^"'\n]{8,63})["']/d
  },
  // Terraform's state (hashicorp/random, `random_password`): attributes stand in the order of their names
  {
    words: ['"override_special"'],
    tail: /^\s{0,4}:\s{0,4}(?:null|"[^"\n]{0,80}")\s{0,4},\s{0,40}"result"\s{0,4}:\s{0,4}"(?<v>[^"\n]{4,200})"/d
  },
  // Postman's environments mark their secrets
  {
    words: ['"type": "secret"', '"type":"secret"'],
    head: /"value"\s{0,8}:\s{0,8}"[^"\n]{6,300}"\s{0,8},\s{0,40}(?:"enabled"\s{0,8}:\s{0,8}(?:true|false)\s{0,8},\s{0,40})?$/,
    tail: /^/
  }
];
var byWord2 = /* @__PURE__ */ new Map();
for (const setting of settings2) for (const word3 of setting.words) byWord2.set(word3, [...byWord2.get(word3) ?? [], setting]);
var settingsFile = {
  kind: "credentials/credentials-settings-file",
  words: [...byWord2.keys()],
  reach: [before3 + 8, ahead],
  find(text, start, end, path) {
    for (const setting of byWord2.get(text.toString("latin1", start, end).toLowerCase())) {
      const found = findBy(setting, text, start, end, path);
      if (found !== null) return found;
    }
    return null;
  }
};
function findBy(setting, text, start, end, path) {
  const from = Math.max(0, start - before3);
  const head = text.toString("latin1", from, start);
  if (setting.head !== void 0 && !setting.head.test(head)) return null;
  const tail2 = text.toString("latin1", end, Math.min(text.length, end + ahead));
  const match = setting.tail.exec(tail2);
  if (match === null) return null;
  const value3 = valueIn(match, end) ?? lastValue(head, from);
  if (value3 === null) return null;
  const around2 = head + text.toString("latin1", start, value3.start);
  const opened = (setting.open ?? (setting.words[0] === "<plaintext>" ? unattended(match[0]) : asWritten))(value3.text, around2);
  if (opened === null || isEncrypted(opened.text)) return null;
  const host = match.groups?.host;
  const inside = { ...value3, text: opened.text };
  const found = passwordFound(inside, path, commonIn(opened.text) ?? (host === void 0 ? null : nobodysHost(host)));
  return opened.layers.length === 0 ? found : { ...found, decoded: opened.layers };
}
var commonIn = (value3) => /^(?:public|private|cisco|manager|default|community|monitor)$/i.test(value3) ? "a placeholder" : null;
var isEncrypted = (value3) => /^\{(?:AQA|[A-Za-z\d+/]{16,}={0,2}\}$)|^ENC[([]|^\{cipher\}|^\$ANSIBLE_VAULT|^vault:v\d|^AQICA|^\$(?:[1568y]|2[aby])\$|^#jbcrypt:|^\{S?SHA/.test(
  value3
);
function lastValue(head, from) {
  const match = /(?:<Value>|"value"\s{0,8}:\s{0,8}")(?<v>[^<>"\n]{3,300})(?:"|<\/Value>)[^"<>]*(?:"enabled"[^"]*)?$/di.exec(head);
  return valueIn(match, from);
}
var unattended = (plain) => (written) => {
  if (/^true/i.test(plain)) return { text: written, layers: [] };
  if (!/^[A-Za-z\d+/]{8,}={0,2}$/.test(written)) return null;
  const text = Buffer.from(written, "base64").toString("utf16le").replace(/(?:Administrator|Offline\w{0,40})?Password$/i, "");
  return /^[\x20-\x7e]{3,200}$/.test(text) ? { text, layers: ["base64", "utf-16le"] } : null;
};

// src/detect/formats/secret-file.ts
var wholeFiles = [
  // Rails: `config/master.key`, `config/credentials/production.key`
  [/(?:^|\/)(?:config\/)?master\.key$|(?:^|\/)config\/credentials\/[\w-]+\.key$/, /^(?<v>[\da-f]{32})\s*$/d],
  [/(?:^|\/)\.erlang\.cookie$/, /^(?<v>[A-Z]{20}|[\w=+/-]{12,128})\s*$/d],
  [/(?:^|\/)\.?vault[_-]?pass(?:word)?(?:[_-]?file)?(?:\.txt)?$/i, /^(?<v>[^\s#!]{6,200})\s*$/d],
  [
    /(?:^|\/)(?:\.?secrets?\/[\w.-]+|[\w.-]*(?:password|passwd|passphrase|secret[_-]?key|api[_-]?key|token)(?:\.txt|\.key|\.secret)?)$/i,
    /^(?<v>[^\s#!<>{}/]{12,200})\s*$/d
  ]
];
var longest3 = 220;
function wholeSecret(text, path) {
  if (text.length > longest3) return null;
  const content = text.toString("latin1");
  for (const [files, pattern] of wholeFiles) {
    if (!isNamed(path, files)) continue;
    const value3 = valueIn(pattern.exec(content), 0);
    if (value3 === null || isEncrypted(value3.text)) continue;
    const found = passwordFound(value3, path, madeUpAt(path));
    if (found.sure) return { ...found, sure: false };
  }
  return null;
}
var secretFile = {
  kind: "credentials/credentials-secret-file",
  words: [],
  reach: [0, 0],
  find: () => null,
  whole: wholeSecret
};

// src/detect/formats/tables.ts
var longestHead = 400;
var reach3 = 840;
var longestRow = 1e3;
var column = /(?:secret_access_key|secret_key|access_key|private_key|api_?key|auth_key|client_secret|secret|token|pass(?:word|wd|phrase|wort)?|pwd|kennwort)$/i;
var isRule = (line2) => /^[\s|:-]+$/.test(line2) && line2.includes("--");
function cellsOf(line2, delimiter) {
  const cells = [];
  for (let at = 0; at <= line2.length; ) {
    const from = at;
    const quoted = /^[ ]{0,8}"/.exec(line2.slice(from, from + 10)) !== null;
    const closing = quoted ? line2.indexOf(`"${delimiter}`, line2.indexOf('"', from) + 1) : -1;
    let end = line2.indexOf(delimiter, quoted && closing >= 0 ? closing + 1 : from);
    if (end < 0) end = line2.length;
    let [first, last2] = [from, end];
    while (first < last2 && /[\s"'`*]/.test(line2[first])) first++;
    while (last2 > first && /[\s"'`*]/.test(line2[last2 - 1])) last2--;
    cells.push([first, last2]);
    at = end + 1;
  }
  return cells;
}
function secretOf(cell) {
  const name = cell.replace(/[^A-Za-z\d]+/g, "_").replace(/^_|_$/g, "");
  const match = column.exec(name);
  return match !== null && isSecretsName(name, match.index, name.length) ? name : null;
}
function isSecretCell(value3, name) {
  if (value3.length < 8 || value3.length > 300) return false;
  if (!isPasswordsName(name)) return isLikeAKey(value3) && isSecret(value3, name, false);
  return !(isHex(value3) && [32, 40, 56, 64, 96, 128].includes(value3.length)) && isSecret(value3, name, true);
}
var inHead = /^[\w \-"`*/\r\xef\xbb\xbf,;\t|]*$/;
function endOf(text, at, stop) {
  const mark = text.subarray(at, stop).indexOf(10);
  return mark < 0 ? -1 : at + mark;
}
function headAt(text, start) {
  const lineStart = lineAt(text, start, longestHead);
  const lineEnd = endOf(text, start, start + longestHead);
  if (lineStart < 0 || lineEnd < 0) return null;
  const raw = text.toString("latin1", lineStart, lineEnd);
  if (!inHead.test(raw)) return null;
  const line2 = raw.replace(/\r$/, "").replace(/^\xef\xbb\xbf/, "   ");
  const next = endOf(text, lineEnd + 1, lineEnd + longestHead);
  const isMarkdown = next > 0 && line2.includes("|") && isRule(text.toString("latin1", lineEnd + 1, next));
  if (!isMarkdown && lineStart !== 0) return null;
  const delimiter = isMarkdown ? "|" : ["	", ";", ",", "|"].find((each) => line2.includes(each));
  if (delimiter === void 0) return null;
  const cells = cellsOf(line2, delimiter);
  const index = cells.findIndex(([first, last2]) => lineStart + first <= start && start < lineStart + last2);
  const cell = cells[index];
  const name = cell === void 0 ? null : secretOf(line2.slice(...cell));
  if (name === null || !cells.every(([first, last2]) => last2 - first <= 60)) return null;
  return { delimiter, index, count: cells.length, name, rows: (isMarkdown ? next : lineEnd) + 1 };
}
var tables = {
  kind: "credentials/credentials-table",
  words: [
    "password",
    "passwort",
    "passwd",
    "passphrase",
    "kennwort",
    "pwd",
    "secret",
    "token",
    "apikey",
    "api_key",
    "api key",
    "api-key",
    "access_key",
    "access key",
    "private_key",
    "private key"
  ],
  reach: [longestHead + 8, reach3],
  needs: "cell",
  find(text, start, _end, path) {
    const head = headAt(text, start);
    if (head === null) return null;
    const found = [];
    const stop = Math.min(text.length, start + reach3 - 40);
    for (let at = head.rows; at < stop; ) {
      const mark = endOf(text, at, at + longestRow);
      const end = mark < 0 ? Math.min(text.length, at + longestRow) : mark;
      const line2 = text.toString("latin1", at, end).replace(/\r$/, "");
      const cells = cellsOf(line2, head.delimiter);
      if (cells.length !== head.count && head.delimiter === "|") break;
      const cell = cells.length === head.count ? cells[head.index] : void 0;
      const value3 = cell === void 0 ? "" : line2.slice(...cell);
      if (cell !== void 0 && isSecretCell(value3, head.name))
        found.push({
          ...{ start: at + cell[0], end: at + cell[1], value: value3, sure: false },
          judged: madeUpAt(path)
        });
      at = end + 1;
    }
    return found.length === 0 ? null : found;
  }
};

// src/detect/formats/sql-rows.ts
var reach4 = { back: 500, ahead: 840 };
var columnsOfInsert = /^[\w."\x60[\]]{1,100}\s{0,8}\((?<columns>[^()']{3,500})\)\s{0,40}values\s{0,40}\(/i;
var columnsOfCopy = /\bcopy\s{1,4}[\w."]{1,100}\s{0,4}\((?<columns>[^()]{3,400})\)\s{1,4}$/i;
var value2 = /\s{0,20}(?:N?'(?<v>(?:[^'\\\n]|''|\\.){0,300})'(?!')(?:::\w{1,24})?\s{0,20}|[^,()'\s][^,()'\n]{0,100}(?:\([^()\n]{0,80}\)[ \t]{0,20})?(?:\n\s{0,20})?)?(?<next>[,)])/dy;
var secretsAmong = (columns) => new Map(
  columns.split(",").flatMap((column2, at) => {
    const name = secretOf(column2.trim().replace(/["\x60[\]]/g, ""));
    return name === null ? [] : [[at, name]];
  })
);
var sqlRows = {
  kind: "credentials/credentials-sql-row",
  words: ["insert into ", "from stdin;"],
  reach: [reach4.back, reach4.ahead],
  find(text, start, end, path) {
    const behind2 = text.toString("latin1", end, Math.min(text.length, end + reach4.ahead - 40));
    const rows = text[end - 1] === 32 ? insertedIn(behind2) : copiedIn(text.toString("latin1", Math.max(0, start - reach4.back + 20), start), behind2);
    const judged = madeUpAt(path);
    const found = rows.map(
      ({ at, given }) => ({ start: end + at, end: end + at + given.length, value: given, sure: false, judged })
    );
    return found.length === 0 ? null : found;
  }
};
function insertedIn(behind2) {
  const head = columnsOfInsert.exec(behind2);
  const secrets = head === null ? null : secretsAmong(head.groups.columns);
  if (secrets === null || secrets.size === 0) return [];
  const rows = [];
  let column2 = 0;
  value2.lastIndex = head[0].length;
  for (let match = value2.exec(behind2); match !== null; match = value2.exec(behind2)) {
    const name = secrets.get(column2++);
    const given = match.groups.v;
    if (name !== void 0 && given !== void 0 && isSecretCell(given, name))
      rows.push({ at: match.indices.groups.v[0], given });
    if (match.groups.next === ",") continue;
    const between = /^\s{0,20},\s{0,20}\(/.exec(behind2.slice(value2.lastIndex));
    if (between === null) break;
    value2.lastIndex += between[0].length;
    column2 = 0;
  }
  return rows;
}
function copiedIn(before4, behind2) {
  const secrets = secretsAmong(columnsOfCopy.exec(before4)?.groups?.columns ?? "");
  const rows = [];
  if (secrets.size === 0) return rows;
  let at = behind2.indexOf("\n") + 1;
  while (at > 0 && at < behind2.length && !behind2.startsWith("\\.", at)) {
    const stop = behind2.indexOf("\n", at);
    let from = at;
    for (const [column2, given] of behind2.slice(at, stop < 0 ? void 0 : stop).split("	").entries()) {
      const name = secrets.get(column2);
      if (name !== void 0 && isSecretCell(given, name)) rows.push({ at: from, given });
      from += given.length + 1;
    }
    at = stop + 1;
  }
  return rows;
}

// src/detect/formats/tokens.ts
var longestToken = 1400;
var authorization = {
  kind: "credentials/credentials-authorization",
  words: ["authorization"],
  reach: [460, longestToken + 60],
  find(text, start, end, path) {
    const value3 = valueIn(header.exec(text.toString("latin1", end, Math.min(text.length, end + longestToken + 50))), end) ?? valueBefore(text, start);
    if (value3 === null || !isSecret(value3.text, "authorization", false)) return null;
    return { ...passwordFound(value3, path, madeUpAt(path)), sure: false };
  }
};
function valueBefore(text, start) {
  const from = Math.max(0, start - 460);
  if (text[start - 1] !== 34 || !/ield:\s{0,4}@?$/.test(text.toString("latin1", Math.max(0, start - 8), start - 1))) return null;
  return valueIn(behindValue.exec(text.toString("latin1", from, start)), from);
}
var behindValue = /@?"(?:Bearer |Token |token )?(?<v>[\w.~+/=-]{16,400})",?\s{0,20}for(?:HTTPHeaderField|Field)?:\s{0,4}@?"$/d;
var scheme = String.raw`(?:(?!basic\b|digest\b|negotiate\b|ntlm\b|aws|hmac|signature|scram|hawk\b|sharedkey|edge|eg1)[a-z][\w-]{1,20}[ =]{1,4}(?:token=)?["']?(?:\s{0,4}[+.]\s{0,4}["'\x60])?)`;
var header = new RegExp(
  String.raw`^["'\x60]?\]?\s{0,8}(?:(?:=>|[:=,])\s{0,8}|[ \t]{1,8}(?=["'])|,\s{1,40}?["']?value["']?\s{0,4}:\s{0,4}|,["']value["']:)["'\x60]?(?:${scheme}(?=[\w.~+/:=-]{16})|(?=[\w.~+/:=-]{24}))(?<v>[\w.~+/:=-]{16,${longestToken}})(?:["'\x60,;\\]|[ \t]{0,8}(?:[\r\n]|$))`,
  "di"
);
var webToken = {
  kind: "credentials/credentials-web-token",
  words: ["eyj"],
  reach: [180, 2100],
  find(text, start, _end, path) {
    const before4 = text[start - 1];
    if (before4 !== void 0 && /[\w.+/-]/.test(String.fromCharCode(before4)) && !isInPath(text, start)) return null;
    const token2 = /^(?<v>eyJ[\w-]{10,400}\.eyJ[\w-]{10,1500}\.[\w-]{27,700})(?![\w.-])/d;
    const value3 = valueIn(token2.exec(text.toString("latin1", start, Math.min(text.length, start + 2100))), start);
    if (value3 === null) return null;
    const [head, claims] = value3.text.split(".").map(jsonOf);
    if (typeof head?.alg !== "string" || head.alg.toLowerCase() === "none" || claims === void 0 || claims === null) return null;
    const example = claims.sub === "1234567890" || claims.iss === "joe" ? "the example token of the JWT tutorials" : null;
    return { ...{ start: value3.start, end: value3.end, value: value3.text }, sure: false, judged: example ?? madeUpAt(path) };
  }
};
var isInPath = (text, start) => /:\/\/[^\s"'\x60<>]{3,160}\/$/.test(text.toString("latin1", Math.max(0, start - 180), start));

// src/detect/formats/url.ts
var ends3 = byteSet(" 	\r\n\0\"'`<>\\,|");
var endsHost = byteSet(" 	\r\n\0\"'`<>\\,|/?#;)]}&");
var inScheme = byteSet(alphabets.base62 + "+.-:");
var longest4 = 300;
var url = {
  kind: "credentials/credentials-url-password",
  words: ["://"],
  reach: [40, 580],
  needs: "login",
  find(text, start, end, path) {
    const login = loginBehind(text, end);
    if (login === null) return null;
    const { colon, mark, beyond } = login;
    const user = text.toString("latin1", end, colon);
    const value3 = text.toString("latin1", colon + 1, mark);
    if (/^\d{1,5}(?:\/|$)/.test(value3) || beyond && !/^[\w.-]*$/.test(user) || /[\s{}]{2}\)/.test(value3)) return null;
    const host = hostBehind(text, login);
    if (host === null || !isScheme(text, start)) return null;
    const token2 = /^(?:x-oauth-basic|x-token-auth)$/.test(value3) && looksSecret(user);
    const secret = token2 ? user : value3;
    const sure = looksSecret(unescaped(secret));
    return {
      start: token2 ? end : colon + 1,
      end: token2 ? colon : mark,
      value: secret,
      sure,
      judged: judge4(user, secret, host, sure, path)
    };
  }
};
function loginBehind(text, start) {
  const stop = Math.min(text.length, start + longest4);
  let colon = -1;
  let mark = -1;
  let beyond = false;
  for (let at = start; at < stop && ends3[text[at]] !== 1; at++) {
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
  mark = endOfFirst(text, colon, mark);
  return mark < 0 || colon < 0 || colon >= mark - 1 ? null : { colon, mark, beyond };
}
function hostBehind(text, { mark, beyond }) {
  let end = mark + 1;
  while (end < text.length && end - mark < 260 && endsHost[text[end]] !== 1) end++;
  const host = text.toString("latin1", mark + 1, end);
  const near3 = host === "" ? !beyond && text[end] === 47 : /^:\d{2,5}$/.test(host);
  if (!near3 && !/^(?:[A-Za-z0-9$%{<[]|\({1,2}[A-Za-z0-9])/.test(host)) return null;
  return beyond && !/^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) ? null : host;
}
var isScheme = (text, end) => end > 0 && inScheme[text[end - 1]] === 1;
function endOfFirst(text, colon, mark) {
  if (colon < 0 || mark < colon) return mark;
  const first = /@[\w.-]{1,100}(?::\d{1,5})?[;,]/.exec(text.toString("latin1", colon, mark));
  return first === null ? mark : colon + first.index;
}
function judge4(user, value3, host, sure, path) {
  if (isAnonymous(user, value3)) return "a login for everybody";
  const reason = placeholderIn(value3) ?? (/^(?::|$)/.test(host) ? "the host is this machine" : nobodysHost(host.replace(/^\((?!\()/, "")));
  if (reason !== null) return reason;
  if (value3.toLowerCase() === user.toLowerCase()) return "the password is the name";
  if (value3.length < 4) return "too short for a password";
  if (!sure && !host.replace(/:\d*$/, "").includes(".")) return "a simple password of a service in the same network";
  return sure ? null : simpleAt(path);
}

// src/detect/formats/web-key.ts
var reach5 = 4e3;
var near2 = 600;
function objectAround(text, at) {
  const from = Math.max(0, at - reach5);
  const to = Math.min(text.length, at + reach5);
  const close = text.subarray(at, to).indexOf(125);
  return [from + Math.max(0, text.subarray(from, at).lastIndexOf(123)), close < 0 ? to : at + close];
}
var member2 = /["']?(?<name>[dk])\\{0,3}["']?\s{0,4}:\s{0,4}\\{0,3}["'](?<v>[\w-]{20,700})\\{0,3}["']/dg;
var webKey = {
  kind: "credentials/credentials-web-key",
  words: ['"kty', "'kty", "kty:"],
  reach: [near2, near2],
  find(text, start, end, path) {
    if (!/^\\{0,3}["']?\s{0,4}:?\s{0,4}\\{0,3}["'](?:EC|OKP|RSA|oct)\b/.test(text.toString("latin1", end, end + 24))) return null;
    const [from, to] = objectAround(text, start);
    const object = text.toString("latin1", from, to);
    const type = /kty\\{0,3}["']?\s{0,4}:\s{0,4}\\{0,3}["'](EC|OKP|RSA|oct)\\{0,3}["']/.exec(object)?.[1];
    if (type === void 0) return null;
    for (const match of object.matchAll(member2)) {
      if (match.groups.name === "k" !== (type === "oct") || /[\w-]/.test(object[match.index - 1] ?? "")) continue;
      const value3 = valueIn(match, from);
      const found = passwordFound(value3, path, madeUpAt(path) ?? placeholderInside(value3.text));
      return found.judged === null ? { ...found, sure: value3.text.length >= 43 } : found;
    }
    return null;
  },
  mayLookFar(text, start) {
    const [from, to] = objectAround(text, start);
    return start - from > near2 || to - start > near2;
  }
};

// src/detect/formats/list.ts
var recognizers = [
  authorization,
  barePrivateKey,
  basic,
  calls,
  commandLine,
  commandHeader,
  connectionString,
  curlUser,
  dockerAuth,
  generic,
  kubeconfig,
  ...keystores,
  kubernetesSecret,
  netrc,
  npmrc,
  passwordHash,
  pgpass,
  pipedPassword,
  prose,
  nugetConfig,
  pypirc,
  secretFile,
  settingsFile,
  sqlRows,
  tables,
  url,
  webKey,
  webToken
];

// src/detect/globs.ts
function makeGlobs() {
  const globs = /* @__PURE__ */ new Map();
  return (glob) => {
    const known = globs.get(glob);
    if (known !== void 0) return known;
    let compiled;
    const files = (path) => {
      compiled ??= new Minimatch(glob, { dot: true, nocomment: true, nonegate: true });
      return compiled.match(path);
    };
    globs.set(glob, files);
    return files;
  };
}

// src/detect/kernel-host.ts
var hostFor = ({ gateOf: gateOf2, describe, leadsOf }) => (memory, exports) => {
  const farForms = [];
  const sets = /* @__PURE__ */ new Map();
  const textAt2 = (text, length2) => Buffer.from(memory.buffer, text, length2);
  return {
    gateOf(word3) {
      const gate = gateOf2(word3);
      return gate === null ? -1 : gate[0] << 16 | gate[1];
    },
    describe(word3) {
      const { flags, steps, zone, leads } = describe(word3);
      exports().setWord(word3, flags, steps, ...zone);
      for (const lead2 of leads) addLead(word3, lead2);
    },
    looksFar(word3, text, length2, end) {
      const forms = farForms[word3] ??= leadsOf(word3).filter(mayLookFar);
      return forms.some((lead2) => lead2.recognizer.mayLookFar(textAt2(text, length2), end - lead2.length));
    },
    isPlain(text, length2) {
      const bytes = textAt2(text, length2);
      return encodingOf(bytes).name === "utf-8" && !archives.some((archive) => archive.is(bytes)) && !mayBeKeystore(bytes);
    }
  };
  function addLead(word3, { is, length: length2, gap: gap3, name, telling }) {
    const to = exports().addLead(word3, is, length2, gap3);
    if (name !== null) {
      const { plain, before: before4, openStart, openEnd } = name;
      memory.set(Buffer.from(plain, "latin1"), exports().setName(to, plain.length, before4, openStart, openEnd));
    }
    if (telling !== null) exports().setTelling(to, placeOf(telling.set), telling.least, telling.by, telling.isOneWord);
  }
  function placeOf(set) {
    const id = Buffer.from(set).toString("latin1");
    let place = sets.get(id);
    if (place === void 0) {
      sets.set(id, place = exports().makeSet());
      memory.set(set, place);
    }
    return place;
  }
};
var mayLookFar = (lead2) => lead2.is === "format" && lead2.recognizer.mayLookFar !== void 0;

// src/detect/ordinary.ts
var ordinary = new Set(
  "affirm alloy amp amplitude anvil arcade attentive bark batch bento bill bland bouncer brave bridge buddy buffer builder calibre capsule castle chameleon chroma chromatic circle clearout close cloud clover column convex cosmic courier covalent crisp cube cursor dagger daily debounce depot ditto drift drip dune elastic elliptic embrace encharge encord envkey envoyer face fingerprint fixer flock folk front gate genius getblock getimg getresponse getstream ghost gist glean gong graph guardian guardrails harbor harness harvest here hologram hunter hyperbolic increase iterable june keen keeper kernel keygen lambda launchpad lever lightspeed line linear loops magic make marvel matrix medium medusa mend mercury merge messaging metronome middleware modal moment monday mono motive neon neptune nightfall nimble nomad notion observe orb outline outreach pantheon parseserver particle perplexity persona phase phrase plain plane plausible polar postal postscript primer prolific prowl quay railway ramp readme recharge render resemble resend reservoir rime runloop runway salad sanity scorecard segment semaphore sensible seven shortcut signal signrequest socket split square stamped starling steam steel stellar stitch streak stream strike superset tabby tableau tally teamwork teleport teller thegraph tines toast treasure trunk turnkey twenty twist uber unleash unleashed unstructured userflow userfront userlist userstack vapid vault vela vero warrant windmill wise writer zapper zoom".split(" ")
);
var isOrdinary = (word3) => ordinary.has(word3);

// src/detect/routes.ts
function layoutsOf(key) {
  if (key.parts === void 0)
    return (key.shapes ?? [key.shape]).map((shape) => {
      const alone = key.alone === true && anchorOf(shape, enough.alone) !== null;
      return {
        shape,
        check: key.check,
        part: null,
        public: false,
        beside: alone ? [] : key.beside ?? [],
        least: alone ? enough.alone : enough.usually,
        siblings: []
      };
    });
  const entries = Object.entries(key.parts);
  const literals = entries.filter(([, part]) => anchorOf(part.shape) !== null).map(([name]) => name);
  return entries.map(([name, part]) => ({
    shape: part.shape,
    check: checkOfPart(part.shape),
    part: name,
    public: part.public === true,
    // a public part is no leak: where its literal finds it, nothing need stand beside it
    beside: part.public === true && literals.includes(name) ? [] : part.beside ?? key.beside ?? [],
    least: enough.usually,
    siblings: literals.filter((other) => other !== name)
  }));
}
var hasLines = (service) => Object.values(service.keys).some((key) => layoutsOf(key).some(({ shape }) => shape.some(isUntil)));
var isOfBareKeys = (service) => Object.values(service.keys).some(({ check }) => check === "pem");
function kindOf(service, index, name, key) {
  const parts = key.parts === void 0 ? null : Object.entries(key.parts);
  return {
    id: `${service.id}/${name}`,
    service: index,
    nobodys: isNobodys(service) || isOfBareKeys(service),
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
  const literal3 = layout.beside.length === 0 && anchorOf(layout.shape, layout.least) !== null;
  return {
    index,
    kind,
    part: layout.part,
    public: layout.public,
    get matcher() {
      return matcher ??= makeMatcher(layout.shape);
    },
    check: layout.check,
    literal: literal3,
    showing: literal3 ? null : showingOf(layout.shape),
    siblings: layout.siblings
  };
}

// src/detect/leads.ts
function broughtBy(service, index, firstRoute, globs) {
  const free = /* @__PURE__ */ new Map();
  const bound = /* @__PURE__ */ new Map();
  const lead2 = (word3, to) => add(free, word3, to);
  const boundLead = (word3, to) => add(bound, word3, to);
  const routes = [];
  const contexts = [];
  for (const [name, key] of Object.entries(service.keys)) {
    const kind = kindOf(service, index, name, key);
    for (const layout of layoutsOf(key)) {
      const route = routeOf(firstRoute + routes.length, kind, layout);
      routes.push(route);
      const recognizer = recognizers.find((each) => each.kind === kind.id);
      if (recognizer !== void 0)
        for (const word3 of recognizer.words) lead2(word3, { is: "format", recognizer, length: word3.length, route });
      else if (route.literal) addLiteral(lead2, route, layout);
      else contexts.push([route, layout, key.carriers ?? []]);
    }
  }
  const own = ownWords(service);
  const hosts = hostsOf(service);
  for (const [route, layout, carriers] of contexts) {
    for (const context of layout.beside) addContext(lead2, route, context, globs);
    const named2 = namesService(
      own,
      segmentsOf(layout.shape).flatMap((segment) => segment.texts)
    );
    for (const carrier of carriers)
      addCarrier(lead2, boundLead, route, carrier, hosts, (text) => named2 || namesService(own, [text]));
  }
  if (routes.some((route) => !route.literal))
    addService(lead2, index, own, hosts, isNobodys(service) ? [] : spokenKeys(contexts, own, routes));
  return { routes, free, bound, parts: calledParts(contexts, own) };
}
function add(to, word3, lead2) {
  const text = word3.toLowerCase();
  const list = to.get(text);
  if (list === void 0) to.set(text, [lead2]);
  else list.push(lead2);
}
function addLiteral(lead2, route, layout) {
  const { texts, least, most } = anchorOf(layout.shape, layout.least);
  for (const text of texts) lead2(text, { is: "literal", route, least, most, length: text.length });
}
function addContext(lead2, route, context, globs) {
  if ("named" in context) {
    const files = context.in === void 0 ? null : globs(context.in);
    const strength = context.named.includes("*") ? strengths.wildcard : strengths.named;
    addName(lead2, context.named, { files, affixes: { before: "", after: "" }, strength, route });
  } else if ("word" in context) {
    const length2 = context.word.length;
    lead2(context.word, { is: "word", length: length2, within: context.within, route });
  } else {
    const length2 = context.command.length;
    const flag2 = flagPattern(context.flag);
    const ends4 = length2 < 4 ? commandEnds : [""];
    for (const end of ends4) lead2(context.command + end, { is: "command", length: length2, gap: end.length, flag: flag2, route });
  }
}
function addName(lead2, pattern, owner) {
  const name = readName(pattern);
  for (const anchor of name.anchors) lead2(anchor, { is: "name", name, anchor: anchor.length, owners: [owner], telling: null });
}
var commandEnds = [" ", "	", '"', "'", "\\", ","];
function flagPattern(flag2) {
  const text = flag2.replace(/[^\w-]/g, String.raw`\$&`);
  return new RegExp(
    String.raw`(?<![\w-])${text}(?:["'],?\s{0,20}|[=,]|[ \t]{1,20})(?:[\\^\x60]\r?\n[ \t]{0,40})?(\\{0,3}["'])?`,
    "g"
  );
}
function addCarrier(lead2, boundLead, route, carrier, hosts, isOwn) {
  if ("header" in carrier) {
    const affixes = affixesOf(carrier.value, route);
    if (affixes === null) return;
    const own = isOwn(carrier.header + carrier.value);
    const strength = own ? strengths.ownCarrier : strengths.carrier;
    addName(own ? lead2 : boundLead, carrier.header, { files: null, affixes, strength, route });
  } else if ("query" in carrier) {
    const { query } = carrier;
    const own = isOwn(query);
    const strength = own ? strengths.ownCarrier : strengths.carrier;
    const to = { is: "query", strength, route };
    for (const word3 of [`?${query}=`, `&${query}=`, `&amp;${query}=`, `%3f${query}%3d`, `%26${query}%3d`])
      own ? lead2(word3, to) : boundLead(word3, to);
  } else if ("basic" in carrier) {
    const affixes = affixesOf(carrier.basic, route);
    if (affixes === null) return;
    for (const word3 of [" -u", '"-u', "'-u", "--user"]) boundLead(word3, { is: "user", length: word3.length, affixes, route });
    for (const host of hosts) boundLead(`@${host}`, { is: "userinfo", length: host.length + 1, affixes, route });
    boundLead("basic ", { is: "basic", length: 6, affixes, route });
  }
}
function affixesOf(template, route) {
  const hole = route.part === null ? "{key}" : `{key.${route.part}}`;
  const at = template.indexOf(hole);
  if (at < 0) return null;
  const before4 = template.slice(0, at);
  const after = template.slice(at + hole.length);
  return /[{}]/.test(before4 + after) ? null : { before: before4, after };
}
function addService(lead2, service, own, hosts, keys) {
  for (const word3 of own)
    lead2(word3, { is: "service", length: word3.length, host: false, ordinary: isOrdinary(squeezed(word3)), service, keys });
  for (const host of hosts) lead2(host, { is: "service", length: host.length, host: true, ordinary: false, service, keys });
}
function spokenKeys(contexts, own, routes) {
  const names = [...new Set(own.map(squeezed))];
  return contexts.filter(([route, { shape, check }]) => !route.public && check !== "pem" && shape.every((piece) => !isUntil(piece))).map(([route, { shape, beside }]) => ({
    ...{ route, called: calledBy(beside, names), tight: isTight(shape), wide: isWide(shape) },
    others: routes.filter((other) => other.kind === route.kind && other.part !== route.part && other.public)
  }));
}
function calledParts(contexts, own) {
  const names = [...new Set(own.map(squeezed))];
  return contexts.filter(([{ part }, { shape }]) => part !== null && shape.every((piece) => !isUntil(piece))).map(([route, { beside }]) => ({ route, called: calledBy(beside, names) }));
}
var isWide = (shape) => shape.every((piece) => isRun(piece) && !/^(?:hex|digit)/.test(readRun(piece).alphabet));
var isTight = (shape) => segmentsOf(shape).some(({ texts }) => texts.every((text) => text.length >= 3 && !/^\.?eyJ$/.test(text)));
function ownWords(service) {
  const written = (name, separators) => {
    const pieces = name.toLowerCase().split(/[^a-z0-9]+/).filter((piece) => piece !== "");
    return separators.map((separator) => pieces.join(separator));
  };
  const inWords = service.name.replace(/([a-z\d])([A-Z])/g, "$1 $2");
  const words = [
    ...[service.id, service.name].flatMap((name) => written(name, ["", "-", "_", ".", " "])),
    ...inWords === service.name || /^(?:get|has|is|in|on|read|set|run) /i.test(inWords) ? [] : written(inWords, ["-", "_"])
  ];
  const saysNoHost = !isNobodys(service) && hostsOf(service).length === 0;
  return [...new Set(words)].filter(
    (word3) => squeezed(word3).length >= 4 && !isCommon(squeezed(word3)) && !(saysNoHost && word3.includes("."))
  );
}
function hostsOf(service) {
  const hosts = service.hosts.map((host) => {
    const variable = /^\{var\.([^}]+)\}$/.exec(host);
    return (variable === null ? host : service.vars?.[variable[1]]?.default ?? "").replace(/^\*\.?/, "").replace(/^https:\/\//, "");
  });
  return [...new Set(hosts)].filter((host) => host.includes(".") && !/[{}]/.test(host));
}
var namesService = (own, texts) => texts.some((text) => own.some((word3) => squeezed(text).includes(squeezed(word3))));
var squeezed = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

// src/detect/gates.ts
var widest = 1200;
function gatesOf({ free, bound }) {
  const gates = /* @__PURE__ */ new Map();
  const add2 = (word3, gate) => {
    const known = gates.get(word3);
    gates.set(word3, known === void 0 ? gate : widerOf(known, gate));
  };
  const ofBound = [...bound.values()].flat().map(gateOfValue);
  const besides = ofBound.reduce(widerOf, [0, 0]);
  for (const [word3, leads] of free) for (const lead2 of leads) add2(word3, gateOf(lead2, besides));
  for (const [word3, leads] of bound) for (const lead2 of leads) add2(word3, gateOfValue(lead2));
  return gates;
}
var widerOf = (one, other) => one === null || other === null ? null : [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
function gateOf(lead2, besides) {
  switch (lead2.is) {
    case "literal":
    case "format":
      return null;
    case "service": {
      const { keys, host, length: length2 } = lead2;
      const spoken = [length2 + (host ? farthest.host : farthest.behind), farthest.before];
      const own = keys.map(({ route }) => around(route, spoken)).reduce(widerOf, [0, 0]);
      const away = length2 + near + 2 * longestAffix;
      return besides === null || own === null ? null : widerOf(own, [besides[0] + away, besides[1] + away]);
    }
    default:
      return gateOfValue(lead2);
  }
}
function gateOfValue(lead2) {
  const zone = valueZoneOf(lead2);
  return lead2.is === "name" ? lead2.owners.map(({ route }) => around(route, zone)).reduce(widerOf) : around(lead2.route, zone);
}
function around({ showing }, [back, ahead2]) {
  if (showing === null) return null;
  const gate = [back + showing.behind, ahead2 + showing.before];
  return gate[0] > widest || gate[1] > widest ? null : gate;
}

// src/detect/word-table.ts
var nothing = {
  count: 0,
  service: () => {
    throw new RangeError("no service is prepared");
  },
  table: tableFrom(
    new Map(
      [...escapeLayers, ...localLayers].flatMap(
        ({ words }) => words.map((word3) => [word3.toLowerCase(), { free: [], bound: [], gate: null }])
      )
    ),
    { routes: [0], beside: [], withLines: [], asWhole: [] }
  )
};
function extended({ count, table }, services) {
  if (services.length === 0) return table;
  const words = new Map(table.words.map((word3, index) => [word3, table.leadingTo(index)]));
  const lists = {
    routes: [...table.routes],
    beside: [...table.beside],
    withLines: [...table.withLines],
    asWhole: [...table.asWhole]
  };
  const globs = makeGlobs();
  for (const [i, service] of services.entries()) {
    const index = count + i;
    const from = broughtBy(service, index, lists.routes.at(-1), globs);
    lists.routes.push(lists.routes.at(-1) + from.routes.length);
    if (from.routes.some(isLookedForBeside)) lists.beside.push(index);
    if (hasLines(service)) lists.withLines.push(index);
    if (recognizers.some((each) => isAskedOfAll(each) && each.kind.startsWith(`${service.id}/`))) lists.asWhole.push(index);
    for (const [word3, gate] of gatesOf(from)) {
      const known = words.get(word3);
      const led = (side) => [...known?.[side] ?? [], ...from[side].has(word3) ? [index] : []];
      words.set(word3, { free: led("free"), bound: led("bound"), gate: known === void 0 ? gate : widerOf(known.gate, gate) });
    }
  }
  return tableFrom(words, lists);
}
var isLookedForBeside = (route) => route.siblings.length > 0 && !route.literal;
function tableFrom(words, lists) {
  const sorted = [...words].sort(([a], [b]) => a < b ? -1 : 1);
  return { ...lists, words: sorted.map(([word3]) => word3), leadingTo: (word3) => sorted[word3][1] };
}
function readPrepared(text) {
  const lines = text.split("\n");
  const { services: count, words: size, tellings, ...lists } = JSON.parse(lines[0]);
  const services = [];
  const numbers = (list) => list === "" ? [] : list.split(",").map(Number);
  const [firstWord, firstLeading, firstDescription] = [1 + count, 1 + count + size, 1 + count + 2 * size];
  const read2 = descriptionReader(tellings);
  const isDescribed = lines.length > firstDescription + size;
  return {
    count,
    service: (index) => services[index] ??= JSON.parse(lines[1 + index]),
    table: {
      ...lists,
      words: lines.slice(firstWord, firstLeading).map((word3) => word3.includes("\\") ? JSON.parse(`"${word3}"`) : word3),
      leadingTo(word3) {
        const [free = [], bound = [], gate = []] = lines[firstLeading + word3].split(";").map(numbers);
        return { free, bound, gate: gate.length === 0 ? null : [gate[0], gate[1]] };
      },
      ...isDescribed ? { described: (word3) => read2(lines[firstDescription + word3]) } : {}
    }
  };
}

// src/detect/search.ts
function searchFor(services, known) {
  let search2;
  return () => search2 ??= makeSearch(services, known?.());
}
function makeSearch(services, known = nothing) {
  const brought = [];
  const globs = makeGlobs();
  const table = extended(known, services);
  const serviceAt = (index) => index < known.count ? known.service(index) : services[index - known.count];
  const bring = (index) => brought[index] ??= broughtBy(serviceAt(index), index, table.routes[index], globs);
  const escapes = new Map(escapeLayers.flatMap(({ words }, layer) => words.map((word3) => [word3.toLowerCase(), layer])));
  const locals = new Map(localLayers.flatMap(({ words }, layer) => words.map((word3) => [word3.toLowerCase(), layer])));
  const leads = [];
  const leadsOf = (word3) => {
    const there = leads[word3];
    if (there !== void 0) return there;
    const text = table.words[word3];
    const { free, bound } = table.leadingTo(word3);
    const made = together(free.flatMap((service) => bring(service).free.get(text)));
    if (bound.length > 0) {
      const known2 = /* @__PURE__ */ new Map();
      const of = (service) => {
        const there2 = known2.get(service) ?? together(bring(service).bound.get(text));
        known2.set(service, there2);
        return there2;
      };
      made.push({ is: "bound", services: new Set(bound), of });
    }
    const layer = escapes.get(text);
    if (layer !== void 0) made.push({ is: "escape", layer, length: text.length });
    const local = locals.get(text);
    if (local !== void 0) made.push({ is: "local", layer: local, length: text.length });
    return leads[word3] = made;
  };
  const gateOf2 = (word3) => table.leadingTo(word3).gate;
  let beside;
  let wholes;
  let kernel;
  let stops = 0;
  const describe = (word3) => table.described?.(word3) ?? descriptionOf(leadsOf(word3), table.withLines);
  const wholeOf = (route) => {
    const recognizer = ofWhole.find(({ kind }) => kind === route.kind.id);
    return recognizer === void 0 ? [] : [{ route, recognizer }];
  };
  return {
    kernel() {
      if (kernel?.isStopped() === true) {
        if (++stops > mostStops) throw new Fault("the search through texts comes to a stop again and again, and is given up");
        kernel = void 0;
      }
      return kernel ??= makeKernel(table.words, hostFor({ gateOf: gateOf2, describe, leadsOf }));
    },
    leadsOf,
    describe,
    ofWholes: () => wholes ??= table.asWhole.flatMap((service) => bring(service).routes.flatMap(wholeOf)),
    partsOf: (kind) => bring(kind.service).parts.filter(({ route }) => route.kind === kind),
    besideOthers: () => beside ??= table.beside.flatMap((service) => bring(service).routes.filter(isLookedForBeside))
  };
}
var mostStops = 20;
var ofWhole = recognizers.filter(isAskedOfAll);
function together(brought) {
  const leads = [];
  const byName = /* @__PURE__ */ new Map();
  for (const lead2 of brought) {
    if (lead2.is !== "name") {
      leads.push(lead2);
      continue;
    }
    const id = JSON.stringify(lead2.name);
    const known = byName.get(id);
    if (known !== void 0) known.push(...lead2.owners);
    else {
      const owners = [...lead2.owners];
      byName.set(id, owners);
      let telling;
      leads.push({
        ...lead2,
        owners,
        get telling() {
          return telling === void 0 ? telling = commonTelling(owners.map(({ route }) => route.matcher.telling)) : telling;
        }
      });
    }
  }
  return leads;
}

// src/detect/detector.ts
var deepestArchive = 4;
var makeDetector = (services) => detectorOf(searchFor(services));
function detectorOf(search2) {
  return {
    find(bytes, path) {
      const cut = /* @__PURE__ */ new Set();
      const closed = /* @__PURE__ */ new Set();
      const hits = lookInto({ search: search2(), room: makeRoom(cut, closed), cut }, bytes, path, 0);
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
  for (const member3 of members3)
    for (const hit of lookInto(work, member3.bytes, memberPath(path, member3.name), depth + 1)) {
      const layer = member3.name === "" ? archive.name : `${archive.name}:${shownName(work, member3.name)}`;
      hits.push(placedAt(hit, [0, bytes.length], [layer]));
    }
  return hits;
}
function lookThrough(work, bytes, path, depth) {
  const encoding = encodingOf(bytes);
  const { buffer, byteOffset, byteLength } = encoding.name === "utf-8" ? bytes : narrow(bytes, encoding);
  const text = Buffer.from(buffer, byteOffset, byteLength);
  const budget = { meter: { left: stepsFor(text.length) }, opened: { left: openedFor(text.length) } };
  const { claims, sealed } = scanText(work.search, text, path, budget);
  if (budget.meter.left === stopped) work.cut.add("the search through it came to a stop");
  else if (budget.meter.left < 0) work.cut.add("so much of it looks like keys that the search was cut short");
  if (budget.opened.left < 0) work.cut.add("so much of it is encoded that not all was decoded");
  const hits = [...hitsOf(claims, text, path)];
  for (const piece of sealed)
    for (const hit of lookInto(work, piece.bytes, "", depth + 1)) hits.push(placedAt(hit, [piece.start, piece.end], piece.layers));
  return hits.sort((a, b) => a.start - b.start).map((hit) => asStored(hit, encoding));
}
var memberPath = (path, name) => name === "" ? path : `${path}/${name}`.slice(-4096);
var placedAt = (hit, [start, end], layers) => ({
  ...hit,
  start,
  end,
  decoded: [...layers, ...hit.decoded],
  context: digestOf([...layers, hit.context])
});
function shownName(work, name) {
  if (name.length > 400) return "\u2026";
  const bytes = Buffer.from(name.replace(/[^\x20-\x7e\u00a0-\uffff]/g, "?"));
  const cut = /* @__PURE__ */ new Set();
  const hits = lookThrough({ ...work, cut }, bytes, "", deepestArchive);
  if (cut.size > 0) return "\u2026";
  let shown = "";
  let at = 0;
  for (const { start, end, redacted } of hits) {
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

// src/verbs/looks.ts
import { existsSync, readFileSync } from "node:fs";
var read;
var textOf = () => {
  for (const folder of ["./", "../"]) {
    const file = new URL(folder + "looks.txt", import.meta.url);
    if (existsSync(file)) return readFileSync(file, "latin1");
  }
  throw new Fault("The list looks.txt is missing beside the program: this copy of rekey is not whole.");
};
var builtIn = () => read ??= readPrepared(textOf());

// src/verbs/built-in-search.ts
var search = searchFor([], builtIn);
var detector = detectorOf(search);
var detectorFor = (own) => own.length === 0 ? detector : detectorOf(searchFor(own, builtIn));

// src/verbs/without-keys.ts
function pathsWithoutKeys(detector2, found) {
  const known = /* @__PURE__ */ new Map();
  const withoutFound = blankingOf(found);
  return (path) => {
    const shown = known.get(path) ?? withoutKeys(withoutFound(path), detector2);
    known.set(path, shown);
    return shown;
  };
}
function withoutKeys(text, detector2 = detectorFor([])) {
  const bytes = Buffer.from(text);
  const { hits, cut } = detector2.find(bytes, "");
  if (cut !== null) return "\u2026";
  let [shown, at] = ["", 0];
  for (const { start, end, redacted } of hits) {
    if (start < at) continue;
    shown += bytes.toString("utf8", at, start) + redacted;
    at = end;
  }
  return shown + bytes.toString("utf8", at);
}

export {
  searchFor,
  makeDetector,
  detectorOf,
  builtIn,
  detectorFor,
  pathsWithoutKeys,
  withoutKeys
};
