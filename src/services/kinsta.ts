import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 100 letters and digits are looked at. */
export const kinsta = {
  id: 'kinsta',
  name: 'Kinsta',
  docs: 'https://kinsta.com/docs/kinsta-api-intro/',
  hosts: ['api.kinsta.com'],
  keys: {
    'kinsta-api-key': {
      name: 'Kinsta API key',
      shape: [{ base62: [40, 100] }],
      beside: apiKeyNames('kinsta', 'my_kinsta'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://my.kinsta.com/company/apiKeys', steps: ['Find the key by its name', 'Revoke it'] },
      reach: 'Deploys and changes sites, applications and databases.',
    },
  },
} as const satisfies Service
