import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Personal API tokens are UUIDs as samples look; no page says so. */
export const wise = {
  id: 'wise',
  name: 'Wise',
  docs: 'https://docs.wise.com/api-reference/authentication',
  hosts: ['api.wise.com', 'api.transferwise.com', 'api.sandbox.transferwise.tech'],
  keys: {
    'wise-api-token': {
      name: 'Wise API token',
      shape: uuid,
      beside: [{ named: '*wise_api_token' }, { named: '*wise_api_key' }, { named: '*wise_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://wise.com/settings/api-tokens', steps: ['Settings, API tokens', 'Revoke the token'] },
      reach: 'Reads balances and statements; with full access makes transfers.',
    },
  },
} as const satisfies Service
