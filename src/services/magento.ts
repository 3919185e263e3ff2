import type { Service } from '../model/service.ts'

/**
 * Keys of the Marketplace, which Composer sends to repo.magento.com as name and password, have 32 hex digits each, as samples look;
 * access tokens of an integration are 32 lower-case letters and digits, as its public code makes them.
 */
export const magento = {
  id: 'magento',
  name: 'Adobe Commerce (Magento)',
  docs: 'https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys',
  hosts: ['repo.magento.com'],
  keys: {
    'magento-repository-key': {
      name: 'Adobe Commerce Marketplace private key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*magento_private_key' },
        { named: '*magento_repo_password' },
        { named: '*composer_magento_password' },
        { named: '*magento_marketplace_private_key' },
        { named: '*magento_password_key' },
        { named: '*mage_composer_password' },
        { word: 'repo.magento.com', within: 90 },
      ],
      manual: {
        page: 'https://commercemarketplace.adobe.com/customer/accessKeys/',
        steps: ['My Profile, Access Keys', 'Disable the keys, then delete them'],
      },
      reach: 'Downloads what the account has licensed.',
    },
    'magento-access-token': {
      name: 'Adobe Commerce integration access token',
      source:
        'https://github.com/magento/magento2/blob/329fe563482751e20966f374eefecbf0b48ed231/lib/internal/Magento/Framework/Oauth/Helper/Oauth.php',
      shape: [{ base36: 32 }],
      beside: [
        { named: '*magento_access_token' },
        { named: '*magento_api_token' },
        { named: '*magento_token' },
        { named: '*magento_integration_token' },
        { named: '*magento_access_token_secret' },
        { named: '*magento_admin_token' },
        { named: '*magento_consumer_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/integrations',
        steps: ['In the shop: System, Integrations', 'Reauthorize or delete the integration'],
      },
      reach: 'Does in one shop what the integration may do.',
    },
  },
} as const satisfies Service
