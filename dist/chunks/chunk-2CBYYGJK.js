import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/config/defaults.ts
var hour = 3600;
var day = 24 * hour;
var defaults = {
  version: 1,
  policy: {
    onLeak: "report",
    onAge: "remind",
    maxAge: 90 * day,
    ages: {},
    warnBefore: 14 * day,
    grace: 24 * hour,
    verify: true,
    maxActs: 20,
    remind: [1 * day, 3 * day, 7 * day, 14 * day],
    acts: "on",
    askAtMost: { service: 1e3, author: 1e3 },
    rules: []
  },
  owners: {},
  keys: {},
  services: [],
  limits: {},
  canaries: [],
  stores: {},
  ignore: [],
  foreign: {},
  exclude: []
};

export {
  defaults
};
