import type { Service } from '../model/service.ts'

/** API keys: `_` and 32 hexadecimal digits, as samples look. */
export const lacework = {
  id: 'lacework',
  name: 'Lacework',
  docs: 'https://docs.fortinet.com/product/forticnapp',
  hosts: ['*.lacework.net'],
  keys: {
    'lacework-api-key': {
      name: 'Lacework API key',
      shape: ['_', { hex: 32 }],
      beside: [
        { named: '*lacework_secret' },
        { named: '*lacework_client_secret' },
        { named: '*lacework_api_secret' },
        { named: '*lacework_app_secret' },
        { named: '*lw_secret' },
        { named: '*lw_client_secret' },
        { named: '*lw_api_secret' },
        { named: '*lw_app_secret' },
        { word: 'lacework.net', within: 160 },
      ],
      manual: {
        page: 'https://docs.fortinet.com/product/forticnapp',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
