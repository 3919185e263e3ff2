import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  makeRepository,
  makeSecrets
} from "./chunks/chunk-HRTGKDIF.js";
import {
  cut,
  sectionsOf,
  send,
  send2,
  sentenceOf,
  titleOf,
  titleOfSeveral,
  write,
  write2,
  write3,
  writeSection,
  writeSeveral
} from "./chunks/chunk-FWHL4BNG.js";
import {
  fetchThroughProxy,
  makeNetwork
} from "./chunks/chunk-BIDFB2KE.js";
import {
  require_tunnel
} from "./chunks/chunk-HUOYU4VN.js";
import {
  require_undici
} from "./chunks/chunk-XZOEDZLL.js";
import {
  hasFailed,
  rotateKeys,
  rotatedInWords,
  wantedIn
} from "./chunks/chunk-LSKJAYSM.js";
import {
  checkStateKey,
  incidentId,
  isPublicPart,
  needsStateKey,
  openText,
  partNames2 as partNames,
  planOf,
  portsFor,
  readBlock,
  rehearsal,
  respondToScan,
  sealText,
  stateKeyOf,
  writeBlock
} from "./chunks/chunk-XWO7VX3C.js";
import {
  Refused
} from "./chunks/chunk-SIYRDV7E.js";
import "./chunks/chunk-QCKYULQS.js";
import "./chunks/chunk-5V5UEU2F.js";
import {
  configurationPath,
  fetchCommit,
  findLeaks,
  leakReport,
  severityBefore,
  withoutKeys
} from "./chunks/chunk-KNXBDT3N.js";
import {
  isAlive
} from "./chunks/chunk-7FMBCP74.js";
import {
  clock,
  files,
  openRepository,
  randomBytes,
  version,
  writerTo
} from "./chunks/chunk-WP4IT2QT.js";
import {
  inputTable
} from "./chunks/chunk-5SO4IZ22.js";
import {
  code,
  counted,
  exitCodeOf,
  isDead,
  isOpenTo,
  leaksToTell,
  markdown,
  responseInWords,
  severities,
  verdictInWords
} from "./chunks/chunk-3GBRIFSQ.js";
import {
  inLog
} from "./chunks/chunk-KBWA2OBA.js";
import {
  Secret
} from "./chunks/chunk-CFS3VBYG.js";
import "./chunks/chunk-A52MLJ7D.js";
import "./chunks/chunk-2QQB2YYT.js";
import "./chunks/chunk-CXFW7RMN.js";
import {
  defaults
} from "./chunks/chunk-ZTKCIODS.js";
import "./chunks/chunk-MPAUMHRZ.js";
import "./chunks/chunk-LGUBDQKE.js";
import {
  Fault,
  nearest
} from "./chunks/chunk-V66PPTEQ.js";
import {
  services
} from "./chunks/chunk-3XDAOTK5.js";
import {
  __export,
  __toESM
} from "./chunks/chunk-O5HEBZSY.js";

// src/config/trust.ts
var fewKeys = 10;
var sameRepository = ({ headRepoId, baseRepoId, isDependabot }) => headRepoId !== null && headRepoId === baseRepoId && !isDependabot;
var writers = { content: "writers", mayVerify: true, verifyAtMost: null, mayAct: "policy", mayTell: true };
var anyone = { content: "anyone", mayVerify: true, verifyAtMost: fewKeys, mayAct: "ours-only", mayTell: true };
var readOnly = { content: "anyone", mayVerify: false, verifyAtMost: 0, mayAct: "never", mayTell: false };
var trustTable = [
  {
    events: ["pull_request"],
    when: "from a branch of the same repository",
    fits: sameRepository,
    trust: {
      ...writers,
      configurationFrom: "base",
      reason: "Only people who may write to this repository can open this pull request."
    }
  },
  {
    events: ["pull_request"],
    when: "from a fork (deleted or not) or by Dependabot",
    fits: () => true,
    trust: {
      ...readOnly,
      configurationFrom: "base",
      reason: "Anyone can open a pull request from a fork: what it brings is read, and no key service is asked."
    }
  },
  {
    events: ["push"],
    when: "by Dependabot",
    fits: ({ isDependabot }) => isDependabot,
    trust: {
      ...readOnly,
      configurationFrom: "default-branch",
      reason: "GitHub gives runs by Dependabot no secrets and no right to write: what they bring is read."
    }
  },
  {
    events: ["push", "schedule", "workflow_dispatch"],
    when: "by anyone who can start it",
    fits: () => true,
    trust: {
      ...writers,
      configurationFrom: "default-branch",
      reason: "Only people who may write to this repository can start this run."
    }
  },
  {
    events: ["merge_group"],
    when: "always",
    fits: () => true,
    trust: {
      ...writers,
      configurationFrom: "base",
      reason: "Only people who may write to this repository can put a change in the merge queue."
    }
  },
  {
    events: ["workflow_run"],
    when: "after a run of the same repository, by one of the events above",
    fits: sameRepository,
    trust: {
      ...writers,
      configurationFrom: "default-branch",
      reason: "The run before this one read a branch of this repository."
    }
  },
  {
    events: ["workflow_run"],
    when: "after any other run: a fork\u2019s, Dependabot\u2019s, one that a comment started",
    fits: () => true,
    trust: {
      ...anyone,
      configurationFrom: "default-branch",
      reason: "The run before this one read what anyone can write: few keys are asked about, and only our own are acted on."
    }
  },
  {
    events: ["issue_comment", "pull_request_target"],
    when: "always",
    fits: () => true,
    trust: {
      ...anyone,
      configurationFrom: "default-branch",
      reason: "Anyone can start this run: few keys are asked about, and only our own are acted on."
    }
  },
  {
    events: [],
    when: "any other event",
    fits: () => true,
    trust: {
      ...readOnly,
      configurationFrom: "none",
      reason: "rekey does not know who can start a run by this event: it only reads."
    }
  }
];
var writersEvents = /* @__PURE__ */ new Set(["pull_request", "push", "schedule", "workflow_dispatch", "merge_group"]);
function trustOf(trigger) {
  const row = trustTable.find(({ events: events2, fits }) => (events2.length === 0 || events2.includes(trigger.name)) && fits(trigger));
  return row.trust;
}
function triggerOf(name, payload, actor) {
  const repository = id(payload, "repository");
  const isPullRequest = name === "pull_request" || name === "pull_request_target";
  const wasOurs = writersEvents.has(at(payload, "workflow_run", "event"));
  const [headRepoId, baseRepoId] = isPullRequest ? [id(payload, "pull_request", "head", "repo"), id(payload, "pull_request", "base", "repo")] : name === "workflow_run" ? [wasOurs ? id(payload, "workflow_run", "head_repository") : null, repository] : [repository, repository];
  const people = [
    actor,
    at(payload, "sender", "login"),
    at(payload, "pull_request", "user", "login"),
    at(payload, "workflow_run", "actor", "login"),
    at(payload, "workflow_run", "triggering_actor", "login")
  ];
  return { name, actor, headRepoId, baseRepoId, isDependabot: people.includes("dependabot[bot]") };
}
function id(payload, ...path6) {
  const value = at(payload, ...path6, "id");
  return typeof value === "number" ? value : null;
}
function at(value, ...path6) {
  for (const step of path6)
    value = value !== null && typeof value === "object" ? value[step] : void 0;
  return value;
}

// src/verbs/action-inputs.ts
var shortestMaskedLeak = 16;
function maskCredentials(runner, environment2, services2) {
  maskNamed(runner, environment2, services2);
  for (const [name, value] of Object.entries(environment2)) {
    if (!/^REKEY_KEY_/i.test(name) || !value) continue;
    runner.mask(new Secret(value));
    for (const piece of value.includes(":") ? value.split(":") : [])
      if (piece.length >= shortestMaskedLeak) runner.mask(new Secret(piece));
  }
  const given = (name) => {
    const value = runner.input(name) || environment2[inputTable.find((input) => input.name === name)?.env ?? ""] || null;
    if (value !== null) runner.mask(new Secret(value));
    return value;
  };
  const [githubToken, adminToken, stateKey] = [given("github-token"), given("admin-token"), given("state-key")];
  const secret = (value) => value === null ? void 0 : new Secret(value);
  return { githubToken: secret(githubToken), adminToken: secret(adminToken), stateKey };
}
function maskNamed(runner, environment2, services2) {
  const names = services2.flatMap(
    ({ keys }) => Object.values(keys).flatMap(({ admin }) => admin === void 0 ? [] : [admin.env])
  );
  for (const name of new Set(names)) if (environment2[name]) runner.mask(new Secret(environment2[name]));
}
function maskLeaks(runner, leaks, services2) {
  for (const { service, kind, parts, confidence, judged } of leaks) {
    const key = services2.find(({ id: id2 }) => id2 === service)?.keys[kind];
    if (key === void 0 || confidence === "possible" || judged !== null) continue;
    for (const [name, value] of Object.entries(parts))
      if (value.length >= shortestMaskedLeak && !isPublicPart(key, name)) runner.mask(value);
  }
}
function optionsOf(runner) {
  const rows = inputTable.map((input) => {
    const given = input.action && input.secret !== true ? runner.input(input.name) : "";
    const fallback = input.default ?? void 0;
    switch (input.type) {
      case "flag":
        return [input.name, given === "" ? fallback === true : flagOf(input.name, given)];
      case "number":
        return [input.name, given === "" ? fallback : numberOf(input.name, given)];
      case "list":
        return [input.name, given === "" ? fallback === void 0 ? [] : [fallback] : given.split(/\s*\n\s*/).filter(Boolean)];
      case "choice":
        return [input.name, given === "" ? fallback : choiceOf(input.name, given, input.choices ?? [])];
      default:
        return [input.name, given === "" ? fallback : given];
    }
  });
  return Object.fromEntries(rows);
}
function flagOf(name, given) {
  if (/^(true|false)$/i.test(given)) return /^true$/i.test(given);
  throw new Fault(`the input ${name} takes true or false`);
}
function numberOf(name, given) {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new Fault(`the input ${name} takes a whole number`);
}
function choiceOf(name, given, choices) {
  if (choices.includes(given)) return given;
  const near = nearest(given, choices);
  throw new Fault(`the input ${name} takes one of ${choices.join(", ")}${near === void 0 ? "" : `; did you mean ${near}?`}`);
}

// src/verbs/event.ts
function readEvent(name, payload) {
  const about = {
    defaultBranch: text(payload, "repository", "default_branch"),
    repositoryId: number(payload, "repository", "id")?.toString() ?? null,
    isPublic: flag(payload, "repository", "private", false)
  };
  const branch = (value) => value === null ? null : value.startsWith("refs/") ? value : `refs/heads/${value}`;
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const since = commit(payload, "pull_request", "base", "sha");
      const to = commit(payload, "pull_request", "head", "sha");
      if (since === null || to === null) throw new Fault(`the event ${name} names no base and head commit`);
      const base = branch(text(payload, "pull_request", "base", "ref"));
      return { ...about, pull: number(payload, "pull_request", "number"), base, content: { kind: "since", since, to } };
    }
    case "merge_group": {
      const [since, to] = [commit(payload, "merge_group", "base_sha"), commit(payload, "merge_group", "head_sha")];
      if (since === null || to === null) throw new Fault("the event merge_group names no base and head commit");
      return {
        ...about,
        pull: null,
        base: branch(text(payload, "merge_group", "base_ref")),
        content: { kind: "since", since, to }
      };
    }
    case "push":
      return { ...about, pull: null, base: null, content: pushed(payload) };
    default:
      return { ...about, pull: null, base: null, content: { kind: "tree" } };
  }
}
function pushed(payload) {
  const [from, to] = [commit(payload, "before"), commit(payload, "after")];
  if (to === null) throw new Fault("the event push names no commit");
  if (isZero(to)) return { kind: "nothing", why: "a branch or tag was deleted" };
  return { kind: "pushed", from: from === null || isZero(from) ? null : from, to, ref: text(payload, "ref") };
}
async function rangeOf(content, defaultBranch, github) {
  if (content.kind === "nothing" || content.kind === "tree") return null;
  if (content.kind === "since") return `${await baseOf(github, content.since, content.to) ?? content.since}..${content.to}`;
  if (content.from !== null && await baseOf(github, content.from, content.to) !== null) return `${content.from}..${content.to}`;
  const branch = await defaultBranch();
  if (content.ref === `refs/heads/${branch}`) return `${zeros}..${content.to}`;
  return `${await baseOf(github, branch, content.to) ?? zeros}..${content.to}`;
}
var zeros = "0".repeat(40);
var isZero = (sha) => /^0+$/.test(sha);
async function baseOf(github, base, head) {
  try {
    return (await github.mergeBase(base, head)).sha;
  } catch (error2) {
    if (error2 instanceof Refused || error2 instanceof Fault) return null;
    throw error2;
  }
}
function at2(value, path6) {
  for (const step of path6)
    value = value !== null && typeof value === "object" && Object.hasOwn(value, step) ? value[step] : void 0;
  return value;
}
var text = (payload, ...path6) => {
  const value = at2(payload, path6);
  return typeof value === "string" && value !== "" && value.length <= 1024 ? value : null;
};
var number = (payload, ...path6) => {
  const value = at2(payload, path6);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
};
var commit = (payload, ...path6) => {
  const value = text(payload, ...path6);
  return value !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
};
function flag(payload, first, second, wanted) {
  const value = at2(payload, [first, second]);
  return typeof value === "boolean" ? value === wanted : null;
}

// src/verbs/incident-issues.ts
var mostIssues = 20;
function keepIncidentIssues(github, blocks, telling, leaksOf) {
  let loading;
  const load = () => loading ??= loadIssues(github, blocks);
  let opened = 0;
  const blockOf = (incident) => blocks?.write(incident) ?? null;
  const textOf = ({ story, text: text2 }) => story === null ? text2 : writeSection(story, blockOf(story.incident));
  function bodyOf({ several, entries }) {
    const all = [...entries.values()];
    if (!several) {
      const { story, places, steps } = all[0];
      return story === null ? all[0].text : write2(story, { ...telling, block: blockOf(story.incident), places, steps });
    }
    const body = writeSeveral(all.map(textOf));
    if (body === null)
      throw new Fault("there are more incidents than one issue can hold; the next run goes on with those that are left");
    return body;
  }
  async function place(story) {
    const { known } = await load();
    const own = issueOf(known, story);
    if (own === void 0 && !deservesIssue(story)) return void 0;
    const isFull = opened >= mostIssues;
    const issue2 = own ?? (isFull ? known.find(({ several, open: open3 }) => several && open3) : void 0);
    if (issue2 === void 0) await open2(known, story, isFull);
    else put(issue2, story);
    return issue2;
  }
  async function open2(known, story, several) {
    const entries = /* @__PURE__ */ new Map([[story.incident.id, entryOf(story, void 0)]]);
    const issue2 = { number: 0, body: "", open: true, several, entries };
    issue2.body = bodyOf(issue2);
    issue2.number = await github.createIssue(several ? titleOfSeveral : titleOf(story.incident), issue2.body);
    known.push(issue2);
    if (!several) opened++;
  }
  function put(issue2, story) {
    const before = new Map(issue2.entries);
    const { id: id2 } = story.incident;
    const same = [...before].find(([other, entry]) => other === id2 || entry.story === null && shares(entry, story));
    if (same !== void 0 && same[0] !== id2) issue2.entries.delete(same[0]);
    issue2.entries.set(id2, entryOf(story, same?.[1]));
    try {
      bodyOf(issue2);
    } catch (error2) {
      issue2.entries.clear();
      for (const [other, entry] of before) issue2.entries.set(other, entry);
      throw error2;
    }
  }
  async function save(issue2) {
    const body = bodyOf(issue2);
    const open3 = [...issue2.entries.values()].some(
      ({ story }) => story === null ? issue2.open : story.incident.status !== "closed"
    );
    if (body === issue2.body && open3 === issue2.open) return;
    await github.updateIssue(issue2.number, { ...body !== issue2.body && { body }, ...open3 !== issue2.open && { open: open3 } });
    issue2.body = body;
    issue2.open = open3;
  }
  return {
    journal: {
      async read() {
        const { known, ignored } = await load();
        const stories = known.flatMap(({ entries }) => [...entries.values()].map(({ story }) => story));
        return { incidents: stories.flatMap((story) => story === null ? [] : [story.incident]), ignored };
      },
      async write(incident) {
        const issue2 = await place({ incident, leaks: leaksOf(incident) });
        if (issue2 !== void 0) await save(issue2);
      }
    },
    async tell(stories) {
      const changed = /* @__PURE__ */ new Set();
      for (const story of stories) {
        const issue2 = await place(story);
        if (issue2 !== void 0) changed.add(issue2);
      }
      for (const issue2 of changed) await save(issue2);
    }
  };
}
var deservesIssue = ({ incident: { status, events: events2 }, leaks }) => status !== "closed" && (leaks.length === 0 || leaks.some(({ confidence }) => confidence !== "possible") || events2.some(({ step, state }) => step !== "found" && step !== "verify" || state !== void 0 && isAlive(state)));
function issueOf(known, story) {
  const own = known.find(({ entries }) => entries.has(story.incident.id));
  if (own !== void 0 || story.incident.status === "closed") return own;
  return known.find(({ entries }) => [...entries.values()].some((entry) => entry.story === null && shares(entry, story)));
}
var shares = (entry, { leaks }) => leaks.some(({ fingerprint }) => entry.fingerprints.includes(fingerprint));
function entryOf(story, before) {
  const leaks = story.leaks.length > 0 ? story.leaks : before?.story?.leaks ?? [];
  const fingerprints = [.../* @__PURE__ */ new Set([...before?.fingerprints ?? [], ...leaks.map(({ fingerprint }) => fingerprint)])];
  return {
    story: { incident: story.incident, leaks, fingerprints },
    fingerprints,
    places: before?.places ?? [],
    steps: before?.steps ?? "",
    text: before?.text ?? ""
  };
}
async function loadIssues(github, blocks) {
  const author = await github.author();
  const known = [];
  const ignored = [];
  for (const issue2 of [...await github.issues()].sort((a, b) => a.number - b.number)) {
    const { several, sections } = sectionsOf(issue2.body);
    if (sections.length === 0) continue;
    if (issue2.author !== author) ignored.push(`Issue #${issue2.number} has rekey's mark, but someone else wrote it.`);
    else
      known.push({
        number: issue2.number,
        body: issue2.body,
        open: issue2.open,
        several,
        entries: entriesOf(issue2, sections, blocks, ignored)
      });
  }
  return { known, ignored };
}
function entriesOf(issue2, sections, blocks, ignored) {
  return new Map(
    sections.map(({ id: id2, fingerprints, places, steps, block, text: text2 }) => {
      const incident = block === null ? null : blocks?.read(block) ?? null;
      const authentic = incident?.id === id2 ? incident : null;
      if (blocks !== null && block !== null && authentic === null)
        ignored.push(`A record in issue #${issue2.number} was not written with this state key.`);
      return [
        id2,
        {
          fingerprints,
          places,
          steps,
          text: text2,
          story: authentic === null ? null : { incident: authentic, leaks: [], fingerprints }
        }
      ];
    })
  );
}

// src/verbs/respond-on-github.ts
var noMemory = {
  issues: null,
  journal: { read: async () => ({ incidents: [], ignored: [] }), write: async () => {
  } },
  stateKey: null,
  remarks: []
};
var acts = /* @__PURE__ */ new Set(["create", "store", "disable", "revoke", "rotate"]);
async function openMemory(options, on, scan, world) {
  const { github, telling, trust } = on;
  if (!trust.mayTell) return noMemory;
  if (!options.issues) {
    const why = "rekey remembers in issues, and the input issues is false: nothing is remembered, and so nothing is done that needs memory.";
    return { issues: null, journal: noMemory.journal, stateKey: null, remarks: on.stateKey === null ? [] : [why] };
  }
  const stateKey = on.stateKey === null ? null : stateKeyOf(checkStateKey(on.stateKey), on.repositoryId);
  const blocks = stateKey === null ? null : blocksWith(stateKey, telling.readers, world.random);
  const issues = keepIncidentIssues(github, blocks, telling, leaksByIncident(scan.leaks, on.services, stateKey));
  const lacksKey = stateKey === null && telling.readers === "anyone" && trust.mayAct !== "never" && asksForActs(on.configuration);
  const remarks = lacksKey ? [needsStateKey] : [];
  try {
    await issues.journal.read();
  } catch (error2) {
    if (!isRefusal(error2)) throw error2;
    return {
      issues: null,
      journal: noMemory.journal,
      stateKey: null,
      remarks: [`Incidents can't be kept in issues: ${error2.message}`]
    };
  }
  return { issues, journal: forgiving(issues.journal, remarks), stateKey, remarks };
}
var asksForActs = ({ policy, keys }) => [policy, ...policy.rules, ...Object.values(keys)].some(({ onLeak }) => onLeak !== null && onLeak !== "report");
var isRefusal = (error2) => error2 instanceof Refused || error2 instanceof Fault;
function forgiving(journal, remarks) {
  return {
    read: () => journal.read(),
    async write(incident) {
      try {
        await journal.write(incident);
      } catch (error2) {
        if (!isRefusal(error2) || incident.events.some(({ step }) => acts.has(step))) throw error2;
        const remark = `Incidents can't be kept in issues: ${error2.message}`;
        if (!remarks.includes(remark)) remarks.push(remark);
      }
    }
  };
}
function blocksWith(stateKey, readers, random) {
  const sealed = /* @__PURE__ */ new Map();
  return {
    write(incident) {
      const block = writeBlock(incident, stateKey);
      if (readers === "maintainers") return block;
      const known = sealed.get(block) ?? sealText(block, stateKey, random);
      sealed.set(block, known);
      return known;
    },
    read(text2) {
      const block = text2.startsWith("{") ? text2 : openText(text2, stateKey);
      if (block === null) return null;
      if (block !== text2) sealed.set(block, text2);
      return readBlock(block, stateKey);
    }
  };
}
function leaksByIncident(leaks, services2, stateKey) {
  if (stateKey === null) return () => [];
  const places = /* @__PURE__ */ new Map();
  for (const leak of leaks) {
    const key = services2.find(({ id: id3 }) => id3 === leak.service)?.keys[leak.kind];
    if (key === void 0 || !partNames(key).every((name) => Object.hasOwn(leak.parts, name))) continue;
    const id2 = incidentId(stateKey, leak.service, leak.kind, leak.parts, partNames(key));
    places.set(id2, [...places.get(id2) ?? [], leakReport(leak, severityBefore(leak.confidence), null)]);
  }
  return ({ id: id2 }) => places.get(id2) ?? [];
}
async function portsOnGitHub(on, memory, world) {
  const { runner, repository, services: services2, secrets, telling } = on;
  const { journal, stateKey } = memory;
  const ports = await portsFor(world, {
    ...{ repository, services: services2, journal, stateKey, secrets },
    // Nothing on the runner itself is ever asked.
    loopback: [],
    mask(parts, service, kind) {
      const key = service.keys[kind];
      for (const [name, value] of Object.entries(parts)) if (key === void 0 || !isPublicPart(key, name)) runner.mask(value);
    },
    watch(incident, event) {
      if (telling.readers === "maintainers")
        runner.log(inLog(`${incident.service}/${incident.kind} (${incident.id.slice(0, 8)}): ${sentenceOf(event)}`));
    }
  });
  return {
    ...ports,
    async recall(places) {
      for (const { blob } of places) if (!await isThere(blob, repository.git)) await fetchCommit(repository.git, blob);
      return await ports.recall?.(places) ?? [];
    }
  };
}
var isThere = async (object, git) => (await git.run(["cat-file", "-e", object], { ok: [0, 1, 128] })).code === 0;
async function respondOnGitHub(options, on, scan, memory, world) {
  const told = await respondToScan(scan, options, await portsOnGitHub(on, memory, world), settingOf(on), world);
  if (on.telling.readers === "anyone") return { ...told, faults: [], code: codeWithoutFaults(told, options) };
  const wanted = told.stories.filter(({ incident, leaks }) => incident.policy !== "report" && leaks.some(isLive));
  if (memory.stateKey !== null || on.trust.mayAct === "never" || wanted.length === 0) return told;
  return { ...told, faults: [...told.faults, memory.remarks[0] ?? needsStateKey], code: 2 };
}
var codeWithoutFaults = ({ report, faults, code: code2 }, options) => faults.length === 0 ? code2 : exitCodeOf(report, options["fail-on"]);
var isLive = ({ verdict }) => verdict !== null && isAlive(verdict.state);
var settingOf = ({ configuration, services: services2, trust, branch }) => ({
  configuration,
  services: services2,
  trust,
  branch
});

// src/verbs/rotate-on-github.ts
async function rotateOnGitHub(options, on, world) {
  const { runner, configuration, trust } = on;
  if (trust.content !== "writers" || trust.mayAct !== "policy") throw new Fault(`rotate does not run here: ${trust.reason}`);
  const wanted = wantedIn(configuration, options.key);
  const memory = await openMemory(options, on, { leaks: [] }, world);
  const ports = await portsOnGitHub(on, memory, world);
  const dry = options["dry-run"] ? rehearsal(ports) : null;
  const { rotated, notes, acts: acts2 } = await rotateKeys(wanted, dry?.ports ?? ports, settingOf(on));
  const plan = dry === null ? [] : planOf(dry.acts, []);
  for (const line of [...notes, ...plan, ...memory.remarks]) runner.log(inLog(line));
  const rows = rotated.map((each) => `| ${code(each.entry.secret)} | ${markdown(rotatedInWords(each, dry !== null))} |`);
  const table = rows.length === 0 ? "The inventory is empty." : ["| key | what came of it |", "| --- | --- |", ...rows].join("\n");
  await runner.summary(
    `## rekey: rotation

${table}

${[...notes, ...plan, ...memory.remarks].map((line) => `- ${markdown(line)}`).join("\n")}
`
  ).catch(ignoreFault);
  for (const each of rotated) runner.log(`${inLog(each.entry.secret)}: ${inLog(rotatedInWords(each, dry !== null))}`);
  const failed = rotated.filter(hasFailed);
  const faults = [
    ...memory.stateKey === null ? memory.remarks : [],
    ...failed.flatMap(({ why }) => why === null ? [] : [why])
  ];
  return {
    code: failed.length > 0 ? 2 : 0,
    acts: dry === null ? acts2 : 0,
    open: rotated.filter(({ responded }) => responded !== null && responded.incident.status !== "closed").length,
    sentence: failed.length === 0 ? null : faults[0] ?? "A key that was to be renewed was not."
  };
}
var ignoreFault = (error2) => {
  if (!(error2 instanceof Fault)) throw error2;
};

// src/reporters/annotations.ts
var most = 10;
var longest = 4e3;
function write4(telling) {
  const leaks = leaksToTell(telling.report);
  const weight = telling.readers === "maintainers" ? bySeverity : byConfidence;
  const errors = leaks.filter((leak) => !isDead(leak)).sort((a, b) => weight(a) - weight(b));
  return [...limited("error", errors, telling), ...limited("warning", leaks.filter(isDead), telling)];
}
function send3(annotations, runner) {
  for (const annotation of annotations) runner.annotate(annotation);
}
var bySeverity = ({ severity }) => severities.indexOf(severity);
var byConfidence = ({ confidence }) => ["certain", "likely", "possible"].indexOf(confidence);
function limited(level, leaks, telling) {
  const shown = leaks.length <= most ? leaks : leaks.slice(0, most - 1);
  const rest = leaks.length - shown.length;
  const more = rest === 0 ? [] : [{ level, title: "rekey", message: `${counted(rest, "more leaked key")}: see the summary of this run`, place: null }];
  return [...shown.map((leak) => annotationOf(level, leak, telling)), ...more];
}
function annotationOf(level, leak, { readers }) {
  const what = `${leak.service}/${leak.key} ${leak.redacted}`;
  const state = isOpenTo(readers, leak) ? ` Its service says: ${verdictInWords(leak)}. ${capital(responseInWords(leak))}.` : "";
  const commit2 = leak.commit === null ? "" : ` Commit ${leak.commit.slice(0, 8)}.`;
  return {
    level,
    title: isDead(leak) ? "A dead key was committed" : "Leaked key",
    message: cut(inLog(`${what} was committed.${state}${commit2} Fingerprint ${leak.fingerprint}`), longest),
    place: leak.found === "file" ? { path: leak.path, line: leak.line, endLine: leak.endLine, column: leak.column, endColumn: leak.endColumn } : null
  };
}
var capital = (text2) => text2.charAt(0).toUpperCase() + text2.slice(1);

// src/verbs/tell-on-github.ts
async function tellOnGitHub(telling, options, ears, remarks) {
  const { runner, github, issues, pull } = ears;
  const all = [...remarks];
  if (github !== null && pull !== null && options.comment)
    await tried("The comment", all, () => send(write(telling), github, pull));
  if (issues !== null && options.issues) await tried("The issues", all, () => issues.tell(telling.stories));
  send3(write4(telling), runner);
  for (const message of all) runner.annotate({ level: "warning", title: "rekey", message: inLog(message), place: null });
  if (!await send2(write3(telling, all), runner)) runner.log("This runner takes no job summary.");
}
async function tried(what, remarks, send4) {
  try {
    await send4();
  } catch (error2) {
    if (!(error2 instanceof Refused || error2 instanceof Fault)) throw error2;
    if (!remarks.some((remark) => remark.endsWith(error2.message)))
      remarks.push(`${what} could not be brought up to date: ${error2.message}`);
  }
}

// src/verbs/act-on-event.ts
async function actOnEvent(world) {
  const { runner } = world;
  try {
    const credentials = maskCredentials(runner, world.environment, services);
    return await act(optionsOf(runner), credentials, world);
  } catch (error2) {
    if (!(error2 instanceof Fault || error2 instanceof Refused)) throw error2;
    give(runner, { ...noOutputs, result: "fault", coverage: "incomplete" });
    runner.fail(inLog(withoutKeys(error2.message)));
    return 2;
  }
}
async function act(options, credentials, world) {
  const { runner, environment: environment2 } = world;
  const name = environment2.GITHUB_EVENT_NAME ?? "";
  const payload = await runner.event();
  const trust = trustOf(triggerOf(name, payload, environment2.GITHUB_ACTOR ?? ""));
  const started = readEvent(name, payload);
  const token = credentials.githubToken;
  if (token === void 0) throw new Fault("the input github-token is empty: the trusted configuration is read with it");
  const github = await world.repository(token);
  const configuration = await trustedConfiguration(options.config, trust, started, github);
  maskNamed(runner, environment2, configuration.services);
  if (started.content.kind === "nothing") {
    runner.log(`Nothing to read: ${started.content.why}.`);
    give(runner, noOutputs);
    return 0;
  }
  const inCheckout = { ...world, git: (path6) => world.gitWith(token, path6) };
  const { adminToken, stateKey } = credentials;
  const on = {
    ...{ runner, github, configuration, trust, stateKey },
    repository: await inCheckout.git(world.cwd),
    repositoryId: environment2.GITHUB_REPOSITORY_ID || started.repositoryId || environment2.GITHUB_REPOSITORY || "",
    services: [...services, ...configuration.services],
    branch: branchOf(environment2),
    secrets: adminToken === void 0 ? null : () => world.secrets(adminToken),
    telling: { readers: await readersOf(started, github), page: pageOf(environment2) }
  };
  return options.command === "rotate" ? await rotateInRun(options, on, inCheckout) : await answerEvent(options, on, started, inCheckout);
}
async function answerEvent(options, on, started, world) {
  const { runner, github, configuration, trust, telling } = on;
  const scan = await findLeaks(await selected(options, started, github), world, { configuration });
  maskLeaks(runner, scan.leaks, on.services);
  const isAsking = options.command === "respond" && trust.mayVerify;
  const memory = isAsking ? await openMemory(options, on, scan, world) : noMemory;
  const told = isAsking ? await respondOnGitHub(options, on, scan, memory, world) : scanned(scan, options, world);
  const mayTell = trust.mayTell && !options["dry-run"];
  const ears = { runner, github: mayTell ? github : null, issues: mayTell ? memory.issues : null, pull: started.pull };
  const whole = { ...telling, report: told.report, stories: told.stories };
  await tellOnGitHub(whole, options, ears, [.../* @__PURE__ */ new Set([...memory.remarks, ...told.faults])]);
  give(runner, outputsOf(whole, told.code, told.acts));
  if (told.code === 1)
    runner.fail(`Leaked keys at or above ${options["fail-on"]}: see the annotations and the summary of this run.`);
  if (told.code === 2) runner.fail(inLog(told.faults[0] ?? "Not everything could be read: see the summary of this run."));
  return told.code;
}
function scanned(scan, options, { version: version2 }) {
  const report = {
    schema: 1,
    tool: { name: "rekey", version: version2 },
    coverage: scan.coverage,
    leaks: scan.leaks.map((leak) => leakReport(leak, severityBefore(leak.confidence), scan.suppressed.get(leak) ?? null)),
    findings: [],
    notes: scan.notes
  };
  return { report, stories: [], faults: [], acts: 0, code: exitCodeOf(report, options["fail-on"]) };
}
async function rotateInRun(options, on, world) {
  const { code: code2, acts: acts2, open: open2, sentence } = await rotateOnGitHub(options, on, world);
  give(on.runner, { ...noOutputs, result: code2 === 0 ? "clean" : "fault", acts: acts2, "incidents-open": open2 });
  if (sentence !== null) on.runner.fail(inLog(sentence));
  return code2;
}
function branchOf({ GITHUB_HEAD_REF: head, GITHUB_REF: ref }) {
  return head || /^refs\/heads\/(.+)$/.exec(ref ?? "")?.[1] || null;
}
async function selected(options, { content, defaultBranch }, github) {
  if (options.range !== void 0 || options.history) return options;
  const range = await rangeOf(content, async () => defaultBranch ?? await github.defaultBranch(), github);
  return range === null ? options : { ...options, range };
}
async function readersOf({ isPublic }, github) {
  return isPublic ?? await github.isPublic() ? "anyone" : "maintainers";
}
function pageOf(environment2) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run2 } = environment2;
  return server && repository && run2 && /^\d+$/.test(run2) ? `${server}/${repository}/actions/runs/${run2}` : null;
}
var noOutputs = {
  result: "clean",
  coverage: "complete",
  leaks: 0,
  live: 0,
  dead: 0,
  unknown: 0,
  suppressed: 0,
  acts: 0,
  "incidents-open": 0
};
function outputsOf({ report, stories }, code2, acts2) {
  const told = leaksToTell(report);
  const live = told.filter((leak) => !isDead(leak) && leak.verdict !== null && isAlive(leak.verdict.state)).length;
  const dead = told.filter(isDead).length;
  return {
    result: code2 === 0 ? "clean" : code2 === 1 ? "leaks" : "fault",
    coverage: report.coverage.complete ? "complete" : "incomplete",
    leaks: told.length,
    live,
    dead,
    unknown: told.length - live - dead,
    suppressed: report.leaks.length - told.length,
    acts: acts2,
    "incidents-open": stories.filter(({ incident }) => incident.status !== "closed").length
  };
}
var give = (runner, outputs) => {
  for (const [name, value] of Object.entries(outputs)) runner.output(name, String(value));
};
async function trustedConfiguration(named, trust, started, github) {
  if (trust.configurationFrom === "none") return defaults;
  const branch = trust.configurationFrom === "base" ? started.base : null;
  const ref = branch ?? `refs/heads/${started.defaultBranch ?? await github.defaultBranch()}`;
  const path6 = named ?? configurationPath;
  const text2 = await github.file(path6, ref);
  if (text2 === void 0) {
    if (named !== void 0) throw new Fault(`${named} (the input config) is not in the repository at ${ref}`);
    return defaults;
  }
  const { readConfiguration } = await import("./chunks/read-VC2T5MDI.js");
  return readConfiguration(text2, path6, { services });
}

// src/world/checkout.ts
function environmentForGit(environment2, token) {
  const server = environment2.GITHUB_SERVER_URL || "https://github.com";
  const name = `http.${server.replace(/\/+$/, "")}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token.reveal()}`).toString("base64")}`;
  const count = Number(environment2.GIT_CONFIG_COUNT ?? 0);
  const first = Number.isSafeInteger(count) && count > 0 ? count : 0;
  return {
    ...environment2,
    GIT_CONFIG_COUNT: String(first + 2),
    // An empty value empties the list.
    [`GIT_CONFIG_KEY_${first}`]: name,
    [`GIT_CONFIG_VALUE_${first}`]: "",
    [`GIT_CONFIG_KEY_${first + 1}`]: name,
    [`GIT_CONFIG_VALUE_${first + 1}`]: header
  };
}

// src/world/runner.ts
import { existsSync as existsSync2 } from "node:fs";
import { readFile, stat as stat2 } from "node:fs/promises";

// node_modules/@actions/core/lib/core.js
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter3 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter3)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);
  }
  if (convertedValue.includes(delimiter3)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`);
  }
  return `${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`;
}

// node_modules/@actions/core/lib/core.js
import * as os5 from "os";
import * as path5 from "path";

// node_modules/@actions/http-client/lib/index.js
import * as http from "http";
import * as https from "https";

// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
  }
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname) {
    return false;
  }
  const reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost)) {
    return true;
  }
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
  constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
var RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
var ExponentialBackoffCeiling = 10;
var ExponentialBackoffTimeSlice = 5;
var HttpClientError = class _HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, _HttpClientError.prototype);
  }
};
var HttpClientResponse = class {
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve2) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        });
        this.message.on("end", () => {
          resolve2(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve2) => __awaiter(this, void 0, void 0, function* () {
        const chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        });
        this.message.on("end", () => {
          resolve2(Buffer.concat(chunks));
        });
      }));
    });
  }
};
var HttpClient = class {
  constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
      if (requestOptions.ignoreSslError != null) {
        this._ignoreSslError = requestOptions.ignoreSslError;
      }
      this._socketTimeout = requestOptions.socketTimeout;
      if (requestOptions.allowRedirects != null) {
        this._allowRedirects = requestOptions.allowRedirects;
      }
      if (requestOptions.allowRedirectDowngrade != null) {
        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
      }
      if (requestOptions.maxRedirects != null) {
        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
      }
      if (requestOptions.keepAlive != null) {
        this._keepAlive = requestOptions.keepAlive;
      }
      if (requestOptions.allowRetries != null) {
        this._allowRetries = requestOptions.allowRetries;
      }
      if (requestOptions.maxRetries != null) {
        this._maxRetries = requestOptions.maxRetries;
      }
    }
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      const res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed) {
        throw new Error("Client has already been disposed.");
      }
      const parsedUrl = new URL(requestUrl);
      let info2 = this._prepareRequest(verb, parsedUrl, headers);
      const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
      let numTries = 0;
      let response;
      do {
        response = yield this.requestRaw(info2, data);
        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (const handler of this.handlers) {
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          }
          if (authenticationHandler) {
            return authenticationHandler.handleAuthentication(this, info2, data);
          } else {
            return response;
          }
        }
        let redirectsRemaining = this._maxRedirects;
        while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
          const redirectUrl = response.message.headers["location"];
          if (!redirectUrl) {
            break;
          }
          const parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          }
          yield response.readBody();
          if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
            for (const header in headers) {
              if (header.toLowerCase() === "authorization") {
                delete headers[header];
              }
            }
          }
          info2 = this._prepareRequest(verb, parsedRedirectUrl, headers);
          response = yield this.requestRaw(info2, data);
          redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
          return response;
        }
        numTries += 1;
        if (numTries < maxTries) {
          yield response.readBody();
          yield this._performExponentialBackoff(numTries);
        }
      } while (numTries < maxTries);
      return response;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    if (this._agent) {
      this._agent.destroy();
    }
    this._disposed = true;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(info2, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve2, reject) => {
        function callbackForResult(err, res) {
          if (err) {
            reject(err);
          } else if (!res) {
            reject(new Error("Unknown error"));
          } else {
            resolve2(res);
          }
        }
        this.requestRawWithCallback(info2, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info2, data, onResult) {
    if (typeof data === "string") {
      if (!info2.options.headers) {
        info2.options.headers = {};
      }
      info2.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
      if (!callbackCalled) {
        callbackCalled = true;
        onResult(err, res);
      }
    }
    const req = info2.httpModule.request(info2.options, (msg) => {
      const res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    });
    let socket;
    req.on("socket", (sock) => {
      socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      if (socket) {
        socket.end();
      }
      handleResult(new Error(`Request timeout: ${info2.options.path}`));
    });
    req.on("error", function(err) {
      handleResult(err);
    });
    if (data && typeof data === "string") {
      req.write(data, "utf8");
    }
    if (data && typeof data !== "string") {
      data.on("close", function() {
        req.end();
      });
      data.pipe(req);
    } else {
      req.end();
    }
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) {
      return;
    }
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    const info2 = {};
    info2.parsedUrl = requestUrl;
    const usingSsl = info2.parsedUrl.protocol === "https:";
    info2.httpModule = usingSsl ? https : http;
    const defaultPort = usingSsl ? 443 : 80;
    info2.options = {};
    info2.options.host = info2.parsedUrl.hostname;
    info2.options.port = info2.parsedUrl.port ? parseInt(info2.parsedUrl.port) : defaultPort;
    info2.options.path = (info2.parsedUrl.pathname || "") + (info2.parsedUrl.search || "");
    info2.options.method = method;
    info2.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) {
      info2.options.headers["user-agent"] = this.userAgent;
    }
    info2.options.agent = this._getAgent(info2.parsedUrl);
    if (this.handlers) {
      for (const handler of this.handlers) {
        handler.prepareRequest(info2.options);
      }
    }
    return info2;
  }
  _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) {
      return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    }
    return lowercaseKeys(headers || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
      if (headerValue) {
        clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
      }
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) {
      return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      if (headerValue) {
        if (typeof headerValue === "number") {
          clientHeader = String(headerValue);
        } else if (Array.isArray(headerValue)) {
          clientHeader = headerValue.join(", ");
        } else {
          clientHeader = headerValue;
        }
      }
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) {
      if (typeof additionalValue === "number") {
        return String(additionalValue);
      } else if (Array.isArray(additionalValue)) {
        return additionalValue.join(", ");
      } else {
        return additionalValue;
      }
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) {
      agent = this._proxyAgent;
    }
    if (!useProxy) {
      agent = this._agent;
    }
    if (agent) {
      return agent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) {
      maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
    }
    if (proxyUrl && proxyUrl.hostname) {
      const agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      };
      let tunnelAgent;
      const overHttps = proxyUrl.protocol === "https:";
      if (usingSsl) {
        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
      } else {
        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
      }
      agent = tunnelAgent(agentOptions);
      this._proxyAgent = agent;
    }
    if (!agent) {
      const options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
      this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) {
      agent.options = Object.assign(agent.options || {}, {
        rejectUnauthorized: false
      });
    }
    return agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) {
      proxyAgent = this._proxyAgentDispatcher;
    }
    if (proxyAgent) {
      return proxyAgent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new import_undici.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) {
      proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
        rejectUnauthorized: false
      });
    }
    return proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
      const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve2) => setTimeout(() => resolve2(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve2, reject) => __awaiter(this, void 0, void 0, function* () {
        const statusCode = res.message.statusCode || 0;
        const response = {
          statusCode,
          result: null,
          headers: {}
        };
        if (statusCode === HttpCodes.NotFound) {
          resolve2(response);
        }
        function dateTimeDeserializer(key, value) {
          if (typeof value === "string") {
            const a = new Date(value);
            if (!isNaN(a.valueOf())) {
              return a;
            }
          }
          return value;
        }
        let obj;
        let contents;
        try {
          contents = yield res.readBody();
          if (contents && contents.length > 0) {
            if (options && options.deserializeDates) {
              obj = JSON.parse(contents, dateTimeDeserializer);
            } else {
              obj = JSON.parse(contents);
            }
            response.result = obj;
          }
          response.headers = res.message.headers;
        } catch (err) {
        }
        if (statusCode > 299) {
          let msg;
          if (obj && obj.message) {
            msg = obj.message;
          } else if (contents && contents.length > 0) {
            msg = contents;
          } else {
            msg = `Failed request: (${statusCode})`;
          }
          const err = new HttpClientError(msg, statusCode);
          err.result = response.result;
          reject(err);
        } else {
          resolve2(response);
        }
      }));
    });
  }
};
var lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});

// node_modules/@actions/http-client/lib/auth.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var BearerCredentialHandler = class {
  constructor(token) {
    this.token = token;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(options) {
    if (!options.headers) {
      throw Error("The request has no headers");
    }
    options.headers["Authorization"] = `Bearer ${this.token}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return false;
  }
  handleAuthentication() {
    return __awaiter2(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var OidcClient = class _OidcClient {
  static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(_OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token;
  }
  static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return __awaiter3(this, void 0, void 0, function* () {
      var _a;
      const httpclient = _OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) {
        throw new Error("Response json body do not have ID Token field");
      }
      return id_token;
    });
  }
  static getIDToken(audience) {
    return __awaiter3(this, void 0, void 0, function* () {
      try {
        let id_token_url = _OidcClient.getIDTokenUrl();
        if (audience) {
          const encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        const id_token = yield _OidcClient.getCall(id_token_url);
        setSecret(id_token);
        return id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
};

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter4(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter4(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter4(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = _summary;
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js
import * as path from "path";
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}

// node_modules/@actions/core/lib/platform.js
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});
import os4 from "os";

// node_modules/@actions/exec/lib/exec.js
import { StringDecoder } from "string_decoder";

// node_modules/@actions/exec/lib/toolrunner.js
import * as os3 from "os";
import * as events from "events";
import * as child from "child_process";
import * as path4 from "path";

// node_modules/@actions/io/lib/io.js
import * as path3 from "path";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
import * as path2 from "path";
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
function exists(fsPath) {
  return __awaiter5(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
  return __awaiter5(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = path2.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = path2.dirname(filePath);
            const upperName = path2.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = path2.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter6 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool, check) {
  return __awaiter6(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    if (check) {
      const result = yield which(tool, false);
      if (!result) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        }
      }
      return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool) {
  return __awaiter6(this, void 0, void 0, function* () {
    if (!tool) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(path3.delimiter)) {
        if (extension) {
          extensions.push(extension);
        }
      }
    }
    if (isRooted(tool)) {
      const filePath = yield tryGetExecutablePath(tool, extensions);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool.includes(path3.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(path3.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path3.join(directory, tool), extensions);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}

// node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout as setTimeout2 } from "timers";
var __awaiter7 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var IS_WINDOWS2 = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
  constructor(toolPath, args, options) {
    super();
    if (!toolPath) {
      throw new Error("Parameter 'toolPath' cannot be null or empty.");
    }
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
  }
  _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message);
    }
  }
  _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        cmd += toolPath;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else if (options.windowsVerbatimArguments) {
        cmd += `"${toolPath}"`;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else {
        cmd += this._windowsQuoteCmdArg(toolPath);
        for (const a of args) {
          cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      }
    } else {
      cmd += toolPath;
      for (const a of args) {
        cmd += ` ${a}`;
      }
    }
    return cmd;
  }
  _processLineBuffer(data, strBuffer, onLine) {
    try {
      let s = strBuffer + data.toString();
      let n = s.indexOf(os3.EOL);
      while (n > -1) {
        const line = s.substring(0, n);
        onLine(line);
        s = s.substring(n + os3.EOL.length);
        n = s.indexOf(os3.EOL);
      }
      return s;
    } catch (err) {
      this._debug(`error processing line. Failed with error ${err}`);
      return "";
    }
  }
  _getSpawnFileName() {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        return process.env["COMSPEC"] || "cmd.exe";
      }
    }
    return this.toolPath;
  }
  _getSpawnArgs(options) {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (const a of this.args) {
          argline += " ";
          argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        }
        argline += '"';
        return [argline];
      }
    }
    return this.args;
  }
  _endsWith(str, end2) {
    return str.endsWith(end2);
  }
  _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
  }
  _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) {
      return this._uvQuoteCmdArg(arg);
    }
    if (!arg) {
      return '""';
    }
    const cmdSpecialChars = [
      " ",
      "	",
      "&",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "^",
      "=",
      ";",
      "!",
      "'",
      "+",
      ",",
      "`",
      "~",
      "|",
      "<",
      ">",
      '"'
    ];
    let needsQuotes = false;
    for (const char of arg) {
      if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
    }
    if (!needsQuotes) {
      return arg;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += '"';
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _uvQuoteCmdArg(arg) {
    if (!arg) {
      return '""';
    }
    if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
      return arg;
    }
    if (!arg.includes('"') && !arg.includes("\\")) {
      return `"${arg}"`;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += "\\";
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _cloneExecOptions(options) {
    options = options || {};
    const result = {
      cwd: options.cwd || process.cwd(),
      env: options.env || process.env,
      silent: options.silent || false,
      windowsVerbatimArguments: options.windowsVerbatimArguments || false,
      failOnStdErr: options.failOnStdErr || false,
      ignoreReturnCode: options.ignoreReturnCode || false,
      delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
  }
  _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) {
      result.argv0 = `"${toolPath}"`;
    }
    return result;
  }
  /**
   * Exec a tool.
   * Output will be streamed to the live console.
   * Returns promise with return code
   *
   * @param     tool     path to tool to exec
   * @param     options  optional exec options.  See ExecOptions
   * @returns   number
   */
  exec() {
    return __awaiter7(this, void 0, void 0, function* () {
      if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS2 && this.toolPath.includes("\\"))) {
        this.toolPath = path4.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
      }
      this.toolPath = yield which(this.toolPath, true);
      return new Promise((resolve2, reject) => __awaiter7(this, void 0, void 0, function* () {
        this._debug(`exec tool: ${this.toolPath}`);
        this._debug("arguments:");
        for (const arg of this.args) {
          this._debug(`   ${arg}`);
        }
        const optionsNonNull = this._cloneExecOptions(this.options);
        if (!optionsNonNull.silent && optionsNonNull.outStream) {
          optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os3.EOL);
        }
        const state = new ExecState(optionsNonNull, this.toolPath);
        state.on("debug", (message) => {
          this._debug(message);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
        let stdbuffer = "";
        if (cp.stdout) {
          cp.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp.stderr) {
          cp.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line);
              }
            });
          });
        }
        cp.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp.on("exit", (code2) => {
          state.processExitCode = code2;
          state.processExited = true;
          this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp.on("close", (code2) => {
          state.processExitCode = code2;
          state.processExited = true;
          state.processClosed = true;
          this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        state.on("done", (error2, exitCode) => {
          if (stdbuffer.length > 0) {
            this.emit("stdline", stdbuffer);
          }
          if (errbuffer.length > 0) {
            this.emit("errline", errbuffer);
          }
          cp.removeAllListeners();
          if (error2) {
            reject(error2);
          } else {
            resolve2(exitCode);
          }
        });
        if (this.options.input) {
          if (!cp.stdin) {
            throw new Error("child process missing stdin");
          }
          cp.stdin.end(this.options.input);
        }
      }));
    });
  }
};
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
var ExecState = class _ExecState extends events.EventEmitter {
  constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) {
      throw new Error("toolPath must not be empty");
    }
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) {
      this.delay = options.delay;
    }
  }
  CheckComplete() {
    if (this.done) {
      return;
    }
    if (this.processClosed) {
      this._setResult();
    } else if (this.processExited) {
      this.timeout = setTimeout2(_ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message) {
    this.emit("debug", message);
  }
  _setResult() {
    let error2;
    if (this.processExited) {
      if (this.processError) {
        error2 = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
      } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
        error2 = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
      } else if (this.processStderr && this.options.failOnStdErr) {
        error2 = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
      }
    }
    if (this.timeout) {
      clearTimeout(this.timeout);
      this.timeout = null;
    }
    this.done = true;
    this.emit("done", error2, this.processExitCode);
  }
  static HandleTimeout(state) {
    if (state.done) {
      return;
    }
    if (!state.processClosed && state.processExited) {
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
    }
    state._setResult();
  }
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter8 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options) {
  return __awaiter8(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
  });
}
function getExecOutput(commandLine, args, options) {
  return __awaiter8(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout2 = "";
    let stderr = "";
    const stdoutDecoder = new StringDecoder("utf8");
    const stderrDecoder = new StringDecoder("utf8");
    const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = (data) => {
      stderr += stderrDecoder.write(data);
      if (originalStdErrListener) {
        originalStdErrListener(data);
      }
    };
    const stdOutListener = (data) => {
      stdout2 += stdoutDecoder.write(data);
      if (originalStdoutListener) {
        originalStdoutListener(data);
      }
    };
    const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
    const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
    stdout2 += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
      exitCode,
      stdout: stdout2,
      stderr
    };
  });
}

// node_modules/@actions/core/lib/platform.js
var __awaiter9 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var getWindowsInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  const { stdout: version2 } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version2.trim()
  };
});
var getMacOsInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout: stdout2 } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version2 = (_b = (_a = stdout2.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout2.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
  return {
    name,
    version: version2
  };
});
var getLinuxInfo = () => __awaiter9(void 0, void 0, void 0, function* () {
  const { stdout: stdout2 } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version2] = stdout2.trim().split("\n");
  return {
    name,
    version: version2
  };
});
var platform = os4.platform();
var arch = os4.arch();
var isWindows = platform === "win32";
var isMacOS = platform === "darwin";
var isLinux = platform === "linux";
function getDetails() {
  return __awaiter9(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}

// node_modules/@actions/core/lib/core.js
var __awaiter10 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path5.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os5.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os5.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter10(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter10(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/world/runner.ts
var largestEvent = 32 << 20;
var shortestMask = 4;
function makeRunner(environment2) {
  const mask = (value) => {
    const lines = value.reveal().split(/\r\n|[\r\n]/);
    const secrets = lines.length === 1 ? lines : lines.filter((line) => line.length >= 16 && !line.startsWith("-----"));
    for (const line of secrets) if (line.length >= shortestMask) setSecret(line);
  };
  return {
    input: (name) => getInput(name),
    secretInput(name) {
      const value = getInput(name);
      if (value === "") return void 0;
      const secret = new Secret(value);
      mask(secret);
      return secret;
    },
    mask,
    async event() {
      const path6 = environment2.GITHUB_EVENT_PATH;
      if (!path6) throw new Fault("GITHUB_EVENT_PATH is not set: the Action runs only on a GitHub runner");
      try {
        if ((await stat2(path6)).size > largestEvent) throw new Error("too large");
        return JSON.parse(await readFile(path6, "utf8"));
      } catch {
        throw new Fault("the event of this run (GITHUB_EVENT_PATH) could not be read as JSON");
      }
    },
    annotate: ({ level, title, message, place }) => core_exports[level](message, { title, ...place && propertiesOf(place) }),
    log: (line) => info(line),
    output(name, value) {
      if (existsSync2(environment2.GITHUB_OUTPUT ?? "")) setOutput(name, value);
    },
    async summary(markdown2) {
      try {
        await summary.addRaw(markdown2, true).write();
      } catch {
        throw new Fault("this runner takes no job summary (GITHUB_STEP_SUMMARY names no file)");
      }
    },
    fail: (sentence) => setFailed(sentence)
  };
}
function propertiesOf({ path: path6, line, endLine, column, endColumn }) {
  return {
    file: path6,
    startLine: line,
    endLine,
    ...line === endLine && column !== void 0 && { startColumn: column },
    ...line === endLine && endColumn !== void 0 && { endColumn }
  };
}

// src/action.ts
var environment = process.env;
var cwd = process.cwd();
var stdout = writerTo(process.stdout);
var settings = { environment, fetch: fetchThroughProxy(environment), clock, version };
async function end(error2) {
  const kind = error2 instanceof Error && /^\w{1,40}$/.test(error2.name) ? error2.name : "error";
  await stdout(`
::error title=rekey::something went wrong inside rekey (${kind})
`).catch(() => {
  });
  process.exit(2);
}
process.on("uncaughtException", end);
process.on("unhandledRejection", end);
var run = actOnEvent({
  runner: makeRunner(environment),
  repository: (token) => makeRepository(token, settings),
  secrets: (adminToken) => makeSecrets(adminToken, settings),
  gitWith: (token, path6) => openRepository(path6, environmentForGit(environment, token), cwd),
  git: (path6) => openRepository(path6, environment, cwd),
  network: async () => makeNetwork({ environment }),
  clock,
  random: randomBytes,
  files,
  environment,
  stdout,
  stderr: writerTo(process.stderr),
  stdin: async () => new Uint8Array(),
  colour: false,
  version,
  cwd
});
run.then(async (code2) => {
  await stdout("");
  process.exit(code2);
}, end);
