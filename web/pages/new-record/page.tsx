import { useState, type FormEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { CreateRecordMutation } from '../../graphql/generated/graphql.js';
import { addition } from '../../i18n/keep/addition.js';
import { edit } from '../../i18n/keep/edit.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { ChoicesField } from '../edit/components/ChoiceFields.js';
import { tidied } from '../edit/field-input.js';
import { newLocation } from '../edit/new-items.js';
import { problemText } from '../keep/problem-text.js';
import { useInSight } from '../keep/use-in-sight.js';
import { useMunicipalities } from '../keep/use-municipalities.js';
import { CREATE_RECORD } from './new-record.graphql.js';

type Outcome = CreateRecordMutation['createRecord'];
type Alike = Extract<Outcome, { __typename: 'LooksAlike' }>['candidates'];

/** What a visitor told about a place, to begin with. */
export type ToldPlace = Partial<Pick<typeof EMPTY, 'name' | 'place' | 'phone' | 'website'>>;

const EMPTY = {
  name: '',
  place: '',
  municipality: '',
  phone: '',
  website: '',
  source: '',
  reason: '',
};

/** Without these nothing is added: how many letters each has at least. */
const NEEDED = { name: 1, source: 2, reason: 3 };
type Needed = keyof typeof NEEDED;

/** A record that is not there yet, unless it turns out that it is. */
export default function NewRecordPage() {
  const navigate = useNavigate();
  const municipalities = useMunicipalities().data ?? [];
  const told = useLocation().state as ToldPlace | null;
  const [typed, setTyped] = useState({ ...EMPTY, ...told });
  const [types, setTypes] = useState<string[]>([]);
  const [alike, setAlike] = useState<Alike>([]);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const [isChecked, setIsChecked] = useState(false);
  const problemPlace = useInSight<HTMLDivElement>(problem);

  const create = async (distinctFrom: string[]): Promise<void> => {
    setProblem(undefined);
    setIsBusy(true);
    const { name, source, reason } = typed;
    try {
      const input = { content: contentOf(typed, types), source, reason, distinctFrom };
      const { createRecord } = await ask(CREATE_RECORD, { input });
      if (createRecord.__typename === 'RecordCreated') {
        return void navigate(`/beheer/plek/${createRecord.id}`);
      }
      if (createRecord.__typename === 'LooksAlike') return setAlike(createRecord.candidates);
      setProblem(createRecord.code === 'LISTING_REFUSED' ? addition.notListed : addition.invalid);
    } catch (error) {
      setProblem(name.trim() ? problemText(error) : addition.invalid);
    } finally {
      setIsBusy(false);
    }
  };
  const missing = (Object.keys(NEEDED) as Needed[]).filter(
    (name) => typed[name].trim().length < NEEDED[name],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    const [first] = missing;
    if (first) return void document.getElementById(`nieuw-${first}`)?.focus();
    void create([]);
  };
  const errorOf = (name: string): { error?: string } => {
    const needed = missing.find((each) => each === name);
    return isChecked && needed ? { error: addition.missing[needed] } : {};
  };
  const field = (name: keyof typeof EMPTY, hint?: string) => (
    <TextField
      id={`nieuw-${name}`}
      label={addition[name]}
      maxLength={300}
      value={typed[name]}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
      {...(hint && { hint })}
      {...errorOf(name)}
    />
  );
  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      <title>{addition.title}</title>
      <h1>{addition.title}</h1>
      <p>{addition.intro}</p>
      {problem ? (
        <div role="alert" ref={problemPlace}>
          <Notice kind="attention" title={addition.refusedTitle}>
            <p>{problem}</p>
          </Notice>
        </div>
      ) : null}
      <form className="keep-form" noValidate onSubmit={submit}>
        {field('name')}
        <ChoicesField
          id="nieuw-soort"
          label={addition.types}
          vocabulary="initiativeType"
          value={types}
          onChange={setTypes}
        />
        {field('place')}
        <Select
          id="nieuw-gemeente"
          name="nieuw-gemeente"
          label={addition.municipality}
          value={typed.municipality}
          options={[
            { value: '', label: edit.unknown },
            ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(municipality) => setTyped({ ...typed, municipality })}
        />
        {field('phone')}
        {field('website')}
        {field('source', addition.sourceHint)}
        {field('reason')}
        <Button disabled={isBusy}>{addition.button}</Button>
      </form>
      {alike.length > 0 ? (
        <section className="keep-form" aria-labelledby="lijkt">
          <h2 id="lijkt" tabIndex={-1} ref={(heading) => heading?.focus()}>
            {addition.alikeTitle}
          </h2>
          <p>{addition.alikeIntro}</p>
          <ul className="keep-list" role="list">
            {alike.map(({ initiative, reasons }) => (
              <li key={initiative.id} className="keep-list__item">
                <p>
                  <strong>{initiative.name}</strong>
                  <br />
                  {addition.because(reasons.map((reason) => addition.reasons[reason]).join(', '))}
                </p>
                <Link to={`/beheer/plek/${initiative.id}`}>{addition.open}</Link>
              </li>
            ))}
          </ul>
          <Button
            kind="quiet"
            disabled={isBusy}
            onClick={() => void create(alike.map(({ initiative }) => initiative.id))}
          >
            {addition.isAnother}
          </Button>
        </section>
      ) : null}
    </main>
  );
}

/** What was filled in, as a record; what was not stays unknown. */
function contentOf(typed: typeof EMPTY, types: string[]): unknown {
  const location = newLocation();
  const place = typed.place.trim() || null;
  return {
    name: typed.name,
    types: types.map((code) => ({ code, ownWord: null })),
    contact: {
      phone: tidied('/contact/phone', typed.phone),
      email: null,
      website: tidied('/contact/website', typed.website),
    },
    locations: place
      ? [
          {
            ...location,
            site: { ...location.site, place, municipalityCode: typed.municipality || null },
          },
        ]
      : [],
    worksInMunicipalities: !place && typed.municipality ? [typed.municipality] : [],
  };
}
