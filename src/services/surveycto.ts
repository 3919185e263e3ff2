import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 24 to 64 letters and digits are looked at; no page says how many. */
export const surveycto = {
  id: 'surveycto',
  name: 'SurveyCTO',
  docs: 'https://developer.surveycto.com/',
  hosts: ['*.surveycto.com'],
  keys: {
    'surveycto-api-token': {
      name: 'SurveyCTO API token',
      shape: [{ base62: [24, 64] }],
      beside: [...tokenNames('surveycto')],
      manual: {
        page: 'https://developer.surveycto.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads the answers of surveys.',
    },
  },
} as const satisfies Service
