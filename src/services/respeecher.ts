import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 64 characters of URL-safe base64 are looked at. */
export const respeecher = {
  id: 'respeecher',
  name: 'Respeecher',
  docs: 'https://docs.respeecher.com/',
  hosts: ['gateway.respeecher.com', 'api.respeecher.com'],
  keys: {
    'respeecher-api-key': {
      name: 'Respeecher API key',
      shape: [{ base64url: [24, 64] }],
      beside: apiKeyNames('respeecher'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.respeecher.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
