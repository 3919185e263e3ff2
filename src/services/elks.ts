import type { Service } from '../model/service.ts'

/** API passwords: 32 capital letters and digits, as samples look. */
export const elks = {
  id: 'elks',
  name: '46elks',
  docs: 'https://46elks.com/docs',
  hosts: ['api.46elks.com'],
  keys: {
    'elks-api-password': {
      name: '46elks API password',
      shape: [{ base36upper: 32 }],
      beside: [
        { named: '*46elks_api_password' },
        { named: '*46elks_password' },
        { named: '*46elks_secret' },
        { named: '*46elks_api_secret' },
        { named: '*elks_api_password' },
        { named: '*elks_password' },
        { named: '*elks_secret' },
        { named: '*elks_api_secret' },
        { named: '*fortysixelks_api_password' },
        { named: '*fortysixelks_password' },
        { named: '*fortysixelks_secret' },
        { named: '*fortysixelks_api_secret' },
        { named: '*elks46_api_password' },
        { named: '*elks46_password' },
        { named: '*elks46_secret' },
        { named: '*elks46_api_secret' },
        { word: 'api.46elks.com', within: 160 },
      ],
      manual: { page: 'https://46elks.com/account', steps: ['Make a new API password'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
