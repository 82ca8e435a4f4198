import { label } from '../../initiatives/labels.js';
import type { NetworkStatus, TargetGroupCode } from '../../initiatives/vocabulary.js';
import { ageBandText, type ExplanationWords } from './explanation.js';

const list = new Intl.ListFormat('ar', { type: 'disjunction' });

export const explanationAr: ExplanationWords = {
  withinReach: ({ distanceModel, maxTravelMinutes }, distance) =>
    distanceModel === 'TRAVEL_TIME'
      ? `في المتناول يعني: ${maxTravelMinutes} دقيقة سفر على الأكثر.`
      : `في المتناول يعني: ${distance} كيلومتر على الأكثر.`,
  distance: {
    STRAIGHT: 'المسافات خطوط مستقيمة بالأمتار الكاملة. لا تُحسب الطرق والمياه.',
    AROUND_WATER: 'المسافات خطوط مستقيمة. إذا فصل بين نقطتين كيلومتران من الماء أو أكثر نقيس حوله.',
    TRAVEL_TIME: 'أوقات السفر من مخطِّط طرق، وهي تقديرية.',
  },
  qualifies:
    'يُحسب المكان إذا كان مفتوحًا وله مقر ثابت ويمكن الدخول إليه. وإذا عُرفت بلدته فقط نحسب هذا الشك.',
  hours: ({ minDayPartsPerWeek, minMinutes }) =>
    minDayPartsPerWeek === 0
      ? 'لا يُحسب هنا عدد مرات فتح المكان.'
      : `يجب أن يفتح المكان ${minDayPartsPerWeek} من فترات اليوم في الأسبوع على الأقل. الفترة نحو أربع ساعات. اليوم الذي يقل عن ${minMinutes} دقيقة لا يُحسب.`,
  together: 'جُمعت فترات كل الأماكن التي في المتناول.',
  confirmation: (months) => `لا يُحسب المكان إلا إذا تأكدت معلوماته قبل ${months} شهرًا على الأكثر.`,
  confirmationIgnored: 'انتبه: لم ننظر هنا هل أكّد أحد المعلومات. لذلك لا شيء من هذا مؤكد.',
  forEveryone: 'لا تُحسب الأماكن الخاصة بعمر أو مجموعة. وتُحسب الأماكن لمن بلغ 18 عامًا.',
  forGroups: (codes) =>
    `نظرنا إلى أماكن لهذه المجموعات: ${list.format(codes.map((code) => label('targetGroup', code as TargetGroupCode, 'ar')))}. وتُحسب أيضًا الأماكن المفتوحة للجميع.`,
  networkStatuses: (codes) =>
    `تُحسب فقط الأماكن التي وضعها في الشبكة: ${list.format(codes.map((code) => label('networkStatus', code as NetworkStatus, 'ar')))}.`,
  uncertain:
    'غير مؤكد يعني: ربما يوجد مكان مناسب، لكن شيئًا غير معروف: الأوقات أو التأكيد أو الدخول أو العنوان.',
  whiteSpot:
    'لا تكون البقعة البيضاء مؤكدة إلا إذا راجع أحدٌ البلدية قبل 12 شهرًا على الأكثر. وإلا فهي بقعة بيضاء محتملة.',
  people: (source, year, points) =>
    `أعداد السكان من ${source}، ${year}: ${points} منطقة صغيرة. تُحسب كل منطقة عند نقطة واحدة.`,
  suppressed: (count) => `لا يذكر المصدر عددًا لـ ${count} منطقة، فلا يُحسب فيها أحد هنا.`,
  ageBands: (codes) => `يُحسب فقط السكان من هذه الأعمار: ${codes.map(ageBandText).join('، ')}.`,
  official: 'يقرّب المصدر الأعداد، لذلك يختلف المجموع عن العدد الرسمي للسكان.',
  room: 'السكن في المتناول لا يعني أن الناس يأتون. والتغطية لا تعني وجود متسع.',
  made: (version, published, asOf, divisionYear) =>
    `حُسب ليوم ${asOf} بسجل ${published} (الإصدار ${version}) وبلديات ${divisionYear}.`,
};
