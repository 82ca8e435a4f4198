/** A row of short words. */
export function Chips({ items, label }: { items: string[]; label: string }) {
  if (items.length === 0) return null;
  return (
    <ul className="chips" role="list" aria-label={label}>
      {items.map((item) => (
        <li className="chips__item" key={item}>
          {item}
        </li>
      ))}
    </ul>
  );
}
