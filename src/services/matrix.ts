import type { Service } from '../model/service.ts'

/**
 * Access and refresh tokens of Synapse, Matrix’s most used server: a prefix, the user’s name in base64, 20 letters and a
 * checksum, as its own code makes them. The checksum (CRC-32 in base 62) leaves out the `_` before it, which a piece here
 * can’t say: it is not checked.
 */
export const matrix = {
  id: 'matrix',
  name: 'Matrix (Synapse)',
  docs: 'https://spec.matrix.org/latest/client-server-api/#using-access-tokens',
  hosts: ['matrix.org', '{var.homeserver}'],
  vars: { homeserver: { env: 'MATRIX_HOMESERVER' } },
  keys: {
    'matrix-access-token': {
      name: 'Matrix access token',
      source: 'https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py',
      shape: ['syt_', { base64: [2, 340] }, '_', { letter: 20 }, '_', { base62: 6 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      access: 'full',
      manual: { page: 'https://app.element.io/', steps: ['Settings, Sessions', 'Sign out the session that the token is of'] },
      reach: 'Acts as its user: reads and writes what is not encrypted end to end.',
    },
    'matrix-refresh-token': {
      name: 'Matrix refresh token',
      source: 'https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py',
      shape: ['syr_', { base64: [2, 340] }, '_', { letter: 20 }, '_', { base62: 6 }],
      manual: { page: 'https://app.element.io/', steps: ['Settings, Sessions', 'Sign out the session that the token is of'] },
      reach: 'Makes access tokens of its session.',
    },
  },
} as const satisfies Service
