import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kik = {
  id: 'kik',
  name: 'Kik',
  docs: 'https://dev.kik.com/',
  hosts: ['api.kik.com'],
  keys: {
    'kik-api-key': {
      name: 'Kik API key',
      shape: uuid,
      beside: [
        { named: '*kik_api_key' },
        { named: '*kik_key' },
        { named: '*kik_token' },
        { named: '*kik_api_token' },
        { named: '*kik_access_token' },
        { named: '*kik_secret' },
        { named: '*kik_api_secret' },
        { named: '*kik_access_key' },
        { named: '*kik_bot_api_key' },
        { named: '*kik_bot_key' },
        { named: '*kik_bot_token' },
        { named: '*kik_bot_api_token' },
        { named: '*kik_bot_access_token' },
        { named: '*kik_bot_secret' },
        { named: '*kik_bot_api_secret' },
        { named: '*kik_bot_access_key' },
        { word: 'api.kik.com', within: 160 },
      ],
      manual: { page: 'https://dev.kik.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
