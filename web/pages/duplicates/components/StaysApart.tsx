import type { ApartFragment } from '../../../graphql/generated/graphql.js';
import { duplicates } from '../../../i18n/keep/duplicates.js';
import { Notice } from '../../../ui/Notice.js';
import { useMunicipalities } from '../../keep/use-municipalities.js';

const words = duplicates.merge.apart;

interface StaysApartProps {
  apart: ApartFragment;
  goes: string;
  stays: string;
  /** The level that fits under the heading before it. */
  heading: 'h2' | 'h3';
}

/** What both places wrote and so does not go along; never what they wrote. */
export function StaysApart({ apart, goes, stays, heading: Heading }: StaysApartProps) {
  const municipalities = useMunicipalities().data ?? [];
  const { growth, figures } = apart;
  if (!growth && figures.length === 0) return null;
  const whereOf = (code: string | null): string =>
    code === null
      ? words.everywhere
      : (municipalities.find((each) => each.code === code)?.name ?? code);
  return (
    <Notice title={<Heading>{words.title}</Heading>}>
      {growth ? <p>{words.growth(goes, stays)}</p> : null}
      {figures.length > 0 ? (
        <>
          <p>{words.figures(stays)}</p>
          <ul>
            {figures.map(({ year, municipalityCode }) => (
              <li key={`${year} ${municipalityCode}`}>
                {words.year(String(year), whereOf(municipalityCode))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{words.kept(goes, stays)}</p>
    </Notice>
  );
}
