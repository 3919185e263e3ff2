import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const traccar = {
  id: 'traccar',
  name: 'Traccar',
  docs: 'https://www.traccar.org/traccar-api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'traccar-api-key': {
      name: 'Traccar API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*traccar_token' },
        { named: '*traccar_api_token' },
        { named: '*traccar_access_token' },
        { named: '*traccar_api_key' },
        { named: '*traccar_key' },
        { named: '*traccar_pat' },
        { named: '*traccar_personal_access_token' },
        { named: '*traccar_auth_token' },
      ],
      manual: {
        page: 'https://www.traccar.org/traccar-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads where devices are.',
    },
  },
} as const satisfies Service
