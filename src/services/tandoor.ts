import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const tandoor = {
  id: 'tandoor',
  name: 'Tandoor',
  docs: 'https://docs.tandoor.dev/',
  hosts: [],
  selfHosted: true,
  keys: {
    'tandoor-api-key': {
      name: 'Tandoor API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*tandoor_token' },
        { named: '*tandoor_api_token' },
        { named: '*tandoor_access_token' },
        { named: '*tandoor_api_key' },
        { named: '*tandoor_key' },
        { named: '*tandoor_pat' },
        { named: '*tandoor_personal_access_token' },
        { named: '*tandoor_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.tandoor.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
