import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*reply_io_api_key' },
        { named: '*reply_io_key' },
        { named: '*reply_io_token' },
        { named: '*reply_io_api_token' },
        { named: '*reply_io_access_token' },
        { named: '*reply_io_secret' },
        { named: '*reply_io_api_secret' },
        { named: '*reply_io_access_key' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://apidocs.reply.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
