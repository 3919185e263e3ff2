import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const yext = {
  id: 'yext',
  name: 'Yext',
  docs: 'https://hitchhikers.yext.com/',
  hosts: ['api.yextapis.com', 'liveapi.yext.com'],
  keys: {
    'yext-api-key': {
      name: 'Yext API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('yext'), { word: 'api.yextapis.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://hitchhikers.yext.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
