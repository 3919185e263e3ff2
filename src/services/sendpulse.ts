import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 hexadecimal digits, as samples look. */
export const sendpulse = {
  id: 'sendpulse',
  name: 'SendPulse',
  docs: 'https://sendpulse.com/integrations/api',
  hosts: ['api.sendpulse.com'],
  keys: {
    'sendpulse-secret': {
      name: 'SendPulse API secret',
      shape: [{ hex: 32 }],
      beside: [
        ...secretNames('sendpulse'),
        { named: '*sendpulse_api_user_secret' },
        { named: '*sendpulse_rest_api_secret' },
        { word: 'api.sendpulse.com', within: 160 },
      ],
      manual: { page: 'https://login.sendpulse.com/settings/#api', steps: ['Change the secret'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
    // No page says how long.
    'sendpulse-api-key': {
      name: 'SendPulse API key',
      shape: ['sp_apikey_', { base62: [20, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://login.sendpulse.com/settings/#api', steps: ['Delete the key'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
