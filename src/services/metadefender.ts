import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const metadefender = {
  id: 'metadefender',
  name: 'OPSWAT MetaDefender',
  docs: 'https://docs.opswat.com/',
  hosts: ['api.metadefender.com'],
  keys: {
    'metadefender-api-key': {
      name: 'OPSWAT MetaDefender API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*metadefender_api_key' },
        { named: '*metadefender_key' },
        { named: '*metadefender_token' },
        { named: '*metadefender_api_token' },
        { named: '*metadefender_access_token' },
        { named: '*metadefender_secret' },
        { named: '*metadefender_api_secret' },
        { named: '*metadefender_access_key' },
        { named: '*opswat_api_key' },
        { named: '*opswat_key' },
        { named: '*opswat_token' },
        { named: '*opswat_api_token' },
        { named: '*opswat_access_token' },
        { named: '*opswat_secret' },
        { named: '*opswat_api_secret' },
        { named: '*opswat_access_key' },
        { word: 'api.metadefender.com', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://docs.opswat.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
