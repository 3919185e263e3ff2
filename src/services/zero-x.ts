import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const zeroX = {
  id: 'zero-x',
  name: '0x',
  docs: 'https://0x.org/docs/',
  hosts: ['api.0x.org'],
  keys: {
    'zero-x-api-key': {
      name: '0x API key',
      shape: uuid,
      beside: [
        { named: '*zerox_api_key' },
        { named: '*zerox_key' },
        { named: '*zero_ex_api_key' },
        { named: '*zero_ex_key' },
        { named: '*0x_api_key' },
        { named: '*0x_key' },
        { named: '*0x-api-key' },
        { word: 'api.0x.org', within: 160 },
      ],
      carriers: [{ header: '0x-api-key', value: '{key}' }],
      manual: { page: 'https://0x.org/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
