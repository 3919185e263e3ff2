import type { Service } from '../model/service.ts'

/** Secret keys are `sk_` and 48 hex digits, as its own code makes them. */
export const plunk = {
  id: 'plunk',
  name: 'Plunk',
  docs: 'https://docs.useplunk.com/getting-started/introduction',
  hosts: ['api.useplunk.com', 'next-api.useplunk.com', 'app.useplunk.com'],
  keys: {
    'plunk-secret-key': {
      name: 'Plunk secret key',
      source: 'https://github.com/useplunk/plunk/blob/91a8840c3cec332a12b615a34c927f86ddf42a57/packages/api/src/util/tokens.ts',
      shape: ['sk_', { hex: 48 }],
      beside: [
        { named: '*plunk_api_key' },
        { named: '*plunk_secret_key' },
        { named: '*plunk_key' },
        { named: '*plunk_secret' },
        { named: '*plunk_token' },
        { named: '*plunk_private_key' },
        { named: '*useplunk_api_key' },
        { named: '*useplunk_secret_key' },
        { named: '*useplunk_key' },
        { named: '*useplunk_secret' },
        { named: '*useplunk_token' },
        { named: '*useplunk_private_key' },
        { word: 'useplunk', within: 200 },
        { word: 'plunk', within: 200 },
        { word: 'Plunk', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://app.useplunk.com/settings/api', steps: ['Project settings, API keys', 'Regenerate the keys'] },
      reach: 'Sends mail in the project’s name, and reads and changes its contacts.',
    },
  },
} as const satisfies Service
