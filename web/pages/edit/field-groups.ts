import { ACCESS_FLAGS, ACCESSIBILITY_FLAGS } from '../../../server/initiatives/vocabulary.js';
import type { InitiativeContent } from '../../../server/proposals/record-types.js';

/** Fields that are filled in together, under one heading. */
export interface FieldGroup {
  id: string;
  title: string;
  /** Paths of fields, in the order of the page. */
  paths: string[];
}

const under = (base: string, names: string[]): string[] => names.map((name) => `${base}/${name}`);

/** What people change most comes first: hours, contact, closing for a while, and their own words. */
export function groupsOf(content: InitiativeContent): FieldGroup[] {
  const offerings = [...content.offerings].sort(
    (a, b) => Number(b.isWalkIn === 'YES') - Number(a.isWalkIn === 'YES'),
  );
  return [
    ...offerings.map(({ id, name, locationId }) => ({
      id: `offering-${id}`,
      title: [name, placeOf(content, locationId)].filter(Boolean).join(', '),
      paths: under(`/offerings/${id}`, [
        'hours',
        'description',
        'name',
        'kind',
        'isWalkIn',
        'locationId',
        'organisationIds',
      ]),
    })),
    {
      id: 'contact',
      title: 'Contact',
      paths: [
        ...under('/contact', ['phone', 'email', 'website']),
        ...(content.referrerContact ? under('/referrerContact', ['phone', 'email', 'note']) : []),
      ],
    },
    { id: 'lifecycle', title: 'Open of dicht', paths: ['/lifecycle'] },
    {
      id: 'about',
      title: 'Over deze plek',
      paths: ['/ownDescription', '/neutralDescription', '/name', '/formerNames', '/types'],
    },
    {
      id: 'for-whom',
      title: 'Voor wie',
      paths: ['/targetGroups', '/targetGroupWords', '/languages'],
    },
    ...content.locations.flatMap(({ id }) => {
      const of = placeOf(content, id) || 'Plek';
      const base = `/locations/${id}`;
      return [
        {
          id: `address-${id}`,
          title: `Adres: ${of}`,
          paths: under(base, ['site', 'lifecycle', 'name', 'premises', 'hostedOwnProgramme']),
        },
        {
          id: `access-${id}`,
          title: `Binnenkomen: ${of}`,
          paths: under(base, [
            ...ACCESS_FLAGS.map((flag) => `access/${flag}`),
            'minimumAge',
            'maximumAge',
            'accessNote',
            ...ACCESSIBILITY_FLAGS.map((flag) => `accessibility/${flag}`),
          ]),
        },
      ];
    }),
    {
      id: 'behind',
      title: 'Wie erachter zit',
      paths: [
        '/legalPosition',
        '/partOfCareInstitution',
        '/onCareGrounds',
        '/nvzhMember',
        '/foundedYear',
        ...content.organisations.flatMap(({ id }) =>
          under(`/organisations/${id}`, ['name', 'role']),
        ),
        '/networks',
      ],
    },
    {
      id: 'offer',
      title: 'Wat er is',
      paths: [
        ...under('/pillars', ['meeting', 'activities', 'recoveryOffer', 'growth']),
        ...under('/crisisAgreements', ['ggz', 'suicidePrevention', 'note']),
      ],
    },
    {
      id: 'area',
      title: 'Waar het werkt',
      paths: ['/reach', '/worksInMunicipalities', '/workAreaWords', '/notes'],
    },
  ];
}

function placeOf(content: InitiativeContent, locationId: string | null): string {
  const location = content.locations.find(({ id }) => id === locationId);
  return location?.name ?? location?.site?.place ?? '';
}
