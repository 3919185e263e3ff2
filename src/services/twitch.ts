import type { Service } from '../model/service.ts'

/** Credentials of Twitch: 30 lower-case letters and digits in all examples; chat clients write `oauth:` before a token. */
export const twitch = {
  id: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  hosts: ['id.twitch.tv', 'api.twitch.tv'],
  keys: {
    'twitch-client-secret': {
      name: 'Twitch client secret',
      shape: [
        {
          base36: 30,
        },
      ],
      beside: [
        {
          named: '*twitch_client_secret',
        },
        {
          named: '*twitch_secret',
        },
        {
          named: '*twitch_app_secret',
        },
        {
          named: '*twitch_api_secret',
        },
        {
          named: '*twitch_bot_secret',
        },
        {
          named: '*social_auth_twitch_secret',
        },
      ],
      manual: {
        page: 'https://dev.twitch.tv/console/apps',
        steps: ['Manage the application', 'New Secret: the old one ends at once'],
      },
      reach: 'Gets tokens of the application.',
    },
    'twitch-access-token': {
      name: 'Twitch access token',
      shape: [
        {
          base36: 30,
        },
      ],
      beside: [
        {
          named: '*twitch_access_token',
        },
        {
          named: '*twitch_token',
        },
        {
          named: '*twitch_oauth_token',
        },
        {
          named: '*twitch_oauth',
        },
        {
          named: '*twitch_bot_token',
        },
        {
          named: '*twitch_user_token',
        },
        {
          named: '*twitch_app_access_token',
        },
        {
          named: '*twitch_chat_token',
        },
      ],
      carriers: [
        {
          header: 'Authorization',
          value: 'Bearer {key}',
        },
      ],
      manual: {
        page: 'https://www.twitch.tv/settings/connections',
        steps: ['Disconnect the application; or POST /oauth2/revoke with the client’s id'],
      },
      reach: 'Does what its scopes name: chat, channel.',
    },
    'twitch-chat-token': {
      name: 'Twitch chat token',
      shape: [
        'oauth:',
        {
          base36: 30,
        },
      ],
      beside: [
        {
          named: '*twitch',
        },
        {
          named: '*twitch_key',
        },
        {
          named: '*twitch_api_key',
        },
        {
          named: '*twitch_token',
        },
        {
          named: '*twitch_secret',
        },
        {
          named: '*twitch_password',
        },
        {
          named: '*oauth',
        },
        {
          named: '*token',
        },
        {
          named: '*tmi_key',
        },
        {
          named: '*tmi_api_key',
        },
        {
          named: '*tmi_token',
        },
        {
          named: '*tmi_secret',
        },
        {
          named: '*tmi_password',
        },
        {
          named: '*password',
        },
        {
          named: '*pass',
        },
        {
          named: '*irc_key',
        },
        {
          named: '*irc_api_key',
        },
        {
          named: '*irc_token',
        },
        {
          named: '*irc_secret',
        },
        {
          named: '*irc_password',
        },
        {
          word: 'twitch',
          within: 300,
        },
        {
          word: 'tmi.js',
          within: 300,
        },
      ],
      manual: {
        page: 'https://www.twitch.tv/settings/connections',
        steps: ['Disconnect the application; or POST /oauth2/revoke with the client’s id'],
      },
      reach: 'Reads and writes chat as its user.',
    },
    'twitch-stream-key': {
      name: 'Twitch stream key',
      shape: [
        'live_',
        {
          digit: [6, 12],
        },
        '_',
        {
          base62: [24, 32],
        },
      ],
      beside: [
        {
          named: '*stream_key',
        },
        {
          named: '*twitch',
        },
        {
          named: '*twitch_key',
        },
        {
          named: '*twitch_api_key',
        },
        {
          named: '*twitch_token',
        },
        {
          named: '*twitch_secret',
        },
        {
          named: '*twitch_password',
        },
        {
          word: 'twitch',
          within: 300,
        },
        {
          word: 'rtmp',
          within: 120,
        },
      ],
      manual: {
        page: 'https://dashboard.twitch.tv/settings/stream',
        steps: ['Primary Stream key, Reset'],
      },
      reach: 'Streams on the channel.',
    },
  },
} as const satisfies Service
