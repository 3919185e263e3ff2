import type { Service } from '../model/service.ts'

/**
 * API keys: `$aact_`, in newer ones `prod_` or `hmlg_` for the sandbox, as the page says, and 60 to 240 characters of base64,
 * as samples look.
 */
export const asaas = {
  id: 'asaas',
  name: 'Asaas',
  docs: 'https://docs.asaas.com/',
  hosts: ['api.asaas.com', 'api-sandbox.asaas.com', 'sandbox.asaas.com'],
  keys: {
    'asaas-api-key': {
      name: 'Asaas API key',
      source: 'https://docs.asaas.com/changelog/novidade-novo-prefixo-de-identifica%C3%A7%C3%A3o-das-chaves-api',
      shapes: [
        ['$aact_', { oneOf: ['prod_', 'hmlg_'] }, { base64: [60, 240] }],
        ['$aact_', { base64: [60, 240] }],
      ],
      carriers: [{ header: 'access_token', value: '{key}' }],
      manual: { page: 'https://docs.asaas.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
