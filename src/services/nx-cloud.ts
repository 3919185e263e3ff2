import type { Service } from '../model/service.ts'

/**
 * Access tokens for CI are base64 of a UUID, a bar, and what they may do, as those in public `nx.json` files are: 48 characters
 * that vary, and an end that doesn’t.
 */
export const nxCloud = {
  id: 'nx-cloud',
  name: 'Nx Cloud',
  docs: 'https://nx.dev/docs/kb/authenticate-public-api',
  hosts: ['cloud.nx.app', 'eu.nx.app'],
  selfHosted: true,
  keys: {
    'nx-cloud-write-token': {
      name: 'Nx Cloud read-write access token',
      shape: [{ base64: 48 }, 'fHJlYWQtd3JpdGU='],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://cloud.nx.app/', steps: ['Open the workspace, Settings, CI access tokens', 'Delete the token'] },
      reach: 'Writes to the remote cache of a workspace, whose artifacts others run.',
    },
    'nx-cloud-read-token': {
      name: 'Nx Cloud read-only access token',
      shapes: [
        [{ base64: 48 }, 'fHJlYWQ='],
        [{ base64: 48 }, 'fHJlYWQtb25seQ=='],
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://cloud.nx.app/', steps: ['Open the workspace, Settings, CI access tokens', 'Delete the token'] },
      reach: 'Reads the remote cache of a workspace.',
    },
    'nx-cloud-personal-access-token': {
      name: 'Nx Cloud personal access token',
      shape: [{ base64: [40, 100] }],
      beside: [{ named: '*nx_cloud_personal_access_token' }, { named: '*nx_personal_access_token' }],
      manual: { page: 'https://cloud.nx.app/profile', steps: ['Personal access tokens', 'Delete the token'] },
      reach: 'Uses the remote cache of its owner’s workspaces.',
    },
  },
} as const satisfies Service
