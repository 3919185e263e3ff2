import type { Service } from '../model/service.ts'

/**
 * Access and refresh tokens of the servers most of Matrix runs on. Those of Synapse are a prefix, the user’s name in base64, 20
 * letters and a checksum; those of Matrix Authentication Service, which matrix.org signs in with, a prefix, 30 letters and digits and
 * a checksum whose digits are the other way round: so the code of both makes them. Tokens that clients of the older way to sign in
 * have (`mct_`) live until they are signed out, others for minutes.
 */
export const matrix = {
  id: 'matrix',
  name: 'Matrix',
  docs: 'https://spec.matrix.org/latest/client-server-api/#using-access-tokens',
  hosts: ['matrix.org'],
  selfHosted: true,
  keys: {
    'matrix-access-token': {
      name: 'Matrix access token',
      source: 'https://github.com/element-hq/synapse/blob/03b7d9bc06dff351ca6b9cf2f447b8c755512558/synapse/handlers/auth.py',
      shape: ['syt_', { base64: [2, 340] }, '_', { letter: 20 }, '_', { crc32: 'base62', length: 6, over: 'separated' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      access: 'full',
      manual: { page: 'https://app.element.io/', steps: ['Settings, Sessions', 'Sign out the session that the token is of'] },
      reach: 'Acts as its user: reads and writes what is not encrypted end to end.',
    },
    'matrix-refresh-token': {
      name: 'Matrix refresh token',
      source: 'https://github.com/element-hq/synapse/blob/03b7d9bc06dff351ca6b9cf2f447b8c755512558/synapse/handlers/auth.py',
      shape: ['syr_', { base64: [2, 340] }, '_', { letter: 20 }, '_', { crc32: 'base62', length: 6, over: 'separated' }],
      manual: { page: 'https://app.element.io/', steps: ['Settings, Sessions', 'Sign out the session that the token is of'] },
      reach: 'Makes access tokens of its session.',
    },
    'matrix-authentication-access-token': {
      name: 'Matrix Authentication Service access token',
      source:
        'https://github.com/element-hq/matrix-authentication-service/blob/21e2c36e8965662238bfb0ac6022cc8f29840e22/crates/data-model/src/tokens.rs',
      shape: [{ oneOf: ['mat_', 'mct_'] }, { base62: 30 }, '_', { crc32: 'base62Swapped', length: 6, over: 'separated' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      access: 'full',
      manual: { page: 'https://account.matrix.org/', steps: ['Sessions', 'Sign out the session that the token is of'] },
      reach: 'Acts as its user: reads and writes what is not encrypted end to end.',
    },
    'matrix-authentication-refresh-token': {
      name: 'Matrix Authentication Service refresh token',
      source:
        'https://github.com/element-hq/matrix-authentication-service/blob/21e2c36e8965662238bfb0ac6022cc8f29840e22/crates/data-model/src/tokens.rs',
      shape: [{ oneOf: ['mar_', 'mcr_'] }, { base62: 30 }, '_', { crc32: 'base62Swapped', length: 6, over: 'separated' }],
      manual: { page: 'https://account.matrix.org/', steps: ['Sessions', 'Sign out the session that the token is of'] },
      reach: 'Makes access tokens of its session.',
    },
  },
} as const satisfies Service
