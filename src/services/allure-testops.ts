import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const allureTestops = {
  id: 'allure-testops',
  name: 'Allure TestOps',
  docs: 'https://docs.qameta.io/allure-testops/',
  hosts: ['*.testops.cloud'],
  keys: {
    'allure-testops-api-key': {
      name: 'Allure TestOps API key',
      shape: uuid,
      beside: [
        { named: '*allure_token' },
        { named: '*allure_api_token' },
        { named: '*allure_access_token' },
        { named: '*allure_api_key' },
        { named: '*allure_key' },
        { named: '*allure_pat' },
        { named: '*allure_personal_access_token' },
        { named: '*allure_auth_token' },
        { named: '*allure_testops_token' },
        { named: '*allure_testops_api_token' },
        { named: '*allure_testops_access_token' },
        { named: '*allure_testops_api_key' },
        { named: '*allure_testops_key' },
        { named: '*allure_testops_pat' },
        { named: '*allure_testops_personal_access_token' },
        { named: '*allure_testops_auth_token' },
        { named: '*qameta_token' },
        { named: '*qameta_api_token' },
        { named: '*qameta_access_token' },
        { named: '*qameta_api_key' },
        { named: '*qameta_key' },
        { named: '*qameta_pat' },
        { named: '*qameta_personal_access_token' },
        { named: '*qameta_auth_token' },
        { word: 'testops.cloud', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Api-Token {key}' }],
      manual: {
        page: 'https://docs.qameta.io/allure-testops/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
