import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const cvat = {
  id: 'cvat',
  name: 'CVAT',
  docs: 'https://docs.cvat.ai/',
  hosts: [],
  selfHosted: true,
  keys: {
    'cvat-api-key': {
      name: 'CVAT API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*cvat_token' },
        { named: '*cvat_api_token' },
        { named: '*cvat_access_token' },
        { named: '*cvat_api_key' },
        { named: '*cvat_key' },
        { named: '*cvat_pat' },
        { named: '*cvat_personal_access_token' },
        { named: '*cvat_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.cvat.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
