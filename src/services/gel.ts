import type { Service } from '../model/service.ts'

/** Secret keys: `nbwt1_`, `edbt1_`, `nbwt_` or `edbt_` and a JSON Web Token, as its public code makes and reads them. */
export const gel = {
  id: 'gel',
  name: 'Gel (EdgeDB)',
  docs: 'https://docs.geldata.com/',
  hosts: ['*.edgedb.cloud', '*.gel.cloud'],
  keys: {
    'gel-secret-key': {
      name: 'Gel (EdgeDB) secret key',
      source: 'https://github.com/geldata/gel-rust/blob/3d950d87dce18274064a7c760d70ef9bc3b957d2/gel-jwt/src/gel.rs',
      shape: [
        { oneOf: ['nbwt1_', 'edbt1_', 'nbwt_', 'edbt_'] },
        'eyJ',
        { base64url: [10, 200] },
        '.eyJ',
        { base64url: [40, 1500] },
        '.',
        { base64url: [43, 700] },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.geldata.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
