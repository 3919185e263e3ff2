import type { Service } from '../model/service.ts'

/**
 * API keys of Cal.com: `cal_live_`, in the test mode `cal_`, as its page says, and 16 bytes as hexadecimal digits, as its public
 * code makes them.
 */
export const calCom = {
  id: 'cal-com',
  name: 'Cal.com',
  docs: 'https://cal.com/help/api-keys',
  hosts: ['api.cal.com'],
  selfHosted: true,
  keys: {
    'cal-com-api-key': {
      name: 'Cal.com API key',
      source:
        'https://github.com/calcom/cal.com/blob/0051cfa68baee142ad32f1dc61553e3c972fed47/docs/api-reference/v2/introduction.mdx',
      shapes: [
        ['cal_live_', { hex: 32 }],
        ['cal_', { hex: 32 }],
      ],
      alone: true,
      beside: [
        { named: '*cal_api_key' },
        { named: '*cal_com_api_key' },
        { named: '*cal_key' },
        { named: '*calcom_key' },
        { named: '*calcom_token' },
        { named: '*api_key' },
        { word: 'cal.com', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'apiKey' }],
      manual: {
        page: 'https://app.cal.com/settings/developer/api-keys',
        steps: ['Find the key, Options', 'Delete it: it ends at once'],
      },
      reach: 'Reads, makes and cancels bookings as its user.',
    },
  },
} as const satisfies Service
