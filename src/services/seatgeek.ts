import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const seatgeek = {
  id: 'seatgeek',
  name: 'SeatGeek',
  docs: 'https://platform.seatgeek.com/',
  hosts: ['api.seatgeek.com'],
  keys: {
    'seatgeek-api-key': {
      name: 'SeatGeek API key',
      shape: [{ hex: 64 }],
      beside: [...secretNames('seatgeek'), { word: 'api.seatgeek.com', within: 160 }],
      manual: {
        page: 'https://platform.seatgeek.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
