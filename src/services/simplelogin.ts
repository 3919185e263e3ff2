import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: small letters, as its own code makes random strings; 60 of them, as samples look. */
export const simplelogin = {
  id: 'simplelogin',
  name: 'SimpleLogin',
  docs: 'https://github.com/simple-login/app/blob/master/docs/api.md',
  hosts: ['app.simplelogin.io'],
  keys: {
    'simplelogin-api-key': {
      name: 'SimpleLogin API key',
      source: 'https://github.com/simple-login/app/blob/01815b9153aacf7f86403a604d804730a58f15f2/app/utils.py',
      shape: [{ lower: 60 }],
      beside: [...apiKeyNames('simplelogin'), { word: 'app.simplelogin.io', within: 160 }],
      carriers: [{ header: 'Authentication', value: '{key}' }],
      manual: {
        page: 'https://github.com/simple-login/app/blob/master/docs/api.md',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the owner’s addresses.',
    },
  },
} as const satisfies Service
