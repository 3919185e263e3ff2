import type { Service } from '../model/service.ts'

/** API keys: `roam-graph-token-` and 30 to 60 characters of URL-safe base64, as samples look. */
export const roamResearch = {
  id: 'roam-research',
  name: 'Roam Research',
  docs: 'https://roamresearch.com/',
  hosts: ['api.roamresearch.com'],
  keys: {
    'roam-research-api-key': {
      name: 'Roam Research API key',
      shape: ['roam-graph-token-', { base64url: [30, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://roamresearch.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
