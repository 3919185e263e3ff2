import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits. */
export const mbta = {
  id: 'mbta',
  name: 'MBTA',
  docs: 'https://api-v3.mbta.com/',
  hosts: ['api-v3.mbta.com'],
  keys: {
    'mbta-api-key': {
      name: 'MBTA API key',
      source: 'https://github.com/mbta/api/blob/318221e3d9afcb54a3519a8fd502cf63f15ee976/apps/api_accounts/lib/api_accounts.ex',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('mbta'), { word: 'api-v3.mbta.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://api-v3.mbta.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
