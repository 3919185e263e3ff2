import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const leakcheck = {
  id: 'leakcheck',
  name: 'LeakCheck',
  docs: 'https://wiki.leakcheck.io/',
  hosts: ['leakcheck.io'],
  keys: {
    'leakcheck-api-key': {
      name: 'LeakCheck API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('leakcheck'), { word: 'leakcheck.io', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://wiki.leakcheck.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
