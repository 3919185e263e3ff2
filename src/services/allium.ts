import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 86 letters, digits, `-` and `_` in samples. */
export const allium = {
  id: 'allium',
  name: 'Allium',
  docs: 'https://docs.allium.so/',
  hosts: ['api.allium.so'],
  keys: {
    'allium-api-key': {
      name: 'Allium API key',
      shape: [{ base64url: [60, 120] }],
      beside: [...apiKeyNames('allium')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.allium.so/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs queries at the owner’s cost.',
    },
  },
} as const satisfies Service
