import type { Service } from '../model/service.ts'

/**
 * ClearML's credentials: the server makes an access key of 20 capitals and digits and a secret of 50 letters and digits; the hosted one
 * makes longer ones, by public samples. `CLEARML_API_HOST` names a server of one's own.
 */
export const clearml = {
  id: 'clearml',
  name: 'ClearML',
  docs: 'https://clear.ml/docs/latest/docs/configs/env_vars/',
  hosts: ['api.clear.ml'],
  selfHosted: true,
  keys: {
    'clearml-key-pair': {
      name: 'ClearML credentials',
      source:
        'https://github.com/allegroai/clearml-server/blob/a6344bad57b754d9b1198a2b8c4f3019732c8387/server/service_repo/auth/utils.py',
      within: 10,
      parts: {
        access: {
          shape: [{ base36upper: [20, 30] }],
          public: true,
          beside: [
            { named: 'clearml_api_access_key' },
            { named: 'trains_api_access_key' },
            { named: 'access_key', in: '**/{clearml,trains}.conf' },
          ],
        },
        secret: {
          shape: [{ base62: [50, 60] }],
          beside: [
            { named: 'clearml_api_secret_key' },
            { named: 'trains_api_secret_key' },
            { named: 'secret_key', in: '**/{clearml,trains}.conf' },
          ],
        },
      },
      carriers: [{ basic: '{key.access}:{key.secret}' }],
      manual: {
        page: 'https://app.clear.ml/settings/workspace-configuration',
        steps: ['App credentials', 'Revoke the access key'],
      },
      reach: 'Reads and writes experiments, data sets and models, and queues code that agents run.',
    },
  },
} as const satisfies Service
