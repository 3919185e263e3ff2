import type { Service } from '../model/service.ts'

/** API keys: `rlc-` and letters, digits, `-` and `_`; no page says how many. */
export const relace = {
  id: 'relace',
  name: 'Relace',
  docs: 'https://docs.relace.ai/',
  hosts: ['instantapply.endpoint.relace.run', 'api.relace.run', 'app.relace.ai', 'docs.relace.ai'],
  keys: {
    'relace-api-key': {
      name: 'Relace API key',
      shape: ['rlc-', { base64url: [32, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.relace.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
