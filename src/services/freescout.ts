import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const freescout = {
  id: 'freescout',
  name: 'FreeScout',
  docs: 'https://api-docs.freescout.net/',
  hosts: [],
  selfHosted: true,
  keys: {
    'freescout-api-key': {
      name: 'FreeScout API key',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('freescout'),
      carriers: [{ header: 'X-FreeScout-API-Key', value: '{key}' }],
      manual: {
        page: 'https://api-docs.freescout.net/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
