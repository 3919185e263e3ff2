import type { Service } from '../model/service.ts'

/** API keys: 18 capital letters and digits, as samples look. */
export const microsoftAds = {
  id: 'microsoft-ads',
  name: 'Microsoft Advertising',
  docs: 'https://learn.microsoft.com/en-us/advertising/',
  hosts: ['campaign.api.bingads.microsoft.com'],
  keys: {
    'microsoft-ads-api-key': {
      name: 'Microsoft Advertising API key',
      shape: [{ base36upper: 18 }],
      beside: [
        { named: '*bing_ads_developer_token' },
        { named: '*bing_ads_dev_token' },
        { named: '*microsoft_ads_developer_token' },
        { named: '*microsoft_ads_dev_token' },
        { named: '*microsoft_advertising_developer_token' },
        { named: '*microsoft_advertising_dev_token' },
        { word: 'campaign.api.bingads.microsoft.com', within: 160 },
      ],
      manual: {
        page: 'https://learn.microsoft.com/en-us/advertising/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
