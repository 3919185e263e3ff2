import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `AK_CS.`, 32 hexadecimal digits and a run of letters and digits, as samples look. */
export const casso = {
  id: 'casso',
  name: 'Casso',
  docs: 'https://developer.casso.vn/',
  hosts: ['oauth.casso.vn'],
  keys: {
    'casso-api-key': {
      name: 'Casso API key',
      shape: ['AK_CS.', { hex: 32 }, '.', { base62: [20, 120] }],
      beside: [...apiKeyNames('casso')],
      carriers: [{ header: 'Authorization', value: 'Apikey {key}' }],
      manual: {
        page: 'https://developer.casso.vn/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the payments of the joined bank accounts.',
    },
  },
} as const satisfies Service
