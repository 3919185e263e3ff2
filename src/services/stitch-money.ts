import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 90 characters of base64 are looked at. */
export const stitchMoney = {
  id: 'stitch-money',
  name: 'Stitch (payments)',
  docs: 'https://docs.stitch.money/',
  hosts: ['api.stitch.money', 'secure.stitch.money'],
  keys: {
    'stitch-money-api-key': {
      name: 'Stitch (payments) API key',
      shape: [{ base64: [40, 90] }],
      beside: [
        { named: '*stitch_client_secret' },
        { named: '*stitch_webhook_secret' },
        { named: '*stitch_money_client_secret' },
        { named: '*stitch_money_webhook_secret' },
      ],
      manual: {
        page: 'https://docs.stitch.money/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
