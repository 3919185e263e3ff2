import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens are UUIDs, as samples look; no page says so. */
export const coda = {
  id: 'coda',
  name: 'Coda',
  docs: 'https://coda.io/developers/apis/v1#section/Authentication',
  hosts: ['coda.io'],
  keys: {
    'coda-api-token': {
      name: 'Coda API token',
      shape: uuid,
      beside: [{ named: '*coda_api_token' }, { named: '*coda_api_key' }, { named: '*coda_token' }, { named: '*coda_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://coda.io/account', steps: ['Account settings, API settings', 'Delete the token'] },
      reach: 'Reads and changes the docs of its user, as far as it was restricted.',
    },
  },
} as const satisfies Service
