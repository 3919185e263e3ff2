import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: 96 hexadecimal digits in upper case; older ones are UUIDs. As samples look. */
export const elasticemail = {
  id: 'elasticemail',
  name: 'Elastic Email',
  docs: 'https://elasticemail.com/developers/api-documentation/rest-api',
  hosts: ['api.elasticemail.com'],
  keys: {
    'elasticemail-api-key': {
      name: 'Elastic Email API key',
      shape: [{ hexUpper: 96 }],
      beside: named(['elastic_email', 'elastic_mail'], ['_api_key', '_key', '_token', '_secret', '_password', '_smtp_password']),
      carriers: [{ header: 'X-ElasticEmail-ApiKey', value: '{key}' }, { query: 'apikey' }],
      manual: { page: 'https://app.elasticemail.com/api/settings/manage-api', steps: ['Manage API', 'Delete the key'] },
      reach: 'Sends mail in the owner’s name and reads contacts.',
    },
    'elasticemail-old-api-key': {
      name: 'Elastic Email API key (older)',
      shape: uuid,
      beside: [
        { named: '*elastic_email_api_key' },
        { named: '*elastic_email_key' },
        { named: '*elastic_email_token' },
        { named: '*elastic_email_secret' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://app.elasticemail.com/api/settings/manage-api', steps: ['Manage API', 'Delete the key'] },
      reach: 'Sends mail in the owner’s name and reads contacts.',
    },
  },
} as const satisfies Service
