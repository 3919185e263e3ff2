import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens: `ms-` and a UUID, as samples look; older ones are the UUID alone. */
export const modelscope = {
  id: 'modelscope',
  name: 'ModelScope',
  docs: 'https://modelscope.cn/docs/model-service/API-Inference/intro',
  hosts: ['api-inference.modelscope.cn', 'modelscope.cn'],
  keys: {
    'modelscope-token': {
      name: 'ModelScope token',
      shapes: [['ms-', ...uuid], uuid],
      beside: [
        ...apiKeyNames('modelscope', 'model_scope'),
        { named: '*modelscope_sdk_token' },
        { word: 'modelscope.cn', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://modelscope.cn/docs/model-service/API-Inference/intro',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
