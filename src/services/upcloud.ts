import type { Service } from '../model/service.ts'

/** API tokens: `ucat_` and 26 characters of base 32, as samples look. */
export const upcloud = {
  id: 'upcloud',
  name: 'UpCloud',
  docs: 'https://developers.upcloud.com/1.3/3-accounts/',
  hosts: ['api.upcloud.com'],
  keys: {
    'upcloud-token': {
      name: 'UpCloud API token',
      shape: ['ucat_', { base32: 26 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://hub.upcloud.com/account/api-tokens', steps: ['Find the token by its name', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
