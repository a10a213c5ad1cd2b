// Marks: what an element's tag, class and attributes say of the text in it.

import type { BlockRole } from '../../model/article.ts'

/** Tags whose content nobody sees. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'math',
  'head',
  'map',
  'datalist',
  'dialog',
])

/** Tags that end a line before and after themselves. */
export const BLOCK: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'button',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'label',
  'legend',
  'li',
  'main',
  'nav',
  'ol',
  'option',
  'p',
  'pre',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'time',
  'tr',
  'ul',
])

const TAGS: Readonly<Record<string, BlockRole>> = {
  nav: 'boilerplate',
  aside: 'related',
  footer: 'boilerplate',
  form: 'boilerplate',
  button: 'boilerplate',
  select: 'boilerplate',
  label: 'boilerplate',
  option: 'boilerplate',
  menu: 'boilerplate',
  figcaption: 'caption',
  h1: 'title',
  time: 'dateline',
}

/** Words of class names and ids, and what they make of their element; the first that matches counts. */
const CLASSES: readonly (readonly [role: BlockRole, word: RegExp])[] = [
  [
    'related',
    /^(?:related|recommend(?:ed|ations?)?|also|readalso|readmore|mostread|trending|teasers?|promo|latest|outbrain|taboola|suggest(?:ed|ions?)?|more(?:news|stories|articles|posts)|seealso|similar|linked|prevnext|nextpost|upnext|popular)$/u,
  ],
  ['keywords', /^(?:tags?|keywords?|hashtags?|topics?|taglist|labels)$/u],
  ['caption', /^(?:caption|figcaption|imgcaption|imagecaption|photocaption|credit|photocredit|imagecredit|mediacaption)$/u],
  [
    'boilerplate',
    /^(?:share|sharing|social|addthis|sharethis|sharebar|breadcrumbs?|comments?|disqus|newsletter|subscribe|subscription|cookies?|consent|gdpr|advert|advertisement|ads?|adslot|banner|sponsored|toolbar|tools|print|menu|navbar|navigation|sidebar|masthead|sitefooter|footer|copyright|pagination|pager|login|modal|popup|rating|ratings|readingtime|readtime|follow|ticker|topbar|skip|visuallyhidden|sronly|screenreader|editors|player|video|notification|app|font|fontsize)$/u,
  ],
  ['byline', /^(?:byline|author|authors|authorname|writer|reporter|contributor|by)$/u],
  [
    'dateline',
    /^(?:date|pubdate|published|publishdate|publisheddate|postdate|timestamp|datetime|articledate|entrydate|updated|dateline|time|publishedon)$/u,
  ],
]

/** The role that an element gives all text inside it, or none. */
export function markOf(element: Element): BlockRole | undefined {
  const tag = TAGS[element.localName]
  if (tag !== undefined) return tag
  const role = element.getAttribute('role')
  if (role === 'navigation' || role === 'banner' || role === 'contentinfo' || role === 'search' || role === 'dialog' || role === 'menu')
    return 'boilerplate'
  if (role === 'complementary') return 'related'
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim()
  if (name === '' || name.length > 400 || CONTAINERS.has(element.localName)) return undefined
  const words = wordsOf(name)
  for (const [mark, word] of CLASSES) if (words.some((one) => word.test(one))) return mark
  return undefined
}

/** Elements that hold whole pages: a class on them says nothing of their text. */
const CONTAINERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

/** «relatedPosts--inline article_tags» → related, posts, relatedposts, inline, article, tags, articletags. */
function wordsOf(name: string): string[] {
  return name
    .split(/\s+/u)
    .slice(0, 12)
    .flatMap((one) => {
      const parts = one
        .replace(/([a-z])([A-Z])/gu, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/u)
        .filter((part) => part !== '')
      return parts.length > 1 && parts.length < 5 ? [...parts, parts.join('')] : parts
    })
}

/** Whether the element is there and not shown. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(style.slice(0, 400))
}
