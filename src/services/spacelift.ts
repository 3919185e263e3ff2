import type { Service } from '../model/service.ts'

/** API key secrets: 64 hexadecimal digits, as samples look. */
export const spacelift = {
  id: 'spacelift',
  name: 'Spacelift',
  docs: 'https://docs.spacelift.io/integrations/api',
  hosts: ['*.app.spacelift.io'],
  keys: {
    'spacelift-api-key-secret': {
      name: 'Spacelift API key secret',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*spacelift_secret' },
        { named: '*spacelift_token' },
        { named: '*spacelift_api_key_secret' },
        { named: '*spacelift_key_secret' },
        { word: 'app.spacelift.io', within: 160 },
      ],
      manual: { page: 'https://spacelift.io/', steps: ['Organization settings, API keys', 'Delete the key'] },
      reach: 'Runs and changes infrastructure stacks, with its id.',
    },
  },
} as const satisfies Service
