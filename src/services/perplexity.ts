import type { Service } from '../model/service.ts'

/**
 * Perplexity's API keys. The reference shows the prefix; the length rests on public samples. A key makes another of its group and ends
 * itself (https://docs.perplexity.ai/docs/admin/api-key-management); what a refusal says besides its status is on no page, its
 * status is that of an account without credits, too, and a revocation is confirmed by its status alone.
 */
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
      verify: {
        // https://docs.perplexity.ai/api-reference/async-chat-completions-get: what the key asked before; costs nothing.
        request: 'GET https://api.perplexity.ai/async/chat/completions',
        means: { live: { status: 200, at: 'requests' }, dead: { status: 401, at: '' } },
        inferred: true,
      },
      revoke: {
        request: 'POST https://api.perplexity.ai/revoke_auth_token',
        json: { auth_token: '{key}' },
        means: { done: { status: 200, empty: true }, denied: { status: 401, at: '' } },
      },
      create: {
        request: 'POST https://api.perplexity.ai/generate_auth_token',
        json: { token_name: '{incident.label}' },
        means: { done: { status: 200, at: 'auth_token' }, denied: { status: 401, at: '' } },
        gives: { key: 'auth_token' },
        ifLost: ['API Keys: find the newest key by its name', 'Revoke it: its value never arrived'],
      },
      access: 'full',
      manual: { page: 'https://console.perplexity.ai', steps: ['API Keys', 'Revoke the key'] },
      reach: 'Asks models and searches at the cost of the API group; it can also make new keys and revoke others.',
    },
  },
} as const satisfies Service
