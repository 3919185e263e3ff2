import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 random bytes in hexadecimal digits. */
export const changedetection = {
  id: 'changedetection',
  name: 'changedetection.io',
  docs: 'https://changedetection.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'changedetection-api-key': {
      name: 'changedetection.io API key',
      source:
        'https://github.com/dgtlmoon/changedetection.io/blob/00848123009c9bad79cf344b7bb6204599271446/changedetectionio/store.py',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('changedetection', 'changedetection_io'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://changedetection.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
