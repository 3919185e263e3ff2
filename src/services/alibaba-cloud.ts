import type { Service } from '../model/service.ts'

/**
 * Access keys of Alibaba Cloud: a secret of 30 letters and digits, as the page’s example has, and an id that begins with
 * `LTAI` (temporary ones with `STS.`), as samples look.
 */
export const alibabaCloud = {
  id: 'alibaba-cloud',
  name: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  hosts: ['*.aliyuncs.com'],
  keys: {
    'alibaba-cloud-access-key': {
      name: 'Alibaba Cloud access key',
      source: 'https://www.alibabacloud.com/help/en/ram/developer-reference/api-ram-2015-05-01-createaccesskey',
      within: 20,
      parts: {
        id: {
          shape: ['LTAI', { base62: [12, 26] }],
          public: true,
          beside: [
            { named: '*access_key_id' },
            { named: '*access_key' },
            { named: '*key_id' },
            { named: '*secret_id' },
            { named: '*appkey' },
          ],
        },
        secret: {
          shape: [{ base62: 30 }],
          beside: [
            { named: '*access_key_secret' },
            { named: '*aliyun_secret' },
            { named: '*aliyun_access_secret' },
            { named: '*alicloud_secret_key' },
            { named: '*alibaba_cloud_secret' },
            { named: '*oss_access_key_secret' },
            { named: '*aliyun_secret_key' },
            { word: 'LTAI', within: 200 },
          ],
        },
      },
      manual: {
        page: 'https://ram.console.aliyun.com/users',
        steps: ['Open the user, AccessKey', 'Disable the key; when nothing misses it, delete it'],
      },
      reach: 'Does in the account what the policies of its user allow.',
    },
  },
} as const satisfies Service
