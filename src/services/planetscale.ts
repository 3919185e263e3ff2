import type { Service } from '../model/service.ts'

/**
 * Tokens of PlanetScale. The prefix of passwords is documented, those of tokens are seen in use; 43 characters stand behind that of
 * passwords in public samples.
 */
export const planetscale = {
  id: 'planetscale',
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs/concepts/service-tokens',
  hosts: ['api.planetscale.com', '*.connect.psdb.cloud', '*.psdb.cloud'],
  keys: {
    'planetscale-service-token': {
      name: 'PlanetScale service token',
      shape: ['pscale_tkn_', { base64url: [32, 64] }],
      manual: { page: 'https://app.planetscale.com/', steps: ['Organization settings, Service tokens', 'Delete the token'] },
      reach: 'Does in the organization what its permissions allow, together with its id.',
    },
    'planetscale-password': {
      name: 'PlanetScale database password',
      source: 'https://planetscale.com/docs/postgres/connecting/quickstart',
      shape: ['pscale_pw_', { base64url: 43 }],
      manual: { page: 'https://app.planetscale.com/', steps: ['Open the database, Settings, Passwords', 'Delete the password'] },
      reach: 'Reads and writes one branch of a database.',
    },
    'planetscale-oauth-token': {
      name: 'PlanetScale OAuth token',
      shape: ['pscale_oauth_', { base64url: [32, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.planetscale.com/',
        steps: ['Settings, OAuth applications or Authorized applications', 'Revoke it'],
      },
      reach: 'Does what its user granted to the application.',
    },
  },
} as const satisfies Service
