import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*bitdefender_api_key' },
        { named: '*bitdefender_key' },
        { named: '*bitdefender_token' },
        { named: '*bitdefender_api_token' },
        { named: '*bitdefender_access_token' },
        { named: '*bitdefender_secret' },
        { named: '*bitdefender_api_secret' },
        { named: '*bitdefender_access_key' },
        { named: '*gravityzone_api_key' },
        { named: '*gravityzone_key' },
        { named: '*gravityzone_token' },
        { named: '*gravityzone_api_token' },
        { named: '*gravityzone_access_token' },
        { named: '*gravityzone_secret' },
        { named: '*gravityzone_api_secret' },
        { named: '*gravityzone_access_key' },
        { word: 'cloud.gravityzone.bitdefender.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://www.bitdefender.com/business/support/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
