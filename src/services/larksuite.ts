import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * An app’s id is `cli_` and 16 hex digits, its secret 32 letters and digits, as samples look. The address of a custom bot’s
 * webhook is its own key; that it ends in a UUID, and in its first version in 32 hexadecimal digits, rests on samples.
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
        ...named(
          ['lark', 'feishu', 'larksuite', 'lark_suite'],
          ['_app_secret', '_secret', '_client_secret', '_bot_app_secret', '_bot_secret', '_secret_key'],
        ),
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
      shapes: [
        [
          { oneOf: ['https://open.larksuite.com/open-apis/bot/v2/hook/', 'https://open.feishu.cn/open-apis/bot/v2/hook/'] },
          ...uuid,
        ],
        [
          { oneOf: ['https://open.larksuite.com/open-apis/bot/hook/', 'https://open.feishu.cn/open-apis/bot/hook/'] },
          { hex: 32 },
        ],
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
