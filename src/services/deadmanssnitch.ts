import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 small letters and digits, as samples look. */
export const deadmanssnitch = {
  id: 'deadmanssnitch',
  name: 'Dead Man’s Snitch',
  docs: 'https://deadmanssnitch.com/docs/api/v1',
  hosts: ['api.deadmanssnitch.com'],
  keys: {
    'deadmanssnitch-api-key': {
      name: 'Dead Man’s Snitch API key',
      shape: [{ base36: 20 }],
      beside: [...apiKeyNames('deadmanssnitch', 'dms'), { word: 'api.deadmanssnitch.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://deadmanssnitch.com/docs/api/v1',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
