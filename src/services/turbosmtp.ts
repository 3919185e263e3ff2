import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const turbosmtp = {
  id: 'turbosmtp',
  name: 'turboSMTP',
  docs: 'https://serversmtp.com/turbo-api/',
  hosts: ['api.turbo-smtp.com', 'pro.api.serversmtp.com'],
  keys: {
    'turbosmtp-api-key': {
      name: 'turboSMTP API key',
      shape: [{ base62: [20, 64] }],
      beside: [
        ...apiKeyNames('turbosmtp'),
        { named: '*turbosmtp_consumer_secret' },
        ...apiKeyNames('serversmtp'),
        { named: '*serversmtp_consumer_secret' },
      ],
      manual: {
        page: 'https://serversmtp.com/turbo-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
