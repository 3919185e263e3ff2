import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits (20 bytes), as its own code makes them. */
export const btcpay = {
  id: 'btcpay',
  name: 'BTCPay Server',
  docs: 'https://docs.btcpayserver.org/API/Greenfield/v1/',
  hosts: [],
  selfHosted: true,
  keys: {
    'btcpay-api-key': {
      name: 'BTCPay Server API key',
      source:
        'https://github.com/btcpayserver/btcpayserver/blob/master/BTCPayServer/Controllers/GreenField/GreenfieldApiKeysController.cs',
      shape: [{ hex: 40 }],
      beside: apiKeyNames('btcpay', 'btcpayserver'),
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://docs.btcpayserver.org/API/Greenfield/v1/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
