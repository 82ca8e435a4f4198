import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/vazirmatn/wght.css';
import fontUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import arabicFontUrl from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';
import './styles.css';
import { useEffect, useMemo, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
} from 'react-router';
import { isEmbedAddress } from '../server/http/embed-address.js';
import type { Route } from './+types/root.js';
import markUrl from './ui/mark.svg?url';
import { directionOf, intlLocaleOf, localeOfPath, type Locale } from './i18n/locales.js';
import { messagesOf } from './i18n/messages.js';
import { Footer } from './pages/frame/Footer.js';
import { Header } from './pages/frame/Header.js';
import { HelpBar } from './pages/frame/HelpBar.js';
import { Loading } from './pages/frame/Loading.js';
import { OtherLanguages } from './pages/frame/OtherLanguages.js';
import { ProblemPage } from './pages/frame/ProblemPage.js';
import { EARLY_FORM_SCRIPT } from './pages/frame/early-form.js';
import { useFrameData } from './pages/frame/frame-data.js';
import { useNonce } from './pages/frame/nonce.js';
import { PageChange } from './pages/frame/PageChange.js';
import { shellIsFilled } from './pages/frame/shell.js';
import { TakeOver } from './pages/frame/TakeOver.js';
import { MissingChunk } from './offline/MissingChunk.js';
import { Offline } from './offline/Offline.js';

export function loader({ request, context: { site } }: Route.LoaderArgs) {
  const locale = localeOfPath(new URL(request.url).pathname);
  return {
    locale,
    messages: messagesOf(locale),
    publishedAt: site.registry()?.file.publishedAt ?? null,
    registryContact: site.registryContact,
    usesServiceWorker: site.usesServiceWorker,
    publicUrl: site.publicUrl,
  };
}

/** Another language is another document: what this gives never changes while one is open. */
export const shouldRevalidate = () => false;

/** The frame of every page, the error pages too. Without a script, forms and links do everything. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const data = useFrameData();
  const locale = data?.locale ?? localeOfPath(pathname);
  const nonce = useNonce();
  // In a page of somebody else: the help lines always, nothing else around it, and nothing is kept.
  const isFramed = isEmbedAddress(pathname);
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1b1a16" media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no" />
        {/* For widgets that bring a style of their own; a browser hides the value from style sheets. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: EARLY_FORM_SCRIPT }}
        />
        <link rel="preload" href={fontUrl} as="font" type="font/woff2" crossOrigin="anonymous" />
        {locale === 'ar' ? (
          <link
            rel="preload"
            href={arabicFontUrl}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ) : null}
        <link rel="icon" href={markUrl} type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />
        <link
          rel="manifest"
          href={locale === 'nl' ? '/app.webmanifest' : `/app.${locale}.webmanifest`}
        />
        {isFramed ? null : <OtherLanguages locale={locale} publicUrl={data?.publicUrl} />}
        <Links />
      </head>
      <body>
        <Words locale={locale} messages={data?.messages}>
          {isFramed ? <HelpBar /> : <Header />}
          {children}
          {isFramed ? null : <Footer />}
          <PageChange />
          <TakeOver />
          {isFramed ? null : <MissingChunk />}
          {data && !isFramed ? (
            <Offline publishedAt={data.publishedAt} keepsSite={data.usesServiceWorker} />
          ) : null}
        </Words>
        {isFramed ? null : <ScrollRestoration nonce={nonce} />}
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

interface WordsProps {
  locale: Locale;
  messages: Record<string, string> | undefined;
  children: ReactNode;
}

function Words({ locale, messages, children }: WordsProps) {
  const known = useMemo(() => messages ?? {}, [messages]);
  return (
    <IntlProvider locale={intlLocaleOf(locale)} messages={known} onError={ignore}>
      {children}
    </IntlProvider>
  );
}

/** Tests find a missing text (messages.spec.ts); a visitor's console is no place for it. */
function ignore(): void {}

export default function Root() {
  useEffect(shellIsFilled, []);
  return <Outlet />;
}

/** While a page is made on the device, out of the register that is there. */
export function HydrateFallback() {
  return <Loading />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  useEffect(shellIsFilled, []);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const aboutInitiative = isRouteErrorResponse(error) && error.data === 'initiative';
  return <ProblemPage status={status} aboutInitiative={aboutInitiative} />;
}
