import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('speedcurve'), { word: 'api.speedcurve.com', within: 160 }],
      carriers: [{ basic: '{key}:x' }],
      manual: {
        page: 'https://api.speedcurve.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
