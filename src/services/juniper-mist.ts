import type { Service } from '../model/service.ts'

/** API tokens: no page says how long; 60 to 120 letters and digits are looked at. */
export const juniperMist = {
  id: 'juniper-mist',
  name: 'Juniper Mist',
  docs: 'https://www.juniper.net/documentation/us/en/software/mist/automation-integration/topics/concept/rest-api-authentication.html',
  hosts: ['api.mist.com', '*.mist.com'],
  keys: {
    'juniper-mist-api-token': {
      name: 'Juniper Mist API token',
      shape: [{ base62: [60, 120] }],
      beside: [
        { named: '*mist_apitoken' },
        { named: '*mist_token' },
        { named: '*juniper_mist_apitoken' },
        { named: '*juniper_mist_token' },
        { named: '*mistsys_apitoken' },
        { named: '*mistsys_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://manage.mist.com/', steps: ['My account, API token: delete it'] },
      reach: 'Reads and changes networks, as its owner may.',
    },
  },
} as const satisfies Service
