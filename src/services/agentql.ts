import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 90 characters of URL-safe base64 are looked at. */
export const agentql = {
  id: 'agentql',
  name: 'AgentQL',
  docs: 'https://docs.agentql.com/',
  hosts: ['api.agentql.com'],
  keys: {
    'agentql-api-key': {
      name: 'AgentQL API key',
      shape: [{ base64url: [40, 90] }],
      beside: apiKeyNames('agentql'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.agentql.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads pages at the owner’s cost.',
    },
  },
} as const satisfies Service
