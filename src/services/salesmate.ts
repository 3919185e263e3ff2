import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const salesmate = {
  id: 'salesmate',
  name: 'Salesmate',
  docs: 'https://apidocs.salesmate.io/',
  hosts: ['*.salesmate.io'],
  keys: {
    'salesmate-api-key': {
      name: 'Salesmate API key',
      shape: uuid,
      beside: [...tokenNames('salesmate'), { named: '*salesmate_session_key' }, { word: 'salesmate.io', within: 160 }],
      carriers: [{ header: 'accessToken', value: '{key}' }],
      manual: {
        page: 'https://apidocs.salesmate.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
