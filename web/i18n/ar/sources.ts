import type { sources as original } from '../nl/sources.js';

/** Where everything comes from. */
export const sources: Record<keyof typeof original, string> = {
  'sources.title': 'من أين تأتي هذه المعلومات؟',
  'sources.intro':
    'كل ما في هذا الموقع يأتي من مصادر علنية. تقرأ هنا ما هي هذه المصادر، وكم عمرها.',
  'sources.places': 'الأماكن',
  'sources.placesText':
    'تأتي القائمة من مواقع إلكترونية وصحف ووثائق. عند كل مكان تجد المصدر والسنة.',
  'sources.placesCount':
    '{count, plural, zero {لا توجد مبادرات في القائمة} one {في القائمة مبادرة واحدة} two {في القائمة مبادرتان} few {في القائمة # مبادرات} many {في القائمة # مبادرة} other {في القائمة # مبادرة}}. {confirmed, plural, zero {لم يؤكد أي مكان أوقات الفتح بعد.} one {أكّد مكان واحد أوقات الفتح.} two {أكّد مكانان أوقات الفتح.} few {أكّدت # أماكن أوقات الفتح.} many {أكّد # مكانًا أوقات الفتح.} other {أكّد # مكان أوقات الفتح.}}',
  'sources.published': 'أُعدّت هذه القائمة في {date}.',
  'sources.unknown': 'ما لا نعرفه نتركه مفتوحًا. نحن لا نخمّن.',
  'sources.reference': 'البلدات والرموز البريدية',
  'sources.kind.directory': 'يستخدم هذا الموقع بيانات رسمية عن البلدات والرموز البريدية والبلديات.',
  'sources.kind.official': 'يستخدم هذا الموقع بيانات رسمية مأخوذة من الحكومة.',
  'sources.kind.starter':
    'يستخدم هذا الموقع الآن قائمة بسيطة بأسماء البلدات. ليس فيها كل رمز بريدي.',
  'sources.approximate': 'حدود البلديات هنا ليست دقيقة. لذلك قد تظهر بلدة ضمن بلدية غير بلديتها.',
  'sources.table.name': 'المصدر',
  'sources.table.holder': 'لمن',
  'sources.table.licence': 'الترخيص',
  'sources.table.year': 'السنة',
  'sources.table.usedFor': 'لماذا نستخدمه',
  'sources.noReference': 'لا توجد الآن بيانات محمّلة عن البلدات.',
  'sources.helpLines': 'خطوط المساعدة',
  'sources.helpText': 'الأرقام من هذه المصادر. بجانب كل رقم تجد إن تحققنا منه مع خط المساعدة.',
  'sources.helpNotChecked': 'لم نتحقق منه بعد مع خط المساعدة',
  'sources.helpChecked': 'تحققنا منه في {date}',
  'sources.helpUndated': 'بلا تاريخ',
  'sources.table.line': 'خط المساعدة',
  'sources.table.checked': 'التحقق',
  'sources.openData': 'يمكن تنزيل كل البيانات أيضًا.',
  'sources.made': 'الخط والصور',
  'sources.font':
    'اسم الخط اللاتيني Atkinson Hyperlegible Next. صُنع لمن بصرهم ضعيف. الترخيص: SIL Open Font License.',
  'sources.icons': 'الرموز الصغيرة من Lucide. الترخيص: ISC.',
  'sources.arabicFont': 'اسم الخط العربي Vazirmatn. الترخيص: SIL Open Font License.',
  'sources.ownMap':
    'نصنع الخريطة بأنفسنا من البيانات المذكورة أعلاه. وتُرسم باستخدام MapLibre. الترخيص: BSD.',
  'sources.map':
    'رابط الطريق ينقلك إلى openstreetmap.org. تلك الخريطة ملك للمساهمين في OpenStreetMap.',
};
