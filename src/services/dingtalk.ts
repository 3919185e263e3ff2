import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Webhooks of robots end in 64 hexadecimal digits, what signs them begins with `SEC`. Secrets of apps have 64 characters. As
 * samples look.
 */
export const dingtalk = {
  id: 'dingtalk',
  name: 'DingTalk',
  docs: 'https://open.dingtalk.com/document/robots/custom-robot-access',
  hosts: ['oapi.dingtalk.com', 'api.dingtalk.com'],
  keys: {
    'dingtalk-webhook': {
      name: 'DingTalk robot webhook',
      shape: ['https://oapi.dingtalk.com/robot/send?access_token=', { hex: 64 }],
      access: 'write',
      manual: {
        page: 'https://open.dingtalk.com/document/robots/custom-robot-access',
        steps: ['In the group: Group assistant', 'Remove the robot'],
      },
      reach: 'Posts messages to one group, unless the robot asks for a signature.',
    },
    'dingtalk-robot-token': {
      name: 'DingTalk robot token',
      shape: [{ hex: 64 }],
      beside: [
        ...named(
          [
            'dingtalk',
            'ding_talk',
            'dingding',
            'dd_bot',
            'ding',
            'dingtalk_robot',
            'dingtalk_bot',
            'ding_robot',
            'dingding_robot',
          ],
          ['_token', '_access_token', '_webhook_token'],
        ),
        { named: '*dd_bot_token' },
        { word: 'oapi.dingtalk.com/robot', within: 80 },
      ],
      access: 'write',
      manual: {
        page: 'https://open.dingtalk.com/document/robots/custom-robot-access',
        steps: ['In the group: Group assistant', 'Remove the robot'],
      },
      reach: 'Posts messages to one group, unless the robot asks for a signature.',
    },
    'dingtalk-robot-secret': {
      name: 'DingTalk robot secret',
      shape: ['SEC', { hex: 64 }],
      alone: true,
      beside: [
        ...named(
          ['dingtalk', 'ding_talk', 'dingding', 'dd_bot', 'ding', 'dingtalk_robot', 'dingtalk_bot', 'ding_robot'],
          ['_secret', '_sign_secret', '_sign', '_key'],
        ),
        { named: '*dd_bot_secret' },
        { word: 'dingtalk', within: 300 },
      ],
      access: 'write',
      manual: {
        page: 'https://open.dingtalk.com/document/robots/custom-robot-access',
        steps: ['In the group: Group assistant', 'Reset the signature'],
      },
      reach: 'With its token: posts messages to one group.',
    },
    'dingtalk-app-secret': {
      name: 'DingTalk app secret',
      shape: [{ base64url: 64 }],
      beside: named(['dingtalk', 'ding_talk', 'dingding', 'dingtalk_app'], ['_app_secret', '_client_secret', '_appsecret']),
      manual: { page: 'https://open-dev.dingtalk.com', steps: ['Open the app, Credentials', 'Reset the secret'] },
      reach: 'With its key: reads the company’s people, and sends them messages.',
    },
  },
} as const satisfies Service
