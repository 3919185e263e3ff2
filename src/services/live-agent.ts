import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys have 32 letters and digits, as samples look. */
export const liveAgent = {
  id: 'live-agent',
  name: 'LiveAgent',
  docs: 'https://support.liveagent.com/381461-API-v3',
  hosts: ['*.ladesk.com'],
  keys: {
    'live-agent-api-key': {
      name: 'LiveAgent API key',
      shape: [{ base62: 32 }],
      beside: named(['live_agent', 'liveagent', 'ladesk'], ['_api_key', '_apikey_v3', '_api_v3_key', '_key', '_api_token']),
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://support.liveagent.com/381461-API-v3', steps: ['Configuration, System, API', 'Delete the key'] },
      reach: 'Reads and changes tickets, contacts and agents, as far as its privileges go.',
    },
  },
} as const satisfies Service
