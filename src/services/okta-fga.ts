import type { Service } from '../model/service.ts'

/** Clients: an id of 32 letters and digits and a secret of 64 characters of URL-safe base64, as those of Auth0 are. */
export const oktaFga = {
  id: 'okta-fga',
  name: 'Okta FGA',
  docs: 'https://docs.fga.dev/integration/getting-your-api-keys',
  hosts: ['api.us1.fga.dev', 'api.eu1.fga.dev', 'api.au1.fga.dev', 'dashboard.fga.dev', 'auth.fga.dev'],
  keys: {
    'okta-fga-client-secret': {
      name: 'Okta FGA client secret',
      shape: [{ base64url: 64 }],
      beside: [
        { named: '*fga_client_secret' },
        { named: '*okta_fga_client_secret' },
        { named: '*auth0_fga_client_secret' },
        { named: '*openfga_client_secret' },
      ],
      manual: { page: 'https://dashboard.fga.dev/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Reads and changes who may do what.',
    },
  },
} as const satisfies Service
