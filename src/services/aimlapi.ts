import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const aimlapi = {
  id: 'aimlapi',
  name: 'AI/ML API',
  docs: 'https://docs.aimlapi.com/',
  hosts: ['api.aimlapi.com'],
  keys: {
    'aimlapi-api-key': {
      name: 'AI/ML API API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*aimlapi_key' },
        { named: '*aimlapi_token' },
        { named: '*aimlapi_access_token' },
        { named: '*aimlapi_secret' },
        { named: '*aimlapi_access_key' },
        { named: '*aiml_key' },
        { named: '*aiml_token' },
        { named: '*aiml_access_token' },
        { named: '*aiml_secret' },
        { named: '*aiml_access_key' },
        { word: 'api.aimlapi.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.aimlapi.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
