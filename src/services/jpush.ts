import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*jpush_master_secret' },
        { named: '*jpush_secret' },
        { named: '*jpush_app_master_secret' },
        { named: '*jpush_mastersecret' },
        { named: '*jiguang_master_secret' },
        { named: '*jiguang_secret' },
        { named: '*jiguang_app_master_secret' },
        { named: '*jiguang_mastersecret' },
        { named: '*j_push_master_secret' },
        { named: '*j_push_secret' },
        { named: '*j_push_app_master_secret' },
        { named: '*j_push_mastersecret' },
        { named: '*jpush_app_master_secret' },
        { named: '*jpush_app_secret' },
        { named: '*jpush_app_app_master_secret' },
        { named: '*jpush_app_mastersecret' },
        { named: '*jg_master_secret' },
        { named: '*jg_secret' },
        { named: '*jg_app_master_secret' },
        { named: '*jg_mastersecret' },
      ],
      manual: { page: 'https://www.jiguang.cn/dev2/', steps: ['App settings, App information', 'Reset the master secret'] },
      reach: 'With the app’s key: sends notifications to everyone who has the app.',
    },
  },
} as const satisfies Service
