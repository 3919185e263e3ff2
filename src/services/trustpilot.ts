import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const trustpilot = {
  id: 'trustpilot',
  name: 'Trustpilot',
  docs: 'https://developers.trustpilot.com/',
  hosts: ['api.trustpilot.com'],
  keys: {
    'trustpilot-api-key': {
      name: 'Trustpilot API key',
      shape: [{ base62: 32 }],
      beside: [
        ...secretNames('trustpilot'),
        { named: '*trustpilot_api_key' },
        { named: '*trustpilot_key' },
        { named: '*trustpilot_token' },
        { named: '*trustpilot_api_token' },
        { named: '*trustpilot_access_token' },
        { named: '*trustpilot_access_key' },
        { word: 'api.trustpilot.com', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://developers.trustpilot.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
