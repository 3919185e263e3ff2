import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 30 to 64 letters and digits are looked at; no page says how many. */
export const criipto = {
  id: 'criipto',
  name: 'Criipto',
  docs: 'https://docs.criipto.com/',
  hosts: ['*.criipto.id', 'signatures-api.criipto.com'],
  keys: {
    'criipto-client-secret': {
      name: 'Criipto client secret',
      shape: [{ base62: [30, 64] }],
      beside: [...secretNames('criipto', 'idura')],
      manual: {
        page: 'https://docs.criipto.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: signs people in.',
    },
  },
} as const satisfies Service
