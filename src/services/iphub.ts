import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 44 to 50 characters of base64 are looked at. */
export const iphub = {
  id: 'iphub',
  name: 'IPHub',
  docs: 'https://iphub.info/api',
  hosts: ['v2.api.iphub.info'],
  keys: {
    'iphub-api-key': {
      name: 'IPHub API key',
      shapes: [[{ base64: [28, 50] }, { oneOf: ['==', '='] }], [{ base64: [28, 52] }]],
      beside: [...apiKeyNames('iphub'), { word: 'v2.api.iphub.info', within: 160 }],
      carriers: [{ header: 'X-Key', value: '{key}' }],
      manual: { page: 'https://iphub.info/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
