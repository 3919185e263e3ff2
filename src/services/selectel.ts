import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: letters and digits, for older ones with the account’s number behind `_`, as samples look. */
export const selectel = {
  id: 'selectel',
  name: 'Selectel',
  docs: 'https://developers.selectel.ru/docs/',
  hosts: ['api.selectel.ru', 'api.vscale.io'],
  keys: {
    'selectel-api-token': {
      name: 'Selectel API token',
      shapes: [[{ base62: 32 }, '_', { digit: [4, 8] }], [{ base62: [60, 70] }]],
      beside: [...tokenNames('selectel', 'vscale')],
      carriers: [{ header: 'X-Token', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://developers.selectel.ru/docs/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Manages servers, storage and DNS.',
    },
  },
} as const satisfies Service
