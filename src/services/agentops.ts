import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** AgentOps’ API keys are UUIDs, as in the tests of its own client. */
export const agentops = {
  id: 'agentops',
  name: 'AgentOps',
  docs: 'https://docs.agentops.ai/v2/usage/sdk-reference',
  hosts: ['api.agentops.ai'],
  keys: {
    'agentops-api-key': {
      name: 'AgentOps API key',
      source: 'https://github.com/AgentOps-AI/agentops/blob/073506e8a92dc689df6fc6d5a4e5ca79c77cba90/tests/unit/conftest.py',
      shape: uuid,
      beside: [{ named: '*agentops_api_key' }, { named: '*agent_ops_api_key' }, { named: '*agentops_key' }],
      carriers: [{ header: 'X-Agentops-Api-Key', value: '{key}' }],
      manual: { page: 'https://app.agentops.ai/settings/projects', steps: ['Rotate the key'] },
      reach: 'Writes, and through a token reads, the project’s traces.',
    },
  },
} as const satisfies Service
