import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 characters of URL-safe base64, as samples look. */
export const redpanda = {
  id: 'redpanda',
  name: 'Redpanda Cloud',
  docs: 'https://docs.redpanda.com/',
  hosts: ['api.redpanda.com'],
  keys: {
    'redpanda-api-key': {
      name: 'Redpanda Cloud API key',
      shape: [{ base64url: 64 }],
      beside: [...secretNames('redpanda', 'redpanda_cloud'), { word: 'api.redpanda.com', within: 160 }],
      manual: {
        page: 'https://docs.redpanda.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes, reads and deletes clusters of the organization.',
    },
  },
} as const satisfies Service
