import type { Service } from '../model/service.ts'

const named = [
  { named: '*cursor_api_key' },
  { named: '*cursor_admin_api_key' },
  { named: '*cursor_admin_key' },
  { word: 'api.cursor.com', within: 160 },
] as const

/**
 * Cursor's API keys. `crsr_` with 64 hex digits rests on public samples; `key_` of old and 64 characters stand in the page on the Admin
 * API. The old ones look like cache keys, so that their prefix is not looked for by itself.
 */
export const cursor = {
  id: 'cursor',
  name: 'Cursor',
  docs: 'https://cursor.com/docs/api',
  hosts: ['api.cursor.com', 'api2.cursor.sh'],
  keys: {
    'cursor-api-key': {
      name: 'Cursor API key',
      shape: ['crsr_', { hex: 64 }],
      alone: true,
      beside: named,
      carriers: [{ basic: '{key}:' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cursor.com/dashboard?tab=integrations', steps: ['API Keys', 'Revoke the key'] },
      reach: 'Runs agents in the person’s repositories at the cost of the account; a team’s admin key reads usage and members.',
    },
    'cursor-old-api-key': {
      name: 'Cursor API key (old)',
      source: 'https://docs.cursor.com/en/account/teams/admin-api',
      shape: [{ lower: 3 }, '_', { hex: 64 }],
      beside: named,
      carriers: [{ basic: '{key}:' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cursor.com/dashboard?tab=settings', steps: ['Cursor Admin API Keys', 'Revoke the key'] },
      reach: 'Reads usage, spending and members of the team; one of a person runs agents in their repositories.',
    },
  },
} as const satisfies Service
