import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Access tokens: 80 to 120 characters with `.` and `-` among them, as samples look. */
export const surveymonkey = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  docs: 'https://developer.surveymonkey.com/api/v3/#authentication',
  hosts: ['api.surveymonkey.com', 'api.eu.surveymonkey.com'],
  keys: {
    'surveymonkey-access-token': {
      name: 'SurveyMonkey access token',
      shape: [{ unreserved: [80, 140] }],
      beside: named(['surveymonkey', 'survey_monkey'], ['_access_token', '_token', '_api_token', '_oauth_token', '_api_key']),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://developer.surveymonkey.com/apps/', steps: ['Open the app, Settings', 'Delete it'] },
      reach: 'Reads surveys and what people answered.',
    },
  },
} as const satisfies Service
