import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const wildberries = {
  id: 'wildberries',
  name: 'Wildberries',
  docs: 'https://dev.wildberries.ru/',
  hosts: ['marketplace-api.wildberries.ru', '*.wildberries.ru', '*.wb.ru'],
  keys: {
    'wildberries-api-token': {
      name: 'Wildberries API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('wildberries', 'wb', 'wb_api')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://dev.wildberries.ru/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Manages the shop’s goods and orders.',
    },
  },
} as const satisfies Service
