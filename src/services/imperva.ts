import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const imperva = {
  id: 'imperva',
  name: 'Imperva',
  docs: 'https://docs.imperva.com/bundle/cloud-application-security/page/settings/api-keys.htm',
  hosts: ['my.imperva.com', 'api.imperva.com'],
  keys: {
    'imperva-api-key': {
      name: 'Imperva API key',
      shape: uuid,
      beside: [
        { named: '*imperva_api_key' },
        { named: '*imperva_key' },
        { named: '*imperva_token' },
        { named: '*incapsula_api_key' },
        { named: '*incapsula_key' },
        { named: '*incapsula_token' },
        { word: 'my.imperva.com', within: 160 },
      ],
      carriers: [{ header: 'x-API-Key', value: '{key}' }],
      manual: {
        page: 'https://management.service.imperva.com/my-account/api-keys',
        steps: ['Find the key by its id', 'Delete it'],
      },
      reach: 'Changes sites and rules of the firewall, as its owner may.',
    },
  },
} as const satisfies Service
