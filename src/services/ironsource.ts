import type { Service } from '../model/service.ts'

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
        { named: '*ironsource_secret' },
        { named: '*ironsource_client_secret' },
        { named: '*ironsource_api_secret' },
        { named: '*ironsource_app_secret' },
        { named: '*ironsource_refresh_token' },
        { named: '*levelplay_secret' },
        { named: '*levelplay_client_secret' },
        { named: '*levelplay_api_secret' },
        { named: '*levelplay_app_secret' },
        { named: '*levelplay_refresh_token' },
        { named: '*ironsrc_secret' },
        { named: '*ironsrc_client_secret' },
        { named: '*ironsrc_api_secret' },
        { named: '*ironsrc_app_secret' },
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
