import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Keys of Windsurf, once Codeium. `sk-ws-01-` and 94 characters, and UUIDs of old, rest on public samples. */
export const windsurf = {
  id: 'windsurf',
  name: 'Windsurf',
  docs: 'https://docs.devin.ai/windsurf/plugins/accounts/api-reference/api-introduction',
  hosts: ['server.codeium.com', 'server.self-serve.windsurf.com'],
  keys: {
    'windsurf-api-key': {
      name: 'Windsurf API key',
      shape: ['sk-ws-', { digit: 2 }, '-', { base64url: 94 }],
      alone: true,
      beside: [{ named: '*windsurf_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://windsurf.com/profile', steps: ['Log out of all devices, or regenerate the key'] },
      reach: 'Uses the editor’s models at the cost of the account; a team’s service key reads usage and members.',
    },
    'windsurf-codeium-api-key': {
      name: 'Codeium API key',
      shape: uuid,
      beside: [
        { named: '*codeium_api_key' },
        { named: '*windsurf_api_key' },
        { named: '*windsurf_service_key' },
        { named: 'apiKey', in: '**/.codeium/config.json' },
        { named: 'api_key', in: '**/codeium/config.json' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://windsurf.com/profile', steps: ['Regenerate the key'] },
      reach: 'Uses the editor’s models at the cost of the account; a team’s service key reads usage and members.',
    },
  },
} as const satisfies Service
