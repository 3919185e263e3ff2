import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*surveymonkey_access_token' },
        { named: '*surveymonkey_token' },
        { named: '*surveymonkey_api_token' },
        { named: '*surveymonkey_oauth_token' },
        { named: '*surveymonkey_api_key' },
        { named: '*survey_monkey_access_token' },
        { named: '*survey_monkey_token' },
        { named: '*survey_monkey_api_token' },
        { named: '*survey_monkey_oauth_token' },
        { named: '*survey_monkey_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://developer.surveymonkey.com/apps/', steps: ['Open the app, Settings', 'Delete it'] },
      reach: 'Reads surveys and what people answered.',
    },
  },
} as const satisfies Service
