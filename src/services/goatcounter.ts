import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 40 to 60 small letters and digits are looked at. */
export const goatcounter = {
  id: 'goatcounter',
  name: 'GoatCounter',
  docs: 'https://www.goatcounter.com/help/api',
  hosts: ['*.goatcounter.com'],
  selfHosted: true,
  keys: {
    'goatcounter-token': {
      name: 'GoatCounter API token',
      shape: [{ base36: [40, 60] }],
      beside: tokenNames('goatcounter'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.goatcounter.com/help/api',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
