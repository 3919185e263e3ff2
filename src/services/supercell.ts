import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const supercell = {
  id: 'supercell',
  name: 'Supercell games',
  docs: 'https://developer.clashofclans.com/',
  hosts: ['api.clashofclans.com', 'api.clashroyale.com', 'api.brawlstars.com'],
  keys: {
    'supercell-api-key': {
      name: 'Supercell games API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('clash_of_clans'),
        { named: '*clash_of_clans_secret' },
        { named: '*clash_of_clans_api_secret' },
        { named: '*clash_of_clans_access_key' },
        ...tokenNames('coc'),
        { named: '*coc_secret' },
        { named: '*coc_api_secret' },
        { named: '*coc_access_key' },
        ...tokenNames('clash_royale'),
        { named: '*clash_royale_secret' },
        { named: '*clash_royale_api_secret' },
        { named: '*clash_royale_access_key' },
        ...tokenNames('brawl_stars'),
        { named: '*brawl_stars_secret' },
        { named: '*brawl_stars_api_secret' },
        { named: '*brawl_stars_access_key' },
        ...tokenNames('supercell'),
        { named: '*supercell_secret' },
        { named: '*supercell_api_secret' },
        { named: '*supercell_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.clashofclans.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
