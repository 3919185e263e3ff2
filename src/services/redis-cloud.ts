import type { Service } from '../model/service.ts'

/**
 * A key for the account and a secret one for each user of the API: 51 lower-case letters and digits behind a capital letter in
 * the page’s examples.
 */
export const redisCloud = {
  id: 'redis-cloud',
  name: 'Redis Cloud',
  docs: 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/',
  hosts: ['api.redislabs.com'],
  keys: {
    'redis-cloud-secret-key': {
      name: 'Redis Cloud API user key',
      source: 'https://redis.io/docs/latest/operate/rc/api/get-started/use-rest-api/',
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: '*rediscloud_secret_key' },
        { named: '*redis_cloud_secret_key' },
        { named: '*rediscloud_api_secret_key' },
        { named: '*redis_cloud_api_secret_key' },
        { named: '*redis_cloud_api_secret' },
      ],
      carriers: [{ header: 'x-api-secret-key', value: '{key}' }],
      manual: {
        page: 'https://app.redislabs.com/#/access-management/api-keys',
        steps: ['Find the key under API Keys', 'Delete it'],
      },
      reach: 'Makes, changes and deletes databases of the account, together with the account key.',
    },
    'redis-cloud-account-key': {
      name: 'Redis Cloud API account key',
      source: 'https://redis.io/docs/latest/operate/rc/api/get-started/use-rest-api/',
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: '*rediscloud_access_key' },
        { named: '*redis_cloud_access_key' },
        { named: '*rediscloud_api_key' },
        { named: '*redis_cloud_api_key' },
        { named: '*redis_cloud_account_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://app.redislabs.com/#/access-management/api-keys',
        steps: ['API Keys, API account key', 'Regenerate it'],
      },
      reach: 'Half of the access to the API: a user key has to be beside it.',
    },
  },
} as const satisfies Service
