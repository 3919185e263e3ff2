import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `bpk-` and 32 hexadecimal digits, as samples look. */
export const builderIo = {
  id: 'builder-io',
  name: 'Builder.io',
  docs: 'https://www.builder.io/c/docs/',
  hosts: ['cdn.builder.io', 'builder.io'],
  keys: {
    'builder-io-api-key': {
      name: 'Builder.io API key',
      shape: ['bpk-', { hex: 32 }],
      alone: true,
      beside: [
        ...apiKeyNames('builder', 'builder_io', 'builder_private'),
        { named: '*private_key' },
        { named: '*private_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.builder.io/c/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
