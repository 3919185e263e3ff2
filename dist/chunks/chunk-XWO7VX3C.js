import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Refused
} from "./chunk-SIYRDV7E.js";
import {
  suppress
} from "./chunk-QCKYULQS.js";
import {
  fitting
} from "./chunk-5V5UEU2F.js";
import {
  configurationPath,
  findLeaks,
  isDead,
  largestFile,
  leakReport,
  readStory,
  secondsToDead,
  severityBefore,
  severityOf,
  statusOf
} from "./chunk-KNXBDT3N.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";
import {
  exitCodeOf,
  reportsOf
} from "./chunk-3GBRIFSQ.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import {
  Secret,
  makeDetector,
  sameKey
} from "./chunk-CFS3VBYG.js";
import {
  outcomes,
  policies,
  readConfiguration,
  steps
} from "./chunk-2QQB2YYT.js";
import {
  waysOf
} from "./chunk-CXFW7RMN.js";
import {
  defaults
} from "./chunk-ZTKCIODS.js";
import {
  Fault,
  nearest
} from "./chunk-V66PPTEQ.js";
import {
  services
} from "./chunk-3XDAOTK5.js";

// src/verbs/respond.ts
import { join as join3, resolve as resolve2 } from "node:path";

// src/response/journal.ts
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
var leastStateKey = 32;
function checkStateKey(stateKey) {
  if (stateKey.length >= leastStateKey) return stateKey;
  throw new Fault(
    `The state key has ${stateKey.length} characters; it needs at least ${leastStateKey} random ones (REKEY_STATE_KEY).`
  );
}
var stateKeyOf = (stateKey, place) => Buffer.from(hkdfSync("sha256", stateKey, "", `rekey place 1 ${place}`, 32)).toString("hex");
function writeBlock(incident, stateKey) {
  const text2 = JSON.stringify(incident);
  return plain(`{"rekey":1,"incident":${text2},"mac":"${macOf(text2, stateKey)}"}`);
}
function readBlock(text2, stateKey) {
  const block = parsed(text2);
  if (!isRecord(block) || block.rekey !== 1 || typeof block.mac !== "string" || !isRecord(block.incident)) return null;
  const [said2, right] = [Buffer.from(block.mac), Buffer.from(macOf(JSON.stringify(block.incident), stateKey))];
  if (said2.length !== right.length || !timingSafeEqual(said2, right)) return null;
  return isIncident(block.incident) ? block.incident : null;
}
function sealText(text2, stateKey, random) {
  const nonce = random(12);
  const cipher = createCipheriv("aes-256-gcm", subkey(stateKey, "seal"), nonce);
  const sealed = Buffer.concat([cipher.update(text2, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}
function openText(sealed, stateKey) {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 28 || bytes.toString("base64url") !== sealed) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", subkey(stateKey, "seal"), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
function incidentId(stateKey, service, kind, parts, names2) {
  const hmac = createHmac("sha256", subkey(stateKey, "incident"));
  const add = (text2) => hmac.update(`${Buffer.byteLength(text2)}:${text2}`);
  add(`${service}/${kind}`);
  for (const name2 of [...names2].sort()) {
    add(name2);
    add(parts[name2].reveal());
  }
  return hmac.digest("hex").slice(0, 32);
}
var macOf = (text2, stateKey) => createHmac("sha256", subkey(stateKey, "journal")).update(text2).digest("base64url");
var subkey = (stateKey, use) => Buffer.from(hkdfSync("sha256", stateKey, "", `rekey ${use} 1`, 32));
var plain = (json) => json.replace(/[<>\u007f-\uffff]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isIncident(value) {
  if (!isRecord(value) || !Array.isArray(value.events)) return false;
  const texts = ["id", "service", "kind"].every((name2) => typeof value[name2] === "string");
  const secret = value.secret === null || typeof value.secret === "string";
  const status = ["open", "closed", "lost"].includes(value.status);
  return texts && secret && status && policies.includes(value.policy) && value.events.every(isEvent);
}
var isEvent = (value) => isRecord(value) && typeof value.at === "string" && steps.includes(value.step) && outcomes.includes(value.outcome);

// src/response/journal-file.ts
import { join } from "node:path";
var ownerOnly = 384;
function fileJournal(folder, stateKey, files) {
  const place = join(folder, "journal");
  return {
    async read() {
      if (await files.kind(place) !== "folder") return { incidents: [], ignored: [] };
      const names2 = (await files.list(place)).filter((name2) => /^[0-9a-f]+\.json$/.test(name2));
      const read = await Promise.all(
        names2.map(async (name2) => {
          const incident = readBlock(Buffer.from(await files.read(join(place, name2))).toString("utf8"), stateKey);
          return { name: name2, incident: incident !== null && `${incident.id}.json` === name2 ? incident : null };
        })
      );
      return {
        incidents: read.flatMap(({ incident }) => incident === null ? [] : [incident]),
        ignored: read.flatMap(
          ({ name: name2, incident }) => incident === null ? [`${name2} was not written with this state key.`] : []
        )
      };
    },
    async write(incident) {
      await files.makeFolder?.(place);
      await files.write(join(place, `${incident.id}.json`), `${writeBlock(incident, stateKey)}
`, ownerOnly);
    }
  };
}
async function localStateKey(folder, files, random) {
  const path = join(folder, "state-key");
  const known = await files.readIfThere(path);
  if (known !== void 0) return checkStateKey(Buffer.from(known).toString("utf8").trim());
  const made = Buffer.from(random(32)).toString("hex");
  await files.makeFolder?.(folder);
  await files.write(path, `${made}
`, ownerOnly);
  return made;
}

// src/response/abilities.ts
function abilitiesOf(target, issuer) {
  const key = keyOf(target);
  const can = (act2, of = target) => {
    const calls = issuer.planned(of, act2);
    if (calls.length === 0) return "no";
    if (calls.some(({ missing }) => missing === null)) return "yes";
    return { lacks: `${of.service.name} can't ${act2} this key: ${calls[0].missing}.` };
  };
  const sendable = (act2) => {
    const calls = issuer.planned(target, act2);
    return waysOf(key[act2]).filter((_, way) => calls[way]?.missing === null);
  };
  const records = (act2) => sendable(act2).map(needsList);
  const byRecord = targetByRecord(target);
  const abilities = {
    disable: can("disable"),
    revoke: can("revoke"),
    create: can("create"),
    rotate: can("rotate"),
    findLabel: key.list?.label === void 0 ? "no" : can("list"),
    endRecord: [can("revoke", byRecord), can("disable", byRecord)].reduce(
      (best, each) => best === "yes" || each === "no" ? best : each
    )
  };
  return {
    can: abilities,
    needsRecord: { disable: records("disable").includes(true), revoke: records("revoke").includes(true) },
    standsAlone: { disable: records("disable").includes(false), revoke: records("revoke").includes(false) },
    oldAfterRotate: waysOf(key.rotate)[0]?.old ?? "dies"
  };
}
function keyOf({ service, kind }) {
  const key = Object.hasOwn(service.keys, kind) ? service.keys[kind] : void 0;
  if (key === void 0) throw new Error(`${service.id} has no key of kind ${kind}`);
  return key;
}
var partNames = ({ parts }) => parts === void 0 ? ["key"] : Object.keys(parts);
function targetByRecord(target) {
  const { list, disable, revoke, ...key } = keyOf(target);
  const match = list?.match;
  const idInKey = match !== void 0 && "id" in match ? match.is : null;
  const byRecord = (ways) => ways.map((way) => idInKey === null ? way : replaced(way, idInKey, "{list.id}")).filter((way) => needsList(way) && !/\{(?:key|verify|new)[.}]/.test(JSON.stringify(way)));
  return withKey(target, {
    ...key,
    ...list && { list },
    disable: byRecord(waysOf(disable)),
    revoke: byRecord(waysOf(revoke))
  });
}
function targetByValue(target) {
  const { disable: _, revoke, ...key } = keyOf(target);
  const byValue = waysOf(revoke).filter(
    (way) => !/\{(?:list|verify|key)\./.test(JSON.stringify(way)) && (way.as ?? "key") !== "admin"
  );
  return withKey(target, { ...key, revoke: byValue });
}
var withKey = (target, key) => ({
  ...target,
  service: { ...target.service, keys: { ...target.service.keys, [target.kind]: key } }
});
var needsList = (way) => JSON.stringify(way).includes("{list.");
var replaced = (value, from, to) => JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(from).slice(1, -1), to));

// src/response/rehearse.ts
function rehearsal(ports) {
  const acts = [];
  const ended = /* @__PURE__ */ new Set();
  const made = /* @__PURE__ */ new Set();
  const heard = /* @__PURE__ */ new Map();
  let maker = null;
  const note = (target, act2, store = null) => {
    const calls = act2 === "store" || act2 === "keep" ? [] : ports.issuer.planned(target, act2);
    acts.push({ service: target.service.id, kind: target.kind, parts: target.parts, act: act2, store, calls });
  };
  const done = { outcome: "done", status: null, way: 0, note: null, settles: 0 };
  const end = (target, act2) => {
    note(target, act2);
    ended.add(target.parts);
    return done;
  };
  const fakeKey = (target) => Object.fromEntries(partNames(keyOf(target)).map((name2) => [name2, new Secret("rehearsed")]));
  return {
    acts,
    ports: {
      ...ports,
      journal: { read: () => ports.journal.read(), write: async () => {
      } },
      mask: () => {
      },
      watch: () => {
      },
      issuer: {
        ...ports.issuer,
        async verify(target) {
          const last = heard.get(target.parts);
          if (ended.has(target.parts) && last !== void 0) return { ...last, state: "dead" };
          if (made.has(target.parts)) return { ...[...heard.values()].at(-1), state: "live" };
          const verdict = await ports.issuer.verify(target);
          heard.set(target.parts, verdict);
          return verdict;
        },
        act: async (target, act2) => act2 === "undo" ? done : end(target, act2),
        actOnAll: async (targets, act2) => targets.map((target) => end(target, act2)),
        async mint(target, act2) {
          note(target, act2);
          maker = target;
          if (act2 === "rotate") ended.add(target.parts);
          const parts = fakeKey(target);
          made.add(parts);
          return { ...done, outcome: "done", parts, id: null };
        }
      },
      async openStore(spec, entry, which) {
        const store = await ports.openStore(spec, entry, which);
        return {
          ...store,
          probe: async () => ({ outcome: "done" }),
          async write() {
            if (maker !== null) note(maker, which === "old" ? "keep" : "store", store.id);
            return { outcome: "done" };
          },
          ...store.remove === void 0 ? {} : { remove: async () => ({ outcome: "done" }) }
        };
      }
    }
  };
}

// src/incident/ownership.ts
function entriesOf(leaked, names2, verdict, inventory) {
  return inventory.filter(({ entry }) => entry.service === leaked.service && (entry.kind === null || entry.kind === leaked.kind)).filter(({ entry, inUse }) => isInUse(leaked.parts, inUse, names2) || isRecordOf(entry, verdict)).map(({ entry }) => entry);
}
function isInUse(parts, inUse, names2) {
  if (inUse === null || !names2.every((name2) => Object.hasOwn(parts, name2) && Object.hasOwn(inUse, name2))) return false;
  const only = (key) => Object.fromEntries(names2.map((name2) => [name2, key[name2]]));
  return names2.length > 0 && sameKey(only(parts), only(inUse));
}
var isRecordOf = ({ record: record2, account }, verdict) => record2 !== null && account !== null && verdict !== null && verdict.id === record2 && verdict.account === account;
var isOfOurAccounts = (verdict, fits2) => verdict !== null && [verdict.owner, verdict.account].some((account) => account !== null && fits2(account));

// src/incident/policy.ts
function policyFor({ policy }, leak) {
  if (leak.entry?.onLeak != null) return leak.entry.onLeak;
  const rule = policy.rules.find(
    ({ service, kind, branch, environment }) => (service === void 0 || service === leak.service) && (kind === void 0 || kind === leak.kind) && (branch === void 0 || leak.branch !== null && leak.fits(branch, leak.branch)) && (environment === void 0 || environment === leak.entry?.environment)
  );
  return rule?.onLeak ?? policy.onLeak;
}

// src/response/sources.ts
async function sourcesOf(entry, ports) {
  const opened = await openAll(entry, ports);
  const reads = await Promise.all(
    (typeof opened === "string" ? [] : opened.stores).map(async (store) => await store.read?.() ?? null)
  );
  const readable = reads.filter((read) => read !== null);
  const isKnown = reads.length > 0 && readable.length === reads.length;
  const handed = isKnown ? null : ports.handedIn(entry);
  return {
    entry,
    stores: typeof opened === "string" ? [] : opened.stores,
    keeps: typeof opened === "string" ? [] : opened.keeps,
    fault: typeof opened === "string" ? opened : null,
    inUse: handed === null ? readable : [...readable, handed],
    vouched: isKnown ? readable : handed === null ? [] : [handed],
    isKnown
  };
}
async function openAll(entry, ports) {
  if (entry.stores.length === 0) return `The inventory entry ${entry.secret} names no stores: a new key would have no place.`;
  try {
    const stores2 = await Promise.all(entry.stores.map((spec) => ports.openStore(spec, entry)));
    const keeps = await Promise.all(entry.stores.map((spec) => ports.openStore(spec, entry, "old")));
    return { stores: stores2, keeps: keeps.filter((store) => store.remove !== void 0) };
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}
function inUseFrom(parts, names2, sources) {
  const values = sources.flatMap(({ inUse }) => inUse);
  const isOld = (value) => isInUse(parts, value, names2);
  const other = values.find((value) => !isOld(value)) ?? null;
  const state = values.some(isOld) ? "old" : other !== null ? "other" : "unknown";
  return {
    state,
    other: state === "other" ? other : null,
    isUntouched: sources.length > 0 && sources.every(({ isKnown }) => isKnown) && values.every(isOld)
  };
}

// src/incident/end-old.ts
var mostRevokes = 2;
function endOld(made, story, facts) {
  const { ending } = story;
  if (ending === null) return begin(made, story, facts);
  if (ending.act === "undo") return afterUndo(ending, story, facts);
  return ending.act === "disable" ? afterDisable(ending, story, facts) : afterRevoke(ending, story, facts);
}
function begin(made, story, facts) {
  const { asked, policy, can } = facts;
  const isReplaced = story.made.some(({ act: act2, state }) => act2 === "rotate" && state === "done");
  if (asked === null) return { do: isReplaced ? "prove-dead" : "verify" };
  if (asked.isDead) return { do: "close", outcome: isReplaced ? "done" : "gone" };
  if (!isAlive(asked.state)) return noAnswer;
  if (policy === "report") return open(null);
  if (facts.forbidden !== null) return open(facts.forbidden);
  if (facts.actsLeft < 1 && policy !== "disable") return enough;
  const wanted = policy === "disable" || can.revoke === "no" ? can.disable : can.revoke;
  if (typeof wanted === "object") return { ...open(wanted.lacks), isFault: true };
  if (wanted === "no")
    return open(
      made !== null ? "The old key still works, and only a person can end it." : "The service has no call for that: only a person can end it."
    );
  if (story.planned !== policy) return { do: "plan", due: null };
  return can.disable === "yes" ? send("disable", story, facts) : send("revoke", story, facts);
}
function send(act2, story, facts) {
  if (facts.forbidden !== null) return open(facts.forbidden);
  if (facts.actsLeft < 1 && facts.policy !== "disable") return enough;
  if (!facts.needsRecord[act2]) return { do: act2, record: null, weak: false };
  const { record: record2 } = facts;
  if (record2 === null) return { do: "find", by: "key" };
  if (record2.outcome === "one" && record2.id !== null) {
    if (!record2.weak) return { do: act2, record: record2.id, weak: false };
    if (act2 === "disable") return { do: act2, record: record2.id, weak: true };
    if (isConfirmed(record2.id, story, facts)) return { do: act2, record: record2.id, weak: false };
  }
  if (facts.standsAlone[act2]) return { do: act2, record: null, weak: false };
  if (record2.outcome === "denied" || record2.outcome === "unknown") return { do: "end", outcome: record2.outcome, why: record2.note };
  return open(
    record2.outcome === "none" ? "The service lists no record of this key: a person has to end it." : "No record of the service fits this key alone: a person has to end it."
  );
}
var isConfirmed = (id, { ending, isDisabled }, { asked }) => isDisabled && ending?.isWeak === true && ending.id === id && asked?.isDead === true;
var wantsRevoke = ({ policy, can }) => policy !== "disable" && policy !== "report" && can.revoke === "yes";
function afterDisable(ending, story, facts) {
  const { asked } = facts;
  if (ending.outcome === "denied") return afterDenied(ending, story, facts);
  if (ending.isWeak) return afterWeakStop(ending, story, facts);
  const isSure = ending.outcome === "done" || ending.outcome === "gone";
  if (isSure && ending.isThisRun && asked === null) return revokeOr({ do: "prove-dead" }, story, facts);
  if (asked === null) return { do: "verify" };
  if (asked.isDead) return revokeOr({ do: "close", outcome: "done" }, story, facts);
  if (!isAlive(asked.state)) return noAnswer;
  if (wantsRevoke(facts)) return send("revoke", story, facts);
  return story.sent.disable < 1 ? send("disable", story, facts) : open("The service took the stop and still takes the key; it is asked again.");
}
function afterWeakStop(ending, story, facts) {
  const { asked } = facts;
  if (asked === null) return { do: "verify", patiently: true };
  if (!asked.isDead) return undo(ending, facts);
  return revokeOr({ do: "close", outcome: "done" }, story, facts);
}
var undo = (ending, { forbidden }) => forbidden !== null ? open(forbidden) : { do: "undo", record: ending.id, weak: true };
function revokeOr(rest, story, facts) {
  if (!wantsRevoke(facts)) return rest;
  const step = send("revoke", story, facts);
  if (step.do !== "end") return step;
  return rest.do === "close" && (step === enough || step.outcome === "unknown") ? step : rest;
}
function afterUndo(ending, story, facts) {
  const { asked } = facts;
  if (ending.outcome !== "done" && ending.outcome !== "gone" && story.sent.undo < mostRevokes) return undo(ending, facts);
  if (asked === null) return { do: "verify" };
  if (asked.isDead) return { do: "close", outcome: "gone" };
  if (ending.outcome !== "done" && ending.outcome !== "gone")
    return open("A record was stopped that may be another key\u2019s, and could not be started again: a person has to look.");
  if (story.isMismatch)
    return open("The record that fitted was another key\u2019s and was started again: a person has to end this key.");
  if (!isAlive(asked.state)) return noAnswer;
  return story.sent.disable < 1 ? send("disable", story, facts) : noAnswer;
}
function afterDenied(ending, story, facts) {
  const { asked } = facts;
  if (ending.isThisRun) {
    if (ending.act === "disable" && wantsRevoke(facts)) return send("revoke", story, facts);
    if (story.isDisabled && asked === null) return { do: "prove-dead" };
    return asked?.isDead === true ? { do: "close", outcome: "done" } : { do: "end", outcome: "denied", why: "The service refused to end the key." };
  }
  if (asked === null) return { do: "verify" };
  if (asked.isDead) return { do: "close", outcome: story.isDisabled ? "done" : "gone" };
  if (!isAlive(asked.state)) return noAnswer;
  return facts.can.disable === "yes" && !story.isDisabled ? send("disable", story, facts) : wantsRevoke(facts) ? send("revoke", story, facts) : open(null);
}
function afterRevoke(ending, story, facts) {
  const { asked } = facts;
  if (ending.outcome === "denied") return afterDenied(ending, story, facts);
  const isSure = ending.outcome === "done" || ending.outcome === "gone";
  const isLeft = !isSure && story.mayBeStopped && story.sent.revoke < mostRevokes && wantsRevoke(facts);
  if (asked === null) return { do: ending.isThisRun && !isLeft ? "prove-dead" : "verify" };
  if (asked.isDead) return isLeft ? revokeWhatIsLeft(story, facts) : { do: "close", outcome: "done" };
  if (!isAlive(asked.state)) return noAnswer;
  const mayAgain = story.sent.revoke < (isSure ? 1 : mostRevokes);
  if (mayAgain && wantsRevoke(facts)) return send("revoke", story, facts);
  return isSure ? open("The service took the revocation and still takes the key; it is asked again.") : { do: "end", outcome: "unknown", why: "The service gave no clear answer, and the key still works; it is tried again." };
}
function revokeWhatIsLeft(story, facts) {
  const { record: record2 } = facts;
  if (record2 === null) return { do: "find", by: "key" };
  if (record2.outcome === "unknown") return { do: "end", outcome: "unknown", why: record2.note };
  const close = { do: "close", outcome: "done" };
  return record2.outcome === "one" && !record2.weak ? revokeOr(close, story, facts) : close;
}
var noAnswer = { do: "end", outcome: "unknown", why: "The service gave no clear answer about the key; it is asked again." };
var enough = {
  do: "end",
  outcome: "open",
  why: "This run has done as many acts as it may (max-acts); the next one goes on."
};
var open = (why) => ({ do: "end", outcome: "open", why });

// src/incident/new-key.ts
var most = { mints: 2, writes: 3 };
var staleFor = 36e5;
function resolve(story, facts, discards) {
  for (const made of story.made) {
    if (made.state === "begun" || made.state === "unknown")
      return inPlace(made, facts) ? afterRotate(made, facts, discards) : (discards ? null : unlessInUse(facts)) ?? byLabel(made, facts);
    if (made.state === "done" && !discards && isForsaken(made, facts)) return forsaken(made, facts);
  }
  return null;
}
var inPlace = ({ act: act2 }, { oldAfterRotate }) => act2 === "rotate" && oldAfterRotate === "dies";
function afterRotate(made, { asked }, discards) {
  if (asked === null) return { do: "verify" };
  if (isAlive(asked.state)) return { do: "settle", made, as: "gone" };
  if (!asked.isDead) return unknown("Nobody could tell whether the key was replaced: its service gave no clear answer.");
  return { do: "settle", made, as: discards ? "done" : "lost" };
}
function byLabel(made, facts) {
  const { findLabel, endRecord } = facts.can;
  if (findLabel === "no") return { do: "settle", made, as: "lost" };
  if (findLabel !== "yes") return fault(findLabel);
  const found = facts.labelled.get(made.label);
  if (found === void 0) return { do: "find", by: { label: made.label } };
  if (found.outcome === "none") return { do: "settle", made, as: "gone" };
  if (found.outcome === "several") return open2("Several keys carry the label of one that was being made: a person has to look.");
  if (found.outcome !== "one") return { do: "end", outcome: found.outcome, why: found.note };
  if (made.act === "rotate" || endRecord === "no" || found.id === null) return { do: "settle", made, as: "lost" };
  if (endRecord !== "yes") return fault(endRecord);
  if (facts.forbidden !== null) return open2(facts.forbidden);
  return made.isStuck ? unknown("A key that nobody needs could not be taken back.") : { do: "drop", label: made.label, record: found.id };
}
var isForsaken = (made, facts) => !made.isProven && facts.hand?.label !== made.label && !(facts.inUse === "other" && made.stores.size > 0) && !mayBeStored(made, facts);
var mayBeStored = (made, { isUntouched }) => made.stores.size > 0 && !isUntouched;
var forsaken = (made, facts) => made.act === "rotate" ? { do: "settle", made, as: "lost" } : unlessInUse(facts) ?? byLabel(made, facts);
function unlessInUse({ inUse, asked }) {
  if (inUse === "old") return null;
  if (inUse === "unknown" && asked === null) return { do: "verify" };
  if (inUse === "unknown" && asked?.isDead !== true) return null;
  return open2("A key that was being made may be the one that is in use by now: a person has to look.");
}
function currentOf({ made }, facts) {
  const last = made.findLast(({ state }) => state === "done");
  if (last === void 0) return null;
  const isInHand = facts.hand?.label === last.label;
  const isReplaced = !last.isProven && !isInHand && last.act === "create" && facts.isOurs && facts.inUse === "old";
  return isReplaced ? null : last;
}
function finishMaking(made, story, facts) {
  if (facts.hand?.label !== made.label) return proveInUse(made, facts);
  const mayDrop = made.act === "create";
  if (mayDrop && facts.hand.works === null && made.stores.size === 0) return { do: "try", label: made.label };
  if (facts.hand.works === false) return letGo(made, "The new key does not work.", story);
  if (facts.mode === "routine") {
    const missing = facts.keeps.find((store) => story.kept.get(store)?.outcome !== "done");
    const before = missing === void 0 ? void 0 : story.kept.get(missing);
    if (before?.isThisRun && before.outcome !== "begun")
      return letGo(made, "The old value could not be kept for its grace.", story);
    if (missing !== void 0) return { do: "keep", store: missing };
  }
  for (const store of facts.stores) {
    const { outcome, tries } = made.stores.get(store) ?? { outcome: "begun", tries: 0 };
    if (outcome === "done") continue;
    if (tries < most.writes && outcome !== "denied") return { do: "store", store, label: made.label };
    return letGo(made, `The new key could not be stored in ${store}.`, story);
  }
  return made.isStuck ? unknown("The new key is stored, and its service gave no clear answer about it; the old one is left alone.") : { do: "prove", label: made.label };
}
function proveInUse(made, { inUse, stores: stores2, now }) {
  if (inUse === "other")
    return made.isStuck ? unknown("What is in use now could not be proved to work; the old key is left alone.") : { do: "prove", label: made.label };
  const isStale = Date.parse(now) - Date.parse(made.touched) < staleFor;
  if (made.act === "rotate" && inUse === "old" && !isStale) return { do: "settle", made, as: "lost" };
  const isStored = stores2.length > 0 && stores2.every((store) => made.stores.get(store)?.outcome === "done");
  return open2(
    isStored ? "A new key is stored. A run that is handed the value in use (REKEY_KEY_...) proves it and goes on." : "A new key may be stored in a part of its places. A run that is handed the value in use (REKEY_KEY_...) goes on."
  );
}
function letGo(made, why, story) {
  if (made.act === "rotate") return { do: "settle", made, as: "lost" };
  const written = [...made.stores].filter(([, { outcome }]) => outcome !== "denied").map(([store]) => store);
  for (const store of written) {
    const outcome = story.restored.get(`${made.label} ${store}`);
    if (outcome === void 0 || outcome === "begun") return { do: "restore", store, label: made.label };
    if (outcome !== "done")
      return unknown(`${why} The old value could not be put back in ${store}, so that both keys are left alone.`);
  }
  if (made.isStuck) return unknown(`${why} It could not be taken back; the next run looks for it.`);
  return { do: "drop", label: made.label, record: null };
}
function retireStrays(current, story, facts) {
  if (current === null || !current.isProven) return null;
  const stray = story.made.find((made) => made.state === "done" && made !== current);
  return stray === void 0 ? null : byLabel(stray, facts);
}
function makeNew(incident, story, facts) {
  const { policy, can } = facts;
  const endsOnlyByRotation = can.revoke === "no" && can.disable === "no" && can.rotate !== "no" && facts.oldAfterRotate === "dies";
  const discards = !facts.isOurs;
  const isAsked = policy === "rotate" ? !discards || endsOnlyByRotation : policy === "revoke" && endsOnlyByRotation;
  if (!isAsked) return null;
  const act2 = wayToMake(facts, discards);
  if (act2 === null) return facts.mode === "routine" ? open2("The service has no call that makes such a key.") : null;
  if (facts.forbidden !== null) return open2(facts.forbidden);
  if (typeof act2 === "object") return fault(act2);
  if (act2 === "rotate" && facts.mode === "routine" && facts.oldAfterRotate === "dies" && !facts.allowInterruption)
    return {
      ...open2("The old value dies at once in a rotation in place; allow-interruption has to be true for that."),
      isFault: true
    };
  if (!discards && facts.inUse === "other")
    return open2("Another key is in use already: this one is nowhere overwritten, and a person has to end it.");
  if (!discards && facts.noStores !== null) return { ...open2(facts.noStores), isFault: true };
  if (facts.actsLeft < 1) return open2("This run has done as many acts as it may (max-acts); the next one goes on.");
  if (story.isMintDenied)
    return { do: "end", outcome: "denied", why: "The service refused to make a new key; the old one is left alone." };
  if (story.made.some(({ isGivenUp }) => isGivenUp))
    return unknown("A new key was made and taken back, since it did not work or had no place; the old one is left alone.");
  if (story.mints >= most.mints) return unknown("No new key could be made; the old one is left alone.");
  if (story.planned !== policy) return { do: "plan", due: null };
  const places = discards ? [] : [...facts.stores, ...facts.mode === "routine" ? facts.keeps : []];
  for (const store of places) {
    const answer = facts.probed.get(store);
    if (answer === void 0) return { do: "probe", store };
    if (answer.outcome !== "done")
      return {
        do: "end",
        outcome: answer.outcome,
        why: `${store} can't be written: ${answer.note ?? "no clear answer."}`,
        isFault: true
      };
  }
  return { do: "mint", act: act2, label: `rekey-${incident.id.slice(0, 12)}-${story.made.length + 1}` };
}
function wayToMake({ can, mode, oldAfterRotate }, discards) {
  if (discards) return can.rotate === "no" ? null : can.rotate === "yes" ? "rotate" : can.rotate;
  const ends = [can.revoke, can.disable];
  const canEnd = ends.includes("yes") ? "yes" : ends.find((each) => typeof each === "object") ?? (mode === "routine" ? "yes" : "no");
  const lacking = [can.create, canEnd].find((each) => typeof each === "object");
  if (can.create === "yes" && canEnd === "yes") return "create";
  if (can.rotate === "yes" && (oldAfterRotate === "dies" || canEnd === "yes" || mode === "routine")) return "rotate";
  if (can.create !== "no" && canEnd !== "no" && lacking !== void 0) return lacking;
  return typeof can.rotate === "object" ? can.rotate : null;
}
var open2 = (why) => ({ do: "end", outcome: "open", why });
var unknown = (why) => ({ do: "end", outcome: "unknown", why });
var fault = ({ lacks }) => ({ do: "end", outcome: "open", why: lacks, isFault: true });

// src/incident/next.ts
function next(incident, facts) {
  const story = readStory(incident, facts.since);
  const discards = incident.secret === null;
  const open4 = resolve(story, facts, discards);
  if (open4 !== null) return open4;
  if (story.isLost) return lost(story.isClosed, facts);
  const current = discards ? null : currentOf(story, facts);
  if (current !== null && !current.isProven) return finishMaking(current, story, facts);
  const stray = retireStrays(current, story, facts);
  if (stray !== null) return stray;
  if (story.isClosed && facts.asked !== null && !isAlive(facts.asked.state)) return afterwards(story, facts);
  if (facts.mode === "routine" && current !== null) {
    const wait = waitForGrace(current.act, story.due, facts);
    if (wait !== null) return wait;
  }
  const isThrownAway = discards && story.made.some(({ state }) => state === "done");
  if (current === null && !isThrownAway && facts.asked !== null && isAlive(facts.asked.state) && story.ending === null) {
    const made = makeNew(incident, story, facts);
    if (made !== null) return made;
  }
  return endOld(current, story, facts);
}
function lost(isClosed, { asked }) {
  if (asked === null) return { do: "verify" };
  if (asked.isDead && !isClosed) return { do: "close", outcome: "done" };
  return { do: "end", outcome: "lost", why: "A new key was made and its value is lost: a person has to deal with it." };
}
function waitForGrace(act2, due, facts) {
  if (facts.grace === 0 || act2 === "rotate" && facts.oldAfterRotate === "dies") return null;
  if (due === null) return { do: "plan", due: new Date(Date.parse(facts.now) + facts.grace * 1e3).toISOString() };
  return Date.parse(due) <= Date.parse(facts.now) ? null : open3(`The old key is retired after ${due}.`);
}
function afterwards({ kept, ending, made }, facts) {
  const left = facts.keeps.find((store) => {
    const known = kept.get(store);
    return known !== void 0 && !(known.what === "forget" && known.outcome !== "begun");
  });
  if (left !== void 0 && facts.forbidden === null) return { do: "forget", store: left };
  const didIt = ending !== null || made.some(({ act: act2, state }) => act2 === "rotate" && state === "done");
  return { do: "end", outcome: didIt ? "done" : "gone", why: null };
}
var open3 = (why) => ({ do: "end", outcome: "open", why });

// src/response/manual.ts
function manualFor(target, verdict, isLost) {
  const key = keyOf(target);
  const ifLost = [...waysOf(key.rotate), ...waysOf(key.create)].find((way) => way.ifLost !== void 0)?.ifLost;
  const steps2 = isLost ? ifLost ?? key.manual?.steps : key.manual?.steps;
  if (steps2 === void 0) return null;
  return { page: pageOf(key.manual?.page, target, verdict) ?? target.service.docs, steps: steps2 };
}
function pageOf(template, { vars }, verdict) {
  if (template === void 0) return void 0;
  let isWhole = true;
  const page = template.replace(/\{(var|verify)\.(\w+)\}/g, (name2, source, field) => {
    const value = source === "var" ? vars[field] : verdict?.[field];
    if (typeof value !== "string" || value === "") isWhole = false;
    return typeof value !== "string" ? "" : name2 === template || source === "var" ? value : encodeURIComponent(value);
  });
  return isWhole && URL.canParse(page) && new URL(page).protocol === "https:" ? page : void 0;
}

// src/response/walk.ts
var patience = { newKey: 15, oldKey: 3 };
var longestWait = 16;
var Walk = class {
  target;
  #ports;
  #decide;
  #budget;
  #since;
  #wasClosed;
  #incident;
  #isWritten = true;
  #hasReserved = false;
  /** What the service said of the key when it still took it, for people, and its last word, for the next step. */
  #told = null;
  #verdict = null;
  #isAskedSinceAct = false;
  #settled = 0;
  #record = null;
  #decision = null;
  #decidedFor;
  #hand = null;
  #labelled = /* @__PURE__ */ new Map();
  #probed = /* @__PURE__ */ new Map();
  constructor(incident, target, ports, budget, decide) {
    this.target = target;
    this.#ports = ports;
    this.#budget = budget;
    this.#decide = decide;
    this.#incident = incident;
    this.#since = incident.events.length;
    this.#wasClosed = incident.status === "closed";
    if (incident.events.length === 0) this.#add({ step: "found", outcome: "done" });
  }
  get incident() {
    return this.#incident;
  }
  /** What the service said of the key: while it still took it, where it did. */
  get verdict() {
    return this.#told;
  }
  /** Walks until nothing more is to be done, or until a revoke is due that could go along with others. */
  async go(pauseAtRevoke = false) {
    for (let steps2 = 0; steps2 < 200; steps2++) {
      const step = next(this.#incident, await this.#facts());
      if (step.do === "end") {
        await this.#write();
        return step;
      }
      if (step.do === "revoke" && step.record === null && pauseAtRevoke) return "revoke";
      await this.#take(step);
    }
    throw new Error("an incident came to no end");
  }
  /** May this incident begin an act that can't be undone? */
  get mayBegin() {
    return this.#hasReserved || this.#budget.left > 0;
  }
  /** For a revoke that is sent along with others: written down before it is sent, and what came of it. */
  async beginRevoke() {
    this.#reserve();
    await this.#begin({ step: "revoke", outcome: "begun" });
  }
  async endRevoke(answer) {
    await this.#ended("revoke", answer, {});
  }
  /** This run closed it, and not because the key was dead already. */
  isKilledNow(end) {
    return !this.#wasClosed && this.#incident.status !== "open" && end.outcome === "done";
  }
  /** What to tell of it. */
  response(end) {
    const { events, status } = this.#incident;
    const isOver = status === "closed";
    return {
      policy: this.#incident.policy,
      outcome: end.outcome,
      seconds: secondsToDead(events),
      events,
      manual: isOver ? null : manualFor(this.target, this.#told, status === "lost")
    };
  }
  async #facts() {
    if (this.#decidedFor !== this.#told) {
      this.#decision = await this.#decide(this.#told, this.#incident);
      this.#decidedFor = this.#told;
      if (this.#incident.status !== "closed") this.#change({ policy: this.#decision.policy });
    }
    const decision = this.#decision;
    const sources = decision.ours.length > 0 ? decision.ours : decision.known;
    const inUse = inUseFrom(this.target.parts, partNames(keyOf(this.target)), sources);
    const able = abilitiesOf(this.target, this.#ports.issuer);
    const asked = this.#isAskedSinceAct ? this.#verdict : null;
    return {
      ...able,
      ...this.#isRotated ? this.#afterRotation() : {},
      policy: decision.policy,
      mode: this.#incident.routine === true ? "routine" : "leak",
      isOurs: decision.ours.length > 0,
      forbidden: decision.forbidden,
      actsLeft: this.#hasReserved ? 1 : this.#budget.left,
      stores: sources.flatMap(({ stores: stores2 }) => stores2.map(({ id }) => id)),
      keeps: sources.flatMap(({ keeps }) => keeps.map(({ id }) => id)),
      noStores: sources.find(({ fault: fault2 }) => fault2 !== null)?.fault ?? null,
      allowInterruption: sources.every(({ entry }) => entry.allowInterruption),
      grace: decision.grace,
      now: this.#now(),
      since: this.#since,
      asked: asked === null ? null : { state: asked.state, isDead: this.#isDead(asked) },
      record: this.#record,
      labelled: this.#labelled,
      probed: this.#probed,
      hand: this.#hand,
      inUse: inUse.state,
      isUntouched: inUse.isUntouched
    };
  }
  /** After a rotation in place the old value's record may be the new one's: it is ended by its value, or not at all. */
  #afterRotation() {
    const { can } = abilitiesOf(this.target, this.#ports.issuer);
    const byValue = abilitiesOf(targetByValue(this.target), this.#ports.issuer);
    return {
      can: { ...can, disable: "no", revoke: byValue.can.revoke },
      needsRecord: byValue.needsRecord,
      standsAlone: byValue.standsAlone
    };
  }
  async #take(step) {
    const { issuer } = this.#ports;
    switch (step.do) {
      case "verify":
        return this.#verify(step.patiently === true);
      case "prove-dead":
        return this.#proveDead();
      case "close":
        return this.#close(step.outcome);
      case "plan": {
        this.#tie();
        const { policy } = this.#decision;
        this.#add({ step: "plan", outcome: "done", note: policy, ...step.due === null ? {} : { due: step.due } });
        return this.#write();
      }
      case "probe": {
        this.#probed.set(step.store, await this.#store(step.store).probe());
        return;
      }
      case "find": {
        const answer = await issuer.find(this.target, step.by);
        if (step.by === "key") this.#record = answer;
        else this.#labelled.set(step.by.label, this.#isOwnRecord(answer) ? { ...answer, outcome: "several" } : answer);
        return;
      }
      case "mint":
        return this.#mint(step.act, step.label);
      case "try": {
        const hand = this.#hand;
        hand.works = isAlive((await this.#ask(this.#newTarget(hand.parts), isAlive, patience.newKey)).state);
        return;
      }
      case "prove":
        return this.#prove(step.label);
      case "keep":
        return this.#put(step.store, this.target.parts, { what: "keep" });
      case "restore":
        return this.#put(step.store, this.target.parts, { what: "restore", label: step.label });
      case "store":
        return this.#put(step.store, this.#hand.parts, { label: step.label });
      case "forget": {
        await this.#begin({ step: "store", outcome: "begun", store: step.store, what: "forget" });
        const answer = await this.#store(step.store).remove();
        this.#add({ step: "store", store: step.store, what: "forget", ...fromStore(answer) });
        return this.#write();
      }
      case "settle": {
        this.#add({ step: step.made.act, outcome: step.as, label: step.made.label, note: settled[step.as] });
        return this.#write();
      }
      case "drop":
        return this.#drop(step.label, step.record);
      default:
        return this.#end(step);
    }
  }
  /** Asks until the answer is wanted or the time is over; the pauses grow. */
  async #ask(target, wanted, seconds) {
    const { clock, issuer } = this.#ports;
    const deadline = clock.now().getTime() + seconds * 1e3;
    for (let pause = 1; ; pause = Math.min(pause * 2, longestWait)) {
      const verdict = await issuer.verify(target);
      const left = deadline - clock.now().getTime();
      if (wanted(verdict.state, verdict) || left <= 0) return verdict;
      await clock.sleep(Math.min(pause * 1e3, left));
    }
  }
  #isDead(verdict) {
    const { verify: verify2 } = keyOf(this.target);
    return verify2?.inferred !== true && isDead(this.#incident.events, verdict, this.#ports.issuer.onlyHost(this.target));
  }
  async #verify(patiently) {
    const isOver = (_, verdict2) => this.#isDead(verdict2);
    const verdict = await this.#ask(this.target, patiently ? isOver : () => true, patiently ? this.#secondsToSettle() : 0);
    this.#heard(verdict);
    const { events, status } = this.#incident;
    const dead = this.#isDead(verdict);
    if (status === "closed" && !isAlive(verdict.state)) return;
    const isFirst = events.every(({ step }) => step === "found" || step === "verify" || step === "plan" || step === "remind");
    const outcome = dead && isFirst ? "gone" : dead || isAlive(verdict.state) ? "done" : "unknown";
    this.#addAsked({ step: "verify", outcome, ...said(verdict, dead) });
  }
  /** The same answer again and again is told once with its first and its last time. */
  #addAsked(event) {
    const { events } = this.#incident;
    const same = (other) => other?.step === "verify" && other.outcome === event.outcome && other.state === event.state && other.host === event.host && other.status === event.status;
    if (same(events.at(-1)) && same(events.at(-2)))
      this.#change({ events: [...events.slice(0, -1), { at: this.#now(), ...event }] });
    else this.#add(event);
  }
  async #proveDead() {
    const verdict = await this.#ask(this.target, (_, each) => this.#isDead(each), this.#secondsToSettle());
    this.#heard(verdict);
    const dead = this.#isDead(verdict);
    this.#add({ step: "prove-dead", outcome: dead ? "done" : "unknown", ...said(verdict, dead) });
    await this.#write();
  }
  async #close(outcome) {
    if (this.#incident.status !== "closed") this.#add({ step: "prove-dead", outcome, ...said(this.#verdict, true) });
    await this.#write();
  }
  async #mint(act2, label) {
    this.#tie();
    if (act2 === "rotate") this.#reserve();
    await this.#begin({ step: act2, outcome: "begun", label });
    const answer = await this.#ports.issuer.mint(this.target, act2, label, this.#verdict);
    if (answer.outcome === "done" && answer.parts !== null) {
      this.#ports.mask?.(answer.parts, this.target.service, this.target.kind);
      this.#hand = { label, parts: answer.parts, works: null };
    }
    if (act2 === "rotate" && answer.outcome !== "denied") {
      this.#budget.done++;
      this.#acted(answer.settles);
    }
    const thrownAway = answer.outcome === "done" && this.#incident.secret === null;
    const note = thrownAway ? "the new value was thrown away: the key is none of ours" : answer.note;
    this.#add({
      ...{ step: act2, outcome: answer.outcome, label, way: answer.way },
      ...answer.status === null ? {} : { status: answer.status },
      ...answer.id === null ? {} : { id: answer.id },
      ...note === null ? {} : { note }
    });
    await this.#write();
  }
  async #put(id, parts, about) {
    const store = this.#store(id);
    await this.#begin({ step: "store", outcome: "begun", store: id, ...about });
    const answer = await store.write(parts);
    this.#add({ step: "store", store: id, ...about, ...fromStore(answer) });
    await this.#write();
  }
  /** By the value in hand, or by what the stores hold where this run did not make it. */
  async #prove(label) {
    const decision = this.#decision;
    const sources = decision.ours.length > 0 ? decision.ours : decision.known;
    const names2 = partNames(keyOf(this.target));
    const parts = this.#hand?.label === label ? this.#hand.parts : inUseFrom(this.target.parts, names2, sources).other;
    const verdict = await this.#ask(this.#newTarget(parts), isAlive, patience.newKey);
    this.#add({ step: "prove", outcome: isAlive(verdict.state) ? "done" : "unknown", label, ...said(verdict, false) });
    await this.#write();
  }
  /** Ends a key that we made and that nobody holds. */
  async #drop(label, record2) {
    const { issuer } = this.#ports;
    const target = record2 === null ? this.#newTarget(this.#hand.parts) : targetByRecord(this.target);
    const { can, needsRecord } = abilitiesOf(target, issuer);
    const act2 = can.revoke === "yes" ? "revoke" : "disable";
    let found = record2;
    if (record2 === null && needsRecord[act2]) {
      const answer2 = await issuer.find(target, "key");
      found = answer2.outcome === "one" && !answer2.weak ? answer2.id : null;
    }
    await this.#begin({ step: act2, outcome: "begun", label, ...found === null ? {} : { id: found } });
    const answer = await issuer.act(target, act2, found);
    this.#labelled.delete(label);
    if (this.#hand?.label === label) this.#hand = null;
    this.#add({ step: act2, label, ...fromAct(answer), ...found === null ? {} : { id: found } });
    await this.#write();
  }
  async #end(step) {
    const act2 = step.do;
    const { policy } = this.#decision;
    if (act2 !== "undo" && policy !== "disable") this.#reserve();
    const about = { ...step.record === null ? {} : { id: step.record }, ...step.weak ? { weak: true } : {} };
    await this.#begin({
      step: act2 === "undo" ? "disable" : act2,
      outcome: "begun",
      ...about,
      ...act2 === "undo" ? { undo: true } : {}
    });
    const target = this.#isRotated ? targetByValue(this.target) : this.target;
    await this.#ended(act2, await this.#ports.issuer.act(target, act2, step.record), about);
  }
  async #ended(act2, answer, about) {
    if (answer.outcome !== "denied") this.#acted(answer.settles);
    if (answer.outcome !== "denied" && act2 === "revoke") this.#budget.done++;
    this.#record = null;
    this.#add({
      step: act2 === "undo" ? "disable" : act2,
      ...fromAct(answer),
      ...about,
      ...act2 === "undo" ? { undo: true } : {}
    });
    await this.#write();
  }
  /** After an act what the service said before counts no more. */
  #acted(settles) {
    this.#isAskedSinceAct = false;
    this.#settled = Math.max(this.#settled, this.#ports.clock.now().getTime() + settles * 1e3);
  }
  #secondsToSettle() {
    return Math.max(patience.oldKey, (this.#settled - this.#ports.clock.now().getTime()) / 1e3);
  }
  #heard(verdict) {
    this.#verdict = verdict;
    this.#isAskedSinceAct = true;
    if (this.#told === null || !isAlive(this.#told.state) && isAlive(verdict.state)) this.#told = verdict;
  }
  /** A record that carries our label and is the leaked key's own is no key that we made. */
  #isOwnRecord({ outcome, id }) {
    return outcome === "one" && id !== null && id === this.#told?.id;
  }
  get #isRotated() {
    return this.#incident.events.some(({ step, outcome }) => step === "rotate" && outcome === "done");
  }
  #newTarget(parts) {
    return { ...this.target, parts };
  }
  #store(id) {
    const { ours, known } = this.#decision;
    const store = [...ours, ...known].flatMap(({ stores: stores2, keeps }) => [...stores2, ...keeps]).find((each) => each.id === id);
    if (store === void 0) throw new Error(`the place ${id} is not open`);
    return store;
  }
  /** Says whose key it is, as long as nothing was made for anyone. */
  #tie() {
    const { ours } = this.#decision;
    const { events } = this.#incident;
    const hasMade = events.some(
      ({ step, outcome }) => (step === "create" || step === "rotate") && (outcome === "done" || outcome === "lost")
    );
    if (!hasMade) this.#change({ secret: ours[0]?.entry.secret ?? null });
  }
  /** One act that can't be undone, of those that a run may do; an incident that has begun takes as many as it needs. */
  #reserve() {
    if (this.#hasReserved) return;
    this.#hasReserved = true;
    this.#budget.left--;
  }
  #now = () => this.#ports.clock.now().toISOString();
  #add(event) {
    const whole = { at: this.#now(), ...event };
    this.#change({ events: [...this.#incident.events, whole] });
    this.#ports.watch?.(this.#incident, whole);
  }
  #change(change) {
    const changed = { ...this.#incident, ...change };
    this.#incident = { ...changed, status: statusOf(changed.events) };
    this.#isWritten = false;
  }
  async #begin(event) {
    this.#add(event);
    await this.#write();
  }
  async #write() {
    if (this.#isWritten) return;
    await this.#ports.journal.write(this.#incident);
    this.#isWritten = true;
  }
};
var settled = {
  done: "the old value died with it; the new one was thrown away",
  gone: "nothing came of it",
  lost: "a key was made and its value is lost"
};
var said = ({ state, host, status }, dead) => ({
  state: dead ? "dead" : state,
  ...host === null ? {} : { host },
  ...status === null ? {} : { status }
});
var fromStore = ({ outcome, status, note }) => ({
  outcome,
  ...status === void 0 ? {} : { status },
  ...note === void 0 ? {} : { note }
});
var fromAct = ({ outcome, status, way, note }) => ({
  outcome,
  way,
  ...status === null ? {} : { status },
  ...note === null ? {} : { note }
});

// src/response/respond.ts
async function respondTo(leaks, ports, setting) {
  const { configuration, trust } = setting;
  const journal = ports.stateKey === null ? nothingRemembered : ports.journal;
  const remembered = await journal.read();
  const notAsked2 = /* @__PURE__ */ new Map();
  const [notes, faults] = [[...remembered.ignored], []];
  if (!configuration.policy.verify || !trust.mayVerify) {
    const why = configuration.policy.verify ? "keys are not asked about in such a run" : "policy.verify is false";
    for (const leak of leaks) notAsked2.set(leak, why);
    return { responded: [], notAsked: notAsked2, notes, faults, acts: 0 };
  }
  const stateKey = ports.stateKey ?? Buffer.from(ports.random(32)).toString("hex");
  const groups = groupsOf(leaks, setting.services, stateKey, notAsked2);
  const open4 = remembered.incidents.filter(
    ({ id, status, routine }) => status !== "closed" && routine !== true && !groups.has(id)
  );
  for (const group of await recalled(open4, stateKey, ports, setting.services)) groups.set(group.id, group);
  const unread = open4.filter(({ id }) => !groups.has(id)).length;
  if (unread > 0)
    notes.push(
      `${unread} open ${unread === 1 ? "incident is of a key" : "incidents are of keys"} that this run did not find: not asked again.`
    );
  const inventory = await inventoryOf(Object.values(configuration.keys), groups, ports);
  const ordered = inOrder([...groups.values()], inventory);
  for (const { leaks: leaks2 } of ordered.slice(trust.verifyAtMost ?? ordered.length))
    for (const leak of leaks2) notAsked2.set(leak, `this run asks about ${trust.verifyAtMost} keys at most`);
  const known = new Map(remembered.incidents.map((incident) => [incident.id, incident]));
  const budget = { left: configuration.policy.maxActs, done: 0 };
  const walks = ordered.slice(0, trust.verifyAtMost ?? ordered.length).map((group) => {
    const incident = known.get(group.id) ?? newIncident(group, stateKey, ports);
    const { routine: _, ...leaked } = incident;
    const vars = varsOf(group, inventory) ?? onlyVars(group, inventory);
    const target = ports.targetOf(group.service, group.kind, group.parts, vars);
    const decide = (verdict, about) => decisionFor(group, verdict, about, inventory, ports, setting);
    return { group, walk: new Walk(leaked, target, { ...ports, journal }, budget, decide) };
  });
  const ends = /* @__PURE__ */ new Map();
  const advance = async (walk2, pause) => {
    const end = await guarded(() => walk2.go(pause));
    if (end !== "revoke") ends.set(walk2, end);
  };
  for (const { group, walk: walk2 } of walks) await advance(walk2, takesMany(group));
  const waiting = walks.filter(({ walk: walk2 }) => !ends.has(walk2));
  for (const together of groupedBy(waiting, ({ group }) => group.service.id)) {
    await revokeTogether(
      together.map(({ walk: walk2 }) => walk2),
      ports,
      ends
    );
    for (const { walk: walk2 } of together) if (!ends.has(walk2)) await advance(walk2, false);
  }
  const responded = walks.map(({ group, walk: walk2 }) => {
    const end = ends.get(walk2);
    if ((end.isFault || end.why === needsStateKey) && end.why !== null && !faults.includes(end.why)) faults.push(end.why);
    return {
      incident: walk2.incident,
      leaks: group.leaks,
      verdict: walk2.verdict,
      response: walk2.response(end),
      isKilledNow: walk2.isKilledNow(end),
      why: end.why
    };
  });
  return { responded, notAsked: notAsked2, notes, faults, acts: budget.done };
}
var nothingRemembered = { read: async () => ({ incidents: [], ignored: [] }), write: async () => {
} };
async function guarded(act2) {
  try {
    return await act2();
  } catch (error) {
    if (!(error instanceof Fault || error instanceof Refused)) throw error;
    return { do: "end", outcome: "open", why: error.message, isFault: true };
  }
}
function groupsOf(leaks, services2, stateKey, notAsked2) {
  const groups = /* @__PURE__ */ new Map();
  for (const leak of leaks) {
    if (leak.candidates.length > 1) {
      notAsked2.set(leak, "it fits several services, so that it is sent to none");
      continue;
    }
    const group = groupOf(leak, services2, stateKey);
    if (group === null) notAsked2.set(leak, "its service is not known");
    else (groups.get(group.id) ?? groups.set(group.id, group).get(group.id)).leaks.push(leak);
  }
  return groups;
}
function groupOf(leak, services2, stateKey) {
  const service = services2.find(({ id: id2 }) => id2 === leak.service);
  const key = service !== void 0 && Object.hasOwn(service.keys, leak.kind) ? service.keys[leak.kind] : void 0;
  if (service === void 0 || key === void 0 || !partNames(key).every((name2) => Object.hasOwn(leak.parts, name2))) return null;
  const id = incidentId(stateKey, leak.service, leak.kind, leak.parts, partNames(key));
  return { id, service, kind: leak.kind, parts: leak.parts, leaks: [] };
}
async function recalled(open4, stateKey, ports, services2) {
  if (ports.recall === void 0 || ports.stateKey === null) return [];
  const found = [];
  for (const incident of open4) {
    const text2 = incident.sealed === void 0 ? null : openText(incident.sealed, stateKey);
    if (text2 === null) continue;
    for (const leak of await ports.recall(JSON.parse(text2))) {
      const group = groupOf(leak, services2, stateKey);
      if (group?.id !== incident.id) continue;
      found.push(group);
      break;
    }
  }
  return found;
}
var fewPlaces = 5;
function newIncident({ id, service, kind, leaks }, stateKey, ports) {
  const places = leaks.flatMap(({ blob, path }) => blob === null ? [] : [{ blob, path }]).slice(0, fewPlaces);
  const sealed = places.length === 0 || ports.stateKey === null ? {} : { sealed: sealText(JSON.stringify(places), stateKey, ports.random) };
  return { id, service: service.id, kind, policy: "report", secret: null, events: [], status: "open", ...sealed };
}
async function inventoryOf(entries, groups, ports) {
  const wanted = entries.filter((entry) => [...groups.values()].some((group) => isEntryOf(entry, group)));
  return Promise.all(wanted.map((entry) => sourcesOf(entry, ports)));
}
var isEntryOf = (entry, { service, kind }) => entry.service === service.id && (entry.kind ?? kind) === kind;
function varsOf({ service, kind, parts }, inventory) {
  const names2 = partNames(service.keys[kind]);
  return inventory.find(({ entry, inUse }) => entry.service === service.id && inUse.some((value) => isInUse(parts, value, names2)))?.entry.vars;
}
function onlyVars(group, inventory) {
  const all = inventory.filter(({ entry }) => isEntryOf(entry, group)).map(({ entry }) => entry.vars);
  return new Set(all.map((vars) => JSON.stringify(Object.entries(vars).sort()))).size === 1 ? all[0] : {};
}
var sureness = ["certain", "likely", "possible"];
function inOrder(groups, inventory) {
  const rank = (group) => {
    if (varsOf(group, inventory) !== void 0) return -1;
    return Math.min(sureness.length, ...group.leaks.map(({ confidence }) => sureness.indexOf(confidence)));
  };
  return groups.map((group) => ({ group, rank: rank(group) })).sort((a, b) => a.rank - b.rank).map(({ group }) => group);
}
async function decisionFor({ service, kind, parts }, verdict, incident, inventory, ports, { configuration, trust, branch }) {
  const names2 = partNames(service.keys[kind]);
  const vouchedFor = ({ entry, vouched }) => trust.mayAct === "ours-only" ? [ports.handedIn(entry)].filter((value) => value !== null) : vouched;
  const held = inventory.flatMap((sources) => {
    const [entry, values] = [sources.entry, vouchedFor(sources)];
    return values.length === 0 ? [{ entry, inUse: null }] : values.map((inUse) => ({ entry, inUse }));
  });
  const entries = new Set(entriesOf({ service: service.id, kind, parts }, names2, verdict, held));
  const ours = inventory.filter(({ entry }) => entries.has(entry));
  const known = inventory.filter(({ entry }) => entry.secret === incident.secret);
  const fitsBranch = /* @__PURE__ */ new Map();
  for (const { branch: glob } of configuration.policy.rules)
    if (glob !== void 0) fitsBranch.set(glob, await ports.fitting([glob]));
  const policy = policyFor(configuration, {
    // Once a new key is stored, the old one is in use no more; what its entry asks for goes on all the same.
    ...{ service: service.id, kind, branch, entry: (ours[0] ?? known[0])?.entry ?? null },
    fits: (glob, name2) => fitsBranch.get(glob)(name2)
  });
  const isOurAccount = isOfOurAccounts(verdict, await ports.fitting(configuration.owners[service.id] ?? []));
  return {
    policy,
    ours,
    known,
    forbidden: forbiddenBy(trust.mayAct, ours.length > 0 || isOurAccount, ports.stateKey),
    grace: 0
  };
}
function forbiddenBy(mayAct, isOurs, stateKey) {
  if (mayAct === "never") return "This run only asks.";
  if (mayAct === "ours-only" && !isOurs)
    return "The key is none of ours, and anyone can have written it here: nothing is done to it.";
  if (stateKey === null) return needsStateKey;
  return null;
}
var needsStateKey = "Acts need a state key, to remember what was begun: set state-key (REKEY_STATE_KEY).";
var takesMany = ({ service, kind }) => {
  const way = waysOf(service.keys[kind]?.revoke)[0];
  return way?.batch !== void 0 && way.batch > 1;
};
async function revokeTogether(walks, ports, ends) {
  const begun = [];
  for (const walk2 of walks) {
    if (!walk2.mayBegin) continue;
    const end = await guarded(async () => {
      await walk2.beginRevoke();
      begun.push(walk2);
    });
    if (end !== void 0) ends.set(walk2, end);
  }
  if (begun.length === 0) return;
  const answers = await ports.issuer.actOnAll(
    begun.map(({ target }) => target),
    "revoke"
  );
  for (const [index, walk2] of begun.entries()) {
    const end = await guarded(() => walk2.endRevoke(answers[index]));
    if (end !== void 0) ends.set(walk2, end);
  }
}
function groupedBy(all, name2) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) (groups.get(name2(each)) ?? groups.set(name2(each), []).get(name2(each))).push(each);
  return [...groups.values()];
}

// src/issuer/xml.ts
function readXml(text2) {
  if (text2.length > 1e6) return void 0;
  try {
    return new Reader(text2).document();
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
  constructor(text2) {
    this.#text = text2;
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
    let text2 = "";
    for (; ; ) {
      text2 += this.#skip(characters);
      if (this.#skipText("</")) break;
      const child = this.#element(depth + 1);
      children.push([child.tag, child.value]);
    }
    if (this.#take(name) !== tag) throw new SyntaxError("elements overlap");
    this.#skip(space);
    this.#expect(">");
    if (children.length === 0) return { tag, value: unescaped(text2) };
    if (/[^ \t\r\n]/.test(text2)) throw new SyntaxError("text beside elements");
    return { tag, value: record(children) };
  }
  #next(text2) {
    return this.#text.startsWith(text2, this.#at);
  }
  #skipText(text2) {
    const found = this.#next(text2);
    if (found) this.#at += text2.length;
    return found;
  }
  #expect(text2) {
    if (!this.#skipText(text2)) throw new SyntaxError("not well formed");
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
function unescaped(text2) {
  return text2.replace(/&([^;&]*)(;?)/g, (_, entity, end) => {
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
      headers: {},
      body: void 0
    };
  return { status: answer.status, why: null, unsent: false, headers: answer.headers, body: readBody(answer.body, form) };
}
var notAsked = (why) => ({ status: null, why, unsent: true, headers: {}, body: void 0 });
function readBody(text2, form) {
  if (text2 === "" || text2.length > longest) return void 0;
  if (form === "xml") return readXml(text2);
  try {
    return JSON.parse(text2);
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
  if (typeof when === "number") return answer.status === when;
  if (answer.status !== when.status) return false;
  if ("header" in when) {
    const value2 = headerOf(answer, when.header);
    if (value2 === void 0 || when.is === void 0) return value2 !== void 0;
    const wanted = when.is.toLowerCase();
    return [value2, ...value2.split(",")].some((word) => word.trim().toLowerCase() === wanted);
  }
  const value = valueAt(answer.body, when.at);
  if (when.is === void 0) return value !== void 0 && value !== null;
  return (Array.isArray(when.is) ? when.is : [when.is]).includes(value);
}
function whyUnclear({ status, why }) {
  if (status === null) return why ?? "no answer came";
  if (status >= 300 && status < 400) return `the service answered with a redirect (${status}), which is not followed`;
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
var names = /\{([a-z][A-Za-z0-9_-]*)(?:\.([A-Za-z0-9_-]+))?\}/g;
var parsed2 = /* @__PURE__ */ new Map();
function piecesOf(template) {
  const known = parsed2.get(template);
  if (known !== void 0) return known;
  const pieces = [];
  let from = 0;
  for (const match of template.matchAll(names)) {
    if (match.index > from) pieces.push(template.slice(from, match.index));
    pieces.push({ source: match[1], field: match[2] ?? null, written: match[0] });
    from = match.index + match[0].length;
  }
  if (from < template.length) pieces.push(template.slice(from));
  parsed2.set(template, pieces);
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
  return [...texts, ...textsIn(request.json)].flatMap(namesIn);
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

// src/issuer/carriers.ts
function lackingFor(carrier, credential) {
  const needed = "sign" in carrier ? ["id", "secret"] : "query" in carrier ? ["key"] : namesIn(templateOf(carrier)).map(partOf);
  return needed.filter((part) => !Object.hasOwn(credential, part));
}
var templateOf = (carrier) => "basic" in carrier ? carrier.basic : carrier.value;
var partOf = (name2) => name2.field ?? "key";
async function carry(draft, carrier, credential, now) {
  const [lacking] = lackingFor(carrier, credential);
  if (lacking !== void 0) throw new Missing(`the credential has no part ${lacking}`);
  const filled = (template) => fillCredential(template, credential);
  if ("header" in carrier) return withHeader(draft, carrier.header.toLowerCase(), headerValue(filled(carrier.value)));
  if ("query" in carrier) return { ...draft, query: [...draft.query, [carrier.query, credential.key.reveal()]] };
  if ("basic" in carrier)
    return withHeader(
      draft,
      "authorization",
      `Basic ${Buffer.from(userAndPassword(carrier.basic, credential)).toString("base64")}`
    );
  return sigV4(draft, carrier, credential, now);
}
var withHeader = (draft, name2, value) => ({
  ...draft,
  headers: { ...draft.headers, [name2]: value }
});
var fillCredential = (template, credential) => piecesOf(template).map((piece) => typeof piece === "string" ? piece : credential[partOf(piece)].reveal()).join("");
function headerValue(value) {
  if (!/^[\x20-\x7e]*$/.test(value)) throw new Missing("a value has characters that no header may have");
  return value;
}
function userAndPassword(template, credential) {
  const text2 = headerValue(fillCredential(template, credential));
  const user = fillCredential(template.split(":")[0], credential);
  if (user.includes(":")) throw new Missing("a value has a colon where the user name ends");
  return text2;
}
async function sigV4(draft, carrier, credential, now) {
  const { AwsV4Signer } = await import("./aws4fetch.esm-QABDG3X5.js");
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
function urlOf(draft) {
  const query = draft.query.map(([name2, value]) => `${encodeURIComponent(name2)}=${encodeURIComponent(value)}`).join("&");
  return `${draft.scheme}://${draft.host}${draft.path}${query === "" ? "" : `?${query}`}`;
}

// src/issuer/fill.ts
async function fillText(template, resolve3) {
  let text2 = "";
  for (const piece of piecesOf(template)) text2 += typeof piece === "string" ? piece : scalar(await resolve3(piece), piece);
  return text2;
}
function scalar(value, name2) {
  if (typeof value === "object") throw new Missing(`${name2.written} is a list where one value is needed`);
  return String(value);
}
async function fillPath(template, resolve3) {
  let path = "";
  for (const piece of piecesOf(template))
    path += typeof piece === "string" ? piece : encoded(scalar(await resolve3(piece), piece), piece);
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
async function fillQuery(template, resolve3) {
  const pairs = [];
  for (const pair of template === "" ? [] : template.split("&")) {
    const [name2, ...rest] = pair.split("=");
    const value = rest.join("=");
    pairs.push([
      decodeURIComponent(name2),
      namesIn(value).length > 0 ? await fillText(value, resolve3) : decodeURIComponent(value)
    ]);
  }
  return pairs;
}
var framing = /^(host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|proxy-.*)$/i;
async function fillHeaders(headers, resolve3) {
  const filled = {};
  for (const [name2, template] of Object.entries(headers)) {
    if (framing.test(name2) || !/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name2))
      throw new Missing("the description sets a header that none may set");
    filled[name2.toLowerCase()] = headerValue(await fillText(template, resolve3));
  }
  return filled;
}
async function fillForm(form, resolve3) {
  const pairs = [];
  for (const [name2, template] of Object.entries(form)) pairs.push([name2, await fillText(template, resolve3)]);
  return pairs;
}
async function fillJson(json, resolve3, instead) {
  if (typeof json === "string") {
    const whole = wholeName(json);
    return whole === void 0 ? fillText(json, resolve3) : await resolve3(whole);
  }
  if (Array.isArray(json)) {
    const many = instead?.(json);
    return many ?? Promise.all(json.map((each) => fillJson(each, resolve3, instead)));
  }
  if (typeof json !== "object" || json === null) return json;
  const filled = [];
  for (const [name2, value] of Object.entries(json)) filled.push([name2, await fillJson(value, resolve3, instead)]);
  return Object.fromEntries(filled);
}

// src/issuer/hosts.ts
var privateName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa|onion)$/;
var loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function hostIn(setting, loopback) {
  const text2 = setting.trim();
  const bare = /^[A-Za-z0-9.:[\]-]+$/.test(text2);
  if (!bare && !/^https?:\/\/[A-Za-z0-9.:[\]-]+(\/[\x21-\x7e]*)?$/.test(text2)) return void 0;
  const url = bare ? `https://${text2}` : text2;
  if (!URL.canParse(url)) return void 0;
  const { hostname, port, protocol, username, password } = new URL(url);
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
var isLiteral = (authority) => namesIn(authority).length === 0;

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
    const text3 = headerOf(answer, source.header);
    if (text3 === void 0 || source.split === void 0) return plain2(text3);
    return plain2(text3.split(source.split).map((word) => word.trim()));
  }
  if ("jwt" in source) return plain2(valueAt(claimsOf(valueAt(body, source.of)), source.jwt));
  const text2 = valueAt(body, source.at);
  const mark = typeof text2 === "string" ? text2.indexOf(source.after) : -1;
  return mark < 0 ? void 0 : plain2(text2.slice(mark + source.after.length));
}
function plain2(value) {
  if (Array.isArray(value)) {
    const words = value.filter((each) => typeof each !== "string" || each !== "");
    return words.length > 0 && words.every(isScalar) ? words : void 0;
  }
  return isScalar(value) && value !== "" ? value : void 0;
}
var isScalar = (value) => typeof value === "string" || typeof value === "number" && Number.isFinite(value) || typeof value === "boolean";
function claimsOf(token) {
  const [, payload] = typeof token === "string" && token.length < 2e4 ? token.split(".") : [];
  if (payload === void 0) return void 0;
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
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
  const text2 = (value) => shownText(value, secrets);
  const page = typeof raw.page === "string" && raw.page.length <= 300 ? raw.page : void 0;
  return {
    id: text2(raw.id),
    name: text2(raw.name),
    owner: text2(raw.owner),
    account: text2(raw.account),
    scopes: scopesIn(raw.scopes).map(text2).filter((scope) => scope !== null),
    created: readDate(raw.created),
    used: readDate(raw.used),
    expires: readDate(raw.expires),
    page: page !== void 0 && text2(page) !== null && isServicePage(page, service, vars) ? new URL(page).href : null
  };
}
function shownText(value, secrets) {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text2 = String(value).slice(0, 2e3).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "").trim();
  const cut = Array.from(text2).slice(0, 200).join("");
  return cut === "" || holdsPiece(text2, secrets) ? null : cut;
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
  const open4 = known.filter(([part, value]) => isPublic(part) && value.length >= 6).map(([, value]) => value);
  const closed = known.filter(([part]) => !isPublic(part)).flatMap(([, value]) => without(value, open4));
  return closed.filter((piece) => piece.length >= 8);
}
var without = (value, open4) => open4.reduce((pieces, word) => pieces.flatMap((piece) => piece.split(word)), [value]);
function holdsPiece(text2, secrets) {
  const readings = [text2, ...decoded(text2, /[A-Za-z0-9+/_-]{10,}/g, "base64", 4), ...decoded(text2, /[0-9A-Fa-f]{16,}/g, "hex", 2)];
  return secrets.some((secret) => {
    const size = Math.min(secret.length, 12);
    for (let at = 0; at + size <= secret.length; at++)
      if (readings.some((reading) => reading.includes(secret.slice(at, at + size)))) return true;
    return false;
  });
}
var decoded = (text2, runs, encoding, group) => [...text2.matchAll(runs)].flatMap(
  ([run]) => Array.from({ length: group }, (_, from) => Buffer.from(run.slice(from), encoding).toString("latin1"))
);

// src/issuer/operation.ts
var Operation = class {
  target;
  key;
  #doors;
  #known;
  #memory = /* @__PURE__ */ new Map();
  #answers = /* @__PURE__ */ new Map();
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
    return destinationOf(partsOfRequest(request.request).authority, service, vars, this.#doors.loopback);
  }
  /** Fills, signs and sends a request. Throws `Missing` where it can't be made whole. */
  async send(request, extra = {}) {
    this.#check(request, /* @__PURE__ */ new Set());
    const destination = this.destination(request);
    let draft;
    try {
      draft = await this.#draft(request, destination.host, destination.loopback, extra);
    } catch (error) {
      if (error instanceof URIError) throw new Missing("a value is no text that a URL can hold");
      throw error;
    }
    return this.#doors.send(this.target.service, draft, destination.loopback, request);
  }
  async #draft(request, host, loopback, extra) {
    const { method, path, query } = partsOfRequest(request.request);
    const { resolve: resolve3 } = this;
    const form = request.form === void 0 ? void 0 : [...await fillForm(request.form, resolve3), ...extra.form ?? []];
    const body = form !== void 0 ? new URLSearchParams(form.map(([name2, value]) => [name2, value])).toString() : await this.#json(request.json, extra);
    const draft = {
      method,
      scheme: loopback ? "http" : "https",
      host,
      path: await fillPath(path, resolve3),
      query: [...await fillQuery(query, resolve3), ...extra.query ?? []],
      headers: {
        accept: request.answer === "xml" ? "application/xml, text/xml" : "application/json",
        "user-agent": "rekey",
        ...body === null ? {} : { "content-type": form === void 0 ? "application/json" : "application/x-www-form-urlencoded" },
        ...await fillHeaders(request.headers ?? {}, resolve3)
      },
      body
    };
    const carrier = this.#carrierOf(request);
    return carrier === null ? draft : carry(draft, carrier.carrier, carrier.credential, this.#doors.now());
  }
  async #json(json, { keys }) {
    if (json === void 0) return null;
    const instead = (list) => keys !== void 0 && list.length === 1 && list[0] === "{key}" ? keys : void 0;
    return JSON.stringify(await fillJson(json, this.resolve, instead));
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
    const own = owner === service.id && Object.hasOwn(service.keys, kind) ? service.keys[kind] : void 0;
    if (own === void 0) throw new Missing(`the admin credential ${is} is no key of this service`);
    return this.#withCarrier(request.carrier ?? own.carriers?.[0], admin);
  }
  #withCarrier(described, credential) {
    if (described === void 0) throw new Missing("the description does not say how the credential travels");
    const carrier = "sign" in described ? { ...described, region: this.#region(described.region) } : described;
    const [lacking] = lackingFor(carrier, credential);
    if (lacking !== void 0) throw new Missing(`the credential has no part ${lacking}`);
    return { carrier, credential };
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
    const nothing = new Missing(`nothing gives ${written}`);
    if (source === "key") {
      if (!Object.hasOwn(parts, field ?? "key")) throw new Missing(`the key has no part ${field ?? "key"}`);
      return;
    }
    if (field === null) throw nothing;
    if (source === "var") {
      if (!Object.hasOwn(vars, field) || vars[field] === "")
        throw new Missing(`${service.vars?.[field]?.env ?? written} is not set`);
      return;
    }
    if (source === "incident") {
      if (field !== "label" || known.label === void 0) throw nothing;
      return;
    }
    if (above.has(source)) throw new Missing(`the description goes round in a circle at ${written}`);
    const below = /* @__PURE__ */ new Set([...above, source]);
    if (source === "verify") {
      const { verify: verify2 } = this.key;
      if (verify2?.reads === void 0 || !Object.hasOwn(verify2.reads, field)) throw nothing;
      if (known.verified === void 0) this.#check(verify2, below);
      else if (known.verified[field] === void 0) throw new Missing(`the service did not say ${written}`);
      return;
    }
    if (source === "list") {
      const { list } = this.key;
      if (field !== "id") throw nothing;
      if (known.found !== void 0 && known.found !== null) return;
      if (list === void 0) throw nothing;
      this.#check(list, below);
      return;
    }
    const lookup = this.#lookup(source);
    if (lookup === void 0 || !Object.hasOwn(lookup.gives, field)) throw nothing;
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
    if (source === "key") return parts[field ?? "key"].reveal();
    if (source === "var") return vars[field];
    if (source === "incident") return this.#known.label;
    if (source === "list") return this.#known.found ?? await this.#doors.recordOf(this);
    const value = source === "verify" ? (await this.#verified())[field] : sourceIn(await this.#lookedUp(source), this.#lookup(source).gives[field]);
    if (value === void 0) throw new Missing(`the service did not say ${written}`);
    return value;
  }
  #verified() {
    const verify2 = this.key.verify;
    return this.#once("verify", async () => {
      if (this.#known.verified !== void 0) return this.#known.verified;
      const answer = await this.send(verify2);
      const meaning = meaningOf(verify2.means, answer);
      return meaning === "live" || meaning === "limited" ? rawReads(answer, verify2.reads) : {};
    });
  }
  #lookedUp(name2) {
    return this.#once(name2, async () => {
      const lookup = this.#lookup(name2);
      const answer = await this.send(lookup);
      const { status } = answer;
      const fits2 = lookup.of === void 0 ? status !== null && status >= 200 && status < 300 : holds(lookup.of, answer);
      if (!fits2) throw new Missing(`the look-up ${name2} failed${status === null ? `: ${answer.why}` : ` (${status})`}`);
      return answer;
    });
  }
  #once(name2, ask2) {
    const asked = this.#answers.get(name2) ?? ask2();
    this.#answers.set(name2, asked);
    return asked;
  }
};

// src/issuer/ways.ts
async function tryWays(operation, ways, nothing, extra = {}) {
  const notes = [];
  let last = { meaning: "denied", answer: null, way: 0, note: nothing };
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
async function revokeAll(targets, doors) {
  const answers = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const target of targets) {
    const { key } = new Operation(target, doors);
    const way = waysFor(key, "revoke")[0];
    if (way?.batch === void 0 || way.as === "key" || way.as === void 0 || !Object.hasOwn(target.parts, "key")) continue;
    const same = JSON.stringify([target.service.id, target.vars, key.admin ?? null, way]);
    groups.set(same, [...groups.get(same) ?? [], target]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    const operation = new Operation(first, doors);
    const way = waysFor(operation.key, "revoke")[0];
    for (let at = 0; at < group.length; at += way.batch) {
      const part = group.slice(at, at + way.batch);
      const tried = await tryWays(operation, [way], "", { keys: part.map((target) => target.parts.key.reveal()) });
      if (tried.meaning !== "denied") for (const target of part) answers.set(target, answerOf(tried, [way]));
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
    const next2 = nextPage(list, answer, operation, page, found.length);
    if (next2 === "lost") return { outcome: "unknown", status, note: "the list does not lead to its next page" };
    const mark = JSON.stringify(next2);
    if (next2 !== void 0 && seen.has(mark))
      return { outcome: "unknown", status, note: "the list leads back to a page that was read" };
    seen.add(mark);
    if (next2 === void 0) return { outcome: "all", records, status };
    extra = next2;
  }
  return { outcome: "all", records, status: null };
}
function itemsIn(answer, list) {
  const items = valueAt(answer.body, list.items);
  if (Array.isArray(items)) return items;
  if (list.answer !== "xml") return void 0;
  if (typeof items === "object" && items !== null) return [items];
  const parent = valueAt(answer.body, list.items.split(".").slice(0, -1).join("."));
  return typeof parent === "string" && parent.trim() === "" ? [] : void 0;
}
var added = (list, name2, value) => list.form === void 0 ? { query: [[name2, value]] } : { form: [[name2, value]] };
var firstPage = (list) => typeof list.next === "object" && "page" in list.next ? added(list, list.next.page, "1") : {};
function nextPage(list, answer, operation, page, size) {
  const { next: next2 } = list;
  if (next2 === void 0) return void 0;
  if (next2 === "link") return linked(list, answer, operation);
  if ("page" in next2) return size < next2.size ? void 0 : added(list, next2.page, String(page + 1));
  const cursor = valueAt(answer.body, next2.cursor);
  if (cursor === void 0 || cursor === null || cursor === "" || cursor === false) return void 0;
  if (typeof cursor !== "string" && typeof cursor !== "number") return "lost";
  return added(list, next2.param, String(cursor));
}
function linked(list, answer, operation) {
  const header = headerOf(answer, "link");
  const target = /<([^<>]{1,4000})>\s*;\s*rel="?next"?/.exec(header?.slice(0, 2e4) ?? "")?.[1];
  if (target === void 0) return void 0;
  const destination = operation.destination(list);
  if (destination === void 0 || !URL.canParse(target)) return "lost";
  const link = new URL(target);
  const own = new Set((/\?(.*)$/.exec(list.request)?.[1] ?? "").split("&").map((pair) => pair.split("=")[0]));
  if (link.host !== destination.host) return "lost";
  return { query: [...link.searchParams].filter(([name2]) => !own.has(name2)) };
}
var isWeak = (list) => !("equals" in list.match || "id" in list.match);
async function isRecordOf2(record2, list, operation) {
  const { match } = list;
  if ("id" in match) {
    const [name2] = namesIn(match.is);
    const id = fieldOf(record2, match.id);
    return id !== void 0 && name2 !== void 0 && String(await operation.resolve(name2)) === id;
  }
  const key = wholeKey(operation.target.parts);
  if (key === void 0) return false;
  if ("equals" in match) return fieldOf(record2, match.equals) === key;
  const shown2 = fieldOf(record2, "first" in match ? match.first : "last" in match ? match.last : match.mask);
  if (shown2 === void 0) return false;
  if ("first" in match) return shown2.length >= 4 && shown2.length < key.length && key.startsWith(shown2);
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
var readOf = (record2, source) => source === void 0 ? void 0 : sourceIn({ status: null, why: null, unsent: false, headers: {}, body: record2 }, source);

// src/issuer/looks.ts
var partNames2 = (key) => key.parts === void 0 ? ["key"] : Object.keys(key.parts);
var isPublicPart = (key, part) => key.parts?.[part]?.public === true || !partNames2(key).includes(part);
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
  const named = {};
  let at = 0;
  for (const [i, piece] of shape.entries()) {
    if (typeof piece === "string") {
      if (!value.startsWith(piece, at)) return void 0;
      at += piece.length;
    } else if ("oneOf" in piece) {
      const found = piece.oneOf.find((text2) => value.startsWith(text2, at));
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
      if (as !== void 0) named[as] = value.slice(at, at + size);
      at += size;
    }
  }
  return at === value.length ? named : void 0;
}
function beginningOf(next2, value, from) {
  const texts = typeof next2 === "string" ? [next2] : next2 !== void 0 && "oneOf" in next2 ? next2.oneOf : [];
  const places = texts.map((text2) => value.indexOf(text2, from)).filter((place) => place >= 0);
  return Math.min(value.length, ...places);
}

// src/issuer/finds.ts
async function find(target, by, doors) {
  return findIn(new Operation(target, doors), by);
}
async function findIn(operation, by) {
  const { list } = operation.key;
  const nothing = { id: null, weak: false, status: null };
  if (list === void 0) return { ...nothing, outcome: "denied", note: "the service has no list of such keys" };
  if (by !== "key" && list.label === void 0)
    return { ...nothing, outcome: "denied", note: "the list of the service does not show labels" };
  const missing = operation.missing(list);
  if (missing !== null) return { ...nothing, outcome: "denied", note: missing };
  try {
    const found = await recordsIn(operation, list);
    if (found.outcome !== "all") return { ...nothing, ...found };
    const fitting2 = [];
    for (const record2 of found.records) {
      const fits2 = by === "key" ? await isRecordOf2(record2, list, operation) : valueAt(record2, list.label) === by.label;
      if (fits2) fitting2.push(record2);
    }
    const secrets = secretsOf(operation.target.parts, (part) => isPublicPart(operation.key, part));
    const id = fitting2.length === 1 ? shownText(readOf(fitting2[0], list.reads?.id), secrets) : null;
    const outcome = fitting2.length === 0 ? "none" : fitting2.length === 1 ? "one" : "several";
    return { outcome, id, weak: by === "key" && isWeak(list), status: found.status, note: null };
  } catch (error) {
    if (error instanceof Missing) return { ...nothing, outcome: "unknown", note: error.message };
    throw error;
  }
}
async function recordOf(operation) {
  const { outcome, id, weak, note } = await findIn(operation, "key");
  if (outcome !== "one")
    throw new Missing(note ?? `the list has ${outcome === "none" ? "no record" : "several records"} that fit the key`);
  if (weak) throw new Missing("the list shows only a few characters of a key, which is too little to act on");
  if (id === null) throw new Missing("the record of the key has no id");
  return id;
}

// src/issuer/mints.ts
async function mint(target, name2, known, doors) {
  const operation = new Operation(target, doors, known);
  const ways = waysOf(operation.key[name2]);
  const { meaning, answer, way, note } = await tryWays(operation, ways, `the service has no call to ${name2} such a key`);
  const said2 = { status: answer?.status ?? null, way, note, settles: 0, parts: null, id: null };
  if (meaning !== "done" || answer === null) return { ...said2, outcome: meaning === "denied" ? "denied" : "unknown" };
  const values = valuesIn(answer, ways[way], operation.key);
  if (values === void 0)
    return { ...said2, outcome: "unknown", note: "the service made a key and its answer does not hold it whole" };
  const parts = withNamedPieces(operation.key, values);
  if (isOldKey(operation.key, parts, target.parts))
    return { ...said2, outcome: "unknown", note: "the service answered with the key that was to be replaced" };
  const isPublic = (part) => isPublicPart(operation.key, part);
  const secrets = [...secretsOf(parts, isPublic), ...secretsOf(target.parts, isPublic)];
  return { ...said2, outcome: "done", parts, id: shownText(rawReads(answer, ways[way].reads).id, secrets) };
}
function valuesIn(answer, way, key) {
  const values = {};
  for (const part of partNames2(key)) {
    const source = Object.hasOwn(way.gives, part) ? way.gives[part] : void 0;
    const value = source === void 0 ? void 0 : sourceIn(answer, source);
    if (typeof value !== "string" || !/^[\x21-\x7e]{8,10000}$/.test(value)) return void 0;
    values[part] = value;
  }
  return values;
}
var isOldKey = (key, made, old) => partNames2(key).filter((part) => !isPublicPart(key, part)).some((part) => Object.hasOwn(old, part) && made[part].equals(old[part]));

// src/issuer/planned.ts
function planned(target, act2, doors) {
  const operation = new Operation(target, doors, { label: "" });
  return requestsOf(operation.key, act2).map((request) => {
    const { method, authority, path, query } = partsOfRequest(request.request);
    const open4 = (template) => withSettings(template, target.vars);
    return {
      act: act2,
      method,
      host: operation.destination(request)?.host ?? open4(authority),
      path: open4(path) + (query === "" ? "" : `?${open4(query)}`),
      as: request.as ?? "key",
      missing: operation.missing(request)
    };
  });
}
function requestsOf(key, act2) {
  if (act2 === "verify") return key.verify === void 0 ? [] : [key.verify];
  if (act2 === "list") return key.list === void 0 ? [] : [key.list];
  return waysOf(key[act2]);
}
var withSettings = (template, vars) => piecesOf(template).map((piece) => {
  if (typeof piece === "string") return piece;
  const value = piece.source === "var" && piece.field !== null && Object.hasOwn(vars, piece.field) ? vars[piece.field] : void 0;
  return value === void 0 ? piece.written : encodeURIComponent(value);
}).join("");

// src/issuer/rates.ts
function makeRates(clock) {
  const states = /* @__PURE__ */ new Map();
  return {
    async turn({ id, limits = {} }) {
      const state = states.get(id) ?? { next: 0, sent: [] };
      states.set(id, state);
      const now = clock.now().getTime();
      if (limits.perHour !== void 0) {
        state.sent = state.sent.filter((at) => at > now - 36e5);
        if (state.sent.length >= limits.perHour) return false;
        state.sent.push(now);
      }
      if (limits.perSecond !== void 0) {
        const at = Math.max(now, state.next);
        state.next = at + 1e3 / limits.perSecond;
        if (at > now) await clock.sleep(at - now);
      }
      return true;
    }
  };
}
var patience2 = { seconds: 30, times: 2 };
function retryAfter(header, now) {
  if (header === void 0) return void 0;
  const seconds = /^\d{1,6}$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1e3;
  return seconds >= 0 && seconds <= patience2.seconds ? seconds * 1e3 : void 0;
}

// src/issuer/send.ts
function makeSend(io) {
  const rates = makeRates(io.clock);
  return async (service, draft, loopback, request) => {
    const call = { method: draft.method, url: urlOf(draft), headers: draft.headers, body: draft.body, loopback };
    for (let asked = 1; ; asked++) {
      if (!await rates.turn(service)) return notAsked("the calls that the service allows in an hour are used up");
      const answer = readAnswer(await ask(io.network, call), request.answer);
      const wait = retryAfter(headerOf(answer, "retry-after"), io.clock.now());
      const busy = answer.status === 429 || answer.status === 503;
      const meant = "means" in request && meaningOf(request.means, answer) !== null;
      if (draft.method !== "GET" || !busy || meant || wait === void 0 || asked > patience2.times) return answer;
      await io.clock.sleep(wait);
    }
  };
}
async function ask(network, call) {
  try {
    return await network.ask(call);
  } catch {
    return { status: null, why: "cut off" };
  }
}

// src/issuer/privilege.ts
var order = ["none", "read", "write", "full"];
function accessOf(key, raw) {
  return accessIn(raw.access) ?? accessOfScopes(key, scopesIn(raw.scopes)) ?? key.access ?? null;
}
function accessOfScopes(key, scopes) {
  const worth = scopes.map(
    (scope) => order.findLast((access) => key.scopes?.[access]?.some((glob) => fits(scope, glob)) ?? false)
  );
  const known = worth.filter((access) => access !== void 0);
  const most2 = order.findLast((access) => known.includes(access)) ?? null;
  return most2 === "full" || known.length === scopes.length ? most2 : null;
}
function fits(text2, glob) {
  const [first = "", ...rest] = glob.split("*");
  if (rest.length === 0) return text2 === glob;
  const last = rest.pop();
  if (!text2.startsWith(first) || !text2.endsWith(last) || text2.length < first.length + last.length) return false;
  const end = text2.length - last.length;
  let at = first.length;
  for (const middle of rest) {
    const found = text2.indexOf(middle, at);
    if (found < 0 || found + middle.length > end) return false;
    at = found + middle.length;
  }
  return true;
}

// src/issuer/verify.ts
async function verify(target, doors) {
  const nobody = (why) => ({ verdict: verdictOf(doors, "unknown", { why }), raw: {} });
  const operation = new Operation(target, doors);
  const call = operation.key.verify;
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
    const why = `refused by ${host}, which may not be its only host`;
    return { verdict: verdictOf(doors, "unknown", { ...asked, why, refused: true }), raw: {} };
  }
  const raw = rawReads(answer, call.reads);
  const secrets = secretsOf(target.parts, (part) => isPublicPart(operation.key, part));
  const access = await askedAccess(operation) ?? accessOf(operation.key, raw);
  const verdict = verdictOf(doors, meaning, { ...asked, ...shown(raw, target.service, target.vars, secrets), access });
  return { verdict, raw };
}
function verdictOf(doors, state, rest) {
  const nothing = { host: null, status: null, why: null, access: null, id: null, name: null, owner: null, account: null };
  const at = doors.now().toISOString();
  const verdict = { state, at, ...nothing, scopes: [], created: null, used: null, expires: null, page: null, ...rest };
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
function onlyHost({ service, kind }) {
  const call = service.keys[kind]?.verify;
  return call !== void 0 && literal(call, /* @__PURE__ */ new Set());
  function literal(request, above) {
    if (!isLiteral(partsOfRequest(request.request).authority)) return false;
    return namesOfRequest(request).every(({ source }) => {
      const lookup = service.lookups?.[source];
      return lookup === void 0 || above.has(source) || literal(lookup, /* @__PURE__ */ new Set([...above, source]));
    });
  }
}

// src/issuer/issuer.ts
function makeIssuer(io) {
  const doors = { loopback: io.loopback, now: () => io.clock.now(), send: makeSend(io), recordOf };
  const read = /* @__PURE__ */ new WeakMap();
  return {
    async verify(target) {
      const { verdict, raw } = await verify(target, doors);
      read.set(verdict, raw);
      return verdict;
    },
    onlyHost,
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
function targetFor(service, kind, parts, environment, overrides = {}) {
  const vars = {};
  for (const [name2, { env, default: standard }] of Object.entries(service.vars ?? {})) {
    const value = (Object.hasOwn(overrides, name2) ? overrides[name2] : void 0) || settingOf(environment, env) || standard;
    if (value !== void 0) vars[name2] = value.trim();
  }
  return { service, kind, parts, vars, admin: adminFor(service, service.keys[kind], environment) };
}
function settingOf(environment, name2) {
  return environment[name2] || environment[name2.toUpperCase()] || environment[name2.toLowerCase()] || void 0;
}
function adminFor(service, key, environment) {
  const value = key?.admin === void 0 ? void 0 : settingOf(environment, key.admin.env)?.trim();
  const [owner, kind = ""] = key?.admin?.is.split("/") ?? [];
  const own = owner === service.id && Object.hasOwn(service.keys, kind) ? service.keys[kind] : void 0;
  return value === void 0 || value === "" || own === void 0 ? null : credentialFrom(own, value);
}
function credentialFrom(key, value) {
  const names2 = partNames2(key);
  const pieces = value.split(":");
  if (pieces.length < names2.length) return null;
  const last = pieces.slice(names2.length - 1).join(":");
  const values = names2.map((name2, i) => [name2, i === names2.length - 1 ? last : pieces[i]]);
  return values.some(([, text2]) => text2 === "") ? null : withNamedPieces(key, Object.fromEntries(values));
}

// src/stores/env-file.ts
import { isAbsolute, join as join2, normalize, sep } from "node:path";

// src/stores/env-text.ts
var head = /[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/y;
var restOfLine = /[ \t]*(?:#[^\n]*)?(?:\r?\n|\r?$)/y;
var byteOrderMark = "\xEF\xBB\xBF";
function assignmentsOf(text2) {
  const found = [];
  let start = text2.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  while (start < text2.length) {
    const here = assignmentAt(text2, start);
    if (here !== void 0) found.push(here);
    start = here?.end ?? lineEnd(text2, start);
  }
  return found;
}
function valueIn(text2, name2) {
  const last = assignmentsOf(text2).findLast((assignment) => assignment.name === name2);
  if (last === void 0) return void 0;
  const written = text2.slice(last.from, last.to);
  if (last.quote === "") return written;
  const inner = written.slice(1, -1).replaceAll("\r\n", "\n");
  return last.quote === '"' ? inner.replaceAll("\\n", "\n").replaceAll("\\r", "\r") : inner;
}
function withValue(text2, name2, value) {
  const places = assignmentsOf(text2).filter((assignment) => assignment.name === name2);
  if (places.length === 0) {
    const written = quoted(value, "");
    if (written === void 0) return void 0;
    const lineBreak = text2.includes("\r\n") ? "\r\n" : "\n";
    const open4 = text2 !== "" && text2 !== byteOrderMark && !text2.endsWith("\n");
    return `${text2}${open4 ? lineBreak : ""}${name2}=${written}${lineBreak}`;
  }
  let changed = text2;
  for (const { from, to, quote } of places.toReversed()) {
    const written = quoted(value, quote);
    if (written === void 0) return void 0;
    changed = changed.slice(0, from) + written + changed.slice(to);
  }
  return changed;
}
function withoutName(text2, name2) {
  let changed = text2;
  for (const { start, end } of assignmentsOf(text2).filter((assignment) => assignment.name === name2).toReversed())
    changed = changed.slice(0, start) + changed.slice(end);
  return changed;
}
function assignmentAt(text2, start) {
  head.lastIndex = start;
  const match = head.exec(text2);
  if (match === null) return void 0;
  const [name2, from] = [match[1], head.lastIndex];
  return quotedAt(text2, name2, start, from) ?? plainAt(text2, name2, start, from);
}
function quotedAt(text2, name2, start, from) {
  const quote = text2[from];
  if (quote !== "'" && quote !== '"' && quote !== "`") return void 0;
  let close = text2.indexOf(quote, from + 1);
  while (quote === '"' && close > 0 && isEscaped(text2, close)) close = text2.indexOf(quote, close + 1);
  if (close < 0) return void 0;
  restOfLine.lastIndex = close + 1;
  if (restOfLine.exec(text2) === null) return void 0;
  return { name: name2, start, from, to: close + 1, end: restOfLine.lastIndex, quote };
}
function plainAt(text2, name2, start, from) {
  const end = lineEnd(text2, start);
  const line = text2.slice(from, end);
  const comment = line.search(/(?:^|[ \t])#/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { name: name2, start, from, to: from + value.length, end, quote: "" };
}
function isEscaped(text2, at) {
  let slashes = 0;
  while (text2[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
function lineEnd(text2, from) {
  const at = text2.indexOf("\n", from);
  return at < 0 ? text2.length : at + 1;
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
var ownerOnly2 = 384;
async function openEnvFile(path, names2, { root, files, assemble }) {
  const file = await placed(path, root, files);
  const parts = Object.entries(names2);
  const load = async () => text(await files.readIfThere(file));
  const change = async (edit) => {
    await placed(path, root, files);
    const changed = edit(await load());
    if (changed === void 0)
      return { outcome: "denied", note: `The value can't be written in ${path} so that all who read it agree.` };
    await files.write(file, Buffer.from(changed, "latin1"), ownerOnly2);
    return await load() === changed ? { outcome: "done" } : { outcome: "unknown", note: `${path} changed while it was written.` };
  };
  return {
    id: `env:${path}:${parts.map(([, name2]) => name2).join("+")}`,
    probe: () => told(async () => {
      const before = await files.readIfThere(file);
      await files.write(file, before ?? "", ownerOnly2);
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
var withSecret = (text2, name2, value) => {
  if (value === void 0) throw new Fault(`The key has no part for ${name2}.`);
  return withValue(text2, name2, Buffer.from(value.reveal(), "utf8").toString("latin1"));
};
var text = (bytes) => bytes === void 0 ? "" : Buffer.from(bytes).toString("latin1");
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
  const steps2 = clean.split(sep);
  if (isAbsolute(path) || steps2.includes("..") || steps2[0] === ".git" || clean.endsWith(sep))
    throw new Fault(`The store env:${path} is no file inside the repository.`);
  for (const [index] of steps2.entries()) {
    const at = steps2.slice(0, index + 1).join(sep);
    const { kind } = await files.look(Buffer.from(join2(root, at)));
    const isLast = index === steps2.length - 1;
    if (kind === "link")
      throw new Fault(`The store env:${path} goes through a link (${at}); a key is written to files themselves only.`);
    if (!isLast && kind !== "folder") throw new Fault(`The store env:${path} has no folder ${at}.`);
    if (isLast && kind !== "file" && kind !== "none") throw new Fault(`The store env:${path} is no file.`);
  }
  return join2(root, clean);
}

// src/stores/sealed-box.ts
import { createPrivateKey, createPublicKey, diffieHellman } from "node:crypto";
async function sealBox(message, publicKey, random) {
  const [{ hsalsa, xsalsa20poly1305 }, { blake2b }] = await Promise.all([
    import("./salsa-M4L66YOX.js"),
    import("./blake2-Q4WDI2YC.js")
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
var secretOf = (bytes) => createPrivateKey({ key: Buffer.concat([privatePrefix, bytes]), format: "der", type: "pkcs8" });
var publicOf = (secret) => Buffer.from(createPublicKey(secret).export({ format: "jwk" }).x, "base64url");
var fromPublic = (bytes) => createPublicKey({ key: { kty: "OKP", crv: "X25519", x: Buffer.from(bytes).toString("base64url") }, format: "jwk" });
function wordsOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true));
}
function bytesOf(words) {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true);
  return bytes;
}

// src/stores/repository-secret.ts
var largest = 48 * 1024;
function openRepositorySecret(names2, secrets, random) {
  const parts = Object.entries(names2);
  for (const [, name2] of parts) checkName(name2);
  const put = async (name2, value, publicKey) => {
    const sealed = await sealBox(Buffer.from(value, "utf8"), Buffer.from(publicKey.key, "base64"), random);
    return secrets.put(name2, Buffer.from(sealed).toString("base64"), publicKey.id);
  };
  return {
    id: `repository:${parts.map(([, name2]) => name2).join("+")}`,
    probe: () => told2(async () => {
      const name2 = `REKEY_PROBE_${Buffer.from(random(8)).toString("hex").toUpperCase()}`;
      await put(name2, Buffer.from(random(16)).toString("hex"), await secrets.publicKey());
      await secrets.remove(name2);
    }),
    write: (key) => told2(async (now) => {
      if (Object.values(key).some((value) => Buffer.byteLength(value.reveal()) > largest))
        throw new Fault("GitHub keeps at most 48 KB.");
      const publicKey = await secrets.publicKey();
      for (const [part, name2] of parts) {
        now(name2);
        await put(name2, partOf2(key, part, name2), publicKey);
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
function partOf2(key, part, name2) {
  const value = key[part];
  if (value === void 0) throw new Fault(`The key has no part for ${name2}.`);
  return value.reveal();
}
async function told2(act2) {
  let at;
  try {
    await act2((name2) => {
      at = name2;
    });
    return { outcome: "done" };
  } catch (error) {
    const where = at === void 0 ? "" : `${at}: `;
    if (error instanceof Refused) {
      const outcome = error.status >= 500 ? "unknown" : "denied";
      const missing = error.permission === null ? "the admin token may not write secrets" : `the admin token needs ${error.permission}`;
      return { outcome, status: error.status, note: `${where}${outcome === "denied" ? missing : "GitHub failed"}.` };
    }
    if (error instanceof Fault) return { outcome: "unknown", note: `${where}${error.message}` };
    throw error;
  }
}
function checkName(name2) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name2) || /^github_/i.test(name2))
    throw new Fault(`${name2} is no name that GitHub takes for a secret: letters, digits and _, no digit first, not GITHUB_.`);
}

// src/stores/index.ts
var stores = [
  {
    word: "env",
    takes: "PATH",
    help: "A line of an `.env` file in the working tree. Comments, order, quotes and line breaks stay as they are.",
    async open(what, names2, { files, root, assemble = plainKey }) {
      if (root === null) throw new Fault(`The store env:${what} needs a working tree.`);
      return openEnvFile(what, names2, { root, files, assemble });
    }
  },
  {
    word: "repository",
    takes: null,
    help: "A GitHub Actions secret of the repository. Needs `admin-token` with `Secrets: write`.",
    async open(_, names2, { secrets, random }) {
      if (secrets === null)
        throw new Fault(
          'The store "repository" needs an admin token with "Secrets: write" (input admin-token or REKEY_ADMIN_TOKEN).'
        );
      return openRepositorySecret(names2, await secrets(), random);
    }
  }
];
async function openStore(spec, entry, ports) {
  const cut = spec.indexOf(":");
  const [word, what] = cut < 0 ? [spec, ""] : [spec.slice(0, cut), spec.slice(cut + 1)];
  const kind = stores.find((known) => known.word === word && known.takes === null === (what === ""));
  if (kind === void 0) {
    const forms = stores.map(({ word: word2, takes }) => takes === null ? word2 : `${word2}:${takes}`);
    const meant = nearest(
      word,
      forms.map((form) => form.split(":")[0])
    ) === void 0 ? "" : " (check the spelling)";
    throw new Fault(`The key ${entry.secret} has the unknown store "${spec}"${meant}; there are ${forms.join(" and ")}.`);
  }
  const names2 = Object.keys(entry.parts).length === 0 ? { key: entry.secret } : entry.parts;
  return kind.open(what, names2, ports);
}

// src/verbs/ports.ts
async function portsFor(world, around) {
  const { repository, services: services2, journal, stateKey, secrets, loopback } = around;
  const keyOf2 = (entry) => {
    const keys = services2.find(({ id }) => id === entry.service)?.keys ?? {};
    return keys[entry.kind ?? Object.keys(keys)[0] ?? ""];
  };
  return {
    clock: world.clock,
    random: world.random,
    issuer: makeIssuer({ network: await world.network(), clock: world.clock, loopback }),
    journal,
    stateKey,
    fitting,
    targetOf: (service, kind, parts, vars) => targetFor(service, kind, parts, world.environment, vars),
    handedIn: (entry, which) => {
      const key = keyOf2(entry);
      return key === void 0 ? null : handedIn(key, which === "old" ? beside(entry) : entry, world.environment);
    },
    openStore: (spec, entry, which) => {
      const key = keyOf2(entry);
      const assemble = key === void 0 ? {} : { assemble: (values) => withNamedPieces(key, values) };
      const { files, random } = world;
      return openStore(spec, which === "old" ? beside(entry) : entry, {
        files,
        root: repository.root,
        random,
        secrets,
        ...assemble
      });
    },
    async recall(places) {
      const detector = makeDetector(services2);
      const paths = new Map(places.map(({ blob, path }) => [blob, path]));
      const found = [];
      for await (const { id, bytes } of repository.git.objects(paths.keys(), { largest: largestFile }))
        for (const { key, parts } of bytes === null ? [] : detector.find(bytes, paths.get(id) ?? "").hits) {
          const [service = "", kind = ""] = key.split("/");
          found.push({ service, kind, parts });
        }
      return found;
    },
    ...around.mask && { mask: around.mask },
    ...around.watch && { watch: around.watch }
  };
}
var beside = (entry) => ({
  ...entry,
  secret: `${entry.secret}_OLD`,
  parts: Object.fromEntries(Object.entries(entry.parts).map(([part, secret]) => [part, `${secret}_OLD`]))
});
function handedIn(key, { secret, parts }, environment) {
  const names2 = Object.entries(Object.keys(parts).length === 0 ? { key: secret } : parts);
  const values = names2.map(
    ([part, name2]) => [part, environment[`REKEY_KEY_${name2}`] || environment[`REKEY_KEY_${name2.toUpperCase()}`]]
  );
  if (values.some(([, value]) => value === void 0 || value === "")) return null;
  return withNamedPieces(key, Object.fromEntries(values));
}

// src/verbs/respond.ts
var respond = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`respond takes one path, not ${args.length}`);
  const send2 = reportsOf(options, world);
  const repository = await world.git(resolve2(world.cwd, args[0] ?? "."));
  const trusted = await trustedConfiguration(options, repository, world);
  const scan = await findLeaks(options, world, args[0] === void 0 ? {} : { path: args[0] });
  const ports = await localPorts(options, repository, trusted.configuration, world);
  const setting = {
    configuration: {
      ...trusted.configuration,
      policy: {
        ...trusted.configuration.policy,
        verify: trusted.configuration.policy.verify && scan.configuration.policy.verify
      }
    },
    services: [...services, ...trusted.configuration.services],
    trust: { mayVerify: true, verifyAtMost: null, mayAct: "policy" },
    branch: await branchOf(repository)
  };
  const rehearsed = async () => {
    const { ports: pretended, acts } = rehearsal(ports);
    await respondTo(askable(scan), pretended, setting);
    return acts.length === 0 ? [] : planOf(acts, scan.leaks);
  };
  const mayAct = await mayGoAhead(options, world, rehearsed) ? "policy" : "never";
  const told3 = await respondToScan(scan, options, ports, { ...setting, trust: { ...setting.trust, mayAct } }, world);
  const notes = [...told3.report.notes, ...trusted.notes];
  await send2({ ...told3.report, notes });
  for (const fault2 of told3.faults) await world.stderr(`rekey: ${fault2}
`);
  return told3.code;
};
async function respondToScan(scan, options, ports, setting, world) {
  const asked = askable(scan);
  const dry = options["dry-run"] ? rehearsal(ports) : null;
  const answer = await respondTo(asked, dry?.ports ?? ports, setting);
  const byLeak = new Map(answer.responded.flatMap((responded) => responded.leaks.map((leak) => [leak, responded])));
  const suppressed = await suppressedAfter(scan, asked, byLeak, world);
  const reportOf = (leak) => {
    const responded = byLeak.get(leak);
    const hidden = suppressed.get(leak) ?? null;
    if (responded === void 0) return leakReport(leak, severityBefore(leak.confidence), hidden);
    const response = dry === null ? responded.response : null;
    const severity = severityOf(leak.confidence, responded.verdict, response);
    return leakReport(leak, severity, hidden, { verdict: verdictReport(responded.verdict), response });
  };
  const leaks = scan.leaks.map(reportOf);
  const report = {
    schema: 1,
    tool: { name: "rekey", version: world.version },
    coverage: scan.coverage,
    leaks,
    findings: [],
    notes: [...scan.notes, ...answer.notes, ...whysOf(answer), ...dry === null ? [] : planOf(dry.acts, scan.leaks)]
  };
  const stories = answer.responded.map(({ incident, leaks: leaks2 }) => ({ incident, leaks: leaks2.map(reportOf) }));
  const isKilled = options["fail-on"] !== "never" && dry === null && answer.responded.some(({ isKilledNow }) => isKilledNow);
  const code = answer.faults.length > 0 ? 2 : isKilled ? 1 : exitCodeOf(report, options["fail-on"]);
  return { report, stories, faults: answer.faults, acts: dry === null ? answer.acts : 0, code };
}
var askable = ({ leaks, suppressed }) => leaks.filter((leak) => suppressed.get(leak)?.by !== "judged");
function planOf(acts, leaks) {
  if (acts.length === 0) return ["Plan: nothing would be sent that changes anything."];
  return acts.map(({ service, kind, parts, act: act2, store, calls }) => {
    const leak = leaks.find((each) => each.parts === parts);
    const what = `${service}/${kind}${leak === void 0 ? "" : ` (${leak.path}:${leak.line})`}`;
    if (store !== null) return `Plan: ${what}: ${act2 === "keep" ? "keep the old value" : "store the new key"} in ${store}`;
    const call = calls.find(({ missing }) => missing === null);
    const sent = call === void 0 ? "" : `: ${call.method} ${call.host}${call.path}, ${carriedBy[call.as]}`;
    return `Plan: ${what}: ${act2}${sent}`;
  });
}
var carriedBy = { key: "as the key itself", admin: "with the admin credential", none: "without a credential" };
async function suppressedAfter(scan, asked, byLeak, { clock }) {
  const { ignore } = scan.configuration;
  if (ignore.length === 0) return scan.suppressed;
  const states = new Map(
    asked.flatMap((leak) => {
      const verdict = byLeak.get(leak)?.verdict;
      return verdict == null ? [] : [[leak, verdict.state]];
    })
  );
  const { suppressed } = await suppress(asked, ignore, clock.now().toISOString().slice(0, 10), states);
  return new Map([...[...scan.suppressed].filter(([, { by }]) => by === "judged"), ...suppressed]);
}
var verdictReport = (verdict) => {
  if (verdict === null) return null;
  const { state, host, status, at, why, access, owner, scopes, created, used, expires } = verdict;
  return { state, host, status, at, why, access, owner, scopes, created, used, expires };
};
function whysOf({ responded, notAsked: notAsked2 }) {
  const open4 = responded.flatMap(({ incident, why }) => why === null ? [] : [`${incident.service}/${incident.kind}: ${why}`]);
  const unasked = [...notAsked2].map(
    ([leak, why]) => `${leak.service}/${leak.kind} (${leak.path}:${leak.line}) was not asked about: ${why}.`
  );
  return [.../* @__PURE__ */ new Set([...open4, ...unasked])];
}
async function trustedConfiguration(options, repository, world) {
  const named = options.config;
  if (named === void 0 && options.yes) throw new Fault("--yes needs --config FILE: it says which policy is acted on");
  const read = (bytes2, path) => readConfiguration(Buffer.from(bytes2).toString("utf8"), path, { services });
  if (named !== void 0)
    return { configuration: read(await world.files.read(resolve2(world.cwd, named)), named), isNamed: true, notes: [] };
  const bytes = repository.root === null ? void 0 : await world.files.readIfThere(join3(repository.root, configurationPath));
  if (bytes === void 0) return { configuration: defaults, isNamed: false, notes: [] };
  const own = read(bytes, configurationPath);
  const question = `Trust ${configurationPath} of this working tree? It says what is done about a leaked key (${own.policy.onLeak}) and where keys of its services are sent.`;
  if (world.ask !== void 0 && await world.ask(question)) return { configuration: own, isNamed: true, notes: [] };
  const note = `${configurationPath} was read for scanning alone; --config ${configurationPath} has its policy, services and hosts count.`;
  return { configuration: defaults, isNamed: false, notes: [note] };
}
async function localPorts(options, repository, { services: own }, world) {
  const folder = join3(repository.folder, "rekey");
  const given = options["state-key"] === void 0 ? null : checkStateKey(options["state-key"]);
  const isKept = await world.files.kind(join3(folder, "state-key")) === "file";
  const stateKey = given ?? (options["dry-run"] && !isKept ? Buffer.from(world.random(32)).toString("hex") : await localStateKey(folder, world.files, world.random));
  return portsFor(world, {
    ...{ repository, stateKey, secrets: secretsOf2(options, world), loopback: options["allow-loopback"] },
    services: [...services, ...own],
    journal: fileJournal(folder, stateKey, world.files)
  });
}
var secretsOf2 = (options, { secrets }) => {
  const token = options["admin-token"];
  return token === void 0 || secrets === void 0 ? null : () => secrets(new Secret(token));
};
async function mayGoAhead(options, world, plan) {
  if (options.yes || options["dry-run"] || world.ask === void 0) return true;
  const lines = await plan();
  if (lines.length === 0) return true;
  await world.stderr(lines.map((line) => `${inLog(line)}
`).join(""));
  return await world.ask("Go ahead?");
}
async function branchOf({ git }) {
  const { stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { ok: [0, 1, 128] });
  return Buffer.from(stdout).toString("utf8").trim() || null;
}

export {
  checkStateKey,
  stateKeyOf,
  writeBlock,
  readBlock,
  sealText,
  openText,
  incidentId,
  partNames,
  rehearsal,
  isInUse,
  sourcesOf,
  Walk,
  guarded,
  needsStateKey,
  partNames2,
  isPublicPart,
  openStore,
  portsFor,
  respond,
  respondToScan,
  planOf,
  trustedConfiguration,
  localPorts,
  mayGoAhead
};
