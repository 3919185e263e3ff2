import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 20 to 64 letters and digits are looked at. */
export const tensordock = {
  id: 'tensordock',
  name: 'TensorDock',
  docs: 'https://documenter.getpostman.com/view/20973002/2s8YzMYRDc',
  hosts: ['marketplace.tensordock.com', 'dashboard.tensordock.com'],
  keys: {
    'tensordock-api-token': {
      name: 'TensorDock API token',
      shape: [{ base62: [20, 64] }],
      beside: apiKeyNames('tensordock'),
      manual: { page: 'https://dashboard.tensordock.com/developers', steps: ['Find the authorization', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
