import type { Service } from '../model/service.ts'
import { apiKeyNames, named } from '../model/usual-names.ts'

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
        ...named(
          ['shelly_cloud', 'shelly_auth'],
          [
            '_auth_key',
            '_api_key',
            '_token',
            '_api_token',
            '_access_token',
            '_secret',
            '_api_secret',
            '_access_key',
            '_cloud_key',
          ],
        ),
      ],
      manual: {
        page: 'https://shelly-api-docs.shelly.cloud/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
