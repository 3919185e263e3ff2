import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 letters and digits, as samples look. */
export const focusNfe = {
  id: 'focus-nfe',
  name: 'Focus NFe',
  docs: 'https://focusnfe.com.br/doc/',
  hosts: ['api.focusnfe.com.br', 'homologacao.focusnfe.com.br'],
  keys: {
    'focus-nfe-api-token': {
      name: 'Focus NFe API token',
      shape: [{ base62: 32 }],
      beside: [...tokenNames('focusnfe', 'focus_nfe')],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://focusnfe.com.br/doc/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Issues invoices in the company’s name.',
    },
  },
} as const satisfies Service
