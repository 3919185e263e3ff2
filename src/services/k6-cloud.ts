import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
        ...tokenNames('k6_cloud'),
        { named: '*k6_cloud_cloud_token' },
        ...tokenNames('k6'),
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
