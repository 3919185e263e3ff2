import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: two numbers and 64 capitals and digits, joined by `-`, as samples look. */
export const baselinker = {
  id: 'baselinker',
  name: 'BaseLinker',
  docs: 'https://api.baselinker.com/',
  hosts: ['api.baselinker.com'],
  keys: {
    'baselinker-api-token': {
      name: 'BaseLinker API token',
      shape: [{ digit: [4, 10] }, '-', { digit: [2, 10] }, '-', { base36upper: 64 }],
      beside: [...tokenNames('baselinker', 'base_linker', 'bl')],
      carriers: [{ header: 'X-BLToken', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://api.baselinker.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Manages orders, stock and listings.',
    },
  },
} as const satisfies Service
