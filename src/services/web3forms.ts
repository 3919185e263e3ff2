import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Access keys: a UUID, as samples look. */
export const web3forms = {
  id: 'web3forms',
  name: 'Web3Forms',
  docs: 'https://docs.web3forms.com/',
  hosts: ['api.web3forms.com'],
  keys: {
    'web3forms-access-key': {
      name: 'Web3Forms access key',
      shape: uuid,
      beside: [...apiKeyNames('web3forms', 'web3_forms')],
      manual: {
        page: 'https://docs.web3forms.com/',
        steps: ['Find where the access key was made', 'End it there, and make another'],
      },
      reach: 'Sends forms to the owner’s mail.',
    },
  },
} as const satisfies Service
