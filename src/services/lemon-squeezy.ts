import type { Service } from '../model/service.ts'

/** API keys are JSON Web Tokens of no form of their own: a name must say whose they are. */
export const lemonSqueezy = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  docs: 'https://docs.lemonsqueezy.com/guides/developer-guide/getting-started',
  hosts: ['api.lemonsqueezy.com'],
  keys: {
    'lemon-squeezy-api-key': {
      name: 'Lemon Squeezy API key',
      shape: ['eyJ', { base64url: [16, 200] }, '.eyJ', { base64url: [40, 1200] }, '.', { base64url: [300, 900] }],
      check: 'jwt',
      beside: [
        { named: '*lemonsqueezy_api_key' },
        { named: '*lemonsqueezy_key' },
        { named: '*lemonsqueezy_api_token' },
        { word: 'lemonsqueezy', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://app.lemonsqueezy.com/settings/api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'Reads customers and orders of all stores, refunds and changes subscriptions.',
    },
  },
} as const satisfies Service
