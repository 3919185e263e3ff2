import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API keys: 40 hexadecimal digits, as samples look; newer ones begin with `cd_`, as those say who connect to it, and have as
 * none says how many, 24 to 80 letters, digits, `_` and `-`.
 */
export const crustdata = {
  id: 'crustdata',
  name: 'Crustdata',
  docs: 'https://docs.crustdata.com/',
  hosts: ['api.crustdata.com'],
  keys: {
    'crustdata-api-key': {
      name: 'Crustdata API key',
      shapes: [[{ hex: 40 }], ['cd_', { base64url: [24, 80] }]],
      beside: [...tokenNames('crustdata'), { word: 'api.crustdata.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.crustdata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
