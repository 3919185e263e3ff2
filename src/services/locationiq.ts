import type { Service } from '../model/service.ts'

/**
 * Tokens of LocationIQ: those of the API begin with `pk.`, those that manage the account with `sk.`, as its page says. That 32
 * hexadecimal digits follow the one rests on public samples; what follows the other nothing shows.
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
    'locationiq-account-token': {
      name: 'LocationIQ account token',
      source: 'https://docs.locationiq.com/docs/authentication.md',
      shape: ['sk.', { word: [20, 80] }],
      beside: [
        { named: '*locationiq_account_token' },
        { named: '*locationiq_secret_token' },
        { named: '*locationiq_secret' },
        { named: '*locationiq_token' },
        { named: '*locationiq_api_key' },
        { named: '*locationiq_key' },
        { word: 'locationiq.com', within: 300 },
      ],
      manual: { page: 'https://my.locationiq.com/dashboard/', steps: ['API Access Tokens', 'Delete the token'] },
      reach: 'Manages the account and its tokens, as far as its scopes go.',
    },
  },
} as const satisfies Service
