import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/** API keys of SMTP2GO: `api-` and 32 characters, says its page; hexadecimal in capitals or not, in samples. */
export const smtp2go = {
  id: 'smtp2go',
  name: 'SMTP2GO',
  docs: 'https://developers.smtp2go.com/docs/getting-started',
  hosts: ['api.smtp2go.com', 'mail.smtp2go.com'],
  keys: {
    'smtp2go-api-key': {
      name: 'SMTP2GO API key',
      source: 'https://developers.smtp2go.com/docs/getting-started',
      shapes: [
        ['api-', { hexUpper: 32 }],
        ['api-', { hex: 32 }],
      ],
      beside: [
        ...credentialNames('smtp2go'),
        { named: '*api_key' },
        { named: '*x-smtp2go-api-key' },
        { named: '*mail' },
        { word: 'smtp2go', within: 300 },
      ],
      carriers: [{ header: 'X-Smtp2go-Api-Key', value: '{key}' }],
      manual: { page: 'https://app.smtp2go.com/sending/apikeys/', steps: ['Find the key', 'Delete it'] },
      reach: 'Sends mail in the account’s name, as far as its permissions go.',
    },
  },
} as const satisfies Service
