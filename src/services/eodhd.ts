import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 13 to 14 hexadecimal digits, `.` and 8 digits are looked at. */
export const eodhd = {
  id: 'eodhd',
  name: 'EODHD',
  docs: 'https://eodhd.com/financial-apis/',
  hosts: ['eodhd.com', 'eodhistoricaldata.com'],
  keys: {
    'eodhd-api-key': {
      name: 'EODHD API key',
      shape: [{ hex: [13, 14] }, '.', { digit: 8 }],
      beside: [
        ...tokenNames('eodhd'),
        { named: '*eodhd_secret' },
        { named: '*eodhd_api_secret' },
        { named: '*eodhd_access_key' },
        ...tokenNames('eod_historical_data'),
        { named: '*eod_historical_data_secret' },
        { named: '*eod_historical_data_api_secret' },
        { named: '*eod_historical_data_access_key' },
        ...tokenNames('eod'),
        { named: '*eod_secret' },
        { named: '*eod_api_secret' },
        { named: '*eod_access_key' },
        { word: 'eod_hd_client', within: 160 },
        { word: 'eodhd', within: 300 },
      ],
      carriers: [{ query: 'api_token' }],
      manual: {
        page: 'https://eodhd.com/financial-apis/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
