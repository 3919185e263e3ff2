import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Exa's API keys. That they are UUIDs rests on public samples. */
export const exa = {
  id: 'exa',
  name: 'Exa',
  docs: 'https://docs.exa.ai/reference/getting-started',
  hosts: ['api.exa.ai'],
  keys: {
    'exa-api-key': {
      name: 'Exa API key',
      shape: uuid,
      beside: [{ named: 'exa_api_key' }, { named: 'exa_key' }, { named: '*exa_search_api_key' }, { named: 'metaphor_api_key' }],
      carriers: [
        { header: 'x-api-key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://dashboard.exa.ai/api-keys', steps: ['Delete the key'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
