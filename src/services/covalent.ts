import type { Service } from '../model/service.ts'

/** API keys: `cqt_` or `ckey_` and 20 to 40 letters and digits, as samples look. */
export const covalent = {
  id: 'covalent',
  name: 'Covalent (GoldRush)',
  docs: 'https://goldrush.dev/docs/',
  hosts: ['api.covalenthq.com'],
  keys: {
    'covalent-api-key': {
      name: 'Covalent (GoldRush) API key',
      shape: [{ oneOf: ['cqt_', 'ckey_'] }, { base62: [20, 40] }],
      beside: [
        { named: '*covalent_api_key' },
        { named: '*covalent_key' },
        { named: '*covalent_token' },
        { named: '*covalent_api_token' },
        { named: '*covalent_access_token' },
        { named: '*covalent_secret' },
        { named: '*covalent_api_secret' },
        { named: '*covalent_access_key' },
        { named: '*goldrush_api_key' },
        { named: '*goldrush_key' },
        { named: '*goldrush_token' },
        { named: '*goldrush_api_token' },
        { named: '*goldrush_access_token' },
        { named: '*goldrush_secret' },
        { named: '*goldrush_api_secret' },
        { named: '*goldrush_access_key' },
        { named: '*covalenthq_api_key' },
        { named: '*covalenthq_key' },
        { named: '*covalenthq_token' },
        { named: '*covalenthq_api_token' },
        { named: '*covalenthq_access_token' },
        { named: '*covalenthq_secret' },
        { named: '*covalenthq_api_secret' },
        { named: '*covalenthq_access_key' },
        { named: '*api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://goldrush.dev/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
