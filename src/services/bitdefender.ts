import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const bitdefender = {
  id: 'bitdefender',
  name: 'Bitdefender GravityZone',
  docs: 'https://www.bitdefender.com/business/support/',
  hosts: ['cloud.gravityzone.bitdefender.com', 'cloudgz.gravityzone.bitdefender.com'],
  keys: {
    'bitdefender-api-key': {
      name: 'Bitdefender GravityZone API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('bitdefender', 'gravityzone'), { word: 'cloud.gravityzone.bitdefender.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.bitdefender.com/business/support/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
