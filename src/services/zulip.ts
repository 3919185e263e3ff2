import type { Service } from '../model/service.ts'

/** API keys of Zulip’s users and bots: 32 characters, letters and digits in samples, beside an address. */
export const zulip = {
  id: 'zulip',
  name: 'Zulip',
  docs: 'https://zulip.com/api/api-keys',
  hosts: ['*.zulipchat.com'],
  selfHosted: true,
  keys: {
    'zulip-api-key': {
      name: 'Zulip API key',
      source: 'https://github.com/zulip/zulip-node',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*zulip_api_key' },
        { named: '*zulip_key' },
        { named: '*zulip_bot_key' },
        { named: '*zulip_bot_api_key' },
        { named: '*zulip_token' },
        { named: 'key', in: '**/{.zuliprc,zuliprc}' },
      ],
      manual: {
        page: 'https://zulip.com/help/manage-your-api-key',
        steps: ['Settings, Account & privacy, or the bot', 'Generate a new key: the old one ends'],
      },
      reach: 'Acts as its user or bot in one organization.',
    },
  },
} as const satisfies Service
