import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const vpnapi = {
  id: 'vpnapi',
  name: 'vpnapi.io',
  docs: 'https://vpnapi.io/api-documentation',
  hosts: ['vpnapi.io'],
  keys: {
    'vpnapi-api-key': {
      name: 'vpnapi.io API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*vpnapi_key' },
        { named: '*vpnapi_token' },
        { named: '*vpnapi_access_token' },
        { named: '*vpnapi_secret' },
        { named: '*vpnapi_access_key' },
        ...apiKeyNames('vpnapi_io'),
        { word: 'vpnapi.io', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://vpnapi.io/api-documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
