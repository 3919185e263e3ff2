import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const chartmogul = {
  id: 'chartmogul',
  name: 'ChartMogul',
  docs: 'https://dev.chartmogul.com/docs/authentication',
  hosts: ['api.chartmogul.com'],
  keys: {
    'chartmogul-api-key': {
      name: 'ChartMogul API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*chart_mogul_api_key' },
        { named: '*chart_mogul_key' },
        { named: '*chart_mogul_token' },
        { named: '*chart_mogul_api_token' },
        { named: '*chart_mogul_secret_key' },
        { named: '*chart_mogul_account_token' },
        { named: '*chart_mogul_secret' },
        { word: 'api.chartmogul.com', within: 200 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://app.chartmogul.com/#/profile/api', steps: ['Profile, API keys', 'Delete the key'] },
      reach: 'Reads and changes customers, invoices and revenue.',
    },
  },
} as const satisfies Service
