import type { Service } from '../model/service.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const mixinNetwork = {
  id: 'mixin-network',
  name: 'Mixin Network',
  docs: 'https://developers.mixin.one/docs',
  hosts: ['api.mixin.one'],
  keys: {
    'mixin-network-api-key': {
      name: 'Mixin Network API key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*mixin_client_secret' },
        { named: '*mixin_secret' },
        { named: '*mixin_session_private_key' },
        { named: '*mixin_bot_client_secret' },
        { named: '*mixin_bot_secret' },
        { named: '*mixin_bot_session_private_key' },
        { word: 'api.mixin.one', within: 160 },
      ],
      manual: {
        page: 'https://developers.mixin.one/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Acts as the bot, and may spend its assets.',
    },
  },
} as const satisfies Service
