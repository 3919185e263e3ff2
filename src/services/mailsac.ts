import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys begin with `k_`; lengths differ. Before, they had some 29 letters and digits. As samples look. */
export const mailsac = {
  id: 'mailsac',
  name: 'Mailsac',
  docs: 'https://docs.mailsac.com/en/latest/manual/api_keys/api_keys.html',
  hosts: ['mailsac.com'],
  keys: {
    'mailsac-api-key': {
      name: 'Mailsac API key',
      shapes: [['k_', { base62: [30, 64] }], [{ base62: [28, 32] }]],
      beside: [...plainKeyNames('mailsac'), { word: 'mailsac.com/api', within: 200 }],
      carriers: [{ header: 'Mailsac-Key', value: '{key}' }, { query: '_mailsacKey' }],
      manual: { page: 'https://mailsac.com/v2/credentials', steps: ['API credentials & users', 'Delete the key'] },
      reach: 'Reads, deletes and sends mail of the account’s inboxes.',
    },
  },
} as const satisfies Service
