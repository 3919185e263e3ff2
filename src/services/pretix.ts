import type { Service } from '../model/service.ts'

/** API keys: 64 small letters and digits, as samples look. */
export const pretix = {
  id: 'pretix',
  name: 'pretix',
  docs: 'https://docs.pretix.eu/',
  hosts: [],
  selfHosted: true,
  keys: {
    'pretix-api-key': {
      name: 'pretix API key',
      shape: [{ base36: 64 }],
      beside: [
        { named: '*pretix_token' },
        { named: '*pretix_api_token' },
        { named: '*pretix_access_token' },
        { named: '*pretix_api_key' },
        { named: '*pretix_key' },
        { named: '*pretix_pat' },
        { named: '*pretix_personal_access_token' },
        { named: '*pretix_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.pretix.eu/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
