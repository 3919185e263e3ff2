import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secret keys of applications: 32 letters and digits; secrets of access keys: 32 hexadecimal digits. Both as the pages’
 * examples have.
 */
export const baiduCloud = {
  id: 'baidu-cloud',
  name: 'Baidu AI Cloud',
  docs: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
  hosts: ['aip.baidubce.com', '*.baidubce.com'],
  keys: {
    'baidu-cloud-secret-key': {
      name: 'Baidu application secret key',
      source: 'https://ai.baidu.com/ai-doc/REFERENCE/Ck3dwjgn3',
      shape: [{ base62: 32 }],
      beside: [
        ...named(
          [
            'baidu',
            'baidu_ai',
            'baidu_ocr',
            'baidu_api',
            'baidu_asr',
            'baidu_translate_api',
            'aip',
            'qianfan',
            'ernie',
            'wenxin',
          ],
          ['_secret_key', '_client_secret', '_app_secret', '_api_secret'],
        ),
        { word: 'aip.baidubce.com', within: 250 },
      ],
      carriers: [{ query: 'client_secret' }],
      manual: { page: 'https://console.bce.baidu.com/ai/', steps: ['Open the application', 'Delete it'] },
      reach: 'With its API key: calls the services at the owner’s cost.',
    },
    'baidu-cloud-access-secret': {
      name: 'Baidu Cloud access key secret',
      source: 'https://cloud.baidu.com/doc/Reference/s/hjwvz1y4f',
      shape: [{ hex: 32 }],
      beside: named(
        ['bce', 'baidu_bce', 'baidubce', 'baidu_cloud'],
        ['_secret_access_key', '_access_key_secret', '_sk', '_secret'],
      ),
      manual: {
        page: 'https://console.bce.baidu.com/iam/#/iam/accesslist',
        steps: ['Access keys', 'Disable the key, then delete it'],
      },
      reach: 'With its access key: does what its user may.',
    },
  },
} as const satisfies Service
