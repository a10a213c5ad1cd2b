// Places: how files are called in a dossier, so that whoever works on it next finds them again.

import { hostname } from 'node:os'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Names for files, and files for names. */
export interface Places {
  /** This machine, when the dossier is shared with others. */
  readonly machine: string | undefined
  /** Where dossier.yaml lies. */
  readonly folder: string
  nameOf(path: string): string
  pathOf(name: string): string
}

/** Whether `address` names a server. */
export function isServer(address: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(address)
}

/**
 * Places of the dossier at `address`. Beside a dossier in a file, files are called by their way from it, so that all may be moved together;
 * on a server by machine and path, as other machines do not have them.
 */
export function placesOf(address: string): Places {
  if (isServer(address)) {
    const machine = hostname().toLowerCase()
    return {
      machine,
      folder: process.cwd(),
      nameOf: (path) => `file://${machine}${pathToFileURL(path).pathname}`,
      pathOf: (name) => fileURLToPath(name.replace(/^file:\/\/[^/]*/u, 'file://')),
    }
  }
  const folder = dirname(resolve(address))
  return {
    machine: undefined,
    folder,
    nameOf: (path) => {
      const way = relative(folder, path)
      return way.startsWith('..') || isAbsolute(way) ? path : way.split(sep).join('/')
    },
    pathOf: (name) => resolve(folder, name),
  }
}
