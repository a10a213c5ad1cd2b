// What the article tests share: reads a text and shows its blocks as «role: text» lines.

import { readArticle } from '../../src/article/index.ts'
import { arabic } from '../../src/lang/ar/index.ts'
import { english } from '../../src/lang/en/index.ts'
import type { Language } from '../../src/lang/language.ts'
import type { Article } from '../../src/model/article.ts'
import type { Page, ReadOptions } from '../../src/model/page.ts'
import { foldTable, sharedFold, type FoldTable } from '../../src/text/index.ts'

export const languages: readonly Language[] = [arabic, english]
export const table: FoldTable = foldTable(sharedFold, ...languages.map((language) => language.fold))

/** The article that a plain text holds. */
export function articleOf(text: string, options: ReadOptions = {}, page: Partial<Page> = {}): Article {
  return readArticle({ text, format: 'text', encoding: 'utf-8', ...page }, options, languages, table).article
}

/** The role of each line that is not blank. */
export function rolesOf(text: string, options: ReadOptions = {}): string[] {
  return rolesIn(articleOf(text, options))
}

/** The role of each line of an article's text that is not blank. */
export function rolesIn(article: Article): string[] {
  const roles: string[] = []
  let at = 0
  for (const line of article.text.split('\n')) {
    const start = at
    if (line.trim() !== '') roles.push(article.blocks.find((block) => block.start <= start && start < block.end)?.role ?? 'none')
    at += line.length + 1
  }
  return roles
}

/** A paragraph of our own that reads on its own. */
export const PARAGRAPH = 'أعلنت هيئة السكك الحديدية أن القطار الليلي سيعود إلى الخدمة بعد أعمال صيانة استمرت ثلاثة أشهر في المحطة القديمة.'
export const MORE = 'وقال مدير الهيئة إن الركاب لن يدفعوا أي زيادة في أسعار التذاكر حتى نهاية فصل الشتاء على أقل تقدير.'
export const THIRD = 'ولم توضح الهيئة ما إذا كانت الخطوط الجبلية ستعمل في موعدها رغم الثلوج التي تراكمت خلال الأيام الأخيرة.'
export const PROSE = 'The railway said the night train would run again after three months of repairs at the old station near the harbour.'
export const PROSE_TOO =
  'Its director, Ada Thorne, said that fares would not rise before the end of the winter, and that a second train was planned.'
