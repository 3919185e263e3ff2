import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Private API keys of Klaviyo: `pk_` and a longer row of letters and digits, says the page; 34 in samples, newer ones with
 * six of the public key between.
 */
export const klaviyo = {
  id: 'klaviyo',
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  hosts: ['a.klaviyo.com'],
  keys: {
    'klaviyo-private-key': {
      name: 'Klaviyo private API key',
      source: 'https://developers.klaviyo.com/en/docs/retrieve_api_credentials',
      shapes: [
        ['pk_', { hex: 34 }],
        ['pk_', { base62: 6 }, '_', { hex: [34, 64] }],
      ],
      alone: true,
      beside: [
        ...credentialNames('klaviyo'),
        { named: '*private_api_key' },
        { named: '*private_key' },
        { word: 'klaviyo', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Klaviyo-API-Key {key}' }],
      // https://developers.klaviyo.com/en/reference/get_accounts; its codes: .../docs/rate_limits_and_error_handling
      verify: {
        request: 'GET https://a.klaviyo.com/api/accounts',
        headers: { revision: '2024-10-15' },
        means: {
          live: { status: 200, at: 'data' },
          dead: { status: 401, at: 'errors.0.code', is: 'authentication_failed' },
          limited: { status: 403, at: 'errors.0.code', is: 'permission_denied' },
        },
        reads: { account: 'data.0.attributes.contact_information.organization_name' },
        inferred: true,
      },
      manual: { page: 'https://www.klaviyo.com/settings/account/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Reads, perhaps changes, profiles and sends, as far as its scopes go.',
    },
  },
} as const satisfies Service
