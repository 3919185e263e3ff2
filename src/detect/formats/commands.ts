import { isCommand, logicalLine } from '../edges.ts'
import type { Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'

/** A value that a shell hands over whole, in quotes or bare; what a variable stands for is no value. */
const word = String.raw`(?:"(?<a>[^"\n$\x60]{4,200})"|'(?<b>[^'\n]{4,200})'|(?<c>[^\s"'$\x60|;&<>\\(){}-][^\s"'\x60|;&<>\\]{3,200}))`
/** A flag, with a blank or a sign before its value; or right before it. */
const flag = (names: string): string => String.raw`\s(?:${names})(?:\s{1,4}|=)${word}`
const glued = (names: string): string => String.raw`\s(?:${names})${word}`
/** A user with the password behind a sign. */
const pair = (before: string, sign: string): string =>
  String.raw`\s(?:${before})\s{0,4}["']?[\w.@%\\/+-]{1,100}${sign}(?<c>[^\s"'$\x60|;<>][^\s"'\x60|;<>]{3,200})`

/** How programs take a password on their command line, by their own manual pages. */
const taken: readonly (readonly [commands: readonly string[], pattern: string])[] = [
  [['http -a', 'https -a', 'http --auth', 'https --auth'], pair('', ':').replace(/^\\s\(\?:\)/, '')],
  [['sshpass'], String.raw`\s-p\s{0,4}${word}`],
  [['mysql', 'mysqldump', 'mysqladmin', 'mysqlimport', 'mariadb', 'mariadb-dump'], glued('-p')],
  [['redis-cli'], flag('-a|--pass')],
  [['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapdelete', 'ldappasswd', 'ldapwhoami'], flag('-w')],
  [['lftp'], pair('-u', ',')],
  [['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoimport', 'mongoexport', 'cqlsh', 'psexec'], flag('-p')],
  [['docker login', 'podman login', 'helm registry login', 'oras login', 'az login'], flag('-p')],
  [['sqlcmd', 'bcp', 'zip', 'unzip'], flag('-P')],
  [['7z', '7za'], glued('-p')],
  [['openssl enc'], flag('-k')],
  [['plink', 'pscp', 'psftp'], flag('-pw')],
  [['smbclient', 'rpcclient', 'net ads'], pair('-U', '%')],
  [['xfreerdp'], glued('/p:')],
  [['sqlplus', 'expdp', 'impdp', 'sqlldr'], String.raw`\s(?:-\w\s{1,4})?["']?[\w.]{1,60}/(?<c>[^\s"'@$/]{4,100})@`],
  [['htpasswd'], String.raw`\s-\w{0,6}b\w{0,6}\s(?:\s{0,3}-\w{1,6}\s){0,3}\s{0,3}[^\s-]\S{0,200}\s{1,3}\S{1,100}\s{1,3}${word}`],
  [['net user'], String.raw`^\s{1,3}[\w.@-]{1,60}\s{1,3}(?<c>[^\s"'/%*$][^\s"']{3,100})`],
  [['net use'], String.raw`\s/user:\S{1,100}\s{1,3}(?<c>[^\s"'/%*$][^\s"']{3,100})`],
  [['rootpw'], flag('--plaintext')],
]
const patterns = new Map(
  taken.flatMap(([commands, pattern]) => {
    const expression = new RegExp(pattern, 'd')
    return commands.map((command) => [command, expression] as const)
  }),
)

/** A password that is given to a program on its command line. */
export const commandLine: Recognizer = {
  kind: 'credentials/credentials-command-line',
  words: [...patterns.keys()],
  reach: [8, 620],
  find(text, start, end, path) {
    if (!isCommand(text, start, end)) return null
    const match = patterns.get(text.toString('latin1', start, end).toLowerCase())!.exec(logicalLine(text, end))
    const groups = match?.indices?.groups
    const range = groups?.a ?? groups?.b ?? groups?.c
    if (range === undefined) return null
    const [from, to] = [end + range[0], end + range[1]]
    const value = { start: from, end: to, text: text.toString('latin1', from, to), quoted: false }
    // a flag that takes nothing, and prose about the program
    return /^[a-z]+$|^-|[<>]|\.{2}|^\W+$/i.test(value.text) ? null : passwordFound(value, path)
  },
}

/** Text that is written to a program which reads a password: `echo ... | docker login --password-stdin`, `echo "name:..." | chpasswd`. */
export const pipedPassword: Recognizer = {
  kind: 'credentials/credentials-piped-password',
  words: ['--password-stdin', '| chpasswd', '|chpasswd', '| sudo chpasswd', 'send "', 'send -- "'],
  reach: [320, 240],
  find(text, start, end, path) {
    const from = Math.max(0, start - 300)
    const before = text.toString('latin1', from, start)
    if (text[end - 1] === 0x22) {
      if (!/\bexpect\b[^\n]{0,40}assw(?:or)?d[^\n]{0,40}(?:\n[ \t]{0,20}|\{\s{0,20}|;\s{0,4})$/i.test(before)) return null
      const value = valueIn(/^(?<v>[^"\n$\\[\]]{4,100})(?:\\r|\\n|\\\\r)?"/d.exec(text.toString('latin1', end, end + 110)), end)
      return value === null ? null : passwordFound(value, path)
    }
    const written =
      /(?:echo|printf)\s{1,4}(?:-\w\s{1,4})?(?<q>["']?)(?:[\w.-]{1,60}:(?=[^|\n]{0,220}$))?(?<v>[^\s"'|$`\\:]{4,200})(?:\\n)?\k<q>\s{0,4}\|?[^|\n]{0,120}$/d
    const value = valueIn(written.exec(before), from)
    return value === null ? null : passwordFound(value, path)
  },
}
