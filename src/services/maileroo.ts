import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*maileroo_api_key' },
        { named: '*maileroo_key' },
        { named: '*maileroo_token' },
        { named: '*maileroo_api_token' },
        { named: '*maileroo_access_token' },
        { named: '*maileroo_secret' },
        { named: '*maileroo_api_secret' },
        { named: '*maileroo_access_key' },
        { named: '*maileroo_sending_key' },
        { word: 'smtp.maileroo.com', within: 160 },
      ],
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
