import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const heapAnalytics = {
  id: 'heap-analytics',
  name: 'Heap Analytics',
  docs: 'https://developers.heap.io/',
  hosts: ['heapanalytics.com'],
  keys: {
    'heap-analytics-api-key': {
      name: 'Heap Analytics API key',
      shape: uuid,
      beside: [...apiKeyNames('heap_analytics'), { word: 'heapanalytics.com', within: 160 }],
      manual: {
        page: 'https://developers.heap.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
