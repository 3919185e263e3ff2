import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Integration keys are UUIDs and public; their secrets are UUIDs, too, as samples look. Private keys for JWT are described
 * with all others.
 */
export const docusign = {
  id: 'docusign',
  name: 'Docusign',
  docs: 'https://developers.docusign.com/platform/auth/',
  hosts: ['account.docusign.com', 'account-d.docusign.com', '*.docusign.net'],
  keys: {
    'docusign-secret-key': {
      name: 'Docusign secret key',
      shape: uuid,
      beside: [
        { named: '*docusign_client_secret' },
        { named: '*docusign_secret_key' },
        { named: '*docusign_secret' },
        { named: '*docusign_integration_secret' },
        { named: '*ds_client_secret' },
      ],
      manual: {
        page: 'https://admindemo.docusign.com/apps-and-keys',
        steps: ['Apps and Keys, the app, Actions, Edit', 'Add a secret key, then delete this one'],
      },
      reach: 'With its integration key and a grant: reads and sends envelopes of its users.',
    },
  },
} as const satisfies Service
