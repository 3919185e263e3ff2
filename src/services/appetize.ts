import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `tok_` and 26 small letters and digits, as samples look. */
export const appetize = {
  id: 'appetize',
  name: 'Appetize',
  docs: 'https://docs.appetize.io/',
  hosts: ['api.appetize.io'],
  keys: {
    'appetize-api-key': {
      name: 'Appetize API key',
      shape: ['tok_', { base36: 26 }],
      beside: [...apiKeyNames('appetize'), { named: '*token' }, { named: '*api_token' }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.appetize.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
