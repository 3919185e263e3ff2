import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** AI21's API keys. No page shows a layout: 32 letters and digits, and UUIDs, rest on public samples. */
export const ai21 = {
  id: 'ai21',
  name: 'AI21',
  docs: 'https://docs.ai21.com/reference/authentication',
  hosts: ['api.ai21.com'],
  keys: {
    'ai21-api-key': {
      name: 'AI21 API key',
      shapes: [[{ base62: 32 }], uuid],
      beside: [{ named: '*ai21_api_key' }, { named: '*ai21_key' }, { named: '*ai21_labs_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://studio.ai21.com/v2/account/api-key', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
