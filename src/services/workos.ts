import type { Service } from '../model/service.ts'

/**
 * Keys of WorkOS: `sk_`, as its page says, and base64 of the key’s id, which begins with `key_01`, a comma and the secret, as
 * public samples show.
 */
export const workos = {
  id: 'workos',
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference/api-keys',
  hosts: ['api.workos.com'],
  keys: {
    'workos-api-key': {
      name: 'WorkOS API key',
      source: 'https://workos.com/docs/reference/api-authentication.md',
      shape: ['sk_', { oneOf: ['live_', 'test_'] }, 'a2V5XzAx', { base64: [40, 90] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.workos.com/api-keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Reads and changes organizations, users and directories of one environment.',
    },
    'workos-old-api-key': {
      name: 'WorkOS API key (short)',
      shapes: [
        ['sk_', { oneOf: ['live_', 'test_'] }, { base62: [35, 40] }],
        ['sk_', { base62: [20, 40] }],
      ],
      beside: [{ named: '*workos_api_key' }, { named: '*workos_secret_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.workos.com/api-keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Reads and changes organizations, users and directories of one environment.',
    },
  },
} as const satisfies Service
