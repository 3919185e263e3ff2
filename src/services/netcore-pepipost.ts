import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*pepipost_api_key' },
        { named: '*pepipost_key' },
        { named: '*pepipost_token' },
        { named: '*pepipost_api_token' },
        { named: '*pepipost_access_token' },
        { named: '*pepipost_secret' },
        { named: '*pepipost_api_secret' },
        { named: '*pepipost_access_key' },
        { named: '*netcore_api_key' },
        { named: '*netcore_key' },
        { named: '*netcore_token' },
        { named: '*netcore_api_token' },
        { named: '*netcore_access_token' },
        { named: '*netcore_secret' },
        { named: '*netcore_api_secret' },
        { named: '*netcore_access_key' },
        { named: '*netcorecloud_api_key' },
        { named: '*netcorecloud_key' },
        { named: '*netcorecloud_token' },
        { named: '*netcorecloud_api_token' },
        { named: '*netcorecloud_access_token' },
        { named: '*netcorecloud_secret' },
        { named: '*netcorecloud_api_secret' },
        { named: '*netcorecloud_access_key' },
        { word: 'emailapi.netcorecloud.net', within: 160 },
      ],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://emaildocs.netcorecloud.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
