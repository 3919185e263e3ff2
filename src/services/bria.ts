import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits. */
export const bria = {
  id: 'bria',
  name: 'Bria',
  docs: 'https://docs.bria.ai/',
  hosts: ['engine.prod.bria-api.com', 'platform.bria.ai'],
  keys: {
    'bria-api-token': {
      name: 'Bria API token',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('bria', 'bria_ai'), { word: 'bria-api.com', within: 160 }],
      carriers: [{ header: 'api_token', value: '{key}' }],
      manual: { page: 'https://platform.bria.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Makes pictures, videos or sound at the cost of the account.',
    },
  },
} as const satisfies Service
