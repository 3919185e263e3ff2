import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API keys: `EXO` and 24 characters, and a secret of 43, as in the tests of its own client, which mask them; that the former
 * are hexadecimal digits and the latter URL-safe base64 rests on samples.
 */
export const exoscale = {
  id: 'exoscale',
  name: 'Exoscale',
  docs: 'https://community.exoscale.com/documentation/iam/quick-start/',
  hosts: ['api-ch-gva-2.exoscale.com', '*.exo.io'],
  keys: {
    'exoscale-api-key': {
      name: 'Exoscale API key',
      source: 'https://github.com/exoscale/egoscale/blob/b70d4f9cca8c6cad210393e30dcf8652199d0ab7/v2/api/security_test.go',
      within: 15,
      parts: {
        id: {
          shape: ['EXO', { hex: 24 }],
          public: true,
          beside: named(['exoscale', 'exo'], ['_api_key', '_key', '_iam_api_key', '_access_key_id']),
        },
        secret: {
          shape: [{ base64url: 43 }],
          beside: [
            { named: '*exoscale_api_secret' },
            { named: '*exoscale_secret' },
            { named: '*exo_api_secret' },
            { named: '*exo_secret' },
          ],
        },
      },
      manual: { page: 'https://portal.exoscale.com/', steps: ['IAM, API keys', 'Revoke the key'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
