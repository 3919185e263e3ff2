import type { Service } from '../model/service.ts'

/** Access keys: id: `JDC_` and 28 capital letters and digits, secret: 32 capital letters and digits, as samples look. */
export const jdcloud = {
  id: 'jdcloud',
  name: 'JD Cloud',
  docs: 'https://docs.jdcloud.com/en/account-management/accesskey-management',
  hosts: ['*.jdcloud-api.com', '*.jcloudcs.com'],
  keys: {
    'jdcloud-access-key': {
      name: 'JD Cloud access key',
      within: 12,
      parts: {
        id: { shape: ['JDC_', { base36upper: 28 }], public: true },
        secret: {
          shape: [{ base36upper: 32 }],
          beside: [
            { named: '*jdcloud_secret' },
            { named: '*jdcloud_sk' },
            { named: '*jdcloud_secret_access_key' },
            { named: '*jdc_secret' },
            { named: '*jdc_sk' },
            { named: '*jdc_secret_access_key' },
          ],
        },
      },
      manual: { page: 'https://uc.jdcloud.com/account/accesskey', steps: ['Find the key', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
