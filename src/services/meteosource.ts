import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters in lower case and digits, as samples look. */
export const meteosource = {
  id: 'meteosource',
  name: 'Meteosource',
  docs: 'https://www.meteosource.com/documentation',
  hosts: ['www.meteosource.com'],
  keys: {
    'meteosource-api-key': {
      name: 'Meteosource API key',
      shape: [{ base36: 40 }],
      beside: [...apiKeyNames('meteosource', 'meteo_source'), { word: 'www.meteosource.com/api', within: 160 }],
      carriers: [{ query: 'key' }, { header: 'X-API-Key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://www.meteosource.com/documentation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
