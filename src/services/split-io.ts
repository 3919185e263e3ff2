import type { Service } from '../model/service.ts'

/**
 * Server-side SDK keys and admin API keys; no page says how long they are. Client-side keys are public. Split is now Harness FME.
 */
export const splitIo = {
  id: 'split-io',
  name: 'Split',
  docs: 'https://docs.split.io/reference/api-keys-overview',
  hosts: ['api.split.io', 'sdk.split.io', 'events.split.io'],
  keys: {
    'split-io-api-key': {
      name: 'Split API key',
      shape: [{ base36: [32, 64] }],
      beside: [
        { named: '*split_io_api_key' },
        { named: '*splitio_api_key' },
        { named: '*split_api_key' },
        { named: '*split_sdk_key' },
        { named: '*split_io_sdk_key' },
        { named: '*split_admin_api_key' },
        { named: '*split_server_key' },
        { named: '*split_authorization_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.split.io/reference/api-keys-overview',
        steps: ['Admin settings, API keys, or the project’s SDK API keys', 'Revoke the key'],
      },
      reach: 'Reads all flags of an environment; an admin key changes them.',
    },
  },
} as const satisfies Service
