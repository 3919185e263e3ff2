import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Client secrets: a UUID, as samples look. */
export const getnetGlobal = {
  id: 'getnet-global',
  name: 'Getnet',
  docs: 'https://docs.globalgetnet.com/',
  hosts: ['api.getnet.com.br', 'api.globalgetnet.com'],
  keys: {
    'getnet-global-client-secret': {
      name: 'Getnet client secret',
      shape: uuid,
      beside: [...secretNames('getnet')],
      manual: {
        page: 'https://docs.globalgetnet.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: takes and refunds payments.',
    },
  },
} as const satisfies Service
