import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const neynar = {
  id: 'neynar',
  name: 'Neynar',
  docs: 'https://docs.neynar.com/',
  hosts: ['api.neynar.com', 'hub-api.neynar.com'],
  keys: {
    'neynar-api-key': {
      name: 'Neynar API key',
      shape: uuidAny,
      beside: [...apiKeyNames('neynar')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.neynar.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads Farcaster, and writes as the signers of the app.',
    },
  },
} as const satisfies Service
