import type { Service } from '../model/service.ts'

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
        { named: '*efi_client_secret' },
        { named: '*efi_secret' },
        { named: '*efi_api_secret' },
        { named: '*efi_app_secret' },
        { named: '*efipay_client_secret' },
        { named: '*efipay_secret' },
        { named: '*efipay_api_secret' },
        { named: '*efipay_app_secret' },
        { named: '*gerencianet_client_secret' },
        { named: '*gerencianet_secret' },
        { named: '*gerencianet_api_secret' },
        { named: '*gerencianet_app_secret' },
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
