import type { Service } from '../model/service.ts'

/** The API token of an SMS service plan has 32 hex digits, as samples look; secrets of access keys are not among these. */
export const sinch = {
  id: 'sinch',
  name: 'Sinch',
  docs: 'https://developers.sinch.com/docs/sms/api-reference/authentication/api-token',
  hosts: [
    'us.sms.api.sinch.com',
    'eu.sms.api.sinch.com',
    'zt.us.sms.api.sinch.com',
    'zt.eu.sms.api.sinch.com',
    'dashboard.sinch.com',
  ],
  keys: {
    'sinch-sms-token': {
      name: 'Sinch SMS API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*sinch_api_token' },
        { named: '*sinch_sms_token' },
        { named: '*sinch_sms_api_token' },
        { named: '*sinch_service_plan_token' },
        { named: '*sinch_token' },
        { named: '*sinch_access_token' },
        { named: '*sinch_sms_api_key' },
        { word: 'sms.api.sinch.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dashboard.sinch.com/sms/api/services',
        steps: ['SMS, Service APIs: open the plan', 'Reset the API token'],
      },
      reach: 'Sends texts at the cost of the account and reads those received.',
    },
  },
} as const satisfies Service
