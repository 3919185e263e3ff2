import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Web API keys: 32 letters and digits, as its own code draws them. */
export const retroachievements = {
  id: 'retroachievements',
  name: 'RetroAchievements',
  docs: 'https://api-docs.retroachievements.org/',
  hosts: ['retroachievements.org'],
  keys: {
    'retroachievements-api-key': {
      name: 'RetroAchievements API key',
      source:
        'https://github.com/RetroAchievements/RAWeb/blob/0b66a5f85ba565f40a64c18af23d210a5f187066/lib/database/user-auth.php',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('retroachievements'),
        { named: '*retroachievements_web_api_key' },
        ...apiKeyNames('ra_web'),
        { named: '*ra_web_web_api_key' },
        { word: 'retroachievements.org', within: 160 },
      ],
      carriers: [{ query: 'y' }],
      manual: {
        page: 'https://api-docs.retroachievements.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
