import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as its own command line’s examples have one, half of it masked. */
export const locize = {
  id: 'locize',
  name: 'locize',
  docs: 'https://docs.locize.com/',
  hosts: ['api.locize.app', 'api.locize.io'],
  keys: {
    'locize-api-key': {
      name: 'locize API key',
      source: 'https://github.com/locize/locize-cli/blob/011cb97b4a52ac926c792c9920a1323c3d1cd9f6/README.md',
      shape: uuid,
      beside: [...apiKeyNames('locize'), { named: '*locize_pat' }, { word: 'api.locize.app', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.locize.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
