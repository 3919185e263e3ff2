import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const poe = {
  id: 'poe',
  name: 'Poe',
  docs: 'https://creator.poe.com/docs',
  hosts: ['api.poe.com'],
  keys: {
    'poe-api-key': {
      name: 'Poe API key',
      shape: [{ base64url: 43 }],
      beside: [
        ...named(['poe', 'poe_server', 'poe_bot', 'poe_com'], ['_api_key', '_access_key', '_token']),
        { word: 'api.poe.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://creator.poe.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
