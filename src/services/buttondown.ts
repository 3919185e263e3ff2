import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look; older ones 40 hex digits, as the page’s example has. */
export const buttondown = {
  id: 'buttondown',
  name: 'Buttondown',
  docs: 'https://docs.buttondown.com/api-authentication',
  hosts: ['api.buttondown.com', 'api.buttondown.email', 'buttondown.com'],
  keys: {
    'buttondown-api-key': {
      name: 'Buttondown API key',
      source: 'https://github.com/buttondown-email/docs/blob/main/pages/api-reference/authentication.mdx',
      shapes: [uuid, [{ hex: 40 }]],
      beside: plainKeyNames('buttondown'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://buttondown.com/requests', steps: ['Settings, API', 'Regenerate or delete the key'] },
      reach: 'Reads and changes subscribers, and sends mail in the newsletter’s name.',
    },
  },
} as const satisfies Service
