import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 80 to 130 capital letters and digits are looked at. */
export const shelly = {
  id: 'shelly',
  name: 'Shelly Cloud',
  docs: 'https://shelly-api-docs.shelly.cloud/',
  hosts: ['*.shelly.cloud'],
  keys: {
    'shelly-api-key': {
      name: 'Shelly Cloud API key',
      shape: [{ base36upper: [80, 130] }],
      beside: [
        { named: '*shelly_auth_key' },
        ...apiKeyNames('shelly'),
        { named: '*shelly_cloud_key' },
        { named: '*shelly_cloud_auth_key' },
        { named: '*shelly_cloud_api_key' },
        { named: '*shelly_cloud_token' },
        { named: '*shelly_cloud_api_token' },
        { named: '*shelly_cloud_access_token' },
        { named: '*shelly_cloud_secret' },
        { named: '*shelly_cloud_api_secret' },
        { named: '*shelly_cloud_access_key' },
        { named: '*shelly_cloud_cloud_key' },
        { named: '*shelly_auth_auth_key' },
        { named: '*shelly_auth_api_key' },
        { named: '*shelly_auth_token' },
        { named: '*shelly_auth_api_token' },
        { named: '*shelly_auth_access_token' },
        { named: '*shelly_auth_secret' },
        { named: '*shelly_auth_api_secret' },
        { named: '*shelly_auth_access_key' },
        { named: '*shelly_auth_cloud_key' },
      ],
      manual: {
        page: 'https://shelly-api-docs.shelly.cloud/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
