import type { ReactNode } from 'react';

interface NoticeProps {
  kind?: 'information' | 'attention';
  title?: ReactNode;
  children?: ReactNode;
}

/** Something that must not be missed. The words carry it, the colour only helps. */
export function Notice({ kind = 'information', title, children }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`}>
      {title ? <div className="notice__title">{title}</div> : null}
      {children}
    </div>
  );
}
