import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: no page says how long; 3 to 40 letters, digits and `_`, `:`, 3 to 40 letters, digits and `_`, `:` and 20 to 40
 * letters and digits are looked at.
 */
export const logrocket = {
  id: 'logrocket',
  name: 'LogRocket',
  docs: 'https://docs.logrocket.com/',
  hosts: ['api.logrocket.com'],
  keys: {
    'logrocket-api-key': {
      name: 'LogRocket API key',
      shape: [{ word: [3, 40] }, ':', { word: [3, 40] }, ':', { base62: [20, 40] }],
      beside: apiKeyNames('logrocket'),
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://docs.logrocket.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
