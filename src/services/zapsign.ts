import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID and a UUID, as samples look. */
export const zapsign = {
  id: 'zapsign',
  name: 'ZapSign',
  docs: 'https://docs.zapsign.com.br/',
  hosts: ['api.zapsign.com.br', 'sandbox.api.zapsign.com.br'],
  keys: {
    'zapsign-api-key': {
      name: 'ZapSign API key',
      shape: [...uuid, ...uuid],
      beside: [...tokenNames('zapsign'), { word: 'api.zapsign.com.br', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.zapsign.com.br/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
