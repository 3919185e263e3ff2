import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const productiveIo = {
  id: 'productive-io',
  name: 'Productive',
  docs: 'https://developer.productive.io/',
  hosts: ['api.productive.io'],
  keys: {
    'productive-io-api-key': {
      name: 'Productive API key',
      shape: uuid,
      beside: [...tokenNames('productive_io'), { word: 'api.productive.io', within: 160 }],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.productive.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
