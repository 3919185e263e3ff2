import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 32 to 200 hexadecimal digits, `t=` and 1 to 8 digits are looked at. */
export const superannotate = {
  id: 'superannotate',
  name: 'SuperAnnotate',
  docs: 'https://doc.superannotate.com/',
  hosts: ['api.superannotate.com'],
  keys: {
    'superannotate-api-key': {
      name: 'SuperAnnotate API key',
      shape: [{ hex: [32, 200] }, 't=', { digit: [1, 8] }],
      beside: [
        { named: '*superannotate_token' },
        { named: '*superannotate_api_token' },
        { named: '*superannotate_access_token' },
        { named: '*superannotate_api_key' },
        { named: '*superannotate_key' },
        { named: '*superannotate_pat' },
        { named: '*superannotate_personal_access_token' },
        { named: '*superannotate_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://doc.superannotate.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
