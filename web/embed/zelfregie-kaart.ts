import {
  frameAddress,
  frameTitle,
  LOOKS,
  MY_PLACE,
  SETTINGS,
  type Setting,
} from './frame-address.js';
import { heightIn } from './height-message.js';

/** Where this program came from is where the frame is. */
const ORIGIN = new URL(import.meta.url).origin;

const COLOURS = new Set<Setting>(['kleur', 'achtergrond', 'tekst']);

/** Before the frame said how high it is, CSS pixels. */
const HEIGHT_AT_FIRST = 640;

/**
 * `<zelfregie-kaart regio="GM0363" taal="nl">`: the finder, or the list of a region, in a frame as high as
 * what is in it. What stands inside the element (a link) is shown until the frame is there. Sets nothing
 * on this page and keeps nothing.
 */
export class ZelfregieKaart extends HTMLElement {
  static readonly observedAttributes = [...SETTINGS, 'taal', MY_PLACE, 'class', 'style'];

  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly inside = document.createElement('slot');
  /** Never shown: a browser says of it what a colour in words is in numbers. */
  private readonly probe = document.createElement('i');
  private frame: HTMLIFrameElement | null = null;
  private isAwaiting = false;

  constructor() {
    super();
    this.probe.hidden = true;
    this.root.append(this.probe, this.inside);
  }

  connectedCallback(): void {
    window.addEventListener('message', this.hear);
    this.show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.hear);
    this.frame?.remove();
    this.frame = null;
  }

  attributeChangedCallback(): void {
    if (this.isAwaiting || !this.isConnected) return;
    this.isAwaiting = true;
    // Several attributes changed in one go are one change.
    queueMicrotask(() => {
      this.isAwaiting = false;
      if (this.isConnected) this.show();
    });
  }

  private show(): void {
    const language = this.getAttribute('taal') ?? this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const mayLocate = this.hasAttribute(MY_PLACE);
    const address = frameAddress(ORIGIN, language, (name) => this.settingOf(name), mayLocate);
    if (this.frame?.src === address) return;
    const frame = document.createElement('iframe');
    frame.title = frameTitle(language);
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    if (mayLocate) frame.allow = 'geolocation';
    const { style } = frame;
    style.display = 'block';
    style.inlineSize = '100%';
    style.border = '0';
    style.blockSize = `${HEIGHT_AT_FIRST}px`;
    frame.src = address;
    // Another frame, not another address in this one: that would be a step back in the history.
    this.frame?.remove();
    this.inside.hidden = false;
    this.root.prepend(frame);
    this.frame = frame;
  }

  /** What the element says, else what the style of the page says. */
  private settingOf(name: Setting): string {
    const isLook = (LOOKS as readonly string[]).includes(name);
    const text =
      this.getAttribute(name) ??
      (isLook ? getComputedStyle(this).getPropertyValue(`--zelfregie-${name}`).trim() : '');
    return COLOURS.has(name) ? (this.hexOf(text) ?? text) : text;
  }

  /** `rgb(0 94 165)`, `navy` as six digits; null = no colour, or one that lets something through. */
  private hexOf(text: string): string | null {
    const { style } = this.probe;
    style.color = '';
    style.color = text;
    if (style.color === '') return null;
    const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(this.probe).color);
    return (
      parts &&
      parts
        .slice(1)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')
    );
  }

  private readonly hear = ({ source, origin, data }: MessageEvent): void => {
    const { frame } = this;
    if (!frame || source !== frame.contentWindow || origin !== ORIGIN) return;
    const height = heightIn(data);
    if (height === null) return;
    frame.style.blockSize = `${height}px`;
    this.inside.hidden = true;
  };
}
