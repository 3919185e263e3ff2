import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  maxAgeOf
} from "./chunk-5DZWWQFW.js";
import {
  canariesOf,
  globsOf,
  handedIn,
  keptIn,
  makeIssuer,
  targetFor
} from "./chunk-MZ6SM37F.js";
import {
  isRefusal
} from "./chunk-SW5Q3GI2.js";
import {
  suppressFindings
} from "./chunk-GP4WECMM.js";
import {
  configurationPath
} from "./chunk-3EMN2SJZ.js";
import {
  isReadable,
  readWorkflows
} from "./chunk-NSHPQATI.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";
import {
  compare,
  comparePlaces
} from "./chunk-DLPVRAGT.js";
import {
  detectorFor,
  withoutKeys
} from "./chunk-G2B6XGAL.js";
import {
  accesses,
  isAskable,
  waysOf
} from "./chunk-6DUGKLXN.js";
import {
  makePlacer
} from "./chunk-4MPVPOGG.js";
import {
  fitting
} from "./chunk-KSOWLPLC.js";
import {
  services
} from "./chunk-A56ZSVLJ.js";

// src/audits/remarks.ts
var remarkAt = ({ path, line, column }, said) => ({
  secret: null,
  service: null,
  places: [],
  fix: null,
  edit: null,
  ...{ path, line, column },
  ...said
});
var remarkOn = (flow, said) => remarkAt(endOf(flow), { secret: secretOf(flow), service: flow.service?.service ?? null, places: placesOf(flow), ...said });
var placesOf = ({ trail }) => trail.map(placeOf);
var placeOf = ({ path, line, column, why }) => ({ path, line, column, why });
var startOf = ({ trail }) => trail[0];
var endOf = ({ trail }) => trail.at(-1);
var secretOf = ({ from }) => from.kind === "secret" ? from.name : null;
function nameOf({ from }) {
  if (from.kind === "secret") return from.name;
  return { "all-secrets": "the whole `secrets` context", "some-secret": "a secret", token: "the run\u2019s own token" }[from.kind];
}
var secretFlows = ({ flows }) => flows.filter(({ from }) => from.kind !== "token");
function firstOfEach(items, keyOf) {
  const seen = /* @__PURE__ */ new Set();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
var spotKey = ({ path, line, column }) => `${path}:${line}:${column}`;
function grouped(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
var isWorkflow = (file) => file.kind === "workflow";
function listed(words3) {
  const shown = words3.length > 5 ? [...words3.slice(0, 4), `${words3.length - 4} more`] : words3;
  return shown.length < 2 ? shown[0] ?? "" : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
function flowsByJob(audited) {
  const there = byJob.get(audited);
  if (there !== void 0) return there;
  const owners = /* @__PURE__ */ new Map();
  for (const { jobs } of audited.workflows) for (const job of jobs) for (const step of job.steps) owners.set(spotKey(step), job);
  const groups = /* @__PURE__ */ new Map();
  for (const flow of secretFlows(audited)) {
    const job = (flow.step === null ? void 0 : owners.get(spotKey(flow.step))) ?? flow.job;
    if (job === null) continue;
    const group = groups.get(job);
    if (group === void 0) groups.set(job, [flow]);
    else group.push(flow);
  }
  byJob.set(audited, groups);
  return groups;
}
var byJob = /* @__PURE__ */ new WeakMap();
var isStepOf = ({ step }, other) => step !== null && spotKey(step) === spotKey(other);

// src/audits/owner-left.ts
var ownerLeft = {
  id: "owner-left",
  finds: "A key whose owner may no longer use the repository.",
  severity: "medium",
  fix: "Name a new owner, who makes a new key.",
  find: ({ keys, github }) => keys.flatMap(({ entry, service, key }) => {
    const login = loginOf(entry.owner);
    if (login === null || github.people.get(login.toLowerCase()) !== false) return [];
    return [
      remarkAt(entry.place, {
        severity: "medium",
        confidence: "likely",
        secret: entry.secret,
        service: service.id,
        message: `${entry.owner}, who owns ${entry.secret}, may no longer use this repository${key.personal === void 0 ? "" : "; the key acts as the person who made it, and ends with them"}.`,
        fix: "Name a new owner in the inventory, and let them make a new key."
      })
    ];
  })
};
var loginOf = (owner) => /^@([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})$/.exec(owner ?? "")?.[1] ?? null;

// src/verbs/known-by-github.ts
var nothingKnown = {
  repositorySecrets: null,
  organizationSecrets: null,
  environmentSecrets: null,
  deployKeys: null,
  people: /* @__PURE__ */ new Map()
};
var withoutToken = "Not known without admin-token: which secrets are stored and when they were written (Secrets: read), those of environments (Environments: read), deploy keys (Administration: read).";
async function knownByGitHub(github, configuration) {
  const notes = [];
  const tried = async (what, ask) => {
    try {
      return await ask();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      notes.push(`Not known: ${what}. ${error.message}`);
      return null;
    }
  };
  const repositorySecrets = await tried("which secrets the repository has", () => github.repositorySecrets());
  const organizationSecrets = await tried("which secrets of the organization it may use", () => github.organizationSecrets());
  const environmentSecrets = await tried("which secrets its environments have", async () => {
    const all = [];
    for (const environment of await github.environments()) all.push(...await github.environmentSecrets(environment));
    return all;
  });
  const deployKeys = await tried("its deploy keys", () => github.deployKeys());
  const people = /* @__PURE__ */ new Map();
  const logins = new Set(Object.values(configuration.keys).flatMap(({ owner }) => loginOf(owner)?.toLowerCase() ?? []));
  for (const login of logins) {
    const may = await tried(`whether @${login} may use the repository`, () => github.isCollaborator(login));
    if (may !== null) people.set(login, may);
  }
  return { known: { repositorySecrets, organizationSecrets, environmentSecrets, deployKeys, people }, notes };
}
var listedNames = (names) => names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");

// src/verbs/ask-keys.ts
async function askKeys(entries, services2, asking) {
  const keys = [];
  const notes = [];
  const missing = [];
  for (const entry of entries) {
    const service = services2.get(entry.service);
    const kind = entry.kind ?? Object.keys(service?.keys ?? {})[0];
    const key = kind === void 0 ? void 0 : service?.keys[kind];
    if (service === void 0 || kind === void 0 || key === void 0) continue;
    const parts = asking.handedIn(entry);
    const values = Object.values(parts ?? {});
    const mark = values.length === 0 ? null : values.at(-1).mark;
    if (parts === null) missing.push(entry.secret);
    const kept = parts === null ? null : asking.keptIn(entry, kind, parts);
    if (kept !== null && asking.issuer !== null) notes.push(`${entry.secret} was not asked about: ${kept}.`);
    const verdict = asking.issuer === null || parts === null || kept !== null || !isAskable(key) ? null : await asking.issuer.verify(asking.targetOf(service, kind, parts, entry.vars));
    if (verdict?.state === "unknown")
      notes.push(
        `${entry.secret}: ${service.name} gave no clear answer (${verdict.why ?? "no reason"}); its age and access are not known from there.`
      );
    if (verdict !== null && isAlive(verdict.state) && verdict.access === null && key.access === void 0)
      notes.push(
        `${entry.secret}: ${service.name} does not say what this key may do; write \`access\` into the inventory if you know.`
      );
    keys.push({ entry, service, kind, key, verdict, mark });
  }
  if (asking.issuer === null && entries.length > 0) notes.push(asking.why);
  else if (missing.length > 0)
    notes.push(`Not asked about, since the value was not handed in (REKEY_KEY_<NAME>): ${listedNames(missing)}.`);
  return { keys, notes };
}

// src/verbs/scrub.ts
function scrubOf(known) {
  const all = [...known].flatMap(([key, shown]) => [[key, shown], [key.toUpperCase(), shown]]);
  return (text) => {
    let left = text;
    for (const [key, shown] of all) left = left.replaceAll(key, () => shown);
    return withoutKeys(left);
  };
}
function scrubbed(findings, scrub) {
  const words3 = /* @__PURE__ */ new Set();
  for (const finding of findings)
    for (const text of textsIn(finding).split("\n"))
      if (!words3.has(text)) {
        words3.add(text);
        for (const word of text.split(/[\s`]+/)) if (word.length >= shortest) words3.add(word);
      }
  const all = [...words3].filter((word) => !/[\s`]/.test(word)).join("\n\n");
  if (scrub(all) === all) return findings;
  return findings.map((finding) => {
    const own = textsIn(finding);
    if (scrub(own) === own) return finding;
    const { edit, fix, secret } = finding;
    return {
      ...finding,
      path: scrub(finding.path),
      message: scrub(finding.message),
      fix: fix === null ? null : scrub(fix),
      secret: secret === null ? null : scrub(secret),
      places: finding.places.map((place) => ({ ...place, path: scrub(place.path), why: scrub(place.why) })),
      edit: edit === null || edit.lines.some((line) => scrub(line) !== line) ? null : edit
    };
  });
}
var shortest = 8;
var textsIn = ({ path, message, fix, secret, places: places2, edit }) => [path, message, fix ?? "", secret ?? "", ...places2.flatMap((place) => [place.path, place.why]), ...edit?.lines ?? []].join(
  "\n"
);

// src/verbs/audited.ts
async function gather(on, world) {
  const { configuration, repository, knowledge } = on;
  const services2 = new Map([...services, ...configuration.services].map((service) => [service.id, service]));
  const listed2 = configuration.services.length === 0 ? services : [...services2.values()];
  const read = await readWorkflows(repository, configuration, listed2, world);
  const asked = await askKeys(Object.values(configuration.keys), services2, await askingOf(on, services2, world));
  const { known, notes } = knowledge === null ? { known: nothingKnown, notes: [withoutToken] } : await knownByGitHub(knowledge, configuration);
  const lines = /* @__PURE__ */ new Map();
  const flows = withoutTwins(read.flows, read.workflows);
  const { hardCoded, values, cutShort } = hardCodedIn(read.texts, configuration.services);
  const scrub = scrubOf(values);
  const audited = {
    workflows: read.workflows,
    flows,
    uses: usesOf(flows.filter((flow) => !isParameter(flow))),
    keys: asked.keys,
    entries: new Map(Object.values(configuration.keys).map((entry) => [entry.secret.toUpperCase(), entry])),
    services: services2,
    configuration,
    home: { path: configurationPath, line: 1, column: 1 },
    hardCoded,
    github: known,
    now: world.clock.now(),
    lines(path) {
      const kept = lines.get(path) ?? (read.texts.get(path) ?? "").split(/\r?\n/);
      lines.set(path, kept);
      return kept;
    }
  };
  const bytes = [...read.texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const scrubbed2 = ({ path, why }) => ({ path: scrub(path), why: scrub(why) });
  const unread = [...read.unread, ...cutShort].map((each) => ({ ...scrubbed2(each), unread: true }));
  const skipped = [...unread, ...read.excluded.map(scrubbed2)];
  const coverage = { complete: unread.length === 0, commits: 0, blobs: read.texts.size, bytes, skipped };
  return { audited, coverage, notes: [...asked.notes, ...notes], texts: read.texts, scrub };
}
async function askingOf({ configuration, asksNobody, loopback, renewed }, services2, world) {
  const canaryOf = await canariesOf(configuration.canaries);
  const globs = globsOf(configuration.policy.rules);
  const matchers = new Map(await Promise.all(globs.map(async (glob) => [glob, await fitting([glob])])));
  return {
    issuer: asksNobody === null ? makeIssuer({ network: await world.network(), clock: world.clock, loopback }) : null,
    why: asksNobody ?? "",
    handedIn: (entry) => {
      const keys = services2.get(entry.service)?.keys ?? {};
      const key = keys[entry.kind ?? Object.keys(keys)[0] ?? ""];
      return key === void 0 || renewed?.has(entry.secret) === true ? null : handedIn(key, entry, world.environment);
    },
    keptIn: (entry, kind, parts) => {
      const { service } = entry;
      const fits3 = (glob, name) => matchers.get(glob)?.(name) ?? false;
      return canaryOf({ service, kind, parts }) ?? keptIn(configuration, { service, kind, branch: null, entry, fits: fits3 });
    },
    targetOf: (service, kind, parts, vars) => targetFor(service, kind, parts, world.environment, vars)
  };
}
var isParameter = ({ from, workflow }) => from.kind === "secret" && workflow.kind === "workflow" && workflow.triggers.every(({ name }) => name === "workflow_call") && workflow.secrets.some(({ name }) => name.value.toUpperCase() === from.name.toUpperCase());
function withoutTwins(flows, workflows) {
  const called = new Set(workflows.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => uses?.kind === "local" ? [uses.path] : [])));
  return called.size === 0 ? flows : flows.filter((flow) => !(called.has(flow.workflow.path) && isParameter(flow)));
}
function usesOf(flows) {
  const uses = /* @__PURE__ */ new Map();
  for (const flow of flows) {
    if (flow.from.kind !== "secret") continue;
    const name = flow.from.name.toUpperCase();
    const known = uses.get(name);
    if (known === void 0) uses.set(name, [flow]);
    else known.push(flow);
  }
  return uses;
}
function hardCodedIn(texts, own) {
  const detector = detectorFor(own);
  const values = /* @__PURE__ */ new Map();
  const cutShort = [];
  const hardCoded = [...texts].flatMap(([path, text]) => {
    const bytes = Buffer.from(text);
    const { hits, cut } = detector.find(bytes, path);
    if (cut !== null) cutShort.push({ path, why: cut });
    const told2 = hits.filter(({ judged, confidence }) => judged === null && confidence !== "possible");
    if (told2.length === 0) return [];
    const spanOf = makePlacer(bytes);
    return told2.map(({ key, redacted, start, end }) => {
      values.set(bytes.toString("utf8", start, end), redacted);
      const { line, column } = spanOf(start, end);
      return { path, line, column, key, redacted };
    });
  });
  return { hardCoded, values, cutShort };
}

// src/audits/full-access.ts
var fullAccess = {
  id: "full-access",
  finds: "A key that may write where its use only reads.",
  severity: "high",
  fix: "Take a read-only key; the steps for its service come with the finding.",
  find(audited) {
    const isOpen = handsAllOver(audited);
    return audited.keys.flatMap((held) => {
      const granted = grantedOf(held);
      const needed = neededOf(held, audited, isOpen);
      if (granted === null || needed === null || rank(granted.access) < rank("write") || rank(needed.access) > rank("read"))
        return [];
      const { entry, service, key } = held;
      const manual = key.less;
      return [
        remarkAt(entry.place, {
          severity: granted.access === "full" ? "high" : "medium",
          confidence: needed.by === "inventory" && granted.isSaid ? "certain" : "likely",
          secret: entry.secret,
          service: service.id,
          message: `${entry.secret} has ${granted.access} access${granted.isSaid ? `, as ${held.verdict?.host ?? service.name} says` : " by its kind"}, and ${needed.by === "inventory" ? "the inventory says that it needs" : "all its uses need"} ${needed.access === "none" ? "none" : needed.access}.`,
          places: needed.flows.map(({ need }) => placeOf(need.evidence)),
          fix: manual === void 0 ? `Take a key of ${service.name} with read access, store it as ${entry.secret}, and revoke this one.` : `${manual.steps.join(". ")} (${manual.page}). Store it as ${entry.secret}, and revoke this one.`
        })
      ];
    });
  }
};
var rank = (access) => accesses.indexOf(access);
function grantedOf({ verdict, key }) {
  if (verdict?.access != null) return { access: verdict.access, isSaid: true };
  return key.access === void 0 ? null : { access: key.access, isSaid: false };
}
function neededOf({ entry }, { uses }, isOpen) {
  const own = [entry.secret, ...Object.values(entry.parts)].flatMap((name) => uses.get(name.toUpperCase()) ?? []);
  if (entry.access !== null)
    return { access: entry.access, by: "inventory", flows: own.filter(({ need }) => need.access !== "unknown") };
  if (own.length === 0 || isOpen) return null;
  const real = own.filter(({ end }) => end.kind !== "condition" && end.kind !== "unused");
  if (real.length === 0 || real.some(({ need }) => need.access === "unknown")) return null;
  const access = accesses.findLast((each) => real.some(({ need }) => need.access === each));
  return { access, by: "use", flows: real };
}
var handsAllOver = ({ flows }) => flows.some(({ from }) => from.kind === "all-secrets" || from.kind === "some-secret");

// src/verbs/fixes.ts
function fixesOf(findings, textOf, isRead) {
  const edits = /* @__PURE__ */ new Map();
  for (const { edit, suppressed } of findings)
    if (edit !== null && suppressed === null) edits.set(edit.path, [...edits.get(edit.path) ?? [], edit]);
  return [...edits].flatMap(([path, wanted]) => {
    const before = textOf(path);
    if (before === void 0) return [];
    const { after, count } = edited(before, wanted);
    return after === before || !isRead(after, path) ? [] : [{ path, before, after, count }];
  });
}
function edited(before, wanted) {
  const lines = before.split("\n");
  const end = lines.some((line) => line.endsWith("\r")) ? "\r" : "";
  const taken = /* @__PURE__ */ new Set();
  const made = wanted.filter(({ startLine, endLine }) => {
    const own = Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index);
    if (own.some((line) => taken.has(line))) return false;
    for (const line of own) taken.add(line);
    return true;
  });
  for (const { startLine, endLine, lines: next } of [...made].sort((a, b) => b.startLine - a.startLine))
    lines.splice(startLine - 1, endLine - startLine + 1, ...next.map((line) => line + end));
  return { after: lines.join("\n"), count: made.length };
}
var around = 3;
var patchOf = (fixed) => fixed.map(patchOfFile).join("");
function patchOfFile({ path, before, after }) {
  const [old, now] = [linesOf(before), linesOf(after)];
  let [head, tail] = [0, 0];
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const from = Math.max(0, head - around);
  const [oldEnd, newEnd] = [old.length - tail, now.length - tail];
  const behind = old.slice(oldEnd, oldEnd + around);
  const side = (end) => {
    const count = end + behind.length - from;
    return `${count === 0 ? from : from + 1},${count}`;
  };
  return [
    `--- a/${path}
+++ b/${path}
@@ -${side(oldEnd)} +${side(newEnd)} @@
`,
    ...old.slice(from, head).map((line) => marked(" ", line)),
    ...old.slice(head, oldEnd).map((line) => marked("-", line)),
    ...now.slice(head, newEnd).map((line) => marked("+", line)),
    ...behind.map((line) => marked(" ", line))
  ].join("");
}
var linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
var marked = (mark, line) => line.endsWith("\n") ? `${mark}${line}` : `${mark}${line}
\\ No newline at end of file
`;

// src/verbs/findings.ts
import { createHash } from "node:crypto";

// src/audits/all-secrets.ts
var allSecrets = {
  id: "all-secrets",
  finds: "The whole `secrets` context, or `secrets: inherit`, handed over.",
  severity: "high",
  fix: "Name the secrets that are needed.",
  find: ({ flows }) => flows.flatMap((flow) => {
    if (flow.from.kind === "some-secret")
      return [
        remarkOn(flow, {
          severity: "low",
          confidence: "certain",
          message: "Which secret this is, is known only when it runs: whoever can change the name gets any of them.",
          fix: "Name the secret."
        })
      ];
    if (flow.from.kind !== "all-secrets") return [];
    const isRemote = flow.end.kind === "handed" && flow.end.to.kind !== "local";
    return [
      remarkOn(flow, {
        severity: "high",
        confidence: "certain",
        message: isRemote ? `Every secret of this repository goes to \`${flow.end.kind === "handed" ? flow.end.to.name : ""}\`, those of tomorrow among them.` : "Every secret that this job may read is handed over at once.",
        fix: "Name the secrets that are needed, one by one."
      })
    ];
  })
};

// src/audits/dead-key.ts
var deadKey = {
  id: "dead-key",
  finds: "A key of the inventory that its service refuses.",
  severity: "medium",
  fix: "Store a new key, or remove the secret.",
  find: ({ keys, uses }) => keys.flatMap(({ entry, service, verdict }) => {
    if (verdict?.state !== "dead" && verdict?.refused !== true) return [];
    const isSure = verdict.state === "dead";
    const flows = uses.get(entry.secret.toUpperCase()) ?? [];
    return [
      remarkAt(entry.place, {
        severity: "medium",
        confidence: isSure ? "certain" : "likely",
        secret: entry.secret,
        service: service.id,
        message: `${entry.secret} holds a key that ${verdict.host ?? service.name} refuses: it is dead${isSure ? "" : ", or not of there"}, and still configured${flows.length === 0 ? "" : " and used"}.`,
        places: flows.map((flow) => placeOf(startOf(flow))),
        fix: `Store a working key as ${entry.secret}, or remove the secret and its use.`
      })
    ];
  })
};

// src/audits/expiring-key.ts
var expiringKey = {
  id: "expiring-key",
  finds: "A key that its service will end soon.",
  severity: "medium",
  fix: "Rotate it before that day.",
  find: ({ keys, configuration, now }) => keys.flatMap(({ entry, service, verdict }) => {
    const ends = Date.parse(verdict?.expires ?? "");
    if (Number.isNaN(ends) || verdict?.state === "dead" || ends - now.getTime() > configuration.policy.warnBefore * 1e3)
      return [];
    return [
      remarkAt(entry.place, {
        severity: "medium",
        confidence: "certain",
        secret: entry.secret,
        service: service.id,
        message: `${entry.secret} ends on ${new Date(ends).toISOString().slice(0, 10)}, as ${verdict?.host ?? service.name} says.`,
        fix: "Rotate it before that day."
      })
    ];
  })
};

// src/audits/hard-coded-key.ts
var hardCodedKey = {
  id: "hard-coded-key",
  finds: "A key that stands in a workflow file itself.",
  severity: "critical",
  fix: "Revoke it, and store its successor as a secret.",
  find: ({ hardCoded }) => hardCoded.map(
    (spot) => remarkAt(spot, {
      severity: "critical",
      confidence: "likely",
      service: spot.key.split("/")[0] ?? null,
      message: `A key of \`${spot.key}\` (${spot.redacted}) stands in this file: whoever can read the repository has it.`,
      fix: "Revoke it (`rekey respond` says how), and store its successor as a secret."
    })
  )
};

// src/audits/idle-key.ts
var idleKey = {
  id: "idle-key",
  finds: "A key or deploy key that was not used for as long as it may be old.",
  severity: "low",
  fix: "Revoke it.",
  find({ keys, github, configuration, home, now }) {
    const isIdle = (used, seconds) => now.getTime() - Date.parse(used) > seconds * 1e3;
    const ofServices = keys.flatMap(
      ({ entry, service, verdict }) => verdict?.used == null || verdict.state === "dead" || !isIdle(verdict.used, maxAgeOf(entry, configuration)) ? [] : [
        remarkAt(entry.place, {
          severity: "low",
          confidence: "certain",
          secret: entry.secret,
          service: service.id,
          message: `${entry.secret} was used last on ${verdict.used.slice(0, 10)}, as ${verdict.host ?? service.name} says.`,
          fix: "Revoke it where nothing needs it."
        })
      ]
    );
    const ofGitHub = (github.deployKeys ?? []).flatMap(
      (key) => !isIdle(key.used ?? key.created, configuration.policy.maxAge) ? [] : [
        remarkAt(home, {
          severity: "low",
          confidence: "certain",
          service: "github",
          message: `The deploy key \u201C${key.title}\u201D was ${key.used === null ? `made on ${key.created.slice(0, 10)} and not used since` : `used last on ${key.used.slice(0, 10)}`}.`,
          fix: "Delete it where nothing needs it."
        })
      ]
    );
    return [...ofServices, ...ofGitHub];
  }
};

// src/audits/key-in-artifact.ts
var places = {
  artifact: "an artifact, which everyone who may read the repository can download",
  cache: "a cache, which runs of other branches and of pull requests get",
  summary: "the job\u2019s summary",
  image: "an image, whose layers keep it"
};
var keyInArtifact = {
  id: "key-in-artifact",
  finds: "A key in an artifact, a cache, a summary or an image.",
  severity: "high",
  fix: "Leave it out of what is kept.",
  find: ({ flows }) => flows.flatMap((flow) => {
    if (flow.end.kind !== "written" || flow.end.to === "file") return [];
    const { to, name } = flow.end;
    return [
      remarkOn(flow, {
        severity: "high",
        confidence: flow.certain ? "certain" : "likely",
        message: `${nameOf(flow)} is written to ${places[to]}${name === null ? "" : ` (\`${name}\`)`}.`,
        fix: to === "image" ? "Hand it over as a build secret (`--mount=type=secret`), which no layer keeps." : "Keep it in a file outside of what is uploaded, or in the environment alone."
      })
    ];
  })
};

// src/audits/key-in-client.ts
var keyInClient = {
  id: "key-in-client",
  finds: "A key that a build puts into what browsers and apps get (`NEXT_PUBLIC_`, `VITE_` \u2026).",
  severity: "high",
  fix: "Ask the service from a server of your own.",
  find: ({ flows }) => flows.flatMap((flow) => {
    if (flow.end.kind !== "bundle") return [];
    const { variable, prefix } = flow.end;
    return [
      remarkOn(flow, {
        severity: "high",
        // Some services have keys that are made to be public; only where the service is known it is surely none of those.
        confidence: flow.service === null ? "likely" : "certain",
        message: `${nameOf(flow)} is in \`${variable}\`: a build copies variables that begin with \`${prefix}\` into the client, where everyone can read them.`,
        fix: "Keep the key on a server, and let the client ask that."
      })
    ];
  })
};

// src/audits/key-in-log.ts
var keyInLog = {
  id: "key-in-log",
  finds: "A key that is echoed, or traced by `set -x`.",
  severity: "high",
  fix: "Don\u2019t print it; trace nothing that handles keys.",
  find: ({ flows }) => flows.flatMap((flow) => {
    if (flow.end.kind !== "printed") return [];
    const isTrace = flow.end.by === "trace";
    return [
      remarkOn(flow, {
        severity: isTrace ? "medium" : "high",
        confidence: "certain",
        message: isTrace ? `${nameOf(flow)} is in a command that \`set -x\` writes to the log.` : `${nameOf(flow)} is printed to the log: the runner masks the whole value, and not what was made of it.`,
        fix: isTrace ? "Take `set -x` away where a key is handled." : "Don\u2019t print it."
      })
    ];
  })
};

// src/audits/key-in-url.ts
var keyInUrl = {
  id: "key-in-url",
  finds: "A key in a URL or its query.",
  severity: "high",
  fix: "Send it in the header that the service takes.",
  find: (audited) => audited.flows.flatMap((flow) => {
    const { end } = flow;
    if (end.kind !== "command" || end.by.by !== "query" && end.by.by !== "url") return [];
    if (end.by.by === "url" && end.command.request !== null && !/[^…]/.test(end.command.request.url)) return [];
    const where = end.by.by === "query" ? `the query of the URL${end.by.name === null ? "" : ` (\`${end.by.name}\`)`}` : "the URL";
    const header = headerOf(flow, audited);
    return [
      remarkOn(flow, {
        severity: "high",
        confidence: "certain",
        message: `${nameOf(flow)} goes along in ${where}: servers, proxies and logs keep URLs.`,
        fix: header === null ? "Send the key in a header, or in the body." : `Send it as the header \`${header.name}: ${header.value.replace("{key}", "<key>")}\` instead.`,
        edit: header === null ? null : editOf(end.command, header, audited)
      })
    ];
  })
};
function headerOf(flow, { services: services2 }) {
  const service = services2.get(flow.service?.service ?? "");
  if (service === void 0) return null;
  const kinds = flow.service?.kind == null ? Object.values(service.keys) : [service.keys[flow.service.kind]];
  for (const kind of kinds)
    for (const carrier of kind?.carriers ?? [])
      if ("header" in carrier && carrier.value.includes("{key}") && !/[^\x20-\x7e"\\$`]|["\\$`]/.test(carrier.value))
        return { name: carrier.header, value: carrier.value };
  return null;
}
var parameter = /([?&])[\w.-]+=(\$\{\{[^{}]*\}\}|\$\{\w+\}|\$\w+)(?=(&?))/g;
function editOf(command, header, audited) {
  if (command.program !== "curl") return null;
  const { path, line: number, column } = command;
  const line = audited.lines(path)[number - 1];
  if (line === void 0 || !line.startsWith("curl ", column - 1)) return null;
  const found = [...line.matchAll(parameter)];
  const [match] = found;
  if (match === void 0 || found.length > 1 || line.indexOf("curl ") !== line.lastIndexOf("curl ")) return null;
  const before = line.slice(column - 1, match.index);
  if ((before.match(/'/g) ?? []).length % 2 === 1 || /(?:^|\s)#/.test(line.slice(column - 1))) return null;
  const [whole2, mark, value, more] = match;
  const left = more === "&" ? mark : "";
  const withoutKey = `${line.slice(0, match.index)}${left}${line.slice(match.index + whole2.length + more.length)}`;
  const at = column - 1 + "curl ".length;
  const carried = `-H "${header.name}: ${header.value.replace("{key}", value)}" `;
  const next = `${withoutKey.slice(0, at)}${carried}${withoutKey.slice(at)}`;
  const lines = isInBlock(audited.lines(path), number) ? [next] : asBlock(next, audited.lines(path)[number] ?? "");
  return lines === null ? null : { path, startLine: number, endLine: number, lines };
}
var startOfText = (line) => line.search(/\S/);
function isInBlock(lines, number) {
  let least = startOfText(lines[number - 1]);
  for (let at = number - 2; at >= 0 && !/^ *(?:- )?run:/.test(lines[at + 1]); at--) {
    const start = startOfText(lines[at]);
    if (start === -1 || start >= least) continue;
    if (/: *[|>][-+\d]* *$/.test(lines[at])) return true;
    least = start;
  }
  return false;
}
function asBlock(line, below) {
  const plain2 = /^( *(?:- )?)run: +(?![ "'|>&*!])(.*)$/.exec(line);
  if (plain2 === null || startOfText(below) > plain2[1].length) return null;
  return [`${plain2[1]}run: |`, `${" ".repeat(plain2[1].length + 2)}${plain2[2]}`];
}

// src/audits/key-on-command-line.ts
var keyOnCommandLine = {
  id: "key-on-command-line",
  finds: "A key as an argument of a command.",
  severity: "low",
  fix: "Hand it over in the environment or on standard input.",
  find: ({ flows }) => flows.flatMap((flow) => {
    if (flow.end.kind !== "command" || flow.end.by.by !== "argument") return [];
    const { program } = flow.end.command;
    const { flag } = flow.end.by;
    return [
      remarkOn(flow, {
        severity: "low",
        confidence: "certain",
        message: `${nameOf(flow)} is an argument of ${program ?? "a command"}${flag === null ? "" : ` (\`${flag}\`)`}: other processes see arguments, and errors repeat them.`,
        fix: "Hand it over in the environment or on standard input, where the program takes it there."
      })
    ];
  })
};

// src/audits/long-lived-credential.ts
var oidc = "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments";
var ways = [
  {
    action: /^aws-actions\/configure-aws-credentials$/i,
    input: /^aws-(?:access-key-id|secret-access-key)$/i,
    advice: `Let the run take a role by OIDC (\`role-to-assume\`, \`id-token: write\`): ${oidc}/oidc-in-aws`
  },
  {
    action: /^google-github-actions\/auth$/i,
    input: /^credentials_json$/i,
    advice: `Use workload identity federation (\`workload_identity_provider\`, \`id-token: write\`): ${oidc}/oidc-in-google-cloud-platform`
  },
  {
    action: /^azure\/login$/i,
    input: /^creds$/i,
    advice: `Use a federated credential (\`client-id\`, \`tenant-id\`, \`subscription-id\`, \`id-token: write\`): ${oidc}/oidc-in-azure`
  },
  {
    action: /^hashicorp\/vault-action$/i,
    input: /^token$/i,
    advice: `Log in by OIDC (\`method: jwt\`, \`id-token: write\`): ${oidc}/oidc-in-hashicorp-vault`
  },
  {
    action: /^pypa\/gh-action-pypi-publish$/i,
    input: /^password$/i,
    advice: "Use trusted publishing: leave `password` out and grant `id-token: write`; the action\u2019s page says how the project is told of the workflow."
  },
  {
    program: /^(?:npm|pnpm|yarn)$/,
    words: /^publish\b/,
    advice: "Use trusted publishing (`id-token: write`, no token), which the package\u2019s settings name the workflow for."
  },
  {
    program: /^cargo$/,
    words: /^publish\b/,
    advice: "Use trusted publishing: `rust-lang/crates-io-auth-action` gives a token of half an hour."
  },
  {
    program: /^gem$/,
    words: /^push\b/,
    advice: "Use trusted publishing: `rubygems/configure-rubygems-credentials` gives a token for the run."
  },
  {
    program: /^aws$/,
    variable: /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
    advice: `Let the run take a role by OIDC (\`aws-actions/configure-aws-credentials\` with \`role-to-assume\`): ${oidc}/oidc-in-aws`
  },
  {
    program: /^(?:terraform|tofu)$/,
    variable: /^(?:AWS_SECRET_ACCESS_KEY|ARM_CLIENT_SECRET|GOOGLE_CREDENTIALS)$/,
    advice: `Let the run prove who it is by OIDC: ${oidc}`
  }
];
var longLivedCredential = {
  id: "long-lived-credential",
  finds: "A stored cloud or registry key where OIDC or trusted publishing would do.",
  severity: "medium",
  fix: "Let the run prove who it is, and keep no key.",
  find: ({ flows }) => firstOfEach(
    flows.flatMap((flow) => {
      const better = flow.from.kind === "token" ? void 0 : ways.find((way) => fits(flow, way));
      return better === void 0 ? [] : [{ flow, better }];
    }),
    ({ flow, better }) => `${flow.workflow.path} ${nameOf(flow)} ${better.advice}`
  ).map(
    ({ flow, better }) => remarkOn(flow, {
      severity: "medium",
      confidence: "certain",
      message: `${nameOf(flow)} is kept for ever where the run could prove by itself who it is.`,
      fix: better.advice
    })
  )
};
function fits({ end }, way) {
  if (end.kind === "action")
    return way.action?.test(end.action.name) === true && end.input !== null && way.input?.test(end.input) === true;
  if (end.kind !== "command" || end.command.program === null || way.program?.test(end.command.program) !== true) return false;
  const said = end.command.words.map(({ text }) => text).join(" ");
  if (way.words !== void 0 && !way.words.test(said)) return false;
  return way.variable === void 0 || end.by.by === "environment" && way.variable.test(end.by.variable);
}

// src/audits/missing-secret.ts
var missingSecret = {
  id: "missing-secret",
  finds: "A secret that a workflow uses and nobody stored.",
  severity: "medium",
  fix: "Store it, or remove its use.",
  find(audited) {
    const stored = storedNames(audited);
    if (stored === null) return [];
    return [...audited.uses].flatMap(([name, flows]) => {
      if (stored.has(name)) return [];
      const flow = flows.find(
        ({ workflow }) => isWorkflow(workflow) && !workflow.secrets.some((input) => input.name.value.toUpperCase() === name)
      );
      if (flow === void 0) return [];
      return [
        remarkAt(startOf(flow), {
          severity: "medium",
          confidence: "likely",
          secret: name,
          service: flow.service?.service ?? null,
          message: `${name} is used here, and neither the repository nor its organization or an environment has such a secret: it is empty.`,
          fix: `Store ${name}, or remove its use.`
        })
      ];
    });
  }
};
function storedNames({
  github: { repositorySecrets, organizationSecrets, environmentSecrets }
}) {
  if (repositorySecrets === null || organizationSecrets === null || environmentSecrets === null) return null;
  return new Set([...repositorySecrets, ...organizationSecrets, ...environmentSecrets].map(({ name }) => name.toUpperCase()));
}

// src/audits/needless-key.ts
var needlessKey = {
  id: "needless-key",
  finds: "A key handed to something that works without one.",
  severity: "medium",
  fix: "Don\u2019t hand it over.",
  find: (audited) => [...grouped(secretFlows(audited), (flow) => spotKey(startOf(flow))).values()].flatMap((flows) => {
    const used = flows.filter(({ end }) => end.kind !== "unused" && end.kind !== "condition");
    const [flow] = used;
    if (flow === void 0 || !used.every(({ need }) => need.access === "none")) return [];
    return [
      remarkOn(flow, {
        severity: "medium",
        confidence: "certain",
        message: `${nameOf(flow)} is handed to what works without a key: ${flow.need.evidence.why}.`,
        fix: "Don\u2019t hand it over.",
        edit: editOf2(flow, flows, audited)
      })
    ];
  })
};
function editOf2(flow, flows, { lines }) {
  const { step } = flow;
  const start = startOf(flow);
  const named = step?.env.find(({ value }) => value.path === start.path && value.line === start.line);
  if (step == null || named === void 0 || flows.some((each) => each.step !== step)) return null;
  const all = lines(start.path);
  const [line, above] = [all[start.line - 1] ?? "", all[start.line - 2] ?? ""];
  if (!/^\s*\w+:\s*(["']?)\$\{\{[^{}]*\}\}\1\s*$/.test(line) || named.name.line !== start.line) return null;
  if (step.env.length > 1) return { path: start.path, startLine: start.line, endLine: start.line, lines: [] };
  return /^\s*env:\s*$/.test(above) ? { path: start.path, startLine: start.line - 1, endLine: start.line, lines: [] } : null;
}

// src/audits/age.ts
var agesOf = (audited) => [
  ...audited.keys.map((held) => ageOfKey(held, audited)),
  ...(audited.github.deployKeys ?? []).map((key) => {
    const { maxAge } = audited.configuration.policy;
    return {
      ...{
        name: `deploy key ${key.title}`,
        id: `deploy-key-${key.id}`,
        service: "github",
        kind: null,
        snooze: null,
        place: audited.home
      },
      owner: key.addedBy === null ? null : `@${key.addedBy}`,
      ...timesOf({ since: key.created, by: "github" }, maxAge, audited),
      manual: {
        page: "https://docs.github.com/authentication/connecting-to-github-with-ssh/managing-deploy-keys",
        steps: [
          "Add a new deploy key, read-only where that does",
          "Store its private half where the old one is",
          "Delete the old deploy key"
        ]
      }
    };
  })
];
function ageOfKey({ entry, service, kind, key, verdict }, audited) {
  const stored = storedFor(entry, audited);
  const written2 = stored === void 0 ? [] : [{ since: stored.updated, by: "secret" }];
  const noted = entry.created === null ? [] : [{ since: `${entry.created}T00:00:00.000Z`, by: "inventory" }];
  const said = verdict?.created == null ? null : { since: verdict.created, by: "service" };
  const latest = [...noted, ...written2].sort((a, b) => Date.parse(b.since) - Date.parse(a.since))[0];
  const made = waysOf(key.create).length > 0 || waysOf(key.rotate).length > 0;
  return {
    ...{
      name: entry.secret,
      id: entry.secret,
      service: service.id,
      kind,
      owner: entry.owner,
      snooze: entry.snooze,
      place: entry.place
    },
    ...timesOf(said ?? latest ?? null, maxAgeOf(entry, audited.configuration), audited),
    manual: made ? { page: service.docs, steps: [`Run \`rekey rotate ${entry.secret}\`, or the Action with \`command: rotate\``] } : {
      page: service.docs,
      steps: [`Make a new key of ${service.name}`, `Store it as ${entry.secret}`, ...revokingSteps(key)]
    }
  };
}
var revokingSteps = (key) => [
  "Then end the old one:",
  ...key.manual?.steps ?? ["revoke it"]
];
function storedFor({ secret, environment }, { github }) {
  const named = (all) => all?.filter(({ name }) => name.toUpperCase() === secret.toUpperCase()) ?? [];
  const own = named(github.environmentSecrets).find(
    (stored) => environment !== null && stored.environment?.toLowerCase() === environment.toLowerCase()
  );
  return own ?? named(github.repositorySecrets)[0] ?? named(github.organizationSecrets)[0];
}
function timesOf(known, seconds, { now, configuration }) {
  const start = known === null ? Number.NaN : Date.parse(known.since);
  if (known === null || Number.isNaN(start)) return { since: null, by: null, due: null, stage: "unknown" };
  const due = start + seconds * 1e3;
  return {
    since: known.since,
    by: known.by,
    due: new Date(due).toISOString(),
    stage: stageAt(now.getTime(), due, seconds, configuration)
  };
}
function stageAt(now, due, seconds, { policy }) {
  if (now >= due + seconds * 1e3) return "long-overdue";
  if (now >= due) return "overdue";
  return now >= due - policy.warnBefore * 1e3 ? "soon" : "young";
}
function sinceInWords({ since, by }) {
  if (since === null) return "nobody knows when it was made";
  const day = since.slice(0, 10);
  if (by === "secret") return `its secret was written last on ${day}; the key is at least as old`;
  if (by === "service") return `made on ${day}, as its service says`;
  return by === "github" ? `made on ${day}, as GitHub says` : `made on ${day}, as the inventory says`;
}

// src/audits/old-key.ts
var severities = { soon: "low", overdue: "medium", "long-overdue": "high" };
var words = { soon: "is due soon", overdue: "is overdue", "long-overdue": "is long overdue" };
var oldKey = {
  id: "old-key",
  finds: "A key that is older than it may be (90 days unless the configuration says otherwise), or will be soon.",
  severity: "high",
  fix: "Rotate it.",
  find: (audited) => agesOf(audited).flatMap((aged) => {
    const severity = severities[aged.stage];
    if (severity === void 0) return [];
    const isSnoozed = aged.snooze !== null && aged.snooze.until >= audited.now.toISOString().slice(0, 10);
    return [
      remarkAt(aged.place, {
        severity: isSnoozed ? "low" : severity,
        confidence: aged.by === "inventory" ? "likely" : "certain",
        secret: aged.id.startsWith("deploy-key-") ? null : aged.id,
        service: aged.service,
        message: `${aged.name} ${words[aged.stage]} (${aged.due.slice(0, 10)}): ${sinceInWords(aged)}${isSnoozed ? `; put off until ${aged.snooze.until}: ${aged.snooze.reason}` : ""}.`,
        fix: aged.manual === null ? "Rotate it." : `${aged.manual.steps.join(". ")}.`
      })
    ];
  })
};

// src/audits/opaque-name.ts
var words2 = /* @__PURE__ */ new Set([
  "API",
  "APP",
  "AUTH",
  "KEY",
  "KEYS",
  "TOKEN",
  "SECRET",
  "SECRETS",
  "PASSWORD",
  "PASS",
  "PASSWD",
  "PW",
  "PWD",
  "PAT",
  "MY",
  "TEST",
  "NEW",
  "OLD",
  "TMP",
  "TEMP",
  "FOO",
  "BAR",
  "X",
  "PROD",
  "CREDENTIAL",
  "CREDENTIALS",
  "ACCESS",
  "BOT",
  "PRIVATE",
  "THE"
]);
var opaqueName = {
  id: "opaque-name",
  finds: "A secret whose name does not say what it is for.",
  severity: "low",
  fix: "Name it after its service and use.",
  find: ({ uses, entries }) => [...uses].flatMap(([name, flows]) => {
    if (entries.has(name) || !name.split("_").every((word) => words2.has(word) || /^\d*$/.test(word))) return [];
    const service = flows.find((flow) => flow.service !== null)?.service?.service ?? null;
    const better = service === null ? null : `${service.toUpperCase().replaceAll("-", "_")}_API_KEY`;
    return [
      remarkAt(startOf(flows[0]), {
        severity: "low",
        confidence: "certain",
        secret: name,
        service,
        message: `${name} does not say which service it is of, nor what for.`,
        fix: `Store it under a name that says so${better === null ? "" : `, such as ${better}`}.`
      })
    ];
  })
};

// src/audits/personal-key.ts
var personalKey = {
  id: "personal-key",
  finds: "A person\u2019s key where the service has keys for machines.",
  severity: "low",
  fix: "Take the service\u2019s key for machines, or that of a restricted user.",
  find: ({ keys }) => keys.flatMap(
    ({ entry, service, key, verdict }) => key.personal === void 0 || verdict?.state === "dead" ? [] : [
      remarkAt(entry.place, {
        severity: "low",
        confidence: "likely",
        secret: entry.secret,
        service: service.id,
        message: `${entry.secret} is a ${key.name}: it acts as the person who made it.`,
        fix: key.personal
      })
    ]
  )
};

// src/audits/plain-http.ts
var plainHttp = {
  id: "plain-http",
  finds: "A key that is sent over plain http.",
  severity: "critical",
  fix: "Use https.",
  find: (audited) => audited.flows.flatMap((flow) => {
    if (flow.end.kind !== "command") return [];
    const { request } = flow.end.command;
    if (request === null || !request.plain || isLoopback(request.host)) return [];
    return [
      remarkOn(flow, {
        ...urlIn(flow.end),
        severity: "critical",
        confidence: request.host === null ? "likely" : "certain",
        message: `${nameOf(flow)} is sent to ${request.host ?? "a host that is not known here"} over plain http: everyone on the way can read it.`,
        fix: "Use https; where the service has none, don\u2019t send a key there.",
        edit: editOf3(request, urlIn(flow.end).line, audited)
      })
    ];
  })
};
function urlIn(end) {
  const { path, line, column } = end.command.words.find(({ text }) => text.includes("http://")) ?? end.command;
  return { path, line, column };
}
var isLoopback = (host) => host !== null && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
function editOf3({ path, host }, number, { services: services2, lines }) {
  if (host === null || host.includes(":")) return null;
  const known = [...services2.values()].some(({ hosts }) => hosts.some((each) => fits2(host.toLowerCase(), each)));
  const line = lines(path)[number - 1];
  const wanted = `http://${host}`;
  if (!known || line === void 0 || line.split(wanted).length !== 2) return null;
  return { path, startLine: number, endLine: number, lines: [line.replace(wanted, `https://${host}`)] };
}
var fits2 = (host, pattern) => pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : !pattern.includes("{") && pattern === host;

// src/audits/repository-wide-secret.ts
var repositoryWideSecret = {
  id: "repository-wide-secret",
  finds: "A job of one environment that uses a secret of the whole repository or organization.",
  severity: "low",
  fix: "Store it in the environment.",
  find({ flows, github: { repositorySecrets, organizationSecrets, environmentSecrets } }) {
    if (repositorySecrets === null || environmentSecrets === null) return [];
    const wide = new Map(
      [...organizationSecrets ?? [], ...repositorySecrets].map((stored) => [stored.name.toUpperCase(), stored.level])
    );
    const own = new Set(environmentSecrets.map(({ environment, name }) => `${environment?.toLowerCase()} ${name.toUpperCase()}`));
    const found = flows.flatMap((flow) => {
      const [name, environment] = [secretOf(flow)?.toUpperCase(), flow.job?.environment?.value];
      if (name === void 0 || environment === void 0 || environment.includes("${{")) return [];
      const level = wide.get(name);
      return level === void 0 || own.has(`${environment.toLowerCase()} ${name}`) ? [] : [{ flow, name, environment, level }];
    });
    return firstOfEach(found, ({ flow, name, environment }) => `${flow.workflow.path} ${name} ${environment}`).map(
      ({ flow, name, environment, level }) => remarkOn(flow, {
        ...pointOf(flow),
        severity: "low",
        confidence: "certain",
        message: `This job is of the environment \`${environment}\`, and ${name} is a secret of the whole ${level}: every other job can use it, too.`,
        fix: `Store ${name} as a secret of the environment, and remove the other.`
      })
    );
  }
};
var pointOf = (flow) => {
  const { path, line, column } = startOf(flow);
  return { path, line, column };
};

// src/audits/script-injection.ts
var written = /(?<![\w.-])(github\.(?:head_ref|event\.(?:issue|pull_request|discussion|release|milestone|label)\.(?:title|body|name|tag_name|description)|event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|event\.(?:comment|review|review_comment)\.body|event\.(?:head_commit|workflow_run\.head_commit)\.(?:message|author\.(?:name|email))|event\.commits(?:\[\d+\]|\.\*)\.(?:message|author\.(?:name|email))|event\.workflow_run\.(?:head_branch|display_title)|event\.pages(?:\[\d+\]|\.\*)\.page_name))(?![\w-])(?!\s*(?:==|!=|&&|\?))/gi;
var whole = /\btoJSON\s*\(\s*(github(?:\.event(?:\.(?:issue|pull_request|discussion|comment|review|head_commit|commits|workflow_run))?)?)\s*\)/gi;
var brackets = /\b(?:contains|startsWith|endsWith|hashFiles)\s*\(|[()]/gi;
var scriptInjection = {
  id: "script-injection",
  finds: "A script that runs what a stranger wrote, in a job that has a secret.",
  severity: "critical",
  fix: "Hand the text over in a variable.",
  find: (audited) => [...flowsByJob(audited)].flatMap(
    ([job, flows]) => job.steps.flatMap((step) => {
      const isScript = step.uses?.name.toLowerCase() === "actions/github-script";
      const script = step.run ?? (isScript ? step.with.find(({ name }) => name.value === "script")?.value : void 0);
      const found = script === void 0 ? [] : injections(script);
      if (script === void 0 || found.length === 0) return [];
      const inStep = flows.filter((flow) => isStepOf(flow, step));
      return found.map(
        ({ offset, field }) => remarkAt(script.at(offset), {
          severity: inStep.length > 0 ? "critical" : "high",
          confidence: "certain",
          secret: secretOf(inStep[0] ?? flows[0]),
          service: (inStep[0] ?? flows[0]).service?.service ?? null,
          message: `\`${field}\` becomes a part of this script, and whoever writes it gets ${listed([...new Set((inStep.length > 0 ? inStep : flows).map((flow) => secretOf(flow) ?? "all secrets"))])}.`,
          places: (inStep.length > 0 ? inStep : flows).map((flow) => placeOf(startOf(flow))),
          fix: `Put it into the step\u2019s \`env\`, and use the variable in quotes.`
        })
      );
    })
  )
};
function injections({ value }) {
  const found = [];
  for (let offset = value.indexOf("${{"); offset >= 0; ) {
    const end = endOf2(value, offset + 3);
    const expression = plain(value.slice(offset + 3, end));
    for (const pattern of [written, whole])
      for (const [, field] of expression.matchAll(pattern)) found.push({ offset, field });
    offset = value.indexOf("${{", end);
  }
  return found;
}
function endOf2(text, from) {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith("}}", at)) return at;
  }
  return text.length;
}
function plain(expression) {
  const text = expression.replace(/\[\s*'([\w-]+)'\s*\]/g, ".$1").replace(/'(?:[^']|'')*'/g, "''");
  let [kept, from, depth, hidden] = ["", 0, 0, 0];
  for (const { 0: sign, index } of text.matchAll(brackets)) {
    depth += sign === ")" ? -1 : 1;
    if (hidden === 0 && sign.length > 1) {
      hidden = depth;
      kept += text.slice(from, index);
    } else if (hidden > depth) {
      hidden = 0;
      from = index + 1;
    }
  }
  return hidden === 0 ? kept + text.slice(from) : kept;
}

// src/audits/shadowed-secret.ts
var shadowedSecret = {
  id: "shadowed-secret",
  finds: "One name at several levels: a rotation of one leaves the others behind.",
  severity: "low",
  fix: "Keep it at one level, or give each its own name.",
  find({ github: { repositorySecrets, organizationSecrets, environmentSecrets }, uses, entries, home }) {
    const all = [...repositorySecrets ?? [], ...organizationSecrets ?? [], ...environmentSecrets ?? []];
    return [...grouped(all, ({ name }) => name.toUpperCase())].flatMap(([name, stored]) => {
      const levels = [...new Set(stored.map(({ level }) => level))];
      if (levels.length < 2) return [];
      const flow = uses.get(name)?.[0];
      return [
        remarkAt(flow === void 0 ? entries.get(name.toUpperCase())?.place ?? home : startOf(flow), {
          severity: "low",
          confidence: "certain",
          secret: name,
          service: flow?.service?.service ?? entries.get(name.toUpperCase())?.service ?? null,
          message: `${name} is stored at several levels (${listed(levels)}): a rotation of one leaves the others behind.`,
          fix: "Keep it at one level, or give each its own name."
        })
      ];
    });
  }
};

// src/audits/shared-key.ts
var sharedKey = {
  id: "shared-key",
  finds: "One key for several environments, services or workflows.",
  severity: "high",
  fix: "Make a key for each.",
  find: (audited) => [...[...audited.uses].flatMap(([name, flows]) => ofSecret(name, flows, audited)), ...ofValues(audited)]
};
function ofSecret(name, flows, audited) {
  const inEnvironments = audited.github.environmentSecrets?.some((stored) => stored.name.toUpperCase() === name) === true;
  const environments = /* @__PURE__ */ new Map();
  const services2 = /* @__PURE__ */ new Map();
  const workflows = /* @__PURE__ */ new Map();
  for (const flow of flows) {
    const environment = flow.job?.environment?.value;
    if (environment !== void 0 && !environment.includes("${{") && !environments.has(environment))
      environments.set(environment, flow);
    const { service } = flow;
    if (service !== null && ["host", "action", "command"].includes(service.by) && !services2.has(service.service))
      services2.set(service.service, flow);
    if (isWorkflow(flow.workflow) && !workflows.has(flow.workflow.path)) workflows.set(flow.workflow.path, flow);
  }
  if (services2.size > 1)
    return [
      told(
        name,
        services2,
        { severity: "high", confidence: "likely" },
        `${name} goes to several services (${listed([...services2.keys()])}): each gets the key of the others.`
      )
    ];
  if (environments.size > 1 && !inEnvironments) {
    const confidence = audited.github.environmentSecrets === null ? "possible" : "certain";
    const severity = confidence === "certain" ? "medium" : "low";
    return [
      told(
        name,
        environments,
        { severity, confidence },
        `${name} serves several environments (${listed([...environments.keys()])}): a leak in one is a leak in all.`
      )
    ];
  }
  if (workflows.size > 2)
    return [
      told(
        name,
        workflows,
        { severity: "low", confidence: "likely" },
        `${name} serves ${workflows.size} workflows: it can\u2019t be retired for one of them.`
      )
    ];
  return [];
}
function told(secret, users, sure, message) {
  const flows = [...users.values()];
  const places2 = firstOfEach(flows.map(startOf), ({ path, line, column }) => `${path}:${line}:${column}`).map(placeOf);
  const service = flows.find((flow) => flow.service !== null)?.service?.service ?? null;
  return remarkAt(startOf(flows[0]), {
    ...sure,
    secret,
    service: users.size > 1 ? service : null,
    message,
    places: places2,
    fix: "Make a key for each, and store each where only its user reads it."
  });
}
var ofValues = ({ keys }) => [
  ...grouped(
    keys.filter(({ mark }) => mark !== null),
    ({ mark }) => String(mark)
  ).values()
].filter((same) => same.length > 1).map(
  (same) => remarkAt(same[0].entry.place, {
    severity: "medium",
    confidence: "certain",
    secret: same[0].entry.secret,
    service: same[0].service.id,
    message: `${listed(same.map(({ entry }) => entry.secret))} hold one and the same key.`,
    places: same.map(({ entry }) => ({ ...entry.place, why: `${entry.secret} is in the inventory` })),
    fix: "Make a key for each, so that each can be retired alone."
  })
);

// src/audits/too-many-keys.ts
var near = 0.8;
var tooManyKeys = {
  id: "too-many-keys",
  finds: "An account near its service\u2019s limit of active keys.",
  severity: "medium",
  fix: "Revoke keys that nobody needs.",
  find: ({ keys }) => [
    ...grouped(
      keys.filter(({ verdict }) => verdict?.state !== "dead"),
      ({ entry, service, verdict }) => `${service.id} ${verdict?.account ?? entry.account ?? ""}`
    ).values()
  ].flatMap((held) => {
    const [{ service, entry }] = held;
    const most = service.limits?.active;
    const count = new Set(held.map(({ mark, entry: { secret } }) => mark ?? secret)).size;
    if (most === void 0 || count < most * near) return [];
    return [
      remarkAt(entry.place, {
        severity: "medium",
        confidence: "likely",
        service: service.id,
        message: `The inventory has ${count} keys of ${service.name}, which allows ${most} for each account: a rotation may find no room for a new one.`,
        fix: "Revoke keys that nobody needs."
      })
    ];
  })
};

// src/audits/undocumented-key.ts
var undocumentedKey = {
  id: "undocumented-key",
  finds: "A key of a known service that the inventory does not have.",
  severity: "low",
  fix: "Write it down: `rekey inventory` drafts the entry.",
  find({ uses, configuration, services: services2 }) {
    const entries = Object.values(configuration.keys);
    const known = new Set(
      entries.flatMap(({ secret, parts, admin }) => [secret, ...Object.values(parts), admin ?? ""]).map((name) => name.toUpperCase())
    );
    return [...uses].flatMap(([name, flows]) => {
      const flow = flows.find(({ service: service2 }) => service2 !== null);
      if (known.has(name) || flow === void 0) return [];
      const service = services2.get(flow.service.service)?.name ?? flow.service.service;
      return [
        remarkAt(startOf(flow), {
          severity: "low",
          confidence: "certain",
          secret: name,
          service: flow.service.service,
          message: `${name} is a key of ${service}, and the inventory does not have it: nobody is asked about its age, access or owner.`,
          places: [flow.service.evidence].map(({ path, line, column, why }) => ({ path, line, column, why })),
          fix: "Write it down under `keys` in `.github/rekey.yml`; `rekey inventory` drafts the entry."
        })
      ];
    });
  }
};

// src/audits/unpinned-action.ts
var trusted = /* @__PURE__ */ new Set(["actions", "github"]);
var unpinnedAction = {
  id: "unpinned-action",
  finds: "A key handed to somebody\u2019s action, workflow or image that is not pinned to a commit or digest.",
  severity: "medium",
  fix: "Pin it to a whole commit id.",
  find: (audited) => firstOfEach(
    secretFlows(audited).flatMap((flow) => {
      const to = receiverOf(flow);
      return to === null || to.pinned || to.kind === "local" || trusted.has(to.owner?.toLowerCase() ?? "") ? [] : [{ flow, to }];
    }),
    ({ flow, to }) => `${spotKey(to.text)} ${nameOf(flow)}`
  ).map(
    ({ flow, to }) => remarkOn(flow, {
      path: to.text.path,
      line: to.text.line,
      column: to.text.column,
      confidence: "certain",
      severity: "medium",
      message: `\`${to.name}\` gets ${nameOf(flow)} and is not pinned${to.ref === null ? "" : `: \`${to.ref}\` can be moved to other code`}.`,
      fix: to.kind === "docker" ? "Pin the image to its digest." : "Pin it to a whole commit id, with the version as a comment."
    })
  )
};
function receiverOf({ end }) {
  if (end.kind === "action") return end.action;
  return end.kind === "handed" ? end.to : null;
}

// src/audits/untrusted-code.ts
var events = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion_comment"]);
var strangers = /github\.event\.pull_request\.head\.|github\.head_ref|github\.event\.workflow_run\.head_|refs\/pull\/|github\.event\.(?:number|issue\.number|pull_request\.number)/;
var untrustedCode = {
  id: "untrusted-code",
  finds: "A secret in a job that checks out what a stranger wrote (`pull_request_target`, `workflow_run`, comments).",
  severity: "critical",
  fix: "Build strangers\u2019 code in a run without secrets.",
  find: (audited) => [...flowsByJob(audited)].flatMap(([job, all]) => {
    const event = all.flatMap(({ workflow }) => isWorkflow(workflow) ? eventOf(workflow) ?? [] : [])[0];
    const checkout = event === void 0 ? void 0 : checkoutOf(job);
    if (event === void 0 || checkout === void 0) return [];
    const flows = all.filter(({ workflow }) => isWorkflow(workflow) && eventOf(workflow) !== void 0);
    return [
      remarkAt(checkout, {
        severity: "critical",
        confidence: "likely",
        secret: secretOf(flows[0]),
        service: flows[0].service?.service ?? null,
        message: `This job runs on \`${event}\`, checks out what anyone can write, and has ${listed(namesOf(flows))}.`,
        places: flows.map((flow) => placeOf(startOf(flow))),
        fix: "Build it in a workflow on `pull_request`, which has no secrets, and hand on nothing but data."
      })
    ];
  })
};
var namesOf = (flows) => [...new Set(flows.map((flow) => secretOf(flow) ?? "all secrets"))];
var eventOf = ({ triggers }) => triggers.find(({ name }) => events.has(name))?.name;
function checkoutOf({ steps }) {
  for (const { uses, with: inputs, run } of steps) {
    if (uses !== null && /^actions\/checkout$/i.test(uses.name)) {
      const asked = inputs.find(({ name, value }) => /^(?:ref|repository)$/i.test(name.value) && strangers.test(value.value));
      if (asked !== void 0) return asked.value;
    }
    const at = run === null ? null : commandIn(run.value);
    if (run !== null && at !== null) return run.at(at);
  }
  return void 0;
}
var theirs = /refs\/pull\/|\bpull\/(?:\$\{\{[^{}]*\}\}|[^\s/]+)\/(?:head|merge)|github\.head_ref|GITHUB_HEAD_REF|pull_request\.head\.|workflow_run\.head_/;
var takes = /\s(?:checkout|switch|merge|pull|reset|clone|worktree)\s/;
function commandIn(script) {
  let [offset, fetched] = [0, null];
  for (const line of script.split("\n")) {
    const git = line.search(/\bgit\s/);
    const own = line.search(/\bgh\s+pr\s+checkout\b/);
    if (own >= 0) return offset + own;
    if (git >= 0 && theirs.test(line)) {
      if (takes.test(line)) return offset + git;
      if (/\sfetch\s/.test(line)) fetched ??= offset + git;
    } else if (git >= 0 && fetched !== null && takes.test(line)) return fetched;
    offset += line.length + 1;
  }
  return null;
}

// src/audits/unused-secret.ts
var unusedSecret = {
  id: "unused-secret",
  finds: "A stored secret that no workflow uses.",
  severity: "low",
  fix: "Revoke the key, and remove the secret.",
  find({ flows, uses, configuration, entries, home, github: { repositorySecrets, environmentSecrets } }) {
    const isOpen = handsAllOver({ flows });
    const admins = new Set(Object.values(configuration.keys).map(({ admin }) => admin?.toUpperCase()));
    const parts = new Set(
      Object.values(configuration.keys).flatMap((entry) => Object.values(entry.parts)).map((name) => name.toUpperCase())
    );
    return [...repositorySecrets ?? [], ...environmentSecrets ?? []].flatMap(({ name, level, environment, updated }) => {
      const upper = name.toUpperCase();
      if (isOpen || uses.has(upper) || admins.has(upper) || parts.has(upper)) return [];
      const where = level === "environment" ? `of the environment \`${environment}\`` : "of the repository";
      return [
        remarkAt(entries.get(name.toUpperCase())?.place ?? home, {
          severity: "low",
          confidence: "likely",
          secret: name,
          message: `${name}, a secret ${where}, is used by no workflow of this branch; it was written last on ${updated.slice(0, 10)}.`,
          fix: "Revoke the key where nothing else needs it, and remove the secret."
        })
      ];
    });
  }
};

// src/audits/writing-deploy-key.ts
var writingDeployKey = {
  id: "writing-deploy-key",
  finds: "A deploy key that may write.",
  severity: "medium",
  fix: "Make it read-only where nothing pushes with it.",
  find: ({ github, home }) => (github.deployKeys ?? []).flatMap(
    (key) => key.readOnly || !key.enabled ? [] : [
      remarkAt(home, {
        severity: "medium",
        confidence: "possible",
        service: "github",
        message: `The deploy key \u201C${key.title}\u201D may push to this repository.`,
        fix: "Where nothing pushes with it, add the same public key anew without write access, and delete this one: a deploy key can\u2019t be changed."
      })
    ]
  )
};

// src/audits/index.ts
var audits = [
  allSecrets,
  deadKey,
  expiringKey,
  fullAccess,
  hardCodedKey,
  idleKey,
  keyInArtifact,
  keyInClient,
  keyInLog,
  keyInUrl,
  keyOnCommandLine,
  longLivedCredential,
  missingSecret,
  needlessKey,
  oldKey,
  opaqueName,
  ownerLeft,
  personalKey,
  plainHttp,
  repositoryWideSecret,
  scriptInjection,
  shadowedSecret,
  sharedKey,
  tooManyKeys,
  undocumentedKey,
  unpinnedAction,
  untrustedCode,
  unusedSecret,
  writingDeployKey
];

// src/verbs/findings.ts
function findingsOf(audited) {
  const twins = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  return audits.flatMap((audit) => audit.find(audited).map((remark) => ({ audit: audit.id, ...remark }))).sort((a, b) => comparePlaces(a, b) || compare(a.audit, b.audit) || compare(a.message, b.message)).filter((remark) => {
    const same = [remark.audit, remark.path, remark.line, remark.column, remark.message].join("\0");
    return !seen.has(same) && seen.add(same);
  }).map((remark) => {
    const kin = [remark.audit, remark.path, remark.message].join("\0");
    const before = twins.get(kin) ?? 0;
    twins.set(kin, before + 1);
    const fingerprint = createHash("sha256").update(`${kin}\0${before}`).digest("hex").slice(0, 16);
    return withSoundEdit({ ...remark, fingerprint, suppressed: null }, audited);
  });
}
function withSoundEdit(finding, { lines }) {
  if (finding.edit === null) return finding;
  const isSound = fixesOf([finding], (path) => lines(path).join("\n"), isReadable).length > 0;
  return isSound ? finding : { ...finding, edit: null };
}
async function auditReport({ audited, coverage, notes, scrub }, version) {
  const today = audited.now.toISOString().slice(0, 10);
  const told2 = await suppressFindings(findingsOf(audited), audited.configuration.ignore, today);
  return {
    schema: 1,
    tool: { name: "rekey", version },
    coverage,
    leaks: [],
    findings: scrubbed(told2.findings, scrub),
    notes: [...notes, ...told2.notes]
  };
}

export {
  gather,
  grantedOf,
  neededOf,
  handsAllOver,
  hardCodedKey,
  agesOf,
  sinceInWords,
  fixesOf,
  patchOf,
  auditReport
};
