import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const netlas = {
  id: 'netlas',
  name: 'Netlas',
  docs: 'https://docs.netlas.io/',
  hosts: ['app.netlas.io'],
  keys: {
    'netlas-api-key': {
      name: 'Netlas API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('netlas'), { word: 'app.netlas.io', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.netlas.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
