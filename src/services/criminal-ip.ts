import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 60 letters and digits, as samples look. */
export const criminalIp = {
  id: 'criminal-ip',
  name: 'Criminal IP',
  docs: 'https://www.criminalip.io/developer',
  hosts: ['api.criminalip.io'],
  keys: {
    'criminal-ip-api-key': {
      name: 'Criminal IP API key',
      shape: [{ base62: 60 }],
      beside: [...apiKeyNames('criminalip'), { word: 'api.criminalip.io', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://www.criminalip.io/developer',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
