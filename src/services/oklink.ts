import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const oklink = {
  id: 'oklink',
  name: 'OKLink',
  docs: 'https://www.oklink.com/docs/en/',
  hosts: ['www.oklink.com'],
  keys: {
    'oklink-api-key': {
      name: 'OKLink API key',
      shape: uuid,
      beside: [...apiKeyNames('oklink', 'ok_link')],
      carriers: [{ header: 'Ok-Access-Key', value: '{key}' }],
      manual: {
        page: 'https://www.oklink.com/docs/en/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
