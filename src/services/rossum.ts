import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const rossum = {
  id: 'rossum',
  name: 'Rossum',
  docs: 'https://rossum.app/api/docs/',
  hosts: ['api.elis.rossum.ai', 'elis.rossum.ai'],
  keys: {
    'rossum-api-key': {
      name: 'Rossum API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*rossum_token' },
        { named: '*rossum_api_token' },
        { named: '*rossum_access_token' },
        { named: '*rossum_api_key' },
        { named: '*rossum_key' },
        { named: '*rossum_pat' },
        { named: '*rossum_personal_access_token' },
        { named: '*rossum_auth_token' },
        { named: '*elis_rossum_token' },
        { named: '*elis_rossum_api_token' },
        { named: '*elis_rossum_access_token' },
        { named: '*elis_rossum_api_key' },
        { named: '*elis_rossum_key' },
        { named: '*elis_rossum_pat' },
        { named: '*elis_rossum_personal_access_token' },
        { named: '*elis_rossum_auth_token' },
        { word: 'api.elis.rossum.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://rossum.app/api/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the documents of the organization.',
    },
  },
} as const satisfies Service
