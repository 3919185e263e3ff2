import type { Act, Carrier, Service, Verify } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

const types = 'https://docs.slack.dev/authentication/tokens'
const carriers = [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }] as const satisfies readonly Carrier[]

/**
 * Slack answers 200 whatever it says. `invalid_auth` proves nothing: a workspace says it of a caller from an address that is not on its
 * list, too (https://docs.slack.dev/reference/methods/auth.test).
 */
const ended = { status: 200, at: 'error', is: ['token_revoked', 'token_expired', 'account_inactive'] } as const
const test = {
  request: 'POST https://slack.com/api/auth.test',
  means: { live: { status: 200, at: 'ok', is: true }, dead: ended },
  reads: { id: 'bot_id', owner: 'user', account: 'team', scopes: { header: 'x-oauth-scopes', split: ',' } },
} as const satisfies Verify
const revoke = {
  request: 'POST https://slack.com/api/auth.revoke',
  means: {
    done: { status: 200, at: 'revoked', is: true },
    gone: ended,
    denied: {
      status: 200,
      at: 'error',
      is: ['not_allowed_token_type', 'no_permission', 'missing_scope', 'invalid_auth', 'org_login_required', 'ekm_access_denied'],
    },
  },
} as const satisfies Act

const scopes = {
  read: ['*:read', '*:history', '*:read.*', 'identify', 'identity.*', 'search:*', 'emoji:read', 'openid', 'email', 'profile'],
  write: ['*:write', '*:write.*', 'commands', 'incoming-webhook', 'chat:write*', 'links:*', 'im:write', 'bot'],
  full: ['admin', 'admin.*', 'client', 'post'],
} as const
const apps = 'https://api.slack.com/apps'
/** A workspace, an app or a user, a time: groups of digits. */
const digits = { digit: [9, 14] } as const

/** Tokens and webhooks of Slack (https://docs.slack.dev/authentication/tokens). Pages give the prefixes; the rest is as samples look. */
export const slack = {
  id: 'slack',
  name: 'Slack',
  docs: types,
  hosts: ['slack.com'],
  keys: {
    'slack-bot-token': {
      name: 'Slack bot token',
      source: types,
      shapes: [
        ['xoxb-', digits, '-', digits, '-', { base62: [20, 64] }],
        ['xoxb-', digits, '-', { base62: [20, 64] }],
        ['xoxe.xoxb-', { digit: 1 }, '-', { base64url: [40, 400] }],
      ],
      carriers,
      verify: test,
      revoke,
      scopes,
      manual: { page: apps, steps: ['Open the app, OAuth & Permissions', 'Revoke All OAuth Tokens, or reinstall the app'] },
      reach: 'Reads and writes as the app’s bot in one workspace, as far as its scopes go.',
    },
    'slack-user-token': {
      name: 'Slack user token',
      source: types,
      shapes: [
        ['xoxp-', digits, '-', digits, '-', digits, '-', { base62: [20, 64] }],
        ['xoxp-', digits, '-', digits, '-', { base62: [20, 64] }],
      ],
      carriers,
      verify: test,
      revoke,
      scopes,
      manual: { page: apps, steps: ['Open the app, OAuth & Permissions', 'Revoke All OAuth Tokens'] },
      personal: 'Install the app with a bot token (`xoxb-`), whose scopes are its own.',
      reach: 'Reads and writes as a person in one workspace, as far as its scopes go.',
    },
    'slack-expiring-token': {
      // Configuration tokens and user tokens of apps that rotate theirs look alike.
      name: 'Slack configuration or expiring user token',
      source: 'https://docs.slack.dev/authentication/using-token-rotation',
      shape: ['xoxe.xoxp-', { digit: 1 }, '-', { base64url: [40, 400] }],
      carriers,
      verify: test,
      revoke,
      scopes,
      manual: {
        page: apps,
        steps: [
          'The token dies within twelve hours',
          'Your App Configuration Tokens: revoke it; or open the app, OAuth & Permissions',
        ],
      },
      reach: 'Creates and changes a person’s Slack apps, or acts as the person; for twelve hours at most.',
    },
    'slack-refresh-token': {
      name: 'Slack refresh token',
      source: 'https://docs.slack.dev/authentication/using-token-rotation',
      // No verify: the only call that takes it uses it up.
      shape: ['xoxe-', { digit: 1 }, '-', { base64url: [40, 400] }],
      manual: {
        page: apps,
        steps: [
          'Your App Configuration Tokens: revoke the token',
          'Or open the app, OAuth & Permissions: Revoke All OAuth Tokens',
        ],
      },
      reach: 'Makes new tokens of its kind, one after the other.',
    },
    'slack-app-token': {
      name: 'Slack app-level token',
      source: types,
      shape: ['xapp-', { digit: 1 }, '-', { base36upper: [8, 14] }, '-', digits, '-', { hex: [40, 80] }],
      carriers,
      verify: test,
      manual: { page: apps, steps: ['Open the app, Basic Information, App-Level Tokens', 'Open the token and revoke it'] },
      reach: 'Receives the app’s events in every workspace that has it installed.',
    },
    'slack-workflow-token': {
      name: 'Slack workflow token',
      source: types,
      shape: ['xwfp-', digits, '-', { base64url: [20, 200] }],
      carriers,
      verify: test,
      manual: { page: apps, steps: ['The token dies when its step ends, after 15 minutes at the latest'] },
      reach: 'Does what one step of a workflow may do, for minutes.',
    },
    'slack-webhook': {
      name: 'Slack incoming webhook',
      source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
      // No verify: what is sent to it is posted.
      shape: [
        'https://hooks.slack.com/services/T',
        { base36upper: [6, 14] },
        '/B',
        { base36upper: [6, 14] },
        '/',
        { base62: [20, 32] },
      ],
      access: 'write',
      manual: { page: apps, steps: ['Open the app, Incoming Webhooks', 'Remove the webhook of that channel'] },
      reach: 'Posts messages to one channel.',
    },
    // As samples look.
    'slack-signing-secret': {
      name: 'Slack signing secret',
      shape: [{ hex: 32 }],
      beside: named(
        ['slack', 'slack_app', 'slack_bot', 'slack_events', 'slack_request'],
        ['_signing_secret', '_signing_key', '_verification_secret'],
      ),
      manual: {
        page: 'https://api.slack.com/apps',
        steps: ['Basic information, App credentials', 'Regenerate the signing secret'],
      },
      reach: 'Lets anyone send notices that look like the service’s.',
    },
    // As samples look.
    'slack-client-secret': {
      name: 'Slack client secret',
      shape: [{ hex: 32 }],
      beside: named(['slack', 'slack_app', 'slack_oauth', 'slack_bot'], ['_client_secret', '_app_secret', '_oauth_secret']),
      manual: {
        page: 'https://api.slack.com/apps',
        steps: ['Basic information, App credentials', 'Regenerate the client secret'],
      },
      reach: 'Gets tokens of workspaces that install the app.',
    },
    // Neither has a page: what a browser holds of a person who is signed in. They go together, the cookie as `d`.
    'slack-session-token': {
      name: 'Slack session token',
      shape: ['xoxc-', { digit: [9, 14] }, '-', { digit: [9, 14] }, '-', { digit: [9, 14] }, '-', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://slack.com/account/settings',
        steps: ['Sign out all other sessions', 'Sign in again'],
      },
      reach: 'With its cookie: acts as the person in the workspace.',
    },
    'slack-session-cookie': {
      name: 'Slack session cookie',
      shape: ['xoxd-', { base64: [80, 400] }],
      manual: {
        page: 'https://slack.com/account/settings',
        steps: ['Sign out all other sessions', 'Sign in again'],
      },
      reach: 'With a session token: acts as the person in all workspaces of the browser.',
    },
    'slack-workflow-webhook': {
      name: 'Slack workflow webhook',
      shapes: [
        [
          'https://hooks.slack.com/triggers/',
          { oneOf: ['T', 'E'] },
          { base36upper: [6, 14] },
          '/',
          { digit: [8, 20] },
          '/',
          { hex: 32 },
        ],
        [
          'https://hooks.slack.com/workflows/T',
          { base36upper: [6, 14] },
          '/A',
          { base36upper: [6, 14] },
          '/',
          { digit: [10, 24] },
          '/',
          { base62: [20, 32] },
        ],
      ],
      access: 'write',
      manual: {
        page: 'https://slack.com/help/articles/360041352714',
        steps: ['Workflow Builder: find the workflow that the webhook starts', 'Delete its webhook, and add another'],
      },
      reach: 'Starts one workflow, with data of the sender’s choice.',
    },
  },
  usage: {
    read: [{ request: '{GET,POST} /api/*.{list,info,history}' }, { request: 'POST /api/auth.test' }],
    write: [{ request: 'POST /api/chat.*' }, { request: 'POST /services/*' }, { action: 'slackapi/slack-github-action' }],
  },
} as const satisfies Service
