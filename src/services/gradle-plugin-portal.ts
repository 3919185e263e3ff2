import type { Service } from '../model/service.ts'

/** Publishing keys: key: 32 letters and digits, secret: 32 letters and digits, as samples look. */
export const gradlePluginPortal = {
  id: 'gradle-plugin-portal',
  name: 'Gradle Plugin Portal',
  docs: 'https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html',
  hosts: ['plugins.gradle.org'],
  keys: {
    'gradle-plugin-portal-publish-secret': {
      name: 'Gradle Plugin Portal publishing key',
      within: 10,
      parts: {
        key: {
          shape: [{ base62: 32 }],
          public: true,
          beside: [{ named: 'gradle.publish.key' }, { named: '*gradle_publish_key' }],
        },
        secret: { shape: [{ base62: 32 }], beside: [{ named: 'gradle.publish.secret' }, { named: '*gradle_publish_secret' }] },
      },
      manual: { page: 'https://plugins.gradle.org/', steps: ['Your profile, API keys', 'Make a new key'] },
      reach: 'Publishes plugins in its owner’s name.',
    },
  },
} as const satisfies Service
