import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const tidycal = {
  id: 'tidycal',
  name: 'TidyCal',
  docs: 'https://tidycal.com/developer/',
  hosts: ['tidycal.com'],
  keys: {
    'tidycal-api-key': {
      name: 'TidyCal API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('tidycal'),
        { named: '*tidycal_secret' },
        { named: '*tidycal_api_secret' },
        { named: '*tidycal_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://tidycal.com/developer/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings of the owner.',
    },
  },
} as const satisfies Service
