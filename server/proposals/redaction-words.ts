/** Ends of names of streets that are no ends of names of towns. */
const STREETS =
  'straat|str\\.|laan|weg|plein|gracht|kade|singel|steeg|plantsoen|dreef|boulevard|allee|pad|baan|gaarde|passage|promenade';
/** Ends of names of streets, and of towns too: Moerdijk 10-16 may be an hour. */
const STREETS_OR_TOWNS = 'park|hof|markt|dijk|erf|wal|rak|brink|kamp';
const ALONE = 'Markt|Plein|Dijk|Brink|Singel|Laan|Hof|Park|Weg|Kade|Steeg';
/** A number with something behind it that is counted is no house. */
const NO_HOUSE = String.raw`(?![\d:]|\.\d|\s?(?:uur|u\b|minuten|min\b|meter|km|keer|dagen|weken|jaar|personen|mensen|euro|tot|t\/m|am\b|pm\b))`;
const LETTER = String.raw`(?:\s?[a-zA-Z](?![\p{L}\d]))?`;
const NUMBER = String.raw`\d{1,5}(?:\s?-\s?\d{1,4}(?![\d.:]))?${LETTER}${NO_HOUSE}`;
const NUMBER_ALONE = String.raw`\d{1,5}${LETTER}(?!\s?-\s?\d)${NO_HOUSE}`;
const NR = String.raw`\s*,?\s*(?:nummer|nr\.?|no\.?)?\s*`;
const PARTICLES = "van|de|der|den|het|ten|ter|'t|in|op|aan";
const CAPITALISED = String.raw`\p{Lu}[\p{L}.'’-]*`;

/** A street and a house number. */
export const STREET = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:(?:${CAPITALISED}|(?:${PARTICLES}))\s+){0,4}`,
    '(?:',
    String.raw`(?:[\p{L}.'’-]*\p{L}(?:${STREETS})|(?:${ALONE})(?:\s+(?:(?:${PARTICLES})\s+){1,2}${CAPITALISED}(?:\s+${CAPITALISED}){0,2})?)${NR}${NUMBER}`,
    String.raw`|[\p{L}.'’-]*\p{L}(?:${STREETS_OR_TOWNS})${NR}${NUMBER_ALONE}`,
    ')',
    String.raw`|(?<![\p{L}\d])\d{1,5}[a-z]?\s+(?:${CAPITALISED}\s+){1,3}(?:Street|Road|Lane|Avenue|Square)(?!\p{L})`,
  ].join(''),
  'gu',
);

/** A name does not go on after the end of a line. */
const GAP = String.raw`[^\S\n]+`;
const LITTLE = "van|von|de|der|den|het|ten|ter|te|'t|el|al|la|ben|bin|ibn|abu|di|da|do|dos|du";
const MORE_NAMES = String.raw`(?:${GAP}(?:(?:${LITTLE})${GAP}){0,3}\p{Lu}[\p{L}\p{M}'’-]+|${GAP}\p{Lu}\.){0,4}`;
const NAME = String.raw`(?=\p{Lu}[\p{M}'’.]?\p{L}*\p{Ll}|\p{Lu}\.)\p{Lu}[\p{L}\p{M}'’.-]*\p{L}${MORE_NAMES}`;
/** Words after which nobody's name goes on. */
const NO_NAME =
  'niet|geen|een|de|het|echt|onbekend|hier|en|ik|maar|want|of|die|dat|is|was|kom|woon|wil|heb|ben|uit|in|op|bij|met|voor|not|no|a|the|and|from|but|or|i|live|am';
const ANY_NAME = String.raw`(?!(?:${NO_NAME})(?!\p{L}))[\p{L}\p{M}][\p{L}\p{M}'’.-]*(?:(?:${GAP}(?:${LITTLE}))*${GAP}(?!(?:${NO_NAME})(?!\p{L}))[\p{L}\p{M}'’-]+)?${MORE_NAMES}`;
const KIN =
  'vrouw|man|zoon|zoontje|dochter|dochtertje|moeder|vader|broer|broertje|zus|zusje|oma|opa|tante|oom|nicht|neef|partner|vriend|vriendin|buurman|buurvrouw|kind|begeleider|begeleidster|coach|hulpverlener|behandelaar|psycholoog|huisarts|collega|ex';
const KIN_EN = 'wife|husband|son|daughter|mother|father|brother|sister|friend|partner|neighbour';

/** Before a word with a capital that is then a name, unless a sentence begins there. */
const BEFORE_CAPITAL = [
  ...['ik ben', 'dit is', "i'm", 'i am', 'this is'],
  `(?:mijn|zijn|haar|onze|m'n|de) (?:${KIN})(?: heet)?`,
  `my (?:${KIN_EN})(?: is called)?`,
  '(?:groet(?:en|jes)?|m\\.?v\\.?g\\.?|regards|hoogachtend|liefs)(?: van)?,?',
  'vraag naar|bel|spreek|contactpersoon(?: is)?:?|namens',
].join('|');
const TITLES = 'mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|de heer|dokter|dr\\.?|mr\\.?|mrs\\.?|ms\\.?';
const NEW_SENTENCE = String.raw`(?!(?:De|Het|Een|Wij|Ik|Er|Op|In|The|We)\s)`;
export const NAME_CUES = new RegExp(
  String.raw`(?<![\p{L}\d])((?:${eitherCase(TITLES)})\s+|(?:${eitherCase(BEFORE_CAPITAL)})\s+${NEW_SENTENCE})${NAME}`,
  'gu',
);

const BEFORE_ANY = [
  String.raw`m(?:ijn|'n)\s+(?:volledige\s+)?(?:voor|achter|roep)?naam\s*(?:is|:|=)`,
  String.raw`(?:voor|achter)?naam\s*[:=]|(?:ik|hij|zij|ze)\s+heet`,
  String.raw`my\s+(?:full\s+|first\s+|last\s+)?name\s*(?:is|:)|name\s*:|(?:they\s+)?call\s+me`,
].join('|');
/** Before a name whatever its letters are. */
export const NAME_CUES_ANY_CASE = new RegExp(
  String.raw`(?<![\p{L}\d])((?:${eitherCase(BEFORE_ANY)}|اسمي|إسمي|الاسم\s*:)\s*)(?<![\p{L}])${ANY_NAME}`,
  'gu',
);

/** The same pattern for small letters and capitals, where the flag would be for names as well. */
function eitherCase(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** In small letters without marks, as a text is folded before it is looked up. */
export const SAFETY_WORDS = new RegExp(
  [
    // Dutch
    'zelfmoord|zelfdoding|suicid|zelfbeschadig|automutil|zelfverwonding',
    "dood ?wil|wil(?:de|len)? (?:\\p{L}+ )?dood|niet meer (?:leven|verder leven)|(?:einde|eind) aan (?:mijn|zijn|haar|hun|m'n) leven|van kant maken|snijd?t? (?:mezelf|zichzelf|me)",
    'mishandel|geweld|geslagen|(?:slaat|sloeg|schopt|schopte|trapt) (?:me|mij|ons|hem|haar|iemand|mensen|bezoekers)|in elkaar geslagen',
    'misbruik|aanrand|verkracht|ontucht|ongewenste? (?:intimiteit|aanraking)|grensoverschrijd|zat aan (?:mij|me|haar|hem)|betast',
    'bedreig|dreigt|dreigde|dreigement|intimid|stalk|chanteer|chantage|uitgebuit|uitbuiting|mensenhandel|loverboy|opgesloten|gedwongen',
    'gevaar|onveilig|(?:niet|nooit|geen) (?:\\p{L}+ )?veilig|in nood|(?<!\\p{L})(?:wapens?|pistool|mes|steekpartij|neergestoken)(?!\\p{L})|vermoord|moord',
    'bang voor (?:hem|haar|hen|mijn|de begeleid|een (?:begeleid|vrijwillig|medewerk))',
    // English
    'self.?harm|(?:kill|hurt|cut|harm)(?:ing|ed)? (?:my|him|her|them|your)sel|want(?:s|ed)? to die|end (?:my|his|her|their) life|(?<!\\p{L})(?:kill|murder|rape|raped|abus|assault|violen|threat|harass|molest|danger|unsafe|weapon|stabb)|(?<!\\p{L})(?:gun|knife)(?!\\p{L})|not (?:feel )?safe|(?:hit|hits|beat|beats|beaten|touched) (?:me|us|him|her|people)',
    // Arabic, without vowel signs
    'انتحار|انتحر|اقتل نفسي|أقتل نفسي|إنهاء حياتي|أريد أن أموت|عنف|خطر|تهديد|هددني|يهدد|اغتصاب|اغتصب|تحرش|اعتداء|إيذاء|ضربني|يضرب|ضرب|غير امن|غير آمن|ليس آمن|لست آمن|لا أشعر بالأمان|سلاح|سكين|قتل|إساءة',
  ]
    .join('|')
    // Folding takes the marks off letters of Arabic too.
    .normalize('NFD')
    .replace(/\p{M}/gu, ''),
  'u',
);
