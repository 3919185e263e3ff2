import type { Service } from '../model/service.ts'

/**
 * Retell AI's API keys: `key_` and hex digits, by public samples. Cache keys look like that, too, so that the prefix is not looked for
 * by itself.
 */
export const retell = {
  id: 'retell',
  name: 'Retell AI',
  docs: 'https://docs.retellai.com/api-references',
  hosts: ['api.retellai.com'],
  keys: {
    'retell-api-key': {
      name: 'Retell AI API key',
      shape: [{ lower: 3 }, '_', { hex: [24, 32] }],
      beside: [
        { named: '*retell_api_key' },
        { named: '*retell_ai_api_key' },
        { named: '*retellai_api_key' },
        { named: '*retell_key' },
        { word: 'retellai.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.retellai.com/apiKey', steps: ['Delete the key'] },
      reach: 'Makes phone calls at the cost of the workspace, and reads its recordings and transcripts.',
    },
  },
} as const satisfies Service
