import type { Service } from '../model/service.ts'

/** The key of the Webhooks service stands at the end of its address; 22 to 43 characters are what samples have. */
export const ifttt = {
  id: 'ifttt',
  name: 'IFTTT',
  docs: 'https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ',
  hosts: ['maker.ifttt.com'],
  keys: {
    'ifttt-webhook-key': {
      name: 'IFTTT Webhooks key',
      shape: [{ base64url: [21, 43] }],
      beside: [
        { named: '*ifttt_key' },
        { named: '*ifttt_webhook_key' },
        { named: '*ifttt_maker_key' },
        { named: '*ifttt_api_key' },
        { named: '*ifttt_token' },
        { named: '*ifttt_webhooks_key' },
        { word: 'with/key', within: 2 },
      ],
      access: 'write',
      manual: {
        page: 'https://ifttt.com/maker_webhooks/settings',
        steps: ['Webhooks, Settings', 'Edit connection: a new key, the old one ends'],
      },
      reach: 'Starts all applets of its owner that a webhook triggers.',
    },
    // Its form rests on samples.
    'ifttt-webhook-address': {
      name: 'IFTTT Webhooks address',
      shapes: [
        [
          'https://maker.ifttt.com/trigger/',
          { userinfo: [1, 80] },
          { oneOf: ['/with/key/', '/json/with/key/'] },
          { base64url: [21, 43] },
        ],
        ['https://maker.ifttt.com/use/', { base64url: [21, 43] }],
      ],
      access: 'write',
      manual: {
        page: 'https://ifttt.com/maker_webhooks/settings',
        steps: ['Webhooks, Settings', 'Edit connection: a new key, the old one ends'],
      },
      reach: 'Starts all applets of its owner that a webhook triggers.',
    },
  },
} as const satisfies Service
