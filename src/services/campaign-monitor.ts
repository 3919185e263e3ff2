import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 200 letters and digits and `==` are looked at. */
export const campaignMonitor = {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  docs: 'https://www.campaignmonitor.com/api/',
  hosts: ['api.createsend.com'],
  keys: {
    'campaign-monitor-api-key': {
      name: 'Campaign Monitor API key',
      shape: [{ base62: [40, 200] }, '=='],
      beside: apiKeyNames('campaign_monitor', 'createsend'),
      carriers: [{ basic: '{key}:x' }],
      manual: {
        page: 'https://www.campaignmonitor.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
