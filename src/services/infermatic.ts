import type { Service } from '../model/service.ts'

/** API keys: `sk-` and 20 to 48 letters and digits, as samples look. */
export const infermatic = {
  id: 'infermatic',
  name: 'Infermatic',
  docs: 'https://infermatic.ai/',
  hosts: ['api.totalgpt.ai'],
  keys: {
    'infermatic-api-key': {
      name: 'Infermatic API key',
      shape: ['sk-', { base62: [20, 48] }],
      beside: [
        { named: '*infermatic_api_key' },
        { named: '*infermatic_key' },
        { named: '*infermatic_token' },
        { named: '*infermatic_api_token' },
        { named: '*infermatic_access_token' },
        { named: '*infermatic_secret' },
        { named: '*infermatic_api_secret' },
        { named: '*infermatic_access_key' },
        { named: '*totalgpt_api_key' },
        { named: '*totalgpt_key' },
        { named: '*totalgpt_token' },
        { named: '*totalgpt_api_token' },
        { named: '*totalgpt_access_token' },
        { named: '*totalgpt_secret' },
        { named: '*totalgpt_api_secret' },
        { named: '*totalgpt_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://infermatic.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
