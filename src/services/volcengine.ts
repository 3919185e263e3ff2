import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
          beside: named(
            ['volcengine', 'volc', 'volcano', 've', 'tos', 'bytedance', 'byteplus'],
            ['_secret_access_key', '_sk', '_secretkey', '_secret'],
          ),
        },
      },
      manual: { page: 'https://console.volcengine.com/iam/keymanage/', steps: ['Access keys: disable and delete the key'] },
      reach: 'Makes and deletes servers and storage of the account, as its rights go.',
    },
  },
} as const satisfies Service
