import type { Service } from '../model/service.ts'

/** Bland's API keys. Prefixes and hex digits rest on public samples. */
export const bland = {
  id: 'bland',
  name: 'Bland',
  docs: 'https://docs.bland.ai/welcome-to-bland',
  hosts: ['api.bland.ai', 'us.api.bland.ai'],
  keys: {
    'bland-api-key': {
      name: 'Bland API key',
      shape: [{ oneOf: ['sk-', 'org_'] }, { hex: [64, 200] }],
      beside: [
        { named: '*bland_api_key' },
        { named: '*bland_ai_api_key' },
        { named: '*blandai_api_key' },
        { word: 'bland.ai', within: 160 },
      ],
      carriers: [{ header: 'authorization', value: '{key}' }],
      manual: { page: 'https://app.bland.ai/dashboard/settings', steps: ['API keys', 'Delete the key'] },
      reach: 'Makes phone calls at the cost of the organization, and reads its recordings and transcripts.',
    },
  },
} as const satisfies Service
