import type { Service } from '../model/service.ts'

/** API keys are `sk_car_` and 22 letters and digits, as samples look. */
export const cartesia = {
  id: 'cartesia',
  name: 'Cartesia',
  docs: 'https://docs.cartesia.ai/get-started/make-an-api-request',
  hosts: ['api.cartesia.ai', 'play.cartesia.ai'],
  keys: {
    'cartesia-api-key': {
      name: 'Cartesia API key',
      shape: ['sk_car_', { base62: [22, 24] }],
      carriers: [
        { header: 'X-API-Key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
        { query: 'api_key' },
      ],
      manual: { page: 'https://play.cartesia.ai/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Speaks and clones voices at the cost of the account.',
    },
  },
} as const satisfies Service
