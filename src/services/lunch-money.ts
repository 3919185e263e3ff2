import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access tokens have 50 hex digits, as samples look. */
export const lunchMoney = {
  id: 'lunch-money',
  name: 'Lunch Money',
  docs: 'https://lunchmoney.dev/',
  hosts: ['dev.lunchmoney.app', 'api.lunchmoney.dev', 'my.lunchmoney.app'],
  keys: {
    'lunch-money-api-key': {
      name: 'Lunch Money access token',
      shape: [{ hex: 50 }],
      beside: [...plainKeyNames('lunch_money', 'lunchmoney'), { word: 'dev.lunchmoney.app', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://my.lunchmoney.app/developers', steps: ['Settings, Developers', 'Revoke the token'] },
      reach: 'Reads and changes all transactions and budgets of a person.',
    },
  },
} as const satisfies Service
