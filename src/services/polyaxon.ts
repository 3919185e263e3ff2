import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens are those of Django REST framework, as its own code shows: 20 random bytes as 40 hexadecimal digits. */
export const polyaxon = {
  id: 'polyaxon',
  name: 'Polyaxon',
  docs: 'https://polyaxon.com/docs/',
  hosts: ['cloud.polyaxon.com'],
  keys: {
    'polyaxon-api-key': {
      name: 'Polyaxon API key',
      source: 'https://github.com/polyaxon/polyaxon/blob/cb90b2fb165b3f9c7290be052e82c9b11e0a5ec4/polyaxon/users/utils.py',
      shape: [{ hex: 40 }],
      beside: [
        ...tokenNames('polyaxon'),
        { named: '*polyaxon_auth_api_token' },
        { named: '*polyaxon_auth_access_token' },
        { named: '*polyaxon_auth_api_key' },
        { named: '*polyaxon_auth_key' },
        { named: '*polyaxon_auth_pat' },
        { named: '*polyaxon_auth_personal_access_token' },
        { named: '*polyaxon_auth_auth_token' },
        { word: 'cloud.polyaxon.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://polyaxon.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
