import type { Service } from '../model/service.ts'

/** Tokens are 32 letters and digits, as its own code makes them. */
export const windmill = {
  id: 'windmill',
  name: 'Windmill',
  docs: 'https://www.windmill.dev/docs/core_concepts/user_settings',
  hosts: ['app.windmill.dev'],
  keys: {
    'windmill-token': {
      name: 'Windmill token',
      source:
        'https://github.com/windmill-labs/windmill/blob/92a2293392699bc00608dcf2e73377d333e99283/backend/windmill-api/src/users.rs',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*windmill_token' },
        { named: '*wm_token' },
        { named: '*wmill_token' },
        { named: '*windmill_api_key' },
        { named: '*windmill_api_token' },
        { named: '*windmill_access_token' },
        { word: 'app.windmill.dev', within: 200 },
        { command: 'wmill', flag: '--token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }],
      manual: { page: 'https://app.windmill.dev/#user-settings', steps: ['Account settings, Tokens', 'Delete the token'] },
      reach: 'Runs and changes scripts and reads resources and secrets, as its user, as far as its scopes go.',
    },
  },
} as const satisfies Service
