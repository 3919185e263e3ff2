import type { Service } from '../model/service.ts'

/** API keys are `plainApiKey_` and 43 characters of URL-safe base64, as the example of its own SDK. */
export const plain = {
  id: 'plain',
  name: 'Plain',
  docs: 'https://www.plain.com/docs/api-reference/graphql/authentication',
  hosts: ['core-api.uk.plain.com', 'app.plain.com'],
  keys: {
    'plain-api-key': {
      name: 'Plain API key',
      source: 'https://github.com/team-plain/typescript-sdk/blob/006f20ac9cf2205b46cc63a0f5f1323a7bfad021/README.md',
      shape: ['plainApiKey_', { base64url: [40, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.plain.com/', steps: ['Settings, Machine users: open the user', 'Delete the key'] },
      reach: 'Reads and changes threads and customers, as far as its permissions go.',
    },
  },
} as const satisfies Service
