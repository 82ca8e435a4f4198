import type { Locale } from './locales.js';
import type {
  AccessFlag,
  AccessibilityFlag,
  AddressVisibility,
  CriterionLevel,
  FieldGroup,
  InitiativeTypeCode,
  LegalPosition,
  LifecycleStatus,
  NetworkStatus,
  OfferingKind,
  OrganisationRole,
  Precision,
  Premises,
  Reach,
  TargetGroupCode,
  YesNoUnknown,
} from './vocabulary.js';

type Translated = Record<Locale, string>;
/** Every code of a word list has a label in every language, or this does not compile. */
type LabelsOf<Code extends string> = Record<Code, Translated>;

const words = (nl: string, en: string, ar: string): Translated => ({ nl, en, ar });

/**
 * A name that people may meet on a door or a leaflet stands first; what it means follows, because
 * nobody can be expected to know it.
 */
const initiativeType: LabelsOf<InitiativeTypeCode> = {
  herstelacademie: words(
    'Herstelacademie: leren van elkaar',
    'Recovery academy: learning from each other',
    'أكاديمية التعافي: نتعلّم من بعضنا',
  ),
  zelfregiecentrum: words(
    'Zelfregiecentrum: zelf kiezen wat u helpt',
    'Self-direction centre: you choose what helps you',
    'مركز التوجيه الذاتي: أنت تختار ما يساعدك',
  ),
  'recovery-college': words(
    'Recovery college: leren van elkaar',
    'Recovery college: learning from each other',
    'كلية التعافي: نتعلّم من بعضنا',
  ),
  herstelhuis: words(
    'Herstelhuis: een huis om verder te komen',
    'Recovery house: a house to find your way again',
    'بيت التعافي: بيت تستعيد فيه طريقك',
  ),
  herstelwerkplaats: words(
    'Herstelwerkplaats: samen aan herstel werken',
    'Recovery workshop: working on recovery together',
    'ورشة التعافي: نعمل معًا على التعافي',
  ),
  herstelruimte: words(
    'Herstelruimte: ervaringen delen',
    'Recovery space: sharing experiences',
    'مساحة التعافي: نتبادل التجارب',
  ),
  kiemuur: words(
    'Kiemuur: elke week samen in de wijk',
    'Kiemuur: meeting every week in the neighbourhood',
    'Kiemuur: لقاء كل أسبوع في الحي',
  ),
  respijthuis: words(
    'Respijthuis: even logeren en op adem komen',
    'Respite house: stay for a while and catch your breath',
    'بيت الراحة: إقامة قصيرة لالتقاط الأنفاس',
  ),
  'door-en-voor': words(
    'Door en voor mensen die het zelf kennen',
    'By and for people who know it themselves',
    'من أجل الناس وبأيدي من عاشوا التجربة',
  ),
  inloop: words(
    'Inloop: binnenkomen en mensen ontmoeten',
    'Drop-in: come in and meet people',
    'مكان مفتوح: ادخل والتقِ بالناس',
  ),
  online: words('Online: contact via internet', 'Online: contact by internet', 'عبر الإنترنت'),
  other: words('Andere plek', 'Another kind of place', 'مكان من نوع آخر'),
};

const targetGroup: LabelsOf<TargetGroupCode> = {
  everyone: words('Iedereen', 'Everyone', 'الجميع'),
  'young-people': words('Jongeren', 'Young people', 'الشباب'),
  relatives: words('Familie en vrienden', 'Family and friends', 'العائلة والأصدقاء'),
  parents: words('Ouders', 'Parents', 'الآباء والأمهات'),
  women: words('Vrouwen', 'Women', 'النساء'),
  men: words('Mannen', 'Men', 'الرجال'),
  newcomers: words('Nieuw in Nederland', 'New in the Netherlands', 'الوافدون الجدد إلى هولندا'),
  homeless: words('Mensen zonder huis', 'People without a home', 'من لا مسكن لهم'),
  'older-people': words('Ouderen', 'Older people', 'كبار السن'),
  lgbtqi: words('Lhbtqi+', 'LGBTQI+', 'مجتمع الميم'),
};

const offeringKind: LabelsOf<OfferingKind> = {
  'walk-in': words('Inloop', 'Drop-in', 'استقبال بلا موعد'),
  activity: words('Activiteit', 'Activity', 'نشاط'),
  course: words('Cursus', 'Course', 'دورة'),
  group: words('Groep', 'Group', 'مجموعة'),
  respite: words('Logeren', 'Staying over', 'إقامة قصيرة'),
  'consultation-hour': words('Spreekuur', 'Consultation hour', 'ساعة استشارة'),
  meal: words('Samen eten', 'Eating together', 'وجبة مشتركة'),
  support: words('Steun', 'Support', 'دعم'),
  'training-peer-support': words(
    'Leren om anderen te steunen',
    'Learning to support others',
    'تعلّم دعم الآخرين',
  ),
  work: words('Werken', 'Work', 'عمل'),
  'phone-line': words('Praten via de telefoon', 'Talking by phone', 'محادثة هاتفية'),
  online: words('Online', 'Online', 'عبر الإنترنت'),
  advocacy: words('Opkomen voor elkaar', 'Speaking up for each other', 'الدفاع عن بعضنا'),
  information: words('Informatie', 'Information', 'معلومات'),
  other: words('Iets anders', 'Something else', 'شيء آخر'),
};

const networkStatus: LabelsOf<NetworkStatus> = {
  IN_NETWORK: words('Hoort bij het netwerk', 'Part of the network', 'جزء من الشبكة'),
  GROWING: words('Groeit naar het netwerk toe', 'Growing into the network', 'ينمو نحو الشبكة'),
  OTHER: words('Hoort niet bij het netwerk', 'Not part of the network', 'ليس جزءًا من الشبكة'),
  UNKNOWN: words('Dat weten wij niet', 'We do not know', 'لا نعرف'),
};

const lifecycle: LabelsOf<LifecycleStatus> = {
  PLANNED: words('Gepland', 'Planned', 'مخطط له'),
  OPEN: words('Bestaat', 'Exists', 'قائم'),
  TEMPORARILY_CLOSED: words('Tijdelijk dicht', 'Closed for now', 'مغلق مؤقتًا'),
  CLOSED: words('Gestopt', 'Ended', 'توقّف'),
};

const legalPosition: LabelsOf<LegalPosition> = {
  INDEPENDENT: words('Staat op zichzelf', 'Stands on its own', 'مستقل'),
  PART_OF_INSTITUTION: words(
    'Hoort bij een grotere organisatie',
    'Part of a larger organisation',
    'جزء من مؤسسة أكبر',
  ),
  PARTNERSHIP: words('Van meer organisaties samen', 'Run by organisations together', 'شراكة'),
  UNKNOWN: words('Dat weten wij niet', 'We do not know', 'لا نعرف'),
};

const reach: LabelsOf<Reach> = {
  LOCAL: words('De buurt of de stad', 'The neighbourhood or town', 'الحي أو المدينة'),
  REGIONAL: words('De regio', 'The region', 'المنطقة'),
  NATIONAL: words('Heel Nederland', 'The whole of the Netherlands', 'هولندا كلها'),
  ONLINE: words('Via internet', 'By internet', 'عبر الإنترنت'),
};

const premises: LabelsOf<Premises> = {
  OWN: words('Een eigen gebouw of ruimte', 'A building or room of its own', 'مبنى أو مكان خاص به'),
  HOSTED: words('Te gast in een ander gebouw', 'Guest in another building', 'ضيف في مبنى آخر'),
  MOBILE: words('Op wisselende plekken', 'In changing places', 'في أماكن متغيّرة'),
  NONE: words('Geen gebouw', 'No building', 'بلا مبنى'),
  UNKNOWN: words('Dat weten wij niet', 'We do not know', 'لا نعرف'),
};

const precision: LabelsOf<Precision> = {
  ADDRESS: words('Het adres is bekend', 'The address is known', 'العنوان معروف'),
  POSTCODE: words(
    'Alleen de postcode is bekend',
    'Only the postcode is known',
    'الرمز البريدي فقط معروف',
  ),
  PLACE: words('Alleen de plaats is bekend', 'Only the town is known', 'البلدة فقط معروفة'),
  MUNICIPALITY: words(
    'Alleen de gemeente is bekend',
    'Only the municipality is known',
    'البلدية فقط معروفة',
  ),
  NONE: words('Waar het is, weten wij niet', 'We do not know where it is', 'لا نعرف أين يقع'),
};

const addressVisibility: LabelsOf<AddressVisibility> = {
  PUBLIC: words('Het adres is openbaar', 'The address is public', 'العنوان معلن'),
  HIDDEN: words('Het adres is niet openbaar', 'The address is not public', 'العنوان غير معلن'),
};

const organisationRole: LabelsOf<OrganisationRole> = {
  OPERATES: words('Organiseert deze plek', 'Runs it from day to day', 'يديره يوميًا'),
  PARTNER: words('Doet mee', 'Takes part', 'شريك'),
  PARENT: words(
    'De organisatie waar het bij hoort',
    'The organisation it is part of',
    'المؤسسة الأم',
  ),
  COMMISSIONS: words(
    'Betaalt of geeft de opdracht',
    'Pays for it or asked for it',
    'يموّله أو كلّف به',
  ),
};

const criterionLevel: LabelsOf<CriterionLevel> = {
  NOT_YET: words('Nog niet aan de orde', 'Not yet relevant', 'لم يحن وقته بعد'),
  DEVELOPING: words('In ontwikkeling', 'Developing', 'قيد التطوير'),
  WELL_UNDERWAY: words('Goed op weg', 'Well underway', 'على الطريق الصحيح'),
  LARGELY_MET: words('Grotendeels voldaan', 'Largely met', 'متحقق إلى حد كبير'),
  FULLY_MET: words('Volledig voldaan', 'Fully met', 'متحقق بالكامل'),
};

const accessFlag: LabelsOf<AccessFlag> = {
  walkInWithoutAppointment: words(
    'Binnenlopen zonder afspraak',
    'Walk in without an appointment',
    'الدخول بلا موعد',
  ),
  noReferral: words('Geen verwijzing nodig', 'No referral needed', 'لا حاجة إلى إحالة'),
  noIndication: words(
    'Geen toestemming van de gemeente nodig',
    'No permission from the municipality needed',
    'لا حاجة إلى موافقة البلدية',
  ),
  free: words('Gratis', 'Free of charge', 'مجاني'),
  ownContribution: words('U betaalt zelf iets', 'You pay something yourself', 'تدفع مبلغًا بنفسك'),
  ageLimit: words('Alleen voor een leeftijd', 'Only for a certain age', 'لعمر معيّن فقط'),
  groupLimit: words('Alleen voor een groep', 'Only for a certain group', 'لمجموعة معيّنة فقط'),
  residenceRequired: words(
    'Alleen voor mensen die er wonen',
    'Only for people who live there',
    'لسكان المنطقة فقط',
  ),
  someoneMeetsYou: words('Iemand ontvangt u', 'Someone meets you', 'شخص يستقبلك'),
  mayBringSomeone: words('U mag iemand meenemen', 'You may bring someone', 'يمكنك اصطحاب شخص'),
  meetBeforehand: words(
    'U kunt eerst kennismaken',
    'You can meet beforehand',
    'يمكن التعارف مسبقًا',
  ),
  theyComeToYou: words('Ze komen ook naar u toe', 'They also come to you', 'يأتون إليك أيضًا'),
};

const accessibilityFlag: LabelsOf<AccessibilityFlag> = {
  stepFree: words('Zonder drempels of trappen', 'Step-free', 'بلا درجات أو عتبات'),
  accessibleToilet: words(
    'Toilet voor een rolstoel',
    'Wheelchair toilet',
    'مرحاض للكراسي المتحركة',
  ),
  publicTransport: words(
    'Bus, tram of trein dichtbij',
    'Bus, tram or train nearby',
    'مواصلات عامة قريبة',
  ),
};

const fieldGroup: LabelsOf<FieldGroup> = {
  existence: words('Dat deze plek bestaat', 'That this place exists', 'أن هذا المكان موجود'),
  'opening-hours': words('De openingstijden', 'The opening hours', 'أوقات الفتح'),
  address: words('Het adres', 'The address', 'العنوان'),
  contact: words('Telefoon, mail en website', 'Phone, mail and website', 'الهاتف والبريد والموقع'),
  access: words('Wie welkom is', 'Who is welcome', 'من المرحّب بهم'),
  description: words('De beschrijving', 'The description', 'الوصف'),
  offerings: words('Wat er te doen is', 'What is on', 'ما الذي يُقدَّم'),
};

const yesNoUnknown: LabelsOf<YesNoUnknown> = {
  YES: words('Ja', 'Yes', 'نعم'),
  NO: words('Nee', 'No', 'لا'),
  UNKNOWN: words('Dat weten wij niet', 'We do not know', 'لا نعرف'),
};

const LABELS = {
  initiativeType,
  targetGroup,
  offeringKind,
  networkStatus,
  lifecycle,
  legalPosition,
  reach,
  premises,
  precision,
  addressVisibility,
  organisationRole,
  criterionLevel,
  accessFlag,
  accessibilityFlag,
  fieldGroup,
  yesNoUnknown,
};

export type Vocabulary = keyof typeof LABELS;
export type CodeOf<V extends Vocabulary> = keyof (typeof LABELS)[V] & string;

/**
 * What a reader sees for a code of the register.
 *
 * @param vocabulary the word list the code belongs to, singular: `initiativeType`, `accessFlag` …
 * @param code a code of that list (`server/initiatives/vocabulary.ts`)
 * @param locale `nl`, `en` or `ar`
 */
export function label<V extends Vocabulary>(
  vocabulary: V,
  code: CodeOf<V>,
  locale: Locale,
): string {
  const list: Record<string, Translated> = LABELS[vocabulary];
  const found = list[code];
  if (!found) throw new Error(`No label for ${vocabulary} "${code}"`);
  return found[locale];
}

/** All word lists and their codes, in the order in which a page would show them. */
export function vocabularies(): { vocabulary: Vocabulary; codes: string[] }[] {
  return (Object.keys(LABELS) as Vocabulary[]).map((vocabulary) => ({
    vocabulary,
    codes: Object.keys(LABELS[vocabulary]),
  }));
}
