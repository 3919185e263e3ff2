import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** The API key of a user is a UUID, as samples look. */
export const insightly = {
  id: 'insightly',
  name: 'Insightly',
  docs: 'https://api.insightly.com/v3.1/Help',
  hosts: ['api.insightly.com', '*.insightly.com'],
  keys: {
    'insightly-api-key': {
      name: 'Insightly API key',
      shape: uuid,
      beside: plainKeyNames('insightly'),
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://crm.na1.insightly.com/Users/UserSettings', steps: ['User settings, API', 'Reset the API key'] },
      personal: 'Insightly knows keys of users alone: make a user for the machine, with the permissions that it needs.',
      reach: 'Reads and changes contacts, leads and projects, as its user.',
    },
  },
} as const satisfies Service
