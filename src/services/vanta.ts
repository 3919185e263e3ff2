import type { Service } from '../model/service.ts'

/** API keys: `vcs_` or `vat_`, 6 hexadecimal digits, `_` and 30 to 60 letters and digits, as samples look. */
export const vanta = {
  id: 'vanta',
  name: 'Vanta',
  docs: 'https://developer.vanta.com/',
  hosts: ['api.vanta.com'],
  keys: {
    'vanta-api-key': {
      name: 'Vanta API key',
      shape: [{ oneOf: ['vcs_', 'vat_'] }, { hex: 6 }, '_', { base62: [30, 60] }],
      manual: {
        page: 'https://developer.vanta.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
