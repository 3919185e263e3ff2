import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 80 hexadecimal digits, as samples look. */
export const nuki = {
  id: 'nuki',
  name: 'Nuki',
  docs: 'https://developer.nuki.io/',
  hosts: ['api.nuki.io'],
  keys: {
    'nuki-api-key': {
      name: 'Nuki API key',
      shape: [{ hex: 80 }],
      beside: [...tokenNames('nuki', 'nuki_web'), { word: 'api.nuki.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.nuki.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Opens the owner’s doors.',
    },
  },
} as const satisfies Service
