import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * An app’s id is `cli_` and 16 hex digits, its secret 32 letters and digits, as samples look. The address of a custom bot’s
 * webhook is its own key; that it ends in a UUID rests on samples.
 */
export const larksuite = {
  id: 'larksuite',
  name: 'Lark (Feishu)',
  docs: 'https://open.larksuite.com/document/server-docs/api-call-guide/calling-process/get-access-token',
  hosts: ['open.larksuite.com', 'open.feishu.cn'],
  keys: {
    'larksuite-app-secret': {
      name: 'Lark app secret',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*lark_app_secret' },
        { named: '*lark_secret' },
        { named: '*lark_client_secret' },
        { named: '*lark_bot_app_secret' },
        { named: '*lark_bot_secret' },
        { named: '*lark_secret_key' },
        { named: '*feishu_app_secret' },
        { named: '*feishu_secret' },
        { named: '*feishu_client_secret' },
        { named: '*feishu_bot_app_secret' },
        { named: '*feishu_bot_secret' },
        { named: '*feishu_secret_key' },
        { named: '*larksuite_app_secret' },
        { named: '*larksuite_secret' },
        { named: '*larksuite_client_secret' },
        { named: '*larksuite_bot_app_secret' },
        { named: '*larksuite_bot_secret' },
        { named: '*larksuite_secret_key' },
        { named: '*lark_suite_app_secret' },
        { named: '*lark_suite_secret' },
        { named: '*lark_suite_client_secret' },
        { named: '*lark_suite_bot_app_secret' },
        { named: '*lark_suite_bot_secret' },
        { named: '*lark_suite_secret_key' },
        { word: 'open.feishu.cn/open-apis/auth', within: 200 },
        { word: 'open.larksuite.com/open-apis/auth', within: 200 },
      ],
      manual: {
        page: 'https://open.larksuite.com/app',
        steps: ['Open the app, Credentials & basic info', 'Reset the app secret'],
      },
      reach: 'Gets tokens that do all that the app may: read and send messages, documents, contacts.',
    },
    'larksuite-webhook': {
      name: 'Lark webhook URL',
      shape: [
        { oneOf: ['https://open.larksuite.com/open-apis/bot/v2/hook/', 'https://open.feishu.cn/open-apis/bot/v2/hook/'] },
        ...uuid,
      ],
      access: 'write',
      manual: {
        page: 'https://open.larksuite.com/',
        steps: ['Open the group, Settings, Bots', 'Remove the bot; a new one has a new address'],
      },
      reach: 'Posts messages to one group, unless the bot asks for a signature.',
    },
  },
} as const satisfies Service
