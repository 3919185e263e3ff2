import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Master secrets: 24 hexadecimal digits, as the page’s example has. */
export const jpush = {
  id: 'jpush',
  name: 'JPush',
  docs: 'https://docs.jiguang.cn/en/jpush/server/push/server_overview',
  hosts: ['api.jpush.cn', 'device.jpush.cn', 'report.jpush.cn'],
  keys: {
    'jpush-master-secret': {
      name: 'JPush master secret',
      source: 'https://docs.jiguang.cn/en/jpush/server/push/rest_api_v3_push',
      shape: [{ hex: 24 }],
      beside: named(
        ['jpush', 'jiguang', 'j_push', 'jpush_app', 'jg'],
        ['_master_secret', '_secret', '_app_master_secret', '_mastersecret'],
      ),
      manual: { page: 'https://www.jiguang.cn/dev2/', steps: ['App settings, App information', 'Reset the master secret'] },
      reach: 'With the app’s key: sends notifications to everyone who has the app.',
    },
  },
} as const satisfies Service
