import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const reka = {
  id: 'reka',
  name: 'Reka',
  docs: 'https://docs.reka.ai/',
  hosts: ['api.reka.ai'],
  keys: {
    'reka-api-key': {
      name: 'Reka API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*reka_api_key' },
        { named: '*reka_key' },
        { named: '*reka_token' },
        { named: '*reka_api_token' },
        { named: '*reka_access_token' },
        { named: '*reka_secret' },
        { named: '*reka_api_secret' },
        { named: '*reka_access_key' },
        { named: '*reka_ai_api_key' },
        { named: '*reka_ai_key' },
        { named: '*reka_ai_token' },
        { named: '*reka_ai_api_token' },
        { named: '*reka_ai_access_token' },
        { named: '*reka_ai_secret' },
        { named: '*reka_ai_api_secret' },
        { named: '*reka_ai_access_key' },
        { word: 'api.reka.ai', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.reka.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
