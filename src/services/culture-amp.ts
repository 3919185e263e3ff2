import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 30 to 64 letters and digits are looked at. */
export const cultureAmp = {
  id: 'culture-amp',
  name: 'Culture Amp',
  docs: 'https://api-docs.cultureamp.com/',
  hosts: ['api.cultureamp.com'],
  keys: {
    'culture-amp-api-key': {
      name: 'Culture Amp API key',
      shape: [{ base62: [30, 64] }],
      beside: secretNames('culture_amp'),
      manual: {
        page: 'https://api-docs.cultureamp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
