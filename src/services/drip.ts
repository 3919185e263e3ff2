import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const drip = {
  id: 'drip',
  name: 'Drip',
  docs: 'https://developer.drip.com/',
  hosts: ['api.getdrip.com'],
  keys: {
    'drip-api-key': {
      name: 'Drip API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*drip_api_key' },
        { named: '*drip_key' },
        { named: '*drip_token' },
        { named: '*drip_api_token' },
        { named: '*drip_access_token' },
        { named: '*drip_secret' },
        { named: '*drip_api_secret' },
        { named: '*drip_access_key' },
        { named: '*getdrip_api_key' },
        { named: '*getdrip_key' },
        { named: '*getdrip_token' },
        { named: '*getdrip_api_token' },
        { named: '*getdrip_access_token' },
        { named: '*getdrip_secret' },
        { named: '*getdrip_api_secret' },
        { named: '*getdrip_access_key' },
        { word: 'api.getdrip.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developer.drip.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
