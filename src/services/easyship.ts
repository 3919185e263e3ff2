import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: `prod_` or `sand_` and, in the page’s sample, 49 hexadecimal digits; others have 43 characters of base64 and `=`,
 * as samples look.
 */
export const easyship = {
  id: 'easyship',
  name: 'Easyship',
  docs: 'https://developers.easyship.com/',
  hosts: ['public-api.easyship.com'],
  keys: {
    'easyship-api-key': {
      name: 'Easyship API key',
      source: 'https://developers.easyship.com/reference/authentication-1',
      shapes: [
        [{ oneOf: ['prod_', 'sand_'] }, { base64: 43 }, '='],
        [{ oneOf: ['prod_', 'sand_'] }, { hex: [48, 50] }],
      ],
      beside: [...apiKeyNames('easyship'), { named: '*api_key' }, { named: '*token' }, { named: '*access_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.easyship.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
