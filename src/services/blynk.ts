import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 characters of URL-safe base64, as samples look. */
export const blynk = {
  id: 'blynk',
  name: 'Blynk',
  docs: 'https://docs.blynk.io/',
  hosts: ['blynk.cloud', '*.blynk.cloud'],
  keys: {
    'blynk-api-key': {
      name: 'Blynk API key',
      shape: [{ base64url: 32 }],
      beside: [
        ...tokenNames('blynk'),
        { named: '*blynk_auth' },
        { named: '*blynk_auth_tkn' },
        { named: '*blynk_auth_access_token' },
        { named: '*blynk_auth_api_key' },
        { named: '*blynk_auth_key' },
        { named: '*blynk_auth_pat' },
        { named: '*blynk_auth_personal_access_token' },
        { named: '*blynk_auth_auth_token' },
        { named: '*blynk_auth_auth' },
        { named: '*blynk_auth_auth_tkn' },
        ...tokenNames('blynk_device'),
        { named: '*blynk_device_auth' },
        { named: '*blynk_device_auth_tkn' },
        { word: 'blynk.cloud', within: 160 },
      ],
      carriers: [{ query: 'token' }],
      manual: { page: 'https://docs.blynk.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
