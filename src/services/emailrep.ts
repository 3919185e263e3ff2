import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 48 small letters and digits, as samples look. */
export const emailrep = {
  id: 'emailrep',
  name: 'EmailRep',
  docs: 'https://docs.sublimesecurity.com/',
  hosts: ['emailrep.io'],
  keys: {
    'emailrep-api-key': {
      name: 'EmailRep API key',
      shape: [{ base36: 48 }],
      beside: [...apiKeyNames('emailrep'), { word: 'emailrep.io', within: 160 }],
      carriers: [{ header: 'Key', value: '{key}' }],
      manual: {
        page: 'https://docs.sublimesecurity.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
