import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 28 letters and digits, as samples look. */
export const securityscorecard = {
  id: 'securityscorecard',
  name: 'SecurityScorecard',
  docs: 'https://securityscorecard.readme.io/',
  hosts: ['api.securityscorecard.io'],
  keys: {
    'securityscorecard-api-key': {
      name: 'SecurityScorecard API key',
      shape: [{ base62: 28 }],
      beside: [
        ...tokenNames('securityscorecard'),
        { named: '*securityscorecard_secret' },
        { named: '*securityscorecard_api_secret' },
        { named: '*securityscorecard_access_key' },
        { word: 'api.securityscorecard.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://securityscorecard.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
