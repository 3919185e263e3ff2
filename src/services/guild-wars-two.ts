import type { Service } from '../model/service.ts'

/**
 * API keys: 8 hexadecimal digits in upper case, `-`, 4 hexadecimal digits in upper case, `-`, 4 hexadecimal digits in upper
 * case, `-`, 4 hexadecimal digits in upper case, `-`, 20 hexadecimal digits in upper case, `-`, 4 hexadecimal digits in
 * upper case, `-`, 4 hexadecimal digits in upper case, `-`, 4 hexadecimal digits in upper case, `-` and 12 hexadecimal
 * digits in upper case, as samples look.
 */
export const guildWarsTwo = {
  id: 'guild-wars-two',
  name: 'Guild Wars 2',
  docs: 'https://wiki.guildwars2.com/wiki/API:API_key',
  hosts: ['api.guildwars2.com'],
  keys: {
    'guild-wars-two-api-key': {
      name: 'Guild Wars 2 API key',
      shape: [
        { hexUpper: 8 },
        '-',
        { hexUpper: 4 },
        '-',
        { hexUpper: 4 },
        '-',
        { hexUpper: 4 },
        '-',
        { hexUpper: 20 },
        '-',
        { hexUpper: 4 },
        '-',
        { hexUpper: 4 },
        '-',
        { hexUpper: 4 },
        '-',
        { hexUpper: 12 },
      ],
      beside: [
        { named: '*gw2_api_key' },
        { named: '*gw2_key' },
        { named: '*gw2_token' },
        { named: '*gw2_api_token' },
        { named: '*gw2_access_token' },
        { named: '*gw2_secret' },
        { named: '*gw2_api_secret' },
        { named: '*gw2_access_key' },
        { named: '*guildwars2_api_key' },
        { named: '*guildwars2_key' },
        { named: '*guildwars2_token' },
        { named: '*guildwars2_api_token' },
        { named: '*guildwars2_access_token' },
        { named: '*guildwars2_secret' },
        { named: '*guildwars2_api_secret' },
        { named: '*guildwars2_access_key' },
        { named: '*guildwars_api_key' },
        { named: '*guildwars_key' },
        { named: '*guildwars_token' },
        { named: '*guildwars_api_token' },
        { named: '*guildwars_access_token' },
        { named: '*guildwars_secret' },
        { named: '*guildwars_api_secret' },
        { named: '*guildwars_access_key' },
        { named: '*api_key' },
        { named: '*token' },
        { word: 'api.guildwars2.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://wiki.guildwars2.com/wiki/API:API_key',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the account of its owner.',
    },
  },
} as const satisfies Service
