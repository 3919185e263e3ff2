import type { Service } from '../model/service.ts'

/** Access keys: id: `p-` and 12 to 14 letters and digits, key: 43 characters of base64 and `=`, as samples look. */
export const akeyless = {
  id: 'akeyless',
  name: 'Akeyless',
  docs: 'https://docs.akeyless.io/docs/api-key',
  hosts: ['api.akeyless.io'],
  keys: {
    'akeyless-access-key': {
      name: 'Akeyless access key',
      within: 12,
      parts: {
        id: {
          shape: ['p-', { base62: [12, 14] }],
          public: true,
          beside: [{ named: '*akeyless_access_id' }, { named: '*akeyless_id' }],
        },
        key: {
          shape: [{ base64: 43 }, '='],
          beside: [{ named: '*akeyless_access_key' }, { named: '*akeyless_key' }, { named: '*akeyless_secret' }],
        },
      },
      manual: { page: 'https://console.akeyless.io/', steps: ['Users & auth methods: open the API key', 'Reset the access key'] },
      reach: 'Reads the secrets that are kept there.',
    },
  },
} as const satisfies Service
