import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*oso_api_key' },
        { named: '*oso_key' },
        { named: '*oso_token' },
        { named: '*oso_api_token' },
        { named: '*oso_access_token' },
        { named: '*oso_secret' },
        { named: '*oso_api_secret' },
        { named: '*oso_access_key' },
        { named: '*oso_cloud_api_key' },
        { named: '*oso_cloud_key' },
        { named: '*oso_cloud_token' },
        { named: '*oso_cloud_api_token' },
        { named: '*oso_cloud_access_token' },
        { named: '*oso_cloud_secret' },
        { named: '*oso_cloud_api_secret' },
        { named: '*oso_cloud_access_key' },
        { named: '*osohq_api_key' },
        { named: '*osohq_key' },
        { named: '*osohq_token' },
        { named: '*osohq_api_token' },
        { named: '*osohq_access_token' },
        { named: '*osohq_secret' },
        { named: '*osohq_api_secret' },
        { named: '*osohq_access_key' },
        { named: '*oso_auth_api_key' },
        { named: '*oso_auth_key' },
        { named: '*oso_auth_token' },
        { named: '*oso_auth_api_token' },
        { named: '*oso_auth_access_token' },
        { named: '*oso_auth_secret' },
        { named: '*oso_auth_api_secret' },
        { named: '*oso_auth_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.osohq.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes who may do what.',
    },
  },
} as const satisfies Service
