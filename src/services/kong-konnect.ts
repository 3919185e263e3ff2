import type { Service } from '../model/service.ts'

/**
 * Tokens of persons begin with `kpat_`, as the page shows, those of system accounts with `spat_`; the letters and digits
 * behind it are some 50 in samples.
 */
export const kongKonnect = {
  id: 'kong-konnect',
  name: 'Kong Konnect',
  docs: 'https://developer.konghq.com/konnect-api/',
  hosts: ['*.api.konghq.com', 'cloud.konghq.com'],
  keys: {
    'kong-konnect-token': {
      name: 'Kong Konnect access token',
      source: 'https://developer.konghq.com/konnect-api/',
      shape: [{ oneOf: ['kpat_', 'spat_'] }, { base62: [45, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cloud.konghq.com/global/account/tokens',
        steps: [
          'Personal access tokens, or the tokens of the system account',
          'Revoke the token: it may work for 15 more minutes',
        ],
      },
      personal: 'Give machines the token of a system account.',
      reach: 'Changes gateways and reads their consumers and keys, as far as its account’s roles go.',
    },
  },
} as const satisfies Service
