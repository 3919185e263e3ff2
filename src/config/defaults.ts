import type { Configuration } from '../model/configuration.ts'

const hour = 3600
const day = 24 * hour

/** What holds where there is no configuration, and what a file's missing lines mean. */
export const defaults: Configuration = {
  version: 1,
  policy: {
    onLeak: 'report',
    onAge: 'remind',
    maxAge: 90 * day,
    ages: {},
    warnBefore: 14 * day,
    grace: 24 * hour,
    verify: true,
    maxActs: 20,
    remind: [1 * day, 3 * day, 7 * day, 14 * day],
    acts: 'on',
    askAtMost: { service: 1000, author: 1000 },
    rules: [],
  },
  owners: {},
  keys: {},
  services: [],
  limits: {},
  canaries: [],
  stores: {},
  ignore: [],
  foreign: {},
  exclude: [],
}
