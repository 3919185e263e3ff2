import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const cloudways = {
  id: 'cloudways',
  name: 'Cloudways',
  docs: 'https://developers.cloudways.com/',
  hosts: ['api.cloudways.com'],
  keys: {
    'cloudways-api-key': {
      name: 'Cloudways API key',
      shape: [{ base62: [20, 64] }],
      beside: [
        { named: '*cloudways_api_key' },
        { named: '*cloudways_key' },
        { named: '*cloudways_token' },
        { named: '*cloudways_api_token' },
        { named: '*cloudways_access_token' },
        { named: '*cloudways_secret' },
        { named: '*cloudways_api_secret' },
        { named: '*cloudways_access_key' },
      ],
      manual: { page: 'https://unified.cloudways.com/api', steps: ['Regenerate the key'] },
      reach: 'Manages servers and applications as its owner.',
    },
  },
} as const satisfies Service
