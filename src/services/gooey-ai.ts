import type { Service } from '../model/service.ts'

/** API keys: `sk-` and 40 to 60 letters and digits, as samples look. */
export const gooeyAi = {
  id: 'gooey-ai',
  name: 'Gooey.AI',
  docs: 'https://docs.gooey.ai/',
  hosts: ['api.gooey.ai'],
  keys: {
    'gooey-ai-api-key': {
      name: 'Gooey.AI API key',
      shape: ['sk-', { base62: [40, 60] }],
      beside: [
        { named: '*gooey_api_key' },
        { named: '*gooey_key' },
        { named: '*gooey_token' },
        { named: '*gooey_api_token' },
        { named: '*gooey_access_token' },
        { named: '*gooey_secret' },
        { named: '*gooey_api_secret' },
        { named: '*gooey_access_key' },
        { named: '*gooey_ai_api_key' },
        { named: '*gooey_ai_key' },
        { named: '*gooey_ai_token' },
        { named: '*gooey_ai_api_token' },
        { named: '*gooey_ai_access_token' },
        { named: '*gooey_ai_secret' },
        { named: '*gooey_ai_api_secret' },
        { named: '*gooey_ai_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.gooey.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
