import type { Service } from '../model/service.ts'

/**
 * Keys of the web service have 32 letters and digits in upper case
 * (https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/). Each shop is a host of its own.
 */
export const prestashop = {
  id: 'prestashop',
  name: 'PrestaShop',
  docs: 'https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/',
  hosts: [],
  selfHosted: true,
  keys: {
    'prestashop-webservice-key': {
      name: 'PrestaShop web service key',
      source: 'https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/',
      shape: [{ base36upper: 32 }],
      beside: [
        { named: '*prestashop_api_key' },
        { named: '*prestashop_ws_key' },
        { named: '*prestashop_webservice_key' },
        { named: '*prestashop_key' },
        { named: '*ps_ws_auth_key' },
        { named: 'PS_WS_KEY' },
      ],
      carriers: [{ basic: '{key}:' }, { query: 'ws_key' }],
      manual: {
        page: 'https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/',
        steps: ['In the shop: Advanced Parameters, Webservice', 'Delete the key'],
      },
      reach: 'Does in one shop what its permissions name: orders, customers, products.',
    },
  },
} as const satisfies Service
