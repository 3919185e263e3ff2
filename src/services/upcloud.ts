import type { Service } from '../model/service.ts'

/** API tokens: `ucat_` and a ULID, which is 26 capital letters and digits, as in the tests of its own client. */
export const upcloud = {
  id: 'upcloud',
  name: 'UpCloud',
  docs: 'https://developers.upcloud.com/1.3/3-accounts/',
  hosts: ['api.upcloud.com'],
  keys: {
    'upcloud-token': {
      name: 'UpCloud API token',
      source: 'https://github.com/UpCloudLtd/upcloud-go-api/blob/main/upcloud/token_test.go',
      shape: ['ucat_', { base36upper: 26 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://hub.upcloud.com/account/api-tokens', steps: ['Find the token by its name', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
