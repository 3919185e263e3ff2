import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  fetchThroughProxy,
  makeNetwork
} from "./chunks/chunk-CPLO6A5Q.js";
import {
  require_tunnel
} from "./chunks/chunk-WBF4UYLY.js";
import {
  require_undici
} from "./chunks/chunk-KZFHYRCF.js";
import {
  makeAdmin
} from "./chunks/chunk-LJI3C46V.js";
import {
  makeKnowledge
} from "./chunks/chunk-D37S2ILK.js";
import {
  makeRepository
} from "./chunks/chunk-IOGF42RA.js";
import {
  attest,
  attestedInWords,
  reasonOf
} from "./chunks/chunk-MO4QHSFO.js";
import {
  isSame,
  sectionsOf,
  send as send2,
  send2 as send3,
  sentenceOf,
  titleOf,
  titleOfSeveral,
  write as write2,
  write2 as write3,
  write3 as write4,
  writeSection,
  writeSeveral
} from "./chunks/chunk-H4PXTGNQ.js";
import {
  crewOf
} from "./chunks/chunk-I5WVBZG7.js";
import {
  agesOf,
  auditReport,
  gather,
  hardCodedKey,
  sinceInWords
} from "./chunks/chunk-WBU4E74D.js";
import {
  hasFailed,
  rotateKeys,
  rotatedInWords,
  wantedIn
} from "./chunks/chunk-6CKGDICC.js";
import "./chunks/chunk-5DZWWQFW.js";
import {
  approvedBy,
  authorsOf,
  beginsNothing,
  changesNothing,
  checkPlanOptions,
  checkStateKey,
  hookOf,
  incidentId,
  keepPlan,
  lettingGo,
  needsStateKey,
  notify,
  openText,
  openVerdicts,
  placesIn,
  planOf,
  readBlock,
  readSigned,
  rehearsal,
  remoteHeadOf,
  resolveAlerts,
  respondToScan,
  sealText,
  stateKeyOf,
  stoppedBy,
  writeBlock,
  writeSigned
} from "./chunks/chunk-3G7AFB3K.js";
import "./chunks/chunk-QG6IMT72.js";
import {
  canariesOf,
  isPublicPart,
  partNames,
  portsFor
} from "./chunks/chunk-MZ6SM37F.js";
import {
  Refused,
  isRefusal
} from "./chunks/chunk-SW5Q3GI2.js";
import "./chunks/chunk-TV3G5MHN.js";
import "./chunks/chunk-GP4WECMM.js";
import "./chunks/chunk-S7GG5R3S.js";
import {
  configurationPath,
  fetchObject,
  findLeaks,
  leakReport,
  nearlyConfiguration,
  severityBefore
} from "./chunks/chunk-3EMN2SJZ.js";
import {
  defaults
} from "./chunks/chunk-2CBYYGJK.js";
import "./chunks/chunk-NSHPQATI.js";
import "./chunks/chunk-HXBE52SE.js";
import "./chunks/chunk-ZGBAV5EP.js";
import {
  annotationsOf,
  code,
  commentMark,
  counted,
  cut,
  cutLines,
  exitCodeOf,
  findingsToTell,
  httpsPage,
  isDead2 as isDead,
  isOpenTo,
  isPlaceOpenTo,
  keyInMarkdown,
  leaksToTell,
  manualSteps,
  markdown,
  responseInWords,
  send,
  severities,
  suggestion,
  verdictInWords,
  write,
  writeComment
} from "./chunks/chunk-QTKRHZLZ.js";
import {
  isAlive
} from "./chunks/chunk-7FMBCP74.js";
import {
  clock,
  leave,
  makeCommands,
  openRepository,
  randomBytes,
  version,
  writerTo
} from "./chunks/chunk-L5PTHZOC.js";
import {
  inputTable
} from "./chunks/chunk-LHPESG5Y.js";
import {
  inLog
} from "./chunks/chunk-KBWA2OBA.js";
import "./chunks/chunk-DLPVRAGT.js";
import {
  withoutKeys
} from "./chunks/chunk-G2B6XGAL.js";
import {
  Secret
} from "./chunks/chunk-ITA237VV.js";
import "./chunks/chunk-6DUGKLXN.js";
import "./chunks/chunk-TEKAIJ6C.js";
import "./chunks/chunk-4MPVPOGG.js";
import "./chunks/chunk-UBZBO4EL.js";
import {
  files
} from "./chunks/chunk-NJTB6IFY.js";
import {
  Fault,
  nearest
} from "./chunks/chunk-V66PPTEQ.js";
import "./chunks/chunk-A52MLJ7D.js";
import "./chunks/chunk-KSOWLPLC.js";
import {
  services
} from "./chunks/chunk-A56ZSVLJ.js";
import {
  __toESM
} from "./chunks/chunk-WWVBEYK2.js";

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
    events: ["issue_comment", "issues", "pull_request_target"],
    when: "always",
    fits: () => true,
    trust: {
      ...anyone,
      configurationFrom: "default-branch",
      reason: "Anyone can start this run: few keys are asked about, and only our own are acted on."
    }
  },
  {
    events: ["pull_request_review", "pull_request_review_comment"],
    when: "on a pull request of the same repository",
    fits: sameRepository,
    trust: {
      ...anyone,
      configurationFrom: "default-branch",
      reason: "Anyone can write a review: few keys are asked about, and only our own are acted on."
    }
  },
  {
    events: ["pull_request_review", "pull_request_review_comment"],
    when: "on any other pull request",
    fits: () => true,
    trust: {
      ...readOnly,
      configurationFrom: "default-branch",
      reason: "GitHub gives runs of a fork\u2019s pull request no secrets and no right to write: what they bring is read."
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
  const row = trustTable.find(({ events, fits }) => (events.length === 0 || events.includes(trigger.name)) && fits(trigger));
  return row.trust;
}
function triggerOf(name, payload, actor) {
  const repository = id(payload, "repository");
  const isPullRequest = name.startsWith("pull_request");
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
function id(payload, ...path) {
  const value = at(payload, ...path, "id");
  return typeof value === "number" ? value : null;
}
function at(value, ...path) {
  for (const step of path)
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
  const notify2 = { url: given("notify-url") ?? void 0, secret: given("notify-secret") ?? void 0 };
  const secret = (value) => value === null ? void 0 : new Secret(value);
  return { githubToken: secret(githubToken), adminToken: secret(adminToken), stateKey, notify: notify2 };
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
        return [input.name, given === "" ? fallback === void 0 ? [] : [fallback] : linesOf(given)];
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
var linesOf = (given) => given.split("\n").map((line) => line.trim()).filter(Boolean);
function choiceOf(name, given, choices) {
  if (choices.includes(given)) return given;
  const near = nearest(given, choices);
  throw new Fault(`the input ${name} takes one of ${choices.join(", ")}${near === void 0 ? "" : `; did you mean ${near}?`}`);
}

// src/response/redeploy.ts
var pauses = { first: 5, longest: 60, listed: 60 };
var leeway = 120;
var conclusions = ["failure", "cancelled", "timed_out", "action_required", "neutral", "skipped", "stale", "startup_failure"];
function redeployByWorkflow({ workflow, ref, inputs, mark: mark4, timeLimit }, workflows, clock2) {
  const marked = async (label, since) => {
    if (mark4 === null) return null;
    const early = new Date(Date.parse(since) - leeway * 1e3).toISOString();
    const found = (await workflows.dispatched(workflow, early)).filter(({ title }) => wordsOf(title).includes(label));
    return found[0] ?? null;
  };
  async function listed(label, since) {
    const deadline = clock2.now().getTime() + pauses.listed * 1e3;
    while (mark4 !== null) {
      const run2 = await marked(label, since);
      if (run2 !== null) return run2.id;
      if (clock2.now().getTime() >= deadline) return null;
      await clock2.sleep(pauses.first * 1e3);
    }
    return null;
  }
  async function start(label) {
    const since = clock2.now().toISOString();
    try {
      const given = mark4 === null ? inputs : { ...inputs, [mark4]: label };
      const id2 = await workflows.dispatch(workflow, ref ?? await workflows.defaultBranch(), given);
      const known = id2 ?? await listed(label, since);
      if (known !== null) return known;
      return { outcome: "denied", run: null, note: "GitHub does not say which run it started; give after-store a `mark`" };
    } catch (error2) {
      if (error2 instanceof Refused) return { outcome: "denied", status: error2.status, run: null, note: error2.message };
      if (!(error2 instanceof Fault)) throw error2;
      const run2 = await listed(label, since).catch(unlessFault);
      return run2 ?? { outcome: "unknown", run: null, note: error2.message };
    }
  }
  async function wait(run2, deadline, waiting) {
    for (let pause = pauses.first; ; pause = Math.min(pause * 2, pauses.longest)) {
      const about = await look(run2);
      if (typeof about === "object") return about;
      if (clock2.now().getTime() + pause * 1e3 > deadline)
        return { outcome: "unknown", run: run2, note: `it was not over after ${Math.round(timeLimit / 60)} minutes` };
      await waiting();
      await clock2.sleep(pause * 1e3);
    }
  }
  async function look(run2) {
    try {
      const { conclusion } = await workflows.run(run2);
      if (conclusion === null) return "wait";
      if (conclusion === "success") return { outcome: "done", run: run2 };
      return { outcome: "denied", run: run2, note: `it ended as ${conclusions.includes(conclusion) ? conclusion : "no success"}` };
    } catch (error2) {
      if (error2 instanceof Refused)
        return { outcome: error2.status === 404 ? "denied" : "unknown", status: error2.status, run: run2, note: error2.message };
      if (error2 instanceof Fault) return "wait";
      throw error2;
    }
  }
  return {
    id: `workflow:${workflow}`,
    async run(label, before, begun, waiting = async () => {
    }) {
      const now = clock2.now().getTime();
      let run2 = before?.run ?? null;
      if (before !== null && run2 === null)
        try {
          run2 = (await marked(label, before.at))?.id ?? null;
        } catch (error2) {
          if (!isRefusal(error2)) throw error2;
          return { outcome: "unknown", run: null, note: error2.message };
        }
      const since = before !== null && run2 !== null ? Date.parse(before.at) : now;
      if (run2 === null) {
        const started = await start(label);
        if (typeof started === "object") return started;
        run2 = started;
      }
      if (run2 !== before?.run) await begun(run2);
      return wait(run2, since + timeLimit * 1e3, waiting);
    }
  };
}
var wordsOf = (title) => title.split(/[^\w-]+/);
var unlessFault = (error2) => {
  if (isRefusal(error2)) return null;
  throw error2;
};

// src/verbs/known-issues.ts
var recordOf = ({ events }) => JSON.stringify(events);
var deservesIssue = ({ incident: { status, events }, leaks }) => status !== "closed" && (leaks.length === 0 || leaks.some(({ confidence }) => confidence !== "possible") || events.some(({ step, state }) => step !== "found" && step !== "verify" || state !== void 0 && isAlive(state)));
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
    story: { ...story, leaks, fingerprints },
    fingerprints,
    places: before?.places ?? [],
    steps: before?.steps ?? "",
    facts: before?.facts ?? "",
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
    sections.map(({ id: id2, fingerprints, places, steps, facts, block, text: text2 }) => {
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
          facts,
          text: text2,
          story: authentic === null ? null : { incident: authentic, leaks: [], fingerprints }
        }
      ];
    })
  );
}

// src/verbs/incident-issues.ts
var most = { issues: 20, several: 40 };
var roomForNew = 32e3;
function keepIncidentIssues(github, blocks, telling, leaksOf, claims = null) {
  let loading;
  const load = () => loading ??= loadIssues(github, blocks).then(remembered);
  let [opened, openedForSeveral] = [0, 0];
  const stored = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  const isKept = (id2, { turn }) => {
    const known = taken.get(id2);
    return known !== void 0 && known.turn === turn(known.number);
  };
  const overtaken = /* @__PURE__ */ new Set();
  function remembered(loaded) {
    for (const issue2 of loaded.known) remember(issue2);
    return loaded;
  }
  function remember({ entries }) {
    for (const [id2, { story }] of entries) if (story !== null) stored.set(id2, recordOf(story.incident));
  }
  const written = /* @__PURE__ */ new WeakMap();
  function blockOf(incident) {
    if (blocks === null) return null;
    const block = written.get(incident) ?? blocks.write(incident);
    written.set(incident, block);
    return block;
  }
  const textOf = ({ story, text: text2 }) => story === null ? text2 : writeSection(story, blockOf(story.incident));
  const rememberedOf = ({ incident, leaks }) => leaks.length > 0 ? [] : (blocks?.placesOf(incident) ?? []).map(({ path, line }) => `- ${code(`${path}:${line}`)}`);
  function bodyOf2({ several, entries }) {
    const all = [...entries.values()];
    if (!several) {
      const { story, places, steps, facts } = all[0];
      if (story === null) return all[0].text;
      const block = blockOf(story.incident);
      return write3(story, { ...telling, block, places: places.length > 0 ? places : rememberedOf(story), steps, facts });
    }
    const body = writeSeveral(all.map(textOf));
    if (body === null)
      throw new Fault("there are more incidents than one issue can hold; the next run goes on with those that are left");
    return body;
  }
  async function place(story, must = false) {
    const { known } = await load();
    const own = issueOf(known, story);
    if (own === void 0 && !must && !deservesIssue(story)) return void 0;
    const isFull = opened >= most.issues;
    const hasRoom = (issue3) => bodyOf2(issue3).length < roomForNew || openedForSeveral >= most.several;
    const issue2 = own ?? (isFull ? known.findLast((each) => each.several && each.open && hasRoom(each)) : void 0);
    if (issue2 === void 0) await open2(known, story, isFull);
    else if (!overtaken.has(story.incident.id)) put(issue2, story);
    return issue2;
  }
  async function open2(known, story, several) {
    const entries = /* @__PURE__ */ new Map([[story.incident.id, entryOf(story, void 0)]]);
    const issue2 = { number: 0, body: "", open: true, several, entries };
    issue2.body = bodyOf2(issue2);
    issue2.number = await github.createIssue(several ? titleOfSeveral : titleOf(story.incident), issue2.body);
    known.push(issue2);
    remember(issue2);
    if (several) openedForSeveral++;
    else opened++;
  }
  function put(issue2, story) {
    const before = new Map(issue2.entries);
    const { id: id2 } = story.incident;
    const same = [...before].find(([other, entry]) => other === id2 || entry.story === null && shares(entry, story));
    if (same !== void 0 && same[0] !== id2) issue2.entries.delete(same[0]);
    issue2.entries.set(id2, entryOf(story, same?.[1]));
    try {
      bodyOf2(issue2);
    } catch (error2) {
      issue2.entries.clear();
      for (const [other, entry] of before) issue2.entries.set(other, entry);
      throw error2;
    }
  }
  async function save(issue2) {
    const body = bodyOf2(issue2);
    const open3 = [...issue2.entries.values()].some(
      ({ story }) => story === null ? issue2.open : story.incident.status !== "closed"
    );
    const isNews = !isSame(body, issue2.body);
    if (!isNews && open3 === issue2.open) return;
    if (claims !== null && !claims.has(issue2.number)) {
      if (await claims.isOthers(issue2.number)) return;
      if (await catchUp(issue2)) return save(issue2);
    }
    await github.updateIssue(issue2.number, { ...isNews && { body }, ...open3 !== issue2.open && { open: open3 } });
    issue2.body = body;
    issue2.open = open3;
    remember(issue2);
  }
  async function catchUp(issue2) {
    const now = await github.issue(issue2.number);
    if (now.body === issue2.body && now.open === issue2.open) return false;
    for (const [id2, entry] of entriesOf(now, sectionsOf(now.body).sections, blocks, [])) {
      const isOld = entry.story === null || stored.get(id2) === recordOf(entry.story.incident);
      if (!isOld) overtaken.add(id2);
      if (!isOld || !issue2.entries.has(id2)) issue2.entries.set(id2, entry);
      if (entry.story !== null) stored.set(id2, recordOf(entry.story.incident));
    }
    issue2.body = now.body;
    issue2.open = now.open;
    return true;
  }
  async function saveAll(changed, failed) {
    for (const [issue2, ids] of changed)
      try {
        await save(issue2);
      } catch (error2) {
        if (!isRefusal(error2)) throw error2;
        for (const id2 of ids) failed.set(id2, error2);
      }
  }
  async function writeAll(incidents, must = false) {
    const failed = /* @__PURE__ */ new Map();
    const changed = /* @__PURE__ */ new Map();
    for (const incident of incidents)
      try {
        const issue2 = await place({ incident, leaks: leaksOf(incident) }, must);
        if (issue2 !== void 0) changed.set(issue2, [...changed.get(issue2) ?? [], incident.id]);
      } catch (error2) {
        if (!isRefusal(error2)) throw error2;
        failed.set(incident.id, error2);
      }
    await saveAll(changed, failed);
    return failed;
  }
  async function withoutTwins(ids) {
    const { known } = await load();
    const older = (await loadIssues(github, blocks)).known;
    for (const id2 of ids) {
      const mine = known.find(({ entries }) => entries.has(id2));
      const twin = older.find(({ entries, number: number2 }) => entries.has(id2) && mine !== void 0 && number2 < mine.number);
      if (mine === void 0 || twin === void 0) continue;
      mine.entries.delete(id2);
      ids.delete(id2);
      if (!known.some(({ number: number2 }) => number2 === twin.number)) known.push(twin);
      if (mine.entries.size > 0) await save(mine);
      else {
        known.splice(known.indexOf(mine), 1);
        const body = `This incident is told in #${twin.number}.
`;
        await github.updateIssue(mine.number, { title: `Told in #${twin.number}`, body, open: false });
      }
    }
  }
  async function claim(incidents, from) {
    const { known } = await load();
    const issueWith = (id2) => known.find(({ entries }) => entries.has(id2));
    const fresh = incidents.filter(({ id: id2 }) => issueWith(id2) === void 0);
    const failed = await writeAll(fresh, true);
    const opened2 = new Set(fresh.map(({ id: id2 }) => id2).filter((id2) => !failed.has(id2)));
    const numbers = () => [...new Set(incidents.flatMap(({ id: id2 }) => issueWith(id2)?.number ?? []))];
    let held = await from.take(numbers());
    if (opened2.size > 0) {
      await withoutTwins(opened2);
      held = new Map([...held, ...await from.take(numbers())]);
    }
    for (const number2 of numbers()) {
      const issue2 = known.find((each) => each.number === number2);
      const isNew = issue2 !== void 0 && [...issue2.entries.keys()].some((id2) => !isKept(id2, from));
      if (held.get(number2) == null && isNew) await catchUp(issue2);
    }
    return new Map(
      incidents.map((incident) => {
        const { id: id2 } = incident;
        const [issue2, error2] = [issueWith(id2), failed.get(id2)];
        if (issue2 === void 0) return [id2, { heldBy: error2?.message ?? "This incident has no issue to be remembered in." }];
        const heldBy2 = held.get(issue2.number) ?? null;
        if (heldBy2 !== null) return [id2, { heldBy: heldBy2 }];
        const now = issue2.entries.get(id2)?.story?.incident ?? null;
        overtaken.delete(id2);
        const isOurs = isKept(id2, from) || opened2.has(id2) && now !== null && recordOf(now) === recordOf(incident);
        taken.set(id2, { number: issue2.number, turn: from.turn(issue2.number) });
        return [id2, { heldBy: heldBy2, incident: isOurs ? null : now }];
      })
    );
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
      },
      writeAll: (incidents) => writeAll(incidents),
      ...claims !== null && {
        claim: (incidents) => claim(incidents, claims),
        holds: (id2) => isKept(id2, claims) && claims.has(taken.get(id2).number),
        release: () => claims.release()
      }
    },
    async tell(stories) {
      const changed = /* @__PURE__ */ new Set();
      for (const story of stories) {
        const issue2 = await place(story);
        if (issue2 !== void 0) changed.add(issue2);
      }
      for (const issue2 of changed) await save(issue2);
    },
    async remind({ id: id2 }, nth) {
      const { known } = await load();
      const issue2 = known.find(({ entries, several }) => !several && entries.has(id2));
      if (issue2 === void 0) return;
      const mark4 = `<!-- rekey:reminder ${nth} -->`;
      const author = await github.author();
      const all = await github.comments(issue2.number);
      if (all.some((comment2) => comment2.author === author && comment2.body.startsWith(mark4))) return;
      await github.createComment(issue2.number, `${mark4}
${reminder}`);
    }
  };
}
var reminder = "This incident is still open. The description above says what is known, and what a person has to do.\n";

// src/verbs/issue-claims.ts
var lease = { lasts: 600, left: 240, settles: 1 };
var mark = "<!-- rekey:claim ";
var heldBy = ({ run: run2 }) => `Another run of rekey has this incident in hand${/^\d+$/.test(run2) ? ` (run ${run2})` : ""}.`;
function claimIssues(github, stateKey, me, clock2) {
  const mine = /* @__PURE__ */ new Map();
  let turns = 0;
  const now = () => clock2.now().getTime();
  const isSame2 = (claim) => claim.run === me.run && claim.attempt === me.attempt && claim.word === me.word;
  const write8 = (issue2, until) => {
    const claim = { ...me, issue: issue2, until: new Date(until).toISOString() };
    return `${mark}${writeSigned("claim", claim, stateKey)} -->
A run of rekey has this in hand; no other run acts on it meanwhile.`;
  };
  function read({ body }, issue2) {
    if (!body.startsWith(mark)) return null;
    const line = body.slice(mark.length, body.indexOf(" -->"));
    const claim = readSigned("claim", line, stateKey);
    return claim?.issue === issue2 ? claim : null;
  }
  async function claimsOn(issue2) {
    const author = await github.author();
    const claims = (await github.comments(issue2)).flatMap((comment2) => {
      const claim = comment2.author === author ? read(comment2, issue2) : null;
      if (claim === null || Date.parse(claim.until) <= now()) return [];
      return claim.run === me.run && claim.attempt < me.attempt ? [] : [{ id: comment2.id, claim }];
    });
    return claims.sort((a, b) => a.id - b.id);
  }
  const letGo = (issue2, comment2) => {
    mine.delete(issue2);
    return github.updateComment(comment2, `${mark}over -->
A run of rekey had this in hand; it is done with it.`);
  };
  return {
    async take(numbers) {
      const answers = /* @__PURE__ */ new Map();
      const [fresh, lengthened] = [[], []];
      for (const issue2 of numbers) {
        const known = mine.get(issue2);
        if (known !== void 0 && known.until - now() > lease.left * 1e3) continue;
        const [before] = await claimsOn(issue2);
        if (before !== void 0 && !isSame2(before.claim)) {
          answers.set(issue2, heldBy(before.claim));
          mine.delete(issue2);
          continue;
        }
        const until = now() + lease.lasts * 1e3;
        const comment2 = before?.id ?? await github.createComment(issue2, write8(issue2, until));
        if (before !== void 0) await github.updateComment(before.id, write8(issue2, until));
        const isKept = known !== void 0 && before !== void 0 && now() < known.until;
        mine.set(issue2, { comment: comment2, until, turn: isKept ? known.turn : ++turns });
        (before === void 0 ? fresh : lengthened).push(issue2);
      }
      const lose = async (issue2, winner) => {
        answers.set(issue2, winner === void 0 ? "The claim on this incident can\u2019t be read again." : heldBy(winner));
        await letGo(issue2, mine.get(issue2).comment);
      };
      const isLost = (issue2) => answers.has(issue2);
      const confirm = async () => {
        for (const issue2 of fresh) {
          const [winner] = isLost(issue2) ? [] : await claimsOn(issue2);
          if (!isLost(issue2) && (winner === void 0 || !isSame2(winner.claim))) await lose(issue2, winner?.claim);
        }
      };
      await confirm();
      if (fresh.length + lengthened.length > 0) await clock2.sleep(lease.settles * 1e3);
      await confirm();
      for (const issue2 of lengthened) {
        const rival = (await claimsOn(issue2)).find(({ claim }) => !isSame2(claim));
        if (rival !== void 0) await lose(issue2, rival.claim);
      }
      return new Map(numbers.map((issue2) => [issue2, answers.get(issue2) ?? null]));
    },
    has(number2) {
      const known = mine.get(number2);
      return known !== void 0 && known.until > now();
    },
    turn: (number2) => mine.get(number2)?.turn,
    async isOthers(number2) {
      return (await claimsOn(number2)).some(({ claim }) => !isSame2(claim));
    },
    async release() {
      for (const [issue2, { comment: comment2 }] of [...mine])
        try {
          await letGo(issue2, comment2);
        } catch (error2) {
          if (!isRefusal(error2)) throw error2;
        }
    }
  };
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
  const claims = stateKey === null ? null : claimIssues(github, stateKey, runName(world), world.clock);
  const issues = keepIncidentIssues(github, blocks, telling, leaksByIncident(scan.leaks, on.services, stateKey), claims);
  const lacksKey = stateKey === null && telling.readers === "anyone" && trust.mayAct !== "never" && asksForActs(on.configuration);
  const stopped = on.stopped ?? beginsNothing(options);
  const isStopped = stopped !== null && asksForActs(on.configuration);
  const remarks = [...lacksKey ? [needsStateKey] : [], ...isStopped ? [stopped] : []];
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
var runName = ({ environment: environment2, random }) => ({
  run: environment2.GITHUB_RUN_ID ?? "",
  attempt: Number(environment2.GITHUB_RUN_ATTEMPT ?? 1),
  word: Buffer.from(random(8)).toString("hex")
});
var asksForActs = ({ policy, keys }) => [policy, ...policy.rules, ...Object.values(keys)].some(({ onLeak }) => onLeak != null && onLeak !== "report");
function forgiving(journal, remarks) {
  const forgive = (incident, error2) => {
    if (!isRefusal(error2) || incident.events.some(({ step }) => acts.has(step))) throw error2;
    const remark = `Incidents can't be kept in issues: ${error2.message}`;
    if (!remarks.includes(remark)) remarks.push(remark);
  };
  return {
    ...journal,
    async write(incident) {
      try {
        await journal.write(incident);
      } catch (error2) {
        forgive(incident, error2);
      }
    },
    async writeAll(incidents) {
      const failed = /* @__PURE__ */ new Map();
      for (const [id2, error2] of await journal.writeAll(incidents))
        try {
          forgive(incidents.find((each) => each.id === id2), error2);
        } catch (serious) {
          failed.set(id2, serious);
        }
      return failed;
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
    },
    placesOf: (incident) => placesIn(incident, stateKey)
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
  const { runner, repository, services: services2, admin, telling } = on;
  const { journal, stateKey } = memory;
  const ports = await portsFor(world, {
    ...{ repository, services: services2, journal, stateKey, admin, stores: on.configuration.stores, credentials: on.credentials },
    limits: on.configuration.limits,
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
  const { issues } = memory;
  return {
    ...ports,
    openAfterStore: async (entry) => redeploysOf(entry, on, world),
    ...issues !== null && {
      async remind(incident, nth) {
        try {
          await issues.remind(incident, nth);
          return { outcome: "done" };
        } catch (error2) {
          if (!isRefusal(error2)) throw error2;
          return { outcome: "unknown", note: error2.message };
        }
      }
    },
    async recall(places) {
      for (const { blob } of places) if (!await isThere(blob, repository.git)) await fetchObject(repository.git, blob);
      return await ports.recall?.(places) ?? [];
    }
  };
}
function redeploysOf({ secret, afterStore }, { workflows }, { clock: clock2 }) {
  if (afterStore === null) return [];
  const { workflow } = afterStore;
  if (workflow === null)
    throw new Fault(`The command of after-store of ${secret} runs on the command line alone: name a workflow.`);
  return [redeployByWorkflow({ ...afterStore, workflow }, workflows, clock2)];
}
var isThere = async (object, git) => (await git.run(["cat-file", "-e", object], { ok: [0, 1, 128] })).code === 0;
async function respondOnGitHub(options, on, scan, memory, world) {
  const { configuration, pullAuthor } = on;
  const byCommit = await authorsOf(scan.leaks, configuration.policy.askAtMost.author, on.repository.git);
  const place = {
    repository: on.repositoryId,
    head: on.head,
    headNow: () => remoteHeadOf(on.repository.git, on.ref),
    stateKey: memory.stateKey
  };
  const verdicts = await openVerdicts(options, configuration, on, memory.stateKey, world);
  for (const note of verdicts.notes) memory.remarks.push(note);
  const setting = {
    ...settingOf(on),
    remembered: verdicts.remembered ?? /* @__PURE__ */ new Map(),
    approved: await approvedBy(options, place, world),
    beginsNothing: beginsNothing(options),
    authorOf: pullAuthor === null ? byCommit : () => pullAuthor,
    canaryOf: await canariesOf(configuration.canaries)
  };
  const answered = await respondToScan(scan, options, await portsOnGitHub(on, memory, world), setting, world);
  const told = withIssues(answered, memory.issues !== null);
  await keepPlan(options, told.planned, place, world);
  await verdicts.keep(told.responded);
  if (on.admin !== null && on.trust.mayAct !== "never" && !changesNothing(options, on))
    memory.remarks.push(...await resolveAlerts(told.responded, on.services, on.admin));
  if (on.telling.readers === "anyone") return { ...told, faults: [], code: codeWithoutFaults(told, options) };
  const wanted = told.stories.filter(({ incident, leaks }) => incident.policy !== "report" && leaks.some(isLive));
  if (memory.stateKey !== null || on.trust.mayAct === "never" || wanted.length === 0) return told;
  return { ...told, faults: [...told.faults, memory.remarks[0] ?? needsStateKey], code: 2 };
}
var onIssues = "Plan: for each of these incidents: write its issue before and after each act, and a comment on it while the run has it in hand, with github-token.";
function withIssues(told, hasIssues) {
  const plans = told.report.notes.some((note) => note.startsWith("Plan: ") && !note.startsWith("Plan: nothing"));
  return !plans || !hasIssues ? told : { ...told, report: { ...told.report, notes: [...told.report.notes, onIssues] } };
}
var codeWithoutFaults = ({ report, faults, code: code2 }, options) => faults.length === 0 ? code2 : exitCodeOf(report, options["fail-on"]);
var isLive = ({ verdict }) => verdict !== null && isAlive(verdict.state);
var settingOf = ({ configuration, services: services2, trust, branch, stopped }) => ({
  configuration,
  services: services2,
  trust,
  branch,
  stopped
});

// src/verbs/attest-on-github.ts
async function attestOnGitHub(options, on, world) {
  const { environment: environment2 } = world;
  if (environment2.GITHUB_EVENT_NAME !== "workflow_dispatch" || on.trust.content !== "writers")
    throw new Fault("attest runs by hand alone (workflow_dispatch)");
  if (options.incident === void 0) throw new Fault("attest needs the input incident");
  const reason = reasonOf(options.reason);
  const by = await whoAttests(environment2, on);
  const memory = await openMemory(options, on, { leaks: [] }, world);
  if (memory.stateKey === null || memory.issues === null)
    throw new Fault(memory.remarks[0] ?? "attest needs the state key, which authenticates what is remembered: set state-key");
  const ports = await portsOnGitHub(on, memory, world);
  const told = await lettingGo(ports, () => attest({ incident: options.incident, reason, by }, ports, settingOf(on)));
  await memory.issues.tell([{ incident: told.incident, leaks: [] }]);
  const sentence2 = attestedInWords(told);
  on.runner.log(inLog(sentence2));
  await on.runner.summary(`## rekey: attestation

${markdown(sentence2)}
`).catch((error2) => {
    if (!(error2 instanceof Fault)) throw error2;
  });
}
async function whoAttests(environment2, { github }) {
  const people = [...new Set([environment2.GITHUB_ACTOR, environment2.GITHUB_TRIGGERING_ACTOR].filter(Boolean))];
  if (people.length === 0 || people.some((login) => !/^[\w-]{1,100}(?:\[bot\])?$/.test(login)))
    throw new Fault("nobody is named who attests");
  for (const login of people) {
    const permission = login.endsWith("[bot]") ? "none" : await github.permissionOf(login);
    if (permission !== "admin" && permission !== "write")
      throw new Fault("only people with write access to this repository attest");
  }
  return people.at(-1);
}

// src/verbs/code-scanning.ts
async function toCodeScanning(report, options, started, readers, github, environment2) {
  const nothing = { privately: null, remark: null };
  if (!options["code-scanning"]) return nothing;
  const target = targetOf(options, started, environment2);
  if (target === null) return nothing;
  try {
    if (readers === "anyone" && target.ref !== `refs/heads/${started.defaultBranch ?? await github.defaultBranch()}`)
      return nothing;
    await send(report, github, target);
    return { privately: "code scanning", remark: null };
  } catch (error2) {
    if (!isRefusal(error2)) throw error2;
    return { ...nothing, remark: `Findings could not be uploaded to code scanning: ${error2.message}` };
  }
}
function targetOf(options, { pull, content }, { GITHUB_SHA: sha, GITHUB_REF: ref }) {
  const audit = options.command === "audit" ? "rekey/audit/" : null;
  if (pull !== null && content.kind === "since")
    return { commit: content.to, ref: `refs/pull/${pull}/head`, category: audit ?? "rekey/" };
  if (sha === void 0 || !/^[0-9a-f]{40}$/.test(sha) || ref === void 0 || !ref.startsWith("refs/")) return null;
  const isWhole = content.kind === "tree" && options.range === void 0 && !options.history;
  return { commit: sha, ref, category: audit ?? (isWhole ? "rekey/" : options.history ? "rekey/history/" : "rekey/push/") };
}

// src/reporters/reminder.ts
var longestTitle = 256;
var mark2 = /^<!-- rekey:reminder ([\w-]+) ([a-z-]+) -->/;
function reminderIn(body) {
  const [, id2, stage] = mark2.exec(body) ?? [];
  return id2 === void 0 || stage === void 0 ? null : { id: id2, stage };
}
var titles = {
  soon: "is due soon",
  overdue: "is overdue",
  "long-overdue": "is long overdue",
  "put-off": "is put off",
  renewed: "is renewed",
  gone: "is no longer in use"
};
var titleOf2 = (name, standing) => cut(`Rotation of ${name} ${titles[standing]}`, longestTitle);
function write5(aged, standing, since) {
  const owner = aged.owner === null ? "" : ownerIn(aged.owner);
  const due = aged.due?.slice(0, 10) ?? "";
  const name = code(aged.name);
  const said = {
    soon: `${name} is due on ${due}: ${markdown(since)}.`,
    overdue: `**Overdue.** ${name} was due on ${due}: ${markdown(since)}.`,
    "long-overdue": `**Long overdue.** ${name} was due on ${due} and is twice as old as it may be: ${markdown(since)}.`,
    "put-off": `Put off until ${aged.snooze?.until ?? ""}: ${markdown(aged.snooze?.reason ?? "")}`,
    renewed: `**Closed.** ${name} was renewed: ${markdown(since)}. It is due again on ${due}.`,
    gone: `**Closed.** ${name} is no longer in use.`
  };
  const isOpen = standing === "soon" || standing === "overdue" || standing === "long-overdue";
  const steps = aged.manual === null || !isOpen ? "" : stepsOf(aged.manual);
  const foot = isOpen ? "This issue closes itself once the key is renewed. To put it off, give its entry `snooze: {until, reason}`." : "";
  return `${[`<!-- rekey:reminder ${aged.id} ${standing} -->`, said[standing], isOpen && owner !== "" ? `For ${owner}.` : "", steps, foot].filter((part) => part !== "").join("\n\n")}
`;
}
var ownerIn = (owner) => /^@[\w-]{1,39}(?:\/[\w.-]{1,100})?$/.test(owner) ? owner : markdown(owner);
function stepsOf({ page, steps }) {
  const link = httpsPage(page);
  const list = steps.map((step, index) => `${index + 1}. ${step.startsWith("Run `") ? step : markdown(step)}`);
  return [...link === null ? [] : [`See ${link}.`, ""], ...list].join("\n");
}
var escalation = (name, standing) => `${code(name)} ${titles[standing]}.`;

// src/verbs/reminder-issues.ts
var mostNew = 20;
var urgency = { gone: 0, renewed: 0, "put-off": 0, soon: 1, overdue: 2, "long-overdue": 3 };
async function remind(ages, github, today, knows) {
  const author = await github.author();
  const known = /* @__PURE__ */ new Map();
  for (const issue2 of [...await github.issues()].sort((a, b) => a.number - b.number)) {
    const mark4 = reminderIn(issue2.body);
    if (mark4 !== null && issue2.author === author && !known.has(mark4.id)) known.set(mark4.id, { issue: issue2, stage: mark4.stage });
  }
  let [opened, changed, closed, open2] = [0, 0, 0, 0];
  const remarks = [];
  for (const aged of ages) {
    const standing = standingOf(aged, today);
    const before = known.get(aged.id);
    known.delete(aged.id);
    if (standing === null) {
      if (before?.issue.open === true) open2++;
      continue;
    }
    const body = write5(aged, standing, sinceInWords(aged));
    const title = titleOf2(aged.name, standing);
    const isOpen = urgency[standing] > 0;
    if (before === void 0) {
      if (!isOpen) continue;
      if (opened >= mostNew) {
        remarks.push(`${aged.name} is due; its reminder is opened by the next run, since one run opens ${mostNew}.`);
        continue;
      }
      await github.createIssue(title, body);
      opened++;
      open2++;
      continue;
    }
    const isWorse = urgency[standing] > (urgency[before.stage] ?? 0);
    const shouldBeOpen = isOpen && (before.issue.open || isWorse);
    if (shouldBeOpen) open2++;
    const change = {
      ...before.issue.body !== body && { body },
      ...before.issue.title !== title && { title },
      ...before.issue.open !== shouldBeOpen && { open: shouldBeOpen }
    };
    if (Object.keys(change).length === 0) continue;
    await github.updateIssue(before.issue.number, change);
    if (isWorse && isOpen) await github.createComment(before.issue.number, escalation(aged.name, standing));
    if (before.issue.open && !shouldBeOpen) closed++;
    else changed++;
  }
  for (const [id2, { issue: issue2 }] of known) {
    if (!issue2.open || id2.startsWith("deploy-key-") && !knows.deployKeys) continue;
    await github.updateIssue(issue2.number, { open: false, body: goneBody(id2), title: titleOf2(nameIn(issue2.title), "gone") });
    closed++;
  }
  return { opened, changed, closed, open: open2, remarks };
}
function standingOf({ stage, snooze }, today) {
  if (stage === "unknown") return null;
  if (stage === "young") return "renewed";
  return snooze !== null && snooze.until >= today ? "put-off" : stage;
}
var nameIn = (title) => /^Rotation of (.+) is /.exec(title)?.[1] ?? "a key";
var goneBody = (id2) => `<!-- rekey:reminder ${id2} gone -->

**Closed.** This key is no longer in the inventory.
`;

// src/git/hunks.ts
var head = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function newSideOf(patch) {
  const shown = /* @__PURE__ */ new Map();
  let [hunk, next, left] = [-1, 0, 0];
  for (const line of patch.split("\n")) {
    const [, , , start, count] = left > 0 ? [] : head.exec(line) ?? [];
    if (start !== void 0) {
      hunk++;
      next = Number(start);
      left = Number(count ?? 1);
    } else if (left > 0 && (line.startsWith("+") || line.startsWith(" "))) {
      shown.set(next++, { text: line.slice(1), isNew: line.startsWith("+"), hunk });
      left--;
    }
  }
  return shown;
}
function lineAfter(patch, line) {
  let shift = 0;
  for (const text2 of patch.split("\n")) {
    const [, oldStart, oldCount, newStart, newCount] = head.exec(text2) ?? [];
    if (oldStart === void 0) continue;
    const [old, now] = [sideOf(oldStart, oldCount), sideOf(newStart, newCount)];
    if (line < old.first) break;
    if (line < old.behind) return null;
    shift = now.behind - old.behind;
  }
  return line + shift;
}
function sideOf(start, count = "1") {
  const first = Number(start) + (Number(count) === 0 ? 1 : 0);
  return { first, behind: first + Number(count) };
}

// src/reporters/review.ts
import { createHash } from "node:crypto";
var longest = 65536;
var longestSentence = 3500;
var mostLooked = 200;
var most2 = 20;
var markOf = (kind, fingerprint) => `<!-- rekey:line ${createHash("sha256").update(`${kind}\0${fingerprint}`).digest("hex").slice(0, 32)} -->`;
var mark3 = /^<!-- rekey:line [0-9a-f]{32} -->/;
var leaksForLines = (telling) => leaksToTell(telling.report).filter((leak) => leak.found === "file" && isOpenTo(telling.readers, leak)).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)).slice(0, mostLooked);
function write6(telling, placed) {
  return placed.map(({ leak, line }) => {
    const steps = manualSteps([leak], telling.readers).map(([, text2]) => `**What a person has to do:**

${text2}`);
    const parts = isDead(leak) ? [
      `**A dead key:** ${keyInMarkdown(leak)} stands in this line, and its service refuses it.`,
      "Take it out of the file; what needs a key reads its successor from a secret."
    ] : [
      `**Leaked key:** ${keyInMarkdown(leak)} stands in this line.`,
      "Whoever has read this commit may have it. Removing the line does not help: the key has to die. Then read its successor from a secret.",
      ...steps,
      "What its service says of it, and what was done, is in the summary of the run, and in the comment on this pull request where there is one."
    ];
    return { path: leak.path, startLine: null, line, body: bodyOf(markOf("leak", leak.fingerprint), parts, "") };
  });
}
function writeFindings(placed) {
  return placed.map(({ finding, lines, isEdit }) => {
    const { audit, severity, message, fix, edit, path, fingerprint } = finding;
    const parts = [`**${severity}:** ${code(audit)}`, sentence(message), ...fix === null ? [] : [sentence(fix)]];
    const block = isEdit && edit !== null ? suggestion(edit) : "";
    return { path, ...lines, body: bodyOf(markOf("finding", fingerprint), parts, block) };
  });
}
var sentence = (text2) => markdown(cut(text2, longestSentence));
function bodyOf(first, parts, block) {
  const whole = [`${first}
${parts.join("\n\n")}`, ...block === "" ? [] : [block]].join("\n\n");
  return whole.length <= longest ? whole : cutLines(cut, `${first}
${parts.join("\n\n")}`, longest, "\n\u2026");
}
async function send4(comments, github, { pull, commit: commit2 }) {
  if (comments.length === 0) return null;
  const author = await github.author();
  const ours = (await github.lineComments(pull)).filter((comment2) => comment2.author === author);
  const known = new Set(ours.map(({ body: body2 }) => mark3.exec(body2)?.[0]));
  const fresh = comments.filter(({ body: body2 }) => {
    const own = mark3.exec(body2)?.[0];
    return !known.has(own) && known.add(own);
  });
  if (fresh.length === 0) return null;
  const added = fresh.slice(0, most2);
  const left = fresh.length - added.length;
  const more = left === 0 ? "" : ` ${left} more are in the summary of the run.`;
  const body = `rekey: ${added.length === 1 ? "one remark at a line" : `${added.length} remarks at lines`} of this pull request.${more}`;
  try {
    await github.createReview(pull, { commit: commit2, body, comments: added });
    return null;
  } catch (error2) {
    if (!(error2 instanceof Refused) || error2.status !== 422) throw error2;
    return "GitHub refused to put remarks at these lines (422): what they were to say is in this summary.";
  }
}

// src/verbs/review-on-github.ts
function reviewedBy(options, on, { pull, content }) {
  const { github, repository, trust } = on;
  const mayTell = options.review && !options["dry-run"] && trust.mayTell && trust.content === "writers";
  if (!mayTell || pull === null || content.kind !== "since") return null;
  return { github, git: repository.git, pull, base: content.since, head: content.to };
}
async function reviewLeaks(telling, reviewed) {
  const leaks = leaksForLines(telling);
  if (leaks.length === 0) return null;
  const sides = await sidesOf(reviewed);
  const lineOf = linesAtHead(reviewed);
  const placed = [];
  for (const leak of leaks) {
    const side = sides.get(leak.path);
    const line = leak.commit === null || side === void 0 ? null : await lineOf(leak.commit, leak.path, leak.line);
    if (line !== null && side?.get(line)?.isNew === true) placed.push({ leak, line });
  }
  return await send4(write6(telling, placed), reviewed.github, { pull: reviewed.pull, commit: reviewed.head });
}
async function reviewFindings(report, linesOf2, reviewed) {
  const findings = findingsToTell(report);
  if (findings.length === 0) return null;
  const sides = await sidesOf(reviewed);
  const lineOf = linesAtHead(reviewed);
  const placed = [];
  for (const finding of findings) {
    const side = sides.get(finding.path);
    if (side === void 0) continue;
    const at3 = async (first, last) => {
      const line = await lineOf("HEAD", finding.path, first);
      return line === null ? null : sameLines(side, line, linesOf2(finding.path).slice(first - 1, last));
    };
    const own = await at3(finding.line, finding.line);
    const { edit } = finding;
    const replaced = edit === null || edit.path !== finding.path ? null : await at3(edit.startLine, edit.endLine);
    const isEdit = replaced !== null && !replaced.hasReturns && (replaced.isNew || own?.isNew === true);
    if (isEdit) placed.push({ finding, lines: replaced.lines, isEdit });
    else if (own?.isNew === true) placed.push({ finding, lines: own.lines, isEdit });
  }
  return await send4(writeFindings(placed), reviewed.github, { pull: reviewed.pull, commit: reviewed.head });
}
async function sidesOf({ github, base, head: head2 }) {
  const files2 = await github.changes(base, head2);
  return new Map(files2.flatMap(({ path, patch }) => patch === null ? [] : [[path, newSideOf(patch)]]));
}
function sameLines(side, first, texts) {
  const shown = texts.map((_, index) => side.get(first + index));
  const isSame2 = shown.every(
    (line2, index) => line2 !== void 0 && line2.hunk === shown[0]?.hunk && line2.text.replace(/\r$/, "") === texts[index]
  );
  if (texts.length === 0 || !isSame2) return null;
  const line = first + texts.length - 1;
  return {
    lines: { startLine: texts.length === 1 ? null : first, line },
    isNew: shown.some((each) => each?.isNew === true),
    hasReturns: shown.some((each) => each?.text.endsWith("\r") === true)
  };
}
function linesAtHead({ git, head: head2 }) {
  const patches = /* @__PURE__ */ new Map();
  let fetched;
  const patchOf = async (commit2, path) => {
    fetched ??= fetchedHead(git, head2);
    if (!await fetched) return null;
    const { code: code2, stdout: stdout2 } = await git.run(["diff", ...plainDiff, `${commit2}:${path}`, `${head2}:${path}`], { ok: anyCode });
    return code2 === 0 ? Buffer.from(stdout2).toString("utf8") : null;
  };
  return async (commit2, path, line) => {
    if (commit2 === head2) return line;
    const name = `${commit2} ${path}`;
    const patch = patches.get(name) ?? patchOf(commit2, path);
    patches.set(name, patch);
    const known = await patch;
    return known === null ? null : lineAfter(known, line);
  };
}
var plainDiff = ["-U0", "--inter-hunk-context=0", "--no-ext-diff", "--no-textconv", "--text", "--no-color"];
var anyCode = Array.from({ length: 256 }, (_, code2) => code2);
async function fetchedHead(git, head2) {
  const isThere2 = async () => (await git.run(["cat-file", "-e", `${head2}^{commit}`], { ok: anyCode })).code === 0;
  return await isThere2() || await fetchObject(git, head2) && await isThere2();
}

// src/verbs/rotate-on-github.ts
async function rotateOnGitHub(options, on, world, overdue = null) {
  const { runner, configuration, trust } = on;
  if (trust.content !== "writers" || trust.mayAct !== "policy") throw new Fault(`rotate does not run here: ${trust.reason}`);
  const wanted = overdue ?? wantedIn(configuration, options.key);
  const memory = await openMemory(options, on, { leaks: [] }, world);
  const ports = await portsOnGitHub(on, memory, world);
  const dry = options["dry-run"] ? rehearsal(ports) : null;
  const { rotated, notes, acts: acts2 } = await lettingGo(
    ports,
    () => rotateKeys(wanted, dry?.ports ?? ports, settingOf(on), overdue !== null || wanted.length === 0)
  );
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
    renewed: dry === null ? rotated.filter(isStored).map(({ entry }) => entry.secret) : [],
    sentence: failed.length === 0 ? null : faults[0] ?? "A key that was to be renewed was not."
  };
}
var isStored = ({ responded }) => responded?.response.events.some(({ step, outcome, what }) => step === "store" && outcome === "done" && what === void 0) === true;
var ignoreFault = (error2) => {
  if (!(error2 instanceof Fault)) throw error2;
};

// src/verbs/audit-on-github.ts
async function auditOnGitHub(options, on, around, world) {
  const { runner, github, configuration, trust, telling } = on;
  const { pull } = around.started;
  const isOurs = trust.content === "writers" && trust.mayVerify;
  const leaning = {
    ...{ repository: on.repository, configuration, loopback: [] },
    knowledge: around.knowledge === null || trust.content !== "writers" ? null : await around.knowledge(),
    asksNobody: isOurs ? null : `No service was asked about a key in use: ${trust.reason}`
  };
  let gathered = await gather(leaning, world);
  const rotation = await rotatedByAge(gathered, options, on, world);
  if (rotation.renewed.size > 0) gathered = await gather({ ...leaning, renewed: rotation.renewed }, world);
  const report = await auditReport(gathered, world.version);
  const remarks = rotation.sentence === null ? [] : [rotation.sentence];
  const shown = telling.readers === "anyone" ? withoutLeaks(report) : report;
  const mayTell = trust.mayTell && !options["dry-run"];
  if (mayTell && pull !== null && options.comment)
    await tried("The comment", remarks, () => comment(shown, telling.page, github, pull));
  const reviewed = reviewedBy(options, on, around.started);
  if (reviewed !== null)
    await tried("Remarks at lines", remarks, async () => {
      const refused = await reviewFindings(shown, gathered.audited.lines, reviewed);
      if (refused !== null) remarks.push(refused);
    });
  if (mayTell) {
    const { remark } = await toCodeScanning(report, options, around.started, telling.readers, github, world.environment);
    if (remark !== null) remarks.push(remark);
  }
  const isDue = mayTell && pull === null && options.issues && configuration.policy.onAge !== "report";
  const reminded = isDue ? await remindOf(gathered, github, remarks) : null;
  for (const annotation of annotationsOf(report)) runner.annotate(annotation);
  for (const message of remarks) runner.annotate({ level: "warning", title: "rekey", message, place: null });
  await runner.summary(write(shown, remarks)).catch(ignoreFault2);
  const code2 = exitCodeOf(report, options["fail-on"]);
  return {
    code: code2 === 0 && rotation.sentence !== null ? 2 : code2,
    findings: report.findings.filter(({ suppressed }) => suppressed === null).length,
    open: reminded?.open ?? 0,
    acts: rotation.acts,
    sentence: sentenceFor(code2, options, rotation.sentence)
  };
}
var withoutLeaks = (report) => ({
  ...report,
  findings: report.findings.filter(({ audit }) => audit !== hardCodedKey.id)
});
function sentenceFor(code2, options, rotation) {
  if (code2 === 1) return `Findings at or above ${options["fail-on"]}: see the annotations and the summary of this run.`;
  if (rotation !== null) return rotation;
  return code2 === 2 ? "Not every workflow file could be read: see the summary of this run." : null;
}
async function rotatedByAge({ audited }, options, on, world) {
  const nothing = { renewed: /* @__PURE__ */ new Set(), acts: 0, sentence: null };
  const { configuration, trust } = on;
  if (configuration.policy.onAge !== "rotate" || trust.content !== "writers" || trust.mayAct !== "policy") return nothing;
  const names = agesOf(audited).filter(({ stage, snooze, id: id2 }) => {
    const today = audited.now.toISOString().slice(0, 10);
    const entry = configuration.keys[id2];
    const isDue = stage === "overdue" || stage === "long-overdue";
    return isDue && !(snooze !== null && snooze.until >= today) && entry !== void 0 && entry.stores.length > 0;
  }).map(({ id: id2 }) => id2).filter((id2) => audited.keys.some(({ entry, key }) => entry.secret === id2 && (key.create ?? key.rotate) !== void 0));
  if (names.length === 0 && on.stateKey === null) return nothing;
  const { acts: acts2, sentence: sentence2, renewed } = await rotateOnGitHub(options, on, world, names);
  return { renewed: new Set(renewed), acts: acts2, sentence: sentence2 };
}
async function remindOf({ audited }, github, remarks) {
  let reminded = null;
  await tried("Reminders", remarks, async () => {
    const today = audited.now.toISOString().slice(0, 10);
    reminded = await remind(agesOf(audited), github, today, { deployKeys: audited.github.deployKeys !== null });
    remarks.push(...reminded.remarks);
  });
  return reminded;
}
async function comment(report, page, github, pull) {
  const text2 = writeComment(report, page);
  const author = await github.author();
  const ours = (await github.comments(pull)).find((each) => each.author === author && each.body.startsWith(commentMark));
  const withoutPage = (body) => body.replace(/^More is in the summary of .*$/m, "").trim();
  if (ours === void 0) {
    if (text2.first !== null) await github.createComment(pull, text2.first);
  } else if (withoutPage(ours.body) !== withoutPage(text2.next)) await github.updateComment(ours.id, text2.next);
}
async function tried(what, remarks, send6) {
  try {
    await send6();
  } catch (error2) {
    if (!isRefusal(error2)) throw error2;
    remarks.push(`${what} could not be brought up to date: ${error2.message}`);
  }
}
var ignoreFault2 = (error2) => {
  if (!(error2 instanceof Fault)) throw error2;
};

// src/verbs/event.ts
function readEvent(name, payload) {
  const about = {
    defaultBranch: text(payload, "repository", "default_branch"),
    repositoryId: number(payload, "repository", "id")?.toString() ?? null,
    isPublic: flag(payload, "repository", "private", false),
    texts: textsOf(name, payload)
  };
  const branch = (value) => value === null ? null : value.startsWith("refs/") ? value : `refs/heads/${value}`;
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const since = commit(payload, "pull_request", "base", "sha");
      const to = commit(payload, "pull_request", "head", "sha");
      if (since === null || to === null) throw new Fault(`the event ${name} names no base and head commit`);
      const base = branch(text(payload, "pull_request", "base", "ref"));
      const author = text(payload, "pull_request", "user", "login");
      return { ...about, pull: number(payload, "pull_request", "number"), author, base, content: { kind: "since", since, to } };
    }
    case "merge_group": {
      const [since, to] = [commit(payload, "merge_group", "base_sha"), commit(payload, "merge_group", "head_sha")];
      if (since === null || to === null) throw new Fault("the event merge_group names no base and head commit");
      return {
        ...about,
        pull: null,
        author: null,
        base: branch(text(payload, "merge_group", "base_ref")),
        content: { kind: "since", since, to }
      };
    }
    case "push":
      return { ...about, pull: null, author: null, base: null, content: pushed(payload) };
    case "issue_comment":
    case "issues":
    case "pull_request_review":
    case "pull_request_review_comment":
      return { ...about, pull: pullOf(payload), author: authorOf(payload), base: null, content: { kind: "texts" } };
    default:
      return { ...about, pull: null, author: null, base: null, content: { kind: "tree" } };
  }
}
var pullOf = (payload) => number(payload, "pull_request", "number") ?? (at2(payload, ["issue", "pull_request"]) === void 0 ? null : number(payload, "issue", "number"));
var authorOf = (payload) => ["comment", "review", "issue"].map((what) => text(payload, what, "user", "login")).find((login) => login !== null) ?? null;
var fields = {
  pull_request: [
    ["pull-request", "(pull request title)", "pull_request", "title"],
    ["pull-request", "(pull request body)", "pull_request", "body"],
    ["ref-name", "(branch name)", "pull_request", "head", "ref"]
  ],
  push: [["ref-name", "(branch name)", "ref"]],
  issue_comment: [["comment", "(comment)", "comment", "body"]],
  issues: [
    ["issue", "(issue title)", "issue", "title"],
    ["issue", "(issue body)", "issue", "body"]
  ],
  pull_request_review: [["comment", "(review)", "review", "body"]],
  pull_request_review_comment: [["comment", "(review comment)", "comment", "body"]]
};
function textsOf(name, payload) {
  const known = fields[name === "pull_request_target" ? "pull_request" : name] ?? [];
  return known.flatMap(([found, path, ...steps]) => {
    const value = at2(payload, steps);
    return typeof value !== "string" || value === "" ? [] : [{ found, path, commit: null, bytes: Buffer.from(value) }];
  });
}
function pushed(payload) {
  const [from, to] = [commit(payload, "before"), commit(payload, "after")];
  if (to === null) throw new Fault("the event push names no commit");
  if (isZero(to)) return { kind: "nothing", why: "a branch or tag was deleted" };
  return { kind: "pushed", from: from === null || isZero(from) ? null : from, to, ref: text(payload, "ref") };
}
async function rangeOf(content, defaultBranch, github) {
  if (content.kind === "nothing" || content.kind === "texts" || content.kind === "tree") return null;
  if (content.kind === "since") return `${await baseOf(github, content.since, content.to) ?? content.since}..${content.to}`;
  if (content.from !== null && await baseOf(github, content.from, content.to) !== null) return `${content.from}..${content.to}`;
  const branch = await defaultBranch();
  if (content.ref === `refs/heads/${branch}`) return `${zeros}..${content.to}`;
  return `${await baseOf(github, branch, content.to) ?? zeros}..${content.to}`;
}
var zeros = "0".repeat(40);
var isZero = (sha) => /^0+$/.test(sha);
async function baseOf(github, base, head2) {
  try {
    return (await github.mergeBase(base, head2)).sha;
  } catch (error2) {
    if (isRefusal(error2)) return null;
    throw error2;
  }
}
function at2(value, path) {
  for (const step of path)
    value = value !== null && typeof value === "object" && Object.hasOwn(value, step) ? value[step] : void 0;
  return value;
}
var text = (payload, ...path) => {
  const value = at2(payload, path);
  return typeof value === "string" && value !== "" && value.length <= 1024 ? value : null;
};
var number = (payload, ...path) => {
  const value = at2(payload, path);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
};
var commit = (payload, ...path) => {
  const value = text(payload, ...path);
  return value !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
};
function flag(payload, first, second, wanted) {
  const value = at2(payload, [first, second]);
  return typeof value === "boolean" ? value === wanted : null;
}

// src/verbs/key-uses.ts
async function withUses(stories, { repository, configuration, services: services2, trust }, world) {
  const wanted = new Set(stories.flatMap(({ incident: { secret } }) => secret === null ? [] : [secret.toUpperCase()]));
  if (wanted.size === 0 || trust.content !== "writers") return stories;
  try {
    const { readWorkflows } = await import("./chunks/read-workflows-TBN5NXCZ.js");
    const known = new Map(services2.map((service) => [service.id, service]));
    const { flows } = await readWorkflows(repository, configuration, [...known.values()], world);
    const uses = /* @__PURE__ */ new Map();
    for (const { from, trail } of flows) {
      const last = trail.at(-1);
      if (from.kind !== "secret" || last === void 0 || !wanted.has(from.name.toUpperCase())) continue;
      const { path, line, why } = last;
      const places = uses.get(from.name.toUpperCase()) ?? /* @__PURE__ */ new Map();
      places.set(`${path}:${line}`, { path, line, why: withoutKeys(why) });
      uses.set(from.name.toUpperCase(), places);
    }
    return stories.map((story) => {
      const places = uses.get(story.incident.secret?.toUpperCase() ?? "");
      return places === void 0 ? story : { ...story, uses: [...places.values()] };
    });
  } catch (error2) {
    if (error2 instanceof Fault) return stories;
    throw error2;
  }
}

// src/reporters/annotations.ts
var most3 = 10;
var longest2 = 4e3;
function write7(telling) {
  const leaks = leaksToTell(telling.report);
  const weight = telling.readers === "maintainers" ? bySeverity : byConfidence;
  const errors = leaks.filter((leak) => !isDead(leak)).sort((a, b) => weight(a) - weight(b));
  return [...limited("error", errors, telling), ...limited("warning", leaks.filter(isDead), telling)];
}
function send5(annotations2, runner) {
  for (const annotation of annotations2) runner.annotate(annotation);
}
var bySeverity = ({ severity }) => severities.indexOf(severity);
var byConfidence = ({ confidence }) => ["certain", "likely", "possible"].indexOf(confidence);
function limited(level, leaks, telling) {
  const shown = leaks.length <= most3 ? leaks : leaks.slice(0, most3 - 1);
  const rest = leaks.length - shown.length;
  const more = rest === 0 ? [] : [{ level, title: "rekey", message: `${counted(rest, "more leaked key")}: see the summary of this run`, place: null }];
  return [...shown.map((leak) => annotationOf(level, leak, telling)), ...more];
}
function annotationOf(level, leak, telling) {
  const { readers } = telling;
  const isPlaced = isPlaceOpenTo(telling, leak);
  const what = `${leak.service}/${leak.key} ${leak.redacted}`;
  const state = isOpenTo(readers, leak) ? ` Its service says: ${verdictInWords(leak)}. ${capital(responseInWords(leak))}.` : "";
  const commit2 = leak.commit === null || !isPlaced ? "" : ` Commit ${leak.commit.slice(0, 8)}.`;
  return {
    level,
    title: isDead(leak) ? "A dead key was committed" : "Leaked key",
    message: cut(
      inLog(
        isPlaced ? `${what} was committed.${state}${commit2} Fingerprint ${leak.fingerprint}` : `${what} was committed. Maintainers find its place under Security, Code scanning. Fingerprint ${leak.fingerprint}`
      ),
      longest2
    ),
    place: leak.found === "file" && isPlaced ? { path: leak.path, line: leak.line, endLine: leak.endLine, column: leak.column, endColumn: leak.endColumn } : null
  };
}
var capital = (text2) => text2.charAt(0).toUpperCase() + text2.slice(1);

// src/verbs/tell-on-github.ts
async function tellOnGitHub(telling, options, ears, remarks) {
  const { runner, github, issues, pull, reviewed } = ears;
  const all = [...remarks];
  if (github !== null && pull !== null && options.comment)
    await tried2("The comment", all, () => send2(write2(telling), github, pull));
  if (reviewed !== null)
    await tried2("Remarks at lines", all, async () => {
      const refused = await reviewLeaks(telling, reviewed);
      if (refused !== null) all.push(refused);
    });
  if (issues !== null && options.issues) await tried2("The issues", all, () => issues.tell(telling.stories));
  send5(write7(telling), runner);
  for (const message of all) runner.annotate({ level: "warning", title: "rekey", message: inLog(message), place: null });
  if (!await send3(write4(telling, all), runner)) runner.log("This runner takes no job summary.");
}
async function tried2(what, remarks, send6) {
  try {
    await send6();
  } catch (error2) {
    if (!isRefusal(error2)) throw error2;
    if (!remarks.some((remark) => remark.endsWith(error2.message)))
      remarks.push(`${what} could not be brought up to date: ${error2.message}`);
  }
}

// src/verbs/workflows.ts
function eitherOf(first, second) {
  const either = async (call) => {
    try {
      return await call(first);
    } catch (error2) {
      if (!(error2 instanceof Refused) || error2.status !== 403) throw error2;
      return await call(await second());
    }
  };
  return {
    defaultBranch: () => first.defaultBranch(),
    dispatch: (workflow, ref, inputs) => either((workflows) => workflows.dispatch(workflow, ref, inputs)),
    run: (id2) => either((workflows) => workflows.run(id2)),
    dispatched: (workflow, since) => either((workflows) => workflows.dispatched(workflow, since))
  };
}

// src/verbs/act-on-event.ts
async function actOnEvent(world) {
  const { runner } = world;
  try {
    const credentials = maskCredentials(runner, world.environment, services);
    return await act(optionsOf(runner), credentials, world);
  } catch (error2) {
    if (!isRefusal(error2)) throw error2;
    give(runner, { ...noOutputs, result: "fault", coverage: "incomplete" });
    runner.fail(inLog(withoutKeys(error2.message)));
    return 2;
  }
}
async function act(options, credentials, world) {
  const { runner, environment: environment2 } = world;
  checkPlanOptions(options);
  if (options.command !== "respond" && (options.plan ?? options["act-on"]) !== void 0)
    throw new Fault("the inputs plan and act-on go with the command respond");
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
  const inCheckout = { ...world, git: (path) => world.gitWith(token, path) };
  const { adminToken, stateKey } = credentials;
  const on = {
    ...{ runner, github, configuration, trust, stateKey },
    workflows: adminToken === void 0 ? github : eitherOf(github, () => world.repository(adminToken)),
    repository: await inCheckout.git(world.cwd),
    repositoryId: environment2.GITHUB_REPOSITORY_ID || started.repositoryId || environment2.GITHUB_REPOSITORY || "",
    services: [...services, ...configuration.services],
    // Of what anyone can write the branch's name is theirs, too, and of a whole history there is none.
    branch: trust.content === "writers" && !options.history ? branchOf(environment2, started) : null,
    pullAuthor: started.author,
    stopped: stoppedBy(options, configuration, environment2),
    head: "to" in started.content ? started.content.to : environment2.GITHUB_SHA ?? null,
    ref: started.pull !== null ? `refs/pull/${started.pull}/head` : environment2.GITHUB_REF ?? null,
    admin: adminToken === void 0 ? null : () => world.admin(adminToken),
    credentials: adminToken === void 0 ? {} : { REKEY_ADMIN_TOKEN: adminToken },
    telling: { readers: await readersOf(started, github), page: pageOf(environment2) },
    hook: hookOf(credentials.notify.url, credentials.notify.secret, [])
  };
  if (options.command === "attest") {
    await attestOnGitHub(options, on, inCheckout);
    give(runner, noOutputs);
    return 0;
  }
  if (options.command === "audit") return await auditInRun(options, on, started, adminToken, { ...world, git: inCheckout.git });
  return options.command === "rotate" ? await rotateInRun(options, on, inCheckout) : await answerEvent(options, on, started, inCheckout);
}
async function answerEvent(options, on, started, world) {
  const { runner, github, configuration, trust } = on;
  const chosen = await selected(options, started, github);
  const scan = await findLeaks(chosen, world, {
    configuration,
    texts: started.texts,
    only: started.content.kind === "texts" && !isChosen(options) ? "texts" : null,
    // those whose commits are read may have written what stands beside a key
    marks: trust.content === "writers" && (chosen.range === void 0 || on.branch === (started.defaultBranch ?? await github.defaultBranch()))
  });
  maskLeaks(runner, scan.leaks, on.services);
  const isAsking = options.command === "respond" && trust.mayVerify;
  const memory = isAsking ? await openMemory(options, on, scan, world) : noMemory;
  try {
    return await answerScan(scan, options, on, started, memory, world);
  } finally {
    await memory.journal.release?.();
  }
}
async function answerScan(scan, options, on, started, memory, world) {
  const { runner, github, trust, telling } = on;
  const isAsking = options.command === "respond" && trust.mayVerify;
  const told = isAsking ? await respondOnGitHub(options, on, scan, memory, world) : scanned(scan, options, world);
  const mayTell = trust.mayTell && !options["dry-run"];
  const ears = {
    runner,
    github: mayTell ? github : null,
    issues: mayTell ? memory.issues : null,
    pull: started.pull,
    reviewed: reviewedBy(options, on, started)
  };
  const { privately, remark } = mayTell ? await toCodeScanning(told.report, options, started, telling.readers, github, world.environment) : { privately: null, remark: null };
  const heard = mayTell ? await toWebhook(told.stories, on, memory, world) : { stories: told.stories, remark: null };
  const whole = {
    ...telling,
    report: told.report,
    stories: await withUses(heard.stories, on, world),
    privately: privately ?? null
  };
  const remarks = [...memory.remarks, ...told.faults, ...[remark, heard.remark].filter((each) => each !== null)];
  await tellOnGitHub(whole, options, ears, [...new Set(remarks)]);
  give(runner, outputsOf(whole, told.code, told.acts));
  if (told.code === 1)
    runner.fail(`Leaked keys at or above ${options["fail-on"]}: see the annotations and the summary of this run.`);
  if (told.code === 2) runner.fail(inLog(told.faults[0] ?? "Not everything could be read: see the summary of this run."));
  return told.code;
}
async function toWebhook(stories, { hook, telling }, memory, world) {
  if (hook === null || memory === noMemory) return { stories, remark: null };
  if (memory.stateKey === null)
    return { stories, remark: "The webhook is told nothing: notices need a state key, to remember what was told." };
  const repository = world.environment.GITHUB_REPOSITORY ?? "";
  return await notify(stories, { ...telling, hook, repository, journal: memory.journal }, world);
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
  return { report, stories: [], faults: [], acts: 0, planned: [], responded: [], code: exitCodeOf(report, options["fail-on"]) };
}
async function auditInRun(options, on, started, token, world) {
  const knowledge = token === void 0 || world.knowledge === void 0 ? null : () => world.knowledge(token);
  const { code: code2, findings, open: open2, acts: acts2, sentence: sentence2 } = await auditOnGitHub(options, on, { started, knowledge }, world);
  const result = code2 === 0 ? "clean" : code2 === 1 ? "leaks" : "fault";
  give(on.runner, {
    ...noOutputs,
    result,
    findings,
    acts: acts2,
    "incidents-open": open2,
    coverage: code2 === 2 ? "incomplete" : "complete"
  });
  if (sentence2 !== null) on.runner.fail(inLog(sentence2));
  return code2;
}
async function rotateInRun(options, on, world) {
  const { code: code2, acts: acts2, open: open2, sentence: sentence2 } = await rotateOnGitHub(options, on, world);
  give(on.runner, { ...noOutputs, result: code2 === 0 ? "clean" : "fault", acts: acts2, "incidents-open": open2 });
  if (sentence2 !== null) on.runner.fail(inLog(sentence2));
  return code2;
}
function branchOf({ GITHUB_EVENT_NAME: event, GITHUB_HEAD_REF: head2, GITHUB_REF: ref }, { base }) {
  if (event === "workflow_run") return null;
  return head2 || /^refs\/heads\/(.+)$/.exec((event === "merge_group" ? base : ref) ?? "")?.[1] || null;
}
async function selected(options, { content, defaultBranch }, github) {
  if (isChosen(options)) return options;
  const range = await rangeOf(content, async () => defaultBranch ?? await github.defaultBranch(), github);
  return range === null ? options : { ...options, range };
}
var isChosen = ({ range, history }) => range !== void 0 || history;
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
  findings: 0,
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
    findings: 0,
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
  const path = named ?? configurationPath;
  const text2 = await github.file(path, ref);
  if (text2 === void 0) {
    if (named !== void 0) throw new Fault(`${named} (the input config) is not in the repository at ${ref}`);
    if (await github.file(nearlyConfiguration, ref) !== void 0)
      throw new Fault(`${nearlyConfiguration} at ${ref} is not read: the configuration is called ${configurationPath}`);
    return defaults;
  }
  const { readConfiguration } = await import("./chunks/read-CIZOJHIC.js");
  const { withForeign } = await import("./chunks/foreign-2JE2A6P4.js");
  return await withForeign(readConfiguration(text2, path, { services }), (file) => github.file(file, ref));
}

// src/world/checkout.ts
function environmentForGit(environment2, token) {
  const server = environment2.GITHUB_SERVER_URL || "https://github.com";
  const name = `http.${server.replace(/(?<!\/)\/+$/, "")}/.extraheader`;
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
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
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

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
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
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
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
    return __awaiter(this, void 0, void 0, function* () {
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
    return __awaiter(this, void 0, void 0, function* () {
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
    return __awaiter(this, void 0, void 0, function* () {
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
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
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
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
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
  process.stdout.write(message + os4.EOL);
}

// src/world/runner.ts
var largestEvent = 32 << 20;
var shortestMask = 4;
var annotations = { error, warning, notice };
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
      const path = environment2.GITHUB_EVENT_PATH;
      if (!path) throw new Fault("GITHUB_EVENT_PATH is not set: the Action runs only on a GitHub runner");
      try {
        if ((await stat2(path)).size > largestEvent) throw new Error("too large");
        return JSON.parse(await readFile(path, "utf8"));
      } catch {
        throw new Fault("the event of this run (GITHUB_EVENT_PATH) could not be read as JSON");
      }
    },
    annotate: ({ level, title, message, place }) => annotations[level](message, { title, ...place && propertiesOf(place) }),
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
    fail: (sentence2) => setFailed(sentence2)
  };
}
function propertiesOf({ path, line, endLine, column, endColumn }) {
  return {
    file: path,
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
  admin: (adminToken) => makeAdmin(adminToken, settings),
  knowledge: (adminToken) => makeKnowledge(adminToken, settings),
  // its settings are the workflow's: `actions/checkout` writes there how an ssh remote is reached
  gitWith: (token, path) => openRepository(path, environmentForGit(environment, token), cwd, { isOwn: true }),
  git: (path) => openRepository(path, environment, cwd),
  shell: async () => (await import("./chunks/shell-grammar-YTSEA7I4.js")).loadShellParser(),
  network: async () => makeNetwork({ environment }),
  commands: makeCommands(environment),
  clock,
  random: randomBytes,
  files,
  crew: crewOf(import.meta.url),
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
  leave(code2);
}, end);
