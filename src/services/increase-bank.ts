import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as the page’s key of the sandbox is. */
export const increaseBank = {
  id: 'increase-bank',
  name: 'Increase (bank)',
  docs: 'https://increase.com/documentation',
  hosts: ['api.increase.com', 'sandbox.increase.com'],
  keys: {
    'increase-bank-api-key': {
      name: 'Increase (bank) API key',
      source: 'https://increase.com/auth.md',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*increase_api_key' },
        { named: '*increase_webhook_secret' },
        { named: '*increase_bank_api_key' },
        { named: '*increase_bank_webhook_secret' },
        { named: '*increase_sandbox_api_key' },
        { named: '*increase_sandbox_webhook_secret' },
        { word: 'api.increase.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://increase.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
