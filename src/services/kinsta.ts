import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*kinsta_api_key' },
        { named: '*kinsta_key' },
        { named: '*kinsta_token' },
        { named: '*kinsta_api_token' },
        { named: '*kinsta_access_token' },
        { named: '*kinsta_secret' },
        { named: '*kinsta_api_secret' },
        { named: '*kinsta_access_key' },
        { named: '*my_kinsta_api_key' },
        { named: '*my_kinsta_key' },
        { named: '*my_kinsta_token' },
        { named: '*my_kinsta_api_token' },
        { named: '*my_kinsta_access_token' },
        { named: '*my_kinsta_secret' },
        { named: '*my_kinsta_api_secret' },
        { named: '*my_kinsta_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://my.kinsta.com/company/apiKeys', steps: ['Find the key by its name', 'Revoke it'] },
      reach: 'Deploys and changes sites, applications and databases.',
    },
  },
} as const satisfies Service
