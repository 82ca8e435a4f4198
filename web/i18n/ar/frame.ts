import type { frame as original } from '../nl/frame.js';

/** What stands around every page, and the pages for when something is not there. */
export const frame: Record<keyof typeof original, string> = {
  'site.name': 'Zelfregiekaart',
  'site.titleOf': '{page} - Zelfregiekaart',
  'site.skip': 'الانتقال إلى المحتوى',
  'site.home': 'Zelfregiekaart، إلى الصفحة الأولى',

  'languages.label': 'اللغة',
  'loading.text': 'لحظة من فضلك. ستظهر الصفحة بعد قليل.',
  'loading.failed': 'هذه الصفحة لا تعمل الآن. حاول مرة أخرى لاحقًا.',
  'loading.page': 'ستظهر الصفحة بعد قليل',
  'offline.now': 'لا يوجد اتصال بالإنترنت الآن. هذه القائمة بتاريخ {date}.',
  'offline.unsure': 'لا يمكننا الآن التحقق من أن هذه القائمة جديدة. تاريخ القائمة {date}.',
  'offline.old': 'هذه القائمة بتاريخ {date}. لا يمكننا القول إن كان مكان ما مفتوحًا.',
  'update.ready': 'توجد نسخة جديدة من هذا الموقع.',
  'update.load': 'تحميل النسخة الجديدة',

  'help.region': 'مساعدة في حالة الطوارئ',
  'help.title': 'هل تحتاج إلى مساعدة الآن؟',
  'help.call': 'اتصل بالرقم {number}',
  'help.more': 'مساعدة أخرى',
  'help.or': 'أو',
  'help.chat': 'يمكن الدردشة على {site}',
  'help.again': 'هل تحتاج إلى مساعدة الآن؟',

  'leave.link': 'مغادرة هذا الموقع بسرعة',
  'leave.note': 'تنبيه: هذا لا يمسح سجل التصفح.',
  'leave.opens': 'يفتح موقع الطقس KNMI.',

  'footer.label': 'عن هذا الموقع',
  'footer.about':
    'في هذه الخريطة أماكن أنشأها أناس عرفوا أوقاتًا صعبة، من أجل أناس مثلهم. كلمة zelfregie تعني التوجيه الذاتي: أنت تختار ما يساعدك.',
  'footer.list': 'كل الأماكن',
  'footer.sources': 'من أين تأتي هذه المعلومات؟',
  'footer.privacy': 'ما نحتفظ به عنك',
  'footer.accessibility': 'سهولة الاستخدام للجميع',
  'footer.coverage': 'التغطية حسب البلدية (بالهولندية)',
  'footer.refer': 'للأطباء الذين يحيلون (بالهولندية)',
  'footer.openData': 'البيانات المفتوحة (بالإنجليزية)',
  'footer.published': 'هذه القائمة بتاريخ {date}.',

  'missing.title': 'هذه الصفحة غير موجودة',
  'missing.text': 'تأكد من أن العنوان صحيح. أو ابحث هنا عن مكان.',
  'missing.initiativeTitle': 'لا نعرف هذا المكان',
  'missing.initiativeText': 'ربما تغيّر الاسم. ابحث هنا بالرمز البريدي أو اسم البلدة.',
  'gone.title': 'لم يعد هذا المكان على الخريطة',
  'gone.text': 'أُزيلت الصفحة. ابحث هنا عن مكان آخر.',
  'error.title': 'حدث خطأ لدينا',
  'error.text': 'هذا ليس بسببك. حاول مرة أخرى بعد بضع دقائق.',
  'error.back': 'إلى الصفحة الأولى',
  'unavailable.title': 'القائمة غير متاحة الآن',
  'unavailable.text': 'لا يمكننا عرض الأماكن الآن. حاول مرة أخرى بعد قليل.',
};
