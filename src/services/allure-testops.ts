import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
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
      beside: [...tokenNames('allure', 'allure_testops', 'qameta'), { word: 'testops.cloud', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Api-Token {key}' }],
      manual: {
        page: 'https://docs.qameta.io/allure-testops/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
