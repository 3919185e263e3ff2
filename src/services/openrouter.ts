import type { Service } from '../model/service.ts'

/** OpenRouter's API keys and management keys, which look alike. The list of formats that its own guardrail knows has the layout. */
export const openrouter = {
  id: 'openrouter',
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  hosts: ['openrouter.ai'],
  keys: {
    'openrouter-api-key': {
      name: 'OpenRouter API key',
      source: 'https://openrouter.ai/docs/guides/features/guardrails/secret-formats',
      shape: ['sk-or-v1-', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key
      verify: {
        request: 'GET https://openrouter.ai/api/v1/key',
        means: { live: { status: 200, at: 'data.label' }, dead: { status: 401, at: 'error.code', is: 401 } },
        reads: { expires: 'data.expires_at' },
      },
      manual: { page: 'https://openrouter.ai/settings/keys', steps: ['Open the menu beside the key', 'Disable or delete it'] },
      reach: 'Calls models of all providers up to the key’s credit limit; a management key makes and deletes keys.',
    },
  },
} as const satisfies Service
