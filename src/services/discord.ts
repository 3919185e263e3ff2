import type { Service } from '../model/service.ts'

/**
 * Credentials of Discord. A bot’s token has three parts: its id in base64, a time and a signature, as the example of the
 * reference shows (newer ones are longer). Webhooks are URLs with an id and a token.
 */
export const discord = {
  id: 'discord',
  name: 'Discord',
  docs: 'https://docs.discord.com/developers/reference#authentication',
  hosts: ['discord.com', 'discordapp.com'],
  keys: {
    'discord-bot-token': {
      name: 'Discord bot token',
      source: 'https://github.com/discord/discord-api-docs/blob/main/docs/Reference.md',
      shape: [{ oneOf: ['M', 'N', 'O'] }, { base64url: [23, 27] }, '.', { base64url: 6 }, '.', { base64url: [27, 38] }],
      beside: [
        { named: '*discord' },
        { named: '*discord_key' },
        { named: '*discord_api_key' },
        { named: '*discord_token' },
        { named: '*discord_secret' },
        { named: '*discord_password' },
        { named: '*bot_token' },
        { named: '*token' },
        { named: '*bot_key' },
        { named: '*dc_token' },
        { named: '*authorization' },
        { word: 'discord', within: 300 },
        { word: 'Bot ', within: 8 },
        { word: 'client.login', within: 40 },
        { word: 'bot.run', within: 40 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bot {key}' }],
      manual: {
        page: 'https://discord.com/developers/applications',
        steps: ['Open the application, Bot', 'Reset Token: the old one ends at once'],
      },
      reach: 'Acts as the bot in every server it is in.',
    },
    'discord-webhook': {
      name: 'Discord webhook',
      source: 'https://github.com/discord/discord-api-docs/blob/main/docs/resources/webhook.mdx',
      shapes: [
        ['https://discord.com/api/webhooks/', { digit: [17, 20], as: 'id' }, '/', { base64url: [60, 110] }],
        ['https://discordapp.com/api/webhooks/', { digit: [17, 20], as: 'id' }, '/', { base64url: [60, 110] }],
        ['https://canary.discord.com/api/webhooks/', { digit: [17, 20], as: 'id' }, '/', { base64url: [60, 110] }],
        ['https://ptb.discord.com/api/webhooks/', { digit: [17, 20], as: 'id' }, '/', { base64url: [60, 110] }],
      ],
      access: 'write',
      manual: {
        page: 'https://discord.com/channels/@me',
        steps: ['The channel’s settings, Integrations, Webhooks', 'Delete the webhook; or send DELETE to its URL'],
      },
      reach: 'Posts messages to one channel, and deletes itself.',
    },
    'discord-client-secret': {
      name: 'Discord client secret',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*discord_client_secret' },
        { named: '*discord_secret' },
        { named: '*discord_oauth_secret' },
        { named: '*discord_oauth2_secret' },
        { named: '*discord_app_secret' },
        { named: '*discord_oauth_client_secret' },
        { named: '*auth_discord_secret' },
      ],
      manual: { page: 'https://discord.com/developers/applications', steps: ['Open the application, OAuth2', 'Reset Secret'] },
      reach: 'Signs users in as the application.',
    },
  },
} as const satisfies Service
