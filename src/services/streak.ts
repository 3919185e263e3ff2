import type { Service } from '../model/service.ts'

/** API keys have 32 hex digits, as samples look. */
export const streak = {
  id: 'streak',
  name: 'Streak',
  docs: 'https://streak.readme.io/reference/authentication',
  hosts: ['api.streak.com', 'www.streak.com'],
  keys: {
    'streak-api-key': {
      name: 'Streak API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*streak_api_key' },
        { named: '*streak_api_token' },
        { named: '*streak_crm_api_key' },
        { named: '*streak_crm_key' },
        { named: '*streak_crm_token' },
        { word: 'api.streak.com', within: 200 },
      ],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: { page: 'https://www.streak.com/', steps: ['Streak settings in Gmail, API keys', 'Delete the key'] },
      reach: 'Reads and changes pipelines and boxes, as its user.',
    },
  },
} as const satisfies Service
