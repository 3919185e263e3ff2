import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*heap_analytics_api_key' },
        { named: '*heap_analytics_key' },
        { named: '*heap_analytics_token' },
        { named: '*heap_analytics_api_token' },
        { named: '*heap_analytics_access_token' },
        { named: '*heap_analytics_secret' },
        { named: '*heap_analytics_api_secret' },
        { named: '*heap_analytics_access_key' },
        { word: 'heapanalytics.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.heap.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
