import type { Service } from '../model/service.ts'

/** Secret keys: 40 characters, as samples look. */
export const qiniu = {
  id: 'qiniu',
  name: 'Qiniu',
  docs: 'https://developer.qiniu.com/kodo/1277/product-introduction',
  hosts: ['rs.qiniuapi.com', 'up.qiniup.com', '*.qiniuapi.com'],
  keys: {
    'qiniu-secret-key': {
      name: 'Qiniu secret key',
      shape: [{ base64url: 40 }],
      beside: [
        { named: '*qiniu_secret_key' },
        { named: '*qiniu_secret' },
        { named: '*qiniu_sk' },
        { named: '*qiniu_access_secret' },
        { named: '*qiniu_accesskey_secret' },
        { named: '*qiniu_cloud_secret_key' },
        { named: '*qiniu_cloud_secret' },
        { named: '*qiniu_cloud_sk' },
        { named: '*qiniu_cloud_access_secret' },
        { named: '*qiniu_cloud_accesskey_secret' },
        { named: '*kodo_secret_key' },
        { named: '*kodo_secret' },
        { named: '*kodo_sk' },
        { named: '*kodo_access_secret' },
        { named: '*kodo_accesskey_secret' },
        { named: '*qn_secret_key' },
        { named: '*qn_secret' },
        { named: '*qn_sk' },
        { named: '*qn_access_secret' },
        { named: '*qn_accesskey_secret' },
        { named: '*qiniu_secretkey' },
      ],
      manual: { page: 'https://portal.qiniu.com/developer/user/key', steps: ['Keys', 'Stop the key, then delete it'] },
      reach: 'With its access key: reads and deletes what is stored.',
    },
  },
} as const satisfies Service
