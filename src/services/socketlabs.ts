import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 characters, `.` and 40, as its own library checks; older injection keys have 20 letters and digits. */
export const socketlabs = {
  id: 'socketlabs',
  name: 'SocketLabs',
  docs: 'https://www.socketlabs.com/docs/',
  hosts: ['inject.socketlabs.com'],
  keys: {
    'socketlabs-api-key': {
      name: 'SocketLabs API key',
      source:
        'https://github.com/socketlabs/socketlabs-python/blob/67c102e9ae463725f6d8524002feed8ebbabf063/socketlabs/injectionapi/core/apikeyparser.py',
      shapes: [[{ base62: 20 }, '.', { base62: 40 }], [{ base62: 20 }]],
      beside: [
        ...apiKeyNames('socketlabs'),
        { named: '*socketlabs_injection_api_key' },
        { word: 'inject.socketlabs.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.socketlabs.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
