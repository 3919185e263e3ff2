import type { Act, Service, Verify } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/** A token says what it is, and so which application it belongs to (https://dev.twitch.tv/docs/authentication/validate-tokens). */
const validate = { request: 'GET https://id.twitch.tv/oauth2/validate', as: 'none' } as const
const verify = (token: '{key}' | '{key.token}'): Verify => ({
  ...validate,
  headers: { authorization: `OAuth ${token}` },
  means: { live: { status: 200, at: 'client_id' }, dead: { status: 401, at: 'message', is: 'invalid access token' } },
  reads: { owner: 'login', scopes: 'scopes' },
})
/** https://dev.twitch.tv/docs/authentication/revoke-tokens: 200 without a body. */
const revoke = (token: '{key}' | '{key.token}', application: '{app.id}' | '{chat.id}'): Act => ({
  request: 'POST https://id.twitch.tv/oauth2/revoke',
  as: 'none',
  form: { client_id: application, token },
  means: {
    done: { status: 200, empty: true },
    gone: { status: 400, at: 'message', is: 'Invalid token' },
    denied: { status: 404, at: 'message', is: 'client does not exist' },
  },
})
const scopes = {
  read: ['*:read', '*:read:*', 'channel:read:*', 'user:read:*'],
  write: ['*:edit', '*:manage', '*:manage:*', '*:edit:*', '*:write', '*:write:*', '*:moderate', 'clips:edit'],
} as const

/** Credentials of Twitch: 30 lower-case letters and digits in all examples; chat clients write `oauth:` before a token. */
export const twitch = {
  id: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  hosts: ['id.twitch.tv', 'api.twitch.tv'],
  lookups: {
    app: { ...validate, headers: { authorization: 'OAuth {key}' }, gives: { id: 'client_id' } },
    chat: { ...validate, headers: { authorization: 'OAuth {key.token}' }, gives: { id: 'client_id' } },
  },
  keys: {
    'twitch-client-secret': {
      name: 'Twitch client secret',
      shape: [{ base36: 30 }],
      beside: [
        { named: '*twitch_client_secret' },
        { named: '*twitch_secret' },
        { named: '*twitch_app_secret' },
        { named: '*twitch_api_secret' },
        { named: '*twitch_bot_secret' },
        { named: '*social_auth_twitch_secret' },
      ],
      manual: {
        page: 'https://dev.twitch.tv/console/apps',
        steps: ['Manage the application', 'New Secret: the old one ends at once'],
      },
      reach: 'Gets tokens of the application.',
    },
    'twitch-access-token': {
      name: 'Twitch access token',
      source: 'https://dev.twitch.tv/docs/api/reference/',
      shape: [{ base36: 30 }],
      beside: [
        { named: '*twitch_access_token' },
        { named: '*twitch_token' },
        { named: '*twitch_oauth_token' },
        { named: '*twitch_oauth' },
        { named: '*twitch_bot_token' },
        { named: '*twitch_user_token' },
        { named: '*twitch_app_access_token' },
        { named: '*twitch_chat_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: verify('{key}'),
      revoke: revoke('{key}', '{app.id}'),
      scopes,
      manual: {
        page: 'https://www.twitch.tv/settings/connections',
        steps: ['Disconnect the application; or POST /oauth2/revoke with the client’s id'],
      },
      reach: 'Does what its scopes name: chat, channel.',
    },
    'twitch-chat-token': {
      name: 'Twitch chat token',
      source: 'https://dev.twitch.tv/docs/irc/authenticate-bot/',
      shape: ['oauth:', { base36: 30, as: 'token' }],
      // the mark is a word that anyone may write before a token
      shared: true,
      alone: true,
      beside: [
        ...credentialNames('twitch'),
        { named: '*oauth' },
        { named: '*token' },
        { named: '*tmi_key' },
        { named: '*tmi_api_key' },
        { named: '*tmi_token' },
        { named: '*tmi_secret' },
        { named: '*tmi_password' },
        { named: '*password' },
        { named: '*pass' },
        { named: '*irc_key' },
        { named: '*irc_api_key' },
        { named: '*irc_token' },
        { named: '*irc_secret' },
        { named: '*irc_password' },
        { word: 'twitch', within: 300 },
        { word: 'tmi.js', within: 300 },
      ],
      verify: verify('{key.token}'),
      revoke: revoke('{key.token}', '{chat.id}'),
      scopes,
      manual: {
        page: 'https://www.twitch.tv/settings/connections',
        steps: ['Disconnect the application; or POST /oauth2/revoke with the client’s id'],
      },
      reach: 'Reads and writes chat as its user.',
    },
    'twitch-stream-key': {
      name: 'Twitch stream key',
      shape: ['live_', { digit: [6, 12] }, '_', { base62: [24, 32] }],
      alone: true,
      beside: [
        { named: '*stream_key' },
        ...credentialNames('twitch'),
        { word: 'twitch', within: 300 },
        { word: 'rtmp', within: 120 },
      ],
      manual: { page: 'https://dashboard.twitch.tv/settings/stream', steps: ['Primary Stream key, Reset'] },
      reach: 'Streams on the channel.',
    },
  },
} as const satisfies Service
