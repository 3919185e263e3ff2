import type { Service } from '../model/service.ts'

/** Encryption keys: 32 bytes in base64, as its public code demands. */
export const esphome = {
  id: 'esphome',
  name: 'ESPHome',
  docs: 'https://esphome.io/components/api',
  hosts: [],
  selfHosted: true,
  keys: {
    'esphome-encryption-key': {
      name: 'ESPHome encryption key',
      source:
        'https://github.com/esphome/esphome/blob/0b2a87b40f3b795642152becb8acc1e40b552fde/esphome/components/noise/__init__.py',
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
