import '../../embed.css';
import { useState } from 'react';
import { redirectDocument } from 'react-router';
import { builder as words } from '../../i18n/embed/builder.js';
import { LOCALES, OWN_NAMES, pathIn, type Locale } from '../../i18n/locales.js';
import { useText } from '../../i18n/text.js';
import type { RegionChoice } from '../../site-context.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Select } from '../../ui/Select.js';
import { PALETTES } from '../embed/palettes.js';
import {
  addressWith,
  COLOUR_NAMES,
  CORNERS,
  FONTS,
  LOOKS,
  NO_SETTINGS,
  VIEWS,
  type ColourName,
  type Corner,
  type EmbedSettings,
  type Font,
  type Look,
  type View,
} from '../embed/settings.js';
import { themeOf } from '../embed/theme.js';
import { useMounted } from '../../ui/use-mounted.js';
import { useFrameData } from '../frame/frame-data.js';
import type { Route } from './+types/page.js';
import { Code } from './components/Code.js';
import { ColourField } from './components/ColourField.js';
import { Preview } from './components/Preview.js';
import { RegionSelect } from './components/RegionSelect.js';
import { Terms } from './components/Terms.js';
import { elementSnippet, frameSnippet } from './snippet.js';

export async function loader({ context: { site } }: Route.LoaderArgs): Promise<RegionChoice[]> {
  try {
    return await site.embedChoices();
  } catch (error) {
    // The country can be chosen without the database too.
    site.report(error);
    return [];
  }
}

/** The policy of another page lets no frame in, so this one always comes as a document of its own. */
export async function clientLoader({ request, serverLoader }: Route.ClientLoaderArgs) {
  const { pathname } = new URL(request.url);
  if (window.location.pathname !== pathname) throw redirectDocument(pathname);
  return serverLoader();
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

/** Of which a piece of the look of ours stands in the picker. */
const OURS: Record<ColourName, string> = {
  kleur: PALETTES.light.action,
  achtergrond: PALETTES.light.paper,
  tekst: PALETTES.light.ink,
};

/** For who has a site: puts the frame together and gives the code for it. */
export default function EmbedBuilderPage({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const frame = useFrameData();
  const hasScript = useMounted();
  const [settings, setSettings] = useState<EmbedSettings>(NO_SETTINGS);
  const [locale, setLocale] = useState<Locale>('nl');
  const change = (part: Partial<EmbedSettings>): void => setSettings({ ...settings, ...part });
  const theme = themeOf(settings);
  const origin = frame?.publicUrl ?? '';
  return (
    <main id="inhoud" className="builder page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: words.title })}</title>
      <meta name="description" content={words.description} />
      <h1>{words.title}</h1>
      <p className="builder__intro">{words.intro}</p>
      <div className="builder__columns">
        <form
          className={hasScript ? 'builder__form' : 'builder__form until-scripts'}
          onSubmit={(event) => event.preventDefault()}
        >
          <h2>{words.steps.choose}</h2>
          <RegionSelect
            choices={loaderData}
            value={settings.region}
            onChange={(region) => change({ region, view: region === null ? 'vinder' : 'lijst' })}
          />
          {settings.region === null ? null : (
            <Select
              id="weergave"
              name="weergave"
              label={words.view}
              value={settings.view}
              options={optionsOf(VIEWS.toReversed(), words.views)}
              onChange={(view) => change({ view: view as View })}
            />
          )}
          <Select
            id="taal"
            name="taal"
            label={words.language}
            value={locale}
            options={LOCALES.map((one) => ({ value: one, label: OWN_NAMES[one] }))}
            onChange={(one) => setLocale(one as Locale)}
          />
          {settings.view === 'lijst' ? null : (
            <Checkbox
              id="mijnplek"
              name="mijnplek"
              value="ja"
              label={words.myPlace}
              checked={settings.myPlace}
              onChange={(myPlace) => change({ myPlace })}
            />
          )}
          <h2>{words.steps.look}</h2>
          <fieldset className="builder__colours" aria-describedby="kleuren-hint">
            <legend>{words.colours.legend}</legend>
            <p id="kleuren-hint">
              {words.colours.hint} {words.colours.example}.
            </p>
            {COLOUR_NAMES.map((name) => (
              <ColourField
                key={name}
                name={name}
                value={settings.colours[name]}
                ours={OURS[name]}
                theme={theme}
                onChange={(value) => change({ colours: { ...settings.colours, [name]: value } })}
              />
            ))}
          </fieldset>
          <Select
            id="thema"
            name="thema"
            label={words.look}
            value={settings.look}
            options={optionsOf(LOOKS, words.looks)}
            onChange={(look) => change({ look: look as Look })}
          />
          <Select
            id="hoek"
            name="hoek"
            label={words.corner}
            value={settings.corner}
            options={optionsOf(CORNERS, words.corners)}
            onChange={(corner) => change({ corner: corner as Corner })}
          />
          <Select
            id="lettertype"
            name="lettertype"
            label={words.font}
            value={settings.font}
            options={optionsOf(FONTS, words.fonts)}
            onChange={(font) => change({ font: font as Font })}
          />
        </form>
        <section className="builder__example">
          <h2>{words.steps.preview}</h2>
          <p>{words.previewNote}</p>
          <Preview address={addressWith(pathIn(locale, '/embed'), settings)} />
        </section>
      </div>
      <section className="builder__ways">
        <h2>{words.steps.copy}</h2>
        <h3>{words.ways.element.title}</h3>
        <p>{words.ways.element.text}</p>
        <Code
          label={words.ways.element.code}
          copy={words.ways.element.copy}
          code={elementSnippet(origin, usable(settings), locale)}
          hasScript={hasScript}
        />
        <h3>{words.ways.frame.title}</h3>
        <p>{words.ways.frame.text}</p>
        <Code
          label={words.ways.frame.code}
          copy={words.ways.frame.copy}
          code={frameSnippet(origin, usable(settings), locale)}
          hasScript={hasScript}
        />
      </section>
      <Terms contact={frame?.registryContact ?? null} />
    </main>
  );

  /** Without the colours that are refused: nobody should publish those. */
  function usable(all: EmbedSettings): EmbedSettings {
    const colours = { ...all.colours };
    for (const { name } of theme.refusals) colours[name] = '';
    return { ...all, colours };
  }
}

function optionsOf<T extends string>(
  values: readonly T[],
  labels: Record<T, string>,
): { value: T; label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
