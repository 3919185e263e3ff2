import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const projectdiscovery = {
  id: 'projectdiscovery',
  name: 'ProjectDiscovery',
  docs: 'https://docs.projectdiscovery.io/',
  hosts: ['api.projectdiscovery.io', 'api.pdtm.sh'],
  keys: {
    'projectdiscovery-api-key': {
      name: 'ProjectDiscovery API key',
      shape: uuid,
      beside: [...apiKeyNames('pdcp', 'projectdiscovery', 'chaos'), { word: 'api.projectdiscovery.io', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.projectdiscovery.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
