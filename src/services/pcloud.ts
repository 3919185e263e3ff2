import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 60 letters and digits are looked at. */
export const pcloud = {
  id: 'pcloud',
  name: 'pCloud',
  docs: 'https://docs.pcloud.com/',
  hosts: ['api.pcloud.com', 'eapi.pcloud.com'],
  keys: {
    'pcloud-api-key': {
      name: 'pCloud API key',
      shape: [{ base62: [40, 60] }],
      beside: [
        { named: '*pcloud_token' },
        { named: '*pcloud_api_token' },
        { named: '*pcloud_access_token' },
        { named: '*pcloud_api_key' },
        { named: '*pcloud_key' },
        { named: '*pcloud_pat' },
        { named: '*pcloud_personal_access_token' },
        { named: '*pcloud_auth_token' },
        { named: '*pcloud_client_secret' },
      ],
      manual: { page: 'https://docs.pcloud.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
