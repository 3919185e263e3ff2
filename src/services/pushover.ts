import type { Service } from '../model/service.ts'

/**
 * Tokens of Pushover: 30 letters and digits, in either case, says the page; those of applications begin with `a`, those of
 * users with `u`, groups with `g`.
 */
export const pushover = {
  id: 'pushover',
  name: 'Pushover',
  docs: 'https://pushover.net/api',
  hosts: ['api.pushover.net'],
  keys: {
    'pushover-app-token': {
      name: 'Pushover application token',
      source: 'https://pushover.net/api',
      shape: ['a', { base62: 29 }],
      beside: [
        { named: '*pushover_token' },
        { named: '*pushover_api_token' },
        { named: '*pushover_app_token' },
        { named: '*pushover_api_key' },
        { named: '*pushover_app_key' },
        { named: '*pushover_application_token' },
        { named: '*pushover_key' },
        { word: 'api.pushover.net', within: 200 },
      ],
      manual: { page: 'https://pushover.net/', steps: ['Open the application', 'Edit it: reset the token'] },
      reach: 'With a user’s key: sends that user notifications.',
    },
  },
} as const satisfies Service
