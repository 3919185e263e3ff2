import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const mailpace = {
  id: 'mailpace',
  name: 'MailPace',
  docs: 'https://docs.mailpace.com/',
  hosts: ['app.mailpace.com'],
  keys: {
    'mailpace-api-key': {
      name: 'MailPace API key',
      shape: uuid,
      beside: [
        { named: '*mailpace_token' },
        { named: '*mailpace_api_token' },
        { named: '*mailpace_access_token' },
        { named: '*mailpace_api_key' },
        { named: '*mailpace_key' },
        { named: '*mailpace_pat' },
        { named: '*mailpace_personal_access_token' },
        { named: '*mailpace_auth_token' },
        { named: '*mailpace_server_token' },
        { named: '*ohmysmtp_token' },
        { named: '*ohmysmtp_api_token' },
        { named: '*ohmysmtp_access_token' },
        { named: '*ohmysmtp_api_key' },
        { named: '*ohmysmtp_key' },
        { named: '*ohmysmtp_pat' },
        { named: '*ohmysmtp_personal_access_token' },
        { named: '*ohmysmtp_auth_token' },
        { named: '*ohmysmtp_server_token' },
        { word: 'app.mailpace.com', within: 160 },
      ],
      carriers: [{ header: 'MailPace-Server-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.mailpace.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
