import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const niutrans = {
  id: 'niutrans',
  name: 'NiuTrans',
  docs: 'https://niutrans.com/documents/',
  hosts: ['api.niutrans.com'],
  keys: {
    'niutrans-api-key': {
      name: 'NiuTrans API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*niutrans_api_key' },
        { named: '*niutrans_key' },
        { named: '*niutrans_token' },
        { named: '*niutrans_api_token' },
        { named: '*niutrans_access_token' },
        { named: '*niutrans_secret' },
        { named: '*niutrans_api_secret' },
        { named: '*niutrans_access_key' },
        { word: 'api.niutrans.com', within: 160 },
      ],
      manual: {
        page: 'https://niutrans.com/documents/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
