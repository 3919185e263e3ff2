import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API or CRC keys: 32 hexadecimal digits, as samples look. */
export const przelewy24 = {
  id: 'przelewy24',
  name: 'Przelewy24',
  docs: 'https://developers.przelewy24.pl/',
  hosts: ['secure.przelewy24.pl', 'sandbox.przelewy24.pl'],
  keys: {
    'przelewy24-api-key': {
      name: 'Przelewy24 API or CRC key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*przelewy24_crc_key' },
        { named: '*przelewy24_crc' },
        { named: '*przelewy24_api_key' },
        { named: '*przelewy24_report_key' },
        { named: '*przelewy24_secret_id' },
        ...secretNames('przelewy24'),
        { named: '*p24_crc_key' },
        { named: '*p24_crc' },
        { named: '*p24_api_key' },
        { named: '*p24_report_key' },
        { named: '*p24_secret_id' },
        ...secretNames('p24'),
        { word: 'secure.przelewy24.pl', within: 160 },
      ],
      manual: {
        page: 'https://developers.przelewy24.pl/',
        steps: ['Find where the API or CRC key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
