import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API secrets of 43 characters, as samples look; keys of the newer API begin with `kit_`. */
export const convertkit = {
  id: 'convertkit',
  name: 'Kit (ConvertKit)',
  docs: 'https://developers.kit.com/api-reference/v3/overview',
  hosts: ['api.convertkit.com', 'api.kit.com'],
  keys: {
    'convertkit-api-secret': {
      name: 'ConvertKit API secret',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*convert_kit_api_secret' },
        { named: '*convert_kit_secret' },
        { named: '*convert_kit_secret_key' },
        { named: '*ck_api_secret' },
        { named: '*ck_secret' },
        { named: '*ck_secret_key' },
      ],
      carriers: [{ query: 'api_secret' }],
      manual: {
        page: 'https://app.kit.com/account_settings/developer_settings',
        steps: ['Developer settings', 'Generate a new secret'],
      },
      reach: 'Reads and changes subscribers and sends them mail.',
    },
    'convertkit-api-key': {
      name: 'Kit API key',
      shape: ['kit_', { base62: [20, 64] }],
      beside: [
        ...named(['kit', 'convert_kit'], ['_api_key', '_key', '_token', '_secret', '_v4_api_key']),
        { named: '*x_kit_api_key' },
      ],
      carriers: [{ header: 'X-Kit-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://app.kit.com/account_settings/developer_settings',
        steps: ['Developer settings', 'Delete the key'],
      },
      reach: 'Reads and changes subscribers and sends them mail.',
    },
  },
} as const satisfies Service
