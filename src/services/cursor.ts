import type { Service } from '../model/service.ts'

/**
 * Cursor's API keys. `crsr_` with 64 hex digits, and `key_` of old, rest on public samples. The older ones look like cache keys, so that
 * their prefix is not looked for by itself.
 */
export const cursor = {
  id: 'cursor',
  name: 'Cursor',
  docs: 'https://cursor.com/docs/api',
  hosts: ['api.cursor.com', 'api2.cursor.sh'],
  keys: {
    'cursor-api-key': {
      name: 'Cursor API key',
      shapes: [
        ['crsr_', { hex: 64 }],
        [{ lower: 3 }, '_', { hex: 64 }],
      ],
      beside: [
        { named: '*cursor_api_key' },
        { named: '*cursor_admin_api_key' },
        { named: '*cursor_admin_key' },
        { word: 'api.cursor.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cursor.com/dashboard?tab=integrations', steps: ['API Keys', 'Revoke the key'] },
      reach: 'Runs agents in the person’s repositories at the cost of the account; a team’s admin key reads usage and members.',
    },
  },
} as const satisfies Service
