import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: no page says how long; `e_`, 20 to 28 letters and digits, `_`, 16 to 28 letters and digits, `_` and 20 to 60
 * letters and digits are looked at.
 */
export const osoCloud = {
  id: 'oso-cloud',
  name: 'Oso Cloud',
  docs: 'https://www.osohq.com/docs',
  hosts: ['api.osohq.com', 'cloud.osohq.com'],
  keys: {
    'oso-cloud-api-key': {
      name: 'Oso Cloud API key',
      shape: ['e_', { base62: [20, 28] }, '_', { base62: [16, 28] }, '_', { base62: [20, 60] }],
      beside: apiKeyNames('oso', 'oso_cloud', 'osohq', 'oso_auth'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.osohq.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes who may do what.',
    },
  },
} as const satisfies Service
