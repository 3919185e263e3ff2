import type { Service } from '../model/service.ts'

/** Tokens of POEditor: 32 hexadecimal digits in public samples. */
export const poeditor = {
  id: 'poeditor',
  name: 'POEditor',
  docs: 'https://poeditor.com/docs/api',
  hosts: ['api.poeditor.com'],
  keys: {
    'poeditor-api-token': {
      name: 'POEditor API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*poeditor_api_token' },
        { named: '*poeditor_token' },
        { named: '*poeditor_api_key' },
        { named: '*poeditor_key' },
        { named: '*po_editor_api_token' },
      ],
      carriers: [{ query: 'api_token' }],
      manual: { page: 'https://poeditor.com/account/api', steps: ['Generate a new token: the old one dies'] },
      reach: 'Reads and changes all projects of the account.',
    },
  },
} as const satisfies Service
