import type { Service } from '../model/service.ts'

/** Perplexity's API keys. The reference shows the prefix; the length rests on public samples. */
export const perplexity = {
  id: 'perplexity',
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/docs/admin/api-key-management',
  hosts: ['api.perplexity.ai'],
  keys: {
    'perplexity-api-key': {
      name: 'Perplexity API key',
      source: 'https://docs.perplexity.ai/api-reference/generate-auth-token-post',
      shape: ['pplx-', { base62: 48 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.perplexity.ai', steps: ['API Keys', 'Revoke the key'] },
      reach: 'Asks models and searches at the cost of the API group; it can also make new keys and revoke others.',
    },
  },
} as const satisfies Service
