import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 16 to 64 letters and digits are looked at. */
export const pganalyze = {
  id: 'pganalyze',
  name: 'pganalyze',
  docs: 'https://pganalyze.com/docs',
  hosts: ['api.pganalyze.com'],
  keys: {
    'pganalyze-api-key': {
      name: 'pganalyze API key',
      shape: [{ base62: [16, 64] }],
      beside: apiKeyNames('pganalyze', 'pga'),
      carriers: [{ header: 'Pganalyze-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://pganalyze.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Adds statistics of databases.',
    },
  },
} as const satisfies Service
