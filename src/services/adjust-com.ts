import type { Service } from '../model/service.ts'

/** API keys: 20 characters of URL-safe base64, as samples look. */
export const adjustCom = {
  id: 'adjust-com',
  name: 'Adjust.com',
  docs: 'https://help.adjust.com/',
  hosts: ['dash.adjust.com', 'api.adjust.com'],
  keys: {
    'adjust-com-api-key': {
      name: 'Adjust.com API key',
      shape: [{ base64url: 20 }],
      beside: [
        { named: '*adjust_api_token' },
        { named: '*adjust_user_token' },
        { named: '*adjust_com_api_token' },
        { named: '*adjust_com_user_token' },
        { word: 'dash.adjust.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: { page: 'https://help.adjust.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
  },
} as const satisfies Service
