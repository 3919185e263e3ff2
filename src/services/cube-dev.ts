import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API secrets: 128 hexadecimal digits, as Cube’s own command makes them; 32 to 128 are looked at. */
export const cubeDev = {
  id: 'cube-dev',
  name: 'Cube (semantic layer)',
  docs: 'https://cube.dev/docs/',
  hosts: ['*.cubecloud.dev', '*.cubecloudapp.dev'],
  keys: {
    'cube-dev-api-key': {
      name: 'Cube (semantic layer) API key',
      source:
        'https://github.com/cube-js/cube/blob/1498019d832384cf1020e417a651b1664fa6bb5e/packages/cubejs-cli/src/command/create.ts',
      shape: [{ hex: [32, 128] }],
      beside: named(['cubejs', 'cubestore', 'cube_cloud'], ['_api_secret', '_secret', '_deploy_auth', '_cloud_deploy_auth']),
      manual: { page: 'https://cube.dev/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Signs tokens that may read all data.',
    },
  },
} as const satisfies Service
