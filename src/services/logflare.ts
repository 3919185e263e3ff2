import type { Service } from '../model/service.ts'

/** API keys: 12 letters and digits, as samples look. */
export const logflare = {
  id: 'logflare',
  name: 'Logflare',
  docs: 'https://docs.logflare.app/',
  hosts: ['api.logflare.app'],
  keys: {
    'logflare-api-key': {
      name: 'Logflare API key',
      shape: [{ base62: 12 }],
      beside: [
        { named: '*logflare_api_key' },
        { named: '*logflare_key' },
        { named: '*logflare_token' },
        { named: '*logflare_api_token' },
        { named: '*logflare_access_token' },
        { named: '*logflare_secret' },
        { named: '*logflare_api_secret' },
        { named: '*logflare_access_key' },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.logflare.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Adds logs to the owner’s sources.',
    },
  },
} as const satisfies Service
