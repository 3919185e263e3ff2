import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Webhooks of group robots have a UUID as their key, as the page’s example has; secrets of apps have 43 characters, as samples
 * look.
 */
export const wecom = {
  id: 'wecom',
  name: 'WeCom',
  docs: 'https://developer.work.weixin.qq.com/document/path/91770',
  hosts: ['qyapi.weixin.qq.com'],
  keys: {
    'wecom-webhook': {
      name: 'WeCom group robot webhook',
      source: 'https://developer.work.weixin.qq.com/document/path/91770',
      shape: ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', ...uuid],
      access: 'write',
      manual: {
        page: 'https://developer.work.weixin.qq.com/document/path/91770',
        steps: ['In the group: Group robots', 'Delete the robot'],
      },
      reach: 'Posts messages to one group.',
    },
    'wecom-app-secret': {
      name: 'WeCom app secret',
      shape: [{ base64url: 43 }],
      beside: [
        ...named(
          ['wecom', 'wxwork', 'work_wechat', 'qywx', 'wework', 'qiye_weixin', 'wechat_work', 'qy_wechat'],
          ['_corp_secret', '_app_secret', '_secret', '_corpsecret', '_agent_secret'],
        ),
        { named: '*corp_secret' },
        { named: '*wecom_corp_secret' },
      ],
      carriers: [{ query: 'corpsecret' }],
      manual: {
        page: 'https://work.weixin.qq.com/wework_admin/frame#apps',
        steps: ['App management: open the app', 'Reset the secret'],
      },
      reach: 'With the company’s id: reads its people, and sends them messages.',
    },
  },
} as const satisfies Service
