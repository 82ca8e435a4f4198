import { ENGLISH } from '../../../server/opening-hours/sentence-words-en.js';
import { knowHoursWords } from '../hours-words.js';

export { Outlet as default } from 'react-router';

knowHoursWords('en', ENGLISH);
