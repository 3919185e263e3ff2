import type { Service } from '../model/service.ts'

/** API tokens: 25 hexadecimal digits, as samples look. */
export const kimai = {
  id: 'kimai',
  name: 'Kimai',
  docs: 'https://www.kimai.org/documentation/rest-api.html',
  hosts: ['*.kimai.cloud'],
  selfHosted: true,
  keys: {
    'kimai-token': {
      name: 'Kimai API token',
      shape: [{ hex: 25 }],
      beside: [
        { named: '*kimai_token' },
        { named: '*kimai_api_token' },
        { named: '*kimai_access_token' },
        { named: '*kimai_api_key' },
        { named: '*kimai_key' },
        { named: '*kimai_pat' },
        { named: '*kimai_personal_access_token' },
        { named: '*kimai_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.kimai.org/documentation/rest-api.html',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes times, as its user may.',
    },
  },
} as const satisfies Service
