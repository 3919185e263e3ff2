import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const taqnyat = {
  id: 'taqnyat',
  name: 'Taqnyat',
  docs: 'https://dev.taqnyat.sa/',
  hosts: ['api.taqnyat.sa'],
  keys: {
    'taqnyat-api-token': {
      name: 'Taqnyat API token',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('taqnyat')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dev.taqnyat.sa/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Sends texts at the owner’s cost.',
    },
  },
} as const satisfies Service
