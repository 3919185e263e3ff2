import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 100 characters of URL-safe base64 are looked at. */
export const slite = {
  id: 'slite',
  name: 'Slite',
  docs: 'https://developers.slite.com/',
  hosts: ['api.slite.com'],
  keys: {
    'slite-api-key': {
      name: 'Slite API key',
      shape: [{ base64url: [40, 100] }],
      beside: apiKeyNames('slite'),
      carriers: [{ header: 'x-slite-api-key', value: '{key}' }],
      manual: {
        page: 'https://developers.slite.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
