import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(
          ['qiniu', 'qiniu_cloud', 'kodo', 'qn'],
          ['_secret_key', '_secret', '_sk', '_access_secret', '_accesskey_secret'],
        ),
        { named: '*qiniu_secretkey' },
      ],
      manual: { page: 'https://portal.qiniu.com/developer/user/key', steps: ['Keys', 'Stop the key, then delete it'] },
      reach: 'With its access key: reads and deletes what is stored.',
    },
  },
} as const satisfies Service
