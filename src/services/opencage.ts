import type { Service } from '../model/service.ts'

/** Keys of OpenCage: 32 hexadecimal digits, as the page’s keys for tests are. */
export const opencage = {
  id: 'opencage',
  name: 'OpenCage',
  docs: 'https://opencagedata.com/api',
  hosts: ['api.opencagedata.com'],
  keys: {
    'opencage-api-key': {
      name: 'OpenCage API key',
      source: 'https://opencagedata.com/api#testingkeys',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*opencage_api_key' },
        { named: '*opencage_key' },
        { named: '*opencage_data_api_key' },
        { named: '*opencagedata_api_key' },
      ],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://opencagedata.com/dashboard#geocoding', steps: ['Regenerate the key'] },
      reach: 'Calls geocoding at the account’s cost.',
    },
  },
} as const satisfies Service
