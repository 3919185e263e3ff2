import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Access tokens: `APP_USR-` (`TEST-` of a test), the application, a time, 32 hexadecimal digits and the seller, as in the
 * tests of its own SDK.
 */
export const mercadoPago = {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  hosts: ['api.mercadopago.com'],
  keys: {
    'mercado-pago-access-token': {
      name: 'Mercado Pago access token',
      source: 'https://github.com/mercadopago/sdk-python/blob/master/tests/test_user.py',
      shape: [
        { oneOf: ['APP_USR-', 'TEST-'] },
        { digit: [12, 19] },
        '-',
        { digit: 6 },
        '-',
        { hex: 32 },
        '-',
        { digit: [6, 12] },
      ],
      alone: true,
      beside: [
        ...named(
          ['mercado_pago', 'mercadopago', 'mp', 'ml', 'mercado_libre', 'meli'],
          ['_access_token', '_token', '_api_key', '_secret', '_key'],
        ),
        { named: '*access_token' },
        { named: '*mp_access_token' },
        { word: 'mercadopago', within: 300 },
        { word: 'mercadolibre', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: {
        page: 'https://www.mercadopago.com/developers/panel/app',
        steps: ['Open the application, Credentials', 'Renew them'],
      },
      reach: 'Takes and refunds payments and reads who paid.',
    },
  },
} as const satisfies Service
