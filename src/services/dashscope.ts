import type { Service } from '../model/service.ts'

/**
 * API keys of Alibaba Cloud Model Studio (DashScope, Qwen): `sk-`, and `sk-sp-` for a Coding Plan or Token Plan, as the page
 * says; 32 hexadecimal digits behind it are what samples have.
 */
export const dashscope = {
  id: 'dashscope',
  name: 'Alibaba Cloud Model Studio',
  docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  hosts: [
    'dashscope.aliyuncs.com',
    'dashscope-intl.aliyuncs.com',
    'dashscope-us.aliyuncs.com',
    'coding.dashscope.aliyuncs.com',
    'coding-intl.dashscope.aliyuncs.com',
  ],
  keys: {
    'dashscope-api-key': {
      name: 'Model Studio API key',
      source: 'https://help.aliyun.com/zh/model-studio/coding-plan-quickstart',
      shapes: [
        ['sk-', { hex: 32 }],
        ['sk-sp-', { hex: 32 }],
      ],
      beside: [
        { named: '*dashscope_api_key' },
        { named: '*dashscope_key' },
        { named: '*qwen_api_key' },
        { named: '*bailian_api_key' },
        { named: '*tongyi_api_key' },
        { named: 'dashscope.api_key' },
        { word: 'dashscope', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://modelstudio.console.alibabacloud.com/?tab=dashboard#/api-key', steps: ['Delete the key'] },
      reach: 'Calls Qwen and other models at the cost of the workspace.',
    },
  },
} as const satisfies Service
