import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  outputsOf
} from "./chunk-QTKRHZLZ.js";
import "./chunk-7FMBCP74.js";
import {
  inLog
} from "./chunk-KBWA2OBA.js";
import {
  actNames,
  actsOf
} from "./chunk-6DUGKLXN.js";
import {
  Fault,
  nearest
} from "./chunk-V66PPTEQ.js";
import {
  services
} from "./chunk-A56ZSVLJ.js";
import "./chunk-WWVBEYK2.js";

// src/verbs/services.ts
import { resolve } from "node:path";
var services2 = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`services takes one service, not ${args.length}`);
  const send = outputsOf(options, world);
  const all = [...services, ...await ownServices(options, world)].sort((a, b) => a.id < b.id ? -1 : 1);
  const shown = args[0] === void 0 ? all : [one(args[0], all)];
  await send((format) => {
    if (format === "json") return `${JSON.stringify(shown.map(rowOf), null, 2)}
`;
    return args[0] === void 0 ? tableOf(shown) : pageOf(shown[0]);
  });
  return 0;
};
async function ownServices(options, { files, cwd }) {
  if (options.config === void 0) return [];
  const { readConfiguration } = await import("./read-CIZOJHIC.js");
  const text = Buffer.from(await files.read(resolve(cwd, options.config))).toString("utf8");
  return readConfiguration(text, options.config, { services }).services;
}
function one(id, all) {
  const found = all.find((service) => service.id === id);
  if (found !== void 0) return found;
  const near = nearest(
    id,
    all.map((service) => service.id)
  );
  throw new Fault(
    `unknown service: ${inLog(id)}${near === void 0 ? "; `rekey services` lists them" : `; did you mean ${near}?`}`
  );
}
function rowOf(service) {
  const keys = Object.values(service.keys);
  const acts = new Set(keys.flatMap(actsOf));
  return {
    id: service.id,
    name: service.name,
    docs: service.docs,
    keys: Object.keys(service.keys),
    acts: actNames.filter((act) => acts.has(act)),
    manual: keys.some((key) => key.manual !== void 0)
  };
}
function tableOf(all) {
  const rows = all.map((service) => {
    const { id, keys, acts } = rowOf(service);
    return [id, `${keys.length} ${keys.length === 1 ? "kind" : "kinds"} of key`, acts.join(", ") || "found, nothing more"];
  });
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  return rows.map(([id, keys, acts]) => `${id.padEnd(first)}  ${keys.padEnd(second)}  ${acts}
`).join("");
}
var pageIn = (page) => page.includes("{") ? "at the page of the key itself" : inLog(page);
function pageOf(service) {
  const keys = Object.entries(service.keys).flatMap(([kind, key]) => [
    "",
    `${kind}: ${inLog(key.name)}`,
    `  acts: ${actsOf(key).join(", ") || "none"}`,
    ...key.reach === void 0 ? [] : [`  reach: ${inLog(key.reach)}`],
    ...key.manual === void 0 ? [] : [`  by hand: ${pageIn(key.manual.page)}`, ...key.manual.steps.map((step, at) => `    ${at + 1}. ${inLog(step)}`)]
  ]);
  const hosts = service.hosts.length === 0 ? "nowhere" : service.hosts.map(inLog).join(", ");
  const others = service.selfHosted === true ? ["people run servers of their own, too"] : [];
  return [
    `${service.id}: ${inLog(service.name)}`,
    inLog(service.docs),
    `keys are sent to: ${hosts}`,
    ...others,
    ...keys,
    ""
  ].join("\n");
}
export {
  services2 as services
};
