import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Secret
} from "./chunk-ITA237VV.js";
import {
  alphabets,
  byteSet,
  digitsOf,
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
  textsOf,
  wordBytes
} from "./chunk-QPKU6X4W.js";
import {
  isNobodys
} from "./chunk-RPODBKM5.js";
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
  const { ends: ends6, classes, width } = known;
  let spare;
  const walk2 = (bytes, state, from, to, found) => {
    let table = known.table();
    for (let i = from; i < to; i++) {
      const kind = classes[bytes[i]];
      let next = table[state << width | kind];
      if (next <= 0) {
        if (next === 0) {
          next = known.learn(state, kind);
          table = known.table();
        }
        if (next < 0) {
          next = -next;
          for (const word2 of ends6[next]) found(word2, i + 1);
        }
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
        let n0 = table[s0 << width | classes[b0[i]]];
        let n1 = table[s1 << width | classes[b1[i]]];
        let n2 = table[s2 << width | classes[b2[i]]];
        let n3 = table[s3 << width | classes[b3[i]]];
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
      known.learn(s0, classes[b0[i]]);
      known.learn(s1, classes[b1[i]]);
      known.learn(s2, classes[b2[i]]);
      known.learn(s3, classes[b3[i]]);
    }
    for (let k = 0; k < streams; k++)
      for (let row = 0; row < filled; row += rowLength) {
        const next = rows[row + 1 + k];
        if (next < 0) for (const word2 of ends6[-next]) found(word2, from + k * part + rows[row] + 1);
      }
    spare = rows;
    return walk2(bytes, s3, from + streams * part, to, found);
  };
  return {
    longest: known.longest,
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
  const isSorted = order.every((index, i) => i === 0 || folded[order[i - 1]] < folded[index]);
  if (!isSorted) order.sort((a, b) => folded[a] < folded[b] ? -1 : folded[a] > folded[b] ? 1 : a - b);
  const sorted = order.map((index) => folded[index]);
  const longest9 = sorted.reduce((most2, word2) => Math.max(most2, word2.length), 1);
  const first = [0, 0];
  const last = [0, sorted.length];
  const depth = [0, 0];
  const fail = [0, root];
  const ends6 = [[], []];
  const byRange = /* @__PURE__ */ new Map();
  const { classes, letters: letters2 } = classesOf(sorted);
  const width = Math.ceil(Math.log2(letters2.length));
  let table = new Int16Array(64 << width);
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
  const learn = (state, kind) => {
    if (kind === 0) return table[state << width] = root;
    const letter = letters2[kind];
    const at = depth[state];
    const from = search(first[state], last[state], at, letter);
    const to = search(from, last[state], at, letter + 1);
    const suffix = state === root ? root : step(fail[state], kind);
    const next = from === to ? suffix : stateOf(from, to, at + 1, state === root ? root : suffix);
    const signed = ends6[next].length > 0 ? -next : next;
    table[state << width | kind] = signed;
    return signed;
  };
  const step = (state, kind) => Math.abs(table[state << width | kind] || learn(state, kind));
  const stateOf = (from, to, length2, suffix) => {
    const range = from * (longest9 + 1) + length2;
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
    ends6.push(own.length === 0 ? ends6[suffix] : [...own, ...ends6[suffix]]);
    if (state + 1 << width > table.length) table = grown(table, width);
    return state;
  };
  return {
    classes,
    width,
    table: () => table,
    ends: ends6,
    longest: longest9,
    learn
  };
}
function classesOf(words2) {
  const stands = new Uint8Array(256);
  for (const word2 of words2) for (let i = 0; i < word2.length; i++) stands[word2.charCodeAt(i)] = 1;
  const letters2 = [-1];
  const classes = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) if (stands[byte] === 1) classes[byte] = letters2.push(byte) - 1;
  for (let byte = 65; byte <= 90; byte++) classes[byte] = classes[byte | 32];
  return { classes, letters: letters2 };
}
function grown(table, width) {
  const length2 = 2 * table.length;
  const wider = length2 >> width > 32767 ? new Int32Array(length2) : new Int16Array(length2);
  wider.set(table);
  return wider;
}

// src/detect/places.ts
var folder = String.raw`(?:^|\/)(?:[\w.@-]*[._@-])?`;
var tested = "(?!(?:at|con|de|la|grea|fas|pro|shor|ligh|brigh|smar|tigh)test)";
var amongTests = new RegExp(
  [
    // test/ tests/ unit_tests/ caddytest/ testdata/ testutil/ __tests__/ integration/
    String.raw`${folder}(?:${tested}[a-z\d]*tests?|test(?:ing|data|util|help|case|fil|resource|fixture|cert|key|repo|serv|pki|env|suite|asset|kit|infra|lib)[a-z]*|__tests__|__fixtures__|__mocks__|fixtures?|specs?|e2e|mocks?|stubs?|conformance|mirage|t|bench(?:marks?)?|fuzz(?:er|ing)?)(?:[._@-][\w.@-]*)?\/`,
    String.raw`(?:^|\/)integration\/`,
    String.raw`(?:^|[/_.-])tests?[_.-][^/]*$|\.spec\.\w+$|(?:^|\/)testing\.\w+$|Tests?\.(?:java|kt|cs|swift|scala|php)$`
  ].join("|")
);
var isAmongTests = (path) => amongTests.test(path.slice(-longest));
var longest = 300;
var madeUp = /(?:^|[/_.-])(?:tests?|testing|testdata|spec|specs|__tests__|__mocks__|mocks?|fixtures?|examples?|samples?|demos?|docs?|documentation|e2e|cypress|stories|tutorials?|quickstarts?|templates?|node_modules|vendor|third_party)(?:[/_.-]|$)|\.(?:md|mdx|rst|adoc|html?|ipynb|example|sample|template|dist|snap)$/i;
var readings = /\.(?:[1-8]|man|pod|tex|texi|texinfo)(?:\.gz)?$|(?:^|\/)(?:manual|readme|changes|changelog|history|news|faq|pkg-info|metadata)(?:[._-][\w.-]*)?$|(?:openapi|swagger)[\w.-]{0,60}\.(?:ya?ml|json)$/i;
var shown = /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|quickstarts?)\/|\.(?:md|mdx|rst|adoc)$/i;
var isReading = (path) => shown.test(path) || readings.test(path);
var isMadeUpPlace = (path) => path !== null && (madeUp.test(path) || readings.test(path) || isAmongTests(path));

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
var longest2 = 512;
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
  const stop = Math.min(text.length, start + longest2);
  if (quoted) {
    while (end < stop && text[end] !== quote2 && text[end] !== 10) end++;
    if (text[end] !== quote2) return null;
    while (end > start && end - start > 0 && text[end - 1] === 92 && at > first) end--;
  } else while (end < stop && endsHere[text[end]] !== 1) end++;
  if (end === start || end - start === longest2) return null;
  return { start, end, text: text.toString("latin1", start, end), quoted };
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
  const ends6 = new Uint8Array(text.length + 1);
  ends6[0] = 1;
  for (let end = 1; end <= text.length; end++)
    for (let from = Math.max(0, end - longestPart); from < end; from++)
      if (ends6[from] === 1 && words.has(text.slice(from, end))) ends6[end] = 1;
  return ends6[text.length] === 1;
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
  const name2 = host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
  if (template.test(host)) return null;
  if (/(?:^|\.)example(?:\.(?:com|org|net|edu))?$|(?:^|\.)(?:test|invalid)$|^(?:host|hostname|server|domain|your.*|my.*|some.*|foo|bar|baz|x|y|a|b)(?:name)?(?:\.[a-z]{2,4})?$/.test(
    name2
  ))
    return "the host is an example";
  if (/^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$|\.localhost$|\.localdomain$/.test(name2))
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
var isUuid = (value) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value);
var isLikeAKey = (value) => isUuid(value) || isHex(value) || value.length >= 12 && looksSecret(value) && /\d/.test(value) && /[A-Za-z]/.test(value) && !/\d{4}-\d\d-\d\d/.test(value) || value.length >= 20 && classesIn(value) >= 2 && looksSecret(value) || value.length >= 28 && looksSecret(value);

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
  if (ofTheRules.has(`${user}:${value}`.toLowerCase()) || user === "s6BhdRkqt3") return "a documented example";
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
    const behind5 = /^\s{0,20}:\s{0,20}"/.exec(text.toString("latin1", end, end + 42));
    return behind5 === null ? null : basicAt(text, end + behind5[0].length, path);
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

// src/detect/formats/secret-names.ts
var passwords = [
  ...["password", "passwd", "passphrase", "pwd", "passwort", "contrasena", "mot_de_passe", "motdepasse", "wachtwoord"],
  // as programs call the password among their settings
  ...[
    "requirepass",
    "masterauth",
    "bindpw",
    "rootpw",
    "storepass",
    "keypass",
    "ssh_pass",
    "become_pass",
    "psk",
    "authtok",
    "rediscli_auth"
  ]
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
function lengthInName(text, start, behind5) {
  let end = behind5;
  while (end > start && notInName[text[end - 1]] === 1) end--;
  if (end < behind5 && end - start > 3 && text[end - 3] === 32 && lower(text[end - 2]) === 97 && lower(text[end - 1]) === 115)
    end -= 3;
  return end - start;
}
var notInName = byteSet(" =:\"'>`{");
var lower = (byte) => byte | 32;
var suffixes = new Set(
  "key value string literal plain plaintext raw base base64 b64 hex prod production dev development staging live default old new current previous primary secondary env var const pass".split(" ")
);
var others = new Set(
  "csrf xsrf next page sync continuation cancel cancellation design color syntax lex lexer parser public reset forgot forgotten show hide hidden is has no invalid wrong bad fake mock dummy test example sample hashed hash encrypted sealed if validate check field input label name names type types id ids placeholder hint prompt message error title header prefix suffix regex pattern min max length count expired expires missing unknown unexpected semicolon keyword operator punctuation comment site sitekey publishable anon anonymous cursor start end begin css class selector theme translation i18n cache etag integrity checksum digest revision version nonce captcha recaptcha salt iv uuid guid bot pagination without enter your confirm repeat".split(" ")
);
var secretWord = new RegExp([...passwords, ...keys].map((word2) => word2.replace(/[._-]/, "[._-]?")).join("|"), "i");
var salts = /^(?:(?:secure_)?auth|logged_in|nonce)_(?:key|salt)$|^hash_salt$/i;
var glued = /(?:db|user|usr|my|root|admin|auth|access|client|bot|app|smtp|mail|email|ftp|sftp|ssh|ldap|mysql|pg|sql|redis|imap|store|key|server|login|http|proxy|web|ossrh|bind)$/i;
function isSecretsName(name2, from, to) {
  if (salts.test(name2)) return true;
  const before6 = name2.slice(0, from);
  const behind5 = name2.slice(to);
  if (secretWord.test(behind5) || /^s\b|^s[_-]|^ized|^ify|^ion/i.test(behind5) || /^[a-z]/.test(behind5.replace(/^key/, "")))
    return false;
  if (/[a-z]$/.test(before6) && /^[a-z]/.test(name2.slice(from)) && !glued.test(before6)) return false;
  if (/[A-Z]$/.test(before6) && /^[A-Z]+$/.test(name2.slice(from, to)) && !glued.test(before6)) return false;
  if (!wordsOf(behind5).every((word2) => suffixes.has(word2) || /^\d+$/.test(word2))) return false;
  return !wordsOf(before6).some((word2) => others.has(word2));
}
var wordsOf = (name2) => name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word2) => word2 !== "");
var isPasswordsName = (name2) => /pass|pwd|pw$|wachtwoord|contrasena|senha|masterauth|psk/i.test(name2);
var mayBeUuid = (name2) => /(?:api|access|auth|secret|private|client|account|service|app|license)[_.-]?(?:key|token|secret)|^secret$|^token$|[a-z]Secret$|_secret$|_token$|[a-z]Token$/i.test(
  name2
) && !wordsOf(name2).some((word2) => idWords.has(word2));
var idWords = new Set(
  "request session idempotency correlation trace tenant device instance resource operation run subscription workspace project job task event message user order item group component widget upload file lock lease fencing client_request conversation transaction tracking row node push".split(" ")
);

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
  // the next name of a list, the code behind an empty literal
  /:$/,
  /^[,;)][a-z]/i,
  // what rekey itself binds a suppression to
  /^v1:[\da-f]{16,64}:[\da-f]{32,128}$/,
  // a name of something that is secret
  /^(?=[A-Za-z][A-Za-z\d]*(?:[-_.][A-Za-z\d]+)*$)[-\w.]+(?:[pP]assword|[pP]asswd|[-_.a-z]Token|[-_.a-z]Secret|[-_.](?:token|secret))$/,
  // UUIDs that are none of a key, dates, versions
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  /^\d{4}-\d\d-\d\d/,
  /^v?\d+(?:\.\d+){1,3}/,
  /^[\d.,:_-]+$/,
  // names of encodings and algorithms
  /^(?:utf|ucs|iso|aes|des|sha|rsa|hmac|md|windows|cp|ecdsa|pbkdf|hs|rs|es|ed|x)[-_]?\d{1,6}(?:[-_.:+/][a-z\d]{1,12})*$/i,
  // names of resources, of types and of other secrets
  /^(?:arn|urn|projects|op|vault|ssm|secretsmanager|sha\d*|md5|data|file|env|aws):/i,
  /[a-z]::[A-Z]/,
  // a word for each part, and numbers: `POSTGRES_SCRAM_SHA_256`, `D3D12_RENDER_PASS_FLAGS`
  /^(?:[A-Z]\d)?[A-Z]{2,}\d{0,3}(?:_(?:[A-Z]{2,}\d{0,3}|\d{1,4}))+$/,
  /^[A-Z]\d[A-Z]\d{0,3}(?:_[A-Z]{2,}\d{0,3})+$/
];
var randomUuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
var documentedUuids = /* @__PURE__ */ new Set([
  "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  "550e8400-e29b-41d4-a716-446655440000",
  "f47ac10b-58cc-4372-a567-0e02b2c3d479",
  "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
  "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
]);
var appPassword = /^[a-z]{4}(?: [a-z]{4}){3}$/;
function isSecret(value, name2, password2) {
  if (isDenseMix(value)) return true;
  const { score, pairs: pairs2 } = naturalness(value);
  if (password2 && appPassword.test(value)) return score < -0.5;
  if (randomUuid.test(value))
    return mayBeUuid(name2) && !documentedUuids.has(value) && placeholderIn(value.replaceAll("-", "")) === null;
  const inner = value.replace(/^base64:/, "");
  if (notValues.some((form) => form.test(inner)) && !isBase64(inner)) return false;
  if (value.length < 6 || new Set(value).size < 5 || placeholderIn(value) !== null) return false;
  const squeeze = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
  if (squeeze(name2).length > 0 && squeeze(value).includes(squeeze(name2).slice(0, 24))) return false;
  if (isHex(inner) || isShuffled(inner)) return true;
  const identifier = /^[A-Za-z][A-Za-z\d]*(?:[-_.:/][A-Za-z\d]+)*$/.test(value);
  if (identifier && pairs2 >= 4 && score > 0 && !/\d{3}$|[a-z]\d[a-z]/i.test(value)) return false;
  const typed = value.length >= 9 && pairs2 >= 4 && score < -1.2 && /\d/.test(value);
  if (password2) return typed || classesIn(value) >= 3 || looksSecret(value);
  if (value.length < 16 || !/\d/.test(value) || !/[A-Za-z]/.test(value))
    return looksSecret(value) && value.length >= 12 && score < (value.length < 20 ? -0.8 : -0.3);
  return pairs2 < 4 || score < 0.3;
}
function isShuffled(value) {
  if (value.length < 20 || !/^[A-Za-z\d]+$/.test(value) || classesIn(value) < 3) return false;
  const changes = value.match(/(?:[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z]))/g)?.length ?? 0;
  return changes > 0.45 * value.length && (value.match(/\d(?=[A-Za-z])/g)?.length ?? 0) >= 2;
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
  // clients of S3 take an id and its secret, whosever service it is
  ...["newstaticv4(", "newstaticcredentials(", "newstaticcredentialsprovider(", "basicawscredentials(", ".credentials("].map(
    (call) => [call, [behind(1), true]]
  ),
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

// src/detect/glue.ts
function isGlued(bytes, at, own) {
  if (at === 0) return false;
  const before6 = bytes[at - 1];
  if (before6 === 45 && bytes[at - 2] === 58) return false;
  if (isInEscape(bytes, at, before6)) return true;
  if (wordBytes[before6] !== 1 || wordBytes[bytes[at]] !== 1) return own !== null && own[before6] === 1;
  return !endsEscape(bytes, at);
}
var backslash = 92;
var percent = 37;
var escapeLetters = byteSet("nrtbfv0");
function isInEscape(bytes, at, before6) {
  if (before6 === percent) {
    const byte = hexAt(bytes, at);
    return byte >= 0 && wordBytes[byte] !== 1;
  }
  if (before6 !== backslash) return false;
  const letter = bytes[at];
  return escapeLetters[letter] === 1 || letter === 120 && hexAt(bytes, at + 1) >= 0 || letter === 117 && hexAt(bytes, at + 1) >= 0;
}
function endsEscape(bytes, at) {
  const before6 = bytes[at - 1];
  if (bytes[at - 2] === backslash && escapeLetters[before6] === 1) return true;
  const pair2 = at >= 3 ? hexAt(bytes, at - 2) : -1;
  if (pair2 >= 0) {
    const mark = bytes[at - 3];
    if (mark === percent && wordBytes[pair2] !== 1) return true;
    if (mark === 61 && pair2 === 61) return true;
    if (mark === 120 && bytes[at - 4] === backslash && wordBytes[pair2] !== 1) return true;
    if (bytes[at - 5] === 117 && bytes[at - 6] === backslash) {
      const high = hexAt(bytes, at - 4);
      if (high > 0 || high === 0 && wordBytes[pair2] !== 1) return true;
    }
  }
  return before6 === 109 && endsColour(bytes, at - 1);
}
function endsColour(bytes, m) {
  let i = m - 1;
  while (i > m - 12 && i > 0 && (bytes[i] >= 48 && bytes[i] <= 57 || bytes[i] === 59)) i--;
  return i > 0 && bytes[i] === 91;
}
function hexAt(bytes, at) {
  if (at < 0) return -1;
  const high = hexDigit(bytes[at]);
  const low = hexDigit(bytes[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}
function hexDigit(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower4 = byte | 32;
  return lower4 >= 97 && lower4 <= 102 ? lower4 - 87 : -1;
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
  const before6 = isLetter(bytes[start - 1]) && !(isUpper(bytes[start]) && !isUpper(bytes[start - 1])) && isGlued(bytes, start, null);
  const behind5 = isLetter(bytes[end]) && !(isUpper(bytes[end]) && !isUpper(bytes[end - 1]));
  return !before6 && !behind5;
}
function isCommand(bytes, start, end) {
  const behind5 = bytes[end];
  if (behind5 !== void 0 && (wordBytes[behind5] === 1 || behind5 === 45)) return false;
  return start === 0 || bytes[start - 1] !== 45 && !isGlued(bytes, start, null);
}
function logicalLine(text, from) {
  const window = text.toString("latin1", from, Math.min(text.length, from + 600));
  return /^(?:[^\n\\^`]|[\\^`](?:\r?\n)?)*/.exec(window)?.[0] ?? "";
}
function linesBack(bytes, from, lines, reach8) {
  const stop = Math.max(0, from - reach8);
  for (let i = from - 1, left = lines; i >= stop; i--) if (bytes[i] === 10 && left-- === 0) return i + 1;
  return stop;
}
function linesOn(bytes, from, lines, reach8) {
  const stop = Math.min(bytes.length, from + reach8);
  for (let i = from, left = lines; i < stop; i++) if (bytes[i] === 10 && left-- === 0) return i;
  return stop;
}

// src/detect/formats/command-line.ts
var longest3 = 640;
var gap = String.raw`\s{1,4}(?:[\\^\x60]\r?\n\s{0,20})?`;
var word = String.raw`(?:"(?<a>[^"\n$\x60]{4,200})"|'(?<b>[^'\n]{4,200})'|(?<c>[^\s"'$\x60|;&<>\\(){}-][^\s"'\x60|;&<>\\]{3,200}))`;
var flag = (names) => String.raw`\s(?:${names})(?:\s{1,4}|=)${word}`;
var glued2 = (names) => String.raw`\s(?:${names})${word}`;
var pair = (before6, sign) => String.raw`${before6}\s{0,4}["']?[\w.@%\\/+-]{1,100}${sign}(?<c>[^\s"'$\x60|;<>][^\s"'\x60|;<>]{3,200})`;
var passwords2 = [
  [["http -a", "https -a", "http --auth", "https --auth"], pair("", ":")],
  [["sshpass"], String.raw`\s-p\s{0,4}${word}`],
  [["mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "mariadb-dump"], glued2("-p")],
  [["redis-cli"], flag("-a|--pass")],
  [["ldapsearch", "ldapadd", "ldapmodify", "ldapdelete", "ldappasswd", "ldapwhoami"], flag("-w")],
  [["lftp"], pair(String.raw`\s-u`, ",")],
  [["mongo", "mongosh", "mongodump", "mongorestore", "mongoimport", "mongoexport", "cqlsh", "psexec"], flag("-p")],
  [["docker login", "podman login", "helm registry login", "oras login", "az login"], flag("-p")],
  [["sqlcmd", "bcp", "zip", "unzip"], flag("-P")],
  [["7z", "7za"], glued2("-p")],
  [["openssl enc"], flag("-k")],
  [["plink", "pscp", "psftp"], flag("-pw")],
  [["smbclient", "rpcclient", "net ads"], pair(String.raw`\s-U`, "%")],
  [["xfreerdp"], glued2("/p:")],
  [["sqlplus", "expdp", "impdp", "sqlldr"], String.raw`\s(?:-\w\s{1,4})?["']?[\w.]{1,60}/(?<c>[^\s"'@$/]{4,100})@`],
  [["htpasswd"], String.raw`\s-\w{0,6}b\w{0,6}\s(?:\s{0,3}-\w{1,6}\s){0,3}\s{0,3}[^\s-]\S{0,200}\s{1,3}\S{1,100}\s{1,3}${word}`],
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
  [["openssl"], String.raw`\s-pass(?:in|out)?\s{1,3}["']?pass:(?<c>[^\s"'$\x60|;&<>]{4,200})`],
  [["rootpw"], flag("--plaintext")]
];
var curl = [
  [
    ["curl"],
    String.raw`(?<=\s)(?:-[a-zA-Z]{0,6}[uU]|--(?:proxy-)?user)(?:=|${gap})?(?:\\?"(?<u>[^\s:"'\\]{0,128}):(?<a>[^\r\n"'\\]{0,256})\\?"|\\?'(?<w>[^\s:"'\\]{0,128}):(?<b>[^\r\n"'\\]{0,256})\\?'|(?<x>[^\s:"'\\]{0,128}):(?<c>[^\s"'\\)]{0,256})(?=[\s"'\\)]|$))`
  ]
];
function behindPrograms(kind, taken2) {
  const patterns = new Map(
    taken2.flatMap(([commands, pattern]) => {
      const expression = new RegExp(pattern, "d");
      return commands.map((command2) => [command2, expression]);
    })
  );
  return {
    kind,
    words: [...patterns.keys()],
    reach: [8, longest3],
    find(text, start, end, path) {
      if (!isCommand(text, start, end)) return null;
      const line2 = logicalLine(text, end);
      const match = patterns.get(text.toString("latin1", start, end).toLowerCase()).exec(line2);
      if (match === null) return null;
      const { a, b, c, u, w, x } = match.indices.groups;
      const user = u ?? w ?? x;
      const given = a ?? b ?? c;
      const alone = user !== void 0 && given[0] === given[1] && looksSecret(line2.slice(...user));
      const [from, to] = alone ? user : given;
      const value = { start: end + from, end: end + to, text: line2.slice(from, to), quoted: false };
      if (value.text.length < 4 || user === void 0 && /^[a-z]+$|^-|[<>]|\.{2}|^\W+$/i.test(value.text)) return null;
      const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})/.exec(line2)?.[1];
      const filled = user !== void 0 && b === void 0 && /[$`]/.test(value.text) ? "a template" : null;
      const named2 = user !== void 0 && !alone && line2.slice(...user).toLowerCase() === value.text.toLowerCase();
      const reason = filled ?? (named2 ? "the password is the name" : null);
      return passwordFound(value, path, reason ?? placeholderIn(value.text) ?? (host === void 0 ? null : nobodysHost(host)));
    }
  };
}
var commandLine = behindPrograms("credentials/credentials-command-line", passwords2);
var curlUser = behindPrograms("credentials/credentials-curl-user", curl);
var behindFlag = /(?:^|[\s"'`,[(])(?:-H|--header)(?:=|["'`],?)?\s{0,4}(?:[\\^]\r?\n\s{0,20})?\\?["'`]?[\w-]{0,24}$/;
var token = /^\s{0,4}(?:(?:Bearer|Token|ApiKey|Api-Key|Key|Apikey-v1|OAuth|GenieKey|SSWS|Token token=)\s{0,4})?(?<v>[\w.~+/$={}<>*%!@#:-]{1,520})/di;
var commandHeader = {
  kind: "credentials/credentials-command-header",
  words: ["authorization:", "api-key:", "apikey:", "auth-token:", "access-token:", "private-token:"],
  reach: [80, 560],
  find(text, start, end, path) {
    if (!behindFlag.test(text.toString("latin1", Math.max(0, start - 80), start))) return null;
    const value = valueIn(token.exec(text.toString("latin1", end, Math.min(text.length, end + 560))), end);
    if (value === null || value.text.length < 12 || !looksSecret(value.text)) return null;
    return passwordFound(value, path, isMadeUpPlace(path) ? "a test, an example or documentation" : null);
  }
};
var pipedPassword = {
  kind: "credentials/credentials-piped-password",
  words: ["--password-stdin", "| chpasswd", "|chpasswd", "| sudo chpasswd", 'send "', 'send -- "'],
  reach: [320, 240],
  find(text, start, end, path) {
    const from = Math.max(0, start - 300);
    const before6 = text.toString("latin1", from, start);
    if (text[end - 1] === 34) {
      if (!/\bexpect\b[^\n]{0,40}assw(?:or)?d[^\n]{0,40}(?:\n[ \t]{0,20}|\{\s{0,20}|;\s{0,4})$/i.test(before6)) return null;
      const value2 = valueIn(/^(?<v>[^"\n$\\[\]]{4,100})(?:\\r|\\n|\\\\r)?"/d.exec(text.toString("latin1", end, end + 110)), end);
      return value2 === null ? null : passwordFound(value2, path);
    }
    const written = /(?:echo|printf)\s{1,4}(?:-\w\s{1,4})?(?<q>["']?)(?:[\w.-]{1,60}:(?=[^|\n]{0,220}$))?(?<v>[^\s"'|$`\\:]{4,200})(?:\\n)?\k<q>\s{0,4}\|?[^|\n]{0,120}$/d;
    const value = valueIn(written.exec(before6), from);
    return value === null ? null : passwordFound(value, path);
  }
};

// src/detect/formats/connection-string.ts
var ends = byteSet(";&\r\n\0\"'`<>\\");
var endsBlank = byteSet(" ;&\r\n\0\"'`<>\\");
var endsComma = byteSet(",;\r\n\0\"'`<>\\ ");
var server = /(?:^|[;"'`\s,?&(])(?:server|data source|datasource|address|addr|network address|host|hostaddr|endpoint|dbq|dsn|driver|hostname)\s{0,3}=\s{0,3}([^;"'`\s&,]{1,200})/i;
var ofGo = "@tcp(";
function beforeHost(text, start, end, path) {
  const before6 = /(?:^|[\s"'`=])[^\s"'`=:@/]{1,64}:(?!\/\/)([^\s"'`]{1,200})$/.exec(
    text.toString("latin1", Math.max(0, start - 300), start)
  );
  const host = /^([^\s"'`()]{1,200})\)\//.exec(text.toString("latin1", end, Math.min(text.length, end + 220)));
  if (before6 === null || host === null) return null;
  const value = before6[1];
  const sure = looksSecret(value);
  const made2 = !sure && isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
  return { start: start - value.length, end: start, value, sure, judged: placeholderIn(value) ?? nobodysHost(host[1]) ?? made2 };
}
var connectionString = {
  kind: "credentials/credentials-connection-string",
  words: ["password=", "pwd=", "password =", "pwd =", ofGo],
  reach: [400, 520],
  find(text, start, end, path) {
    if (end - start === ofGo.length && text[start] === 64) return beforeHost(text, start, end, path);
    const line2 = text.toString("latin1", Math.max(0, start - 400), start).replace(/^[\s\S]*\n/, "");
    const separator2 = /([;,?&]|(?<!\s)\s)\s*$/.exec(line2)?.[1];
    if (separator2 === void 0 && !/["'`]$/.test(line2)) return null;
    const behind5 = text.toString("latin1", end, Math.min(text.length, end + 500)).replace(/\n[\s\S]*$/, "");
    const quote2 = Math.max(line2.lastIndexOf('"'), line2.lastIndexOf("'"), line2.lastIndexOf("`"));
    const host = server.exec(line2.slice(quote2 + 1)) ?? (separator2 === void 0 || separator2 === ";" ? server.exec(behind5) : null);
    const redis = separator2 === "," ? /([\w.-]{1,80}\.[\w-]{1,40}):\d{2,5},[^"'`]{0,200}$/.exec(line2) : null;
    const jdbc = /jdbc:[a-z:]{2,40}(?:\/\/|@)([\w.-]{1,200})[^"'`\s]*$/i.exec(line2);
    const where = host?.[1] ?? redis?.[1] ?? jdbc?.[1];
    if (where === void 0) return null;
    const value = valueAt(text, end, separator2 === "," ? endsComma : separator2 === ";" ? ends : endsBlank);
    if (value === null || value.text.length < 4 || /^[A-Za-z_][\w.]*(?:\[\w|\([\w)])/.test(value.text)) return null;
    const braced = /^\{[^{}]{3,}\}$/.test(value.text) && /\bdriver\s{0,3}=/i.test(line2 + behind5);
    const inner = braced ? { ...value, start: value.start + 1, end: value.end - 1, text: value.text.slice(1, -1) } : value;
    const sure = looksSecret(inner.text);
    const made2 = sure ? null : isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
    const judged = placeholderIn(inner.text) ?? nobodysHost(where) ?? (/^(?:\.|:\d|\(local(?:db)?\))/i.test(where) ? "the host is this machine" : made2);
    return { start: inner.start, end: inner.end, value: inner.text, sure, judged };
  }
};

// src/detect/formats/format.ts
var isNamed = (path, name2) => path === null || name2.test(path);

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
    const gap4 = /^\s{0,4}=\s{0,4}/.exec(text.toString("latin1", end, end + 10));
    if (gap4 === null || !/(?:^|\n|\\n|:|["'`\s])$/.test(before(text, start, 2)) || !isNpmrc(text, start, path)) return null;
    const at = end + gap4[0].length;
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
    const gap4 = /^[ \t]{0,8}[=:][ \t]{0,8}/.exec(text.toString("latin1", end, end + 20));
    if (gap4 === null || !/(?:^|\n)[ \t]*$/.test(before(text, start, 20))) return null;
    if (!isNamed(path, /(?:^|\/)\.?pypirc$/) && !/\[(?:distutils|pypi|testpypi)\]/.test(before(text, start, 600))) return null;
    const value = valueAt(text, end + gap4[0].length, line);
    return value === null ? null : passwordFound(value, path);
  }
};
var nugetConfig = {
  kind: "credentials/credentials-nuget-config",
  words: ['"cleartextpassword"', "'cleartextpassword'"],
  reach: [40, 600],
  find(text, start, end, path) {
    const gap4 = /^\s{1,20}value\s{0,4}=\s{0,4}(?=["'])/i.exec(text.toString("latin1", end, end + 40));
    if (gap4 === null || !/\bkey\s{0,4}=\s{0,4}$/i.test(before(text, start, 20))) return null;
    const value = valueAt(text, end + gap4[0].length, line);
    return value === null ? null : passwordFound(value, path);
  }
};
var kubeconfig = {
  kind: "credentials/credentials-kubeconfig",
  words: ["token:", '"token"', "password:", '"password"'],
  reach: [700, 12],
  find(text, start, end, path) {
    const behind5 = text.toString("latin1", end, end + 12);
    const gap4 = text[end - 1] === 58 ? /^[ \t]{1,4}/.exec(behind5) : /^\s{0,4}:\s{0,4}/.exec(behind5);
    if (gap4 === null || !isOfUser(text, start)) return null;
    const named2 = isNamed(path, /(?:^|\/)\.kube\/|kube-?config|\.kubeconfig$/i);
    if (!named2 && !/\b(?:users|clusters|contexts)"?:/.test(before(text, start, 8e3))) return null;
    const value = valueAt(text, end + gap4[0].length);
    return value === null || value.text.length < 6 ? null : passwordFound(value, path);
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
  const before6 = text.toString("latin1", Math.max(0, at - most2), at);
  return at - before6.length + before6.lastIndexOf("\n") + 1;
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
var wrap = String.raw`(?:(?:new[ ]|await[ ])?[\w.$:&\[\]]{0,48}[ ]?[({\[]\s{0,20}[a-zA-Z@$&]{0,2}|[a-zA-Z@$&]{1,2}|<<)?`;
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
var slotReach = 260;
function slotsBehind(text, start, end) {
  const window = text.toString("latin1", end, Math.min(text.length, end + slotReach));
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
var literalsAt = (text, slot, first, path) => [path, ...path === null ? unlikePaths : []].map((each) => literalAt(text, slot, first, each)).filter((value) => value !== null);
var unlikePaths = ["a", "a.sh"];
var furthestEnd = 560;
function literalAt(text, slot, first, path) {
  if (slot.quote !== "") {
    const value = valueAt(text, slot.at - (slot.quote.startsWith("\\") ? slot.quote.length : 1));
    if (value?.quoted === true && value.start === slot.at)
      return isJoined(text, value.end + 1) || isNextName(text, slot, first, value.end + 1) ? null : value;
    return slot.quote.startsWith("&") || slot.quote.length > 2 ? bareAt(text, slot.at) : null;
  }
  const before6 = text.toString("latin1", Math.max(0, slot.at - 9), slot.at);
  if (before6.endsWith("<![CDATA[")) return asWhole(text, bareAt(text, slot.at), /^\]\]>/);
  if (before6.endsWith(">")) {
    const value = bareAt(text, slot.at);
    return value !== null && value.end - first > furthestEnd ? null : asWhole(text, value, /^\s{0,40}</);
  }
  if (/[\s=]q[qw]?[{(|]$/.test(before6)) return bareAt(text, slot.at, endsBrace);
  return bareBehind(text, slot, first, path);
}
var asWhole = (text, value, end) => value !== null && end.test(text.toString("latin1", value.end, value.end + 44)) ? value : null;
function bareBehind(text, slot, first, path) {
  const ahead3 = text.toString("latin1", Math.max(0, first - 60), first);
  const line2 = ahead3.slice(ahead3.lastIndexOf("\n") + 1);
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
  if (/^[A-Z][A-Z\d_]{3,}(?![A-Za-z\d_])/.test(text.toString("latin1", first, first + 80)) || isFlag(line2)) return value;
  if (path !== null && programs.test(path)) return null;
  return !told && looksSecret(value.text) && /(?:^|[\s,;{(*|`"'/-])["']?[\w.-]{0,40}$/.test(line2) ? value : null;
}
var isFlag = (line2) => /(?:^|[\s"'`])(?:-{1,2}|-D[\w.]{0,24}|\/)[\w-]{0,40}$/.test(line2);
function cutBehind(value) {
  const text = value.text.replace(/["'`]?[;,]?$/, "");
  return text === "" ? null : { ...value, text, end: value.start + text.length };
}
function bareAt(text, at, ends6) {
  const value = valueAt(text, at, ends6);
  return value === null || value.quoted || value.start !== at ? null : value;
}
var same = /^\.(?:to_string|to_owned|into|as_bytes|as_str|getBytes|encode|toCharArray|freeze|trim|strip|bytes|chars)\b/;
function isJoined(text, end) {
  let at = end;
  while (at - end < 16 && (text[at] === 32 || text[at] === 9)) at++;
  const next = text[at];
  if (next === 46) return !same.test(text.toString("latin1", at, at + 16));
  return next === 43 || next === 37 || next === 40 || next === 63;
}
var isNextName = (text, slot, first, end) => /^\s{0,20}(?::(?!:)|=>)/.test(text.toString("latin1", end, end + 23)) && /,\s{0,60}["'\x60]$/.test(text.toString("latin1", Math.max(first, slot.at - 64), slot.at));
function reversedLiteral(text, first, last) {
  if (text[last] !== 34 && text[last] !== 39) return null;
  const from = Math.max(0, first - 300);
  const match = /\b(?:value|default)["']?\s{0,8}[:=]\s{0,8}(["'])([^"'\n]{8,200})\1,?\s{1,40}["']?(?:key|name|id)["']?\s{0,8}[:=]\s{0,8}["']$/di.exec(
    text.toString("latin1", from, first)
  );
  const range = match?.indices?.[2];
  return range === void 0 ? null : { start: from + range[0], end: from + range[1], text: match[2], quoted: true };
}

// src/detect/formats/generic.ts
var inName = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$");
var lockFile = /(?:^|[/.-])(?:lock|locks)(?:\.|$)|(?:lock|shrinkwrap)\.(?:json|ya?ml)$|\.(?:lock|sum)$/i;
var translated = /(?:^|[/_.-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages|strings|nls)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i;
var generic = {
  kind: "credentials/credentials-generic-secret",
  words: secretWords,
  reach: [380, 640],
  find(text, start, behind5, path) {
    const end = start + lengthInName(text, start, behind5);
    let last = end;
    while (last - end < 24 && inName[text[last]] === 1) last++;
    if (text[last] === 46 && /^\.key\b/.test(text.toString("latin1", last, last + 5))) last += 4;
    const ahead3 = hasValueAhead(text, last);
    if (!ahead3 && !isNamedBehind(text, last)) return null;
    let first = start;
    while (start - first < 48 && inName[text[first - 1]] === 1) first--;
    if (text[first - 1] === 92 && (text[first] === 110 || text[first] === 114 || text[first] === 116)) first++;
    while (first < start && text[first] === 45) first++;
    const name2 = text.toString("latin1", first, last);
    if (!isSecretsName(name2, start - first, end - first) || isTypesName(text, first, last)) return null;
    const told = (value) => {
      if (value === null || !isSecret(value.text, name2, isPasswordsName(name2))) return null;
      const inner = textInside(text, value, first);
      if (inner === null) return asFound(text, value, path);
      return isSecret(inner, name2, isPasswordsName(name2)) ? { ...asFound(text, value, path), value: inner, decoded: ["base64"] } : null;
    };
    for (const slot of ahead3 ? slotsBehind(text, first, last) : []) {
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
  judged: judge2(text, value, path)
});
function textInside(text, value, first) {
  if (!/^(?:[A-Za-z\d+/]{4}){2,}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(value.text)) return null;
  if (!/(?:^|\n)[ \t]+["']?$/.test(text.toString("latin1", Math.max(0, first - 40), first))) return null;
  const inner = Buffer.from(value.text, "base64").toString("latin1").replace(/\n$/, "");
  return /^[\x20-\x7e]{8,}$/.test(inner) ? inner : null;
}
var isTypesName = (text, first, last) => text[first - 1] === 58 && text[first - 2] === 58 && (text[last] === 34 || text[last] === 39);
var isNamedBehind = (text, last) => (text[last] === 34 || text[last] === 39) && /^.\s{0,20}[/}>]/.test(text.toString("latin1", last, last + 23));
var reach = 140;
var shortest2 = 8;
var delimiters = byteSet(" 	\r\n\0\"'`<>(){}[],;");
function hasValueAhead(text, from) {
  const stop = Math.min(text.length, from + reach);
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
function judge2(text, value, path) {
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
  const around3 = text.subarray(Math.max(0, at - 700), Math.min(text.length, at + 700));
  return around3.length > 1300 && !around3.includes(10);
}
function exampleSession(text, at) {
  const above = text.toString("latin1", Math.max(0, at - 320), at);
  if (/\n[ \t]*(?:\*|\/\/[/!])[ \t][^\n]*$/.test(above)) return "a sample in a comment of documentation";
  if (/(?:^|\n)[ \t]*(?:>>>|irb\(main\)[^\n]{0,20}>|iex>|In \[\d+\]:) |\.\. code-block::|\bCLI Examples?:/.test(above))
    return "an example session";
  const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})[^\s"']{0,200}[?&][\w-]{0,60}=$/.exec(above)?.[1];
  return host === void 0 ? null : nobodysHost(host);
}

// src/detect/formats/kubernetes-secret.ts
var mostLines = 200;
var reach2 = 8e3;
var longestLine = 1e3;
var longestMargin = 80;
var fromLiteral = "--from-literal";
var kindsOfSecret = ["kind: secret", 'kind: "secret"', '"kind": "secret"'];
var kubernetesSecret = {
  kind: "credentials/credentials-kubernetes-secret",
  words: [...kindsOfSecret, fromLiteral],
  reach: [8, 600],
  find(text, start, end, path) {
    if (end - start === fromLiteral.length) return literalOfKubectl(text, end, path);
    const found = [];
    for (const { under, key, value, at } of entriesOfSecret(text, start, end)) {
      const entry = under === "data" ? encoded(key, value, at, path) : plain(key, value, at, path);
      if (entry !== null) found.push(entry);
    }
    return found;
  },
  // its entries may stand far away
  mayLookFar: (text, start) => text[start] !== 45
};
function literalOfKubectl(text, end, path) {
  const behind5 = text.toString("latin1", end, Math.min(text.length, end + 560));
  const entry = /^(?:=|[ \t]{1,4}|["'],\s{0,20}["'])\\?["']?([\w.-]{1,120})=\\?["']?([^\s"'\\]{1,400})/.exec(behind5);
  if (entry === null) return null;
  const value = entry[2];
  return plain(entry[1], value, end + entry[0].length - value.length, path);
}
function entriesOfSecret(text, start, end) {
  if (/[\w-]/.test(text.toString("latin1", end, end + 1))) return [];
  const before6 = Math.max(0, start - longestMargin);
  const line2 = text.subarray(before6, start).lastIndexOf(10);
  if (line2 < 0 && before6 > 0) return [];
  const from = before6 + line2 + 1;
  const margin = text.toString("latin1", from, start);
  if (!/^[\s-]*$/.test(margin)) return [];
  const entries = [];
  let under = null;
  for (const line3 of [...linesAbove(text, from, margin.length), ...linesBelow(text, end, margin.length)]) {
    const { key, value, indent } = line3;
    if (indent <= margin.length) under = indent === margin.length && (key === "data" || key === "stringData") ? key : null;
    else if (under !== null && value !== "") entries.push({ ...line3, under });
  }
  return entries;
}
function linesAbove(text, from, margin) {
  const lines = [];
  const first = Math.max(0, from - reach2);
  let end = from - 1;
  for (let count = 0; end > first && count < mostLines; count++) {
    const start = first + text.subarray(first, end).lastIndexOf(10) + 1;
    if (start === first && first > 0) break;
    const line2 = readLine(text, start, end, margin);
    if (line2 === "end") break;
    if (line2 !== null) lines.unshift(line2);
    end = start - 1;
  }
  return lines;
}
function linesBelow(text, from, margin) {
  const lines = [];
  const near3 = text.subarray(from, from + reach2 + longestLine);
  let start = near3.indexOf(10) + 1;
  for (let count = 0; start > 0 && start < reach2 && count < mostLines; count++) {
    const next = near3.indexOf(10, start);
    const line2 = readLine(text, from + start, from + (next < 0 ? near3.length : next), margin);
    if (line2 === "end") break;
    if (line2 !== null) lines.push(line2);
    start = next + 1;
  }
  return lines;
}
function readLine(text, start, end, margin) {
  const line2 = text.toString("latin1", start, Math.min(end, start + longestLine));
  if (/^(?:---|\.\.\.)/.test(line2)) return "end";
  const entry = /^([ \t]*(?:- )?)(["']?)([\w.-]{1,120})\2[ \t]*:(?:[ \t]+(?![ \t])(["']?)([^\s"']{0,600})\4[ \t]*(?:,[ \t]*)?(?:(?<=[\s"'])#.*)?\r?$)?/.exec(
    line2
  );
  if (entry === null) return null;
  const indent = entry[1].length;
  const key = entry[3];
  if (indent < margin || key === "kind" && indent === margin) return "end";
  const value = entry[5] ?? "";
  const at = start + (value === "" ? 0 : entry[0].lastIndexOf(value));
  return { indent, key, value, at };
}
var open = /^(?:ca|tls|client|server)[._-]?(?:crt|cert|ca|pem)|\.(?:crt|pem|cer|pub|json|ya?ml|conf|cfg|ini|properties|jks|p12)$|(?:user(?:name)?|login|host(?:name)?|port|name|database|db|namespace|region|bucket|endpoint|ur[il]|address|e?mail|domain|schema|type|id|path|enabled|public[._-]?key|m?time)$/i;
var ofTheDocs = /* @__PURE__ */ new Set(["1f2d1e2e67df", "39528$vdg7Jb", "t0p-Secret"]);
var password = /passw|pwd|passphrase/i;
var secretsName = /passw|pwd|passphrase|secret|token|key|credential|auth|salt|cookie|signature/i;
function plain(key, text, at, path) {
  if (open.test(key) || /^(?:[|>]|ENC\[|AQICA|arn:|vault:)/.test(text) || text.length < 4) return null;
  return entryOf(key, text, at, text.length, path);
}
function encoded(key, text, at, path) {
  if (open.test(key) || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(text) || text.length % 4 !== 0) {
    return open.test(key) || !/\{\{|\$\{|\$\(/.test(text) ? null : entryOf(key, text, at, text.length, path);
  }
  const inner = Buffer.from(text, "base64").toString("latin1").replace(/\r?\n$/, "");
  if (!/^[\x20-\x7e]{4,256}$/.test(inner) || /^\{\s*"/.test(inner)) return null;
  const found = entryOf(key, inner, at, text.length, path);
  return found === null ? null : { ...found, decoded: ["base64"] };
}
function entryOf(key, value, at, length2, path) {
  const likely = secretsName.test(key) ? looksSecret(value) : isSecret(value, "", true) && looksSecret(value);
  const hashed = /^[\w.@-]{1,60}:(?:\{S?SHA\}|\$(?:apr1|[156]|2[aby])\$)/.test(value);
  const sure = likely && !hashed && !/^(?:\/|[a-z][a-z\d+.-]{1,20}:\/\/|\d+(?:\.\d+){1,3}$)|\s/.test(value);
  if (!sure && !hashed && !password.test(key) || /^\d{4}-\d\d-\d\d(?:T|$)/.test(value)) return null;
  const simple2 = !sure && isMadeUpPlace(path) ? hashed ? "a digest in a test or an example" : "a simple password in a test or an example" : null;
  const documented = ofTheDocs.has(value) ? "a documented example" : null;
  return { start: at, end: at + length2, value, sure, judged: documented ?? placeholderIn(value) ?? simple2 };
}

// src/detect/formats/settings-files.ts
var before2 = 400;
var ahead = 700;
function inBase64(written) {
  const text = Buffer.from(written, "base64").toString("latin1");
  return /^[\x20-\x7e]{3,200}$/.test(text) ? { text, layers: ["base64"] } : null;
}
var settings2 = [
  // FileZilla's sitemanager.xml and recentservers.xml; `crypt` is encrypted with a master password
  {
    words: ["<pass>", "<pass encoding="],
    head: /<(?:Host|User|Logontype|Port)>/,
    tail: /^(?:"base64">)?(?<v>[^<>"\n]{3,300})<\/Pass>/d,
    open: (written, around3) => /encoding="base64">$/.test(around3) ? inBase64(written) : { text: written, layers: [] }
  },
  // Subversion's ~/.subversion/auth/svn.simple: what a key ring or Windows keeps is not there, or encrypted
  {
    words: ["\npassword\nv ", "\npassphrase\nv "],
    head: /(?:^|\n)K \d{1,2}$/,
    tail: /^\d{1,3}\r?\n(?<v>[^\r\n]{3,200})\r?\n(?:K |END)/d,
    open: (written, around3) => /\npasstype\nV \d+\n(?!simple)/.test(around3) ? null : { text: written, layers: [] }
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
    words: ["enable password ", " password 7 ", " password 0 ", " secret 0 ", " key 7 ", " key-string 7 "],
    head: /(?:^|\n)[^\n"'`(=]{0,120}$/,
    tail: /^(?:[07]\s{1,4})?(?!level|encryption|\d\s)(?<v>[^\s"'`]{4,64})[ \t]*\r?(?:\n|$)/d
  },
  // Postman's environments mark their secrets
  {
    words: ['"type": "secret"', '"type":"secret"'],
    head: /"value"\s{0,8}:\s{0,8}"[^"\n]{6,300}"\s{0,8},\s{0,40}(?:"enabled"\s{0,8}:\s{0,8}(?:true|false)\s{0,8},\s{0,40})?$/,
    tail: /^/
  }
];
var byWord = new Map(settings2.flatMap((setting) => setting.words.map((word2) => [word2, setting])));
var settingsFile = {
  kind: "credentials/credentials-settings-file",
  words: [...byWord.keys()],
  reach: [before2 + 8, ahead],
  find(text, start, end, path) {
    const setting = byWord.get(text.toString("latin1", start, end).toLowerCase());
    if (setting.files !== void 0 && !isNamed(path, setting.files)) return null;
    const from = Math.max(0, start - before2);
    const head = text.toString("latin1", from, start);
    if (setting.head !== void 0 && !setting.head.test(head)) return null;
    const tail2 = text.toString("latin1", end, Math.min(text.length, end + ahead));
    const match = setting.tail.exec(tail2);
    if (match === null) return null;
    const value = valueIn(match, end) ?? lastValue(head, from);
    if (value === null) return null;
    const around3 = head + text.toString("latin1", start, value.start);
    const opened2 = (setting.open ?? (byWord.get("<plaintext>") === setting ? unattended(match[0]) : asWritten))(
      value.text,
      around3
    );
    if (opened2 === null || isEncrypted(opened2.text)) return null;
    const host = match.groups?.host;
    const inside = { ...value, text: opened2.text };
    const found = passwordFound(inside, path, commonIn(opened2.text) ?? (host === void 0 ? null : nobodysHost(host)));
    return opened2.layers.length === 0 ? found : { ...found, decoded: opened2.layers };
  }
};
var asWritten = (text) => ({ text, layers: [] });
var commonIn = (value) => /^(?:public|private|cisco|manager|default|community|monitor)$/i.test(value) ? "a placeholder" : null;
var isEncrypted = (value) => /^\{(?:AQA|[A-Za-z\d+/]{16,}={0,2}\}$)|^ENC[([]|^\{cipher\}|^\$ANSIBLE_VAULT|^vault:v\d|^AQICA|^\$(?:[1568y]|2[aby])\$|^#jbcrypt:|^\{S?SHA/.test(
  value
);
function lastValue(head, from) {
  const match = /(?:<Value>|"value"\s{0,8}:\s{0,8}")(?<v>[^<>"\n]{3,300})(?:"|<\/Value>)[^"<>]*(?:"enabled"[^"]*)?$/di.exec(head);
  return valueIn(match, from);
}
var unattended = (plain5) => (written) => {
  if (/^true/i.test(plain5)) return { text: written, layers: [] };
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
var longest4 = 220;
function wholeSecret(text, path) {
  if (text.length > longest4) return null;
  const content = text.toString("latin1");
  for (const [files, pattern] of wholeFiles) {
    if (!isNamed(path, files)) continue;
    const value = valueIn(pattern.exec(content), 0);
    if (value === null || isEncrypted(value.text)) continue;
    const found = passwordFound(value, path, isMadeUpPlace(path) ? "a test, an example or documentation" : null);
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

// src/detect/formats/tokens.ts
var made = (path) => isMadeUpPlace(path) ? "a test, an example or documentation" : null;
var authorization = {
  kind: "credentials/credentials-authorization",
  words: ["authorization"],
  reach: [20, 360],
  find(text, _start, end, path) {
    const header2 = /^["'\x60]?\]?\s{0,8}(?:=>|[:=,])\s{0,8}["'\x60]?(?:bearer|token|api-?key|key|bot|ssws|geniekey)[ =]{1,4}(?:token=)?["']?(?<v>[\w.~+/=-]{16,300})(?:["'\x60,;\\]|[ \t]{0,8}(?:[\r\n]|$))/di;
    const value = valueIn(header2.exec(text.toString("latin1", end, Math.min(text.length, end + 350))), end);
    if (value === null || !isSecret(value.text, "authorization", false)) return null;
    return { ...passwordFound(value, path, made(path)), sure: false };
  }
};
var webToken = {
  kind: "credentials/credentials-web-token",
  words: ["eyj"],
  reach: [8, 2100],
  find(text, start, _end, path) {
    const before6 = text[start - 1];
    if (before6 !== void 0 && /[\w.+/-]/.test(String.fromCharCode(before6))) return null;
    const token2 = /^(?<v>eyJ[\w-]{10,400}\.eyJ[\w-]{10,1500}\.[\w-]{27,700})(?![\w.-])/d;
    const value = valueIn(token2.exec(text.toString("latin1", start, Math.min(text.length, start + 2100))), start);
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
var longest5 = 300;
var url = {
  kind: "credentials/credentials-url-password",
  words: ["://"],
  reach: [40, 580],
  find(text, start, end, path) {
    let at = end;
    const stop = Math.min(text.length, end + longest5);
    let colon2 = -1;
    let mark = -1;
    let beyond = false;
    for (; at < stop && ends2[text[at]] !== 1; at++) {
      const byte = text[at];
      if (byte === 64) {
        if (!beyond || mark < 0) mark = at;
        if (beyond) break;
      } else if (byte === 58 && colon2 < 0) colon2 = at;
      else if (byte === 47 || byte === 63 || byte === 35) {
        if (mark >= 0 || colon2 < 0 || byte === 63) break;
        beyond = true;
      }
    }
    mark = endOfFirst(text, colon2, mark);
    if (mark < 0 || colon2 < 0 || colon2 >= mark - 1) return null;
    const user = text.toString("latin1", end, colon2);
    const value = text.toString("latin1", colon2 + 1, mark);
    if (/^\d{1,5}(?:\/|$)/.test(value) || beyond && !/^[\w.-]*$/.test(user) || /[\s{}]{2}\)/.test(value)) return null;
    let host = mark + 1;
    while (host < text.length && host - mark < 260 && endsHost[text[host]] !== 1) host++;
    const name2 = text.toString("latin1", mark + 1, host);
    const near3 = name2 === "" ? !beyond && text[host] === 47 : /^:\d{2,5}$/.test(name2);
    if (!near3 && !/^(?:[A-Za-z0-9$%{<[]|\({1,2}[A-Za-z0-9])/.test(name2)) return null;
    if (beyond && !/^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(name2)) return null;
    let scheme2 = start;
    while (scheme2 > 0 && start - scheme2 < 40 && inScheme[text[scheme2 - 1]] === 1) scheme2--;
    if (scheme2 === start) return null;
    const token2 = /^(?:x-oauth-basic|x-token-auth)$/.test(value) && looksSecret(user);
    const secret2 = token2 ? user : value;
    const sure = looksSecret(decoded(secret2));
    return {
      start: token2 ? end : colon2 + 1,
      end: token2 ? colon2 : mark,
      value: secret2,
      sure,
      judged: judge3(user, secret2, name2, sure, path)
    };
  }
};
function endOfFirst(text, colon2, mark) {
  if (colon2 < 0 || mark < colon2) return mark;
  const first = /@[\w.-]{1,100}(?::\d{1,5})?[;,]/.exec(text.toString("latin1", colon2, mark));
  return first === null ? mark : colon2 + first.index;
}
function decoded(value) {
  return value.replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function judge3(user, value, host, sure, path) {
  if (isAnonymous(user, value)) return "a login for everybody";
  const reason = placeholderIn(value) ?? (/^(?::|$)/.test(host) ? "the host is this machine" : nobodysHost(host.replace(/^\((?!\()/, "")));
  if (reason !== null) return reason;
  if (value.toLowerCase() === user.toLowerCase()) return "the password is the name";
  if (value.length < 4) return "too short for a password";
  if (!sure && !host.replace(/:\d*$/, "").includes(".")) return "a simple password of a service in the same network";
  return !sure && isMadeUpPlace(path) ? "a simple password in a test or an example" : null;
}

// src/detect/formats/web-key.ts
var reach3 = 4e3;
var near = 600;
function objectAround(text, at) {
  const from = Math.max(0, at - reach3);
  const to = Math.min(text.length, at + reach3);
  const close = text.subarray(at, to).indexOf(125);
  return [from + Math.max(0, text.subarray(from, at).lastIndexOf(123)), close < 0 ? to : at + close];
}
var member = /["']?(?<name>[dk])\\{0,3}["']?\s{0,4}:\s{0,4}\\{0,3}["'](?<v>[\w-]{20,700})\\{0,3}["']/dg;
var webKey = {
  kind: "credentials/credentials-web-key",
  words: ['"kty', "'kty", "kty:"],
  reach: [near, near],
  find(text, start, end, path) {
    if (!/^\\{0,3}["']?\s{0,4}:?\s{0,4}\\{0,3}["'](?:EC|OKP|RSA|oct)\b/.test(text.toString("latin1", end, end + 24))) return null;
    const [from, to] = objectAround(text, start);
    const object = text.toString("latin1", from, to);
    const type = /kty\\{0,3}["']?\s{0,4}:\s{0,4}\\{0,3}["'](EC|OKP|RSA|oct)\\{0,3}["']/.exec(object)?.[1];
    if (type === void 0) return null;
    for (const match of object.matchAll(member)) {
      if (match.groups.name === "k" !== (type === "oct") || /[\w-]/.test(object[match.index - 1] ?? "")) continue;
      const value = valueIn(match, from);
      const found = passwordFound(value, path, isMadeUpPlace(path) ? "a test, an example or documentation" : null);
      return found.judged === null ? { ...found, sure: value.text.length >= 43 } : found;
    }
    return null;
  },
  mayLookFar(text, start) {
    const [from, to] = objectAround(text, start);
    return start - from > near || to - start > near;
  }
};

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
  secretFile,
  settingsFile,
  url,
  webKey,
  webToken
];

// src/detect/presence.ts
var near2 = 200;
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
      if (start <= list[last] + near2) list[last] = Math.max(list[last], end);
      else list.push(start, end);
    },
    near(service, start, end) {
      const list = spans.get(service) ?? [];
      let low = 0;
      let high = list.length / 2;
      while (low < high) {
        const middle = low + high >> 1;
        if (list[2 * middle + 1] < start - near2) low = middle + 1;
        else high = middle;
      }
      return low < list.length / 2 && list[2 * low] <= end + near2;
    }
  };
}

// src/detect/spoken/key-names.ts
var wordsIn = (name2) => name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word2) => word2 !== "");
var keyWord = /^(?:[a-z]*(?:apikey|accesskey|secretkey|authkey|privatekey|token|secret|password|passwd|passphrase|credentials?|apipass)|keys?|tokens|secrets|pass|pwd|pw|auth|authentication|authorization|pat|creds?|bearer|jwt|apitokens?|appkey|masterkey)$/;
var isKeyWord = (word2) => keyWord.test(word2);
var behind2 = new Set(
  "key value string literal plain plaintext raw base64 b64 hex prod production dev development stage staging live sandbox default old new current previous primary secondary main env var const test for of to on in my our the is was with api app ro rw read write admin header".split(" ")
);
var others2 = new Set(
  "csrf xsrf next page sync continuation cancel public publishable anon anonymous site search css theme cache i18n translation captcha recaptcha foreign sort partition hash hashed encrypted sealed name label type types id ids placeholder hint prompt message error title show hide has no invalid wrong bad fake mock dummy example sample validate check design color syntax lex lexer parser reset forgot missing unknown unexpected keyword punctuation idempotency cursor etag checksum digest integrity fingerprint map row column index object dict hot".split(" ")
);
function nameAKey(words2, own = none) {
  const last = words2.findLastIndex(isKeyWord);
  if (last < 0) return false;
  const tail2 = words2.slice(last + 1);
  return tail2.every((word2) => behind2.has(word2) || own.has(word2) || /^v?\d+$/.test(word2)) && !words2.slice(0, last).some((word2) => others2.has(word2));
}
var none = /* @__PURE__ */ new Set();
var neutral = new Set(
  "client clients api sdk init initialize configure config configuration setup new create make rest service services prod production dev development staging live test my main default the our your io com ai app co net dev js py go node php ruby java http https v1 v2 v3 login connect connection auth use set with from instance provider adapter wrapper driver integration manager handler gateway transport sender from start run load build builder open session".split(" ")
);
var areNeutral = (words2) => words2.every((word2) => neutral.has(word2));
var plain2 = new Set("api app access auth key keys token tokens apikey personal rest http user account my".split(" "));
function calledBy(contexts, own) {
  const names = contexts.flatMap((context) => "named" in context ? [withoutOwn(wordsIn(context.named), own)] : []);
  const isPlain = names.length === 0 || names.some((words2) => words2.every((word2) => plain2.has(word2)));
  return {
    names: new Set(names.map((words2) => words2.join("")).filter((name2) => name2 !== "")),
    only: isPlain ? null : new Set(names.flat().filter((word2) => !plain2.has(word2)))
  };
}
function withoutOwn(words2, own) {
  for (let count = Math.min(words2.length - 1, 5); count > 0; count--)
    if (own.includes(words2.slice(0, count).join(""))) return words2.slice(count);
  return words2;
}
function fit(words2, { names, only }) {
  if (names.has(words2.join(""))) return "named";
  return only === null || words2.some((word2) => only.has(word2)) ? "likely" : "doubtful";
}
var isCalled = ({ text, words: words2 }, { names }) => names.has(words2.join("")) || names.has(wordsIn(text.split(/[.:>]/).at(-1)).join(""));

// src/detect/spoken/mentions.ts
var farthest = { before: 300, behind: 250, host: 600 };
var startOf = ({ of, start }) => start - (of.host ? farthest.host : farthest.behind);
function* stretchesNear(mentions) {
  let to = 0;
  for (let i = 0; i < mentions.length; ) {
    const last = to;
    let from = startOf(mentions[i]);
    to = mentions[i].end + farthest.before;
    for (i++; i < mentions.length && startOf(mentions[i]) <= to; i++) {
      from = Math.min(from, startOf(mentions[i]));
      to = mentions[i].end + farthest.before;
    }
    yield [Math.max(last, from), to];
  }
}
function makeNearest(mentions) {
  let first = 0;
  return (at) => {
    const near3 = /* @__PURE__ */ new Map();
    while (first < mentions.length && mentions[first].end < at - farthest.before) first++;
    for (let i = first; i < mentions.length && mentions[i].start <= at + farthest.host; i++) {
      const mention = mentions[i];
      let known = near3.get(mention.of.keys);
      if (known === void 0) near3.set(mention.of.keys, known = { before: void 0, behind: void 0 });
      if (mention.end <= at) known.before = mention;
      else if (mention.start > at && isFirst(mention, known.behind)) known.behind = mention;
    }
    return near3;
  };
}
var isFirst = (mention, known) => known === void 0 || mention.of.host && mention.start <= known.start;
var isHead = (text, start, end) => /^["']? {0,4}(?:\{|(?::|=>?) {0,4}[[{]|:[ \t\r]{0,4}\n)/.test(behind3(text, end)) || text[end] === 93 && /[[.] ?["']?$/.test(ahead2(text, start));
function speaksOf(text, start, end) {
  const before6 = ahead2(text, start);
  const after = behind3(text, end);
  const inName4 = [...wordsIn(/(?<![\w$.-])[\w$.-]*$/.exec(before6)[0]), ...wordsIn(/^[\w$.:-]*/.exec(after)[0])];
  return nameAKey(inName4) || inName4.some((word2) => isClient(word2) || /^cred/.test(word2)) || isConstructed(before6, after) || isHead(text, start, end) || isHeading(before6, after) || /^["'`*]{0,2} (?:api |access |secret |auth )?(?:api|key|token|secret|password|credential|pat)s?\b/i.test(after);
}
var isClient = (word2) => /^(?:client|api|sdk|init|configure)$/.test(word2);
var isConstructed = (before6, after) => /\bnew $/.test(before6) && /^\w{0,16}\(/.test(after);
var isHeading = (before6, after) => /(?:^|\n)[ \t]{0,20}(?:#{1,6}|\/\/|--|;|\*|<!--|=+)[ \t]{0,4}$/.test(before6) && /^(?: (?:api|keys?|tokens?|secrets?|credentials|settings|config(?:uration)?)){0,2}[ \t:=#*>-]{0,20}(?:[\r\n]|$)/i.test(after);
var ahead2 = (text, start) => text.toString("latin1", Math.max(0, start - 32), start);
var behind3 = (text, end) => text.toString("latin1", end, Math.min(text.length, end + 40));

// src/detect/layers/escapes.ts
var hexDigit2 = (byte) => {
  if (byte === void 0) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower4 = byte | 32;
  return lower4 >= 97 && lower4 <= 102 ? lower4 - 87 : -1;
};
function hexAt2(bytes, at, digits3) {
  let value = 0;
  for (let i = 0; i < digits3; i++) {
    const digit2 = hexDigit2(bytes[at + i]);
    if (digit2 < 0) return -1;
    value = value * 16 + digit2;
  }
  return value;
}
var simple = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, "0": 32, a: 7 };
var same2 = new Set([..."/\"'\\`$"].map((character) => character.charCodeAt(0)));
var letters = new Map(Object.entries(simple).map(([letter, byte]) => [letter.charCodeAt(0), byte]));
var octals = ["05", "06", "07", ...Array.from({ length: 8 }, (_, digit2) => `1${digit2}`)].flatMap(
  (start) => Array.from({ length: 8 }, (_, digit2) => `\\${start}${digit2}`)
);
function octalAt(bytes, at) {
  let value = 0;
  for (let i = 0; i < 3; i++) {
    const digit2 = bytes[at + i] - 48;
    if (!(digit2 >= 0 && digit2 < 8)) return -1;
    value = value * 8 + digit2;
  }
  return value < 256 ? value : -1;
}
var escapes = {
  name: "escapes",
  lead: 92,
  words: [...[..."234567"].flatMap((digit2) => [`\\u00${digit2}`, `\\x${digit2}`]), "\\u{", "\\U0000", "\\/", "\\\\\\\\", ...octals],
  read(bytes, at) {
    const next = bytes[at + 1];
    if (next === void 0) return 0;
    if (same2.has(next)) return unit(2, next);
    if (next === 117 && bytes[at + 2] === 123) return readBraced(bytes, at);
    const octal = octalAt(bytes, at + 1);
    if (octal >= 0) return unit(4, octal);
    const digits3 = next === 120 ? 2 : next === 117 ? 4 : next === 85 ? 8 : 0;
    if (digits3 > 0) {
      const code = hexAt2(bytes, at + 2, digits3);
      return code < 0 ? 0 : unit(2 + digits3, code);
    }
    const byte = letters.get(next);
    return byte === void 0 ? 0 : unit(2, byte);
  }
};
function readBraced(bytes, at) {
  let end = at + 3;
  while (end < at + 10 && hexDigit2(bytes[end]) >= 0) end++;
  return bytes[end] === 125 && end > at + 3 ? unit(end + 1 - at, hexAt2(bytes, at + 3, end - at - 3)) : 0;
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
var plain3 = /* @__PURE__ */ new Set(["amp", "lt", "gt", "quot", "apos", "nbsp"]);
var parameters = ["sig", "sv", "sp", "se", "token", "signature"];
var entities = {
  name: "entities",
  lead: 38,
  words: [
    ...Object.keys(named).flatMap((name2) => plain3.has(name2) ? [] : [`&${name2};`]),
    ...["amp;quot", "amp;#", "amp;amp", "amp;apos"].map((rest) => `&${rest};`.replace("#;", "#")),
    ...parameters.map((name2) => `&amp;${name2}=`),
    "&#x",
    ...[..."0123456789"].map((digit2) => `&#${digit2}`)
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
  const hex2 = (bytes[at + 2] | 32) === 120;
  const start = at + (hex2 ? 3 : 2);
  let end = start;
  while (end < start + 7 && (hex2 ? hexAt2(bytes, end, 1) >= 0 : bytes[end] >= 48 && bytes[end] <= 57)) end++;
  if (end === start || bytes[end] !== 59) return 0;
  let code = 0;
  for (let i = start; i < end; i++) code = code * (hex2 ? 16 : 10) + hexAt2(bytes, i, 1);
  return unit(end + 1 - at, code);
}

// src/detect/surroundings.ts
import { createHash } from "node:crypto";
var most = 120;
function digestAround(name2, bytes, [start, end], veils) {
  const before6 = reversed(walk(bytes, start, -1, veils));
  const behind5 = walk(bytes, end, 1, veils);
  return createHash("sha256").update([name2, fold2(before6), fold2(behind5)].join("\0"), "utf8").digest("hex").slice(0, 16);
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

// src/detect/layers/glues.ts
var mostBlanks = 80;
var longestList = 300;
var operators = ["+", ".", "..", "&", "++", "<>", "||", "^", "~"];
var glueWords = [
  ...['"', "'"].flatMap((quote2) => [
    ...operators.flatMap((operator2) => [`${quote2} ${operator2} ${quote2}`, `${quote2}${operator2}${quote2}`]),
    ...["+", ".", "&", ".."].flatMap((operator2) => [`${quote2} ${operator2}
`, `${quote2} ${operator2}\r`, `${quote2}${operator2}
`]),
    ...["\n  ", "\n	", "\r\n  ", "\r\n	", " \\\n", "\\\n", " \\\r", " & _", ".concat(", ").concat("].map(
      (rest) => quote2 + rest
    ),
    `\${${quote2}`
  ]),
  ...["` + `", "`+`", "` +\n", "`+\n", `" + '`, `' + "`],
  "\\\n"
];
var listWords = /* @__PURE__ */ new Set([
  "].join",
  ".join([",
  ".join((",
  "fn::join",
  "implode(",
  "concat!(",
  "concat("
]);
var quotes = byteSet("\"'`");
var blanks = byteSet(" 	");
var space2 = byteSet(" 	\r\n");
var inKey = byteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-.~");
var prefixes = byteSet("abfruLNU@$");
var escapeLetters2 = byteSet("nrtbfv0a");
var skip = (bytes, from, set, most2 = mostBlanks) => {
  let at = from;
  while (at - from < most2 && set[bytes[at] ?? 0] === 1) at++;
  return at;
};
function gluesAt(bytes, at, row) {
  if (at === 0 || at !== row[1] && !goesOn(bytes, at - 1)) return nothing;
  if (bytes[at] === 36) return aroundPiece(bytes, at);
  const glue = bytes[at] === 92 ? lineGoesOn(bytes, at) : betweenLiterals(bytes, at, row);
  return glue === null ? nothing : [glue];
}
var nothing = [];
function betweenLiterals(bytes, at, row) {
  const start = at + 1;
  const operator2 = skip(bytes, start, space2);
  const size = operatorAt(bytes, operator2);
  let next;
  if (size > 0) next = skip(bytes, skipMargin(bytes, operator2 + size), space2);
  else if (bytes[operator2] === 92) {
    next = skip(bytes, operator2 + 1, space2);
    if (next === operator2 + 1 || !isAssigned(bytes, at, row)) return null;
  } else next = operator2 > start && blanks[bytes[operator2 - 1]] === 1 && hasLine(bytes, start, operator2) ? operator2 : start;
  if (next === start) return null;
  while (prefixes[bytes[next] ?? 0] === 1 && next - at < 200) next++;
  if (quotes[bytes[next] ?? 0] !== 1 || !isInKey(bytes[next + 1])) return null;
  return [at, next + 1];
}
var isInKey = (byte) => byte !== void 0 && inKey[byte] === 1;
var goesOn = (bytes, at) => isInKey(bytes[at]) && !(bytes[at - 1] === 92 && escapeLetters2[bytes[at]] === 1);
var texts = [...operators, ".concat(", ").concat("].map((text) => Buffer.from(text)).sort((a, b) => b.length - a.length);
var operatorAt = (bytes, at) => texts.find((text) => text.every((byte, i) => bytes[at + i] === byte))?.length ?? 0;
function skipMargin(bytes, from) {
  const at = skip(bytes, from, blanks);
  return bytes[at] === 95 || bytes[at] === 92 ? at + 1 : from;
}
function hasLine(bytes, from, to) {
  for (let i = from; i < to; i++) if (bytes[i] === 10) return true;
  return false;
}
function isAssigned(bytes, end, row) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = Math.max(0, end - 300);
  const line2 = text.toString("latin1", from + text.subarray(from, end).lastIndexOf(10) + 1, end);
  const open2 = line2.lastIndexOf(String.fromCharCode(bytes[end]));
  if (open2 < 0) return false;
  if (end - line2.length + open2 + 1 === row[1] && end - row[0] < longestList) return true;
  return /(?:[=:]\s+|[([{,]\s*|\breturn\s+|^\s*#\s*define\s+\w+\s+)[a-zA-Z@$]{0,2}$/.test(line2.slice(0, open2));
}
function lineGoesOn(bytes, at) {
  const line2 = bytes[at + 1] === 13 ? at + 3 : at + 2;
  const end = skip(bytes, line2, blanks);
  if (!isInKey(bytes[end])) return null;
  if (end === line2) return [at, end];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = Math.max(0, at - 300);
  const above = text.toString("latin1", from, at);
  return /(?:^|\n)[ \t]*(?:- )?[\w."']+:[ \t]+"[^"]*$/.test(above) ? [at, end] : null;
}
function aroundPiece(bytes, at) {
  const end = skip(bytes, at + 3, inKey, 200);
  const whole = end > at + 3 && bytes[end] === bytes[at + 2] && bytes[end + 1] === 125;
  return whole ? [[at, at + 3], [end, end + 2]] : [];
}
function gluesIn(bytes, start, end) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const behind5 = text[start] === 93;
  const from = behind5 ? listBefore(text, start, end) : listBehind(text, start, end);
  if (from === null) return [];
  const [head, list] = from;
  const window = text.toString("latin1", list, Math.min(text.length, list + longestList));
  const glues = head === null ? [] : [head];
  let last = -1;
  piece.lastIndex = 0;
  for (let match = piece.exec(window); match !== null; match = piece.exec(window)) {
    const [, margin, , inside, , mark] = match;
    const first = list + match.index + margin.length + match[2].length;
    if (last >= 0) glues.push([last, first]);
    last = first + inside.length;
    if (mark !== ",") return last >= 0 ? glues : [];
  }
  return [];
}
var piece = /(\s{0,80})([bru@]{0,2}["'`])([^"'`\\\n]{0,300})(["'`])\s{0,40}(,|[\])}]|$)/y;
function listBefore(text, start, end) {
  const call = text.toString("latin1", end, end + 12);
  if (!/^(?:\(\s{0,4}(?:""|''|``)\s{0,4}\)|[^\w(])/.test(call)) return null;
  const open2 = text.toString("latin1", Math.max(0, start - longestList), start).lastIndexOf("[");
  return open2 < 0 ? null : [null, Math.max(0, start - longestList) + open2 + 1];
}
function listBehind(text, start, end) {
  const word2 = text.toString("latin1", start, end).toLowerCase();
  if (word2.startsWith(".join")) {
    const quotes5 = text.toString("latin1", Math.max(0, start - 2), start);
    return quotes5 === '""' || quotes5 === "''" ? [[start - 2, end - 1], end] : null;
  }
  if (word2.startsWith("concat")) return [[start, end], end];
  const head = /^(?:(["'])["']\s{0,4},\s{0,4}(?:\[|array\()|["']?:\s{0,20}\[\s{0,20}(["'])\2\s{0,4},\s{0,20}\[)/i.exec(
    text.toString("latin1", end, Math.min(text.length, end + 100))
  );
  if (head === null) return null;
  const brace = word2.startsWith("fn") ? /\{\s{0,40}["']?$/.exec(text.toString("latin1", Math.max(0, start - 44), start)) : null;
  const list = end + head[0].length;
  return [[start - (brace?.[0].length ?? 0), list - 1], list];
}

// src/detect/layers/key-like.ts
var stretch = 16;
var shortest3 = 12;
function isKeyLike(text) {
  if (text.length < shortest3 || text.includes("/") && naturalness(text).score > 0) return false;
  for (let i = 0; i === 0 || i + stretch <= text.length; i += 4) if (isMade(text.slice(i, i + stretch))) return true;
  return false;
}
function isMade(text) {
  const digits3 = text.match(/\d/g)?.length ?? 0;
  if (digits3 >= 0.4 * text.length) return true;
  const changes = text.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  if (digits3 === 0 && changes < 5) return false;
  const { score, pairs: pairs2 } = naturalness(text);
  return pairs2 < 5 ? digits3 + changes > 3 : score < -0.2;
}

// src/detect/layers/rewritten.ts
var nothing2 = new Uint8Array(0);
var dropped = (start, end) => ({ start, end, bytes: nothing2, placeOf: () => [start, end] });
function rewritten(layer, text, [start, end], changes) {
  const size = changes.reduce((sum, change) => sum + change.bytes.length - (change.end - change.start), end - start);
  const bytes = new Uint8Array(size);
  const starts = new Uint32Array(size);
  const ends6 = new Uint32Array(size);
  let at = 0;
  const copy = (from2, to) => {
    for (let i = from2; i < to; i++) {
      bytes[at] = text[i];
      starts[at] = i;
      ends6[at++] = i + 1;
    }
  };
  let from = start;
  for (const change of changes) {
    copy(from, change.start);
    for (const [i, byte] of change.bytes.entries()) {
      const place = change.placeOf(i);
      bytes[at] = byte;
      starts[at] = place[0];
      ends6[at++] = place[1];
    }
    from = change.end;
  }
  copy(from, end);
  return {
    start,
    end,
    layers: [layer],
    bytes,
    // what is turned round has its first place last
    outside: (a, b) => [Math.min(starts[a], starts[b - 1]), Math.max(ends6[a], ends6[b - 1])],
    opaque: false
  };
}

// src/detect/layers/joined.ts
var side = 24;
var reach4 = 240;
var joined2 = {
  words: [...glueWords, ...listWords],
  in(bytes) {
    const found = [];
    let row = [0, 0];
    return {
      add(start, end) {
        const glues = beginsGlue[bytes[start]] === 1 ? gluesAt(bytes, start, row) : gluesIn(bytes, start, end);
        for (const glue of glues) {
          found.push(glue);
          row = [isInside(bytes, row[1], glue[0]) ? row[0] : glue[0], glue[1]];
        }
      },
      open() {
        const glues = disjoint(found);
        const wanted = glues.filter((_, i) => isKeyLike(around(bytes, glues, i)));
        const stretches = wanted.map(([start, end]) => [Math.max(0, start - reach4), Math.min(bytes.length, end + reach4)]);
        return joined(stretches).map(([start, end]) => {
          const inside = [];
          for (let i = firstFrom(glues, start); i < glues.length && glues[i][1] <= end; i++)
            if (glues[i][0] >= start) inside.push(glues[i]);
          return rewritten(
            "joined",
            bytes,
            [start, end],
            inside.map(([from, to]) => dropped(from, to))
          );
        });
      }
    };
  }
};
function isInside(bytes, from, to) {
  if (from === 0 || to - from > reach4) return false;
  for (let i = from; i < to; i++) if (endsLiteral[bytes[i]] === 1) return false;
  return true;
}
var endsLiteral = byteSet("\"'`\n");
var beginsGlue = byteSet("\"'`$\\");
function disjoint(ranges) {
  const kept = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}
var inKey2 = byteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-.~");
function around(bytes, glues, index) {
  const [start, end] = glues[index];
  let left = "";
  let before6 = index - 1;
  for (let at = start - 1; at >= 0 && at >= start - reach4 && left.length < side; ) {
    const glue = glues[before6];
    if (glue !== void 0 && at === glue[1] - 1) {
      at = glue[0] - 1;
      before6--;
    } else if (inKey2[bytes[at]] === 1) left = String.fromCharCode(bytes[at--]) + left;
    else break;
  }
  let right = "";
  let behind5 = index + 1;
  for (let at = end; at < bytes.length && at < end + reach4 && right.length < side; ) {
    const glue = glues[behind5];
    if (glue !== void 0 && at === glue[0]) {
      at = glue[1];
      behind5++;
    } else if (inKey2[bytes[at]] === 1) right += String.fromCharCode(bytes[at++]);
    else break;
  }
  return left === "" || right === "" ? "" : left + right;
}

// src/detect/layers/numbers.ts
var shortest4 = 16;
var before3 = 200;
var telling = 600;
var longestGap = 120;
var openings = [
  ...[
    "fromcharcode(",
    "fromcodepoint(",
    ".apply(null, [",
    ".apply(null,[",
    "chr(",
    "chrw(",
    "chr$(",
    "byte{",
    "byte[]{",
    "byte[] {"
  ],
  ...[
    "char[]{",
    "char[] {",
    "uint8{",
    "bytes([",
    "bytearray([",
    "bytes((",
    "8array([",
    "8array.of(",
    "buffer.from([",
    "buffer([",
    '"data":['
  ],
  ...["vec![", "= [", "=[", ": [", "= &[", "] = {", "]={", "bytearrayof("]
];
var hexadecimal = ["[0x", "{0x", "(0x", "[ 0x", "| 0x", "{ 0x", "( 0x", "	0x", "  0x", ")0x", ") 0x"];
var numbers = {
  words: [...openings, ...hexadecimal],
  in(bytes) {
    const found = [];
    let done = 0;
    return {
      add(start, end) {
        const from = bytes[end - 1] === 120 || bytes[end - 1] === 88 ? end - 2 : callBefore(bytes, end) ? start : end;
        if (from < done || !mayBegin(bytes, from)) return;
        const row = readRow(bytes, from);
        done = row.end;
        const first = row.places.findIndex(([, behind5]) => behind5 > from + telling);
        if (isText(first < 0 ? row.codes : row.codes.slice(0, first)))
          found.push(changeOf(row, bytes[row.places[0][0] - 1] === 91 ? 1 : 0));
      },
      open: () => found.map((change, i) => {
        const start = Math.max(found[i - 1]?.end ?? 0, change.start - before3);
        return rewritten("bytes", bytes, [start, change.end], [change]);
      })
    };
  }
};
function mayBegin(bytes, at) {
  if (bytes[at] === 48 && (bytes[at + 1] | 32) === 120) return hexAt2(bytes, at + 2, 2) >= 0 && hexAt2(bytes, at + 4, 1) < 0;
  let i = at;
  while (i - at < longestGap && space3[bytes[i] ?? 0] === 1) i++;
  return isDigit(bytes[i]) || bytes[i] === 39 || bytes[i] === 40 || bytes[at - 1] !== 91;
}
var callBefore = (bytes, at) => {
  if (bytes[at - 1] !== 40) return false;
  let i = at;
  while (i - at < 4 && isDigit(bytes[i])) i++;
  return bytes[i] === 41;
};
function readRow(bytes, from) {
  const codes = [];
  const places = [];
  let at = from;
  for (; ; ) {
    const start = skipCast(bytes, at);
    const [code, end] = readNumber2(bytes, start);
    if (end === start || !isPrintable(code)) return { codes, places, end: Math.max(end, at) };
    codes.push(code);
    places.push([start, end]);
    const next = skipGap(bytes, end);
    if (next < 0) return { codes, places, end };
    at = next;
  }
}
var isDigit = (byte) => byte !== void 0 && byte >= 48 && byte <= 57;
var isPrintable = (code) => code >= 32 && code < 127 || code === 9 || code === 10 || code === 13;
var wordOrMark = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$.:[]");
var space3 = byteSet(" 	\r\n");
function skipCast(bytes, from) {
  let at = from;
  while (at - from < longestGap && space3[bytes[at] ?? 0] === 1) at++;
  const start = at;
  if (bytes[at] === 40) at++;
  while (at - start < 24 && wordOrMark[bytes[at] ?? 0] === 1) at++;
  if (at === start) return at;
  if (bytes[at] !== 40 && bytes[at] !== 41) return start;
  return bytes[at + 1] === 32 ? at + 2 : at + 1;
}
function readNumber2(bytes, at) {
  if (bytes[at] === 39 && bytes[at + 2] === 39) return [bytes[at + 1], at + 3];
  if (bytes[at] === 48 && (bytes[at + 1] | 32) === 120) {
    const code2 = hexAt2(bytes, at + 2, 2);
    return code2 < 0 || hexAt2(bytes, at + 4, 1) >= 0 ? [0, at] : [code2, behindType(bytes, at + 4)];
  }
  let end = at;
  let code = 0;
  while (end - at < 4 && isDigit(bytes[end])) code = code * 10 + bytes[end++] - 48;
  return end - at > 3 ? [0, at] : [code, end === at ? at : behindType(bytes, end)];
}
var types = ["u8", "uy", "u", "U", "L", "y", "i8"].map((text) => Buffer.from(text));
var behindType = (bytes, at) => at + (types.find((type) => type.every((byte, i) => bytes[at + i] === byte))?.length ?? 0);
function skipGap(bytes, from) {
  let at = from;
  const stop = Math.min(bytes.length, from + longestGap);
  if (bytes[at] === 41) at++;
  let marks2 = 0;
  while (at < stop) {
    const byte = bytes[at];
    if (space3[byte] === 1) at++;
    else if (byte === 47 && (bytes[at + 1] === 47 || bytes[at + 1] === 42)) {
      const line2 = bytes[at + 1] === 47;
      at += 2;
      while (at < stop && (line2 ? bytes[at] !== 10 : bytes[at] !== 42 || bytes[at + 1] !== 47)) at++;
      if (!line2) at += 2;
    } else if (marks2 === 0 && (byte === 44 || byte === 59 || byte === 43 || byte === 38 || byte === 46)) {
      marks2++;
      at++;
    } else break;
  }
  return marks2 === 1 && at < stop ? at : -1;
}
function isText(codes) {
  if (codes.length < shortest4) return false;
  let [letters2, digits3, up, down] = [0, 0, 0, 0];
  for (const [i, code] of codes.entries()) {
    const lower4 = code | 32;
    if (lower4 >= 97 && lower4 <= 122) letters2++;
    else if (isDigit(code)) digits3++;
    const last = codes[i - 1] ?? code;
    if (code > last) up++;
    if (code < last) down++;
  }
  return letters2 + digits3 > 0.7 * codes.length && letters2 > 0.12 * codes.length && up > 3 && down > 3 && new Set(codes).size >= 8;
}
function changeOf({ codes, places }, bracket) {
  const [start, end] = [places[0][0] - bracket, places.at(-1)[1]];
  const placeOf2 = (index) => index === 0 ? [start, start] : index > codes.length ? [end, end] : places[index - 1];
  return { start, end, bytes: Uint8Array.from([34, ...codes, 34]), placeOf: placeOf2 };
}

// src/detect/layers/percent.ts
var percent2 = {
  name: "percent",
  lead: 37,
  words: [..."234567"].flatMap((high) => [..."0123456789abcdef"].map((low) => `%${high}${low}`)).filter((word2) => word2 !== "%20"),
  read(bytes, at) {
    const code = hexAt2(bytes, at + 1, 2);
    return code < 0 ? 0 : unit(3, code);
  }
};

// src/detect/layers/reversed.ts
var longest6 = 400;
var before4 = 200;
var quotes2 = byteSet("\"'`");
var ends3 = byteSet("\"'`\\\r\n");
var oneByOne = [".split('')", '.split("")', ".chars()"].map((text) => Buffer.from(text));
var reversed2 = {
  words: ["[::-1]", ".reverse", "strrev(", "reverse(", ".rev()"],
  in(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = [];
    return {
      add(wordStart, wordEnd) {
        const [start, end] = bytes[wordEnd - 1] === 40 ? literalFrom(bytes, wordEnd) : literalTo(text, wordStart);
        if (start < (found.at(-1)?.end ?? 0) || !isKeyLike(text.toString("latin1", start, end))) return;
        found.push({ start, end, bytes: bytes.subarray(start, end).toReversed(), placeOf: (i) => [end - 1 - i, end - i] });
      },
      open: () => found.map((change, i) => {
        const start = Math.max(found[i - 1]?.end ?? 0, change.start - before4);
        return rewritten("reversed", bytes, [start, Math.min(bytes.length, change.end + 1)], [change]);
      })
    };
  }
};
var none2 = [0, 0];
function literalFrom(bytes, from) {
  let start = from;
  while (start - from < 8 && bytes[start] === 32) start++;
  if (quotes2[bytes[start++] ?? 0] !== 1) return none2;
  let end = start;
  while (end < bytes.length && end - start < longest6 && ends3[bytes[end]] !== 1) end++;
  return bytes[end] === bytes[start - 1] ? [start, end] : none2;
}
function literalTo(text, to) {
  let end = to;
  for (const call of oneByOne) if (text.subarray(Math.max(0, end - call.length), end).equals(call)) end -= call.length;
  const quote2 = text[--end];
  if (quote2 === void 0 || quotes2[quote2] !== 1) return none2;
  let start = end;
  while (start > 0 && end - start < longest6 && ends3[text[start - 1]] !== 1) start--;
  return text[start - 1] === quote2 ? [start, end] : none2;
}

// src/detect/layers/secret-manifest.ts
var decodable = /^[A-Za-z0-9+/]{8,4096}={0,2}$/;
var readable = /^[\x20-\x7e\t\r\n]{4,}$/;
var secretManifest = {
  words: kindsOfSecret,
  in(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = [];
    return {
      add(start, end) {
        const changes = entriesOfSecret(text, start, end).flatMap((entry) => entry.under === "data" ? plain4(entry) : []);
        if (changes.length === 0) return;
        const from = Math.min(start, lineOf(bytes, changes[0].start));
        if (from < (found.at(-1)?.end ?? 0)) return;
        found.push(rewritten("base64", bytes, [from, Math.max(end, changes.at(-1).end)], changes));
      },
      open: () => found
    };
  }
};
function plain4({ value, at }) {
  if (!decodable.test(value) || value.length % 4 !== 0) return [];
  const inner = Buffer.from(value, "base64");
  if (!readable.test(inner.toString("latin1"))) return [];
  const end = at + value.length;
  const placeOf2 = (index) => {
    const start = at + 4 * Math.floor(index / 3);
    return [start, Math.min(end, start + 4)];
  };
  return [{ start: at, end, bytes: inner, placeOf: placeOf2 }];
}
var lineOf = (bytes, at) => at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;

// src/detect/layers/list.ts
var escapeLayers = [escapes, percent2, entities];
var localLayers = [joined2, numbers, reversed2, secretManifest];
var localReach = 700;

// src/detect/zones.ts
var longestAffix = 80;
var nameZone = [160, 120 + slotReach + longestAffix + 20];
var queryZone = [80, 80];
var commandZone = [40, 640];
var userinfoReach = 400;
var passwordZone = [700, 640];
var localZone = [localReach, localReach];
function zoneOf(lead) {
  switch (lead.is) {
    case "name":
      return nameZone;
    case "query":
      return queryZone;
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
function valueZoneOf(lead) {
  switch (lead.is) {
    case "name":
    case "query":
    case "command":
      return [0, zoneOf(lead)[1]];
    case "user":
      return [0, longestAffix + 20];
    case "userinfo":
      return [lead.length + userinfoReach, 0];
    case "basic":
      return [0, passwordZone[1]];
    default:
      return zoneOf(lead);
  }
}

// src/detect/gates.ts
var widest = 1200;
function gatesOf({ free, bound }) {
  const gates = /* @__PURE__ */ new Map();
  const add2 = (word2, gate) => {
    const known = gates.get(word2);
    gates.set(word2, known === void 0 ? gate : widerOf(known, gate));
  };
  const ofBound = [...bound.values()].flat().map(gateOfValue);
  const besides = ofBound.reduce(widerOf, [0, 0]);
  for (const [word2, leads] of free) for (const lead of leads) add2(word2, gateOf(lead, besides));
  for (const [word2, leads] of bound) for (const lead of leads) add2(word2, gateOfValue(lead));
  return gates;
}
var widerOf = (one, other4) => one === null || other4 === null ? null : [Math.max(one[0], other4[0]), Math.max(one[1], other4[1])];
function gateOf(lead, besides) {
  switch (lead.is) {
    case "literal":
    case "format":
      return null;
    case "service": {
      const { keys: keys2, host, length: length2 } = lead;
      const spoken = [length2 + (host ? farthest.host : farthest.behind), farthest.before];
      const own = keys2.map(({ route }) => around2(route, spoken)).reduce(widerOf, [0, 0]);
      const away = length2 + near2 + 2 * longestAffix;
      return besides === null || own === null ? null : widerOf(own, [besides[0] + away, besides[1] + away]);
    }
    default:
      return gateOfValue(lead);
  }
}
function gateOfValue(lead) {
  const zone = valueZoneOf(lead);
  return lead.is === "name" ? lead.owners.map(({ route }) => around2(route, zone)).reduce(widerOf) : around2(lead.route, zone);
}
function around2({ showing }, [back, ahead3]) {
  if (showing === null) return null;
  const gate = [back + showing.behind, ahead3 + showing.before];
  return gate[0] > widest || gate[1] > widest ? null : gate;
}
function makeGates(count) {
  const back = new Int16Array(count);
  const ahead3 = new Int16Array(count);
  return {
    back,
    ahead: ahead3,
    isAlwaysOpen: (word2) => back[word2] < 0,
    set(word2, gate) {
      back[word2] = gate?.[0] ?? -1;
      ahead3[word2] = gate?.[1] ?? -1;
    }
  };
}
function gateOver({ back, ahead: ahead3 }, places) {
  let first = 0;
  return (word2, end) => {
    const room = back[word2];
    if (room < 0) return true;
    const before6 = end + ahead3[word2];
    while (first < places.length && places[first + 1] <= end - widest) first += 2;
    for (let i = first; i < places.length && places[i] < before6; i += 2) if (places[i + 1] > end - room) return true;
    return false;
  };
}

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

// src/detect/bech32.ts
var digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var generators = [996825010, 642813549, 513874426, 1027748829, 705979059];
function remainder(text) {
  const lower4 = text.toLowerCase();
  const end = lower4.lastIndexOf("1");
  const name2 = Buffer.from(lower4.slice(0, Math.max(end, 0)), "latin1");
  const values = [...name2].map((byte) => byte >> 5).concat(0, ...[...name2].map((byte) => byte & 31));
  for (const letter of lower4.slice(end + 1)) values.push(digits.indexOf(letter));
  if (end < 1 || values.includes(-1)) return null;
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = (rest & 33554431) << 5 ^ value;
    for (const [i, generator] of generators.entries()) if ((top >>> i & 1) === 1) rest ^= generator;
  }
  return rest;
}
var isBech32 = (text) => (text === text.toLowerCase() || text === text.toUpperCase()) && remainder(text) === 1;

// src/detect/encoded-sums.ts
import { createHash as createHash2, createPrivateKey, createPublicKey } from "node:crypto";
function fromBase58(text) {
  let number = 0n;
  for (const letter of text) {
    const digit2 = alphabets.base58.indexOf(letter);
    if (digit2 < 0) return null;
    number = number * 58n + BigInt(digit2);
  }
  const hex2 = number === 0n ? "" : number.toString(16);
  const zeros = /^1*/.exec(text)[0].length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex2.padStart(hex2.length + hex2.length % 2, "0"), "hex")]);
}
var sha256 = (bytes) => createHash2("sha256").update(bytes).digest();
var doubled = (bytes) => sha256(sha256(bytes)).subarray(0, 4);
function isBase58Check(text) {
  const bytes = fromBase58(text);
  return bytes !== null && bytes.length > 4 && doubled(bytes.subarray(0, -4)).equals(bytes.subarray(-4));
}
function fromBase32(text) {
  const bytes = [];
  let rest = 0;
  let bits = 0;
  for (const letter of text) {
    const digit2 = alphabets.base32.indexOf(letter);
    if (digit2 < 0) return null;
    rest = (rest << 5 | digit2) & 4095;
    bits += 5;
    if (bits >= 8) bytes.push(rest >> (bits -= 8) & 255);
  }
  return bits < 5 && (rest & (1 << bits) - 1) === 0 ? Buffer.from(bytes) : null;
}
function crc16(bytes) {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let n = 0; n < 8; n++) sum = (sum << 1 ^ ((sum & 32768) === 0 ? 0 : 4129)) & 65535;
  }
  return Buffer.from([sum & 255, sum >> 8]);
}
function isCrc16(text) {
  const bytes = fromBase32(text);
  return bytes !== null && bytes.length > 2 && crc16(bytes.subarray(0, -2)).equals(bytes.subarray(-2));
}
var opening = Buffer.from("302e020100300506032b657004220420", "hex");
function publicOf(seed) {
  const key = createPrivateKey({ key: Buffer.concat([opening, seed]), format: "der", type: "pkcs8" });
  return createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
}
function isKeyPair(text) {
  const bytes = fromBase58(text.slice(text.lastIndexOf(":") + 1));
  return bytes?.length === 64 && publicOf(bytes.subarray(0, 32)).equals(bytes.subarray(32));
}

// src/detect/marvin.ts
function marvinHolds(check, text) {
  return check.marvin.some((seed) => endOf(check, text).equals(checksum(check, seed, text)));
}
var endOf = ({ kept, text: plain5 }, text) => plain5 === true ? Buffer.from(text.slice(-kept), "latin1") : Buffer.from(text, "base64").subarray(-kept);
function checksum({ kept, text: plain5 }, seed, text) {
  const start = Buffer.from(seed, "latin1");
  const halves = [start.readUInt32BE(4), start.readUInt32BE(0)];
  if (plain5 === true)
    return Buffer.from(inDigits(marvin32(Buffer.from(text.slice(0, -kept), "latin1"), halves)).slice(0, kept), "latin1");
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(Buffer.from(text, "base64").subarray(0, -kept), halves));
  return sum.subarray(0, kept);
}
var digits2 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
function inDigits(number) {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / digits2.length)) text = digits2[rest % digits2.length] + text;
  return text;
}
function marvin32(bytes, seed) {
  let [low, high] = seed;
  const mix = (word2) => {
    low = low + word2 | 0;
    high ^= low;
    low = rotated(low, 20) + high | 0;
    high = rotated(high, 9) ^ low;
    low = rotated(low, 27) + high | 0;
    high = rotated(high, 19);
  };
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) mix(bytes[i] | bytes[i + 1] << 8 | bytes[i + 2] << 16 | bytes[i + 3] << 24);
  let rest = 128;
  for (let i = bytes.length - 1; i >= whole; i--) rest = rest << 8 | bytes[i];
  mix(rest);
  mix(0);
  return (low ^ high) >>> 0;
}
var rotated = (word2, by) => word2 << by | word2 >>> 32 - by;

// src/detect/checks.ts
function checkHolds(check, text) {
  if (check === "jwt") return isJwt(text);
  if (check === "pem") return isPrivateKeyBlock(text);
  if (check === "macaroon") return isMacaroon(text);
  if (check === "bech32") return isBech32(text);
  if (check === "base58check") return isBase58Check(text);
  if (check === "crc16") return isCrc16(text);
  if (check === "ed25519") return isKeyPair(text);
  return "json" in check ? holdsObject(text, check.json) : marvinHolds(check, text);
}
var checkOfPart = (shape) => typeof shape[0] === "string" && /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY/.test(shape[0]) ? "pem" : void 0;
function isJwt(text) {
  const pieces = text.split(".");
  const [head = "", payload = ""] = pieces.slice(-3);
  if (pieces.length < 3) return false;
  const start = head.indexOf("eyJ");
  const header2 = jsonOf(head.slice(Math.max(start, 0)));
  return header2 !== null && typeof header2.alg === "string" && jsonOf(payload) !== null;
}
function holdsObject(text, members3) {
  const from = text.slice(Math.max(text.indexOf("eyJ"), 0));
  return [/^[A-Za-z0-9+/]+/, /^[\w-]+/].some((letters2) => {
    const found = jsonOf(letters2.exec(from)?.[0] ?? "");
    return found !== null && members3.every((member2) => Object.hasOwn(found, member2));
  });
}
function isMacaroon(text) {
  const bytes = Buffer.from(text.slice(text.indexOf("-") + 1), "base64url");
  let at = 1;
  const field = (type) => {
    if (bytes[at] !== type) return false;
    const [low = 0, high = 0] = bytes.subarray(at + 1);
    const long = low > 127;
    if (long && high > 127) return false;
    at += (long ? 3 : 2) + (long ? low & 127 | high << 7 : low);
    return at <= bytes.length;
  };
  const ends6 = () => bytes[at] === 0 && ++at > 0;
  if (bytes[0] !== 2) return false;
  field(1);
  if (!field(2) || !ends6()) return false;
  while (bytes[at] !== 0) {
    field(1);
    if (!field(2)) return false;
    field(4);
    if (!ends6()) return false;
  }
  at++;
  return bytes[at] === 6 && bytes[at + 1] === 32 && at + 34 === bytes.length;
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
  if (block2[1].startsWith("PGP")) {
    const checksum2 = lines.find((line2) => /^=[A-Za-z0-9+/]{4}$/.test(line2));
    const whole = checksum2 === void 0 || Buffer.from(checksum2.slice(1), "base64").readUIntBE(0, 3) === crc24(bytes);
    return whole && isSecretKeyPacket(bytes[0]);
  }
  return isWholeDer(bytes);
}
function crc24(bytes) {
  let crc = 11994318;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 8388608) === 0 ? crc << 1 : crc << 1 ^ 25578747;
  }
  return crc & 16777215;
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

// src/detect/names.ts
var common = new Set(
  "access account admin api app auth client config env id key keys name password private public secret service test token user".split(
    " "
  )
);
var isCommon = (word2) => common.has(word2);
var frequent = new Set(
  "application apps base cloud code connection data developer endpoint expo export host import insta instance integration license line live login message meta org pass personal project prod pull push read readonly repo rest security server session sign signature signing space spaces stream team teams uri authentication channel connect encryption graph make name refresh render search signal split storage string tokens url users web webhook webhooks write cluster current ding engine group init merge metrics next page position react registry remove response segment status testing value abstract accept active agent agents agreement analytics anchor android anything assistant augment authorize backend batch benchmark better bill billing boundary bridge browser buffer bundle business campaign certificate channels checksum column compare compat configuration connector constant consumer control controller convert corp cred credential credentials crypto currency cursor customer daily darwin dashboard database dataset datasets dear delivery deploy deployment device direct docker document domain driver editor elastic email encrypt entity environment events exchange experiment express face factory finder fixer forward front gate gateway generic github global google green handle header hook horizon increase independent inference ingestion kafka knowledge kubernetes lance language layer library literal location loops machine mail maintenance management manager market master medium meeting memory messaging metal mixin monitor mono network news notification notify observability openapi organization origin owner package packet parse partner partners pat payment phrase pipeline platform plugin preview primary privacy product production profile program prompt publish published radius recognizer redis registration reply report repository restapi robot root routing runner scale schema scraper second secrets secure seed sending settings seven shared single smallest specific square stable stack store studio subject subscription super system temporal terminal things threads three together tracker tracking transaction transfer translate transport uber universal upload username vault verification builder insight mode payload target tina video vision visual warrant wise workflow workspace writer azure contact detect grant hive home icon label media mini open query reserve role snap source text".split(" ")
);
var separators = ["", "_", "-", "."];
function readName(pattern) {
  const words2 = pattern.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word2) => word2 !== "");
  const [from, to] = rarest(words2);
  const chosen = words2.slice(from, to);
  return {
    plain: words2.join(""),
    anchors: chosen.slice(1).reduce((texts2, word2) => texts2.flatMap((text) => separators.map((s) => text + s + word2)), [chosen[0] ?? ""]),
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
    let [length2, telling2] = [0, 0];
    for (let to = from + 1; to <= Math.min(words2.length, from + 3); to++) {
      const word2 = words2[to - 1];
      length2 += word2.length;
      if (!common.has(word2) && !frequent.has(word2)) telling2 += word2.length;
      const everywhere = length2 < 4 || telling2 === 0 && to === from + 1;
      const value = Math.min(8, length2) + 2 * Math.min(6, telling2) - 4 * (to - from - 1) - (everywhere ? 12 : 0);
      if (value > most2) [best, most2] = [[from, to], value];
    }
  }
  return best;
}
var separator = byteSet("_-.");
var letterOrDigit = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
var inName2 = byteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
var longestName = 120;
function nameAround(bytes, anchor, name2) {
  const start = backwards(bytes, anchor, name2);
  if (start < 0) return void 0;
  const end = forwards(bytes, anchor, name2);
  return end < 0 ? void 0 : [start, end];
}
function mayBeAround(bytes, anchor, name2) {
  if (name2.plain.length > longestPlain) return true;
  if (backwards(bytes, anchor, name2) < 0) return false;
  return (name2.openEnd ? lettersFrom(bytes, anchor, name2) : forwards(bytes, anchor, name2)) >= 0;
}
var longestPlain = 40;
var aroundAnchor = 160;
function lettersBefore(bytes, anchor, name2) {
  let i = anchor;
  for (let k = name2.before - 1; k >= 0; k--) {
    let gap4 = 0;
    while (i > 0 && gap4 < 2 && separator[bytes[i - 1]] === 1) {
      i--;
      gap4++;
    }
    if (i === 0 || lower2(bytes[i - 1]) !== name2.plain.charCodeAt(k)) return -1;
    i--;
  }
  return i;
}
function backwards(bytes, anchor, name2) {
  const i = lettersBefore(bytes, anchor, name2);
  if (i < 0) return -1;
  let first = i;
  if (name2.openStart) {
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
function lettersFrom(bytes, anchor, name2) {
  let i = anchor;
  for (let k = name2.before; k < name2.plain.length; k++) {
    let gap4 = 0;
    while (k > name2.before && i < bytes.length && gap4 < 2 && separator[bytes[i]] === 1) {
      i++;
      gap4++;
    }
    if (i >= bytes.length || lower2(bytes[i]) !== name2.plain.charCodeAt(k)) return -1;
    i++;
  }
  return i;
}
function forwards(bytes, anchor, name2) {
  let i = lettersFrom(bytes, anchor, name2);
  if (i < 0) return -1;
  if (name2.openEnd) {
    const stop = Math.min(bytes.length, i + longestName);
    while (i < stop && inName2[bytes[i]] === 1) i++;
  } else for (const stop = i + 30; i < stop && bytes[i] === 95; ) i++;
  return i < bytes.length && letterOrDigit[bytes[i]] === 1 ? -1 : i;
}
var lower2 = (byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte;

// src/detect/ordinary.ts
var ordinary = new Set(
  "affirm alloy amp amplitude anvil arcade attentive bark batch bento bill bland bouncer brave bridge buddy buffer builder calibre capsule castle chameleon chroma chromatic circle clearout close cloud clover column convex cosmic courier covalent crisp cube cursor dagger daily debounce depot ditto drift drip dune elastic elliptic embrace encharge encord envkey envoyer face fingerprint fixer flock folk front gate genius getblock getimg getresponse getstream ghost gist glean gong graph guardian guardrails harbor harness harvest here hologram hunter hyperbolic increase iterable june keen keeper kernel keygen lambda launchpad lever lightspeed line linear loops magic make marvel matrix medium medusa mend mercury merge messaging metronome middleware modal moment monday mono motive neon neptune nightfall nimble nomad notion observe orb outline outreach pantheon parseserver particle perplexity persona phase phrase plain plane plausible polar postal postscript primer prolific prowl quay railway ramp readme recharge render resemble resend reservoir rime runloop runway salad sanity scorecard segment semaphore sensible seven shortcut signal signrequest socket split square stamped starling steam steel stellar stitch streak stream strike superset tabby tableau tally teamwork teleport teller thegraph tines toast treasure trunk turnkey twenty twist uber unleash unleashed unstructured userflow userfront userlist userstack vapid vault vela vero warrant windmill wise writer zapper zoom".split(" ")
);
var isOrdinary = (word2) => ordinary.has(word2);

// src/detect/layers/runs.ts
var encodedBytes = byteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
var shortestRun = 24;
function eachRun(bytes, found, first = 0, length2 = bytes.length) {
  const set = encodedBytes;
  let done = first;
  for (let i = first + shortestRun - 1; i < length2; i += shortestRun) {
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

// src/detect/layers/spans.ts
var before5 = 256;
var behind4 = 200;
var longestWord = 4096;
var aroundSpans = 2 * before5;
function makeSpans(layer, bytes) {
  const spans = [];
  let to = Number.NEGATIVE_INFINITY;
  return {
    add(at) {
      if (at - before5 > to) {
        let start = Math.max(0, at - before5);
        while (start > Math.max(0, to, at - longestWord) && bytes[start - 1] > 32) start--;
        if (start > to) spans.push(start, 0);
      }
      const stop = Math.min(bytes.length, at + longestWord);
      let end = Math.max(to, at);
      while (end < stop && bytes[end] > 32) end++;
      to = Math.max(end, Math.min(bytes.length, at + behind4));
      spans[spans.length - 1] = to;
    },
    open(wanted = (start, end) => [[start, end]]) {
      const pieces = [];
      for (let i = 0; i < spans.length; i += 2)
        for (const [start, end] of wanted(spans[i], spans[i + 1])) pieces.push(openSpan(layer, bytes, start, end));
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

// src/detect/around-changes.ts
function changesOf(copies, length2, baseLength) {
  const changes = [];
  const add2 = (from, to) => {
    const last = changes.at(-1);
    if (last !== void 0 && last[1] === from) last[1] = to;
    else changes.push([from, to]);
  };
  const taken2 = makeTaken();
  let [at, copied] = [0, 0];
  for (let i = 0; i < copies.length; i += 3) {
    const [to, from, size] = [copies[i], copies[i + 1], copies[i + 2]];
    if (to > at || from !== copied) add2(at, to);
    for (const [start, end] of taken2.add(from, from + size)) add2(to + start - from, to + end - from);
    at = to + size;
    copied = from + size;
  }
  if (at < length2 || copied !== baseLength) add2(at, length2);
  return changes;
}
function makeMoved(copies) {
  let copy = 0;
  return (at) => {
    while (copies[copy] + copies[copy + 2] <= at) copy += 3;
    return copies[copy] - copies[copy + 1];
  };
}
var mostTaken = 1024;
function makeTaken() {
  const stretches = [];
  return {
    add(from, to) {
      if (stretches.length >= mostTaken) return [[from, to]];
      let [low, high] = [0, stretches.length];
      while (low < high) {
        const middle = low + high >> 1;
        if (stretches[middle][1] < from) low = middle + 1;
        else high = middle;
      }
      const known = [];
      let [start, end, next] = [from, to, low];
      for (; next < stretches.length && stretches[next][0] <= to; next++) {
        const [a, b] = stretches[next];
        if (Math.min(b, to) > Math.max(a, from)) known.push([Math.max(a, from), Math.min(b, to)]);
        start = Math.min(start, a);
        end = Math.max(end, b);
      }
      stretches.splice(low, next - low, [start, end]);
      return known;
    }
  };
}
function linesOf(bytes, changes) {
  const lines = [];
  for (const [from, to] of changes) {
    const last = lines.at(-1);
    const start = last !== void 0 && from <= last[1] ? last[0] : startOfLine(bytes, from);
    if (last === void 0 || start > last[1]) lines.push([start, endOfLine(bytes, to)]);
    else if (to > last[1] - longestSide) last[1] = Math.max(last[1], endOfLine(bytes, to));
  }
  return lines;
}
var longestSide = 4096;
var longestRunning = 12 * longestSide;
var endsRunning = byteSet("\"'`<>{}[](),");
for (let byte = 0; byte < 256; byte++) if (byte <= 32 || byte >= 127) endsRunning[byte] = 1;
function startOfLine(bytes, at) {
  let line2 = at;
  const least = Math.max(0, at - longestSide);
  while (line2 > least && bytes[line2 - 1] !== 10) line2--;
  if (line2 > least || line2 === 0 || bytes[line2 - 1] === 10) return line2;
  let start = at;
  const stop = Math.max(0, at - longestRunning);
  while (start > stop && endsRunning[bytes[start - 1]] === 0) start--;
  return Math.min(start, line2);
}
function endOfLine(bytes, at) {
  let line2 = at;
  const most2 = Math.min(bytes.length, at + longestSide);
  while (line2 < most2 && bytes[line2] !== 10) line2++;
  if (line2 < most2 || line2 === bytes.length || bytes[line2] === 10) return line2;
  let end = at;
  const stop = Math.min(bytes.length, at + longestRunning);
  while (end < stop && endsRunning[bytes[end]] === 0) end++;
  return Math.max(end, line2);
}
var aroundOpened = 2 * longestSide;
function newIn(lines, start, end) {
  const near3 = [];
  for (let i = firstFrom(lines, start - aroundSpans - 1); i < lines.length && lines[i][0] <= end + aroundSpans; i++)
    near3.push(lines[i]);
  return widened(near3, aroundOpened, aroundOpened, end).map(([from, to]) => [Math.max(start, from), to]);
}
function placesOn(lines, places) {
  const on = [];
  let line2 = 0;
  for (let i = 0; i < places.length; i += 2) {
    while (line2 < lines.length && lines[line2][1] < places[i]) line2++;
    if (line2 < lines.length && lines[line2][0] <= places[i + 1]) on.push(places[i], places[i + 1]);
  }
  return on;
}
var partsEncoded = byteSet("\"'`<>{}[](),; ");
function widened(ranges, before6, behind5, length2) {
  const wide = [];
  for (const [from, to] of ranges) {
    const last = wide.at(-1);
    if (last !== void 0 && from - before6 <= last[1]) last[1] = Math.min(length2, to + behind5);
    else wide.push([Math.max(0, from - before6), Math.min(length2, to + behind5)]);
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
var goesOn2 = 40;
function isCut(bytes, at) {
  return bytes[at - 1] === 10 && !endsEncoded(bytes, at - 1) && !beginsEncoded(bytes, at);
}
function endsEncoded(bytes, lineEnd) {
  const end = bytes[lineEnd - 1] === 13 ? lineEnd - 1 : lineEnd;
  if (end < goesOn2) return false;
  for (let i = end - 1; i >= end - goesOn2; i--) if (encodedBytes[bytes[i]] !== 1 && bytes[i] !== 61) return false;
  return true;
}
function beginsEncoded(bytes, at) {
  let i = at;
  while (bytes[i] === 32 || bytes[i] === 9) i++;
  for (const stop = i + shortestRun; i < stop; i++) if (encodedBytes[bytes[i]] !== 1) return false;
  return true;
}
function cutBefore(bytes, from) {
  const least = Math.max(0, from - longestSide);
  for (let at2 = from; at2 > least && bytes[at2 - 1] !== 10; at2--) if (partsEncoded[bytes[at2 - 1]] === 1) return at2;
  let at = from;
  while (at > 0 && !isCut(bytes, at)) at = at < 2 ? 0 : bytes.lastIndexOf(10, at - 2) + 1;
  return Math.max(0, at);
}
function cutFrom(bytes, from) {
  const most2 = Math.min(bytes.length, from + longestSide);
  for (let at = from; at < most2 && bytes[at] !== 10; at++) if (partsEncoded[bytes[at]] === 1) return at;
  for (let at = from; at < bytes.length; ) {
    if (isCut(bytes, at)) return at;
    const line2 = bytes.indexOf(10, at);
    if (line2 < 0) break;
    at = line2 + 1;
  }
  return bytes.length;
}

// src/detect/digests.ts
var hex = byteSet(alphabets.hexAny);
var base64 = byteSet(alphabets.base64);
var inHex = /* @__PURE__ */ new Set([32, 40, 64, 96, 128]);
var inBase642 = /* @__PURE__ */ new Map([
  [27, 1],
  [43, 1],
  [64, 0],
  [86, 2]
]);
var longestDigest = 128 + 8;
function isDigest(bytes, start, end) {
  if (end - start > longestDigest) return false;
  const first = bytes[start];
  if (isDigit2(first) && isVersion(bytes, start, end)) return true;
  const from = first === 115 ? behindLabel(bytes, start) : -1;
  return from >= 0 && from < end ? isWritten(bytes, from, end) : isLabelled(bytes, start) && isWritten(bytes, start, end);
}
function isVersion(bytes, start, end) {
  const time = bytes[start + 1] === dash ? start + 2 : start;
  const commit = time + 15;
  if (commit + 12 > end || bytes[commit - 1] !== dash || bytes[time] !== 50 || bytes[time + 1] !== 48) return false;
  for (let i = time; i < commit - 1; i++) if (!isDigit2(bytes[i])) return false;
  return all(bytes, commit, commit + 12, hex) && (commit + 12 === end || isPathOfModule(bytes, commit + 12, end));
}
var isPathOfModule = (bytes, start, end) => end === start + 3 && bytes[start] === 47 && bytes[start + 1] === 103 && bytes[start + 2] === 111 || bytes[start] === 43 && end === start + 1 + "incompatible".length;
function behindLabel(bytes, start) {
  if (bytes[start + 1] !== 104 || bytes[start + 2] !== 97) return -1;
  let at = start + 3;
  while (at < start + 6 && isDigit2(bytes[at])) at++;
  return at > start + 3 && bytes[at] === dash ? at + 1 : -1;
}
function isLabelled(bytes, start) {
  const mark = bytes[start - 1];
  if (mark !== colon && mark !== dash) return false;
  let at = start - 2;
  while (at > start - 5 && isDigit2(bytes[at])) at--;
  if (at === start - 2) return false;
  if (bytes[at] === 104 && at === start - 3) return mark === colon && bytes[start - 2] === 49;
  if (bytes[at] === 100 && bytes[at - 1] === 109) return bytes[start - 2] === 53;
  return bytes[at] === 97 && bytes[at - 1] === 104 && bytes[at - 2] === 115;
}
var [dash, colon, equals] = [45, 58, 61];
var isDigit2 = (byte) => byte >= 48 && byte <= 57;
function isWritten(bytes, start, end) {
  const length2 = end - start;
  const padding = inBase642.get(length2);
  if (padding !== void 0 && all(bytes, start, end, base64) && isPadded(bytes, end, padding)) return true;
  return inHex.has(length2) && all(bytes, start, end, hex);
}
function all(bytes, start, end, set) {
  for (let i = start; i < end; i++) if (set[bytes[i]] === 0) return false;
  return true;
}
function isPadded(bytes, end, padding) {
  for (let i = end; i < end + padding; i++) if (bytes[i] !== equals) return false;
  return true;
}

// src/detect/random-runs.ts
var shortestRandom = 20;
var longLetters = 16;
var longDigits = 8;
var inRun = byteSet(alphabets.base64url + "+/");
var other2 = 0;
var upper = 1;
var lower3 = 2;
var digit = 3;
var kinds = new Uint8Array(256);
for (const [kind, set] of [
  [upper, alphabets.upper],
  [lower3, alphabets.lower],
  [digit, alphabets.digit]
])
  for (let i = 0; i < set.length; i++) kinds[set.charCodeAt(i)] = kind;
function eachRandom(bytes, from, to, found) {
  for (let i = from + shortestRandom - 1; i < to; ) {
    if (inRun[bytes[i]] === 0) {
      i += shortestRandom;
      continue;
    }
    let start = i;
    const stop = Math.max(from, i - shortestRandom + 1);
    while (start > stop && inRun[bytes[start - 1]] === 1) start--;
    if (i - start < shortestRandom - 1) {
      const least = start + shortestRandom - 1;
      let end2 = i + 1;
      while (end2 < to && end2 <= least && inRun[bytes[end2]] === 1) end2++;
      if (end2 <= least) {
        i = end2 + shortestRandom;
        continue;
      }
    }
    let end = Math.max(i, start + shortestRandom - 1) + 1;
    while (end < to && inRun[bytes[end]] === 1) end++;
    inRandom(bytes, start, end, found);
    i = end + shortestRandom;
  }
}
function inRandom(bytes, start, end, found) {
  if (isDigest(bytes, start, end)) return;
  let [open2, close] = [-1, -1];
  const mark = (from, to) => {
    const first = Math.max(start, to - shortestRandom);
    const last = Math.min(end, from + shortestRandom);
    if (last - first < shortestRandom) return;
    if (open2 >= 0 && first > close) {
      found(open2, close);
      open2 = -1;
    }
    if (open2 < 0) open2 = first;
    close = Math.max(close, last);
  };
  let began = start;
  let kind = kinds[bytes[start]];
  let before6 = other2;
  for (let i = start + 1; i <= end; i++) {
    const next = i < end ? kinds[bytes[i]] : other2;
    if (next === kind) {
      if (kind !== other2 && i - began >= (kind === digit ? longDigits : longLetters) - 1) markLong(i);
      continue;
    }
    if (kind === digit) {
      if (next === upper || next === lower3) mark(i - 1, i + 1);
    } else if (kind === upper) {
      if (next === lower3 && i - began >= 2) mark(i - 2, i + 1);
    } else if (kind === lower3 && next === upper && i - began === 1 && before6 === upper) mark(i - 2, i + 1);
    before6 = kind;
    kind = next;
    began = i;
  }
  if (open2 >= 0) found(open2, close);
  function markLong(last) {
    mark(last + 1 - (kind === digit ? longDigits : longLetters), last + 1);
  }
}
function startOfRun(bytes, at, least) {
  let start = at;
  while (start > least && inRun[bytes[start - 1]] === 1) start--;
  return start;
}
function endOfRun(bytes, at, most2) {
  let end = at;
  while (end < most2 && inRun[bytes[end]] === 1) end++;
  return end;
}
function randomPlacesIn(bytes) {
  const places = [];
  eachRandom(bytes, 0, bytes.length, (start, end) => places.push(start, end));
  return places;
}
function firstPlaceBehind(places, offset) {
  let [low, high] = [0, places.length >> 1];
  while (low < high) {
    const middle = low + high >> 1;
    if (places[2 * middle + 1] <= offset) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}
function followedPlaces(base, { bytes, copies }, changes) {
  const places = [];
  const movedAt = makeMoved(copies);
  let told = 0;
  const carryUpTo = (to) => {
    if (told >= to) return;
    const moved = movedAt(told);
    for (let i = firstPlaceBehind(base, told - moved); i < base.length && base[i] < to - moved; i += 2)
      places.push([Math.max(told, base[i] + moved), Math.min(to, base[i + 1] + moved)]);
  };
  for (const [from, to] of widened(changes, decides, decides, bytes.length)) {
    carryUpTo(from);
    const first = Math.max(0, from - shortestRandom);
    const last = Math.min(bytes.length, to + shortestRandom);
    eachRandom(
      bytes,
      startOfRun(bytes, first, Math.max(0, first - longestDigest)),
      endOfRun(bytes, last, Math.min(bytes.length, last + longestDigest)),
      (start, end) => places.push([start, end])
    );
    told = to;
  }
  carryUpTo(bytes.length);
  return united(places);
}
var decides = longestDigest + 8;
function united(places) {
  places.sort(([a], [b]) => a - b);
  const flat = [];
  for (const [start, end] of places) {
    const last = flat.length - 1;
    if (last > 0 && start <= flat[last]) flat[last] = Math.max(flat[last], end);
    else flat.push(start, end);
  }
  return flat;
}
function holdsRandom(bytes, from, to) {
  let holds = false;
  eachRandom(bytes, from, to, () => {
    holds = true;
  });
  return holds;
}
var furthest = 256;
function showingOf(shape) {
  let best;
  let [from, random] = [0, 0];
  for (const [i, piece2] of shape.entries()) {
    const more = randomIn(piece2);
    if (more === null) [from, random] = [i + 1, 0];
    else {
      random += more;
      if (random >= shortestRandom && random > (best?.random ?? 0)) best = { from, to: i + 1, random };
    }
  }
  if (best === void 0) return null;
  const most2 = (pieces) => pieces.reduce((sum, piece2) => sum + lengthOf(piece2)[1], 0);
  const before6 = most2(shape.slice(0, best.from));
  const behind5 = most2(shape.slice(best.to));
  return before6 > furthest || behind5 > furthest ? null : { before: before6, behind: behind5 };
}
function randomIn(piece2) {
  const texts2 = textsOf(piece2) ?? (isRun(piece2) ? [alphabets[readRun(piece2).alphabet]] : isChecksum(piece2) ? [""] : [" "]);
  if (!texts2.every((text) => Buffer.from(text).every((byte) => inRun[byte] === 1))) return null;
  return isRun(piece2) || isChecksum(piece2) ? lengthOf(piece2)[0] : 0;
}

// src/detect/shape.ts
import { crc32 } from "node:zlib";
var ascii = (text) => Buffer.from(text, "latin1");
function makeMatcher(shape) {
  const firsts = firstsOf(shape[0]);
  const head = shape[0];
  const lengths = shape.map(lengthOf);
  const firstOpen = shape.findIndex((piece2) => typeof piece2 === "object" && !isChoice(piece2));
  return {
    pieces: shape.map((piece2, i) => ready(piece2, i === shape.length - 1)),
    firsts: firsts === null ? null : setFrom(firsts),
    leading: isRun(head) ? setOf(readRun(head).alphabet) : null,
    trailing: trailingOf(shape.at(-1)),
    least: lengths.reduce((sum, [least]) => sum + least, 0),
    most: lengths.reduce((sum, [, most2]) => sum + most2, 0),
    literal: literalOf(shape),
    prefix: firstOpen < 0 ? shape.length : firstOpen,
    checksum: shape.some(isChecksum),
    telling: tellingOf(shape)
  };
}
var furthestTelling = 256;
function tellingOf(shape) {
  let [best, before6] = [null, 0];
  for (const piece2 of shape) {
    const run = isRun(piece2) ? readRun(piece2) : null;
    const least = typeof piece2 === "string" ? piece2.length : run?.least ?? 0;
    if (least >= 4 && least > (best?.least ?? 0)) {
      const set = run !== null ? setOf(run.alphabet) : setFrom(piece2);
      best = { set, least, by: before6 + least };
    }
    before6 += lengthOf(piece2)[1];
    if (before6 > furthestTelling) break;
  }
  return best;
}
function commonTelling(matchers) {
  const set = new Uint8Array(256);
  let [least, by] = [Number.POSITIVE_INFINITY, 0];
  for (const { telling: telling2 } of matchers) {
    if (telling2 === null) return null;
    telling2.set.forEach((one, byte) => {
      if (one === 1) set[byte] = 1;
    });
    least = Math.min(least, telling2.least);
    by = Math.max(by, telling2.by);
  }
  return { set, least, by };
}
function mayBeginIn({ set, least, by }, bytes, from, to) {
  const stop = Math.min(to + by, bytes.length);
  for (let end = from + least - 1; end < stop; ) {
    let i = end;
    while (i > end - least && set[bytes[i]] === 1) i--;
    if (i === end - least) return isOnOneLine(bytes, to, i + 1);
    end = i + least;
  }
  return false;
}
function isOnOneLine(bytes, from, to) {
  for (let i = from; i < to; i++) if (bytes[i] === 10) return false;
  return true;
}
function setFrom(characters) {
  const set = new Uint8Array(256);
  for (const byte of ascii(characters)) set[byte] = 1;
  return set;
}
function ready(piece2, last) {
  if (isUntil(piece2)) return { is: "until", until: ascii(piece2.until), not: ascii(piece2.not), max: piece2.max };
  if (isChecksum(piece2)) return { is: "checksum", of: piece2 };
  if (isRun(piece2)) {
    const { alphabet, least, most: most2, as, holds } = readRun(piece2);
    const padded = last && alphabet === "base64" && least !== most2;
    return { is: "run", set: setOf(alphabet), least, most: most2, as, holds: holds === void 0 ? void 0 : ascii(holds), padded };
  }
  return { is: "texts", texts: (isChoice(piece2) ? piece2.oneOf : [piece2]).map(ascii) };
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
function writeChecksum(sum, piece2) {
  if (piece2.crc32 === "hexSwapped") {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(sum);
    return bytes.toString("hex");
  }
  const characters = digitsOf(piece2);
  let text = "";
  for (let rest = sum; rest > 0; rest = Math.floor(rest / characters.length)) {
    const digit2 = characters[rest % characters.length];
    text = piece2.crc32 === "base62Swapped" ? text + digit2 : digit2 + text;
  }
  return text.padStart(piece2.length, "0");
}
function matchAt(matcher, bytes, at, meter = { left: 0 }) {
  const { pieces, trailing, prefix } = matcher;
  let i = at;
  let sum = 0;
  let run = at;
  let runEnd = at;
  let before6 = at;
  let prefixEnd = at;
  let named2;
  for (let n = 0; n < pieces.length; n++) {
    const piece2 = pieces[n];
    if (n === prefix) prefixEnd = i;
    const from = i;
    if (piece2.is === "texts") {
      const text = piece2.texts.find((each) => holdsAt(bytes, i, each));
      if (text === void 0) return void 0;
      i += text.length;
    } else if (piece2.is === "run") {
      const stop = Math.min(bytes.length, i + piece2.most);
      while (i < stop && piece2.set[bytes[i]] === 1) i++;
      meter.left -= i - from;
      if (i - from < piece2.least) return void 0;
      if (piece2.padded) while ((i - from) % 4 > 1 && bytes[i] === equals2) i++;
      if (piece2.holds !== void 0 && !holdsInside(bytes, from, i, piece2.holds)) return void 0;
      if (matcher.checksum) sum = crc32(bytes.subarray(from, i), sum);
      run = from;
      runEnd = i;
      if (piece2.as !== void 0) (named2 ??= []).push({ name: piece2.as, start: from, end: i });
    } else if (piece2.is === "checksum") {
      const of = piece2.of;
      i += of.length;
      const over = (start, end) => crc32(bytes.subarray(start, end));
      const all2 = () => of.over === "run" ? over(run, runEnd) : over(at, of.over === "all" ? from : before6);
      const written = writeChecksum(of.over === "runs" ? sum : all2(), of);
      if (written.length !== of.length || !holdsAt(bytes, from, ascii(written))) return void 0;
    } else {
      i = endOfText(bytes, i, piece2.until, piece2.not, piece2.max);
      meter.left -= Math.abs(i) - from;
      if (i < 0) return void 0;
    }
    before6 = from;
  }
  if (prefix === pieces.length) prefixEnd = i;
  if (trailing !== null && i < bytes.length && trailing[bytes[i]] === 1) return void 0;
  return { end: i, prefixEnd, named: named2 ?? [] };
}
var equals2 = 61;
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
  for (const { from, texts: texts2 } of segmentsOf(shape)) {
    const sure = Math.min(longestAnchor, ...texts2.map((text) => text.length));
    if (sure >= least && (best === void 0 || sure > best.sure)) best = { from, texts: texts2, sure };
  }
  if (best === void 0) return null;
  const before6 = shape.slice(0, best.from).map(lengthOf);
  return {
    texts: [...new Set(best.texts.map((text) => text.slice(0, longestAnchor)))],
    least: before6.reduce((sum, [length2]) => sum + length2, 0),
    most: before6.reduce((sum, [, length2]) => sum + length2, 0)
  };
}

// src/detect/strengths.ts
var strengths = {
  generic: 0,
  format: 0.5,
  sibling: 1,
  word: 2,
  companion: 2.6,
  carrier: 3,
  ownCarrier: 4,
  wildcard: 4,
  named: 5,
  literal: 6
};

// src/detect/leads.ts
function broughtBy(service, index, firstRoute, globs) {
  const free = /* @__PURE__ */ new Map();
  const bound = /* @__PURE__ */ new Map();
  const lead = (word2, to) => add(free, word2, to);
  const boundLead = (word2, to) => add(bound, word2, to);
  const routes = [];
  const contexts = [];
  for (const [name2, key] of Object.entries(service.keys)) {
    const kind = kindOf(service, index, name2, key);
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
    for (const context of layout.beside) addContext(lead, route, context, globs);
    const named2 = namesService(
      own,
      segmentsOf(layout.shape).flatMap((segment) => segment.texts)
    );
    for (const carrier of carriers)
      addCarrier(lead, boundLead, route, carrier, hosts, (text) => named2 || namesService(own, [text]));
  }
  if (routes.some((route) => !route.literal))
    addService(lead, index, own, hosts, isNobodys(service) ? [] : spokenKeys(contexts, own, routes));
  return { routes, free, bound, parts: calledParts(contexts, own) };
}
function add(to, word2, lead) {
  const text = word2.toLowerCase();
  const list = to.get(text);
  if (list === void 0) to.set(text, [lead]);
  else list.push(lead);
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
  const literals = entries.filter(([, part]) => anchorOf(part.shape) !== null).map(([name2]) => name2);
  return entries.map(([name2, part]) => ({
    shape: part.shape,
    check: checkOfPart(part.shape),
    part: name2,
    public: part.public === true,
    // a public part is no leak: where its literal finds it, nothing need stand beside it
    beside: part.public === true && literals.includes(name2) ? [] : part.beside ?? key.beside ?? [],
    siblings: literals.filter((other4) => other4 !== name2)
  }));
}
var hasLines = (service) => Object.values(service.keys).some((key) => layoutsOf(key).some(({ shape }) => shape.some(isUntil)));
function kindOf(service, index, name2, key) {
  const parts2 = key.parts === void 0 ? null : Object.entries(key.parts);
  return {
    id: `${service.id}/${name2}`,
    service: index,
    nobodys: isNobodys(service) || key.check === "pem",
    weak: key.weak === true,
    sourced: key.source !== void 0,
    parts: parts2 === null ? null : {
      names: parts2.map(([part]) => part),
      public: new Set(parts2.filter(([, part]) => part.public === true).map(([part]) => part)),
      within: key.within
    }
  };
}
function routeOf(index, kind, layout) {
  let matcher;
  const literal2 = layout.beside.length === 0 && anchorOf(layout.shape) !== null;
  return {
    index,
    kind,
    part: layout.part,
    public: layout.public,
    get matcher() {
      return matcher ??= makeMatcher(layout.shape);
    },
    check: layout.check,
    literal: literal2,
    showing: literal2 ? null : showingOf(layout.shape),
    siblings: layout.siblings
  };
}
function addLiteral(lead, route, shape) {
  const { texts: texts2, least, most: most2 } = anchorOf(shape);
  for (const text of texts2) lead(text, { is: "literal", route, least, most: most2, length: text.length });
}
function addContext(lead, route, context, globs) {
  if ("named" in context) {
    const files = context.in === void 0 ? null : globs(context.in);
    const strength = context.named.includes("*") ? strengths.wildcard : strengths.named;
    addName(lead, context.named, { files, affixes: { before: "", after: "" }, strength, route });
  } else if ("word" in context) {
    const length2 = context.word.length;
    lead(context.word, { is: "word", length: length2, within: context.within, route });
  } else {
    const length2 = context.command.length;
    const flag2 = flagPattern(context.flag);
    const ends6 = length2 < 4 ? commandEnds : [""];
    for (const end of ends6) lead(context.command + end, { is: "command", length: length2, gap: end.length, flag: flag2, route });
  }
}
function addName(lead, pattern, owner) {
  const name2 = readName(pattern);
  for (const anchor of name2.anchors) lead(anchor, { is: "name", name: name2, anchor: anchor.length, owners: [owner], telling: null });
}
var commandEnds = [" ", "	", '"', "'", "\\", ","];
function flagPattern(flag2) {
  const text = flag2.replace(/[^\w-]/g, String.raw`\$&`);
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
  const before6 = template2.slice(0, at);
  const after = template2.slice(at + hole.length);
  return /[{}]/.test(before6 + after) ? null : { before: before6, after };
}
function addService(lead, service, own, hosts, keys2) {
  for (const word2 of own)
    lead(word2, { is: "service", length: word2.length, host: false, ordinary: isOrdinary(squeezed(word2)), service, keys: keys2 });
  for (const host of hosts) lead(host, { is: "service", length: host.length, host: true, ordinary: false, service, keys: keys2 });
}
function spokenKeys(contexts, own, routes) {
  const names = [...new Set(own.map(squeezed))];
  return contexts.filter(([route, { shape, check }]) => !route.public && check !== "pem" && shape.every((piece2) => !isUntil(piece2))).map(([route, { shape, beside }]) => ({
    ...{ route, called: calledBy(beside, names), tight: isTight(shape), wide: isWide(shape) },
    others: routes.filter((other4) => other4.kind === route.kind && other4.part !== route.part && other4.public)
  }));
}
function calledParts(contexts, own) {
  const names = [...new Set(own.map(squeezed))];
  return contexts.filter(([{ part }, { shape }]) => part !== null && shape.every((piece2) => !isUntil(piece2))).map(([route, { beside }]) => ({ route, called: calledBy(beside, names) }));
}
var isWide = (shape) => shape.every((piece2) => isRun(piece2) && !/^(?:hex|digit)/.test(readRun(piece2).alphabet));
var isTight = (shape) => segmentsOf(shape).some(({ texts: texts2 }) => texts2.every((text) => text.length >= 3 && !/^\.?eyJ$/.test(text)));
function ownWords(service) {
  const words2 = [service.id, service.name].flatMap((name2) => {
    const pieces = name2.toLowerCase().split(/[^a-z0-9]+/).filter((piece2) => piece2 !== "");
    return ["", "-", "_", ".", " "].map((separator2) => pieces.join(separator2));
  });
  const saysNoHost = !isNobodys(service) && hostsOf(service).length === 0;
  return [...new Set(words2)].filter(
    (word2) => squeezed(word2).length >= 4 && !isCommon(squeezed(word2)) && !(saysNoHost && word2.includes("."))
  );
}
function hostsOf(service) {
  const hosts = service.hosts.map((host) => {
    const variable = /^\{var\.([^}]+)\}$/.exec(host);
    return (variable === null ? host : service.vars?.[variable[1]]?.default ?? "").replace(/^\*\.?/, "").replace(/^https:\/\//, "");
  });
  return [...new Set(hosts)].filter((host) => host.includes(".") && !/[{}]/.test(host));
}
var namesService = (own, texts2) => texts2.some((text) => own.some((word2) => squeezed(text).includes(squeezed(word2))));
var squeezed = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

// src/detect/word-table.ts
var nothing3 = {
  count: 0,
  service: () => {
    throw new RangeError("no service is prepared");
  },
  table: tableFrom(
    new Map(
      [...escapeLayers, ...localLayers].flatMap(
        ({ words: words2 }) => words2.map((word2) => [word2.toLowerCase(), { free: [], bound: [], gate: null }])
      )
    ),
    { routes: [0], beside: [], withLines: [], asWhole: [] }
  )
};
function extended({ count, table }, services) {
  if (services.length === 0) return table;
  const words2 = new Map(table.words.map((word2, index) => [word2, table.leadingTo(index)]));
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
    if (recognizers.some(({ kind, whole }) => whole !== void 0 && kind.startsWith(`${service.id}/`))) lists.asWhole.push(index);
    for (const [word2, gate] of gatesOf(from)) {
      const known = words2.get(word2);
      const led = (side2) => [...known?.[side2] ?? [], ...from[side2].has(word2) ? [index] : []];
      words2.set(word2, { free: led("free"), bound: led("bound"), gate: known === void 0 ? gate : widerOf(known.gate, gate) });
    }
  }
  return tableFrom(words2, lists);
}
var isLookedForBeside = (route) => route.siblings.length > 0 && !route.literal;
function tableFrom(words2, lists) {
  const sorted = [...words2].sort(([a], [b]) => a < b ? -1 : 1);
  return { ...lists, words: sorted.map(([word2]) => word2), leadingTo: (word2) => sorted[word2][1] };
}
function readPrepared(text) {
  const lines = text.split("\n");
  const { services: count, ...lists } = JSON.parse(lines[0]);
  const size = (lines.length - 2 - count) / 2;
  const services = [];
  const numbers2 = (list) => list === "" ? [] : list.split(",").map(Number);
  return {
    count,
    service: (index) => services[index] ??= JSON.parse(lines[1 + index]),
    table: {
      ...lists,
      words: lines.slice(1 + count, 1 + count + size).map((word2) => word2.includes("\\") ? JSON.parse(`"${word2}"`) : word2),
      leadingTo(word2) {
        const [free = [], bound = [], gate = []] = lines[1 + count + size + word2].split(";").map(numbers2);
        return { free, bound, gate: gate.length === 0 ? null : [gate[0], gate[1]] };
      }
    }
  };
}

// src/detect/search.ts
function searchFor(services, known) {
  let search;
  return () => search ??= makeSearch(services, known?.());
}
function makeSearch(services, known = nothing3) {
  const brought = [];
  const globs = makeGlobs();
  const table = extended(known, services);
  const serviceAt = (index) => index < known.count ? known.service(index) : services[index - known.count];
  const bring = (index) => brought[index] ??= broughtBy(serviceAt(index), index, table.routes[index], globs);
  const escapes2 = new Map(escapeLayers.flatMap(({ words: words2 }, layer) => words2.map((word2) => [word2.toLowerCase(), layer])));
  const locals = new Map(localLayers.flatMap(({ words: words2 }, layer) => words2.map((word2) => [word2.toLowerCase(), layer])));
  const leads = [];
  const leadsOf = (word2) => {
    const there = leads[word2];
    if (there !== void 0) return there;
    const text = table.words[word2];
    const { free, bound } = table.leadingTo(word2);
    const made2 = together(free.flatMap((service) => bring(service).free.get(text)));
    if (bound.length > 0) {
      const known2 = /* @__PURE__ */ new Map();
      const of = (service) => {
        const there2 = known2.get(service) ?? together(bring(service).bound.get(text));
        known2.set(service, there2);
        return there2;
      };
      made2.push({ is: "bound", services: new Set(bound), of });
    }
    const layer = escapes2.get(text);
    if (layer !== void 0) made2.push({ is: "escape", layer, length: text.length });
    const local = locals.get(text);
    if (local !== void 0) made2.push({ is: "local", layer: local, length: text.length });
    return leads[word2] = made2;
  };
  const gates = makeGates(table.words.length);
  let beside;
  let whole;
  let withLines;
  const wholeOf = (route) => {
    const asked = ofWhole.find(({ kind }) => kind === route.kind.id)?.whole;
    return asked === void 0 ? [] : [{ route, whole: asked }];
  };
  return {
    automaton: makeAutomaton(table.words, (word2) => gates.set(word2, table.leadingTo(word2).gate)),
    gates,
    leadsOf,
    ofWholeTexts: () => whole ??= table.asWhole.flatMap((service) => bring(service).routes.flatMap(wholeOf)),
    partsOf: (kind) => bring(kind.service).parts.filter(({ route }) => route.kind === kind),
    withLines: () => withLines ??= new Set(table.withLines),
    besideOthers: () => beside ??= table.beside.flatMap((service) => bring(service).routes.filter(isLookedForBeside))
  };
}
var ofWhole = recognizers.filter(({ whole }) => whole !== void 0);
function together(brought) {
  const leads = [];
  const byName = /* @__PURE__ */ new Map();
  for (const lead of brought) {
    if (lead.is !== "name") {
      leads.push(lead);
      continue;
    }
    const id2 = JSON.stringify(lead.name);
    const known = byName.get(id2);
    if (known !== void 0) known.push(...lead.owners);
    else {
      const owners = [...lead.owners];
      byName.set(id2, owners);
      let telling2;
      leads.push({
        ...lead,
        owners,
        get telling() {
          return telling2 === void 0 ? telling2 = commonTelling(owners.map(({ route }) => route.matcher)) : telling2;
        }
      });
    }
  }
  return leads;
}

// src/detect/detector.ts
import { createHash as createHash4 } from "node:crypto";

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
    const before6 = room.cut.size;
    const bytes = unpack(packed, room, room.bytes, gunzipSync);
    if (bytes !== null) return [{ name: "", bytes }];
    return room.cut.size > before6 ? [] : null;
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
    const name2 = longName ?? (prefix === "" ? "" : `${prefix}/`) + textAt(bytes, at, 100);
    longName = void 0;
    if (type === "L") longName = textAt(content, 0, Math.min(content.length, 4096));
    else if (type === "x") longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(textAt(content, 0, Math.min(content.length, 8192)))?.[1];
    else if ((type === "0" || type === "\0" || type === "7") && content.length > 0) {
      if (--room.entries < 0) {
        room.cut.add(tooMany);
        return;
      }
      yield { name: name2, bytes: content };
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
    const name2 = view.toString("utf8", at + 46, Math.min(end, at + 46 + names));
    const bytes = contentOf(view, at, room);
    if (bytes !== null && bytes.length > 0) yield { name: name2, bytes };
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

// src/detect/published.ts
import { createHash as createHash3 } from "node:crypto";
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
  ].map((digest) => [digest, "an example of RFC 5849"])
]);
var shortest5 = 10;
var publishedAs = (value) => value.length < shortest5 ? null : published.get(createHash3("sha256").update(value, "latin1").digest("hex")) ?? null;

// src/detect/judge.ts
function judge4(claim, text, path) {
  const { value, route } = claim;
  const published2 = publishedAs(value);
  if (published2 !== null) return published2;
  if (claim.recognized !== void 0) return claim.recognized.judged;
  if (isAskedOfNobody(claim)) {
    if (isAmongTests(path)) return "a private key among tests";
    if (isReading(path)) return "a private key in an example or documentation";
  }
  if (claim.checked) return route.check === "jwt" && isTutorialToken(value) ? "the example token of the JWT tutorials" : null;
  if (route.matcher.pieces.some((piece2) => piece2.is === "until")) return null;
  const body = value.slice(claim.prefix);
  const byItself = exampleIn(value) ?? templateIn(body) ?? placeholderIn2(body) ?? repetitionIn(body) ?? wordsIn2(body, alphabetOf(claim));
  if (byItself !== null) return byItself;
  if (saidExample.test(lineBefore(claim, text))) return "said to be an example";
  return claim.strength <= strengths.carrier ? idHere(claim, text) ?? hashHere(claim, text, path) : null;
}
var isAskedOfNobody = ({ route, value }) => route.kind.nobodys && route.part === null && !value.startsWith("-----BEGIN OPENSSH");
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
  for (const piece2 of body.split(/[^A-Za-z0-9]+/)) {
    const found = stretchIn(piece2, unlikely(body.length, sizeOf(piece2)));
    if (found !== null) return found;
  }
  const size = sizeOf(body);
  if (size === 10) return null;
  for (let period = 2; period <= Math.min(12, body.length / 2); period++)
    if (body.length - period >= unlikely(body.length, size) && repeats(body, period)) return "one piece again and again";
  const few = size > 16 && body.length >= 24 ? 7 : 4;
  return body.length >= 16 && new Set(body).size <= few ? "too few different characters" : null;
}
function stretchIn(piece2, stretch2) {
  let same3 = 1;
  let up = 1;
  let down = 1;
  for (let i = 1; i < piece2.length; i++) {
    const step = distance(piece2.charCodeAt(i - 1), piece2.charCodeAt(i));
    same3 = step === 0 ? same3 + 1 : 1;
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (same3 >= stretch2) return "one character again and again";
    if (up >= stretch2 || down >= stretch2) return "characters in order";
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
function wordsIn2(body, alphabet) {
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
var digestWord = /(?:integrity|sha-?\d*|md5|checksum|digest|hash|commit|revision|rev|ref|etag|blob|(?<![a-z])tree|parent|resolved|nonce|uses:[^\n]*|@|#|commit\/|blob\/|tree\/)["'\x60]?[\s:=-]{0,4}["'\x60]?$/i;
function hashHere(claim, text, path) {
  if (claim.strength !== strengths.sibling && digestFiles.test(path)) return "a digest in a lock file";
  if (digestWord.test(lineBefore(claim, text))) return "a digest or a revision";
  const hex2 = /^[0-9a-f]{20,}$/.test(claim.value) && !/^[0-9a-f]*$/i.test(alphabetOf(claim));
  return hex2 && claim.strength < strengths.carrier ? "a digest or a revision" : null;
}
var saidExample = /(?:\be\.g\.|\bfor example|\bplaceholder)["'\x60]?\s{0,4}[:=,]?\s{0,4}["'\x60]?$/i;
var idsName = /(?:id|uuid|guid|organi[sz]ation|org|project|tenant|subscription|account|workspace|zone|image|server|volume|snapshot)["'\x60]?\]?\s{0,20}(?:=>|:?=|:|,)\s{0,20}["'\x60]?$/i;
var idHere = (claim, text) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(claim.value) && idsName.test(lineBefore(claim, text)) ? "an id" : null;
function lineBefore(claim, text) {
  const from = Math.max(0, claim.start - 60);
  const before6 = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1", from, claim.start);
  return before6.slice(before6.lastIndexOf("\n") + 1);
}
var alphabetsOfRuns = /* @__PURE__ */ new WeakMap();
function alphabetOf({ route: { matcher } }) {
  let alphabet = alphabetsOfRuns.get(matcher);
  if (alphabet === void 0) {
    const run = matcher.pieces.find((piece2) => piece2.is === "run");
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
var other3 = 255;
function narrow(bytes, encoding) {
  const high = encoding.name === "utf-16le" ? 1 : 0;
  const units = bytes.length - encoding.mark >> 1;
  const text = new Uint8Array(units);
  for (let i = 0, at = encoding.mark; i < units; i++, at += 2) {
    const low = bytes[at + 1 - high];
    text[i] = bytes[at + high] === 0 && low < 128 ? low : other3;
  }
  return text;
}

// src/detect/pairs.ts
function pairParts(claims, bytes) {
  const parts2 = claims[0]?.route.kind.parts;
  if (parts2 === null || parts2 === void 0) return [];
  const secret2 = parts2.names.filter((name2) => !parts2.public.has(name2));
  const bundles = [];
  for (const group of groupsOf(claims, bytes, parts2.within)) {
    const lineOf2 = linesOf2(group, bytes);
    const rest = new Set(group);
    for (const name2 of secret2) {
      const mains = group.filter((claim) => rest.has(claim) && claim.route.part === name2);
      for (const claim of mains) rest.delete(claim);
      const found = mains.map(() => []);
      for (const other4 of parts2.names) {
        if (other4 === name2) continue;
        const its = group.filter((claim) => rest.has(claim) && claim.route.part === other4);
        for (const [i, claim] of partners(mains, its, lineOf2, parts2.within).entries())
          if (claim !== void 0) {
            found[i].push(claim);
            rest.delete(claim);
          }
      }
      for (const [i, main] of mains.entries()) {
        const others3 = found[i];
        bundles.push({ main, others: others3, distance: Math.min(...others3.map((other4) => gap2(main, other4))) });
      }
    }
  }
  return bundles.map((bundle) => withFarParts(bundle, claims, parts2.names));
}
function withFarParts(bundle, claims, names) {
  const { main, others: others3 } = bundle;
  if (others3.length === names.length - 1 || !isTheOnly(main, claims)) return bundle;
  const missing = names.filter((name2) => name2 !== main.route.part && others3.every((other4) => other4.route.part !== name2));
  const far = missing.flatMap((name2) => claims.find((claim) => claim.route.part === name2 && isTheOnly(claim, claims)) ?? []);
  const all2 = [...others3, ...far];
  return { main, others: all2, distance: Math.min(...all2.map((other4) => gap2(main, other4))) };
}
var isTheOnly = (claim, claims) => !claim.route.literal && claim.strength >= strengths.wildcard && claims.every((other4) => other4.route.part !== claim.route.part || other4.value === claim.value);
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
function linesOf2(group, bytes) {
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
  const between2 = bytes.subarray(from, to);
  let count = 0;
  for (let at = between2.indexOf(10); at >= 0; at = between2.indexOf(10, at + 1)) count++;
  return count;
}
var gap2 = (a, b) => Math.max(a.start - b.end, b.start - a.end, 0);
function partners(mains, others3, lineOf2, within) {
  const inReach = (a, b) => Math.abs(lineOf2(a) - lineOf2(b)) <= within;
  if (mains.length === others3.length && mains.every((main, i) => inReach(main, others3[i]))) return others3;
  const used = /* @__PURE__ */ new Set();
  const certain = others3.some((other4) => other4.strength >= strengths.wildcard);
  return mains.map((main) => {
    if (!certain && new Set(others3.filter((other4) => inReach(main, other4)).map(({ value }) => value)).size > 1) return void 0;
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const other4 of others3) {
      if (!inReach(main, other4)) continue;
      const away = Math.abs(main.start - other4.start) + (used.has(other4) ? 1e9 : 0);
      if (away < least) [best, least] = [other4, away];
    }
    if (best !== void 0) used.add(best);
    return best;
  });
}

// src/detect/claims.ts
function claimAt(route, text, at, strength, meter) {
  const match = matchAt(route.matcher, text, at, meter);
  if (match === void 0) return void 0;
  if (route.showing !== null && !holdsRandom(text, at, match.end)) return void 0;
  const slice = (start, end) => text.toString("latin1", start, end);
  const raw = slice(at, match.end);
  if (route.check !== void 0 && !checkHolds(route.check, raw)) return void 0;
  return {
    route,
    start: at,
    end: match.end,
    value: route.check === "pem" ? plainBlock(raw) : raw,
    prefix: match.prefixEnd - at,
    named: Object.fromEntries(match.named.map(({ name: name2, start, end }) => [name2, slice(start, end)])),
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
  let next = endOfLine2(bytes, encoding.mark, encoding);
  let last = { line: -1, offset: 0, units: 0 };
  const lineOf2 = (offset) => {
    for (; next <= offset; next = endOfLine2(bytes, next, encoding)) starts.push(next);
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
    const line2 = lineOf2(offset);
    return [line2 + 1, columnOf(line2, offset)];
  };
  return (start, end) => {
    const [line2, column] = positionOf(start);
    const [endLine, endColumn] = positionOf(end);
    return { line: line2, column, endLine, endColumn };
  };
}
function endOfLine2(bytes, from, encoding) {
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
var gap3 = 720;
var filler = 10;
var mostJoined = 1 << 20;
function* joinPieces(pieces) {
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    let size = 0;
    while (to < pieces.length && (to === from || size + gap3 + pieces[to].bytes.length <= mostJoined))
      size += gap3 + pieces[to++].bytes.length;
    yield joined3(pieces.slice(from, to));
  }
}
function joined3(pieces) {
  const size = pieces.reduce((sum, { bytes: bytes2 }) => sum + bytes2.length, 0);
  if (pieces.length === 1) return { bytes: pieces[0].bytes, size, at: () => [pieces[0], 0] };
  const bytes = new Uint8Array(size + gap3 * (pieces.length - 1)).fill(filler);
  const starts = [];
  let at = 0;
  for (const piece2 of pieces) {
    starts.push(at);
    bytes.set(piece2.bytes, at);
    at += piece2.bytes.length + gap3;
  }
  return {
    bytes,
    size,
    at: (offset) => {
      const index = lastAtMost(starts, offset);
      return [pieces[index], starts[index]];
    }
  };
}
function narrowed(piece2) {
  const encoding = encodingOf(piece2.bytes);
  if (encoding.name === "utf-8") return piece2;
  const at = (offset) => encoding.mark + 2 * offset;
  return {
    ...piece2,
    layers: [...piece2.layers, encoding.name],
    bytes: narrow(piece2.bytes, encoding),
    outside: (start, end) => piece2.outside(at(start), at(end))
  };
}

// src/detect/layers/base64.ts
var sextets = new Uint8Array(256);
for (const [i, byte] of [...Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")].entries())
  sextets[byte] = i;
sextets[45] = 62;
sextets[95] = 63;
var shortestLine = 40;
var widest2 = 1024;
var surelyEncoded = 160;
var longest7 = 4 << 20;
var mostStarts = 6;
var marks = byteSet("/-_+");
var escapeLetters3 = byteSet("nrt");
var hexDigits = byteSet("0123456789abcdefABCDEF");
function openBase64(text, start, end) {
  const from = startIn(text, start, end);
  const lines = from < 0 && end - start < shortestLine ? [] : linesFrom(text, from < 0 ? start : from, end);
  const stop = lines.at(-1)?.[1] ?? end;
  const size = lines.reduce((sum, [a, b]) => sum + b - a, 0);
  if (lines.length === 0 || from < 0 && size < surelyEncoded || size > longest7) return { piece: null, end: stop };
  const bytes = Buffer.from(lines.map(([a, b]) => text.toString("latin1", a, b)).join(""), "base64");
  const last = lines.at(-1);
  const before6 = Math.floor((size - (last[1] - last[0])) * 3 / 4);
  if (lines.length > 1 && bytes.indexOf(0) >= before6) return pieceOf(lines.slice(0, -1), bytes.subarray(0, before6));
  if (from < 0 && isMedia(bytes)) return { piece: null, end: stop };
  return pieceOf(lines, bytes);
}
function pieceOf(lines, bytes) {
  const stop = lines.at(-1)[1];
  return {
    piece: narrowed({ start: lines[0][0], end: stop, layers: ["base64"], bytes, outside: outsideOf(lines), opaque: true }),
    end: stop
  };
}
function startIn(text, start, end) {
  let at = start + lettersOfEscape(text, start);
  for (let tries = 0; tries < mostStarts && end - at >= shortestRun - 4; tries++) {
    if (beginsText(text, at)) return at;
    while (at < end && marks[text[at]] === 0) at++;
    while (at < end && marks[text[at]] === 1) at++;
  }
  return -1;
}
function lettersOfEscape(text, start) {
  if (text[start - 1] === 92) return escapeLetters3[text[start]];
  return text[start - 1] === 37 && hexDigits[text[start]] === 1 && hexDigits[text[start + 1]] === 1 ? 2 : 0;
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
      else if (!isText2(byte) && !isMark(text, at, bits)) return false;
    }
  }
  return zeros === 0 || zeros === 6 || zeros === 5;
}
var isText2 = (byte) => byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
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
    const most2 = lines.length === 1 ? Math.max(width, widest2) : width;
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
var ends4 = byteSet("=\r\n\\\"'`<,;)]} ");
var endsValue = (text, at) => at === text.length || ends4[text[at]] === 1;
function outsideOf(lines) {
  if (lines.length === 1) {
    const [start, end] = lines[0];
    return (from, to) => [start + Math.floor(from / 3) * 4, Math.min(end, start + Math.ceil(to / 3) * 4)];
  }
  const before6 = [];
  let sum = 0;
  for (const [start, end] of lines) {
    before6.push(sum);
    sum += end - start;
  }
  const place = (offset, last) => {
    let line2 = lines.length - 1;
    let low = 0;
    let high = line2;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (before6[middle] < offset || !last && before6[middle] === offset) low = middle;
      else high = middle - 1;
    }
    line2 = low;
    return Math.min(lines[line2][0] + offset - before6[line2], lines[line2][1]);
  };
  return (from, to) => [place(Math.floor(from / 3) * 4, false), place(Math.ceil(to / 3) * 4, true)];
}

// src/detect/layers/hex.ts
var hexBytes = byteSet("0123456789abcdefABCDEF");
var shortest6 = 40;
function openHex(text, start, end) {
  let from = start;
  if (text[from] === 48 && (text[from + 1] | 32) === 120) from += 2;
  else if (text[from] === 120 && text[from - 1] === 92) from++;
  if (end - from < shortest6) return null;
  for (let i = from; i < from + 16; i += 2) {
    if (hexBytes[text[i]] === 0 || hexBytes[text[i + 1]] === 0) return null;
    const high = text[i] & 15;
    if (!(high >= 2 && high <= 7 && text[i] < 64) && !(text[i] === 48 && i > from)) return null;
  }
  let stop = from;
  while (stop < end && hexBytes[text[stop]] === 1) stop++;
  if (stop - from < shortest6) return null;
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

// src/detect/printable.ts
var shortest7 = 8;
var isPrintable2 = new Uint8Array(256);
for (let byte = 32; byte < 127; byte++) isPrintable2[byte] = 1;
for (const byte of [9, 10, 13]) isPrintable2[byte] = 1;
function eachPrintable(bytes, found) {
  for (let i = shortest7 - 1; i < bytes.length; i += shortest7) {
    let start = i + 1;
    while (start > i + 1 - shortest7 && isPrintable2[bytes[start - 1]] === 1) start--;
    if (start > i) continue;
    while (i + 1 < bytes.length && isPrintable2[bytes[i + 1]] === 1) i++;
    if (++i - start >= shortest7) found(start, i);
  }
}

// src/detect/spoken/basic-pairs.ts
var shortest8 = 24;
var longest8 = 600;
var inRun2 = setOf("base64");
var header = /basic(?:[ +]|%20){1,3}$/i;
var name = /([A-Za-z][\w.-]{3,60})["'\]]{0,2}[ \t]{0,4}[:=][ \t]{0,4}["']?$/;
var nameWords = /* @__PURE__ */ new Set(["basic", "auth", "authorization", "credentials", "creds", "login", "base64", "b64"]);
function isBasic(text, at) {
  const before6 = text.toString("latin1", Math.max(0, at - 72), at);
  if (header.test(before6)) return true;
  const called = name.exec(before6)?.[1];
  return called !== void 0 && wordsIn(called).some((word2) => nameWords.has(word2));
}
function pairsInBasic(text, at, near3, meter) {
  let stop = at;
  while (stop - at < longest8 && inRun2[text[stop]] === 1) stop++;
  if (stop - at < shortest8 || !holdsRandom(text, at, stop)) return [];
  const keys2 = [...near3].flatMap((each) => each.filter(({ others: others3 }) => others3.length > 0));
  if (keys2.length === 0 || !isBasic(text, at)) return [];
  const written = text.toString("latin1", at, stop);
  meter.left -= written.length;
  const inner = Buffer.from(written, "base64");
  const mark = inner.indexOf(58);
  const placed = (claim) => ({
    ...claim,
    start: at + Math.floor(claim.start / 3) * 4,
    end: Math.min(at + written.length, at + Math.ceil(claim.end / 3) * 4),
    decoded: ["base64"],
    veil: [at, at + written.length]
  });
  const whole = (route, from, to) => {
    const claim = claimAt(route, inner, from, strengths.carrier, meter);
    return claim?.end === to ? claim : void 0;
  };
  return keys2.flatMap(({ route, others: others3 }) => {
    const secret2 = mark < 0 ? void 0 : whole(route, mark + 1, inner.length);
    const id2 = secret2 === void 0 ? void 0 : others3.map((other4) => whole(other4, 0, mark)).find((claim) => claim !== void 0);
    return secret2 === void 0 || id2 === void 0 ? [] : [placed(secret2), placed(id2)];
  });
}

// src/detect/spoken/pair.ts
var between = /^(?:["'`]{1,2}(?:\.\w{1,12}\(\))?)?(?:[ \t]{0,8}[,|;][ \t]{0,8}(?:[\\^]?\r?\n)?[ \t]{0,40}|[ \t]{0,4}[:/]?[ \t]{0,4})[@$]?["'`]{0,2}$/;
var farthestBetween = 72;
var inValue = byteSet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.");
var longestValue = 160;
var parts = byteSet(" 	\r\n\"'`,|;:()\\^@$");
var quotes3 = byteSet("\"'`");
var areTogether = (text, [, end], [start]) => start > end && start - end <= farthestBetween && between.test(text.toString("latin1", end, start));
function pairAt(text, start, end, route, others3) {
  if (end - start > longestValue) return null;
  for (const other4 of others3) {
    const before6 = valueBefore(text, start);
    if (before6 !== null && isPart(other4, text, before6)) return before6[0];
    const behind5 = valueBehind(text, end);
    if (behind5 !== null && isPart(other4, text, behind5) && areToldApart(text, [start, end], route, behind5, other4)) return start;
  }
  return null;
}
var areToldApart = (text, one, itsRoute, other4, otherRoute) => !isOf(otherRoute, text, one) || !isOf(itsRoute, text, other4);
function isPart(route, text, [start, end]) {
  const claim = claimOf(route, text, start);
  return claim?.end === end && isNoWord(claim);
}
var isOf = (route, text, [start, end]) => claimOf(route, text, start)?.end === end;
var claimOf = (route, text, start) => claimAt(route, text, start, 0, { left: longestValue * 8 });
var isMarked = ({ route: { matcher } }) => matcher.leading === null && matcher.literal >= 2;
var isNoWord = (claim) => isLikeAKey(claim.value) || isMarked(claim) && (isLikeAKey(claim.value.slice(claim.prefix)) || claim.value.length >= 12 && /\d/.test(claim.value));
function valueBefore(text, at) {
  const stop = Math.max(0, at - farthestBetween);
  let [start, end] = runBack(text, at, stop);
  if (text[start] === 46 && quotes3[text[start - 1] ?? 0] === 1) [start, end] = runBack(text, start, stop);
  return start < end && areTogether(text, [start, end], [at, at]) ? [start, end] : null;
}
function runBack(text, at, stop) {
  let end = at;
  while (end > stop && (parts[text[end - 1]] === 1 || isLoneSlash(text, end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < longestValue && inValue[text[start - 1]] === 1) start--;
  return [start, end];
}
function valueBehind(text, at) {
  const stop = Math.min(text.length, at + farthestBetween);
  let start = at;
  while (start < stop && (parts[text[start]] === 1 || isLoneSlash(text, start))) start++;
  let end = start;
  while (end < text.length && end - start < longestValue && inValue[text[end]] === 1) end++;
  return start < end && areTogether(text, [at, at], [start, end]) ? [start, end] : null;
}
var isLoneSlash = (text, at) => text[at] === 47 && text[at - 1] === 32 && text[at + 1] === 32;

// src/detect/spoken/evidence.ts
var says = { own: 3.5, doubtful: 2.7, near: 2.3, direct: 2.1, alone: 2.05, behind: 2, nothing: 0 };
var nearness = (distance2) => 0.2 * (1 - Math.min(distance2, 400) / 400);
var mostLines2 = 4;
function evidenceFor(text, start, end, place, near3, key) {
  const { before: before6, behind: behind5 } = near3;
  const { name: name2 } = place;
  if (key.wide && isHex(text.toString("latin1", start, end)) && end - start >= 20) return says.nothing;
  if (before6 !== void 0 && name2 !== null && isIn(before6, name2)) return inName3(text, start, end, place, before6, key);
  const isOwn = before6 !== void 0 && name2 !== null && !before6.of.host && before6.start <= name2.start && before6.end >= name2.end;
  const isRandom = key.tight || isLikeAKey(text.toString("latin1", start, end));
  if (!isRandom) return says.nothing;
  const named2 = name2 !== null && (nameAKey(name2.words) || isCalled(name2, key.called));
  const pair2 = pairAt(text, start, end, key.route, key.others);
  if (before6 !== void 0 && isNear(text, before6, start)) {
    const distance2 = start - before6.end;
    if (named2 || name2 === null && place.spoken) {
      if (before6.of.ordinary && name2 !== null && name2.words.join() === "key" && !isDirect(text, before6, name2.start))
        return says.nothing;
      const doubt = name2 !== null && fit(name2.words, key.called) === "doubtful" ? 0.2 : 0;
      return says.near + nearness(distance2) - doubt;
    }
    if (pair2 !== null && (!before6.of.ordinary || isDirect(text, before6, pair2)))
      return ofDigests(text, place, before6) ? says.nothing : says.direct + nearness(distance2);
    if (before6.of.ordinary) return says.nothing;
    if (isOwn || name2 === null && isDirect(text, before6, start))
      return ofDigests(text, place, before6) ? says.nothing : says.direct + nearness(distance2);
    if (key.tight) return says.alone + nearness(distance2) / 10;
  }
  if (behind5 !== void 0 && !behind5.of.ordinary && isBehind(text, end, behind5, name2) && (named2 || place.spoken || key.tight || pair2 !== null))
    return says.behind + nearness(behind5.start - end) / 10;
  return says.nothing;
}
var isIn = (mention, name2) => !mention.of.host && mention.start >= name2.start && mention.end <= name2.end;
function inName3(text, start, end, place, mention, key) {
  const name2 = place.name;
  const rest = [
    ...wordsIn(text.toString("latin1", name2.start, mention.start)),
    ...wordsIn(text.toString("latin1", mention.end, name2.end))
  ];
  const value = text.toString("latin1", start, end);
  const how = fit(rest, key.called);
  if (how === "named" && rest.length > 0) return says.own + 0.2;
  if (nameAKey(rest))
    return key.tight || looksSecret(value) || isUuid(value) ? how === "doubtful" ? says.doubtful : says.own : says.nothing;
  if (!areNeutral(rest) || ofDigests(text, place, mention)) return says.nothing;
  if (mention.of.ordinary && !rest.some(isClient) && !isMade2(text, name2.start)) return says.nothing;
  return key.tight || isLikeAKey(value) ? says.direct + nearness(start - mention.end) : says.nothing;
}
var ofDigests = (text, { line: line2 }, mention) => /hash|sha-?\d|md5|digest|checksum|integrity|etag|fingerprint|commit|revision/i.test(
  line2.replaceAll(text.toString("latin1", mention.start, mention.end), "")
);
var isMade2 = (text, at) => text.toString("latin1", Math.max(0, at - 4), at) === "new ";
function isNear(text, mention, at) {
  let lines = 0;
  for (let i = mention.end; i < at; i++) if (text[i] === 10 && ++lines > mostLines2) return false;
  return true;
}
var isDirect = (text, mention, at) => at - mention.end < 12 && /^["'`*)\]]{0,2}[ \t]{0,3}(?:[:=|,-]|->|=>)?[ \t]{0,3}["'`*(]{0,3}$/.test(text.toString("latin1", mention.end, at));
function isBehind(text, end, mention, name2) {
  const between2 = text.toString("latin1", end, mention.start);
  const lines = between2.split("\n");
  if (mention.of.host) return lines.length <= 3 && lines.slice(0, -1).every((line2) => /[\\,`({[]\s*$/.test(line2));
  if (lines.length === 1) return between2.length <= 60;
  return lines.length === 2 && name2 !== null && text.toString("latin1", mention.end, mention.end + 80).split("\n")[0].includes(name2.text);
}

// src/detect/spoken/place.ts
var reach5 = 200;
var mostNames = 5;
var chain = /[A-Za-z_][\w$-]*(?:(?:\.|::|->|:(?=[A-Za-z]))[\w$-]+)*/g;
var fillers = /^(?:value|default|values?|string|str|text|content|body|literal|bytes?|const|let|var|val|b|r|u|f|v|bearer|basic|nil|null|none|os|get|getenv|environ|env|some|required|optional|type|data|std|new|e|n|t|is|to|char|object|public|private|static|final)$/i;
var scheme = /(?:bearer|token|basic|apikey|api-key|key|bot|oauth|ssws|geniekey|token token=|apikey-v1)[ =]{1,3}\\?["']?$/i;
var said = /(?:^|[^A-Za-z])(?:(?:api|access|auth|secret)[ _-]?)?(?:keys?|tokens?|secrets?|passwords?|pass|credentials?|creds|pat|bearer|auth|apikey)["'`*)\]]{0,3}[ \t]{0,3}(?:(?:is|are|was|to use|here|below|value|v|of [\w.-]{1,30}|for [\w.-]{1,30}(?: is)?)[ \t]{0,2})?(?:[:=-]{1,2}>?|→|\|)?[ \t]{0,4}["'`*([<]{0,3}$/i;
var asUser = /(?:^|[\s"'])(?:-u|--user)[= ]{0,2}["']?(?:[\w.@+-]{0,60}:)?$|:\/\/[^\s:@/"']{0,80}:$/;
function placeOf(text, at) {
  const from = Math.max(0, at - reach5);
  const before6 = text.toString("latin1", from, at);
  const line2 = before6.slice(before6.lastIndexOf("\n") + 1);
  const spoken = asUser.test(line2) || said.test(line2);
  const withScheme = scheme.exec(before6);
  const starts = withScheme === null ? [at] : [at, from + withScheme.index];
  const found = [...before6.matchAll(chain)];
  let asked = 0;
  for (let i = found.length - 1; i >= 0 && asked < mostNames; i--) {
    const name2 = found[i][0];
    if (fillers.test(name2)) continue;
    asked++;
    const start = from + found[i].index;
    const end = start + name2.length;
    const slots = slotsBehind(text, start, end).filter((slot) => starts.includes(slot.at));
    if (slots.length > 0) return { name: { start, end, text: name2, words: wordsIn(name2), slots }, spoken, line: line2 };
  }
  return { name: null, spoken, line: line2 };
}
var ends5 = /^(?:$|[\s"'`,;)}\]<>&|#\\*]|[.!?](?:\s|$)|:(?:$|[\s"'@])|%[0-7]|@)/;
var isWhole = (text, end, { name: name2 }) => ends5.test(text.toString("latin1", end, Math.min(text.length, end + 2))) || (name2?.slots.some((slot) => isFilled(text, end, slot)) ?? false);

// src/detect/spoken/look.ts
var price = { place: 8, shape: 4, surroundings: 600 };
function lookNear(text, mentions, meter, add2) {
  const nearest = makeNearest(mentions);
  for (const [start, end] of stretchesNear(mentions))
    for (let at = start; at < Math.min(end, text.length) && meter.left >= 0; at++) {
      if (begins[text[at]] === 1 && mayBegin2(text, at) && isLong(text, at)) tryPlace(at);
    }
  function tryPlace(at) {
    meter.left -= price.place;
    const all2 = nearest(at);
    for (const claim of pairsInBasic(text, at, all2.keys(), meter)) add2(claim);
    let place;
    for (const [keys2, near3] of all2)
      for (const key of keys2) {
        const { matcher } = key.route;
        meter.left -= price.shape;
        if (matcher.firsts !== null && matcher.firsts[text[at]] !== 1 || isGlued(text, at, matcher.leading)) continue;
        const claim = claimAt(key.route, text, at, 0, meter);
        if (claim === void 0) continue;
        if (place === void 0) {
          meter.left -= price.surroundings;
          place = placeOf(text, at);
        }
        const strength = isWhole(text, claim.end, place) ? evidenceFor(text, at, claim.end, place, near3, key) : 0;
        if (strength > 0) add2({ ...claim, strength });
      }
  }
}
var alnum = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var begins = byteSet(alnum + "+_-$");
var goesOn3 = byteSet(alnum + "_-+/=.:~|$");
var isBefore = byteSet(" 	\r\n\"'`=:,([{>|?&;*<");
var quotes4 = byteSet("\"'`=");
var shortest9 = 12;
var digitWithin = 40;
function mayBegin2(text, at) {
  if (at === 0) return true;
  const before6 = text[at - 1];
  if (text[at] === 45) return quotes4[before6] === 1;
  return isBefore[before6] === 1 || at > 1 && (text[at - 2] === 92 || text[at - 3] === 37) && !isGlued(text, at, null);
}
function isLong(text, at) {
  let digit2 = false;
  let turns = 0;
  let end = at;
  const stop = Math.min(text.length, at + digitWithin);
  for (; end < stop && goesOn3[text[end]] === 1; end++) {
    const byte = text[end];
    if (byte >= 48 && byte <= 57) digit2 = true;
    else if (byte >= 65 && byte <= 90 && end > at && text[end - 1] >= 97) turns++;
    if (digit2 && end - at >= shortest9) return true;
  }
  return end - at >= shortest9 && (digit2 || turns >= 3 || end === at + digitWithin);
}

// src/detect/spoken/companions.ts
var price2 = { place: 2, surroundings: 600 };
var mostLines3 = 4;
var reach6 = 400;
var farthest2 = 8e3;
function lookForCompanions(search, text, claims, meter, add2) {
  const byKind = /* @__PURE__ */ new Map();
  for (const claim of claims)
    if (claim.route.part !== null && claim.decoded.length === 0) {
      const known = byKind.get(claim.route.kind);
      if (known === void 0) byKind.set(claim.route.kind, [claim]);
      else known.push(claim);
    }
  for (const [kind, found] of byKind) {
    found.sort((a, b) => a.start - b.start);
    for (const part of search.partsOf(kind)) {
      const its = found.filter(({ route }) => route.part === part.route.part);
      const lonely = found.filter(
        (claim) => asksFor(claim, part) && !its.some((other4) => areNear(text, claim, other4, kind.parts.within))
      );
      if (lonely.length > 0) lookAround(text, lonely, part, meter, add2);
    }
  }
}
var asksFor = ({ route, strength }, part) => route.public !== part.route.public && (part.route.public || !route.literal && strength >= strengths.wildcard);
function areNear(text, one, other4, within) {
  if (Math.abs(one.start - other4.start) > farthest2) return false;
  return other4.start < one.start ? linesBack(text, one.start, within, farthest2) <= other4.start : linesOn(text, one.end, within, farthest2) >= other4.end;
}
function lookAround(text, lonely, part, meter, add2) {
  const { route } = part;
  const { firsts, leading } = route.matcher;
  const lines = Math.min(mostLines3, route.kind.parts.within);
  const around3 = (claim) => [linesBack(text, claim.start, lines, reach6), linesOn(text, claim.end, lines, reach6)];
  for (const [from, to] of joined(lonely.map(around3)))
    for (let at = from; at < to && meter.left >= 0; at++) {
      meter.left -= price2.place;
      if (!mayStart(text, at, firsts) || isGlued(text, at, leading)) continue;
      const claim = claimAt(route, text, at, 0, meter);
      if (claim === void 0) continue;
      meter.left -= price2.surroundings;
      const place = placeOf(text, at);
      if (!isWhole(text, claim.end, place) && text[claim.end] !== 58) continue;
      const near3 = lonely.filter((one) => Math.abs(one.start - at) <= 2 * reach6);
      const strength = Math.max(0, ...near3.map((one) => saysBeside(text, claim, place, one, part)));
      if (strength === 0) continue;
      add2({ ...claim, strength });
      at = claim.end - 1;
    }
}
var mayStart = (text, at, firsts) => (firsts === null || firsts[text[at]] === 1) && (mayBegin2(text, at) || text[at - 1] === 47 && text[at - 2] === 47);
var says2 = {
  described: strengths.carrier,
  called: strengths.companion,
  spoken: 2.3,
  together: 2.1,
  marked: strengths.sibling,
  nothing: 0
};
function saysBeside(text, claim, { name: name2, line: line2 }, found, { route, called }) {
  if (claim.value === found.value || claim.start < found.end && found.start < claim.end) return says2.nothing;
  const isRandom = isNoWord(claim);
  const [one, other4] = [
    [claim.start, claim.end],
    [found.start, found.end]
  ];
  if (isRandom) {
    const isFirst2 = areTogether(text, one, other4);
    const isBehind2 = areTogether(text, other4, one);
    if ((isFirst2 || isBehind2) && (areToldApart(text, one, route, other4, found.route) || isFirst2 && isPassword(text, one, other4)))
      return route.public ? says2.called : says2.together;
  }
  if (text[claim.end] === 58) return says2.nothing;
  const words2 = name2?.words ?? labelIn(line2);
  if (words2.length === 0) return route.public && isRandom && isMarked(claim) ? says2.marked : says2.nothing;
  if ((name2 === null ? called.names.has(words2.join("")) : isCalled(name2, called)) && (isRandom || isNext(text, one, other4)))
    return says2.described;
  if (!isRandom) return says2.nothing;
  if (!route.public) return nameAKey(words2) ? says2.spoken : says2.nothing;
  if (words2.some((word2) => secret.test(word2))) return says2.nothing;
  return id.test(words2.at(-1)) ? says2.called : isMarked(claim) ? says2.marked : says2.nothing;
}
var labelIn = (line2) => wordsIn(
  /(?:^|[^\w ])[ \t]{0,8}([A-Za-z][A-Za-z ]{0,30})["'`*_)\]]{0,4}[ \t]{0,4}(?:[:=|]|->|→)?[ \t]{0,4}["'`*_([]{0,4}$/.exec(
    line2.slice(-80)
  )?.[1] ?? ""
);
var secret = /^(?:[a-z]*(?:secret|token|password|passwd)s?|private|pass|pwd|hash|digest|session)$/;
var id = /^(?:[a-z]*(?:id|key|user|username|sid)|login|account|client|public|access|app|name|ak|issuer|identifier|email)$/;
var isPassword = (text, [, end], [start]) => start - end === 1 && text[end] === 58;
function isNext(text, one, other4) {
  const [from, to] = one[0] < other4[0] ? [one[1], other4[0]] : [other4[1], one[0]];
  let lines = 0;
  for (let i = from; i < to; i++) if (text[i] === 10) lines++;
  return lines <= 1;
}

// src/detect/scanner.ts
var priceOf = (lead) => 4 * (lead.is === "bound" ? lead.services.size : 1);
var price3 = { name: 400, owner: 20, format: 60, command: 800, window: 2 };
var deepest = 5;
var mostClaims = 2e4;
var longestWhole = 1024;
var siblingLines = 3;
var siblingReach = 400;
function scanText(search, bytes, path, budget, depth = 0, part) {
  const { meter } = budget;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const binary = part === void 0 && bytes.includes(0);
  const claims = [];
  const sealed = [];
  const places = makePresence();
  const mentions = [];
  const later = [];
  const windows = /* @__PURE__ */ new Map();
  const inFiles = /* @__PURE__ */ new Map();
  const spans = [];
  const openings2 = [];
  let goesOn4 = false;
  let slotted;
  const eachWord = part?.eachWord ?? (binary ? wordsOfBinary : wordsOf2)(search, bytes);
  eachWord((word2, end) => {
    if (meter.left < 0) return;
    for (const lead of search.leadsOf(word2)) {
      meter.left -= priceOf(lead);
      if (lead.is === "literal") tryLiteral(lead, end);
      else if (binary) continue;
      else if (lead.is === "escape") (spans[lead.layer] ??= makeSpans(escapeLayers[lead.layer], bytes)).add(end - lead.length);
      else if (lead.is === "local") {
        if (part === void 0 || part.isOpen(end, localZone))
          (openings2[lead.layer] ??= localLayers[lead.layer].in(bytes)).add(end - lead.length, end);
      } else if (lead.is === "service") {
        const start = end - lead.length;
        if (!lead.host && !isWord(bytes, start, end)) continue;
        places.add(lead.service, start, end);
        if (lead.keys.length > 0 && (!lead.ordinary || speaksOf(text, start, end))) mentions.push({ of: lead, start, end });
      } else if (part === void 0 || part.isOpen(end, zoneOf(lead))) later.push([lead, end]);
    }
  });
  for (const [lead, end] of later) {
    if (meter.left < 0) break;
    follow(lead, end);
  }
  if (!binary) lookBesideSiblings();
  lookNear(text, mentions, meter, addClaim);
  if (!binary) lookForCompanions(search, text, claims, meter, addClaim);
  if (!binary && depth === 0 && bytes.length <= longestWhole) lookAtWhole();
  for (const [route, stretches] of windows) searchWindows(route, stretches);
  if (!binary && depth < deepest) openLayers();
  return { claims, sealed, goesOn: goesOn4 };
  function tryLiteral(lead, end) {
    const anchor = end - lead.length;
    for (let at = anchor - lead.least; at >= Math.max(0, anchor - lead.most); at--) {
      meter.left -= 1;
      if (isGlued(bytes, at, lead.route.matcher.leading)) continue;
      tryAt(lead.route, at, strengths.literal);
    }
  }
  function openLayers() {
    for (const found of spans) if (found !== void 0) scanPieces(found.open(part?.newIn));
    for (const opening2 of openings2) {
      const pieces2 = opening2?.open() ?? [];
      if (part === void 0) scanPieces(pieces2);
      else if (pieces2.length > 0) goesOn4 = true;
    }
    const pieces = [];
    const binaries = [];
    const openRun = (start, end) => {
      const hex2 = openHex(text, start, end);
      if (hex2 !== null) pieces.push(hex2);
      if (hex2 !== null) return end;
      const { piece: piece2, end: stop } = openBase64(text, start, end);
      if (piece2 === null) return stop;
      if (isPacked(piece2.bytes)) sealed.push(piece2);
      else (piece2.bytes.includes(0) ? binaries : pieces).push(piece2);
      return stop;
    };
    if (part === void 0) eachRun(bytes, openRun);
    else for (const [start, end] of part.runs) eachRun(bytes, openRun, start, end);
    scanPieces(pieces);
    scanPieces(binaries);
  }
  function scanPieces(pieces) {
    for (const opened2 of joinPieces(pieces)) {
      budget.opened.left -= opened2.size;
      if (budget.opened.left < 0 || meter.left < 0) return;
      scanOpened(opened2);
    }
  }
  function scanOpened(opened2) {
    const found = scanText(search, opened2.bytes, path, budget, depth + 1);
    for (const claim of found.claims) {
      const [piece2, from] = opened2.at(claim.start);
      if (claim.end - from > piece2.bytes.length) continue;
      const [start, end] = piece2.outside(claim.start - from, claim.end - from);
      const veil = piece2.opaque ? [piece2.start, piece2.end] : piece2.outside(claim.veil[0] - from, claim.veil[1] - from);
      addClaim({ ...claim, start, end, decoded: [...piece2.layers, ...claim.decoded], veil });
    }
    for (const each of found.sealed) {
      const [piece2, from] = opened2.at(each.start);
      const [start, end] = piece2.outside(each.start - from, each.end - from);
      sealed.push({ ...each, start, end, layers: [...piece2.layers, ...each.layers] });
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
      const from = end - length2 - within;
      addWindow(route, from - route.matcher.most, from, end + within, strengths.word);
    } else if (lead.is === "command") {
      const behind5 = end - lead.gap;
      if (!isCommand(bytes, behind5 - lead.length, behind5)) return;
      meter.left -= price3.command;
      tryCommand(lead, behind5);
    } else trySlot(lead.route, { at: end, quote: "" }, noAffixes, lead.strength);
  }
  function followBound(lead, end, service) {
    if (lead.is === "name") tryName(lead, end, service);
    else if (!places.near(service, end, end)) return;
    else if (lead.is === "query") trySlot(lead.route, { at: end, quote: "" }, noAffixes, lead.strength);
    else tryPassword(lead, end);
  }
  function tryFormat({ recognizer, route, length: length2 }, end) {
    meter.left -= price3.format;
    for (const found of [recognizer.find(text, end - length2, end, path) ?? []].flat()) addFound(found, route);
  }
  function addFound({ start, end, value, judged, sure, decoded: decoded2 = [] }, route) {
    addClaim({
      ...{ route, start, end, value, prefix: 0, named: {}, checked: false, decoded: decoded2, veil: [start, end] },
      strength: route.kind.weak ? strengths.generic : strengths.format,
      recognized: { judged, sure }
    });
  }
  function lookAtWhole() {
    for (const { whole, route } of search.ofWholeTexts()) {
      const found = whole(text, path);
      if (found !== null) addFound(found, route);
    }
  }
  function tryName({ name: name2, anchor, owners, telling: telling2 }, end, service) {
    const range = nameAround(bytes, end - anchor, name2);
    if (range === void 0 || service !== void 0 && !places.near(service, range[0], range[1])) return;
    if (telling2 !== null && !mayBeginIn(telling2, bytes, range[1], range[1] + slotReach + longestAffix)) return;
    let slots;
    for (const { route, files, affixes, strength } of owners) {
      if (files !== null && !isIn2(files)) continue;
      if (slots === void 0) {
        meter.left -= price3.name;
        slots = slotsOf(range);
      }
      meter.left -= price3.owner;
      for (const slot of slots) trySlot(route, slot, affixes, strength);
    }
  }
  function slotsOf([start, end]) {
    if (slotted?.start !== start || slotted.end !== end) slotted = { start, end, slots: slotsBehind(text, start, end) };
    return slotted.slots;
  }
  function isIn2(files) {
    let known = inFiles.get(files);
    if (known === void 0) inFiles.set(files, known = path === null || files(path));
    return known;
  }
  function trySlot(route, slot, affixes, strength) {
    const at = skipText(bytes, slot.at, affixes.before);
    if (at < 0) return;
    tryAt(route, at, strength, (end) => {
      const behind5 = skipText(bytes, end, affixes.after);
      return behind5 >= 0 && isFilled(bytes, behind5, slot);
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
      const from = Math.max(0, end - lead.length - userinfoReach);
      const mark = text.toString("latin1", from, end - lead.length).lastIndexOf("://");
      if (mark < 0) return;
      at = from + mark + 3;
    } else for (let i = 0; i < 8 && ` 	='",`.includes(String.fromCharCode(bytes[at] ?? 0)); i++) at++;
    const start = skipText(bytes, at, affixes.before);
    if (start >= 0) tryAt(route, start, strengths.carrier, (stop) => skipText(bytes, stop, affixes.after) >= 0);
  }
  function tryBasic(route, affixes, end) {
    const run = /^[A-Za-z0-9+/_-]{16,600}/.exec(text.toString("latin1", end, end + 600))?.[0];
    if (run === void 0 || !holdsRandom(bytes, end, end + run.length)) return;
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
  function addWindow(route, start, from, to, strength) {
    const stretches = windows.get(route) ?? [];
    windows.set(route, stretches);
    let window = { start: Math.max(0, start), from, to, strength };
    for (let last = stretches.at(-1); last?.strength === strength; last = stretches.at(-1)) {
      if (last.to < from) {
        window = { ...window, start: Math.max(window.start, last.to) };
        break;
      }
      stretches.pop();
      window = {
        start: Math.min(window.start, last.start),
        from: Math.min(window.from, last.from),
        to: Math.max(window.to, last.to),
        strength
      };
    }
    stretches.push(window);
  }
  function lookBesideSiblings() {
    const found = claims.filter((claim) => claim.route.part !== null && claim.route.literal);
    if (found.length === 0) return;
    for (const route of search.besideOthers()) {
      for (const claim of found)
        if (claim.route.kind === route.kind && route.siblings.includes(claim.route.part)) {
          const lines = Math.min(siblingLines, route.kind.parts.within);
          const start = linesBack(bytes, claim.start, lines, siblingReach);
          addWindow(route, start, start, linesOn(bytes, claim.end, lines, siblingReach), strengths.sibling);
        }
    }
  }
  function searchWindows(route, stretches) {
    const { showing, matcher } = route;
    for (const window of stretches) {
      if (showing === null) searchWindow(route, window, window.start, window.to);
      else {
        let next = window.start;
        eachRandom(bytes, window.start, Math.min(bytes.length, window.to + matcher.most), (start, end) => {
          const first = startOfRun(bytes, start, next) - showing.before;
          next = searchWindow(route, window, Math.max(next, first), Math.min(window.to, end));
        });
      }
    }
  }
  function searchWindow(route, { from, strength }, first, last) {
    const { firsts, leading } = route.matcher;
    let at = first;
    for (; at < Math.min(last, bytes.length) && meter.left >= 0; at++) {
      meter.left -= price3.window;
      if (firsts !== null && firsts[bytes[at]] !== 1) continue;
      if (isGlued(bytes, at, leading)) continue;
      const stop = tryAt(route, at, strength, (end) => end >= from);
      if (stop > at) at = stop - 1;
    }
    return at;
  }
}
function wordsOf2({ automaton, gates }, bytes) {
  const isOpen = gateOver(gates, randomPlacesIn(bytes));
  return (found) => automaton.scan(bytes, (word2, end) => {
    if (isOpen(word2, end)) found(word2, end);
  });
}
function wordsOfBinary({ automaton, gates }, bytes) {
  return (found) => eachPrintable(
    bytes,
    (start, end) => automaton.scan(bytes.subarray(start, end), (word2, behind5) => {
      if (gates.isAlwaysOpen(word2)) found(word2, start + behind5);
    })
  );
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
      const other4 = there[0];
      if (other4.start <= claim.start) {
        claim = { ...claim, start: other4.end };
        there = taken2[++low];
      } else claim = { ...claim, end: other4.start };
    }
    if (there === void 0 || there[0].start >= claim.end) taken2.splice(low, 0, [claim]);
    else if (isAsGood(there[0], claim) && !there.some((each) => isSameKind(each, claim))) there.push(claim);
  }
  return taken2.map((each) => ({ start: each[0].start, end: each[0].end, claims: each }));
}
function compare(a, b) {
  return Number(isChecked(b)) - Number(isChecked(a)) || literal(b) - literal(a) || b.strength - a.strength;
}
var isChecked = ({ checked, route }) => checked && route.check !== "jwt";
var literal = (claim) => claim.route.matcher.literal >= 4 ? claim.route.matcher.literal : 0;
var length = (claim) => claim.end - claim.start;
var isAsGood = (a, b) => a.start === b.start && a.end === b.end && a.value === b.value && compare(a, b) === 0 && a.decoded.length === b.decoded.length;
var isOtherPart = (a, b) => a.route.kind === b.route.kind && a.route.part !== b.route.part && a.decoded.length > 0 && b.decoded.length > 0 && isFew(Math.min(a.end, b.end) - Math.max(a.start, b.start));
var isFew = (shared) => shared > 0 && shared <= 4;
var isSameKind = (a, b) => a.route.kind === b.route.kind && a.route.part === b.route.part;

// src/detect/strangers.ts
var reach7 = 300;
var idsName2 = /(?<!ecret[-_]?|ECRET_)(?:[Aa]ccess[-_]?[Kk]ey(?:[-_]?[Ii][Dd])?|ACCESS_KEY(?:_ID)?)["'\x60\])]{0,3}\s{0,20}[:=>]{1,2}\s{0,20}["'\x60]?([A-Z\d]{16,40}|[\da-f]{20,40})(?![\w/+=-])/g;
function isOfStranger(claim, text) {
  const { route } = claim;
  if (route.part === null || route.public || route.siblings.length === 0) return false;
  const from = Math.max(0, claim.start - reach7);
  const around3 = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1", from, claim.end + reach7);
  for (const [, id2] of around3.matchAll(idsName2))
    if (id2 !== claim.value && /\d/.test(id2) && /[A-Z]/i.test(id2) && !/^A(?:KI|SI|BI|CC)A/.test(id2)) return true;
  return false;
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
  for (const member2 of members3)
    for (const hit of lookInto(work, member2.bytes, memberPath(path, member2.name), depth + 1)) {
      const layer = member2.name === "" ? archive.name : `${archive.name}:${shownName(work, member2.name)}`;
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
  for (const piece2 of sealed)
    for (const hit of lookInto(work, piece2.bytes, "", depth + 1)) hits.push(placedAt(hit, [piece2.start, piece2.end], piece2.layers));
  return hits.sort((a, b) => a.start - b.start).map((hit) => asStored(hit, encoding));
}
var memberPath = (path, name2) => name2 === "" ? path : `${path}/${name2}`.slice(-4096);
var placedAt = (hit, [start, end], layers) => ({
  ...hit,
  start,
  end,
  decoded: [...layers, ...hit.decoded],
  context: createHash4("sha256").update([...layers, hit.context].join("\0")).digest("hex").slice(0, 16)
});
function shownName(work, name2) {
  if (name2.length > 400) return "\u2026";
  const bytes = Buffer.from(name2.replace(/[^\x20-\x7e\u00a0-\uffff]/g, "?"));
  let shown2 = "";
  let at = 0;
  for (const { start, end, redacted } of lookThrough(work, bytes, "", deepestArchive)) {
    if (start < at) continue;
    shown2 += bytes.toString("utf8", at, start) + redacted;
    at = end;
  }
  shown2 += bytes.toString("utf8", at);
  return shown2.length > 200 ? `\u2026${shown2.slice(-200)}` : shown2;
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
    const stranger = (bundle?.others.length ?? 0) === 0 && isOfStranger(best, text);
    hits.push({
      key,
      candidates: [...new Set(claims.map((claim) => claim.route.kind.id))],
      confidence: stranger ? "possible" : confidenceOf(best, bundle),
      parts: partsOf(best, bundle),
      redacted: redact(best),
      start: best.start,
      end: best.end,
      decoded: best.decoded,
      context: digestAround(key, text, veilAround(veils, best.veil), veils),
      judged: judge4(best, text, path) ?? (stranger && isMadeUpPlace(path) ? "a test, an example or documentation" : null)
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
  const other4 = best?.route.kind.nobodys === true ? known.get(best.value) : void 0;
  return best === void 0 || other4 === void 0 ? claims : [{ ...other4, start: best.start, end: best.end, decoded: best.decoded, veil: best.veil }];
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
  const certain = claim.checked || whole && !kind.weak && bundle.others.some((other4) => other4.route.literal);
  if (certain && kind.sourced && (part === null || whole)) return "certain";
  if (kind.weak && !claim.checked) return "possible";
  return certain || claim.strength >= strengths.carrier || whole && goTogether(claim, bundle.others) ? "likely" : "possible";
}
function goTogether({ strength }, others3) {
  const least = strength >= strengths.word ? strengths.companion : strengths.carrier;
  return others3.every((other4) => other4.strength >= least);
}
function partsOf(claim, bundle) {
  const values = {};
  for (const each of [claim, ...bundle?.others ?? []]) {
    values[each.route.part ?? "key"] = each.value;
    for (const [name2, value] of Object.entries(each.named)) values[name2] ??= value;
  }
  return Object.fromEntries(Object.entries(values).map(([name2, value]) => [name2, new Secret(value)]));
}
function redact(claim) {
  const prefix = claim.value.slice(0, claim.prefix);
  return `${/^-----BEGIN (|.*[^-])-*$/.exec(prefix)?.[1] ?? prefix}\u2026`;
}

export {
  archives,
  encodingOf,
  changesOf,
  makeMoved,
  linesOf,
  newIn,
  placesOn,
  widened,
  betweenCuts,
  randomPlacesIn,
  firstPlaceBehind,
  followedPlaces,
  isWord,
  isCommand,
  localZone,
  zoneOf,
  widest,
  gateOver,
  makePlacer,
  mayBeAround,
  aroundAnchor,
  priceOf,
  scanText,
  readPrepared,
  searchFor,
  stepsFor,
  openedFor,
  makeDetector,
  detectorOf
};
