import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 40 to 128 letters and digits are looked at; no page says how many. */
export const redoxEngine = {
  id: 'redox-engine',
  name: 'Redox',
  docs: 'https://docs.redoxengine.com/',
  hosts: ['api.redoxengine.com'],
  keys: {
    'redox-engine-api-secret': {
      name: 'Redox API secret',
      shape: [{ base62: [40, 128] }],
      beside: [...secretNames('redox', 'redox_engine')],
      manual: {
        page: 'https://docs.redoxengine.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its key: reads patients’ records.',
    },
  },
} as const satisfies Service
