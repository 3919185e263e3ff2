import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const hubstaff = {
  id: 'hubstaff',
  name: 'Hubstaff',
  docs: 'https://developer.hubstaff.com/',
  hosts: ['api.hubstaff.com'],
  keys: {
    'hubstaff-api-key': {
      name: 'Hubstaff API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('hubstaff'), { named: '*hubstaff_refresh_token' }, { named: '*hubstaff_personal_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.hubstaff.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes times of the organization.',
    },
  },
} as const satisfies Service
