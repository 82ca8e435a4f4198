import { useEffect } from 'react';
import { createPath, matchRoutes, useNavigation } from 'react-router';

interface Manifest {
  routes: Record<string, { id: string; path?: string; module: string }>;
}

declare global {
  interface Window {
    /** React Router's list of the routes of this build; it has no other way to ask for it. */
    __reactRouterManifest?: Manifest;
  }
}

/**
 * A page that is left open over a deploy asks for scripts that the server does not have any more. React
 * Router then loads the page anew on which the visitor already is; this goes to where they wanted to go,
 * which the server renders. That page asks for no more scripts by itself, so it cannot go round: where
 * they are really missing, it stays what it is without scripts.
 */
export function MissingChunk() {
  const { location } = useNavigation();
  useEffect(() => {
    const module = location && moduleFor(location.pathname);
    if (!location || !module) return undefined;
    let isWanted = true;
    // The same import that React Router is waiting for, so it costs nothing.
    import(/* @vite-ignore */ module).catch(() => {
      // After React Router has asked to load this page: the last wish counts.
      setTimeout(() => {
        if (isWanted) window.location.assign(createPath(location));
      });
    });
    return () => {
      isWanted = false;
    };
  }, [location]);
  return null;
}

function moduleFor(pathname: string): string | undefined {
  const manifest = window.__reactRouterManifest;
  if (!manifest) return undefined;
  const routes = Object.values(manifest.routes).map(({ id, path }) => ({ id, path }));
  const match = matchRoutes(
    routes.filter(({ path }) => path !== undefined),
    pathname,
  )?.at(-1);
  return match?.route.id ? manifest.routes[match.route.id]?.module : undefined;
}
