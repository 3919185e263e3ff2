import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: five groups of six hexadecimal digits in upper case, with hyphens. */
export const mailcow = {
  id: 'mailcow',
  name: 'mailcow',
  docs: 'https://docs.mailcow.email/',
  hosts: [],
  selfHosted: true,
  keys: {
    'mailcow-api-key': {
      name: 'mailcow API key',
      source:
        'https://github.com/mailcow/mailcow-dockerized/blob/02552ffefdf0869f988edf4a7e03822e8b467b34/data/web/inc/functions.inc.php',
      shape: [{ hexUpper: 6 }, '-', { hexUpper: 6 }, '-', { hexUpper: 6 }, '-', { hexUpper: 6 }, '-', { hexUpper: 6 }],
      beside: apiKeyNames('mailcow'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.mailcow.email/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Administers the mail of a server.',
    },
  },
} as const satisfies Service
