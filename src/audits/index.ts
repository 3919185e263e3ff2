import type { Audit } from '../model/audit.ts'
import { allSecrets } from './all-secrets.ts'
import { deadKey } from './dead-key.ts'
import { expiringKey } from './expiring-key.ts'
import { fullAccess } from './full-access.ts'
import { hardCodedKey } from './hard-coded-key.ts'
import { idleKey } from './idle-key.ts'
import { keyInArtifact } from './key-in-artifact.ts'
import { keyInClient } from './key-in-client.ts'
import { keyInLog } from './key-in-log.ts'
import { keyInUrl } from './key-in-url.ts'
import { keyOnCommandLine } from './key-on-command-line.ts'
import { longLivedCredential } from './long-lived-credential.ts'
import { missingSecret } from './missing-secret.ts'
import { needlessKey } from './needless-key.ts'
import { oldKey } from './old-key.ts'
import { opaqueName } from './opaque-name.ts'
import { ownerLeft } from './owner-left.ts'
import { personalKey } from './personal-key.ts'
import { plainHttp } from './plain-http.ts'
import { repositoryWideSecret } from './repository-wide-secret.ts'
import { scriptInjection } from './script-injection.ts'
import { shadowedSecret } from './shadowed-secret.ts'
import { sharedKey } from './shared-key.ts'
import { tooManyKeys } from './too-many-keys.ts'
import { undocumentedKey } from './undocumented-key.ts'
import { unpinnedAction } from './unpinned-action.ts'
import { untrustedCode } from './untrusted-code.ts'
import { unusedSecret } from './unused-secret.ts'
import { writingDeployKey } from './writing-deploy-key.ts'

/** Every audit, by name. */
export const audits: readonly Audit[] = [
  allSecrets,
  deadKey,
  expiringKey,
  fullAccess,
  hardCodedKey,
  idleKey,
  keyInArtifact,
  keyInClient,
  keyInLog,
  keyInUrl,
  keyOnCommandLine,
  longLivedCredential,
  missingSecret,
  needlessKey,
  oldKey,
  opaqueName,
  ownerLeft,
  personalKey,
  plainHttp,
  repositoryWideSecret,
  scriptInjection,
  shadowedSecret,
  sharedKey,
  tooManyKeys,
  undocumentedKey,
  unpinnedAction,
  untrustedCode,
  unusedSecret,
  writingDeployKey,
]
