import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const batchCom = {
  id: 'batch-com',
  name: 'Batch (push)',
  docs: 'https://doc.batch.com/',
  hosts: ['api.batch.com'],
  keys: {
    'batch-com-api-key': {
      name: 'Batch (push) API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*batch_com_rest_api_key' },
        { named: '*batch_rest_rest_api_key' },
        { named: '*batch_push_rest_api_key' },
        { named: '*batch_rest_api_key' },
        { named: '*batch_rest_key' },
        { word: 'api.batch.com', within: 160 },
      ],
      carriers: [{ header: 'X-Authorization', value: '{key}' }],
      manual: { page: 'https://doc.batch.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
