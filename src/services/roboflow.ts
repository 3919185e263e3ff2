import type { Service } from '../model/service.ts'

/** Roboflow's private keys. 20 letters and digits rest on public samples; publishable keys (`rf_`) are meant to be seen. */
export const roboflow = {
  id: 'roboflow',
  name: 'Roboflow',
  docs: 'https://docs.roboflow.com/api-reference/authentication',
  hosts: ['api.roboflow.com', 'detect.roboflow.com', 'serverless.roboflow.com', 'infer.roboflow.com'],
  keys: {
    'roboflow-api-key': {
      name: 'Roboflow private API key',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*roboflow_api_key' },
        { named: '*roboflow_key' },
        { named: '*roboflow_private_key' },
        { named: '*roboflow_api_token' },
        { word: 'Roboflow(api_key', within: 40 },
      ],
      carriers: [{ query: 'api_key' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.roboflow.com/settings/api', steps: ['Revoke and replace the key'] },
      reach: 'Reads and changes the workspace’s images, data sets and models at its cost.',
    },
  },
} as const satisfies Service
