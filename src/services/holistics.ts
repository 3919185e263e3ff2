import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 characters of base64 and `=`, as samples look. */
export const holistics = {
  id: 'holistics',
  name: 'Holistics',
  docs: 'https://docs.holistics.io/',
  hosts: ['secure.holistics.io'],
  keys: {
    'holistics-api-key': {
      name: 'Holistics API key',
      shape: [{ base64: 43 }, '='],
      beside: [...apiKeyNames('holistics'), { word: 'secure.holistics.io', within: 160 }],
      carriers: [{ header: 'X-Holistics-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.holistics.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
