import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 random bytes in URL-safe base64, as its public code makes them. */
export const aiHorde = {
  id: 'ai-horde',
  name: 'AI Horde',
  docs: 'https://aihorde.net/',
  hosts: ['aihorde.net', 'stablehorde.net'],
  keys: {
    'ai-horde-api-key': {
      name: 'AI Horde API key',
      source: 'https://github.com/Haidra-Org/AI-Horde/blob/04a66c02ce1b42355c2237ac8899fc611f3328aa/horde/routes.py',
      shape: [{ base64url: 22 }],
      beside: [...apiKeyNames('ai_horde', 'horde', 'stable_horde', 'kobold_horde'), { word: 'aihorde.net', within: 160 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://aihorde.net/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of work.',
    },
  },
} as const satisfies Service
