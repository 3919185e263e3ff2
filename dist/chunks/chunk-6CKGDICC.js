import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  maxAgeOf
} from "./chunk-5DZWWQFW.js";
import {
  Walk,
  fittingAny,
  goAhead,
  guarded,
  incidentId,
  isInUse,
  lettingGo,
  localPorts,
  needsStateKey,
  needsYes,
  partNames,
  planOf,
  rehearsal,
  saidNo,
  sourcesOf,
  stoppedBy,
  trustedConfiguration,
  unapproved
} from "./chunk-3G7AFB3K.js";
import {
  globsOf,
  keptIn
} from "./chunk-MZ6SM37F.js";
import {
  outputsOf,
  secondsInWords
} from "./chunk-QTKRHZLZ.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import {
  Fault,
  nearest
} from "./chunk-V66PPTEQ.js";
import {
  services
} from "./chunk-A56ZSVLJ.js";

// src/verbs/rotate.ts
import { resolve } from "node:path";

// src/response/rotate.ts
async function rotateKeys(names, ports, setting, alsoDue = names.length === 0) {
  const { keys, policy } = setting.configuration;
  const { incidents, ignored } = await ports.journal.read();
  const budget = { left: policy.maxActs, done: 0 };
  const rotated = [];
  for (const entry of alsoDue ? Object.values(keys) : names.map((name) => keys[name])) {
    const before = incidents.filter(({ secret }) => secret === entry.secret);
    const result = await guarded(() => rotateKey(entry, names.includes(entry.secret), before, ports, setting, budget));
    rotated.push("do" in result ? { entry, isDue: null, responded: null, why: result.why, isFault: true } : result);
  }
  return { rotated, notes: ignored, acts: budget.done };
}
async function rotateKey(entry, isWanted, before, ports, setting, budget) {
  const { service, kind } = kindOf(entry, setting);
  const nothing = (why, isFault = false, isDue2 = null) => ({
    entry,
    isDue: isDue2,
    responded: null,
    why,
    isFault
  });
  if (ports.stateKey === null) return nothing(needsStateKey, true);
  const about = { service: service.id, kind, branch: setting.branch, entry };
  const kept = keptIn(setting.configuration, {
    ...about,
    fits: await fittingAny(globsOf(setting.configuration.policy.rules), ports)
  });
  if (kept !== null) return nothing(`${entry.secret} is not rotated, since its key may not be sent out: ${kept}.`, isWanted);
  const sources = await sourcesOf(entry, ports);
  const names = partNames(service.keys[kind]);
  const idOf = (parts2) => incidentId(ports.stateKey, service.id, kind, parts2, names);
  const walkOf = (incident2, parts2) => new Walk(incident2, ports.targetOf(service, kind, parts2, entry.vars), ports, budget, async () => ({
    policy: "rotate",
    // The value in use is the inventory's own; an old one that lives on is tied to it by what the first run wrote down.
    ours: [sources],
    known: [sources],
    isCertain: true,
    forbidden: setting.stopped ?? unapproved(setting, incident2, "rotate") ?? (setting.trust.mayAct === "never" ? "This run only asks." : null),
    grace: setting.configuration.policy.grace
  }));
  const begun = before.find(({ routine, status }) => routine === true && status !== "closed");
  if (begun !== void 0) {
    const old = (await valuesOf(entry, sources, ports)).find((parts2) => isWhole(parts2, names) && idOf(parts2) === begun.id);
    if (old === void 0)
      return nothing(
        `The old value of ${entry.secret} is not at hand: a rotation that was begun can't go on. Hand it in as REKEY_KEY_${entry.secret}_OLD.`,
        true
      );
    return told(entry, true, walkOf(begun, old));
  }
  const parts = sources.inUse.find((value) => isWhole(value, names));
  if (parts === void 0)
    return nothing(`The value of ${entry.secret} is not at hand: hand it in as REKEY_KEY_${entry.secret}.`, isWanted);
  if (sources.inUse.some((value) => !isInUse(parts, value, names)))
    return nothing(`The places of ${entry.secret} hold different values: a person has to say which is the right one.`, true);
  const verdict = await ports.issuer.verify(ports.targetOf(service, kind, parts, entry.vars));
  const isDue = dueOf(entry, verdict, before, ports, setting);
  if (!isWanted && isDue !== true)
    return nothing(isDue === null ? `The age of ${entry.secret} is not known.` : null, false, isDue);
  if (!isAlive(verdict.state))
    return nothing(
      verdict.state === "dead" || verdict.refused === true ? `The value in use of ${entry.secret} is refused by its service: nothing was rotated.` : `The service gave no clear answer about ${entry.secret}: nothing was rotated.`,
      true,
      isDue
    );
  const known = before.find(({ id }) => id === idOf(parts));
  const incident = { ...known ?? fresh(idOf(parts), service, kind, entry), routine: true };
  return told(entry, isDue, walkOf(incident, parts));
}
async function told(entry, isDue, walk) {
  const end = await guarded(async () => {
    const last = await walk.go();
    await walk.save();
    return last;
  });
  const said = { verdict: walk.verdict, response: walk.response(end), isKilledNow: walk.isKilledNow(end), why: end.why };
  const responded = { incident: walk.incident, leaks: [], ...said };
  return { entry, isDue, responded, why: end.why, isFault: end.isFault === true };
}
var fresh = (id, service, kind, entry) => ({
  ...{ id, service: service.id, kind, policy: "rotate", secret: entry.secret, events: [], status: "open" }
});
function kindOf(entry, { services: services2 }) {
  const service = services2.find(({ id }) => id === entry.service);
  return { service, kind: entry.kind ?? Object.keys(service.keys)[0] };
}
async function valuesOf(entry, { inUse, keeps }, ports) {
  const kept = await Promise.all(keeps.map(async (store) => await store.read?.() ?? null));
  return [...kept, ports.handedIn(entry, "old"), ports.handedIn(entry), ...inUse].filter((parts) => parts !== null);
}
var isWhole = (parts, names) => names.every((name) => Object.hasOwn(parts, name));
function dueOf(entry, verdict, before, { clock }, { configuration }) {
  const stored = before.flatMap(
    ({ events }) => events.filter(({ step, outcome, what }) => step === "store" && outcome === "done" && what === void 0)
  );
  const since = [verdict.created, ...stored.map(({ at }) => at)].flatMap(
    (time) => time === null || Number.isNaN(Date.parse(time)) ? [] : [Date.parse(time)]
  );
  if (since.length === 0) return null;
  if (entry.snooze !== null && entry.snooze.until >= clock.now().toISOString().slice(0, 10)) return false;
  const seconds = (clock.now().getTime() - Math.max(...since)) / 1e3;
  return seconds >= maxAgeOf(entry, configuration);
}

// src/verbs/rotate.ts
var rotate = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`rotate takes one name, not ${args.length}`);
  const send = outputsOf(options, world);
  const repository = await world.git(resolve(world.cwd));
  const { configuration, isNamed } = await trustedConfiguration(options, repository, world);
  if (!isNamed) throw new Fault("rotate needs an inventory that is trusted: --config FILE (.github/rekey.yml)");
  const wanted = wantedIn(configuration, args[0] ?? options.key);
  const ports = await localPorts(options, repository, configuration, world);
  const dry = options["dry-run"] ? rehearsal(ports) : null;
  const setting = {
    configuration,
    services: [...services, ...configuration.services],
    trust: { mayVerify: true, verifyAtMost: null, mayAct: "policy" },
    branch: null,
    stopped: stoppedBy(options, configuration, world.environment)
  };
  const rehearse = async () => {
    const { ports: pretended, acts } = rehearsal(ports);
    const { rotated: rotated2 } = await rotateKeys(wanted, pretended, setting);
    const incidents = rotated2.flatMap(({ responded }) => responded === null ? [] : [responded.incident]);
    return { lines: acts.length === 0 ? [] : planOf(acts, []), incidents };
  };
  const allowed = { ...setting, ...setting.stopped === null ? await goAhead(options, world, rehearse) : {} };
  if (allowed.stopped === saidNo) return 0;
  const { rotated, notes } = await lettingGo(ports, () => rotateKeys(wanted, dry?.ports ?? ports, allowed));
  const plan = dry === null ? [] : planOf(dry.acts, []);
  await send(
    (format) => format === "json" ? asJson(rotated, [...notes, ...plan], world.version) : asText(rotated, [...notes, ...plan], dry !== null)
  );
  const lacksYes = rotated.some(({ why }) => why === needsYes);
  const faults = rotated.flatMap(({ why, isFault }) => (isFault || why === needsYes) && why !== null ? [why] : []);
  for (const fault of new Set(faults)) await world.stderr(`rekey: ${fault}
`);
  return lacksYes || rotated.some(hasFailed) ? 2 : 0;
};
function wantedIn({ keys }, name) {
  if (name === void 0) return [];
  if (Object.hasOwn(keys, name)) return [name];
  const near = nearest(name, Object.keys(keys));
  throw new Fault(`the inventory has no key ${inLog(name)}${near === void 0 ? "" : `; did you mean ${near}?`}`);
}
var hasFailed = ({ isFault, responded }) => isFault || responded !== null && ["denied", "unknown", "lost"].includes(responded.response.outcome);
function asText(rotated, notes, isDry) {
  const lines = rotated.map((each) => `${inLog(each.entry.secret)}: ${inLog(rotatedInWords(each, isDry))}`);
  if (rotated.length === 0) lines.push("The inventory is empty.");
  return `${[...lines, ...notes.map((note) => inLog(note))].join("\n")}
`;
}
function rotatedInWords({ responded, isDue, why }, isDry) {
  if (responded === null) return why ?? (isDue === false ? "not due" : "nothing was done");
  if (isDry) return "would be rotated";
  const { response, isKilledNow } = responded;
  if (response.outcome !== "done") return why ?? response.outcome;
  return isKilledNow ? `rotated${response.seconds === null ? "" : ` in ${secondsInWords(response.seconds)}`}` : "rotated before";
}
var asJson = (rotated, notes, version) => `${JSON.stringify(
  {
    schema: 1,
    tool: { name: "rekey", version },
    rotated: rotated.map(({ entry, isDue, responded, why }) => ({
      secret: entry.secret,
      service: entry.service,
      due: isDue,
      outcome: responded?.response.outcome ?? null,
      why,
      events: responded?.response.events ?? []
    })),
    notes
  },
  null,
  2
)}
`;

export {
  rotateKeys,
  rotate,
  wantedIn,
  hasFailed,
  rotatedInWords
};
