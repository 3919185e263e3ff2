import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Private integration tokens: `pit-` and a UUID, as samples look. */
export const highlevel = {
  id: 'highlevel',
  name: 'HighLevel',
  docs: 'https://marketplace.gohighlevel.com/docs/',
  hosts: ['services.leadconnectorhq.com', 'rest.gohighlevel.com'],
  keys: {
    'highlevel-private-integration-token': {
      name: 'HighLevel private integration token',
      shape: ['pit-', ...uuid],
      beside: [
        ...tokenNames(
          'ghl',
          'gohighlevel',
          'highlevel',
          'leadconnector',
          'ghl_pit',
          'ghl_private',
          'ghl_private_integration',
          'high_level',
        ),
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://marketplace.gohighlevel.com/docs/',
        steps: ['Find where the private integration token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts, messages and appointments of a location.',
    },
  },
} as const satisfies Service
