import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const netcorePepipost = {
  id: 'netcore-pepipost',
  name: 'Netcore (Pepipost)',
  docs: 'https://emaildocs.netcorecloud.com/',
  hosts: ['emailapi.netcorecloud.net', 'api.pepipost.com'],
  keys: {
    'netcore-pepipost-api-key': {
      name: 'Netcore (Pepipost) API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('pepipost', 'netcore', 'netcorecloud'), { word: 'emailapi.netcorecloud.net', within: 160 }],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://emaildocs.netcorecloud.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
