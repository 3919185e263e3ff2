import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Tokens: a UUID and 68 hexadecimal digits, as samples look. Token of the older APIs: 32 capital letters and digits, as
 * samples look.
 */
export const pagseguro = {
  id: 'pagseguro',
  name: 'PagBank (PagSeguro)',
  docs: 'https://developer.pagbank.com.br/',
  hosts: ['api.pagseguro.com', 'sandbox.api.pagseguro.com', 'ws.pagseguro.uol.com.br'],
  keys: {
    'pagseguro-token': {
      name: 'PagBank (PagSeguro) token',
      shape: [...uuid, { hex: 68 }],
      beside: [...tokenNames('pagseguro', 'pagbank'), { word: 'api.pagseguro.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.pagbank.com.br/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'pagseguro-old-token': {
      name: 'PagBank (PagSeguro) token of the older API',
      shape: [{ base36upper: 32 }],
      beside: [...tokenNames('pagseguro'), { word: 'api.pagseguro.com', within: 160 }],
      manual: {
        page: 'https://developer.pagbank.com.br/',
        steps: ['Find where the token of the older API was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
