import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits; no page shows one. */
export const wavespeed = {
  id: 'wavespeed',
  name: 'WaveSpeedAI',
  docs: 'https://wavespeed.ai/docs/api-authentication',
  hosts: ['api.wavespeed.ai'],
  keys: {
    'wavespeed-api-key': {
      name: 'WaveSpeedAI API key',
      shapes: [[{ hex: 64 }], ['ws_', { base62: [32, 64] }]],
      beside: [...apiKeyNames('wavespeed', 'wave_speed', 'wavespeedai'), { word: 'api.wavespeed.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://api.wavespeed.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Makes pictures, videos or sound at the cost of the account.',
    },
  },
} as const satisfies Service
