import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 90 characters of base64 are looked at. */
export const cryptolens = {
  id: 'cryptolens',
  name: 'Cryptolens',
  docs: 'https://help.cryptolens.io/',
  hosts: ['api.cryptolens.io', 'app.cryptolens.io'],
  keys: {
    'cryptolens-api-key': {
      name: 'Cryptolens API key',
      shape: [{ base64: [40, 90] }],
      beside: tokenNames('cryptolens'),
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://help.cryptolens.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes and reads licences.',
    },
  },
} as const satisfies Service
