// Words that follow names without belonging to them.

/** Epithets and other definite words that follow a name without belonging to it, by their first letters. */
const OUTSIDE: readonly string[] = [
  'التابع', 'المعارض', 'الارهابي', 'المسلح', 'المتشدد', 'المتطرف', 'الحاكم', 'الموالي', 'المدعوم', 'المتمرد', 'المحظور', 'المنافس', 'الرسمي', 'الماضي', 'المقبل', 'الحالي', 'السابق', 'الجديد', 'القادم',
  'اليوم', 'الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت', 'الذي', 'التي', 'الذين', 'الواقع', 'المعروف', 'الملقب', 'المذكور', 'المعني', 'المختص', 'الاخير', 'الان', 'المجاور', 'الحدودي', 'الاستراتيجي', 'القريب',
  'المتحالف', 'المناهض', 'المناوي', 'الممول', 'المملوك', 'المكلف', 'المنعقد', 'المزمع', 'الكبري', 'الثلاثه', 'الاربعه', 'الخمسه', 'نفسه', 'المستقل', 'الغاضب', 'الحكوميه', 'المحليه', 'المحاصر', 'المنكوب', 'الجاري', 'الساحلي', 'الاثري',
]

/** Whether a folded word follows names without belonging to them. */
export function isOutside(form: string): boolean {
  for (const start of OUTSIDE) if (form.startsWith(start) && form.length - start.length <= 3) return true
  return false
}
