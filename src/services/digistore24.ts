import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 4 to 8 digits, `-` and 36 to 42 letters and digits, as samples look. */
export const digistore24 = {
  id: 'digistore24',
  name: 'Digistore24',
  docs: 'https://dev.digistore24.com/',
  hosts: ['www.digistore24.com'],
  keys: {
    'digistore24-api-key': {
      name: 'Digistore24 API key',
      shape: [{ digit: [4, 8] }, '-', { base62: [36, 42] }],
      beside: apiKeyNames('digistore24', 'digistore', 'ds24'),
      carriers: [{ header: 'X-DS-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://dev.digistore24.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
