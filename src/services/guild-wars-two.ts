import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        ...apiKeyNames('gw2', 'guildwars2', 'guildwars'),
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
