import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Copy, Printer, Share2, Smartphone } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router';
import { sheetPage as words } from '../../../../i18n/refer/sheet-page.js';
import { isFromShortlist, type SheetView } from '../../../../referrals/sheet-address.js';
import type { SheetPlace } from '../../../../referrals/sheet-place.js';
import { Button } from '../../../../ui/Button.js';
import { Notice } from '../../../../ui/Notice.js';
import { Choices } from './Choices.js';
import { OnPhone } from './OnPhone.js';

interface ToolbarProps {
  view: SheetView;
  change: (part: Partial<SheetView>) => void;
  places: readonly SheetPlace[];
  hasGone: boolean;
  fits: boolean;
  /** Of this very sheet, as another device opens it. */
  address: string;
  asText: () => string;
}

/** What to do with the sheet, print first; then what it is to be. None of it is printed. */
export function Toolbar(props: ToolbarProps) {
  const { view, change, places, hasGone, fits } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="sheet-tools screen-only">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      {hasGone ? (
        <Notice kind="attention">
          <p>{words.gone}</p>
        </Notice>
      ) : null}
      {places.length > 0 ? (
        <>
          <Actions {...props} />
          {fits ? null : (
            <Notice kind="attention">
              <p>{words.tooSmall}</p>
            </Notice>
          )}
          <Choices
            view={view}
            change={change}
            places={places}
            onRemoved={() => heading.current?.focus({ preventScroll: true })}
          />
        </>
      ) : (
        <Notice title={<h2>{words.none.title}</h2>}>
          <p>{words.none.text}</p>
          <p>
            <BackLink>{words.none.choose}</BackLink>
          </p>
        </Notice>
      )}
      <p className="sheet-tools__intro">{words.intro}</p>
      {places.length > 0 ? (
        <p>
          <BackLink>{words.back}</BackLink>
        </p>
      ) : null}
    </div>
  );
}

/** To the list it came from, where there is one: the postcode stands in that address alone. */
function BackLink({ children }: { children: ReactNode }) {
  const { state } = useLocation();
  const navigate = useNavigate();
  const goBack = (event: MouseEvent): void => {
    if (!isFromShortlist(state) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <a href="/verwijzen" onClick={goBack}>
      {children}
    </a>
  );
}

function Actions({ address, asText }: ToolbarProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | { refused: string }>('no');
  const [isOnPhone, setOnPhone] = useState(false);
  // The server knows no device, and the first render has to be its own.
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare(typeof navigator.share === 'function'), []);
  const copy = (): void => {
    const text = asText();
    // Twice the same words would be told once.
    setCopied('no');
    const write = navigator.clipboard
      ? navigator.clipboard.writeText(text)
      : Promise.reject(new Error('no clipboard'));
    write.then(
      () => setCopied('yes'),
      () => setCopied({ refused: text }),
    );
  };
  const share = (): void => {
    // Who closes the menu of the device has shared nothing, and that is no fault.
    navigator.share({ title: words.shareTitle, url: address }).catch(() => undefined);
  };
  return (
    <>
      <div className="sheet-tools__buttons">
        <Button icon={Printer} onClick={() => window.print()}>
          {words.buttons.print}
        </Button>
        <Button kind="quiet" icon={Copy} onClick={copy}>
          {words.buttons.copy}
        </Button>
        <Button
          kind="quiet"
          icon={Smartphone}
          aria-expanded={isOnPhone}
          aria-controls="op-telefoon"
          onClick={() => setOnPhone(!isOnPhone)}
        >
          {words.buttons.phone}
        </Button>
        {canShare ? (
          <Button kind="quiet" icon={Share2} onClick={share}>
            {words.buttons.share}
          </Button>
        ) : null}
      </div>
      <p className="sheet-tools__status" role="status">
        {copied === 'yes' ? words.copied : null}
        {typeof copied === 'object' ? words.notCopied : null}
      </p>
      {typeof copied === 'object' ? <TextToCopy text={copied.refused} /> : null}
      <div id="op-telefoon">{isOnPhone ? <OnPhone address={address} /> : null}</div>
    </>
  );
}

/** The text itself, chosen whole, for who may not write to the clipboard. */
function TextToCopy({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <textarea
      ref={field}
      className="sheet-tools__text"
      aria-label={words.textLabel}
      readOnly
      rows={12}
      value={text}
    />
  );
}
