import type { Service } from '../model/service.ts'

/**
 * Session secrets: no page says how long; 64 to 128 hexadecimal digits are looked at. API tokens of the second version, as its
 * public code makes them: `hd2.`, an id and 64 random bytes in URL-safe base64.
 */
export const hedgedoc = {
  id: 'hedgedoc',
  name: 'HedgeDoc',
  docs: 'https://docs.hedgedoc.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'hedgedoc-session-secret': {
      name: 'HedgeDoc session secret',
      shape: [{ hex: [64, 128] }],
      beside: [
        { named: '*hedgedoc_session_secret' },
        { named: '*cmd_session_secret' },
        { named: '*hackmd_session_secret' },
        { named: '*codimd_session_secret' },
      ],
      manual: {
        page: 'https://docs.hedgedoc.org/',
        steps: ['Find where the session secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
    'hedgedoc-api-token': {
      name: 'HedgeDoc API token',
      source:
        'https://github.com/hedgedoc/hedgedoc/blob/0cff118d7e5d924742ab37242651c7270efeb81e/backend/src/api-token/api-token.service.ts',
      shape: ['hd2.', { base64url: 11, as: 'id' }, '.', { base64url: 86 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.hedgedoc.org/', steps: ['Profile, API tokens', 'Revoke the token'] },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
