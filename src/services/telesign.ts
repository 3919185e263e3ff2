import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*telesign_api_key' },
        { named: '*telesign_key' },
        { named: '*telesign_token' },
        { named: '*telesign_api_token' },
        { named: '*telesign_access_token' },
        { named: '*telesign_secret' },
        { named: '*telesign_api_secret' },
        { named: '*telesign_access_key' },
        { word: 'rest-ww.telesign.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.telesign.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
