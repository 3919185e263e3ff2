import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const snovIo = {
  id: 'snov-io',
  name: 'Snov.io',
  docs: 'https://snov.io/api',
  hosts: ['api.snov.io'],
  keys: {
    'snov-io-api-key': {
      name: 'Snov.io API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('snov', 'snovio'), { word: 'api.snov.io', within: 160 }],
      manual: { page: 'https://snov.io/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
