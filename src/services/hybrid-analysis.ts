import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 small letters and digits, as samples look. */
export const hybridAnalysis = {
  id: 'hybrid-analysis',
  name: 'Hybrid Analysis',
  docs: 'https://www.hybrid-analysis.com/docs/api/v2',
  hosts: ['www.hybrid-analysis.com', 'hybrid-analysis.com'],
  keys: {
    'hybrid-analysis-api-key': {
      name: 'Hybrid Analysis API key',
      source: 'https://github.com/PayloadSecurity/VxAPI/blob/73ea777bafd5e61e4b15509e97f4ee884d858609/config_tpl.py',
      shape: [{ base36: 64 }],
      beside: [...apiKeyNames('hybrid_analysis', 'falcon_sandbox'), { word: 'www.hybrid-analysis.com', within: 160 }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://www.hybrid-analysis.com/docs/api/v2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
