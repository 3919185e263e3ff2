import type { Service } from '../model/service.ts'

/**
 * Tokens of LocationIQ: `pk.`, as its page says, and 32 hexadecimal digits in public samples. Account tokens begin with `sk.`, and
 * nothing shows what follows.
 */
export const locationiq = {
  id: 'locationiq',
  name: 'LocationIQ',
  docs: 'https://docs.locationiq.com/docs/authentication',
  hosts: ['us1.locationiq.com', 'eu1.locationiq.com', 'api.locationiq.com', 'locationiq.com'],
  keys: {
    'locationiq-token': {
      name: 'LocationIQ access token',
      source: 'https://docs.locationiq.com/docs/authentication.md',
      shape: ['pk.', { hex: 32 }],
      beside: [
        { named: '*locationiq_api_key' },
        { named: '*locationiq_key' },
        { named: '*locationiq_token' },
        { named: '*locationiq_access_token' },
        { named: '*location_iq_api_key' },
        { word: 'locationiq.com', within: 300 },
      ],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://my.locationiq.com/dashboard/', steps: ['API Access Tokens', 'Delete the token'] },
      reach: 'Calls geocoding and maps at the account’s cost.',
    },
  },
} as const satisfies Service
