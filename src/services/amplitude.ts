import type { Service } from '../model/service.ts'

/** API keys of a project are public; its secret key is 32 hexadecimal digits in keys in use. No page shows one. Deployment keys for servers are `server-` and 32 letters and digits, as in the tests of its own library. */
export const amplitude = {
  id: 'amplitude',
  name: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/keys-and-tokens',
  hosts: ['amplitude.com', 'api2.amplitude.com', 'analytics.eu.amplitude.com', 'experiment.amplitude.com'],
  keys: {
    'amplitude-secret-key': {
      name: 'Amplitude secret key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*amplitude_secret_key' }, { named: '*amplitude_secret' }, { named: '*amplitude_api_secret' }],
      manual: {
        page: 'https://amplitude.com/docs/admin/account-management/manage-your-api-keys-and-secret-keys',
        steps: ['Settings, Projects, the project', 'Delete the secret key and generate another'],
      },
      reach: 'Exports all events of a project, and deletes users.',
    },
    'amplitude-deployment-key': {
      name: 'Amplitude Experiment server deployment key',
      source: 'https://github.com/amplitude/experiment-python-server/blob/main/tests/remote/client_test.py',
      shape: ['server-', { base62: [20, 44] }],
      beside: [
        { named: '*amplitude_deployment_key' },
        { named: '*amplitude_server_key' },
        { named: '*amplitude_experiment_key' },
        { named: '*experiment_deployment_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Api-Key {key}' }],
      manual: {
        page: 'https://amplitude.com/docs/apis/keys-and-tokens',
        steps: ['Experiment, Deployments, the deployment', 'Rotate the key'],
      },
      reach: 'Reads all flags and experiments of a deployment.',
    },
  },
} as const satisfies Service
