import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys of games: 40 hexadecimal digits in the page’s sample. */
export const gameanalytics = {
  id: 'gameanalytics',
  name: 'GameAnalytics',
  docs: 'https://docs.gameanalytics.com/',
  hosts: ['api.gameanalytics.com'],
  keys: {
    'gameanalytics-api-key': {
      name: 'GameAnalytics API key',
      source: 'https://docs.gameanalytics.com/integrations/api/setup',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*gameanalytics_game_secret' },
        ...secretNames('gameanalytics'),
        { word: 'api.gameanalytics.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.gameanalytics.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
