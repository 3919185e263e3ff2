import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const retailcrm = {
  id: 'retailcrm',
  name: 'Simla (RetailCRM)',
  docs: 'https://docs.retailcrm.ru/',
  hosts: ['*.retailcrm.ru', '*.simla.com'],
  keys: {
    'retailcrm-api-key': {
      name: 'Simla (RetailCRM) API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('retailcrm', 'simla'), { word: 'retailcrm.ru', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.retailcrm.ru/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
