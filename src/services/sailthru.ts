import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const sailthru = {
  id: 'sailthru',
  name: 'Sailthru',
  docs: 'https://getstarted.sailthru.com/developers/api-basics/',
  hosts: ['api.sailthru.com'],
  keys: {
    'sailthru-api-key': {
      name: 'Sailthru API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('sailthru'), { named: '*sailthru_api_key' }, { word: 'api.sailthru.com', within: 160 }],
      manual: {
        page: 'https://getstarted.sailthru.com/developers/api-basics/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
