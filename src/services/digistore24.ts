import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*digistore24_api_key' },
        { named: '*digistore24_key' },
        { named: '*digistore24_token' },
        { named: '*digistore24_api_token' },
        { named: '*digistore24_access_token' },
        { named: '*digistore24_secret' },
        { named: '*digistore24_api_secret' },
        { named: '*digistore24_access_key' },
        { named: '*digistore_api_key' },
        { named: '*digistore_key' },
        { named: '*digistore_token' },
        { named: '*digistore_api_token' },
        { named: '*digistore_access_token' },
        { named: '*digistore_secret' },
        { named: '*digistore_api_secret' },
        { named: '*digistore_access_key' },
        { named: '*ds24_api_key' },
        { named: '*ds24_key' },
        { named: '*ds24_token' },
        { named: '*ds24_api_token' },
        { named: '*ds24_access_token' },
        { named: '*ds24_secret' },
        { named: '*ds24_api_secret' },
        { named: '*ds24_access_key' },
      ],
      carriers: [{ header: 'X-DS-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://dev.digistore24.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
