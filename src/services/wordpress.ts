import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Application passwords: 24 letters and digits, as its own code makes them, shown in groups of 4 with a space between. */
export const wordpress = {
  id: 'wordpress',
  name: 'WordPress',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
  hosts: ['public-api.wordpress.com'],
  selfHosted: true,
  keys: {
    'wordpress-application-password': {
      name: 'WordPress application password',
      source: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/class-wp-application-passwords.php',
      shape: [{ base62: 4 }, ' ', { base62: 4 }, ' ', { base62: 4 }, ' ', { base62: 4 }, ' ', { base62: 4 }, ' ', { base62: 4 }],
      beside: [
        ...named(['wordpress', 'wp'], ['_password', '_app_password', '_application_password', '_pass', '_app_pass']),
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
