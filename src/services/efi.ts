import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secret keys: 40 hexadecimal digits, as samples look. Client secret with prefixs: `Client_Secret_` and 40 hexadecimal
 * digits, as samples look.
 */
export const efi = {
  id: 'efi',
  name: 'Efí (Gerencianet)',
  docs: 'https://dev.efipay.com.br/',
  hosts: ['pix.api.efipay.com.br', 'cobrancas.api.efipay.com.br', 'api.gerencianet.com.br'],
  keys: {
    'efi-secret-key': {
      name: 'Efí (Gerencianet) secret key',
      shape: [{ hex: 40 }],
      beside: [
        ...named(['efi', 'efipay', 'gerencianet'], ['_client_secret', '_secret', '_api_secret', '_app_secret']),
        { word: 'pix.api.efipay.com.br', within: 160 },
      ],
      manual: {
        page: 'https://dev.efipay.com.br/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'efi-client-secret': {
      name: 'Efí (Gerencianet) client secret with prefix',
      shape: ['Client_Secret_', { hex: 40 }],
      manual: {
        page: 'https://dev.efipay.com.br/',
        steps: ['Find where the client secret with prefix was made', 'End it there, and make another'],
      },
      reach: 'With its id: takes payments.',
    },
  },
} as const satisfies Service
