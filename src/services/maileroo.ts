import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const maileroo = {
  id: 'maileroo',
  name: 'Maileroo',
  docs: 'https://maileroo.com/docs/',
  hosts: ['smtp.maileroo.com', 'verify.maileroo.net'],
  keys: {
    'maileroo-api-key': {
      name: 'Maileroo API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('maileroo'), { named: '*maileroo_sending_key' }, { word: 'smtp.maileroo.com', within: 160 }],
      carriers: [
        { header: 'X-API-Key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: {
        page: 'https://maileroo.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
