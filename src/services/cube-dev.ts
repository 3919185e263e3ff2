import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*cubejs_api_secret' },
        { named: '*cubejs_secret' },
        { named: '*cubejs_deploy_auth' },
        { named: '*cubejs_cloud_deploy_auth' },
        { named: '*cubestore_api_secret' },
        { named: '*cubestore_secret' },
        { named: '*cubestore_deploy_auth' },
        { named: '*cubestore_cloud_deploy_auth' },
        { named: '*cube_cloud_api_secret' },
        { named: '*cube_cloud_secret' },
        { named: '*cube_cloud_deploy_auth' },
        { named: '*cube_cloud_cloud_deploy_auth' },
      ],
      manual: { page: 'https://cube.dev/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Signs tokens that may read all data.',
    },
  },
} as const satisfies Service
