import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Access tokens: `dbtc_` or `dbtu_` and 40 to 60 characters of URL-safe base64, as samples look. Access token (without
 * prefix)s: 40 hexadecimal digits, as samples look.
 */
export const dbtCloud = {
  id: 'dbt-cloud',
  name: 'dbt Cloud',
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  hosts: ['cloud.getdbt.com', '*.getdbt.com'],
  keys: {
    'dbt-cloud-token': {
      name: 'dbt Cloud access token',
      shape: [{ oneOf: ['dbtc_', 'dbtu_'] }, { base64url: [40, 60] }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Runs jobs and reads projects, as its rights go.',
    },
    'dbt-cloud-old-token': {
      name: 'dbt Cloud access token (without prefix)',
      shape: [{ hex: 40 }],
      beside: [
        ...tokenNames('dbt_cloud'),
        { named: '*dbt_cloud_service_token' },
        { named: '*dbt_cloud_service_account_token' },
        ...tokenNames('dbt'),
        { named: '*dbt_service_token' },
        { named: '*dbt_service_account_token' },
        { named: '*dbt_cloud_service_api_token' },
        { named: '*dbt_cloud_service_access_token' },
        { named: '*dbt_cloud_service_api_key' },
        { named: '*dbt_cloud_service_key' },
        { named: '*dbt_cloud_service_pat' },
        { named: '*dbt_cloud_service_personal_access_token' },
        { named: '*dbt_cloud_service_auth_token' },
        { named: '*dbt_cloud_service_service_token' },
        { named: '*dbt_cloud_service_service_account_token' },
        { word: 'cloud.getdbt.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
        steps: ['Find where the access token (without prefix) was made', 'End it there, and make another'],
      },
      reach: 'Runs jobs and reads projects, as its rights go.',
    },
  },
} as const satisfies Service
