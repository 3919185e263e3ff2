import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const humaans = {
  id: 'humaans',
  name: 'Humaans',
  docs: 'https://docs.humaans.io/',
  hosts: ['app.humaans.io'],
  keys: {
    'humaans-api-key': {
      name: 'Humaans API key',
      shape: [{ base62: [60, 90] }],
      beside: tokenNames('humaans'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.humaans.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
