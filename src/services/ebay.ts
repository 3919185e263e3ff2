import type { Service } from '../model/service.ts'

/**
 * The client secret (Cert ID) of an application names its environment; five runs of hex digits are what samples have. User
 * tokens begin with `v^1.1#` and hold a JSON-like text of no documented form.
 */
export const ebay = {
  id: 'ebay',
  name: 'eBay',
  docs: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  hosts: ['api.ebay.com', 'api.sandbox.ebay.com'],
  keys: {
    'ebay-client-secret': {
      name: 'eBay client secret (Cert ID)',
      shapes: [
        ['PRD-', { hex: 12 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }],
        ['SBX-', { hex: 12 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }],
      ],
      manual: {
        page: 'https://developer.ebay.com/my/keys',
        steps: ['Application Keys, the key set', 'Rotate (Reset) the Cert ID'],
      },
      reach: 'With the client id: gets tokens as the application.',
    },
  },
} as const satisfies Service
