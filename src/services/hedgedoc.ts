import type { Service } from '../model/service.ts'

/** Session secrets: no page says how long; 64 to 128 hexadecimal digits are looked at. */
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
  },
} as const satisfies Service
