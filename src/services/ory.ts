import type { Service } from '../model/service.ts'

/**
 * API keys of Ory: `ory_pat_` and `ory_wak_` are documented, `ory_apikey_` is seen in use; 32 letters and digits follow in public samples.
 */
export const ory = {
  id: 'ory',
  name: 'Ory Network',
  docs: 'https://www.ory.com/docs/concepts/personal-access-token',
  hosts: ['*.projects.oryapis.com', 'api.console.ory.com', 'api.console.ory.sh'],
  keys: {
    'ory-project-key': {
      name: 'Ory project API key',
      source: 'https://www.ory.com/docs/concepts/personal-access-token',
      shape: [{ oneOf: ['ory_pat_', 'ory_apikey_'] }, { base62: [24, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.ory.com/projects/current/developers', steps: ['Find the key', 'Delete it'] },
      reach: 'Reads and changes identities, sessions and permissions of one project.',
    },
    'ory-workspace-key': {
      name: 'Ory workspace API key',
      source: 'https://github.com/ory/terraform-provider-ory/blob/0ca002ca25cd959f721e9eb3d3538700a945732e/README.md',
      shape: ['ory_wak_', { base62: [24, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.ory.com/', steps: ['Workspace settings, API Keys', 'Delete the key'] },
      reach: 'Makes and changes projects of one workspace.',
    },
  },
} as const satisfies Service
