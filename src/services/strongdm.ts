import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API keys: access: `auth-` and 16 hexadecimal digits, secret: 40 to 90 characters of base64, as samples look. Admin tokens:
 * JSON Web Tokens, as samples look.
 */
export const strongdm = {
  id: 'strongdm',
  name: 'StrongDM',
  docs: 'https://www.strongdm.com/docs/',
  hosts: ['api.strongdm.com', 'app.strongdm.com'],
  keys: {
    'strongdm-api-key': {
      name: 'StrongDM API key',
      within: 10,
      parts: {
        access: {
          shape: ['auth-', { hex: 16 }],
          public: true,
          beside: [
            { named: '*strongdm_access_key' },
            { named: '*strongdm_api_access_key' },
            { named: '*sdm_access_key' },
            { named: '*sdm_api_access_key' },
          ],
        },
        secret: {
          shape: [{ base64: [40, 90] }],
          beside: [
            { named: '*strongdm_secret' },
            { named: '*strongdm_secret_key' },
            { named: '*strongdm_api_secret_key' },
            { named: '*sdm_secret' },
            { named: '*sdm_secret_key' },
            { named: '*sdm_api_secret_key' },
          ],
        },
      },
      manual: { page: 'https://app.strongdm.com/', steps: ['Access, API keys', 'Delete the key'] },
      reach: 'Grants access to servers and databases.',
    },
    'strongdm-admin-token': {
      name: 'StrongDM admin token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...named(['sdm_admin', 'strongdm'], ['_token', '_admin_token', '_service_token', '_relay_token']),
        { named: '*sdm_token' },
        { named: '*sdm_service_token' },
        { named: '*sdm_relay_token' },
        { named: '*sdm_service_admin_token' },
        { named: '*sdm_service_service_token' },
        { named: '*sdm_service_relay_token' },
        { named: '*strongdm_admin_admin_token' },
        { named: '*strongdm_admin_service_token' },
        { named: '*strongdm_admin_relay_token' },
      ],
      manual: {
        page: 'https://www.strongdm.com/docs/',
        steps: ['Find where the admin token was made', 'End it there, and make another'],
      },
      reach: 'Administers the organization, as far as its permissions go.',
    },
  },
} as const satisfies Service
