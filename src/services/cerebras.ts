import type { Service } from '../model/service.ts'

/** Cerebras' API keys. No page shows the layout: it rests on public samples. */
export const cerebras = {
  id: 'cerebras',
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  hosts: ['api.cerebras.ai'],
  keys: {
    'cerebras-api-key': {
      name: 'Cerebras API key',
      shape: ['csk-', { base36: 48 }],
      alone: true,
      beside: [{ named: '*cerebras_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://inference-docs.cerebras.ai/api-reference/models; the code of its refusal is known from users
      verify: {
        request: 'GET https://api.cerebras.ai/v1/models',
        means: { live: { status: 200, at: 'data' }, dead: { status: 401, at: 'code', is: 'wrong_api_key' } },
        inferred: true,
      },
      manual: { page: 'https://cloud.cerebras.ai', steps: ['API keys', 'Delete the key'] },
      reach: 'Calls models at the cost of the organization.',
    },
  },
} as const satisfies Service
