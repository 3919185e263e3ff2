import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `UAK` and 32 hexadecimal digits, as samples look. */
export const amberdata = {
  id: 'amberdata',
  name: 'Amberdata',
  docs: 'https://docs.amberdata.io/',
  hosts: ['api.amberdata.com', 'web3api.io'],
  keys: {
    'amberdata-api-key': {
      name: 'Amberdata API key',
      shape: ['UAK', { hex: 32 }],
      beside: apiKeyNames('amberdata'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.amberdata.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
