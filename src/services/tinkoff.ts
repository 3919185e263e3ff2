import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Terminal passwords: 16 small letters and digits, as samples look. Invest API tokens: `t.` and 86 characters of URL-safe
 * base64, as samples look.
 */
export const tinkoff = {
  id: 'tinkoff',
  name: 'T-Bank (Tinkoff) acquiring',
  docs: 'https://developer.tbank.ru/',
  hosts: ['securepay.tinkoff.ru', 'rest-api-test.tinkoff.ru'],
  keys: {
    'tinkoff-terminal-password': {
      name: 'T-Bank (Tinkoff) acquiring terminal password',
      shape: [{ base36: 16 }],
      beside: [
        { named: '*tinkoff_password' },
        { named: '*tinkoff_terminal_password' },
        { named: '*tbank_password' },
        { named: '*tbank_terminal_password' },
        { named: '*tinkoff_terminal_terminal_password' },
        { named: '*tinkoff_kassa_password' },
        { named: '*tinkoff_kassa_terminal_password' },
        { word: 'securepay.tinkoff.ru', within: 160 },
      ],
      manual: {
        page: 'https://developer.tbank.ru/',
        steps: ['Find where the terminal password was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'tinkoff-invest-token': {
      name: 'T-Bank (Tinkoff) acquiring Invest API token',
      shape: ['t.', { base64url: 86 }],
      beside: [
        ...tokenNames('tinkoff', 'tinkoff_invest', 'tbank', 'invest', 'tcs', 't_invest'),
        { named: '*token' },
        { word: 'securepay.tinkoff.ru', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.tbank.ru/',
        steps: ['Find where the Invest API token was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
