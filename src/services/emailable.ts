import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `live_`, or `test_` for one that costs nothing, and 20 hexadecimal digits, as samples look. */
export const emailable = {
  id: 'emailable',
  name: 'Emailable',
  docs: 'https://emailable.com/docs/api/',
  hosts: ['api.emailable.com'],
  keys: {
    'emailable-api-key': {
      name: 'Emailable API key',
      source: 'https://github.com/emailable/emailable-python/blob/21ab60c2b54df6ab206e81b5ae4001b0af70392f/tests/test_client.py',
      shape: [{ oneOf: ['live_', 'test_'] }, { hex: 20 }],
      beside: [...apiKeyNames('emailable'), { named: '*api_key' }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://emailable.com/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
