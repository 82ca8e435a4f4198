import { useText } from '../../../i18n/text.js';

/** What helps to read the list. */
export function GoodToKnow() {
  const text = useText();
  return (
    <section className="good-to-know">
      <h2>{text('good.title')}</h2>
      <p>{text('good.confirm')}</p>
      <p>{text('good.unknown')}</p>
      <p>{text('find.straight')}</p>
    </section>
  );
}
