import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const trunkIo = {
  id: 'trunk-io',
  name: 'Trunk (CI)',
  docs: 'https://docs.trunk.io/',
  hosts: ['api.trunk.io'],
  keys: {
    'trunk-io-token': {
      name: 'Trunk (CI) API token',
      shape: [{ hex: 40 }],
      beside: [
        ...named(['trunk', 'trunk_io'], ['_api_token', '_org_token', '_token', '_repo_token']),
        { word: 'api.trunk.io', within: 160 },
      ],
      carriers: [{ header: 'x-api-token', value: '{key}' }],
      manual: { page: 'https://docs.trunk.io/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
