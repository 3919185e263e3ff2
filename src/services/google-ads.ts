import type { Service } from '../model/service.ts'

/** Developer tokens: 22 letters and digits, says the page; `-` and `_` are among them in samples. */
export const googleAds = {
  id: 'google-ads',
  name: 'Google Ads',
  docs: 'https://developers.google.com/google-ads/api/docs/get-started/dev-token',
  hosts: ['googleads.googleapis.com'],
  keys: {
    'google-ads-api-key': {
      name: 'Google Ads API key',
      source: 'https://developers.google.com/google-ads/api/docs/first-call/dev-token',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*google_ads_developer_token' },
        { named: '*google_ads_dev_token' },
        { named: '*adwords_developer_token' },
        { named: '*adwords_dev_token' },
        { named: '*google_adwords_developer_token' },
        { named: '*google_adwords_dev_token' },
        { named: '*developer_token' },
        { word: 'googleads.googleapis.com', within: 160 },
      ],
      carriers: [{ header: 'developer-token', value: '{key}' }],
      manual: {
        page: 'https://developers.google.com/google-ads/api/docs/get-started/dev-token',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Names the application; with a user’s token: reads and changes advertisements.',
    },
  },
} as const satisfies Service
