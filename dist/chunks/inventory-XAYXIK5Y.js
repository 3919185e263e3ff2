import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  askedOnlyWith,
  auditedConfiguration,
  knowledgeOf
} from "./chunk-7WBFJZI5.js";
import {
  gather,
  grantedOf,
  handsAllOver,
  neededOf
} from "./chunk-WBU4E74D.js";
import "./chunk-5DZWWQFW.js";
import "./chunk-MZ6SM37F.js";
import "./chunk-SW5Q3GI2.js";
import "./chunk-TV3G5MHN.js";
import "./chunk-GP4WECMM.js";
import "./chunk-S7GG5R3S.js";
import {
  configurationPath
} from "./chunk-3EMN2SJZ.js";
import "./chunk-2CBYYGJK.js";
import "./chunk-NSHPQATI.js";
import "./chunk-HXBE52SE.js";
import {
  require_dist
} from "./chunk-ZGBAV5EP.js";
import {
  tellUnread
} from "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import "./chunk-DLPVRAGT.js";
import "./chunk-G2B6XGAL.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-TEKAIJ6C.js";
import "./chunk-4MPVPOGG.js";
import "./chunk-UBZBO4EL.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import "./chunk-KSOWLPLC.js";
import "./chunk-A56ZSVLJ.js";
import {
  __toESM
} from "./chunk-WWVBEYK2.js";

// src/verbs/inventory.ts
var import_yaml = __toESM(require_dist(), 1);
import { resolve } from "node:path";
var inventory = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`inventory takes one path, not ${args.length}`);
  const repository = await world.git(resolve(world.cwd, args[0] ?? "."));
  const { configuration, isNamed } = await auditedConfiguration(options.config, repository, world);
  const asksNobody = isNamed ? null : askedOnlyWith;
  const { audited, coverage, notes, scrub } = await gather(
    { repository, configuration, knowledge: await knowledgeOf(world), asksNobody, loopback: [] },
    world
  );
  const text = scrub(draftOf(audited));
  if (!options.write) await world.stdout(text);
  else {
    const path = `${repository.root}/${configurationPath}`;
    if (repository.root === null) throw new Fault("--write needs a working tree");
    await tellUnread(coverage, world);
    if (!coverage.complete)
      throw new Fault("not all workflows could be read: nothing was written, since it is not overwritten later");
    if (await world.files.kind(path) !== "none")
      throw new Fault(
        `${configurationPath} is there already, and is not overwritten: take what you need from the draft (without --write)`
      );
    await world.files.makeFolder?.(`${repository.root}/.github`);
    await world.files.write(path, text);
  }
  for (const note of notes) await world.stderr(`rekey: ${note}
`);
  await tellUnread(coverage, world);
  return coverage.complete ? 0 : 2;
};
function draftOf(audited) {
  const known = new Set(
    audited.keys.flatMap(({ entry }) => [entry.secret, ...Object.values(entry.parts)]).map((name) => name.toUpperCase())
  );
  const isOpen = handsAllOver(audited);
  const keys = {};
  for (const held of audited.keys) {
    const { entry, verdict } = held;
    const access = entry.access ?? neededOf(held, audited, isOpen)?.access ?? null;
    keys[entry.secret] = {
      service: entry.service,
      ...entry.kind !== null && { kind: entry.kind },
      ...Object.keys(entry.parts).length > 0 && { parts: { ...entry.parts } },
      ...access !== null && { access },
      ...ownerOf(entry.owner),
      ...entry.environment !== null && { environment: entry.environment },
      ...entry.created !== null ? { created: entry.created } : verdict?.created == null ? {} : { created: verdict.created.slice(0, 10) }
    };
  }
  const unknown = [];
  const undecided = [];
  for (const [name, flows] of audited.uses) {
    if (known.has(name)) continue;
    const row = rowFor(flows, audited);
    if (row === null) unknown.push(inLog(name));
    else if (row.kind?.includes(" ")) undecided.push(`  # ${inLog(name)}: { service: ${row.service}, kind: ${row.kind} }`);
    else keys[name] = row;
  }
  const head = [
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/rekey/COMMIT/docs/rekey.schema.json",
    "# Drafted from what workflows use. Say who owns each key; `access` is what its use needs, where all of it could be read.",
    ...unknown.length === 0 ? [] : [`# Of these nobody could say which service they are of: ${unknown.join(", ")}`],
    ...strongerThanNeeded(audited)
  ];
  const body = (0, import_yaml.stringify)({ keys }, { lineWidth: 0 });
  return [...head, body.trimEnd(), ...undecided, ""].join("\n");
}
var ownerOf = (owner) => owner === null ? {} : { owner };
function rowFor(flows, { services }) {
  const of = flows.find(({ service: service2 }) => service2 !== null)?.service;
  const service = services.get(of?.service ?? "");
  if (of == null || service === void 0) return null;
  const kinds = Object.keys(service.keys);
  const kind = of.kind ?? (kinds.length === 1 ? kinds[0] : null);
  const environments = [...new Set(flows.flatMap(({ job }) => job?.environment?.value ?? []))];
  const real = flows.filter(({ end }) => end.kind !== "condition" && end.kind !== "unused");
  const needs = new Set(real.map(({ need }) => need.access));
  const access = needs.has("unknown") || real.length === 0 ? null : ["write", "read", "none"].find((each) => needs.has(each));
  return {
    service: service.id,
    ...kinds.length > 1 && { kind: kind ?? `${kinds.join(" or ")}` },
    ...access != null && { access },
    ...environments.length === 1 && !environments[0].includes("${{") && { environment: environments[0] }
  };
}
var strongerThanNeeded = ({ keys }) => keys.flatMap((held) => {
  const granted = grantedOf(held);
  return granted === null || held.entry.access === null || granted.access === held.entry.access ? [] : [`# ${held.entry.secret} has ${granted.access} access, and needs ${held.entry.access}.`];
});
export {
  inventory
};
