import type { Service } from '../model/service.ts'

const address = [
  'https://chat.googleapis.com/v1/spaces/',
  { base64url: [6, 16] },
  '/messages?key=AIza',
  { base64url: 35 },
  '&token=',
] as const

/**
 * The address of a webhook holds the space, a key that all webhooks share, and its token, as Google's own sample says: both together are
 * its key. Lengths rest on public samples.
 */
export const googleChat = {
  id: 'google-chat',
  name: 'Google Chat',
  docs: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  hosts: ['chat.googleapis.com'],
  keys: {
    'google-chat-webhook': {
      name: 'Google Chat webhook URL',
      source: 'https://github.com/gsuitedevs/hangouts-chat-samples/blob/master/python/webhook/quickstart.py',
      // the token's padding is written as `%3D`, or left out
      shapes: [
        [...address, { base64url: 43 }, '%3D'],
        [...address, { base64url: 43 }],
      ],
      access: 'write',
      manual: {
        page: 'https://chat.google.com/',
        steps: ['Open the space, Apps & integrations, Webhooks', 'Delete the webhook'],
      },
      reach: 'Posts messages to one space.',
    },
  },
} as const satisfies Service
