import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `cqt_` or `ckey_` and 20 to 40 letters and digits, as samples look. */
export const covalent = {
  id: 'covalent',
  name: 'Covalent (GoldRush)',
  docs: 'https://goldrush.dev/docs/',
  hosts: ['api.covalenthq.com'],
  keys: {
    'covalent-api-key': {
      name: 'Covalent (GoldRush) API key',
      shape: [{ oneOf: ['cqt_', 'ckey_'] }, { base62: [20, 40] }],
      beside: [...apiKeyNames('covalent', 'goldrush', 'covalenthq'), { named: '*api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://goldrush.dev/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
