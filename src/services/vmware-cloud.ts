import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens: 64 letters and digits, as samples look. */
export const vmwareCloud = {
  id: 'vmware-cloud',
  name: 'VMware Cloud',
  docs: 'https://developer.broadcom.com/xapis',
  hosts: ['console.cloud.vmware.com', '*.vmc.vmware.com'],
  keys: {
    'vmware-cloud-refresh-token': {
      name: 'VMware Cloud API token',
      shape: [{ base62: 64 }],
      beside: [
        ...named(
          ['vmware', 'vmc', 'csp', 'vmware_cloud', 'vcf', 'nsxt', 'nsx', 'tmc', 'aria', 'vra', 'wavefront_csp'],
          ['_refresh_token', '_api_token', '_token', '_csp_token'],
        ),
        { word: 'console.cloud.vmware.com', within: 160 },
      ],
      manual: {
        page: 'https://console.cloud.vmware.com/csp/gateway/portal/#/user/tokens',
        steps: ['Find the token by its name', 'Revoke it'],
      },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
