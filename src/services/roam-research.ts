import type { Service } from '../model/service.ts'

/**
 * API tokens: `roam-graph-token-`, those of the desktop app `roam-graph-local-token-`, and some 29 characters of URL-safe
 * base64, as samples look.
 */
export const roamResearch = {
  id: 'roam-research',
  name: 'Roam Research',
  docs: 'https://roamresearch.com/',
  hosts: ['api.roamresearch.com'],
  keys: {
    'roam-research-api-key': {
      name: 'Roam Research API key',
      shape: [{ oneOf: ['roam-graph-token-', 'roam-graph-local-token-'] }, { base64url: [24, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://roamresearch.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
