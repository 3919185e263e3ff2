import type { Service } from '../model/service.ts'

/** API keys: id: `EXO` and 24 hexadecimal digits, secret: 43 characters of URL-safe base64, as samples look. */
export const exoscale = {
  id: 'exoscale',
  name: 'Exoscale',
  docs: 'https://community.exoscale.com/documentation/iam/quick-start/',
  hosts: ['api-ch-gva-2.exoscale.com', '*.exo.io'],
  keys: {
    'exoscale-api-key': {
      name: 'Exoscale API key',
      within: 15,
      parts: {
        id: {
          shape: ['EXO', { hex: 24 }],
          public: true,
          beside: [
            { named: '*exoscale_api_key' },
            { named: '*exoscale_key' },
            { named: '*exoscale_iam_api_key' },
            { named: '*exoscale_access_key_id' },
            { named: '*exo_api_key' },
            { named: '*exo_key' },
            { named: '*exo_iam_api_key' },
            { named: '*exo_access_key_id' },
          ],
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
