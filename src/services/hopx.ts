import type { Service } from '../model/service.ts'

/** API keys: `hopx_live_` or `hopx_test_`, an id, `.` and a secret; no page says how long. */
export const hopx = {
  id: 'hopx',
  name: 'Hopx',
  docs: 'https://docs.hopx.ai/',
  hosts: ['api.hopx.dev', 'hopx.ai', 'docs.hopx.ai'],
  keys: {
    'hopx-api-key': {
      name: 'Hopx API key',
      shape: [{ oneOf: ['hopx_live_', 'hopx_test_'] }, { base64url: [6, 64] }, '.', { base64url: [16, 120] }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.hopx.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Starts and drives sandboxes at the cost of the account.',
    },
  },
} as const satisfies Service
