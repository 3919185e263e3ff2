import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID. */
export const cambAi = {
  id: 'camb-ai',
  name: 'CAMB.AI',
  docs: 'https://docs.camb.ai/',
  hosts: ['client.camb.ai', 'studio.camb.ai'],
  keys: {
    'camb-ai-api-key': {
      name: 'CAMB.AI API key',
      shape: uuid,
      beside: [
        { named: '*camb_api_key' },
        { named: '*camb_ai_api_key' },
        { named: '*cambai_api_key' },
        { named: '*camb_ai_key' },
        { named: '*cambai_key' },
        { word: 'client.camb.ai', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://studio.camb.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Makes pictures, videos or sound at the cost of the account.',
    },
  },
} as const satisfies Service
