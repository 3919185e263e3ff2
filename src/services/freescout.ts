import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*freescout_api_key' },
        { named: '*freescout_key' },
        { named: '*freescout_token' },
        { named: '*freescout_api_token' },
        { named: '*freescout_access_token' },
        { named: '*freescout_secret' },
        { named: '*freescout_api_secret' },
        { named: '*freescout_access_key' },
      ],
      carriers: [{ header: 'X-FreeScout-API-Key', value: '{key}' }],
      manual: {
        page: 'https://api-docs.freescout.net/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
