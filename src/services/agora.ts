import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * App certificates: 32 hexadecimal digits, as the samples of the issuer’s token builders are. A customer’s secret of the
 * REST API looks the same.
 */
export const agora = {
  id: 'agora',
  name: 'Agora',
  docs: 'https://docs.agora.io/en/video-calling/reference/manage-agora-account',
  hosts: ['api.agora.io'],
  keys: {
    'agora-app-certificate': {
      name: 'Agora app certificate',
      source:
        'https://github.com/AgoraIO/Tools/blob/12306a562bfb55b6a44886107b509002e3dc61a2/DynamicKey/AgoraDynamicKey/nodejs/sample/RtcTokenBuilderSample.js',
      shape: [{ hexAny: 32 }],
      beside: named(
        ['agora', 'agora_app', 'agora_io', 'agora_rtc', 'agora_primary', 'agora_project'],
        ['_certificate', '_app_certificate', '_cert', '_app_cert', '_primary_certificate', '_app_secret'],
      ),
      manual: {
        page: 'https://console.agora.io/v2/project-management',
        steps: ['Open the project', 'Enable the secondary certificate, use it, and delete the first'],
      },
      reach: 'With the app’s id: makes tokens that let anyone into its calls, at the owner’s cost.',
    },
    'agora-customer-secret': {
      name: 'Agora customer secret',
      shape: [{ hex: 32 }],
      beside: named(
        ['agora', 'agora_rest', 'agora_io', 'agora_api'],
        ['_customer_secret', '_customer_certificate', '_secret', '_secret_key'],
      ),
      manual: { page: 'https://console.agora.io/v2/restful-api', steps: ['Developer toolkit, RESTful API', 'Delete the secret'] },
      reach: 'With the customer’s id: manages projects, and records and ends calls.',
    },
  },
} as const satisfies Service
