import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const ellipticAml = {
  id: 'elliptic-aml',
  name: 'Elliptic (compliance)',
  docs: 'https://developers.elliptic.co/',
  hosts: ['aml-api.elliptic.co'],
  keys: {
    'elliptic-aml-api-key': {
      name: 'Elliptic (compliance) API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('elliptic_aml', 'elliptic_co'), { word: 'aml-api.elliptic.co', within: 160 }],
      manual: {
        page: 'https://developers.elliptic.co/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
