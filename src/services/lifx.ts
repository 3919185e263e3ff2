import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 64 hexadecimal digits, as samples look. */
export const lifx = {
  id: 'lifx',
  name: 'LIFX',
  docs: 'https://api.developer.lifx.com/',
  hosts: ['api.lifx.com'],
  keys: {
    'lifx-api-key': {
      name: 'LIFX API key',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('lifx'), { word: 'api.lifx.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: {
        page: 'https://api.developer.lifx.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
