import type { Service } from '../model/service.ts'

/** API keys: 50 letters and digits, as samples look. */
export const bitrix24 = {
  id: 'bitrix24',
  name: 'Bitrix24',
  docs: 'https://apidocs.bitrix24.com/',
  hosts: ['*.bitrix24.com', '*.bitrix24.ru', '*.bitrix24.eu'],
  keys: {
    'bitrix24-api-key': {
      name: 'Bitrix24 API key',
      shape: [{ base62: 50 }],
      beside: [
        { named: '*bitrix24_secret' },
        { named: '*bitrix24_client_secret' },
        { named: '*bitrix24_api_secret' },
        { named: '*bitrix24_app_secret' },
        { named: '*bitrix_secret' },
        { named: '*bitrix_client_secret' },
        { named: '*bitrix_api_secret' },
        { named: '*bitrix_app_secret' },
        { named: '*bx24_secret' },
        { named: '*bx24_client_secret' },
        { named: '*bx24_api_secret' },
        { named: '*bx24_app_secret' },
        { word: 'bitrix24.com', within: 160 },
      ],
      manual: {
        page: 'https://apidocs.bitrix24.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
