import type { Service } from '../model/service.ts'

/** API keys: 30 small letters and digits, as samples look. */
export const speedcurve = {
  id: 'speedcurve',
  name: 'SpeedCurve',
  docs: 'https://api.speedcurve.com/',
  hosts: ['api.speedcurve.com'],
  keys: {
    'speedcurve-api-key': {
      name: 'SpeedCurve API key',
      shape: [{ base36: 30 }],
      beside: [
        { named: '*speedcurve_api_key' },
        { named: '*speedcurve_key' },
        { named: '*speedcurve_token' },
        { named: '*speedcurve_api_token' },
        { named: '*speedcurve_access_token' },
        { named: '*speedcurve_secret' },
        { named: '*speedcurve_api_secret' },
        { named: '*speedcurve_access_key' },
        { word: 'api.speedcurve.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:x' }],
      manual: {
        page: 'https://api.speedcurve.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
