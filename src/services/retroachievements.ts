import type { Service } from '../model/service.ts'

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
        { named: '*retroachievements_api_key' },
        { named: '*retroachievements_key' },
        { named: '*retroachievements_token' },
        { named: '*retroachievements_api_token' },
        { named: '*retroachievements_access_token' },
        { named: '*retroachievements_secret' },
        { named: '*retroachievements_api_secret' },
        { named: '*retroachievements_access_key' },
        { named: '*retroachievements_web_api_key' },
        { named: '*ra_web_api_key' },
        { named: '*ra_web_key' },
        { named: '*ra_web_token' },
        { named: '*ra_web_api_token' },
        { named: '*ra_web_access_token' },
        { named: '*ra_web_secret' },
        { named: '*ra_web_api_secret' },
        { named: '*ra_web_access_key' },
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
