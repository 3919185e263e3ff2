import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 60 characters of URL-safe base64 are looked at. */
export const toloka = {
  id: 'toloka',
  name: 'Toloka',
  docs: 'https://toloka.ai/docs/',
  hosts: ['toloka.dev', 'toloka.yandex.com', 'sandbox.toloka.dev'],
  keys: {
    'toloka-api-key': {
      name: 'Toloka API key',
      shape: [{ base64url: [24, 60] }],
      beside: tokenNames('toloka'),
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: { page: 'https://toloka.ai/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
