import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const joeSandbox = {
  id: 'joe-sandbox',
  name: 'Joe Sandbox',
  docs: 'https://www.joesandbox.com/',
  hosts: ['jbxcloud.joesecurity.org'],
  keys: {
    'joe-sandbox-api-key': {
      name: 'Joe Sandbox API key',
      shape: [{ hex: 64 }],
      beside: [
        ...apiKeyNames('joe_sandbox', 'jbx'),
        { named: '*jbxapi_access_token' },
        { named: '*jbxapi_access_key' },
        { word: 'jbxcloud.joesecurity.org', within: 160 },
      ],
      manual: {
        page: 'https://www.joesandbox.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
