import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: `addy_io_` and 40 to 60 letters and digits, as samples look; before there was a prefix, and where one's own server
 * sets none, what Laravel Sanctum makes: 40 letters and digits, in later versions with 8 hexadecimal digits of a CRC-32 at the
 * end. Sanctum's number before `|` is cut off.
 */
export const anonaddy = {
  id: 'anonaddy',
  name: 'addy.io',
  docs: 'https://app.addy.io/docs/',
  hosts: ['app.addy.io', 'app.anonaddy.com'],
  keys: {
    'anonaddy-api-key': {
      name: 'addy.io API key',
      shape: ['addy_io_', { base62: [40, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.addy.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes the owner’s addresses.',
    },
    'anonaddy-unmarked-api-key': {
      name: 'addy.io API key without prefix',
      source:
        'https://github.com/anonaddy/anonaddy/blob/150542f3c1174b5111faa21350e8f97b4bb9faa7/app/Http/Controllers/Auth/PersonalAccessTokenController.php',
      shapes: [[{ base62: 40 }], [{ base62: 40 }, { crc32: 'hex', length: 8, over: 'runs' }]],
      beside: [
        ...apiKeyNames('anonaddy', 'addy', 'addy_io', 'addyio'),
        { word: 'app.addy.io/api', within: 160 },
        { word: 'app.anonaddy.com/api', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.addy.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes the owner’s addresses.',
    },
  },
} as const satisfies Service
