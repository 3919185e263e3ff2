import type { Found, Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { isSecret } from './secret-values.ts'
import { nobodysHost, type Value } from './values.ts'

/** Where one program keeps a password in its settings. */
interface Setting {
  readonly words: readonly string[]
  /** What stands before the word: the last of `before` bytes. */
  readonly head?: RegExp
  /** What stands behind it, with the password as `v`, perhaps with the host as `host`. */
  readonly tail: RegExp
  /** What the text of the password stands for; null where it is none. */
  readonly open?: (written: string, around: string) => { readonly text: string; readonly layers: readonly string[] } | null
}

const before = 400
const ahead = 700

/** Base64 of text, as it may be. */
function inBase64(written: string): ReturnType<Required<Setting>['open']> {
  const text = Buffer.from(written, 'base64').toString('latin1')
  return /^[\x20-\x7e]{3,200}$/.test(text) ? { text, layers: ['base64'] } : null
}

/** What only a key would be, where a name says no more than `key`. */
function asKey(written: string): ReturnType<Required<Setting>['open']> {
  return isSecret(written, '', false) ? asWritten(written) : null
}

const asWritten = (text: string) => ({ text, layers: [] })

/** By the manuals of the programs, and by what they write. */
const settings: readonly Setting[] = [
  // FileZilla's sitemanager.xml and recentservers.xml; `crypt` is encrypted with a master password
  {
    words: ['<pass>', '<pass encoding='],
    head: /<(?:Host|User|Logontype|Port)>/,
    tail: /^(?:"base64">)?(?<v>[^<>"\n]{3,300})<\/Pass>/d,
    open: (written, around) => (/encoding="base64">$/.test(around) ? inBase64(written) : { text: written, layers: [] }),
  },
  // Subversion's ~/.subversion/auth/svn.simple: what a key ring or Windows keeps is not there, or encrypted
  {
    words: ['\npassword\nv ', '\npassphrase\nv '],
    head: /(?:^|\n)K \d{1,2}$/,
    tail: /^\d{1,3}\r?\n(?<v>[^\r\n]{3,200})\r?\n(?:K |END)/d,
    open: (written, around) => (/\npasstype\nV \d+\n(?!simple)/.test(around) ? null : { text: written, layers: [] }),
  },
  // Postfix's sasl_passwd (postfix.org, "SASL_README"): `[smtp.acme.io]:587 user:password`
  {
    words: [']:587', ']:465', ']:25', ':587 ', ':465 ', ':587\t'],
    head: /(?:^|\n)#?\[?[\w.-]{3,200}$/,
    tail: /^[ \t]{0,20}(?<user>[^\s:]{1,100}):(?<v>[^\s:"']{4,200})[ \t]*\r?(?:\n|$)/d,
  },
  // Composer's auth.json (getcomposer.org, "Authentication for privately hosted packages")
  {
    words: ['"bearer"', '"gitlab-token"', '"gitlab-oauth"', '"github-oauth"', '"forgejo-token"'],
    tail: /^\s{0,20}:\s{0,20}\{\s{0,80}"(?<host>[\w.-]{3,100})(?::\d+)?"\s{0,20}:\s{0,20}"(?<v>[^"\n]{8,300})"/d,
  },
  // Magento's app/etc/env.php: what stored passwords and payments are encrypted with
  {
    words: ["'crypt' =>", "'crypt'=>"],
    tail: /^\s{0,8}(?:\[|array\s?\()\s{0,40}'key'\s{0,8}=>\s{0,8}'(?<v>[\da-f]{32}|base64[\w+/]{40,60}={0,2})'/d,
  },
  // Oracle's thin driver (docs.oracle.com, "Thin-style Service Name Syntax")
  {
    words: ['jdbc:oracle:'],
    tail: /^(?:thin|oci8?):["']?(?<user>[\w$#]{1,60})\/(?<v>[^@\s"'<>]{3,100})@(?:\/\/)?(?<host>[\w.-]{1,200})/d,
  },
  // Bundler's .bundle/config: the host of a gem source, with `__` for each dot
  {
    words: ['bundle_'],
    head: /(?:^|\n|["'\s])$/,
    tail: /^[A-Z\d_-]{1,60}__[A-Z]{2,20}(?::[ \t]{1,4}|=)["']?(?:[\w.@%-]{1,100}:)?(?<v>[\w.%~+-]{6,200})["']?[ \t]*\r?(?:\n|$)/d,
  },
  // Docker's config.json: what a registry gave for the password
  {
    words: ['"identitytoken"', '"registrytoken"'],
    tail: /^\s{0,20}:\s{0,20}"(?<v>[^"\s]{16,500})"/d,
  },
  // OpenVPN's inline user and password
  {
    words: ['<auth-user-pass>'],
    tail: /^\r?\n[^\r\n]{1,100}\r?\n(?<v>[^\r\n<]{3,200})\r?\n/d,
  },
  // OpenVPN's static key (`openvpn --genkey secret`): 256 bytes, 16 in each line
  {
    words: ['-----begin openvpn static key v1-----'],
    tail: /^\s{1,8}(?<v>(?:[\da-f]{32}\s{1,8}){15}[\da-f]{32})\s{1,8}-----END OpenVPN Static key V1-----/d,
  },
  // unattend.xml (learn.microsoft.com, "PlainText"): otherwise UTF-16 in base64 with the element's name behind it
  {
    words: ['<plaintext>'],
    head: /<Value>[^<>\n]{3,300}<\/Value>\s{0,60}$/i,
    tail: /^(?:true|false)/i,
  },
  // Net-SNMP's snmpd.conf, and routers: who knows a community is who it is for
  {
    words: ['rwcommunity ', 'rwcommunity6 ', 'snmp-server community ', 'rocommunity '],
    head: /(?:^|\n)[ \t]*$/,
    tail: /^[ \t]{0,8}"?(?<v>[^\s"]{4,64})"?(?:\s|$)/d,
  },
  {
    words: ['createuser '],
    head: /(?:^|\n)[ \t]*$/,
    tail: /^(?:-e \S{1,80} )?\S{1,60}[ \t]{1,8}(?:MD5|SHA(?:-\d+)?)[ \t]{1,8}"?(?<v>[^\s"]{8,64})"?(?:\s|$)/d,
  },
  // routers: `0` is plain text and `7` can be read back by all; others are hashes
  {
    words: [' password 7 ', ' password 0 ', ' secret 0 ', ' key 7 ', ' key-string 7 '],
    head: /(?:^|\n)[^\n"'`(=]{0,120}$/,
    tail: /^(?:[07]\s{1,4})?(?!level|encryption|\d\s)(?<v>[^\s"'`]{4,64})[ \t]*\r?(?:\n|$)/d,
  },
  {
    words: ['enable password '],
    head: /(?:^|\n)(?:[^\n"'`(=]{0,60}[#>])?[ \t-]{0,40}$/,
    tail: /^(?:[07]\s{1,4})?(?!level|encryption|\d\s)(?<v>[^\s"'`]{4,64})[ \t]*\r?(?:\n|$)/d,
  },
  // users of Cisco's devices, whose secret is plain where no number tells how it is encrypted
  {
    words: ['\nusername '],
    tail: /^[\w.@-]{1,40}(?: privilege \d{1,2})?(?: role \S{1,30})? (?:password|secret) (?:0 )?(?!\d{1,2} |encrypted)(?<v>[^\s"'`]{4,64})[ \t]*\r?(?:\n|$)/d,
  },
  // servers that devices ask, of Cisco and of Juniper
  {
    words: ['tacacs-server ', 'radius-server '],
    head: /(?:^|\n)(?:[\w .-]{0,60} )?$/,
    tail: /^(?:host )?(?:[\w.:-]{3,60} ){0,2}(?:[\w-]{1,20} \d{1,5} ){0,3}(?:key|secret) (?:0 )?"?(?!\d |\$9\$)(?<v>[^\s"';]{4,64})"?;?[ \t]*\r?(?:\n|$)/d,
  },
  {
    words: ['isakmp key '],
    tail: /^(?:0 )?(?!6 )(?<v>[^\s"']{4,128}) (?:address|hostname) /d,
  },
  {
    words: ['pre-shared-key ', 'authentication-key ', 'wpa-psk ascii ', 'set psksecret '],
    head: /(?:^|\n)[\w .:{-]{0,80}$/,
    tail: /^(?:local |remote |ascii-text )?(?:0 )?"?(?!\d |\$9\$|ENC |encrypted|hex )(?<v>[^\s"';]{8,128})"?;?[ \t]*\r?(?:\n|$)/d,
  },
  {
    words: [' neighbor '],
    head: /(?:^|\n)[ \t]*$/,
    tail: /^[\w.:-]{3,45} password (?:0 )?(?!\d )(?<v>[^\s"']{4,80})[ \t]*\r?(?:\n|$)/d,
  },
  // strongSwan's and Libreswan's ipsec.secrets
  {
    words: ['xauth', 'eap'].map((kind) => `: ${kind} "`),
    head: /(?:^|\n)[^\n"=]{0,80}$/,
    tail: /^(?<v>[^"\n]{4,128})"/d,
  },
  // answers to the Debian installer and to debconf
  {
    words: ['passwd/root-password', 'passwd/user-password', '/root_password'],
    tail: /^(?:[_-]again)?\s{1,4}password\s{1,4}"?(?<v>[^\s"']{4,100})/d,
  },
  // cloud-init's users with their passwords
  {
    words: ['chpasswd:'],
    tail: /^\s{1,40}(?:expire: \w{1,8}\s{1,40})?list: ?\|\s{1,40}[\w.-]{1,40}:(?<v>[^\s$]{4,100})(?:\s|$)/d,
  },
  // an entry of LDAP in base64 (RFC 2849)
  {
    words: ['userpassword:: '],
    head: /(?:^|\n)$/,
    tail: /^(?<v>[A-Za-z\d+/]{6,400}={0,2})\r?(?:\n|$)/d,
    open: inBase64,
  },
  // a member `key` or `secret` of a section that says what it is: ASP.NET's, Spring Cloud Config's, ESPHome's
  {
    words: ['"jwt": {', '"jwt":{', '"jwtsettings": {', '"jwtconfig": {', '"jwtoptions": {', '"encryption": {', '"tokens": {'],
    tail: /^\s{1,40}(?:"\w{1,40}"\s{0,4}:\s{0,4}(?:"[^"\n]{0,120}"|[\w.]{1,20})\s{0,4},\s{1,40}){0,5}"Key"\s{0,4}:\s{0,4}"(?<v>[^"\n]{12,200})"/di,
    open: asKey,
  },
  {
    words: ['\nencrypt:', ' encrypt:', '\nencryption:', ' encryption:', '\njwt:', ' jwt:', '\napi:', ' api:'],
    tail: /^[ \t]{0,4}\r?\n(?:[ \t]{1,20}\w{1,24}:[ \t]{1,4}\S{1,60}[ \t]{0,4}\r?\n){0,3}[ \t]{1,20}key:[ \t]{1,4}["']?(?<v>[^\s"']{16,200})["']?[ \t]*\r?(?:\n|$)/d,
    open: asKey,
  },
  {
    words: ['\n[api]', '\n[jwt]', '\n[encryption]', '\n[auth]'],
    tail: /^\r?\n(?:[\w.-]{1,24}[ \t]{0,4}=[^\n]{0,80}\n){0,4}key[ \t]{0,4}=[ \t]{0,4}["']?(?<v>[^\s"']{16,200})["']?[ \t]*\r?(?:\n|$)/d,
    open: asKey,
  },
  { words: ['\nencrypt.key=', '\nencrypt.key ='], tail: /^[ \t]{0,4}(?<v>[^\s"'${}]{12,200})[ \t]*\r?(?:\n|$)/d, open: asKey },
  // Prometheus' and Alertmanager's `http_config` (prometheus.io, "Configuration")
  {
    words: [' credentials: '],
    head: /\n[ \t]{0,20}authorization:[ \t]{0,4}\r?\n(?:[ \t]{1,24}type:[^\n]{1,24}\n)?[ \t]{0,24}$/,
    tail: /^["']?(?<v>[^\s"'${}<>]{8,300})["']?[ \t]*\r?(?:\n|$)/d,
  },
  // Windows' profiles of wireless networks, and Kafka's users on its brokers
  { words: ['<keymaterial>'], tail: /^(?<v>[^<>\n]{8,63})<\/keyMaterial>/d },
  { words: ['plainloginmodule required'], tail: /^[^;]{0,300}?\buser_\w{1,40}\s{0,4}=\s{0,4}"(?<v>[^"\n]{4,100})"/d },
  // HAProxy's users and its page of statistics, Squid's neighbours, coturn's users
  { words: [' insecure-password '], head: /\n[ \t]{0,20}user [\w.@-]{1,60}$/, tail: /^(?<v>[^\s"'$%]{4,100})(?:\s|$)/d },
  { words: ['stats auth '], head: /\n[ \t]{0,20}$/, tail: /^[\w.@-]{1,60}:(?<v>[^\s"'$%]{4,100})(?:\s|$)/d },
  { words: ['cache_peer '], head: /(?:^|\n)$/, tail: /^[^\n]{1,120} login=[\w.@-]{1,60}:(?<v>[^\s"'$%]{4,100})(?:\s|$)/d },
  { words: ['\nuser='], tail: /^[\w.@-]{1,60}:(?!0x)(?<v>[^\s"'$%:/]{4,100})[ \t]*\r?(?:\n|$)/d },
  // msmtp's accounts, and what else has a word and its value on each line
  {
    words: ['\npassword '],
    head: /\n(?:user|from|account|host|login|username)[ \t]{1,12}\S{1,100}[ \t]*$/,
    tail: /^[ \t]{0,12}"?(?<v>[^\s"']{6,100})"?[ \t]*\r?(?:\n|$)/d,
  },
  // routers that authenticate each other (OSPF), users of firewalls
  { words: [' message-digest-key '], tail: /^\d{1,3} md5 (?:0 )?(?![1-9] )(?<v>[^\s"']{4,32})[ \t]*\r?(?:\n|$)/d },
  {
    words: ['\nusername '],
    tail: /^[\w.@-]{1,40} password (?:0 )?(?!\d{1,2} )(?<v>[^\s"']{4,64}) privilege \d{1,2}[ \t]*\r?(?:\n|$)/d,
  },
  // Debian's interfaces
  { words: ['wpa-psk '], head: /\n[ \t]{1,20}$/, tail: /^"?(?<v>[^\s"']{8,64})"?[ \t]*\r?(?:\n|$)/d },
  // SQL*Plus
  {
    words: ['\nconnect ', '\nconn '],
    tail: /^[\w$#]{1,30}\/"?(?<v>[^\s"'@;/&]{5,60})"?(?:@[\w.:/-]{1,100})?(?: as sysdba)?[ \t]{0,4};?\r?(?:\n|$)/di,
    open: (written) => (isSecret(written, '', true) ? asWritten(written) : null),
  },
  // Rails' database.yml with a value in place of what the environment lacks
  {
    words: ['password: <%= env'],
    tail: /^(?:\.fetch\(|\[)["']\w{1,40}["'](?:\]\s{0,2}\|\||,|\)\s{0,2}\{)\s{0,2}["'](?<v>[^"'\n]{6,100})["']/d,
  },
  // OfflineIMAP, isync, fetchmail
  {
    words: ['remotepass'],
    tail: /^[ \t]{0,8}=[ \t]{0,8}(?<v>\S{4,100})[ \t]*\r?(?:\n|$)/d,
  },
  {
    words: ['\npass '],
    head: /(?:^|\n)(?:User|Host) \S{1,80}\r?$/i,
    tail: /^[ \t]{0,8}"?(?<v>[^\s"]{4,100})"?[ \t]*\r?(?:\n|$)/d,
  },
  {
    words: [' pass "', ' password "'],
    head: /\buser(?:name)?\s{1,4}["']?[\w.@-]{1,60}["']?(?:\s{1,4}there(?: with)?)?(?:\s{1,4}with)?$/,
    tail: /^(?<v>[^"\n]{4,100})"/d,
  },
  // Redis' users (redis.io, "ACL")
  {
    words: [' on >'],
    head: /\buser \S{1,60}$/i,
    tail: /^(?<v>[^\s"]{4,128}) (?:[~+&%]|all|reset)/d,
  },
  // OpenWrt's wireless networks
  {
    words: ['option key '],
    head: /(?:^|\n)[ \t]*$/,
    tail: /^["'](?<v>[^"'\n]{8,63})["']/d,
  },
  // Terraform's state (hashicorp/random, `random_password`): attributes stand in the order of their names
  {
    words: ['"override_special"'],
    tail: /^\s{0,4}:\s{0,4}(?:null|"[^"\n]{0,80}")\s{0,4},\s{0,40}"result"\s{0,4}:\s{0,4}"(?<v>[^"\n]{4,200})"/d,
  },
  // Postman's environments mark their secrets
  {
    words: ['"type": "secret"', '"type":"secret"'],
    head: /"value"\s{0,8}:\s{0,8}"[^"\n]{6,300}"\s{0,8},\s{0,40}(?:"enabled"\s{0,8}:\s{0,8}(?:true|false)\s{0,8},\s{0,40})?$/,
    tail: /^/,
  },
]
const byWord = new Map<string, readonly Setting[]>()
for (const setting of settings) for (const word of setting.words) byWord.set(word, [...(byWord.get(word) ?? []), setting])

/** A password at the place where a program keeps it in its settings, encoded or not. What is encrypted is none. */
export const settingsFile: Recognizer = {
  kind: 'credentials/credentials-settings-file',
  words: [...byWord.keys()],
  reach: [before + 8, ahead],
  find(text, start, end, path): Found | null {
    for (const setting of byWord.get(text.toString('latin1', start, end).toLowerCase())!) {
      const found = findBy(setting, text, start, end, path)
      if (found !== null) return found
    }
    return null
  },
}

function findBy(setting: Setting, text: Buffer, start: number, end: number, path: string | null): Found | null {
  const from = Math.max(0, start - before)
  const head = text.toString('latin1', from, start)
  if (setting.head !== undefined && !setting.head.test(head)) return null
  const tail = text.toString('latin1', end, Math.min(text.length, end + ahead))
  const match = setting.tail.exec(tail)
  if (match === null) return null
  const value = valueIn(match, end) ?? lastValue(head, from)
  if (value === null) return null
  const around = head + text.toString('latin1', start, value.start)
  const opened = (setting.open ?? (setting.words[0] === '<plaintext>' ? unattended(match[0]) : asWritten))(value.text, around)
  if (opened === null || isEncrypted(opened.text)) return null
  const host = match.groups?.host
  const inside = { ...value, text: opened.text }
  const found = passwordFound(inside, path, commonIn(opened.text) ?? (host === undefined ? null : nobodysHost(host)))
  return opened.layers.length === 0 ? found : { ...found, decoded: opened.layers }
}

/** Communities and passwords that devices come with. */
const commonIn = (value: string): string | null =>
  /^(?:public|private|cisco|manager|default|community|monitor)$/i.test(value) ? 'a placeholder' : null

/** What only its own program, or a key beside it, can read: Jenkins, Maven, Jasypt, Spring, SOPS, Ansible. */
export const isEncrypted = (value: string): boolean =>
  /^\{(?:AQA|[A-Za-z\d+/]{16,}={0,2}\}$)|^ENC[([]|^\{cipher\}|^\$ANSIBLE_VAULT|^vault:v\d|^AQICA|^\$(?:[1568y]|2[aby])\$|^#jbcrypt:|^\{S?SHA/.test(
    value,
  )

/** The text in the element or entry before a word. */
function lastValue(head: string, from: number): Value | null {
  const match = /(?:<Value>|"value"\s{0,8}:\s{0,8}")(?<v>[^<>"\n]{3,300})(?:"|<\/Value>)[^"<>]*(?:"enabled"[^"]*)?$/di.exec(head)
  return valueIn(match, from)
}

const unattended =
  (plain: string): Required<Setting>['open'] =>
  (written) => {
    if (/^true/i.test(plain)) return { text: written, layers: [] }
    if (!/^[A-Za-z\d+/]{8,}={0,2}$/.test(written)) return null
    const text = Buffer.from(written, 'base64')
      .toString('utf16le')
      .replace(/(?:Administrator|Offline\w{0,40})?Password$/i, '')
    return /^[\x20-\x7e]{3,200}$/.test(text) ? { text, layers: ['base64', 'utf-16le'] } : null
  }
