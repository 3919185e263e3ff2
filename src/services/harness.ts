import type { Service } from '../model/service.ts'

/**
 * Tokens of persons (`pat.`) and of service accounts (`sat.`): the account, an id, and the secret, as in tokens in use. The pages
 * name the kinds and show none.
 */
export const harness = {
  id: 'harness',
  name: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
  hosts: ['app.harness.io', '*.harness.io'],
  keys: {
    'harness-token': {
      name: 'Harness API token',
      shape: [{ oneOf: ['pat.', 'sat.'] }, { base64url: 22, as: 'account' }, '.', { hex: 24, as: 'id' }, '.', { base62: 20 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
        steps: ['Your profile, or the service account, API Keys', 'Delete the token, or rotate it'],
      },
      reach: 'Does in Harness what its person or service account may: runs pipelines, reads and changes them.',
    },
  },
} as const satisfies Service
