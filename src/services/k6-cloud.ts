import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const k6Cloud = {
  id: 'k6-cloud',
  name: 'Grafana Cloud k6',
  docs: 'https://grafana.com/docs/grafana-cloud/testing/k6/',
  hosts: ['api.k6.io', 'ingest.k6.io'],
  keys: {
    'k6-cloud-api-key': {
      name: 'Grafana Cloud k6 API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*k6_cloud_token' },
        { named: '*k6_cloud_api_token' },
        { named: '*k6_cloud_access_token' },
        { named: '*k6_cloud_api_key' },
        { named: '*k6_cloud_key' },
        { named: '*k6_cloud_pat' },
        { named: '*k6_cloud_personal_access_token' },
        { named: '*k6_cloud_auth_token' },
        { named: '*k6_cloud_cloud_token' },
        { named: '*k6_token' },
        { named: '*k6_api_token' },
        { named: '*k6_access_token' },
        { named: '*k6_api_key' },
        { named: '*k6_key' },
        { named: '*k6_pat' },
        { named: '*k6_personal_access_token' },
        { named: '*k6_auth_token' },
        { word: 'api.k6.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://grafana.com/docs/grafana-cloud/testing/k6/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
