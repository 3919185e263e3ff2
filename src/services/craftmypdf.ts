import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 48 letters and digits are looked at. */
export const craftmypdf = {
  id: 'craftmypdf',
  name: 'CraftMyPDF',
  docs: 'https://craftmypdf.com/docs/',
  hosts: ['api.craftmypdf.com'],
  keys: {
    'craftmypdf-api-key': {
      name: 'CraftMyPDF API key',
      shape: [{ base62: [20, 48] }],
      beside: apiKeyNames('craftmypdf'),
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://craftmypdf.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
