import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** UAA refresh tokens: a UUID without its hyphens, and `-r`, as the public code of the UAA makes them. */
export const vmwareTanzu = {
  id: 'vmware-tanzu',
  name: 'VMware Tanzu Network',
  docs: 'https://developer.broadcom.com/xapis/tanzu-api',
  hosts: ['network.tanzu.vmware.com', 'network.pivotal.io'],
  keys: {
    'vmware-tanzu-refresh-token': {
      name: 'VMware Tanzu Network UAA refresh token',
      source:
        'https://github.com/cloudfoundry/uaa/blob/develop/server/src/main/java/org/cloudfoundry/identity/uaa/oauth/UaaTokenServices.java',
      shape: [{ hex: 32 }, '-r'],
      beside: [
        ...named(
          ['pivnet', 'pivotal', 'tanzu', 'tanzunet', 'tanzu_network', 'pivotal_network'],
          ['_token', '_api_token', '_refresh_token', '_uaa_refresh_token'],
        ),
        { word: 'network.tanzu.vmware.com', within: 160 },
      ],
      manual: { page: 'https://network.tanzu.vmware.com/users/dashboard/edit-profile', steps: ['Request a new refresh token'] },
      reach: 'Downloads products in its owner’s name.',
    },
  },
} as const satisfies Service
