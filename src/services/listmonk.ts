import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 letters and digits. */
export const listmonk = {
  id: 'listmonk',
  name: 'listmonk',
  docs: 'https://listmonk.app/docs/apis/apis/',
  hosts: [],
  selfHosted: true,
  keys: {
    'listmonk-token': {
      name: 'listmonk API token',
      source: 'https://github.com/knadh/listmonk/blob/0480c1160f8c3b7d3a6d62772e03820dd6761f52/internal/core/users.go',
      shape: [{ base62: 32 }],
      beside: [...tokenNames('listmonk'), { named: '*listmonk_password' }, { named: '*listmonk_api_password' }],
      manual: {
        page: 'https://listmonk.app/docs/apis/apis/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
