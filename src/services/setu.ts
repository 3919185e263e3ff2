import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Client secrets: a UUID or 32 letters and digits, as samples look. */
export const setu = {
  id: 'setu',
  name: 'Setu',
  docs: 'https://docs.setu.co/',
  hosts: ['bridge.setu.co', 'dg-sandbox.setu.co', 'fiu-uat.setu.co'],
  keys: {
    'setu-client-secret': {
      name: 'Setu client secret',
      shapes: [uuid, [{ base62: 32 }]],
      beside: [...secretNames('setu')],
      manual: {
        page: 'https://docs.setu.co/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: reads accounts, verifies people, asks for payments.',
    },
  },
} as const satisfies Service
