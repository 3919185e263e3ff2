import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens: `pts_` and 32 small letters and digits, as samples look. */
export const pangea = {
  id: 'pangea',
  name: 'Pangea',
  docs: 'https://pangea.cloud/docs/api/',
  hosts: ['*.aws.us.pangea.cloud', '*.aws.eu.pangea.cloud', '*.gcp.us.pangea.cloud'],
  keys: {
    'pangea-token': {
      name: 'Pangea token',
      shape: ['pts_', { base36: 32 }],
      beside: [...tokenNames('pangea', 'pangea_service', 'pangea_authn', 'pangea_audit', 'pangea_vault')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://pangea.cloud/docs/api/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Calls the services that it was made for: logs, vault, users.',
    },
  },
} as const satisfies Service
