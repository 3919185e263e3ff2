import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 24 hexadecimal digits, `:` and 16 to 40 letters and digits are looked at. */
export const konnectNetwork = {
  id: 'konnect-network',
  name: 'Konnect Network',
  docs: 'https://docs.konnect.network/',
  hosts: ['api.konnect.network', 'api.preprod.konnect.network'],
  keys: {
    'konnect-network-api-key': {
      name: 'Konnect Network API key',
      shape: [{ hex: 24 }, ':', { base62: [16, 40] }],
      beside: [{ named: '*konnect_api_key' }, { named: '*konnect_key' }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.konnect.network/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
