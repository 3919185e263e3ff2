import type { Service } from '../model/service.ts'

/**
 * Application passwords: 4 letters and digits, ` `, 4 letters and digits, ` `, 4 letters and digits, ` `, 4 letters and
 * digits, ` `, 4 letters and digits, ` ` and 4 letters and digits, as samples look.
 */
export const wordpress = {
  id: 'wordpress',
  name: 'WordPress',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
  hosts: ['{var.host}', 'public-api.wordpress.com'],
  vars: { host: { env: 'WORDPRESS_HOST' } },
  keys: {
    'wordpress-application-password': {
      name: 'WordPress application password',
      shape: [{ base62: 4 }, ' ', { base62: 4 }, ' ', { base62: 4 }, ' ', { base62: 4 }, ' ', { base62: 4 }, ' ', { base62: 4 }],
      beside: [
        { named: '*wordpress_password' },
        { named: '*wordpress_app_password' },
        { named: '*wordpress_application_password' },
        { named: '*wordpress_pass' },
        { named: '*wordpress_app_pass' },
        { named: '*wp_password' },
        { named: '*wp_app_password' },
        { named: '*wp_application_password' },
        { named: '*wp_pass' },
        { named: '*wp_app_pass' },
        { named: '*wp_app_app_password' },
        { named: '*wp_app_application_password' },
        { named: '*wp_app_app_pass' },
        { named: '*wp_application_app_password' },
        { named: '*wp_application_application_password' },
        { named: '*wp_application_pass' },
        { named: '*wp_application_app_pass' },
        { named: '*wordpress_app_app_password' },
        { named: '*wordpress_app_application_password' },
        { named: '*wordpress_app_app_pass' },
        { named: '*application_password' },
      ],
      manual: {
        page: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
        steps: ['Users, Profile, Application passwords', 'Revoke it'],
      },
      reach: 'Does in the site what its user may.',
    },
  },
} as const satisfies Service
