import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 60 characters of base64 are looked at. */
export const klavis = {
  id: 'klavis',
  name: 'Klavis AI',
  docs: 'https://docs.klavis.ai/',
  hosts: ['api.klavis.ai'],
  keys: {
    'klavis-api-key': {
      name: 'Klavis AI API key',
      shape: [{ base64: [40, 60] }],
      beside: [
        { named: '*klavis_api_key' },
        { named: '*klavis_key' },
        { named: '*klavis_token' },
        { named: '*klavis_api_token' },
        { named: '*klavis_access_token' },
        { named: '*klavis_secret' },
        { named: '*klavis_api_secret' },
        { named: '*klavis_access_key' },
        { named: '*klavis_ai_api_key' },
        { named: '*klavis_ai_key' },
        { named: '*klavis_ai_token' },
        { named: '*klavis_ai_api_token' },
        { named: '*klavis_ai_access_token' },
        { named: '*klavis_ai_secret' },
        { named: '*klavis_ai_api_secret' },
        { named: '*klavis_ai_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.klavis.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
