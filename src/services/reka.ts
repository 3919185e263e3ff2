import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const reka = {
  id: 'reka',
  name: 'Reka',
  docs: 'https://docs.reka.ai/',
  hosts: ['api.reka.ai'],
  keys: {
    'reka-api-key': {
      name: 'Reka API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('reka', 'reka_ai'), { word: 'api.reka.ai', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.reka.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
