import type { Service } from '../model/service.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const njalla = {
  id: 'njalla',
  name: 'Njalla',
  docs: 'https://njal.la/api/',
  hosts: ['njal.la'],
  keys: {
    'njalla-api-token': {
      name: 'Njalla API token',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*njalla_token' },
        { named: '*njalla_api_token' },
        { named: '*njalla_access_token' },
        { named: '*njalla_api_key' },
        { named: '*njalla_key' },
        { named: '*njalla_pat' },
        { named: '*njalla_personal_access_token' },
        { named: '*njalla_auth_token' },
        { word: 'njal.la', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Njalla {key}' }],
      manual: { page: 'https://njal.la/settings/api/', steps: ['Find the token', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
