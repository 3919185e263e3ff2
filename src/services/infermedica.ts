import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const infermedica = {
  id: 'infermedica',
  name: 'Infermedica',
  docs: 'https://developer.infermedica.com/',
  hosts: ['api.infermedica.com'],
  keys: {
    'infermedica-api-key': {
      name: 'Infermedica API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('infermedica'), { named: '*infermedica_app_key' }, { word: 'api.infermedica.com', within: 160 }],
      carriers: [{ header: 'App-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.infermedica.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
