import type { Service } from '../model/service.ts'

/** Secret keys: `nbwt1_` or `edbt1_` or `nbwt_` or `edbt_` and 60 to 800 characters of URL-safe base64, as samples look. */
export const gel = {
  id: 'gel',
  name: 'Gel (EdgeDB)',
  docs: 'https://docs.geldata.com/',
  hosts: ['*.edgedb.cloud', '*.gel.cloud'],
  keys: {
    'gel-secret-key': {
      name: 'Gel (EdgeDB) secret key',
      shape: [{ oneOf: ['nbwt1_', 'edbt1_', 'nbwt_', 'edbt_'] }, { base64url: [60, 800] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.geldata.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
