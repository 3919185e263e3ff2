import type { Service } from '../model/service.ts'

/** Synthesia's API keys. 32 hex digits rest on public samples. */
export const synthesia = {
  id: 'synthesia',
  name: 'Synthesia',
  docs: 'https://docs.synthesia.io/reference/synthesia-api-quickstart',
  hosts: ['api.synthesia.io'],
  keys: {
    'synthesia-api-key': {
      name: 'Synthesia API key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*synthesia_api_key' }, { named: '*synthesia_key' }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://app.synthesia.io', steps: ['Account, Integrations', 'Delete the key'] },
      reach: 'Makes and deletes videos at the cost of the account.',
    },
  },
} as const satisfies Service
