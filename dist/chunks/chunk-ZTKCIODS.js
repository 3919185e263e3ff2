import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/config/defaults.ts
var hour = 3600;
var day = 24 * hour;
var defaults = {
  version: 1,
  policy: { onLeak: "report", onAge: "remind", maxAge: 90 * day, grace: 24 * hour, verify: true, maxActs: 20, rules: [] },
  owners: {},
  keys: {},
  services: [],
  ignore: [],
  exclude: []
};

export {
  defaults
};
