// The pages around a reading: the list of a dossier with its paste form, and the page of a failure.

import { escaped } from '../export/escape-html.ts'
import { readingStyle } from '../export/reading-style.ts'
import type { Reading } from '../model/reading.ts'

/** One row of the list. */
export interface Listed {
  readonly file: string
  readonly note?: string
  readonly reading: Reading
}

/** The list of everything read, with a form to read another text. */
export function listPage(name: string, readings: readonly Listed[]): string {
  const rows = readings.map(({ reading, note }, i) => {
    const { article, annotations } = reading
    const claims = annotations.filter((a) => a.kind === 'attribution')
    const deepest = claims.reduce((n, a) => Math.max(n, a.nested.length), 0)
    return [
      `<tr><td><a href="/articles/${i + 1}"><bdi>${escaped(article.title ?? article.id)}</bdi></a>${note === undefined ? '' : `<br><small><bdi>${escaped(note)}</bdi></small>`}</td>`,
      `<td><bdi>${escaped(article.outlet ?? '')}</bdi></td><td dir="ltr">${escaped(article.published ?? '')}</td>`,
      `<td class="n">${claims.length}</td><td class="n">${deepest}</td><td class="n">${claims.filter((a) => a.act === 'deny').length}</td></tr>`,
    ].join('')
  })
  return framed(name, [
    `<h1><bdi>${escaped(name)}</bdi></h1>`,
    '<table><thead><tr><th>المادة · article</th><th>المنبر · outlet</th><th>النشر · published</th><th class="n">إسناد · claims</th><th class="n">أطول سلسلة · longest chain</th><th class="n">نفي · denials</th></tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table>`,
    '<h2>اقرأ نصاً آخر · Read another text</h2>',
    '<form method="post" action="/read"><textarea name="text" dir="auto" required aria-label="text of the article"></textarea>',
    '<p><label>تاريخ النشر · published <input type="date" name="published"></label><label>المنبر · outlet <input name="outlet" dir="auto"></label><button>اقرأ · Read</button></p></form>',
  ])
}

/** Says what was wrong and what to do. */
export function failurePage(message: string, remedy: string): string {
  return framed('Isnad', [
    `<div class="failure" dir="ltr"><p><strong>${escaped(message)}</strong></p><p>${escaped(remedy)}</p></div>`,
    '<p><a href="/">إسناد · Isnad</a></p>',
  ])
}

function framed(title: string, body: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${readingStyle}</style></head>`,
    `<body>${body.join('\n')}</body></html>`,
    '',
  ].join('\n')
}
