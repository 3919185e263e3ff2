import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are four groups of seven letters and digits in upper case, as samples look. */
export const mailmodo = {
  id: 'mailmodo',
  name: 'Mailmodo',
  docs: 'https://www.mailmodo.com/developers/',
  hosts: ['api.mailmodo.com', 'manage.mailmodo.com'],
  keys: {
    'mailmodo-api-key': {
      name: 'Mailmodo API key',
      shape: [{ base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }],
      beside: [
        ...plainKeyNames('mailmodo'),
        { named: '*mm_api_key' },
        { word: 'mmApiKey', within: 200 },
        { word: 'api.mailmodo.com', within: 200 },
      ],
      carriers: [{ header: 'mmApiKey', value: '{key}' }],
      manual: { page: 'https://manage.mailmodo.com/app/settings/apikey', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Sends mail in the account’s name and reads its contacts.',
    },
  },
} as const satisfies Service
