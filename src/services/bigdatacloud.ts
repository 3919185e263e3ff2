import type { Service } from '../model/service.ts'

/** API keys: `bdc_` and 32 hexadecimal digits, as samples look. */
export const bigdatacloud = {
  id: 'bigdatacloud',
  name: 'BigDataCloud',
  docs: 'https://www.bigdatacloud.com/docs/',
  hosts: ['api-bdc.net', 'api.bigdatacloud.net'],
  keys: {
    'bigdatacloud-api-key': {
      name: 'BigDataCloud API key',
      shape: ['bdc_', { hex: 32 }],
      manual: {
        page: 'https://www.bigdatacloud.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
