import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { mayFillShell } from './pages/frame/shell.js';

if (mayFillShell()) {
  startTransition(() => {
    hydrateRoot(document, <HydratedRouter />);
  });
}
