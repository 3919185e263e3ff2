import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * API keys: a UUID, as samples look. Newer tokens: `flgrn_octi_tkn_` and 64 characters of URL-
 * safe base64, as samples look.
 */
export const opencti = {
  id: 'opencti',
  name: 'OpenCTI',
  docs: 'https://docs.opencti.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'opencti-api-key': {
      name: 'OpenCTI API key',
      shape: uuid,
      beside: tokenNames('opencti', 'opencti_admin'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.opencti.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
    'opencti-token': {
      name: 'OpenCTI API token',
      shape: ['flgrn_octi_tkn_', { base64url: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.opencti.io/', steps: ['Your profile, API access', 'Revoke the token'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
