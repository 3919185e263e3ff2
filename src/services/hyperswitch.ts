import type { Service } from '../model/service.ts'

/** API keys: `snd_` or `prd_` and 64 letters and digits, as samples look. */
export const hyperswitch = {
  id: 'hyperswitch',
  name: 'Hyperswitch',
  docs: 'https://docs.hyperswitch.io/',
  hosts: ['api.hyperswitch.io', 'sandbox.hyperswitch.io'],
  keys: {
    'hyperswitch-api-key': {
      name: 'Hyperswitch API key',
      shape: [{ oneOf: ['snd_', 'prd_'] }, { base62: 64 }],
      beside: [
        { named: '*hyperswitch_api_key' },
        { named: '*hyperswitch_key' },
        { named: '*hyperswitch_token' },
        { named: '*hyperswitch_api_token' },
        { named: '*hyperswitch_access_token' },
        { named: '*hyperswitch_secret' },
        { named: '*hyperswitch_api_secret' },
        { named: '*hyperswitch_access_key' },
        { named: '*api_key' },
      ],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.hyperswitch.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
