import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bonusly = {
  id: 'bonusly',
  name: 'Bonusly',
  docs: 'https://bonusly.docs.apiary.io/',
  hosts: ['bonus.ly'],
  keys: {
    'bonusly-api-key': {
      name: 'Bonusly API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('bonusly'), { word: 'bonus.ly', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://bonusly.docs.apiary.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
