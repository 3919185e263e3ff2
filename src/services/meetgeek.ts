import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 24 to 80 letters and digits are looked at; no page says how many. */
export const meetgeek = {
  id: 'meetgeek',
  name: 'MeetGeek',
  docs: 'https://docs.meetgeek.ai/',
  hosts: ['api.meetgeek.ai', 'api-us.meetgeek.ai'],
  keys: {
    'meetgeek-api-token': {
      name: 'MeetGeek API token',
      shape: [{ base62: [24, 80] }],
      beside: [...tokenNames('meetgeek')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.meetgeek.ai/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads recordings of meetings and what was said.',
    },
  },
} as const satisfies Service
