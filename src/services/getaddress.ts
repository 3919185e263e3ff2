import type { Service } from '../model/service.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const getaddress = {
  id: 'getaddress',
  name: 'getAddress()',
  docs: 'https://documentation.getaddress.io/',
  hosts: ['api.getaddress.io'],
  keys: {
    'getaddress-api-key': {
      name: 'getAddress() API key',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*getaddress_api_key' },
        { named: '*getaddress_key' },
        { named: '*getaddress_token' },
        { named: '*getaddress_api_token' },
        { named: '*getaddress_access_token' },
        { named: '*getaddress_secret' },
        { named: '*getaddress_api_secret' },
        { named: '*getaddress_access_key' },
        { named: '*get_address_io_api_key' },
        { named: '*get_address_io_key' },
        { named: '*get_address_io_token' },
        { named: '*get_address_io_api_token' },
        { named: '*get_address_io_access_token' },
        { named: '*get_address_io_secret' },
        { named: '*get_address_io_api_secret' },
        { named: '*get_address_io_access_key' },
        { word: 'api.getaddress.io', within: 160 },
      ],
      manual: {
        page: 'https://documentation.getaddress.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
