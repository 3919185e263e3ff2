import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Keys of SigNoz: the public code of the server makes API keys of 32 bytes in base64; ingestion keys rest on public samples. */
export const signoz = {
  id: 'signoz',
  name: 'SigNoz',
  docs: 'https://signoz.io/docs/ingestion/signoz-cloud/keys/',
  hosts: ['*.signoz.cloud'],
  selfHosted: true,
  keys: {
    'signoz-ingestion-key': {
      name: 'SigNoz ingestion key',
      shapes: [uuid, [{ base64url: [24, 48] }]],
      beside: [{ named: '*signoz_ingestion_key' }, { named: '*signoz_access_token' }],
      carriers: [
        { header: 'signoz-ingestion-key', value: '{key}' },
        { header: 'signoz-access-token', value: '{key}' },
      ],
      manual: { page: 'https://signoz.io/teams/', steps: ['In your SigNoz: Settings, Ingestion', 'Delete the key'] },
      reach: 'Sends telemetry into one workspace.',
    },
    'signoz-api-key': {
      name: 'SigNoz API key',
      source: 'https://github.com/SigNoz/signoz/blob/366f676c7b42776c4589cdf1983a7563c22cdf5d/pkg/types/factor_api_key.go',
      shape: [{ base64: 43 }, '='],
      beside: [{ named: '*signoz_api_key' }],
      carriers: [{ header: 'SIGNOZ-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://signoz.io/docs/manage/administrator-guide/iam/service-accounts/',
        steps: ['In your SigNoz: Settings, API keys', 'Revoke the key'],
      },
      reach: 'Does in one workspace what its role allows.',
    },
  },
} as const satisfies Service
