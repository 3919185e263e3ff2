import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** App secrets: 32 small letters and digits, as samples look. */
export const apaczka = {
  id: 'apaczka',
  name: 'Apaczka',
  docs: 'https://www.apaczka.pl/integracje/',
  hosts: ['www.apaczka.pl'],
  keys: {
    'apaczka-app-secret': {
      name: 'Apaczka app secret',
      shape: [{ base36: 32 }],
      beside: [...secretNames('apaczka')],
      manual: {
        page: 'https://www.apaczka.pl/integracje/',
        steps: ['Find where the app secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: orders shipments.',
    },
  },
} as const satisfies Service
