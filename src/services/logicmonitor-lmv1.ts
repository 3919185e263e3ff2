import type { Service } from '../model/service.ts'

/** Access keys: 40 characters of a token, as samples look. */
export const logicmonitorLmv1 = {
  id: 'logicmonitor-lmv1',
  name: 'LogicMonitor LMv1',
  docs: 'https://www.logicmonitor.com/support/rest-api-authentication',
  hosts: ['*.logicmonitor.com'],
  keys: {
    'logicmonitor-lmv1-access-key': {
      name: 'LogicMonitor LMv1 access key',
      shape: [{ token68: 40 }],
      beside: [
        { named: '*logicmonitor_access_key' },
        { named: '*logicmonitor_api_key' },
        { named: '*lm_access_key' },
        { named: '*lm_api_key' },
        { word: 'logicmonitor.com', within: 160 },
      ],
      manual: {
        page: 'https://www.logicmonitor.com/support/rest-api-authentication',
        steps: ['Find where the access key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
