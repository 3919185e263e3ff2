import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/model/service.ts
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
var waysOf = (ways) => ways === void 0 ? [] : Array.isArray(ways) ? ways : [ways];

export {
  actNames,
  actsOf,
  isAskable,
  waysOf
};
