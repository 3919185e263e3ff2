import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 64 letters and digits, as its code makes them. */
export const invoiceNinja = {
  id: 'invoice-ninja',
  name: 'Invoice Ninja',
  docs: 'https://api-docs.invoicing.co/',
  hosts: ['invoicing.co'],
  selfHosted: true,
  keys: {
    'invoice-ninja-api-token': {
      name: 'Invoice Ninja API token',
      source: 'https://github.com/invoiceninja/invoiceninja/blob/v5-stable/app/Jobs/Company/CreateCompanyToken.php',
      shape: [{ base62: 64 }],
      beside: [...tokenNames('invoice_ninja'), { word: 'invoicing.co', within: 160 }],
      carriers: [{ header: 'X-API-TOKEN', value: '{key}' }],
      manual: {
        page: 'https://api-docs.invoicing.co/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
