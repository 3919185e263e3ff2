import type { Service } from '../model/service.ts'

/** API access tokens: `CW-SECRET-` and a secret, says the Terraform provider’s page; 32 to 64 letters and digits are looked at. */
export const coreweave = {
  id: 'coreweave',
  name: 'CoreWeave',
  docs: 'https://docs.coreweave.com/docs/security/authn-authz/manage-api-access-tokens',
  hosts: ['api.coreweave.com'],
  keys: {
    'coreweave-secret': {
      name: 'CoreWeave API access token',
      source:
        'https://github.com/coreweave/terraform-provider-coreweave/blob/14fa2b0cf0d5ead7361d467661f67a2bab7d67f6/docs/index.md',
      shape: ['CW-SECRET-', { base62: [32, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.coreweave.com/tokens', steps: ['Find the token by its name', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
