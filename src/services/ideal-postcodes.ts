import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ak_` and 22 to 28 letters and digits, as samples look. */
export const idealPostcodes = {
  id: 'ideal-postcodes',
  name: 'Ideal Postcodes',
  docs: 'https://docs.ideal-postcodes.co.uk/',
  hosts: ['api.ideal-postcodes.co.uk'],
  keys: {
    'ideal-postcodes-api-key': {
      name: 'Ideal Postcodes API key',
      shape: ['ak_', { base62: [22, 28] }],
      beside: apiKeyNames('ideal_postcodes'),
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.ideal-postcodes.co.uk/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
