import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Query tokens: 64 hexadecimal digits, as in the example of the bank’s own package for R. */
export const banxico = {
  id: 'banxico',
  name: 'Banxico',
  docs: 'https://www.banxico.org.mx/SieAPIRest/',
  hosts: ['www.banxico.org.mx'],
  keys: {
    'banxico-api-key': {
      name: 'Banxico API key',
      source: 'https://rdrr.io/cran/siebanxicor/man/siebanxicor.html',
      shape: [{ hex: 64 }],
      beside: [
        ...tokenNames('banxico'),
        { named: '*banxico_secret' },
        { named: '*banxico_api_secret' },
        { named: '*banxico_access_key' },
        ...tokenNames('sie_banxico'),
        { named: '*sie_banxico_secret' },
        { named: '*sie_banxico_api_secret' },
        { named: '*sie_banxico_access_key' },
        { word: 'www.banxico.org.mx', within: 160 },
      ],
      carriers: [{ header: 'Bmx-Token', value: '{key}' }],
      manual: {
        page: 'https://www.banxico.org.mx/SieAPIRest/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
