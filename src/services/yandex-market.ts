import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ACMA:`, a run of URL-safe base64 and 8 hexadecimal digits, as samples look. */
export const yandexMarket = {
  id: 'yandex-market',
  name: 'Yandex Market',
  docs: 'https://yandex.ru/dev/market/partner-api/doc/ru/',
  hosts: ['api.partner.market.yandex.ru'],
  keys: {
    'yandex-market-api-key': {
      name: 'Yandex Market API key',
      shape: ['ACMA:', { base64url: [40, 64] }, ':', { hex: 8 }],
      beside: [...apiKeyNames('yandex_market', 'ymarket')],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://yandex.ru/dev/market/partner-api/doc/ru/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Manages the shop’s goods and orders.',
    },
  },
} as const satisfies Service
