import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: 64 letters and digits or a UUID; no page shows one. */
export const kapaAi = {
  id: 'kapa-ai',
  name: 'kapa.ai',
  docs: 'https://docs.kapa.ai/api/getting-started/authentication',
  hosts: ['api.kapa.ai', 'app.kapa.ai', 'docs.kapa.ai'],
  keys: {
    'kapa-ai-api-key': {
      name: 'kapa.ai API key',
      shapes: [[{ base62: [32, 64] }], uuid],
      beside: [
        { named: '*kapa_api_key' },
        { named: '*kapa_ai_api_key' },
        { named: '*kapaai_api_key' },
        { named: '*kapa_token' },
        { word: 'api.kapa.ai', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.kapa.ai/api/getting-started/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Asks the assistant, at the cost of the account.',
    },
  },
} as const satisfies Service
