import type { Service } from '../model/service.ts'

/** API keys: `am_` and 32 to 80 hexadecimal digits, as samples look. */
export const agentmail = {
  id: 'agentmail',
  name: 'AgentMail',
  docs: 'https://docs.agentmail.to/',
  hosts: ['api.agentmail.to'],
  keys: {
    'agentmail-api-key': {
      name: 'AgentMail API key',
      shape: ['am_', { hex: [32, 80] }],
      beside: [
        { named: '*agentmail_api_key' },
        { named: '*agentmail_key' },
        { named: '*agentmail_token' },
        { named: '*agentmail_api_token' },
        { named: '*agentmail_access_token' },
        { named: '*agentmail_secret' },
        { named: '*agentmail_api_secret' },
        { named: '*agentmail_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.agentmail.to/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends mail of the owner’s inboxes.',
    },
  },
} as const satisfies Service
