import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 64 hexadecimal digits are looked at. */
export const snapchat = {
  id: 'snapchat',
  name: 'Snapchat',
  docs: 'https://developers.snap.com/',
  hosts: ['accounts.snapchat.com', 'adsapi.snapchat.com', 'kit.snapchat.com'],
  keys: {
    'snapchat-api-key': {
      name: 'Snapchat API key',
      shape: [{ hex: [20, 64] }],
      beside: [
        { named: '*snapchat_client_secret' },
        { named: '*snapchat_secret' },
        { named: '*snapchat_refresh_token' },
        { named: '*snapchat_capi_token' },
        { named: '*snapchat_access_token' },
        { named: '*snap_kit_client_secret' },
        { named: '*snap_kit_secret' },
        { named: '*snap_kit_refresh_token' },
        { named: '*snap_kit_capi_token' },
        { named: '*snap_kit_access_token' },
        { named: '*snap_ads_client_secret' },
        { named: '*snap_ads_secret' },
        { named: '*snap_ads_refresh_token' },
        { named: '*snap_ads_capi_token' },
        { named: '*snap_ads_access_token' },
      ],
      manual: {
        page: 'https://developers.snap.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Acts as the application, for those who allowed it.',
    },
  },
} as const satisfies Service
