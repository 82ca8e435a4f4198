import type { CriterionLevel } from '../initiatives/vocabulary.js';

/** The ten, by the number they have in the source. */
export const CRITERION_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type CriterionNumber = (typeof CRITERION_NUMBERS)[number];

/** Words about one characteristic (*kenmerk*), in Dutch: plain (B1), "u", at most 15 words a sentence. */
export interface Criterion {
  /** For everybody, as a visitor would say it. */
  title: string;
  /** What it is about. */
  explanation: string;
  /** What each level may look like in practice. No level is better to be at: a profile, not a mark. */
  levels: Readonly<Record<CriterionLevel, string>>;
  /** Two questions that help to tell one's own story. */
  questions: readonly [string, string];
}

/**
 * The ten characteristics, explained in our words. Source: "Handvatten laagdrempelige steunpunten" of the
 * IZA working group, chapter 2; whoever wants the original reads it there.
 */
export const CRITERIA: Readonly<Record<CriterionNumber, Criterion>> = {
  1: {
    title: 'Iedereen kan hier makkelijk naar binnen',
    explanation:
      'Mensen komen binnen zonder verwijzing, diagnose of wachtlijst. Ook wie het zwaar heeft, voelt zich welkom. Dat geldt ook voor familie en vrienden.',
    levels: {
      NOT_YET:
        'Mensen komen nu nog vooral via iemand anders binnen. De deur verder openzetten is iets voor later.',
      DEVELOPING:
        'U probeert uit hoe mensen zonder afspraak kunnen komen. Er is bijvoorbeeld één vaste ochtend per week.',
      WELL_UNDERWAY:
        'De meeste mensen lopen zelf binnen. U merkt wat voor anderen nog moeilijk is, zoals geld of vervoer.',
      LARGELY_MET:
        'Binnenkomen gaat bijna altijd makkelijk. Ook mensen die het zwaar hebben en hun naasten vinden u.',
      FULLY_MET:
        'Iedereen loopt zo binnen en krijgt een warm welkom. U vraagt geregeld wie er nog niet komt, en waarom.',
    },
    questions: [
      'Hoe komt iemand bij u voor het eerst binnen?',
      'Voor wie is de stap nog te groot, en wat helpt dan?',
    ],
  },
  2: {
    title: 'U kunt hier leren en verder komen',
    explanation:
      'Samen koffie drinken hoort erbij. Daarnaast kunnen mensen hier iets leren en groeien. Ieder kiest zelf hoe snel dat gaat.',
    levels: {
      NOT_YET:
        'Samen zijn staat nu voorop. Dat is al veel waard. Leren en groeien komt misschien later.',
      DEVELOPING:
        'De eerste cursus of groep is begonnen, of is bijna zover. U zoekt samen uit wat mensen willen leren.',
      WELL_UNDERWAY:
        'Er is elke maand iets te leren. Een paar bezoekers hebben een nieuwe rol gekregen.',
      LARGELY_MET:
        'Leren hoort bij een gewone week. Veel mensen kunnen vertellen wat er voor hen veranderde.',
      FULLY_MET:
        'Iedereen kan hier elke dag een stap zetten, groot of klein. Wie ooit kwam kijken, leidt nu soms een groep.',
    },
    questions: [
      'Wat heeft iemand hier geleerd of teruggevonden?',
      'Welke rol kreeg iemand die eerst alleen kwam kijken?',
    ],
  },
  3: {
    title: 'Bezoekers en medewerkers maken de plek samen',
    explanation:
      'De plek is van iedereen die er komt. Bezoekers, vrijwilligers en medewerkers denken mee en doen mee. Zij beslissen samen wat er gebeurt.',
    levels: {
      NOT_YET: 'Een kleine groep regelt nu bijna alles. Dat past soms bij het begin van een plek.',
      DEVELOPING: 'Bezoekers geven ideeën door en helpen soms mee. U oefent met samen beslissen.',
      WELL_UNDERWAY:
        'Bezoekers bedenken en organiseren zelf activiteiten. Over grote plannen praten zij vaak mee.',
      LARGELY_MET:
        'Bij de meeste besluiten zitten bezoekers aan tafel. Mensen zeggen: dit is onze plek.',
      FULLY_MET:
        'Plannen, regels en geld bespreekt u met elkaar. Wie nieuw is, kan daar al snel aan meedoen.',
    },
    questions: [
      'Welk idee van een bezoeker is werkelijkheid geworden?',
      'Waarover beslissen bezoekers mee, en waarover nog niet?',
    ],
  },
  4: {
    title: 'Wat u nodig heeft, staat voorop',
    explanation:
      'De plek begint bij wat mensen zelf vragen. Het programma verandert mee met wie er komt.',
    levels: {
      NOT_YET:
        'Het programma ligt nu vast. Vragen wat mensen nodig hebben, kan een volgende stap zijn.',
      DEVELOPING:
        'U vraagt af en toe wat mensen nodig hebben. Daar kwam al een eerste activiteit uit.',
      WELL_UNDERWAY:
        'U vraagt er vaak naar, en u doet er iets mee. Soms is er nog geen tijd of geld voor een wens.',
      LARGELY_MET:
        'De meeste activiteiten kwamen er omdat mensen erom vroegen. Wat niet meer past, stopt u samen.',
      FULLY_MET:
        'Mensen vertellen steeds wat zij nodig hebben, en de plek beweegt mee. Ook stille mensen worden gehoord.',
    },
    questions: [
      'Hoe hoort u wat mensen nodig hebben?',
      'Wat heeft u veranderd omdat iemand erom vroeg?',
    ],
  },
  5: {
    title: 'U bent hier een mens, geen geval',
    explanation:
      'Mensen ontmoeten elkaar hier van mens tot mens. Een diagnose of een functie doet er niet toe. Niemand staat boven een ander.',
    levels: {
      NOT_YET:
        'Wie helpt en wie geholpen wordt, is nu nog goed te merken. Daar kunt u rustig samen naar kijken.',
      DEVELOPING:
        'U let op de woorden die u gebruikt. Met elkaar praat u over wat gelijk zijn betekent.',
      WELL_UNDERWAY:
        'Een nieuwe bezoeker ziet niet meteen wie er werkt. Oude gewoonten komen soms terug, en dan zegt iemand het.',
      LARGELY_MET:
        'Mensen kennen elkaars naam en verhaal. Bijna overal merkt u dat niemand een geval is.',
      FULLY_MET: 'Iedereen mag er zijn, ook op een slechte dag. Dat geldt ook voor wie hier werkt.',
    },
    questions: [
      'Waaraan merkt een bezoeker dat hij hier gewoon mens is?',
      'Wanneer is dat moeilijk, en wat doet u dan?',
    ],
  },
  6: {
    title: 'Geven en ontvangen, op gelijke voet',
    explanation:
      'Wie hier komt, krijgt iets en kan ook iets geven. Mensen herkennen zich in elkaar. Zij nemen elkaar serieus.',
    levels: {
      NOT_YET:
        'Het geven komt nu vooral van één kant. Misschien heeft u het er nog niet over gehad.',
      DEVELOPING:
        'Bezoekers doen hun eerste klussen of helpen een ander. U zoekt samen uit wat bij wie past.',
      WELL_UNDERWAY:
        'Veel bezoekers dragen iets bij, op hun eigen manier. Medewerkers vertellen ook iets over zichzelf.',
      LARGELY_MET:
        'Helpen en geholpen worden wisselt elkaar vanzelf af. Mensen voelen zich gezien en nodig.',
      FULLY_MET:
        'Iedereen geeft en ontvangt, en niemand houdt dat bij. Loopt het scheef, dan praat u erover.',
    },
    questions: [
      'Wat geven bezoekers aan elkaar en aan de plek?',
      'Wat heeft u hier zelf ontvangen?',
    ],
  },
  7: {
    title: 'Uw eigen weg, zonder vast stappenplan',
    explanation:
      'Er is geen route die iedereen moet volgen. Ieder kiest wat past. Er zijn wel cursussen en groepen, door mensen zelf gemaakt.',
    levels: {
      NOT_YET:
        'Mensen volgen nu vooral een vast programma. Of er is nog geen cursus om uit te kiezen.',
      DEVELOPING:
        'U maakt ruimte voor een eigen keuze. Een eerste cursus is samen met bezoekers bedacht.',
      WELL_UNDERWAY:
        'Mensen kiezen zelf wat zij doen, en mogen ook stoppen. Een paar cursussen zijn van bezoekers zelf.',
      LARGELY_MET:
        'Er is veel te kiezen voor verschillende mensen. Cursussen worden beter door wat deelnemers vertellen.',
      FULLY_MET:
        'Ieder vindt een eigen weg, en niemand wordt geduwd. Samen maakt u steeds nieuwe cursussen en groepen.',
    },
    questions: [
      'Hoe vindt iemand hier een weg die past?',
      'Welke cursus of groep hebben bezoekers zelf gemaakt?',
    ],
  },
  8: {
    title: 'Wat mensen meemaakten, brengen zij hier bij elkaar',
    explanation:
      'Mensen leren hier van wat anderen meemaakten. Al die verhalen samen worden kennis. Die kennis kunt u bewaren en delen.',
    levels: {
      NOT_YET: 'Mensen vertellen elkaar wat zij meemaakten. Daar meer mee doen hoeft nu nog niet.',
      DEVELOPING:
        'In een groep leggen mensen hun verhalen naast elkaar. U schrijft soms op wat u daarvan leert.',
      WELL_UNDERWAY:
        'Verhalen worden lessen die anderen ook helpen. Die staan bijvoorbeeld in een cursus of een boekje.',
      LARGELY_MET:
        'Nieuwe mensen hebben iets aan wat anderen eerder ontdekten. Ook andere organisaties vragen daarnaar.',
      FULLY_MET:
        'De kennis van veel mensen is hier te vinden en groeit door. U geeft die door, ook buiten de plek.',
    },
    questions: [
      'Wat weet u samen dat in geen boek staat?',
      'Hoe geeft u die kennis door aan anderen?',
    ],
  },
  9: {
    title: 'Mensen die het zelf kennen, hebben de leiding',
    explanation:
      'Mensen die het zelf meemaakten, leiden de plek. Zij bepalen de koers en begeleiden de groepen.',
    levels: {
      NOT_YET: 'De leiding ligt nu bij anderen. Dat kan zo zijn gegroeid, en het kan veranderen.',
      DEVELOPING:
        'Iemand met eigen ervaring leidt een eerste groep of activiteit. U zoekt samen naar meer ruimte om te beslissen.',
      WELL_UNDERWAY:
        'Mensen met eigen ervaring leiden de meeste groepen. Bij grote besluiten praten zij mee.',
      LARGELY_MET:
        'Mensen met eigen ervaring hebben bijna overal de leiding. Zij zitten ook in het team of het bestuur.',
      FULLY_MET:
        'Mensen met eigen ervaring sturen de hele plek, ook als het om geld gaat. Nieuwe mensen groeien daarin mee.',
    },
    questions: [
      'Wie neemt hier de besluiten, en hoe telt eigen ervaring mee?',
      'Hoe groeit iemand bij u naar een rol met meer leiding?',
    ],
  },
  10: {
    title: 'De plek werkt samen met anderen in de buurt',
    explanation:
      'De plek kent de gemeente, het buurtwerk, huisartsen en de zorg. Zij weten elkaar te vinden. Wie iets anders nodig heeft, komt zo snel goed terecht.',
    levels: {
      NOT_YET:
        'U kent nog weinig andere organisaties, of zij kennen u niet. Uw eigen plek gaat nu voor.',
      DEVELOPING:
        'U maakt kennis, bijvoorbeeld met een huisarts of de gemeente. Het hangt nog af van een paar mensen.',
      WELL_UNDERWAY:
        'Met een paar organisaties heeft u vast contact. Zij wijzen mensen op u, en u op hen.',
      LARGELY_MET:
        'De meeste organisaties in de buurt weten u te vinden. Heeft u een vraag, dan belt u elkaar gewoon.',
      FULLY_MET:
        'U werkt samen met iedereen die voor uw bezoekers telt. Ook in nood weet ieder wat te doen.',
    },
    questions: [
      'Wie belt u als iemand iets anders nodig heeft?',
      'Hoe horen huisarts, gemeente en buurtwerk van uw plek?',
    ],
  },
};

/** Is this one of the ten? */
export function isCriterionNumber(value: number): value is CriterionNumber {
  return (CRITERION_NUMBERS as readonly number[]).includes(value);
}
