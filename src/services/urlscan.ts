import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Keys of urlscan.io are UUIDs in public samples. */
export const urlscan = {
  id: 'urlscan',
  name: 'urlscan.io',
  docs: 'https://docs.urlscan.io/apis/urlscan-openapi',
  hosts: ['urlscan.io', 'pro.urlscan.io'],
  keys: {
    'urlscan-api-key': {
      name: 'urlscan.io API key',
      shape: uuid,
      beside: [
        { named: '*urlscan_api_key' },
        { named: '*urlscan_key' },
        { named: '*urlscan_io_api_key' },
        { named: '*urlscan_token' },
      ],
      carriers: [{ header: 'API-Key', value: '{key}' }],
      manual: { page: 'https://urlscan.io/user/profile/', steps: ['Settings & API', 'Delete the key'] },
      reach: 'Scans at the account’s cost and sees its private scans.',
    },
  },
} as const satisfies Service
