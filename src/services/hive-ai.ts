import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const hiveAi = {
  id: 'hive-ai',
  name: 'Hive AI',
  docs: 'https://docs.thehive.ai/',
  hosts: ['api.thehive.ai'],
  keys: {
    'hive-ai-api-key': {
      name: 'Hive AI API key',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('thehive_ai', 'hive_ai', 'hive_moderation', 'hive_text', 'hive_visual'),
        { word: 'api.thehive.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.thehive.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
