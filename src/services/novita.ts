import type { Service } from '../model/service.ts'

/** Novita AI's API keys: `sk_` and 43 characters of base64url, by public samples. */
export const novita = {
  id: 'novita',
  name: 'Novita AI',
  docs: 'https://novita.ai/docs/guides/quickstart',
  hosts: ['api.novita.ai'],
  keys: {
    'novita-api-key': {
      name: 'Novita AI API key',
      shape: ['sk_', { base64url: 43 }],
      beside: [
        { named: '*novita_api_key' },
        { named: '*novita_ai_api_key' },
        { named: '*novitaai_api_key' },
        { named: '*novita_key' },
        { word: 'novita.ai', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://novita.ai/settings/key-management', steps: ['Delete the key'] },
      reach: 'Calls models and starts GPU machines at the cost of the account.',
    },
  },
} as const satisfies Service
