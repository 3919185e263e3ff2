import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens of Logz.io; the layouts rest on public samples. Regions have hosts of their own. */
export const logzIo = {
  id: 'logz-io',
  name: 'Logz.io',
  docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/tokens/',
  hosts: ['listener.logz.io', 'api.logz.io', 'api-eu.logz.io'],
  selfHosted: true,
  keys: {
    'logz-io-shipping-token': {
      name: 'Logz.io shipping token',
      shape: [{ letter: 32 }],
      beside: [
        { named: '*logzio_token' },
        { named: '*logzio_shipping_token' },
        { named: '*logz_io_token' },
        { named: '*logzio_log_shipping_token' },
        { named: '*logzio_metrics_shipping_token' },
        { named: '*logzio_logs_token' },
        { named: '*logzio_metrics_token' },
      ],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://app.logz.io/#/dashboard/settings/manage-tokens/data-shipping',
        steps: ['Find the token', 'Delete it'],
      },
      reach: 'Sends logs, metrics or traces into one account.',
    },
    'logz-io-api-token': {
      name: 'Logz.io API token',
      shape: uuid,
      beside: [{ named: '*logzio_api_token' }, { named: '*logz_io_api_token' }],
      carriers: [{ header: 'X-API-TOKEN', value: '{key}' }],
      manual: { page: 'https://app.logz.io/#/dashboard/settings/manage-tokens/api', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads logs and changes alerts and users of one account.',
    },
  },
} as const satisfies Service
