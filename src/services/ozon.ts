import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const ozon = {
  id: 'ozon',
  name: 'Ozon Seller',
  docs: 'https://docs.ozon.ru/api/seller/',
  hosts: ['api-seller.ozon.ru'],
  keys: {
    'ozon-api-key': {
      name: 'Ozon Seller API key',
      shape: uuid,
      beside: [...apiKeyNames('ozon', 'ozon_seller')],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.ozon.ru/api/seller/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'With the client’s id: manages the shop’s goods and orders.',
    },
  },
} as const satisfies Service
