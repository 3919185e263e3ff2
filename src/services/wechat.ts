import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secrets of official accounts and mini programs: 32 hexadecimal digits, as samples look. Keys of merchants have 32 letters
 * and digits, as the page’s example has.
 */
export const wechat = {
  id: 'wechat',
  name: 'WeChat',
  docs: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html',
  hosts: ['api.weixin.qq.com', 'api.mch.weixin.qq.com'],
  keys: {
    'wechat-app-secret': {
      name: 'WeChat app secret',
      shape: [{ hex: 32 }],
      beside: [
        ...named(
          ['wechat', 'weixin', 'wx', 'wx_mini', 'mini_program', 'wechat_mini', 'miniprogram', 'wechat_app', 'weapp', 'wechat_mp'],
          ['_app_secret', '_secret', '_appsecret', '_client_secret', '_secret_key'],
        ),
        { named: '*wx_secret' },
        { named: '*mp_app_secret' },
        { word: 'api.weixin.qq.com', within: 200 },
      ],
      carriers: [{ query: 'secret' }],
      manual: { page: 'https://mp.weixin.qq.com', steps: ['Development, Basic configuration', 'Reset the AppSecret'] },
      reach: 'With the app’s id: sends messages to its users and reads who they are.',
    },
    'wechat-pay-key': {
      name: 'WeChat Pay API key',
      source: 'https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3',
      shape: [{ base62: 32 }],
      beside: [
        ...named(
          ['wechat_pay', 'wechatpay', 'wx_pay', 'wxpay', 'weixin_pay', 'wechat_mch', 'wx_mch'],
          [
            '_api_key',
            '_key',
            '_api_v3_key',
            '_apiv3_key',
            '_mch_key',
            '_secret',
            '_api_v2_key',
            '_partner_key',
            '_merchant_key',
          ],
        ),
        { named: '*wechat_apiv3_key' },
        { named: '*wx_mch_key' },
      ],
      manual: { page: 'https://pay.weixin.qq.com', steps: ['Account centre, API security', 'Set a new key'] },
      reach: 'With the merchant’s certificate: takes and refunds payments.',
    },
  },
} as const satisfies Service
