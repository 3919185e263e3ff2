import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Auth tokens: `ls-` and five groups of letters and digits as long as a UUID’s, as samples look. */
export const localstack = {
  id: 'localstack',
  name: 'LocalStack',
  docs: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
  hosts: ['api.localstack.cloud'],
  keys: {
    'localstack-auth-token': {
      name: 'LocalStack auth token',
      shape: ['ls-', { word: 8 }, '-', { word: 4 }, '-', { word: 4 }, '-', { word: 4 }, '-', { word: 12 }],
      beside: [...tokenNames('localstack')],
      manual: {
        page: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
        steps: ['Find where the auth token was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s licence.',
    },
  },
} as const satisfies Service
