import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const megaS4 = {
  id: 'mega-s4',
  name: 'MEGA S4',
  docs: 'https://mega.io/developers',
  hosts: ['*.s4.mega.io'],
  keys: {
    'mega-s4-api-key': {
      name: 'MEGA S4 API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*mega_s4_secret' },
        { named: '*mega_s4_client_secret' },
        { named: '*mega_s4_api_secret' },
        { named: '*mega_s4_app_secret' },
        { named: '*mega_nz_secret' },
        { named: '*mega_nz_client_secret' },
        { named: '*mega_nz_api_secret' },
        { named: '*mega_nz_app_secret' },
        { word: 's4.mega.io', within: 160 },
      ],
      manual: {
        page: 'https://mega.io/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
