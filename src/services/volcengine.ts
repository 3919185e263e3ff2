import type { Service } from '../model/service.ts'

/** Access keys: id: `AKLT` or `AKAP` and 40 to 60 letters and digits, secret: 56 to 80 letters and digits, as samples look. */
export const volcengine = {
  id: 'volcengine',
  name: 'Volcengine',
  docs: 'https://www.volcengine.com/docs/6291/65568',
  hosts: ['*.volcengineapi.com', 'open.volcengineapi.com', '*.volces.com', '*.byteplusapi.com'],
  keys: {
    'volcengine-access-key': {
      name: 'Volcengine access key',
      within: 12,
      parts: {
        id: { shape: [{ oneOf: ['AKLT', 'AKAP'] }, { base62: [40, 60] }], public: true },
        secret: {
          shape: [{ base62: [56, 80] }],
          beside: [
            { named: '*volcengine_secret_access_key' },
            { named: '*volcengine_sk' },
            { named: '*volcengine_secretkey' },
            { named: '*volcengine_secret' },
            { named: '*volc_secret_access_key' },
            { named: '*volc_sk' },
            { named: '*volc_secretkey' },
            { named: '*volc_secret' },
            { named: '*volcano_secret_access_key' },
            { named: '*volcano_sk' },
            { named: '*volcano_secretkey' },
            { named: '*volcano_secret' },
            { named: '*ve_secret_access_key' },
            { named: '*ve_sk' },
            { named: '*ve_secretkey' },
            { named: '*ve_secret' },
            { named: '*tos_secret_access_key' },
            { named: '*tos_sk' },
            { named: '*tos_secretkey' },
            { named: '*tos_secret' },
            { named: '*bytedance_secret_access_key' },
            { named: '*bytedance_sk' },
            { named: '*bytedance_secretkey' },
            { named: '*bytedance_secret' },
            { named: '*byteplus_secret_access_key' },
            { named: '*byteplus_sk' },
            { named: '*byteplus_secretkey' },
            { named: '*byteplus_secret' },
          ],
        },
      },
      manual: { page: 'https://console.volcengine.com/iam/keymanage/', steps: ['Access keys: disable and delete the key'] },
      reach: 'Makes and deletes servers and storage of the account, as its rights go.',
    },
  },
} as const satisfies Service
