import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; `p_` or `sk_` or `c1_` and 40 to 80 characters of URL-safe base64 are looked at. */
export const orama = {
  id: 'orama',
  name: 'Orama Cloud',
  docs: 'https://docs.orama.com/',
  hosts: ['*.orama.run', 'cloud.orama.run'],
  keys: {
    'orama-api-key': {
      name: 'Orama Cloud API key',
      shape: [{ oneOf: ['p_', 'sk_', 'c1_'] }, { base64url: [40, 80] }],
      beside: [
        ...apiKeyNames('orama'),
        { named: '*orama_private_api_key' },
        ...apiKeyNames('orama_cloud'),
        { named: '*orama_cloud_private_api_key' },
        { named: '*orama_private_key' },
        { named: '*orama_private_token' },
        { named: '*orama_private_api_token' },
        { named: '*orama_private_access_token' },
        { named: '*orama_private_secret' },
        { named: '*orama_private_api_secret' },
        { named: '*orama_private_access_key' },
        { named: '*orama_private_private_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.orama.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
