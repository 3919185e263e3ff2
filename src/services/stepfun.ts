import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 50 to 70 letters and digits are looked at. */
export const stepfun = {
  id: 'stepfun',
  name: 'StepFun',
  docs: 'https://platform.stepfun.com/docs',
  hosts: ['api.stepfun.com', 'api.stepfun.ai'],
  keys: {
    'stepfun-api-key': {
      name: 'StepFun API key',
      shape: [{ base62: [50, 70] }],
      beside: [
        { named: '*stepfun_api_key' },
        { named: '*stepfun_key' },
        { named: 'step_api_key' },
        { named: '*stepfun_token' },
        { named: '*stepfun_api_token' },
        { named: '*stepfun_access_token' },
        { named: '*stepfun_secret' },
        { named: '*stepfun_api_secret' },
        { named: '*stepfun_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://platform.stepfun.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
