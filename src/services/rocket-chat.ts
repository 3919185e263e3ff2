import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Personal access tokens have 43 characters of base64url, the length of the server’s random secrets; names tell them apart. */
export const rocketChat = {
  id: 'rocket-chat',
  name: 'Rocket.Chat',
  docs: 'https://developer.rocket.chat/docs/personal-access-tokens',
  hosts: ['*.rocket.chat'],
  selfHosted: true,
  keys: {
    'rocket-chat-token': {
      name: 'Rocket.Chat personal access token',
      source:
        'https://github.com/RocketChat/Rocket.Chat/blob/1d5a104c9eac446b09a3b7e908048211b8ea2cdb/packages/random/src/RandomGenerator.ts',
      shape: [{ base64url: 43 }],
      beside: [
        ...named(
          ['rocket_chat', 'rocketchat'],
          [
            '_token',
            '_auth_token',
            '_access_token',
            '_api_token',
            '_api_key',
            '_personal_access_token',
            '_admin_token',
            '_bot_token',
          ],
        ),
        { word: 'rocket.chat', within: 200 },
      ],
      manual: {
        page: 'https://developer.rocket.chat/docs/personal-access-tokens',
        steps: ['Profile, Personal access tokens', 'Remove the token'],
      },
      personal: 'It acts as its user: make a user with the role of a bot.',
      reach: 'Reads and writes messages, as its user, with its id.',
    },
  },
} as const satisfies Service
