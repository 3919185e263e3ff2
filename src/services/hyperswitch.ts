import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: `snd_` or `prod_`, says the page; its code writes `prd_` and `dev_`, too, and 64 letters and digits behind it.
 */
export const hyperswitch = {
  id: 'hyperswitch',
  name: 'Hyperswitch',
  docs: 'https://docs.hyperswitch.io/',
  hosts: ['api.hyperswitch.io', 'sandbox.hyperswitch.io'],
  keys: {
    'hyperswitch-api-key': {
      name: 'Hyperswitch API key',
      source: 'https://api-reference.hyperswitch.io/essentials/authentication',
      shape: [{ oneOf: ['snd_', 'prd_', 'prod_', 'dev_'] }, { base62: 64 }],
      beside: [...apiKeyNames('hyperswitch'), { named: '*api_key' }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.hyperswitch.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
