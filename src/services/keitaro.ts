import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const keitaro = {
  id: 'keitaro',
  name: 'Keitaro',
  docs: 'https://docs.keitaro.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'keitaro-api-key': {
      name: 'Keitaro API key',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('keitaro'),
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.keitaro.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
