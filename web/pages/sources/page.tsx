import { HELP_LINES } from '../../../server/help-lines/help-lines.js';
import { dateAsShown } from '../../i18n/formats.js';
import { Dutch } from '../../i18n/Dutch.js';
import { useText } from '../../i18n/text.js';
import { Table } from '../../ui/Table.js';
import type { Route } from './+types/page.js';

export function loader({ context: { site } }: Route.LoaderArgs) {
  const file = site.registry()?.file;
  return {
    published: file
      ? {
          at: file.publishedAt,
          initiatives: file.initiatives.length,
          withConfirmedHours: file.initiatives.filter(({ locations }) =>
            locations.some(({ hoursSource }) => hoursSource?.confirmedAt !== undefined),
          ).length,
        }
      : null,
    referenceKind: site.referenceKind(),
    referenceSources: site.referenceSources(),
    approximate: site.gazetteer()?.approximate ?? false,
    hasGazetteer: site.gazetteer() !== null,
  };
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

export default function SourcesPage({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { published, referenceKind, referenceSources, approximate, hasGazetteer } = loaderData;
  return (
    <main id="inhoud" className="text-page page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: text('sources.title') })}</title>
      <h1>{text('sources.title')}</h1>
      <p className="text-page__intro">{text('sources.intro')}</p>

      <h2>{text('sources.places')}</h2>
      <p>{text('sources.placesText')}</p>
      {published ? (
        <>
          <p>
            {text('sources.placesCount', {
              count: published.initiatives,
              confirmed: published.withConfirmedHours,
            })}
          </p>
          <p>{text('sources.published', { date: dateAsShown(published.at, text.locale) })}</p>
        </>
      ) : null}
      <p>{text('sources.unknown')}</p>

      <h2>{text('sources.reference')}</h2>
      {hasGazetteer ? (
        <>
          <p>{text(`sources.kind.${referenceKind}`)}</p>
          {approximate ? <p>{text('sources.approximate')}</p> : null}
        </>
      ) : (
        <p>{text('sources.noReference')}</p>
      )}
      <Table
        caption={text('sources.reference')}
        columns={[
          text('sources.table.name'),
          text('sources.table.usedFor'),
          text('sources.table.holder'),
          text('sources.table.year'),
          text('sources.table.licence'),
        ]}
        rows={referenceSources.map((source) => ({
          key: source.name,
          cells: [source.name, source.usedFor, source.holder, source.year, source.licence].map(
            (cell, index) => <Dutch key={index}>{cell}</Dutch>,
          ),
        }))}
      />

      <h2>{text('sources.helpLines')}</h2>
      <p>{text('sources.helpText')}</p>
      <Table
        caption={text('sources.helpLines')}
        columns={[
          text('sources.table.line'),
          text('sources.table.name'),
          text('sources.table.year'),
          text('sources.table.checked'),
        ]}
        rows={HELP_LINES.map((line) => ({
          key: line.id,
          cells: [
            [
              line.name[text.locale],
              line.numbers.map(({ shown }) => shown).join(` ${text('help.or')} `),
            ]
              .filter(Boolean)
              .join(': '),
            line.source.name,
            line.sourceDate
              ? dateAsShown(line.sourceDate, text.locale)
              : text('sources.helpUndated'),
            line.checkedWithOwner
              ? text('sources.helpChecked', {
                  date: dateAsShown(line.checkedWithOwner, text.locale),
                })
              : text('sources.helpNotChecked'),
          ],
        }))}
      />

      <p>
        {/* There in Dutch and English. */}
        <a href={text.locale === 'nl' ? '/open-data' : '/en/open-data'}>
          {text('sources.openData')}
        </a>
      </p>

      <h2>{text('sources.made')}</h2>
      <p>{text('sources.font')}</p>
      <p>{text('sources.arabicFont')}</p>
      <p>{text('sources.icons')}</p>
      <p>{text('sources.ownMap')}</p>
      <p>{text('sources.map')}</p>
    </main>
  );
}
