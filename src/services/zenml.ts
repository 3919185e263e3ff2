import type { Service } from '../model/service.ts'

/** API keys: `ZENKEY_` or `ZENPROKEY_` and 30 to 300 characters of URL-safe base64, as samples look. */
export const zenml = {
  id: 'zenml',
  name: 'ZenML',
  docs: 'https://docs.zenml.io/',
  hosts: ['cloudapi.zenml.io'],
  keys: {
    'zenml-api-key': {
      name: 'ZenML API key',
      shape: [{ oneOf: ['ZENKEY_', 'ZENPROKEY_'] }, { base64url: [30, 300] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.zenml.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
