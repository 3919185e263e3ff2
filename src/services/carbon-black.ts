import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 24 capital letters and digits, `/` and 10 capital letters and digits, as samples look. */
export const carbonBlack = {
  id: 'carbon-black',
  name: 'Carbon Black',
  docs: 'https://developer.carbonblack.com/',
  hosts: ['defense.conferdeploy.net', 'api.confer.net'],
  keys: {
    'carbon-black-api-key': {
      name: 'Carbon Black API key',
      shape: [{ base36upper: 24 }, '/', { base36upper: 10 }],
      beside: [
        ...tokenNames('carbon_black', 'cbc'),
        { named: '*cbapi_token' },
        { named: '*cbapi_access_token' },
        { named: '*cbapi_key' },
        { named: '*cbapi_pat' },
        { named: '*cbapi_personal_access_token' },
        { named: '*cbapi_auth_token' },
        ...tokenNames('cb_defense', 'cbd'),
        { word: 'defense.conferdeploy.net', within: 160 },
      ],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.carbonblack.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
