import type { Service } from '../model/service.ts'

/** Secret keys: `sandbox_sk_` or `sk_` and 44 hexadecimal digits, as samples look. */
export const squadCo = {
  id: 'squad-co',
  name: 'Squad',
  docs: 'https://docs.squadco.com/',
  hosts: ['api-d.squadco.com', 'sandbox-api-d.squadco.com'],
  keys: {
    'squad-co-secret-key': {
      name: 'Squad secret key',
      shapes: [
        ['sandbox_sk_', { hex: 44 }],
        ['sk_', { hex: [40, 44] }],
      ],
      beside: [
        { named: '*squad_secret_key' },
        { named: '*squad_secret' },
        { named: '*squad_api_key' },
        { named: '*squadco_secret_key' },
        { named: '*squad_private_key' },
        { word: 'squadco.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://docs.squadco.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Takes and pays out money of the merchant.',
    },
  },
} as const satisfies Service
