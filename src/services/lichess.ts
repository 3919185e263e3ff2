import type { Act, Service, Verify } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

// https://github.com/lichess-org/lila/blob/d99cb8dbe029922d13c0a243b4320e0c5b917744/modules/oauth/src/main/OAuthServer.scala: what is no token, or has ended
const unknown = { status: 401, at: 'error', is: 'No such token' } as const
// https://lichess.org/api#tag/Account/operation/accountMe
const verify: Verify = {
  request: 'GET https://lichess.org/api/account',
  means: { live: { status: 200, at: 'id' }, dead: unknown },
  reads: { id: 'id', owner: 'username' },
}
/** A token revokes itself (https://lichess.org/api#tag/OAuth/operation/apiTokenDelete). */
const revoke: Act = {
  request: 'DELETE https://lichess.org/api/token',
  means: { done: 204, gone: unknown },
}

/**
 * Personal tokens: `lip_` and 20 letters and digits, older ones 16 without a mark; tokens of applications: `lio_` and 32, all
 * as the public code of the server makes them.
 */
export const lichess = {
  id: 'lichess',
  name: 'Lichess',
  docs: 'https://lichess.org/api',
  hosts: ['lichess.org'],
  keys: {
    'lichess-api-key': {
      name: 'Lichess API key',
      source: 'https://github.com/lichess-org/lila/blob/15c31916c5579dce3492042f5962c0b2448194a1/modules/core/src/main/net.scala',
      shape: ['lip_', { base62: 20 }],
      alone: true,
      beside: [
        ...apiKeyNames('lichess'),
        { named: '*token' },
        { named: '*bot_token' },
        { named: '*access_token' },
        { word: 'lichess', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      revoke,
      manual: { page: 'https://lichess.org/account/oauth/token', steps: ['Find the token', 'Delete it'] },
      reach: 'Plays and writes as its owner, as far as its scopes go.',
    },
    'lichess-oauth-token': {
      name: 'Lichess OAuth token',
      source:
        'https://github.com/lichess-org/lila/blob/01ce66298e8383f78a4f34ce945b97d0c541f1a4/modules/oauth/src/main/AccessToken.scala',
      shape: ['lio_', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // The server says the same of its own mobile app's tokens, which work where they are signed: that refusal ends nothing.
      verify: { ...verify, inferred: true },
      revoke: { ...revoke, means: { done: 204 } },
      manual: {
        page: 'https://lichess.org/account/security',
        steps: ['Security, Third party apps: find the application', 'Revoke its access'],
      },
      reach: 'Plays and writes as its owner, as far as its scopes go.',
    },
    'lichess-old-token': {
      name: 'Lichess personal token (older form)',
      source:
        'https://github.com/lichess-org/lila/blob/01ce66298e8383f78a4f34ce945b97d0c541f1a4/modules/oauth/src/main/AccessToken.scala',
      shape: [{ base62: 16 }],
      beside: [
        ...apiKeyNames('lichess'),
        { named: '*lichess_bot_token' },
        { named: '*lichess_api_token' },
        { word: 'lichess.org/api', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      revoke,
      manual: { page: 'https://lichess.org/account/oauth/token', steps: ['Find the token', 'Delete it'] },
      reach: 'Plays and writes as its owner, as far as its scopes go.',
    },
  },
} as const satisfies Service
