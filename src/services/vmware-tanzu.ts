import type { Service } from '../model/service.ts'

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
        { named: '*pivnet_token' },
        { named: '*pivnet_api_token' },
        { named: '*pivnet_refresh_token' },
        { named: '*pivnet_uaa_refresh_token' },
        { named: '*pivotal_token' },
        { named: '*pivotal_api_token' },
        { named: '*pivotal_refresh_token' },
        { named: '*pivotal_uaa_refresh_token' },
        { named: '*tanzu_token' },
        { named: '*tanzu_api_token' },
        { named: '*tanzu_refresh_token' },
        { named: '*tanzu_uaa_refresh_token' },
        { named: '*tanzunet_token' },
        { named: '*tanzunet_api_token' },
        { named: '*tanzunet_refresh_token' },
        { named: '*tanzunet_uaa_refresh_token' },
        { named: '*tanzu_network_token' },
        { named: '*tanzu_network_api_token' },
        { named: '*tanzu_network_refresh_token' },
        { named: '*tanzu_network_uaa_refresh_token' },
        { named: '*pivotal_network_token' },
        { named: '*pivotal_network_api_token' },
        { named: '*pivotal_network_refresh_token' },
        { named: '*pivotal_network_uaa_refresh_token' },
        { word: 'network.tanzu.vmware.com', within: 160 },
      ],
      manual: { page: 'https://network.tanzu.vmware.com/users/dashboard/edit-profile', steps: ['Request a new refresh token'] },
      reach: 'Downloads products in its owner’s name.',
    },
  },
} as const satisfies Service
