import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Personal tokens: `lip_` and 20 letters and digits, as samples look. Tokens of applications: `lio_` and 32. */
export const lichess = {
  id: 'lichess',
  name: 'Lichess',
  docs: 'https://lichess.org/api',
  hosts: ['lichess.org'],
  keys: {
    'lichess-api-key': {
      name: 'Lichess API key',
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
      manual: { page: 'https://lichess.org/account/oauth/token', steps: ['Find the token', 'Delete it'] },
      reach: 'Plays and writes as its owner, as far as its scopes go.',
    },
    'lichess-oauth-token': {
      name: 'Lichess OAuth token',
      source:
        'https://github.com/lichess-org/lila/blob/01ce66298e8383f78a4f34ce945b97d0c541f1a4/modules/oauth/src/main/AccessToken.scala',
      shape: ['lio_', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://lichess.org/account/security',
        steps: ['Security, Third party apps: find the application', 'Revoke its access'],
      },
      reach: 'Plays and writes as its owner, as far as its scopes go.',
    },
  },
} as const satisfies Service
