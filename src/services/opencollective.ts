import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Personal tokens: 40 hexadecimal digits. */
export const opencollective = {
  id: 'opencollective',
  name: 'Open Collective',
  docs: 'https://docs.opencollective.com/help/developers/api',
  hosts: ['api.opencollective.com'],
  keys: {
    'opencollective-api-key': {
      name: 'Open Collective API key',
      source:
        'https://github.com/opencollective/opencollective-api/blob/0b6beac3690a51c51e36bc08e0b2887b06f3da48/server/models/PersonalToken.ts',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*opencollective_personal_token' },
        { named: '*opencollective_client_secret' },
        ...tokenNames('opencollective'),
        { named: '*oc_personal_token' },
        { named: '*oc_client_secret' },
        ...tokenNames('oc'),
        { word: 'api.opencollective.com', within: 160 },
      ],
      carriers: [{ header: 'Personal-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.opencollective.com/help/developers/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
