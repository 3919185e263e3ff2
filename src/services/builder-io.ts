import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*builder_api_key' },
        { named: '*builder_key' },
        { named: '*builder_token' },
        { named: '*builder_api_token' },
        { named: '*builder_access_token' },
        { named: '*builder_secret' },
        { named: '*builder_api_secret' },
        { named: '*builder_access_key' },
        { named: '*builder_io_api_key' },
        { named: '*builder_io_key' },
        { named: '*builder_io_token' },
        { named: '*builder_io_api_token' },
        { named: '*builder_io_access_token' },
        { named: '*builder_io_secret' },
        { named: '*builder_io_api_secret' },
        { named: '*builder_io_access_key' },
        { named: '*builder_private_api_key' },
        { named: '*builder_private_key' },
        { named: '*builder_private_token' },
        { named: '*builder_private_api_token' },
        { named: '*builder_private_access_token' },
        { named: '*builder_private_secret' },
        { named: '*builder_private_api_secret' },
        { named: '*builder_private_access_key' },
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
