import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 hexadecimal digits are looked at. */
export const propellerads = {
  id: 'propellerads',
  name: 'PropellerAds',
  docs: 'https://ssp-api.propellerads.com/',
  hosts: ['ssp-api.propellerads.com'],
  keys: {
    'propellerads-api-key': {
      name: 'PropellerAds API key',
      shape: [{ hex: [40, 64] }],
      beside: [
        ...tokenNames('propellerads'),
        { named: '*propellerads_secret' },
        { named: '*propellerads_api_secret' },
        { named: '*propellerads_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://ssp-api.propellerads.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
