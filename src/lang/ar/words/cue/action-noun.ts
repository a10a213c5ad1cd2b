// Action nouns by shape: a folded stem that is built like a masdar («تزويد», «إطلاق», «استخدام», «مشاركة»).

const SHAPES: readonly RegExp[] = [
  /^ت[^ا].ي.$/u, // تفعيل: تزويد
  /^ت[^اوي].ا.$/u, // تفعال: تكرار
  /^ت..ي[هت]$/u, // تفعلة: تعبئة, تسوية
  /^ت.ا.[ليمنردبقفعكسحجطصهزشضتذغخ]$/u, // تفاعل: تعاون
  /^ا[^ل]ا?.ا[^اه]$/u, // إفعال: إرسال
  /^ا[^ل]..ا[^اه]$/u, // افتعال, انفعال: انتهاك
  /^است..?ا[^اه]$/u, // استفعال: استخدام
  /^ا.ا.[هت]$/u, // إفالة: إعادة
  /^است.ا.[هت]$/u, // استفالة: استعادة
  /^م.ا..[هت]$/u, // مفاعلة: مشاركة
  /^اجرا$|^اجراء$|^الغاء$|^انهاء$|^بناء$|^لقاء$|^ايواء$|^اعطاء$|^استيلاء$|^انشاء$|^استدعاء$|^اخلاء$|^ابقاء$/u,
]

/** Whether the folded `stem` (no article, no suffix) has the shape of an action noun. */
export function looksLikeAction(stem: string): boolean {
  if (stem.length < 4 || stem.length > 8) return false
  return SHAPES.some((shape) => shape.test(stem))
}
