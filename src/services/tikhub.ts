import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 to 90 characters of base64 are looked at; no page says how many. */
export const tikhub = {
  id: 'tikhub',
  name: 'TikHub',
  docs: 'https://docs.tikhub.io/',
  hosts: ['api.tikhub.io', 'api.tikhub.dev'],
  keys: {
    'tikhub-api-key': {
      name: 'TikHub API key',
      shape: [{ base64: [40, 90] }],
      beside: [...apiKeyNames('tikhub', 'tik_hub')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.tikhub.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads public profiles at the owner’s cost.',
    },
  },
} as const satisfies Service
