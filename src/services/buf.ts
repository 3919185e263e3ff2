import type { Service } from '../model/service.ts'

/** Tokens: 64 hexadecimal digits, as samples look. */
export const buf = {
  id: 'buf',
  name: 'Buf Schema Registry',
  docs: 'https://buf.build/docs/bsr/authentication/',
  hosts: ['buf.build'],
  keys: {
    'buf-token': {
      name: 'Buf Schema Registry token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*buf_token' },
        { named: '*buf_api_token' },
        { named: '*buf_auth_token' },
        { named: '*buf_registry_token' },
        { named: '*buf_registry_api_token' },
        { named: '*buf_registry_auth_token' },
        { named: '*bsr_token' },
        { named: '*bsr_api_token' },
        { named: '*bsr_auth_token' },
        { named: '*buf_build_token' },
        { named: '*buf_build_api_token' },
        { named: '*buf_build_auth_token' },
        { named: '*buf_schema_registry_token' },
        { named: '*buf_schema_registry_api_token' },
        { named: '*buf_schema_registry_auth_token' },
        { word: 'buf.build', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://buf.build/settings/user', steps: ['API tokens: delete the token'] },
      reach: 'Reads and pushes modules as its owner.',
    },
  },
} as const satisfies Service
