import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Access tokens of Bitwarden Secrets Manager: a version, the id (a UUID), a secret of 30 letters and digits, `:`, and a key
 * of 16 bytes in base64, as the test of its own library has one; API keys of organizations and users are pairs, whose secret may have 30 characters, says the server’s model.
 */
export const bitwarden = {
  id: 'bitwarden',
  name: 'Bitwarden',
  docs: 'https://bitwarden.com/help/access-tokens/',
  hosts: ['api.bitwarden.com', 'identity.bitwarden.com', 'api.bitwarden.eu', 'identity.bitwarden.eu'],
  selfHosted: true,
  keys: {
    'bitwarden-access-token': {
      name: 'Bitwarden Secrets Manager access token',
      source:
        'https://github.com/bitwarden/sdk-internal/blob/1a6a0cf0a455f52414589fef1d5da0b5b540a40a/crates/bitwarden-core/src/auth/access_token.rs',
      shape: ['0.', ...uuid, '.', { base62: 30 }, ':', { base64: 22 }, '=='],
      beside: [
        { named: '*bws_access_token' },
        { named: '*bitwarden_access_token' },
        { named: '*bw_access_token' },
        { named: '*bitwarden_token' },
        { named: '*bws_token' },
        { named: '*access_token' },
        { word: 'bws', within: 80 },
        { word: 'bitwarden', within: 200 },
      ],
      manual: {
        page: 'https://vault.bitwarden.com/',
        steps: ['Secrets Manager, Machine accounts, Access tokens', 'Revoke the token'],
      },
      reach: 'Reads, perhaps writes, the secrets of its machine account.',
    },
    'bitwarden-client-secret': {
      name: 'Bitwarden API key secret',
      source:
        'https://github.com/bitwarden/server/blob/04f1bdbf13d0fec8497361aa964edb9ded869061/src/Core/Entities/OrganizationApiKey.cs',
      shape: [{ base62: 30 }],
      beside: [
        { named: '*bw_client_secret' },
        { named: '*bitwarden_client_secret' },
        { named: '*bitwarden_api_secret' },
        { named: '*bitwarden_secret' },
      ],
      manual: {
        page: 'https://vault.bitwarden.com/',
        steps: ['Settings, Security, Keys; or the organization, API key', 'Rotate the API key'],
      },
      reach: 'Logs in as the user, whose password still guards the vault; manages an organization.',
    },
  },
} as const satisfies Service
