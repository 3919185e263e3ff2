import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*campaign_monitor_api_key' },
        { named: '*campaign_monitor_key' },
        { named: '*campaign_monitor_token' },
        { named: '*campaign_monitor_api_token' },
        { named: '*campaign_monitor_access_token' },
        { named: '*campaign_monitor_secret' },
        { named: '*campaign_monitor_api_secret' },
        { named: '*campaign_monitor_access_key' },
        { named: '*createsend_api_key' },
        { named: '*createsend_key' },
        { named: '*createsend_token' },
        { named: '*createsend_api_token' },
        { named: '*createsend_access_token' },
        { named: '*createsend_secret' },
        { named: '*createsend_api_secret' },
        { named: '*createsend_access_key' },
      ],
      carriers: [{ basic: '{key}:x' }],
      manual: {
        page: 'https://www.campaignmonitor.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
