import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const smartcar = {
  id: 'smartcar',
  name: 'Smartcar',
  docs: 'https://smartcar.com/docs/',
  hosts: ['api.smartcar.com', 'auth.smartcar.com'],
  keys: {
    'smartcar-api-key': {
      name: 'Smartcar API key',
      shape: uuid,
      beside: [
        ...secretNames('smartcar'),
        { named: '*smartcar_management_token' },
        { named: '*smartcar_application_management_token' },
        { word: 'api.smartcar.com', within: 160 },
      ],
      manual: {
        page: 'https://smartcar.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Gets into cars that were connected.',
    },
  },
} as const satisfies Service
