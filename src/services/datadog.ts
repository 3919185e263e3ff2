import type { Service } from '../model/service.ts'

/**
 * Keys of Datadog. Lengths are those that the agent’s own scrubber looks for; of access tokens only the prefix is documented. Sites are
 * separate (`api.datadoghq.eu` ...), so that the host is a setting.
 */
export const datadog = {
  id: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  hosts: ['{var.api}'],
  vars: { api: { env: 'REKEY_DATADOG_API', default: 'api.datadoghq.com' } },
  keys: {
    'datadog-api-key': {
      name: 'Datadog API key',
      source: 'https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go',
      shape: [{ hex: 32 }],
      beside: [{ named: '*datadog_api_key' }, { named: '*dd_api_key' }, { named: 'api_key', in: '**/datadog*.{yaml,yml}' }],
      carriers: [{ header: 'DD-API-KEY', value: '{key}' }, { query: 'api_key' }],
      manual: {
        page: 'https://app.datadoghq.com/organization-settings/api-keys',
        steps: ['Find the key by its last four characters', 'Revoke it'],
      },
      reach: 'Sends metrics, logs and events into the organization; with an application key beside it reads and changes it.',
    },
    'datadog-app-key': {
      name: 'Datadog application key',
      source: 'https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*datadog_app_key' },
        { named: '*dd_app_key' },
        { named: '*datadog_application_key' },
        { named: '*dd_application_key' },
      ],
      carriers: [{ header: 'DD-APPLICATION-KEY', value: '{key}' }, { query: 'application_key' }],
      manual: {
        page: 'https://app.datadoghq.com/organization-settings/application-keys',
        steps: ['Find the key by its last four characters', 'Revoke it'],
      },
      reach: 'Acts over the API as the user who made it, together with an API key.',
    },
    'datadog-prefixed-app-key': {
      name: 'Datadog application key (with prefix)',
      source: 'https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go',
      shape: ['ddapp_', { word: 34 }],
      carriers: [{ header: 'DD-APPLICATION-KEY', value: '{key}' }],
      manual: {
        page: 'https://app.datadoghq.com/organization-settings/application-keys',
        steps: ['Find the key by its last four characters', 'Revoke it'],
      },
      reach: 'Acts over the API as the user who made it, together with an API key.',
    },
    'datadog-personal-access-token': {
      name: 'Datadog personal access token',
      source: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
      shape: ['ddpat_', { word: [24, 200] }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'DD-APPLICATION-KEY', value: '{key}' },
      ],
      manual: { page: 'https://app.datadoghq.com/organization-settings/access-tokens', steps: ['Open the token', 'Revoke it'] },
      reach: 'Acts over the API as one user, as far as its scopes go, until it expires.',
    },
    'datadog-service-access-token': {
      name: 'Datadog service access token',
      source: 'https://docs.datadoghq.com/account_management/service-access-tokens/',
      shape: ['ddsat_', { word: [24, 200] }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'DD-APPLICATION-KEY', value: '{key}' },
      ],
      manual: {
        page: 'https://app.datadoghq.com/organization-settings/service-accounts',
        steps: ['Open the service account, Access Tokens', 'Revoke the token'],
      },
      reach: 'Acts over the API as a service account, as far as its scopes go.',
    },
  },
} as const satisfies Service
