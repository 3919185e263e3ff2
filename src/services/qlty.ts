import type { Service } from '../model/service.ts'

/**
 * Coverage tokens begin with `qltcw_` for a workspace and with `qltcp_` for a project, as its own command line reads them; the
 * length behind it and API tokens, which begin with `qltp_` or `qltb_`, are as samples look.
 */
export const qlty = {
  id: 'qlty',
  name: 'Qlty',
  docs: 'https://docs.qlty.sh/',
  hosts: ['api.qlty.sh'],
  keys: {
    'qlty-coverage-token': {
      name: 'Qlty coverage token',
      source: 'https://github.com/qltysh/qlty/blob/main/qlty-coverage/src/token.rs',
      shape: [{ oneOf: ['qltcw_', 'qltcp_'] }, { base62: [10, 40] }],
      access: 'write',
      manual: {
        page: 'https://docs.qlty.sh/',
        steps: ['Find where the coverage token was made', 'End it there, and make another'],
      },
      reach: 'Uploads coverage of a workspace or a project.',
    },
    'qlty-api-token': {
      name: 'Qlty API token',
      shape: [{ oneOf: ['qltp_', 'qltb_'] }, { base62: [20, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.qlty.sh/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Reads and changes projects as its owner.',
    },
  },
} as const satisfies Service
