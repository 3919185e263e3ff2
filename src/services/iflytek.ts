import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API secrets: 32 characters of base64, as samples look. API keys: 32 hexadecimal digits, as samples look. API passwords: 20
 * letters and digits, `:` and 20 letters and digits, as samples look.
 */
export const iflytek = {
  id: 'iflytek',
  name: 'iFLYTEK (XFYun)',
  docs: 'https://www.xfyun.cn/doc/',
  hosts: ['spark-api.xf-yun.com', '*.xf-yun.com', '*.xfyun.cn'],
  keys: {
    'iflytek-api-secret': {
      name: 'iFLYTEK (XFYun) API secret',
      shape: [{ base64: 32 }],
      beside: [
        ...named(
          ['xfyun', 'iflytek', 'spark', 'xunfei', 'sparkai', 'xf', 'iflytek_spark'],
          ['_api_secret', '_app_secret', '_secret'],
        ),
        { word: 'spark-api.xf-yun.com', within: 160 },
      ],
      manual: {
        page: 'https://www.xfyun.cn/doc/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With key and app id: uses speech and models at the owner’s cost.',
    },
    'iflytek-api-key': {
      name: 'iFLYTEK (XFYun) API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*xfyun_api_key' },
        { named: '*iflytek_api_key' },
        { named: '*spark_api_key' },
        { named: '*xunfei_api_key' },
        { named: '*sparkai_api_key' },
        { named: '*xf_api_key' },
        { named: '*iflytek_spark_api_key' },
        { word: 'spark-api.xf-yun.com', within: 160 },
      ],
      manual: { page: 'https://www.xfyun.cn/doc/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'With the secret beside it: uses speech and models at the owner’s cost.',
    },
    'iflytek-api-password': {
      name: 'iFLYTEK (XFYun) API password',
      shape: [{ base62: 20 }, ':', { base62: 20 }],
      beside: [
        ...named(['xfyun', 'iflytek', 'spark', 'xunfei', 'sparkai', 'iflytek_spark'], ['_api_password', '_password']),
        { word: 'spark-api.xf-yun.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.xfyun.cn/doc/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
