import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Encryption keys of the settings: 32 characters, says its own code; letters and digits in samples. */
export const pocketbase = {
  id: 'pocketbase',
  name: 'PocketBase',
  docs: 'https://pocketbase.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'pocketbase-encryption-key': {
      name: 'PocketBase encryption key',
      source: 'https://github.com/pocketbase/pocketbase/blob/025c9313e11393d110cd471a04758a942ea65c0b/pocketbase.go',
      shape: [{ base62: 32 }],
      beside: named(['pocketbase', 'pb_encryption', 'pb'], ['_encryption_key', '_encryption', '_admin_token']),
      manual: {
        page: 'https://pocketbase.io/docs/',
        steps: ['Find where the encryption key was made', 'End it there, and make another'],
      },
      reach: 'Opens the settings that the server keeps sealed.',
    },
  },
} as const satisfies Service
