import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bubbleIo = {
  id: 'bubble-io',
  name: 'Bubble.io',
  docs: 'https://manual.bubble.io/',
  hosts: ['*.bubbleapps.io'],
  keys: {
    'bubble-io-api-key': {
      name: 'Bubble.io API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('bubble_io'),
        { named: '*bubble_io_secret' },
        { named: '*bubble_io_api_secret' },
        { named: '*bubble_io_access_key' },
        { named: '*bubble_io_private_key' },
        ...tokenNames('bubbleapps'),
        { named: '*bubbleapps_secret' },
        { named: '*bubbleapps_api_secret' },
        { named: '*bubbleapps_access_key' },
        { named: '*bubbleapps_private_key' },
        ...tokenNames('bubble_app'),
        { named: '*bubble_app_secret' },
        { named: '*bubble_app_api_secret' },
        { named: '*bubble_app_access_key' },
        { named: '*bubble_app_private_key' },
        { word: 'bubbleapps.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://manual.bubble.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes data of the app.',
    },
  },
} as const satisfies Service
