import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/** Errors have a number (https://docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
const hook = 'https://discord.com/api/v10/webhooks/{key.id}/{key.token}'
const unknownHook = [
  { status: 404, at: 'code', is: 10015 },
  { status: 401, at: 'code', is: 50027 },
] as const

/**
 * Credentials of Discord. A bot’s token has three parts: its id in base64, a time and a signature, as the example of the
 * reference shows (newer ones are longer). Webhooks are URLs with an id and a token, which asks about itself and deletes itself
 * (https://docs.discord.com/developers/resources/webhook#delete-webhook-with-token); a bot’s token is reset by hand.
 */
export const discord = {
  id: 'discord',
  name: 'Discord',
  docs: 'https://docs.discord.com/developers/reference#authentication',
  hosts: ['discord.com', 'discordapp.com'],
  keys: {
    'discord-bot-token': {
      name: 'Discord bot token',
      source: 'https://github.com/discord/discord-api-docs/blob/00361fcd929e8d0ba9a1a3792d082d2aec969563/docs/Reference.md',
      shape: [{ oneOf: ['M', 'N', 'O'] }, { base64url: [23, 27] }, '.', { base64url: 6 }, '.', { base64url: [27, 38] }],
      beside: [
        ...credentialNames('discord'),
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
      verify: {
        request: 'GET https://discord.com/api/v10/users/@me',
        means: { live: { status: 200, at: 'id' }, dead: { status: 401, at: 'code', is: 0 } },
        reads: { id: 'id', owner: 'username' },
      },
      manual: {
        page: 'https://discord.com/developers/applications',
        steps: ['Open the application, Bot', 'Reset Token: the old one ends at once'],
      },
      reach: 'Acts as the bot in every server it is in.',
    },
    'discord-webhook': {
      name: 'Discord webhook',
      source:
        'https://github.com/discord/discord-api-docs/blob/0faf8b8723f15a0f01da3a6dd178dad52a77b692/docs/resources/webhook.mdx',
      shapes: [
        ['https://discord.com/api/webhooks/', { digit: [17, 20], as: 'id' }, '/', { base64url: [60, 110], as: 'token' }],
        ['https://discordapp.com/api/webhooks/', { digit: [17, 20], as: 'id' }, '/', { base64url: [60, 110], as: 'token' }],
        ['https://canary.discord.com/api/webhooks/', { digit: [17, 20], as: 'id' }, '/', { base64url: [60, 110], as: 'token' }],
        ['https://ptb.discord.com/api/webhooks/', { digit: [17, 20], as: 'id' }, '/', { base64url: [60, 110], as: 'token' }],
      ],
      access: 'write',
      verify: {
        request: `GET ${hook}`,
        as: 'none',
        means: { live: { status: 200, at: 'id' }, dead: unknownHook },
        reads: { id: 'id', name: 'name', account: 'guild_id' },
      },
      revoke: { request: `DELETE ${hook}`, as: 'none', means: { done: 204, gone: unknownHook } },
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
