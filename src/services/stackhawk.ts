import type { Service } from '../model/service.ts'

/** API keys are `hawk.`, an id and a secret of 20 characters each, as the examples of the issuer’s own configuration show. */
export const stackhawk = {
  id: 'stackhawk',
  name: 'StackHawk',
  docs: 'https://docs.stackhawk.com/apidocs.html',
  hosts: ['api.stackhawk.com'],
  keys: {
    'stackhawk-api-key': {
      name: 'StackHawk API key',
      source: 'https://github.com/kaakaww/scan-configuration/blob/1fd54451587f361e7d5589fa6610e019dd96addf/README.md',
      shape: ['hawk.', { base64url: 20, as: 'id' }, '.', { base64url: 20 }],
      carriers: [{ header: 'X-ApiKey', value: '{key}' }],
      manual: { page: 'https://app.stackhawk.com/settings/apikeys', steps: ['Find the key', 'Delete it'] },
      reach: 'Starts scans and reads their results, as its user may.',
    },
  },
} as const satisfies Service
