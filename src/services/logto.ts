import type { Service } from '../model/service.ts'

/** Application secrets of Logto: 32 letters and digits, as its public code makes them. */
export const logto = {
  id: 'logto',
  name: 'Logto',
  docs: 'https://docs.logto.io/integrate-logto/application-data-structure',
  hosts: ['*.logto.app'],
  selfHosted: true,
  keys: {
    'logto-app-secret': {
      name: 'Logto application secret',
      source: 'https://github.com/logto-io/logto/blob/1051b76eb2e7c1b56ba983f17841916058076d37/packages/shared/src/utils/id.ts',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*logto_app_secret' },
        { named: '*logto_m2m_app_secret' },
        { named: '*logto_client_secret' },
        { named: '*logto_m2m_client_secret' },
        { named: '*logto_m2m_secret' },
      ],
      manual: {
        page: 'https://cloud.logto.io/',
        steps: ['Applications, the application', 'Delete the secret after adding a new one'],
      },
      reach: 'Signs users in as the application, or gets tokens of the management API.',
    },
  },
} as const satisfies Service
