import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: two runs of letters and digits with a colon between, as samples look. */
export const avoma = {
  id: 'avoma',
  name: 'Avoma',
  docs: 'https://dev694.avoma.com/',
  hosts: ['api.avoma.com'],
  keys: {
    'avoma-api-key': {
      name: 'Avoma API key',
      shape: [{ base62: [10, 16] }, ':', { base62: [20, 40] }],
      beside: [...apiKeyNames('avoma')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dev694.avoma.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads recordings of meetings and what was said.',
    },
  },
} as const satisfies Service
