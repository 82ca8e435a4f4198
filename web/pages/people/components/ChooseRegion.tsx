import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../graphql/ask.js';
import { people } from '../../../i18n/keep/people.js';
import { Select } from '../../../ui/Select.js';
import { REGIONS_OF_KIND } from '../people.graphql.js';

const words = people.invite;
type Kind = keyof typeof words.regionKinds;

interface ChooseRegionProps {
  id: string;
  error: string | undefined;
  /** Code of the region; '' = none yet. */
  value: string;
  onChange: (regionCode: string) => void;
}

/** A region: first of which kind, then which. */
export function ChooseRegion({ id, error, value, onChange }: ChooseRegionProps) {
  const [kind, setKind] = useState<Kind>('MUNICIPALITY');
  const { data } = useQuery({
    queryKey: ['regions', kind],
    queryFn: () => ask(REGIONS_OF_KIND, { kind }),
    staleTime: Infinity,
  });
  const regions = data?.regions ?? [];
  return (
    <>
      <Select
        id={`${id}-kind`}
        name="soort-regio"
        label={words.regionKind}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen as Kind);
          onChange('');
        }}
        options={Object.entries(words.regionKinds).map(([code, label]) => ({ value: code, label }))}
      />
      {error ? (
        <p className="text-field__error" role="alert">
          {error}
        </p>
      ) : null}
      <Select
        id={id}
        name="regio"
        label={words.region}
        value={value}
        onChange={onChange}
        options={[
          { value: '', label: words.regionNone },
          ...regions.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </>
  );
}
