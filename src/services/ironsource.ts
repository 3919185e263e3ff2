import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const ironsource = {
  id: 'ironsource',
  name: 'ironSource (Unity LevelPlay)',
  docs: 'https://developers.is.com/',
  hosts: ['platform.ironsrc.com'],
  keys: {
    'ironsource-api-key': {
      name: 'ironSource (Unity LevelPlay) API key',
      shape: [{ hex: 32 }],
      beside: [
        ...secretNames('ironsource'),
        { named: '*ironsource_refresh_token' },
        ...secretNames('levelplay'),
        { named: '*levelplay_refresh_token' },
        ...secretNames('ironsrc'),
        { named: '*ironsrc_refresh_token' },
        { word: 'platform.ironsrc.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.is.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
