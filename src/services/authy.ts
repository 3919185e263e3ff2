import type { Service } from '../model/service.ts'

/** Keys of Authy: 32 letters and digits, as the page’s example has. */
export const authy = {
  id: 'authy',
  name: 'Authy',
  docs: 'https://www.twilio.com/docs/authy/api',
  hosts: ['api.authy.com'],
  keys: {
    'authy-api-key': {
      name: 'Authy API key',
      source: 'https://www.twilio.com/docs/authy/api',
      shape: [{ base62: 32 }],
      beside: [{ named: '*authy_api_key' }, { named: '*authy_production_api_key' }, { named: '*authy_secret' }],
      carriers: [{ header: 'X-Authy-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.twilio.com/console/authy/applications',
        steps: ['Open the application, Settings', 'Regenerate the production API key'],
      },
      reach: 'Registers users and approves their second factor, where the service still answers.',
    },
  },
} as const satisfies Service
