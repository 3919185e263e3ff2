import type { Service } from '../model/service.ts'

/** API keys: `wk-`, as the page has it, then `1.` and 64 hexadecimal digits, as samples look. */
export const warpTerminal = {
  id: 'warp-terminal',
  name: 'Warp (terminal)',
  docs: 'https://docs.warp.dev/',
  hosts: ['app.warp.dev'],
  keys: {
    'warp-terminal-api-key': {
      name: 'Warp (terminal) API key',
      source: 'https://docs.warp.dev/reference/api-and-sdk/quickstart',
      shape: ['wk-1.', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.warp.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
