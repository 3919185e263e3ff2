import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  openYaml
} from "./chunk-HXBE52SE.js";
import {
  require_dist
} from "./chunk-ZGBAV5EP.js";
import {
  knownHosts,
  mayBeAnywhere
} from "./chunk-6DUGKLXN.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import {
  fitting
} from "./chunk-KSOWLPLC.js";
import {
  __toESM
} from "./chunk-WWVBEYK2.js";

// src/workflow/key-names.ts
var plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
var official = [
  // https://docs.github.com/en/actions/tutorials/publish-packages/publish-nodejs-packages
  ["nodeauthtoken", "npm"],
  // https://cli.github.com/manual/gh_help_environment
  ["ghtoken", "github"],
  ["ghpat", "github"],
  ["ghenterprisetoken", "github"],
  // https://docs.docker.com/build/ci/github-actions/
  ["dockerpassword", "docker-hub"],
  ["dockertoken", "docker-hub"],
  // https://developers.cloudflare.com/workers/wrangler/system-environment-variables/
  ["cfapitoken", "cloudflare"]
];
var common = /^(?:api|app|auth|access|account|admin|client|env|id|key|keys|name|password|private|public|secret|service|test|token|tokens|user|prod|dev|ci)+$/;
function wordStartsOf(name) {
  const starts2 = [];
  let count = 0;
  for (let i = 0; i < name.length; i++) {
    if (plain(name[i]) === "") continue;
    const before = name[i - 1] ?? "";
    if (plain(before) === "" || /[a-z\d]/.test(before) && /[A-Z]/.test(name[i])) starts2.push(count);
    count++;
  }
  return starts2;
}
function makeNames(services) {
  const whole = /* @__PURE__ */ new Map();
  const ends2 = /* @__PURE__ */ new Map();
  const starts2 = /* @__PURE__ */ new Map();
  const add = (to, name, key) => {
    const there = to.get(name);
    if (there === void 0) to.set(name, [key]);
    else there.push(key);
  };
  for (const service of services)
    for (const [kind, key] of Object.entries(service.keys)) {
      const parts = key.parts === void 0 ? [] : Object.values(key.parts).filter((part) => part.public !== true);
      for (const context of [...key.beside ?? [], ...parts.flatMap((part) => part.beside ?? [])]) {
        if (!("named" in context) || context.in !== void 0) continue;
        const name = plain(context.named);
        if (name === "" || common.test(name)) continue;
        const of = { service: service.id, kind };
        if (context.named.startsWith("*") && !context.named.endsWith("*")) add(ends2, name, of);
        else if (context.named.endsWith("*") && !context.named.startsWith("*")) add(starts2, name, of);
        else if (!context.named.includes("*")) add(whole, name, of);
      }
      if (key.admin !== void 0)
        add(whole, plain(key.admin.env), { service: service.id, kind: key.admin.is.split("/")[1] ?? kind });
    }
  const ids = new Map(services.map((service) => [plain(service.id), service]));
  const kindOf = (service) => {
    const kinds = Object.keys(service.keys);
    return { service: service.id, kind: kinds.length === 1 ? kinds[0] : "" };
  };
  for (const [name, id] of official) {
    const service = ids.get(plain(id));
    if (service !== void 0) add(whole, name, kindOf(service));
  }
  const known3 = /* @__PURE__ */ new Map();
  return (name) => {
    const there = known3.get(name);
    if (there !== void 0) return there;
    const text = plain(name);
    let found = whole.get(text) ?? [];
    if (found.length === 0 && /(?:username|login|email|region|bucket|hostname)$/.test(text)) {
      known3.set(name, null);
      return null;
    }
    for (const from of wordStartsOf(name))
      if (found.length === 0 && text.length - from > 3) found = ends2.get(text.slice(from)) ?? [];
    for (let to = text.length; found.length === 0 && to > 3; to--) found = starts2.get(text.slice(0, to)) ?? [];
    for (let to = text.length - 3; found.length === 0 && to > 2; to--) {
      const service = ids.get(text.slice(0, to));
      if (service !== void 0 && common.test(text.slice(to))) found = [kindOf(service)];
    }
    const named = new Set(found.map(({ service }) => service));
    const kinds = new Set(found.map(({ kind }) => kind));
    const key = named.size !== 1 ? null : kinds.size === 1 ? found[0] : { service: found[0].service, kind: "" };
    known3.set(name, key);
    return key;
  };
}

// src/workflow/value.ts
var unknown = [{ keys: [] }];
var shade = "\u2026";
var mostPieces = 64;
var longest = 1e5;
var mostKeys = 100;
var mostSteps = 40;
var begin = (from, at, why) => ({ from, at: placed(at, why), before: null, steps: 1 });
var placed = ({ path, line, column }, why) => ({ path, line, column, why });
function pass(value, at, why) {
  if (!holdsKey(value)) return value;
  const there = placed(at, why);
  return value.map(
    (piece) => typeof piece === "string" || piece.keys.length === 0 ? piece : {
      keys: piece.keys.map(
        (key) => key.steps >= mostSteps ? key : { ...key, at: there, before: key, steps: key.steps + 1 }
      )
    }
  );
}
var renamed = (value, why) => value.map(
  (piece) => typeof piece === "string" ? piece : { keys: piece.keys.map((key) => ({ ...key, at: { ...key.at, why } })) }
);
function trailOf(key) {
  const trail = [];
  for (let at = key; at !== null; at = at.before) trail.push(at.at);
  return trail.reverse();
}
var originOf = (from) => from.kind === "secret" ? `secrets.${from.name}` : from.kind;
function keysIn(value) {
  const keys = /* @__PURE__ */ new Map();
  for (const piece of value)
    if (typeof piece !== "string") {
      for (const key of piece.keys) if (keys.size < mostKeys && !keys.has(originOf(key.from))) keys.set(originOf(key.from), key);
    }
  return [...keys.values()];
}
var holdsKey = (value) => value.some((piece) => typeof piece !== "string" && piece.keys.length > 0);
function known(value) {
  let text = "";
  for (const piece of value) {
    if (typeof piece !== "string") return null;
    text += piece;
  }
  return text;
}
var shown = (value) => value.map((piece) => typeof piece === "string" ? piece : shade).join("");
function joined(values) {
  const pieces = [];
  let length = 0;
  for (const value of values)
    for (const piece of value) {
      const last = pieces.at(-1);
      if (typeof piece === "string") {
        length += piece.length;
        if (typeof last === "string") pieces[pieces.length - 1] = last + piece;
        else if (piece !== "") pieces.push(piece);
      } else pieces.push(piece);
      if (pieces.length > mostPieces || length > longest) return blurred(values);
    }
  return pieces;
}
var blurred = (values) => [{ keys: keysIn(values.flat()) }];
var either = (a, b) => {
  const [one3, two] = [known(a), known(b)];
  return a === b || one3 !== null && one3 === two ? a : blurred([a, b]);
};

// src/workflow/service-hosts.ts
function makeHosts(services) {
  const whole = /* @__PURE__ */ new Map();
  const below = /* @__PURE__ */ new Map();
  const anywhere = new Set(services.filter(mayBeAnywhere));
  const add = (to, host, service) => {
    const there = to.get(host) ?? [];
    if (!there.includes(service)) to.set(host, [...there, service]);
  };
  for (const service of services)
    for (const host of knownHosts(service))
      if (host.startsWith("*.")) add(below, host.slice(2), service);
      else add(whole, host, service);
  const of = (host) => {
    const exact = whole.get(host);
    if (exact !== void 0) return exact;
    for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
      const found = below.get(host.slice(dot + 1));
      if (found !== void 0) return found;
    }
    return [];
  };
  return {
    of,
    mayBe(service, { host, url }) {
      if (host === null) return anywhere.has(service) && (url.startsWith(shade) || /^https?:\/\/…/.test(url));
      const owners = of(host);
      return owners.includes(service) || owners.length === 0 && anywhere.has(service);
    }
  };
}

// src/workflow/usage.ts
function needOf(service, end, hosts) {
  if (end.kind === "condition" || end.kind === "unused") return "none";
  if (end.kind !== "action" && end.kind !== "command") return "unknown";
  const found = ["keyless", "read", "write"].flatMap(
    (need) => (service.usage?.[need] ?? []).flatMap((use) => {
      const weight = end.kind === "action" ? ofAction(use, end) : ofCommand(service, use, end.command, hosts);
      return weight === null ? [] : [{ need, weight }];
    })
  );
  const heaviest = Math.max(...found.map(({ weight }) => weight));
  const best = new Set(found.filter(({ weight }) => weight === heaviest).map(({ need }) => need));
  return best.has("write") ? "write" : best.has("read") ? "read" : best.has("keyless") ? "none" : "unknown";
}
var namesAction = (service, end) => Object.values(service.usage ?? {}).some((uses) => uses.some((use) => ofAction(use, end) !== null));
var namesProgram = (service, program) => Object.values(service.usage ?? {}).some(
  (uses) => uses.some((use) => "command" in use && use.command.split(" ")[0] === program)
) || Object.values(service.keys).some((key) => key.beside?.some((context) => "command" in context && context.command === program));
function ofAction(use, { action, input }) {
  if (!("action" in use) || action.kind !== "repository" || action.name.toLowerCase() !== use.action.toLowerCase()) return null;
  if (use.input === void 0) return 1;
  return input?.toLowerCase() === use.input.toLowerCase() ? 2 : null;
}
function ofCommand(service, use, command3, hosts) {
  if ("request" in use) return command3.request === null ? null : ofRequest(service, use.request, command3.request, hosts);
  return "command" in use ? ofWords(use.command, command3) : null;
}
function ofWords(pattern, { program, words: words2 }) {
  const [name, ...wanted] = pattern.split(/\s+/);
  if (program === null || name !== program) return null;
  const flags = wanted.filter((word) => word.startsWith("-"));
  const texts = words2.map(({ text }) => text);
  if (!flags.every((flag) => texts.some((text) => text === flag || text.startsWith(`${flag}=`)))) return null;
  let at = 0;
  for (const word of wanted) {
    if (word.startsWith("-")) continue;
    const found = nextWord(texts, at, word);
    if (found === null) return null;
    at = found + 1;
  }
  return wanted.length + 1;
}
function nextWord(texts, from, wanted) {
  for (let at = from; at < texts.length; at++) {
    const text = texts[at];
    if (fits(wanted, text)) return at;
    if (text.startsWith("-")) continue;
    const before = texts[at - 1];
    const isValue = at > from && before !== void 0 && before.startsWith("-") && !before.includes("=");
    if (!isValue) return null;
  }
  return null;
}
var fits = (pattern, text) => pattern.endsWith("*") ? text.startsWith(pattern.slice(0, -1)) && !text.startsWith("-") && !text.includes(shade) : pattern === text;
function ofRequest(service, pattern, request, hosts) {
  const [, methods2 = "", path = ""] = /^(\S+)\s+(\S+)$/.exec(pattern) ?? [];
  if (request.method === null || !methods2.replace(/[{}]/g, "").split(",").includes(request.method)) return null;
  if (!hosts.mayBe(service, request)) return null;
  const asked2 = pathOf(request.url);
  if (asked2 === null) return null;
  const expected = path.split("/");
  const steps = asked2.split("/");
  for (const [index, step] of expected.entries()) {
    const there = steps[index];
    const last = index === expected.length - 1;
    if (there === void 0) return null;
    if (last && step === "*") return expected.length;
    if (step === "*" ? there === "" : !glob(step, there)) return null;
  }
  return steps.length === expected.length ? expected.length + (path.includes("*") ? 0 : 1) : null;
}
function glob(pattern, text) {
  if (!pattern.includes("*")) return pattern === text;
  const [start = "", end = ""] = pattern.split("*", 2);
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}
function pathOf(url) {
  const rest = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? /^…([^?#]*)/.exec(url)?.[1];
  if (rest === void 0 || !rest.startsWith("/") || rest.split("/").includes("..")) return null;
  return rest;
}

// src/workflow/attribute.ts
var known2 = /* @__PURE__ */ new WeakMap();
function listsOf(services) {
  const there = known2.get(services);
  if (there !== void 0) return there;
  const made = makeLists(services);
  known2.set(services, made);
  return made;
}
function makeLists(services) {
  const actions = /* @__PURE__ */ new Map();
  const programs = /* @__PURE__ */ new Map();
  const list = (to, name, service) => {
    const there = to.get(name) ?? [];
    if (!there.includes(service)) to.set(name, [...there, service]);
  };
  for (const service of services) {
    for (const use of Object.values(service.usage ?? {}).flat()) {
      if ("action" in use) list(actions, use.action.toLowerCase(), service);
      if ("command" in use) list(programs, use.command.split(" ")[0], service);
    }
    for (const key of Object.values(service.keys))
      for (const each of key.beside ?? []) if ("command" in each) list(programs, each.command, service);
  }
  const byId = new Map(services.map((service) => [service.id, service]));
  return { byId, names: makeNames(services), hosts: makeHosts(services), actions, programs };
}
function makeAttribution(services, inventory) {
  const { byId, names, hosts, actions, programs } = listsOf(services);
  const evidenceOf = (way, why) => ({ ...way.trail.at(-1), why });
  const only = (found) => found.length === 1 ? found[0] : null;
  function serviceOf(way) {
    const { from, end } = way;
    const first = way.trail[0];
    if (from.kind === "token") {
      const evidence = { ...first, why: "the token that GitHub makes for the job" };
      return byId.has("github") ? { service: "github", kind: null, by: "name", evidence } : null;
    }
    if (from.kind !== "secret") return null;
    const entry = Object.hasOwn(inventory, from.name) ? inventory[from.name] : null;
    if (entry !== null)
      return {
        service: entry.service,
        kind: entry.kind,
        by: "inventory",
        evidence: { ...first, why: `the inventory says that \`${from.name}\` is a key of ${entry.service}` }
      };
    if (end.kind === "command" && end.command.request?.host) {
      const { host } = end.command.request;
      const there = only(hosts.of(host));
      if (there !== null)
        return { service: there.id, kind: onlyKind(there), by: "host", evidence: evidenceOf(way, `it is sent to \`${host}\``) };
    }
    if (end.kind === "action" && end.input !== null) {
      const there = only((actions.get(end.action.name.toLowerCase()) ?? []).filter((service) => namesAction(service, end)));
      if (there !== null)
        return {
          service: there.id,
          kind: onlyKind(there),
          by: "action",
          evidence: evidenceOf(way, `\`${end.action.name}\` takes a key of ${there.name}`)
        };
    }
    const named = nameOf(way);
    if (named !== null)
      return {
        service: named.service,
        kind: named.kind === "" ? null : named.kind,
        by: "name",
        evidence: { ...first, why: `a key of ${named.service} has such a name` }
      };
    if (end.kind === "command" && end.by.by !== "environment" && end.command.program !== null) {
      const program = end.command.program;
      const there = only((programs.get(program) ?? []).filter((service) => namesProgram(service, program)));
      if (there !== null)
        return {
          service: there.id,
          kind: onlyKind(there),
          by: "command",
          evidence: evidenceOf(way, `\`${program}\` takes a key of ${there.name}`)
        };
    }
    return null;
  }
  function nameOf(way) {
    const variables = way.trail.flatMap(
      ({ why }) => /^(?:set as the variable|written into `GITHUB_ENV` as) `([^`]+)`/.exec(why)?.[1] ?? []
    );
    for (const name of [way.from.kind === "secret" ? way.from.name : "", ...variables]) {
      const found = names(name);
      if (found !== null) return found;
    }
    return null;
  }
  return {
    of(way) {
      const service = serviceOf(way);
      return { service, need: needFor(way, service === null ? null : byId.get(service.service) ?? null, hosts) };
    }
  };
}
var onlyKind = (service) => {
  const kinds = Object.keys(service.keys);
  return kinds.length === 1 ? kinds[0] : null;
};
function needFor(way, service, hosts) {
  const { end } = way;
  const say = (access2, why) => ({ access: access2, evidence: { ...way.trail.at(-1), why } });
  if (end.kind === "condition") return say("none", "only whether it is there is asked");
  if (end.kind === "unused") return say("none", "nothing reads it");
  if (service === null) return say("unknown", "which service the key is of is not known");
  if (end.kind !== "action" && end.kind !== "command") return say("unknown", "what becomes of it behind this place is not known");
  if (end.kind === "command" && end.command.request?.host && !hosts.mayBe(service, end.command.request))
    return say("unknown", `it is sent to a host that is none of ${service.name}`);
  const access = needOf(service, end, hosts);
  const what = end.kind === "action" ? `\`${end.action.name}\`` : requestWords(end.command.request) ?? `\`${end.command.program ?? "this command"}\``;
  if (access === "unknown") return say("unknown", `the description of ${service.name} does not say what ${what} needs`);
  return say(access, access === "none" ? `${what} works without a key` : `${what} ${access === "read" ? "reads only" : "writes"}`);
}
var requestWords = (request) => request === null || request.method === null ? null : `this ${request.method} request`;

// src/workflow/action-ref.ts
function readActionRef(text) {
  const value = text.value.trim();
  const nothing = { text, name: value, owner: null, repo: null, path: "", ref: null, pinned: false };
  if (value.includes("${{")) return { ...nothing, kind: "unknown" };
  if (value.startsWith("docker://")) {
    const image = value.slice("docker://".length);
    const [name = "", digest] = image.split("@", 2);
    return { ...nothing, kind: "docker", name, ref: digest ?? null, pinned: /^sha256:[0-9a-f]{64}$/.test(digest ?? "") };
  }
  if (value.startsWith("./")) {
    const path2 = normalPath(value);
    return path2 === null ? { ...nothing, kind: "unknown" } : { ...nothing, kind: "local", name: path2, path: path2, pinned: true };
  }
  const [, owner, repo, path = "", ref] = /^([\w.-]+)\/([\w.-]+)(?:\/([^@]*))?@(.+)$/.exec(value) ?? [];
  if (owner === void 0 || repo === void 0 || ref === void 0) return { ...nothing, kind: "unknown" };
  const inside = path.replace(/(?<!\/)\/+$/, "");
  return {
    text,
    kind: "repository",
    name: inside === "" ? `${owner}/${repo}` : `${owner}/${repo}/${inside}`,
    owner,
    repo,
    path: inside,
    ref,
    pinned: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref)
  };
}
function normalPath(path) {
  const steps = [];
  for (const step of path.replace(/^\.?\//, "").split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === void 0) return null;
  }
  return steps.join("/");
}

// src/workflow/http-words.ts
var curlValues = new Set(
  "-A --user-agent -b --cookie -c --cookie-jar -o --output -e --referer -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -w --write-out --cacert --capath -E --cert --key --cert-type --pass -x --proxy -U --proxy-user --noproxy --resolve --interface --limit-rate -r --range -y --speed-time -Y --speed-limit -z --time-cond --ciphers -D --dump-header --output-dir --max-redirs --stderr --trace --trace-ascii --unix-socket --dns-servers --max-filesize --keepalive-time --proto --tls-max --local-port --aws-sigv4 --rate --create-file-mode --happy-eyeballs-timeout-ms -C".split(" ")
);
var curlData = new Set(
  "-d --data --data-raw --data-binary --data-ascii --data-urlencode -F --form --form-string --json".split(" ")
);
var wgetValues = new Set(
  "-O --output-document -o --output-file -a --append-output -P --directory-prefix -t --tries -T --timeout -U --user-agent -w --wait -Q --quota -e --execute --referer --load-cookies --save-cookies --ca-certificate --certificate --private-key -A -R -D -I -X -l --level --limit-rate --waitretry".split(" ")
);
var httpPrograms = /* @__PURE__ */ new Set([
  "curl",
  "wget",
  "http",
  "https",
  "xh",
  "xhs",
  "gh",
  "Invoke-RestMethod",
  "Invoke-WebRequest"
]);
function readHttp(program, words2, at) {
  if (program === "curl") return curl(words2, at);
  if (program === "wget") return wget(words2, at);
  if (program === "gh") return gh(words2, at);
  if (program.startsWith("Invoke-")) return invoke(words2, at);
  return httpie(program, words2, at);
}
function options(words2, valued) {
  const read = [];
  for (let index = 0; index < words2.length; index++) {
    const { value, quoted } = words2[index];
    const first = value[0];
    const text = typeof first === "string" ? first : "";
    const [, long, glued] = /^(--[\w-]+)(=)?/.exec(text) ?? [];
    if (long !== void 0) {
      if (glued !== void 0)
        read.push({ flag: long, value: [text.slice(long.length + 1), ...value.slice(1)], word: index, quoted: true });
      else if (valued(long)) read.push({ flag: long, value: words2[index + 1]?.value ?? [], word: ++index, quoted: true });
      else read.push({ flag: long, value: [], word: index, quoted: true });
      continue;
    }
    if (/^-[A-Za-z#0-9]/.test(text)) {
      for (let letter = 1; letter < text.length; letter++) {
        const flag = `-${text[letter]}`;
        if (!valued(flag)) {
          read.push({ flag, value: [], word: index, quoted: true });
          continue;
        }
        const rest = [text.slice(letter + 1), ...value.slice(1)];
        const here = shown(rest) !== "";
        read.push({ flag, value: here ? rest : words2[index + 1]?.value ?? [], word: here ? index : ++index, quoted: true });
        break;
      }
      continue;
    }
    read.push({ flag: null, value, word: index, quoted });
  }
  return read;
}
var shortens = (flag, options2) => flag.length > 3 && (flag.startsWith("--expand-") || !options2.includes(flag) && options2.some((option) => option.startsWith(flag)));
var curlMethods = "--request --data --data-raw --data-binary --data-ascii --data-urlencode --form --form-string --json --upload-file --head --config --next --variable --get".split(
  " "
);
var wgetMethods = "--method --post-data --post-file --body-data --body-file --execute --input-file --config".split(" ");
var overrides = (value) => /^\s*x-(?:http-)?method(?:-override)?\s*:/i.test(shown(value));
var mayBeOption = (value, quoted) => !quoted && typeof value[0] !== "string" && value.length > 0;
function curl(words2, at) {
  const ways = /* @__PURE__ */ new Map();
  const more = /* @__PURE__ */ new Set([
    "-X",
    "--request",
    "-H",
    "--header",
    "-u",
    "--user",
    "--url",
    "-T",
    "--upload-file",
    "--oauth2-bearer",
    "-K",
    "--config",
    "--url-query"
  ]);
  let [named, implied, query, certain] = [void 0, "GET", false, true];
  const urls = [];
  for (const { flag, value, word, quoted } of options(
    words2,
    (each) => curlValues.has(each) || curlData.has(each) || more.has(each)
  )) {
    if (flag === null || flag === "--url") {
      if (mayBeOption(value, quoted) && flag === null) certain = false;
      urls.push({ value, word });
      ways.set(word, urlWay(value));
    } else if (flag === "-X" || flag === "--request") {
      named = known(value);
    } else if (flag === "-H" || flag === "--header") {
      if (overrides(value)) certain = false;
      ways.set(word, headerWay(value));
    } else if (flag === "--oauth2-bearer") {
      ways.set(word, { by: "header", name: "Authorization" });
    } else if (flag === "-u" || flag === "--user") {
      ways.set(word, { by: "basic" });
    } else if (flag === "-b" || flag === "--cookie") {
      ways.set(word, { by: "header", name: "Cookie" });
    } else if (flag === "-T" || flag === "--upload-file") {
      implied = "PUT";
    } else if (curlData.has(flag)) {
      if (implied === "GET") implied = "POST";
      ways.set(word, { by: "body" });
    } else if (flag === "--url-query") {
      ways.set(word, { by: "query", name: nameBefore(value) });
    } else if (flag === "-G" || flag === "--get") {
      query = true;
    } else if (flag === "-I" || flag === "--head") {
      implied = "HEAD";
    } else if (flag === "-K" || flag === "--config" || flag === "-:" || flag === "--next" || shortens(flag, curlMethods))
      certain = false;
  }
  if (query) {
    if (implied === "POST") implied = "GET";
    for (const [word, way] of ways) if (way.by === "body") ways.set(word, { by: "query", name: nameBefore(words2[word].value) });
  }
  const method = !certain ? null : named === void 0 ? implied : named;
  return {
    request: one(
      urls.map(({ value }) => value),
      method,
      at
    ),
    carried: (word) => ways.get(word) ?? null
  };
}
function wget(words2, at) {
  const ways = /* @__PURE__ */ new Map();
  const more = /* @__PURE__ */ new Set([
    "--header",
    "--user",
    "--password",
    "--http-user",
    "--http-password",
    "--method",
    "--post-data",
    "--post-file",
    "--body-data",
    "--body-file",
    "-i",
    "--input-file"
  ]);
  let [method, certain] = ["GET", true];
  const urls = [];
  for (const { flag, value, word, quoted } of options(words2, (each) => wgetValues.has(each) || more.has(each))) {
    if (flag === null) {
      if (mayBeOption(value, quoted)) certain = false;
      urls.push(value);
      ways.set(word, urlWay(value));
    } else if (flag === "--header") {
      if (overrides(value)) certain = false;
      ways.set(word, headerWay(value));
    } else if (/^--(?:http-)?(?:user|password)$/.test(flag)) ways.set(word, { by: "basic" });
    else if (flag === "--method") method = known(value);
    else if (/^--(?:post|body)-(?:data|file)$/.test(flag)) {
      if (flag.startsWith("--post")) method = "POST";
      ways.set(word, { by: "body" });
    } else if (flag === "-i" || flag === "--input-file" || flag === "-e" || flag === "--execute" || shortens(flag, wgetMethods))
      certain = false;
  }
  return { request: one(urls, certain ? method : null, at), carried: (word) => ways.get(word) ?? null };
}
function httpie(program, words2, at) {
  const ways = /* @__PURE__ */ new Map();
  const valued = new Set(
    "-a --auth -A --auth-type -o --output -p --print --timeout --session --verify --cert --proxy -s --style --raw".split(" ")
  );
  let [method, url, body, alone] = [
    void 0,
    void 0,
    false,
    false
  ];
  for (const { flag, value, word } of options(words2, (each) => valued.has(each))) {
    if (flag !== null) {
      if (flag === "-a" || flag === "--auth") ways.set(word, { by: "basic" });
      if (flag === "-I" || flag === "--ignore-stdin") alone = true;
      if (flag === "--raw") [body] = [true, ways.set(word, { by: "body" })];
      continue;
    }
    const text = shown(value);
    if (url === void 0 && method === void 0 && /^[A-Z]+$/.test(text) && known(value) !== null) method = text;
    else if (url === void 0 && method === void 0 && text === shade) method = null;
    else if (url === void 0) [url] = [value, ways.set(word, urlWay(value))];
    else if (/^[^=:]+==/.test(text)) ways.set(word, { by: "query", name: nameBefore(value) });
    else if (/^[\w-]+:(?!=)/.test(text)) ways.set(word, headerWay(value));
    else [body] = [true, ways.set(word, { by: "body" })];
  }
  if (url === void 0) return { request: null, carried: (word) => ways.get(word) ?? null };
  const first = url[0];
  const whole = typeof first === "string" && !first.includes("://") ? [`${program.endsWith("s") ? "https" : "http"}://${first.replace(/^:\/?/, "localhost/")}`, ...url.slice(1)] : url;
  return {
    // In a workflow there is no terminal: without a method, what comes on standard input would make it a POST.
    request: one([whole], method === void 0 ? body ? "POST" : alone ? "GET" : null : method, at),
    carried: (word) => ways.get(word) ?? null
  };
}
function gh(words2, at) {
  const ways = /* @__PURE__ */ new Map();
  if (known(words2[0]?.value ?? []) !== "api") return { request: null, carried: () => null };
  let [method, implied, certain] = [void 0, "GET", true];
  let path;
  const valued = new Set(
    "-X --method -f --raw-field -F --field -H --header -q --jq -t --template --input --cache --hostname -p --preview".split(" ")
  );
  for (const { flag, value, word, quoted } of options(words2.slice(1), (each) => valued.has(each))) {
    if (flag === null) {
      if (mayBeOption(value, quoted)) certain = false;
      path ??= value;
    } else if (flag === "-X" || flag === "--method") method = known(value);
    else if (["-f", "--raw-field", "-F", "--field", "--input"].includes(flag)) {
      implied = "POST";
      ways.set(word + 1, { by: "body" });
    } else if (flag === "-H" || flag === "--header") ways.set(word + 1, headerWay(value));
    else if (flag === "--hostname") certain = false;
  }
  const text = shown(path ?? []);
  if (path === void 0 || !certain || text === "graphql" || text.includes("://") || text.startsWith(shade))
    return { request: null, carried: (word) => ways.get(word) ?? null };
  const request = one([[`https://api.github.com/${text.replace(/^\//, "")}`]], method === void 0 ? implied : method, at);
  return { request, carried: (word) => ways.get(word) ?? null };
}
function invoke(words2, at) {
  const ways = /* @__PURE__ */ new Map();
  let [method, url, certain] = ["GET", void 0, true];
  for (let index = 0; index < words2.length; index++) {
    const { value, quoted } = words2[index];
    const flag = known(value)?.toLowerCase() ?? "";
    const next = words2[index + 1]?.value ?? [];
    if (!quoted) certain = false;
    else if (isShort(flag, "method") || isShort(flag, "custommethod")) [method] = [known(next), ++index];
    else if (isShort(flag, "uri")) [url] = [next, ways.set(++index, urlWay(next))];
    else if (/^-headers?$/.test(flag))
      ways.set(++index, { by: "header", name: /(?<![\w-])([\w-]+)["']?\s*=[^=]*$/.exec(beforeKey(next))?.[1] ?? null });
    else if (flag === "-token" || flag === "-credential") ways.set(++index, { by: "header", name: "Authorization" });
    else if (flag === "-body" || flag === "-form" || flag === "-infile") ways.set(++index, { by: "body" });
    else if (/^-(?:usebasicparsing|skip\w+|allow\w+|passthru|disable\w+|verbose|usedefaultcredentials|preserve\w+|nop\w+)$/.test(flag))
      continue;
    else if (flag.startsWith("-")) index++;
    else if (url === void 0) [url] = [value, ways.set(index, urlWay(value))];
    else certain = false;
  }
  return {
    request: url === void 0 ? null : one([url], certain ? method : null, at),
    carried: (word) => ways.get(word) ?? null
  };
}
var isShort = (flag, name) => flag.length > 1 && `-${name}`.startsWith(flag);
function one(urls, method, at) {
  const texts = [...new Set(urls.map(shown))];
  return texts.length === 1 ? requestTo(texts[0], method, at) : null;
}
function requestTo(url, method, at) {
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(url) || url.startsWith(shade) ? url : `http://${url}`;
  const [, scheme, authority = ""] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)/i.exec(full) ?? [];
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d+$/, "").toLowerCase();
  const clear = /^[a-z\d.-]+$/.test(host);
  return {
    path: at.path,
    line: at.line,
    column: at.column,
    method: method === null ? null : method.toUpperCase(),
    url: full,
    host: clear ? host : null,
    plain: scheme?.toLowerCase() === "http"
  };
}
function urlWay(value) {
  const before = beforeKey(value);
  const query = before.lastIndexOf("?");
  if (query >= 0) return { by: "query", name: nameBefore(value) };
  const after = shown(value).slice(before.length);
  return /^[a-z]+:\/\/[^/]*$/i.test(before) && /^…[^/]*@/.test(after) ? { by: "basic" } : { by: "url" };
}
function headerWay(value) {
  const name = /^\s*([\w-]+)\s*:/.exec(beforeKey(value))?.[1] ?? null;
  return { by: "header", name };
}
var nameBefore = (value) => /(?<![\w.[\]-])([\w.[\]-]+)={1,2}[^&=]*$/.exec(beforeKey(value))?.[1] ?? null;
var beforeKey = (value) => {
  const at = value.findIndex((piece) => typeof piece !== "string" && piece.keys.length > 0);
  return shown(at < 0 ? value : value.slice(0, at));
};

// src/workflow/command-words.ts
var commandOf = (state, program, { words: words2, at }, request) => {
  state.walk.work();
  return {
    path: at.path,
    line: at.line,
    column: at.column,
    program,
    words: words2.map(({ value, at: place }) => ({
      path: place.path,
      line: place.line,
      column: place.column,
      text: shown(value)
    })),
    request
  };
};
function wayOf(words2, word) {
  const { value } = words2[word];
  const first = typeof value[0] === "string" ? value[0] : "";
  const [, glued] = /^(--?[\w-]+)=/.exec(first) ?? [];
  const flag = glued ?? flagBefore(words2, word);
  const inner = glued === void 0 ? value : [first.slice(glued.length + 1), ...value.slice(1)];
  if (flag === "-H" || flag === "--header" || /^\s*(?:authorization|x-[\w-]+)\s*:/i.test(shown(inner))) return headerWay(inner);
  if (/^https?:\/\//i.test(shown(inner))) return urlWay(inner);
  return { by: "argument", flag, word };
}
function flagBefore(words2, word) {
  const text = shown(words2[word - 1]?.value ?? []);
  return /^--?[A-Za-z][\w-]*$/.test(text) ? text : null;
}
function wordsFor(by) {
  switch (by.by) {
    case "argument":
      return by.flag === null ? "as a word of its command line" : `as the value of \`${by.flag}\``;
    case "header":
      return by.name === null ? "in a header" : `in the header \`${by.name}\``;
    case "query":
      return by.name === null ? "in the query of a URL" : `in the query of a URL, as \`${by.name}\``;
    case "url":
      return "in a URL";
    case "basic":
      return "as user or password";
    case "body":
      return "in the body of a request";
    case "stdin":
      return "as its input";
    default:
      return `in its environment as \`${by.variable}\``;
  }
}

// src/workflow/programs.ts
var words = (text) => new Set(text.trim().split(/\s+/));
var filters = words(`
  base64 base32 tr cut head tail sed awk gawk grep egrep fgrep rg sort uniq jq yq xxd od hexdump rev fold fmt paste nl wc openssl gzip gunzip zcat bzip2 xz
  envsubst column expand unexpand iconv dos2unix unix2dos strings sponge ts md5sum sha1sum sha256sum sha512sum shasum cksum numfmt expr basename dirname
  realpath readlink seq yes ConvertTo-SecureString ConvertTo-Json ConvertFrom-Json Select-Object ForEach-Object Where-Object Out-String`);
var quiet = /* @__PURE__ */ new Set([
  ...filters,
  ...words(`
  cd pushd popd dirs pwd true false : exit return break continue shift wait trap ulimit umask hash type which whereis alias unalias shopt bind enable getopts
  let readonly local typeset declare export unset set test [ [[ sleep date ls mkdir rmdir rm cp mv ln touch chmod chown chgrp stat file find tree du df mktemp tar
  zip unzip 7z diff cmp patch comm dd truncate tee cat echo printf env printenv uname id whoami hostname uptime free nproc kill pgrep ps clear tput stty tty curl
  wget http https xh xhs Write-Host Write-Output Write-Verbose Write-Error Write-Warning Out-File Set-Content Add-Content Get-Content Test-Path New-Item
  Remove-Item Copy-Item Move-Item Join-Path Split-Path Get-ChildItem Set-Location Push-Location Pop-Location Start-Sleep Get-Date Invoke-RestMethod
  Invoke-WebRequest sync ssh-keyscan gpgconf apt apt-get apk yum dnf sysctl systemctl service ip ifconfig ping nslookup dig`)
]);
var wrappers = {
  sudo: words("-u -g -h -p -C -T -r -t -U --user --group"),
  env: words("-u --unset -C --chdir"),
  "cross-env": words("-"),
  "cross-env-shell": words("-"),
  command: words("-"),
  builtin: words("-"),
  exec: words("-a"),
  nohup: words("-"),
  time: words("-f -o --format --output"),
  nice: words("-n --adjustment"),
  ionice: words("-c -n -p"),
  stdbuf: words("-i -o -e"),
  unbuffer: words("-"),
  chronic: words("-"),
  setsid: words("-"),
  timeout: words("-s -k --signal --kill-after"),
  npx: words("-p --package -w --workspace"),
  bunx: words("-p --package"),
  pnpx: words("-p --package"),
  uvx: words("--from --with --python"),
  dotenv: words("-e -c -v")
};
var wrappingPairs = {
  "npm exec": words("-p --package -w --workspace"),
  "npm x": words("-p --package"),
  "pnpm exec": words("-F --filter -C --dir"),
  "pnpm dlx": words("-p --package"),
  "yarn dlx": words("-p --package"),
  "yarn exec": words("-"),
  "bun x": words("-p --package"),
  "uv run": words("--with --python -p --project"),
  "pipx run": words("--spec --python"),
  "poetry run": words("-C"),
  "pipenv run": words("-"),
  "bundle exec": words("--gemfile"),
  "hatch run": words("-")
};
var shells = words("bash sh dash zsh ksh ash");
var interpreters = {
  node: { language: "javascript", line: words("-e --eval -p --print -pe") },
  nodejs: { language: "javascript", line: words("-e --eval -p --print -pe") },
  bun: { language: "javascript", line: words("-e --eval") },
  tsx: { language: "javascript", line: words("-e --eval -p --print") },
  "ts-node": { language: "javascript", line: words("-e --eval -p --print") },
  "vite-node": { language: "javascript", line: words("-") },
  zx: { language: "javascript", line: words("--eval") },
  python: { language: "python", line: words("-c") },
  python3: { language: "python", line: words("-c") },
  py: { language: "python", line: words("-c") },
  ruby: { language: "ruby", line: words("-e") }
};
var languageOf = (path) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path) ? "javascript" : path.endsWith(".py") ? "python" : path.endsWith(".rb") ? "ruby" : /\.(?:sh|bash|zsh|ksh)$/.test(path) ? "shell" : null;
function languageOfText(text) {
  const first = /^#!([^\n]*)/.exec(text)?.[1] ?? "";
  if (/\b(?:ba|z|da|k)?sh\b/.test(first)) return "shell";
  return /\b(?:node|deno|bun|tsx)\b/.test(first) ? "javascript" : /\bpython/.test(first) ? "python" : /\bruby\b/.test(first) ? "ruby" : null;
}
var bundlePrefixes = [
  "NEXT_PUBLIC_",
  "VITE_",
  "REACT_APP_",
  "EXPO_PUBLIC_",
  "NUXT_PUBLIC_",
  "GATSBY_",
  "VUE_APP_",
  "PUBLIC_",
  "NG_APP_",
  "STORYBOOK_"
];
var bundlePrefix = (name) => name.startsWith("PUBLIC_KEY") ? null : bundlePrefixes.find((prefix) => name.startsWith(prefix)) ?? null;

// node_modules/@actions/expressions/dist/ast.js
var Expr = class {
};
var Literal = class extends Expr {
  constructor(literal, token) {
    super();
    this.literal = literal;
    this.token = token;
  }
  accept(v) {
    return v.visitLiteral(this);
  }
};
var Unary = class extends Expr {
  constructor(operator, expr) {
    super();
    this.operator = operator;
    this.expr = expr;
  }
  accept(v) {
    return v.visitUnary(this);
  }
};
var FunctionCall = class extends Expr {
  constructor(functionName, args) {
    super();
    this.functionName = functionName;
    this.args = args;
  }
  accept(v) {
    return v.visitFunctionCall(this);
  }
};
var Binary = class extends Expr {
  constructor(left, operator, right) {
    super();
    this.left = left;
    this.operator = operator;
    this.right = right;
  }
  accept(v) {
    return v.visitBinary(this);
  }
};
var Logical = class extends Expr {
  constructor(operator, args) {
    super();
    this.operator = operator;
    this.args = args;
  }
  accept(v) {
    return v.visitLogical(this);
  }
};
var Grouping = class extends Expr {
  constructor(group) {
    super();
    this.group = group;
  }
  accept(v) {
    return v.visitGrouping(this);
  }
};
var ContextAccess = class extends Expr {
  constructor(name) {
    super();
    this.name = name;
  }
  accept(v) {
    return v.visitContextAccess(this);
  }
};
var IndexAccess = class extends Expr {
  constructor(expr, index) {
    super();
    this.expr = expr;
    this.index = index;
  }
  accept(v) {
    return v.visitIndexAccess(this);
  }
};
var Star = class extends Expr {
  accept() {
    throw new Error("Method not implemented.");
  }
};

// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind2) {
  Kind2[Kind2["String"] = 0] = "String";
  Kind2[Kind2["Array"] = 1] = "Array";
  Kind2[Kind2["Dictionary"] = 2] = "Dictionary";
  Kind2[Kind2["Boolean"] = 3] = "Boolean";
  Kind2[Kind2["Number"] = 4] = "Number";
  Kind2[Kind2["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
  Kind2[Kind2["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
  switch (k) {
    case Kind.Array:
      return "Array";
    case Kind.Boolean:
      return "Boolean";
    case Kind.Null:
      return "Null";
    case Kind.Number:
      return "Number";
    case Kind.Dictionary:
      return "Object";
    case Kind.String:
      return "String";
  }
  return "unknown";
}

// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
  constructor(...pairs) {
    this.keys = [];
    this.v = [];
    this.indexMap = {};
    this.kind = Kind.Dictionary;
    this.primitive = false;
    for (const p of pairs) {
      this.add(p.key, p.value);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(key, value) {
    if (key.toLowerCase() in this.indexMap) {
      return;
    }
    this.keys.push(key);
    this.v.push(value);
    this.indexMap[key.toLowerCase()] = this.v.length - 1;
  }
  get(key) {
    const index = this.indexMap[key.toLowerCase()];
    if (index === void 0) {
      return void 0;
    }
    return this.v[index];
  }
  values() {
    return this.v;
  }
  pairs() {
    const result = [];
    for (const key of this.keys) {
      result.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
    }
    return result;
  }
};

// node_modules/@actions/expressions/dist/data/array.js
var Array2 = class {
  constructor(...data) {
    this.v = [];
    this.kind = Kind.Array;
    this.primitive = false;
    for (const d of data) {
      this.add(d);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(value) {
    this.v.push(value);
  }
  get(index) {
    return this.v[index];
  }
  values() {
    return this.v;
  }
};

// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Boolean;
    this.primitive = true;
  }
  coerceString() {
    if (this.value) {
      return "true";
    }
    return "false";
  }
  number() {
    if (this.value) {
      return 1;
    }
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
  constructor() {
    this.kind = Kind.Null;
    this.primitive = true;
  }
  coerceString() {
    return "";
  }
  number() {
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Number;
    this.primitive = true;
  }
  coerceString() {
    if (this.value === 0) {
      return "0";
    }
    return (+this.value.toFixed(15)).toString();
  }
  number() {
    return this.value;
  }
};

// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.String;
    this.primitive = true;
  }
  coerceString() {
    return this.value;
  }
  number() {
    return Number(this.value);
  }
};

// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
  if (value instanceof Null) {
    return null;
  }
  if (value instanceof BooleanData) {
    return value.value;
  }
  if (value instanceof NumberData) {
    return value.number();
  }
  if (value instanceof StringData) {
    return value.coerceString();
  }
  if (value instanceof Array2) {
    return value.values();
  }
  if (value instanceof Dictionary) {
    const pairs = value.pairs();
    const r = {};
    for (const p of pairs) {
      r[p.key] = p.value;
    }
    return r;
  }
  return value;
}

// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
  if (val === null) {
    return new Null();
  }
  if (typeof val === "string") {
    return new StringData(val);
  }
  if (typeof val === "number") {
    return new NumberData(val);
  }
  if (typeof val === "boolean") {
    return new BooleanData(val);
  }
  if (Array.isArray(val)) {
    return new Array2(...val);
  }
  if (typeof val === "object") {
    return new Dictionary(...Object.keys(val).map((k) => ({
      key: k,
      value: val[k]
    })));
  }
  return val;
}

// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["UNKNOWN"] = 0] = "UNKNOWN";
  TokenType2[TokenType2["LEFT_PAREN"] = 1] = "LEFT_PAREN";
  TokenType2[TokenType2["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
  TokenType2[TokenType2["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
  TokenType2[TokenType2["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
  TokenType2[TokenType2["COMMA"] = 5] = "COMMA";
  TokenType2[TokenType2["DOT"] = 6] = "DOT";
  TokenType2[TokenType2["BANG"] = 7] = "BANG";
  TokenType2[TokenType2["BANG_EQUAL"] = 8] = "BANG_EQUAL";
  TokenType2[TokenType2["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
  TokenType2[TokenType2["GREATER"] = 10] = "GREATER";
  TokenType2[TokenType2["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
  TokenType2[TokenType2["LESS"] = 12] = "LESS";
  TokenType2[TokenType2["LESS_EQUAL"] = 13] = "LESS_EQUAL";
  TokenType2[TokenType2["AND"] = 14] = "AND";
  TokenType2[TokenType2["OR"] = 15] = "OR";
  TokenType2[TokenType2["STAR"] = 16] = "STAR";
  TokenType2[TokenType2["NUMBER"] = 17] = "NUMBER";
  TokenType2[TokenType2["STRING"] = 18] = "STRING";
  TokenType2[TokenType2["IDENTIFIER"] = 19] = "IDENTIFIER";
  TokenType2[TokenType2["TRUE"] = 20] = "TRUE";
  TokenType2[TokenType2["FALSE"] = 21] = "FALSE";
  TokenType2[TokenType2["NULL"] = 22] = "NULL";
  TokenType2[TokenType2["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
  switch (tok.type) {
    case TokenType.EOF:
      return "EOF";
    case TokenType.NUMBER:
      return tok.lexeme;
    case TokenType.STRING:
      return tok.value.toString();
    default:
      return tok.lexeme;
  }
}
var Lexer = class {
  constructor(input) {
    this.input = input;
    this.start = 0;
    this.offset = 0;
    this.line = 0;
    this.lastLineOffset = 0;
    this.tokens = [];
  }
  lex() {
    if (this.input.length > MAX_EXPRESSION_LENGTH) {
      throw new Error("ErrorExceededMaxLength");
    }
    while (!this.atEnd()) {
      this.start = this.offset;
      const c = this.next();
      switch (c) {
        case "(":
          this.addToken(TokenType.LEFT_PAREN);
          break;
        case ")":
          this.addToken(TokenType.RIGHT_PAREN);
          break;
        case "[":
          this.addToken(TokenType.LEFT_BRACKET);
          break;
        case "]":
          this.addToken(TokenType.RIGHT_BRACKET);
          break;
        case ",":
          this.addToken(TokenType.COMMA);
          break;
        case ".":
          if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) {
            this.consumeNumber();
          } else {
            this.addToken(TokenType.DOT);
          }
          break;
        case "-":
        case "+":
          this.consumeNumber();
          break;
        case "!":
          this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
          break;
        case "=":
          if (!this.match("=")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.EQUAL_EQUAL);
          break;
        case "<":
          this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
          break;
        case ">":
          this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
          break;
        case "&":
          if (!this.match("&")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.AND);
          break;
        case "|":
          if (!this.match("|")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.OR);
          break;
        case "*":
          this.addToken(TokenType.STAR);
          break;
        // Ignore whitespace.
        case " ":
        case "\r":
        case "	":
          break;
        case "\n":
          ++this.line;
          this.lastLineOffset = this.offset;
          break;
        case "'":
          this.consumeString();
          break;
        default:
          switch (true) {
            case isDigit(c):
              this.consumeNumber();
              break;
            default:
              this.consumeIdentifier();
              break;
          }
      }
    }
    this.tokens.push({
      type: TokenType.EOF,
      lexeme: "",
      range: this.range()
    });
    return {
      tokens: this.tokens
    };
  }
  pos() {
    return {
      line: this.line,
      column: this.start - this.lastLineOffset
    };
  }
  endPos() {
    return {
      line: this.line,
      column: this.offset - this.lastLineOffset
    };
  }
  range() {
    return {
      start: this.pos(),
      end: this.endPos()
    };
  }
  atEnd() {
    return this.offset >= this.input.length;
  }
  peek() {
    if (this.atEnd()) {
      return "\0";
    }
    return this.input[this.offset];
  }
  peekNext() {
    if (this.offset + 1 >= this.input.length) {
      return "\0";
    }
    return this.input[this.offset + 1];
  }
  previous() {
    const l = this.tokens.length;
    if (l == 0) {
      return TokenType.EOF;
    }
    return this.tokens[l - 1].type;
  }
  next() {
    return this.input[this.offset++];
  }
  match(expected) {
    if (this.atEnd()) {
      return false;
    }
    if (this.input[this.offset] !== expected) {
      return false;
    }
    this.offset++;
    return true;
  }
  addToken(type, value) {
    this.tokens.push({
      type,
      lexeme: this.input.substring(this.start, this.offset),
      range: this.range(),
      value
    });
  }
  consumeNumber() {
    while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
      this.next();
    }
    const lexeme = this.input.substring(this.start, this.offset);
    const value = new StringData(lexeme).number();
    if (isNaN(value)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(TokenType.NUMBER, value);
  }
  consumeString() {
    while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
      if (this.peek() === "\n")
        this.line++;
      if (this.peek() === "'" && this.peekNext() === "'") {
        this.next();
      }
      this.next();
    }
    if (this.atEnd()) {
      throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.next();
    let value = this.input.substring(this.start + 1, this.offset - 1);
    value = value.replace("''", "'");
    this.addToken(TokenType.STRING, value);
  }
  consumeIdentifier() {
    while (!this.atEnd() && !isBoundary(this.peek())) {
      this.next();
    }
    let tokenType = TokenType.IDENTIFIER;
    let tokenValue = void 0;
    const lexeme = this.input.substring(this.start, this.offset);
    if (this.previous() != TokenType.DOT) {
      switch (lexeme) {
        case "true":
          tokenType = TokenType.TRUE;
          break;
        case "false":
          tokenType = TokenType.FALSE;
          break;
        case "null":
          tokenType = TokenType.NULL;
          break;
        case "NaN":
          tokenType = TokenType.NUMBER;
          tokenValue = NaN;
          break;
        case "Infinity":
          tokenType = TokenType.NUMBER;
          tokenValue = Infinity;
          break;
      }
    }
    if (!isLegalIdentifier(lexeme)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(tokenType, tokenValue);
  }
};
function isDigit(c) {
  return c >= "0" && c <= "9";
}
function isBoundary(c) {
  switch (c) {
    case "(":
    case "[":
    case ")":
    case "]":
    case ",":
    case ".":
    case "!":
    case ">":
    case "<":
    case "=":
    case "&":
    case "|":
      return true;
  }
  return /\s/.test(c);
}
function isLegalIdentifier(str) {
  if (str == "") {
    return false;
  }
  const first = str[0];
  if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
    for (const c of str.substring(1).split("")) {
      if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {
      } else {
        return false;
      }
    }
    return true;
  }
  return false;
}

// node_modules/@actions/expressions/dist/errors.js
var MAX_PARSER_DEPTH = 50;
var MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType2) {
  ErrorType2[ErrorType2["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
  ErrorType2[ErrorType2["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
  ErrorType2[ErrorType2["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
  ErrorType2[ErrorType2["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
  ErrorType2[ErrorType2["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
  ErrorType2[ErrorType2["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
  ErrorType2[ErrorType2["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
  ErrorType2[ErrorType2["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
  ErrorType2[ErrorType2["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
  ErrorType2[ErrorType2["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
  constructor(typ, tok) {
    super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
    this.typ = typ;
    this.tok = tok;
    this.pos = this.tok.range.start;
  }
};
function errorDescription(typ) {
  switch (typ) {
    case ErrorType.ErrorUnexpectedEndOfExpression:
      return "Unexpected end of expression";
    case ErrorType.ErrorUnexpectedSymbol:
      return "Unexpected symbol";
    case ErrorType.ErrorUnrecognizedNamedValue:
      return "Unrecognized named-value";
    case ErrorType.ErrorExceededMaxDepth:
      return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
    case ErrorType.ErrorExceededMaxLength:
      return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
    case ErrorType.ErrorTooFewParameters:
      return "Too few parameters supplied";
    case ErrorType.ErrorTooManyParameters:
      return "Too many parameters supplied";
    case ErrorType.ErrorEvenParameters:
      return "Even number of parameters supplied, requires an odd number of parameters";
    case ErrorType.ErrorUnrecognizedContext:
      return "Unrecognized named-value";
    case ErrorType.ErrorUnrecognizedFunction:
      return "Unrecognized function";
    default:
      return "Unknown error";
  }
}
var ExpressionEvaluationError = class extends Error {
};

// node_modules/@actions/expressions/dist/funcs/case.js
var caseFunc = {
  name: "case",
  description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
  minArgs: 3,
  maxArgs: Number.MAX_SAFE_INTEGER,
  call: (...args) => {
    for (let i = 0; i < args.length - 1; i += 2) {
      const predicate = args[i];
      if (predicate.kind !== Kind.Boolean) {
        throw new Error("case predicate must evaluate to a boolean value");
      }
      if (predicate.value) {
        return args[i + 1];
      }
    }
    return args[args.length - 1];
  }
};

// node_modules/@actions/expressions/dist/result.js
function coerceTypes(li, ri) {
  let lv = li;
  let rv = ri;
  if (li.kind === ri.kind) {
    return [lv, rv];
  }
  switch (li.kind) {
    // Number, String
    case Kind.Number:
      if (ri.kind === Kind.String) {
        rv = new NumberData(ri.number());
        return [lv, rv];
      }
      break;
    // String, Number
    case Kind.String:
      if (ri.kind === Kind.Number) {
        lv = new NumberData(li.number());
        return [lv, rv];
      }
      break;
    // Boolean|Null, Any
    case Kind.Null:
    case Kind.Boolean:
      lv = new NumberData(li.number());
      return coerceTypes(lv, rv);
  }
  switch (ri.kind) {
    case Kind.Null:
    case Kind.Boolean:
      rv = new NumberData(ri.number());
      return coerceTypes(lv, rv);
  }
  return [lv, rv];
}
function equals(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Null, Null
    case Kind.Null:
      return true;
    // Number, Number
    case Kind.Number: {
      const ld = lv.value;
      const rd = rv.value;
      if (isNaN(ld) || isNaN(rd)) {
        return false;
      }
      return ld == rd;
    }
    // String, String
    case Kind.String: {
      const ls = lv.value;
      const rs = rv.value;
      return toUpperSpecial(ls) === toUpperSpecial(rs);
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb == rb;
    }
    // Object, Object
    case Kind.Dictionary:
    case Kind.Array:
      return lv === rv;
  }
  return false;
}
function toUpperSpecial(s) {
  const sb = [];
  let i = 0;
  const len = s.length;
  let found = s.indexOf("\u0131");
  while (i < len) {
    if (i < found) {
      sb.push(s.substring(i, found).toUpperCase());
      i = found;
    } else if (i == found) {
      sb.push(s.substring(i, i + 1));
      i += 1;
      found = s.indexOf("\u0131", i);
    } else {
      sb.push(s.substring(i).toUpperCase());
      break;
    }
  }
  return sb.join("");
}

// node_modules/@actions/expressions/dist/funcs/contains.js
var contains = {
  name: "contains",
  description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    const right = args[1];
    if (left.primitive) {
      const ls = left.coerceString();
      if (right.primitive) {
        const rs = right.coerceString();
        return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
      }
    } else if (left.kind === Kind.Array) {
      const la = left;
      if (la.values().length === 0) {
        return new BooleanData(false);
      }
      for (const v of la.values()) {
        if (equals(right, v)) {
          return new BooleanData(true);
        }
      }
    }
    return new BooleanData(false);
  }
};

// node_modules/@actions/expressions/dist/funcs/endswith.js
var endswith = {
  name: "endsWith",
  description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.endsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/format.js
var format = {
  name: "format",
  description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
  minArgs: 1,
  maxArgs: 255,
  call: (...args) => {
    const fs = args[0].coerceString();
    const result = [];
    let index = 0;
    while (index < fs.length) {
      const lbrace = fs.indexOf("{", index);
      const rbrace = fs.indexOf("}", index);
      if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
        if (safeCharAt(fs, lbrace + 1) === "{") {
          result.push(fs.substr(index, lbrace - index + 1));
          index = lbrace + 2;
          continue;
        }
        if (rbrace > lbrace + 1) {
          const argIndex = readArgIndex(fs, lbrace + 1);
          if (argIndex.success) {
            if (1 + argIndex.result > args.length - 1) {
              throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
            }
            if (lbrace > index) {
              result.push(fs.substr(index, lbrace - index));
            }
            result.push(`${args[1 + argIndex.result].coerceString()}`);
            index = rbrace + 1;
            continue;
          }
        }
        throw new Error(`The following format string is invalid: ${fs}`);
      } else if (rbrace >= 0) {
        if (safeCharAt(fs, rbrace + 1) === "}") {
          result.push(fs.substr(index, rbrace - index + 1));
          index = rbrace + 2;
        } else {
          throw new Error(`The following format string is invalid: ${fs}`);
        }
      } else {
        result.push(fs.substr(index));
        break;
      }
    }
    return new StringData(result.join(""));
  }
};
function safeCharAt(string, index) {
  if (string.length > index) {
    return string[index];
  }
  return "\0";
}
function readArgIndex(string, startIndex) {
  let length = 0;
  for (; ; ) {
    const nextChar = safeCharAt(string, startIndex + length);
    if (nextChar >= "0" && nextChar <= "9") {
      length++;
    } else {
      break;
    }
  }
  if (length < 1) {
    return {
      success: false
    };
  }
  const endIndex = startIndex + length - 1;
  const result = parseInt(string.substr(startIndex, length));
  return {
    success: !isNaN(result),
    result,
    endIndex
  };
}

// node_modules/@actions/expressions/dist/funcs/fromjson.js
var fromjson = {
  name: "fromJson",
  description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    const input = args[0];
    const is = input.coerceString();
    if (is.trim() === "") {
      throw new Error("empty input");
    }
    try {
      return JSON.parse(is, reviver);
    } catch (e) {
      throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
    }
  }
};

// node_modules/@actions/expressions/dist/funcs/join.js
var join = {
  name: "join",
  description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
  minArgs: 1,
  maxArgs: 2,
  call: (...args) => {
    if (args[0].primitive) {
      return new StringData(args[0].coerceString());
    }
    if (args[0].kind === Kind.Array) {
      let separator = ",";
      if (args.length > 1 && args[1].primitive) {
        separator = args[1].coerceString();
      }
      return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
    }
    return new StringData("");
  }
};

// node_modules/@actions/expressions/dist/funcs/startswith.js
var startswith = {
  name: "startsWith",
  description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.startsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/tojson.js
var tojson = {
  name: "toJson",
  description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    return new StringData(JSON.stringify(args[0], replacer, "  "));
  }
};

// node_modules/@actions/expressions/dist/funcs.js
var wellKnownFunctions = {
  case: caseFunc,
  contains,
  endswith,
  format,
  fromjson,
  join,
  startswith,
  tojson
};
function validateFunction(context, identifier, argCount) {
  const name = identifier.lexeme.toLowerCase();
  let f;
  f = wellKnownFunctions[name];
  if (!f) {
    f = context.extensionFunctions.get(name);
    if (!f) {
      if (!context.allowUnknownKeywords) {
        throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
      }
      return;
    }
  }
  if (argCount < f.minArgs) {
    throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
  }
  if (argCount > f.maxArgs) {
    throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
  }
  if (name === "case" && argCount % 2 === 0) {
    throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
  }
}

// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
  /**
   * Constructs a new parser for the given tokens
   *
   * @param tokens Tokens to build a parse tree from
   * @param extensionContexts Available context names
   * @param extensionFunctions Available functions (beyond the built-in ones)
   */
  constructor(tokens, extensionContexts, extensionFunctions) {
    this.tokens = tokens;
    this.offset = 0;
    this.depth = 0;
    this.extContexts = /* @__PURE__ */ new Map();
    this.extFuncs = /* @__PURE__ */ new Map();
    for (const contextName of extensionContexts) {
      this.extContexts.set(contextName.toLowerCase(), true);
    }
    for (const { name, func } of extensionFunctions.map((x) => ({
      name: x.name,
      func: x
    }))) {
      this.extFuncs.set(name.toLowerCase(), func);
    }
    this.context = {
      allowUnknownKeywords: false,
      extensionContexts: this.extContexts,
      extensionFunctions: this.extFuncs
    };
  }
  parse() {
    let result;
    if (this.atEnd()) {
      return result;
    }
    result = this.expression();
    if (!this.atEnd()) {
      throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    return result;
  }
  expression() {
    this.incrDepth();
    try {
      return this.logicalOr();
    } finally {
      this.decrDepth();
    }
  }
  logicalOr() {
    let expr = this.logicalAnd();
    if (this.check(TokenType.OR)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.OR)) {
          const right = this.logicalAnd();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  logicalAnd() {
    let expr = this.equality();
    if (this.check(TokenType.AND)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.AND)) {
          const right = this.equality();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  equality() {
    let expr = this.comparison();
    while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
      const operator = this.previous();
      const right = this.comparison();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  comparison() {
    let expr = this.unary();
    while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
      const operator = this.previous();
      const right = this.unary();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  unary() {
    if (this.match(TokenType.BANG)) {
      this.incrDepth();
      const operator = this.previous();
      const unary = this.unary();
      try {
        return new Unary(operator, unary);
      } finally {
        this.decrDepth();
      }
    }
    return this.index();
  }
  index() {
    let expr = this.call();
    let depthIncreased = 0;
    if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
      let cont = true;
      while (cont) {
        switch (true) {
          case this.match(TokenType.LEFT_BRACKET): {
            let indexExpr;
            if (this.match(TokenType.STAR)) {
              indexExpr = new Star();
            } else {
              indexExpr = this.expression();
            }
            this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
            this.incrDepth();
            depthIncreased++;
            expr = new IndexAccess(expr, indexExpr);
            break;
          }
          case this.match(TokenType.DOT):
            this.incrDepth();
            depthIncreased++;
            if (this.match(TokenType.IDENTIFIER)) {
              const property = this.previous();
              expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
            } else if (this.match(TokenType.STAR)) {
              expr = new IndexAccess(expr, new Star());
            } else {
              throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
            }
            break;
          default:
            cont = false;
        }
      }
    }
    for (let i = 0; i < depthIncreased; i++) {
      this.decrDepth();
    }
    return expr;
  }
  call() {
    if (!this.check(TokenType.IDENTIFIER)) {
      return this.primary();
    }
    const identifier = this.next();
    if (!this.match(TokenType.LEFT_PAREN)) {
      if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
        throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
      }
      return new ContextAccess(identifier);
    }
    const args = [];
    while (!this.match(TokenType.RIGHT_PAREN)) {
      const aexp = this.expression();
      args.push(aexp);
      if (!this.check(TokenType.RIGHT_PAREN)) {
        this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
      }
    }
    validateFunction(this.context, identifier, args.length);
    return new FunctionCall(identifier, args);
  }
  primary() {
    switch (true) {
      case this.match(TokenType.FALSE):
        return new Literal(new BooleanData(false), this.previous());
      case this.match(TokenType.TRUE):
        return new Literal(new BooleanData(true), this.previous());
      case this.match(TokenType.NULL):
        return new Literal(new Null(), this.previous());
      case this.match(TokenType.NUMBER):
        return new Literal(new NumberData(this.previous().value), this.previous());
      case this.match(TokenType.STRING):
        return new Literal(new StringData(this.previous().value), this.previous());
      case this.match(TokenType.LEFT_PAREN): {
        const expr = this.expression();
        if (this.atEnd()) {
          throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
        }
        this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
        return new Grouping(expr);
      }
      case this.atEnd():
        throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
    }
    throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
  }
  // match consumes the next token if it matches any of the given types
  match(...tokenTypes) {
    for (const tokenType of tokenTypes) {
      if (this.check(tokenType)) {
        this.next();
        return true;
      }
    }
    return false;
  }
  // check peeks whether the next token is of the given type
  check(tokenType) {
    if (this.atEnd()) {
      return false;
    }
    return this.peek().type == tokenType;
  }
  // atEnd peeks whether the next token is EOF
  atEnd() {
    return this.peek().type == TokenType.EOF;
  }
  next() {
    if (!this.atEnd()) {
      this.offset++;
    }
    return this.previous();
  }
  peek() {
    return this.tokens[this.offset];
  }
  // previous returns the previous token
  previous() {
    return this.tokens[this.offset - 1];
  }
  // consume attempts to consume the next token if it matches the given type. It returns an error of
  // the given ParseErrorKind otherwise.
  consume(tokenType, errorType) {
    if (this.check(tokenType)) {
      this.next();
      return;
    }
    throw this.buildError(errorType, this.peek());
  }
  incrDepth() {
    this.depth++;
    if (this.depth > MAX_PARSER_DEPTH) {
      throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
    }
  }
  decrDepth() {
    this.depth--;
  }
  buildError(errType, token) {
    return new ExpressionError(errType, token);
  }
};

// src/workflow/expressions.ts
var contexts = ["secrets", "env", "steps", "needs", "matrix", "inputs", "github", "jobs", "vars", "job", "runner", "strategy"];
var functions = ["hashFiles", "success", "failure", "always", "cancelled"].map((name) => ({
  name,
  description: "",
  minArgs: 0,
  maxArgs: 255
}));
var answering = /* @__PURE__ */ new Set(["contains", "startswith", "endswith", "hashfiles", "success", "failure", "always", "cancelled"]);
function expressionsIn(text) {
  const found = [];
  for (let start = text.indexOf("${{"); start >= 0; ) {
    const end = endOf(text, start + 3);
    if (end < 0) break;
    found.push({ start, end, ...readExpression(text.slice(start + 3, end - 2), start + 3) });
    start = text.indexOf("${{", end);
  }
  return found;
}
function conditionIn(text) {
  return text.includes("${{") ? expressionsIn(text) : [{ start: 0, end: text.length, ...readExpression(text, 0) }];
}
function endOf(text, from) {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === "}" && text[at + 1] === "}") return at + 2;
  }
  return -1;
}
var chain = /^\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*$/;
function readExpression(text, at) {
  const simple = chain.exec(text);
  if (simple !== null) {
    const path = simple[1].split(".");
    path[0] = path[0].toLowerCase();
    const asked3 = { path, offset: at + text.indexOf(simple[1]), use: "value" };
    return contexts.includes(path[0]) ? { asked: [asked3], plain: asked3 } : { asked: [], plain: null };
  }
  let tree;
  try {
    tree = new Parser(new Lexer(text).lex().tokens, contexts, functions).parse();
  } catch {
    return { asked: guessed(text, at), plain: null };
  }
  if (tree === void 0) return { asked: [], plain: null };
  const asked2 = [];
  ask(tree, "value", (path, token, use) => asked2.push({ path, offset: at + offsetOf(text, token), use }));
  return { asked: asked2, plain: tree instanceof IndexAccess && asked2.length === 1 && chainOf(tree) !== null ? asked2[0] : null };
}
function ask(expression, use, tell) {
  const all2 = (each, as) => {
    for (const one3 of each) ask(one3, as, tell);
  };
  const visitor = {
    visitLiteral: () => void 0,
    visitGrouping: ({ group }) => ask(group, use, tell),
    visitUnary: ({ expr }) => ask(expr, "condition", tell),
    visitBinary: ({ left, right }) => all2([left, right], "condition"),
    // `a && b` gives b, or an `a` that is empty; `a || b` gives either.
    visitLogical({ operator, args }) {
      const last = args.length - 1;
      if (operator.lexeme === "||") all2(args, use);
      else args.forEach((each, index) => void ask(each, index === last ? use : "condition", tell));
    },
    visitFunctionCall({ functionName, args }) {
      const name = functionName.lexeme.toLowerCase();
      if (name === "case")
        args.forEach((each, index) => void ask(each, index % 2 === 0 && index < args.length - 1 ? "condition" : use, tell));
      else all2(args, answering.has(name) ? "condition" : use);
    },
    visitContextAccess: ({ name }) => tell([name.lexeme.toLowerCase()], name, use),
    visitIndexAccess(access) {
      const asked2 = chainOf(access);
      if (asked2 === null) ask(access.expr, use, tell);
      else tell(asked2.path, asked2.name, use);
      for (let at = access; at instanceof IndexAccess; at = at.expr)
        if (!(at.index instanceof Literal) && isExpression(at.index)) ask(at.index, "condition", tell);
    }
  };
  expression.accept(visitor);
}
var isExpression = (expression) => [ContextAccess, IndexAccess, FunctionCall, Logical, Binary, Unary, Grouping].some((kind) => expression instanceof kind);
function chainOf(access) {
  const path = [];
  let at = access;
  for (; at instanceof IndexAccess; at = at.expr)
    path.push(at.index instanceof Literal ? at.index.literal.coerceString() : isExpression(at.index) ? null : "*");
  if (!(at instanceof ContextAccess)) return null;
  return { path: [at.name.lexeme.toLowerCase(), ...path.reverse()], name: at.name };
}
function offsetOf(text, { range }) {
  let offset = 0;
  for (let line = 0; line < range.start.line; line++) offset = text.indexOf("\n", offset) + 1;
  return offset + range.start.column;
}
function guessed(text, at) {
  return [...text.matchAll(/\b(secrets|env|steps|needs|matrix|inputs|github|jobs)\b((?:\.[A-Za-z_][\w-]*)*)/gi)].map((match) => ({
    path: [match[1].toLowerCase(), ...match[2].split(".").filter((name) => name !== ""), ...match[2] === "" ? [null] : []],
    offset: at + match.index,
    use: "value"
  }));
}

// src/workflow/scope.ts
var workspace = "/github/workspace";
var variableOf = (env, name) => {
  for (const level of env) {
    const there = level.get(name);
    if (there !== void 0) return there;
  }
  return void 0;
};
function keyVariables(env) {
  const seen = /* @__PURE__ */ new Set();
  const found = [];
  for (const level of env)
    for (const variable2 of level.values()) {
      if (seen.has(variable2.name)) continue;
      seen.add(variable2.name);
      if (holdsKey(variable2.value)) found.push(variable2);
    }
  return found;
}
function evaluate(text, scope) {
  return text.value.includes("${{") ? filled(text, expressionsIn(text.value), scope) : { value: [text.value], parts: [], conditions: [] };
}
var evaluateCondition = (text, scope) => filled(text, conditionIn(text.value), scope);
function filled(text, expressions, scope) {
  const parts = [];
  const conditions = [];
  const values = [];
  let from = 0;
  for (const { start, end, asked: asked2, plain: plain2 } of expressions) {
    const value = plain2 !== null ? answer(plain2, text, scope) : blurred(asked2.filter(({ use }) => use === "value").map((each) => answer(each, text, scope)));
    for (const each of asked2) if (each.use === "condition") conditions.push(...keysIn(answer(each, text, scope)));
    parts.push({ start, end, value });
    values.push([text.value.slice(from, start)], value);
    from = end;
  }
  values.push([text.value.slice(from)]);
  return { value: joined(values), parts, conditions };
}
function answer({ path, offset }, text, scope) {
  const [context, first, second, third] = path;
  const at = () => text.at(offset);
  const one3 = (name) => name === void 0 || name === "*" ? null : name;
  switch (context) {
    case "secrets":
      return scope.secret === null ? unknown : scope.secret(first === void 0 ? "*" : first?.toUpperCase() ?? null, at());
    case "github": {
      if (first === "workspace") return [workspace];
      if (first === "action_path" && scope.actionPath !== null) return [`${workspace}/${scope.actionPath}`];
      const token = first === void 0 || first === null || first === "*" || first.toLowerCase() === "token";
      if (!token) return unknown;
      return [
        {
          keys: [
            begin(
              { kind: "token" },
              at(),
              first?.toLowerCase() === "token" ? "`github.token`, the job\u2019s own token, is read here" : "the whole `github` context, and the job\u2019s token with it, is read here"
            )
          ]
        }
      ];
    }
    case "env": {
      const name = one3(first);
      if (name === null) return blurred(keyVariables(scope.env).map((variable3) => used(variable3)));
      const variable2 = variableOf(scope.env, name);
      return variable2 === void 0 ? unknown : pass(used(variable2), at(), `\`env.${name}\` is read here`);
    }
    case "inputs":
      return pass(scope.input(one3(first)?.toLowerCase() ?? null), at(), `the input ${first ?? ""} is read here`);
    case "steps": {
      const [step, output] = [one3(first)?.toLowerCase(), third === void 0 ? null : one3(third)];
      if (second !== void 0 && second !== "outputs" && second !== null && second !== "*") return unknown;
      const steps = step === void 0 ? [...scope.steps.values()] : [scope.steps.get(step) ?? /* @__PURE__ */ new Map()];
      const values = steps.flatMap((outputs) => output === null ? [...outputs.values()] : [outputs.get(output) ?? unknown]);
      return pass(
        values.length === 1 ? values[0] : blurred(values),
        at(),
        `the output ${output ?? ""} of step ${step ?? ""} is read here`
      );
    }
    case "needs":
    case "jobs":
      if (second === "result") return unknown;
      return pass(
        scope.needs(one3(first), third === void 0 ? null : one3(third)),
        at(),
        `the output ${third ?? ""} of job ${first ?? ""} is read here`
      );
    case "matrix": {
      const names = path.slice(1);
      const open = names.findIndex((name) => name === null || name === "*");
      const wanted = (open < 0 ? names : names.slice(0, open)).join(".");
      const values = scope.matrix.filter(
        (leaf) => leaf.path === "*" || wanted === "" || leaf.path === wanted || leaf.path.startsWith(`${wanted}.`) || wanted.startsWith(`${leaf.path}.`)
      );
      if (values.length === 0) return unknown;
      return pass(
        values.length === 1 && values[0].path === wanted ? values[0].value : blurred(values.map(({ value }) => value)),
        at(),
        "the matrix is read here"
      );
    }
    default:
      return unknown;
  }
}
function used(variable2) {
  variable2.used = true;
  return variable2.value;
}

// src/workflow/shell-state.ts
var runnerFiles = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH", "GITHUB_STATE"];
var runnerFile = (name) => `\0${name}`;
function variable(state, name) {
  const own = state.variables.get(name);
  if (own?.refersTo !== void 0 && own.refersTo !== name) return variable(state, own.refersTo);
  if (own !== void 0) return own.value;
  const given = variableOf(state.scope.env, name);
  if (given !== void 0) {
    given.used = true;
    return given.value;
  }
  if (runnerFiles.includes(name)) return [runnerFile(name)];
  if (name === "GITHUB_WORKSPACE") return [workspace];
  if (name === "GITHUB_ACTION_PATH" && state.scope.actionPath !== null) return [`${workspace}/${state.scope.actionPath}`];
  return unknown;
}
function assign(state, name, value, elements = null) {
  const before = state.variables.get(name);
  if (before?.refersTo !== void 0) {
    assign(state, before.refersTo, value, elements);
    return;
  }
  const outside = before === void 0 ? variableOf(state.scope.env, name) : void 0;
  const doubtful = state.doubt > 0;
  const old = before?.value ?? outside?.value ?? (doubtful ? [] : void 0);
  state.variables.set(name, {
    value: doubtful && old !== void 0 ? either(old, value) : value,
    elements: doubtful ? null : elements,
    // A variable of the environment stays one when it gets another value.
    exported: before?.exported ?? outside !== void 0
  });
}
function exportVariable(state, name) {
  const there = state.variables.get(name);
  if (there !== void 0) state.variables.set(name, { ...there, exported: true });
}
function environmentOf(state, local) {
  const given = /* @__PURE__ */ new Map();
  for (const { name, value } of keyVariables(state.scope.env)) if (!state.variables.has(name)) given.set(name, value);
  for (const [name, { value, exported }] of state.variables) if (exported && holdsKey(value)) given.set(name, value);
  for (const { name, value } of local)
    if (holdsKey(value)) given.set(name, value);
    else given.delete(name);
  return [...given].map(([name, value]) => ({ name, value }));
}
function markUsed(state, given) {
  for (const { name } of given) {
    const variable2 = variableOf(state.scope.env, name);
    if (variable2 !== void 0) variable2.used = true;
  }
}
function pathOf2(state, value) {
  const text = known(value);
  if (text === null || text.startsWith("\0")) return null;
  if (text.startsWith(`${workspace}/`)) return normalPath(text.slice(workspace.length + 1));
  if (text.startsWith("/") || text.startsWith("~") || state.folder === null) return null;
  return normalPath(`${state.folder}/${text}`);
}
var fileName = (state, value) => pathOf2(state, value) ?? known(value);

// src/workflow/handing-on.ts
function tellHandedOn(state, name, started) {
  const isTaken = takenBy(name, started.words);
  if (isTaken === null) return;
  const given = environmentOf(state, started.local).filter((each) => isTaken(each.name));
  markUsed(state, given);
  const command3 = commandOf(state, name, started, null);
  for (const { name: variable2, value } of given)
    state.walk.tell(
      keysIn(value),
      { kind: "command", command: command3, by: { by: "environment", variable: variable2 } },
      started.at,
      `\`${name}\` may hand it on as \`${variable2}\``,
      false
    );
}
var all = () => true;
function takenBy(name, words2) {
  const texts = words2.map(({ value }) => shown(value));
  const text = texts.join(" ");
  const spoken = new Set(text.split(/\W+/));
  const mentions = (variable2) => spoken.has(variable2) || /\W/.test(variable2) && text.includes(variable2);
  switch (name) {
    case "find":
      return startedByFind(words2) ? all : null;
    case "awk":
    case "gawk":
      return /\bsystem\s*\(|\bENVIRON\b(?!\s*\[\s*")|\|&?\s*getline|(?:^|\s)(?:-f|--file|-i|-l)/.test(text) ? all : mentions;
    case "sed":
      return /(?:^|\s)(?:-f|--file)/.test(text) ? all : mentions;
    case "tar":
      return /--(?:ch\w*-a|to-c|use-c|rsh|info-s|new-v)|(?:^|\s)-\w*[IF]/.test(text) ? all : mentions;
    case "sort":
      return /--compress-p/.test(text) ? all : null;
    case "zip":
      return /-TT|--unzip-command/.test(text) ? all : null;
    case "wget":
      return /--use-ask/.test(text) ? all : null;
    case "mapfile":
    case "readarray":
      return texts.some((each) => /^-\w*C/.test(each)) ? all : null;
    case "envsubst":
      return all;
    case "jq":
    case "yq":
      return /\benv\b(?!\s*[.([])|\$ENV\b(?!\s*[.[])|(?:^|\s)(?:-f|--from-file)/.test(text) ? all : mentions;
    default:
      return null;
  }
}
function startedByFind(words2) {
  return words2.some(({ value }, index) => {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test(shown(value))) return false;
    const program = known(words2[index + 1]?.value ?? []);
    const plain2 = program?.slice(program.lastIndexOf("/") + 1) ?? "";
    return !quiet.has(plain2) || shells.has(plain2) || plain2 === "find" || /^(?:g?awk|sed|tar)$/.test(plain2);
  });
}

// src/workflow/runner-files.ts
function readRunnerFile(value) {
  const found = [];
  const lines = linesOf(value);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const [first] = line;
    if (first === void 0) continue;
    const [, name, equals2, rest = ""] = typeof first === "string" ? /^\s*([\w-]+)\s*(=|<<)(.*)$/s.exec(first) ?? [] : [];
    if (name === void 0) {
      found.push({ name: null, value: line });
    } else if (equals2 === "=") {
      found.push({ name, value: joined([[rest], line.slice(1)]) });
    } else {
      const end = JSON.stringify(joined([[rest], line.slice(1)]));
      const inner = [];
      for (index++; index < lines.length && JSON.stringify(lines[index]) !== end; index++) inner.push(lines[index], ["\n"]);
      found.push({ name, value: joined(inner.slice(0, -1)) });
    }
  }
  return found;
}
function linesOf(value) {
  const lines = [[]];
  for (const piece of value) {
    if (typeof piece !== "string") {
      lines.at(-1).push(piece);
      continue;
    }
    const [first = "", ...rest] = piece.split(/\r?\n/);
    if (first !== "") lines.at(-1).push(first);
    for (const line of rest) lines.push(line === "" ? [] : [line]);
  }
  return lines;
}

// src/workflow/redirects.ts
var fromFile = (state, target) => {
  const name = fileName(state, target);
  return name === null ? [{ keys: [] }] : state.files.get(name) ?? [{ keys: [] }];
};
function giveTo(state, target, value, at) {
  const text = known(target);
  const special = runnerFiles.find((name2) => text === runnerFile(name2));
  if (special !== void 0) {
    const before = state.toRunner.get(special);
    const held = pass(value, at, `written into \`${special}\``);
    state.toRunner.set(special, before === void 0 ? held : joined([before, held]));
    if (special === "GITHUB_STEP_SUMMARY")
      state.walk.tell(keysIn(value), { kind: "written", to: "summary", name: null }, at, "written into the job\u2019s summary page");
    return;
  }
  if (text === "/dev/null") return;
  const name = fileName(state, target);
  if (name !== null) state.files.set(name, joined([state.files.get(name) ?? [], value]));
  if (text === "/dev/stdout" || text === "/dev/stderr" || text === "/dev/tty") return;
  tellWritten(state, value, name ?? shown(target), at);
}
function tellWritten(state, value, name, at) {
  const keys = keysIn(value);
  if (keys.length === 0) return;
  state.walk.tell(keys, { kind: "written", to: "file", name }, at, `written into the file \`${name}\``);
  if (/(?:^|\/)\.env(?:\.|$)/.test(name)) for (const line of linesOf(value)) tellBundle(state, line, at);
}
function tellBundle(state, line, at) {
  const first = line[0];
  const name = typeof first === "string" ? /^\s*(?:export\s+)?(\w+)=/.exec(first)?.[1] ?? "" : "";
  const prefix = bundlePrefix(name);
  if (prefix !== null)
    state.walk.tell(
      keysIn(blurred([line])),
      { kind: "bundle", variable: name, prefix },
      at,
      `\`${name}\` is copied into what browsers get`
    );
}

// src/workflow/other-commands.ts
function other(state, name, started, io) {
  const http = name !== null && httpPrograms.has(name) ? readHttp(name, started.words, started.at) : null;
  const command3 = commandOf(state, name, started, http?.request ?? null);
  tellWords(state, started, command3, http?.carried ?? (() => null));
  if (io.stdin !== null)
    state.walk.tell(
      keysIn(io.stdin),
      { kind: "command", command: command3, by: { by: "stdin" } },
      started.at,
      `\`${name ?? "a command"}\` gets it as its input`
    );
  tellFiles(state, name, started, command3);
  if (name !== null && quiet.has(name)) return;
  const given = environmentOf(state, started.local);
  markUsed(state, given);
  for (const { name: variable2, value } of given) {
    const own = started.local.some((each) => each.name === variable2);
    state.walk.tell(
      keysIn(value),
      { kind: "command", command: command3, by: { by: "environment", variable: variable2 } },
      started.at,
      `\`${name ?? "a command"}\` has it in its environment as \`${variable2}\``,
      own
    );
    if (own) tellBundle(state, joined([[`${variable2}=`], value]), started.at);
  }
}
function tellWords(state, started, command3, carried) {
  const name = command3.program ?? "a command";
  const image = /^(?:docker|podman|buildah|nerdctl)$/.test(name) && started.words.some(({ value }) => /^--build-arg/.test(shown(value)));
  started.words.forEach(({ value, at }, word) => {
    const keys = keysIn(value);
    if (keys.length === 0) return;
    const by = carried(word) ?? wayOf(started.words, word);
    state.walk.tell(keys, { kind: "command", command: command3, by }, at, `\`${name}\` gets it ${wordsFor(by)}`);
    const before = shown(started.words[word - 1]?.value ?? []);
    const first = value[0];
    const text = typeof first === "string" && first.startsWith("--build-arg=") ? [first.slice("--build-arg=".length), ...value.slice(1)] : value;
    if (!image || text === value && before !== "--build-arg") return;
    state.walk.tell(keys, { kind: "written", to: "image", name: null }, at, "a build argument stays in the image\u2019s history");
    tellBundle(state, text, at);
  });
}
function tellFiles(state, name, started, command3) {
  if (state.files.size === 0 || name !== null && /^(?:rm|chmod|chown|ls|mkdir|touch|test|find|du|stat)$/.test(name)) return;
  started.words.forEach(({ value, at }, word) => {
    const text = known(value);
    if (text === null) return;
    const path = text.replace(/^(?:--?[\w-]+=)?@?/, "");
    const keys = keysIn(state.files.get(fileName(state, [path]) ?? "") ?? []);
    if (keys.length > 0)
      state.walk.tell(
        keys,
        { kind: "command", command: command3, by: { by: "argument", flag: flagBefore(started.words, word), word } },
        at,
        `\`${name ?? "a command"}\` gets a file that holds it`
      );
  });
}

// src/workflow/printing-commands.ts
function print(state, name, started, io) {
  const words2 = started.words.map(({ value }) => value);
  if (name === "printf" && /^-v/.test(shown(words2[0] ?? []))) {
    const glued = shown(words2[0]).slice(2);
    const to = glued === "" ? known(words2[1] ?? []) : glued;
    if (to !== null) assign(state, to.replace(/\[.*/s, ""), formatted(words2.slice(glued === "" ? 2 : 1)));
    return;
  }
  if (name === "printf") {
    io.out(formatted(words2), commandOf(state, name, started, null));
    return;
  }
  const from = words2.findIndex((word) => !/^-[neE]+$/.test(known(word) ?? ""));
  const text = joined((from < 0 ? [] : words2.slice(from)).flatMap((word, index) => index === 0 ? [word] : [[" "], word]));
  io.out(joined([text, ["\n"]]), commandOf(state, name, started, null));
}
function formatted(words2) {
  const start = known(words2[0] ?? []) === "--" ? 1 : 0;
  const format2 = known(words2[start] ?? []);
  const rest = words2.slice(start + 1);
  if (format2 === null || rest.length > 200) return blurred(words2);
  const plain2 = format2.replace(/\\n/g, "\n").replace(/\\t/g, "	");
  const marks = plain2.match(/%[^%a-zA-Z]*[a-zA-Z]/g)?.length ?? 0;
  const values = [];
  for (let used2 = 0; used2 === 0 || marks > 0 && used2 < rest.length; )
    for (const [index, text] of plain2.split(/%[^%a-zA-Z]*[a-zA-Z]/).entries()) {
      if (index > 0) values.push(rest[used2++] ?? []);
      values.push([text.replaceAll("%%", "%")]);
      if (marks === 0) used2++;
    }
  return joined(values);
}
function content(state, words2, io) {
  const files = words2.filter(({ value }) => !/^-./.test(shown(value)));
  if (files.length === 0) return io.stdin ?? [];
  return joined(files.map(({ value }) => known(value) === "-" ? io.stdin ?? [] : fromFile(state, value)));
}
function tee(state, started, io) {
  const value = io.stdin ?? [];
  for (const word of started.words) if (!shown(word.value).startsWith("-")) giveTo(state, word.value, value, started.at);
  io.out(value, commandOf(state, "tee", started, null));
}
function shownEnvironment(state, name, started, io) {
  const names = started.words.map(({ value }) => known(value) ?? "").filter((word) => !word.startsWith("-") && word !== "");
  if (name === "export" || name === "declare") {
    if (names.length > 0) return;
  }
  const given = environmentOf(state, started.local).filter((each) => names.length === 0 || names.includes(each.name));
  markUsed(state, given);
  if (given.length > 0) io.out(blurred(given.map(({ value }) => value)), commandOf(state, name, started, null));
}
function filter(state, name, started, io) {
  const words2 = started.words.map(({ value }) => value);
  const files = words2.flatMap((word) => known(word) === null ? [] : [state.files.get(fileName(state, word) ?? "") ?? []]);
  const out = blurred([...io.stdin === null ? [] : [io.stdin], ...words2, ...files]);
  const command3 = commandOf(state, name, started, null);
  tellWords(state, started, command3, () => null);
  if (words2.some((word) => /^-i|^--in-?place/.test(shown(word)))) {
    const last = words2.at(-1);
    if (last !== void 0 && holdsKey(out)) giveTo(state, last, out, started.at);
    return;
  }
  io.out(holdsKey(out) ? joined([out, ["\n"]]) : unknown, command3);
}

// src/workflow/program-grammars.ts
var paths = (text) => text === "" ? [] : text.split(", ").map((path) => path.replaceAll(" ", "."));
var grammars = {
  javascript: {
    environment: paths("process env, Bun env, import meta env"),
    getters: paths("Deno env get"),
    words: { name: paths("process argv")[0], from: 2 },
    prints: paths(
      "console log, console info, console error, console warn, console debug, process stdout write, core info, core notice, core warning"
    ),
    clients: ["axios", "got", "ky", "superagent"],
    plain: ["fetch", "got", "ky", "axios", "nodeFetch"]
  },
  python: {
    environment: paths("os environ, environ"),
    getters: paths("os getenv, getenv, os environ get, environ get"),
    words: { name: "sys.argv", from: 1 },
    prints: paths("print, sys stdout write, logging info, logging debug, logging warning, logging error"),
    clients: ["requests", "httpx"],
    plain: paths("urllib request Request, urllib request urlopen, Request, urlopen")
  },
  ruby: {
    environment: ["ENV"],
    getters: ["ENV.fetch"],
    words: { name: "ARGV", from: 0 },
    prints: ["puts", "print", "p"],
    clients: ["HTTParty", "Faraday"],
    plain: []
  }
};

// src/workflow/program-shape.ts
var isMember = (tokens, index) => {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind === "sign" && (before.text === "." || before.text === "?.")) return true;
  return after?.text === ":" && before?.kind === "sign" && (before.text === "{" || before.text === ",");
};
function readProgram(tokens, language) {
  const closes = /* @__PURE__ */ new Map();
  const open = [];
  const calls = [];
  const assignments = [];
  const labels = /* @__PURE__ */ new Set();
  tokens.forEach((token, index) => {
    if (language !== "javascript" && token.text === "=" && tokens[open.at(-1) ?? -1]?.text === "(") labels.add(index - 1);
    if (token.kind !== "sign") return;
    if ("([{".includes(token.text)) open.push(index);
    else if (")]}".includes(token.text)) {
      const start = open.pop();
      if (start !== void 0) closes.set(start, index);
    }
  });
  for (const [start, close] of closes) {
    if (tokens[start].text !== "(") continue;
    const path = pathBefore(tokens, start);
    if (path !== null) calls.push({ name: path.name, first: path.first, open: start, close });
  }
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.kind !== "name" || next?.text !== "=" || tokens[index + 2]?.text === "=" || isMember(tokens, index) || labels.has(index))
      return;
    assignments.push({ name: token.text, target: index, from: index + 2, to: endOfStatement(tokens, closes, index + 2) });
  });
  return { tokens, closes, calls: calls.sort((a, b) => a.open - b.open), assignments };
}
function pathBefore(tokens, end) {
  let first = end - 1;
  if (tokens[first]?.kind !== "name") return null;
  let name = tokens[first].text;
  while (tokens[first - 1]?.text === "." && tokens[first - 2]?.kind === "name") {
    first -= 2;
    name = `${tokens[first].text}.${name}`;
  }
  return tokens[first - 1]?.text === "." ? null : { name, first };
}
function endOfStatement(tokens, closes, from) {
  let index = from;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token.kind === "sign" && [",", ";", ")", "]", "}"].includes(token.text)) return index;
    if (index > from && startsStatement(tokens, index)) return index;
    const close = closes.get(index);
    const next = close === void 0 ? index + 1 : close + 1;
    index = next;
  }
  return index;
}
function startsStatement(tokens, index) {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token.within > 0) return false;
  const ended = before.kind !== "sign" || [")", "]", "}"].includes(before.text);
  const words2 = ["await", "new", "not", "or", "and", "in", "is", "if", "else", "typeof", "return", "lambda", "for"];
  return token.kind === "name" && ended && !words2.includes(before.text) && !["or", "and", "in", "is", "if", "else", "not", "instanceof", "for"].includes(token.text);
}
function isCall(program, from, to) {
  const start = program.tokens[from]?.text === "await" || program.tokens[from]?.text === "new" ? from + 1 : from;
  const call2 = program.calls.find((each) => each.first === start);
  if (call2 === void 0 || call2.close >= to) return false;
  return !/^(?:os\.getenv|getenv|os\.environ\.get|environ\.get|ENV\.fetch|Deno\.env\.get|String|str|Buffer\.from|btoa|base64\.\w+|encodeURIComponent|JSON\.stringify|json\.dumps|dict|Headers|URLSearchParams|URL|Object\.\w+)$/.test(
    call2.name
  );
}
function argumentsOf({ tokens, closes }, { open, close }) {
  const parts = [];
  let from = open + 1;
  for (let at = open + 1; at <= close; at++) {
    if (at === close || tokens[at].text === "," && tokens[at].kind === "sign") {
      if (at > from) parts.push({ from, to: at });
      from = at + 1;
    } else at = closes.get(at) ?? at;
  }
  return parts;
}
function objectAt({ tokens, closes, assignments }, { from, to }) {
  if (tokens[from]?.text === "{" && closes.get(from) === to - 1) return from;
  if (to - from !== 1 || tokens[from]?.kind !== "name") return null;
  const given = assignments.filter(({ name }) => name === tokens[from].text);
  const uses = tokens.filter(({ kind, text }) => kind === "name" && text === tokens[from].text).length;
  const only = given.length === 1 && uses === 2 ? given[0] : null;
  return only !== null && tokens[only.from]?.text === "{" && closes.get(only.from) === only.to - 1 ? only.from : null;
}

// src/workflow/program-requests.ts
var methods = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
function redefined(tokens, { clients, plain: plain2 }) {
  const names = /* @__PURE__ */ new Set([...clients, ...plain2.flatMap((path) => path.split("."))]);
  return tokens.some((token, index) => {
    if (token.kind === "name" && token.text === "get_method") return true;
    if (token.kind === "name" && names.has(token.text)) {
      const before = tokens[index - 1]?.text ?? "";
      if (["function", "def", "class"].includes(before)) return true;
    }
    if (token.text !== "=" || tokens[index + 1]?.text === "=" || tokens[index + 1]?.text === ">") return false;
    let at = index - 1;
    let isNamed = false;
    for (; tokens[at]?.kind === "name"; at -= 2) {
      isNamed ||= names.has(tokens[at].text);
      if (tokens[at - 1]?.text !== ".") break;
    }
    return isNamed && tokens[index + 1]?.text !== "require";
  });
}
function requestOf(program, call2, grammar, script, language) {
  const { tokens } = program;
  const dot = call2.name.lastIndexOf(".");
  const [client, member] = [call2.name.slice(0, dot), call2.name.slice(dot + 1)];
  const byMember = dot > 0 && grammar.clients.includes(client) && methods.has(member);
  if (!byMember && !grammar.plain.includes(call2.name)) return null;
  const parts = argumentsOf(program, call2);
  const first = parts[0];
  if (first === void 0) return null;
  const url = textOf(program, first.from, first.to, script);
  if (url === null) return null;
  const options2 = parts.slice(1);
  const labels = options2.flatMap((part) => labelsIn(program, part, language));
  const clear = options2.every((part) => isClear(program, part, language)) || byMember && labels.every(({ name }) => name !== "method");
  const named = labels.find(({ name }) => name === "method");
  const sends = labels.some(({ name }) => ["data", "json", "body", "files"].includes(name));
  const value = named === void 0 ? null : tokens[named.from];
  const method = byMember ? member : !clear ? null : named !== void 0 ? value?.kind === "text" && named.to - named.from === 1 ? value.text : null : language === "python" && (sends || options2.length > labels.length) ? "post" : "get";
  const { start } = tokens[call2.first];
  return {
    request: requestTo(url, method, script.spot(start)),
    by(index) {
      if (index >= first.from && index < first.to) {
        const before = script.text.slice(tokens[first.from].start, tokens[index].start);
        const name = /[?&]([\w.-]+)=[^&=]*$/.exec(before)?.[1] ?? null;
        return before.includes("?") ? { by: "query", name } : { by: "url" };
      }
      const label = labels.find(({ from, to }) => index >= from && index < to)?.name ?? null;
      if (label === "params" || label === "searchParams") return { by: "query", name: null };
      if (label === "auth") return { by: "basic" };
      if (label !== null && ["data", "json", "body", "files", "form"].includes(label)) return { by: "body" };
      return { by: "header", name: headerBefore(tokens, index) };
    }
  };
}
function headerBefore(tokens, index) {
  for (let at = index; at > Math.max(0, index - 12); at--)
    if (tokens[at].text === ":" && tokens[at - 1] !== void 0 && ["name", "text"].includes(tokens[at - 1].kind))
      return tokens[at - 1].text;
  return null;
}
function labelsIn(program, part, language) {
  const { tokens, closes } = program;
  if (language === "python")
    return tokens[part.from + 1]?.text === "=" ? [{ name: tokens[part.from].text, from: part.from + 2, to: part.to, isPlain: true }] : [];
  const open = objectAt(program, part);
  if (open === null) return [];
  const inner = argumentsOf(program, { name: "", first: open, open, close: closes.get(open) });
  return inner.map(({ from, to }) => {
    const isLabel = tokens[from + 1]?.text === ":";
    return { name: tokens[from].text, from: isLabel ? from + 2 : from, to, isPlain: isLabel || to - from === 1 };
  });
}
function isClear(program, part, language) {
  const { tokens } = program;
  if (language === "python") return tokens[part.from + 1]?.text === "=";
  const open = objectAt(program, part);
  if (open === null) return false;
  return labelsIn(program, part, language).every(
    ({ name, from, to, isPlain }) => isPlain && name !== "..." && !(name === "method" && to - from !== 1)
  );
}
function textOf({ tokens, assignments }, from, to, script) {
  const token = tokens[from];
  if (token === void 0) return null;
  const shaded = (text) => script.parts.some(({ start, end }) => start < text.end && end > text.start) ? text.text.replace(/Z{6,}/g, "\u2026") : text.text;
  const outer = tokens.slice(from, to).filter(({ within }) => within === token.within);
  if (outer.length === 1 && (token.kind === "text" || token.kind === "template")) return shaded(token);
  if (token.kind === "name" && outer.length === 1) {
    const given = assignments.filter(({ name }) => name === token.text);
    const only = given.length === 1 ? given[0] : null;
    if (only === null) return null;
    const inner = tokens.slice(only.from, only.to).filter(({ within }) => within === token.within);
    return inner.length === 1 && (inner[0].kind === "text" || inner[0].kind === "template") ? shaded(inner[0]) : null;
  }
  return null;
}

// src/workflow/program-sources.ts
function sourcesIn({ tokens }, grammar, input, script, names, patterns) {
  const found = /* @__PURE__ */ new Map();
  const environment = new Map(input.environment.map(({ name, value }) => [name, keysIn(value)]));
  const every = keysIn(blurred([...input.environment.map(({ value }) => value)]));
  const texts = tokens.map((token) => token.text);
  const startsAt = (index, path) => {
    const names2 = path.split(".");
    return names2.every(
      (name, step) => texts[index + step * 2] === name && (step === names2.length - 1 || texts[index + step * 2 + 1] === ".")
    );
  };
  for (const [index, token] of tokens.entries()) {
    const part = script.parts.length === 0 ? [] : script.parts.filter(({ start, end }) => start < token.end && end > token.start);
    const inside = keysIn(part.flatMap(({ value }) => value));
    if (inside.length > 0) found.set(index, inside);
    if (token.kind === "text" && /^(?:node:)?process$/.test(token.text)) found.set(index, every);
    if (token.kind !== "name") continue;
    if (reachesAll(tokens, index, grammar)) {
      found.set(index, every);
      continue;
    }
    if (texts[index - 1] === ".") continue;
    const getter = grammar.getters.find((path2) => startsAt(index, path2) && texts[index + path2.split(".").length * 2 - 1] === "(");
    const place = grammar.environment.find((path2) => startsAt(index, path2));
    const path = getter ?? place;
    if (path !== void 0) {
      const after = index + path.split(".").length * 2 - 1;
      const name = tokens[after + 1];
      const plain2 = texts[after] === "." && name?.kind === "name" || texts[after] !== "." && name?.kind === "text";
      if (plain2) found.set(index, environment.get(name.text) ?? []);
      else if (getter !== void 0) found.set(index, every);
      else {
        const taken = destructured(texts, index);
        if (taken === null) found.set(index, every);
        for (const [given, local, at] of taken ?? []) {
          names.set(local, environment.get(given) ?? []);
          patterns.add(at);
        }
      }
    } else if (grammar.words !== null && startsAt(index, grammar.words.name)) {
      const after = index + grammar.words.name.split(".").length * 2 - 1;
      const number = texts[after] === "[" ? Number(texts[after + 1]) - grammar.words.from : Number.NaN;
      found.set(index, keysIn(Number.isInteger(number) ? input.words[number] ?? [] : blurred(input.words)));
    }
  }
  return found;
}
function reachesAll(tokens, index, { environment, getters }) {
  const [before, token, next, third] = [tokens[index - 1]?.text, tokens[index], tokens[index + 1]?.text, tokens[index + 2]];
  if (before === ".") {
    const path = pathBefore(tokens, index + 1);
    const known3 = path !== null && [...environment, ...getters].some((each) => each === path.name || each.startsWith(`${path.name}.`));
    return /^(?:env|environb?|getenvb?)$/.test(token.text) && !known3;
  }
  if (/^(?:eval|Function|exec|__import__|importlib|runpy)$/.test(token.text)) return true;
  if (token.text === "process") return next !== ".";
  return (token.text === "import" || token.text === "require") && next === "(" && third?.kind !== "text";
}
function destructured(texts, index) {
  if (texts[index - 1] !== "=" || texts[index - 2] !== "}") return null;
  const taken = [];
  for (let at = index - 3; at >= 0 && texts[at] !== "{"; at--) {
    if (!/^[\w$]+$/.test(texts[at]) && texts[at] !== "," && texts[at] !== ":") return null;
    if (texts[at] === "," || texts[at] === ":") continue;
    if (texts[at - 1] !== ":") taken.push([texts[at], texts[at], at]);
    else {
      taken.push([texts[at - 2] ?? "", texts[at], at]);
      at -= 2;
    }
  }
  return taken;
}

// src/workflow/program-tokens.ts
var most = 2e4;
function tokensOf(text, language) {
  const tokens = [];
  const read = (from, to, within) => {
    let at = from;
    while (at < to) {
      if (tokens.length > most) return false;
      const rest = text[at];
      const code = text.charCodeAt(at);
      if (code <= 32) at++;
      else if (isComment(text, at, language)) {
        const block = language === "javascript" && text[at + 1] === "*";
        const end = block ? text.indexOf("*/", at + 2) : text.indexOf("\n", at);
        at = end < 0 ? to : block ? end + 2 : end;
      } else if (/[A-Za-z_$\u0080-\uffff]/.test(rest)) {
        const end = runOf(text, at, to, /[\w$\u0080-\uffff]/);
        const quote = text[end];
        if (language === "python" && end - at <= 2 && (quote === '"' || quote === "'") && /^[rbfu]+$/i.test(text.slice(at, end))) {
          const next = textAt(text, end, to, language, /f/i.test(text.slice(at, end)));
          if (!take(next, at, within)) return false;
          at = next.end;
        } else {
          tokens.push({ kind: "name", text: text.slice(at, end), start: at, end, within });
          at = end;
        }
      } else if (/\d/.test(rest)) {
        const end = runOf(text, at, to, /[\w.]/);
        tokens.push({ kind: "number", text: text.slice(at, end), start: at, end, within });
        at = end;
      } else if (rest === '"' || rest === "'" || rest === "`" && language !== "python") {
        const next = textAt(text, at, to, language, rest === "`" || language === "ruby" && rest === '"');
        if (!take(next, at, within)) return false;
        at = next.end;
      } else if (rest === "/" && language !== "python" && beginsPattern(tokens.at(-1))) {
        const end = patternEnd(text, at, to);
        tokens.push({ kind: "text", text: "", start: at, end, within });
        at = end;
      } else {
        const wide = ["...", "=>", "==", "!=", "&&", "||", "??", "?.", "**"].find((sign) => text.startsWith(sign, at)) ?? rest;
        tokens.push({ kind: "sign", text: wide, start: at, end: at + wide.length, within });
        at += wide.length;
      }
    }
    return true;
  };
  const take = (found, start, within) => {
    tokens.push({ kind: found.inner.length > 0 ? "template" : "text", text: found.text, start, end: found.end, within });
    return within > 8 ? false : found.inner.every(([from, to]) => read(from, to, within + 1));
  };
  return read(0, text.length, 0) ? tokens : null;
}
var isComment = (text, at, language) => language === "javascript" ? text[at] === "/" && (text[at + 1] === "/" || text[at + 1] === "*") : text[at] === "#";
function runOf(text, at, to, kind) {
  let end = at + 1;
  while (end < to && kind.test(text[end])) end++;
  return end;
}
var beginsPattern = (before) => before === void 0 || before.kind === "sign" && !/[)\]}]/.test(before.text) || before.kind === "name" && before.text === "return";
function patternEnd(text, at, to) {
  let inClass = false;
  for (let end = at + 1; end < to; end++) {
    const here = text[end];
    if (here === "\\") end++;
    else if (here === "\n") return at + 1;
    else if (here === "[") inClass = true;
    else if (here === "]") inClass = false;
    else if (here === "/" && !inClass) return runOf(text, end, to, /[a-z]/);
  }
  return at + 1;
}
function textAt(text, at, to, language, open) {
  const quote = text[at];
  const triple = language === "python" && text.startsWith(quote.repeat(3), at);
  const close = triple ? quote.repeat(3) : quote;
  const inner = [];
  let value = "";
  for (let end = at + close.length; end < to; end++) {
    const here = text[end];
    if (here === "\\") {
      value += { n: "\n", t: "	" }[text[end + 1] ?? ""] ?? text[end + 1] ?? "";
      end++;
    } else if (text.startsWith(close, end)) return { text: value, end: end + close.length, inner };
    else if (open && (language === "python" ? here === "{" && text[end + 1] !== "{" : here === (language === "ruby" ? "#" : "$") && text[end + 1] === "{")) {
      const from = end + (language === "python" ? 1 : 2);
      let depth = 1;
      let stop = from;
      for (; stop < to && depth > 0; stop++) depth += text[stop] === "{" ? 1 : text[stop] === "}" ? -1 : 0;
      inner.push([from, stop - 1]);
      value += "\u2026";
      end = stop - 1;
    } else value += here;
  }
  return { text: value, end: to, inner };
}

// src/workflow/program-text.ts
function usesIn(script, language, input) {
  const grammar = grammars[language];
  const tokens = tokensOf(script.text, language);
  const all2 = [...input.environment.map(({ value }) => value), ...input.words, ...script.parts.map(({ value }) => value)];
  const everything = keysIn(blurred(all2));
  if (everything.length === 0) return [];
  if (tokens === null) return [{ keys: everything, at: script.spot(0), does: "unknown" }];
  const program = readProgram(tokens, language);
  const isAnother = redefined(tokens, grammar);
  const taints = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  for (const [index, keys] of sourcesIn(program, grammar, input, script, names, told))
    if (keys.length > 0) taints.set(index, keys);
  for (const [name, keys] of names) if (keys.length === 0) names.delete(name);
  for (let round = 0; round < 2; round++) {
    for (const each of program.assignments) {
      const inside = [];
      for (const [index, keys] of taints) if (index >= each.from && index < each.to) inside.push(...keys);
      if (inside.length > 0 && !isCall(program, each.from, each.to))
        names.set(each.name, dedupe([...names.get(each.name) ?? [], ...inside]));
    }
    tokens.forEach((token, index) => {
      const held = token.kind === "name" && !isMember(tokens, index) ? names.get(token.text) : void 0;
      if (held !== void 0) taints.set(index, held);
    });
  }
  const uses = [];
  for (const call2 of program.calls) {
    const kind = grammar.prints.includes(call2.name) ? "prints" : null;
    const request = kind === null && !isAnother ? requestOf(program, call2, grammar, script, language) : null;
    if (kind === null && request === null) continue;
    for (const [index, keys] of taints) {
      if (index <= call2.open || index >= call2.close || told.has(index)) continue;
      told.add(index);
      const at = script.spot(tokens[index].start);
      uses.push({ keys, at, does: kind ?? { sends: request.request, by: request.by(index) } });
    }
  }
  const byName = /* @__PURE__ */ new Map();
  for (const index of taints.keys())
    byName.set(tokens[index].text, byName.get(tokens[index].text) ?? []).get(tokens[index].text).push(index);
  for (const [index, keys] of taints) {
    if (told.has(index)) continue;
    const assigned = program.assignments.some(
      ({ name, from, to, target }) => (index === target || index >= from && index < to && names.has(name) && !isCall(program, from, to)) && !tokens.slice(Math.max(0, target - 2), target).some(({ text }) => text === "export") && (byName.get(name) ?? []).some((other2) => other2 !== target && (other2 < from || other2 >= to))
    );
    if (!assigned) uses.push({ keys, at: script.spot(tokens[index].start), does: "unknown" });
  }
  return uses;
}
var dedupe = (keys) => keysIn([{ keys }]);

// src/workflow/spots.ts
function sourceFile(path, text) {
  let starts2 = null;
  return {
    path,
    text,
    spot(offset) {
      starts2 ??= lineStarts(text);
      let [low, high] = [0, starts2.length];
      while (high - low > 1) {
        const middle = low + high >> 1;
        if (starts2[middle] <= offset) low = middle;
        else high = middle;
      }
      return { path, line: low + 1, column: offset - starts2[low] + 1 };
    }
  };
}
function lineStarts(text) {
  const starts2 = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts2.push(at + 1);
  return starts2;
}
function textFrom(file, scalar) {
  const value = scalar.value === null || scalar.value === void 0 ? "" : String(scalar.value);
  const [start, end] = [scalar.range?.[0] ?? 0, scalar.range?.[1] ?? 0];
  let offsets = null;
  let first = null;
  const here = () => first ??= file.spot(start);
  return {
    path: file.path,
    get line() {
      return here().line;
    },
    get column() {
      return here().column;
    },
    value,
    start,
    end,
    at(offset) {
      offsets ??= align(value, file.text.slice(start, end), scalar.type ?? "PLAIN");
      return file.spot(start + offsets[Math.max(0, Math.min(offset, value.length))]);
    }
  };
}
var blank = (code) => code === 32 || code === 9 || code === 10 || code === 13;
function align(value, source2, type) {
  const offsets = new Int32Array(value.length + 1);
  const double = type === "QUOTE_DOUBLE";
  const single = type === "QUOTE_SINGLE";
  const block = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
  let from = block ? source2.indexOf("\n") + 1 : double || single ? 1 : 0;
  let indent = -1;
  for (let to = 0; to < value.length; to++) {
    const code = value.charCodeAt(to);
    if (block && (to === 0 || value.charCodeAt(to - 1) === 10)) {
      if (indent < 0 && !blank(code)) {
        let width = 0;
        while (source2.charCodeAt(from + width) === 32) width++;
        indent = width;
      }
      for (let step = 0; step < indent && source2.charCodeAt(from) === 32; step++) from++;
    }
    if (blank(code)) {
      offsets[to] = from;
      const there = source2.charCodeAt(from);
      if (double && there === 92) from += escapeLength(source2, from);
      else if (there === code) from++;
      else if (there === 13 && code === 10) from += 2;
      else if (there === 10 && code === 32) from++;
      continue;
    }
    if (double) while (blank(source2.charCodeAt(from)) || isFold(source2, from)) from++;
    else while (from < source2.length && blank(source2.charCodeAt(from))) from++;
    offsets[to] = from;
    if (double && source2.charCodeAt(from) === 92) from += escapeLength(source2, from);
    else if (single && code === 39) from += 2;
    else from++;
  }
  offsets[value.length] = Math.min(from, source2.length);
  return offsets;
}
var isFold = (source2, at) => source2.charCodeAt(at) === 92 && (source2.charCodeAt(at + 1) === 10 || source2.charCodeAt(at + 1) === 13);
function escapeLength(source2, at) {
  const kind = source2[at + 1];
  return kind === "x" ? 4 : kind === "u" ? 6 : kind === "U" ? 10 : 2;
}

// src/workflow/script.ts
var filler = "Z";
function scriptOf(text, { parts }) {
  let masked = "";
  let from = 0;
  for (const { start, end } of parts) {
    masked += text.value.slice(from, start) + filler.repeat(end - start);
    from = end;
  }
  return { text: masked + text.value.slice(from), parts, spot: (offset) => text.at(offset) };
}
var scriptFile = (path, text) => ({ ...sourceFile(path, text), parts: [] });
function scriptIn(value, at) {
  let text = "";
  const parts = [];
  for (const piece of value) {
    const start = text.length;
    text += typeof piece === "string" ? piece : filler.repeat(8);
    if (typeof piece !== "string") parts.push({ start, end: text.length, value: [piece] });
  }
  return { text, parts, spot: () => at };
}
function stretch(script, start, end, plain2 = (text) => text) {
  if (script.parts.length === 0) return start < end ? [plain2(script.text.slice(start, end))] : [];
  const values = [];
  let from = start;
  for (let index = firstFrom(script.parts, start); index < script.parts.length; index++) {
    const part = script.parts[index];
    if (part.start >= end) break;
    if (part.start > from) values.push([plain2(script.text.slice(from, part.start))]);
    values.push(part.value);
    from = part.end;
  }
  if (from < end) values.push([plain2(script.text.slice(from, end))]);
  return joined(values);
}
function firstFrom(parts, start) {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (parts[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/workflow/program-files.ts
function followProgram(state, name, started, io) {
  const { language, line } = interpreters[name];
  const { words: words2 } = started;
  let from = 0;
  if (known(words2[0]?.value ?? []) === "run") from = 1;
  for (; from < words2.length; from++) {
    const option = known(words2[from].value) ?? "";
    if (!option.startsWith("-")) break;
    if (line.has(option)) {
      const text2 = words2[from + 1];
      if (text2 === void 0) return false;
      return follow(state, name, language, scriptIn(text2.value, text2.at), words2.slice(from + 2), started, io);
    }
    if (["-r", "--require", "--import", "--loader", "-m", "--env-file", "-W", "-X"].includes(option)) return false;
  }
  const file = words2[from];
  const path = file === void 0 ? null : pathOf2(state, file.value);
  const text = path === null ? void 0 : state.walk.library.text(path);
  if (path === null || text === void 0) return false;
  const kind = languageOf(path) ?? language;
  return kind !== "shell" && follow(state, name, kind, scriptFile(path, text), words2.slice(from + 1), started, io);
}
function follow(state, name, language, script, words2, started, io) {
  const environment = environmentOf(state, started.local);
  markUsed(state, environment);
  const uses = usesIn(script, language, { environment, words: words2.map(({ value }) => value) });
  tellUses(state, name, started, uses);
  const command3 = commandOf(state, name, started, null);
  started.words.forEach(({ value, at }, word) => {
    const by = { by: "argument", flag: null, word };
    if (!uses.some(
      ({ keys, does }) => does !== "unknown" && keys.some((key) => keysIn(value).some((one3) => originOf(one3.from) === originOf(key.from)))
    ))
      state.walk.tell(keysIn(value), { kind: "command", command: command3, by }, at, `\`${name}\` gets it ${wordsFor(by)}`);
  });
  if (io.stdin !== null)
    state.walk.tell(
      keysIn(io.stdin),
      { kind: "command", command: command3, by: { by: "stdin" } },
      started.at,
      `\`${name}\` gets it as its input`
    );
  if (usesOthers(script.text, language)) tellEnvironment(state, name, started, environment);
  return true;
}
function tellUses(state, name, started, uses) {
  for (const { keys, at, does } of uses) {
    if (does === "unknown") {
      state.walk.tell(
        keys,
        { kind: "unknown", why: `what the program does with it can\u2019t be said from its text` },
        at,
        "the program reads it here"
      );
      continue;
    }
    const here = { ...started, at };
    if (does === "prints") {
      state.walk.tell(
        keys,
        { kind: "printed", command: commandOf(state, name, here, null), by: "print" },
        at,
        "the program prints it here"
      );
      continue;
    }
    const command3 = commandOf(state, name, here, does.sends);
    state.walk.tell(keys, { kind: "command", command: command3, by: does.by }, at, `the program sends it ${wordsFor(does.by)}`);
  }
}
function tellEnvironment(state, name, started, environment) {
  const at = started.at;
  for (const { name: variable2, value } of environment) {
    const keys = keysIn(value);
    const command3 = commandOf(state, name, started, null);
    state.walk.tell(
      keys,
      { kind: "command", command: command3, by: { by: "environment", variable: variable2 } },
      at,
      `\`${name}\` has it in its environment as \`${variable2}\``,
      false
    );
  }
}
var builtIn = {
  javascript: new Set(
    "fs fs/promises path os util url crypto assert buffer events http https stream zlib readline querystring timers timers/promises string_decoder process axios got ky node-fetch undici superagent form-data dotenv yargs commander minimist chalk glob fast-glob yaml js-yaml".split(" ")
  ),
  python: new Set(
    "os sys re json time datetime math random hashlib hmac base64 pathlib itertools functools collections typing logging argparse glob csv io string textwrap shutil tempfile urllib urllib.request urllib.parse urllib.error http requests httpx dataclasses enum copy xml uuid".split(" ")
  ),
  ruby: new Set("json net/http uri time date csv set fileutils digest base64 openssl yaml erb optparse".split(" "))
};
function usesOthers(text, language) {
  const loads = {
    javascript: /(?:\bfrom\s*|\bimport\s*(?:\(\s*)?|\brequire\s*\(\s*)['"`]([^'"`\n]+)['"`]/g,
    python: /(?:^|;)[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import|import[ \t]+([^\n;#]+))/gm,
    ruby: /^[ \t]*require(?:_relative)?[\s(]+['"]([^'"\n]+)['"]/gm
  };
  for (const [, first, second] of text.matchAll(loads[language]))
    for (const each of first === void 0 ? (second ?? "").split(",") : [first]) {
      const name = language === "python" ? each.replace(/\sas\s.*/s, "").trim() : each.replace(/^node:/, "");
      if (!builtIn[language].has(name)) return true;
    }
  return starters[language].test(text);
}
var starters = {
  javascript: /child_process|execa|Bun\.(?:\$|spawn)|from 'zx'/,
  python: /subprocess|os\.(?:system|popen|exec|spawn|posix_spawn|fork)/,
  ruby: /`[^`\n]*`|%x|\b(?:system|exec|spawn|fork|popen\w*)\b/
};

// src/workflow/shell-settings.ts
function reassigned(state, name) {
  if (/^[A-Za-z_]\w*$/.test(name)) assign(state, name, blurred([state.variables.get(name)?.value ?? []]));
}
var shifted = ({ positional, doubt }, by) => doubt > 0 || by === null || !/^\d+$/.test(by) ? [positional[0] ?? [], blurred(positional.slice(1))] : [positional[0] ?? [], ...positional.slice(1 + Number(by))];
function settings(state, words2) {
  const end = words2.findIndex(({ value }) => known(value) === "--");
  const given = end < 0 ? /^[-+]/.test(shown(words2[0]?.value ?? [])) ? null : words2 : words2.slice(end + 1);
  if (given !== null) {
    const values = given.map(({ value }) => value);
    state.positional = [
      state.positional[0] ?? [],
      ...state.doubt > 0 ? [blurred([...state.positional.slice(1), ...values])] : values
    ];
  }
  words2.forEach(({ value }, index) => {
    const text = known(value) ?? "";
    const option = known(words2[index + 1]?.value ?? []);
    if (/^-\w*x/.test(text) || /^-\w*o$/.test(text) && option === "xtrace") state.trace = true;
    if (/^\+\w*x/.test(text) || text === "+o" && option === "xtrace") state.trace = false;
  });
}

// src/workflow/starting-scripts.ts
function shell(state, name, started, io, starts2) {
  const { words: words2, local, at } = started;
  let trace = false;
  for (let index = 0; index < words2.length; index++) {
    const option = known(words2[index].value) ?? "";
    if (/^[-+]/.test(option) && option !== "-" && option !== "--") {
      trace ||= /^-\w*x/.test(option);
      if (/^-\w*o$/.test(option)) index++;
      if (!/^-\w*c$/.test(option)) continue;
      const line = words2[index + 1];
      if (line !== void 0 && starts2.child(state, scriptIn(line.value, line.at), words2.slice(index + 2), local, io, trace))
        return;
      other(state, name, started, io);
      return;
    }
    const path = pathOf2(state, words2[index].value);
    const text2 = path === null ? void 0 : state.walk.library.text(path);
    const script = text2 === void 0 ? null : scriptFile(path, text2);
    if (script !== null && starts2.child({ ...state }, script, words2.slice(index + 1), local, io, trace)) return;
    other(state, name, started, io);
    return;
  }
  const text = io.stdin;
  if (text !== null && (known(text) !== null || holdsKey(text)) && starts2.child(state, scriptIn(text, at), [], local, { ...io, stdin: null }, trace))
    return;
  other(state, name, started, io);
}
function sourced(state, started, io, starts2) {
  const [first, ...rest] = started.words;
  const script = first === void 0 ? null : scriptAt(state, first.value);
  if (script !== null && starts2.source(state, script, rest, io)) return;
  other(state, "source", started, io);
}
function scriptAt(state, value) {
  const path = pathOf2(state, value);
  const text = path === null ? void 0 : state.walk.library.text(path);
  return text === void 0 ? null : scriptFile(path, text);
}
function checkedIn(state, started, io, starts2) {
  const script = scriptAt(state, started.program);
  if (script === null) return false;
  const path = pathOf2(state, started.program);
  const language = languageOf(path) ?? languageOfText(script.text);
  if (language === "shell")
    return starts2.child(state, script, started.words, started.local, io, /^#![^\n]*\s-\w*x/.test(script.text));
  if (language === null) return false;
  const word = { value: started.program, at: started.at, quoted: true };
  const program = language === "javascript" ? "node" : language;
  return followProgram(state, program, { ...started, program: [program], words: [word, ...started.words] }, io);
}

// src/workflow/wrapping-commands.ts
function unwrapped(name, { words: words2, local, at, program }, io) {
  const second = known(words2[0]?.value ?? []) ?? "";
  const pair = Object.hasOwn(wrappingPairs, `${name} ${second}`) ? wrappingPairs[`${name} ${second}`] : null;
  const valued = pair ?? (Object.hasOwn(wrappers, name) ? wrappers[name] : name === "xargs" ? xargsValues : null);
  if (valued === null) return null;
  const given = [...local];
  let from = pair === null ? 0 : 1;
  if (name === "timeout" || name === "retry") from = skipOptions(words2, from, valued, given) + 1;
  else from = skipOptions(words2, from, valued, given);
  const next = words2[from];
  if (next === void 0) return null;
  const rest = words2.slice(from + 1);
  const versioned = pair !== null || ["npx", "bunx", "pnpx", "uvx"].includes(name);
  const called2 = versioned && typeof next.value[0] === "string" ? [next.value[0].replace(/(?<=.)@.*$/s, "")] : next.value;
  const words_ = name === "xargs" && io.stdin !== null ? [...rest, { value: blurred([io.stdin]), at: next.at, quoted: false }] : rest;
  return program === called2 ? null : { program: called2, words: words_, local: given, at };
}
var xargsValues = new Set("-I -n -P -L -d -E -s -a --max-args --max-procs --replace --delimiter".split(" "));
function skipOptions(words2, from, valued, given) {
  for (let index = from; index < words2.length; index++) {
    const { value } = words2[index];
    const first = typeof value[0] === "string" ? value[0] : "";
    const [assignment2, name] = /^(\w+)=/.exec(first) ?? [];
    if (name !== void 0) given.push({ name, value: joined([[first.slice(assignment2.length)], value.slice(1)]) });
    else if (first === "--") return index + 1;
    else if (!first.startsWith("-") || first === "-") return index;
    else if (valued.has(first)) index++;
  }
  return words2.length;
}

// src/workflow/command.ts
function runCommand(state, started, io, starts2) {
  state.walk.work();
  const { words: words2, at } = started;
  const text = known(started.program);
  if (text === null) {
    state.walk.tell(
      keysIn(started.program),
      { kind: "unknown", why: "it stands where the name of a program does" },
      at,
      "run as a command"
    );
    other(state, null, started, io);
    return;
  }
  const name = text.startsWith("./") || text.startsWith("../") ? text : text.slice(text.lastIndexOf("/") + 1).replace(/\.exe$/i, "");
  if (state.trace) tellTrace(state, started);
  if (starts2.call(state, text, words2, io)) return;
  if (state.aliases.has(text)) {
    other(state, null, started, io);
    return;
  }
  tellHandedOn(state, name, started);
  const inner = unwrapped(name, started, io);
  if (inner !== null) {
    runCommand(state, inner, io, starts2);
    return;
  }
  if (shells.has(name)) {
    shell(state, name, started, io, starts2);
    return;
  }
  switch (name) {
    case "echo":
    case "printf":
    case "Write-Host":
    case "Write-Output":
      print(state, name, started, io);
      return;
    case "cat":
      io.out(content(state, words2, io), commandOf(state, name, started, null));
      return;
    case "tee":
      tee(state, started, io);
      return;
    case "env":
    case "printenv":
    case "set":
    case "export":
    case "declare":
      name === "set" && words2.length > 0 ? settings(state, words2) : shownEnvironment(state, name, started, io);
      return;
    case "[":
    case "test":
      state.walk.tell(keysIn(blurred(words2.map(({ value }) => value))), { kind: "condition" }, at, "a test asks about it here");
      return;
    case "read":
    case "mapfile":
    case "readarray":
      for (const { value } of words2) if (/^\w+$/.test(known(value) ?? "")) assign(state, known(value), blurred([io.stdin ?? []]));
      return;
    case "cd":
    case "pushd":
      state.folder = words2.length === 0 ? null : pathOf2(state, words2.at(-1).value);
      return;
    case "getopts":
    case "let":
      for (const { value } of words2) reassigned(state, /^\w+/.exec(shown(value))?.[0] ?? "");
      return;
    case "alias":
      for (const { value } of words2) state.aliases.add(/^[^=]+/.exec(shown(value))?.[0] ?? "");
      return;
    case "shift":
      state.positional = shifted(state, known(words2[0]?.value ?? ["1"]));
      return;
    case "trap": {
      const [action] = words2.filter(({ value }) => !/^-[lp-]?$/.test(shown(value)));
      if (action !== void 0) starts2.source(state, scriptIn(action.value, at), [], io);
      return;
    }
    case "eval":
      return void starts2.source(state, scriptIn(joined(words2.flatMap(({ value }) => [value, [" "]])), at), [], io);
    case "source":
    case ".":
      sourced(state, started, io, starts2);
      return;
    case "cp":
    case "mv":
      copied(state, words2);
      return;
  }
  if (name in interpreters && Object.hasOwn(interpreters, name)) {
    if (followProgram(state, name, started, io)) return;
  } else if (text.includes("/") && checkedIn(state, started, io, starts2)) return;
  if (filters.has(name)) {
    filter(state, name, started, io);
    return;
  }
  other(state, name, started, io);
}
function tellTrace(state, started) {
  const keys = keysIn(blurred([...started.words, ...started.local].map(({ value }) => value)));
  if (keys.length === 0) return;
  const end = { kind: "printed", command: commandOf(state, known(started.program), started, null), by: "trace" };
  state.walk.tell(keys, end, started.at, "`set -x` prints this command with the key in it");
}
function copied(state, words2) {
  const paths2 = words2.filter(({ value: value2 }) => !shown(value2).startsWith("-"));
  const [from, to] = [paths2[0]?.value, paths2.at(-1)?.value];
  if (from === void 0 || to === void 0 || paths2.length !== 2) return;
  const value = fromFile(state, from);
  const name = fileName(state, to);
  if (holdsKey(value) && name !== null) state.files.set(name, value);
}

// src/workflow/powershell-words.ts
var closing = { "(": ")", "{": "}", "[": "]" };
function statementsOf(text, from, to) {
  const statements = [];
  let words2 = [];
  const end = () => {
    if (words2.length > 0) statements.push(words2);
    words2 = [];
  };
  for (let at = from; at < to; ) {
    const here = text[at];
    if (here === "\n" || here === ";") {
      if (here === ";" || words2.at(-1)?.kind !== "pipe") end();
      at++;
    } else if (here === "`" && /^\r?\n/.test(text.slice(at + 1, at + 3))) at = text.indexOf("\n", at) + 1;
    else if (/\s/.test(here)) at++;
    else if (here === "#") at = ends(text.indexOf("\n", at), to);
    else if (text.startsWith("<#", at)) at = ends(text.indexOf("#>", at), to, 2);
    else if (here === "|") {
      words2.push({ kind: "pipe", start: at, end: at + 1 });
      at++;
    } else if (here === ">") {
      const length = text[at + 1] === ">" ? 2 : 1;
      words2.push({ kind: "redirect", start: at, end: at + length });
      at += length;
    } else if (here === "{") {
      const close = skip(text, at, to);
      words2.push({ kind: "block", start: at + 1, end: close - 1 });
      at = close;
    } else {
      const start = at;
      while (at < to && !/[\s;|>{]/.test(text[at])) at = /["'({[@$`]/.test(text[at]) ? skip(text, at, to) : at + 1;
      if (at === start) at++;
      words2.push({ kind: "word", start, end: at });
    }
  }
  end();
  return statements;
}
var ends = (found, to, more = 0) => found < 0 || found > to ? to : found + more;
function skip(text, at, to) {
  const here = text[at];
  if (here === "`") return Math.min(to, at + 2);
  if (here === "@" && (text[at + 1] === '"' || text[at + 1] === "'")) return ends(text.indexOf(`
${text[at + 1]}@`, at), to, 3);
  if (here === "@" || here === "$") return text[at + 1] === "{" || text[at + 1] === "(" ? skip(text, at + 1, to) : at + 1;
  if (here === "'") {
    for (let end2 = at + 1; end2 < to; end2++)
      if (text[end2] === "'") {
        if (text[end2 + 1] !== "'") return end2 + 1;
        end2++;
      }
    return to;
  }
  if (here === '"') {
    for (let end2 = at + 1; end2 < to; end2++) {
      if (text[end2] === "`") end2++;
      else if (text[end2] === "$" && text[end2 + 1] === "(") end2 = skip(text, end2 + 1, to) - 1;
      else if (text[end2] === '"') {
        if (text[end2 + 1] !== '"') return end2 + 1;
        end2++;
      }
    }
    return to;
  }
  const close = closing[here];
  if (close === void 0) return at + 1;
  const open = [close];
  let end = at + 1;
  while (end < to && open.length > 0) {
    const sign = text[end];
    if (sign === open.at(-1)) {
      open.pop();
      end++;
    } else if (closing[sign] !== void 0) {
      open.push(closing[sign]);
      end++;
    } else if (sign === "#" && /\s/.test(text[end - 1])) end = ends(text.indexOf("\n", end), to);
    else
      end = sign === "'" || sign === "`" || sign === '"' && !text.slice(end + 1, end + 2e3).includes("$(") ? skip(text, end, to) : sign === '"' ? plainQuote(text, end, to) : end + 1;
  }
  return end;
}
function plainQuote(text, at, to) {
  for (let end = at + 1; end < to; end++) {
    if (text[end] === "`") end++;
    else if (text[end] === '"') return end + 1;
  }
  return to;
}

// src/workflow/step-log.ts
function toLog(state) {
  return {
    stdin: null,
    out(value, command3) {
      const first = value[0];
      const text = typeof first === "string" ? first : "";
      if (/^\s*::add-mask::/.test(text) || !holdsKey(value)) return;
      const [, kind, name] = /^\s*::(set-output|set-env|save-state) name=([^:,]*)::/.exec(text) ?? [];
      if (kind !== void 0) {
        const file = kind === "set-env" ? "GITHUB_ENV" : kind === "set-output" ? "GITHUB_OUTPUT" : "GITHUB_STATE";
        const said = pass(value, command3, `told to the runner as \`${kind}\``);
        const rest = [`${name}=${text.slice(text.indexOf("::", 2) + 2)}`, ...said.slice(1)];
        state.toRunner.set(file, joined([state.toRunner.get(file) ?? [], rest, ["\n"]]));
        return;
      }
      state.walk.tell(
        keysIn(value),
        { kind: "printed", command: command3, by: "print" },
        command3,
        `\`${command3.program ?? "a command"}\` prints it into the log`
      );
    }
  };
}

// src/workflow/powershell.ts
var starts = { call: () => false, source: () => false, child: () => false };
var aliases = { irm: "Invoke-RestMethod", iwr: "Invoke-WebRequest", sls: "Select-String" };
var ofFlow = /* @__PURE__ */ new Set([
  "if",
  "elseif",
  "else",
  "foreach",
  "for",
  "while",
  "do",
  "switch",
  "try",
  "catch",
  "finally",
  "return",
  "function",
  "param",
  "throw"
]);
var deepest = 32;
function followPowerShell(state) {
  const { text } = state.script;
  const seen = /* @__PURE__ */ new Set();
  run(state, 0, text.length, toLog(state), seen, 0);
  for (const match of text.matchAll(/\$\{?env:(\w+)/gi)) {
    if (seen.has(match.index)) continue;
    const keys = keysIn(variable(state, match[1]));
    state.walk.tell(
      keys,
      { kind: "unknown", why: "what PowerShell does with it here is not read" },
      state.script.spot(match.index),
      "read here"
    );
  }
  const other2 = /GetEnvironmentVariable|(?<![$\w{:])env:|\bPSDefaultParameterValues\b/i.exec(text);
  if (other2 !== null)
    state.walk.tell(
      keysIn(blurred(environmentOf(state, []).map(({ value }) => value))),
      { kind: "unknown", why: "what PowerShell does with it here is not read" },
      state.script.spot(other2.index),
      "may be read here",
      false
    );
  for (const { start, value } of state.script.parts)
    if (!seen.has(start))
      state.walk.tell(
        keysIn(value),
        { kind: "unknown", why: "what PowerShell does with it here is not read" },
        state.script.spot(start),
        "read here"
      );
}
function run(state, from, to, io, seen, depth) {
  for (const statement of statementsOf(state.script.text, from, to)) {
    state.walk.work();
    if (depth < deepest) one2(state, statement, io, seen, depth);
  }
}
function one2(state, statement, io, seen, depth) {
  const raw = (word) => word === void 0 ? "" : state.script.text.slice(word.start, word.end);
  const [first, second] = statement;
  const assigned = /^(?:\[[\w.]+\])?\$\{?(env:)?(\w+)\}?$/i.exec(raw(first));
  if (first !== void 0 && assigned !== null && /^\+?=$/.test(raw(second))) {
    const rest = statement.slice(2);
    let value;
    if (/^[A-Za-z][\w-]*$|^&$/.test(raw(rest[0]))) {
      const values = [];
      pipeline(state, rest, { ...io, out: (each) => void values.push(each) }, seen, depth);
      value = joined(values);
    } else value = rest.length === 0 ? [] : joined(rest.flatMap((word) => [filled2(state, word, seen)]));
    assign(state, assigned[2], raw(second) === "+=" ? blurred([variable(state, assigned[2]), value]) : value);
    if (assigned[1] !== void 0) exportVariable(state, assigned[2]);
    return;
  }
  if (ofFlow.has(raw(first).toLowerCase())) {
    for (const word of statement) {
      if (word.kind === "block") {
        state.doubt++;
        run(state, word.start, word.end, io, seen, depth + 1);
        state.doubt--;
      } else {
        const keys = keysIn(filled2(state, word, seen));
        if (keys.length > 0)
          state.walk.tell(keys, { kind: "condition" }, state.script.spot(word.start), "a test asks about it here");
      }
    }
    return;
  }
  pipeline(state, statement, io, seen, depth);
}
function pipeline(state, words2, io, seen, depth) {
  const stages = [[]];
  for (const word of words2)
    if (word.kind === "pipe") stages.push([]);
    else stages.at(-1).push(word);
  let stdin = null;
  for (const [index, stage] of stages.entries()) {
    const values = [];
    const last = index === stages.length - 1;
    command(state, stage, { stdin, out: last ? io.out : (value) => void values.push(value) }, seen, depth);
    stdin = joined(values);
  }
}
function command(state, words2, io, seen, depth) {
  const redirect = words2.findIndex(({ kind }) => kind === "redirect");
  let inner = io;
  if (redirect >= 0 && words2[redirect + 1] !== void 0) {
    const target = filled2(state, words2[redirect + 1], seen);
    const at2 = state.script.spot(words2[redirect].start);
    inner = { ...io, out: (value) => giveTo(state, target, value, at2) };
  }
  const own = redirect < 0 ? words2 : words2.slice(0, redirect);
  const text = (word) => state.script.text.slice(word.start, word.end);
  const from = own[0] !== void 0 && (text(own[0]) === "&" || text(own[0]) === ".") ? 1 : 0;
  const first = own[from];
  if (first === void 0) return;
  const at = state.script.spot(first.start);
  const values = own.slice(from + 1).flatMap((word) => {
    const table = /^@(\w+)$/.exec(text(word))?.[1];
    if (table !== void 0)
      return [{ value: blurred([variable(state, table)]), at: state.script.spot(word.start), quoted: false }];
    if (word.kind !== "block") return [{ value: filled2(state, word, seen), at: state.script.spot(word.start), quoted: true }];
    state.doubt++;
    run(state, word.start, word.end, io, seen, depth + 1);
    state.doubt--;
    return [];
  });
  const name = text(first);
  if (/^["'$(@]/.test(name) && from === 0) {
    inner.out(joined([filled2(state, first, seen), ...values.map(({ value }) => value), ["\n"]]), {
      ...at,
      program: "Write-Output",
      words: [],
      request: null
    });
    return;
  }
  const program = Object.hasOwn(aliases, name.toLowerCase()) ? aliases[name.toLowerCase()] : name;
  const file = flagged(values, program);
  if (file !== null) {
    giveTo(state, file.path, file.value ?? inner.stdin ?? [], at);
    return;
  }
  runCommand(state, { program: from === 1 ? filled2(state, first, seen) : [program], words: values, local: [], at }, inner, starts);
}
function flagged(words2, program) {
  if (!/^(?:Out-File|Set-Content|Add-Content|Tee-Object)$/i.test(program)) return null;
  let [path, value] = [null, null];
  for (let index = 0; index < words2.length; index++) {
    const text = shown(words2[index].value);
    if (/^-(?:FilePath|Path|LiteralPath)$/i.test(text)) path = words2[++index]?.value ?? null;
    else if (/^-Value$/i.test(text)) value = words2[++index]?.value ?? null;
    else if (/^-(?:Encoding|InputObject|Width|Delimiter)$/i.test(text)) index++;
    else if (!text.startsWith("-")) {
      if (path === null) path = words2[index].value;
      else value ??= words2[index].value;
    }
  }
  return { path: path ?? unknown, value };
}
function filled2(state, { start, end }, seen) {
  const { script } = state;
  const text = script.text.slice(start, end);
  const literal = text.startsWith("'") && text.endsWith("'") && text.length > 1;
  const quoted = literal || text.startsWith('"') && text.endsWith('"') && text.length > 1;
  const [from, to] = quoted ? [start + 1, end - 1] : [start, end];
  for (const part of script.parts) if (part.start >= start && part.end <= end) seen.add(part.start);
  const plain2 = (each) => literal ? each.replaceAll("''", "'") : each.replace(/`(.)/gs, (_, sign) => ({ n: "\n", t: "	" })[sign] ?? sign);
  if (literal) return stretch(script, from, to, plain2);
  const values = [];
  let done = from;
  for (const match of script.text.slice(from, to).matchAll(/\$\{?(env:)?(\w+)\}?/gi)) {
    const at = from + match.index;
    if (script.text[at - 1] === "`") continue;
    if (at > done) values.push(stretch(script, done, at, plain2));
    values.push(variable(state, match[2]));
    seen.add(at);
    done = at + match[0].length;
  }
  if (done < to) values.push(stretch(script, done, to, plain2));
  return joined(values);
}

// src/workflow/words.ts
var unescaped = (text) => text.replace(/\\(\r?\n)?/g, (_, fold) => fold === void 0 ? "" : "").replace(/\u0001(.?)/gs, "$1");
var unescapedInQuotes = (text) => text.replace(/\\(?:\r?\n|([$`"\\]))/g, (_, kept = "") => kept);
function wordsOf(state, node) {
  const at = state.script.spot(node.start);
  const list = listIn(state, node);
  if (list !== null) return list.map((value) => ({ value, at, quoted: true }));
  const quoted = node.type !== "simple_expansion" && node.type !== "expansion" && node.type !== "command_substitution";
  return [{ value: wordOf(state, node), at, quoted }];
}
function listIn(state, node) {
  const inner = node.type === "string" ? node.children.filter(({ type }) => type !== '"') : [node];
  const [only] = inner;
  if (inner.length !== 1 || only === void 0) return null;
  const text = state.script.text.slice(only.start, only.end).trim();
  if (text === "$@" || text === "${@}" || text === "$*") return state.positional.slice(1);
  const [, array] = /^\$\{(\w+)\[[@*]\]\}$/.exec(text) ?? [];
  return array === void 0 ? null : state.variables.get(array)?.elements ?? null;
}
function wordOf(state, node) {
  const { script } = state;
  state.walk.work();
  switch (node.type) {
    case "word":
    case "number":
    case "variable_name":
    case "command_name":
    case "file_descriptor":
    case "brace_expression":
    case "regex":
    case "extglob_pattern":
    case "special_variable_name":
      return node.children.length > 0 ? gaps(state, node, node.start, node.end, unescaped) : stretch(script, node.start, node.end, unescaped);
    case "raw_string":
      return stretch(script, node.start + 1, node.end - 1);
    case "ansi_c_string":
      return stretch(
        script,
        node.start + 2,
        node.end - 1,
        (text) => text.replace(/\\n/g, "\n").replace(/\\t/g, "	").replace(/\\(['"\\])/g, "$1")
      );
    case "string":
      return gaps(state, node, node.start + 1, node.end - 1, unescapedInQuotes);
    case "translated_string":
    case "concatenation":
      return gaps(state, node, node.start, node.end, unescaped);
    case "string_content":
    case "heredoc_content":
      return stretch(script, node.start, node.end, unescapedInQuotes);
    case "heredoc_body":
      return gaps(state, node, node.start, node.end, unescapedInQuotes);
    case "simple_expansion":
      return expansion(state, script.text.slice(node.start, node.end).trim().slice(1));
    case "expansion":
      return braced(state, node);
    case "command_substitution":
      return trimmed(state.capture(state, node.children));
    case "process_substitution":
      return blurred([state.capture(state, node.children)]);
    case "array":
      return blurred(node.children.filter(({ type }) => type !== "(" && type !== ")").map((child) => wordOf(state, child)));
    case "arithmetic_expansion":
      substitutionsIn(state, node);
      return unknown;
    default:
      return blurred(
        [...node.children.map((child) => wordOf(state, child)), stretch(script, node.start, node.end)].map((each) => each)
      );
  }
}
function gaps(state, node, start, end, plain2) {
  const values = [];
  let from = start;
  for (const child of node.children) {
    if (child.type === '"' || child.start < from) continue;
    const begin2 = child.type === "simple_expansion" ? state.script.text.indexOf("$", child.start) : child.start;
    if (begin2 > from) values.push(stretch(state.script, from, begin2, plain2));
    values.push(wordOf(state, child));
    from = child.end;
  }
  if (from < end) values.push(stretch(state.script, from, end, plain2));
  return joined(values);
}
function expansion(state, name) {
  if (/^\d$/.test(name)) return state.positional[Number(name)] ?? [];
  if (name === "@" || name === "*") return blurred(state.positional.slice(1));
  return /^\w+$/.test(name) ? variable(state, name) : unknown;
}
function braced(state, node) {
  const operators = node.children.filter(
    ({ type }) => !["${", "}", "variable_name", "subscript", "special_variable_name"].includes(type)
  );
  const subject = node.children.find(({ type }) => ["variable_name", "subscript", "special_variable_name"].includes(type));
  const text = state.script.text.slice(node.start + 2, node.end - 1);
  const name = /^[#!]?(\w+|[@*])/.exec(text)?.[1];
  if (subject === void 0 && name === void 0) return unknown;
  const there = subject?.type === "subscript" ? element(state, subject) : expansion(state, name ?? "");
  const first = operators[0]?.type ?? "";
  if (subject?.type === "subscript") substitutionsIn(state, subject);
  if (text.startsWith("#")) return unknown;
  if (text.startsWith("!")) {
    const named = known(there);
    return named === null ? blurred([...state.variables.values()].map(({ value }) => value)) : variable(state, named);
  }
  if (operators.length === 0) return there;
  const rest = () => joined(operators.slice(1).map((each) => wordOf(state, each)));
  if ([":-", "-", ":=", "="].includes(first)) return known(there) !== null && known(there) !== "" ? there : either(there, rest());
  if ([":+", "+"].includes(first)) return blurred([rest()]);
  if ([":?", "?"].includes(first)) return there;
  for (const each of operators) substitutionsIn(state, each);
  return blurred([there]);
}
function substitutionsIn(state, node) {
  if (node.type === "command_substitution" || node.type === "process_substitution") wordOf(state, node);
  else for (const child of node.children) substitutionsIn(state, child);
}
function element(state, node) {
  const text = state.script.text.slice(node.start, node.end);
  const [, name = "", index = ""] = /^(\w+)\[(.*)\]$/s.exec(text) ?? [];
  const array = state.variables.get(name);
  if (array === void 0) return unknown;
  return /^\d+$/.test(index) && array.elements !== null ? array.elements[Number(index)] ?? [] : array.value;
}
function trimmed(value) {
  const last = value.at(-1);
  return typeof last === "string" ? [...value.slice(0, -1), last.replace(/(?<!\n)\n+$/, "")] : value;
}

// src/workflow/shell.ts
var deepest2 = 12;
function runScript(state, io) {
  const tree = state.walk.library.shell(state.script.text);
  if (tree !== null) runAll(state, tree.children, io);
  if (tree !== null && tree.type === "program" && !hasError(tree)) return;
  const why = "the script, or a part of it, could not be read";
  const at = state.script.spot(0);
  const given = [...state.script.parts, ...environmentOf(state, []), ...[...state.variables.values()]].map(({ value }) => value);
  state.walk.tell(keysIn(blurred(given)), { kind: "unknown", why }, at, "it goes into a script that could not be read", false);
}
var errors = /* @__PURE__ */ new WeakMap();
function hasError(node) {
  const there = errors.get(node);
  if (there !== void 0) return there;
  const found = node.type === "ERROR" || node.children.some(hasError);
  if (node.type === "program") errors.set(node, found);
  return found;
}
function capture(state, nodes) {
  const values = [];
  const io = { stdin: null, out: (value) => void values.push(value) };
  for (const node of nodes) if (node.type === "file_redirect") values.push(fromFile(state, wordOf(state, node.children.at(-1))));
  runAll({ ...state, variables: new Map(state.variables) }, nodes, io);
  return joined(values);
}
function runAll(state, nodes, io) {
  for (const node of nodes) run2(state, node, io);
}
function inDoubt(state, work) {
  state.doubt++;
  work();
  state.doubt--;
}
function run2(state, node, io) {
  state.walk.work();
  const { children } = node;
  switch (node.type) {
    case "command":
      command2(state, node, io);
      return;
    case "pipeline":
      pipeline2(state, children, io);
      return;
    case "redirected_statement":
      redirected(state, node, io);
      return;
    case "variable_assignment":
    case "variable_assignments":
    case "declaration_command":
      return void declare(state, node);
    case "unset_command":
      for (const child of children)
        if (child.type === "variable_name")
          state.variables.set(textOf2(state.script, child), { value: [], elements: null, exported: false });
      return;
    case "list":
    case "elif_clause":
    case "else_clause":
    case "case_item":
      for (const [index, child] of children.entries())
        if (index === 0) run2(state, child, io);
        else inDoubt(state, () => run2(state, child, io));
      return;
    case "if_statement":
    case "case_statement":
      children.forEach((child, index) => {
        if (child.field === "condition" && index < 3) run2(state, child, io);
        else if (child.field === "value" && node.type === "case_statement") asked(state, child);
        else inDoubt(state, () => run2(state, child, io));
      });
      return;
    case "for_statement":
    case "c_style_for_statement":
    case "while_statement":
      loop(state, node, io);
      return;
    case "subshell":
      runAll({ ...state, variables: new Map(state.variables) }, children, io);
      return;
    case "function_definition": {
      const name = children.find(({ field }) => field === "name");
      const body = children.find(({ field }) => field === "body");
      if (name !== void 0 && body !== void 0)
        state.functions.set(textOf2(state.script, name), { body, script: state.script });
      return;
    }
    case "test_command":
      asked(state, node);
      return;
    case "program":
    case "compound_statement":
    case "do_group":
    case "negated_command":
    case "ERROR":
      runAll(state, children, io);
      return;
    default:
      substitutionsIn(state, node);
  }
}
var textOf2 = (script, node) => script.text.slice(node.start, node.end);
function asked(state, node) {
  const leaves = (at) => ["simple_expansion", "expansion", "string", "command_substitution", "concatenation", "word"].includes(at.type) ? [wordOf(state, at)] : at.children.flatMap(leaves);
  const [only] = blurred(leaves(node));
  if (typeof only === "object")
    state.walk.tell(only.keys, { kind: "condition" }, state.script.spot(node.start), "a test asks about it here");
}
function loop(state, node, io) {
  const name = node.children.find(({ field }) => field === "variable");
  const values = node.children.filter(({ field }) => field === "value");
  const words2 = values.flatMap((value) => wordsOf(state, value).map((word) => word.value));
  inDoubt(state, () => {
    if (name !== void 0 && node.type === "for_statement") {
      const value = words2.length === 1 ? words2[0] : blurred(words2);
      state.variables.set(textOf2(state.script, name), { value, elements: null, exported: false });
    }
    for (let round = 0; round < (state.doubt > 2 ? 1 : 2); round++)
      for (const child of node.children) if (child.field !== "value" && child.field !== "variable") run2(state, child, io);
  });
}
function pipeline2(state, nodes, io) {
  const stages = nodes.filter(({ type }) => type !== "|" && type !== "|&");
  let stdin = io.stdin;
  for (const [index, stage] of stages.entries()) {
    if (index === stages.length - 1) {
      run2(state, stage, { ...io, stdin });
      return;
    }
    const values = [];
    run2(state, stage, { stdin, out: (value) => void values.push(value) });
    stdin = joined(values);
  }
}
function redirected(state, node, io) {
  const body = node.children.find(({ field }) => field === "body");
  let inner = io;
  const behind = [];
  const redirect = (each) => {
    if (each.type === "file_redirect") inner = fileRedirect(state, each, inner);
    else if (each.type === "herestring_redirect") inner = { ...inner, stdin: wordOf(state, each.children.at(-1)) };
    else if (each.type === "heredoc_redirect") {
      const text = heredoc(state, each);
      inner = { ...inner, stdin: text };
      for (const child of each.children)
        if (child.field === "redirect") redirect(child);
        else if (["pipeline", "command", "list", "redirected_statement"].includes(child.type)) behind.push(child);
    }
  };
  for (const child of node.children) if (child.field === "redirect") redirect(child);
  const stages = behind.filter(({ type }) => type === "pipeline");
  if (body === void 0) return;
  if (stages.length === 0) run2(state, body, inner);
  else {
    const values = [];
    run2(state, body, { ...inner, out: (value) => void values.push(value) });
    pipeline2(state, stages[0].children, { ...io, stdin: joined(values) });
  }
  for (const each of behind) if (each.type !== "pipeline") inDoubt(state, () => run2(state, each, io));
}
function heredoc(state, node) {
  const start = node.children.find(({ type }) => type === "heredoc_start");
  const body = node.children.find(({ type }) => type === "heredoc_body");
  if (body === void 0) return [];
  const literal = start !== void 0 && /['"\\]/.test(textOf2(state.script, start));
  const text = literal ? stretch(state.script, body.start, body.end) : wordOf(state, body);
  const first = text[0];
  return typeof first === "string" && node.children[0]?.type === "<<-" ? text.map((piece) => typeof piece === "string" ? piece.replace(/^\t+/gm, "") : piece) : text;
}
function fileRedirect(state, node, io) {
  const to = node.children.find(({ field }) => field === "destination");
  const descriptor = node.children.find(({ field }) => field === "descriptor");
  const operator = node.children.find(({ type }) => /^[<>&]/.test(type))?.type ?? ">";
  if (to === void 0) return io;
  const target = wordOf(state, to);
  if (operator === "<") return { ...io, stdin: fromFile(state, target) };
  if (descriptor !== void 0 && textOf2(state.script, descriptor) !== "1") return io;
  if (operator === ">&" || operator === "<&") return io;
  const at = state.script.spot(node.start);
  return { ...io, out: (value) => giveTo(state, target, value, at) };
}
function declare(state, node) {
  const word = node.children[0]?.type;
  const options2 = node.children.filter(({ type }) => type === "word").map((child) => textOf2(state.script, child));
  const refers = word !== "export" && options2.some((option) => /^-\w*n/.test(option));
  const exports = word === "export" || options2.some((option) => /^-\w*x/.test(option));
  for (const child of node.type === "variable_assignment" ? [node] : node.children) {
    if (child.type === "variable_assignment") {
      const { name, value, elements } = assignment(state, child);
      if (refers) refer(state, name, value);
      else assign(state, name, value, elements);
      if (exports) exportVariable(state, name);
    } else if (child.type === "variable_name" && exports) exportVariable(state, textOf2(state.script, child));
  }
}
function refer(state, name, to) {
  const target = known(to);
  if (target !== null && /^[A-Za-z_]\w*$/.test(target) && !leadsTo(state, target, name)) {
    state.variables.set(name, { value: [], elements: null, exported: false, refersTo: target });
    return;
  }
  const any = blurred([...state.variables.values()].map(({ value }) => value));
  for (const [each, { exported }] of state.variables) state.variables.set(each, { value: any, elements: null, exported });
  state.variables.set(name, { value: any, elements: null, exported: false });
}
function leadsTo({ variables }, from, name) {
  for (let at = from; at !== void 0; at = variables.get(at)?.refersTo) if (at === name) return true;
  return false;
}
function assignment(state, node) {
  const name = node.children.find(({ field }) => field === "name");
  const given = node.children.find(({ field }) => field === "value");
  const adds = node.children.some(({ type }) => type === "+=");
  if (name?.type === "subscript") substitutionsIn(state, name);
  const called2 = name === void 0 ? "" : textOf2(state.script, name).replace(/\[.*$/s, "");
  const inner = given?.type === "array" ? given.children.filter(({ type }) => type !== "(" && type !== ")") : null;
  const words2 = inner?.flatMap((child) => wordsOf(state, child).map((word) => word.value)) ?? null;
  const value = given === void 0 ? [] : words2 === null ? wordOf(state, given) : blurred(words2);
  const before = state.variables.get(called2);
  if (name?.type === "subscript") return { name: called2, value: blurred([before?.value ?? [], value]), elements: null };
  if (!adds) return { name: called2, value, elements: words2 };
  if (words2 === null) return { name: called2, value: joined([before?.value ?? unknown, value]), elements: null };
  return {
    name: called2,
    value: blurred([before?.value ?? unknown, value]),
    elements: before?.elements == null ? null : [...before.elements, ...words2]
  };
}
function command2(state, node, io) {
  const local = [];
  const words2 = [];
  let program;
  let inner = io;
  for (const child of node.children) {
    if (child.type === "variable_assignment") local.push(assignment(state, child));
    else if (child.field === "name") {
      const [first, ...rest] = wordsOf(state, child.children.length === 1 ? child.children[0] : child);
      program = first;
      words2.push(...rest);
    } else if (child.type === "herestring_redirect") inner = { ...inner, stdin: wordOf(state, child.children.at(-1)) };
    else if (child.type === "file_redirect") inner = fileRedirect(state, child, inner);
    else if (child.field === "argument" || child.type === "ERROR") words2.push(...wordsOf(state, child));
  }
  if (program === void 0) return;
  const at = state.script.spot(node.start);
  runCommand(state, { program: program.value, words: words2, local, at }, inner, { call, source, child: childShell });
}
function call(state, name, words2, io) {
  const known_ = state.functions.get(name);
  if (known_ === void 0 || state.depth >= deepest2) return false;
  const inner = {
    ...state,
    script: known_.script,
    positional: [[name], ...words2.map(({ value }) => value)],
    depth: state.depth + 1
  };
  run2(inner, known_.body, io);
  return true;
}
function source(state, script, words2, io) {
  if (state.depth >= deepest2) return false;
  const positional = words2.length > 0 ? [state.positional[0] ?? [], ...words2.map(({ value }) => value)] : state.positional;
  runScript({ ...state, script, positional, depth: state.depth + 1 }, io);
  return true;
}
function childShell(state, script, words2, local, io, trace) {
  if (state.depth >= deepest2) return false;
  const variables = new Map([...state.variables].filter(([, { exported }]) => exported));
  for (const { name, value } of local) variables.set(name, { value, elements: null, exported: true });
  const positional = [["script"], ...words2.map(({ value }) => value)];
  runScript(
    {
      ...state,
      script,
      variables,
      functions: /* @__PURE__ */ new Map(),
      aliases: /* @__PURE__ */ new Set(),
      positional,
      trace,
      doubt: 0,
      depth: state.depth + 1
    },
    io
  );
  return true;
}

// src/workflow/follow-steps.ts
function followSteps(job, steps, scope, outputs) {
  const { walk } = job;
  const [before, path] = [walk.step, walk.open.at(-1)];
  for (const step of steps) {
    walk.work();
    walk.step = step;
    if (step.if !== null) tellConditions(walk, evaluateCondition(step.if, scope), step.if);
    const own = variablesOf(walk, step.env, scope);
    const inner = { ...scope, env: [own, ...scope.env] };
    let made = /* @__PURE__ */ new Map();
    if (step.uses !== null) made = followAction(job, step, step.uses, inner);
    if (step.run !== null) made = followRun(job, step, step.run, inner);
    if (step.id !== null && made.size > 0) outputs.set(step.id.value.toLowerCase(), made);
    tellUnused(walk, own);
  }
  walk.step = before;
  if (walk.open.at(-1) !== path) walk.open.length = walk.open.indexOf(path ?? "") + 1;
}
function tellConditions(walk, { conditions, value }, at) {
  walk.tell([...conditions, ...keysIn(value)], { kind: "condition" }, at, "a condition asks about it here");
}
function variablesOf(walk, env, scope) {
  const variables = /* @__PURE__ */ new Map();
  for (const { name, value } of env) {
    walk.work();
    const there = evaluate(value, scope);
    if (there.conditions.length > 0) walk.tell(there.conditions, { kind: "condition" }, value, "a condition asks about it here");
    const held = pass(there.value, name, `set as the variable \`${name.value}\``);
    variables.set(name.value, { name: name.value, value: held, at: name, used: false });
    const prefix = bundlePrefix(name.value);
    if (prefix !== null)
      walk.tell(
        keysIn(held),
        { kind: "bundle", variable: name.value, prefix },
        name,
        `\`${name.value}\` is copied into what browsers get`
      );
  }
  return variables;
}
function tellUnused(walk, variables) {
  for (const { name, value, at, used: used2 } of variables.values())
    if (!used2) walk.tell(keysIn(value), { kind: "unused", variable: name }, at, `nothing that is known reads \`${name}\``);
}
var reserved = (action) => action.kind === "repository" && (action.owner === "actions" || action.owner === "github");
function followAction(job, step, action, scope) {
  const { walk } = job;
  const given = step.with.map(({ name, value }) => ({ name, text: value, evaluated: evaluate(value, scope) }));
  for (const { text, evaluated } of given)
    walk.tell(evaluated.conditions, { kind: "condition" }, text, "a condition asks about it here");
  if (action.kind === "local") {
    const outputs = followLocal(job, action, given, scope);
    if (outputs !== null) return outputs;
  }
  const script = action.name.toLowerCase() === "actions/github-script";
  for (const { name, text, evaluated } of given) {
    if (script && name.value === "script") scripted(job, scope, text, evaluated, "javascript", "github-script");
    else
      walk.tell(
        keysIn(evaluated.value),
        { kind: "action", action, input: name.value, variable: null },
        name,
        `given to \`${action.name}\` as its input \`${name.value}\``
      );
  }
  if (script && !step.with.some(({ name }) => name.value === "script")) return /* @__PURE__ */ new Map();
  tellKept(job, action, given);
  if (reserved(action)) return /* @__PURE__ */ new Map();
  for (const variable2 of keyVariables(scope.env)) {
    variable2.used = true;
    walk.tell(
      keysIn(variable2.value),
      { kind: "action", action, input: null, variable: variable2.name },
      action.text,
      `\`${action.name}\` has it in its environment as \`${variable2.name}\``,
      false
    );
  }
  return /* @__PURE__ */ new Map();
}
function followLocal(job, ref, given, scope) {
  const { walk } = job;
  const action = walk.library.action(ref.path);
  if (action === null || action.runs !== "composite" || walk.open.includes(action.path) || walk.open.length > 10) return null;
  const inputs = /* @__PURE__ */ new Map();
  for (const { name, default: text } of action.inputs) if (text !== null) inputs.set(name.value.toLowerCase(), [text.value]);
  for (const { name, evaluated } of given)
    inputs.set(name.value.toLowerCase(), pass(evaluated.value, name, `given to \`${ref.name}\` as its input \`${name.value}\``));
  const outputs = /* @__PURE__ */ new Map();
  const inner = {
    ...scope,
    secret: null,
    input: (name) => name === null ? blurred([...inputs.values()]) : inputs.get(name) ?? unknown,
    steps: outputs,
    actionPath: ref.path
  };
  walk.open.push(action.path);
  followSteps(job, action.steps, inner, outputs);
  walk.open.pop();
  return new Map(action.outputs.map(({ name, value }) => [name.value, evaluate(value, inner).value]));
}
function tellKept(job, action, given) {
  if (/^(?:docker\/build-push-action|docker\/bake-action|redhat-actions\/buildah-build)$/i.test(action.name)) {
    for (const { name, text, evaluated } of given)
      if (/^build-?args$|^set$/i.test(name.value))
        job.walk.tell(
          keysIn(evaluated.value),
          { kind: "written", to: "image", name: null },
          text,
          "a build argument stays in the image\u2019s history"
        );
  }
  const to = /^actions\/upload-(?:pages-)?artifact$/i.test(action.name) ? "artifact" : /^actions\/cache(?:\/save)?$/i.test(action.name) ? "cache" : null;
  const path = given.find(({ name }) => name.value === "path");
  if (to === null || path === void 0) return;
  const globs = (known(path.evaluated.value) ?? "").split("\n").map(
    (line) => line.trim().replace(`${workspace}/`, "").replace(/^\.\//, "").replace(/\/?\*.*$/s, "").replace(/\/$/, "")
  );
  for (const [file, value] of job.files)
    if (globs.some((glob2) => glob2 === "" || glob2 === "." || file === glob2 || file.startsWith(`${glob2}/`)))
      job.walk.tell(
        keysIn(value),
        { kind: "written", to, name: file },
        path.text,
        `the file \`${file}\` that holds it goes into ${to === "artifact" ? "an artifact" : "a cache"}`
      );
}
function followRun(job, step, run3, scope) {
  const { walk } = job;
  const evaluated = evaluate(run3, scope);
  walk.tell(evaluated.conditions, { kind: "condition" }, run3, "a condition asks about it here");
  const variables = keyVariables(scope.env);
  const touched = holdsKey(evaluated.value) || variables.length > 0 || handles(job, evaluated);
  if (!touched) {
    inDoubt2(job, run3, scope);
    return /* @__PURE__ */ new Map();
  }
  const shell2 = step.shell?.value ?? job.shell;
  const script = scriptOf(run3, evaluated);
  const toRunner = /* @__PURE__ */ new Map();
  const state = {
    walk,
    scope,
    script,
    variables: /* @__PURE__ */ new Map(),
    functions: /* @__PURE__ */ new Map(),
    aliases: /* @__PURE__ */ new Set(),
    positional: [["script"]],
    files: job.files,
    toRunner,
    trace: /\s-\w*x/.test(shell2) || /^#![^\n]*\s-\w*x/.test(run3.value),
    doubt: 0,
    depth: 0,
    folder: folderOf(step, scope),
    capture
  };
  if (/^(?:bash|sh|zsh|dash)\b/.test(shell2)) runScript(state, toLog(state));
  else if (/^(?:pwsh|powershell)\b/.test(shell2)) followPowerShell(state);
  else if (/^python/.test(shell2)) scripted(job, scope, run3, evaluated, "python", "python");
  else {
    const why = `scripts of the shell \`${shell2.split(/\s/)[0]}\` are not read`;
    walk.tell(keysIn(evaluated.value), { kind: "unknown", why }, run3, "it goes into a script that is not read");
    for (const variable2 of variables) {
      variable2.used = true;
      walk.tell(keysIn(variable2.value), { kind: "unknown", why }, run3, `a script that is not read has it as \`${variable2.name}\``);
    }
  }
  return toldToRunner(job, state, run3);
}
function inDoubt2(job, run3, scope) {
  if (!/GITHUB_ENV|set-env/.test(run3.value)) return;
  for (const [, name] of run3.value.matchAll(/(?<!\w)(\w+)(?:=|<<)/g)) {
    const there = variableOf(scope.env, name);
    if (there !== void 0) job.added.set(name, { ...there, value: blurred([there.value]) });
  }
}
var handles = (job, { value }) => {
  if (job.files.size === 0) return false;
  const text = value.filter((piece) => typeof piece === "string").join(" ");
  return [...job.files].some(([file, held]) => holdsKey(held) && text.includes(file.slice(file.lastIndexOf("/") + 1)));
};
function folderOf(step, scope) {
  if (step.workingDirectory === null) return "";
  const text = known(evaluate(step.workingDirectory, scope).value);
  return text === null || text.startsWith("/") ? text?.startsWith(`${workspace}/`) ? normalPath(text.slice(workspace.length + 1)) : null : normalPath(text);
}
function scripted(job, scope, text, evaluated, language, name) {
  const environment = keyVariables(scope.env);
  const uses = usesIn(scriptOf(text, evaluated), language, { environment, words: [] });
  for (const variable2 of environment) variable2.used ||= text.value.includes(variable2.name);
  const state = { walk: job.walk, scope };
  tellUses(state, name, { program: [name], words: [], local: [], at: text }, uses);
}
function toldToRunner(job, state, run3) {
  for (const { name, value } of readRunnerFile(state.toRunner.get("GITHUB_ENV") ?? [])) {
    if (name === null) {
      job.walk.tell(
        keysIn(value),
        { kind: "unknown", why: "the name that it gets in the environment is not known" },
        run3,
        "written into `GITHUB_ENV`"
      );
      continue;
    }
    const held = renamed(value, `written into \`GITHUB_ENV\` as \`${name}\``);
    const before = variableOf(state.scope.env, name);
    job.added.set(name, { name, value: before === void 0 ? held : either(before.value, held), at: run3, used: false });
    const prefix = bundlePrefix(name);
    if (prefix !== null)
      job.walk.tell(keysIn(held), { kind: "bundle", variable: name, prefix }, run3, `\`${name}\` is copied into what browsers get`);
  }
  const outputs = /* @__PURE__ */ new Map();
  for (const { name, value } of readRunnerFile(state.toRunner.get("GITHUB_OUTPUT") ?? []))
    if (name !== null) {
      const held = renamed(value, `written into \`GITHUB_OUTPUT\` as \`${name}\``);
      const before = outputs.get(name);
      outputs.set(name, before === void 0 ? held : either(before, held));
    } else
      job.walk.tell(
        keysIn(value),
        { kind: "unknown", why: "the name of the output that it becomes is not known" },
        run3,
        "written into `GITHUB_OUTPUT`"
      );
  return outputs;
}

// src/workflow/follow.ts
var ofRepository = {
  secret(name, at) {
    if (name === "*") return [{ keys: [begin({ kind: "all-secrets" }, at, "the whole `secrets` context is read here")] }];
    if (name === null)
      return [{ keys: [begin({ kind: "some-secret" }, at, "a secret is read here whose name is known only when it runs")] }];
    if (name === "GITHUB_TOKEN")
      return [{ keys: [begin({ kind: "token" }, at, "`secrets.GITHUB_TOKEN`, the job\u2019s own token, is read here")] }];
    return [{ keys: [begin({ kind: "secret", name }, at, `\`secrets.${name}\` is read here`)] }];
  },
  input: () => unknown
};
function follow2(walk, source2) {
  if (source2.kind === "workflow") {
    followWorkflow(walk, source2, ofRepository);
    return;
  }
  const scope = scopeOf(
    { ...ofRepository, secret: () => unknown },
    [],
    () => unknown,
    source2.path.slice(0, Math.max(0, source2.path.lastIndexOf("/")))
  );
  const outputs = /* @__PURE__ */ new Map();
  followSteps({ walk, added: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Map(), shell: "bash" }, source2.steps, { ...scope, steps: outputs }, outputs);
}
var scopeOf = (bound, env, needs, actionPath = null) => ({
  ...bound,
  env,
  steps: /* @__PURE__ */ new Map(),
  needs,
  matrix: [],
  actionPath
});
function followWorkflow(walk, workflow, bound) {
  const made = /* @__PURE__ */ new Map();
  const needs = (job, output) => {
    const jobs = job === null ? [...made.values()] : [made.get(job) ?? /* @__PURE__ */ new Map()];
    const values = jobs.flatMap((outputs) => output === null ? [...outputs.values()] : [outputs.get(output) ?? unknown]);
    return values.length === 1 ? values[0] : blurred(values);
  };
  const variables = variablesOf(walk, workflow.env, scopeOf(bound, [], needs));
  const scope = scopeOf(bound, [variables], needs);
  const outside = walk.job;
  for (const job of inOrder(workflow.jobs)) {
    walk.work();
    walk.job = outside ?? job;
    made.set(job.id, followJob(walk, workflow, job, scope));
  }
  walk.job = outside;
  tellUnused(walk, variables);
  return new Map(workflow.outputs.map(({ name, value }) => [name.value, evaluate(value, scope).value]));
}
function inOrder(jobs) {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const waits = new Map(jobs.map((job) => [job.id, new Set(job.needs.map(({ value }) => value).filter((id) => byId.has(id)))]));
  const asked2 = /* @__PURE__ */ new Map();
  for (const [id, needs] of waits)
    for (const need of needs)
      asked2.set(need, asked2.get(need) ?? []).get(need).push(id);
  const order = jobs.filter(({ id }) => waits.get(id).size === 0);
  for (const job of order)
    for (const id of asked2.get(job.id) ?? []) {
      const left = waits.get(id);
      left.delete(job.id);
      if (left.size === 0) order.push(byId.get(id));
    }
  const done = new Set(order.map(({ id }) => id));
  return [...order, ...jobs.filter(({ id }) => !done.has(id))];
}
function followJob(walk, workflow, job, outer) {
  const matrix = job.matrix.map(({ name, value }) => ({
    path: name.value,
    value: pass(evaluate(value, outer).value, value, "a value of the matrix")
  }));
  const outputs = /* @__PURE__ */ new Map();
  const scope = { ...outer, matrix, steps: outputs };
  if (job.if !== null) tellConditions(walk, evaluateCondition(job.if, scope), job.if);
  for (const text of [...job.runsOn, ...job.environment === null ? [] : [job.environment]])
    walk.tell(
      keysIn(evaluate(text, scope).value),
      { kind: "unknown", why: "it is part of the name of a runner or an environment" },
      text,
      "part of a name"
    );
  if (job.uses !== null) return called(walk, job, scope);
  const own = variablesOf(walk, job.env, scope);
  const added = /* @__PURE__ */ new Map();
  const inner = { ...scope, env: [added, own, ...scope.env] };
  for (const container of job.containers) {
    const image = container.image?.value ?? null;
    for (const { name, value } of container.credentials)
      walk.tell(keysIn(evaluate(value, inner).value), { kind: "registry", image }, name, "used to fetch the image of a container");
    for (const { name, value } of container.env)
      walk.tell(
        keysIn(evaluate(value, inner).value),
        { kind: "unknown", why: "what a container does with its environment is not known" },
        name,
        `a container has it as \`${name.value}\``
      );
  }
  const shell2 = (job.shell ?? workflow.shell)?.value ?? (onWindows(job) ? "pwsh" : "bash");
  followSteps({ walk, added, files: /* @__PURE__ */ new Map(), shell: shell2 }, job.steps, inner, outputs);
  walk.step = null;
  tellUnused(walk, added);
  tellUnused(walk, own);
  return new Map(
    job.outputs.map(({ name, value }) => {
      const there = evaluate(value, inner).value;
      return [name.value, pass(there, name, `an output of the job, \`${name.value}\``)];
    })
  );
}
var onWindows = (job) => job.runsOn.length > 0 && job.runsOn.some(({ value }) => /^windows/i.test(value));
function called(walk, job, scope) {
  const uses = job.uses;
  const workflow = uses.kind === "local" && !walk.open.includes(uses.path) && walk.open.length <= 10 ? walk.library.workflow(uses.path) : null;
  const filled3 = (named) => named.map(({ name, value }) => ({ name, at: value, value: evaluate(value, scope).value }));
  const [secrets, inputs] = [filled3(job.secrets), filled3(job.with)];
  if (workflow === null) {
    for (const { name, value } of secrets)
      walk.tell(
        keysIn(value),
        { kind: "handed", to: uses, as: "secret", name: name.value },
        name,
        `handed to \`${uses.name}\` as its secret \`${name.value}\``
      );
    for (const { name, value } of inputs)
      walk.tell(
        keysIn(value),
        { kind: "handed", to: uses, as: "input", name: name.value },
        name,
        `handed to \`${uses.name}\` as its input \`${name.value}\``
      );
    if (job.inherit !== null) {
      const all2 = scope.secret?.("*", job.inherit) ?? [];
      walk.tell(
        keysIn(all2),
        { kind: "handed", to: uses, as: "inherit", name: null },
        job.inherit,
        `all secrets are handed to \`${uses.name}\``
      );
    }
    return /* @__PURE__ */ new Map();
  }
  const bound = new Map(
    secrets.map(
      ({ name, value }) => [name.value.toUpperCase(), pass(value, name, `handed on as the secret \`${name.value}\``)]
    )
  );
  const given = new Map(
    inputs.map(
      ({ name, value }) => [name.value.toLowerCase(), pass(value, name, `handed on as the input \`${name.value}\``)]
    )
  );
  for (const { name, default: text } of workflow.inputs)
    if (text !== null && !given.has(name.value.toLowerCase())) given.set(name.value.toLowerCase(), [text.value]);
  const inherit = job.inherit;
  walk.open.push(workflow.path);
  const outputs = followWorkflow(walk, workflow, {
    secret(name, at) {
      if (name === "GITHUB_TOKEN") return ofRepository.secret(name, at);
      if (inherit !== null) {
        const there = scope.secret?.(name, inherit) ?? unknown;
        return pass(
          there,
          at,
          name === null || name === "*" ? "inherited, and read here" : `inherited, and read here as \`secrets.${name}\``
        );
      }
      return name === null || name === "*" ? blurred([...bound.values()]) : pass(bound.get(name) ?? unknown, at, `\`secrets.${name}\` is read here`);
    },
    input: (name) => name === null ? blurred([...given.values()]) : given.get(name) ?? unknown
  });
  walk.open.pop();
  return outputs;
}

// src/workflow/members.ts
var import_yaml = __toESM(require_dist(), 1);
var largest = 1024 * 1024;
var mostValues = 1e5;
function openMembers(text, path) {
  const { document, targets } = openYaml(text, path, { largest, what: "workflow or action file", schema: "failsafe" });
  const top = document.contents ?? null;
  if (targets.size > 0) countOut(top, targets, path);
  const file = sourceFile(path, text);
  const resolved = (node) => (0, import_yaml.isAlias)(node) ? targets.get(node) ?? null : node ?? null;
  const texts = /* @__PURE__ */ new Map();
  const textAt2 = (scalar) => {
    const known3 = texts.get(scalar) ?? textFrom(file, scalar);
    texts.set(scalar, known3);
    return known3;
  };
  const pairs = (node) => {
    const map = resolved(node);
    if (!(0, import_yaml.isMap)(map)) return [];
    const own = [];
    const merged = [];
    for (const { key, value } of map.items) {
      if (!(0, import_yaml.isScalar)(key)) continue;
      if (key.value === "<<" && key.type === "PLAIN") merged.push(value);
      else own.push([textAt2(key), resolved(value)]);
    }
    const seen = new Set(own.map(([name]) => name.value));
    for (const source2 of merged)
      for (const each of (0, import_yaml.isSeq)(resolved(source2)) ? items(source2) : [source2])
        for (const pair of pairs(each)) if (!seen.has(pair[0].value)) own.push([pair[0], pair[1]]);
    return own;
  };
  const items = (node) => {
    const list = resolved(node);
    return (0, import_yaml.isSeq)(list) ? list.items.map((item) => resolved(item)) : [];
  };
  const text_ = (node) => {
    const scalar = resolved(node);
    return (0, import_yaml.isScalar)(scalar) && scalar.range ? textAt2(scalar) : null;
  };
  return {
    file,
    top,
    pairs,
    items,
    text: text_,
    isMap: (node) => (0, import_yaml.isMap)(resolved(node)),
    member(node, name) {
      for (const [key, value] of pairs(node)) if (key.value === name) return value;
      return null;
    },
    spot: (node) => file.spot(resolved(node)?.range?.[0] ?? 0),
    texts(node) {
      const one3 = text_(node);
      return one3 !== null ? one3.value === "" ? [] : [one3] : items(node).flatMap((item) => text_(item) ?? []);
    },
    named: (node) => pairs(node).flatMap(([name, value]) => {
      const there = text_(value);
      return there === null ? [] : [{ name, value: there }];
    })
  };
}
function countOut(top, targets, path) {
  const sizes = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const sizeOf = (node) => {
    if (node === null) return 1;
    if ((0, import_yaml.isAlias)(node)) return sizeOf(targets.get(node) ?? null);
    const known3 = sizes.get(node);
    if (known3 !== void 0) return known3;
    if (open.has(node)) throw new Fault(`${path}: an alias of this YAML stands inside what it stands for.`);
    open.add(node);
    let size = 1;
    if ((0, import_yaml.isMap)(node)) for (const { key, value } of node.items) size += sizeOf(key) + sizeOf(value);
    else if ((0, import_yaml.isSeq)(node)) for (const item of node.items) size += sizeOf(item);
    open.delete(node);
    if (size > mostValues) throw new Fault(`${path}: this file holds more than ${mostValues} values, aliases counted out.`);
    sizes.set(node, size);
    return size;
  };
  sizeOf(top);
}

// src/workflow/read-job.ts
function readJob(members, id, node, permissionsOf2) {
  const members_ = new Map(members.pairs(node).map(([name, value]) => [name.value, value]));
  const member = (name) => members_.get(name) ?? null;
  const text = (name) => members.text(member(name));
  const uses = text("uses");
  const environment = member("environment");
  const runsOn = member("runs-on");
  const secrets = member("secrets");
  const all2 = members.text(secrets);
  const container = member("container");
  return {
    path: id.path,
    line: id.line,
    column: id.column,
    id: id.value,
    name: text("name"),
    if: text("if"),
    needs: members.texts(member("needs")),
    runsOn: members.isMap(runsOn) ? [...members.texts(members.member(runsOn, "labels")), ...members.texts(members.member(runsOn, "group"))] : members.texts(runsOn),
    environment: members.isMap(environment) ? members.text(members.member(environment, "name")) : members.text(environment),
    permissions: permissionsOf2(members, member("permissions")),
    env: members.named(member("env")),
    shell: members.text(members.member(members.member(member("defaults"), "run"), "shell")),
    outputs: members.named(member("outputs")),
    matrix: matrixOf(members, member("strategy")),
    containers: [container, ...members.pairs(member("services")).map(([, service]) => service)].flatMap(
      (each) => each === null ? [] : [readContainer(members, each)]
    ),
    steps: readSteps(members, member("steps")),
    uses: uses === null ? null : readActionRef(uses),
    with: members.named(member("with")),
    secrets: members.named(secrets),
    inherit: all2?.value === "inherit" ? all2 : null
  };
}
function readContainer(members, node) {
  return {
    ...members.spot(node),
    image: members.text(node) ?? members.text(members.member(node, "image")),
    credentials: members.named(members.member(node, "credentials")),
    env: members.named(members.member(node, "env"))
  };
}
function readSteps(members, node) {
  return members.items(node).flatMap((item, index) => {
    if (!members.isMap(item)) return [];
    const given = new Map(members.pairs(item).map(([name, value]) => [name.value, value]));
    const text = (name) => members.text(given.get(name) ?? null);
    const named = (name) => members.named(given.get(name) ?? null);
    const uses = text("uses");
    const step = {
      ...members.spot(item),
      index,
      id: text("id"),
      name: text("name"),
      if: text("if"),
      uses: uses === null ? null : readActionRef(uses),
      with: named("with"),
      env: named("env"),
      run: text("run"),
      shell: text("shell"),
      workingDirectory: text("working-directory")
    };
    return [step];
  });
}
function matrixOf(members, strategy) {
  const whole = members.text(strategy);
  const matrix = members.member(strategy, "matrix");
  const named = [];
  const leaves = (name, path, node, depth) => {
    const value = members.text(node);
    if (value !== null) named.push({ name: named_(name, path), value });
    if (depth > 16) return;
    for (const item of members.items(node)) leaves(name, path, item, depth + 1);
    for (const [inner, value2] of members.pairs(node)) leaves(inner, `${path}.${inner.value}`, value2, depth + 1);
  };
  for (const one3 of [whole, members.text(matrix)]) if (one3 !== null) named.push({ name: named_(one3, "*"), value: one3 });
  for (const [name, node] of members.pairs(matrix)) {
    if (name.value === "include")
      for (const item of members.items(node))
        for (const [inner, value] of members.pairs(item)) leaves(inner, inner.value, value, 0);
    if (name.value === "include" && members.text(node) !== null)
      named.push({ name: named_(name, "*"), value: members.text(node) });
    else if (name.value !== "include" && name.value !== "exclude") leaves(name, name.value, node, 0);
  }
  return named;
}
var named_ = (text, value) => ({
  path: text.path,
  line: text.line,
  column: text.column,
  value,
  start: text.start,
  end: text.end,
  at: (offset) => text.at(offset)
});

// src/workflow/read.ts
function readWorkflow(text, path) {
  const members = openMembers(text, path);
  const { top } = members;
  if (!members.isMap(top)) throw new Fault(`${path}: this is no workflow: a workflow is a mapping with \`on\` and \`jobs\`.`);
  const on = members.member(top, "on");
  const call2 = members.member(on, "workflow_call");
  return {
    kind: "workflow",
    ...members.spot(top),
    name: members.text(members.member(top, "name")),
    triggers: triggersOf(members, on),
    permissions: permissionsOf(members, members.member(top, "permissions")),
    env: members.named(members.member(top, "env")),
    shell: members.text(members.member(members.member(members.member(top, "defaults"), "run"), "shell")),
    jobs: members.pairs(members.member(top, "jobs")).map(([id, job]) => readJob(members, id, job, permissionsOf)),
    inputs: inputsOf(members, members.member(call2, "inputs")),
    secrets: inputsOf(members, members.member(call2, "secrets")),
    outputs: outputsOf(members, members.member(call2, "outputs"))
  };
}
function readAction(text, path) {
  const members = openMembers(text, path);
  const { top } = members;
  if (!members.isMap(top)) throw new Fault(`${path}: this is no action: an action is a mapping with \`runs\`.`);
  const runs = members.member(top, "runs");
  const using = members.text(members.member(runs, "using"))?.value ?? "";
  return {
    kind: "action",
    ...members.spot(top),
    name: members.text(members.member(top, "name")),
    inputs: inputsOf(members, members.member(top, "inputs")),
    outputs: outputsOf(members, members.member(top, "outputs")),
    runs: using === "composite" ? "composite" : /^node\d+$/.test(using) ? "node" : using === "docker" ? "docker" : "unknown",
    steps: readSteps(members, members.member(runs, "steps"))
  };
}
function triggersOf(members, on) {
  const plain2 = members.texts(on).map((text) => trigger(text, {}));
  const settings2 = (node) => {
    const of = {};
    for (const [name, value] of members.pairs(node)) set(of, name.value, members.texts(value));
    for (const item of members.items(node))
      for (const [name, value] of members.pairs(item)) set(of, name.value, [...of[name.value] ?? [], ...members.texts(value)]);
    return of;
  };
  return [...plain2, ...members.pairs(on).map(([name, value]) => trigger(name, settings2(value)))];
}
var set = (record, name, value) => Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
var trigger = (name, settings2) => ({
  path: name.path,
  line: name.line,
  column: name.column,
  name: name.value,
  settings: settings2
});
function permissionsOf(members, node) {
  if (node === null) return null;
  const word = members.text(node)?.value;
  return {
    ...members.spot(node),
    all: word === "read-all" ? "read" : word === "write-all" ? "write" : null,
    scopes: members.named(node)
  };
}
var inputsOf = (members, node) => members.pairs(node).map(([name, value]) => ({
  name,
  required: members.text(members.member(value, "required"))?.value === "true",
  default: members.text(members.member(value, "default"))
}));
var outputsOf = (members, node) => members.pairs(node).flatMap(([name, each]) => {
  const value = members.text(members.member(each, "value"));
  return value === null ? [] : [{ name, value }];
});

// src/workflow/walk.ts
var mostFlows = 2e4;
var mostWork = 2e5;
function makeWalk(workflow, library) {
  const told = /* @__PURE__ */ new Set();
  const ways = [];
  let work = 0;
  return {
    library,
    ways,
    job: null,
    step: null,
    open: [workflow.path],
    work() {
      if (++work > mostWork) throw tooMuch(workflow.path);
    },
    tell(keys, end, at, why, certain = true) {
      for (const key of keys) {
        const mark = [
          originOf(key.from),
          this.job?.id,
          this.step?.path,
          this.step?.line,
          at.path,
          at.line,
          at.column,
          ...markOf(end)
        ].join("\n");
        if (told.has(mark)) continue;
        told.add(mark);
        if (ways.length >= mostFlows) throw tooMuch(workflow.path);
        const last = { path: at.path, line: at.line, column: at.column, why };
        ways.push({ from: key.from, job: this.job, step: this.step, trail: [...trailOf(key), last], end, certain });
      }
    }
  };
}
var tooMuch = (path) => new Fault(`${path}: the secrets of this workflow go too many ways to be followed.`);
function markOf(end) {
  switch (end.kind) {
    case "action":
      return [end.kind, end.action.name, end.input, end.variable];
    case "command": {
      const { request } = end.command;
      return [
        end.kind,
        end.by.by,
        end.by.by === "environment" ? end.by.variable : "",
        request?.method ?? null,
        request?.url ?? null
      ];
    }
    case "bundle":
    case "unused":
      return [end.kind, end.variable];
    case "handed":
      return [end.kind, end.as, end.name];
    case "written":
      return [end.kind, end.to, end.name];
    default:
      return [end.kind];
  }
}

// src/workflow/follower.ts
var mostRounds = 24;
var largestScript = 2e5;
var empty = { type: "program", start: 0, end: 0, field: null, children: [] };
function makeFollower(neighbours, services, inventory = {}) {
  const attribution = makeAttribution(services, inventory);
  const files = /* @__PURE__ */ new Map();
  const actions = /* @__PURE__ */ new Map();
  const workflows = /* @__PURE__ */ new Map();
  const trees = /* @__PURE__ */ new Map();
  const wanted = /* @__PURE__ */ new Set();
  let parser = null;
  let wantsParser = false;
  const text = (path) => {
    if (!files.has(path)) wanted.add(path);
    return files.get(path);
  };
  const library = {
    text,
    workflow(path) {
      const there = text(path);
      return there === void 0 ? null : once(workflows, path, () => readWorkflow(there, path));
    },
    action(folder2) {
      const paths2 = ["action.yml", "action.yaml"].map((name) => folder2 === "" ? name : `${folder2}/${name}`);
      for (const path of paths2) {
        const there = text(path);
        if (there !== void 0) return once(actions, path, () => readAction(there, path));
      }
      return null;
    },
    shell(script) {
      if (script.length > largestScript) return null;
      if (parser === null) {
        wantsParser = true;
        return empty;
      }
      const there = trees.get(script);
      if (there !== void 0) return there;
      const tree = parser.parse(script);
      if (trees.size < 5e3) trees.set(script, tree);
      return tree;
    }
  };
  return async (source2) => {
    for (let round = 0; ; round++) {
      const walk = makeWalk(source2, library);
      follow2(walk, source2);
      if (wanted.size === 0 && !wantsParser || round === mostRounds)
        return walk.ways.map((way) => ({ ...way, workflow: source2, ...attribution.of(way) }));
      for (const path of wanted) files.set(path, await neighbours.text(path));
      wanted.clear();
      if (wantsParser) parser = await neighbours.shell();
      wantsParser = false;
    }
  };
}
function once(kept, path, read) {
  const there = kept.get(path);
  if (there !== void 0) return there;
  let made = null;
  try {
    made = read();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
  }
  kept.set(path, made);
  return made;
}

// src/verbs/workflow-files.ts
import { posix } from "node:path";
var largest2 = 1024 * 1024;
var folder = ".github/workflows";
async function workflowFilesOf({ root }, { exclude }, { files }) {
  if (root === null) throw new Fault("an audit needs a working tree: this repository is bare");
  const excluded = await fitting(exclude);
  const folders = /* @__PURE__ */ new Map();
  const isFolder = async (path) => {
    const known3 = folders.get(path) ?? (await files.look(Buffer.from(`${root}/${path}`))).kind === "folder";
    folders.set(path, known3);
    return known3;
  };
  const reach = async (path, wanted) => {
    const normal = posix.normalize(path);
    if (normal.startsWith("..") || posix.isAbsolute(normal) || /[\0\\]/.test(normal)) return null;
    const pieces = normal.split("/");
    for (let count = 1; count < pieces.length; count++) if (!await isFolder(pieces.slice(0, count).join("/"))) return null;
    const full = `${root}/${normal}`;
    const { kind, size } = await files.look(Buffer.from(full));
    return kind === wanted ? { full, size } : null;
  };
  const isThere = await reach(folder, "folder") !== null;
  const all2 = (isThere ? await files.list(`${root}/${folder}`) : []).filter((name) => /^[^/]+\.ya?ml$/i.test(name)).map((name) => `${folder}/${name}`);
  return {
    paths: all2.filter((path) => !excluded(path)),
    skipped: all2.filter(excluded).map((path) => ({ path, why: "left out by `exclude`" })),
    async text(path) {
      const found = await reach(path, "file");
      if (found === null || found.size > largest2) return void 0;
      return Buffer.from(await files.read(found.full)).toString("utf8");
    }
  };
}

// src/verbs/read-workflows.ts
async function readWorkflows(repository, configuration, services, world) {
  const files = await workflowFilesOf(repository, configuration, world);
  const { text, paths: paths2, skipped: excluded } = files;
  const follow3 = makeFollower({ text, shell: world.shell }, services, configuration.keys);
  const texts = /* @__PURE__ */ new Map();
  const workflows = [];
  const flows = [];
  const unread = [];
  for await (const [path, found] of readAhead(paths2, text)) {
    if (found === void 0) {
      unread.push({ path, why: "larger than 1 MiB, or no regular file" });
      continue;
    }
    texts.set(path, found);
    try {
      const workflow = readWorkflow(found, path);
      workflows.push(workflow);
      for (const flow of await follow3(workflow)) flows.push(flow);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      unread.push({ path, why: withoutPath(error.message, path) });
    }
  }
  return { workflows, flows, texts, excluded, unread };
}
var withoutPath = (message, path) => message.startsWith(`${path}:`) ? message.slice(path.length + 1).trim().replace(/^(\d+):(\d+): /, "line $1, column $2: ").replace(/\.$/, "") : message;
var atOnce = 64;
async function* readAhead(paths2, text) {
  for (let from = 0; from < paths2.length; from += atOnce) {
    const some = paths2.slice(from, from + atOnce);
    const found = await Promise.all(some.map(text));
    for (const [index, path] of some.entries()) yield [path, found[index]];
  }
}
function isReadable(text, path) {
  try {
    return readWorkflow(text, path).jobs.length > 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return false;
  }
}

export {
  readWorkflows,
  isReadable
};
