import type { ReactNode } from 'react';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import type { FoundPlace, Nearby } from '../../../registry/find-nearby.js';
import { distanceWords, townOf } from '../../../registry/words.js';
import { Notice } from '../../../ui/Notice.js';
import { HelpLineList } from '../../frame/HelpLineList.js';
import type { Answer } from '../answer.js';
import { PlaceCard } from './PlaceCard.js';

interface NearbyListProps {
  answer: Extract<Answer, { kind: 'found' }>;
  hoursFreshnessMonths: number;
  now: Date;
}

/** The places around what was searched, in groups. */
export function NearbyList({ answer, ...rest }: NearbyListProps) {
  const text = useText();
  const { nearby, place } = answer;
  const nothing = nearby.walkIn.length + nearby.other.length === 0;
  const card = (found: FoundPlace) => <PlaceCard {...found} distance={found} {...rest} />;
  const plain = (initiative: RegistryInitiative) => <PlaceCard initiative={initiative} {...rest} />;
  return (
    <>
      <div className="nearby__head">
        <h2 id="antwoord">{headline(nearby, place, text)}</h2>
        {answer.corrected ? (
          <p>{text('find.corrected', { text: answer.text, place })}</p>
        ) : nothing ? (
          <p>{text('find.searchedFor', { place })}</p>
        ) : null}
        {nothing ? <p className="nearby__nearest">{nearest(nearby, text)}</p> : null}
        {answer.approximate ? <p>{text('find.approximateData')}</p> : null}
      </div>
      <Group title={text('find.walkIn')} intro={text('find.walkInText')}>
        {nearby.walkIn.map(card)}
      </Group>
      <Group title={text('find.other')} intro={text('find.otherText')}>
        {nearby.other.map(card)}
      </Group>
      <Group title={text('find.beyond')}>{nearby.beyond.map(card)}</Group>
      {nothing ? <HelpAgain /> : null}
      <Group title={text('find.worksHere')} intro={text('find.worksHereText')}>
        {nearby.worksHere.map(plain)}
      </Group>
      <Group title={text('find.stay')} intro={text('find.stayText')}>
        {nearby.stay.map(card)}
      </Group>
      <Group title={text('find.online')} intro={text('find.onlineText')}>
        {nothing ? nearby.online.map(plain) : []}
      </Group>
      <Group title={text('find.notNow')}>{nearby.notYetOrNotNow.map(card)}</Group>
    </>
  );
}

type Text = ReturnType<typeof useText>;

function headline({ walkIn, other, stay, radiusMetres }: Nearby, place: string, text: Text) {
  const radius = radiusMetres / 1000;
  const count = walkIn.length + other.length + stay.length;
  if (count === 0) return text('find.none', { radius });
  if (count === stay.length) return text('find.onlyStay', { radius });
  return text('find.count', { count, radius, place });
}

function nearest({ beyond: [first] }: Nearby, text: Text): string {
  if (!first) return text('find.nothingAnywhere');
  return text('find.nearest', {
    place: townOf(first.location) ?? first.initiative.name,
    distance: distanceWords(text, first.metres, first.errorMetres),
  });
}

function Group({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: string;
  children: ReactNode[];
}) {
  if (children.length === 0) return null;
  return (
    <section className="nearby__group">
      <h3>{title}</h3>
      {intro ? <p>{intro}</p> : null}
      <ul className="cards" role="list">
        {children.map((child, index) => (
          <li key={index}>{child}</li>
        ))}
      </ul>
    </section>
  );
}

function HelpAgain() {
  const text = useText();
  return (
    <section className="nearby__group screen-only">
      <Notice title={<h3>{text('help.again')}</h3>}>
        <HelpLineList />
      </Notice>
    </section>
  );
}
