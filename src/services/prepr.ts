import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const prepr = {
  id: 'prepr',
  name: 'Prepr',
  docs: 'https://docs.prepr.io/',
  hosts: ['graphql.prepr.io', 'api.eu1.prepr.io'],
  keys: {
    'prepr-api-key': {
      name: 'Prepr API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*prepr_token' },
        { named: '*prepr_api_token' },
        { named: '*prepr_access_token' },
        { named: '*prepr_api_key' },
        { named: '*prepr_key' },
        { named: '*prepr_pat' },
        { named: '*prepr_personal_access_token' },
        { named: '*prepr_auth_token' },
        { word: 'graphql.prepr.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.prepr.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
