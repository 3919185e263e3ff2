import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `am_`, in newer ones the region (`us_`), as in AgentMail’s own command, and 32 to 80 hexadecimal digits, as samples look. */
export const agentmail = {
  id: 'agentmail',
  name: 'AgentMail',
  docs: 'https://docs.agentmail.to/',
  hosts: ['api.agentmail.to'],
  keys: {
    'agentmail-api-key': {
      name: 'AgentMail API key',
      source: 'https://github.com/agentmail-to/agentmail-cli/blob/ebc8a3710468241ae4dba5a388b46a90fc3764c6/README.md',
      shapes: [
        ['am_', { lower: 2 }, '_', { hex: [32, 80] }],
        ['am_', { hex: [32, 80] }],
      ],
      beside: apiKeyNames('agentmail'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.agentmail.to/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends mail of the owner’s inboxes.',
    },
  },
} as const satisfies Service
