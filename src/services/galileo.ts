import type { Service } from '../model/service.ts'

/** Galileo's API keys. 43 characters of base64url rest on public samples. */
export const galileo = {
  id: 'galileo',
  name: 'Galileo',
  docs: 'https://v2docs.galileo.ai/references/faqs/find-keys',
  hosts: ['api.galileo.ai', 'api.galileo.cloud'],
  keys: {
    'galileo-api-key': {
      name: 'Galileo API key',
      shape: [{ base64url: 43 }],
      beside: [{ named: 'galileo_api_key' }, { named: '*galileo_ai_api_key' }, { named: 'galileo_key' }],
      carriers: [{ header: 'Galileo-API-Key', value: '{key}' }],
      manual: { page: 'https://app.galileo.ai/settings/api-keys', steps: ['Delete the key'] },
      reach: 'Reads and writes traces, data sets and metrics of the person’s projects.',
    },
  },
} as const satisfies Service
