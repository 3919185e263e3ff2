import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** API secrets: 32 to 64 hexadecimal digits, as samples look. */
export const bitkub = {
  id: 'bitkub',
  name: 'Bitkub',
  docs: 'https://github.com/bitkub/bitkub-official-api-docs',
  hosts: ['api.bitkub.com'],
  keys: {
    'bitkub-api-secret': {
      name: 'Bitkub API secret',
      shape: [{ hex: [32, 64] }],
      beside: [...secretNames('bitkub'), ...plainKeyNames('bitkub_secret')],
      manual: {
        page: 'https://github.com/bitkub/bitkub-official-api-docs',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its key: trades and withdraws.',
    },
  },
} as const satisfies Service
