import type { Service } from '../model/service.ts'

/**
 * Keys of Zhipu AI (BigModel, Z.ai): an id and a secret with a dot between them, as its own library reads them; the lengths rest on
 * public samples.
 */
export const zhipu = {
  id: 'zhipu',
  name: 'Zhipu AI',
  docs: 'https://docs.bigmodel.cn/cn/guide/develop/http/introduction',
  hosts: ['open.bigmodel.cn', 'api.z.ai'],
  keys: {
    'zhipu-api-key': {
      name: 'Zhipu API key',
      source: 'https://github.com/zai-org/z-ai-sdk-python/blob/main/src/zai/core/_jwt_token.py',
      shape: [{ hex: 32, as: 'id' }, '.', { base62: 16 }],
      beside: [
        { named: '*zhipu_api_key' },
        { named: '*zhipuai_api_key' },
        { named: '*zhipu_key' },
        { named: '*bigmodel_api_key' },
        { named: '*chatglm_api_key' },
        { named: '*glm_api_key' },
        { named: '*zai_api_key' },
        { named: '*z_ai_api_key' },
        { word: 'bigmodel.cn', within: 200 },
        { word: 'api.z.ai', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://open.bigmodel.cn/usercenter/apikeys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
