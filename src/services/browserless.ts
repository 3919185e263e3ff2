import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens are UUIDs, newer ones begin with `2` and have letters and digits, as samples look. */
export const browserless = {
  id: 'browserless',
  name: 'Browserless',
  docs: 'https://docs.browserless.io/overview/connection-urls',
  hosts: [
    'chrome.browserless.io',
    'production-sfo.browserless.io',
    'production-lon.browserless.io',
    'production-ams.browserless.io',
    'account.browserless.io',
  ],
  keys: {
    'browserless-token': {
      name: 'Browserless API token',
      shapes: [uuid, ['2', { base62: [40, 60] }]],
      beside: [...plainKeyNames('browserless'), { word: 'browserless.io', within: 200 }],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://account.browserless.io/', steps: ['Account, API token', 'Reset the token'] },
      reach: 'Runs browsers at the cost of the account.',
    },
  },
} as const satisfies Service
