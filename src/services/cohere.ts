import type { Service } from '../model/service.ts'

/** Cohere's API keys (`CO_API_KEY`). No page shows a layout: 40 letters and digits rest on public samples. */
export const cohere = {
  id: 'cohere',
  name: 'Cohere',
  docs: 'https://docs.cohere.com/docs/rate-limits',
  hosts: ['api.cohere.com', 'api.cohere.ai'],
  keys: {
    'cohere-api-key': {
      name: 'Cohere API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*cohere_api_key' },
        { named: '*cohere_key' },
        { named: '*cohere_token' },
        { named: 'co_api_key' },
        { named: 'cohere.api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://docs.cohere.com/v1/reference/checkapikey
      verify: {
        request: 'POST https://api.cohere.com/v1/check-api-key',
        means: { live: { status: 200, at: 'valid', is: true }, dead: { status: 200, at: 'valid', is: false } },
        reads: { id: 'owner_id', account: 'organization_id' },
        inferred: true,
      },
      manual: { page: 'https://dashboard.cohere.com/api-keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the team, and reads its data sets, connectors and fine-tuned models.',
    },
  },
} as const satisfies Service
