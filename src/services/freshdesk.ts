import type { Service } from '../model/service.ts'

/** API keys of Freshdesk: 20 letters and digits in samples; older ones lower-case alone. */
export const freshdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/#authentication',
  hosts: ['*.freshdesk.com'],
  keys: {
    'freshdesk-api-key': {
      name: 'Freshdesk API key',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*fresh_desk_api_key' },
        { named: '*freshdesk_key' },
        { named: '*freshdesk_token' },
        { named: '*freshdesk_api_token' },
        { named: '*freshservice_api_key' },
        { word: '.freshdesk.com', within: 40 },
      ],
      carriers: [{ basic: '{key}:X' }],
      manual: {
        page: 'https://support.freshdesk.com/support/solutions/articles/215517-how-to-find-your-api-key',
        steps: ['Profile settings of the agent', 'Reset the API key'],
      },
      reach: 'Reads and changes tickets and contacts, as its agent may.',
    },
  },
} as const satisfies Service
