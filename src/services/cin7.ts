import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const cin7 = {
  id: 'cin7',
  name: 'Cin7',
  docs: 'https://dearinventory.docs.apiary.io/',
  hosts: ['inventory.dearsystems.com', 'api.cin7.com'],
  keys: {
    'cin7-api-key': {
      name: 'Cin7 API key',
      shape: uuid,
      beside: [
        { named: '*cin7_application_key' },
        { named: '*cin7_api_auth_applicationkey' },
        ...apiKeyNames('cin7'),
        { named: '*dear_application_key' },
        { named: '*dear_api_auth_applicationkey' },
        ...apiKeyNames('dear'),
        { named: '*dear_inventory_application_key' },
        { named: '*dear_inventory_api_auth_applicationkey' },
        ...apiKeyNames('dear_inventory'),
        { named: '*dearsystems_application_key' },
        { named: '*dearsystems_api_auth_applicationkey' },
        ...apiKeyNames('dearsystems'),
        { named: '*cin7_core_application_key' },
        { named: '*cin7_core_api_auth_applicationkey' },
        ...apiKeyNames('cin7_core'),
        { word: 'inventory.dearsystems.com', within: 160 },
      ],
      carriers: [{ header: 'api-auth-applicationkey', value: '{key}' }],
      manual: {
        page: 'https://dearinventory.docs.apiary.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
