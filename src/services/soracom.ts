import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: `secret-` and 60 to 80 letters and digits, as samples look. */
export const soracom = {
  id: 'soracom',
  name: 'Soracom',
  docs: 'https://developers.soracom.io/',
  hosts: ['api.soracom.io', 'g.api.soracom.io'],
  keys: {
    'soracom-api-key': {
      name: 'Soracom API key',
      shape: ['secret-', { base62: [60, 80] }],
      beside: [
        ...secretNames('soracom'),
        { named: '*soracom_api_key' },
        { named: '*soracom_key' },
        { named: '*soracom_token' },
        { named: '*soracom_api_token' },
        { named: '*soracom_access_token' },
        { named: '*soracom_access_key' },
        { named: '*soracom_auth_key' },
        { named: '*soracom_auth_secret' },
      ],
      manual: {
        page: 'https://developers.soracom.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
