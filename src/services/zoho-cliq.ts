import type { Service } from '../model/service.ts'

/** API keys: `1001.`, 32 hexadecimal digits, `.` and 32 hexadecimal digits, as samples look. */
export const zohoCliq = {
  id: 'zoho-cliq',
  name: 'Zoho Cliq',
  docs: 'https://www.zoho.com/cliq/help/restapi/v2/',
  hosts: ['cliq.zoho.com', 'cliq.zoho.eu', 'cliq.zoho.in'],
  keys: {
    'zoho-cliq-api-key': {
      name: 'Zoho Cliq API key',
      shape: ['1001.', { hex: 32 }, '.', { hex: 32 }],
      alone: true,
      beside: [
        { named: '*zoho_cliq_token' },
        { named: '*zoho_cliq_zapikey' },
        { named: '*zoho_cliq_webhook_token' },
        { named: '*cliq_token' },
        { named: '*cliq_zapikey' },
        { named: '*cliq_webhook_token' },
        { named: '*cliq_webhook_zapikey' },
        { named: '*cliq_webhook_webhook_token' },
        { named: '*zapikey_zapikey' },
        { named: '*zapikey_webhook_token' },
        { named: '*zapikey' },
      ],
      carriers: [{ query: 'zapikey' }],
      manual: {
        page: 'https://www.zoho.com/cliq/help/restapi/v2/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Posts messages to the owner’s channels.',
    },
  },
} as const satisfies Service
