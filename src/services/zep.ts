import type { Service } from '../model/service.ts'

/** Zep's project keys: `z_`, JSON with a UUID in base64url, a dot and a signature, by public samples. */
export const zep = {
  id: 'zep',
  name: 'Zep',
  docs: 'https://help.getzep.com/quick-start-guide',
  hosts: ['api.getzep.com'],
  keys: {
    'zep-api-key': {
      name: 'Zep API key',
      shape: ['z_1dWlkIjoi', { base64url: 48 }, 'In0.', { base64url: [40, 100] }],
      alone: true,
      beside: [{ named: '*zep_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Api-Key {key}' }],
      manual: { page: 'https://app.getzep.com', steps: ['Project settings, API Keys', 'Delete the key'] },
      reach: 'Reads, writes and deletes what agents remember of the project’s users.',
    },
  },
} as const satisfies Service
