import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 characters of base64 and `=`, as samples look. */
export const coinstats = {
  id: 'coinstats',
  name: 'CoinStats',
  docs: 'https://openapi.coinstats.app/',
  hosts: ['openapiv1.coinstats.app'],
  keys: {
    'coinstats-api-key': {
      name: 'CoinStats API key',
      shape: [{ base64: 43 }, '='],
      beside: [...apiKeyNames('coinstats'), { word: 'openapiv1.coinstats.app', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://openapi.coinstats.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
