import type { Service } from '../model/service.ts'

/** API keys have 32 hex digits, as samples look. */
export const loops = {
  id: 'loops',
  name: 'Loops',
  docs: 'https://loops.so/docs/api-reference/intro',
  hosts: ['app.loops.so'],
  keys: {
    'loops-api-key': {
      name: 'Loops API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*loops_api_key' },
        { named: '*loops_secret' },
        { named: '*loops_api_token' },
        { named: '*loops_so_key' },
        { named: '*loops_so_api_key' },
        { named: '*loops_so_token' },
        { word: 'app.loops.so/api', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://loops.so/docs/api-reference/api-key
      verify: {
        request: 'GET https://app.loops.so/api/v1/api-key',
        means: { live: { status: 200, at: 'success', is: true }, dead: { status: 401, at: 'message', is: 'Invalid API key' } },
        reads: { account: 'teamName' },
      },
      access: 'full',
      manual: { page: 'https://app.loops.so/settings?page=api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'Reads and changes contacts, and sends mail in the team’s name.',
    },
  },
} as const satisfies Service
