import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  bindingOf
} from "./chunk-S7GG5R3S.js";
import {
  configurationPath,
  findLeaks
} from "./chunk-3EMN2SJZ.js";
import "./chunk-2CBYYGJK.js";
import {
  require_dist
} from "./chunk-ZGBAV5EP.js";
import {
  counted
} from "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import "./chunk-KBWA2OBA.js";
import "./chunk-DLPVRAGT.js";
import {
  withoutKeys
} from "./chunk-G2B6XGAL.js";
import "./chunk-ITA237VV.js";
import "./chunk-6DUGKLXN.js";
import "./chunk-TEKAIJ6C.js";
import "./chunk-4MPVPOGG.js";
import "./chunk-UBZBO4EL.js";
import {
  Fault
} from "./chunk-V66PPTEQ.js";
import "./chunk-A52MLJ7D.js";
import {
  services
} from "./chunk-A56ZSVLJ.js";
import {
  __toESM
} from "./chunk-WWVBEYK2.js";

// src/verbs/baseline.ts
var import_yaml = __toESM(require_dist(), 1);
import { resolve } from "node:path";
var usualDays = 90;
var baseline = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`baseline takes one path, not ${args.length}`);
  const until = options.until ?? dayAfter(world.clock.now(), usualDays);
  if (!isDay(until)) throw new Fault(`--until takes a day, YYYY-MM-DD, not ${until}`);
  if (until < dayAfter(world.clock.now(), 0)) throw new Fault(`--until ${until} is past: its entries would hide nothing`);
  const reason = options.reason ?? "it was there when rekey came";
  if (withoutKeys(reason) !== reason) throw new Fault("the reason holds a key; it would stand in the configuration");
  const found = await findLeaks(options, world, args[0] === void 0 ? {} : { path: args[0] });
  const told = found.leaks.filter((leak) => !found.suppressed.has(leak));
  const entries = entriesOf(told, found, world).map((what) => ({ ...what, reason, until }));
  const text = entries.length === 0 ? "" : (0, import_yaml.stringify)({ ignore: entries }, { lineWidth: 0 });
  if (options.write) await write(text, args[0], world);
  else await world.stdout(text);
  const left = found.coverage.complete ? "" : " Not everything could be read: run `rekey scan` to see what.";
  const made = `${counted(told.length, "leaked key")}, ${counted(entries.length, "suppression")}`;
  await world.stderr(
    `rekey: ${entries.length === 0 ? "nothing is told today, and no suppression is needed." : `${made}; rotate what still works before ${until}.`}${left}
`
  );
  return found.coverage.complete ? 0 : 2;
};
function entriesOf(leaks, { configuration }, { random }) {
  const known = [...services, ...configuration.services];
  const byValue = /* @__PURE__ */ new Map();
  const byPlace = [];
  for (const leak of leaks) {
    const key = `${leak.service}/${leak.kind}`;
    const described = known.find(({ id }) => id === leak.service)?.keys[leak.kind];
    const value = described === void 0 ? null : bindingOf(leak, described, random);
    if (value === null) byPlace.push({ key, fingerprint: leak.fingerprint, path: leak.path });
    else {
      const same = Object.keys(leak.parts).sort().map((part) => leak.parts[part].mark);
      byValue.set([key, ...same].join("\0"), { key, value });
    }
  }
  return [...byValue.values(), ...byPlace];
}
async function write(text, path, { files, git, cwd }) {
  const { root } = await git(resolve(cwd, path ?? "."));
  if (root === null) throw new Fault("--write needs a working tree");
  if (await files.kind(`${root}/${configurationPath}`) !== "none")
    throw new Fault(
      `${configurationPath} is there already, and is not overwritten: put the entries under its \`ignore\` (without --write)`
    );
  await files.makeFolder?.(`${root}/.github`);
  await files.write(`${root}/${configurationPath}`, text);
}
var dayAfter = (now, days) => new Date(now.getTime() + days * 864e5).toISOString().slice(0, 10);
function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
export {
  baseline
};
