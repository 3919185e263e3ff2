import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID. */
export const sweego = {
  id: 'sweego',
  name: 'Sweego',
  docs: 'https://learn.sweego.io/docs/auth/api_keys',
  hosts: ['api.sweego.io', 'app.sweego.io'],
  keys: {
    'sweego-api-key': {
      name: 'Sweego API key',
      shape: uuid,
      beside: [...apiKeyNames('sweego'), { word: 'api.sweego.io', within: 160 }],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      access: 'write',
      manual: { page: 'https://app.sweego.io/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Sends mail and text messages in the name of the account.',
    },
  },
} as const satisfies Service
