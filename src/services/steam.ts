import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Keys of the Web API: 32 hexadecimal digits in upper case, as samples look. */
export const steam = {
  id: 'steam',
  name: 'Steam',
  docs: 'https://steamcommunity.com/dev',
  hosts: ['api.steampowered.com', 'partner.steam-api.com'],
  keys: {
    'steam-api-key': {
      name: 'Steam Web API key',
      shape: [{ hexUpper: 32 }],
      beside: [
        ...named(
          ['steam', 'steam_web', 'steam_api', 'steamworks'],
          ['_api_key', '_key', '_web_api_key', '_token', '_apikey', '_secret'],
        ),
        { word: 'api.steampowered.com', within: 200 },
      ],
      carriers: [{ query: 'key' }, { header: 'x-webapi-key', value: '{key}' }],
      manual: { page: 'https://steamcommunity.com/dev/apikey', steps: ['Revoke my Steam Web API key'] },
      reach: 'Reads what its owner may of players and games; a publisher’s key changes them.',
    },
  },
} as const satisfies Service
