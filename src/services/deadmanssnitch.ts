import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 small letters and digits, as samples look. */
export const deadmanssnitch = {
  id: 'deadmanssnitch',
  name: 'Dead Man’s Snitch',
  docs: 'https://deadmanssnitch.com/docs/api/v1',
  hosts: ['api.deadmanssnitch.com', 'nosnch.in'],
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
    // Its form rests on samples.
    'deadmanssnitch-address': {
      name: 'Dead Man’s Snitch check-in address',
      shape: ['https://nosnch.in/', { hex: 10 }],
      access: 'write',
      manual: {
        page: 'https://deadmanssnitch.com/docs/api/v1',
        steps: ['Open the snitch', 'Make another in its place, and delete it'],
      },
      reach: 'Checks in for one job, so that no alarm is raised.',
    },
  },
} as const satisfies Service
