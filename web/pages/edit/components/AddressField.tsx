import { useId, useState } from 'react';
import type { InitiativeContent, SiteContent } from '../../../../server/proposals/record-types.js';
import { valueAt } from '../../../../server/proposals/record-path.js';
import { ask } from '../../../graphql/ask.js';
import type { FindAddressQuery } from '../../../graphql/generated/graphql.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/TextField.js';
import { problemText } from '../../keep/problem-text.js';
import { FIND_ADDRESS } from '../edit.graphql.js';
import { tidied } from '../field-input.js';
import {
  addressKey,
  isOfOtherAddress,
  pointOf,
  publishedStart,
  type PinStart,
} from '../pin-move.js';
import { PointField } from './PointField.js';
import { useMunicipalities } from '../../keep/use-municipalities.js';
import { Select } from '../../../ui/Select.js';

const words = edit.address;
type Candidate = FindAddressQuery['findAddress']['candidates'][number];

interface AddressFieldProps {
  /** `/locations/<id>/site`. */
  path: string;
  content: InitiativeContent;
  /** As it is public now. */
  published: InitiativeContent;
  onChange: (site: SiteContent | null) => void;
}

/** An address: typed, looked up, and its point moved where it is not quite right. */
export function AddressField({ path, content, published, onChange }: AddressFieldProps) {
  const id = useId();
  const municipalities = useMunicipalities().data ?? [];
  const [found, setFound] = useState<FindAddressQuery['findAddress']>();
  const [problem, setProblem] = useState<string>();
  const [foundStart, setFoundStart] = useState<PinStart>();
  const site = valueAt(content, path) as SiteContent | null;
  const isHidden = valueAt(content, path.replace(/site$/, 'addressVisibility')) === 'HIDDEN';
  if (!site) {
    return (
      <Button kind="quiet" onClick={() => onChange(emptySite())}>
        {words.add}
      </Button>
    );
  }
  const set = (part: Partial<SiteContent>): void => onChange({ ...site, ...part });
  const search = async (): Promise<void> => {
    setProblem(undefined);
    const { street, houseNumber, postcode, place } = site;
    try {
      const address = { street, houseNumber, postcode, place, addressHidden: isHidden };
      setFound((await ask(FIND_ADDRESS, { address })).findAddress);
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  const choose = (candidate: Candidate): void => {
    const isAddress = candidate.precision === 'ADDRESS';
    const next: SiteContent = {
      ...site,
      street: candidate.street ?? site.street,
      houseNumber: candidate.houseNumber ?? site.houseNumber,
      postcode: candidate.postcode ?? site.postcode,
      place: candidate.place ?? site.place,
      municipalityCode: candidate.municipalityCode ?? site.municipalityCode,
      // A street or a postcode has no point of its own: the register uses its centre by itself.
      latitude: isAddress ? candidate.latitude : null,
      longitude: isAddress ? candidate.longitude : null,
    };
    onChange(next);
    const { latitude, longitude, label } = candidate;
    const point = { latitude, longitude };
    setFoundStart(
      isAddress
        ? { kind: 'ADDRESS', of: label, point, addressKey: addressKey(next) }
        : { kind: 'CENTRE', of: label, point, addressKey: null },
    );
    setFound(undefined);
  };
  const start = foundStart ?? publishedStart(valueAt(published, path) as SiteContent | null);
  const line = (
    name: 'street' | 'houseNumber' | 'postcode' | 'place' | 'description',
    label: string,
  ) => (
    <TextField
      id={`${id}-${name}`}
      label={label}
      size={name === 'houseNumber' || name === 'postcode' ? 'short' : 'full'}
      maxLength={120}
      value={site[name] ?? ''}
      onChange={(typed) => set({ [name]: typed === '' ? null : typed })}
      onBlur={() => set({ [name]: tidied(`${path}/${name}`, site[name]) })}
    />
  );
  return (
    <fieldset className="edit-choices">
      <legend>Adres</legend>
      {isHidden ? (
        <p>{words.hidden}</p>
      ) : (
        <>
          {line('street', 'Straat')}
          {line('houseNumber', 'Huisnummer')}
          {line('postcode', 'Postcode')}
        </>
      )}
      {line('place', 'Plaats')}
      <Select
        id={`${id}-municipality`}
        name={`${id}-municipality`}
        label="Gemeente"
        value={site.municipalityCode ?? ''}
        options={[
          { value: '', label: edit.unknown },
          ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(code) => set({ municipalityCode: code || null })}
      />
      {isHidden ? null : (
        <>
          {line('description', 'Hoe u het herkent')}
          <Button kind="quiet" onClick={() => void search()}>
            {words.search}
          </Button>
        </>
      )}
      <div role="status">
        {problem ? <p>{problem}</p> : null}
        {found?.usedFallback && found.candidates.length > 0 ? <p>{words.fallback}</p> : null}
        {found?.candidates.length === 0 ? <p>{words.none}</p> : null}
      </div>
      {found && found.candidates.length > 0 ? (
        <ul className="keep-list" role="list" aria-label={words.choose}>
          {found.candidates.map((candidate) => (
            <li key={candidate.label}>
              <Button kind="quiet" onClick={() => choose(candidate)}>
                {candidate.label} ({candidate.source})
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {isHidden ? null : (
        <PointField
          point={pointOf(site)}
          start={start}
          isOfOtherAddress={isOfOtherAddress(site, start)}
          onChange={(to) => set(to ?? { latitude: null, longitude: null })}
        />
      )}
    </fieldset>
  );
}

export function emptySite(): SiteContent {
  return {
    id: crypto.randomUUID(),
    street: null,
    houseNumber: null,
    postcode: null,
    place: null,
    municipalityCode: null,
    latitude: null,
    longitude: null,
    description: null,
  };
}
