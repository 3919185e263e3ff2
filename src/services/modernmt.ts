import type { Service } from '../model/service.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const modernmt = {
  id: 'modernmt',
  name: 'ModernMT',
  docs: 'https://www.modernmt.com/api/',
  hosts: ['api.modernmt.com'],
  keys: {
    'modernmt-api-key': {
      name: 'ModernMT API key',
      shape: uuidAny,
      beside: [
        { named: '*modernmt_api_key' },
        { named: '*modernmt_key' },
        { named: '*modernmt_token' },
        { named: '*modernmt_api_token' },
        { named: '*modernmt_access_token' },
        { named: '*modernmt_secret' },
        { named: '*modernmt_api_secret' },
        { named: '*modernmt_access_key' },
        { named: '*mmt_api_key' },
        { named: '*mmt_key' },
        { named: '*mmt_token' },
        { named: '*mmt_api_token' },
        { named: '*mmt_access_token' },
        { named: '*mmt_secret' },
        { named: '*mmt_api_secret' },
        { named: '*mmt_access_key' },
        { word: 'api.modernmt.com', within: 160 },
      ],
      carriers: [{ header: 'MMT-ApiKey', value: '{key}' }],
      manual: {
        page: 'https://www.modernmt.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
