import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  outcomes,
  policies,
  readConfiguration,
  steps
} from "./chunk-QG6IMT72.js";
import {
  canariesOf,
  globsOf,
  keptIn,
  policyFor,
  portsFor,
  signedHeaders
} from "./chunk-MZ6SM37F.js";
import {
  Refused,
  isRefusal
} from "./chunk-SW5Q3GI2.js";
import {
  suppress
} from "./chunk-GP4WECMM.js";
import {
  configurationPath,
  findLeaks,
  leakReport,
  ownConfiguration
} from "./chunk-3EMN2SJZ.js";
import {
  defaults
} from "./chunk-2CBYYGJK.js";
import {
  exitCodeOf,
  isDead,
  readStory,
  reportsOf,
  secondsToDead,
  severityOf,
  statusOf
} from "./chunk-QTKRHZLZ.js";
import {
  isAlive
} from "./chunk-7FMBCP74.js";
import {
  inputTable
} from "./chunk-LHPESG5Y.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import {
  Secret,
  sameKey
} from "./chunk-ITA237VV.js";
import {
  isAskable,
  waysOf
} from "./chunk-6DUGKLXN.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import {
  services
} from "./chunk-A56ZSVLJ.js";

// src/verbs/respond.ts
import { join as join3, resolve as resolve4 } from "node:path";

// src/config/narrow.ts
function narrowedBy(trusted, other) {
  const [mine, theirs] = [trusted.policy, other.policy];
  return {
    ...trusted,
    policy: {
      ...mine,
      verify: mine.verify && theirs.verify,
      acts: mine.acts === "off" || theirs.acts === "off" ? "off" : "on",
      rules: [...mine.rules, ...theirs.rules.flatMap(({ onLeak: _, ...rule }) => rule.verify === false ? [rule] : [])]
    },
    canaries: [...trusted.canaries, ...other.canaries]
  };
}

// src/response/abilities.ts
function abilitiesOf(target, issuer) {
  const key = keyOf(target);
  const can = (act, of = target) => {
    const calls = issuer.planned(of, act);
    if (calls.length === 0) return "no";
    if (calls.some(({ missing }) => missing === null)) return "yes";
    return { lacks: `${of.service.name} can't ${act} this key: ${calls[0].missing}.` };
  };
  const sendable = (act) => {
    const calls = issuer.planned(target, act);
    return waysOf(key[act]).filter((_, way) => calls[way]?.missing === null);
  };
  const records = (act) => sendable(act).map(needsList);
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
  const byRecord = (ways) => ways.map((way) => idInKey === null ? way : replaced(way, idInKey, "{list.id}")).filter((way) => needsList(way) && !/\{(?:key|verify|new)[.}]/.test(JSON.stringify(withoutAdmin(way))));
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
    (way) => !/\{(?:list|verify|key)\./.test(JSON.stringify(way)) && (way.as !== "admin" || says(way, "{key}"))
  );
  return withKey(target, { ...key, revoke: byValue });
}
var withoutAdmin = ({ carrier, ...way }) => way.as === "admin" || carrier === void 0 ? way : { ...way, carrier };
var says = (way, name) => JSON.stringify(withoutAdmin(way)).includes(name);
var withKey = (target, key) => ({
  ...target,
  service: { ...target.service, keys: { ...target.service.keys, [target.kind]: key } }
});
var needsList = (way) => JSON.stringify(way).includes("{list.");
var replaced = (value, from, to) => JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(from).slice(1, -1), to));

// src/response/alerts.ts
var comment = "rekey: the service that issued it refuses it.";
async function resolveAlerts(responded, services2, admin) {
  const dead = responded.filter(({ incident }) => incident.status === "closed" && isProved(incident));
  const values = dead.flatMap(({ incident, leaks }) => secretNames(incident, services2).flatMap((name) => valuesOf(name, leaks))).filter(isWhole);
  if (values.length === 0) return [];
  try {
    const github = await admin();
    const fitting = (await github.openAlerts()).filter(({ secret }) => values.some((value) => isSame(secret, value)));
    for (const { number } of fitting) await github.resolveAlert(number, comment);
    return fitting.map(({ number }) => `GitHub's secret-scanning alert ${number} was resolved as revoked.`);
  } catch (error) {
    if (error instanceof Refused && error.status === 404)
      return ['GitHub showed no secret-scanning alerts: they are off, or the admin token lacks "Secret scanning alerts: write".'];
    if (isRefusal(error)) return [`GitHub's secret-scanning alerts were not resolved: ${error.message}.`];
    throw error;
  }
}
function isProved(incident) {
  const { isClosed, isAttested: isAttested2 } = readStory(incident, incident.events.length);
  return isClosed && !isAttested2;
}
function secretNames({ service, kind }, services2) {
  const keys = services2.find(({ id }) => id === service)?.keys ?? {};
  const key = Object.hasOwn(keys, kind) ? keys[kind] : void 0;
  return key === void 0 ? [] : partNames(key).filter((name) => key.parts?.[name]?.public !== true);
}
var valuesOf = (name, leaks) => leaks.flatMap(({ parts }) => Object.hasOwn(parts, name) ? [parts[name]] : []);
var isWhole = (value) => value.length >= 16;
var isSame = (secret, value) => secret.length === value.length && secret.equals(value);

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
  const text = JSON.stringify(incident);
  return plain(`{"rekey":1,"incident":${text},"mac":"${macOf(text, stateKey)}"}`);
}
function readBlock(text, stateKey) {
  const block2 = parsed(text);
  if (!isRecord(block2) || block2.rekey !== 1 || typeof block2.mac !== "string" || !isRecord(block2.incident)) return null;
  const [said2, right] = [Buffer.from(block2.mac), Buffer.from(macOf(JSON.stringify(block2.incident), stateKey))];
  if (said2.length !== right.length || !timingSafeEqual(said2, right)) return null;
  return isIncident(block2.incident) ? block2.incident : null;
}
function sealText(text, stateKey, random) {
  const nonce = random(12);
  const cipher = createCipheriv("aes-256-gcm", subkey(stateKey, "seal"), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
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
function incidentId(stateKey, service, kind, parts, names) {
  const hmac = createHmac("sha256", subkey(stateKey, "incident"));
  const add = (text) => hmac.update(`${Buffer.byteLength(text)}:${text}`);
  add(`${service}/${kind}`);
  for (const name of [...names].sort()) {
    add(name);
    add(parts[name].reveal());
  }
  return hmac.digest("hex").slice(0, 32);
}
function settingsDigest(stateKey, vars, admin) {
  const hmac = createHmac("sha256", subkey(stateKey, "settings"));
  const values = Object.entries(admin ?? {}).map(([part, secret]) => [part, secret.reveal()]);
  hmac.update(JSON.stringify([Object.entries(vars).sort(), values.sort()]));
  return hmac.digest("hex").slice(0, 16);
}
var macOf = (text, stateKey) => createHmac("sha256", subkey(stateKey, "journal")).update(text).digest("base64url");
var subkeys = /* @__PURE__ */ new Map();
function subkey(stateKey, use) {
  const name = `${use} ${stateKey}`;
  const known = subkeys.get(name);
  if (known !== void 0) return known;
  if (subkeys.size >= 12) subkeys.clear();
  const made = Buffer.from(hkdfSync("sha256", stateKey, "", `rekey ${use} 1`, 32));
  subkeys.set(name, made);
  return made;
}
var plain = (json) => json.replace(/[<>\u007f-\uffff]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isIncident(value) {
  if (!isRecord(value) || !Array.isArray(value.events)) return false;
  const texts = ["id", "service", "kind"].every((name) => typeof value[name] === "string");
  const secret = value.secret === null || typeof value.secret === "string";
  const status = ["open", "closed", "lost"].includes(value.status);
  return texts && secret && status && policies.includes(value.policy) && value.events.every(isEvent);
}
var isEvent = (value) => isRecord(value) && typeof value.at === "string" && steps.includes(value.step) && outcomes.includes(value.outcome);

// src/response/journal-file.ts
import { join } from "node:path";
var ownerOnly = 384;
function fileJournal(folder, stateKey, files, lock = null) {
  const place = join(folder, "journal");
  const pathOf = (id) => join(place, `${id}.json`);
  const taken2 = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const textOf = async (id) => {
    const bytes = await files.readIfThere(pathOf(id));
    return bytes === void 0 ? void 0 : Buffer.from(bytes).toString("utf8");
  };
  const now = async (id) => {
    const text = await textOf(id);
    known.set(id, text);
    return text === void 0 ? null : readBlock(text, stateKey);
  };
  return {
    async read() {
      if (await files.kind(place) !== "folder") return { incidents: [], ignored: [] };
      const names = (await files.list(place)).filter((name) => /^[0-9a-f]+\.json$/.test(name));
      const read = await Promise.all(
        names.map(async (name) => {
          const text = Buffer.from(await files.read(join(place, name))).toString("utf8");
          known.set(name.slice(0, -".json".length), text);
          const incident = readBlock(text, stateKey);
          return { name, incident: incident !== null && `${incident.id}.json` === name ? incident : null };
        })
      );
      return {
        incidents: read.flatMap(({ incident }) => incident === null ? [] : [incident]),
        ignored: read.flatMap(
          ({ name, incident }) => incident === null ? [`${join(place, name)} was not written with this state key, and is ignored.`] : []
        )
      };
    },
    async write(incident) {
      const { id } = incident;
      if (lock !== null && !await lock.isMine()) {
        if (await lock.isOthers() || await textOf(id) !== known.get(id)) return;
      }
      await files.makeFolder?.(place);
      const text = `${writeBlock(incident, stateKey)}
`;
      await files.write(pathOf(id), text, ownerOnly);
      known.set(id, text);
    },
    ...lock !== null && {
      async claim(incidents) {
        const heldBy = await lock.take();
        const answers = /* @__PURE__ */ new Map();
        for (const { id } of incidents) {
          const isKept = taken2.get(id) === lock.turn();
          answers.set(id, heldBy !== null ? { heldBy } : { heldBy, incident: isKept ? null : await now(id) });
          if (heldBy === null) taken2.set(id, lock.turn());
        }
        return answers;
      },
      holds: (id) => taken2.get(id) === lock.turn() && lock.holds(),
      release: () => lock.release()
    }
  };
}
async function localStateKey(folder, files, random) {
  const path = join(folder, "state-key");
  const kept = async () => {
    const known = await files.readIfThere(path);
    return known === void 0 ? null : checkStateKey(Buffer.from(known).toString("utf8").trim());
  };
  const before = await kept();
  if (before !== null) return before;
  const made = Buffer.from(random(32)).toString("hex");
  await files.makeFolder?.(folder);
  if (files.create === void 0) await files.write(path, `${made}
`, ownerOnly);
  else if (!await files.create(path, `${made}
`, ownerOnly)) {
    const other = await kept();
    if (other === null) throw new Fault(`can't read ${path}: it is no regular file`);
    return other;
  }
  return made;
}

// src/response/local-lock.ts
import { join as join2 } from "node:path";
var lasts = 3600;
var ownerOnly2 = 384;
function localLock(folder, files, self, clock) {
  let mine = null;
  const path = (number) => join2(folder, `lock.${number}`);
  const now = () => clock.now().getTime();
  let until2 = 0;
  let written2 = "";
  let turns = 0;
  const text = () => {
    until2 = now() + lasts * 1e3;
    const holder = { pid: self.id, host: self.host, until: new Date(until2).toISOString() };
    written2 = `${JSON.stringify(holder)}
`;
    return written2;
  };
  async function numbers() {
    if (await files.kind(folder) !== "folder") return [];
    const found = (await files.list(folder)).flatMap((name) => /^lock\.(\d{1,9})$/.exec(name)?.[1] ?? []);
    return found.map(Number).sort((a, b) => b - a);
  }
  async function holderOf(number) {
    const bytes = await files.readIfThere(path(number));
    try {
      const { pid, host, until: until3 } = JSON.parse(Buffer.from(bytes ?? "").toString("utf8"));
      return typeof pid === "number" && typeof host === "string" && Date.parse(until3) > now() ? { pid, host, until: until3 } : null;
    } catch {
      return null;
    }
  }
  const isAlive2 = ({ pid, host }) => host !== self.host || self.isAlive(pid);
  async function other() {
    for (const number of await numbers()) {
      const holder = number === mine ? null : await holderOf(number);
      if (holder !== null && isAlive2(holder)) return holder;
    }
    return null;
  }
  const told = ({ pid }) => `Another rekey is at work in this repository (process ${pid}); it has this incident in hand.`;
  return {
    async take() {
      if (mine !== null && await this.isMine()) {
        if (until2 - now() < lasts / 2 * 1e3) await files.write(path(mine), text(), ownerOnly2);
        return null;
      }
      mine = null;
      if (files.create === void 0) throw new Fault(`can't lock ${folder}: files can't be made there exclusively`);
      await files.makeFolder?.(folder);
      const before = await other();
      if (before !== null) return told(before);
      const [highest = 0] = await numbers();
      if (!await files.create(path(highest + 1), text(), ownerOnly2))
        return `Another rekey is at work in this repository; it has this incident in hand.`;
      mine = highest + 1;
      turns++;
      const rival = await other();
      if (rival !== null) {
        await this.release();
        return told(rival);
      }
      for (const number of await numbers()) if (number < mine) await files.remove(path(number));
      return null;
    },
    async isMine() {
      if (mine === null) return false;
      const there = await files.readIfThere(path(mine));
      if (there === void 0 || Buffer.from(there).toString("utf8") !== written2) return false;
      return this.holds() || await other() === null;
    },
    turn: () => turns,
    holds: () => mine !== null && now() < until2,
    async isOthers() {
      return !await this.isMine() && await other() !== null;
    },
    async release() {
      const number = await this.isMine() ? mine : null;
      mine = null;
      if (number !== null) await files.remove(path(number));
    }
  };
}

// src/response/signed.ts
import { createHmac as createHmac2, hkdfSync as hkdfSync2, timingSafeEqual as timingSafeEqual2 } from "node:crypto";
function writeSigned(use, value, stateKey) {
  const text = JSON.stringify(value);
  const line = `{"rekey":"${use}","value":${text},"mac":"${macOf2(use, text, stateKey)}"}`;
  return line.replace(/[<>\u007f-\uffff]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function readSigned(use, line, stateKey) {
  let parsed2;
  try {
    parsed2 = JSON.parse(line);
  } catch {
    return void 0;
  }
  if (parsed2 === null || typeof parsed2 !== "object" || !("mac" in parsed2) || !("value" in parsed2) || !("rekey" in parsed2))
    return void 0;
  const { rekey, value, mac } = parsed2;
  if (rekey !== use || typeof mac !== "string") return void 0;
  const [said2, right] = [Buffer.from(mac), Buffer.from(macOf2(use, JSON.stringify(value), stateKey))];
  return said2.length === right.length && timingSafeEqual2(said2, right) ? value : void 0;
}
var macOf2 = (use, text, stateKey) => createHmac2("sha256", Buffer.from(hkdfSync2("sha256", stateKey, "", `rekey ${use} 1`, 32))).update(`${use}
${text}`).digest("base64url");

// src/response/plan.ts
var planLasts = 72 * 3600;
var block = 4096;
function writePlan(plan, stateKey, random) {
  const line = writeSigned("plan", plan, stateKey);
  return sealText(line.padEnd(Math.ceil(line.length / block) * block), stateKey, random);
}
function readPlan(text, stateKey) {
  const line = openText(text.trim(), stateKey);
  const plan = line === null ? void 0 : readSigned("plan", line, stateKey);
  return plan !== void 0 && Array.isArray(plan.incidents) ? plan : null;
}
function refusalOf(plan, repository, heads, now) {
  if (plan === null) return "it was not written by rekey for this repository with this state key, or it was changed.";
  if (plan.repository !== repository) return "it is of another repository.";
  if (!(Date.parse(plan.until) > now.getTime())) return `it ended on ${plan.until.slice(0, 16).replace("T", " ")} (UTC).`;
  if (heads.includes(null)) return "nobody can tell which commit the branch has now.";
  if (heads.some((head) => head !== plan.head)) return "the branch has other commits by now than those that were read for it.";
  return null;
}
var plannedOf = (incidents, start) => incidents.filter(({ events }) => events.some(({ at, outcome }) => outcome === "begun" && Date.parse(at) >= start.getTime())).map(({ id, policy }) => ({ id, policy }));

// src/response/redeploy-command.ts
function redeployByCommand(command, timeLimit, commands) {
  const program = command[0];
  return {
    id: `command:${program}`,
    async run(label) {
      const end = await commands.run(command, { input: "", environment: { REKEY_LABEL: label }, timeLimit });
      if (end.code === 0) return { outcome: "done", run: null };
      if (end.code !== null) return { outcome: "denied", run: null, note: `it ended with ${end.code}` };
      return end.why === "not started" ? { outcome: "denied", run: null, note: "it could not be started" } : { outcome: "unknown", run: null, note: "it was not over in time" };
    }
  };
}

// src/response/rehearse.ts
function rehearsal(ports) {
  const acts2 = [];
  const ended = /* @__PURE__ */ new Set();
  const made = /* @__PURE__ */ new Set();
  const heard = /* @__PURE__ */ new Map();
  let maker = null;
  const note = (target, act, store = null) => {
    const calls = store !== null ? [] : ports.issuer.planned(target, act === "find" ? "list" : act);
    acts2.push({ service: target.service.id, kind: target.kind, parts: target.parts, act, store, calls });
  };
  const done = { outcome: "done", status: null, way: 0, note: null, settles: 0 };
  const end = (target, act) => {
    note(target, act);
    ended.add(target.parts);
    return done;
  };
  const fakeKey = (target) => Object.fromEntries(partNames(keyOf(target)).map((name) => [name, new Secret("rehearsed")]));
  const { remind: _, ...without } = ports;
  return {
    acts: acts2,
    ports: {
      ...without,
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
        async find(target, by) {
          if (by === "key") note(target, "find");
          return ports.issuer.find(target, by);
        },
        act: async (target, act) => act === "undo" ? done : end(target, act),
        actOnAll: async (targets, act) => targets.map((target) => end(target, act)),
        async mint(target, act) {
          note(target, act);
          maker = target;
          if (act === "rotate") ended.add(target.parts);
          const parts = fakeKey(target);
          made.add(parts);
          return { ...done, outcome: "done", parts, id: null };
        }
      },
      async openAfterStore(entry) {
        const redeploys = await ports.openAfterStore?.(entry) ?? [];
        return redeploys.map(({ id }) => ({
          id,
          async run() {
            if (maker !== null) note(maker, "after-store", id);
            return { outcome: "done", run: null };
          }
        }));
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
          ...store.remove === void 0 ? {} : {
            async remove() {
              if (maker !== null) note(maker, "remove", store.id);
              return { outcome: "done" };
            }
          }
        };
      }
    }
  };
}
function askedOnce(ports) {
  const heard = /* @__PURE__ */ new Map();
  return {
    ...ports,
    issuer: {
      ...ports.issuer,
      verify(target) {
        const known = heard.get(target.parts) ?? ports.issuer.verify(target);
        heard.set(target.parts, known);
        return known;
      }
    }
  };
}

// src/incident/ownership.ts
function entriesOf(leaked, names, verdict, inventory) {
  return inventory.filter(({ entry }) => entry.service === leaked.service && (entry.kind === null || entry.kind === leaked.kind)).filter(({ entry, inUse }) => isInUse(leaked.parts, inUse, names) || isRecordOf(entry, verdict)).map(({ entry }) => entry);
}
function isInUse(parts, inUse, names) {
  if (inUse === null || !names.every((name) => Object.hasOwn(parts, name) && Object.hasOwn(inUse, name))) return false;
  const only = (key) => Object.fromEntries(names.map((name) => [name, key[name]]));
  return names.length > 0 && sameKey(only(parts), only(inUse));
}
var isRecordOf = ({ record, account }, verdict) => record !== null && account !== null && verdict !== null && verdict.id === record && verdict.account === account;
var isOfOurAccounts = (verdict, fits) => verdict !== null && [verdict.owner, verdict.account].some((account) => account !== null && fits(account));

// src/response/decision.ts
async function decisionFor({ service, kind, parts, leaks }, verdict, incident, inventory, ports, setting2) {
  const { configuration, trust, branch, stopped = null } = setting2;
  const names = partNames(service.keys[kind]);
  const vouchedFor = ({ entry, vouched }) => trust.mayAct === "ours-only" ? [ports.handedIn(entry)].filter((value) => value !== null) : vouched;
  const held = inventory.flatMap((sources) => {
    const [entry, values] = [sources.entry, vouchedFor(sources)];
    return values.length === 0 ? [{ entry, inUse: null }] : values.map((inUse) => ({ entry, inUse }));
  });
  const entries = new Set(entriesOf({ service: service.id, kind, parts }, names, verdict, held));
  const ours = inventory.filter(({ entry }) => entries.has(entry));
  const known = inventory.filter(({ entry }) => entry.secret === incident.secret);
  const policy = policyFor(configuration, {
    // Once a new key is stored, the old one is in use no more; what its entry asks for goes on all the same.
    ...{ service: service.id, kind, branch, entry: (ours[0] ?? known[0])?.entry ?? null },
    fits: await fittingAny(globsOf(configuration.policy.rules), ports)
  });
  const isOurAccount = isOfOurAccounts(verdict, await ports.fitting(configuration.owners[service.id] ?? []));
  return {
    policy,
    ours,
    known,
    forbidden: stopped ?? unapproved(setting2, incident, policy) ?? forbiddenBy(trust, ours.length > 0 || isOurAccount, ports.stateKey),
    isCertain: leaks.some(({ confidence }) => isSureEnough(confidence, service.keys[kind])),
    grace: 0
  };
}
var isSureEnough = (confidence, key) => confidence === "certain" || confidence === "likely" && waysOf(key.revoke)[0]?.as === "none";
function unapproved({ approved, beginsNothing: beginsNothing2 = null }, { id, events }, policy) {
  if (approved === void 0)
    return events.some(({ step, outcome }) => outcome === "begun" && step !== "remind") ? null : beginsNothing2;
  const said2 = approved.get(id);
  if (said2 === void 0) return beginsNothing2 ?? "It is not in the plan that is acted on.";
  return said2 === policy ? null : `The plan says ${said2}, and the policy is ${policy} by now: nothing is done.`;
}
function forbiddenBy({ mayAct }, isOurs, stateKey) {
  if (mayAct === "never") return "This run only asks.";
  if (mayAct === "ours-only" && !isOurs)
    return "The key is none of ours, and anyone can have written it here: nothing is done to it.";
  if (stateKey === null) return needsStateKey;
  return null;
}
var needsStateKey = "Acts need a state key, to remember what was begun: set state-key (REKEY_STATE_KEY).";
async function fittingAny(globs, ports) {
  const fits = /* @__PURE__ */ new Map();
  for (const glob of new Set(globs)) fits.set(glob, await ports.fitting([glob]));
  return (glob, name) => fits.get(glob)(name);
}

// src/response/places.ts
function placesIn({ sealed }, stateKey) {
  const text = sealed === void 0 ? null : openText(sealed, stateKey);
  return text === null ? [] : JSON.parse(text);
}

// src/response/groups.ts
function groupsOf(leaks, services2, stateKey, notAsked) {
  const groups = /* @__PURE__ */ new Map();
  for (const leak of leaks) {
    if (leak.candidates.length > 1) {
      notAsked.set(leak, "it fits several services, so that it is sent to none");
      continue;
    }
    const group = groupOf(leak, services2, stateKey);
    if (group === null) notAsked.set(leak, "its service is not known");
    else (groups.get(group.id) ?? groups.set(group.id, group).get(group.id)).leaks.push(leak);
  }
  return groups;
}
function groupOf(leak, services2, stateKey) {
  const service = services2.find(({ id: id2 }) => id2 === leak.service);
  const key = service !== void 0 && Object.hasOwn(service.keys, leak.kind) ? service.keys[leak.kind] : void 0;
  if (service === void 0 || key === void 0 || !partNames(key).every((name) => Object.hasOwn(leak.parts, name))) return null;
  const id = incidentId(stateKey, leak.service, leak.kind, leak.parts, partNames(key));
  return { id, service, kind: leak.kind, parts: leak.parts, leaks: [] };
}
var incidentOf = (leak, services2, stateKey) => groupOf(leak, services2, stateKey)?.id ?? null;
async function recalled(open2, stateKey, ports, services2) {
  if (ports.recall === void 0 || ports.stateKey === null) return [];
  const found = [];
  for (const incident of open2) {
    const places = placesIn(incident, stateKey);
    if (places.length === 0) continue;
    for (const leak of await ports.recall(places)) {
      const group = groupOf(leak, services2, stateKey);
      if (group?.id !== incident.id) continue;
      found.push(group);
      break;
    }
  }
  return found;
}

// src/response/questions.ts
function withinBudgets(ordered, setting2, notAsked) {
  const { configuration, trust, authorOf } = setting2;
  const { service: ofService, author: ofAuthor } = configuration.policy.askAtMost;
  const [services2, authors] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const chosen = [];
  for (const each of ordered) {
    const asked = services2.get(each.service.id) ?? 0;
    const people = new Set(each.leaks.map((leak) => authorOf?.(leak) ?? ""));
    const author = people.size === 0 || people.has("") ? "" : [...people].find((name) => (authors.get(name) ?? 0) < ofAuthor);
    const why = trust.verifyAtMost !== null && chosen.length >= trust.verifyAtMost ? `this run asks about ${trust.verifyAtMost} keys at most` : asked >= ofService ? `a run asks about ${ofService} keys of one service at most (ask-at-most)` : author === void 0 ? `a run asks about ${ofAuthor} keys of one author at most (ask-at-most)` : null;
    if (why !== null) {
      for (const leak of each.leaks) notAsked.set(leak, why);
      continue;
    }
    chosen.push(each);
    services2.set(each.service.id, asked + 1);
    if (author !== void 0 && author !== "") authors.set(author, (authors.get(author) ?? 0) + 1);
  }
  return chosen;
}

// src/incident/reminders.ts
function isReminderDue(events, rhythm, now) {
  const { opened, reminded } = readStory({ events }, 0);
  if (opened === null || rhythm.length === 0) return false;
  const [start, since] = [Date.parse(opened), Date.parse(reminded ?? opened)];
  return lastMoment(rhythm, (Date.parse(now) - start) / 1e3) > Math.max(0, (since - start) / 1e3);
}
function lastMoment(rhythm, seconds) {
  const [pace, once] = [rhythm.at(-1), rhythm.slice(0, -1)];
  const behind = once.at(-1) ?? 0;
  if (seconds < behind) return once.findLast((moment) => moment <= seconds) ?? 0;
  return behind + Math.floor((seconds - behind) / pace) * pace;
}

// src/response/remind.ts
async function remindOf(incident, rhythm, ports, heard = {}) {
  if (ports.remind === void 0 || incident.status === "closed" || incident.routine === true) return incident;
  const now = () => ports.clock.now().toISOString();
  const add = async (event) => {
    const whole = { at: now(), step: "remind", ...event };
    reminded = { ...reminded, events: [...reminded.events, whole] };
    await ports.journal.write(reminded);
    ports.watch?.(reminded, whole);
  };
  let reminded = incident;
  const last = incident.events.findLast(({ step }) => step === "remind");
  const isLeft = last?.outcome === "begun";
  if (!isLeft && !isReminderDue(incident.events, rhythm, now())) return incident;
  const id = isLeft ? last.id ?? "1" : String(readStory(incident, 0).reminders + 1);
  if (!isLeft) await add({ outcome: "begun", id });
  const { outcome, note } = await ports.remind(reminded, id);
  await add({ outcome, id, ...heard, ...note === void 0 ? {} : { note } });
  return reminded;
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
    afterStores: typeof opened === "string" ? [] : opened.afterStores,
    fault: typeof opened === "string" ? opened : null,
    inUse: handed === null ? readable : [...readable, handed],
    vouched: isKnown ? readable : handed === null ? [] : [handed],
    isKnown
  };
}
async function openAll(entry, ports) {
  if (entry.stores.length === 0) return `The inventory entry ${entry.secret} names no stores: a new key would have no place.`;
  try {
    const stores = await Promise.all(entry.stores.map((spec) => ports.openStore(spec, entry)));
    const keeps = await Promise.all(entry.stores.map((spec) => ports.openStore(spec, entry, "old")));
    const afterStores = await ports.openAfterStore?.(entry) ?? [];
    return { stores, keeps: keeps.filter((store) => store.remove !== void 0), afterStores };
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}
function inUseFrom(parts, names, sources) {
  const values = sources.flatMap(({ inUse }) => inUse);
  const isOld = (value) => isInUse(parts, value, names);
  const other = values.find((value) => !isOld(value)) ?? null;
  const state = values.some(isOld) ? "old" : other !== null ? "other" : "unknown";
  return {
    state,
    other: state === "other" ? other : null,
    isUntouched: sources.length > 0 && sources.every(({ isKnown }) => isKnown) && values.every(isOld)
  };
}

// src/response/incident-record.ts
var stoodStill = "This run stood still for so long that another one may have the incident: nothing was sent, and the next run goes on.";
var IncidentRecord = class {
  #ports;
  #incident;
  #since;
  #wasClosed;
  #isWritten = true;
  /** The record as this run read it, or wrote it last: what another run changes meanwhile is seen by it. */
  #base;
  /** Before the act that is being begun. */
  #before = null;
  constructor(incident, ports) {
    this.#ports = ports;
    this.#incident = incident;
    this.#since = incident.events.length;
    this.#base = JSON.stringify(incident.events);
    this.#wasClosed = incident.status === "closed";
    if (incident.events.length === 0) this.add({ step: "found", outcome: "done" });
  }
  get incident() {
    return this.#incident;
  }
  /** How many events there were when this run began. */
  get since() {
    return this.#since;
  }
  /** It was closed when this run began. */
  get wasClosed() {
    return this.#wasClosed;
  }
  add(event) {
    const whole = { at: this.#ports.clock.now().toISOString(), ...event };
    this.change({ events: [...this.#incident.events, whole] });
    this.#ports.watch?.(this.#incident, whole);
  }
  change(change) {
    const changed = { ...this.#incident, ...change };
    this.#incident = { ...changed, status: statusOf(changed.events) };
    this.#isWritten = false;
  }
  /** Says whose key it is, as long as nothing was made for anyone. `secret`: the inventory entry's. */
  tie(secret) {
    const hasMade = this.#incident.events.some(
      ({ step, outcome }) => (step === "create" || step === "rotate") && (outcome === "done" || outcome === "lost")
    );
    if (!hasMade) this.change({ secret });
  }
  /** Adds what is about to be begun and has to be written down before; `unbegin` takes it away again. */
  addBegun(event) {
    this.#before = this.#incident;
    this.add(event);
  }
  /** It could not be written down, and so it was not sent: nothing was begun. */
  unbegin() {
    if (this.#before !== null) this.#incident = this.#before;
  }
  /** Writes down what is about to be begun. Throws what the journal throws; then nothing was begun. */
  async begin(event) {
    this.addBegun(event);
    try {
      await this.save();
      if (!this.isHeld) throw new Fault(stoodStill);
    } catch (error) {
      this.unbegin();
      throw error;
    }
  }
  /** False where this run stood still for so long that another one may have the incident by now. */
  get isHeld() {
    return this.#ports.journal.holds?.(this.#incident.id) ?? true;
  }
  /** The record where it is newer than what is written down; null otherwise. */
  get unwritten() {
    return this.#isWritten ? null : this.#incident;
  }
  wrote(incident = this.#incident) {
    this.#incident = incident;
    this.#isWritten = true;
    this.#base = JSON.stringify(incident.events);
  }
  /** Writes what is not written yet. Throws what the journal throws. */
  async save() {
    if (this.#isWritten) return;
    await this.#ports.journal.write(this.#incident);
    this.wrote();
  }
  /** Asks for this incident alone. */
  async claim() {
    const claimed = await this.#ports.journal.claim?.([this.#incident]);
    return claimed?.get(this.#incident.id) ?? null;
  }
  /** What came of asking for it. `changed`: another run went on with it, and this one begins again where that ended. */
  take(claimed) {
    if (claimed?.heldBy != null) {
      this.#isWritten = true;
      return { do: "end", outcome: "open", why: claimed.heldBy };
    }
    if (claimed === null || claimed.incident === null || JSON.stringify(claimed.incident.events) === this.#base) return "ours";
    this.wrote(claimed.incident);
    this.#since = claimed.incident.events.length;
    this.#wasClosed = claimed.incident.status === "closed";
    return "changed";
  }
};

// src/response/together.ts
async function guarded(act) {
  try {
    return await act();
  } catch (error) {
    return endOf(error);
  }
}
function endOf(error) {
  if (!isRefusal(error)) throw error;
  return { do: "end", outcome: "open", why: error.message, isFault: true };
}
async function writeAll(walks, journal, ends) {
  const left = walks.filter((walk) => walk.unwritten !== null);
  if (journal.writeAll === void 0 || left.length < 2) {
    for (const walk of left) {
      const end = await guarded(() => walk.save());
      if (end !== void 0) ends.set(walk, end);
    }
    return;
  }
  const failed = await guarded(() => journal.writeAll(left.map(({ incident }) => incident)));
  for (const walk of left) {
    const error = "do" in failed ? failed : failed.get(walk.incident.id);
    if (error === void 0) walk.wrote();
    else ends.set(walk, error instanceof Error ? endOf(error) : error);
  }
}
async function revokeTogether(walks, ports, ends) {
  const { journal, issuer } = ports;
  const claims = await guarded(async () => await journal.claim?.(walks.map(({ incident }) => incident)) ?? null);
  const begun = [];
  for (const walk of walks) {
    if (claims !== null && "do" in claims) {
      ends.set(walk, claims);
      continue;
    }
    const taken2 = walk.take(claims?.get(walk.incident.id) ?? null);
    if (typeof taken2 === "object") ends.set(walk, taken2);
    if (taken2 !== "ours" || !walk.mayBegin) continue;
    walk.beginRevoke();
    begun.push(walk);
  }
  await writeAll(begun, journal, ends);
  for (const walk of begun) if (!ends.has(walk) && !walk.isHeld) ends.set(walk, endOf(new Fault(stoodStill)));
  const written2 = begun.filter((walk) => !ends.has(walk));
  for (const walk of begun) if (ends.has(walk)) walk.unbegin();
  if (written2.length === 0) return;
  const answers = await issuer.actOnAll(
    written2.map(({ ending }) => ending),
    "revoke"
  );
  for (const [index, walk] of written2.entries()) walk.endRevoke(answers[index]);
  await writeAll(written2, journal, ends);
}

// src/incident/after-store.ts
function redeployAfter(current, { afterStores, forbidden }) {
  for (const store of afterStores) {
    const before = current.afterStores.get(store);
    if (before?.outcome === "done") continue;
    if (before?.isThisRun === true && before.outcome !== "begun")
      return {
        do: "end",
        outcome: "open",
        why: `The new key is stored, and ${store} did not succeed in taking it into use: the old key is not retired.`,
        isFault: true
      };
    if (forbidden !== null) return { do: "end", outcome: "open", why: forbidden };
    return { do: "after-store", store, label: current.label };
  }
  return null;
}

// src/incident/facts.ts
var open = (why) => ({ do: "end", outcome: "open", why });
var openFor = ({ lacks }) => ({ ...open(lacks), isFault: true });
var enoughActs = open("This run has done as many acts as it may (max-acts); the next one goes on.");

// src/incident/unasked.ts
function endUnasked(story, facts) {
  const { ending } = story;
  const { asked, policy, can } = facts;
  if (asked === null) return { do: "verify" };
  if (ending !== null && ending.outcome !== "denied")
    return open(ending.outcome === "done" || ending.outcome === "gone" ? taken : sent);
  if (policy === "report") return open(null);
  if (facts.forbidden !== null) return open(facts.forbidden);
  if (policy === "disable" || can.revoke === "no") return open("The service has no call for that: only a person can end it.");
  if (typeof can.revoke === "object") return openFor(can.revoke);
  if (!facts.isCertain)
    return open("No call tells whether such a key works, and it is not certain that this is one: a person has to end it.");
  if (!facts.standsAlone.revoke) return open("No call tells whether such a key works: a person has to end it.");
  if (ending?.isThisRun === true) return { do: "end", outcome: "denied", why: "The service refused to end the key." };
  if (facts.actsLeft < 1) return enoughActs;
  if (story.planned !== policy) return { do: "plan", due: null };
  return { do: "revoke", record: null, weak: false };
}
var taken = "The service took the revocation, and no call tells whether the key is dead: done, not proved. A person has to attest it (rekey attest).";
var sent = "A revocation was sent, and nobody knows whether it arrived; it is not sent again. A person has to look, and to attest it (rekey attest).";

// src/incident/end-old.ts
var mostRevokes = 2;
function endOld(made, story, facts) {
  const { ending } = story;
  if (!facts.asks) return endUnasked(story, facts);
  if (ending === null) return begin(made, story, facts);
  if (ending.act === "undo") return afterUndo(ending, story, facts);
  return ending.act === "disable" ? afterDisable(ending, story, facts) : afterRevoke(ending, story, facts);
}
function begin(made, story, facts) {
  const { asked, policy, can } = facts;
  const isReplaced = story.made.some(({ act, state }) => act === "rotate" && state === "done");
  if (asked === null) return { do: isReplaced ? "prove-dead" : "verify" };
  if (asked.isDead) return { do: "close", outcome: isReplaced ? "done" : "gone" };
  if (!isAlive(asked.state)) return noAnswer(facts);
  if (policy === "report") return open(null);
  if (facts.forbidden !== null) return open(facts.forbidden);
  if (facts.actsLeft < 1 && policy !== "disable") return enoughActs;
  const wanted = policy === "disable" || can.revoke === "no" ? can.disable : can.revoke;
  if (typeof wanted === "object") return openFor(wanted);
  if (wanted === "no")
    return open(
      made !== null ? "The old key still works, and only a person can end it." : "The service has no call for that: only a person can end it."
    );
  if (story.planned !== policy) return { do: "plan", due: null };
  return can.disable === "yes" ? send("disable", story, facts) : send("revoke", story, facts);
}
function send(act, story, facts) {
  if (facts.forbidden !== null) return open(facts.forbidden);
  if (facts.actsLeft < 1 && facts.policy !== "disable") return enoughActs;
  if (!facts.needsRecord[act]) return { do: act, record: null, weak: false };
  const { record } = facts;
  if (record === null) return { do: "find", by: "key" };
  if (record.outcome === "one" && record.id !== null) {
    if (!record.weak) return { do: act, record: record.id, weak: false };
    if (act === "disable") return { do: act, record: record.id, weak: true };
    if (isConfirmed(record.id, story, facts)) return { do: act, record: record.id, weak: false };
  }
  if (facts.standsAlone[act]) return { do: act, record: null, weak: false };
  if (record.outcome === "denied" || record.outcome === "unknown") return { do: "end", outcome: record.outcome, why: record.note };
  return open(
    record.outcome === "none" ? "The service lists no record of this key: a person has to end it." : "No record of the service fits this key alone: a person has to end it."
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
  if (!isAlive(asked.state)) return noAnswer(facts);
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
  if (step.do !== "end" || rest.do !== "close") return step.do === "end" ? rest : step;
  return step === enoughActs || step.outcome === "unknown" ? step : { ...rest, note: onlyStopped };
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
  if (!isAlive(asked.state)) return noAnswer(facts);
  return story.sent.disable < 1 ? send("disable", story, facts) : noAnswer(facts);
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
  if (!isAlive(asked.state)) return noAnswer(facts);
  return facts.can.disable === "yes" && !story.isDisabled ? send("disable", story, facts) : wantsRevoke(facts) ? send("revoke", story, facts) : open(null);
}
function afterRevoke(ending, story, facts) {
  const { asked } = facts;
  if (ending.outcome === "denied") return afterDenied(ending, story, facts);
  const isSure = ending.outcome === "done" || ending.outcome === "gone";
  const isLeft = !isSure && story.mayBeStopped && story.sent.revoke < mostRevokes && wantsRevoke(facts);
  if (asked === null) return { do: ending.isThisRun && !isLeft ? "prove-dead" : "verify" };
  if (asked.isDead) return isLeft ? revokeWhatIsLeft(story, facts) : { do: "close", outcome: "done" };
  if (!isAlive(asked.state)) return noAnswer(facts);
  if (isSure && ending.settled !== null && Date.parse(facts.now) < Date.parse(ending.settled))
    return open(`The service took the revocation and refuses the key from ${ending.settled} on at the latest; it is asked again.`);
  const mayAgain2 = story.sent.revoke < (isSure ? 1 : mostRevokes);
  if (mayAgain2 && wantsRevoke(facts)) return send("revoke", story, facts);
  return isSure ? open("The service took the revocation and still takes the key; it is asked again.") : { do: "end", outcome: "unknown", why: "The service gave no clear answer, and the key still works; it is tried again." };
}
function revokeWhatIsLeft(story, facts) {
  const { record } = facts;
  if (record === null) return { do: "find", by: "key" };
  if (record.outcome === "unknown") return { do: "end", outcome: "unknown", why: record.note };
  const close = { do: "close", outcome: "done" };
  if (record.outcome === "none") return close;
  return record.outcome === "one" && !record.weak ? revokeOr(close, story, facts) : { ...close, note: perhapsStopped };
}
var onlyStopped = "the key is stopped and not deleted: whoever may change it can start it again, so that a person should delete it";
var perhapsStopped = "it was stopped, and nobody knows whether the revocation arrived: it may only be stopped, so that a person should delete it";
var noAnswer = ({ asked }) => ({
  do: "end",
  outcome: "unknown",
  why: asked?.isRefused === true ? refused : "Nobody could say whether the key works; its service is asked again."
});
var refused = "Its service refuses the key, which alone is no proof here; it is asked again. Who knows that it is dead can attest it (rekey attest), or have it ignored with a reason.";

// src/incident/new-key.ts
var most = { mints: 2, writes: 3 };
var staleFor = 36e5;
function resolve(story, facts, discards) {
  for (const made of story.made) {
    if (made.state === "begun" || made.state === "unknown")
      return inPlace(made, facts) ? afterRotate(made, facts, discards) : (discards ? null : unlessInUse(made, facts)) ?? byLabel(made, facts);
    if (made.state === "done" && !discards && isForsaken(made, facts)) return forsaken(made, facts);
  }
  return null;
}
var inPlace = ({ act }, { oldAfterRotate }) => act === "rotate" && oldAfterRotate === "dies";
function afterRotate(made, { asked }, discards) {
  if (asked === null) return { do: "verify", patiently: true };
  if (isAlive(asked.state)) return { do: "settle", made, as: "gone" };
  if (!asked.isDead) return unknown("Nobody could tell whether the key was replaced: its service gave no clear answer.");
  return { do: "settle", made, as: discards ? "done" : "lost" };
}
function byLabel(made, facts) {
  const { findLabel, endRecord } = facts.can;
  if (findLabel === "no") return { do: "settle", made, as: "lost" };
  if (findLabel !== "yes") return openFor(findLabel);
  const found = facts.labelled.get(made.label);
  if (found === void 0) return { do: "find", by: { label: made.label } };
  if (found.outcome === "none") return { do: "settle", made, as: "gone" };
  if (found.outcome === "several") return open("Several keys carry the label of one that was being made: a person has to look.");
  if (found.outcome !== "one") return { do: "end", outcome: found.outcome, why: found.note };
  if (made.act === "rotate" || endRecord === "no" || found.id === null) return { do: "settle", made, as: "lost" };
  if (endRecord !== "yes") return openFor(endRecord);
  if (facts.forbidden !== null) return open(facts.forbidden);
  return made.isStuck ? unknown("A key that nobody needs could not be taken back.") : { do: "drop", label: made.label, record: found.id };
}
var isForsaken = (made, facts) => !made.isProven && facts.hand?.label !== made.label && !(facts.inUse === "other" && made.stores.size > 0) && !mayBeStored(made, facts);
var mayBeStored = (made, { isUntouched }) => made.stores.size > 0 && !isUntouched;
var forsaken = (made, facts) => made.act === "rotate" ? { do: "settle", made, as: "lost" } : unlessInUse(made, facts) ?? byLabel(made, facts);
var unlessInUse = ({ isThisRun }, { inUse }) => inUse === "old" || isThisRun ? null : open(
  "A key that was being made may be the one that is in use by now: a person has to look, or a run that is handed the value in use (REKEY_KEY_...)."
);
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
function proveInUse(made, { inUse, stores, now }) {
  if (inUse === "other")
    return made.isStuck ? unknown("What is in use now could not be proved to work; the old key is left alone.") : { do: "prove", label: made.label };
  const isStale = Date.parse(now) - Date.parse(made.touched) < staleFor;
  if (made.act === "rotate" && inUse === "old" && !isStale) return { do: "settle", made, as: "lost" };
  const isStored = stores.length > 0 && stores.every((store) => made.stores.get(store)?.outcome === "done");
  return open(
    isStored ? "A new key is stored. A run that is handed the value in use (REKEY_KEY_...) proves it and goes on." : "A new key may be stored in a part of its places. A run that is handed the value in use (REKEY_KEY_...) goes on."
  );
}
function letGo(made, why, story) {
  const done = [...made.stores].filter(([, { outcome }]) => outcome === "done").map(([store]) => store);
  if (made.act === "rotate" && done.length > 0)
    return { ...open(`${why} It is in ${done.join(", ")}: a person has to see to the rest.`), isFault: true };
  if (made.act === "rotate") return { do: "settle", made, as: "lost" };
  const written2 = [...made.stores].filter(([, { outcome }]) => outcome !== "denied").map(([store]) => store);
  for (const store of written2) {
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
  const act = wayToMake(facts, discards);
  if (act === null) return facts.mode === "routine" ? open("The service has no call that makes such a key.") : null;
  if (facts.forbidden !== null) return open(facts.forbidden);
  if (typeof act === "object") return openFor(act);
  if (act === "rotate" && facts.mode === "routine" && facts.oldAfterRotate === "dies" && !facts.allowInterruption)
    return {
      ...open("The old value dies at once in a rotation in place; allow-interruption has to be true for that."),
      isFault: true
    };
  if (!discards && facts.inUse === "other")
    return open("Another key is in use already: this one is nowhere overwritten, and a person has to end it.");
  if (!discards && facts.noStores !== null) return { ...open(facts.noStores), isFault: true };
  if (facts.actsLeft < 1) return enoughActs;
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
  return { do: "mint", act, label: `rekey-${incident.id.slice(0, 12)}-${story.made.length + 1}` };
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
var unknown = (why) => ({ do: "end", outcome: "unknown", why });

// src/incident/next.ts
function next(incident, facts) {
  const story = readStory(incident, facts.since);
  const discards = incident.secret === null;
  const open2 = resolve(story, facts, discards);
  if (open2 !== null) return open2;
  if (story.isLost) return lost(story.isClosed, facts);
  const current = discards ? null : currentOf(story, facts);
  if (current !== null && !current.isProven) return finishMaking(current, story, facts);
  const stray = retireStrays(current, story, facts);
  if (stray !== null) return stray;
  if (story.isAttested && facts.asked?.isDead === true) return { do: "close", outcome: "done" };
  if (story.isClosed && facts.asked !== null && !isAlive(facts.asked.state)) return afterwards(story, facts);
  if (current !== null) {
    const redeploy = redeployAfter(current, facts);
    if (redeploy !== null) return redeploy;
  }
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
function waitForGrace(act, due, facts) {
  if (facts.grace === 0 || act === "rotate" && facts.oldAfterRotate === "dies") return null;
  if (due === null) return { do: "plan", due: new Date(Date.parse(facts.now) + facts.grace * 1e3).toISOString() };
  return Date.parse(due) <= Date.parse(facts.now) ? null : open(`The old key is retired after ${due}.`);
}
function afterwards({ kept, ending, made, isAttested: isAttested2 }, facts) {
  const left = facts.keeps.find((store) => {
    const known = kept.get(store);
    return known !== void 0 && !(known.what === "forget" && known.outcome !== "begun");
  });
  if (left !== void 0 && facts.forbidden === null) return { do: "forget", store: left };
  const didIt = ending !== null || made.some(({ act, state }) => act === "rotate" && state === "done");
  return { do: "end", outcome: isAttested2 ? "attested" : didIt ? "done" : "gone", why: null };
}

// src/response/act-budget.ts
var ActBudget = class {
  #budget;
  #hasReserved = false;
  constructor(budget) {
    this.#budget = budget;
  }
  /** Acts that this incident may still begin. */
  get left() {
    return this.#hasReserved ? 1 : this.#budget.left;
  }
  reserve() {
    if (this.#hasReserved) return;
    this.#hasReserved = true;
    this.#budget.left--;
  }
  /** One was sent, and not refused. */
  countDone() {
    this.#budget.done++;
  }
};

// src/response/asked-in.ts
function askedIn(target, { issuer, stateKey }) {
  const { vars, admin } = issuer.leansOn(target);
  if (vars.length === 0 && !admin || stateKey === null) return {};
  const values = Object.fromEntries(vars.map((name) => [name, target.vars[name] ?? ""]));
  return { settings: settingsDigest(stateKey, values, admin ? target.admin : null) };
}

// src/response/event-parts.ts
var said = ({ state, host, status }, isDead2) => ({
  state: isDead2 ? "dead" : state,
  ...host === null ? {} : { host },
  ...status === null ? {} : { status }
});
var fromStore = ({
  outcome,
  status,
  note
}) => ({
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

// src/response/hearing.ts
var patience = { newKey: 15, oldKey: 3, late: 60, most: 600 };
var longestWait = 16;
function secondsUnderWay(events, label, now) {
  const last = events.findLast((event) => event.label === label && acts.has(event.step));
  const isClear = last === void 0 || last.outcome !== "begun" && last.outcome !== "unknown";
  return isClear ? 0 : Math.min(patience.late, Math.max(0, patience.late - (now.getTime() - Date.parse(last.at)) / 1e3));
}
var acts = /* @__PURE__ */ new Set(["create", "rotate", "disable", "revoke"]);
function askUntil(target, wanted, seconds, { clock, issuer }) {
  return until(
    () => issuer.verify(target),
    (verdict) => wanted(verdict.state, verdict),
    seconds,
    clock
  );
}
async function until(ask, isWanted, seconds, clock) {
  const deadline = clock.now().getTime() + seconds * 1e3;
  let rest = seconds * 1e3;
  for (let pause = 1; ; pause = Math.min(pause * 2, longestWait)) {
    const answer = await ask();
    const left = Math.min(rest, deadline - clock.now().getTime());
    if (isWanted(answer) || left <= 0) return answer;
    const wait = Math.min(pause * 1e3, left);
    rest -= wait;
    await clock.sleep(wait);
  }
}
var Hearing = class {
  #ports;
  #told = null;
  #last = null;
  #isSinceAct = false;
  #settled = 0;
  constructor(ports) {
    this.#ports = ports;
  }
  /** While it still took the key, where it did: for people. */
  get told() {
    return this.#told;
  }
  /** Its last word. */
  get last() {
    return this.#last;
  }
  /** Its last word, unless something was done since. */
  get sinceAct() {
    return this.#isSinceAct ? this.#last : null;
  }
  heard(verdict) {
    this.#last = verdict;
    this.#isSinceAct = true;
    if (this.#told === null || !isAlive(this.#told.state) && isAlive(verdict.state)) this.#told = verdict;
  }
  /** After an act what the service said before counts no more. `settles`: seconds that it takes to hold everywhere. */
  acted(settles) {
    this.#isSinceAct = false;
    this.#settled = Math.max(this.#settled, this.#ports.clock.now().getTime() + settles * 1e3);
  }
  /** Another run went on: the service is asked again. */
  forget() {
    this.#told = null;
    this.#last = null;
    this.#isSinceAct = false;
  }
  secondsToSettle() {
    return Math.min(patience.most, Math.max(patience.oldKey, (this.#settled - this.#ports.clock.now().getTime()) / 1e3));
  }
};

// src/response/asking.ts
var Asking = class {
  #walked;
  #askedIn;
  constructor(walked) {
    this.#walked = walked;
    this.#askedIn = askedIn(walked.target, walked.ports);
  }
  /** Whether this answer proves the key dead, by the first rule. */
  isDead(verdict) {
    const { target, ports, record } = this.#walked;
    const { verify } = keyOf(target);
    const onlyHost = ports.issuer.onlyHost(target);
    return verify?.inferred !== true && isDead(record.incident.events, verdict, onlyHost, this.#askedIn.settings);
  }
  /** `patiently`: until it is dead, or the service's own time is over, and nothing can be under way any more. */
  async verify(patiently) {
    const { target, ports, record, hearing } = this.#walked;
    const isOver = (_, verdict2) => this.isDead(verdict2);
    const seconds = patiently ? Math.max(hearing.secondsToSettle(), this.#secondsUnderWay()) : 0;
    const verdict = await askUntil(target, patiently ? isOver : () => true, seconds, ports);
    hearing.heard(verdict);
    const { events, status } = record.incident;
    if (!isAskable(keyOf(target))) return;
    const dead = this.isDead(verdict);
    if (status === "closed" && !isAlive(verdict.state)) return;
    const isFirst = events.every(({ step }) => step === "found" || step === "verify" || step === "plan" || asides.has(step));
    const outcome = dead && isFirst ? "gone" : dead || isAlive(verdict.state) ? "done" : "unknown";
    this.#addAsked({ step: "verify", outcome, ...said(verdict, dead), ...this.#askedIn });
  }
  /** As long as an act on this key, or a rotation in its place, may still be under way. */
  #secondsUnderWay() {
    const { record, ports } = this.#walked;
    const { events } = record.incident;
    const [now, made] = [ports.clock.now(), events.findLast(({ step }) => step === "rotate")?.label];
    return Math.max(secondsUnderWay(events, void 0, now), made === void 0 ? 0 : secondsUnderWay(events, made, now));
  }
  /** The same answer again is no news: nothing is written where nothing changed. A reminder says when it was heard last. */
  #addAsked(event) {
    const { record } = this.#walked;
    const last = record.incident.events.findLast(({ step }) => !asides.has(step));
    const isNews = last?.step !== "verify" || last.outcome !== event.outcome || last.state !== event.state || last.host !== event.host || last.settings !== event.settings || last.status !== event.status;
    if (isNews) record.add(event);
  }
  async proveDead() {
    const { target, ports, record, hearing } = this.#walked;
    const verdict = await askUntil(target, (_, each) => this.isDead(each), hearing.secondsToSettle(), ports);
    hearing.heard(verdict);
    const dead = this.isDead(verdict);
    record.add({ step: "prove-dead", outcome: dead ? "done" : "unknown", ...said(verdict, dead), ...this.#askedIn });
  }
  close(outcome, note) {
    const { record, hearing } = this.#walked;
    const { status, events } = record.incident;
    const about = { ...said(hearing.last, true), ...note === void 0 ? {} : { note } };
    if (status !== "closed" || readStory({ events }, 0).isAttested) record.add({ step: "prove-dead", outcome, ...about });
  }
};
var asides = /* @__PURE__ */ new Set(["remind", "recall", "notify"]);

// src/response/ending.ts
var Ending = class {
  #walked;
  #found = null;
  #isByValue = false;
  /** What the description and this run's settings allow, which is the same all along. */
  #able;
  #ableByValue;
  constructor(walked) {
    this.#walked = walked;
  }
  /** The record that the service has of the key. */
  get found() {
    return this.#found;
  }
  /** Another run went on: it is looked for again. */
  forgetFound() {
    this.#found = null;
  }
  async find() {
    const { target, ports } = this.#walked;
    this.#found = await ports.issuer.find(target, "key");
  }
  /**
   * A key that is ended by its value, or not at all: after a rotation in place its record may be the new one's, and where nobody can be asked
   * and it is not in use, an id in it may be another key's, written down with any secret behind it.
   */
  get target() {
    return this.#isByValue ? targetByValue(this.#walked.target) : this.#walked.target;
  }
  /** What can be done with the key, as `target` has it from here on. `isUncertain`: nobody can be asked about it, and it is not in use. */
  abilities(isUncertain) {
    const { target, ports, record } = this.#walked;
    const isRotated = record.incident.events.some(({ step, outcome }) => step === "rotate" && outcome === "done");
    this.#isByValue = isRotated || isUncertain;
    const able = this.#able ??= abilitiesOf(target, ports.issuer);
    if (!this.#isByValue) return able;
    const byValue = this.#ableByValue ??= abilitiesOf(targetByValue(target), ports.issuer);
    return {
      ...able,
      can: { ...able.can, disable: "no", revoke: byValue.can.revoke },
      needsRecord: byValue.needsRecord,
      standsAlone: byValue.standsAlone
    };
  }
  /** `isReserved`: it is one of the acts that a run may do so many of. */
  async end(step, isReserved) {
    const { ports, record, acts: acts2 } = this.#walked;
    const act = step.do;
    if (isReserved) acts2.reserve();
    const about = { ...step.record === null ? {} : { id: step.record }, ...step.weak ? { weak: true } : {} };
    await record.begin({ ...written(act), outcome: "begun", ...about });
    this.#ended(act, await ports.issuer.act(this.target, act, step.record), about);
    await record.save();
  }
  /** For a revoke that is sent along with others, and has to be written down before. */
  beginRevoke() {
    this.#walked.acts.reserve();
    this.#walked.record.addBegun({ step: "revoke", outcome: "begun" });
  }
  endRevoke(answer) {
    this.#ended("revoke", answer, {});
  }
  #ended(act, answer, about) {
    const { ports, record, hearing, acts: acts2 } = this.#walked;
    if (answer.outcome !== "denied") hearing.acted(answer.settles);
    if (answer.outcome !== "denied" && act === "revoke") acts2.countDone();
    this.#found = null;
    const settles = answer.outcome === "done" && answer.settles > 0;
    const due = new Date(ports.clock.now().getTime() + answer.settles * 1e3).toISOString();
    record.add({ ...written(act), ...fromAct(answer), ...about, ...settles ? { due } : {} });
  }
};
var written = (act) => act === "undo" ? { step: "disable", undo: true } : { step: act };

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
  let isWhole2 = true;
  const page = template.replace(/\{(var|verify)\.(\w+)\}/g, (name, source, field) => {
    const value = source === "var" ? vars[field] : verdict?.[field];
    if (typeof value !== "string" || value === "") isWhole2 = false;
    return typeof value !== "string" ? "" : name === template || source === "var" ? value : encodeURIComponent(value);
  });
  return isWhole2 && URL.canParse(page) && new URL(page).protocol === "https:" ? page : void 0;
}

// src/response/new-key.ts
var NewKey = class {
  #walked;
  #hand = null;
  #labelled = /* @__PURE__ */ new Map();
  constructor(walked) {
    this.#walked = walked;
  }
  /** What this run made and still holds. `works` is null until it was tried. */
  get hand() {
    return this.#hand;
  }
  /** Records that were found by the label that a key was made with. */
  get labelled() {
    return this.#labelled;
  }
  /** Another run went on: they are looked for again. */
  forgetLabelled() {
    this.#labelled.clear();
  }
  async find(label) {
    const { target, ports, record, hearing } = this.#walked;
    const seconds = secondsUnderWay(record.incident.events, label, ports.clock.now());
    const answer = await until(
      () => ports.issuer.find(target, { label }),
      ({ outcome }) => outcome !== "none",
      seconds,
      ports.clock
    );
    const isOwnRecord = answer.outcome === "one" && answer.id !== null && answer.id === hearing.told?.id;
    this.#labelled.set(label, isOwnRecord ? { ...answer, outcome: "several" } : answer);
  }
  async mint(act, label) {
    const { target, ports, record, hearing, acts: acts2 } = this.#walked;
    acts2.reserve();
    await record.begin({ step: act, outcome: "begun", label });
    const answer = await ports.issuer.mint(target, act, label, hearing.last);
    if (answer.outcome === "done" && answer.parts !== null) {
      ports.mask?.(answer.parts, target.service, target.kind);
      const settled2 = ports.clock.now().getTime() + answer.settles * 1e3;
      this.#hand = { label, parts: answer.parts, settled: settled2, works: null };
    }
    if (act === "rotate" && answer.outcome !== "denied") {
      acts2.countDone();
      hearing.acted(answer.settles);
    }
    const thrownAway = answer.outcome === "done" && record.incident.secret === null;
    const note = thrownAway ? "the new value was thrown away: the key is none of ours" : answer.note;
    record.add({
      ...{ step: act, outcome: answer.outcome, label, way: answer.way },
      ...answer.status === null ? {} : { status: answer.status },
      ...answer.id === null ? {} : { id: answer.id },
      ...note === null ? {} : { note }
    });
    await record.save();
  }
  /** Whether the service takes what is in hand. */
  async try() {
    const hand = this.#hand;
    hand.works = isAlive((await this.#ask(hand.parts)).state);
  }
  /** By the value in hand, or by what the stores hold where this run did not make it. */
  async prove(label, stored) {
    const { record } = this.#walked;
    const verdict = await this.#ask(this.#hand?.label === label ? this.#hand.parts : stored());
    record.add({ step: "prove", outcome: isAlive(verdict.state) ? "done" : "unknown", label, ...said(verdict, false) });
    await record.save();
  }
  /** Ends a key that we made and that nobody holds. */
  async drop(label, recordId) {
    const { target, ports, record } = this.#walked;
    const { issuer } = ports;
    const dropped = recordId === null ? this.#targetOf(this.#hand.parts) : targetByRecord(target);
    const { can, needsRecord } = abilitiesOf(dropped, issuer);
    const act = can.revoke === "yes" ? "revoke" : "disable";
    let found = recordId;
    if (recordId === null && needsRecord[act]) {
      const answer2 = await issuer.find(dropped, "key");
      found = answer2.outcome === "one" && !answer2.weak ? answer2.id : null;
    }
    const about = found === null ? {} : { id: found };
    await record.begin({ step: act, outcome: "begun", label, ...about });
    const answer = await issuer.act(dropped, act, found);
    this.#labelled.delete(label);
    if (this.#hand?.label === label) this.#hand = null;
    const isTooNew = recordId === null && answer.outcome === "gone";
    const came = isTooNew ? { ...answer, outcome: "unknown", note: "the service does not know it, or not yet" } : answer;
    record.add({ step: act, label, ...fromAct(came), ...about });
    await record.save();
  }
  #ask(parts) {
    const { ports } = this.#walked;
    const left = ((this.#hand?.settled ?? 0) - ports.clock.now().getTime()) / 1e3;
    return askUntil(this.#targetOf(parts), isAlive, Math.min(patience.most, Math.max(patience.newKey, left)), ports);
  }
  #targetOf(parts) {
    return { ...this.#walked.target, parts };
  }
};

// src/response/storing.ts
var Storing = class {
  #walked;
  /** Those of the entries that the key is of by now. */
  #sources;
  #probed = /* @__PURE__ */ new Map();
  constructor(walked, sources) {
    this.#walked = walked;
    this.#sources = sources;
  }
  /** What places said of whether they can be written. */
  get probed() {
    return this.#probed;
  }
  /** Another run went on: they are asked again. */
  forgetProbed() {
    this.#probed.clear();
  }
  async probe(id) {
    this.#probed.set(id, await this.#store(id).probe());
  }
  async put(id, parts, about) {
    const { record } = this.#walked;
    const store = this.#store(id);
    await record.begin({ step: "store", outcome: "begun", store: id, ...about });
    const answer = await store.write(parts);
    record.add({ step: "store", store: id, ...about, ...fromStore(answer) });
    await record.save();
  }
  /** Takes away the old value that was kept for its grace. */
  async forget(id) {
    const { record } = this.#walked;
    await record.begin({ step: "store", outcome: "begun", store: id, what: "forget" });
    const answer = await this.#store(id).remove();
    record.add({ step: "store", store: id, what: "forget", ...fromStore(answer) });
    await record.save();
  }
  /** What was begun by a run that died is found again, and not begun twice. */
  async afterStore(id, label) {
    const { record } = this.#walked;
    const redeploy = this.#sources().flatMap(({ afterStores }) => afterStores).find((each) => each.id === id);
    if (redeploy === void 0) throw new Error(`${id} is not open`);
    const about = { step: "after-store", store: id, label };
    const before = record.incident.events.findLast(
      (event) => event.step === "after-store" && event.store === id && event.label === label
    );
    const begun = before !== void 0 && (before.outcome === "begun" || before.outcome === "unknown") ? before : null;
    if (begun === null) await record.begin({ ...about, outcome: "begun" });
    const known = begun === null ? null : { at: begun.at, run: begun.id ?? null };
    const told = (run) => record.begin({ ...about, outcome: "begun", id: run });
    const answer = await redeploy.run(label, known, told, async () => void await record.claim());
    record.add({ ...about, ...fromStore(answer), ...answer.run === null ? {} : { id: answer.run } });
    await record.save();
  }
  #store(id) {
    const store = this.#sources().flatMap(({ stores, keeps }) => [...stores, ...keeps]).find((each) => each.id === id);
    if (store === void 0) throw new Error(`the place ${id} is not open`);
    return store;
  }
};

// src/response/walk.ts
var idle = /* @__PURE__ */ new Set(["verify", "prove-dead", "close", "plan", "find", "try"]);
var Walk = class {
  target;
  #ports;
  #decide;
  #acts;
  #record;
  #hearing;
  #asking;
  #ending;
  #newKey;
  #storing;
  #decision = null;
  #decidedFor;
  constructor(incident, target, ports, budget, decide) {
    this.target = target;
    this.#ports = ports;
    this.#decide = decide;
    this.#acts = new ActBudget(budget);
    this.#record = new IncidentRecord(incident, ports);
    this.#hearing = new Hearing(ports);
    const walked = { target, ports, record: this.#record, hearing: this.#hearing, acts: this.#acts };
    this.#asking = new Asking(walked);
    this.#ending = new Ending(walked);
    this.#newKey = new NewKey(walked);
    this.#storing = new Storing(walked, () => {
      const { ours, known } = this.#decision;
      return [...ours, ...known];
    });
  }
  get incident() {
    return this.#record.incident;
  }
  /** What the service said of the key: while it still took it, where it did. */
  get verdict() {
    return this.#hearing.told;
  }
  /** Keeps where the key stands, of an incident of which nobody knew. */
  seal(sealed) {
    if (sealed !== void 0) this.#record.change({ sealed });
  }
  /** Walks until nothing more is to be done, or until a revoke is due that could go along with others. */
  async go(pauseAtRevoke = false) {
    for (let steps2 = 0; steps2 < 200; steps2++) {
      const step = next(this.incident, await this.#facts());
      if (step.do === "end") return step;
      if (step.do === "revoke" && step.record === null && pauseAtRevoke) return "revoke";
      if (!idle.has(step.do)) {
        const taken2 = this.take(await this.#record.claim());
        if (taken2 === "changed") continue;
        if (taken2 !== "ours") return taken2;
      }
      await this.#take(step);
    }
    throw new Error("an incident came to no end");
  }
  /** May this incident begin an act that can't be undone? */
  get mayBegin() {
    return this.#acts.left > 0;
  }
  /** The key as it is ended. */
  get ending() {
    return this.#ending.target;
  }
  /** For a revoke that is sent along with others, and has to be written down before: as `unwritten` says. */
  beginRevoke() {
    this.#ending.beginRevoke();
  }
  /** It could not be written down, and so it was not sent: nothing was begun. */
  unbegin() {
    this.#record.unbegin();
  }
  endRevoke(answer) {
    this.#ending.endRevoke(answer);
  }
  /** False where it may be another run's by now. */
  get isHeld() {
    return this.#record.isHeld;
  }
  /** What came of asking for this incident alone. `changed`: another run went on with it, and this one begins again where that ended. */
  take(claimed) {
    const taken2 = this.#record.take(claimed);
    if (taken2 !== "changed") return taken2;
    this.#hearing.forget();
    this.#decidedFor = void 0;
    this.#ending.forgetFound();
    this.#newKey.forgetLabelled();
    this.#storing.forgetProbed();
    return taken2;
  }
  /** The record where it is newer than what is written down; null otherwise. */
  get unwritten() {
    return this.#record.unwritten;
  }
  wrote() {
    this.#record.wrote();
  }
  /** Writes what is not written yet. Throws what the journal throws. */
  save() {
    return this.#record.save();
  }
  /** Writes down that people are to be reminded, has it told, and that it was; a reminder that was begun is not lost with its run. */
  async remind(rhythm) {
    await this.save();
    const { last } = this.#hearing;
    this.#record.wrote(await remindOf(this.incident, rhythm, this.#ports, last === null ? {} : said(last, false)));
  }
  /** This run closed it, and not because the key was dead already. */
  isKilledNow(end) {
    return !this.#record.wasClosed && this.incident.status !== "open" && end.outcome === "done";
  }
  /** What to tell of it. */
  response(end) {
    const { events, status } = this.incident;
    const isOver = status === "closed";
    return {
      policy: this.incident.policy,
      outcome: end.outcome,
      seconds: secondsToDead(events),
      events,
      reach: keyOf(this.target).reach ?? null,
      manual: isOver ? null : manualFor(this.target, this.#hearing.told, status === "lost")
    };
  }
  async #facts() {
    if (this.#decidedFor !== this.#hearing.told) {
      this.#decision = await this.#decide(this.#hearing.told, this.incident);
      this.#decidedFor = this.#hearing.told;
      if (this.incident.status !== "closed") this.#record.change({ policy: this.#decision.policy });
    }
    const decision = this.#decision;
    const sources = this.#sources;
    const inUse = this.#inUse;
    const asks = isAskable(keyOf(this.target));
    const asked = this.#hearing.sinceAct;
    return {
      ...this.#ending.abilities(!asks && inUse.state !== "old"),
      asks,
      isCertain: decision.isCertain || inUse.state === "old",
      afterStores: sources.flatMap(({ afterStores }) => afterStores.map(({ id }) => id)),
      policy: decision.policy,
      mode: this.incident.routine === true ? "routine" : "leak",
      isOurs: decision.ours.length > 0,
      forbidden: decision.forbidden,
      actsLeft: this.#acts.left,
      stores: sources.flatMap(({ stores }) => stores.map(({ id }) => id)),
      keeps: sources.flatMap(({ keeps }) => keeps.map(({ id }) => id)),
      noStores: sources.find(({ fault }) => fault !== null)?.fault ?? null,
      allowInterruption: sources.every(({ entry }) => entry.allowInterruption),
      grace: decision.grace,
      now: this.#ports.clock.now().toISOString(),
      since: this.#record.since,
      asked: asked === null ? null : { state: asked.state, isDead: this.#asking.isDead(asked), isRefused: asked.refused === true },
      record: this.#ending.found,
      labelled: this.#newKey.labelled,
      probed: this.#storing.probed,
      hand: this.#newKey.hand,
      inUse: inUse.state,
      isUntouched: inUse.isUntouched
    };
  }
  async #take(step) {
    switch (step.do) {
      case "verify":
        return this.#asking.verify(step.patiently === true);
      case "prove-dead":
        return this.#asking.proveDead();
      case "close":
        return this.#asking.close(step.outcome, step.note);
      case "plan": {
        const { policy, ours } = this.#decision;
        this.#record.tie(ours[0]?.entry.secret ?? null);
        this.#record.add({ step: "plan", outcome: "done", note: policy, ...step.due === null ? {} : { due: step.due } });
        return;
      }
      case "find":
        return step.by === "key" ? this.#ending.find() : this.#newKey.find(step.by.label);
      case "mint":
        this.#record.tie(this.#decision.ours[0]?.entry.secret ?? null);
        return this.#newKey.mint(step.act, step.label);
      case "try":
        return this.#newKey.try();
      case "prove":
        return this.#newKey.prove(step.label, () => this.#inUse.other);
      case "drop":
        return this.#newKey.drop(step.label, step.record);
      case "probe":
        return this.#storing.probe(step.store);
      case "keep":
        return this.#storing.put(step.store, this.target.parts, { what: "keep" });
      case "restore":
        return this.#storing.put(step.store, this.target.parts, { what: "restore", label: step.label });
      case "store":
        return this.#storing.put(step.store, this.#newKey.hand.parts, { label: step.label });
      case "forget":
        return this.#storing.forget(step.store);
      case "after-store":
        return this.#storing.afterStore(step.store, step.label);
      case "settle": {
        this.#record.add({ step: step.made.act, outcome: step.as, label: step.made.label, note: settled[step.as] });
        return this.save();
      }
      default:
        return this.#ending.end(step, step.do !== "undo" && this.#decision.policy !== "disable");
    }
  }
  /** Those that the key is one of; else those that the incident was of when a new key was made. */
  get #sources() {
    const { ours, known } = this.#decision;
    return ours.length > 0 ? ours : known;
  }
  get #inUse() {
    return inUseFrom(this.target.parts, partNames(keyOf(this.target)), this.#sources);
  }
};
var settled = {
  done: "the old value died with it; the new one was thrown away",
  gone: "nothing came of it",
  lost: "a key was made and its value is lost"
};

// src/response/respond.ts
async function respondTo(leaks, ports, setting2) {
  const { configuration, trust } = setting2;
  const journal = ports.stateKey === null ? nothingRemembered : ports.journal;
  const remembered = await journal.read();
  const notAsked = /* @__PURE__ */ new Map();
  const [notes, faults] = [[...remembered.ignored], []];
  if (!configuration.policy.verify || !trust.mayVerify) {
    const why = configuration.policy.verify ? "keys are not asked about in such a run" : "policy.verify is false";
    for (const leak of leaks) notAsked.set(leak, why);
    return { responded: [], notAsked, remembered: /* @__PURE__ */ new Map(), unread: [], notes, faults, acts: 0 };
  }
  const stateKey = ports.stateKey ?? Buffer.from(ports.random(32)).toString("hex");
  const groups = groupsOf(leaks, setting2.services, stateKey, notAsked);
  const open2 = remembered.incidents.filter(
    (incident) => (incident.status !== "closed" || isAttested(incident)) && incident.routine !== true && !groups.has(incident.id)
  );
  for (const group of await recalled(open2, stateKey, ports, setting2.services)) groups.set(group.id, group);
  const unread = open2.filter(({ id, status }) => status !== "closed" && !groups.has(id));
  if (unread.length > 0)
    notes.push(
      `${unread.length} open ${unread.length === 1 ? "incident is of a key" : "incidents are of keys"} that this run did not find: not asked again.`
    );
  const gone = [];
  for (const incident of unread) {
    const told = await guarded(() => tellUnread(incident, ports, journal, configuration.policy.remind));
    if (!("do" in told)) gone.push(told);
    else if (told.why !== null) faults.push(told.why);
  }
  const inventory = await inventoryOf(Object.values(configuration.keys), groups, ports);
  const ordered = await withoutKeptIn(inOrder([...groups.values()], inventory), inventory, ports, setting2, notAsked);
  const known = new Map(remembered.incidents.map((incident) => [incident.id, incident]));
  const heardBefore = /* @__PURE__ */ new Map();
  const unheard = ordered.filter(({ id, leaks: places }) => {
    const verdict = setting2.remembered?.get(id);
    if (verdict === void 0 || (known.get(id)?.status ?? "closed") !== "closed") return true;
    for (const leak of places) heardBefore.set(leak, verdict);
    return false;
  });
  const asked = withinBudgets(unheard, setting2, notAsked);
  const budget = { left: configuration.policy.maxActs, done: 0 };
  const walks = asked.map((group) => {
    const incident = known.get(group.id) ?? newIncident(group, stateKey, ports);
    const { routine: _, ...leaked } = incident;
    const vars = varsOf(group, inventory) ?? onlyVars(group, inventory);
    const target = ports.targetOf(group.service, group.kind, group.parts, vars);
    const decide = (verdict, about) => decisionFor(group, verdict, about, inventory, ports, setting2);
    const walk = new Walk(leaked, target, { ...ports, journal }, budget, decide);
    if (incident.sealed === void 0 && incident.status !== "closed") walk.seal(sealedOf(group, stateKey, ports).sealed);
    return { group, walk };
  });
  const ends = /* @__PURE__ */ new Map();
  let unwritten = [];
  const advance = async (walk, pause) => {
    const end = await guarded(() => walk.go(pause));
    if (end !== "revoke") ends.set(walk, end);
    unwritten.push(walk);
    if (unwritten.length >= writtenTogether) await write2();
  };
  const write2 = async () => {
    await writeAll(
      unwritten.filter((walk) => ends.has(walk)),
      journal,
      ends
    );
    unwritten = [];
  };
  for (const { group, walk } of walks) await advance(walk, takesMany(group));
  const waiting = walks.filter(({ walk }) => !ends.has(walk));
  for (const together of groupedBy(waiting, ({ group }) => group.service.id)) {
    await revokeTogether(
      together.map(({ walk }) => walk),
      { ...ports, journal },
      ends
    );
    for (const { walk } of together) if (!ends.has(walk)) await advance(walk, false);
  }
  await write2();
  for (const { walk } of walks) {
    const end = await guarded(() => walk.remind(configuration.policy.remind));
    if (end !== void 0) ends.set(walk, end);
  }
  const responded = walks.map(({ group, walk }) => {
    const end = ends.get(walk);
    if ((end.isFault || end.why === needsStateKey) && end.why !== null && !faults.includes(end.why)) faults.push(end.why);
    return {
      incident: walk.incident,
      leaks: group.leaks,
      verdict: walk.verdict,
      response: walk.response(end),
      isKilledNow: walk.isKilledNow(end),
      why: end.why
    };
  });
  return { responded, notAsked, remembered: heardBefore, unread: gone, notes, faults, acts: budget.done };
}
async function tellUnread(incident, ports, journal, rhythm) {
  let told = incident;
  const last = incident.events.findLast(({ step }) => step === "recall" || step === "verify" || step === "prove-dead");
  if (last?.step !== "recall" && ports.recall !== void 0 && ports.stateKey !== null) {
    const event = { at: ports.clock.now().toISOString(), step: "recall", outcome: "unknown", note: unreadable };
    told = { ...incident, events: [...incident.events, event] };
    await journal.write(told);
    ports.watch?.(told, event);
  }
  return remindOf(told, rhythm, { ...ports, journal });
}
var isAttested = (incident) => readStory(incident, 0).isAttested;
var unreadable = "it can\u2019t be read any more, so that nobody can be asked; a person has to attest that it is dead (rekey attest)";
var writtenTogether = 50;
var nothingRemembered = { read: async () => ({ incidents: [], ignored: [] }), write: async () => {
} };
var fewPlaces = 5;
function newIncident(group, stateKey, ports) {
  const { id, service, kind } = group;
  const incident = { id, service: service.id, kind, policy: "report", secret: null, events: [], status: "open" };
  return { ...incident, ...sealedOf(group, stateKey, ports) };
}
function sealedOf({ leaks }, stateKey, ports) {
  const places = leaks.flatMap(({ blob, path, line, column }) => blob === null ? [] : [{ blob, path, line, column }]).slice(0, fewPlaces);
  if (places.length === 0 || ports.stateKey === null) return {};
  return { sealed: sealText(JSON.stringify(places), stateKey, ports.random) };
}
async function inventoryOf(entries, groups, ports) {
  const wanted = entries.filter((entry) => [...groups.values()].some((group) => isEntryOf(entry, group)));
  return Promise.all(wanted.map((entry) => sourcesOf(entry, ports)));
}
var isEntryOf = (entry, { service, kind }) => entry.service === service.id && (entry.kind ?? kind) === kind;
function entryInUse({ service, kind, parts }, inventory) {
  const names = partNames(service.keys[kind]);
  return inventory.find(({ entry, inUse }) => entry.service === service.id && inUse.some((value) => isInUse(parts, value, names)))?.entry;
}
var varsOf = (group, inventory) => entryInUse(group, inventory)?.vars;
async function withoutKeptIn(groups, inventory, ports, { configuration, branch, canaryOf }, notAsked) {
  const fits = await fittingAny(globsOf(configuration.policy.rules), ports);
  return groups.filter((group) => {
    const about = { service: group.service.id, kind: group.kind, branch, entry: entryInUse(group, inventory) ?? null, fits };
    const canary = canaryOf?.({ service: group.service.id, kind: group.kind, parts: group.parts }) ?? null;
    const why = canary === null ? keptIn(configuration, about) : `to ask would alarm its owner: ${canary}`;
    if (why !== null) for (const leak of group.leaks) notAsked.set(leak, why);
    return why === null;
  });
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
var takesMany = ({ service, kind }) => {
  const way = waysOf(service.keys[kind]?.revoke)[0];
  return way?.batch !== void 0 && way.batch > 1;
};
function groupedBy(all, name) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) (groups.get(name(each)) ?? groups.set(name(each), []).get(name(each))).push(each);
  return [...groups.values()];
}

// src/verbs/acts-switch.ts
var variable = inputTable.find(({ name }) => name === "acts")?.env ?? "";
function stoppedBy(options, { policy }, environment) {
  const said2 = environment[variable]?.trim() ?? "";
  if (/^(off|false|no|0)$/i.test(said2)) return because(variable);
  if (!/^(on|true|yes|1|)$/i.test(said2)) throw new Fault(`${variable} must be on or off`);
  if (options.acts === "off") return because("the option acts");
  return policy.acts === "off" ? because("policy.acts") : null;
}
var beginsNothing = (options) => options.history && !options["act-on-history"] && options.plan === void 0 ? notByItself : null;
var changesNothing = (options, { stopped = null }) => options["dry-run"] || options.plan !== void 0 || stopped !== null;
var notByItself = "A scan of the history does nothing to any key by itself: act-on-history lets it act by policy, and plan and act-on after a person\u2019s yes.";
var because = (what) => `Acts are switched off (${what}): nothing is done to any key.`;

// src/verbs/authors.ts
async function authorsOf(leaks, most3, git) {
  const commits = [...new Set(leaks.flatMap(({ commit }) => commit === null ? [] : [commit]))];
  if (leaks.length <= most3 || commits.length === 0) return () => null;
  const { stdout } = await git.run(["log", "--no-walk=unsorted", "--stdin", "--format=%H %ae"], {
    input: `${commits.join("\n")}
`
  });
  const authors = new Map(
    Buffer.from(stdout).toString("utf8").split("\n").map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1).toLowerCase()])
  );
  return ({ commit }) => commit === null ? null : authors.get(commit) || null;
}

// src/verbs/go-ahead.ts
var needsYes = "Nothing is done without a yes, and there is no terminal to ask at: --yes acts by the policy, --dry-run prints what would be done.";
var saidNo = "Nobody said yes: nothing is done to any key.";
async function goAhead(options, world, rehearse) {
  if (options.yes || options["dry-run"] || options.plan !== void 0) return {};
  if (world.ask === void 0) return options["act-on"] === void 0 ? { stopped: needsYes } : {};
  const start = world.clock.now();
  const { lines, incidents } = await rehearse();
  if (lines.length > 0) {
    await world.stderr(lines.map((line) => `${inLog(line)}
`).join(""));
    if (!await world.ask("Go ahead?")) return { stopped: saidNo };
  }
  return { approved: new Map(plannedOf(incidents, start).map(({ id, policy }) => [id, policy])) };
}

// src/incident/notices.ts
var mostRuns = 5;
function noticeDue(incident, isUnsure) {
  const state = stateOf(incident);
  const notices = incident.events.filter(({ step }) => step === "notify");
  const told = notices.findLast(({ outcome }) => outcome !== "unknown")?.note ?? null;
  if (state === "open" && isUnsure) return null;
  if (state === told || told === "live" && state === "open") return null;
  if (incident.routine === true && state !== "lost") return null;
  if (told === null && state === "dead" && !incident.events.some(isAct)) return null;
  return triesOf(notices, state) < mostRuns ? state : null;
}
function stateOf({ status, events }) {
  if (status === "lost") return "lost";
  if (status === "closed") return readStory({ events }, 0).isAttested ? "attested" : "dead";
  const last = events.findLast(({ state, label, step }) => state !== void 0 && label === void 0 && step !== "remind");
  return last?.state !== void 0 && isAlive(last.state) ? "live" : "open";
}
function triesOf(notices, state) {
  const since = notices.findLastIndex(({ outcome }) => outcome !== "unknown");
  return notices.slice(since + 1).filter(({ note }) => note === state).length;
}
var isAct = ({ step, label }) => (step === "revoke" || step === "disable" || step === "rotate") && (label === void 0 || step === "rotate");

// src/reporters/notice.ts
var fewPlaces2 = 20;
var pauses = [1e3, 4e3];
function write({ incident, leaks }, state, { readers, page, repository, at, turn }) {
  const places = leaks.slice(0, fewPlaces2).map(({ path, line, commit, found }) => ({ path, line, commit, found }));
  const data = {
    repository,
    incident: incident.id,
    service: incident.service,
    key: incident.kind,
    state,
    policy: incident.policy,
    secret: readers === "maintainers" ? incident.secret : null,
    run: readers === "maintainers" ? page : null,
    places: readers === "maintainers" ? places : []
  };
  return {
    id: `rekey-${incident.id}-${state}-${turn}`,
    body: JSON.stringify({ type: `rekey.incident.${state}`, timestamp: at, data })
  };
}
var setting = "notify-secret (REKEY_NOTIFY_SECRET)";
var checkHook = ({ secret }) => void signedHeaders(secret, setting, { id: "check", at: /* @__PURE__ */ new Date(0), body: "" });
async function send2({ id, body }, { url, secret, loopback }, network, clock) {
  for (let attempt = 0; ; attempt++) {
    const headers = signedHeaders(secret, setting, { id, at: clock.now(), body });
    const answer = await network.ask({ method: "POST", url, headers, body, loopback });
    const status = answer.status === null ? {} : { status: answer.status };
    if (answer.status !== null && answer.status >= 200 && answer.status < 300) return { outcome: "done", ...status };
    if (!mayAgain(answer)) return { outcome: "denied", ...status };
    if (attempt >= pauses.length) return { outcome: "unknown", ...status };
    await clock.sleep(pauses[attempt]);
  }
}
var mayAgain = ({ status }) => status === null || status === 408 || status === 429 || status >= 500;

// src/verbs/notices.ts
var mostNotices = 50;
function hookOf(url, secret, loopback) {
  if (!url && !secret) return null;
  if (!url || !secret)
    throw new Fault("a webhook needs both notify-url (REKEY_NOTIFY_URL) and notify-secret (REKEY_NOTIFY_SECRET)");
  const to = URL.canParse(url) ? new URL(url) : null;
  const isNamed = to !== null && loopback.includes(to.host);
  if (to === null || to.username !== "" || to.password !== "" || to.protocol !== "https:" && !(to.protocol === "http:" && isNamed))
    throw new Fault("notify-url (REKEY_NOTIFY_URL) must be an https address without a login");
  const hook = { url: to.href, secret: new Secret(secret), loopback: isNamed };
  checkHook(hook);
  return hook;
}
async function notify(stories, { hook, repository, journal, readers, page }, { clock, network }) {
  const told = [];
  let [sent2, failed, remark] = [0, 0, null];
  for (const story of stories) {
    const { incident, leaks } = story;
    const isUnsure = leaks.length > 0 && leaks.every(({ confidence }) => confidence === "possible");
    const state = noticeDue(incident, isUnsure);
    if (state === null || remark !== null || sent2 >= mostNotices) {
      told.push(story);
      continue;
    }
    sent2++;
    const at = clock.now().toISOString();
    const turn = incident.events.filter(({ step, outcome: outcome2 }) => step === "notify" && outcome2 !== "unknown").length;
    const { outcome, status } = await send2(
      write(story, state, { readers, page, repository, at, turn }),
      hook,
      await network(),
      clock
    );
    if (outcome !== "done") failed++;
    const event = { at, step: "notify", outcome, note: state, ...status === void 0 ? {} : { status } };
    const changed = { ...incident, events: [...incident.events, event] };
    try {
      await journal.write(changed);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      remark = `Notices can't be remembered: ${error.message}`;
    }
    told.push({ ...story, incident: changed });
  }
  return { stories: told, remark: remark ?? (failed === 0 ? null : "The webhook did not take every notice (notify-url).") };
}

// src/verbs/plan-file.ts
import { resolve as resolve2 } from "node:path";
function checkPlanOptions(options) {
  const [plan, actOn] = [options.plan !== void 0, options["act-on"] !== void 0];
  if (plan && actOn) throw new Fault("plan and act-on are two runs: one writes the plan, the other one acts on it");
  if (plan && options["dry-run"]) throw new Fault("plan writes a plan, and dry-run prints one: give one of them");
}
async function approvedBy(options, place, world) {
  const file = options["act-on"];
  if (file === void 0) return void 0;
  if (place.stateKey === null) throw new Fault("act-on needs the state key that the plan was written with (state-key)");
  const text = Buffer.from(await world.files.read(resolve2(world.cwd, file))).toString("utf8");
  const plan = readPlan(text, place.stateKey);
  const refusal = refusalOf(plan, place.repository, plan === null ? [] : [place.head, await place.headNow()], world.clock.now());
  if (refusal !== null) throw new Fault(`the plan in ${inLog(file)} is not acted on: ${refusal}`);
  return new Map(plan.incidents.map(({ id, policy }) => [id, policy]));
}
async function keepPlan(options, incidents, place, world) {
  if (options.plan === void 0) return;
  const { stateKey, repository, head } = place;
  if (stateKey === null) throw new Fault("plan needs a state key (state-key): what authenticates it");
  if (head === null) throw new Fault("plan needs a commit that it is for, and there is none");
  const until2 = new Date(world.clock.now().getTime() + planLasts * 1e3).toISOString();
  const text = writePlan({ repository, head, until: until2, incidents }, stateKey, world.random);
  await world.files.write(resolve2(world.cwd, options.plan), `${text}
`, 384);
}
async function headOf(git) {
  const { stdout } = await git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { ok: [0, 1, 128] });
  return Buffer.from(stdout).toString("latin1").trim() || null;
}
async function remoteHeadOf(git, ref) {
  if (ref === null || !ref.startsWith("refs/")) return null;
  const all = Array.from({ length: 256 }, (_, code2) => code2);
  const { code, stdout } = await git.run(["ls-remote", "--quiet", "origin", ref], { ok: all });
  if (code !== 0) return null;
  const lines = Buffer.from(stdout).toString("latin1").split("\n");
  return lines.map((line) => line.split("	")).find(([, name]) => name === ref)?.[0] ?? null;
}

// src/verbs/plan-lines.ts
function planOf(acts2, leaks) {
  if (!acts2.some(({ act }) => act !== "find")) return ["Plan: nothing would be sent that changes anything."];
  return acts2.map(({ service, kind, parts, act, store, calls }) => {
    const leak = leaks.find((each) => each.parts === parts);
    const what = `${service}/${kind}${leak === void 0 ? "" : ` (${leak.path}:${leak.line})`}`;
    if (act === "after-store") return `Plan: ${what}: run ${store} and wait for its success`;
    if (store !== null) return `Plan: ${what}: ${storing[act]} ${store}${sentToStore(store)}`;
    const [first, ...others] = calls.filter(({ missing }) => missing === null).map(callInWords);
    const rest = others.length === 0 ? "" : `; where that is refused, ${others.join(", or ")}`;
    return `Plan: ${what}: ${act === "find" ? "find its record" : act}${first === void 0 ? "" : `: ${first}${rest}`}`;
  });
}
var callInWords = ({ method, host, path, as }) => `${method} ${host}${path}, ${carriedBy[as]}`;
var carriedBy = { key: "as the key itself", admin: "with the admin credential", none: "without a credential" };
var storing = {
  store: "store the new key in",
  keep: "keep the old value in",
  remove: "remove the old value from"
};
function sentToStore(id) {
  const [kind = ""] = id.split(":");
  if (kind === "env") return ", a file of the working tree";
  if (kind === "command") return ", a command on this machine";
  if (kind === "webhook") return ", a signed request to its address";
  return ", sealed for GitHub, with admin-token";
}

// src/verbs/verdict-file.ts
import { dirname, resolve as resolve3 } from "node:path";

// src/response/verdicts.ts
var lives = { dead: 7 * 86400, live: 3600, limited: 3600, unknown: 900 };
var most2 = 1e4;
var writeVerdicts = (all, stateKey, random) => sealText(writeSigned("verdicts", all.slice(-most2), stateKey), stateKey, random);
function readVerdicts(text, stateKey) {
  const line = openText(text.trim(), stateKey);
  const all = line === null ? void 0 : readSigned("verdicts", line, stateKey);
  return Array.isArray(all) ? all : null;
}
function stillCounting(all, now, mayAct) {
  const counts = ({ state, at }) => {
    const age = (now.getTime() - Date.parse(at)) / 1e3;
    return Object.hasOwn(lives, state) && age >= 0 && age < lives[state] && !(mayAct && isAlive(state));
  };
  return new Map(all.filter(counts).map((each) => [each.id, verdictOf(each)]));
}
function toRemember(before, responded, now) {
  const heard = responded.flatMap(({ incident, verdict }) => {
    const last = incident.events.findLast(({ state, label }) => state !== void 0 && label === void 0);
    if (verdict === null || last?.state === void 0) return [];
    if (last.state === "dead" && incident.status !== "closed") return [];
    const at = last.step === "prove-dead" ? last.at : verdict.at;
    return [{ id: incident.id, state: last.state, host: last.host ?? null, status: last.status ?? null, at }];
  });
  const newest = new Map([...before, ...heard].map((each) => [each.id, each]));
  const kept = stillCounting([...newest.values()], now, false);
  return [...newest.values()].filter(({ id }) => kept.has(id));
}
var verdictOf = ({ state, host, status, at }) => ({
  ...{ state, host, status, at, why: state === "unknown" ? `remembered from ${at}` : null, access: null, id: null, name: null },
  ...{ owner: null, account: null, scopes: [], created: null, used: null, expires: null, page: null }
});

// src/verbs/verdict-file.ts
var none = { remembered: /* @__PURE__ */ new Map(), notes: [], keep: async () => {
} };
async function openVerdicts(options, configuration, { trust }, stateKey, world) {
  const file = options.memory;
  if (file === void 0 || trust.mayAct === "ours-only") return none;
  if (stateKey === null)
    return { ...none, notes: ["Answers of services are remembered with a state key alone (state-key); none are."] };
  const path = resolve3(world.cwd, file);
  const bytes = await world.files.readIfThere(path);
  const read = bytes === void 0 ? [] : readVerdicts(Buffer.from(bytes).toString("utf8"), stateKey);
  const before = read ?? [];
  const { policy, keys } = configuration;
  const mayAct = [policy, ...policy.rules, ...Object.values(keys)].some(({ onLeak }) => onLeak != null && onLeak !== "report");
  return {
    remembered: stillCounting(before, world.clock.now(), mayAct),
    notes: read === null ? [`${inLog(file)} was not written with this state key, or was changed: it is ignored.`] : [],
    async keep(responded) {
      if (options["dry-run"]) return;
      if (await world.files.kind(dirname(path)) !== "folder")
        throw new Fault(`can't write ${inLog(file)}: there is no such folder`);
      const all = toRemember(before, responded, world.clock.now());
      await world.files.write(path, `${writeVerdicts(all, stateKey, world.random)}
`, 384);
    }
  };
}

// src/verbs/respond.ts
var respond = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`respond takes one path, not ${args.length}`);
  checkPlanOptions(options);
  const send3 = reportsOf(options, world);
  const hook = options["dry-run"] ? null : hookOf(options["notify-url"], options["notify-secret"], options["allow-loopback"]);
  const repository = await world.git(resolve4(world.cwd, args[0] ?? "."));
  const trusted = await trustedConfiguration(options, repository, world);
  const scan = await findLeaks(options, world, args[0] === void 0 ? {} : { path: args[0] });
  const ports = await localPorts(options, repository, trusted.configuration, world);
  const configuration = narrowedBy(trusted.configuration, scan.configuration);
  const place = {
    repository: "",
    head: await headOf(repository.git),
    headNow: () => headOf(repository.git),
    stateKey: ports.stateKey
  };
  const trust = { mayVerify: true, verifyAtMost: null, mayAct: "policy" };
  const verdicts = await openVerdicts(options, configuration, { trust }, ports.stateKey, world);
  const setting2 = {
    remembered: verdicts.remembered ?? /* @__PURE__ */ new Map(),
    approved: await approvedBy(options, place, world),
    beginsNothing: beginsNothing(options),
    configuration,
    services: [...services, ...trusted.configuration.services],
    trust,
    branch: options.history ? null : await branchOf(repository),
    authorOf: await authorsOf(scan.leaks, configuration.policy.askAtMost.author, repository.git),
    canaryOf: await canariesOf(configuration.canaries),
    stopped: stoppedBy(options, configuration, world.environment)
  };
  const rehearse = async () => {
    const { ports: pretended, acts: acts2 } = rehearsal(ports);
    const { responded } = await respondTo(askable(scan), pretended, setting2);
    return { lines: acts2.length === 0 ? [] : planOf(acts2, scan.leaks), incidents: responded.map(({ incident }) => incident) };
  };
  const allowed = { ...setting2, ...setting2.stopped === null ? await goAhead(options, world, rehearse) : {} };
  const told = await lettingGo(ports, () => respondToScan(scan, options, ports, allowed, world));
  await keepPlan(options, told.planned, place, world);
  await verdicts.keep(told.responded);
  const admin = adminOf(options, world);
  const alerts = admin === null || changesNothing(options, allowed) ? [] : await resolveAlerts(told.responded, setting2.services, admin);
  const about = { readers: "maintainers", page: null, repository: "", journal: ports.journal };
  const heard = hook === null ? null : await notify(told.stories, { ...about, hook }, world);
  const notes = [...told.report.notes, ...alerts, ...verdicts.notes, ...trusted.notes, ...heard?.remark ? [heard.remark] : []];
  await send3({ ...told.report, notes });
  const lacksYes = told.responded.some(({ why }) => why === needsYes);
  for (const fault of [...told.faults, ...lacksYes ? [needsYes] : []]) await world.stderr(`rekey: ${fault}
`);
  return lacksYes ? 2 : told.code;
};
async function respondToScan(scan, options, ports, setting2, world) {
  const asked = askable(scan);
  const isDry = options["dry-run"];
  const plans = options.plan !== void 0;
  const outside = plans ? askedOnce(ports) : ports;
  const start = world.clock.now();
  const dry = isDry || plans ? rehearsal(outside) : null;
  const rehearsed = dry === null ? null : await respondTo(asked, dry.ports, setting2);
  const answer = isDry ? rehearsed : await respondTo(asked, outside, plans ? { ...setting2, stopped: setting2.stopped ?? waits } : setting2);
  const byLeak = new Map(answer.responded.flatMap((responded) => responded.leaks.map((leak) => [leak, responded])));
  const suppressed = await suppressedAfter(scan, asked, byLeak, answer.remembered, world);
  const pretended = new Set(dry?.acts.map(({ parts }) => parts));
  const reportOf = (leak) => {
    const responded = byLeak.get(leak);
    const hidden = suppressed.get(leak) ?? null;
    const before = answer.remembered.get(leak) ?? null;
    if (responded === void 0)
      return leakReport(leak, severityOf(leak.confidence, before, null), hidden, {
        verdict: verdictReport(before),
        response: null
      });
    const [response, told] = isDry ? heardIn(responded, pretended) : [responded.response, responded.response];
    const severity = severityOf(leak.confidence, responded.verdict, response);
    return leakReport(leak, severity, hidden, { verdict: verdictReport(responded.verdict), response: told });
  };
  const leaks = scan.leaks.map(reportOf);
  const report = {
    schema: 1,
    tool: { name: "rekey", version: world.version },
    coverage: { ...scan.coverage, unasked: [...unaskedIn(answer.notAsked)].map(([why, leaks2]) => ({ why, leaks: leaks2 })) },
    leaks,
    findings: [],
    notes: [...scan.notes, ...answer.notes, ...whysOf(answer), ...dry === null ? [] : planOf(dry.acts, scan.leaks)]
  };
  const stories = [
    ...answer.responded.map(({ incident, leaks: leaks2 }) => ({ incident, leaks: leaks2.map(reportOf) })),
    ...answer.unread.map((incident) => ({ incident, leaks: [] }))
  ];
  const planned = rehearsed === null ? [] : plannedOf(
    rehearsed.responded.map(({ incident }) => incident),
    start
  );
  const isKilled = options["fail-on"] !== "never" && !isDry && answer.responded.some(({ isKilledNow }) => isKilledNow);
  const code = answer.faults.length > 0 ? 2 : isKilled ? 1 : exitCodeOf(report, options["fail-on"]);
  return { report, stories, faults: answer.faults, acts: isDry ? 0 : answer.acts, planned, responded: answer.responded, code };
}
function heardIn({ leaks, incident, response }, pretended) {
  if (leaks.some(({ parts }) => pretended.has(parts))) return [{ ...response, outcome: "open" }, null];
  return [response, incident.status === "closed" ? response : null];
}
var waits = "It is in the plan, and waits for a person\u2019s yes.";
var askable = ({ leaks, suppressed }) => leaks.filter((leak) => suppressed.get(leak)?.by !== "judged");
async function suppressedAfter(scan, asked, byLeak, before, { clock }) {
  const { ignore } = scan.configuration;
  if (scan.suppressed.size === 0) return scan.suppressed;
  const states = new Map(
    asked.flatMap((leak) => {
      const verdict = byLeak.get(leak)?.verdict ?? before.get(leak);
      return verdict == null ? [] : [[leak, verdict.state]];
    })
  );
  const { suppressed } = await suppress(asked, ignore, clock.now().toISOString().slice(0, 10), states);
  return new Map([...[...scan.suppressed].filter(([, { by }]) => by === "judged"), ...suppressed]);
}
var verdictReport = (verdict) => {
  if (verdict === null) return null;
  const { state, host, status, at, why, refused: refused2, access, owner, scopes, created, used, expires } = verdict;
  return { state, host, status, at, why, ...refused2 && { refused: refused2 }, access, owner, scopes, created, used, expires };
};
function whysOf({ responded, notAsked }) {
  const open2 = responded.flatMap(({ incident, why }) => why === null ? [] : [`${incident.service}/${incident.kind}: ${why}`]);
  const counts = unaskedIn(notAsked);
  const unasked = [...notAsked].filter(([, why]) => counts.get(why) <= fewNotes).map(([leak, why]) => `${leak.service}/${leak.kind} (${leak.path}:${leak.line}) was not asked about: ${why}.`);
  const many = [...counts].filter(([, count]) => count > fewNotes).map(([why, count]) => `${count} leaks were not asked about: ${why}.`);
  return [.../* @__PURE__ */ new Set([...open2, ...unasked, ...many])];
}
var fewNotes = 20;
function unaskedIn(notAsked) {
  const counts = /* @__PURE__ */ new Map();
  for (const why of notAsked.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
  return counts;
}
async function trustedConfiguration(options, repository, world) {
  const named = options.config;
  if (named === void 0 && options.yes) throw new Fault("--yes needs --config FILE: it says which policy is acted on");
  const read = (bytes2, path) => readConfiguration(Buffer.from(bytes2).toString("utf8"), path, { services });
  if (named !== void 0)
    return { configuration: read(await world.files.read(resolve4(world.cwd, named)), named), isNamed: true, notes: [] };
  const bytes = repository.root === null ? void 0 : await ownConfiguration(repository.root, world.files);
  if (bytes === void 0) return { configuration: defaults, isNamed: false, notes: [] };
  const own = read(bytes, configurationPath);
  const question = `Trust ${configurationPath} of this working tree? It says what is done about a leaked key (${own.policy.onLeak}) and where keys of its services are sent.`;
  if (world.ask !== void 0 && await world.ask(question)) return { configuration: own, isNamed: true, notes: [] };
  const note = `${configurationPath} was read for scanning alone; --config ${configurationPath} has its policy, services and hosts count.`;
  return { configuration: defaults, isNamed: false, notes: [note] };
}
async function localPorts(options, repository, { services: own, limits, stores }, world) {
  const folder = join3(repository.folder, "rekey");
  const given = options["state-key"] === void 0 ? null : checkStateKey(options["state-key"]);
  const isKept = await world.files.kind(join3(folder, "state-key")) === "file";
  const stateKey = given ?? (options["dry-run"] && !isKept ? Buffer.from(world.random(32)).toString("hex") : await localStateKey(folder, world.files, world.random));
  const ports = await portsFor(world, {
    ...{ repository, stateKey, admin: adminOf(options, world), stores, loopback: options["allow-loopback"] },
    services: [...services, ...own],
    limits,
    journal: fileJournal(
      folder,
      stateKey,
      world.files,
      world.process === void 0 ? null : localLock(folder, world.files, world.process, world.clock)
    )
  });
  return { ...ports, openAfterStore: async (entry) => redeploysOf(entry, world) };
}
function redeploysOf({ secret, afterStore }, { commands }) {
  if (afterStore === null) return [];
  const { command, timeLimit } = afterStore;
  if (command === null)
    throw new Fault(`The workflow of after-store of ${secret} is started by the Action alone: name a command.`);
  return [redeployByCommand(command, timeLimit, commands)];
}
async function lettingGo({ journal }, run) {
  try {
    return await run();
  } finally {
    await journal.release?.();
  }
}
var adminOf = (options, { admin }) => {
  const token = options["admin-token"];
  return token === void 0 || admin === void 0 ? null : () => admin(new Secret(token));
};
async function branchOf({ git }) {
  const { stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { ok: [0, 1, 128] });
  return Buffer.from(stdout).toString("utf8").trim() || null;
}

export {
  partNames,
  resolveAlerts,
  checkStateKey,
  stateKeyOf,
  writeBlock,
  readBlock,
  sealText,
  openText,
  incidentId,
  writeSigned,
  readSigned,
  rehearsal,
  isInUse,
  unapproved,
  needsStateKey,
  fittingAny,
  placesIn,
  incidentOf,
  sourcesOf,
  guarded,
  Walk,
  respondTo,
  stoppedBy,
  beginsNothing,
  changesNothing,
  authorsOf,
  needsYes,
  saidNo,
  goAhead,
  hookOf,
  notify,
  checkPlanOptions,
  approvedBy,
  keepPlan,
  remoteHeadOf,
  planOf,
  openVerdicts,
  respond,
  respondToScan,
  trustedConfiguration,
  localPorts,
  lettingGo
};
