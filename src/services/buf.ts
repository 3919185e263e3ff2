import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(['buf', 'buf_registry', 'bsr', 'buf_build', 'buf_schema_registry'], ['_token', '_api_token', '_auth_token']),
        { word: 'buf.build', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://buf.build/settings/user', steps: ['API tokens: delete the token'] },
      reach: 'Reads and pushes modules as its owner.',
    },
  },
} as const satisfies Service
