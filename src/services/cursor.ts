import type { Service } from '../model/service.ts'

/** Cursor's API keys. Both prefixes with 64 hex digits rest on public samples. */
export const cursor = {
  id: 'cursor',
  name: 'Cursor',
  docs: 'https://cursor.com/docs/api',
  hosts: ['api.cursor.com', 'api2.cursor.sh'],
  keys: {
    'cursor-api-key': {
      name: 'Cursor API key',
      shape: [{ oneOf: ['crsr_', 'key_'] }, { hex: 64 }],
      carriers: [{ basic: '{key}:' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cursor.com/dashboard?tab=integrations', steps: ['API Keys', 'Revoke the key'] },
      reach: 'Runs agents in the person’s repositories at the cost of the account; a team’s admin key reads usage and members.',
    },
  },
} as const satisfies Service
