import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 112 hexadecimal digits, as samples look. */
export const opensrs = {
  id: 'opensrs',
  name: 'OpenSRS',
  docs: 'https://domains.opensrs.guide/docs',
  hosts: ['rr-n1-tor.opensrs.net', 'horizon.opensrs.net'],
  keys: {
    'opensrs-api-key': {
      name: 'OpenSRS API key',
      shape: [{ hex: 112 }],
      beside: [...apiKeyNames('opensrs', 'open_srs', 'tucows')],
      access: 'full',
      manual: {
        page: 'https://domains.opensrs.guide/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys, moves and changes domains.',
    },
  },
} as const satisfies Service
