import type { Service } from '../model/service.ts'

/**
 * Coverage tokens: `qltcw_` or `qltcp_` and 10 to 40 letters and digits, as samples look. API tokens: `qltp_` or `qltb_` and
 * 20 to 60 letters and digits, as samples look.
 */
export const qlty = {
  id: 'qlty',
  name: 'Qlty',
  docs: 'https://docs.qlty.sh/',
  hosts: ['api.qlty.sh'],
  keys: {
    'qlty-coverage-token': {
      name: 'Qlty coverage token',
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
