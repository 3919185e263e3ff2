import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/model/service.ts
var accesses = ["none", "read", "write", "full"];
var signedBy = {
  sigv4: ["id", "secret"],
  "google-jwt": ["client_email", "private_key"],
  "github-app": ["id", "private_key"]
};
var nameInTemplate = /\{([a-z][A-Za-z0-9_-]*)(?:\.([A-Za-z0-9_-]+))?\}/g;
var actNames = ["verify", "privilege", "age", "list", "disable", "revoke", "create", "rotate"];
function actsOf(key) {
  const has = {
    verify: isAskable(key),
    privilege: key.privilege !== void 0 || key.scopes !== void 0 || key.verify?.reads?.access !== void 0,
    age: key.verify?.reads?.created !== void 0 || key.list?.reads?.created !== void 0,
    list: key.list !== void 0,
    disable: key.disable !== void 0,
    revoke: key.revoke !== void 0,
    create: key.create !== void 0,
    rotate: key.rotate !== void 0
  };
  return actNames.filter((name) => has[name]);
}
var isAskable = (key) => key.verify !== void 0 || key.pair !== void 0 && key.list !== void 0;
var telling = 4;
function mayBeOthers(key) {
  const secrets = Object.values(key.parts ?? {}).filter((part) => part.public !== true);
  const shapes = key.parts !== void 0 ? secrets.map(({ shape }) => shape) : key.shapes ?? [key.shape];
  return key.shared === true || shapes.some((shape) => fixedIn(shape) < telling);
}
function fixedIn(shape) {
  if (shape.some((piece) => typeof piece === "object" && "until" in piece)) return 0;
  const count = (text) => text.replace(/eyJ|-/g, "").length;
  return shape.reduce((sum, piece) => {
    if (typeof piece === "string") return sum + count(piece);
    if ("oneOf" in piece) return sum + Math.min(...piece.oneOf.map(count));
    return sum + ("holds" in piece ? count(piece.holds ?? "") : 0);
  }, 0);
}
var isNobodys = ({ hosts, selfHosted }) => hosts.length === 0 && selfHosted !== true;
var knownHosts = ({ hosts, vars }) => hosts.map((host) => host.replace(/\{var\.([\w-]+)\}/g, (written, name) => vars?.[name]?.default ?? written)).filter((host) => !host.includes("{"));
var mayBeAnywhere = (service) => service.selfHosted === true || knownHosts(service).length < service.hosts.length;
var waysOf = (ways) => ways === void 0 ? [] : Array.isArray(ways) ? ways : [ways];

export {
  accesses,
  signedBy,
  nameInTemplate,
  actNames,
  actsOf,
  isAskable,
  mayBeOthers,
  isNobodys,
  knownHosts,
  mayBeAnywhere,
  waysOf
};
