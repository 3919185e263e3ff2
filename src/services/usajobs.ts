import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 characters of base64 and `=`, as samples look. */
export const usajobs = {
  id: 'usajobs',
  name: 'USAJOBS',
  docs: 'https://developer.usajobs.gov/',
  hosts: ['data.usajobs.gov'],
  keys: {
    'usajobs-api-key': {
      name: 'USAJOBS API key',
      shape: [{ base64: 43 }, '='],
      beside: [...apiKeyNames('usajobs'), { named: '*usajobs_authorization_key' }, { word: 'data.usajobs.gov', within: 160 }],
      carriers: [{ header: 'Authorization-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.usajobs.gov/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
