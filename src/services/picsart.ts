import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, in newer ones `paat-` and 27, as samples look. */
export const picsart = {
  id: 'picsart',
  name: 'Picsart',
  docs: 'https://docs.picsart.io/docs/creative-apis-authentication',
  hosts: ['api.picsart.io', 'genai-api.picsart.io'],
  keys: {
    'picsart-api-key': {
      name: 'Picsart API key',
      shape: ['paat-', { base62: 27 }],
      carriers: [{ header: 'X-Picsart-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.picsart.io/', steps: ['Console, API keys', 'Delete the key; make a new one'] },
      reach: 'Edits and makes pictures at the owner’s cost.',
    },
    'picsart-old-api-key': {
      name: 'Picsart API key (old)',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('picsart'),
        { named: '*x_picsart_api_key' },
        { word: 'X-Picsart-API-Key', within: 30 },
        { word: 'api.picsart.io', within: 300 },
      ],
      carriers: [{ header: 'X-Picsart-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.picsart.io/', steps: ['Console, API keys', 'Delete the key; make a new one'] },
      reach: 'Edits and makes pictures at the owner’s cost.',
    },
  },
} as const satisfies Service
