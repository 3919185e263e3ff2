import type { Service } from '../model/service.ts'

/** API keys are `up_` and some 30 letters and digits, as samples look. */
export const upstage = {
  id: 'upstage',
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs/getting-started',
  hosts: ['api.upstage.ai', 'console.upstage.ai'],
  keys: {
    'upstage-api-key': {
      name: 'Upstage API key',
      shape: ['up_', { base62: [27, 40] }],
      beside: [
        { named: '*upstage_api_key' },
        { named: '*upstage_key' },
        { named: '*upstage_token' },
        { named: '*upstage_api_token' },
        { named: '*upstage_access_token' },
        { named: '*upstage_secret' },
        { named: '*solar_api_key' },
        { named: '*solar_key' },
        { named: '*solar_token' },
        { named: '*solar_api_token' },
        { named: '*solar_access_token' },
        { named: '*solar_secret' },
        { named: '*upstage_solar_api_key' },
        { named: '*upstage_solar_key' },
        { named: '*upstage_solar_token' },
        { named: '*upstage_solar_api_token' },
        { named: '*upstage_solar_access_token' },
        { named: '*upstage_solar_secret' },
        { word: 'api.upstage.ai', within: 200 },
        { word: 'upstage', within: 200 },
        { word: 'Upstage', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.upstage.ai/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses models at the cost of the account.',
    },
  },
} as const satisfies Service
