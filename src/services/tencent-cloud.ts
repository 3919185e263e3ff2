import type { Service } from '../model/service.ts'

/** API keys of Tencent Cloud: an id of 36 characters that begins with `AKID` and a secret key of 32, as its own example has them. */
export const tencentCloud = {
  id: 'tencent-cloud',
  name: 'Tencent Cloud',
  docs: 'https://www.tencentcloud.com/document/product/598/34228',
  hosts: ['*.tencentcloudapi.com', '*.myqcloud.com'],
  keys: {
    'tencent-cloud-api-key': {
      name: 'Tencent Cloud API key',
      source:
        'https://github.com/TencentCloud/signature-process-demo/blob/e80f75efd0201a6e85e653f956d29c8c1af3496c/cvm/signature-v3/python/demo.py',
      within: 20,
      parts: {
        id: {
          shape: ['AKID', { base62: [32, 36] }],
          public: true,
          beside: [{ named: '*secret_id' }, { named: '*access_key_id' }, { named: '*access_key' }],
        },
        secret: {
          shape: [{ base62: 32 }],
          beside: [
            { named: '*tencent_cloud_secret_key' },
            { named: '*tencent_secret_key' },
            { named: '*qcloud_secret_key' },
            { named: '*tencent_cos_secret_key' },
            { named: '*cos_secret_key' },
            { word: 'AKID', within: 200 },
          ],
        },
      },
      manual: {
        page: 'https://console.tencentcloud.com/cam/capi',
        steps: ['Disable the key by its id', 'When nothing misses it, delete it'],
      },
      reach: 'Does in the account what the policies of its user allow.',
    },
  },
} as const satisfies Service
