import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 24 to 64 characters of URL-safe base64 are looked at. */
export const freeplay = {
  id: 'freeplay',
  name: 'Freeplay',
  docs: 'https://docs.freeplay.ai/',
  hosts: ['app.freeplay.ai'],
  keys: {
    'freeplay-api-key': {
      name: 'Freeplay API key',
      shape: [{ base64url: [24, 64] }],
      beside: [
        { named: '*freeplay_api_key' },
        { named: '*freeplay_key' },
        { named: '*freeplay_token' },
        { named: '*freeplay_api_token' },
        { named: '*freeplay_access_token' },
        { named: '*freeplay_secret' },
        { named: '*freeplay_api_secret' },
        { named: '*freeplay_access_key' },
        { named: '*freeplay_ai_api_key' },
        { named: '*freeplay_ai_key' },
        { named: '*freeplay_ai_token' },
        { named: '*freeplay_ai_api_token' },
        { named: '*freeplay_ai_access_token' },
        { named: '*freeplay_ai_secret' },
        { named: '*freeplay_ai_api_secret' },
        { named: '*freeplay_ai_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.freeplay.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
