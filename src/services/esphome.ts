import type { Service } from '../model/service.ts'

/** Encryption keys: 43 characters of base64 and `=`, as samples look. */
export const esphome = {
  id: 'esphome',
  name: 'ESPHome',
  docs: 'https://esphome.io/components/api',
  hosts: [],
  selfHosted: true,
  keys: {
    'esphome-encryption-key': {
      name: 'ESPHome encryption key',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*esphome_encryption_key' },
        { named: '*esphome_key' },
        { named: '*esphome_api_key' },
        { named: '*api_encryption_encryption_key' },
        { named: '*api_encryption_key' },
        { named: '*api_encryption_api_key' },
        { named: '*esphome_encryption_encryption_key' },
        { named: '*esphome_encryption_api_key' },
      ],
      manual: {
        page: 'https://esphome.io/components/api',
        steps: ['Find where the encryption key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
