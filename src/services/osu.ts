import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys of the older API: 40 hexadecimal digits. Client secrets: 40 letters and digits, as samples look. */
export const osu = {
  id: 'osu',
  name: 'osu!',
  docs: 'https://osu.ppy.sh/docs/',
  hosts: ['osu.ppy.sh'],
  keys: {
    'osu-api-key': {
      name: 'osu! API key',
      source:
        'https://github.com/ppy/osu-web/blob/3b58362213edae51bc409ed20bac37323ff217fe/app/Http/Controllers/LegacyApiKeyController.php',
      shape: [{ base62: 40 }],
      beside: [
        ...named(
          ['osu', 'osu_oauth'],
          [
            '_client_secret',
            '_secret',
            '_api_key',
            '_key',
            '_token',
            '_api_token',
            '_access_token',
            '_api_secret',
            '_access_key',
          ],
        ),
        { word: 'osu.ppy.sh', within: 160 },
      ],
      carriers: [{ query: 'k' }],
      manual: { page: 'https://osu.ppy.sh/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
