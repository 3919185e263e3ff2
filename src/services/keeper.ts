import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * One-time access tokens: a region, `:` and 32 bytes in URL-safe base64, as in the tests of its own library. Device
 * configurations: JSON in base64, as samples look.
 */
export const keeper = {
  id: 'keeper',
  name: 'Keeper Secrets Manager',
  docs: 'https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token',
  hosts: ['keepersecurity.com', 'keepersecurity.eu'],
  keys: {
    'keeper-one-time-token': {
      name: 'Keeper Secrets Manager one-time access token',
      source: 'https://github.com/Keeper-Security/secrets-manager/blob/master/sdk/javascript/packages/core/test/keeper.test.ts',
      shape: [{ oneOf: ['US:', 'EU:', 'AU:', 'JP:', 'CA:', 'GOV_US:'] }, { base64url: 43 }],
      beside: [
        ...named(['ksm', 'keeper', 'keeper_secrets'], ['_token', '_one_time_token', '_access_token', '_otp']),
        { named: '*keeper_one_time_one_time_token' },
        { named: '*keeper_one_time_access_token' },
        { named: '*keeper_one_time_otp' },
        { word: 'keepersecurity.com', within: 160 },
      ],
      manual: {
        page: 'https://keepersecurity.com/vault/',
        steps: ['Secrets Manager: open the application', 'Revoke the device'],
      },
      reach: 'Reads the secrets that are kept there.',
    },
    'keeper-config': {
      name: 'Keeper Secrets Manager device configuration',
      shape: [{ oneOf: ['ewog', 'eyJ'] }, { base64: [300, 2000] }],
      beside: named(['ksm', 'keeper', 'keeper_secrets_manager'], ['_config', '_config_base64', '_ksm_config']),
      manual: {
        page: 'https://keepersecurity.com/vault/',
        steps: ['Secrets Manager: open the application', 'Revoke the device'],
      },
      reach: 'Reads the secrets that are kept there.',
    },
  },
} as const satisfies Service
