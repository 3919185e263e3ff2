import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 48 to 64 letters and digits are looked at. */
export const speakeasy = {
  id: 'speakeasy',
  name: 'Speakeasy',
  docs: 'https://www.speakeasy.com/docs',
  hosts: ['api.speakeasy.com', 'api.prod.speakeasyapi.dev'],
  keys: {
    'speakeasy-api-key': {
      name: 'Speakeasy API key',
      shape: [{ base62: [48, 64] }],
      beside: apiKeyNames('speakeasy'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://www.speakeasy.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes client libraries.',
    },
  },
} as const satisfies Service
