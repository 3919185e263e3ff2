import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const whapi = {
  id: 'whapi',
  name: 'Whapi.Cloud',
  docs: 'https://whapi.readme.io/',
  hosts: ['gate.whapi.cloud'],
  keys: {
    'whapi-api-key': {
      name: 'Whapi.Cloud API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*whapi_token' },
        { named: '*whapi_access_token' },
        { named: '*whapi_key' },
        { named: '*whapi_pat' },
        { named: '*whapi_personal_access_token' },
        { named: '*whapi_auth_token' },
        ...tokenNames('whapi_cloud'),
        { word: 'gate.whapi.cloud', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://whapi.readme.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends and reads WhatsApp messages of one number.',
    },
  },
} as const satisfies Service
