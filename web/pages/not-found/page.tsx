import { data } from 'react-router';

/** Any address that is none of ours. */
export function loader(): never {
  throw data(null, { status: 404 });
}

/** The same on a device without a network: nobody has to be asked. */
export function clientLoader(): never {
  throw data(null, { status: 404 });
}

/** Posting to an address that does not exist is answered as politely. */
export function action(): never {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
