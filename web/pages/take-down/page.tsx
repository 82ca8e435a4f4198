import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ofKind } from '../../../server/accounts/abilities.js';
import { ask } from '../../graphql/ask.js';
import { visibility as words } from '../../i18n/keep/visibility.js';
import { Notice } from '../../ui/Notice.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { Told, useTelling } from '../keep/components/Told.js';
import { useAbilities } from '../keep/visitor.js';
import { ConcealAddress } from './components/ConcealAddress.js';
import { TakeDown } from './components/TakeDown.js';
import { RECORD_TO_HIDE } from './take-down.graphql.js';
import type { InitiativeContent } from '../../../server/proposals/record-types.js';

/** The button for when something must be gone now. */
export default function TakeDownPage() {
  const { id = '' } = useParams();
  const abilities = useAbilities();
  const telling = useTelling();
  const [goneName, setGoneName] = useState<string>();
  const query = useQuery({
    queryKey: ['record-to-hide', id],
    queryFn: () => ask(RECORD_TO_HIDE, { id }),
  });
  if (goneName !== undefined) return <Gone id={id} name={goneName} />;
  return (
    <Loaded query={query}>
      {({ recordToEdit }) => {
        // The form the register keeps it in, by the schema of records.
        const content = recordToEdit.content as InitiativeContent;
        return (
          <KeepMain
            title={`${words.title}: ${content.name}`}
            back={{ to: `/beheer/plek/${id}`, label: words.back }}
          >
            <Told told={telling.told} />
            <p>
              {words.intro} {words.introFiles}
            </p>
            <ConcealAddress
              recordId={id}
              locations={content.locations}
              telling={telling}
              onConcealed={() => void query.refetch()}
            />
            {abilities.can('take-down', ofKind('Record', { id })) ? (
              <TakeDown
                recordId={id}
                telling={telling}
                onTakenDown={() => setGoneName(content.name)}
              />
            ) : null}
          </KeepMain>
        );
      }}
    </Loaded>
  );
}

function Gone({ id, name }: { id: string; name: string }) {
  return (
    <KeepMain title={words.title}>
      <div tabIndex={-1} ref={focusOnce}>
        <Notice>
          <p>{words.takenDown(name)}</p>
        </Notice>
      </div>
      <ul className="keep-links" role="list">
        <li>
          <Link to={`/beheer/plek/${id}/geschiedenis`}>{words.toHistory}</Link>
        </li>
        <li>
          <Link to="/beheer/niet-vermelden">{words.toRefusals}</Link>
        </li>
        <li>
          <Link to="/beheer">{words.home}</Link>
        </li>
      </ul>
    </KeepMain>
  );
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
