import type { Service } from '../model/service.ts'

/** API keys: `sk_mt_` and 64 letters and digits, as its code makes them. */
export const metamcp = {
  id: 'metamcp',
  name: 'MetaMCP',
  docs: 'https://docs.metamcp.com/en/concepts/api-keys',
  hosts: [],
  selfHosted: true,
  keys: {
    'metamcp-api-key': {
      name: 'MetaMCP API key',
      source:
        'https://github.com/metatool-ai/metamcp/blob/a5f179e07fc65a61c56e589add94782b294da35e/apps/backend/src/db/repositories/api-keys.repo.ts',
      shape: ['sk_mt_', { base62: 64 }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'X-API-Key', value: '{key}' },
      ],
      manual: {
        page: 'https://docs.metamcp.com/en/concepts/api-keys',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Calls the tools behind the endpoints of a server of one’s own.',
    },
  },
} as const satisfies Service
