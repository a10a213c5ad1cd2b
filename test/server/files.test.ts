// Files: those that were sent get harmless names; those of the built desk are served, and nothing beside them.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { harmless } from '../../src/server/jobs/uploads.ts'
import { running } from './desk.ts'
import { raw } from './raw.ts'

describe('files', () => {
  it('that were sent get harmless names', () => {
    expect(harmless('../../etc/passwd')).toBe('passwd')
    expect(harmless('C:\\x\\مقال 1.txt')).toBe('مقال_1.txt')
    expect(harmless('*[a]{b}?.html')).toBe('_a_b_.html')
    expect(harmless('\u202Etxt.exe')).toBe('_txt.exe')
    expect(harmless('..')).toBe('_')
    expect(harmless('a'.repeat(300) + '.txt')).toMatch(/\.txt$/)
  })

  it('of the built desk are served, hashed ones for ever, and nothing beside them', async () => {
    const web = mkdtempSync(join(tmpdir(), 'isnad-web-'))
    mkdirSync(join(web, 'dist', 'assets'), { recursive: true })
    writeFileSync(join(web, 'dist', 'index.html'), '<!doctype html><title>desk</title>')
    writeFileSync(join(web, 'dist', 'assets', 'a-1234.js'), '1')
    writeFileSync(join(web, 'secret.json'), '{}')
    const server = await running({}, undefined, join(web, 'dist'))
    const asset = await server.ask('/assets/a-1234.js')
    expect([asset.status, asset.headers.get('content-type'), asset.headers.get('cache-control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
    const encoded = async (accepted: string): Promise<readonly (string | null)[]> => {
      const { headers } = await server.ask('/assets/a-1234.js', { headers: { 'accept-encoding': accepted } })
      return [headers.get('content-encoding'), headers.get('vary')]
    }
    expect(await encoded('br;q=1, gzip')).toEqual(['gzip', 'accept-encoding'])
    for (const without of ['identity', 'gzip;q=0']) expect(await encoded(without)).toEqual([null, 'accept-encoding'])
    for (const path of ['/', '/claims', '/claims/abc?x=1', '/ar/timeline']) {
      const page = await server.ask(path)
      expect([path, page.status, await page.text()]).toEqual([path, 200, '<!doctype html><title>desk</title>'])
    }
    expect((await server.ask('/assets/none.js')).status).toBe(404)
    for (const path of ['/..%2Fsecret.json', '/%2e%2e/secret.json', '/assets/..%2f..%2fsecret.json', '/%00.js', '/%E0%A4%A'])
      expect([path, (await raw(server.base, path, { host: 'localhost' })).body.includes('{}')]).toEqual([path, false])
    await server.close()
    rmSync(web, { recursive: true, force: true })
  }, 30_000)
})
