import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*live_agent_api_key' },
        { named: '*live_agent_apikey_v3' },
        { named: '*live_agent_api_v3_key' },
        { named: '*live_agent_key' },
        { named: '*live_agent_api_token' },
        { named: '*liveagent_api_key' },
        { named: '*liveagent_apikey_v3' },
        { named: '*liveagent_api_v3_key' },
        { named: '*liveagent_key' },
        { named: '*liveagent_api_token' },
        { named: '*ladesk_api_key' },
        { named: '*ladesk_apikey_v3' },
        { named: '*ladesk_api_v3_key' },
        { named: '*ladesk_key' },
        { named: '*ladesk_api_token' },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://support.liveagent.com/381461-API-v3', steps: ['Configuration, System, API', 'Delete the key'] },
      reach: 'Reads and changes tickets, contacts and agents, as far as its privileges go.',
    },
  },
} as const satisfies Service
