import type { Service } from '../model/service.ts'

/** API tokens are `csb_v1_` and 43 letters and digits, as samples look. */
export const codesandbox = {
  id: 'codesandbox',
  name: 'CodeSandbox',
  docs: 'https://codesandbox.io/docs/sdk',
  hosts: ['api.codesandbox.io', 'codesandbox.io'],
  keys: {
    'codesandbox-token': {
      name: 'CodeSandbox API token',
      source:
        'https://github.com/codesandbox/codesandbox-sdk/blob/0bf8143d629daa915b207e801422cb8b00d16363/src/utils/constants.ts',
      shape: ['csb_v1_', { base62: [43, 44] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://codesandbox.io/t/api', steps: ['API tokens', 'Delete the token'] },
      reach: 'Makes, uses and deletes sandboxes, as far as its scopes go.',
    },
  },
} as const satisfies Service
