import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 32 to 64 letters and digits are looked at. */
export const spendesk = {
  id: 'spendesk',
  name: 'Spendesk',
  docs: 'https://developer.spendesk.com/',
  hosts: ['public-api.spendesk.com'],
  keys: {
    'spendesk-api-key': {
      name: 'Spendesk API key',
      shape: [{ base62: [32, 64] }],
      beside: [
        { named: '*spendesk_secret' },
        { named: '*spendesk_client_secret' },
        { named: '*spendesk_api_secret' },
        { named: '*spendesk_app_secret' },
      ],
      manual: {
        page: 'https://developer.spendesk.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
