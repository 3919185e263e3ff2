import type { Service } from '../model/service.ts'

/** Wit.ai's access tokens. 32 capitals and digits rest on public samples. */
export const witAi = {
  id: 'wit-ai',
  name: 'Wit.ai',
  docs: 'https://wit.ai/docs/http/',
  hosts: ['api.wit.ai'],
  keys: {
    'wit-ai-token': {
      name: 'Wit.ai access token',
      shape: [{ base36upper: 32 }],
      beside: [
        { named: 'wit_token' },
        { named: '*wit_ai_token' },
        { named: '*wit_access_token' },
        { named: '*wit_ai_access_token' },
        { named: '*witai_token' },
        { named: '*wit_ai_key' },
        { named: '*wit_server_token' },
        { word: 'api.wit.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://wit.ai', steps: ['Open the app, Management, Settings', 'Reset the token'] },
      reach: 'Reads and changes the app’s intents and training; a client token only asks it.',
    },
  },
} as const satisfies Service
