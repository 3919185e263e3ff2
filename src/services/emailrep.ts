import type { Service } from '../model/service.ts'

/** API keys: 48 small letters and digits, as samples look. */
export const emailrep = {
  id: 'emailrep',
  name: 'EmailRep',
  docs: 'https://docs.sublimesecurity.com/',
  hosts: ['emailrep.io'],
  keys: {
    'emailrep-api-key': {
      name: 'EmailRep API key',
      shape: [{ base36: 48 }],
      beside: [
        { named: '*emailrep_api_key' },
        { named: '*emailrep_key' },
        { named: '*emailrep_token' },
        { named: '*emailrep_api_token' },
        { named: '*emailrep_access_token' },
        { named: '*emailrep_secret' },
        { named: '*emailrep_api_secret' },
        { named: '*emailrep_access_key' },
        { word: 'emailrep.io', within: 160 },
      ],
      carriers: [{ header: 'Key', value: '{key}' }],
      manual: {
        page: 'https://docs.sublimesecurity.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
