import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(
        ['snapchat', 'snap_kit', 'snap_ads'],
        ['_client_secret', '_secret', '_refresh_token', '_capi_token', '_access_token'],
      ),
      manual: {
        page: 'https://developers.snap.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Acts as the application, for those who allowed it.',
    },
  },
} as const satisfies Service
