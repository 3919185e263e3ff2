import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 64 characters of URL-safe base64 are looked at. */
export const openlayer = {
  id: 'openlayer',
  name: 'Openlayer',
  docs: 'https://www.openlayer.com/docs',
  hosts: ['api.openlayer.com'],
  keys: {
    'openlayer-api-key': {
      name: 'Openlayer API key',
      shape: [{ base64url: [24, 64] }],
      beside: apiKeyNames('openlayer'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.openlayer.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
