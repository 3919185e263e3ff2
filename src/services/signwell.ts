import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const signwell = {
  id: 'signwell',
  name: 'SignWell',
  docs: 'https://developers.signwell.com/',
  hosts: ['www.signwell.com'],
  keys: {
    'signwell-api-key': {
      name: 'SignWell API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('signwell', 'docsketch'), { word: 'www.signwell.com', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.signwell.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
