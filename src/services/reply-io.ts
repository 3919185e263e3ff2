import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 22 to 24 characters of URL-safe base64 are looked at. */
export const replyIo = {
  id: 'reply-io',
  name: 'Reply.io',
  docs: 'https://apidocs.reply.io/',
  hosts: ['api.reply.io'],
  keys: {
    'reply-io-api-key': {
      name: 'Reply.io API key',
      shape: [{ base64url: [22, 24] }],
      beside: apiKeyNames('reply_io'),
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://apidocs.reply.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
