import type { Service, Verify } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/** The key stands in the path, whoever asks; POST at least is less often logged with it. */
const getMe: Verify = {
  request: 'POST https://api.telegram.org/bot{key.id}:AA{key.rest}/getMe',
  as: 'none',
  means: {
    live: { status: 200, at: 'result.id' },
    dead: [
      { status: 401, at: 'ok', is: false },
      { status: 404, at: 'ok', is: false },
    ],
  },
  reads: { id: 'result.id', owner: 'result.username', name: 'result.first_name' },
}

/**
 * Tokens of Telegram’s bots: the bot’s id, `:`, and 35 characters that begin with `AA`; the page’s example has the parts.
 * Apps of the client API have a hash of 32 hexadecimal digits, as in the example of its own library. Every answer says `ok`, with `error_code` where it is false
 * (https://core.telegram.org/bots/api#making-requests). Only a chat with BotFather ends a token.
 */
export const telegram = {
  id: 'telegram',
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  hosts: ['api.telegram.org'],
  keys: {
    'telegram-bot-token': {
      name: 'Telegram bot token',
      source: 'https://core.telegram.org/bots/tutorial',
      shape: [{ digit: [8, 10], as: 'id' }, ':AA', { base64url: 33, as: 'rest' }],
      alone: true,
      beside: [
        ...credentialNames('telegram'),
        { named: '*tg_bot' },
        { named: '*bot_token' },
        { named: '*bot_api_token' },
        { named: '*token' },
        { named: '*api_key' },
        { named: '*bot_key' },
        { named: '*tgbot_key' },
        { named: '*tgbot_api_key' },
        { named: '*tgbot_token' },
        { named: '*tgbot_secret' },
        { named: '*tgbot_password' },
        { named: '*tg_token' },
        { word: 'telegram', within: 300 },
        { word: 'telebot', within: 300 },
        { word: 'TelegramClient', within: 300 },
        { word: 'aiogram', within: 400 },
        { word: 'api.telegram.org/bot', within: 40 },
      ],
      verify: getMe,
      manual: {
        page: 'https://t.me/BotFather',
        steps: ['Send /revoke to BotFather', 'Choose the bot: the old token ends at once'],
      },
      reach: 'Reads what is sent to the bot and speaks as it, wherever it is a member.',
    },
    'telegram-bot-url': {
      name: 'Telegram bot token in a URL',
      source: 'https://core.telegram.org/bots/tutorial',
      // Bots of the test environment look the same and are asked at another path of this host, which does not know them here:
      // https://core.telegram.org/bots/features#dedicated-test-environment
      shared: true,
      shape: ['api.telegram.org/bot', { digit: [8, 10], as: 'id' }, ':AA', { base64url: 33, as: 'rest' }],
      verify: getMe,
      manual: {
        page: 'https://t.me/BotFather',
        steps: ['Send /revoke to BotFather', 'Choose the bot: the old token ends at once'],
      },
      reach: 'Reads what is sent to the bot and speaks as it, wherever it is a member.',
    },
    'telegram-api-hash': {
      name: 'Telegram app api_hash',
      source: 'https://github.com/tdlib/td/blob/00abe2f4019717c6479e30c588059a3cfd3be58e/example/cpp/td_example.cpp',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*telegram_api_hash' },
        { named: '*tg_api_hash' },
        { named: '*telegram_hash' },
        { named: '*tdlib_api_hash' },
        { named: '*telethon_api_hash' },
        { named: '*pyrogram_api_hash' },
        { word: 'TelegramClient(', within: 120 },
        { word: 'api_hash', within: 20 },
      ],
      manual: {
        page: 'https://my.telegram.org/apps',
        steps: ['The hash can’t be revoked: make no new sessions with it', 'End unknown sessions in Settings, Devices'],
      },
      reach: 'Poses as the app when users log in.',
    },
  },
} as const satisfies Service
