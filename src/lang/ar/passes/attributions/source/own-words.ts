// Own words: texts by which the last speaker goes on to speak: «وأضاف البيان», «بحسب التصريح».

/** Folded head nouns of such texts. */
export const OWN_WORDS: ReadonlySet<string> = new Set(['بيان', 'تقرير', 'دراسه', 'رساله', 'تصريح', 'منشور', 'تغريده', 'مقال', 'برقيه'])
