import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import fontUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import './styles.css';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { isRouteErrorResponse, Links, Outlet } from 'react-router';
import type { Route } from './+types/root.js';
import markUrl from './ui/mark.svg?url';
import { directionOf, MESSAGES } from './i18n/text.js';
import { Footer } from './pages/frame/Footer.js';
import { Header } from './pages/frame/Header.js';
import { ProblemPage } from './pages/frame/ProblemPage.js';

const LOCALE = 'nl';

export function loader({ context }: Route.LoaderArgs) {
  return { publishedAt: context.site.registry()?.file.publishedAt ?? null };
}

/** The frame of every page, the error pages too. No scripts: forms and links do everything. */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={LOCALE} dir={directionOf(LOCALE)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1b1a16" media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="preload" href={fontUrl} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="icon" href={markUrl} type="image/svg+xml" />
        <Links />
      </head>
      <body>
        <IntlProvider locale={LOCALE} messages={MESSAGES[LOCALE]}>
          <Header />
          {children}
          <Footer />
        </IntlProvider>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const aboutInitiative = isRouteErrorResponse(error) && error.data === 'initiative';
  return <ProblemPage status={status} aboutInitiative={aboutInitiative} />;
}
