import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 80 letters and digits are looked at. */
export const mailchannels = {
  id: 'mailchannels',
  name: 'MailChannels',
  docs: 'https://docs.mailchannels.net/',
  hosts: ['api.mailchannels.net'],
  keys: {
    'mailchannels-api-key': {
      name: 'MailChannels API key',
      shape: [{ base62: [40, 80] }],
      beside: apiKeyNames('mailchannels'),
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.mailchannels.net/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
