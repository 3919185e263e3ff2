import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 16 to 32 letters and digits, as samples look. */
export const smileIo = {
  id: 'smile-io',
  name: 'Smile.io',
  docs: 'https://docs.smile.io/',
  hosts: ['api.smile.io'],
  keys: {
    'smile-io-api-key': {
      name: 'Smile.io API key',
      shape: ['sk_', { base62: [16, 32] }],
      beside: [
        { named: '*smile_io_private_key' },
        ...apiKeyNames('smile_io'),
        { named: '*smile_io_client_secret' },
        { named: '*smile_io_app_secret' },
        { named: '*smile_private_key' },
        ...apiKeyNames('smile'),
        { named: '*smile_client_secret' },
        { named: '*smile_app_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.smile.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
