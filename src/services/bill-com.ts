import type { Service } from '../model/service.ts'

/** Developer keys of API v2 begin with `01` and have 32 characters, as samples look; no page says so. */
export const billCom = {
  id: 'bill-com',
  name: 'BILL',
  docs: 'https://developer.bill.com/docs/api-key',
  hosts: ['gateway.prod.bill.com', 'gateway.stage.bill.com', 'api.bill.com'],
  keys: {
    'bill-com-developer-key': {
      name: 'BILL developer key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*bill_dev_key' },
        { named: '*bill_com_dev_key' },
        { named: '*bill_developer_key' },
        { named: '*bill_com_api_key' },
      ],
      manual: {
        page: 'https://app.bill.com/',
        steps: ['Settings, Sync & Integrations, Manage Developer Keys', 'Make a new key, then delete this one'],
      },
      reach: 'With a login: pays bills of the organization.',
    },
  },
} as const satisfies Service
