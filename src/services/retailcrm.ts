import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*retailcrm_api_key' },
        { named: '*retailcrm_key' },
        { named: '*retailcrm_token' },
        { named: '*retailcrm_api_token' },
        { named: '*retailcrm_access_token' },
        { named: '*retailcrm_secret' },
        { named: '*retailcrm_api_secret' },
        { named: '*retailcrm_access_key' },
        { named: '*simla_api_key' },
        { named: '*simla_key' },
        { named: '*simla_token' },
        { named: '*simla_api_token' },
        { named: '*simla_access_token' },
        { named: '*simla_secret' },
        { named: '*simla_api_secret' },
        { named: '*simla_access_key' },
        { word: 'retailcrm.ru', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.retailcrm.ru/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
