import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * Client secrets: 32 letters and digits, as samples look. Refresh tokens: `TG-`, 24 hexadecimal digits, `-` and the user’s
 * number (6 to 12 digits), as in the page’s example.
 */
export const mercadoLibre = {
  id: 'mercado-libre',
  name: 'Mercado Libre',
  docs: 'https://developers.mercadolibre.com/',
  hosts: ['api.mercadolibre.com', 'api.mercadolivre.com'],
  keys: {
    'mercado-libre-client-secret': {
      name: 'Mercado Libre client secret',
      shape: [{ base62: 32 }],
      beside: [...secretNames('mercadolibre', 'mercadolivre', 'meli'), { word: 'api.mercadolibre.com', within: 160 }],
      manual: {
        page: 'https://developers.mercadolibre.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
    'mercado-libre-refresh-token': {
      name: 'Mercado Libre refresh token',
      source: 'https://developers.mercadolibre.com.ar/en_us/authentication-and-authorization',
      shape: ['TG-', { hex: 24 }, '-', { digit: [6, 12] }],
      alone: true,
      beside: [
        { named: '*mercadolibre_refresh_token' },
        { named: '*mercadolibre_token' },
        { named: '*mercadolivre_refresh_token' },
        { named: '*mercadolivre_token' },
        { named: '*meli_refresh_token' },
        { named: '*meli_token' },
        { named: '*refresh_token' },
        { word: 'mercadolibre', within: 200 },
      ],
      manual: {
        page: 'https://developers.mercadolibre.com/',
        steps: ['Find where the refresh token was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
