import type { Service } from '../model/service.ts'

/**
 * Channel access tokens of LINE: 172 characters of base64 that end in `1O/w1cDnyilFU=` in samples, channel secrets 32
 * hexadecimal digits, as the page’s example has. LINE Notify has ended.
 */
export const line = {
  id: 'line',
  name: 'LINE',
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  hosts: ['api.line.me', 'api-data.line.me'],
  keys: {
    'line-channel-token': {
      name: 'LINE channel access token',
      shape: [{ base64: 157 }, '1O/w1cDnyilFU='],
      alone: true,
      beside: [
        { named: '*line_channel_access_token' },
        { named: '*channel_access_token' },
        { named: '*line_access_token' },
        { named: '*line_token' },
        { named: '*line_bot_token' },
        { named: '*line_bot_channel_access_token' },
        { named: '*line_messaging_access_token' },
        { word: 'api.line.me', within: 300 },
        { word: 'linebot', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.line.biz/console/',
        steps: ['The channel, Messaging API', 'Reissue the channel access token'],
      },
      reach: 'Speaks as the official account to all who follow it.',
    },
    'line-channel-secret': {
      name: 'LINE channel secret',
      source: 'https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*line_channel_secret' },
        { named: '*line_secret' },
        { named: '*line_bot_channel_secret' },
        { named: '*line_client_secret' },
        { named: '*line_login_channel_secret' },
        { named: '*line_bot_secret' },
        { named: '*line_messaging_channel_secret' },
      ],
      manual: {
        page: 'https://developers.line.biz/console/',
        steps: ['The channel, Basic settings', 'Issue a new channel secret'],
      },
      reach: 'Makes access tokens and signs webhooks of the channel.',
    },
  },
} as const satisfies Service
