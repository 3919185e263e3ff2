import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Refused,
  isRefusal
} from "./chunk-SW5Q3GI2.js";
import {
  readStoreSpec
} from "./chunk-TV3G5MHN.js";
import {
  isBoundTo
} from "./chunk-S7GG5R3S.js";
import {
  largestFile
} from "./chunk-3EMN2SJZ.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";
import {
  makeDetector
} from "./chunk-G2B6XGAL.js";
import {
  Secret
} from "./chunk-ITA237VV.js";
import {
  accesses,
  isAskable,
  mayBeAnywhere,
  mayBeOthers,
  nameInTemplate,
  signedBy,
  waysOf
} from "./chunk-6DUGKLXN.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import {
  fitting
} from "./chunk-KSOWLPLC.js";

// src/config/aws-account.ts
function awsAccountOf(keyId) {
  const [, encoded2] = /^A[A-Z]{3}([A-HK-Z2-7][A-Z2-7]{8})[A-Z2-7]{7}$/.exec(keyId) ?? [];
  if (encoded2 === void 0) return null;
  let bits = 0n;
  for (const letter of encoded2) bits = bits * 32n + BigInt("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter));
  return (bits >> 4n & 0xffffffffffn).toString().padStart(12, "0");
}

// src/config/canaries.ts
var knownAccounts = {
  // Two ids that canarytokens.org gave its author, whose encoded account this is: https://onappsec.com/tag/canary-token/
  "595918472158": "canarytokens.org",
  // https://github.com/0xCardinal/covert-canary-detection (tokens/aws_keys.md)
  "992382622183": "canarytokens.org"
};
async function canariesOf(canaries) {
  const ids = await Promise.all(canaries.map(({ id }) => id === null ? null : fitting([id])));
  return (key) => {
    const account = accountIn(key);
    const listed2 = canaries.findIndex(
      (canary, index) => (canary.service === null || canary.service === key.service) && (canary.account === null || canary.account === account) && (ids[index] == null || publicPartsOf(key).some(ids[index])) && (canary.value === null || isBoundTo(canary.value, key))
    );
    if (listed2 >= 0) return "the configuration lists it as a canary";
    const issuer = account === null || !Object.hasOwn(knownAccounts, account) ? void 0 : knownAccounts[account];
    return issuer === void 0 ? null : `its account is one of ${issuer}, whose keys are canaries`;
  };
}
var accountIn = ({ service, parts }) => service === "aws" && parts.id !== void 0 ? awsAccountOf(parts.id.reveal()) : null;
var publicPartsOf = ({ parts }) => parts.id === void 0 ? [] : [parts.id.reveal()];

// src/text/web-page.ts
var isWebPage = (text3) => /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text3.slice(0, 4e3));

// src/issuer/json.ts
var repeatsMember = (text3, value) => membersOf(value) !== membersWrittenIn(text3);
function membersOf(value) {
  let members = 0;
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const inside = Object.values(next);
    if (!Array.isArray(next)) members += inside.length;
    for (const each of inside) open.push(each);
  }
  return members;
}
var [quote, backslash, colon] = [34, 92, 58];
function membersWrittenIn(text3) {
  let members = 0;
  let isString = false;
  for (let at = 0; at < text3.length; at++) {
    const code = text3.charCodeAt(at);
    if (code === quote) isString = !isString;
    else if (isString && code === backslash) at++;
    else if (!isString && code === colon) members++;
  }
  return members;
}

// src/issuer/xml.ts
function readXml(text3) {
  if (text3.length > 1e6) return void 0;
  try {
    return new Reader(text3).document();
  } catch {
    return void 0;
  }
}
var name = /[A-Za-z_][A-Za-z0-9_.:-]{0,99}/y;
var space = /[ \t\r\n]*/y;
var declaration = /<\?xml [^<>?]{0,200}\?>/y;
var attribute = /[A-Za-z_][A-Za-z0-9_.:-]{0,99}="[^"<&]{0,500}"/y;
var characters = /[^<]*/y;
var entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
var Reader = class {
  #text;
  #at = 0;
  #elements = 0;
  constructor(text3) {
    this.#text = text3;
  }
  document() {
    this.#skip(space);
    this.#skip(declaration);
    this.#skip(space);
    const { tag, value } = this.#element(0);
    this.#skip(space);
    if (this.#at !== this.#text.length) throw new SyntaxError("more than one element");
    return record([[tag, value]]);
  }
  #element(depth) {
    if (depth > 16 || ++this.#elements > 2e4) throw new RangeError("too deep or too long");
    this.#expect("<");
    const tag = this.#take(name);
    for (this.#skip(space); !this.#next(">") && !this.#next("/>"); this.#skip(space)) this.#take(attribute);
    if (this.#skipText("/>")) return { tag, value: "" };
    this.#expect(">");
    const children = [];
    let text3 = "";
    for (; ; ) {
      text3 += this.#skip(characters);
      if (this.#skipText("</")) break;
      const child = this.#element(depth + 1);
      children.push([child.tag, child.value]);
    }
    if (this.#take(name) !== tag) throw new SyntaxError("elements overlap");
    this.#skip(space);
    this.#expect(">");
    if (children.length === 0) return { tag, value: unescaped(text3) };
    if (/[^ \t\r\n]/.test(text3)) throw new SyntaxError("text beside elements");
    return { tag, value: record(children) };
  }
  #next(text3) {
    return this.#text.startsWith(text3, this.#at);
  }
  #skipText(text3) {
    const found = this.#next(text3);
    if (found) this.#at += text3.length;
    return found;
  }
  #expect(text3) {
    if (!this.#skipText(text3)) throw new SyntaxError("not well formed");
  }
  #skip(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
  #take(pattern) {
    const found = this.#skip(pattern);
    if (found === "") throw new SyntaxError("not well formed");
    return found;
  }
};
function unescaped(text3) {
  return text3.replace(/&([^;&]*)(;?)/g, (_, entity, end) => {
    if (end === "" || !Object.hasOwn(entities, entity)) throw new SyntaxError("an entity that is none of the five");
    return entities[entity];
  });
}
function record(entries) {
  const made = /* @__PURE__ */ Object.create(null);
  const repeated = /* @__PURE__ */ new Set();
  for (const [tag, value] of entries) {
    if (!(tag in made)) made[tag] = value;
    else if (repeated.has(tag)) made[tag].push(value);
    else {
      made[tag] = [made[tag], value];
      repeated.add(tag);
    }
  }
  return made;
}

// src/issuer/answers.ts
var reasons = {
  "time-out": "the service did not answer in time",
  unreachable: "the service could not be reached",
  "cut off": "the answer was cut off",
  "too large": "the answer was too large",
  "refused address": "the name leads to a private address"
};
var longest = 4e6;
function readAnswer(answer, form) {
  if (answer.status === null)
    return {
      status: null,
      why: reasons[answer.why] ?? "no whole answer came",
      unsent: answer.why === "unreachable" || answer.why === "refused address",
      ...nothing
    };
  const body = readBody(answer.body, form);
  if (form !== "xml" && body !== void 0 && repeatsMember(answer.body, body))
    return notUnderstood("the answer says the same thing twice");
  const { status, headers } = answer;
  const page = isPage(answer.body, body, headers) ? { page: true } : {};
  return { status, why: null, unsent: false, headers, body, empty: isEmpty(answer.body, body), ...page };
}
var isPage = (text3, body, headers) => isWebPage(text3) || body === void 0 && text3.trim() !== "" && (/html/i.test(headers["content-type"] ?? "") || /gzip|deflate|br|zstd|compress/i.test(headers["content-encoding"] ?? ""));
var notUnderstood = (why) => ({ status: null, why, unsent: false, ...nothing });
var notAsked = (why) => ({ status: null, why, unsent: true, ...nothing });
var nothing = { headers: {}, body: void 0, empty: false };
var isEmpty = (text3, body) => text3.trim() === "" || typeof body === "object" && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
function readBody(text3, form) {
  if (text3 === "" || text3.length > longest) return void 0;
  if (form === "xml") return readXml(text3);
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}
function valueAt(tree, path) {
  return path === "" ? tree : walk(tree, path.split("."));
}
function walk(tree, path) {
  let value = tree;
  for (const [i, step] of path.entries()) {
    if (typeof value !== "object" || value === null) return void 0;
    if (step === "*")
      return Object.values(value).map((each) => walk(each, path.slice(i + 1))).filter((each) => each !== void 0);
    if (!Object.hasOwn(value, step)) return void 0;
    value = value[step];
  }
  return value;
}
function headerOf(answer, name2) {
  const wanted = name2.toLowerCase();
  return Object.hasOwn(answer.headers, wanted) ? answer.headers[wanted] : void 0;
}
function meaningOf(means, answer) {
  const { status } = answer;
  if (status === null || status < 200 || status >= 300 && status < 400) return null;
  const held = Object.keys(means).filter((meaning) => listed(means[meaning]).some((when) => holds(when, answer)));
  return held.length === 1 ? held[0] : null;
}
var listed = (when) => when === void 0 ? [] : Array.isArray(when) ? when : [when];
function holds(when, answer) {
  if (typeof when === "number") return answer.status === when && answer.page !== true;
  if (answer.status !== when.status) return false;
  if ("header" in when) {
    const value2 = headerOf(answer, when.header);
    if (value2 === void 0 || when.is === void 0) return value2 !== void 0;
    const wanted = when.is.toLowerCase();
    return [value2, ...value2.split(",")].some((word) => word.trim().toLowerCase() === wanted);
  }
  if ("empty" in when) return answer.empty && (when.empty === true || answer.body !== void 0);
  const value = valueAt(answer.body, when.at);
  if ("begins" in when) return typeof value === "string" && value.startsWith(when.begins);
  if (when.is === void 0) return value !== void 0 && value !== null;
  return (Array.isArray(when.is) ? when.is : [when.is]).includes(value);
}
function whyUnclear({ status, why, page }) {
  if (status === null) return why ?? "no answer came";
  if (status >= 300 && status < 400) return `the service answered with a redirect (${status}), which is not followed`;
  if (page) return `a web page, or something packed, came instead of an answer (${status}): it may be a proxy\u2019s`;
  return `the service answered ${status} in a way that its description has no meaning for`;
}

// src/issuer/missing.ts
var Missing = class extends Error {
  constructor(sentence) {
    super(sentence);
    this.name = "Missing";
  }
};

// src/issuer/templates.ts
var parsed = /* @__PURE__ */ new Map();
function piecesOf(template) {
  const known = parsed.get(template);
  if (known !== void 0) return known;
  const pieces = [];
  let from = 0;
  for (const match of template.matchAll(nameInTemplate)) {
    if (match.index > from) pieces.push(template.slice(from, match.index));
    pieces.push({ source: match[1], field: match[2] ?? null, written: match[0] });
    from = match.index + match[0].length;
  }
  if (from < template.length) pieces.push(template.slice(from));
  parsed.set(template, pieces);
  return pieces;
}
function wholeName(template) {
  const pieces = piecesOf(template);
  const [only] = pieces;
  return pieces.length === 1 && typeof only === "object" ? only : void 0;
}
var namesIn = (template) => piecesOf(template).filter((piece) => typeof piece === "object");
function namesOfRequest(request) {
  const texts = [request.request, ...Object.values(request.headers ?? {}), ...Object.values(request.form ?? {})];
  return [...texts, ...textsIn(request.json), ...request.needs ?? []].flatMap(namesIn);
}
function textsIn(json) {
  if (typeof json === "string") return [json];
  if (typeof json !== "object" || json === null) return [];
  return Object.values(json).flatMap(textsIn);
}
function partsOfRequest(request) {
  const match = /^(GET|POST|PUT|PATCH|DELETE) https:\/\/([^/?#\s@\\]+)(\/[^?#\s\\]*)?(?:\?([^#\s\\]*))?$/.exec(request);
  if (match === null) throw new SyntaxError("a request is METHOD https://host/path");
  return { method: match[1], authority: match[2], path: match[3] ?? "/", query: match[4] ?? "" };
}

// src/issuer/fill.ts
async function fillText(template, resolve) {
  let text3 = "";
  for (const piece of piecesOf(template)) text3 += typeof piece === "string" ? piece : scalar(await resolve(piece), piece);
  return text3;
}
function scalar(value, name2) {
  if (typeof value === "object") throw new Missing(`${name2.written} is no single value, where one is needed`);
  return String(value);
}
async function fillPath(template, resolve) {
  let path = "";
  for (const piece of piecesOf(template))
    path += typeof piece === "string" ? piece : encoded(scalar(await resolve(piece), piece), piece);
  if (path.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) throw new Missing("a value would change the path");
  return path;
}
function encoded(value, name2) {
  if (value === "" || value.length > 2e3) throw new Missing(`${name2.written} is empty or too long for a path`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw new Missing(`${name2.written} is no text that a path can hold`);
  }
}
async function fillQuery(template, resolve) {
  const pairs = [];
  for (const pair of template === "" ? [] : template.split("&")) {
    const [name2, ...rest] = pair.split("=");
    const value = rest.join("=");
    pairs.push([
      decodeURIComponent(name2),
      namesIn(value).length > 0 ? await fillText(value, resolve) : decodeURIComponent(value)
    ]);
  }
  return pairs;
}
var framing = /^(host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|proxy-.*)$/i;
function headerValue(value) {
  if (!/^[\x20-\x7e]*$/.test(value)) throw new Missing("a value has characters that no header may have");
  return value;
}
async function fillHeaders(headers, resolve) {
  const filled = {};
  for (const [name2, template] of Object.entries(headers)) {
    if (framing.test(name2) || !/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name2))
      throw new Missing("the description sets a header that none may set");
    filled[name2.toLowerCase()] = headerValue(await fillText(template, resolve));
  }
  return filled;
}
async function fillForm(form, resolve) {
  const pairs = [];
  for (const [name2, template] of Object.entries(form)) pairs.push([name2, await fillText(template, resolve)]);
  return pairs;
}
async function fillJson(json, resolve, instead) {
  if (typeof json === "string") {
    const whole = wholeName(json);
    return whole === void 0 ? fillText(json, resolve) : await resolve(whole);
  }
  if (Array.isArray(json)) {
    const many = instead?.(json);
    return many ?? Promise.all(json.map((each) => fillJson(each, resolve, instead)));
  }
  if (typeof json !== "object" || json === null) return json;
  const filled = [];
  for (const [name2, value] of Object.entries(json)) filled.push([name2, await fillJson(value, resolve, instead)]);
  return Object.fromEntries(filled);
}

// src/issuer/drafts.ts
var withHeader = (draft, name2, value) => ({
  ...draft,
  headers: { ...draft.headers, [name2]: value }
});
async function draftOf(request, { host, loopback, below = "" }, resolve, extra = {}) {
  try {
    for (const template of request.needs ?? []) await fillText(template, resolve);
    const { method, path, query } = partsOfRequest(request.request);
    const form = request.form === void 0 ? void 0 : [...await fillForm(request.form, resolve), ...extra.form ?? []];
    const body = form !== void 0 ? new URLSearchParams(form.map(([name2, value]) => [name2, value])).toString() : await jsonOf(request.json, resolve, extra);
    return {
      method,
      scheme: loopback ? "http" : "https",
      host,
      path: below + await fillPath(path, resolve),
      query: [...await fillQuery(query, resolve), ...extra.query ?? []],
      headers: {
        accept: request.answer === "xml" ? "application/xml, text/xml" : "application/json",
        "user-agent": "rekey",
        ...body === null ? {} : { "content-type": form === void 0 ? "application/json" : "application/x-www-form-urlencoded" },
        ...await fillHeaders(request.headers ?? {}, resolve)
      },
      body
    };
  } catch (error) {
    if (error instanceof URIError) throw new Missing("a value is no text that a URL can hold");
    throw error;
  }
}
async function jsonOf(json, resolve, { keys }) {
  if (json === void 0) return null;
  const instead = (list) => keys !== void 0 && list.length === 1 && list[0] === "{key}" ? keys : void 0;
  return JSON.stringify(await fillJson(json, resolve, instead));
}
function urlOf(draft) {
  const query = draft.query.map(([name2, value]) => `${encodeURIComponent(name2)}=${encodeURIComponent(value)}`).join("&");
  return `${draft.scheme}://${draft.host}${draft.path}${query === "" ? "" : `?${query}`}`;
}

// src/issuer/rs256.ts
import { createPrivateKey, sign } from "node:crypto";
function signRs256(claims, pem, kid) {
  const header = { alg: "RS256", typ: "JWT", ...kid === void 0 ? {} : { kid } };
  const text3 = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${text3}.${sign("sha256", Buffer.from(text3), rsaKey(pem)).toString("base64url")}`;
}
function rsaKey(pem) {
  let key;
  try {
    key = createPrivateKey(pem.replaceAll("\\r", "").replaceAll("\\n", "\n"));
  } catch {
    throw new Missing("the private key can\u2019t be read");
  }
  if (key.asymmetricKeyType !== "rsa") throw new Missing("the private key is no RSA key");
  if (isTooLarge(key)) throw new Missing("the private key is larger than any that is in use");
  return key;
}
var isTooLarge = (key) => (key.asymmetricKeyDetails?.modulusLength ?? 0) > 16384;

// src/issuer/google-jwt.ts
function withAssertion(draft, { scope }, credential, now) {
  const isForm = draft.body === null || draft.headers["content-type"] === "application/x-www-form-urlencoded";
  if (!isForm) throw new Missing("an assertion goes along in a form, and this call has another body");
  const iat = Math.floor(now.getTime() / 1e3);
  const claims = { iss: credential.client_email.reveal(), scope, aud: urlOf(draft), iat, exp: iat + 3600 };
  const form = new URLSearchParams(draft.body ?? "");
  form.set("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
  form.set("assertion", signRs256(claims, credential.private_key.reveal(), credential.private_key_id?.reveal()));
  return {
    ...draft,
    headers: { ...draft.headers, "content-type": "application/x-www-form-urlencoded" },
    body: form.toString()
  };
}

// src/issuer/carriers.ts
var lackingFor = (carrier, credential) => neededBy(carrier).filter((part) => !Object.hasOwn(credential, part));
function neededBy(carrier) {
  if ("exchange" in carrier) {
    const { exchange } = carrier;
    return [...keyPartsIn(exchange), ...exchange.carrier === void 0 ? [] : neededBy(exchange.carrier)];
  }
  if ("sign" in carrier) return signedBy[carrier.sign];
  if ("query" in carrier) return ["key"];
  return namesIn("basic" in carrier ? carrier.basic : "digest" in carrier ? carrier.digest : carrier.value).map(partOf);
}
var keyPartsIn = (exchange) => namesOfRequest(exchange).flatMap((name2) => name2.source === "key" ? [partOf(name2)] : []);
var partOf = (name2) => name2.field ?? "key";
async function carry(draft, carrier, credential, now) {
  const [lacking] = lackingFor(carrier, credential);
  if (lacking !== void 0) throw new Missing(`the credential has no part ${lacking}`);
  const filled = (template) => fillCredential(template, credential);
  if ("header" in carrier) return withHeader(draft, carrier.header.toLowerCase(), headerValue(filled(carrier.value)));
  if ("query" in carrier) return { ...draft, query: [...draft.query, [carrier.query, credential.key.reveal()]] };
  if ("basic" in carrier) {
    const { user, password } = userAndPassword(carrier.basic, credential);
    return withHeader(draft, "authorization", `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`);
  }
  if (carrier.sign === "google-jwt") return withAssertion(draft, carrier, credential, now);
  return carrier.sign === "github-app" ? asApp(draft, credential, now) : sigV4(draft, carrier, credential, now);
}
var fillCredential = (template, credential) => piecesOf(template).map((piece) => typeof piece === "string" ? piece : credential[partOf(piece)].reveal()).join("");
function userAndPassword(template, credential) {
  const text3 = headerValue(fillCredential(template, credential));
  const user = fillCredential(template.split(":")[0], credential);
  if (user.includes(":")) throw new Missing("a value has a colon where the user name ends");
  return { user, password: text3.slice(user.length + 1) };
}
function asApp(draft, credential, now) {
  const at = Math.floor(now.getTime() / 1e3);
  const claims = { iat: at - 60, exp: at + 540, iss: credential.id.reveal() };
  return withHeader(draft, "authorization", `Bearer ${signRs256(claims, credential.private_key.reveal())}`);
}
async function sigV4(draft, carrier, credential, now) {
  const { AwsV4Signer } = await import("./aws4fetch.esm-HULLTBMT.js");
  const token = credential.token?.reveal();
  const signer = new AwsV4Signer({
    method: draft.method,
    url: urlOf(draft),
    headers: draft.headers,
    ...draft.body === null ? {} : { body: draft.body },
    accessKeyId: headerValue(credential.id.reveal()),
    secretAccessKey: credential.secret.reveal(),
    ...token === void 0 ? {} : { sessionToken: headerValue(token) },
    service: carrier.service,
    region: carrier.region,
    datetime: now.toISOString().replace(/[:-]|\.\d{3}/g, "")
  });
  const { headers } = await signer.sign();
  return { ...draft, headers: Object.fromEntries(headers.entries()) };
}

// src/issuer/digest.ts
import { createHash, createHmac } from "node:crypto";
async function sendWithDigest(draft, credential, now, send) {
  const { "content-type": _, ...headers } = draft.headers;
  const first = await send({ ...draft, headers, body: null }, asking);
  if (first.status === null) return first;
  const challenge = challengeIn(first);
  if (challenge === void 0)
    return notUnderstood(`the service answered ${first.status} without asking for a digest that we can make`);
  const answer = await send({
    ...draft,
    headers: { ...draft.headers, authorization: authorization(draft, challenge, credential, now) }
  });
  return challengeIn(answer)?.stale === true ? notUnderstood("the service called the digest stale") : answer;
}
var asking = { request: "GET https://challenge.invalid/", gives: {} };
function challengeIn(answer) {
  if (answer.status !== 401) return void 0;
  return challengesOf(headerOf(answer, "www-authenticate") ?? "").find((challenge) => challenge !== void 0);
}
var scheme = /(?:^|,)[ \t]*([A-Za-z][A-Za-z0-9!#$%&'*+.^_`|~-]*)[ \t]+(?=[A-Za-z0-9_-]+[ \t]*=)/g;
var parameter = /(?<![A-Za-z0-9_-])([A-Za-z0-9_-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)(?:"|\\?$)|([^\s",]+))/gs;
function challengesOf(header) {
  if (header.length > 1e4) return [];
  const bare = header.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, (quoted2) => `"${"_".repeat(quoted2.length - 1)}`);
  const starts = [...bare.matchAll(scheme)];
  return starts.map((start, i) => {
    const text3 = header.slice(start.index + start[0].length, starts[i + 1]?.index);
    return start[1].toLowerCase() === "digest" ? challengeOf(text3) : void 0;
  });
}
function challengeOf(text3) {
  const given = /* @__PURE__ */ new Map();
  for (const [, name3, quoted2, token] of text3.matchAll(parameter)) given.set(name3.toLowerCase(), quoted2 ?? token);
  const algorithm = given.get("algorithm");
  const [, name2, session] = /^(md5|sha-256)(-sess)?$/i.exec(algorithm ?? "MD5") ?? [];
  const [realm, nonce, qop] = ["realm", "nonce", "qop"].map((each) => given.get(each));
  if (name2 === void 0 || realm === void 0 || nonce === void 0) return void 0;
  if (qop === void 0 ? session !== void 0 : !qop.split(",").some((word) => word.trim().toLowerCase() === "auth"))
    return void 0;
  return {
    realm,
    nonce,
    opaque: given.get("opaque"),
    stale: given.get("stale")?.toLowerCase() === "true",
    algorithm,
    hash: name2.toLowerCase() === "md5" ? "md5" : "sha256",
    session: session !== void 0,
    qop: qop === void 0 ? void 0 : "auth"
  };
}
function authorization(draft, challenge, { user, password }, now) {
  if (/["\\]/.test(user)) throw new Missing("a value has a quote where the user name stands");
  const hash = (...texts) => createHash(challenge.hash).update(texts.join(":")).digest("hex");
  const { realm, nonce, opaque, algorithm, qop } = challenge;
  const uri = urlOf(draft).slice(`${draft.scheme}://${draft.host}`.length);
  const cnonce = createHmac("sha256", password).update([nonce, draft.method, uri, now.toISOString()].join("\n")).digest("hex").slice(0, 32);
  const nc = "00000001";
  const secret = hash(user, realm, password);
  const key = challenge.session ? hash(secret, nonce, cnonce) : secret;
  const ours = qop === void 0 ? [] : [nc, cnonce, qop];
  const response = hash(key, nonce, ...ours, hash(draft.method, uri));
  return `Digest ${[
    `username="${user}"`,
    `realm="${realm}"`,
    `nonce="${nonce}"`,
    `uri="${uri}"`,
    `response="${response}"`,
    ...algorithm === void 0 ? [] : [`algorithm=${algorithm}`],
    ...opaque === void 0 ? [] : [`opaque="${opaque}"`],
    ...qop === void 0 ? [] : [`cnonce="${cnonce}"`, `qop=${qop}`, `nc=${nc}`]
  ].join(", ")}`;
}

// src/issuer/exchange.ts
async function tokenFor(carrier, credential, of) {
  const { tokens, now } = of.doors;
  if (of.fresh) return (await ask(carrier, credential, of)).token;
  const marks = Object.entries(credential).map(([part, secret]) => [part, secret.mark]);
  const name2 = JSON.stringify([of.target.service.id, carrier, of.target.vars, marks]);
  const kept = await tokens.get(name2)?.catch(() => void 0);
  if (kept !== void 0 && kept.until > now().getTime()) return kept.token;
  const asked = ask(carrier, credential, of);
  tokens.set(name2, asked);
  asked.catch(() => tokens.delete(name2));
  return (await asked).token;
}
async function ask({ exchange, gives }, credential, { target, destination, doors }) {
  const draft = await draftOf(exchange, destination, resolveIn(credential, target));
  const whole = exchange.carrier === void 0 ? draft : await carry(draft, exchange.carrier, credential, doors.now());
  const answer = await doors.send(target.service, whole, destination.loopback, exchange);
  const token = valueAt(answer.body, gives);
  if (!fits(exchange, answer) || typeof token !== "string" || !/^[\x21-\x7e]{8,16000}$/.test(token))
    throw new Missing(`the credential got no token${answer.status === null ? `: ${answer.why}` : ` (${answer.status})`}`);
  return { token: new Secret(token), until: doors.now().getTime() + lifeOf(answer) };
}
var fits = ({ of }, answer) => of === void 0 ? answer.status !== null && answer.status >= 200 && answer.status < 300 : holds(of, answer);
function lifeOf({ body }) {
  const seconds = valueAt(body, "expires_in");
  return typeof seconds === "number" && Number.isFinite(seconds) ? Math.max(0, seconds - 60) * 1e3 : 3e5;
}
var resolveIn = (credential, { vars }) => async ({ source, field, written }) => {
  const value = source === "key" ? credential[field ?? "key"]?.reveal() : source === "var" ? vars[field ?? ""] : void 0;
  if (value === void 0) throw new Missing(`nothing gives ${written}`);
  return value;
};

// src/issuer/hosts.ts
var privateName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa|onion)$/;
var loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function hostIn(setting, loopback) {
  const text3 = setting.trim();
  const bare = /^[A-Za-z0-9.:[\]-]+$/.test(text3);
  if (!bare && !/^https?:\/\/[A-Za-z0-9.:[\]-]+(\/[\x21-\x7e]*)?$/.test(text3)) return void 0;
  const url2 = bare ? `https://${text3}` : text3;
  if (!URL.canParse(url2)) return void 0;
  const { hostname, port, protocol, username, password } = new URL(url2);
  if (username !== "" || password !== "") return void 0;
  const host = port === "" ? hostname : `${hostname}:${port}`;
  if (isLoopback(host, loopback)) return host;
  return protocol === "https:" && isPublicName(hostname) && port === "" ? host : void 0;
}
function isLoopback(host, loopback) {
  const name2 = host.replace(/:\d+$/, "");
  return loopbackName.test(name2) && loopback.some((allowed) => allowed.toLowerCase() === host);
}
function isPublicName(name2) {
  const labels = name2.split(".");
  if (name2.length > 253 || labels.length < 2 || privateName.test(name2)) return false;
  return labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) && /[a-z]/.test(labels.at(-1));
}
function destinationOf(authority, service, vars, loopback) {
  const host = filledHost(authority, vars, loopback);
  if (host === void 0 || !service.hosts.some((allowed) => covers(allowed, host, vars, loopback))) return void 0;
  return { host, loopback: isLoopback(host, loopback) };
}
function filledHost(authority, vars, loopback) {
  const pieces = piecesOf(authority);
  const filled = [];
  for (const piece of pieces) {
    if (typeof piece === "string") filled.push(piece);
    else {
      const value = piece.source === "var" && Object.hasOwn(vars, piece.field ?? "") ? vars[piece.field] : void 0;
      if (value === void 0) return void 0;
      if (pieces.length === 1) return hostIn(value, loopback);
      if (!/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(value)) return void 0;
      filled.push(value);
    }
  }
  const host = filled.join("").toLowerCase();
  const [, name2 = host, port] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  if (isLoopback(host, loopback)) return host;
  return isPublicName(name2) ? port === "443" ? name2 : host : void 0;
}
function pathBefore(authority, { vars: settings }, vars) {
  const [piece, ...more] = piecesOf(authority);
  if (piece === void 0 || typeof piece === "string" || more.length > 0) return "";
  const name2 = piece.field ?? "";
  const text3 = vars[name2] ?? "";
  if (settings?.[name2]?.path !== true || !URL.canParse(text3)) return "";
  const [, path = ""] = /^https?:\/\/[^/]+(\/.*)?$/.exec(text3) ?? [];
  const plain3 = path.replace(/\/$/, "");
  return /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*$/.test(plain3) ? plain3 : void 0;
}
function covers(allowed, host, vars, loopback) {
  if (!allowed.startsWith("*.")) return filledHost(allowed, vars, loopback) === host;
  const parent = filledHost(allowed.slice(2), vars, loopback);
  return parent !== void 0 && host.endsWith(`.${parent}`);
}
function isServicePage(page, service, vars) {
  if (!URL.canParse(page)) return false;
  const { protocol, hostname, port, username, password } = new URL(page);
  if (protocol !== "https:" || port !== "" || username !== "" || password !== "") return false;
  return service.hosts.some((allowed) => covers(allowed, hostname, vars, []));
}

// src/issuer/key-pairs.ts
import { createPrivateKey as createPrivateKey2, createPublicKey, sign as sign2, verify } from "node:crypto";
function publicHalf(text3) {
  try {
    const pem = text3.replaceAll("\\r", "").replaceAll("\\n", "\n");
    const key = pem.includes("BEGIN OPENSSH PRIVATE KEY") ? fromOpenSsh(pem) : createPrivateKey2(pem);
    if (key === void 0 || isTooLarge(key)) return void 0;
    const blob = blobOf(createPublicKey(key).export({ format: "jwk" }));
    return blob !== void 0 && isPair(key, createPublicKey(key)) ? `${wordOf(blob)} ${blob.toString("base64")}` : void 0;
  } catch {
    return void 0;
  }
}
function newKeyPair(random) {
  const seed = Buffer.from(random(32));
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  const own = createPublicKey(createPrivateKey2({ key: der, format: "der", type: "pkcs8" })).export({ format: "jwk" });
  const point = Buffer.from(own.x, "base64url");
  const blob = blobOf(own);
  const check = Buffer.from(random(4));
  const secret = Buffer.concat([check, check, text("ssh-ed25519"), bytes(point), bytes(Buffer.concat([seed, point])), text("")]);
  const padding = Buffer.from(Array.from({ length: (8 - secret.length % 8) % 8 }, (_, index) => index + 1));
  const file = Buffer.concat([
    Buffer.from(magic, "latin1"),
    ...[text("none"), text("none"), text(""), count(1), bytes(blob), bytes(Buffer.concat([secret, padding]))]
  ]);
  const lines = file.toString("base64").replace(/.{70}/g, "$&\n").trimEnd();
  const pem = ["-----BEGIN OPENSSH PRIVATE KEY-----", lines, "-----END OPENSSH PRIVATE KEY-----", ""].join("\n");
  return { private: pem, public: `ssh-ed25519 ${blob.toString("base64")}` };
}
var magic = "openssh-key-v1\0";
function fromOpenSsh(pem) {
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END/.exec(pem)?.[1] ?? "";
  const file = Buffer.from(body.replace(/\s/g, ""), "base64");
  if (file.subarray(0, magic.length).toString("latin1") !== magic) return void 0;
  const outer = reader(file.subarray(magic.length));
  if (outer.bytes().toString() !== "none") return void 0;
  outer.bytes();
  outer.bytes();
  if (outer.count() !== 1) return void 0;
  outer.bytes();
  const inner = reader(outer.bytes());
  const check = inner.count();
  if (inner.count() !== check) return void 0;
  const jwk = privateJwk(inner.bytes().toString(), inner);
  return jwk === void 0 ? void 0 : createPrivateKey2({ key: jwk, format: "jwk" });
}
function privateJwk(word, inner) {
  const number = () => inner.bytes();
  if (word === "ssh-ed25519") {
    const [x2, both] = [number(), number()];
    return { kty: "OKP", crv: "Ed25519", x: url(x2), d: url(both.subarray(0, 32)) };
  }
  if (word === "ssh-rsa") {
    const [n, e, d2, qi, p, q] = [number(), number(), number(), number(), number(), number()].map(plain);
    const [dp, dq] = [p, q].map((prime) => big(d2) % (big(prime) - 1n)).map(unsigned);
    const parts = { n, e, d: d2, p, q, dp, dq, qi };
    return { kty: "RSA", ...Object.fromEntries(Object.entries(parts).map(([name2, part]) => [name2, url(part)])) };
  }
  const curve = curves.find(({ ssh }) => word === `ecdsa-sha2-${ssh}`);
  if (curve === void 0 || number().toString() !== curve.ssh) return void 0;
  const [point, d] = [number(), plain(number())];
  const [x, y] = [point.subarray(1, 1 + curve.size), point.subarray(1 + curve.size)];
  const padded = Buffer.concat([Buffer.alloc(Math.max(0, curve.size - d.length)), d]);
  return { kty: "EC", crv: curve.crv, x: url(x), y: url(y), d: url(padded) };
}
var curves = [
  { ssh: "nistp256", crv: "P-256", size: 32 },
  { ssh: "nistp384", crv: "P-384", size: 48 },
  { ssh: "nistp521", crv: "P-521", size: 66 }
];
function blobOf({ kty, crv, x, y, n, e }) {
  const part = (value) => Buffer.from(value ?? "", "base64url");
  if (kty === "OKP" && crv === "Ed25519") return Buffer.concat([text("ssh-ed25519"), bytes(part(x))]);
  if (kty === "RSA") return Buffer.concat([text("ssh-rsa"), bytes(positive(part(e))), bytes(positive(part(n)))]);
  const curve = curves.find((each) => kty === "EC" && each.crv === crv);
  if (curve === void 0) return void 0;
  const point = Buffer.concat([Buffer.from([4]), part(x), part(y)]);
  return Buffer.concat([text(`ecdsa-sha2-${curve.ssh}`), text(curve.ssh), bytes(point)]);
}
function isPair(secret, open) {
  const algorithm = secret.asymmetricKeyType === "ed25519" ? null : "sha256";
  const message = Buffer.from("one pair");
  return verify(algorithm, message, open, sign2(algorithm, message, secret));
}
function reader(data) {
  let at = 0;
  const count2 = () => {
    at += 4;
    return data.readUInt32BE(at - 4);
  };
  return {
    count: count2,
    bytes() {
      const size = count2();
      if (at + size > data.length) throw new RangeError("cut off");
      at += size;
      return data.subarray(at - size, at);
    }
  };
}
var count = (value) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
};
var bytes = (value) => Buffer.concat([count(value.length), value]);
var text = (value) => bytes(Buffer.from(value));
var wordOf = (blob) => reader(blob).bytes().toString();
var url = (value) => value.toString("base64url");
var plain = (value) => value[0] === 0 ? value.subarray(1) : value;
var positive = (value) => (value[0] ?? 0) >= 128 ? Buffer.concat([Buffer.from([0]), value]) : value;
var big = (value) => BigInt(`0x${value.toString("hex")}`);
var unsigned = (value) => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
};

// src/issuer/dates.ts
function readDate(value) {
  const time = timeOf(value);
  return time !== void 0 && time >= Date.UTC(2e3) && time < Date.UTC(2200) ? new Date(time).toISOString() : null;
}
var numeric = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,3})\d*)?)?\s*(Z|UTC|GMT|\(Etc\/UTC\)|[+-]\d\d:?\d\d)?$/;
var rfc2822 = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|[+-]\d{4})$/;
function timeOf(value) {
  if (typeof value === "number" && Number.isFinite(value)) return value < 1e11 ? value * 1e3 : value;
  if (typeof value !== "string" || value.length > 50) return void 0;
  if (/^\d{9,13}$/.test(value)) return timeOf(Number(value));
  if (rfc2822.test(value)) return Date.parse(value);
  const [, day, clock = "00:00", fraction = "0", zone = "Z"] = numeric.exec(value) ?? [];
  if (day === void 0) return void 0;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, "$1:$2") : "Z";
  return Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}.${fraction.padEnd(3, "0")}${offset}`);
}

// src/issuer/reads.ts
function sourceIn(answer, source) {
  const { body } = answer;
  if (typeof source === "string") return plain2(valueAt(body, source));
  if ("header" in source) {
    const text4 = headerOf(answer, source.header);
    if (text4 === void 0 || source.split === void 0) return plain2(text4);
    return plain2(text4.split(source.split).map((word) => word.trim()));
  }
  if ("jwt" in source) return plain2(valueAt(claimsOf(valueAt(body, source.of)), source.jwt));
  if ("base64" in source) return plain2(valueAt(jsonIn(valueAt(body, source.of), "base64"), source.base64));
  const text3 = valueAt(body, source.at);
  const mark = typeof text3 === "string" ? text3.indexOf(source.after) : -1;
  if (mark < 0) return void 0;
  const rest = text3.slice(mark + source.after.length);
  if (source.until === void 0) return plain2(rest);
  const end = rest.indexOf(source.until);
  return end < 0 ? void 0 : plain2(rest.slice(0, end));
}
function jsonFrom(answer, source) {
  const value = sourceIn(answer, source) ?? (typeof source === "string" ? valueAt(answer.body, source) : void 0);
  if (typeof value !== "object" || value === null) return value;
  return Object.keys(value).length === 0 ? void 0 : value;
}
function plain2(value) {
  if (Array.isArray(value)) {
    const words = value.filter((each) => typeof each !== "string" || each !== "");
    return words.length > 0 && words.every(isScalar) ? words : void 0;
  }
  return isScalar(value) && value !== "" ? value : void 0;
}
var isScalar = (value) => typeof value === "string" && !value.includes("\uFFFD") || typeof value === "number" && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) || typeof value === "boolean";
function claimsOf(token) {
  const [, payload] = typeof token === "string" && token.length < 2e4 ? token.split(".") : [];
  return jsonIn(payload, "base64url");
}
function jsonIn(text3, encoding) {
  if (typeof text3 !== "string" || text3.length >= 2e4) return void 0;
  try {
    const json = Buffer.from(text3, encoding).toString("utf8");
    const value = JSON.parse(json);
    return repeatsMember(json, value) ? void 0 : value;
  } catch {
    return void 0;
  }
}
function rawReads(answer, reads) {
  const raw = {};
  for (const [field, source] of Object.entries(reads ?? {})) {
    const value = sourceIn(answer, source);
    if (value !== void 0) raw[field] = value;
  }
  return raw;
}
function shown(raw, service, vars, secrets) {
  const text3 = (value) => shownText(value, secrets);
  const exact = (value) => exactText(value, secrets);
  const page = typeof raw.page === "string" && raw.page.length <= 300 ? raw.page : void 0;
  return {
    id: exact(raw.id),
    name: text3(raw.name),
    owner: exact(raw.owner),
    account: exact(raw.account),
    scopes: scopesIn(raw.scopes).map(text3).filter((scope) => scope !== null),
    created: readDate(raw.created),
    used: readDate(raw.used),
    expires: readDate(raw.expires),
    page: page !== void 0 && text3(page) !== null && isServicePage(page, service, vars) ? new URL(page).href : null
  };
}
function shownText(value, secrets) {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text3 = String(value).slice(0, 2e3).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "").trim();
  const cut = Array.from(text3).slice(0, 200).join("");
  return cut === "" || holdsPiece(text3, secrets) ? null : cut;
}
function exactText(value, secrets) {
  const text3 = shownText(value, secrets);
  return text3 === String(value) ? text3 : null;
}
function scopesIn(value) {
  const words = typeof value === "string" ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return [
    ...new Set(words.filter((word) => typeof word === "string" && word !== "" && word.length <= 100))
  ].slice(0, 100);
}
function accessIn(value) {
  return value === "none" || value === "read" || value === "write" || value === "full" ? value : null;
}
function secretsOf(parts, isPublic) {
  const known = Object.entries(parts).map(([part, secret]) => [part, secret.reveal()]);
  const open = known.filter(([part, value]) => isPublic(part) && value.length >= 6).map(([, value]) => value);
  const closed = known.filter(([part]) => !isPublic(part)).flatMap(([, value]) => without(value, open));
  return closed.filter((piece) => piece.length >= 8);
}
var without = (value, open) => open.reduce((pieces, word) => pieces.flatMap((piece) => piece.split(word)), [value]);
function holdsPiece(text3, secrets) {
  const readings = [text3, ...decoded(text3, /[A-Za-z0-9+/_-]{10,}/g, "base64", 4), ...decoded(text3, /[0-9A-Fa-f]{16,}/g, "hex", 2)];
  return secrets.some((secret) => {
    const size = Math.min(secret.length, 12);
    for (let at = 0; at + size <= secret.length; at++)
      if (readings.some((reading) => reading.includes(secret.slice(at, at + size)))) return true;
    return false;
  });
}
var decoded = (text3, runs, encoding, group) => [...text3.matchAll(runs)].flatMap(
  ([run]) => Array.from({ length: group }, (_, from) => Buffer.from(run.slice(from), encoding).toString("latin1"))
);

// src/issuer/operation.ts
var ourLabel = / \(rekey-[0-9a-f]{1,64}-\d+\)$/;
var Operation = class {
  target;
  key;
  #doors;
  #known;
  #memory = /* @__PURE__ */ new Map();
  #answers = /* @__PURE__ */ new Map();
  #pair;
  constructor(target, doors, known = {}) {
    const key = Object.hasOwn(target.service.keys, target.kind) ? target.service.keys[target.kind] : void 0;
    if (key === void 0) throw new Missing(`${target.service.id} has no key of kind ${target.kind}`);
    this.target = target;
    this.key = key;
    this.#doors = doors;
    this.#known = known;
  }
  /** What is missing to send this call and all that it leans on, in one sentence; null where nothing is. Sends nothing. */
  missing(request) {
    try {
      this.#check(request, /* @__PURE__ */ new Set());
      return null;
    } catch (error) {
      if (error instanceof Missing) return error.message;
      throw error;
    }
  }
  /** The host that a request goes to, or undefined where it may go nowhere. */
  destination(request) {
    const { service, vars } = this.target;
    const { authority } = partsOfRequest(request.request);
    const destination = destinationOf(authority, service, vars, this.#doors.loopback);
    const below = pathBefore(authority, service, vars);
    return destination === void 0 || below === void 0 ? void 0 : below === "" ? destination : { ...destination, below };
  }
  /** Fills, signs and sends a request. Throws `Missing` where it can't be made whole. */
  async send(request, extra = {}) {
    this.#check(request, /* @__PURE__ */ new Set());
    const destination = this.destination(request);
    const carried = this.#carrierOf(request);
    const doors = this.#doors;
    const send = (draft2, as = request) => doors.send(this.target.service, draft2, destination.loopback, as);
    const draft = await draftOf(request, destination, this.resolve, extra);
    if (carried === null) return send(draft);
    const { carrier, credential } = carried;
    if ("digest" in carrier) return sendWithDigest(draft, userAndPassword(carrier.digest, credential), doors.now(), send);
    if (!("exchange" in carrier)) return send(await carry(draft, carrier, credential, doors.now()));
    const token = await this.#tokenFor(carrier, credential, request.as !== "admin");
    return send(withHeader(draft, "authorization", `Bearer ${token.reveal()}`));
  }
  #tokenFor(carrier, credential, fresh) {
    const destination = this.destination(carrier.exchange);
    const ask3 = () => tokenFor(carrier, credential, { target: this.target, doors: this.#doors, fresh, destination });
    return fresh ? this.#once(`exchange ${JSON.stringify(carrier)}`, ask3) : ask3();
  }
  /** The credential and how it travels; null for calls without one. Throws `Missing`. */
  #carrierOf(request) {
    const as = request.as ?? "key";
    if (as === "none") return null;
    const { service, parts, admin } = this.target;
    if (as === "key") return this.#withCarrier(request.carrier ?? this.key.carriers?.[0], parts);
    if (this.key.admin === void 0) throw new Missing("the description names no admin credential");
    const { is, env } = this.key.admin;
    if (admin === null) throw new Missing(`${env} is not set (${is})`);
    const [owner, kind = ""] = is.split("/");
    if (owner !== service.id && request.carrier !== void 0) return this.#withCarrier(request.carrier, admin);
    const own = owner === service.id && Object.hasOwn(service.keys, kind) ? service.keys[kind] : void 0;
    if (own === void 0) throw new Missing(`the admin credential ${is} is no key of this service`);
    return this.#withCarrier(request.carrier ?? own.carriers?.[0], admin);
  }
  #withCarrier(described, credential) {
    if (described === void 0) throw new Missing("the description does not say how the credential travels");
    const carrier = "region" in described ? { ...described, region: this.#region(described.region) } : described;
    const [lacking] = lackingFor(carrier, credential);
    if (lacking !== void 0) throw new Missing(`the credential has no part ${lacking}`);
    if ("exchange" in carrier) this.#checkExchange(carrier.exchange);
    return { carrier, credential };
  }
  #checkExchange(exchange) {
    for (const name2 of namesOfRequest(exchange)) if (name2.source !== "key") this.#checkName(name2, /* @__PURE__ */ new Set(["exchange"]));
    if (this.destination(exchange) === void 0) throw new Missing(this.#badHost(partsOfRequest(exchange.request).authority));
  }
  /** A region that signs, which may be a setting. */
  #region(region) {
    const name2 = wholeName(region);
    const value = name2 === void 0 ? region : name2.source === "var" ? this.target.vars[name2.field ?? ""] : void 0;
    if (value === void 0 || !/^[a-z0-9-]{1,50}$/.test(value)) throw new Missing(`${region} is no region`);
    return value;
  }
  /** Throws `Missing` for the first thing that a request and all that it leans on lacks. `above` are the calls that lean on it. */
  #check(request, above) {
    const { authority } = partsOfRequest(request.request);
    for (const name2 of namesIn(authority)) this.#checkName(name2, above);
    if (this.destination(request) === void 0) throw new Missing(this.#badHost(authority));
    for (const name2 of namesOfRequest(request)) this.#checkName(name2, above);
    this.#carrierOf(request);
  }
  #badHost(authority) {
    const [name2] = namesIn(authority);
    const setting = name2 === void 0 ? void 0 : this.target.service.vars?.[name2.field ?? ""]?.env;
    return setting === void 0 ? "the description does not allow this host" : `${setting} names no host that a key may be sent to`;
  }
  #checkName(name2, above) {
    const { source, field, written } = name2;
    const { service, parts, vars } = this.target;
    const known = this.#known;
    const nothing2 = () => new Missing(`nothing gives ${written}`);
    if (source === "key") {
      if (this.#isPublicHalf(name2)) {
        this.#publicHalf();
        return;
      }
      if (!Object.hasOwn(parts, field ?? "key")) throw new Missing(`the key has no part ${field ?? "key"}`);
      return;
    }
    if (field === null) throw nothing2();
    if (source === "var") {
      if (!Object.hasOwn(vars, field) || vars[field] === "")
        throw new Missing(`${service.vars?.[field]?.env ?? written} is not set`);
      return;
    }
    if (source === "incident") {
      if (field !== "label" || known.label === void 0) throw nothing2();
      return;
    }
    if (above.has(source)) throw new Missing(`the description goes round in a circle at ${written}`);
    const below = /* @__PURE__ */ new Set([...above, source]);
    if (source === "verify") {
      const { verify: verify3 } = this.key;
      if (verify3?.reads === void 0 || !Object.hasOwn(verify3.reads, field)) throw nothing2();
      if (known.verified === void 0) this.#check(verify3, below);
      else if (known.verified[field] === void 0) throw new Missing(`the service did not say ${written}`);
      return;
    }
    if (source === "new") {
      if (field !== "public" || this.key.pair === void 0 || this.#doors.random === void 0) throw nothing2();
      return;
    }
    if (source === "list") {
      const { list } = this.key;
      if (field !== "id" && !Object.hasOwn(list?.gives ?? {}, field)) throw nothing2();
      if (field === "id" && known.found !== void 0 && known.found !== null) return;
      if (list === void 0) throw nothing2();
      this.#check(list, below);
      return;
    }
    const lookup = this.#lookup(source);
    if (lookup === void 0 || !Object.hasOwn(lookup.gives, field)) throw nothing2();
    this.#check(lookup, below);
  }
  #lookup(name2) {
    const { lookups } = this.target.service;
    return lookups !== void 0 && Object.hasOwn(lookups, name2) ? lookups[name2] : void 0;
  }
  /** The value of a name, asked for where need be; each is asked for once. */
  resolve = (name2) => {
    const value = this.#memory.get(name2.written) ?? this.#value(name2);
    this.#memory.set(name2.written, value);
    return value;
  };
  async #value({ source, field, written }) {
    const { parts, vars } = this.target;
    if (source === "key" && this.#isPublicHalf({ source, field, written })) return this.#publicHalf();
    if (source === "key") return parts[field ?? "key"].reveal();
    if (source === "new") return this.newPair().public;
    if (source === "var") return vars[field];
    if (source === "incident") return this.#known.label;
    if (source === "list") return this.#listed(field);
    const value = source === "verify" ? (await this.#verified())[field] : jsonFrom(await this.#lookedUp(source), this.#lookup(source).gives[field]);
    if (value === void 0 || value === null) throw new Missing(`the service did not say ${written}`);
    return value;
  }
  /** The pair that this act makes; each act makes one. */
  newPair() {
    const { random } = this.#doors;
    if (random === void 0) throw new Missing("no pair can be made here");
    this.#pair ??= newKeyPair(random);
    return this.#pair;
  }
  #isPublicHalf({ source, field }) {
    return source === "key" && field === "public" && this.key.pair !== void 0 && Object.hasOwn(this.target.parts, "key");
  }
  #publicHalf() {
    const half = publicHalf(this.target.parts.key.reveal());
    if (half === void 0) throw new Missing("the private key can\u2019t be read, or is encrypted");
    return half;
  }
  async #listed(field) {
    const { found } = this.#known;
    if (field === "id" && found !== void 0 && found !== null) return found;
    const { id, record: record2 } = await this.#once("list", () => this.#doors.recordOf(this));
    if (field === "id") return id;
    const value = sourceIn({ ...notUnderstood(""), body: record2 }, this.key.list.gives[field]);
    if (value === void 0) throw new Missing(`the list does not show {list.${field}}`);
    return typeof value === "string" ? value.replace(ourLabel, "") : value;
  }
  #verified() {
    const verify3 = this.key.verify;
    return this.#once("verify", async () => {
      if (this.#known.verified !== void 0) return this.#known.verified;
      const answer = await this.send(verify3);
      const meaning = meaningOf(verify3.means, answer);
      return meaning === "live" || meaning === "limited" ? rawReads(answer, verify3.reads) : {};
    });
  }
  #lookedUp(name2) {
    return this.#once(name2, async () => {
      const lookup = this.#lookup(name2);
      const answer = await this.send(lookup);
      const { status } = answer;
      const fits3 = lookup.of === void 0 ? status !== null && status >= 200 && status < 300 : holds(lookup.of, answer);
      if (!fits3) throw new Missing(`the look-up ${name2} failed${status === null ? `: ${answer.why}` : ` (${status})`}`);
      return answer;
    });
  }
  #once(name2, ask3) {
    const asked = this.#answers.get(name2) ?? ask3();
    this.#answers.set(name2, asked);
    return asked;
  }
};

// src/issuer/ways.ts
async function tryWays(operation, ways, nothing2, extra = {}) {
  const notes = [];
  let last = { meaning: "denied", answer: null, way: 0, note: nothing2 };
  for (const [way, call] of ways.entries()) {
    const answer = await sendOr(operation, call, extra);
    if (typeof answer === "string") notes.push(answer);
    else {
      const meaning = answer.unsent ? "denied" : meaningOf(call.means, answer);
      if (meaning !== "denied") return { meaning, answer, way, note: meaning === null ? whyUnclear(answer) : null };
      notes.push(answer.status === null ? `${answer.why}; nothing was sent` : `the service refused it (${answer.status})`);
    }
    const refused = typeof answer === "string" ? last.answer : answer;
    last = { meaning: "denied", answer: refused, way, note: [...new Set(notes)].join("; ") };
  }
  return last;
}
async function sendOr(operation, call, extra) {
  const missing = operation.missing(call);
  if (missing !== null) return missing;
  try {
    return await operation.send(call, extra);
  } catch (error) {
    if (error instanceof Missing) return error.message;
    throw error;
  }
}

// src/issuer/acts.ts
function waysFor(key, act2) {
  if (act2 === "undo") return waysOf(key.disable).map((way) => way.undo);
  return act2 === "disable" ? waysOf(key.disable) : waysOf(key.revoke);
}
async function act(target, name2, found, doors) {
  const operation = new Operation(target, doors, { found });
  const ways = waysFor(operation.key, name2);
  return answerOf(await tryWays(operation, ways, noWay(name2)), ways);
}
var noWay = (name2) => `the service has no call to ${name2 === "undo" ? "take a stop back" : name2} such a key`;
function answerOf({ meaning, answer, way, note }, ways) {
  return { outcome: meaning ?? "unknown", status: answer?.status ?? null, way, note, settles: ways[way]?.settles ?? 0 };
}
function sharedWays(key) {
  const ways = waysFor(key, "revoke");
  const end = ways.findIndex((way) => way.batch === void 0 || way.as === "key" || way.as === void 0);
  return end < 0 ? ways : ways.slice(0, end);
}
async function revokeAll(targets, doors) {
  const answers = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const target of targets) {
    const { key } = new Operation(target, doors);
    const ways = sharedWays(key);
    if (ways.length === 0 || !Object.hasOwn(target.parts, "key")) continue;
    const same = JSON.stringify([target.service.id, target.vars, key.admin ?? null, ways]);
    groups.set(same, [...groups.get(same) ?? [], target]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    const operation = new Operation(first, doors);
    const ways = sharedWays(operation.key);
    const size = Math.min(...ways.map(({ batch = 1 }) => batch));
    for (let at = 0; at < group.length; at += size) {
      const part = group.slice(at, at + size);
      const tried = await tryWays(operation, ways, "", { keys: part.map((target) => target.parts.key.reveal()) });
      if (tried.meaning !== "denied") for (const target of part) answers.set(target, answerOf(tried, ways));
    }
  }
  const all = [];
  for (const target of targets) all.push(answers.get(target) ?? await act(target, "revoke", null, doors));
  return all;
}

// src/issuer/lists.ts
var bounds = { pages: 100, records: 2e4 };
async function recordsIn(operation, list) {
  const records = [];
  const seen = /* @__PURE__ */ new Set();
  let extra = firstPage(list);
  for (let page = 1; extra !== void 0; page++) {
    if (page > bounds.pages) return { outcome: "unknown", status: null, note: "the list has more pages than are read" };
    const answer = await operation.send(list, extra);
    const { status } = answer;
    const meaning = meaningOf(list.means, answer);
    if (meaning === null) return { outcome: "unknown", status, note: answer.why ?? "the list did not answer as documented" };
    if (meaning === "denied") return { outcome: "denied", status, note: "the service refused the list" };
    const found = itemsIn(answer, list);
    if (found === void 0)
      return { outcome: "unknown", status, note: "the list has no records where the description looks for them" };
    records.push(...found);
    if (records.length > bounds.records) return { outcome: "unknown", status, note: "the list has more records than are read" };
    const next = nextPage(list, answer, operation, page, found.length);
    if (next === "lost") return { outcome: "unknown", status, note: "the list does not lead to its next page" };
    const mark = JSON.stringify(next);
    if (next !== void 0 && seen.has(mark))
      return { outcome: "unknown", status, note: "the list leads back to a page that was read" };
    seen.add(mark);
    if (next === void 0) return { outcome: "all", records, status, pages: page };
    extra = next;
  }
  return { outcome: "all", records, status: null, pages: 0 };
}
function itemsIn(answer, list) {
  const items = valueAt(answer.body, list.items);
  if (Array.isArray(items)) return items;
  if (items === void 0 && answer.empty && answer.body !== void 0) return [];
  if (list.answer !== "xml") return void 0;
  if (typeof items === "object" && items !== null) return [items];
  const parent = valueAt(answer.body, list.items.split(".").slice(0, -1).join("."));
  return typeof parent === "string" && parent.trim() === "" ? [] : void 0;
}
var added = (list, name2, value) => list.form === void 0 ? { query: [[name2, value]] } : { form: [[name2, value]] };
var firstOf = (next) => next.from ?? 1;
var firstPage = (list) => typeof list.next === "object" && "page" in list.next ? added(list, list.next.page, String(firstOf(list.next))) : {};
function nextPage(list, answer, operation, page, size) {
  const { next } = list;
  if (next === void 0) return void 0;
  if (next === "link") return linked(list, answer, operation);
  if ("page" in next) return size < next.size ? void 0 : added(list, next.page, String(page + firstOf(next)));
  if ("offset" in next) return size < next.size ? void 0 : added(list, next.offset, String(page * next.size));
  const { cursor: source } = next;
  const cursor = typeof source === "string" ? valueAt(answer.body, source) : sourceIn(answer, source);
  if (cursor === void 0 && typeof source === "object" && "at" in source && (valueAt(answer.body, source.at) ?? "") !== "")
    return "lost";
  if (cursor === void 0 || cursor === null || cursor === "" || cursor === false) return void 0;
  if (typeof cursor !== "string" && typeof cursor !== "number") return "lost";
  return added(list, next.param, String(cursor));
}
function linked(list, answer, operation) {
  const header = headerOf(answer, "link") ?? "";
  if (header.length > 2e4) return "lost";
  const target = [...header.matchAll(/<([^<>]*)>([^<]*)/g)].find(([, , rest]) => leadsOn(rest))?.[1];
  if (target === void 0) return void 0;
  const destination = operation.destination(list);
  if (destination === void 0 || !URL.canParse(target)) return "lost";
  const link = new URL(target);
  const own = new Set((/^[^?]*\?(.*)$/.exec(list.request)?.[1] ?? "").split("&").map((pair) => pair.split("=")[0]));
  if (link.host !== destination.host) return "lost";
  return { query: [...link.searchParams].filter(([name2]) => !own.has(name2)) };
}
var leadsOn = (parameters) => [...parameters.matchAll(/;\s*rel\s*=\s*("[^"]*"|[^\s;,]+)/gi)].some(([, value]) => /(?:^|["'\s])next(?:["'\s]|$)/i.test(value));
var isWeak = ({ match, own, as = "key" }) => !("equals" in match || "id" in match || "first" in match && (match.least ?? 0) >= 16 || own === true && as === "key");
async function isRecordOf(record2, list, operation) {
  const { match } = list;
  if ("id" in match) {
    const id = readOf(record2, match.id);
    if (typeof id !== "string" && typeof id !== "number" || namesIn(match.is).length === 0) return false;
    return await fillText(match.is, operation.resolve) === String(id);
  }
  const key = wholeKey(operation.target.parts);
  if (key === void 0) return false;
  if ("equals" in match) return fieldOf(record2, match.equals) === key;
  const shown2 = fieldOf(record2, "first" in match ? match.first : "last" in match ? match.last : match.mask);
  if (shown2 === void 0) return false;
  if ("first" in match) return shown2.length >= (match.least ?? 4) && shown2.length < key.length && key.startsWith(shown2);
  if ("last" in match) return shown2.length >= 4 && shown2.length < key.length && key.endsWith(shown2);
  return fitsMask(key, shown2);
}
var wholeKey = (parts) => Object.hasOwn(parts, "key") ? parts.key.reveal() : parts.secret?.reveal();
function fieldOf(record2, path) {
  const value = valueAt(record2, path);
  return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function fitsMask(key, mask) {
  const [, first = "", last = ""] = /^([^*.\u2026\u2022]*)[*.\u2026\u2022]+([^*.\u2026\u2022]*)$/.exec(mask) ?? [];
  return first.length + last.length >= 4 && first.length + last.length < key.length && key.startsWith(first) && key.endsWith(last);
}
var readOf = (record2, source) => source === void 0 ? void 0 : sourceIn({ ...notUnderstood(""), body: record2 }, source);

// src/issuer/looks.ts
var partNames = (key) => key.parts === void 0 ? ["key"] : Object.keys(key.parts);
var isPublicPart = (key, part) => key.parts?.[part]?.public === true || !partNames(key).includes(part);
function withNamedPieces(key, values) {
  const parts = {};
  for (const [part, value] of Object.entries(values)) {
    for (const shape of shapesOf(key, part))
      for (const [name2, piece] of Object.entries(namedPieces(shape, value) ?? {})) parts[name2] ??= new Secret(piece);
  }
  for (const [part, value] of Object.entries(values)) parts[part] = new Secret(value);
  return parts;
}
function shapesOf(key, part) {
  if (key.parts !== void 0) return key.parts[part] === void 0 ? [] : [key.parts[part].shape];
  return key.shapes ?? [key.shape];
}
function namedPieces(shape, value) {
  const named2 = {};
  let at = 0;
  for (const [i, piece] of shape.entries()) {
    if (typeof piece === "string") {
      if (!value.startsWith(piece, at)) return void 0;
      at += piece.length;
    } else if ("oneOf" in piece) {
      const found = piece.oneOf.find((text3) => value.startsWith(text3, at));
      if (found === void 0) return void 0;
      at += found.length;
    } else if ("until" in piece) {
      return void 0;
    } else if ("crc32" in piece) {
      at += piece.length;
    } else {
      const { as, holds: _, ...run } = piece;
      const length = Object.values(run)[0];
      const stop = beginningOf(shape[i + 1], value, at);
      const size = typeof length === "number" ? length : stop - at;
      if (typeof length !== "number" && (size < length[0] || size > length[1])) return void 0;
      if (as !== void 0) named2[as] = value.slice(at, at + size);
      at += size;
    }
  }
  return at === value.length ? named2 : void 0;
}
function beginningOf(next, value, from) {
  const texts = typeof next === "string" ? [next] : next !== void 0 && "oneOf" in next ? next.oneOf : [];
  const places = texts.map((text3) => value.indexOf(text3, from)).filter((place) => place >= 0);
  return Math.min(value.length, ...places);
}

// src/issuer/finds.ts
async function find(target, by, doors) {
  const { record: _, ...said } = await findIn(new Operation(target, doors), by);
  return said;
}
async function findIn(operation, by) {
  const { list } = operation.key;
  const nothing2 = { id: null, weak: false, status: null };
  if (list === void 0) return { ...nothing2, outcome: "denied", note: "the service has no list of such keys" };
  if (by !== "key" && list.label === void 0)
    return { ...nothing2, outcome: "denied", note: "the list of the service does not show labels" };
  const missing = operation.missing(list);
  if (missing !== null) return { ...nothing2, outcome: "denied", note: missing };
  try {
    const fits3 = (record2) => by === "key" ? isRecordOf(record2, list, operation) : isLabelled(valueAt(record2, list.label), by.label);
    const found = await fittingIn(operation, list, fits3);
    if (found.outcome !== "all") return { ...nothing2, ...found };
    const fitting2 = found.records;
    const secrets = secretsOf(operation.target.parts, (part) => isPublicPart(operation.key, part));
    const id = fitting2.length === 1 ? exactText(readOf(fitting2[0], list.reads?.id), secrets) : null;
    const outcome = fitting2.length === 0 ? "none" : fitting2.length === 1 ? "one" : "several";
    const said = { outcome, id, weak: by === "key" && isWeak(list), status: found.status, note: null };
    return outcome === "one" ? { ...said, record: fitting2[0] } : said;
  } catch (error) {
    if (error instanceof Missing) return { ...nothing2, outcome: "unknown", note: error.message };
    throw error;
  }
}
async function fittingIn(operation, list, fits3) {
  let before;
  for (; ; ) {
    const found = await recordsIn(operation, list);
    if (found.outcome !== "all") return found;
    const fitting2 = [];
    for (const record2 of found.records) if (await fits3(record2)) fitting2.push(record2);
    const names = namesOf(found.records, list);
    if (fitting2.length > 0 || found.pages < 2 || names === before) return { ...found, records: fitting2 };
    if (before !== void 0) return { outcome: "unknown", status: found.status, note: "the list changed while it was read" };
    before = names;
  }
}
var namesOf = (records, { reads }) => JSON.stringify(records.map((record2) => readOf(record2, reads?.id) ?? null));
var isLabelled = (shown2, label) => shown2 === label || typeof shown2 === "string" && shown2.endsWith(` (${label})`);
async function recordOf(operation) {
  const { outcome, id, weak, note, record: record2 } = await findIn(operation, "key");
  if (outcome !== "one")
    throw new Missing(note ?? `the list has ${outcome === "none" ? "no record" : "several records"} that fit the key`);
  if (weak) throw new Missing("the list shows only a few characters of a key, which is too little to act on");
  if (id === null) throw new Missing("the record of the key has no id");
  return { id, record: record2 };
}

// src/issuer/mints.ts
async function mint(target, name2, known, doors) {
  const operation = new Operation(target, doors, known);
  const ways = waysOf(operation.key[name2]);
  const { meaning, answer, way, note } = await tryWays(operation, ways, `the service has no call to ${name2} such a key`);
  const said = { status: answer?.status ?? null, way, note, settles: ways[way]?.settles ?? 0, parts: null, id: null };
  if (meaning !== "done" || answer === null) return { ...said, outcome: meaning === "denied" ? "denied" : "unknown" };
  const values = operation.key.pair === void 0 ? valuesIn(answer, ways[way], operation.key, target.parts) : { key: operation.newPair().private };
  if (values === void 0)
    return { ...said, outcome: "unknown", note: "the service made a key and its answer does not hold it whole" };
  const parts = withNamedPieces(operation.key, values);
  if (isOldKey(operation.key, parts, target.parts))
    return { ...said, outcome: "unknown", note: "the service answered with the key that was to be replaced" };
  const isPublic = (part) => isPublicPart(operation.key, part);
  const secrets = [...secretsOf(parts, isPublic), ...secretsOf(target.parts, isPublic)];
  return { ...said, outcome: "done", parts, id: exactText(rawReads(answer, ways[way].reads).id, secrets) };
}
var aWord = /^[\x21-\x7e]{8,10000}$/;
var aPem = /^-----BEGIN [A-Z0-9 ]{1,40}-----[A-Za-z0-9+/=\r\n]{8,16000}-----END [A-Z0-9 ]{1,40}-----\s*$/;
function valuesIn(answer, way, key, old) {
  const values = {};
  for (const part of partNames(key)) {
    const source = Object.hasOwn(way.gives, part) ? way.gives[part] : void 0;
    const stays = source === void 0 && isPublicPart(key, part);
    const value = stays ? old[part]?.reveal() : source === void 0 ? void 0 : sourceIn(answer, source);
    if (typeof value !== "string" || !(aWord.test(value) || aPem.test(value))) return void 0;
    values[part] = value;
  }
  return values;
}
var isOldKey = (key, made, old) => partNames(key).filter((part) => !isPublicPart(key, part)).some((part) => Object.hasOwn(old, part) && made[part].equals(old[part]));

// src/issuer/planned.ts
function planned(target, act2, doors) {
  const operation = new Operation(target, doors, { label: "" });
  const calls = requestsOf(operation.key, act2).map((request) => {
    const { method, authority, path, query } = partsOfRequest(request.request);
    const open = (template) => withSettings(template, target.vars);
    return {
      act: act2,
      method,
      host: operation.destination(request)?.host ?? open(authority),
      path: open(path) + (query === "" ? "" : `?${open(query)}`),
      as: request.as ?? "key",
      missing: operation.missing(request)
    };
  });
  const lines = calls.map((call) => JSON.stringify(call));
  return calls.filter((_, index) => lines.indexOf(lines[index]) === index);
}
function requestsOf(key, act2) {
  if (act2 === "verify" && key.verify !== void 0) return [key.verify];
  if (act2 === "verify") return isAskable(key) ? [key.list] : [];
  if (act2 === "list") return key.list === void 0 ? [] : [key.list];
  return waysOf(key[act2]);
}
var withSettings = (template, vars) => piecesOf(template).map((piece) => {
  if (typeof piece === "string") return piece;
  const value = piece.source === "var" && piece.field !== null && Object.hasOwn(vars, piece.field) ? vars[piece.field] : void 0;
  return value === void 0 ? piece.written : encodeURIComponent(value);
}).join("");

// src/issuer/rates.ts
var usual = { atOnce: 20, perSecond: 10, perRun: 1e4 };
var patience = { seconds: 30, times: 2, run: 300 };
function makeRates(clock, overrides = {}) {
  const states = /* @__PURE__ */ new Map();
  const stateOf = ({ id }) => {
    const state = states.get(id) ?? { next: 0, seen: 0, sent: [], count: 0, waited: 0, isClosed: false };
    states.set(id, state);
    return state;
  };
  return {
    async turn(service) {
      const state = stateOf(service);
      const limits = { ...service.limits, ...overrides[service.id] };
      if (state.isClosed) return "the service wants longer pauses than a run takes";
      if (state.count >= (limits.perRun ?? usual.perRun)) return "the calls that one run sends to the service are used up";
      const now = clock.now().getTime();
      state.next -= Math.max(0, state.seen - now);
      state.seen = now;
      if (limits.perHour !== void 0) {
        state.sent = state.sent.filter((at2) => at2 > now - 36e5);
        if (state.sent.length >= limits.perHour) return "the calls that the service allows in an hour are used up";
        state.sent.push(now);
      }
      state.count++;
      if (limits.perSecond === void 0 && state.count <= usual.atOnce) return null;
      const at = Math.max(now, state.next);
      state.next = at + 1e3 / (limits.perSecond ?? usual.perSecond);
      if (at > now) await clock.sleep(at - now);
      return null;
    },
    async pause(service, ms) {
      const state = stateOf(service);
      state.isClosed ||= state.waited + ms > patience.run * 1e3;
      if (state.isClosed) return false;
      state.waited += ms;
      state.next = Math.max(state.next, clock.now().getTime() + ms);
      await clock.sleep(ms);
      return true;
    }
  };
}
function retryAfter(header, now) {
  if (header === void 0) return void 0;
  const seconds = /^\d{1,6}$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1e3;
  return seconds >= 0 && seconds <= patience.seconds ? seconds * 1e3 : void 0;
}

// src/issuer/send.ts
function makeSend(io) {
  const rates = makeRates(io.clock, io.limits);
  return async (service, draft, loopback, request) => {
    const call = { method: draft.method, url: urlOf(draft), headers: draft.headers, body: draft.body, loopback };
    for (let asked = 1; ; asked++) {
      const closed = await rates.turn(service);
      if (closed !== null) return notAsked(closed);
      const answer = readAnswer(await ask2(io.network, call), request.answer);
      const wait = retryAfter(headerOf(answer, "retry-after"), io.clock.now());
      const busy = answer.status === 429 || answer.status === 503;
      const meant = "means" in request && meaningOf(request.means, answer) !== null;
      if (draft.method !== "GET" || !busy || meant || wait === void 0 || asked > patience.times) return answer;
      if (!await rates.pause(service, wait)) return answer;
    }
  };
}
async function ask2(network, call) {
  try {
    return await network.ask(call);
  } catch {
    return { status: null, why: "cut off" };
  }
}

// src/issuer/privilege.ts
function accessOf(key, raw) {
  return accessIn(raw.access) ?? accessOfScopes(key, scopesIn(raw.scopes)) ?? key.access ?? null;
}
function accessOfScopes(key, scopes) {
  const worth = scopes.map(
    (scope) => accesses.findLast((access) => key.scopes?.[access]?.some((glob) => fits2(scope, glob)) ?? false)
  );
  const known = worth.filter((access) => access !== void 0);
  const most = accesses.findLast((access) => known.includes(access)) ?? null;
  return most === "full" || known.length === scopes.length ? most : null;
}
function fits2(text3, glob) {
  const [first = "", ...rest] = glob.split(/(?<!\\)\*/).map((piece) => piece.replaceAll("\\*", "*"));
  if (rest.length === 0) return text3 === first;
  const last = rest.pop();
  if (!text3.startsWith(first) || !text3.endsWith(last) || text3.length < first.length + last.length) return false;
  const end = text3.length - last.length;
  let at = first.length;
  for (const middle of rest) {
    const found = text3.indexOf(middle, at);
    if (found < 0 || found + middle.length > end) return false;
    at = found + middle.length;
  }
  return true;
}

// src/issuer/verify.ts
async function verify2(target, doors) {
  const nobody = (why) => ({ verdict: verdictOf(doors, "unknown", { why }), raw: {} });
  const operation = new Operation(target, doors);
  const call = operation.key.verify;
  if (call === void 0 && isAskable(operation.key)) return verifyByList(operation, doors);
  if (call === void 0) return nobody("the service has no call that tells whether a key works");
  const missing = operation.missing(call);
  if (missing !== null) return nobody(missing);
  const { host } = operation.destination(call);
  let answer;
  try {
    answer = await operation.send(call);
  } catch (error) {
    if (error instanceof Missing) return nobody(error.message);
    throw error;
  }
  const { status } = answer;
  const asked = { host, status };
  const meaning = meaningOf(call.means, answer);
  if (meaning === null) return { verdict: verdictOf(doors, "unknown", { ...asked, why: whyUnclear(answer) }), raw: {} };
  if (meaning === "dead") {
    if (call.inferred)
      return {
        verdict: verdictOf(doors, "unknown", {
          ...asked,
          why: `refused by ${host}, but no page of the issuer says what that means`
        }),
        raw: {}
      };
    if (onlyHost(target)) return { verdict: verdictOf(doors, "dead", asked), raw: {} };
    const why = `refused by ${host}, ${mayBeOthers(operation.key) ? "but keys of other services look the same" : "which may not be its only host"}`;
    return { verdict: verdictOf(doors, "unknown", { ...asked, why, refused: true }), raw: {} };
  }
  const raw = rawReads(answer, call.reads);
  const secrets = secretsOf(target.parts, (part) => isPublicPart(operation.key, part));
  const access = await askedAccess(operation) ?? accessOf(operation.key, raw);
  const verdict = verdictOf(doors, meaning, { ...asked, ...shown(raw, target.service, target.vars, secrets), access });
  return { verdict, raw };
}
async function verifyByList(operation, doors) {
  const { key, target } = operation;
  const host = operation.destination(key.list)?.host ?? null;
  const { outcome, status, note, record: record2 } = await findIn(operation, "key");
  const unknown = (why, more = {}) => ({
    verdict: verdictOf(doors, "unknown", { host: status === null ? null : host, status, why, ...more }),
    raw: {}
  });
  if (outcome === "none") return unknown(`${host} does not list it, and others may trust it`, { refused: true });
  if (outcome !== "one") return unknown(note ?? "the list has it several times");
  const raw = rawReads({ ...notUnderstood(""), body: record2 }, key.list?.reads);
  const secrets = secretsOf(target.parts, (part) => isPublicPart(key, part));
  const read = shown(raw, target.service, target.vars, secrets);
  return { verdict: verdictOf(doors, "live", { host, status, ...read, access: accessOf(key, raw) }), raw };
}
function verdictOf(doors, state, rest) {
  const nothing2 = { host: null, status: null, why: null, access: null, id: null, name: null, owner: null, account: null };
  const at = doors.now().toISOString();
  const verdict = { state, at, ...nothing2, scopes: [], created: null, used: null, expires: null, page: null, ...rest };
  return isAlive(state) || state === "dead" ? { ...verdict, why: null } : verdict;
}
async function askedAccess(operation) {
  const { privilege } = operation.key;
  if (privilege === void 0 || operation.missing(privilege) !== null) return null;
  try {
    return meaningOf(privilege.means, await operation.send(privilege));
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
}
function leansOn({ service, kind }) {
  const key = service.keys[kind];
  const vars = /* @__PURE__ */ new Set();
  let admin = false;
  const seen = /* @__PURE__ */ new Set();
  function add(request) {
    if (request === void 0 || seen.has(request)) return;
    seen.add(request);
    if (request.as === "admin") admin = true;
    const carrier = (request.as ?? "key") === "none" ? void 0 : request.carrier ?? key?.carriers?.[0];
    if (carrier !== void 0 && "exchange" in carrier) add({ ...carrier.exchange, as: "none" });
    const names = [...namesOfRequest(request), ...namesIn(JSON.stringify(carrier ?? null))];
    for (const { source, field } of names) {
      if (source === "var" && field !== null) vars.add(field);
      add(service.lookups?.[source]);
    }
  }
  add(key?.verify ?? key?.list);
  return { vars: [...vars].sort(), admin };
}
function onlyHost(target) {
  const { vars, admin } = leansOn(target);
  const key = target.service.keys[target.kind];
  const isItsOwn = key?.verify !== void 0 && !mayBeOthers(key) && !mayBeAnywhere(target.service);
  return isItsOwn && vars.length === 0 && !admin;
}

// src/issuer/issuer.ts
function makeIssuer(io) {
  const doors = {
    loopback: io.loopback,
    now: () => io.clock.now(),
    send: makeSend(io),
    tokens: /* @__PURE__ */ new Map(),
    recordOf,
    ...io.random && { random: io.random }
  };
  const read = /* @__PURE__ */ new WeakMap();
  return {
    async verify(target) {
      const { verdict, raw } = await verify2(target, doors);
      read.set(verdict, raw);
      return verdict;
    },
    onlyHost,
    leansOn,
    find: (target, by) => find(target, by, doors),
    planned: (target, name2) => planned(target, name2, doors),
    act: (target, name2, found = null) => act(target, name2, found, doors),
    actOnAll: (targets) => revokeAll(targets, doors),
    mint(target, name2, label, verdict) {
      const verified = read.get(verdict);
      return mint(target, name2, verified === void 0 ? { label } : { label, verified }, doors);
    }
  };
}

// src/issuer/target.ts
function targetFor(service, kind, parts, environment, overrides = {}, credentials = {}) {
  const vars = {};
  for (const [name2, setting] of Object.entries(service.vars ?? {})) {
    const given = pieceOf(settingOf(environment, setting.env)?.trim(), setting);
    const value = (Object.hasOwn(overrides, name2) ? overrides[name2] : void 0) || given || setting.default;
    if (value !== void 0) vars[name2] = value.trim();
  }
  return { service, kind, parts, vars, admin: adminFor(service, service.keys[kind], environment, credentials) };
}
function pieceOf(text3, { before, after }) {
  const mark = before ?? after;
  if (text3 === void 0 || mark === void 0) return text3;
  const at = text3.indexOf(mark);
  return at < 0 ? void 0 : before === void 0 ? text3.slice(at + mark.length) : text3.slice(0, at);
}
function settingOf(environment, name2) {
  return environment[name2] || environment[name2.toUpperCase()] || environment[name2.toLowerCase()] || void 0;
}
function adminFor(service, key, environment, credentials) {
  const env = key?.admin?.env ?? "";
  const given = Object.hasOwn(credentials, env) ? credentials[env].reveal() : settingOf(environment, env);
  const value = env === "" ? void 0 : given?.trim();
  const [owner, kind = ""] = key?.admin?.is.split("/") ?? [];
  if (owner !== service.id) return value === void 0 || value === "" ? null : { key: new Secret(value) };
  const own = Object.hasOwn(service.keys, kind) ? service.keys[kind] : void 0;
  return value === void 0 || value === "" || own === void 0 ? null : credentialFrom(own, value);
}
function credentialFrom(key, value) {
  const names = partNames(key);
  if (names.length > 1 && value.startsWith("{")) return credentialInFile(key, names, value);
  const pieces = value.split(":");
  if (pieces.length < names.length) return null;
  const last = pieces.slice(names.length - 1).join(":");
  const values = names.map((name2, i) => [name2, i === names.length - 1 ? last : pieces[i]]);
  return values.some(([, text3]) => text3 === "") ? null : withNamedPieces(key, Object.fromEntries(values));
}
function credentialInFile(key, names, text3) {
  let file;
  try {
    file = JSON.parse(text3);
  } catch {
    return null;
  }
  const values = names.map((name2) => [name2, valueAt(file, name2)]);
  const whole = values.every((entry) => typeof entry[1] === "string" && entry[1] !== "");
  return whole ? withNamedPieces(key, Object.fromEntries(values)) : null;
}

// src/stores/parts.ts
function partOf2(key, part, name2) {
  const value = key[part];
  if (value === void 0) throw new Fault(`The key has no part for ${name2}.`);
  return value;
}
var probeName = (random) => `REKEY_PROBE_${Buffer.from(random(8)).toString("hex").toUpperCase()}`;

// src/stores/command.ts
function openCommand(id, names, { write, remove, env }, {
  commands,
  environment,
  random
}) {
  const given = {};
  for (const variable of env) {
    const value = environment[variable];
    if (value === void 0 || value === "")
      throw new Fault(`The store command:${id} needs the environment variable ${variable}.`);
    given[variable] = value;
  }
  const parts = Object.entries(names);
  const run = async (command, name2, value) => {
    const [program = "", ...rest] = command;
    const words = [program, ...rest.map((word) => word.replaceAll("{name}", name2))];
    return answerOf2(await commands.run(words, { input: value, environment: given }), program);
  };
  const each = async (act2) => {
    const changed = [];
    for (const [part, name2] of parts) {
      const answer = await act2(part, name2);
      if (answer.outcome !== "done") return changed.length === 0 ? answer : inPart(answer, name2, changed);
      changed.push(name2);
    }
    return { outcome: "done" };
  };
  return {
    id: `command:${id}:${parts.map(([, name2]) => name2).join("+")}`,
    async probe() {
      const name2 = probeName(random);
      const written = await run(write, name2, Buffer.from(random(16)).toString("hex"));
      return written.outcome === "done" ? run(remove, name2, "") : written;
    },
    write: (key) => each((part, name2) => run(write, name2, partOf2(key, part, name2).reveal())),
    remove: () => each((_, name2) => run(remove, name2, ""))
  };
}
var inPart = ({ note }, name2, changed) => ({
  outcome: "unknown",
  note: `${name2}: ${note} Changed already: ${changed.join(", ")}.`
});
function answerOf2(end, program) {
  if (end.code === 0) return { outcome: "done" };
  if (end.code === null && end.why === "not started") return { outcome: "denied", note: `${program} could not be started.` };
  const how = end.code !== null ? `ended with ${end.code}` : "did not end in time";
  return { outcome: "unknown", note: `${program} ${how}; what it printed is not shown, since it may repeat the key.` };
}

// src/stores/env-file.ts
import { isAbsolute, join, normalize, sep } from "node:path";

// src/stores/env-text.ts
var head = /[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/y;
var restOfLine = /[ \t]*(?:#[^\n]*)?(?:\r?\n|\r?$)/y;
var byteOrderMark = "\xEF\xBB\xBF";
function assignmentsOf(text3) {
  const found = [];
  let start = text3.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  while (start < text3.length) {
    const here = assignmentAt(text3, start);
    if (here !== void 0) found.push(here);
    start = here?.end ?? lineEnd(text3, start);
  }
  return found;
}
function valueIn(text3, name2) {
  const last = assignmentsOf(text3).findLast((assignment) => assignment.name === name2);
  if (last === void 0) return void 0;
  const written = text3.slice(last.from, last.to);
  if (last.quote === "") return written;
  const inner = written.slice(1, -1).replaceAll("\r\n", "\n");
  return last.quote === '"' ? inner.replaceAll("\\n", "\n").replaceAll("\\r", "\r") : inner;
}
function withValue(text3, name2, value) {
  const places = assignmentsOf(text3).filter((assignment) => assignment.name === name2);
  if (places.length === 0) {
    const written = quoted(value, "");
    if (written === void 0) return void 0;
    const lineBreak = text3.includes("\r\n") ? "\r\n" : "\n";
    const open = text3 !== "" && text3 !== byteOrderMark && !text3.endsWith("\n");
    return `${text3}${open ? lineBreak : ""}${name2}=${written}${lineBreak}`;
  }
  let changed = text3;
  for (const { from, to, quote: quote2 } of places.toReversed()) {
    const written = quoted(value, quote2);
    if (written === void 0) return void 0;
    changed = changed.slice(0, from) + written + changed.slice(to);
  }
  return changed;
}
function withoutName(text3, name2) {
  let changed = text3;
  for (const { start, end } of assignmentsOf(text3).filter((assignment) => assignment.name === name2).toReversed())
    changed = changed.slice(0, start) + changed.slice(end);
  return changed;
}
function assignmentAt(text3, start) {
  head.lastIndex = start;
  const match = head.exec(text3);
  if (match === null) return void 0;
  const [name2, from] = [match[1], head.lastIndex];
  return quotedAt(text3, name2, start, from) ?? plainAt(text3, name2, start, from);
}
function quotedAt(text3, name2, start, from) {
  const quote2 = text3[from];
  if (quote2 !== "'" && quote2 !== '"' && quote2 !== "`") return void 0;
  let close = text3.indexOf(quote2, from + 1);
  while (quote2 === '"' && close > 0 && isEscaped(text3, close)) close = text3.indexOf(quote2, close + 1);
  if (close < 0) return void 0;
  restOfLine.lastIndex = close + 1;
  if (restOfLine.exec(text3) === null) return void 0;
  return { name: name2, start, from, to: close + 1, end: restOfLine.lastIndex, quote: quote2 };
}
function plainAt(text3, name2, start, from) {
  const end = lineEnd(text3, start);
  const line = text3.slice(from, end);
  const comment = line.search(/(?:^|[ \t])#/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { name: name2, start, from, to: from + value.length, end, quote: "" };
}
function isEscaped(text3, at) {
  let slashes = 0;
  while (text3[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
function lineEnd(text3, from) {
  const at = text3.indexOf("\n", from);
  return at < 0 ? text3.length : at + 1;
}
function quoted(value, old) {
  const plain3 = /^[A-Za-z0-9_./:@%+,=-]+$/.test(value);
  const single = !/['\r\0]|\\$/.test(value);
  const double = !/["\\$`!\r\n\0]/.test(value);
  if (old === "" && plain3) return value;
  if (old === '"' && double) return `"${value}"`;
  return single ? `'${value}'` : double ? `"${value}"` : void 0;
}

// src/stores/env-file.ts
var plainKey = (values) => Object.fromEntries(Object.entries(values).map(([part, value]) => [part, new Secret(value)]));
var ownerOnly = 384;
async function openEnvFile(path, names, { root, files, assemble }) {
  const file = await placed(path, root, files);
  const parts = Object.entries(names);
  const load = async () => text2(await files.readIfThere(file));
  const change = async (edit) => {
    await placed(path, root, files);
    const changed = edit(await load());
    if (changed === void 0)
      return { outcome: "denied", note: `The value can't be written in ${path} so that all who read it agree.` };
    await files.write(file, Buffer.from(changed, "latin1"), ownerOnly);
    return await load() === changed ? { outcome: "done" } : { outcome: "unknown", note: `${path} changed while it was written.` };
  };
  return {
    id: `env:${path}:${parts.map(([, name2]) => name2).join("+")}`,
    probe: () => told(async () => {
      const before = await files.readIfThere(file);
      await files.write(file, before ?? "", ownerOnly);
      if (before === void 0) await files.remove(file);
      return { outcome: "done" };
    }),
    write: (key) => told(
      () => change((before) => {
        let now = before;
        for (const [part, name2] of parts) now = now === void 0 ? now : withSecret(now, name2, key[part]);
        return now;
      })
    ),
    async read() {
      const now = await load();
      const values = parts.map(([part, name2]) => [part, valueIn(now, name2)]);
      if (values.some(([, value]) => value === void 0 || value === "")) return void 0;
      return assemble(Object.fromEntries(values.map(([part, value]) => [part, fromBytes(value)])));
    },
    remove: () => told(() => change((before) => parts.reduce((now, [, name2]) => withoutName(now, name2), before)))
  };
}
var withSecret = (text3, name2, value) => {
  if (value === void 0) throw new Fault(`The key has no part for ${name2}.`);
  return withValue(text3, name2, Buffer.from(value.reveal(), "utf8").toString("latin1"));
};
var text2 = (bytes2) => bytes2 === void 0 ? "" : Buffer.from(bytes2).toString("latin1");
var fromBytes = (value) => Buffer.from(value, "latin1").toString("utf8");
async function told(act2) {
  try {
    return await act2();
  } catch (error) {
    if (error instanceof Fault) return { outcome: "denied", note: error.message };
    throw error;
  }
}
async function placed(path, root, files) {
  const clean = normalize(path);
  const steps = clean.split(sep);
  if (isAbsolute(path) || steps.includes("..") || steps[0] === ".git" || clean.endsWith(sep))
    throw new Fault(`The store env:${path} is no file inside the repository.`);
  for (const [index] of steps.entries()) {
    const at = steps.slice(0, index + 1).join(sep);
    const { kind } = await files.look(Buffer.from(join(root, at)));
    const isLast = index === steps.length - 1;
    if (kind === "link")
      throw new Fault(`The store env:${path} goes through a link (${at}); a key is written to files themselves only.`);
    if (!isLast && kind !== "folder") throw new Fault(`The store env:${path} has no folder ${at}.`);
    if (isLast && kind !== "file" && kind !== "none") throw new Fault(`The store env:${path} is no file.`);
  }
  return join(root, clean);
}

// src/stores/sealed-box.ts
import { createPrivateKey as createPrivateKey3, createPublicKey as createPublicKey2, diffieHellman } from "node:crypto";
async function sealBox(message, publicKey, random) {
  const [{ hsalsa, xsalsa20poly1305 }, { blake2b }] = await Promise.all([
    import("./salsa-723JIC7M.js"),
    import("./blake2-5EN3LO5U.js")
  ]);
  const secret = secretOf(random(32));
  const ours = publicOf(secret);
  const point = diffieHellman({ privateKey: secret, publicKey: fromPublic(publicKey) });
  const key = new Uint32Array(8);
  hsalsa(wordsOf(Buffer.from("expand 32-byte k")), wordsOf(point), new Uint32Array(4), key);
  const nonce = blake2b(Buffer.concat([ours, publicKey]), { dkLen: 24 });
  return Buffer.concat([ours, xsalsa20poly1305(bytesOf(key), nonce).encrypt(message)]);
}
var privatePrefix = Buffer.from("302e020100300506032b656e04220420", "hex");
var secretOf = (bytes2) => createPrivateKey3({ key: Buffer.concat([privatePrefix, bytes2]), format: "der", type: "pkcs8" });
var publicOf = (secret) => Buffer.from(createPublicKey2(secret).export({ format: "jwk" }).x, "base64url");
var fromPublic = (bytes2) => createPublicKey2({ key: { kty: "OKP", crv: "X25519", x: Buffer.from(bytes2).toString("base64url") }, format: "jwk" });
function wordsOf(bytes2) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  return Uint32Array.from({ length: bytes2.length / 4 }, (_, index) => view.getUint32(index * 4, true));
}
function bytesOf(words) {
  const bytes2 = new Uint8Array(words.length * 4);
  const view = new DataView(bytes2.buffer);
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true);
  return bytes2;
}

// src/stores/github-secret.ts
var largest = 48 * 1024;
function openGitHubSecret(place, names, secrets, random) {
  const parts = Object.entries(names);
  for (const [, name2] of parts) checkName(name2);
  const put = async (name2, value, publicKey) => {
    const sealed = await sealBox(Buffer.from(value, "utf8"), Buffer.from(publicKey.key, "base64"), random);
    return secrets.put(name2, Buffer.from(sealed).toString("base64"), publicKey.id);
  };
  return {
    id: `${place}:${parts.map(([, name2]) => name2).join("+")}`,
    probe: () => told2(async () => {
      const name2 = probeName(random);
      await put(name2, Buffer.from(random(16)).toString("hex"), await secrets.publicKey());
      await secrets.remove(name2);
    }),
    write: (key) => told2(async (now) => {
      if (Object.values(key).some((value) => Buffer.byteLength(value.reveal()) > largest))
        throw new Fault("GitHub keeps at most 48 KB.");
      const publicKey = await secrets.publicKey();
      for (const [part, name2] of parts) {
        now(name2);
        await put(name2, partOf2(key, part, name2).reveal(), publicKey);
      }
    }),
    remove: () => told2(async (now) => {
      for (const [, name2] of parts) {
        now(name2);
        await secrets.remove(name2).catch((error) => {
          if (!(error instanceof Refused && error.status === 404)) throw error;
        });
      }
    })
  };
}
async function told2(act2) {
  const begun = [];
  try {
    await act2((name2) => {
      begun.push(name2);
    });
    return { outcome: "done" };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const at = begun.at(-1);
    const changed = begun.slice(0, -1);
    const where = at === void 0 ? "" : `${at}: `;
    const more = changed.length === 0 ? "" : ` Changed already: ${changed.join(", ")}.`;
    if (error instanceof Fault) return { outcome: "unknown", note: `${where}${error.message}${more}` };
    const outcome = error.status >= 500 || changed.length > 0 ? "unknown" : "denied";
    return { outcome, status: error.status, note: `${where}${whyRefused(error)}.${more}` };
  }
}
function whyRefused({ status, permission }) {
  if (status >= 500) return "GitHub failed";
  if (permission !== null) return `the admin token needs ${permission}`;
  return status === 404 ? "there is no such place, or the admin token may not see it" : "the admin token may not write secrets";
}
function checkName(name2) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name2) || /^github_/i.test(name2))
    throw new Fault(`${name2} is no name that GitHub takes for a secret: letters, digits and _, no digit first, not GITHUB_.`);
}

// src/text/standard-webhook.ts
import { createHmac as createHmac2 } from "node:crypto";
function signedHeaders(secret, setting, { id, at, body }) {
  if (!/^[\w-]{1,200}$/.test(id)) throw new Error("the id of a webhook message holds what parts the signed text");
  const timestamp = String(Math.floor(at.getTime() / 1e3));
  const signature = createHmac2("sha256", keyOf(secret, setting)).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`
  };
}
function keyOf(secret, setting) {
  const [, text3] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret.reveal()) ?? [];
  const key = Buffer.from(text3 ?? "", "base64");
  if (key.length < 24 || key.length > 64 || key.toString("base64").replace(/={1,2}$/, "") !== text3?.replace(/={1,2}$/, ""))
    throw new Fault(`${setting} is no secret of a Standard Webhook: \`whsec_\` and 24 to 64 bytes in base64.`);
  return key;
}

// src/stores/webhook.ts
function openWebhook(id, names, { url: url2, secret: setting }, { network, clock, random, environment, loopback }) {
  const target = new URL(url2);
  const isLoopback2 = loopback.includes(target.host);
  if (target.protocol !== "https:" && !isLoopback2)
    throw new Fault(`The store webhook:${id} goes over plain http to ${target.host}, which --allow-loopback does not name.`);
  const secret = new Secret(environment[setting] ?? "");
  if (secret.length === 0)
    throw new Fault(`The store webhook:${id} needs the environment variable ${setting}: its signing secret.`);
  signedHeaders(secret, setting, { id: "probe", at: clock.now(), body: "" });
  const parts = Object.entries(names);
  const post = async (type, data) => {
    const at = clock.now();
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
    const headers = signedHeaders(secret, setting, { id: `rekey_${Buffer.from(random(16)).toString("hex")}`, at, body });
    return answerOf3(await (await network()).ask({ method: "POST", url: target.href, headers, body, loopback: isLoopback2 }));
  };
  const write = (values) => post("rekey.secret.write", { values });
  const remove = (gone) => post("rekey.secret.remove", { names: gone });
  return {
    id: `webhook:${id}:${parts.map(([, name2]) => name2).join("+")}`,
    async probe() {
      const name2 = probeName(random);
      const written = await write({ [name2]: Buffer.from(random(16)).toString("hex") });
      return written.outcome === "done" ? remove([name2]) : written;
    },
    write: (key) => write(Object.fromEntries(parts.map(([part, name2]) => [name2, partOf2(key, part, name2).reveal()]))),
    remove: () => remove(parts.map(([, name2]) => name2))
  };
}
var refusals = /* @__PURE__ */ new Set([400, 401, 403, 404, 405, 410, 413, 415, 422, 429]);
function answerOf3(answer) {
  if (answer.status === null) {
    const isUnsent = answer.why === "unreachable" || answer.why === "refused address";
    return { outcome: isUnsent ? "denied" : "unknown", note: `The webhook gave no answer (${answer.why}).` };
  }
  const { status } = answer;
  if (status >= 200 && status < 300 && isWebPage(answer.body))
    return { outcome: "unknown", status, note: `A web page came instead of the webhook\u2019s answer (${status}).` };
  if (status >= 200 && status < 300) return { outcome: "done", status };
  return refusals.has(status) ? { outcome: "denied", status, note: `The webhook refused the message (${status}).` } : { outcome: "unknown", status, note: `The webhook gave no clear answer (${status}).` };
}

// src/stores/index.ts
var openers = {
  async env(what, names, { files, root, assemble = plainKey }) {
    if (root === null) throw new Fault(`The store env:${what} needs a working tree.`);
    return openEnvFile(what, names, { root, files, assemble });
  },
  repository: (_, names, ports) => onGitHub("repository", { of: "actions", in: "repository" }, '"Secrets: write"', names, ports),
  environment: (what, names, ports) => onGitHub(
    `environment:${what}`,
    { of: "actions", in: { environment: what } },
    '"Secrets: write" and "Environments: write"',
    names,
    ports
  ),
  organization: (what, names, ports) => onGitHub(
    `organization:${what}`,
    { of: "actions", in: { organization: what } },
    'the organization\u2019s "Secrets: write"',
    names,
    ports
  ),
  dependabot: (what, names, ports) => onGitHub(...placeOf("dependabot", "Dependabot", what), names, ports),
  codespaces: (what, names, ports) => onGitHub(...placeOf("codespaces", "Codespaces", what), names, ports),
  async command(what, names, { outside, random }) {
    const store = named(what, "command", outside);
    if (!("write" in store)) throw new Fault(`The store "${what}" is no command.`);
    return openCommand(what, names, store, { ...outside, random });
  },
  async webhook(what, names, { outside, random }) {
    const store = named(what, "webhook", outside);
    if (!("url" in store)) throw new Fault(`The store "${what}" is no webhook.`);
    return openWebhook(what, names, store, { ...outside, random });
  }
};
var placeOf = (of, name2, organization) => organization === "" ? [of, { of, in: "repository" }, `"${name2} secrets: write"`] : [`${of}:${organization}`, { of, in: { organization } }, `the organization\u2019s "${name2} secrets: write"`];
async function onGitHub(id, place, permission, names, { admin, random }) {
  if (admin === null)
    throw new Fault(`The store "${id}" needs an admin token with ${permission} (input admin-token or REKEY_ADMIN_TOKEN).`);
  return openGitHubSecret(id, names, (await admin()).secrets(place), random);
}
function named(what, word, outside) {
  const store = outside === null || !Object.hasOwn(outside.stores, what) ? void 0 : outside.stores[what];
  if (store === void 0)
    throw new Fault(`The store "${word}:${what}" is not described under \`stores\` of the trusted configuration.`);
  return store;
}
async function openStore(spec, entry, ports) {
  const read = readStoreSpec(spec);
  if (read.problem !== void 0) throw new Fault(`The key ${entry.secret} has the store "${spec}", which ${read.problem}.`);
  const names = Object.keys(entry.parts).length === 0 ? { key: entry.secret } : entry.parts;
  return openers[read.form.word](read.what, names, ports);
}

// src/verbs/ports.ts
async function portsFor(world, around) {
  let detector;
  const { repository, services, journal, stateKey, admin, stores, loopback } = around;
  const keyOf2 = (entry) => {
    const keys = services.find(({ id }) => id === entry.service)?.keys ?? {};
    return keys[entry.kind ?? Object.keys(keys)[0] ?? ""];
  };
  return {
    clock: world.clock,
    random: world.random,
    issuer: makeIssuer({
      network: await world.network(),
      clock: world.clock,
      random: world.random,
      loopback,
      limits: around.limits
    }),
    journal,
    stateKey,
    fitting,
    targetOf: (service, kind, parts, vars) => targetFor(service, kind, parts, world.environment, vars, around.credentials),
    handedIn: (entry, which) => {
      const key = keyOf2(entry);
      return key === void 0 ? null : handedIn(key, which === "old" ? beside(entry) : entry, world.environment);
    },
    openStore: (spec, entry, which) => {
      const key = keyOf2(entry);
      const assemble = key === void 0 ? {} : { assemble: (values) => withNamedPieces(key, asFound(values)) };
      const { files, random } = world;
      return openStore(spec, which === "old" ? beside(entry) : entry, {
        files,
        root: repository.root,
        random,
        admin,
        outside: {
          stores,
          commands: world.commands,
          network: world.network,
          clock: world.clock,
          environment: world.environment,
          loopback
        },
        ...assemble
      });
    },
    async recall(places) {
      detector ??= makeDetector(services);
      const paths = new Map(places.map(({ blob, path }) => [blob, path]));
      const found = [];
      for await (const { id, bytes: bytes2 } of repository.git.objects(paths.keys(), { largest: largestFile }))
        for (const { key, parts } of bytes2 === null ? [] : detector.find(bytes2, paths.get(id) ?? "").hits) {
          const [service = "", kind = ""] = key.split("/");
          found.push({ service, kind, parts });
        }
      return found;
    },
    ...around.mask && { mask: around.mask },
    ...around.watch && { watch: around.watch }
  };
}
var asFound = (values) => Object.fromEntries(Object.entries(values).map(([part, value]) => [part, value.replace(/(?<![\r\n])[\r\n]+$/, "")]));
var beside = (entry) => ({
  ...entry,
  secret: `${entry.secret}_OLD`,
  parts: Object.fromEntries(Object.entries(entry.parts).map(([part, secret]) => [part, `${secret}_OLD`]))
});
function handedIn(key, { secret, parts }, environment) {
  const names = Object.entries(Object.keys(parts).length === 0 ? { key: secret } : parts);
  const values = names.map(([part, name2]) => [part, handedInAs(environment, name2)]);
  if (values.some(([, value]) => value === void 0 || value === "")) return null;
  return withNamedPieces(key, asFound(Object.fromEntries(values)));
}
var handedInAs = (environment, name2) => environment[`REKEY_KEY_${name2}`] || environment[`REKEY_KEY_${name2.toUpperCase()}`];

// src/incident/policy.ts
function policyFor({ policy }, leak) {
  if (leak.entry?.onLeak != null) return leak.entry.onLeak;
  return policy.rules.find((rule) => rule.onLeak !== void 0 && isFor(rule, leak))?.onLeak ?? policy.onLeak;
}
function keptIn({ policy }, leak) {
  if (!policy.verify) return "policy.verify is false";
  const index = policy.rules.findIndex((rule) => rule.verify === false && isFor(rule, leak));
  return index < 0 ? null : `rule ${index + 1} of policy.rules says verify: false`;
}
var globsOf = (rules) => rules.flatMap(
  ({ service, kind, branch, environment }) => [service, kind, branch, environment].filter((glob) => glob !== void 0)
);
function isFor(rule, { service, kind, branch, entry, fits: fits3 }) {
  const holds2 = (glob, name2) => glob === void 0 || name2 !== null && fits3(glob, name2);
  return holds2(rule.service, service) && holds2(rule.kind, kind) && holds2(rule.branch, branch) && holds2(rule.environment, entry?.environment ?? null);
}

export {
  canariesOf,
  policyFor,
  keptIn,
  globsOf,
  partNames,
  isPublicPart,
  makeIssuer,
  targetFor,
  signedHeaders,
  openStore,
  portsFor,
  handedIn
};
