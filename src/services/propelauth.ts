import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 128 hexadecimal digits, as samples look. */
export const propelauth = {
  id: 'propelauth',
  name: 'PropelAuth',
  docs: 'https://docs.propelauth.com/',
  hosts: ['*.propelauthtest.com', 'auth.propelauth.com'],
  keys: {
    'propelauth-api-key': {
      name: 'PropelAuth API key',
      shape: [{ hex: 128 }],
      beside: [...apiKeyNames('propelauth'), { word: 'propelauthtest.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.propelauth.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
