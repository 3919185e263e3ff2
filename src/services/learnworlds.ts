import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 48 to 70 letters and digits are looked at. */
export const learnworlds = {
  id: 'learnworlds',
  name: 'LearnWorlds',
  docs: 'https://www.learnworlds.dev/',
  hosts: ['*.learnworlds.com', 'api.learnworlds.com'],
  keys: {
    'learnworlds-api-key': {
      name: 'LearnWorlds API key',
      shape: [{ base62: [48, 70] }],
      beside: [...secretNames('learnworlds'), ...tokenNames('learnworlds')],
      manual: {
        page: 'https://www.learnworlds.dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
  },
} as const satisfies Service
