import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 10 hexadecimal digits, `-`, 10 hexadecimal digits, `-` and 6 small letters and digits, as samples look. */
export const fastforex = {
  id: 'fastforex',
  name: 'fastFOREX',
  docs: 'https://fastforex.readme.io/',
  hosts: ['api.fastforex.io'],
  keys: {
    'fastforex-api-key': {
      name: 'fastFOREX API key',
      shape: [{ hex: 10 }, '-', { hex: 10 }, '-', { base36: 6 }],
      beside: [...apiKeyNames('fastforex'), { word: 'api.fastforex.io', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://fastforex.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
