import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const voicerss = {
  id: 'voicerss',
  name: 'Voice RSS',
  docs: 'https://www.voicerss.org/api/',
  hosts: ['api.voicerss.org'],
  keys: {
    'voicerss-api-key': {
      name: 'Voice RSS API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('voicerss', 'voice_rss'), { word: 'api.voicerss.org', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://www.voicerss.org/api/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Makes speech at the cost of the account.',
    },
  },
} as const satisfies Service
