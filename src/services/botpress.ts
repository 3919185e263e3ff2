import type { Service } from '../model/service.ts'

/** Botpress' tokens. A personal token stands in the tests of the official client; prefix and length of a bot's rest on public samples. */
export const botpress = {
  id: 'botpress',
  name: 'Botpress',
  docs: 'https://botpress.com/docs/api-reference/authentication',
  hosts: ['api.botpress.cloud'],
  keys: {
    'botpress-personal-token': {
      name: 'Botpress personal access token',
      source:
        'https://github.com/botpress/botpress/blob/15d218846d591e7c83ec4fb9b8717420967e3744/packages/client/tests/manual/file-upload.test.ts',
      shape: ['bp_pat_', { base62: 36 }],
      alone: true,
      beside: [{ named: '*botpress_pat' }, { named: '*botpress_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.botpress.cloud/profile/settings', steps: ['Personal Access Tokens', 'Delete the token'] },
      reach: 'Reads and changes bots, conversations, files and tables of all workspaces of the person.',
    },
    'botpress-bot-key': {
      name: 'Botpress bot access key',
      shape: ['bp_bak_', { base64url: 36 }],
      alone: true,
      beside: [{ named: '*botpress_api_key' }, { named: '*botpress_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.botpress.cloud', steps: ['Open the bot, Settings', 'Delete the bot access key'] },
      reach: 'Reads and changes one bot’s conversations, files and tables.',
    },
  },
} as const satisfies Service
