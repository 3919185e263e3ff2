import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * An API key that is a UUID and an RSA private key, which is described with all others; the UUID is no secret alone, but
 * names the user whose key it is.
 */
export const fireblocks = {
  id: 'fireblocks',
  name: 'Fireblocks',
  docs: 'https://developers.fireblocks.com/docs/manage-api-keys',
  hosts: ['api.fireblocks.io', 'sandbox-api.fireblocks.io'],
  keys: {
    'fireblocks-api-key': {
      name: 'Fireblocks API key',
      shape: uuid,
      weak: true,
      beside: [{ named: '*fireblocks_api_key' }, { named: '*fireblocks_api_user' }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      access: 'none',
      manual: { page: 'https://console.fireblocks.io/', steps: ['Developer center, API users', 'Delete the API user'] },
      reach: 'With its private key: signs transactions, as far as the policy goes.',
    },
  },
} as const satisfies Service
