import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 64 to 128 hexadecimal digits are looked at. */
export const catchpoint = {
  id: 'catchpoint',
  name: 'Catchpoint',
  docs: 'https://portal.catchpoint.com/',
  hosts: ['io.catchpoint.com'],
  keys: {
    'catchpoint-api-key': {
      name: 'Catchpoint API key',
      shape: [{ hex: [64, 128] }],
      beside: [
        { named: '*catchpoint_token' },
        { named: '*catchpoint_api_token' },
        { named: '*catchpoint_access_token' },
        { named: '*catchpoint_api_key' },
        { named: '*catchpoint_key' },
        { named: '*catchpoint_pat' },
        { named: '*catchpoint_personal_access_token' },
        { named: '*catchpoint_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://portal.catchpoint.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
