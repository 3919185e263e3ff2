import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** App ids: 32 hexadecimal digits, as samples look. */
export const openExchangeRates = {
  id: 'open-exchange-rates',
  name: 'Open Exchange Rates',
  docs: 'https://docs.openexchangerates.org/reference/authentication',
  hosts: ['openexchangerates.org'],
  keys: {
    'open-exchange-rates-app-id': {
      name: 'Open Exchange Rates app id',
      shape: [{ hex: 32 }],
      beside: [
        ...named(
          ['open_exchange_rates', 'openexchangerates', 'open_exchange_rate', 'oxr'],
          ['_app_id', '_api_key', '_key', '_token', '_id', '_apikey'],
        ),
        { word: 'openexchangerates.org/api', within: 160 },
      ],
      carriers: [{ query: 'app_id' }],
      access: 'read',
      manual: { page: 'https://openexchangerates.org/account/app-ids', steps: ['App IDs', 'Deactivate it'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
