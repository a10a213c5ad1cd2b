// isnad user: who may come in to a dossier that is served to others.

import type { Command } from 'commander'
import { Failure } from '../model/failure.ts'
import { ROLES, type Role } from '../store/desk-port.ts'
import type { Column } from '../export/table.ts'
import type { KeyInfo, Store, User } from '../store/index.ts'

interface Options {
  readonly dossier: string
  readonly role?: string
  readonly for?: string
  readonly days?: string
}

/** Adds the commands to the program. */
export function addUser(program: Command): void {
  const user = program.command('user').description('Who may use a dossier that is served to others.')
  const over = (command: Command): Command => command.option('--dossier <address>', 'the dossier: a file, or postgres://…', './isnad.db')
  over(user.command('add').description('Add a user; the password is asked for, or read from standard input.').argument('<name>'))
    .option('--role <role>', ROLES.join(', '), 'analyst')
    .action((name: string, options: Options) => put(name, roleOf(options.role), options))
  over(user.command('password').description('Give a user another password; all sessions and tokens end.').argument('<name>')).action(
    (name: string, options: Options) => put(name, undefined, options),
  )
  over(user.command('list').description('List users with their sessions and tokens.')).action(list)
  over(user.command('remove').description('Remove a user with all sessions and tokens.').argument('<name>')).action(remove)
  over(user.command('token').description('Make a token for a program; it is shown once.').argument('<name>'))
    .option('--for <words>', 'what it is for')
    .option('--days <count>', 'how long it lasts', '90')
    .action(token)
  over(user.command('revoke').description('End a session or token, by its id of isnad user list.').argument('<id>')).action(revoke)
}

function roleOf(text: string | undefined): Role {
  const role = ROLES.find((one) => one === text)
  if (role === undefined) throw new Failure('usage', `There is no role «${text ?? ''}».`, `Use one of: ${ROLES.join(', ')}.`)
  return role
}

async function put(name: string, role: Role | undefined, { dossier }: Options): Promise<void> {
  if (!/^[\p{L}\p{N}._@-]{1,60}$/u.test(name))
    throw new Failure('usage', `«${name}» is no name for a user.`, 'Take letters, digits, dots, hyphens, at most 60.')
  const { passwordHash } = await import('../server/security/password.ts')
  const { askPassword } = await import('./ask-password.ts')
  await withStore(dossier, async (store) => {
    const known = await store.desk.user(name)
    if (role === undefined && known === undefined) throw nobody(name)
    const hash = await passwordHash(await askPassword(name))
    await store.desk.putUser(name, role ?? (known as User).role, hash)
    process.stdout.write(`${name}: ${known === undefined ? 'added' : 'changed'}, ${role ?? (known as User).role}\n`)
  })
}

async function list({ dossier }: Options): Promise<void> {
  const { tableOf } = await import('../export/table.ts')
  await withStore(dossier, async (store) => {
    const users = await store.desk.users()
    if (users.length === 0) process.stdout.write('There are no users. isnad user add NAME makes one.\n')
    else process.stdout.write(tableOf(users, userColumns, 100))
    const keys = await store.desk.keys()
    if (keys.length > 0) process.stdout.write(`\n${tableOf(keys, keyColumns, 100)}`)
  })
}

async function remove(name: string, { dossier }: Options): Promise<void> {
  await withStore(dossier, async (store) => {
    if (!(await store.desk.removeUser(name))) throw nobody(name)
    process.stdout.write(`${name}: removed\n`)
  })
}

async function token(name: string, { dossier, for: words, days }: Options): Promise<void> {
  const count = Number(days)
  if (!(count > 0 && count <= 3650)) throw new Failure('usage', `--days takes 1 to 3650, not «${days ?? ''}».`, 'For example: --days 30')
  const { hashOf, newSecret } = await import('../server/security/secret.ts')
  await withStore(dossier, async (store) => {
    if ((await store.desk.user(name)) === undefined) throw nobody(name)
    const secret = `isnad_${newSecret()}`
    const ends = new Date(Date.now() + count * 86_400_000).toISOString()
    await store.desk.putKey({ hash: hashOf(secret), kind: 'token', user: name, ends, ...(words === undefined ? {} : { words }) })
    process.stdout.write(`${secret}\n`)
  })
}

async function revoke(id: string, { dossier }: Options): Promise<void> {
  if (!/^[\da-f]{8,64}$/.test(id)) throw new Failure('usage', `«${id}» is no id of a session or token.`, 'isnad user list shows them.')
  await withStore(dossier, async (store) => {
    const gone = await store.desk.dropKey(id)
    if (gone === 0) throw new Failure('not-found', `There is no session or token «${id}».`, 'isnad user list shows them.')
    process.stdout.write(`${id}: ended\n`)
  })
}

function nobody(name: string): Failure {
  return new Failure('not-found', `There is no user «${name}».`, 'isnad user list shows them; isnad user add makes one.')
}

async function withStore(dossier: string, work: (store: Store) => Promise<void>): Promise<void> {
  const { openDossier } = await import('../dossier.ts')
  const store = await openDossier(dossier)
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

const userColumns: readonly Column<User>[] = [
  { title: 'user', value: ({ name }) => name },
  { title: 'role', value: ({ role }) => role },
  { title: 'since', value: ({ since }) => since.slice(0, 10) },
]

const keyColumns: readonly Column<KeyInfo>[] = [
  { title: 'id', value: ({ id }) => id },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'user', value: ({ user }) => user },
  { title: 'for', value: ({ words }) => words, words: true },
  { title: 'ends', value: ({ ends }) => ends?.slice(0, 16) },
]
