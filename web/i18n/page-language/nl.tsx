import { DUTCH } from '../../../server/opening-hours/sentence-words-nl.js';
import { knowHoursWords } from '../hours-words.js';

export { Outlet as default } from 'react-router';

knowHoursWords('nl', DUTCH);
