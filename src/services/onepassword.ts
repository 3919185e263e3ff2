import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Tokens of 1Password: those of service accounts are `ops_` before JSON in base64 (whose first field is the address or the
 * credentials’ form), those of Connect servers and the Events API are JSON Web Tokens, as samples look. Secret keys are `A3`,
 * the account’s 6 characters and 26 more, in groups, as the white paper’s example has.
 */
export const onepassword = {
  id: 'onepassword',
  name: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/security/',
  hosts: ['*.1password.com', '*.1password.eu', '*.1password.ca'],
  selfHosted: true,
  keys: {
    'onepassword-service-token': {
      name: '1Password service account token',
      shape: ['ops_eyJ', { base64url: [250, 2000] }],
      alone: true,
      beside: [
        { named: '*op_service_account_token' },
        { named: '*onepassword_service_account_token' },
        { named: '*1password_service_account_token' },
        { named: '*op_token' },
        { named: '*onepassword_token' },
        { named: '*service_account_token' },
        ...credentialNames('1password'),
        { named: '*onepassword' },
        { named: '*onepassword_key' },
        { named: '*onepassword_api_key' },
        { named: '*onepassword_secret' },
        { named: '*onepassword_password' },
        { named: '*token' },
        { word: '1password', within: 300 },
        { word: 'op service-account', within: 300 },
      ],
      manual: {
        page: 'https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount/',
        steps: ['Developer, Service accounts, the account', 'Revoke or rotate its token'],
      },
      reach: 'Reads, perhaps changes, the items of its vaults.',
    },
    'onepassword-connect-token': {
      name: '1Password Connect or Events token',
      shape: ['eyJ', { base64url: [10, 300] }, '.eyJ', { base64url: [50, 2000] }, '.', { base64url: [60, 700] }],
      check: 'jwt',
      beside: [
        { named: '*op_connect_token' },
        { named: '*onepassword_connect_token' },
        { named: '*1password_connect_token' },
        { named: '*op_api_token' },
        { named: '*onepassword_events_token' },
        { named: '*op_events_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://my.1password.com/developer-tools/infrastructure-secrets/connect/',
        steps: ['Developer, Connect servers (or Integrations), the server', 'Revoke the token'],
      },
      reach: 'Reads, perhaps changes, the items of its vaults, at a server of one’s own.',
    },
    'onepassword-secret-key': {
      name: '1Password secret key',
      source: 'https://1passwordstatic.com/files/security/1password-white-paper.pdf',
      shapes: [
        [
          'A3-',
          { base36upper: 6 },
          '-',
          { base36upper: 11 },
          '-',
          { base36upper: 5 },
          '-',
          { base36upper: 5 },
          '-',
          { base36upper: 5 },
        ],
        [
          'A3-',
          { base36upper: 6 },
          '-',
          { base36upper: 6 },
          '-',
          { base36upper: 5 },
          '-',
          { base36upper: 5 },
          '-',
          { base36upper: 5 },
          '-',
          { base36upper: 5 },
        ],
      ],
      alone: true,
      beside: [
        { named: '*op_secret_key' },
        { named: '*onepassword_secret_key' },
        { named: '*1password_secret_key' },
        { named: '*secret_key' },
        { word: '1password', within: 300 },
        { word: 'op account add', within: 300 },
        { command: 'op signin', flag: '--secret-key' },
      ],
      manual: {
        page: 'https://my.1password.com/profile',
        steps: ['Manage account: regenerate the secret key', 'Sign in again on all devices'],
      },
      reach: 'With address and password: signs in as the person.',
    },
  },
} as const satisfies Service
