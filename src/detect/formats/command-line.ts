import { isCommand, logicalLine } from '../edges.ts'
import { madeUpAt } from '../places.ts'
import type { Found, Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { looksSecret, nobodysHost, placeholderIn, type Value } from './values.ts'

/** How far behind its program a password is looked for, in bytes. */
const longest = 640
/** A blank, be it with the line that goes on. */
const gap = String.raw`\s{1,4}(?:[\\^\x60]\r?\n\s{0,20})?`
/** A value that a shell hands over whole, in quotes or bare; what a variable stands for is no value. */
const word = String.raw`(?:"(?<a>[^"\n$\x60]{4,200})"|'(?<b>[^'\n]{4,200})'|(?<c>[^\s"'$\x60|;&<>\\(){}-][^\s"'\x60|;&<>\\]{3,200}))`
/** What may stand before a flag: a blank, or the quote of a list of arguments (`["mysqladmin", "-p..."]`). */
const lead = String.raw`[\s"']`
/** A flag, with a blank or a sign before its value, be it the next of a list; or right before it. */
const flag = (names: string): string => String.raw`${lead}(?:${names})(?:\s{1,4}|=|["'],\s{0,4}(?=["']))${word}`
const glued = (names: string): string => `${lead}(?:${names})${word}`
/** A user with the password behind a sign. */
const pair = (before: string, sign: string): string =>
  String.raw`${before}\s{0,4}["']?[\w.@%\\/+-]{1,100}${sign}(?<c>[^\s"'$\x60|;<>][^\s"'\x60|;<>]{3,200})`

/** How programs take a password on their command line, by their own manual pages. */
const passwords: Patterns = [
  [['http -a', 'https -a', 'http --auth', 'https --auth'], pair('', ':')],
  [['sshpass'], String.raw`\s-p\s{0,4}${word}`],
  [['mysql', 'mysqldump', 'mysqladmin', 'mysqlimport', 'mariadb', 'mariadb-dump'], glued('-p')],
  [['redis-cli'], flag('-a|--pass')],
  [['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapdelete', 'ldappasswd', 'ldapwhoami'], flag('-w')],
  [['lftp'], pair(String.raw`\s-u`, ',')],
  [['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoimport', 'mongoexport', 'cqlsh', 'psexec'], flag('-p')],
  [['docker login', 'podman login', 'helm registry login', 'oras login', 'az login'], flag('-p')],
  [['sqlcmd', 'bcp', 'zip', 'unzip'], flag('-P')],
  [['twine upload', 'ncftp', 'ncftpput', 'ncftpget'], flag('-p')],
  [['mosquitto_pub', 'mosquitto_sub'], flag('-P|--pw')],
  [
    ['oc login', 'cf login', 'airflow users create', 'rabbitmqadmin', 'beeline', 'rdesktop', 'crackmapexec', 'netexec'],
    flag('-p'),
  ],
  [
    ['evil-winrm', 'certutil', 'xcrun altool', 'az sql server', 'security unlock-keychain', 'security create-keychain'],
    flag('-p'),
  ],
  [['security set-key-partition-list'], flag('-k')],
  [['security import', 'ipmitool', 'osql', 'isql'], flag('-P')],
  [['keytool', 'jarsigner'], flag('-(?:src|dest)?(?:store|key)pass')],
  [['osslsigncode'], flag('-pass')],
  [['signtool sign'], flag('/p')],
  [['schtasks'], flag('/rp|/RP')],
  [['snmpwalk', 'snmpget', 'snmpset', 'snmpbulkwalk', 'snmpbulkget', 'snmptrap'], flag('-[cAX]')],
  [['rar a', 'rar x', 'unrar'], glued('-h?p')],
  [['jenkins-cli', 'jenkins-cli.jar'], pair(String.raw`\s-auth`, ':')],
  [['etcdctl'], pair(String.raw`\s--user[\s=]`, ':')],
  [['mysqladmin'], String.raw`\spassword\s{1,4}${word}`],
  [['mc alias set', 'mc config host add'], String.raw`^\s{1,3}[\w-]{1,40}\s{1,3}\S{4,120}\s{1,3}\S{3,60}\s{1,3}${word}`],
  [['consul kv put'], String.raw`^\s{1,3}\S{0,100}(?:passw(?:or)?d|secret|token)\s{1,3}${word}`],
  [['grafana-cli admin reset-admin-password', 'bw unlock', 'bw unlock --raw'], String.raw`^\s{1,3}${word}`],
  [['wpa_passphrase'], String.raw`^\s{1,3}(?:"[^"\n]{1,40}"|'[^'\n]{1,40}'|[^\s"'-]\S{0,40})\s{1,3}${word}`],
  [['iwconfig'], String.raw`\skey\s{1,3}s:${word}`],
  [
    ['impacket-secretsdump', 'impacket-psexec', 'secretsdump.py', 'psexec.py', 'wmiexec.py', 'smbexec.py'],
    String.raw`\s["']?[\w.-]{1,40}/[\w.$-]{1,40}:["']?(?<c>[^\s"'$\x60|;<>@]{4,100})["']?@`,
  ],
  [['vncpasswd -f'], String.raw`^\s{0,3}<<<\s{0,3}${word}`],
  [['chpasswd'], String.raw`^(?:\s{1,3}-\w)?\s{0,3}<<<\s{0,3}["']?[\w.-]{1,40}:(?<c>[^\s"'$\x60|;<>]{4,100})`],
  [['drush user:password', 'drush user-password', 'drush upwd'], String.raw`^\s{1,3}[\w.@-]{1,60}\s{1,3}${word}`],
  [['7z', '7za'], glued('-p')],
  [['openssl enc', 'openssl aes-256-cbc', 'openssl aes-128-cbc', 'openssl des3'], flag('-k')],
  [
    ['openssl passwd'],
    String.raw`^(?:\s{1,3}-(?:[156]|apr1|crypt|stdin|salt\s{1,3}\S{1,20})){0,3}\s{1,3}["']?(?<c>[^\s"'$\x60|;<>\\(){}-][^\s"'$\x60|;<>()]{3,100})`,
  ],
  [['plink', 'pscp', 'psftp'], flag('-pw')],
  [['smbclient', 'rpcclient', 'net ads'], pair(String.raw`\s-U`, '%')],
  [['xfreerdp'], glued('/p:')],
  [
    ['sqlplus', 'expdp', 'impdp', 'sqlldr'],
    String.raw`\s(?:-\w\s{1,4})?["']?[\w.]{1,60}/["']?(?<c>[^\s"'@$/]{4,100})(?:["']?@|["']?\s{1,3}(?:directory|dumpfile|tables|schemas|full|as|control)\b)`,
  ],
  [
    ['htpasswd'],
    String.raw`\s-(?:(?!\w{0,6}n)\w{0,6}b\w{0,6}\s(?:\s{0,3}-\w{1,6}\s){0,3}\s{0,3}[^\s-]\S{0,200}|(?=\w{0,6}n)\w{0,6}b\w{0,6})\s{1,3}[^\s-]\S{0,100}\s{1,3}${word}`,
  ],
  [['net user'], String.raw`^\s{1,3}[\w.@-]{1,60}\s{1,3}(?<c>[^\s"'/%*$][^\s"']{3,100})`],
  [
    ['net use'],
    String.raw`\s(?:/user:\S{1,100}\s{1,3}(?<c>[^\s"'/%*$][^\s"']{3,100})|\\\\[\w.-]{1,60}\\[\w$.\\-]{1,80}\s{1,3}"?(?<a>[^\s"'/%*$][^\s"']{3,100})"?\s{1,3}/user:)`,
  ],
  [
    ['rabbitmqctl add_user', 'rabbitmqctl change_password'],
    String.raw`^(?:\s{1,3}-\S{1,20}){0,2}\s{1,3}[\w.@-]{1,60}\s{1,3}${word}`,
  ],
  [['gh secret set'], flag('-b|--body')],
  [['nmcli'], String.raw`\s(?:password|wifi-sec\.psk)\s{1,3}${word}`],
  [['vault login'], String.raw`^(?:\s{1,3}token=)?\s{0,3}(?<c>(?:hv)?s\.[\w-]{20,200})`],
  [
    ['convertto-securestring'],
    String.raw`^(?:\s{1,3}-(?:AsPlainText|Force|String)){0,3}\s{1,3}(?:"(?<a>[^"\n$\x60]{4,200})"|'(?<b>[^'\n]{4,200})')`,
  ],
  [['openssl'], String.raw`\s-pass(?:in|out|word)?\s{1,3}["']?pass:(?<c>[^\s"'$\x60|;&<>]{4,200})`],
  [['rootpw'], flag('--plaintext')],
]

/**
 * `-u me:secret`, `-u "me:secret"`, `--user=me:secret`, `-ume:secret`, and the same for a proxy; a quote may be escaped (curl's manual,
 * `-u, --user`).
 */
const curl: Patterns = [
  [
    ['curl'],
    String.raw`(?<=\s)(?:-[a-zA-Z]{0,6}[uU]|--(?:proxy-)?user)(?:=|${gap})?(?:\\?"(?<u>[^\s:"'\\]{0,128}):(?<a>[^\r\n"'\\]{0,256})\\?"|\\?'(?<w>[^\s:"'\\]{0,128}):(?<b>[^\r\n"'\\]{0,256})\\?'|(?<x>[^\s:"'\\]{0,128}):(?<c>[^\s"'\\)]{0,256})(?=[\s"'\\)]|$))`,
  ],
]

type Patterns = readonly (readonly [commands: readonly string[], pattern: string])[]

/** Another flag, a placeholder, or a word of a sentence about the program. */
const isNoValue = (text: string): boolean => /^-|[<>]|\.{2}|^\W+$/.test(text) || (/^[a-z]+$/i.test(text) && !looksSecret(text))

/** Finds what a pattern has behind one of its programs: `a` in double quotes, `b` in single ones, `c` bare; perhaps with the user's name. */
function behindPrograms(kind: string, taken: Patterns): Recognizer {
  const patterns = new Map<string, readonly RegExp[]>()
  for (const [commands, pattern] of taken) {
    const expression = new RegExp(pattern, 'd')
    for (const command of commands) patterns.set(command, [...(patterns.get(command) ?? []), expression])
  }
  return {
    kind,
    words: [...patterns.keys()],
    reach: [8, longest],
    find(text, start, end, path) {
      if (!isCommand(text, start, end)) return null
      const line = logicalLine(text, end)
      let match: RegExpExecArray | null = null
      for (const pattern of patterns.get(text.toString('latin1', start, end).toLowerCase())!) match ??= pattern.exec(line)
      if (match === null) return null
      const { a, b, c, u, w, x } = match.indices!.groups!
      const user = u ?? w ?? x
      // a key is often given as the user, without a password
      const given = (a ?? b ?? c)!
      const alone = user !== undefined && given[0] === given[1] && looksSecret(line.slice(...user))
      const [from, to] = alone ? user : given
      const value: Value = { start: end + from, end: end + to, text: line.slice(from, to), quoted: false }
      // a flag that takes nothing, and prose about the program
      if (value.text.length < 4 || (user === undefined && isNoValue(value.text))) return null
      const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})/.exec(line)?.[1]
      // in single quotes a shell fills nothing in
      const filled = user !== undefined && b === undefined && /[$`]/.test(value.text) ? 'a template' : null
      const named = user !== undefined && !alone && line.slice(...user).toLowerCase() === value.text.toLowerCase()
      const reason = filled ?? (named ? 'the password is the name' : null)
      return passwordFound(value, path, reason ?? placeholderIn(value.text) ?? (host === undefined ? null : nobodysHost(host)))
    },
  }
}

/** A password that is given to a program on its command line. */
export const commandLine = behindPrograms('credentials/credentials-command-line', passwords)
/** The user and password that `curl` is given. */
export const curlUser = behindPrograms('credentials/credentials-curl-user', curl)

/** The name of a header behind the flag that gives it to `curl`, `http`, `wget` or `ab`; the word that was found is its end. */
const behindFlag = /(?:^|[\s"'`,[(])(?:-H|--header)(?:=|["'`],?)?\s{0,4}(?:[\\^]\r?\n\s{0,20})?\\?["'`]?[\w-]{0,24}$/
/** The same as a literal of its own, as lists of headers have it. `Authorization` there is found by itself. */
const inLiteral = /["'][\w-]{0,24}$/
const token =
  /^\s{0,4}(?:(?:Bearer|Token|ApiKey|Api-Key|Key|Apikey-v1|OAuth|GenieKey|SSWS|Token token=)\s{0,4})?(?<v>[\w.~+/$={}<>*%!@#:-]{1,1500})(?![\w.~+/$={}<>*%!@#:-])/di

/** A token in a header on a command line (RFC 9110, section 11.6.2), or in a literal: `-H "Authorization: Bearer ..."`, `'X-Api-Key: ...'`. */
export const commandHeader: Recognizer = {
  kind: 'credentials/credentials-command-header',
  words: ['authorization:', 'api-key:', 'apikey:', 'auth-token:', 'access-token:', 'private-token:'],
  reach: [80, 1560],
  find(text, start, end, path): Found | null {
    const before = text.toString('latin1', Math.max(0, start - 80), start)
    const ofKey = text.toString('latin1', start, end).toLowerCase() !== 'authorization:'
    if (!behindFlag.test(before) && !(ofKey && inLiteral.test(before))) return null
    const value = valueIn(token.exec(text.toString('latin1', end, Math.min(text.length, end + 1560))), end)
    if (value === null || value.text.length < 12 || !looksSecret(value.text)) return null
    return passwordFound(value, path, madeUpAt(path))
  },
}

/** Commands that keep what they read as a secret. */
const secretStores = [
  '| docker secret create ',
  '| podman secret create ',
  '| gh secret set ',
  '| wrangler secret put ',
  '| npx wrangler secret put ',
]

/** Text that is written to a program which reads a password: `echo ... | docker login --password-stdin`, `echo "name:..." | chpasswd`. */
export const pipedPassword: Recognizer = {
  kind: 'credentials/credentials-piped-password',
  words: [
    ...secretStores,
    '| passwd',
    '| sudo passwd',
    '--password-stdin',
    '--passphrase-fd 0',
    '| kinit',
    '| cryptsetup',
    '| vncpasswd',
    '| smbpasswd',
    '| chpasswd',
    '|chpasswd',
    '| sudo chpasswd',
    '| sudo -S',
    '|sudo -S',
    'send "',
    'send -- "',
  ],
  reach: [320, 240],
  find(text, start, end, path) {
    const from = Math.max(0, start - 300)
    const before = text.toString('latin1', from, start)
    if (text[end - 1] === 0x22) {
      if (!/\bexpect\b[^\n]{0,40}assw(?:or)?d[^\n]{0,40}(?:\n[ \t]{0,20}|\{\s{0,20}|;\s{0,4})$/i.test(before)) return null
      const value = valueIn(/^(?<v>[^"\n$\\[\]]{4,100})(?:\\r|\\n|\\\\r)?"/d.exec(text.toString('latin1', end, end + 110)), end)
      return value === null ? null : passwordFound(value, path)
    }
    // `sudo -s` is a shell that is told what to do
    if (text[end - 1] === 0x73) return null
    const written =
      /(?:echo|printf|yes)\s{1,4}(?:-\w{1,2}\s{1,4})?(?<q>["']?)(?:[\w.-]{1,60}:(?=[^|\n]{0,220}$))?(?<v>[^\s"'|$`\\:]{4,200})(?:\\n(?:\k<v>(?:\\n)?)?)?\k<q>\s{0,4}\|?[^|\n]{0,120}$/d
    const value = valueIn(written.exec(before), from)
    const isStored = secretStores.includes(text.toString('latin1', start, end).toLowerCase())
    return value === null || (isStored && !looksSecret(value.text)) ? null : passwordFound(value, path)
  },
}
