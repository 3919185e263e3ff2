import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Admin keys: 32 hexadecimal digits, as samples look. */
export const lnbits = {
  id: 'lnbits',
  name: 'LNbits',
  docs: 'https://docs.lnbits.com/',
  hosts: ['legend.lnbits.com', 'demo.lnbits.com'],
  selfHosted: true,
  keys: {
    'lnbits-admin-key': {
      name: 'LNbits admin key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('lnbits', 'lnbits_admin', 'lnbits_invoice', 'lnbits_invoice_read')],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.lnbits.com/',
        steps: ['Find where the admin key was made', 'End it there, and make another'],
      },
      reach: 'Pays from the wallet; an invoice key reads it and makes invoices.',
    },
  },
} as const satisfies Service
