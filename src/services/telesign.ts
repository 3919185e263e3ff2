import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 bytes in base64, 86 characters and `==`, as the example of its own SDK. */
export const telesign = {
  id: 'telesign',
  name: 'Telesign',
  docs: 'https://developer.telesign.com/',
  hosts: ['rest-ww.telesign.com', 'rest-api.telesign.com'],
  keys: {
    'telesign-api-key': {
      name: 'Telesign API key',
      source: 'https://github.com/TeleSign/python_telesign/blob/03fdeee54c7693faa6fe62ba46b0e9ae10f47b75/README.rst',
      shape: [{ base64: 86 }, '=='],
      beside: [...apiKeyNames('telesign'), { word: 'rest-ww.telesign.com', within: 160 }],
      manual: {
        page: 'https://developer.telesign.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
