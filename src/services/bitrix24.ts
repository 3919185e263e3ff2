import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
      beside: [...secretNames('bitrix24', 'bitrix', 'bx24'), { word: 'bitrix24.com', within: 160 }],
      manual: {
        page: 'https://apidocs.bitrix24.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
